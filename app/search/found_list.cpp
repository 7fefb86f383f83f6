// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "search/found_list.h"

#include "search/found_delegate.h"
#include "search/found_model.h"
#include "theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace tideline {

namespace {

constexpr double kLeastWidth = 480;
constexpr double kMostHeight = 480;
constexpr int kPage = 6;

} // namespace

FoundList::FoundList(QWidget* parent)
    : QFrame(parent)
    , m_model(new FoundModel(this))
    , m_list(new QListView(this))
    , m_remark(new QLabel(this))
{
    setProperty("plane", QStringLiteral("note"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_remark);
    connect(m_list, &QListView::clicked, this, &FoundList::choose);
    hide();
}

void FoundList::show(std::vector<FoundRow> rows, bool selectsFirst)
{
    m_list->setAccessibleName(tr("Found"));
    m_model->show(std::move(rows));
    m_list->setCurrentIndex({});
    if (selectsFirst) {
        move(1);
    }
    m_list->scrollToTop();
}

void FoundList::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setFont(interfaceFont(12));
    m_remark->setVisible(!remark.isEmpty());
    m_remark->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeColour(ColourRole::InkSecondary));
    m_remark->setPalette(colours);
}

void FoundList::placeBelow(const QRect& field)
{
    const QWidget& window = *parentWidget();
    const int margin = scaled(4);
    layout()->setContentsMargins(1, margin, 1, margin);
    const int width = std::min(std::max(field.width(), scaled(kLeastWidth)), window.width() - 2 * margin);
    const int top = field.bottom() + 1 + margin;
    const int remark = m_remark->isVisibleTo(this) ? m_remark->heightForWidth(width - 2) : 0;
    const int room = std::min(scaled(kMostHeight), window.height() - top - margin);
    const int rows = std::clamp(rowsHeight(), 0, std::max(0, room - remark - 2 * margin));
    m_list->setFixedHeight(rows);
    setFixedSize(width, rows + remark + 2 * margin);
    const int left = std::clamp(field.left(), margin, std::max(margin, window.width() - width - margin));
    QFrame::move(left, top);
    QFrame::show();
    raise();
}

bool FoundList::hasCurrent() const
{
    return m_list->currentIndex().isValid();
}

bool FoundList::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kPage);
        return true;
    case Qt::Key_PageUp:
        move(-kPage);
        return true;
    default:
        return false;
    }
}

bool FoundList::chooseCurrent()
{
    if (!isVisible() || !hasCurrent()) {
        return false;
    }
    choose(m_list->currentIndex());
    return true;
}

void FoundList::choose(const QModelIndex& index)
{
    const FoundRow row = (*m_model)[index]; // What it does may replace the rows.
    if (!row.isRemark()) {
        row.choose();
        if (!row.staysOpen) {
            emit chosen();
        }
    }
}

/// To the next row that can be chosen; before the first one there is no current row, but the words that were typed.
void FoundList::move(int rows)
{
    const int count = m_model->rowCount();
    const int current = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int row = std::clamp(current + rows, -1, count - 1);
    const int direction = rows > 0 ? 1 : -1;
    while (row >= 0 && row < count && (*m_model)[m_model->index(row)].isRemark()) {
        row += direction;
    }
    if (row < count) {
        m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    }
}

int FoundList::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    return height;
}

} // namespace tideline
