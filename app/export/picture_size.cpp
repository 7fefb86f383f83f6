// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/picture_size.h"

#include <charconv>
#include <optional>
#include <string>

namespace tideline {

namespace {

constexpr double kPixelsPerMillimetre = 96.0 / 25.4;

std::optional<double> parseLength(std::string_view text)
{
    double length = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), length, std::chars_format::fixed);
    if (problem != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return length;
}

bool isPossible(const PictureSize& size)
{
    if (size.isMillimetres) {
        return size.width >= 50 && size.height >= 30 && size.width <= 2000 && size.height <= 2000;
    }
    const bool isWhole = size.width == static_cast<int>(size.width) && size.height == static_cast<int>(size.height);
    return isWhole && size.width >= 200 && size.height >= 120 && size.width <= 20000 && size.height <= 20000;
}

} // namespace

Size PictureSize::inPixels() const
{
    const double factor = isMillimetres ? kPixelsPerMillimetre : 1;
    return {width * factor, height * factor};
}

Result<PictureSize> parsePictureSize(std::string_view text)
{
    if (text == "a4" || text == "A4") {
        return PictureSize{297, 210, true};
    }
    if (text == "a3" || text == "A3") {
        return PictureSize{420, 297, true};
    }
    std::string_view numbers = text;
    PictureSize size;
    if (numbers.ends_with("mm")) {
        size.isMillimetres = true;
        numbers.remove_suffix(2);
    } else if (numbers.ends_with("px")) {
        numbers.remove_suffix(2);
    }
    const std::size_t cross = numbers.find('x');
    const auto invalid = [&] { return failure({.code = ErrorCode::InvalidSize, .arguments = {std::string(text)}}); };
    if (cross == std::string_view::npos) {
        return invalid();
    }
    const auto width = parseLength(numbers.substr(0, cross));
    const auto height = parseLength(numbers.substr(cross + 1));
    if (!width || !height) {
        return invalid();
    }
    size.width = *width;
    size.height = *height;
    if (!isPossible(size)) {
        return invalid();
    }
    return size;
}

} // namespace tideline
