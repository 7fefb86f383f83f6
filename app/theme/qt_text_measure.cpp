// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/qt_text_measure.h"

#include "theme/theme.h"

#include "text/breaks.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <compare>
#include <map>
#include <string>
#include <unordered_map>

namespace tideline {

namespace {

/// The parts of a style that decide the font.
struct FontKey {
    double size;
    bool bold;
    bool serif;

    auto operator<=>(const FontKey&) const = default;
};

struct StringHash : std::hash<std::string_view> {
    using is_transparent = void;
};

/// More labels than a screen ever shows; then the cache starts anew rather than growing for as long as the window is
/// open.
constexpr std::size_t kMostWidths = 50'000;

/// One font with the widths it has measured.
struct MeasuredFont {
    explicit MeasuredFont(const TextStyle& style)
        : metrics(sceneFont(style))
    {}

    double width(std::string_view text)
    {
        if (const auto known = widths.find(text); known != widths.end()) {
            return known->second;
        }
        if (widths.size() >= kMostWidths) {
            widths.clear();
        }
        const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const double measured = metrics.horizontalAdvance(string);
        widths.emplace(text, measured);
        return measured;
    }

    QFontMetricsF metrics;
    std::unordered_map<std::string, double, StringHash, std::equal_to<>> widths;
};

} // namespace

struct QtTextMeasure::Cache {
    MeasuredFont& font(const TextStyle& style)
    {
        const FontKey key{style.size, style.bold, style.serif};
        const auto known = fonts.find(key);
        return known != fonts.end() ? known->second : fonts.emplace(key, MeasuredFont(style)).first->second;
    }

    std::map<FontKey, MeasuredFont> fonts;
};

QtTextMeasure::QtTextMeasure()
    : m_cache(std::make_unique<Cache>())
{}

QtTextMeasure::~QtTextMeasure() = default;

double QtTextMeasure::width(std::string_view text, const TextStyle& style) const
{
    return m_cache->font(style).width(text);
}

std::size_t QtTextMeasure::fit(std::string_view text, const TextStyle& style, double width) const
{
    MeasuredFont& font = m_cache->font(style);
    if (font.width(text) <= width) {
        return text.size();
    }
    const std::vector<std::size_t> ends = graphemeEnds(text);
    const auto firstTooLong = std::partition_point(
        ends.begin(), ends.end(), [&](std::size_t end) { return font.width(text.substr(0, end)) <= width; });
    return firstTooLong == ends.begin() ? 0 : *std::prev(firstTooLong);
}

double QtTextMeasure::capHeight(const TextStyle& style) const
{
    return m_cache->font(style).metrics.capHeight();
}

} // namespace tideline
