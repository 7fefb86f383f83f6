// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/filter_history.h"
#include "session/location.h"

#include "base/error.h"
#include "model/filter.h"
#include "model/rest.h"
#include "query/facets.h"
#include "query/selection.h"
#include "snapshot/records.h"
#include "snapshot/snapshot.h"
#include "store/collection.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tideline {

class Changing;
class FilterEvaluation;
class Opening;
class RestLoading;
struct OpenedCollection;

/// What the window is about at this moment: the open collection, the filter and what it leaves, the place where the
/// reader is, and the language of the content. All views observe it and none knows another; each change comes through a
/// command here and goes out as one signal. Thread rule: interface thread only.
///
/// A large collection is there in two steps: `open` returns with the outline of its snapshot, which is enough for a
/// picture, and the rest is read behind it. Until then `isLoading` holds, and views say so rather than show the nothing
/// that an outline knows of participants and sources. `startOpening` does not even wait for the outline: what was open
/// stays open until it is there. A change of a large collection is made behind the window, too (`changeBegun`): what
/// was on show stays until the change is there, but the collection itself is out of reach (`isChanging`).
class Session : public QObject {
    Q_OBJECT

public:
    /// Collections with more events than this are there in two steps: what can be read within a blink is read at once.
    static constexpr std::size_t kMostAtOnce = 50'000;

    explicit Session(QObject* parent = nullptr, std::size_t mostAtOnce = kMostAtOnce);
    ~Session() override;

    // Queries. Without a collection the snapshot is empty.
    bool hasCollection() const;
    QString path() const;    ///< Of the open file; empty without one.
    bool isSample() const;   ///< The bundled collection.
    bool isLoading() const;  ///< The snapshot is an outline, and the rest is being read.
    bool isChanging() const; ///< A change is being made, and the collection read again.
    /// How much of the rest is read, from 0 to 1; nothing where it cannot be told. There is no signal for it.
    std::optional<double> shareLoaded() const;
    /// Of the file that is being opened and not on show yet; empty if there is none.
    QString openingPath() const;
    bool isOpeningFirst() const; ///< A file is being opened, and no other is open yet.
    /// What `undo` and `redo` would do; nothing if there is nothing.
    std::optional<HistoryStep> nextUndo() const;
    std::optional<HistoryStep> nextRedo() const;
    const Snapshot& snapshot() const;
    // Both require hasCollection() and not isChanging().
    const Records& records() const;
    const Collection& collection() const;
    const TextIndex* textIndex() const; ///< Of the collection; null while there is none or it is out of reach.
    const Filter& filter() const;
    /// What views that draw do with what does not pass the filter; the others do without it.
    Rest rest() const { return m_restChoice; }
    bool canUndoFilter() const;
    bool canRedoFilter() const;
    const Selection& selection() const;
    const FacetCounts& facetCounts() const;
    const FacetCounts& unfilteredFacetCounts() const; ///< What they were without a filter.
    const FilterEvaluation& evaluation() const;       ///< Of the filter; until it or the snapshot changes.
    const Location& location() const;
    /// The event that the location is about: of an event page, or of the current step of a story.
    std::optional<EventIndex> currentEvent() const;
    /// What `rememberSpan` said of this place last; nothing at a place that is new.
    std::optional<TimeSpan> visitedSpan() const;
    QString language() const;        ///< "en" or "ko".
    std::string languageTag() const; ///< The same for core.
    bool canGoBack() const;
    bool canGoForward() const;

    // Commands.
    /// Replaces the open collection; on failure the one that was open stays. What of it was still being read is given
    /// up. A file opened to write is always read whole.
    Result<void> open(const QString& path, OpenMode mode, bool isSample);
    /// Opens a file to read on a thread of its own, and says how it went by `openingFinished` or `openingFailed`:
    /// before it returns if that takes no longer than `patience`, else later; without any patience always later. What
    /// was being opened before is given up.
    void startOpening(const QString& path, bool isSample, std::chrono::milliseconds patience);
    /// Changes the open collection and reads it again; filter, place and language stay. The first change of a file
    /// checks it as a whole, takes its lock and makes a backup; until then it is only read, so that others may read it
    /// too. Fails with PermissionDenied for the bundled collection and for a file that may not be written, with Damaged
    /// for one that does not pass its check, else as `Collection::apply`; then nothing has changed, and `changeRefused`
    /// says so, too. A large collection is only begun to be changed when this returns; `changeEnded` comes later. What
    /// is still being read or changed is waited for. Requires hasCollection().
    Result<void> apply(const Action& action);
    Result<void> undo();
    Result<void> redo();
    /// Waits for the change that is being made. Fails if it was refused. Requires isChanging().
    Result<void> finishChange();
    /// While the collection is being read, the filter waits: it takes effect with `loadingFinished`.
    void setFilter(const Filter& filter, FilterStep step = FilterStep::New);
    void clearFilter();
    /// Goes back to the filter of one step before, and forward again; not while the collection is being read.
    void undoFilter();
    void redoFilter();
    void setRest(Rest rest);
    /// Goes to a place and remembers the one before for `goBack`. Moving between steps of one story is one place.
    void go(const Location& location);
    void goBack();
    void goForward();
    /// The stretch of time that the timeline shows at this place, for whoever comes back to it.
    void rememberSpan(TimeSpan visible);
    void setLanguage(const QString& language);

signals:
    void openingPathChanged();
    void openingFinished(const QString& path); ///< After a `collectionChanged`.
    void openingFailed(const Error& error);    ///< What was open before still is.
    void collectionChanged();                  ///< Snapshot, filter, selection and location are new.
    /// Whoever else reads the file must let go of it before this returns: it is about to be opened to write.
    void aboutToWrite();
    /// The snapshot is whole, after a `contentChanged` (which says that positions are void; here they have stayed).
    void loadingFinished();
    /// The rest cannot be read. The collection is not open any more, after a `collectionChanged`.
    void loadingFailed(const Error& error);
    /// Until `changeEnded` the collection is out of reach. The first change of a file takes longer.
    void changeBegun(bool isFirst);
    void changeEnded(bool isSaved);         ///< After a `contentChanged`, or before a `changeRefused`.
    void changeRefused(const Error& error); ///< Nothing has changed.
    /// Snapshot, selection and facet counts are new: the records of the open collection have changed. Positions
    /// (`EventIndex` …) of the snapshot before are void.
    void contentChanged();
    void filterChanged(); ///< Filter, its steps, selection and facet counts are new.
    void restChanged();
    void locationChanged();
    void languageChanged();

private:
    Result<OpenedCollection> openFile(const QString& path, OpenMode mode) const;
    bool isOpenToWrite(const QString& path) const;
    void finishOpening();
    void giveUpOpening();
    void show(OpenedCollection opened, const QString& path, bool isSample);
    void show(Snapshot snapshot);
    Result<void> finishLoading();
    Result<void> change(std::function<Result<Change>(Collection&)> work);
    void letGoOfFile();
    Result<void> takeChange();
    void evaluateFilter();
    void evaluateSnapshot();
    void announceFilter();

    std::unique_ptr<Collection> m_collection; ///< Null while it is being changed.
    std::unique_ptr<Snapshot> m_snapshot;
    std::size_t m_mostAtOnce;
    std::unique_ptr<Opening> m_opening;    ///< Of what is not on show yet.
    std::unique_ptr<RestLoading> m_rest;   ///< While it is being read.
    std::unique_ptr<Changing> m_changing;  ///< While it is being changed.
    std::optional<Filter> m_waitingFilter; ///< Set while the rest was being read.
    QString m_path;
    bool m_isSample = false;
    FilterHistory m_filters;
    Rest m_restChoice = Rest::Dimmed;
    Selection m_selection;
    FacetCounts m_facetCounts;
    FacetCounts m_unfilteredFacetCounts;
    std::unique_ptr<FilterEvaluation> m_evaluation; ///< Views into the snapshot and the current filter.
    struct Visit {
        Location location;
        std::optional<TimeSpan> span = {};
    };
    std::vector<Visit> m_visited;
    std::size_t m_visitedPosition = 0;
    QString m_language = QStringLiteral("en");
};

} // namespace tideline
