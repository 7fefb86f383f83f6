// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/view_option.h"

#include "views/kept_views.h"
#include "views/view_problem_text.h"
#include "views/view_text.h"
#include "words/words.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QSettings>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewOption)
};

QString quotedNames(const KeptViewList& list, const std::vector<std::size_t>& positions)
{
    QStringList names;
    for (const std::size_t position : positions) {
        names << Say::tr("“%1”").arg(fromUtf8(list[position].view.name));
    }
    return names.join(QStringLiteral(", "));
}

QString knownNames(const KeptViewList& list, const ViewCollection& collection)
{
    const QString own = quotedNames(list, viewsOf(list, collection));
    const QString others = quotedNames(list, viewsOfOthers(list, collection));
    if (list.empty()) {
        return Say::tr("None is kept yet: keep one in the window, in the menu Views.");
    }
    if (own.isEmpty()) {
        return Say::tr("There are, of other collections: %1.").arg(others);
    }
    return others.isEmpty() ? Say::tr("There are: %1.").arg(own)
                            : Say::tr("There are: %1; and of other collections: %2.").arg(own, others);
}

std::vector<std::size_t> withName(const KeptViewList& list, std::vector<std::size_t> positions, const std::string& name)
{
    std::erase_if(positions, [&](std::size_t position) { return list[position].view.name != name; });
    return positions;
}

tl::expected<KeptView, ExitStatus> findKept(const std::string& name, const ViewCollection& collection)
{
    const tl::expected<KeptViewList, QString> list = KeptViews(KeptViews::pathBeside(QSettings())).read();
    if (!list) {
        return tl::unexpected(complain(list.error(), ExitStatus::Failed));
    }
    if (const auto own = withName(*list, viewsOf(*list, collection), name); !own.empty()) {
        return (*list)[own.front()].view;
    }
    const auto others = withName(*list, viewsOfOthers(*list, collection), name);
    if (others.empty()) {
        return tl::unexpected(complain(
            Say::tr("no kept view is called “%1”. %2").arg(QString::fromStdString(name), knownNames(*list, collection)),
            ExitStatus::Failed));
    }
    if (others.size() > 1) {
        return tl::unexpected(
            complain(Say::tr("several kept views of other collections are called “%1”. Give one another name in the "
                             "window, or use it as text.")
                         .arg(QString::fromStdString(name)),
                     ExitStatus::Failed));
    }
    return (*list)[others.front()].view;
}

tl::expected<KeptView, ExitStatus> viewOf(const std::string& option, const ViewCollection& collection)
{
    if (!looksLikeView(option)) {
        return findKept(option, collection);
    }
    return parseView(option).map_error([](const ViewTextProblem& problem) {
        return complain(Say::tr("--view: %1").arg(viewProblemText(problem)), ExitStatus::WrongUsage);
    });
}

template <typename List>
void overrideList(Filter& filter, const Filter& given, List Filter::*chosen, List ExcludedValues::*excluded)
{
    if (!(given.*chosen).empty() || !(given.excluded.*excluded).empty()) {
        filter.*chosen = given.*chosen;
        filter.excluded.*excluded = given.excluded.*excluded;
    }
}

} // namespace

void addViewOption(CLI::App& verb, std::string& view)
{
    verb.add_option("--view", view,
                    "A view that was kept in the window, by its name, or a view as text ('tideline-view: …'); other "
                    "options win over it");
}

tl::expected<ChosenView, ExitStatus> chooseView(const std::string& option, const Snapshot& snapshot,
                                                const std::filesystem::path& collection)
{
    if (option.empty()) {
        return ChosenView{};
    }
    const auto view = viewOf(option, viewCollectionOf(snapshot, QFile::decodeName(collection.c_str())));
    if (!view) {
        return tl::unexpected(view.error());
    }
    ChosenView chosen{*view, findRecords(snapshot, *view)};
    for (const std::string& name : chosen.found.unknown) {
        complain(
            Say::tr("the view names “%1”, which this collection does not have; it is left out.").arg(fromUtf8(name)),
            ExitStatus::Done);
    }
    return chosen;
}

Filter overridden(Filter view, const Filter& given)
{
    overrideList(view, given, &Filter::artists, &ExcludedValues::artists);
    overrideList(view, given, &Filter::people, &ExcludedValues::people);
    overrideList(view, given, &Filter::kinds, &ExcludedValues::kinds);
    overrideList(view, given, &Filter::places, &ExcludedValues::places);
    overrideList(view, given, &Filter::tags, &ExcludedValues::tags);
    overrideList(view, given, &Filter::sources, &ExcludedValues::sources);
    overrideList(view, given, &Filter::stories, &ExcludedValues::stories);
    overrideList(view, given, &Filter::strengths, &ExcludedValues::strengths);
    if (given.years) {
        view.years = given.years;
        view.surely = given.surely;
    }
    if (!given.text.empty()) {
        view.text = given.text;
    }
    view.unsourced = view.unsourced || given.unsourced;
    view.disputed = view.disputed || given.disputed;
    view.rejected = view.rejected || given.rejected;
    return view;
}

} // namespace tideline
