// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/window_body.h"

#include "filter/filter_panel.h"
#include "theme/theme.h"
#include "window/window_settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>

namespace tideline {

namespace {

constexpr double kFilterFrom = 1440;
constexpr double kReaderBesideFrom = 1180;
constexpr double kReaderWidth = 472;
constexpr double kReaderShareBelow = 0.45;
// Lower than this, the timeline would not show a single lane with that share.
constexpr double kLowHeight = 320;
constexpr double kReaderShareBelowLow = 0.35;

} // namespace

WindowBody::WindowBody(FilterPanel* filter, QWidget* canvas, QWidget* reader, WindowSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_filter(filter)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(canvas);
    m_splitter->addWidget(reader);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    m_filter->setFacetsByCount(m_settings.facetsByCount());
    connect(m_filter, &FilterPanel::orderChosen, this,
            [this] { m_settings.setFacetsByCount(m_filter->facetsByCount()); });
    connect(m_filter, &FilterPanel::collapseToggled, this, [this](bool collapsed) {
        m_settings.setFilterCollapsed(isWide(), collapsed);
        emit filterShown(!collapsed);
    });
}

bool WindowBody::isFilterShown() const
{
    return !m_filter->isCollapsed();
}

void WindowBody::setFilterShown(bool shown)
{
    m_settings.setFilterCollapsed(isWide(), !shown);
    placeFilter();
}

void WindowBody::resetLayout()
{
    m_settings.resetLayout();
    placeFilter();
    restoreSplitter();
}

void WindowBody::saveLayout()
{
    m_settings.setSplitter(m_splitter->orientation(), m_splitter->saveState());
}

QSize WindowBody::minimumSizeHint() const
{
    // The window's own smallest size decides; panes scroll.
    return {0, 0};
}

void WindowBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WindowBody::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange && m_isArranged) {
        arrange();
    }
    QWidget::changeEvent(event);
}

void WindowBody::arrange()
{
    placeFilter();
    if (!m_isArranged || wantedOrientation() != m_splitter->orientation()) {
        if (m_isArranged) {
            saveLayout();
        }
        turnSplitter(wantedOrientation());
        m_isArranged = true;
    }
}

void WindowBody::placeFilter()
{
    const bool collapsed = m_settings.isFilterCollapsed(isWide());
    if (collapsed != m_filter->isCollapsed()) {
        m_filter->setCollapsed(collapsed);
        emit filterShown(!collapsed);
    }
}

bool WindowBody::isWide() const
{
    return width() >= scaled(kFilterFrom);
}

void WindowBody::turnSplitter(Qt::Orientation orientation)
{
    m_splitter->setOrientation(orientation);
    restoreSplitter();
}

void WindowBody::restoreSplitter()
{
    const Qt::Orientation orientation = m_splitter->orientation();
    if (const QByteArray state = m_settings.splitter(orientation);
        !state.isEmpty() && m_splitter->restoreState(state)) {
        // The state holds the orientation too, and one that was saved by hand could hold the other.
        m_splitter->setOrientation(orientation);
        return;
    }
    const bool isWide = orientation == Qt::Horizontal;
    const int length = isWide ? width() - m_filter->width() : height();
    const double shareBelow = height() < scaled(kLowHeight) ? kReaderShareBelowLow : kReaderShareBelow;
    const int reader = isWide ? scaled(kReaderWidth) : static_cast<int>(length * shareBelow);
    m_splitter->setSizes({length - reader, reader});
}

Qt::Orientation WindowBody::wantedOrientation() const
{
    return width() >= scaled(kReaderBesideFrom) ? Qt::Horizontal : Qt::Vertical;
}

} // namespace tideline
