// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "session/session.h"

#include "session/changing.h"
#include "session/file_path.h"
#include "session/opening.h"
#include "session/rest_loading.h"

#include "base/clock.h"
#include "query/filter_evaluation.h"
#include "snapshot/snapshot_builder.h"
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

} // namespace

Session::Session(QObject* parent, std::size_t mostAtOnce)
    : QObject(parent)
    , m_snapshot(std::make_unique<Snapshot>(buildSnapshot({})))
    , m_mostAtOnce(mostAtOnce)
    , m_visited{Visit{FrontPage{}}}
{
    evaluateSnapshot();
}

Session::~Session() = default;

bool Session::hasCollection() const
{
    return m_collection != nullptr || isChanging();
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

bool Session::isChanging() const
{
    return m_changing != nullptr;
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
    return m_opening && !hasCollection();
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

const TextIndex* Session::textIndex() const
{
    return m_collection.get();
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

const FacetCounts& Session::unfilteredFacetCounts() const
{
    return m_unfilteredFacetCounts;
}

const FilterEvaluation& Session::evaluation() const
{
    return *m_evaluation;
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
    if (isChanging()) {
        static_cast<void>(finishChange()); // What was refused of it is told already.
    }
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
    if (isChanging() && isSameFile(toPath(m_path), toPath(path))) {
        static_cast<void>(finishChange());
    }
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
    const bool isOpened = opened.has_value();
    if (isOpened) {
        show(*std::move(opened), opening->path(), opening->isSample());
    }
    emit openingPathChanged();
    if (isOpened) {
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
    if (isChanging()) {
        static_cast<void>(finishChange());
    }
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
    evaluateSnapshot();
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
    evaluateSnapshot();
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

Result<void> Session::change(std::function<Result<Change>(Collection&)> work)
{
    Result<void> done = isLoading() ? finishLoading() : Result<void>();
    if (done && isChanging()) {
        static_cast<void>(finishChange()); // Whether it was refused or not: the next stands for itself.
    }
    if (done && m_isSample) { // It belongs to the program, and goes with it.
        done = failure({.code = ErrorCode::PermissionDenied, .arguments = {m_collection->path().string()}});
    }
    if (done) {
        const bool isFirst = m_collection->mode() == OpenMode::ReadOnly;
        if (isFirst) {
            letGoOfFile();
        }
        m_changing = std::make_unique<Changing>(std::move(m_collection), std::move(work));
        if (m_snapshot->columns().size() > m_mostAtOnce) {
            connect(m_changing.get(), &Changing::finished, this, [this] { static_cast<void>(finishChange()); });
            emit changeBegun(isFirst);
            return {};
        }
        done = takeChange();
    }
    if (!done) {
        emit changeRefused(done.error());
    }
    return done;
}

Result<void> Session::apply(const Action& action)
{
    return change([action](Collection& collection) { return collection.apply(action, {.time = SystemClock().now()}); });
}

Result<void> Session::undo()
{
    return change([](Collection& collection) { return collection.undo(); });
}

Result<void> Session::redo()
{
    return change([](Collection& collection) { return collection.redo(); });
}

/// Who writes keeps everybody else out.
void Session::letGoOfFile()
{
    if (m_opening && isSameFile(toPath(m_opening->path()), m_collection->path())) {
        giveUpOpening(); // It is open already.
    }
    emit aboutToWrite();
}

Result<void> Session::finishChange()
{
    Result<void> done = takeChange();
    emit changeEnded(done.has_value());
    if (!done) {
        emit changeRefused(done.error());
    }
    return done;
}

Result<void> Session::takeChange()
{
    Changing* changing = m_changing.release();
    changing->disconnect(this);
    changing->deleteLater(); // It may be what is telling us that it has finished.
    Changing::Outcome outcome = changing->take();
    m_collection = std::move(outcome.collection);
    if (!outcome.snapshot) {
        return failure(std::move(outcome.snapshot).error());
    }
    m_snapshot = std::make_unique<Snapshot>(*std::move(outcome.snapshot));
    evaluateSnapshot();
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
    m_evaluation = std::make_unique<FilterEvaluation>(*m_snapshot, filter());
    m_selection = select(*m_evaluation);
    m_facetCounts = countFacets(*m_evaluation);
}

/// After another has taken its place.
void Session::evaluateSnapshot()
{
    evaluateFilter();
    m_unfilteredFacetCounts = filter().isEmpty() ? m_facetCounts : countFacets(*m_snapshot, {});
}

} // namespace tideline
