// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/source_list.h"

#include "reader/source_list_delegate.h"
#include "reader/source_list_model.h"
#include "reader/source_words.h"
#include "session/session.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWheelEvent>

namespace tideline {

SourceList::SourceList(Session& session, SourceListModel& model, QWidget* parent)
    : QListView(parent)
    , m_session(session)
    , m_model(model)
{
    setObjectName(QStringLiteral("sourceList"));
    setModel(&model);
    setItemDelegate(new SourceListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Sources"));
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!m_pressedBox) {
            open(index);
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

int SourceList::heightForWidth(int) const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += itemDelegate()->sizeHint({}, m_model.index(row)).height();
    }
    return height;
}

QSize SourceList::sizeHint() const
{
    return {QListView::sizeHint().width(), heightForWidth(0)};
}

void SourceList::keyPressEvent(QKeyEvent* event)
{
    const bool isCopy = event->key() == Qt::Key_C && event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else if (isCopy && event->modifiers().testFlag(Qt::ShiftModifier)) {
        copyBibtex(currentIndex());
    } else if (isCopy) {
        copyNote(currentIndex());
    } else if (event->key() == Qt::Key_Space) {
        toggle(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void SourceList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.sourceAt(index)) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, index] { open(index); });
    QAction* filter = menu.addAction(tr("Show only its events"), this, [this, index] { toggle(index); });
    filter->setCheckable(true);
    filter->setChecked(index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked);
    menu.addSeparator();
    menu.addAction(tr("Copy as Chicago note"), this, [this, index] { copyNote(index); });
    menu.addAction(tr("Copy as BibTeX"), this, [this, index] { copyBibtex(index); });
    menu.exec(isKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SourceList::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    // Asked now: a tick changes the filter, whose chips move the page before the click is told of.
    m_pressedBox = index.isValid() && SourceListDelegate::boxArea(visualRect(index), index).contains(point);
    QListView::mousePressEvent(event);
}

void SourceList::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // The page scrolls.
}

void SourceList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!hasFocus()) {
        return;
    }
    const QRect row = visualRect(current);
    for (QWidget* parent = parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            const QPoint centre = viewport()->mapTo(area->widget(), row.center());
            area->ensureVisible(centre.x(), centre.y(), 0, row.height());
            return;
        }
    }
}

void SourceList::open(const QModelIndex& index)
{
    if (const std::optional<SourceIndex> source = m_model.sourceAt(index)) {
        emit sourceChosen(m_session.snapshot()[*source].id);
    }
}

void SourceList::copyNote(const QModelIndex& index)
{
    if (const std::optional<SourceIndex> source = m_model.sourceAt(index)) {
        copyText(chicagoNoteOf(m_session.snapshot(), m_session.snapshot()[*source]));
    }
}

void SourceList::copyBibtex(const QModelIndex& index)
{
    if (const std::optional<SourceIndex> source = m_model.sourceAt(index)) {
        copyText(bibtexEntryOf(m_session.snapshot(), m_session.snapshot()[*source]));
    }
}

void SourceList::toggle(const QModelIndex& index)
{
    if (m_model.sourceAt(index)) {
        const bool isTicked = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        m_model.setData(index, QVariant::fromValue(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }
}

} // namespace tideline
