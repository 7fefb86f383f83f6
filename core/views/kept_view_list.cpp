// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/kept_view_list.h"

#include "views/view_text.h"

#include <algorithm>
#include <charconv>

namespace tideline {

namespace {

using Kind = ViewTextProblem::Kind;

constexpr std::string_view kListHeading = "tideline-views ";
constexpr std::string_view kCollectionHeading = "tideline-collection:";
constexpr int kVersion = 1;

std::string formatCollection(const ViewCollection& collection)
{
    return std::string(kCollectionHeading) + " title=" + quotedValue(collection.title) +
           " path=" + quotedValue(collection.path);
}

ViewTextResult<ViewCollection> parseCollection(std::string_view text)
{
    const auto fields = readFields(text, kCollectionHeading);
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    ViewCollection collection;
    for (const ViewTextField& field : *fields) {
        if (field.name != "title" && field.name != "path") {
            return tl::unexpected(ViewTextProblem{
                .kind = Kind::UnknownField, .text = field.name, .allowed = {"title", "path"}, .column = field.column});
        }
        if (field.values.size() != 1) {
            return tl::unexpected(
                ViewTextProblem{.kind = field.values.empty() ? Kind::MissingValue : Kind::UnexpectedValue,
                                .field = field.name,
                                .column = field.column});
        }
        (field.name == "title" ? collection.title : collection.path) = field.values[0].text;
    }
    return collection;
}

std::optional<ViewTextProblem> checkHeading(std::string_view line)
{
    if (!line.starts_with(kListHeading)) {
        return ViewTextProblem{.kind = Kind::NotAList};
    }
    const std::string_view number = line.substr(kListHeading.size());
    int version = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), version);
    if (error != std::errc() || end != number.data() + number.size() || version < 1) {
        return ViewTextProblem{.kind = Kind::NotAList};
    }
    return version > kVersion ? std::optional(ViewTextProblem{.kind = Kind::NewerList, .text = std::string(number)})
                              : std::nullopt;
}

/// Reads line after line.
class ListReader {
public:
    std::optional<ViewTextProblem> take(std::string_view line)
    {
        ++m_line;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        std::optional<ViewTextProblem> problem;
        if (m_line == 1) {
            problem = checkHeading(line);
        } else if (line.starts_with(kCollectionHeading)) {
            problem = takeCollection(line);
        } else if (!line.empty()) {
            problem = takeView(line);
        }
        if (problem) {
            problem->line = m_line;
        }
        return problem;
    }

    KeptViewList takeList() { return std::move(m_list); }

private:
    std::optional<ViewTextProblem> takeCollection(std::string_view line)
    {
        ViewTextResult<ViewCollection> collection = parseCollection(line);
        if (!collection) {
            return collection.error();
        }
        m_collection = std::move(*collection);
        return std::nullopt;
    }

    std::optional<ViewTextProblem> takeView(std::string_view line)
    {
        ViewTextResult<KeptView> view = parseView(line);
        if (!view) {
            return view.error();
        }
        if (!m_collection) {
            return ViewTextProblem{.kind = Kind::NoCollection};
        }
        m_list.push_back({*m_collection, std::move(*view)});
        return std::nullopt;
    }

    std::size_t m_line = 0;
    std::optional<ViewCollection> m_collection;
    KeptViewList m_list;
};

template <typename Wanted>
std::vector<std::size_t> positionsWhere(const KeptViewList& list, Wanted isWanted)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (isWanted(list[i])) {
            positions.push_back(i);
        }
    }
    return positions;
}

} // namespace

bool ViewCollection::isSameAs(const ViewCollection& other) const
{
    return path == other.path || (!title.empty() && title == other.title);
}

std::string formatViewList(const KeptViewList& list)
{
    std::string text = std::string(kListHeading) + std::to_string(kVersion) + '\n';
    const ViewCollection* last = nullptr;
    for (const KeptViewEntry& entry : list) {
        if (last == nullptr || *last != entry.collection) {
            text += formatCollection(entry.collection) + '\n';
            last = &entry.collection;
        }
        text += formatView(entry.view) + '\n';
    }
    return text;
}

ViewTextResult<KeptViewList> parseViewList(std::string_view text)
{
    ListReader reader;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (const std::optional<ViewTextProblem> problem = reader.take(text.substr(0, end))) {
            return tl::unexpected(*problem);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return reader.takeList();
}

std::vector<std::size_t> viewsOf(const KeptViewList& list, const ViewCollection& collection)
{
    return positionsWhere(list, [&](const KeptViewEntry& entry) { return entry.collection.isSameAs(collection); });
}

std::vector<std::size_t> viewsOfOthers(const KeptViewList& list, const ViewCollection& collection)
{
    return positionsWhere(list, [&](const KeptViewEntry& entry) { return !entry.collection.isSameAs(collection); });
}

void keepView(KeptViewList& list, KeptViewEntry entry)
{
    const auto same = std::ranges::find_if(list, [&entry](const KeptViewEntry& other) {
        return other.view.name == entry.view.name && other.collection.isSameAs(entry.collection);
    });
    if (same != list.end()) {
        *same = std::move(entry);
        return;
    }
    const auto last = std::find_if(list.rbegin(), list.rend(), [&entry](const KeptViewEntry& other) {
        return other.collection.isSameAs(entry.collection);
    });
    list.insert(last == list.rend() ? list.end() : last.base(), std::move(entry));
}

} // namespace tideline
