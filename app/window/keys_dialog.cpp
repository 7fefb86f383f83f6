// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/keys_dialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tideline {

namespace {

/// The text of an action without its dots and its letter to press, which in Korean stands behind it: "열기(&O)…".
QString plainText(QString text)
{
    static const QRegularExpression letter(QStringLiteral("\\(&\\w\\)|&|…"));
    return text.remove(letter);
}

/// Two columns, keys and what they do, under headings.
class KeyTable {
public:
    explicit KeyTable(QWidget* parent)
        : m_parent(parent)
        , m_grid(new QGridLayout(parent))
    {
        m_grid->setHorizontalSpacing(scaled(24));
        m_grid->setVerticalSpacing(scaled(6));
        m_grid->setColumnStretch(1, 1);
    }

    void addHeading(const QString& text)
    {
        auto* heading = new QLabel(text, m_parent);
        heading->setFont(interfaceFont(14, true));
        if (m_row > 0) {
            m_grid->setRowMinimumHeight(m_row++, scaled(8));
        }
        m_grid->addWidget(heading, m_row++, 0, 1, 2);
    }

    void add(const QString& keys, const QString& text)
    {
        auto* keyLabel = new QLabel(keys, m_parent);
        keyLabel->setFont(interfaceFont(13, true));
        auto* textLabel = new QLabel(text, m_parent);
        textLabel->setBuddy(keyLabel);
        m_grid->addWidget(keyLabel, m_row, 0);
        m_grid->addWidget(textLabel, m_row++, 1);
    }

    void add(const QAction& action)
    {
        QStringList keys;
        for (const QKeySequence& sequence : action.shortcuts()) {
            keys << sequence.toString(QKeySequence::NativeText);
        }
        add(keys.join(KeysDialog::tr(" or ")), plainText(action.text()));
    }

private:
    QWidget* m_parent;
    QGridLayout* m_grid;
    int m_row = 0;
};

void fillTable(KeyTable& table, const Commands& commands)
{
    table.addHeading(KeysDialog::tr("Timeline"));
    table.add(KeysDialog::tr("Arrow keys"), KeysDialog::tr("Walk from event to event, up and down between lanes"));
    table.add(KeysDialog::tr("Ctrl + left, right"), KeysDialog::tr("Walk from event to event in one lane"));
    table.add(KeysDialog::tr("Shift + left, right"), KeysDialog::tr("Move sideways"));
    table.add(KeysDialog::tr("Enter, Space"), KeysDialog::tr("Open the event"));
    table.add(KeysDialog::tr("Page Up, Page Down"), KeysDialog::tr("Go to the nearest events outside the view"));
    table.add(QStringLiteral("L"), KeysDialog::tr("List all events of the mark"));
    table.add(QStringLiteral("U"), KeysDialog::tr("List the events without a date"));
    table.add(QStringLiteral("+  −"), KeysDialog::tr("Zoom"));
    table.add(QStringLiteral("F"), KeysDialog::tr("Fit the selection"));
    table.add(QStringLiteral("G"), KeysDialog::tr("Go to a date"));
    table.add(KeysDialog::tr("Home"), KeysDialog::tr("Fit everything"));
    table.add(KeysDialog::tr("Ctrl + wheel"), KeysDialog::tr("Zoom at the pointer"));
    table.add(KeysDialog::tr("Shift + wheel"), KeysDialog::tr("Move sideways"));
    table.add(KeysDialog::tr("Pinch"), KeysDialog::tr("Zoom at the fingers"));
    table.add(KeysDialog::tr("Double click"), KeysDialog::tr("Zoom in at the pointer"));
    table.add(KeysDialog::tr("Drag"), KeysDialog::tr("Move the timeline"));
    table.add(KeysDialog::tr("Menu key, Shift + F10"), KeysDialog::tr("What can be done with the lane"));
    table.add(commands[Command::ToggleThreads]);
    table.addHeading(KeysDialog::tr("Overview"));
    table.add(KeysDialog::tr("Left, right"), KeysDialog::tr("Move the window, with Shift its end"));
    table.add(KeysDialog::tr("Page Up, Page Down"), KeysDialog::tr("Move by a whole window"));
    table.add(KeysDialog::tr("Home, End"), KeysDialog::tr("Go to the beginning or the end"));
    table.addHeading(KeysDialog::tr("Filter panel"));
    table.add(KeysDialog::tr("Space"), KeysDialog::tr("Choose the value"));
    table.add(KeysDialog::tr("Delete, −, Shift + click"), KeysDialog::tr("Leave the events of the value out"));
    table.add(KeysDialog::tr("Left, right"),
              KeysDialog::tr("Move an end of the years, with Ctrl both; Tab goes to the other"));
    table.add(commands[Command::UndoFilter]);
    table.add(commands[Command::RedoFilter]);
    table.addHeading(KeysDialog::tr("Table"));
    table.add(KeysDialog::tr("Up, down"), KeysDialog::tr("Go to the event of another row"));
    table.add(KeysDialog::tr("Left, right"), KeysDialog::tr("Fold or unfold a group"));
    table.add(QStringLiteral("Ctrl+C"), KeysDialog::tr("Copy the selected rows"));
    table.add(KeysDialog::tr("Menu key, Shift + F10"), KeysDialog::tr("Sort, fold, copy and save"));
    table.addHeading(KeysDialog::tr("Kept views"));
    for (const Command command : {Command::KeepView, Command::CopyView, Command::PasteView}) {
        table.add(commands[command]);
    }
    table.add(KeysDialog::tr("Ctrl + 1 to 9"), KeysDialog::tr("Go to one of the first nine views"));
    table.addHeading(KeysDialog::tr("Window"));
    table.add(KeysDialog::tr("Esc"), KeysDialog::tr("Step back: selection, then filter, then front page"));
    for (const Command command :
         {Command::Search, Command::GoToDate, Command::Back, Command::Forward, Command::FrontPage, Command::Sources,
          Command::FitAll, Command::ZoomIn, Command::ZoomOut, Command::ToggleFilter, Command::ToggleTable, Command::New,
          Command::Open, Command::SaveCopy, Command::ExportImage, Command::Undo, Command::Redo, Command::ShowKeys,
          Command::Quit}) {
        table.add(commands[command]);
    }
}

} // namespace

KeysDialog::KeysDialog(const Commands& commands, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard keys"));
    auto* page = new QWidget(this);
    KeyTable table(page);
    fillTable(table, commands);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    const QSize wanted = page->sizeHint() + QSize(scaled(48), close->sizeHint().height() + scaled(56));
    resize(wanted.boundedTo(parent->size() * 0.9));
}

} // namespace tideline
