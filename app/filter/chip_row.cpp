// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/chip_row.h"

#include "session/session.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QActionGroup>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kHeight = 36;
constexpr double kPadding = 12;
constexpr double kGap = 8;
constexpr double kWidestChip = 240;

/// Centred on the row, as high as the widget itself wants to be.
void placeInRow(QWidget& widget, int left, int width, int rowHeight)
{
    const int height = std::min(widget.sizeHint().height(), rowHeight);
    widget.setGeometry(left, (rowHeight - height) / 2, width, height);
    widget.show();
}

} // namespace

ChipRow::ChipRow(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_more(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_rest(new QPushButton(this))
    , m_dim(nullptr)
    , m_hide(nullptr)
    , m_clear(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("plane", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_more->setProperty("chip", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_rest->setProperty("flat", true);
    m_rest->setLayoutDirection(Qt::RightToLeft); // The arrow stands behind the words.
    m_rest->setMenu(new QMenu(m_rest));
    m_rest->menu()->setLayoutDirection(Qt::LeftToRight);
    auto* choices = new QActionGroup(this);
    for (QAction** choice : {&m_dim, &m_hide}) {
        *choice = m_rest->menu()->addAction(QString());
        (*choice)->setCheckable(true);
        choices->addAction(*choice);
    }
    m_clear->setProperty("link", true);
    for (QToolButton* step : {m_undo, m_redo}) {
        step->setProperty("flat", true);
        step->setProperty("iconOnly", true);
    }
    connect(m_undo, &QToolButton::clicked, &m_session, &Session::undoFilter);
    connect(m_redo, &QToolButton::clicked, &m_session, &Session::redoFilter);
    connect(m_clear, &QPushButton::clicked, &m_session, &Session::clearFilter);
    connect(m_dim, &QAction::triggered, &m_session, [this] { m_session.setRest(Rest::Dimmed); });
    connect(m_hide, &QAction::triggered, &m_session, [this] { m_session.setRest(Rest::Hidden); });
    connect(&m_session, &Session::restChanged, this, &ChipRow::follow);
    connect(&m_session, &Session::filterChanged, this, &ChipRow::follow);
    connect(&m_session, &Session::collectionChanged, this, &ChipRow::follow);
    connect(&m_session, &Session::contentChanged, this, &ChipRow::follow);
    connect(&m_session, &Session::languageChanged, this, &ChipRow::follow);
    follow();
}

QSize ChipRow::sizeHint() const
{
    return {scaled(400), scaled(kHeight)};
}

QSize ChipRow::minimumSizeHint() const
{
    return {scaled(120), scaled(kHeight)};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeParts();
}

void ChipRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        follow();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ChipRow::follow()
{
    const QString language = m_session.language();
    m_chips = filterChips(m_session.snapshot(), m_session.filter(), language);
    m_count->setText(
        eventCountOf(m_session.selection().events.size(), m_session.snapshot().columns().size(), language));
    m_clear->setText(tr("Clear filters"));
    m_clear->setToolTip(tr("Clear filters (Esc)"));
    showSteps();
    showRest();
    replaceChips();
    setVisible(!m_session.filter().isEmpty());
    placeParts();
}

void ChipRow::showSteps()
{
    m_undo->setIcon(themeIcon(QStringLiteral("undo")));
    m_redo->setIcon(themeIcon(QStringLiteral("redo")));
    m_undo->setToolTip(tr("One step back in the filter (Ctrl+Alt+Z)"));
    m_redo->setToolTip(tr("One step forward in the filter (Ctrl+Alt+Shift+Z)"));
    m_undo->setAccessibleName(tr("Filter: step back"));
    m_redo->setAccessibleName(tr("Filter: step forward"));
    m_undo->setEnabled(m_session.canUndoFilter());
    m_redo->setEnabled(m_session.canRedoFilter());
    for (QToolButton* step : {m_undo, m_redo}) {
        step->setIconSize({scaled(16), scaled(16)});
    }
}

void ChipRow::showRest()
{
    const bool isDimmed = m_session.rest() == Rest::Dimmed;
    m_dim->setText(tr("Dim the rest"));
    m_hide->setText(tr("Hide the rest"));
    m_dim->setChecked(isDimmed);
    m_hide->setChecked(!isDimmed);
    m_rest->setText(isDimmed ? tr("Rest dimmed") : tr("Rest hidden"));
    m_rest->setAccessibleName(isDimmed ? tr("What does not pass the filter is dimmed")
                                       : tr("What does not pass the filter is hidden"));
    m_rest->setIcon(themeIcon(QStringLiteral("chevron_down")));
    m_rest->setIconSize({scaled(16), scaled(16)});
    m_rest->setToolTip(tr("What the timeline does with what does not pass the filter"));
}

void ChipRow::replaceChips()
{
    for (QPushButton* button : m_buttons) {
        // A chip is often replaced by its own click, so it must outlive the signal.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const FilterChip& chip : m_chips) {
        auto* button = new QPushButton(this);
        button->setProperty("chip", true);
        button->setIcon(themeIcon(QStringLiteral("close")));
        button->setLayoutDirection(Qt::RightToLeft); // The cross stands behind the words.
        button->setToolTip(tr("Remove %1").arg(chip.text));
        button->setAccessibleName(tr("Remove %1").arg(chip.text));
        const Filter without = chip.without;
        connect(button, &QPushButton::clicked, &m_session, [this, without] { m_session.setFilter(without); });
        m_buttons.push_back(button);
    }
}

void ChipRow::placeParts()
{
    placeChips(placeRightPart() - scaled(kGap));
}

/// Returns the left edge of the count.
int ChipRow::placeRightPart()
{
    const int clearWidth = m_clear->sizeHint().width();
    const int countWidth = m_count->sizeHint().width();
    const int clearLeft = width() - scaled(kPadding) - clearWidth;
    const int stepWidth = m_undo->sizeHint().width();
    const int undoLeft = clearLeft - scaled(kGap) - 2 * stepWidth;
    const int restWidth = m_rest->sizeHint().width();
    const int restLeft = undoLeft - scaled(kGap) - restWidth;
    const int countLeft = restLeft - scaled(kGap) - countWidth;
    placeInRow(*m_clear, clearLeft, clearWidth, height());
    placeInRow(*m_undo, undoLeft, stepWidth, height());
    placeInRow(*m_redo, undoLeft + stepWidth, stepWidth, height());
    placeInRow(*m_rest, restLeft, restWidth, height());
    placeInRow(*m_count, countLeft, countWidth, height());
    return countLeft;
}

void ChipRow::placeChips(int rightEdge)
{
    m_more->setText(tr("+%1").arg(m_buttons.size()));
    const int moreWidth = m_more->sizeHint().width();
    int left = scaled(kPadding);
    std::size_t placed = 0;
    for (; placed < m_buttons.size(); ++placed) {
        QPushButton& button = *m_buttons[placed];
        const QString& text = m_chips[placed].text;
        // Measured whole first: a button's own hint knows its icon and its padding.
        button.setText(text);
        const int wanted = std::min(button.sizeHint().width(), scaled(kWidestChip));
        if (const int surplus = button.sizeHint().width() - wanted; surplus > 0) {
            const int textWidth = button.fontMetrics().horizontalAdvance(text);
            button.setText(button.fontMetrics().elidedText(text, Qt::ElideRight, textWidth - surplus));
        }
        const bool isLast = placed + 1 == m_buttons.size();
        if (left + wanted + (isLast ? 0 : scaled(kGap) + moreWidth) > rightEdge) {
            break;
        }
        placeInRow(button, left, wanted, height());
        left += wanted + scaled(kGap);
    }
    for (std::size_t hidden = placed; hidden < m_buttons.size(); ++hidden) {
        m_buttons[hidden]->hide();
    }
    m_more->setVisible(placed < m_buttons.size());
    if (placed < m_buttons.size()) {
        m_more->setText(tr("+%1").arg(m_buttons.size() - placed));
        placeInRow(*m_more, left, moreWidth, height());
        fillMoreMenu(placed);
    }
}

void ChipRow::fillMoreMenu(std::size_t firstHidden)
{
    m_more->setAccessibleName(tr("More filters"));
    m_more->menu()->clear();
    for (std::size_t i = firstHidden; i < m_chips.size(); ++i) {
        const Filter without = m_chips[i].without;
        m_more->menu()->addAction(tr("Remove %1").arg(m_chips[i].text), &m_session,
                                  [this, without] { m_session.setFilter(without); });
    }
}

} // namespace tideline
