// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "export/png_file.h"

#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace tideline {

namespace {

constexpr int kCompression = 3; ///< Of zlib's 9: more takes twice the time for a fiftieth of the size.
constexpr int kLongText = 1000; ///< Bytes from which on a text is compressed.
constexpr char kUnfiltered = 0;
constexpr char kDifferenceToRowAbove = 2;

/// The remainders of the single bytes, annex D of the specification.
constexpr std::array<std::uint32_t, 256> checksumTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit) {
            remainder = (remainder & 1) != 0 ? 0xEDB88320U ^ (remainder >> 1) : remainder >> 1;
        }
        table[byte] = remainder;
    }
    return table;
}

std::uint32_t checksum(const QByteArray& bytes)
{
    static constexpr std::array<std::uint32_t, 256> kTable = checksumTable();
    std::uint32_t sum = 0xFFFF'FFFFU;
    for (const char byte : bytes) {
        sum = kTable[(sum ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (sum >> 8);
    }
    return ~sum;
}

QByteArray number(std::uint32_t value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& content)
{
    const QByteArray checked = type + content;
    return number(static_cast<std::uint32_t>(content.size())) + checked + number(checksum(checked));
}

QByteArray header(const QImage& image)
{
    constexpr char kBitsOfAColour = 8;
    constexpr char kRedGreenBlue = 2;
    constexpr std::array<char, 5> kForm = {kBitsOfAColour, kRedGreenBlue, 0, 0, 0};
    return number(static_cast<std::uint32_t>(image.width())) + number(static_cast<std::uint32_t>(image.height())) +
           QByteArray(kForm.data(), kForm.size());
}

QByteArray resolution(const QImage& image)
{
    constexpr char kByMetre = 1;
    return number(static_cast<std::uint32_t>(image.dotsPerMeterX())) +
           number(static_cast<std::uint32_t>(image.dotsPerMeterY())) + kByMetre;
}

/// The stream of zlib, to which Qt prepends the length.
QByteArray compressed(const char* bytes, std::size_t size)
{
    return qCompress(reinterpret_cast<const uchar*>(bytes), static_cast<qsizetype>(size), kCompression).mid(4);
}

QByteArray compressed(const QByteArray& bytes)
{
    return compressed(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray textChunk(const PngText& text)
{
    const QByteArray utf8 = text.text.toUtf8();
    const bool isLong = utf8.size() >= kLongText;
    const bool isAscii =
        std::all_of(utf8.begin(), utf8.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
    if (isAscii && !isLong) {
        return chunk("tEXt", text.keyword + '\0' + utf8); // Some programs read no other form.
    }
    const QByteArray noLanguage(2, '\0'); // Neither a language nor a keyword in it.
    return chunk("iTXt",
                 text.keyword + '\0' + (isLong ? '\1' : '\0') + '\0' + noLanguage + (isLong ? compressed(utf8) : utf8));
}

/// Each row behind the number of its filter. A row like the one above is all zeros, any other stands as it is: letters
/// and even areas are found again by the compression itself. A vector, because that stands on large pages.
std::vector<char> filteredRows(const QImage& image)
{
    const auto width = static_cast<std::size_t>(image.width());
    std::vector<char> rows((width * 3 + 1) * static_cast<std::size_t>(image.height()));
    char* at = rows.data();
    for (int y = 0; y < image.height(); ++y) {
        const uchar* const row = image.constScanLine(y);
        if (y > 0 && std::memcmp(row, image.constScanLine(y - 1), width * sizeof(QRgb)) == 0) {
            *at = kDifferenceToRowAbove;
            at += width * 3 + 1;
            continue;
        }
        *at++ = kUnfiltered;
        const auto* const pixels = reinterpret_cast<const QRgb*>(row);
        for (std::size_t x = 0; x < width; ++x) {
            *at++ = static_cast<char>(qRed(pixels[x]));
            *at++ = static_cast<char>(qGreen(pixels[x]));
            *at++ = static_cast<char>(qBlue(pixels[x]));
        }
    }
    return rows;
}

} // namespace

QByteArray pngFile(const QImage& image, const std::vector<PngText>& texts)
{
    const std::vector<char> rows = filteredRows(image);
    const QByteArray pixels = compressed(rows.data(), rows.size());
    if (pixels.isEmpty()) {
        return {};
    }
    QByteArray file = "\x89PNG\r\n\x1A\n";
    file += chunk("IHDR", header(image)) + chunk("pHYs", resolution(image));
    for (const PngText& text : texts) {
        file += textChunk(text);
    }
    file += chunk("IDAT", pixels);
    file += chunk("IEND", {});
    return file;
}

} // namespace tideline
