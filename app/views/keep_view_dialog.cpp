// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/keep_view_dialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tideline {

KeepViewDialog::KeepViewDialog(const QString& suggested, QStringList taken, const std::vector<ViewPart>& summary,
                               QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(suggested, this))
    , m_note(new QLabel(this))
    , m_keep(new QPushButton(this))
{
    setWindowTitle(tr("Keep this view"));
    m_name->selectAll();
    m_name->setMinimumWidth(scaled(360));
    m_keep->setDefault(true);
    m_keep->setProperty("primary", true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(scaled(8));
    form->setHorizontalSpacing(scaled(12));
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_note);
    for (const ViewPart& part : summary) {
        auto* text = new QLabel(part.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        form->addRow(part.title, text);
    }
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    layout->setSpacing(scaled(16));
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &KeepViewDialog::followName);
    followName();
}

QString KeepViewDialog::name() const
{
    return m_name->text().simplified();
}

void KeepViewDialog::followName()
{
    const bool isTaken = m_taken.contains(name());
    m_keep->setEnabled(!name().isEmpty());
    m_keep->setText(isTaken ? tr("Replace") : tr("Keep"));
    // Always there, so that nothing moves while one types.
    m_note->setText(isTaken ? tr("A view of this name is kept already. This one takes its place.") : QString());
}

} // namespace tideline
