// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/theme.h"

#include "model/rest.h"
#include "query/event_column.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace tideline {

/// What the window remembers from one run to the next. Each value has a name of its own in the settings; what is not
/// there or cannot be used any more gives the default.
class WindowSettings {
public:
    /// The settings must outlive this.
    explicit WindowSettings(QSettings& settings)
        : m_settings(settings)
    {}

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Of the splitter between canvas and reader, side by side or one above the other.
    QByteArray splitter(Qt::Orientation orientation) const;
    void setSplitter(Qt::Orientation orientation, const QByteArray& state);

    /// Whether the filter is a rail, in a wide and in a narrow window; at first only in a narrow one.
    bool isFilterCollapsed(bool isWide) const;
    void setFilterCollapsed(bool isWide, bool collapsed);

    QStringList facetsByCount() const; ///< See FilterPanel.
    void setFacetsByCount(const QStringList& names);
    bool isTableShown() const; ///< At first it is not.
    void setTableShown(bool shown);
    /// Whether the table stands beside the canvas, in a low and in a high window; at first only in a low one.
    bool isTableBeside(bool isLow) const;
    void setTableBeside(bool isLow, bool beside);
    /// Of the splitter between canvas and table, side by side or one above the other.
    QByteArray tableSplitter(Qt::Orientation orientation) const;
    void setTableSplitter(Qt::Orientation orientation, const QByteArray& state);
    QByteArray tableColumns() const; ///< With their widths, and the sorting.
    void setTableColumns(const QByteArray& columns);
    EventGrouping tableGrouping() const;
    void setTableGrouping(EventGrouping grouping);

    QString language() const; ///< Of the desktop until one was chosen.
    void setLanguage(const QString& language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    Rest rest() const; ///< At first what does not pass the filter is dimmed.
    void setRest(Rest rest);

    double textScale() const;
    void setTextScale(double scale);

    bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);

    /// Where the reader was (`placeText`) in the collection at the path; empty if another one was open last.
    QString lastPlace(const QString& path) const;
    void setLastPlace(const QString& path, const QString& place);

    QStringList recentFiles() const; ///< Newest first; only files that are still there.
    void addRecentFile(const QString& path);

    /// Forgets sizes and panels, and nothing else.
    void resetLayout();

private:
    QSettings& m_settings;
};

} // namespace tideline
