// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/scene_context.h"

#include "layout/prepared_selection.h"
#include "text/breaks.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr std::string_view kEllipsis = "…";

/// The share of the font's size that a line of text really covers above and below its middle.
constexpr double kHalfBox = 0.6;

/// The beginning of the text up to the end of a word, with "…" in the place of what followed.
std::string shortened(const std::string& text, std::size_t end)
{
    std::string kept = text.substr(0, end);
    kept.erase(kept.find_last_not_of(" ,;:-(") + 1);
    return kept + std::string(kEllipsis);
}

/// False for Latin, Cyrillic, Hangul and Han by their bytes alone: asking Unicode for each label of a frame is dear.
bool mayBeRightToLeft(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte >= 0xD6 && byte <= 0xE0) || byte >= 0xEF;
    });
}

} // namespace

double SceneContext::clampedX(std::int64_t seconds) const
{
    return std::clamp(xOf(seconds), plot.x, plot.right());
}

bool SceneContext::dimsRest() const
{
    return request.prepared->everything() != nullptr;
}

bool SceneContext::passes(EventIndex event) const
{
    return !dimsRest() || std::binary_search(request.events->begin(), request.events->end(), event);
}

SceneContext makeContext(const SceneRequest& request, const Box& plot)
{
    const TimeScale scale(request.visible, plot.width);
    return {.request = request,
            .plot = plot,
            .scale = scale,
            .level = ZoomLevel(scale.pixelsPerSecond(), request.visible.begin),
            .dateLanguage = labelLanguageOf(request.language)};
}

SceneText styledText(const TextMeasure& measure, std::string text, std::string_view language, const TextStyle& style,
                     Point at)
{
    SceneText result;
    result.box = {at.x, at.y - kHalfBox * style.size, measure.width(text, style), 2 * kHalfBox * style.size};
    result.baseline = {at.x, at.y + measure.capHeight(style) / 2};
    result.rightToLeft = mayBeRightToLeft(text) && isRightToLeft(text);
    result.text = std::move(text);
    result.language = language;
    result.style = style;
    return result;
}

SceneText makeText(const SceneContext& context, std::string text, std::string_view language, TextRole role, Point at)
{
    return styledText(*context.request.measure, std::move(text), language, textStyle(role, context.unit()), at);
}

std::optional<std::string> cutAtWord(const TextMeasure& measure, const std::string& text, const TextStyle& style,
                                     double width)
{
    if (measure.width(text, style) <= width) {
        return text;
    }
    const double room = width - measure.width(kEllipsis, style);
    const std::size_t fitting = room > 0 ? measure.fit(text, style, room) : 0;
    const std::vector<std::size_t> ends = wordEnds(text);
    const auto beyond = std::upper_bound(ends.begin(), ends.end(), fitting);
    if (beyond == ends.begin()) {
        return std::nullopt;
    }
    return shortened(text, *std::prev(beyond));
}

std::vector<std::string> shorterForms(const std::string& text)
{
    std::vector<std::size_t> ends = wordEnds(text);
    std::vector<std::string> forms;
    for (std::size_t count = ends.size(); count > 1; --count) {
        forms.push_back(shortened(text, ends[count - 2]));
    }
    return forms;
}

std::string countText(std::size_t count)
{
    std::string digits = std::to_string(count);
    for (std::size_t place = digits.size(); place > 3; place -= 3) {
        digits.insert(place - 3, ",");
    }
    return digits;
}

bool cutToWidth(const SceneContext& context, SceneText& text, double width)
{
    if (text.box.width <= width) {
        return true;
    }
    const std::optional<std::string> cut = cutAtWord(*context.request.measure, text.text, text.style, width);
    if (!cut) {
        return false;
    }
    text.whole = std::move(text.text);
    text.text = *cut;
    text.box.width = context.request.measure->width(text.text, text.style);
    return true;
}

TextChoice labelOf(const SceneContext& context, EventIndex event)
{
    return context.snapshot().shortTitle(event, context.request.language);
}

std::string dateLabelOf(const SceneContext& context, EventIndex event)
{
    std::string written(context.snapshot().dateText(event));
    const Result<EdtfDate> date = EdtfDate::parse(written);
    if (!date) {
        return {};
    }
    std::string sign;
    if (date->flags().uncertain) {
        sign += '?';
    }
    if (date->flags().approximate) {
        sign += "≈";
    }
    if (sign.empty()) {
        return dateLabel(*date, context.dateLanguage);
    }
    // The sign stands for "about" and "perhaps", so the words are those of the plain date.
    std::erase_if(written, [](char letter) { return letter == '?' || letter == '~' || letter == '%'; });
    const Result<EdtfDate> plain = EdtfDate::parse(written);
    return sign + " " + dateLabel(plain ? *plain : *date, context.dateLanguage);
}

OwnedText nameOf(const SceneContext& context, EntityIndex entity)
{
    const LocalizedText name = displayName(context.snapshot()[entity]);
    const TextChoice choice = name.bestFor(context.request.language);
    return {std::string(choice.text), std::string(choice.language)};
}

} // namespace tideline
