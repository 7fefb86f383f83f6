// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "canvas/event_list.h"

#include "theme/theme.h"
#include "words/words.h"

#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kWidth = 400;
constexpr int kMostRowsShown = 9;

} // namespace

std::vector<ListEntry> entriesOf(const Snapshot& snapshot, const std::vector<EventIndex>& events,
                                 const QString& language)
{
    std::vector<ListEntry> entries;
    for (const EventIndex event : events) {
        QString text = fromUtf8(snapshot.shortTitle(event, language.toStdString()).text);
        if (!snapshot.dateText(event).empty()) {
            text += QStringLiteral(" · ") + eventDateWords(snapshot, event, language);
        }
        entries.push_back({event, text});
    }
    return entries;
}

std::vector<ListEntry> entriesOf(const Snapshot& snapshot, const std::vector<EntityIndex>& entities,
                                 const QString& language)
{
    std::vector<ListEntry> entries;
    for (const EntityIndex entity : entities) {
        entries.push_back({entity, textFor(displayName(snapshot[entity]), language)});
    }
    return entries;
}

EventList::EventList(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_order(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setProperty("plane", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_order->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_order);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

void EventList::popUp(const QString& title, const QString& order, std::vector<ListEntry> entries, const QRect& beside)
{
    m_entries = std::move(entries);
    m_title->setText(title);
    m_title->setFont(interfaceFont(13, true));
    m_order->setText(order);
    m_order->setFont(interfaceFont(12));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(ColourRole::InkSecondary));
    m_order->setPalette(colours);
    m_list->setFont(interfaceFont());
    m_list->setAccessibleName(title);
    m_list->setAccessibleDescription(order);
    m_list->clear();
    for (const ListEntry& entry : m_entries) {
        m_list->addItem(entry.text);
    }
    m_list->setCurrentRow(0);
    const int margin = scaled(12);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(scaled(4));
    placeBeside(beside);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void EventList::placeBeside(const QRect& rectangle)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    setFixedWidth(std::min(scaled(kWidth), screen.width()));
    int rows = 2 * m_list->frameWidth();
    for (int row = 0; row < std::min(m_list->count(), kMostRowsShown); ++row) {
        rows += std::max(m_list->sizeHintForRow(row), scaled(28));
    }
    m_list->setFixedHeight(std::min(rows, screen.height() / 2));
    layout()->activate();
    resize(width(), std::max(layout()->heightForWidth(width()), layout()->minimumHeightForWidth(width())));
    const int x = std::clamp(rectangle.x(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const int gap = scaled(4);
    int y = rectangle.bottom() + gap;
    if (y + height() > screen.bottom()) {
        y = std::max(screen.top(), rectangle.top() - gap - height());
    }
    move(x, y);
}

void EventList::choose(int row)
{
    if (row < 0 || !isVisible()) {
        return;
    }
    const MarkSubject subject = m_entries[static_cast<std::size_t>(row)].subject;
    close();
    emit chosen(subject);
}

} // namespace tideline
