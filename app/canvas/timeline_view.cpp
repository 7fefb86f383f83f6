// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/timeline_view.h"

#include "canvas/lane_menu.h"
#include "canvas/overview_strip.h"
#include "canvas/timeline_canvas.h"
#include "canvas/zoom_bar.h"
#include "theme/theme.h"

#include "layout/shelf.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tideline {

namespace {

constexpr int kHintMilliseconds = 4000;
constexpr double kOverviewFrom = 340;
constexpr double kSliderFrom = 640;

} // namespace

TimelineView::TimelineView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_canvas(new TimelineCanvas(session, this))
    , m_overview(new OverviewStrip(session, this))
    , m_zoomBar(new ZoomBar(this))
    , m_hint(new QLabel(this))
{
    // The zoom controls lie over the right end of the lowest strip, whichever that is: the overview, or in a low pane
    // the canvas's own shelf, which leaves them the room.
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_canvas, 1);
    layout->addWidget(m_overview);
    m_zoomBar->setAutoFillBackground(true);

    m_hint->setObjectName(QStringLiteral("wheelHint"));
    m_hint->setProperty("plane", QStringLiteral("note"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setMargin(scaled(8));
    m_hint->hide();
    m_hintTimer.setSingleShot(true);
    m_hintTimer.setInterval(kHintMilliseconds);
    connect(&m_hintTimer, &QTimer::timeout, m_hint, &QWidget::hide);

    const auto showCamera = [this] {
        m_overview->showCamera(m_canvas->camera());
        m_zoomBar->showCamera(m_canvas->camera());
    };
    connect(m_canvas, &TimelineCanvas::cameraChanged, this, showCamera);
    connect(m_canvas, &TimelineCanvas::plainWheelTurned, this, &TimelineView::showWheelHint);
    connect(m_overview, &OverviewStrip::cameraWanted, m_canvas, &TimelineCanvas::setCamera);
    connect(m_zoomBar, &ZoomBar::zoomWanted, m_canvas, &TimelineCanvas::zoomBy);
    connect(m_zoomBar, &ZoomBar::zoomShareWanted, this,
            [this](double share) { m_canvas->setCamera(m_canvas->camera().withZoomShare(share)); });
    connect(m_zoomBar, &ZoomBar::fitWanted, m_canvas, &TimelineCanvas::fitAll);
    connect(m_zoomBar, &ZoomBar::laneMenuWanted, this, &TimelineView::fillLaneMenu);
    connect(m_canvas, &TimelineCanvas::lanesChanged, this, [this] {
        m_zoomBar->showHiddenLanes(m_canvas->laneArrangement().hidden.size());
        placeZoomBar();
    });
    showCamera();
    setFocusProxy(m_canvas);
}

TimeSpan TimelineView::visibleSpan() const
{
    return m_canvas->camera().visible();
}

void TimelineView::fitAll()
{
    m_canvas->fitAll();
}

void TimelineView::fitSelection()
{
    m_canvas->fitSelection();
}

void TimelineView::zoomBy(double factor)
{
    m_canvas->zoomBy(factor);
}

void TimelineView::askForDate()
{
    m_canvas->askForDate();
}

void TimelineView::showAllThreads(bool showsAll)
{
    m_canvas->setShowsAllThreads(showsAll);
}

void TimelineView::fillLaneMenu(QMenu* menu)
{
    tideline::fillLaneMenu(*menu, *m_canvas, std::nullopt);
}

void TimelineView::showWheelHint()
{
    if (m_hintWasShown) {
        return;
    }
    m_hintWasShown = true;
    m_hint->setText(tr("Ctrl + wheel zooms; drag moves"));
    m_hint->setFont(interfaceFont());
    placeHint();
    m_hint->show();
    m_hint->raise();
    m_hintTimer.start();
}

void TimelineView::placeHint()
{
    m_hint->adjustSize();
    m_hint->move((width() - m_hint->width()) / 2, m_canvas->geometry().bottom() - m_hint->height() - scaled(16));
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In a low pane the lanes need the room more.
    m_overview->setVisible(height() >= scaled(kOverviewFrom));
    placeZoomBar();
    placeHint();
}

void TimelineView::placeZoomBar()
{
    const bool hasOverview = height() >= scaled(kOverviewFrom);
    m_zoomBar->setSliderShown(width() >= scaled(kSliderFrom));
    const QSize size = m_zoomBar->sizeHint();
    const int strip = hasOverview ? m_overview->sizeHint().height() : static_cast<int>(kShelfHeight * interfaceScale());
    m_canvas->setCoveredRight(hasOverview ? 0 : size.width() + scaled(16));
    m_zoomBar->setGeometry(width() - size.width() - scaled(8), height() - strip + (strip - size.height()) / 2,
                           size.width(), size.height());
    m_overview->setContentsMargins(0, 0, size.width() + scaled(16), 0);
    m_zoomBar->raise();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_hint->isVisible()) {
        m_hint->setText(tr("Ctrl + wheel zooms; drag moves"));
        placeHint();
    }
    QWidget::changeEvent(event);
}

} // namespace tideline
