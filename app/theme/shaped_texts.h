// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"

#include <QFont>
#include <QGlyphRun>
#include <QList>

#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace tideline {

/// Texts as glyphs, for whoever paints the same ones at every frame of a pan: choosing fonts and glyphs for a label
/// takes longer than painting it. Thread rule: the thread of the application's fonts.
class ShapedTexts {
public:
    struct Shaped {
        QList<QGlyphRun> runs;
        double ascent = 0; ///< From the top of the runs down to the baseline.
    };

    /// Valid until the next call.
    const Shaped& shaped(const SceneText& text);

private:
    /// Size, bold, serif, right to left.
    using StyleKey = std::tuple<double, bool, bool, bool>;
    struct Style {
        QFont font;
        std::unordered_map<std::string, Shaped> texts;
    };

    std::map<StyleKey, Style> m_styles;
};

} // namespace tideline
