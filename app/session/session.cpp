// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"

#include "session/file_path.h"
#include "session/opening.h"
#include "session/rest_loading.h"

#include "base/clock.h"
#include "base/file_ops.h"
#include "query/filter_evaluation.h"
#include "snapshot/snapshot_builder.h"
#include "store/backup.h"
#include "store/staged_loading.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace tideline {

namespace {

bool isSameFile(const std::filesystem::path& first, const std::filesystem::path& second)
{
    std::error_code unreadable;
    return std::filesystem::equivalent(first, second, unreadable);
}

bool areStepsOfOneStory(const Location& first, const Location& second)
{
    const auto* firstPage = std::get_if<StoryPage>(&first);
    const auto* secondPage = std::get_if<StoryPage>(&second);
    return firstPage != nullptr && secondPage != nullptr && firstPage->story == secondPage->story;
}

std::optional<EventId> eventOfStep(const Snapshot& snapshot, const StoryPage& page)
{
    const std::optional<StoryIndex> story = snapshot.find(page.story);
    if (!story || !page.step) {
        return std::nullopt;
    }
    const std::vector<Step>& steps = snapshot[*story].steps;
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.id == *page.step; });
    return step == steps.end() ? std::nullopt : step->event;
}

/// What the check finds that the next change mends; fails with the first thing that it does not.
Result<std::vector<CheckFinding>> checkToWrite(const std::filesystem::path& file)
{
    Result<std::vector<CheckFinding>> findings = checkCollection(file);
    if (findings) {
        const auto damage = std::ranges::find_if(*findings, isDamage);
        if (damage != findings->end()) {
            return failure({.code = ErrorCode::Damaged, .arguments = {file.string()}, .detail = damage->detail});
        }
    }
    return findings;
}

} // namespace

Session::Session(QObject* parent, std::size_t mostAtOnce)
    : QObject(parent)
    , m_snapshot(std::make_unique<Snapshot>(buildSnapshot({})))
    , m_mostAtOnce(mostAtOnce)
    , m_visited{Visit{FrontPage{}}}
{
    evaluateFilter();
}

Session::~Session() = default;

bool Session::hasCollection() const
{
    return m_collection != nullptr;
}

QString Session::path() const
{
    return m_path;
}

bool Session::isSample() const
{
    return m_isSample;
}

bool Session::isLoading() const
{
    return m_rest != nullptr;
}

std::optional<double> Session::shareLoaded() const
{
    return m_rest ? std::optional(m_rest->share()) : std::nullopt;
}

QString Session::openingPath() const
{
    return m_opening ? m_opening->path() : QString();
}

bool Session::isOpeningFirst() const
{
    return m_opening && !m_collection;
}

const Snapshot& Session::snapshot() const
{
    return *m_snapshot;
}

const Records& Session::records() const
{
    return *m_collection;
}

const Collection& Session::collection() const
{
    return *m_collection;
}

const Filter& Session::filter() const
{
    return m_filters.current();
}

bool Session::canUndoFilter() const
{
    return m_filters.canUndo();
}

bool Session::canRedoFilter() const
{
    return m_filters.canRedo();
}

const Selection& Session::selection() const
{
    return m_selection;
}

const FacetCounts& Session::facetCounts() const
{
    return m_facetCounts;
}

const Location& Session::location() const
{
    return m_visited[m_visitedPosition].location;
}

std::optional<EventIndex> Session::currentEvent() const
{
    std::optional<EventId> event;
    if (const auto* eventPage = std::get_if<EventPage>(&location())) {
        event = eventPage->event;
    } else if (const auto* storyPage = std::get_if<StoryPage>(&location())) {
        event = eventOfStep(*m_snapshot, *storyPage);
    }
    return event ? m_snapshot->find(*event) : std::nullopt;
}

std::optional<TimeSpan> Session::visitedSpan() const
{
    return m_visited[m_visitedPosition].span;
}

QString Session::language() const
{
    return m_language;
}

std::string Session::languageTag() const
{
    return m_language.toStdString();
}

bool Session::canGoBack() const
{
    return m_visitedPosition > 0;
}

bool Session::canGoForward() const
{
    return m_visitedPosition + 1 < m_visited.size();
}

/// The collection is null if it is the one that is open already.
Result<OpenedCollection> Session::openFile(const QString& path, OpenMode mode) const
{
    if (mode == OpenMode::ReadOnly && !isOpenToWrite(path)) {
        return Opening(path, false, m_mostAtOnce).take();
    }
    std::unique_ptr<Collection> opened;
    if (!isOpenToWrite(path)) { // A second open would find our own lock.
        Result<std::unique_ptr<Collection>> result = Collection::open(toPath(path), mode);
        if (!result) {
            return failure(std::move(result).error());
        }
        opened = std::move(*result);
    }
    // Nobody else may read beside one that writes, and so it is read at once.
    Result<Snapshot> whole = (opened ? *opened : *m_collection).load();
    return whole ? Result<OpenedCollection>(OpenedCollection{std::move(opened), *std::move(whole), nullptr})
                 : failure(std::move(whole).error());
}

bool Session::isOpenToWrite(const QString& path) const
{
    return m_collection && m_collection->mode() == OpenMode::ReadWrite &&
           isSameFile(m_collection->path(), toPath(path));
}

Result<void> Session::open(const QString& path, OpenMode mode, bool isSample)
{
    Result<OpenedCollection> opened = openFile(path, mode);
    if (!opened) {
        return failure(std::move(opened).error());
    }
    giveUpOpening();
    show(*std::move(opened), path, isSample);
    return {};
}

void Session::startOpening(const QString& path, bool isSample, std::chrono::milliseconds patience)
{
    if (isOpenToWrite(path)) {
        if (const Result<void> opened = open(path, OpenMode::ReadOnly, isSample); !opened) {
            emit openingFailed(opened.error());
        } else {
            emit openingFinished(path);
        }
        return;
    }
    m_opening = std::make_unique<Opening>(path, isSample, m_mostAtOnce);
    connect(m_opening.get(), &Opening::finished, this, &Session::finishOpening);
    if (patience.count() > 0 && m_opening->waitFor(patience)) {
        finishOpening();
    } else {
        emit openingPathChanged();
    }
}

void Session::finishOpening()
{
    Opening* opening = m_opening.release();
    opening->disconnect(this);
    opening->deleteLater(); // It may be what is telling us that it has finished.
    Result<OpenedCollection> opened = opening->take();
    if (opened) {
        show(*std::move(opened), opening->path(), opening->isSample());
    }
    emit openingPathChanged();
    if (opened) {
        emit openingFinished(opening->path());
    } else {
        emit openingFailed(opened.error());
    }
}

void Session::giveUpOpening()
{
    if (m_opening) {
        m_opening.reset();
        emit openingPathChanged();
    }
}

void Session::show(OpenedCollection opened, const QString& path, bool isSample)
{
    m_rest.reset();
    if (opened.collection) {
        m_collection = std::move(opened.collection);
    }
    m_path = path;
    m_isSample = isSample;
    if (opened.rest) {
        m_rest = std::make_unique<RestLoading>(std::move(opened.rest), opened.snapshot);
        connect(m_rest.get(), &RestLoading::finished, this, &Session::finishLoading);
    }
    show(std::move(opened.snapshot));
}

/// Another collection, from its beginning.
void Session::show(Snapshot snapshot)
{
    m_snapshot = std::make_unique<Snapshot>(std::move(snapshot));
    m_filters = {};
    m_waitingFilter.reset();
    m_visited = {Visit{FrontPage{}}};
    m_visitedPosition = 0;
    evaluateFilter();
    emit collectionChanged();
}

Result<void> Session::finishLoading()
{
    RestLoading* rest = m_rest.release();
    rest->disconnect(this);
    rest->deleteLater(); // It may be what is telling us that it has finished.
    Result<Snapshot> whole = rest->take();
    if (!whole) {
        m_collection.reset();
        m_path.clear();
        m_isSample = false;
        show(buildSnapshot({}));
        emit loadingFailed(whole.error());
        return failure(std::move(whole).error());
    }
    m_snapshot = std::make_unique<Snapshot>(*std::move(whole));
    const std::optional<Filter> filter = std::exchange(m_waitingFilter, std::nullopt);
    const bool isFiltered = filter && m_filters.add(*filter, FilterStep::New);
    evaluateFilter();
    emit contentChanged();
    if (isFiltered) {
        emit filterChanged();
    }
    emit loadingFinished();
    return {};
}

std::optional<HistoryStep> Session::nextUndo() const
{
    return m_collection ? m_collection->nextUndo().value_or(std::nullopt) : std::nullopt;
}

std::optional<HistoryStep> Session::nextRedo() const
{
    return m_collection ? m_collection->nextRedo().value_or(std::nullopt) : std::nullopt;
}

template <typename Work>
Result<void> Session::change(Work work)
{
    Result<void> done = isLoading() ? finishLoading() : Result<void>();
    if (done) {
        done = makeWritable();
    }
    if (done) {
        const Result<Change> changed = work(*m_collection);
        done = changed ? readAgain() : failure(changed.error());
    }
    if (!done) {
        emit changeRefused(done.error());
    }
    return done;
}

Result<void> Session::apply(const Action& action)
{
    return change(
        [&action](Collection& collection) { return collection.apply(action, {.time = SystemClock().now()}); });
}

Result<void> Session::undo()
{
    return change([](Collection& collection) { return collection.undo(); });
}

Result<void> Session::redo()
{
    return change([](Collection& collection) { return collection.redo(); });
}

Result<void> Session::makeWritable()
{
    if (m_collection->mode() == OpenMode::ReadWrite) {
        return {};
    }
    const std::filesystem::path& file = m_collection->path();
    if (m_isSample) { // It belongs to the program, and goes with it.
        return failure({.code = ErrorCode::PermissionDenied, .arguments = {file.string()}});
    }
    if (m_opening && isSameFile(toPath(m_opening->path()), file)) {
        giveUpOpening(); // It is open already.
    }
    emit aboutToWrite();
    const Result<std::vector<CheckFinding>> findings = checkToWrite(file);
    if (!findings) {
        return failure(findings.error());
    }
    FileOps files;
    if (const auto backup = backUp(*m_collection, files, SystemClock()); !backup) {
        return failure(backup.error());
    }
    Result<std::unique_ptr<Collection>> opened = Collection::open(file, OpenMode::ReadWrite);
    if (!opened) {
        return failure(std::move(opened).error());
    }
    if (!findings->empty()) {
        if (const Result<void> rebuilt = (*opened)->rebuildSearchIndex(); !rebuilt) {
            return rebuilt;
        }
    }
    m_collection = std::move(*opened);
    return {};
}

Result<void> Session::readAgain()
{
    Result<Snapshot> loaded = m_collection->load();
    if (!loaded) {
        return failure(std::move(loaded).error());
    }
    m_snapshot = std::make_unique<Snapshot>(std::move(*loaded));
    evaluateFilter();
    emit contentChanged();
    return {};
}

void Session::setFilter(const Filter& filter, FilterStep step)
{
    if (isLoading()) {
        m_waitingFilter = filter;
    } else if (m_filters.add(filter, step)) {
        announceFilter();
    }
}

void Session::clearFilter()
{
    setFilter({});
}

void Session::undoFilter()
{
    if (m_filters.undo()) {
        announceFilter();
    }
}

void Session::redoFilter()
{
    if (m_filters.redo()) {
        announceFilter();
    }
}

void Session::announceFilter()
{
    evaluateFilter();
    emit filterChanged();
}

void Session::setRest(Rest rest)
{
    if (rest != m_restChoice) {
        m_restChoice = rest;
        emit restChanged();
    }
}

void Session::go(const Location& newLocation)
{
    if (newLocation == location()) {
        return;
    }
    if (areStepsOfOneStory(newLocation, location())) {
        m_visited[m_visitedPosition] = {newLocation};
    } else {
        m_visited.resize(m_visitedPosition + 1);
        m_visited.push_back({newLocation});
        ++m_visitedPosition;
    }
    emit locationChanged();
}

void Session::goBack()
{
    if (canGoBack()) {
        --m_visitedPosition;
        emit locationChanged();
    }
}

void Session::goForward()
{
    if (canGoForward()) {
        ++m_visitedPosition;
        emit locationChanged();
    }
}

void Session::rememberSpan(TimeSpan visible)
{
    m_visited[m_visitedPosition].span = visible;
}

void Session::setLanguage(const QString& language)
{
    const QString known = language.startsWith(QLatin1String("ko")) ? QStringLiteral("ko") : QStringLiteral("en");
    if (known == m_language) {
        return;
    }
    m_language = known;
    emit languageChanged();
}

void Session::evaluateFilter()
{
    const FilterEvaluation evaluation(*m_snapshot, filter());
    m_selection = select(evaluation);
    m_facetCounts = countFacets(evaluation);
}

} // namespace tideline
