// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextBrowser>

#include <vector>

namespace tideline {

/// A passage of running text that is as high as its lines and never scrolls by itself. It can be selected, its links
/// are reached with Tab and opened with Enter, and the small numbers of citations answer to a click within 24 pixels.
/// Its content is written by ProseWriter. Links come out of `anchorClicked`; nothing is ever loaded.
class Prose : public QTextBrowser {
    Q_OBJECT

public:
    explicit Prose(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The link of the citation whose number is the nearest to the point and has it in its target; else empty.
    QString citationAt(QPoint point) const;
    /// What that citation shows while it is hovered or has the focus, as rich text.
    QString cardAt(QPoint point) const;

    /// To be called when the content was written anew.
    void contentWritten();

signals:
    void pressed(); ///< A click that was neither on a link nor the end of a selection.

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    struct Anchor {
        int begin = 0; ///< Positions [begin, end) in the document.
        int end = 0;
        QString href;
        QString card = {}; ///< What it shows while it is hovered or has the focus.
    };

    const Anchor* citationNear(QPoint point) const;
    void showCard(const Anchor& citation);
    QRectF boxOf(const Anchor& anchor) const;
    void followFocusedLink();
    void keepFocusedLinkInView();
    void showFocusedCard();

    std::vector<Anchor> m_citations;
    mutable int m_measuredWidth = -1; ///< The width last asked about, and the height it takes.
    mutable int m_measuredHeight = 0;
    QPoint m_pressedAt;
};

/// Holds what stands before and after it on one line and is not seen. It never leaves the program with a copied text.
inline constexpr QChar kWordJoiner(0x2060);

/// The property of a character format that makes a link a citation.
inline constexpr int kCitationProperty = 0x100000 + 1; // QTextFormat::UserProperty + 1

} // namespace tideline
