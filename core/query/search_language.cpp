// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/search_language.h"

#include "text/fold.h"
#include "text/keyed_text.h"
#include "time/year_range.h"

#include <algorithm>
#include <array>

namespace tideline {

namespace {

struct FieldName {
    SearchField field;
    std::string_view english;
    std::string_view korean;
};

constexpr auto kFieldNames = std::to_array<FieldName>({
    {SearchField::Artist, "artist", "가수"},
    {SearchField::Person, "person", "인물"},
    {SearchField::Year, "year", "연도"},
    {SearchField::Place, "place", "장소"},
    {SearchField::Source, "source", "출처"},
    {SearchField::Kind, "kind", "종류"},
    {SearchField::Tag, "tag", "태그"},
    {SearchField::Story, "story", "이야기"},
});

struct Quote {
    std::string_view opening;
    std::string_view closing;
};

constexpr auto kQuotes = std::to_array<Quote>({{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}, {"「", "」"}});

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A term as it stands in the text, not yet understood.
struct RawTerm {
    bool isExcluded = false;
    std::optional<SearchRange> name = {}; ///< Before the colon.
    SearchRange value = {};               ///< Without quotes.
    bool isQuoted = false;
    bool isClosed = true;
    SearchRange whole = {};
};

/// Divides the text into terms.
class TermReader {
public:
    explicit TermReader(std::string_view text)
        : m_text(text)
    {}

    std::optional<RawTerm> next()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at])) {
            ++m_at;
        }
        if (m_at == m_text.size()) {
            return std::nullopt;
        }
        RawTerm term;
        term.whole.begin = m_at;
        if (m_text[m_at] == '-' && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1])) {
            term.isExcluded = true;
            ++m_at;
        }
        readName(term);
        readValue(term);
        term.whole.end = m_at;
        return term;
    }

private:
    /// Letters and then a colon, with no blank between.
    void readName(RawTerm& term)
    {
        std::size_t end = m_at;
        while (end < m_text.size() && isNameByte(m_text[end])) {
            ++end;
        }
        if (end > m_at && end < m_text.size() && m_text[end] == ':') {
            term.name = SearchRange{m_at, end};
            m_at = end + 1;
        }
    }

    static bool isNameByte(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    void readValue(RawTerm& term)
    {
        const std::string_view rest = m_text.substr(m_at);
        const auto quote =
            std::ranges::find_if(kQuotes, [rest](const Quote& q) { return rest.starts_with(q.opening); });
        if (quote != kQuotes.end()) {
            readQuoted(term, *quote);
            return;
        }
        term.value.begin = m_at;
        while (m_at < m_text.size() && !isBlank(m_text[m_at])) {
            ++m_at;
        }
        term.value.end = m_at;
    }

    void readQuoted(RawTerm& term, const Quote& quote)
    {
        term.isQuoted = true;
        term.value.begin = m_at + quote.opening.size();
        const std::size_t closing = m_text.find(quote.closing, term.value.begin);
        term.isClosed = closing != std::string_view::npos;
        term.value.end = term.isClosed ? closing : m_text.size();
        m_at = term.isClosed ? closing + quote.closing.size() : m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Understands one term after the other.
class QueryBuilder {
public:
    explicit QueryBuilder(std::string_view text)
        : m_text(text)
    {}

    void add(const RawTerm& raw)
    {
        SearchTerm term = {
            .isExcluded = raw.isExcluded, .isPhrase = raw.isQuoted, .text = textOf(raw.value), .range = raw.whole};
        if (raw.name) {
            const auto field = searchFieldNamed(textOf(*raw.name));
            if (!field) {
                refuse(SearchProblem::Kind::UnknownField, *raw.name);
                return;
            }
            term.field = *field;
        }
        if (!raw.isClosed) {
            refuse(SearchProblem::Kind::UnfinishedQuote, raw.whole);
        }
        if (raw.value.begin == raw.value.end) {
            if (raw.name) {
                refuse(SearchProblem::Kind::EmptyField, raw.whole);
            }
            return;
        }
        if (term.field == SearchField::Year) {
            term.years = parseYearRange(term.text);
            if (!term.years) {
                refuse(SearchProblem::Kind::MalformedRange, raw.value);
                return;
            }
        } else if (KeyedText(term.text).size() == 0) {
            refuse(SearchProblem::Kind::NothingToFind, raw.whole);
            return;
        }
        m_query.terms.push_back(std::move(term));
    }

    SearchQuery take() { return std::move(m_query); }

private:
    std::string textOf(SearchRange range) const
    {
        return std::string(m_text.substr(range.begin, range.end - range.begin));
    }
    void refuse(SearchProblem::Kind kind, SearchRange range)
    {
        m_query.problems.push_back({kind, textOf(range), range});
    }

    std::string_view m_text;
    SearchQuery m_query;
};

} // namespace

SearchQuery parseSearch(std::string_view text)
{
    TermReader reader(text);
    QueryBuilder query(text);
    while (const std::optional<RawTerm> term = reader.next()) {
        query.add(*term);
    }
    return query.take();
}

std::optional<SearchField> searchFieldNamed(std::string_view name)
{
    const std::string folded = foldForSearch(name);
    const auto found = std::ranges::find_if(kFieldNames, [&folded](const FieldName& n) {
        return n.english == folded || foldForSearch(n.korean) == folded;
    });
    return found == kFieldNames.end() ? std::nullopt : std::optional(found->field);
}

std::string_view searchFieldName(SearchField field, std::string_view language)
{
    const auto* found = std::ranges::find(kFieldNames, field, &FieldName::field);
    return language == "ko" ? found->korean : found->english;
}

const std::vector<SearchField>& searchFields()
{
    static const std::vector<SearchField> fields = [] {
        std::vector<SearchField> all;
        for (const FieldName& name : kFieldNames) {
            all.push_back(name.field);
        }
        return all;
    }();
    return fields;
}

std::string searchTermText(const SearchTerm& term, std::string_view language)
{
    std::string text = term.isExcluded ? "-" : "";
    if (term.field != SearchField::Anywhere) {
        text += searchFieldName(term.field, language);
        text += ':';
    }
    const bool needsQuotes = term.isPhrase || std::ranges::any_of(term.text, isBlank);
    return text + (needsQuotes ? '"' + term.text + '"' : term.text);
}

SearchCursor searchCursor(std::string_view text, std::size_t cursor)
{
    TermReader reader(text);
    while (const std::optional<RawTerm> term = reader.next()) {
        if (term->whole.begin > cursor) {
            break;
        }
        if (cursor > term->whole.end) {
            continue;
        }
        const SearchRange range = {term->whole.begin + (term->isExcluded ? 1U : 0U), term->whole.end};
        const bool isInValue = term->name && cursor > term->name->end;
        const auto field = isInValue
                               ? searchFieldNamed(text.substr(term->name->begin, term->name->end - term->name->begin))
                               : std::nullopt;
        const std::size_t begin = term->name && !isInValue ? term->name->begin : term->value.begin;
        const std::size_t end =
            std::max(begin, std::min(cursor, term->name && !isInValue ? term->name->end : term->value.end));
        return {field, std::string(text.substr(begin, end - begin)), range};
    }
    return {std::nullopt, {}, {cursor, cursor}};
}

} // namespace tideline
