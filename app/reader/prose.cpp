// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "reader/prose.h"

#include "reader/reader_type.h"
#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tideline {

Prose::Prose(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextEdit::cursorPositionChanged, this, &Prose::followFocusedLink);
}

int Prose::heightForWidth(int width) const
{
    if (width != m_measuredWidth) {
        // Lines are broken for the width asked about; it is nearly always the one that comes next. Where it is not, the
        // lines on the screen must stay as they are.
        const double shown = document()->textWidth();
        document()->setTextWidth(std::max(width, 1));
        m_measuredHeight = int(std::ceil(document()->size().height()));
        m_measuredWidth = width;
        if (isVisible() && viewport()->width() != width) {
            document()->setTextWidth(shown);
        }
    }
    return m_measuredHeight;
}

QSize Prose::sizeHint() const
{
    return {readingMeasure(), heightForWidth(readingMeasure())};
}

QSize Prose::minimumSizeHint() const
{
    return {0, 0};
}

void Prose::contentWritten()
{
    m_citations.clear();
    m_measuredWidth = -1;
    bool hasLinks = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            hasLinks = hasLinks || format.isAnchor();
            if (format.boolProperty(kCitationProperty)) {
                const int begin = fragment.position();
                m_citations.push_back({begin, begin + fragment.length(), format.anchorHref(), format.toolTip()});
            }
        }
    }
    // A passage without links is no stop on the way of the Tab key.
    setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::ClickFocus);
    updateGeometry();
}

QRectF Prose::boxOf(const Anchor& anchor) const
{
    const QTextBlock block = document()->findBlock(anchor.begin);
    const QTextLayout* layout = block.layout();
    const QTextLine line = layout->lineForTextPosition(anchor.begin - block.position());
    if (!line.isValid()) {
        return {};
    }
    const double left = line.cursorToX(anchor.begin - block.position());
    const double right = line.cursorToX(anchor.end - block.position());
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
    return {origin.x() + left, origin.y() + line.y(), right - left, line.height()};
}

const Prose::Anchor* Prose::citationNear(QPoint point) const
{
    const double reach = 12 * interfaceScale();
    double nearest = std::numeric_limits<double>::infinity();
    const Anchor* found = nullptr;
    for (const Anchor& citation : m_citations) {
        const QPointF centre = boxOf(citation).center();
        const double across = std::abs(centre.x() - point.x());
        const double down = std::abs(centre.y() - point.y());
        if (across <= reach && down <= reach && across + down < nearest) {
            nearest = across + down;
            found = &citation;
        }
    }
    return found;
}

QString Prose::citationAt(QPoint point) const
{
    const Anchor* const citation = citationNear(point);
    return citation ? citation->href : QString();
}

QString Prose::cardAt(QPoint point) const
{
    const Anchor* const citation = citationNear(point);
    return citation ? citation->card : QString();
}

bool Prose::focusNextPrevChild(bool next)
{
    const bool isInside = QTextBrowser::focusNextPrevChild(next);
    if (isInside) {
        showFocusedCard(); // The cursor's position says nothing new where it stood behind the link before.
    }
    return isInside;
}

void Prose::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    // Whoever comes with Tab wants the first link, not the passage as a whole.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
}

void Prose::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
        if (!(event->modifiers() & Qt::ShiftModifier)) {
            event->ignore(); // The page scrolls, not the passage.
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (textCursor().charFormat().anchorHref().isEmpty()) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

void Prose::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QTextBrowser::mousePressEvent(event);
}

void Prose::mouseReleaseEvent(QMouseEvent* event)
{
    const bool exact = !anchorAt(event->pos()).isEmpty();
    const QString href = citationAt(event->pos());
    const bool sameCitation = !href.isEmpty() && citationAt(m_pressedAt) == href;
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || exact || textCursor().hasSelection()) {
        return;
    }
    if (sameCitation) {
        emit anchorClicked(QUrl(href));
    } else {
        emit pressed();
    }
}

void Prose::mouseMoveEvent(QMouseEvent* event)
{
    QTextBrowser::mouseMoveEvent(event);
    const bool overLink = !anchorAt(event->pos()).isEmpty() || !citationAt(event->pos()).isEmpty();
    viewport()->setCursor(overLink ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void Prose::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // Also with Ctrl: a passage is not zoomed alone.
}

void Prose::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    const QTextCursor cursor = textCursor();
    if (!hasFocus() || !cursor.hasSelection() || cursor.charFormat().anchorHref().isEmpty()) {
        return;
    }
    // Qt's own dotted frame is hard to see around one small figure.
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColour(ColourRole::Link), scaled(2)));
    const QRectF box = boxOf({cursor.selectionStart(), cursor.selectionEnd(), {}});
    painter.drawRoundedRect(box.adjusted(-scaled(1), scaled(2), scaled(1), -scaled(2)), scaled(3), scaled(3));
}

bool Prose::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const Anchor* const citation = citationNear(static_cast<QHelpEvent*>(event)->pos());
        if (citation && !citation->card.isEmpty()) {
            showCard(*citation);
            return true;
        }
    }
    return QTextBrowser::viewportEvent(event);
}

QMimeData* Prose::createMimeDataFromSelection() const
{
    auto* plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText().remove(kWordJoiner));
    return plain;
}

void Prose::followFocusedLink()
{
    if (hasFocus()) {
        keepFocusedLinkInView();
        showFocusedCard();
    }
}

void Prose::showFocusedCard()
{
    const QTextCursor cursor = textCursor();
    const auto focused = std::find_if(m_citations.begin(), m_citations.end(), [&cursor](const Anchor& citation) {
        return cursor.hasSelection() && citation.begin == cursor.selectionStart();
    });
    if (focused != m_citations.end() && isVisible()) {
        showCard(*focused);
    } else {
        QToolTip::hideText();
    }
}

void Prose::showCard(const Anchor& citation)
{
    const QRect box = boxOf(citation).toAlignedRect();
    QToolTip::showText(viewport()->mapToGlobal(box.bottomLeft()), citation.card, viewport(), box);
}

void Prose::keepFocusedLinkInView()
{
    for (QWidget* parent = parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) {
            const QPoint centre = mapTo(area->widget(), cursorRect().center());
            area->ensureVisible(centre.x(), centre.y(), 0, cursorRect().height() * 2);
            return;
        }
    }
}

} // namespace tideline
