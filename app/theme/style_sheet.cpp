// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/style_sheet.h"

#include "theme/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace tideline {

namespace {

// $name is a colour, {n} a length of n px of visual design.
constexpr const char* kTemplate = R"(
QFrame[plane="canvas"], QWidget[plane="canvas"] { background: $canvas; }
QFrame[plane="panel"], QWidget[plane="panel"] { background: $panel; }
QFrame[plane="raised"], QWidget[plane="raised"] { background: $raised; }
QFrame[plane="note"] { background: $raised; border: 1px solid $hairline; border-radius: {8}px; }
QFrame[plane="hairline"] { background: $hairline; border: 0; }

QPushButton, QToolButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox {
    color: $ink; background: $raised; border: 1px solid $edge; border-radius: {4}px;
    min-height: {30}px; max-height: {30}px; padding: 0 {10}px;
    selection-background-color: $link; selection-color: $onLink;
}
QLineEdit { padding: 0 {8}px; }
QLineEdit QToolButton {
    background: transparent; border: 0; padding: 0;
    min-width: {16}px; max-width: {16}px; min-height: {16}px; max-height: {16}px;
}
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $panel; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $hairline; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid $link; padding: 0 {9}px; min-height: {28}px; max-height: {28}px;
}
QLineEdit:focus { padding: 0 {7}px; }
QComboBox::drop-down { border: 0; width: {24}px; }
QComboBox::down-arrow { image: url(:/icons/interface/chevron_down.svg); width: {16}px; height: {16}px; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled {
    color: $ink2; border-color: $hairline; background: $panel;
}

QLabel[heading="true"] { font-size: {14}px; font-weight: bold; }
QPushButton[primary="true"] { color: $onLink; background: $link; border-color: $link; font-weight: bold; }
QPushButton[primary="true"]:focus { border: 2px solid $ink; }
QPushButton[primary="true"]:disabled { color: $ink2; background: $hairline; border-color: $hairline; }

QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $hairline; }
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border-color: $link; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; margin-left: -1px; }
QToolButton[segment]:checked { color: $onLink; background: $link; border-color: $link; }
QToolButton[iconOnly="true"] { min-width: {30}px; max-width: {30}px; padding: 0; }
QToolButton[iconOnly="true"]:focus { min-width: {28}px; max-width: {28}px; padding: 0; }
QPushButton[link="true"] {
    color: $link; background: transparent; border-color: transparent; padding: 0 {4}px; text-align: left;
}
QPushButton[small="true"] { font-size: {12}px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: $link; padding: 0 {3}px; }
QPushButton[chip="true"], QToolButton[chip="true"] {
    border-radius: {14}px; min-height: {26}px; max-height: {26}px; padding: 0 {6}px 0 {10}px;
}
QPushButton[chip="true"]:focus, QToolButton[chip="true"]:focus {
    min-height: {24}px; max-height: {24}px; padding: 0 {5}px 0 {9}px;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; }

QRadioButton { spacing: {8}px; }
QRadioButton::indicator {
    width: {14}px; height: {14}px; border: 1px solid $edge; border-radius: {8}px; background: $raised;
}
QRadioButton::indicator:checked { width: {6}px; height: {6}px; border: {5}px solid $link; background: $onLink; }
QRadioButton::indicator:checked:disabled { border-color: $edge; background: $raised; }
QRadioButton:focus { color: $link; }

QMenuBar { background: $panel; color: $ink; border-bottom: 1px solid $hairline; }
QMenuBar::item { padding: {4}px {10}px; background: transparent; }
QMenuBar::item:selected { background: $hairline; }
QMenu { background: $raised; color: $ink; border: 1px solid $edge; padding: {4}px 0; }
QMenu::item { padding: {6}px {24}px {6}px {28}px; }
QMenu::item:selected { background: $link; color: $onLink; }
QMenu::item:disabled { color: $ink2; background: transparent; }
QMenu::separator { height: 1px; background: $hairline; margin: {4}px 0; }
QMenu::indicator { width: {12}px; height: {12}px; left: {8}px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: {6}px {8}px; }

QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
    color: $ink2; background: $panel; border: 0; border-right: 1px solid $hairline; border-bottom: 1px solid $edge;
    padding: 0 {8}px; font-weight: bold;
}
QHeaderView::section:hover { background: $hairline; }

QScrollArea, QAbstractScrollArea { border: 0; }
QAbstractItemView { outline: 0; }
QListView[plane="raised"] { background: $raised; border: 1px solid $hairline; border-radius: {4}px; }
QListView[plane="raised"]:focus { border-color: $link; }
QListView[plane="raised"]::item { min-height: {32}px; padding: 0 {8}px; border: 0; background: transparent; }
QListView[plane="raised"]::item:selected { color: $onLink; background: $link; }
QScrollBar:vertical { background: transparent; width: {12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: {12}px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: {3}px; margin: {3}px; }
QScrollBar::handle:vertical { min-height: {32}px; }
QScrollBar::handle:horizontal { min-width: {32}px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider { min-height: {20}px; }
QSlider::groove:horizontal { height: {4}px; border-radius: {2}px; background: $edge; }
QSlider::sub-page:horizontal { border-radius: {2}px; background: $link; }
QSlider::handle:horizontal {
    width: {12}px; margin: -{5}px 0; border: 1px solid $edge; border-radius: {6}px; background: $raised;
}
QSlider::handle:horizontal:hover { background: $panel; }
QSlider::handle:horizontal:focus { width: {10}px; border: 2px solid $link; }

QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $edge; }
)";

QHash<QString, QColor> namedColours()
{
    return {{QStringLiteral("canvas"), themeColour(ColourRole::Canvas)},
            {QStringLiteral("panel"), themeColour(ColourRole::Panel)},
            {QStringLiteral("raised"), themeColour(ColourRole::Raised)},
            {QStringLiteral("ink"), themeColour(ColourRole::Ink)},
            {QStringLiteral("ink2"), themeColour(ColourRole::InkSecondary)},
            {QStringLiteral("link"), themeColour(ColourRole::Link)},
            {QStringLiteral("onLink"), onLinkColour()},
            {QStringLiteral("edge"), themeColour(ColourRole::ControlEdge)},
            {QStringLiteral("hairline"), themeColour(ColourRole::Hairline)}};
}

} // namespace

QString styleSheet()
{
    static const QRegularExpression variable(QStringLiteral(R"(\$(\w+)|\{(\d+)\})"));
    const QHash<QString, QColor> colours = namedColours();
    const QString text = QString::fromLatin1(kTemplate);
    QString sheet;
    qsizetype copied = 0;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += text.mid(copied, match.capturedStart() - copied);
        sheet += match.hasCaptured(1) ? colours.value(match.captured(1)).name()
                                      : QString::number(scaled(match.captured(2).toDouble()));
        copied = match.capturedEnd();
    }
    return sheet + text.mid(copied);
}

} // namespace tideline
