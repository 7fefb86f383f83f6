// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/reader_panel.h"

#include "reader/entity_view.h"
#include "reader/event_view.h"
#include "reader/front_view.h"
#include "reader/source_view.h"
#include "reader/step_bar.h"
#include "reader/step_follower.h"
#include "reader/story_step.h"
#include "reader/story_view.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr int kStepMovement = 360; // Milliseconds.
constexpr std::size_t kRememberedPages = 50;

template <typename... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

PageView* pageFor(Session& session, const Location& location)
{
    return std::visit(Overloaded{
                          [&](const FrontPage&) -> PageView* { return new FrontView(session); },
                          [&](const EventPage& page) -> PageView* { return new EventView(session, page.event); },
                          [&](const EntityPage& page) -> PageView* { return new EntityView(session, page.entity); },
                          [&](const StoryPage& page) -> PageView* { return new StoryView(session, page.story); },
                          [&](const SourcePage& page) -> PageView* { return new SourceView(session, page.source); },
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

ScrollState stateOf(const QScrollArea& area)
{
    const QScrollBar& bar = *area.verticalScrollBar();
    return {.value = bar.value(), .maximum = bar.maximum(), .viewportHeight = area.viewport()->height()};
}

} // namespace

ReaderPanel::ReaderPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scroll(new QScrollArea)
    , m_stepBar(new StepBar)
    , m_movement(new QPropertyAnimation(m_scroll->verticalScrollBar(), "value", this))
{
    setObjectName(QStringLiteral("reader"));
    // Not scaled: with large text the lines become shorter, the panel does not become wider than the window.
    setMinimumWidth(320);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that lines are not broken anew when a page becomes longer than the panel.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
    m_movement->setEasingCurve(QEasingCurve::OutCubic);
    buildBars();

    connect(&session, &Session::collectionChanged, this, [this] {
        m_scrollValues.clear();
        rebuild();
    });
    connect(&session, &Session::locationChanged, this, &ReaderPanel::showLocation);
    connect(&session, &Session::languageChanged, this, &ReaderPanel::rebuildLater);
    connect(&session, &Session::filterChanged, this, [this] {
        // Only an event's page tells how it fits the filter.
        if (std::holds_alternative<EventPage>(m_shown)) {
            rebuildLater();
        }
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderPanel::chooseStepByScrolling);
    connect(m_movement, &QPropertyAnimation::finished, this, [this] { m_scrollingBySelf = false; });
    rebuild();
}

void ReaderPanel::buildBars()
{
    m_topBar = new QWidget;
    m_back = new QPushButton;
    m_front = new QPushButton;
    m_back->setProperty("flat", true);
    m_front->setProperty("flat", true);
    m_back->setObjectName(QStringLiteral("readerBack"));
    m_front->setObjectName(QStringLiteral("readerFront"));
    auto* bar = new QHBoxLayout(m_topBar);
    bar->addWidget(m_back);
    bar->addWidget(m_front);
    bar->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_stepBar);
    connect(m_back, &QPushButton::clicked, this, [this] { m_session.goBack(); });
    connect(m_front, &QPushButton::clicked, this, [this] { m_session.go(FrontPage{}); });
    connect(m_stepBar, &StepBar::previousRequested, this, &ReaderPanel::goToPreviousStep);
    connect(m_stepBar, &StepBar::nextRequested, this, &ReaderPanel::goToNextStep);
}

void ReaderPanel::retranslate()
{
    m_topBar->layout()->setContentsMargins(scaled(6), scaled(8), scaled(16), scaled(8));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to the page before (Alt+Left)"));
    m_front->setText(tr("Front page"));
    m_front->setToolTip(tr("To the front page (Esc)"));
    m_stepBar->retranslate();
    chooseBackWords();
}

void ReaderPanel::chooseBackWords()
{
    // Large text in a narrow panel leaves room for one pair of words only; the arrow is understood without.
    const QString words = QStringLiteral("‹ ") + tr("Back");
    const QFontMetrics metrics(interfaceFont());
    const int needed = metrics.horizontalAdvance(words + m_front->text()) + scaled(80);
    m_back->setText(needed <= width() ? words : QStringLiteral("‹"));
}

void ReaderPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseBackWords();
}

void ReaderPanel::showLocation()
{
    if (areOnePage(m_session.location(), m_shown)) {
        showStep();
        return;
    }
    rememberScroll();
    rebuild();
    if (m_session.canGoForward()) {
        restoreScroll(); // Only who comes back finds the page where it was left.
    }
}

void ReaderPanel::rebuildLater()
{
    if (m_rebuildPending) {
        return;
    }
    m_rebuildPending = true;
    // Once for all widgets that hear of a new language or palette, and after the last of them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int value = m_scroll->verticalScrollBar()->value();
            rebuild();
            if (!storyView()) {
                scrollTo(value, false);
            }
        },
        Qt::QueuedConnection);
}

void ReaderPanel::rebuild()
{
    m_rebuildPending = false;
    m_shown = m_session.location();
    retranslate();
    const bool onFront = std::holds_alternative<FrontPage>(m_shown);
    m_topBar->setVisible(!onFront);
    m_back->setEnabled(m_session.canGoBack());
    setPage(pageFor(m_session, m_shown));
    m_stepBar->setVisible(storyView() != nullptr && !storyView()->steps().empty());
    if (StoryView* story = storyView()) {
        connect(story, &StoryView::stepChosen, this, [this](StepId step) {
            m_session.go(StoryPage{storyView()->story(), step});
        });
        story->setCurrentStep(std::get<StoryPage>(m_shown).step);
        updateStepBar();
        scrollToCurrentStep(false);
    }
}

void ReaderPanel::setPage(PageView* page)
{
    m_movement->stop();
    const QScopedValueRollback<bool> guard(m_scrollingBySelf, true);
    QWidget* focused = QApplication::focusWidget();
    const bool hadFocus = focused && m_scroll->isAncestorOf(focused);
    if (QWidget* old = m_scroll->takeWidget()) {
        // The old page may be in the middle of telling us of a click.
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    m_page = page;
    m_page->setAutoFillBackground(false);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    page->show();
    connect(page, &Stack::heightChanged, this, &ReaderPanel::fitPage);
    layout()->activate();
    fitPage();
    m_scroll->verticalScrollBar()->setValue(0);
    if (hadFocus) {
        m_scroll->setFocus(Qt::OtherFocusReason);
    }
}

void ReaderPanel::fitPage()
{
    if (m_page) {
        const int width = m_scroll->viewport()->width();
        m_page->resize(width, m_page->heightForWidth(width));
    }
}

StoryView* ReaderPanel::storyView() const
{
    return qobject_cast<StoryView*>(m_page);
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
    const StoryView* story = storyView();
    const std::optional<std::size_t> position = story->positionOf(std::get<StoryPage>(m_shown).step);
    m_stepBar->setPosition(position ? *position + 1 : 0, story->steps().size());
}

void ReaderPanel::chooseStepByScrolling()
{
    const StoryView* story = storyView();
    if (!story || m_scrollingBySelf) {
        return;
    }
    const std::optional<std::size_t> position = stepBeingRead(story->stepTops(), stateOf(*m_scroll));
    const std::optional<StepId> step = position ? std::optional(story->steps()[*position]->step()) : std::nullopt;
    const QScopedValueRollback<bool> guard(m_steppingByScroll, true);
    m_session.go(StoryPage{story->story(), step});
}

void ReaderPanel::goToStep(std::size_t position)
{
    const StoryView* story = storyView();
    m_session.go(StoryPage{story->story(), story->steps()[position]->step()});
}

void ReaderPanel::goToNextStep()
{
    const StoryView* story = storyView();
    if (!story) {
        return;
    }
    const std::optional<std::size_t> position = story->positionOf(std::get<StoryPage>(m_shown).step);
    const std::size_t next = position ? *position + 1 : 0;
    if (next < story->steps().size()) {
        goToStep(next);
    }
}

void ReaderPanel::goToPreviousStep()
{
    const StoryView* story = storyView();
    const std::optional<std::size_t> position =
        story ? story->positionOf(std::get<StoryPage>(m_shown).step) : std::nullopt;
    if (!position) {
        return;
    }
    if (*position > 0) {
        goToStep(*position - 1);
    } else {
        m_session.go(StoryPage{story->story(), std::nullopt});
    }
}

void ReaderPanel::scrollTo(int value, bool animated)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    m_movement->stop();
    m_scrollingBySelf = true;
    // The desktop's wish for less motion reaches Qt 6.4 as animations of no length.
    const bool moves =
        animated && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && bar->value() != value) {
        m_movement->setDuration(kStepMovement);
        m_movement->setStartValue(bar->value());
        m_movement->setEndValue(value);
        m_movement->start();
        return;
    }
    bar->setValue(value);
    m_scrollingBySelf = false;
}

void ReaderPanel::scrollToCurrentStep(bool animated)
{
    const StoryView* story = storyView();
    const std::optional<std::size_t> position = story->positionOf(std::get<StoryPage>(m_shown).step);
    scrollTo(position ? scrollValueFor(story->stepTops()[*position], stateOf(*m_scroll)) : 0, animated);
}

void ReaderPanel::rememberScroll()
{
    std::erase_if(m_scrollValues, [this](const auto& entry) { return areOnePage(entry.first, m_shown); });
    m_scrollValues.emplace_back(m_shown, m_scroll->verticalScrollBar()->value());
    if (m_scrollValues.size() > kRememberedPages) {
        m_scrollValues.erase(m_scrollValues.begin());
    }
}

void ReaderPanel::restoreScroll()
{
    const auto entry = std::find_if(m_scrollValues.begin(), m_scrollValues.end(),
                                    [this](const auto& known) { return known.first == m_shown; });
    if (entry != m_scrollValues.end()) {
        scrollTo(entry->second, false);
    }
}

bool ReaderPanel::turnPage(bool down)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const StoryView* story = storyView();
    const std::optional<std::size_t> position =
        story ? story->positionOf(std::get<StoryPage>(m_shown).step) : std::nullopt;
    // A step that is longer than the panel is read to its end first.
    const int edge = down ? bar->value() + m_scroll->viewport()->height() : bar->value();
    const QWidget* step = position ? story->steps()[*position] : nullptr;
    const bool whole = !step || (down ? step->geometry().bottom() <= edge : step->y() >= edge);
    if (story && whole && (down ? !position || *position + 1 < story->steps().size() : position.has_value())) {
        down ? goToNextStep() : goToPreviousStep();
        return true;
    }
    bar->triggerAction(down ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    return true;
}

bool ReaderPanel::handleKey(int key)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_movement->stop();
        m_scrollingBySelf = false;
        bar->setValue(bar->value() + (key == Qt::Key_Down ? 1 : -1) * scaled(54));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return turnPage(key == Qt::Key_PageDown);
    case Qt::Key_Home:
        bar->setValue(0);
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    default:
        return false;
    }
}

bool ReaderPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport()) {
        if (event->type() == QEvent::Resize) {
            const QScopedValueRollback<bool> guard(m_scrollingBySelf, true);
            fitPage();
        } else if (event->type() == QEvent::Wheel) {
            m_movement->stop();
            m_scrollingBySelf = false;
        }
    }
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
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
    const QEvent::Type type = event->type();
    if (m_page && (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange ||
                   type == QEvent::StyleChange)) {
        rebuildLater();
    }
}

void ReaderPanel::paintEvent(QPaintEvent*)
{
    // A line where the text goes under a bar.
    QPainter painter(this);
    for (const QWidget* bar : {m_topBar, static_cast<QWidget*>(m_stepBar)}) {
        if (bar->isVisible()) {
            const int y = bar == m_topBar ? bar->geometry().bottom() : bar->geometry().top();
            painter.fillRect(0, y, width(), 1, themeColour(ColourRole::Hairline));
        }
    }
}

} // namespace tideline
