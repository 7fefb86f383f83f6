// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/shaped_texts.h"

#include "theme/theme.h"

#include <QTextLayout>
#include <QTextOption>

namespace tideline {

namespace {

/// Some screens full of labels in one style; then they are shaped anew rather than kept for as long as the window is
/// open.
constexpr std::size_t kMostTexts = 5'000;

ShapedTexts::Shaped shape(const SceneText& text, const QFont& font)
{
    QTextLayout layout(QString::fromStdString(text.text), font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(text.box.width + 1);
    // A line that reads from the right begins at the right end of what it is given.
    line.setPosition({text.rightToLeft ? line.naturalTextWidth() - line.width() : 0.0, 0.0});
    layout.endLayout();
    return {layout.glyphRuns(), line.ascent()};
}

} // namespace

const ShapedTexts::Shaped& ShapedTexts::shaped(const SceneText& text)
{
    const StyleKey key(text.style.size, text.style.bold, text.style.serif, text.rightToLeft);
    auto style = m_styles.find(key);
    if (style == m_styles.end()) {
        style = m_styles.emplace(key, Style{sceneFont(text.style), {}}).first;
    }
    auto& texts = style->second.texts;
    if (const auto known = texts.find(text.text); known != texts.end()) {
        return known->second;
    }
    if (texts.size() >= kMostTexts) {
        texts.clear();
    }
    return texts.emplace(text.text, shape(text, style->second.font)).first->second;
}

} // namespace tideline
