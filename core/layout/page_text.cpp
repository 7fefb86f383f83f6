// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/page_text.h"

#include "layout/scene_context.h"
#include "text/breaks.h"

#include <algorithm>

namespace tideline {
namespace {

std::string withoutLeadingBlanks(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string() : text.substr(first);
}

/// The bytes of the first line: whole words, or what fits of a word that is too wide.
std::size_t firstLine(const TextMeasure& measure, const std::string& text, const TextStyle& style, double width)
{
    const std::size_t fitting = measure.fit(text, style, width);
    const std::vector<std::size_t> ends = wordEnds(text);
    const auto beyond = std::upper_bound(ends.begin(), ends.end(), fitting);
    return beyond == ends.begin() ? fitting : *std::prev(beyond);
}

/// The last line that is allowed, cut.
std::string lastLine(const TextMeasure& measure, const std::string& text, const TextStyle& style, double width)
{
    if (std::optional<std::string> cut = cutAtWord(measure, text, style, width)) {
        return *cut;
    }
    const double room = width - measure.width("…", style);
    return room > 0 ? text.substr(0, measure.fit(text, style, room)) + "…" : std::string();
}

} // namespace

std::vector<std::string> wrapText(const TextMeasure& measure, const std::string& text, const TextStyle& style,
                                  double width, std::size_t mostLines)
{
    std::vector<std::string> lines;
    std::string rest = withoutLeadingBlanks(text);
    while (!rest.empty() && lines.size() < mostLines) {
        if (measure.width(rest, style) <= width) {
            lines.push_back(rest);
            break;
        }
        if (lines.size() + 1 == mostLines) {
            lines.push_back(lastLine(measure, rest, style, width));
            break;
        }
        const std::size_t end = firstLine(measure, rest, style, width);
        if (end == 0) {
            break;
        }
        lines.push_back(rest.substr(0, end));
        rest = withoutLeadingBlanks(rest.substr(end));
    }
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

void addBlock(const TextMeasure& measure, const TextBlock& block, Point topLeft, std::vector<SceneText>& texts)
{
    double y = topLeft.y + block.style.lineHeight / 2;
    for (const std::string& line : block.lines) {
        SceneText text = styledText(measure, line, block.language, block.style, {topLeft.x, y});
        text.colour = block.colour;
        texts.push_back(std::move(text));
        y += block.style.lineHeight;
    }
}

std::vector<std::string> wrapNames(const TextMeasure& measure, const std::string& word,
                                   const std::vector<std::string>& names,
                                   const std::function<std::string(std::size_t)>& more, const TextStyle& style,
                                   double width, std::size_t mostLines)
{
    if (names.empty() || mostLines == 0) {
        return {};
    }
    // One line more than allowed tells whether the text fits, for the last one allowed would be cut to fit.
    const auto linesWith = [&](std::size_t count) {
        std::string text = word + " ";
        for (std::size_t name = 0; name < count; ++name) {
            text += (name == 0 ? "" : ", ") + names[name];
        }
        if (count < names.size() && more) {
            text += " " + more(names.size() - count);
        }
        return wrapText(measure, text, style, width, mostLines + 1);
    };
    std::size_t low = 1;
    std::size_t high = names.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (linesWith(middle).size() <= mostLines) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    std::vector<std::string> lines = linesWith(low);
    lines.resize(std::min(lines.size(), mostLines));
    return lines;
}

} // namespace tideline
