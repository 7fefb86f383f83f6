// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/kept_view_edits.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(KeptViewEdits)
};

} // namespace

KeptViewEdits::KeptViewEdits(KeptViews& views, ViewCollection open)
    : m_views(views)
    , m_open(std::move(open))
{}

std::optional<QString> KeptViewEdits::read()
{
    tl::expected<KeptViewList, QString> list = m_views.read();
    m_list = list ? std::move(*list) : KeptViewList();
    return list ? std::nullopt : std::optional(list.error());
}

bool KeptViewEdits::isOfOpen(std::size_t position) const
{
    return m_list[position].collection.isSameAs(m_open);
}

bool KeptViewEdits::canMove(std::size_t position, int places) const
{
    return neighbour(position, places).has_value();
}

ViewEditOutcome KeptViewEdits::move(std::size_t position, int places)
{
    const std::optional<std::size_t> target = neighbour(position, places);
    if (!target) {
        return position;
    }
    const KeptViewEntry moved = m_list[position];
    const KeptViewEntry passed = m_list[*target];
    return change(moved, [&moved, &passed](KeptViewList& list) {
        const auto first = std::ranges::find(list, moved);
        const auto second = std::ranges::find(list, passed);
        if (first != list.end() && second != list.end()) {
            std::iter_swap(first, second);
        }
    });
}

ViewEditOutcome KeptViewEdits::rename(std::size_t position, const std::string& name)
{
    const KeptViewEntry before = m_list[position];
    if (name.empty()) {
        return tl::unexpected(Say::tr("a view needs a name."));
    }
    if (name != before.view.name && isNameTaken(before, name)) {
        return tl::unexpected(Say::tr("“%1” is the name of another view.").arg(fromUtf8(name)));
    }
    KeptViewEntry after = before;
    after.view.name = name;
    return change(after, [&before, &after](KeptViewList& list) {
        if (const auto found = std::ranges::find(list, before); found != list.end()) {
            *found = after;
        }
    });
}

ViewEditOutcome KeptViewEdits::add(KeptView view)
{
    KeptViewEntry entry{m_open, std::move(view)};
    const std::string wanted = entry.view.name;
    for (int number = 2; isNameTaken(entry, entry.view.name); ++number) {
        entry.view.name = wanted + " (" + std::to_string(number) + ")";
    }
    return change(entry, [&entry](KeptViewList& list) { keepView(list, entry); });
}

ViewEditOutcome KeptViewEdits::remove(std::size_t position)
{
    const Removed removed{position, m_list[position]};
    const ViewEditOutcome outcome = change(removed.entry, [&removed](KeptViewList& list) {
        if (const auto found = std::ranges::find(list, removed.entry); found != list.end()) {
            list.erase(found);
        }
    });
    if (!outcome) {
        return outcome;
    }
    m_removed.push_back(removed);
    return position;
}

ViewEditOutcome KeptViewEdits::undoRemove()
{
    const Removed removed = m_removed.back();
    ViewEditOutcome outcome = change(removed.entry, [&removed](KeptViewList& list) {
        const std::size_t position = std::min(removed.position, list.size());
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(position), removed.entry);
    });
    if (outcome) {
        m_removed.pop_back();
    }
    return outcome;
}

std::vector<std::size_t> KeptViewEdits::sectionOf(std::size_t position) const
{
    return isOfOpen(position) ? ofOpen() : ofOthers();
}

std::optional<std::size_t> KeptViewEdits::neighbour(std::size_t position, int places) const
{
    const std::vector<std::size_t> section = sectionOf(position);
    const auto place = std::ranges::find(section, position) - section.begin() + places;
    const bool isThere = place >= 0 && place < static_cast<std::ptrdiff_t>(section.size());
    return isThere ? std::optional(section[static_cast<std::size_t>(place)]) : std::nullopt;
}

bool KeptViewEdits::isNameTaken(const KeptViewEntry& entry, const std::string& name) const
{
    return std::ranges::any_of(m_list, [&](const KeptViewEntry& other) {
        return other.view.name == name && other.collection.isSameAs(entry.collection);
    });
}

ViewEditOutcome KeptViewEdits::change(const KeptViewEntry& entry, const std::function<void(KeptViewList&)>& edit)
{
    if (std::optional<QString> problem = m_views.change(edit)) {
        return tl::unexpected(*std::move(problem));
    }
    if (std::optional<QString> problem = read()) {
        return tl::unexpected(*std::move(problem));
    }
    return static_cast<std::size_t>(std::ranges::find(m_list, entry) - m_list.begin());
}

} // namespace tideline
