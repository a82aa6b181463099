#include <cjm/model/validate.h>

#include <string>

namespace cjm::model {

namespace {

std::size_t textLength(const std::string& text) {
    return base::codePointCount(text);
}

std::size_t textLength(const std::vector<std::string>& texts) {
    std::size_t length = 0;
    for (const std::string& text : texts) {
        length += textLength(text);
    }
    return length;
}

template <class Value>
std::size_t textLength(const Value&) {
    return 0;
}

template <class Row>
std::size_t textLengthOf(const Row& row) {
    std::size_t length = 0;
    forEachField(row, [&](const auto&, const auto& value) { length += textLength(value); });
    return length;
}

class DocumentCheck {
public:
    explicit DocumentCheck(const Document& document)
        : m_document(document) {}

    [[nodiscard]] std::vector<Problem> run() {
        add(validateProperties(m_document, *m_document.properties));
        m_textLength += textLengthOf(*m_document.properties);
        forEachTable(m_document, [&](const auto& table) { checkTable(table); });
        add(validateTogether(m_document));
        require(m_textLength <= documentTextCap, {ProblemKind::tooMuchText});
        return std::move(m_problems);
    }

private:
    void add(std::vector<Problem> problems) {
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    }

    void require(bool kept, Problem problem) {
        if (!kept) {
            m_problems.push_back(problem);
        }
    }

    template <class Row>
    void checkTable(const Table<Row>& table) {
        require(table.size() <= rowCap(RowTraits<Row>::type),
                {ProblemKind::tooManyRows, std::nullopt, RowTraits<Row>::name});
        for (const Row& row : table) {
            add(validateRow(m_document, row));
            m_textLength += textLengthOf(row);
        }
    }

    const Document& m_document;
    std::vector<Problem> m_problems;
    std::size_t m_textLength = 0;
};

} // namespace

std::size_t rowCap(RowType type) {
    switch (type) {
    case RowType::phase:
    case RowType::lane:
    case RowType::journey:
    case RowType::persona:
    case RowType::view:
    case RowType::emotionWord:
    case RowType::plainWord:
        return 500;
    case RowType::card:
    case RowType::variant:
    case RowType::visitEntry:
    case RowType::answer:
        return 50'000;
    case RowType::asset:
        return 2'000;
    default:
        return 10'000;
    }
}

std::vector<Problem> validate(const Document& document) {
    return DocumentCheck(document).run();
}

base::Result<void> requireValid(const Document& document) {
    return requireNone(validate(document));
}

base::Result<void> requireNone(const std::vector<Problem>& problems) {
    if (problems.empty()) {
        return {};
    }
    const Problem& first = problems.front();
    return base::fail(base::ErrorCode::invalidDocument, std::string(nameOf(first.kind)),
                      std::string(first.field));
}

} // namespace cjm::model
