// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/manage_views_dialog.h"

#include "theme/theme.h"
#include "views/view_problem_text.h"
#include "views/view_summary.h"
#include "views/view_text.h"
#include "words/words.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tideline {

namespace {

constexpr int kPositionRole = Qt::UserRole;

} // namespace

ManageViewsDialog::ManageViewsDialog(const Session& session, KeptViews& views, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_edits(views, viewCollectionOf(session.snapshot(), session.path()))
    , m_items(new QListWidget(this))
    , m_summary(new QFormLayout)
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Kept views"));
    build();
    fill();
    m_items->setFocus();
    m_items->setCurrentRow(0);
    showSelected();
    resize(scaled(720), scaled(480));
}

void ManageViewsDialog::build()
{
    m_items->setAccessibleName(tr("Kept views"));
    m_items->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_items->setProperty("plane", QStringLiteral("raised"));
    m_items->setUniformItemSizes(true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_summary->setVerticalSpacing(scaled(4));
    m_summary->setHorizontalSpacing(scaled(12));

    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(12));
    left->addWidget(m_items, 1);
    left->addLayout(m_summary);
    left->addWidget(m_note);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    layout->addLayout(left, 1);
    layout->addLayout(buildButtons());
    connect(m_items, &QListWidget::currentItemChanged, this, &ManageViewsDialog::showSelected);
    connect(m_items, &QListWidget::itemDoubleClicked, this, &ManageViewsDialog::go);
    connect(m_items, &QListWidget::itemChanged, this, &ManageViewsDialog::rename);
}

QVBoxLayout* ManageViewsDialog::buildButtons()
{
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(scaled(8));
    QPushButton* goThere = addButton(tr("&Go there"), {}, &ManageViewsDialog::go);
    goThere->setDefault(true);
    goThere->setProperty("primary", true);
    QPushButton* renaming = addButton(tr("&Rename"), {}, &ManageViewsDialog::startRenaming); // F2 is the list's own.
    m_up = addButton(tr("Move &up"), QKeySequence(Qt::ALT | Qt::Key_Up), &ManageViewsDialog::moveUp);
    m_down = addButton(tr("Move &down"), QKeySequence(Qt::ALT | Qt::Key_Down), &ManageViewsDialog::moveDown);
    QPushButton* copying = addButton(tr("&Copy as text"), QKeySequence::Copy, &ManageViewsDialog::copy);
    QPushButton* pasting = addButton(tr("&Paste text"), QKeySequence::Paste, &ManageViewsDialog::paste);
    QPushButton* deleting = addButton(tr("D&elete"), QKeySequence::Delete, &ManageViewsDialog::remove);
    m_undo = addButton(tr("U&ndo delete"), QKeySequence::Undo, &ManageViewsDialog::undo);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_onSelected = {goThere, renaming, copying, deleting};
    for (QPushButton* button : {goThere, renaming, m_up, m_down, copying, pasting, deleting, m_undo}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

QPushButton* ManageViewsDialog::addButton(const QString& text, const QKeySequence& key,
                                          void (ManageViewsDialog::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    if (!key.isEmpty()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
        auto* shortcut = new QShortcut(key, m_items); // Where a name is edited the keys are the field's.
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

void ManageViewsDialog::fill()
{
    const std::optional<QString> problem = m_edits.read();
    const QSignalBlocker silence(m_items);
    m_items->clear();
    addItems(m_edits.ofOpen());
    addItems(m_edits.ofOthers());
    m_undo->setEnabled(m_edits.canUndo());
    if (problem) {
        tell(*problem, true);
    } else if (m_edits.list().empty()) {
        tell(tr("No view is kept yet. Keep one with Views › Keep This View, or paste one as text."));
    }
}

void ManageViewsDialog::addItems(const std::vector<std::size_t>& positions)
{
    for (const std::size_t position : positions) {
        auto* item = new QListWidgetItem(fromUtf8(m_edits.list()[position].view.name), m_items);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(kPositionRole, static_cast<qulonglong>(position));
        if (!m_edits.isOfOpen(position)) {
            item->setForeground(themeColour(ColourRole::InkSecondary));
        }
    }
}

void ManageViewsDialog::showSelected()
{
    while (m_summary->rowCount() > 0) {
        m_summary->removeRow(0);
    }
    const std::optional<std::size_t> position = selected();
    for (QPushButton* button : m_onSelected) {
        button->setEnabled(position.has_value());
    }
    m_up->setEnabled(position && m_edits.canMove(*position, -1));
    m_down->setEnabled(position && m_edits.canMove(*position, 1));
    if (!position) {
        return;
    }
    const KeptViewEntry& entry = m_edits.list()[*position];
    std::vector<ViewPart> parts = viewSummary(m_session.snapshot(), entry.view, m_session.language());
    if (!m_edits.isOfOpen(*position)) {
        const std::string& known = entry.collection.title.empty() ? entry.collection.path : entry.collection.title;
        parts.insert(parts.begin(), {tr("Of another collection"), fromUtf8(known)});
    }
    for (const ViewPart& part : parts) {
        auto* text = new QLabel(part.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_summary->addRow(part.title, text);
    }
}

void ManageViewsDialog::tell(const QString& text, bool isError)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(isError ? ColourRole::Danger : ColourRole::InkSecondary));
    m_note->setPalette(colours);
    QString sentence = text;
    if (!sentence.isEmpty()) {
        sentence[0] = sentence[0].toUpper();
    }
    m_note->setText(sentence);
}

void ManageViewsDialog::follow(const ViewEditOutcome& outcome, const QString& text)
{
    const std::optional<std::size_t> before = selected();
    fill();
    const std::size_t position = outcome.value_or(before.value_or(0));
    int row = m_items->count() - 1; // What followed a view that is gone.
    for (int candidate = row; candidate >= 0; --candidate) {
        row = m_items->item(candidate)->data(kPositionRole).toULongLong() == position ? candidate : row;
    }
    m_items->setCurrentRow(row);
    showSelected();
    if (!outcome) {
        tell(outcome.error(), true);
    } else if (!m_edits.list().empty()) {
        tell(text);
    }
}

std::optional<std::size_t> ManageViewsDialog::selected() const
{
    const QListWidgetItem* item = m_items->currentItem();
    return item == nullptr ? std::nullopt : std::optional<std::size_t>(item->data(kPositionRole).toULongLong());
}

void ManageViewsDialog::go()
{
    if (const std::optional<std::size_t> position = selected()) {
        m_chosen = m_edits.list()[*position].view;
        accept();
    }
}

void ManageViewsDialog::startRenaming()
{
    m_items->setFocus();
    m_items->editItem(m_items->currentItem());
}

void ManageViewsDialog::rename(QListWidgetItem* item)
{
    const std::size_t position = item->data(kPositionRole).toULongLong();
    const std::string name = item->text().simplified().toStdString();
    // The list must not be filled anew while one of its items says that it has changed.
    QMetaObject::invokeMethod(
        this, [this, position, name] { follow(m_edits.rename(position, name)); }, Qt::QueuedConnection);
}

void ManageViewsDialog::moveUp()
{
    if (const std::optional<std::size_t> position = selected()) {
        follow(m_edits.move(*position, -1));
    }
}

void ManageViewsDialog::moveDown()
{
    if (const std::optional<std::size_t> position = selected()) {
        follow(m_edits.move(*position, 1));
    }
}

void ManageViewsDialog::copy()
{
    if (const std::optional<std::size_t> position = selected()) {
        const KeptView& view = m_edits.list()[*position].view;
        QGuiApplication::clipboard()->setText(QString::fromStdString(formatView(view)));
        tell(copiedText(m_session.snapshot(), view));
    }
}

void ManageViewsDialog::paste()
{
    ViewTextResult<KeptView> view = parseView(QGuiApplication::clipboard()->text().toStdString());
    if (!view) {
        tell(viewProblemText(view.error()), true);
        return;
    }
    if (view->name.empty()) {
        view->name = suggestedName(m_session.snapshot(), *view, m_session.language()).toStdString();
    }
    follow(m_edits.add(*std::move(view)), tr("The view was pasted."));
}

void ManageViewsDialog::remove()
{
    if (const std::optional<std::size_t> position = selected()) {
        const QString name = fromUtf8(m_edits.list()[*position].view.name);
        follow(m_edits.remove(*position), tr("“%1” was deleted. Undo brings it back.").arg(name));
    }
}

void ManageViewsDialog::undo()
{
    if (m_edits.canUndo()) {
        follow(m_edits.undoRemove(), tr("The view is back."));
    }
}

} // namespace tideline
