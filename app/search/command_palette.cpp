// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/command_palette.h"

#include "search/found_list.h"
#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kWidth = 560;
constexpr double kTop = 72;
constexpr std::size_t kMostRows = 60;

} // namespace

CommandPalette::CommandPalette(std::vector<Source> sources, QWidget* window)
    : QFrame(window)
    , m_sources(std::move(sources))
    , m_field(new QLineEdit(this))
    , m_found(new FoundList(window))
{
    setProperty("plane", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    (new QVBoxLayout(this))->addWidget(m_field);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::follow);
    connect(m_found, &FoundList::chosen, this, &CommandPalette::close);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* /*before*/, QWidget* now) {
        if (isVisible() && now != nullptr && now != m_field && !m_found->isAncestorOf(now)) {
            close();
        }
    });
    hide();
}

void CommandPalette::popUp()
{
    m_focusBefore = QApplication::focusWidget();
    m_field->setFont(interfaceFont(15));
    m_field->setPlaceholderText(tr("A command, person, artist, event, story, place or year"));
    m_field->setAccessibleName(tr("Command palette"));
    m_field->clear();
    show();
    raise();
    follow();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::follow()
{
    if (!isVisible()) {
        return;
    }
    const QString typed = m_field->text().trimmed();
    std::vector<FoundRow> rows;
    for (const Source& source : m_sources) {
        for (FoundRow& row : source(typed)) {
            rows.push_back(std::move(row));
        }
    }
    std::ranges::stable_partition(rows, &FoundRow::isExact);
    rows.resize(std::min(rows.size(), kMostRows));
    if (rows.empty()) {
        rows.push_back({.name = tr("Nothing is called “%1”").arg(typed)});
    }
    m_found->setRemark({});
    m_found->show(std::move(rows), true);
    place();
}

void CommandPalette::place()
{
    const QWidget& window = *parentWidget();
    const int margin = scaled(8);
    layout()->setContentsMargins(margin, margin, margin, margin);
    setFixedSize(std::min(scaled(kWidth), window.width() - 2 * margin), m_field->sizeHint().height() + 2 * margin);
    move((window.width() - width()) / 2, std::min(scaled(kTop), window.height() / 4));
    m_found->placeBelow(geometry());
}

void CommandPalette::close()
{
    m_found->hide();
    hide();
    if (m_focusBefore != nullptr && m_focusBefore->isVisible() && QApplication::focusWidget() == m_field) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    m_focusBefore = nullptr;
}

bool CommandPalette::event(QEvent* event)
{
    // Else the window would step back, or walk its events.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_found->chooseCurrent();
        return true;
    }
    return m_found->handleKey(key);
}

} // namespace tideline
