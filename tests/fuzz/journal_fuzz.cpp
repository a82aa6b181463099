// Any bytes as the rows of an edit journal whose checksums fit: a valid document and a history that
// can be walked through, and the same from the journal's file.

#include "accepted_inputs.h"
#include "fuzz_report.h"
#include "journal_bodies.h"
#include "journal_entry.h"
#include "journal_file.h"
#include "journal_mutator.h"
#include "replay.h"

#include <cjm/base/check.h>
#include <cjm/model/validate.h>
#include <cjm/store/document_bytes.h>
#include <cjm/store/recovery.h>

#include <store/sample_document.h>
#include <temporary_folder.h>

using namespace cjm;
using files::systemFileOperations;

namespace {

const model::Document& snapshot() {
    static const model::Document document = test::smallSampleDocument();
    return document;
}

/// What can be read is the same when it was written again.
template <class Decode, class Encode>
void checkRoundTrip(base::BytesView body, const Decode& decode, const Encode& encode) {
    const auto read = decode(body);
    if (read) {
        const base::Bytes written = encode(*read);
        const auto again = decode(written);
        CJM_CHECK(again && encode(*again) == written);
    }
}

void checkHistory(edit::History history) {
    CJM_CHECK(model::validate(history.current()).empty());
    std::size_t steps = 0;
    for (; history.canUndo(); history.undo()) {
        CJM_CHECK(history.stepToUndo().kind <= edit::StepKind::import);
        ++steps;
    }
    CJM_CHECK(steps < edit::History::mostDocuments);
    while (history.canRedo()) {
        history.redo();
    }
}

/// A journal with these bodies, their checksums and one snapshot.
store::LeftJournal writtenJournal(const std::string& folder, const fuzz::Bodies& bodies) {
    static const base::Bytes snapshotBytes = store::toBytes(snapshot()).value();
    const model::DocumentId document = snapshot().properties->id;
    store::JournalPlace place =
        store::JournalFile::create(systemFileOperations(), folder, document).value();
    store::JournalFile file = store::JournalFile::open(place.path()).value();
    const base::Result<void> written = file.transact([&] {
        file.put(store::JournalTable::state, store::stateNumber, bodies.front());
        file.put(store::JournalTable::snapshot, 0, snapshotBytes);
        for (std::size_t step = 1; step < bodies.size(); ++step) {
            file.put(store::JournalTable::step, step, bodies[step]);
        }
    });
    CJM_CHECK(written.has_value());
    return {std::move(place), document};
}

void checkFile(const fuzz::Bodies& bodies, const store::Replayed& replayed) {
    static const test::TemporaryFolder folder;
    store::LeftJournal left = writtenJournal(folder.path(), bodies);
    const auto recovered = store::recover(systemFileOperations(), left);
    CJM_CHECK(recovered && recovered->history.current() == replayed.history.current());
    CJM_CHECK(recovered->lastEntry == replayed.lastEntry);
    const auto state = store::decodeState(bodies.front());
    CJM_CHECK(recovered->isWhole == (state && state->lastEntry == replayed.lastEntry));
    CJM_CHECK(store::discard(systemFileOperations(), std::move(left)).has_value());
    fuzz::count(fuzz::Event::written);
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maximalSize, unsigned int seed) {
    return fuzz::mutateJournal(data, size, maximalSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::count(fuzz::Event::run);
    const fuzz::Bodies bodies = fuzz::bodiesIn(std::as_bytes(std::span(data, size)));
    checkRoundTrip(bodies.front(), store::decodeState, store::encodeState);
    for (std::size_t step = 1; step < bodies.size(); ++step) {
        checkRoundTrip(bodies[step], store::decodeEntry, store::encodeEntry);
    }
    const store::Replayed replayed = store::replay(snapshot(), 0, [&](std::uint64_t number) {
        return number < bodies.size() ? store::decodeEntry(bodies[number]) : std::nullopt;
    });
    checkHistory(replayed.history);
    const bool isWhole = replayed.lastEntry + 1 == bodies.size();
    fuzz::count(isWhole ? fuzz::Event::accepted : fuzz::Event::refused);
    if (isWhole) {
        fuzz::keepAccepted(data, size);
    }
    if (fuzz::isChosen(data, size, 64)) { // takes a hundred times as long
        checkFile(bodies, replayed);
    }
    return 0;
}
