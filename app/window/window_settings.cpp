// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/window_settings.h"

#include "words/language.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace tideline {

namespace {

constexpr qsizetype kMostRecentFiles = 10;

constexpr QLatin1String kSplitterWide("window/splitterWide");
constexpr QLatin1String kSplitterNarrow("window/splitterNarrow");

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kFilterCollapsedWide("window/filterCollapsedWide");
constexpr QLatin1String kFilterCollapsedNarrow("window/filterCollapsedNarrow");
constexpr QLatin1String kRestHidden("filter/restHidden");
constexpr QLatin1String kFacetsByCount("filter/facetsByCount");
constexpr QLatin1String kTableShown("table/shown");
constexpr QLatin1String kTableBesideHigh("table/beside");
constexpr QLatin1String kTableBesideLow("table/besideLow");
constexpr QLatin1String kTableSplitterBeside("table/splitterBeside");
constexpr QLatin1String kTableSplitterBelow("table/splitterBelow");
constexpr QLatin1String kTableColumns("table/columns");
constexpr QLatin1String kTableGrouping("table/grouping");
constexpr QLatin1String kLanguage("language");
constexpr QLatin1String kAppearance("appearance");
constexpr QLatin1String kTextScale("textScale");
constexpr QLatin1String kMotionReduced("motionReduced");
constexpr QLatin1String kPlaceFile("place/file");
constexpr QLatin1String kPlace("place/record");
constexpr QLatin1String kRecentFiles("recentFiles");

QLatin1String splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? kSplitterWide : kSplitterNarrow;
}

QLatin1String tableSplitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? kTableSplitterBeside : kTableSplitterBelow;
}

QLatin1String besideKey(bool isLow)
{
    return isLow ? kTableBesideLow : kTableBesideHigh;
}

/// By EventGrouping.
constexpr std::array<QLatin1String, kEventGroupingCount> kGroupings = {
    QLatin1String("none"),   QLatin1String("kind"),   QLatin1String("year"), QLatin1String("decade"),
    QLatin1String("artist"), QLatin1String("person"), QLatin1String("place")};

QLatin1String filterKey(bool isWide)
{
    return isWide ? kFilterCollapsedWide : kFilterCollapsedNarrow;
}

} // namespace

QByteArray WindowSettings::geometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

QByteArray WindowSettings::splitter(Qt::Orientation orientation) const
{
    return m_settings.value(splitterKey(orientation)).toByteArray();
}

void WindowSettings::setSplitter(Qt::Orientation orientation, const QByteArray& state)
{
    m_settings.setValue(splitterKey(orientation), state);
}

bool WindowSettings::isFilterCollapsed(bool isWide) const
{
    return m_settings.value(filterKey(isWide), !isWide).toBool();
}

void WindowSettings::setFilterCollapsed(bool isWide, bool collapsed)
{
    m_settings.setValue(filterKey(isWide), collapsed);
}

QStringList WindowSettings::facetsByCount() const
{
    return m_settings.value(kFacetsByCount).toStringList();
}

void WindowSettings::setFacetsByCount(const QStringList& names)
{
    m_settings.setValue(kFacetsByCount, names);
}

bool WindowSettings::isTableShown() const
{
    return m_settings.value(kTableShown, false).toBool();
}

void WindowSettings::setTableShown(bool shown)
{
    m_settings.setValue(kTableShown, shown);
}

bool WindowSettings::isTableBeside(bool isLow) const
{
    return m_settings.value(besideKey(isLow), isLow).toBool();
}

void WindowSettings::setTableBeside(bool isLow, bool beside)
{
    m_settings.setValue(besideKey(isLow), beside);
}

QByteArray WindowSettings::tableSplitter(Qt::Orientation orientation) const
{
    return m_settings.value(tableSplitterKey(orientation)).toByteArray();
}

void WindowSettings::setTableSplitter(Qt::Orientation orientation, const QByteArray& state)
{
    m_settings.setValue(tableSplitterKey(orientation), state);
}

QByteArray WindowSettings::tableColumns() const
{
    return m_settings.value(kTableColumns).toByteArray();
}

void WindowSettings::setTableColumns(const QByteArray& columns)
{
    m_settings.setValue(kTableColumns, columns);
}

EventGrouping WindowSettings::tableGrouping() const
{
    const QString name = m_settings.value(kTableGrouping).toString();
    const auto found = std::find(kGroupings.begin(), kGroupings.end(), name);
    return found == kGroupings.end() ? EventGrouping::None : static_cast<EventGrouping>(found - kGroupings.begin());
}

void WindowSettings::setTableGrouping(EventGrouping grouping)
{
    m_settings.setValue(kTableGrouping, QString(kGroupings[static_cast<std::size_t>(grouping)]));
}

QString WindowSettings::language() const
{
    const QString language = m_settings.value(kLanguage).toString();
    return language == QLatin1String("en") || language == QLatin1String("ko") ? language : systemLanguage();
}

void WindowSettings::setLanguage(const QString& language)
{
    m_settings.setValue(kLanguage, language);
}

Appearance WindowSettings::appearance() const
{
    const QString name = m_settings.value(kAppearance).toString();
    if (name == QLatin1String("light")) {
        return Appearance::Light;
    }
    if (name == QLatin1String("highContrast")) {
        return Appearance::HighContrast;
    }
    return name == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

void WindowSettings::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        m_settings.setValue(kAppearance, QStringLiteral("light"));
        break;
    case Appearance::Dark:
        m_settings.setValue(kAppearance, QStringLiteral("dark"));
        break;
    case Appearance::HighContrast:
        m_settings.setValue(kAppearance, QStringLiteral("highContrast"));
        break;
    case Appearance::System:
        m_settings.remove(kAppearance);
        break;
    }
}

Rest WindowSettings::rest() const
{
    return m_settings.value(kRestHidden, false).toBool() ? Rest::Hidden : Rest::Dimmed;
}

void WindowSettings::setRest(Rest rest)
{
    m_settings.setValue(kRestHidden, rest == Rest::Hidden);
}

double WindowSettings::textScale() const
{
    return std::clamp(m_settings.value(kTextScale, 1.0).toDouble(), 1.0, 2.0);
}

void WindowSettings::setTextScale(double scale)
{
    m_settings.setValue(kTextScale, scale);
}

bool WindowSettings::isMotionReduced() const
{
    return m_settings.value(kMotionReduced, false).toBool();
}

void WindowSettings::setMotionReduced(bool isReduced)
{
    m_settings.setValue(kMotionReduced, isReduced);
}

QString WindowSettings::lastPlace(const QString& path) const
{
    return m_settings.value(kPlaceFile).toString() == path ? m_settings.value(kPlace).toString() : QString();
}

void WindowSettings::setLastPlace(const QString& path, const QString& place)
{
    m_settings.setValue(kPlaceFile, path);
    m_settings.setValue(kPlace, place);
}

QStringList WindowSettings::recentFiles() const
{
    QStringList files = m_settings.value(kRecentFiles).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void WindowSettings::addRecentFile(const QString& path)
{
    QStringList files = m_settings.value(kRecentFiles).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(kRecentFiles, QStringList(files.mid(0, kMostRecentFiles)));
}

void WindowSettings::resetLayout()
{
    for (const QLatin1String key : {kGeometry, kFilterCollapsedWide, kFilterCollapsedNarrow, kSplitterWide,
                                    kSplitterNarrow, kTableShown, kTableBesideHigh, kTableBesideLow,
                                    kTableSplitterBeside, kTableSplitterBelow, kTableColumns, kTableGrouping}) {
        m_settings.remove(key);
    }
}

} // namespace tideline
