// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/particle.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace tideline {

namespace {

/// The end of the last syllable, as far as particles care.
enum class Ending { Vowel, Rieul, Consonant };

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isCapital(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

bool isLatin(char byte)
{
    return isCapital(byte) || (byte >= 'a' && byte <= 'z');
}

/// The last code point; nothing if the bytes are no UTF-8 of three bytes, which all Hangul is.
std::optional<char32_t> lastOfThreeBytes(std::string_view word)
{
    constexpr std::size_t kBytes = 3;
    if (word.size() < kBytes) {
        return std::nullopt;
    }
    const auto byte = [&](std::size_t place) {
        return static_cast<char32_t>(static_cast<unsigned char>(word[word.size() - kBytes + place]));
    };
    const bool isSequence = (byte(0) & 0xF0U) == 0xE0U && (byte(1) & 0xC0U) == 0x80U && (byte(2) & 0xC0U) == 0x80U;
    return isSequence ? std::optional(((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU))
                      : std::nullopt;
}

/// Hangul syllables stand in Unicode by initial, vowel and 28 finals, of which 0 is none and 8 is ㄹ.
std::optional<Ending> hangulEnding(std::string_view word)
{
    constexpr char32_t kFirst = 0xAC00;
    constexpr char32_t kLast = 0xD7A3;
    constexpr char32_t kFinals = 28;
    constexpr char32_t kRieul = 8;
    const std::optional<char32_t> last = lastOfThreeBytes(word);
    if (!last || *last < kFirst || *last > kLast) {
        return std::nullopt;
    }
    const char32_t final = (*last - kFirst) % kFinals;
    return final == 0 ? Ending::Vowel : final == kRieul ? Ending::Rieul : Ending::Consonant;
}

/// 영 일 이 삼 사 오 육 칠 팔 구; with zeros behind 십 백 천, 만, 억, 조.
Ending digitEnding(std::string_view word)
{
    constexpr std::array kNames = {Ending::Consonant, Ending::Rieul, Ending::Vowel,     Ending::Consonant,
                                   Ending::Vowel,     Ending::Vowel, Ending::Consonant, Ending::Rieul,
                                   Ending::Rieul,     Ending::Vowel};
    std::size_t zeros = 0;
    bool hasOther = false;
    for (auto byte = word.rbegin(); byte != word.rend() && !hasOther && (isDigit(*byte) || *byte == ','); ++byte) {
        zeros += *byte == '0' ? 1 : 0;
        hasOther = *byte != '0' && *byte != ',';
    }
    constexpr std::size_t kZerosOfTrillion = 12;
    if (zeros == 0) {
        return kNames[static_cast<std::size_t>(word.back() - '0')];
    }
    return hasOther && zeros >= kZerosOfTrillion ? Ending::Vowel : Ending::Consonant;
}

/// 엘, 알 end in ㄹ, 엠, 엔 in another consonant; the names of all other letters in a vowel.
Ending letterEnding(char letter)
{
    switch (letter) {
    case 'L':
    case 'R':
        return Ending::Rieul;
    case 'M':
    case 'N':
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

/// How a Latin word ends when it is written in Hangul (loanword orthography, chapter 3, sections 1 and 6): m, n, ng and
/// l close the syllable, also before a silent e; p, t and k do behind a single short vowel; else a vowel follows.
Ending latinEnding(std::string_view lower)
{
    const auto isVowel = [](char letter) { return std::string_view("aeiouy").find(letter) != std::string_view::npos; };
    const auto at = [&](std::size_t fromEnd) {
        return fromEnd < lower.size() ? lower[lower.size() - 1 - fromEnd] : '\0';
    };
    const bool hasSilentE = at(0) == 'e' && lower.size() > 2 && !isVowel(at(1));
    const char last = hasSilentE ? at(1) : at(0);
    if (last == 'l') {
        return Ending::Rieul;
    }
    if (last == 'm' || last == 'n' || (last == 'g' && !hasSilentE && at(1) == 'n')) {
        return Ending::Consonant;
    }
    const bool isStop = std::string_view("ptkc").find(last) != std::string_view::npos;
    const std::size_t vowel = at(0) == 'k' && at(1) == 'c' ? 2 : 1;
    const bool isShort = isVowel(at(vowel)) && !isVowel(at(vowel + 1));
    return isStop && !hasSilentE && isShort ? Ending::Consonant : Ending::Vowel;
}

/// The word without what is not read at its end: a group in brackets, quotation marks, full stops.
std::string_view withoutMarks(std::string_view word)
{
    constexpr auto kMarks =
        std::to_array<std::string_view>({".", ",", "?", "!", "\"", "'", " ", "*", "%", "\u2019", "\u201D", "\u300D",
                                         "\u300B", "\u3009", "\u2026", ")", "]"});
    for (bool isCut = true; isCut && !word.empty();) {
        isCut = false;
        const std::size_t open = word.back() == ')' ? word.rfind('(') : std::string_view::npos;
        if (open != std::string_view::npos && open != 0) {
            word = word.substr(0, open);
            isCut = true;
            continue;
        }
        for (const std::string_view mark : kMarks) {
            if (word.ends_with(mark)) {
                word.remove_suffix(mark.size());
                isCut = true;
            }
        }
    }
    return word;
}

std::optional<Ending> endingOf(std::string_view text)
{
    const std::string_view word = withoutMarks(text);
    if (word.empty()) {
        return std::nullopt;
    }
    if (isDigit(word.back())) {
        return digitEnding(word);
    }
    if (!isLatin(word.back())) {
        return hangulEnding(word);
    }
    const auto start = std::find_if_not(word.rbegin(), word.rend(), isLatin).base();
    const std::string_view letters = word.substr(static_cast<std::size_t>(start - word.begin()));
    if (std::ranges::all_of(letters, isCapital)) {
        return letterEnding(letters.back());
    }
    std::string lower(letters);
    std::ranges::transform(lower, lower.begin(), [](char letter) {
        return isCapital(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return latinEnding(lower);
}

struct Forms {
    std::string_view afterConsonant;
    std::string_view afterVowel;
    std::string_view both;
};

Forms formsOf(Particle particle)
{
    switch (particle) {
    case Particle::Topic:
        return {.afterConsonant = "은", .afterVowel = "는", .both = "은(는)"};
    case Particle::Subject:
        return {.afterConsonant = "이", .afterVowel = "가", .both = "이(가)"};
    case Particle::Object:
        return {.afterConsonant = "을", .afterVowel = "를", .both = "을(를)"};
    case Particle::With:
        return {.afterConsonant = "과", .afterVowel = "와", .both = "과(와)"};
    case Particle::Direction:
        return {.afterConsonant = "으로", .afterVowel = "로", .both = "(으)로"};
    case Particle::OrOther:
        break;
    }
    return {.afterConsonant = "이나", .afterVowel = "나", .both = "(이)나"};
}

} // namespace

std::string_view particleAfter(std::string_view word, Particle particle)
{
    const Forms forms = formsOf(particle);
    const std::optional<Ending> ending = endingOf(word);
    if (!ending) {
        return forms.both;
    }
    const bool takesVowelForm =
        *ending == Ending::Vowel || (*ending == Ending::Rieul && particle == Particle::Direction);
    return takesVowelForm ? forms.afterVowel : forms.afterConsonant;
}

std::string withParticle(std::string_view word, Particle particle)
{
    return std::string(word).append(particleAfter(word, particle));
}

} // namespace tideline
