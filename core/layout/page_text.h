// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene.h"
#include "layout/text_measure.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// The text in lines no wider than the width, broken between words only; at most so many, the last one cut with "…". A
/// word that is wider than a line alone is cut too.
std::vector<std::string> wrapText(const TextMeasure& measure, const std::string& text, const TextStyle& style,
                                  double width, std::size_t mostLines);

/// A block of text on a page: lines of one style, top left at a point.
struct TextBlock {
    std::vector<std::string> lines;
    TextStyle style;
    ColourRole colour = ColourRole::Ink;
    std::string language;

    double height() const { return static_cast<double>(lines.size()) * style.lineHeight; }
};
void addBlock(const TextMeasure& measure, const TextBlock& block, Point topLeft, std::vector<SceneText>& texts);

/// Names behind a word, as many as fit into the lines, then "and 34 more".
std::vector<std::string> wrapNames(const TextMeasure& measure, const std::string& word,
                                   const std::vector<std::string>& names,
                                   const std::function<std::string(std::size_t)>& more, const TextStyle& style,
                                   double width, std::size_t mostLines);

} // namespace tideline
