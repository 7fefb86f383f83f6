// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/location.h"

#include "base/error.h"
#include "model/filter.h"
#include "query/facets.h"
#include "query/selection.h"
#include "snapshot/records.h"
#include "snapshot/snapshot.h"
#include "store/collection.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace tideline {

/// What the window is about at this moment: the open collection, the filter and what it leaves, the place where the
/// reader is, and the language of the content. All views observe it and none knows another; each change comes through a
/// command here and goes out as one signal. Thread rule: interface thread only.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // Queries. Without a collection the snapshot is empty.
    bool hasCollection() const;
    QString path() const;  ///< Of the open file; empty without one.
    bool isSample() const; ///< The bundled collection.
    /// What `undo` and `redo` would do; nothing if there is nothing.
    std::optional<HistoryStep> nextUndo() const;
    std::optional<HistoryStep> nextRedo() const;
    const Snapshot& snapshot() const;
    const Records& records() const;       ///< Requires hasCollection().
    const Collection& collection() const; ///< Requires hasCollection().
    const Filter& filter() const;
    const Selection& selection() const;
    const FacetCounts& facetCounts() const;
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
    /// Replaces the open collection; on failure the one that was open stays.
    Result<void> open(const QString& path, OpenMode mode, bool isSample);
    /// Changes the open collection and reads it again; filter, place and language stay. The first change of a file
    /// checks it as a whole, takes its lock and makes a backup; until then it is only read, so that others may read it
    /// too. Fails with PermissionDenied for the bundled collection and for a file that may not be written, with Damaged
    /// for one that does not pass its check, else as `Collection::apply`; then nothing has changed,
    /// and `changeRefused` says so, too. Requires
    /// hasCollection().
    Result<void> apply(const Action& action);
    Result<void> undo();
    Result<void> redo();
    void setFilter(const Filter& filter);
    void clearFilter();
    /// Goes to a place and remembers the one before for `goBack`. Moving between steps of one story is one place.
    void go(const Location& location);
    void goBack();
    void goForward();
    /// The stretch of time that the timeline shows at this place, for whoever comes back to it.
    void rememberSpan(TimeSpan visible);
    void setLanguage(const QString& language);

signals:
    void collectionChanged(); ///< Snapshot, filter, selection and location are new.
    /// Whoever else reads the file must let go of it before this returns: it is about to be opened to write.
    void aboutToWrite();
    void changeRefused(const Error& error); ///< Nothing has changed.
    /// Snapshot, selection and facet counts are new: the records of the open collection have changed. Positions
    /// (`EventIndex` …) of the snapshot before are void.
    void contentChanged();
    void filterChanged(); ///< Filter, selection and facet counts are new.
    void locationChanged();
    void languageChanged();

private:
    template <typename Work>
    Result<void> change(Work work);
    Result<void> makeWritable();
    Result<void> readAgain();
    void evaluateFilter();

    std::unique_ptr<Collection> m_collection;
    std::unique_ptr<Snapshot> m_snapshot;
    QString m_path;
    bool m_isSample = false;
    Filter m_filter;
    Selection m_selection;
    FacetCounts m_facetCounts;
    struct Visit {
        Location location;
        std::optional<TimeSpan> span = {};
    };
    std::vector<Visit> m_visited;
    std::size_t m_visitedPosition = 0;
    QString m_language = QStringLiteral("en");
};

} // namespace tideline
