// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/reader_panel.h"

#include "reader/back_bar.h"
#include "reader/entity_view.h"
#include "reader/event_view.h"
#include "reader/front_view.h"
#include "reader/loading_view.h"
#include "reader/page_scroll.h"
#include "reader/place_view.h"
#include "reader/source_view.h"
#include "reader/sources_view.h"
#include "reader/step_bar.h"
#include "reader/story_step.h"
#include "reader/story_view.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tideline {

namespace {

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

PageView* pageFor(Session& session, const Location& location)
{
    const bool mayBeUnread = session.isLoading() || session.isChanging();
    if (session.isOpeningFirst() || (mayBeUnread && !std::holds_alternative<FrontPage>(location))) {
        return new LoadingView(session);
    }
    return std::visit(Overloaded{
                          [&](const FrontPage&) -> PageView* { return new FrontView(session); },
                          [&](const EventPage& page) -> PageView* { return new EventView(session, page.event); },
                          [&](const EntityPage& page) -> PageView* { return new EntityView(session, page.entity); },
                          [&](const StoryPage& page) -> PageView* { return new StoryView(session, page.story); },
                          [&](const PlacePage& page) -> PageView* { return new PlaceView(session, page.place); },
                          [&](const SourcePage& page) -> PageView* { return new SourceView(session, page.source); },
                          [&](const SourcesPage&) -> PageView* { return new SourcesView(session); },
                      },
                      location);
}

/// Steps of one story are one page.
bool areOnePage(const Location& first, const Location& second)
{
    const auto* firstStory = std::get_if<StoryPage>(&first);
    const auto* secondStory = std::get_if<StoryPage>(&second);
    return firstStory && secondStory ? firstStory->story == secondStory->story : first == second;
}

} // namespace

ReaderPanel::ReaderPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_backBar(new BackBar)
    , m_scrollArea(new QScrollArea)
    , m_scroll(new PageScroll(*m_scrollArea, this))
    , m_stepBar(new StepBar)
{
    setObjectName(QStringLiteral("reader"));
    // Not scaled: with large text the lines become shorter, the panel does not become wider than the window.
    setMinimumWidth(320);
    buildLayout();
    observeSession();
    connect(m_backBar, &BackBar::backRequested, this, [this] { m_session.goBack(); });
    connect(m_backBar, &BackBar::frontPageRequested, this, [this] { m_session.go(FrontPage{}); });
    connect(m_stepBar, &StepBar::previousRequested, this, &ReaderPanel::goToPreviousStep);
    connect(m_stepBar, &StepBar::nextRequested, this, &ReaderPanel::goToNextStep);
    connect(m_scroll, &PageScroll::movedByHand, this, &ReaderPanel::chooseStepByScrolling);
    rebuild();
}

void ReaderPanel::buildLayout()
{
    m_scrollArea->setFrameShape(QFrame::NoFrame);
    m_scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that lines are not broken anew when a page becomes longer than the panel.
    m_scrollArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scrollArea->setFocusPolicy(Qt::StrongFocus);
    m_scrollArea->viewport()->setAutoFillBackground(false);
    m_scrollArea->viewport()->installEventFilter(this);
    m_scrollArea->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_backBar);
    layout->addWidget(m_scrollArea, 1);
    layout->addWidget(m_stepBar);
}

void ReaderPanel::observeSession()
{
    connect(&m_session, &Session::collectionChanged, this, [this] {
        m_scrollMemory.clear();
        rebuild();
    });
    connect(&m_session, &Session::openingPathChanged, this, [this] {
        if (!m_session.hasCollection()) {
            rebuild();
        }
    });
    // At once: the page on show has positions of records that may have gone.
    connect(&m_session, &Session::contentChanged, this, &ReaderPanel::rebuildInPlace);
    // What is on the page must not be changed twice.
    connect(&m_session, &Session::changeBegun, this, &ReaderPanel::rebuildLater);
    connect(&m_session, &Session::changeRefused, this, [this] {
        if (qobject_cast<LoadingView*>(m_page)) {
            rebuildInPlace();
        }
    });
    connect(&m_session, &Session::locationChanged, this, &ReaderPanel::showLocation);
    connect(&m_session, &Session::languageChanged, this, &ReaderPanel::rebuildLater);
    connect(&m_session, &Session::filterChanged, this, [this] {
        // Only the pages of events and places tell how they fit the filter.
        if (std::holds_alternative<EventPage>(m_shown) || std::holds_alternative<PlacePage>(m_shown)) {
            rebuildLater();
        }
    });
}

void ReaderPanel::showLocation()
{
    if (areOnePage(m_session.location(), m_shown)) {
        showStep();
        return;
    }
    m_scrollMemory.remember(m_shown, m_scroll->value());
    rebuild();
    // Only who comes back finds the page where it was left.
    const std::optional<int> left = m_session.canGoForward() ? m_scrollMemory.valueOf(m_shown) : std::nullopt;
    if (left) {
        m_scroll->moveTo(*left, false);
    }
}

void ReaderPanel::rebuildLater()
{
    if (m_rebuildPending) {
        return;
    }
    m_rebuildPending = true;
    // Once for all the events that a new language or palette sends, and after the last of them.
    QMetaObject::invokeMethod(this, &ReaderPanel::rebuildInPlace, Qt::QueuedConnection);
}

void ReaderPanel::rebuildInPlace()
{
    const int value = m_scroll->value();
    rebuild();
    if (!storyView()) {
        m_scroll->moveTo(value, false);
    }
}

void ReaderPanel::rebuild()
{
    m_rebuildPending = false;
    m_shown = m_session.location();
    m_backBar->retranslate();
    m_backBar->setVisible(!std::holds_alternative<FrontPage>(m_shown));
    m_backBar->setCanGoBack(m_session.canGoBack());
    m_stepBar->retranslate();
    PageView* page = pageFor(m_session, m_shown);
    const auto* story = qobject_cast<StoryView*>(page);
    m_stepBar->setVisible(story && !story->steps().empty());
    setPage(page);
    if (const auto* front = qobject_cast<FrontView*>(page)) {
        connect(front, &FrontView::openRequested, this, &ReaderPanel::openRequested);
        connect(front, &FrontView::newRequested, this, &ReaderPanel::newRequested);
    }
    if (story) {
        connect(story, &StoryView::stepChosen, this, [this](StepId step) {
            m_session.go(StoryPage{storyView()->story(), step});
        });
        storyView()->setCurrentStep(std::get<StoryPage>(m_shown).step);
        updateStepBar();
        scrollToCurrentStep(false);
    }
}

void ReaderPanel::setPage(PageView* page)
{
    const QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_scrollArea->isAncestorOf(focused);
    m_scroll->during([&] {
        if (QWidget* old = m_scrollArea->takeWidget()) {
            // The old page may be in the middle of telling us of a click.
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        m_page = page;
        m_scrollArea->setWidget(page);
        page->setAutoFillBackground(false);
        page->show();
        connect(page, &Stack::heightChanged, this, &ReaderPanel::fitPage);
        layout()->activate();
        fitPage();
        m_scrollArea->verticalScrollBar()->setValue(0);
    });
    if (hadFocus) {
        m_scrollArea->setFocus(Qt::OtherFocusReason);
    }
}

void ReaderPanel::fitPage()
{
    if (m_page) {
        const int width = m_scrollArea->viewport()->width();
        m_page->resize(width, m_page->heightForWidth(width));
    }
}

StoryView* ReaderPanel::storyView() const
{
    return qobject_cast<StoryView*>(m_page);
}

std::optional<std::size_t> ReaderPanel::currentStep() const
{
    const StoryView* story = storyView();
    return story ? story->positionOf(std::get<StoryPage>(m_shown).step) : std::nullopt;
}

void ReaderPanel::showStep()
{
    m_shown = m_session.location();
    if (StoryView* story = storyView()) {
        story->setCurrentStep(std::get<StoryPage>(m_shown).step);
        updateStepBar();
        if (!m_steppingByScroll) {
            scrollToCurrentStep(true);
        }
    }
}

void ReaderPanel::updateStepBar()
{
    const std::optional<std::size_t> position = currentStep();
    m_stepBar->setPosition(position ? *position + 1 : 0, storyView()->steps().size());
}

void ReaderPanel::chooseStepByScrolling()
{
    const StoryView* story = storyView();
    if (!story) {
        return;
    }
    const std::optional<std::size_t> position = stepBeingRead(story->stepTops(), m_scroll->state());
    const std::optional<StepId> step = position ? std::optional(story->steps()[*position]->step()) : std::nullopt;
    const QScopedValueRollback<bool> guard(m_steppingByScroll, true);
    m_session.go(StoryPage{story->story(), step});
}

void ReaderPanel::scrollToCurrentStep(bool gently)
{
    const std::optional<std::size_t> position = currentStep();
    const int value = position ? scrollValueFor(storyView()->stepTops()[*position], m_scroll->state()) : 0;
    m_scroll->moveTo(value, gently);
}

void ReaderPanel::goToNextStep()
{
    const StoryView* story = storyView();
    const std::optional<std::size_t> position = currentStep();
    const std::size_t next = position ? *position + 1 : 0;
    if (story && next < story->steps().size()) {
        m_session.go(StoryPage{story->story(), story->steps()[next]->step()});
    }
}

void ReaderPanel::goToPreviousStep()
{
    const StoryView* story = storyView();
    const std::optional<std::size_t> position = currentStep();
    if (!position) {
        return;
    }
    const std::optional<StepId> previous =
        *position > 0 ? std::optional(story->steps()[*position - 1]->step()) : std::nullopt;
    m_session.go(StoryPage{story->story(), previous});
}

void ReaderPanel::turnPage(bool down)
{
    const StoryView* story = storyView();
    const std::optional<std::size_t> position = currentStep();
    // A step that is longer than the panel is read to its end first.
    const ScrollState scroll = m_scroll->state();
    const QWidget* step = position ? story->steps()[*position] : nullptr;
    const bool isRead =
        !step || (down ? step->geometry().bottom() <= scroll.value + scroll.viewportHeight : step->y() >= scroll.value);
    const bool hasNext = story && (!position || *position + 1 < story->steps().size());
    if (isRead && down && hasNext) {
        goToNextStep();
    } else if (isRead && !down && position) {
        goToPreviousStep();
    } else {
        m_scroll->stop();
        m_scrollArea->verticalScrollBar()->triggerAction(down ? QAbstractSlider::SliderPageStepAdd
                                                              : QAbstractSlider::SliderPageStepSub);
    }
}

bool ReaderPanel::handleKey(int key)
{
    QScrollBar& bar = *m_scrollArea->verticalScrollBar();
    const int twoLines = scaled(54);
    switch (key) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        turnPage(key == Qt::Key_PageDown);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_scroll->stop();
        bar.setValue(bar.value() + (key == Qt::Key_Down ? twoLines : -twoLines));
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        m_scroll->stop();
        bar.setValue(key == Qt::Key_Home ? 0 : bar.maximum());
        return true;
    default:
        return false;
    }
}

bool ReaderPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scrollArea->viewport() && event->type() == QEvent::Resize) {
        m_scroll->during([this] { fitPage(); });
    } else if (watched == m_scrollArea->viewport() && event->type() == QEvent::Wheel) {
        m_scroll->stop();
    } else if (watched == m_scrollArea && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReaderPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (m_page) {
            rebuildLater();
        }
        break;
    default:
        break;
    }
}

void ReaderPanel::paintEvent(QPaintEvent*)
{
    // A line where the text goes under a bar.
    QPainter painter(this);
    const QColor line = themeColour(ColourRole::Hairline);
    if (m_backBar->isVisible()) {
        painter.fillRect(0, m_backBar->geometry().bottom(), width(), 1, line);
    }
    if (m_stepBar->isVisible()) {
        painter.fillRect(0, m_stepBar->geometry().top(), width(), 1, line);
    }
}

} // namespace tideline
