#include "journal_entry.h"

#include "byte_stream.h"
#include "format.h"

#include <cjm/base/digest.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace cjm::store {

using namespace model;

namespace {

/// To be raised whenever something but the fields of rows is written in another way.
constexpr std::int64_t encodingVersion = 1;

enum class EntryKind : std::uint8_t { record, undo, redo, seal };

constexpr std::uint8_t removedMark = 0;
constexpr std::uint8_t presentMark = 1;

class ChangeWriter {
public:
    explicit ChangeWriter(ByteWriter& out)
        : m_out(out) {}

    void write(const Change& change) {
        m_out.addByte(change.properties.after == nullptr ? removedMark : presentMark);
        if (change.properties.after != nullptr) {
            m_out.addUuid(change.properties.after->id.uuid);
            writeFields(*change.properties.after);
        }
        change.forEachRowType([&](const auto& rows) {
            m_out.addNumber(rows.size());
            for (const auto& row : rows) {
                writeRow(row);
            }
        });
    }

private:
    template <class Row>
    void writeRow(const RowChange<Row>& change) {
        const bool isRemoved = change.after == nullptr;
        m_out.addUuid((isRemoved ? change.before : change.after)->id.uuid);
        m_out.addByte(isRemoved ? removedMark : presentMark);
        if (!isRemoved) {
            writeFields(*change.after);
        }
    }

    template <class Row>
    void writeFields(const Row& row) {
        forEachField(row, [&](const auto&, const auto& value) {
            m_out.addScalar(toScalar(value, m_buffer));
        });
    }

    ByteWriter& m_out;
    std::string m_buffer;
};

class ChangeReader {
public:
    explicit ChangeReader(ByteReader& in)
        : m_in(in) {}

    [[nodiscard]] Change read() {
        Change change;
        if (readPresence()) {
            change.properties.after = readFields<DocumentProperties>({m_in.uuid()});
        }
        std::apply([&](auto&... rows) { (readRows(rows), ...); }, change.tables);
        return change;
    }

private:
    template <class Row>
    void readRows(std::vector<RowChange<Row>>& rows) {
        for (std::uint64_t count = m_in.number(); count > 0 && m_in.isSound(); --count) {
            const Id<Row> id{m_in.uuid()};
            if (readPresence()) {
                rows.push_back({nullptr, readFields<Row>(id)});
            } else {
                Row row;
                row.id = id;
                rows.push_back({std::make_shared<const Row>(std::move(row)), nullptr});
            }
        }
    }

    [[nodiscard]] bool readPresence() {
        const std::uint8_t presence = m_in.byte();
        if (presence > presentMark) {
            m_in.fail();
        }
        return presence == presentMark;
    }

    template <class Row>
    [[nodiscard]] std::shared_ptr<const Row> readFields(Id<Row> id) {
        Row row;
        row.id = id;
        forEachField(row, [&](const auto&, auto& value) {
            if (!fromScalar(m_in.scalar(), value)) {
                m_in.fail();
            }
        });
        return std::make_shared<const Row>(std::move(row));
    }

    ByteReader& m_in;
};

/// Named by number: who reads it has checked the shape before.
void writeStep(ByteWriter& out, const edit::Step& step) {
    out.addByte(static_cast<std::uint8_t>(step.kind));
    out.addByte(static_cast<std::uint8_t>(step.row));
    out.addNumber(step.count);
}

edit::Step readStep(ByteReader& in) {
    const std::uint8_t kind = in.byte();
    const std::uint8_t row = in.byte();
    const std::uint64_t count = in.number();
    if (kind > static_cast<std::uint8_t>(edit::StepKind::import) ||
        row >= enumerationNames(RowType{}).size()) {
        in.fail();
        return {};
    }
    return {static_cast<edit::StepKind>(kind), static_cast<RowType>(row),
            static_cast<std::size_t>(count)};
}

struct EntryWriter {
    ByteWriter& out;

    void operator()(const RecordedStep& recorded) const {
        out.addByte(static_cast<std::uint8_t>(EntryKind::record));
        writeStep(out, recorded.step);
        out.addText(recorded.mergeKey);
        ChangeWriter(out).write(recorded.change);
    }

    void operator()(const MovedStep& moved) const {
        const bool isUndo = moved.direction == Direction::undo;
        out.addByte(static_cast<std::uint8_t>(isUndo ? EntryKind::undo : EntryKind::redo));
        ChangeWriter(out).write(moved.change);
    }

    void operator()(const SealedStep&) const {
        out.addByte(static_cast<std::uint8_t>(EntryKind::seal));
    }
};

JournalEntry readEntry(ByteReader& in) {
    switch (static_cast<EntryKind>(in.byte())) {
    case EntryKind::record: {
        RecordedStep recorded;
        recorded.step = readStep(in);
        recorded.mergeKey = in.text();
        recorded.change = ChangeReader(in).read();
        return recorded;
    }
    case EntryKind::undo:
        return MovedStep{Direction::undo, ChangeReader(in).read()};
    case EntryKind::redo:
        return MovedStep{Direction::redo, ChangeReader(in).read()};
    case EntryKind::seal:
        return SealedStep{};
    }
    in.fail();
    return SealedStep{};
}

base::Digest readDigest(ByteReader& in) {
    return {in.uuid().bytes};
}

} // namespace

base::Bytes encodeEntry(const JournalEntry& entry) {
    ByteWriter out;
    std::visit(EntryWriter{out}, entry);
    return out.bytes();
}

std::optional<JournalEntry> decodeEntry(base::BytesView bytes) {
    ByteReader in(bytes);
    JournalEntry entry = readEntry(in);
    return in.isAtEnd() ? std::optional(std::move(entry)) : std::nullopt;
}

Document changedBy(Document document, const Change& change) {
    if (change.properties.after != nullptr) {
        document.properties = change.properties.after;
    }
    forEachRowType([&]<class Row>() {
        Table<Row>& table = tableOf<Row>(document);
        for (const RowChange<Row>& row : change.rows<Row>()) {
            if (row.after != nullptr) {
                table.put(row.after);
            } else {
                table.erase(row.before->id);
            }
        }
    });
    return document;
}

base::Bytes encodeState(const JournalState& state) {
    ByteWriter out;
    out.addText(state.subject.name);
    out.addByte(state.subject.file ? presentMark : removedMark);
    if (state.subject.file) {
        out.addText(state.subject.file->path);
        out.addUuid({state.subject.file->digest.bytes});
    }
    out.addText(state.replaces);
    out.addNumber(state.lastEntry);
    out.addNumber(state.steps);
    out.addByte(state.isSaved ? 1 : 0);
    out.addNumber(static_cast<std::uint64_t>(state.lastEdit.time_since_epoch().count()));
    return out.bytes();
}

std::optional<JournalState> decodeState(base::BytesView bytes) {
    ByteReader in(bytes);
    JournalState state;
    state.subject.name = in.text();
    if (in.byte() == presentMark) {
        JournalledFile file;
        file.path = in.text();
        file.digest = readDigest(in);
        state.subject.file = std::move(file);
    }
    state.replaces = in.text();
    state.lastEntry = in.number();
    state.steps = in.number();
    state.isSaved = in.byte() == 1;
    const auto lastEdit = static_cast<std::int64_t>(in.number());
    state.lastEdit = files::Moment(std::chrono::nanoseconds(lastEdit));
    return in.isAtEnd() ? std::optional(std::move(state)) : std::nullopt;
}

std::uint32_t journalShape() {
    base::Hasher hasher;
    hasher.addNumber(encodingVersion);
    for (const TableSchema& table : documentSchema()) {
        hasher.addText(table.sql);
    }
    const base::Digest digest = hasher.finish();
    std::uint32_t shape = 0;
    for (std::size_t index = 0; index < 4; ++index) {
        shape = shape << 8 | digest.bytes.at(index);
    }
    return shape & 0x7FFF'FFFF; // SQLite's user_version has a sign.
}

} // namespace cjm::store
