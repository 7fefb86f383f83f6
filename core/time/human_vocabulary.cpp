// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "time/human_lexer.h"

#include <algorithm>
#include <array>

namespace tideline {

namespace {

constexpr auto kLatin = std::to_array<HumanWord>({
    {"january", Term::Month, 1},
    {"jan", Term::Month, 1},
    {"february", Term::Month, 2},
    {"feb", Term::Month, 2},
    {"march", Term::Month, 3},
    {"mar", Term::Month, 3},
    {"april", Term::Month, 4},
    {"apr", Term::Month, 4},
    {"may", Term::Month, 5},
    {"june", Term::Month, 6},
    {"jun", Term::Month, 6},
    {"july", Term::Month, 7},
    {"jul", Term::Month, 7},
    {"august", Term::Month, 8},
    {"aug", Term::Month, 8},
    {"september", Term::Month, 9},
    {"sept", Term::Month, 9},
    {"sep", Term::Month, 9},
    {"october", Term::Month, 10},
    {"oct", Term::Month, 10},
    {"november", Term::Month, 11},
    {"nov", Term::Month, 11},
    {"december", Term::Month, 12},
    {"dec", Term::Month, 12},
    {"monday", Term::Weekday, 1},
    {"mon", Term::Weekday, 1},
    {"tuesday", Term::Weekday, 2},
    {"tues", Term::Weekday, 2},
    {"tue", Term::Weekday, 2},
    {"wednesday", Term::Weekday, 3},
    {"wed", Term::Weekday, 3},
    {"thursday", Term::Weekday, 4},
    {"thurs", Term::Weekday, 4},
    {"thur", Term::Weekday, 4},
    {"thu", Term::Weekday, 4},
    {"friday", Term::Weekday, 5},
    {"fri", Term::Weekday, 5},
    {"saturday", Term::Weekday, 6},
    {"sat", Term::Weekday, 6},
    {"sunday", Term::Weekday, 7},
    {"sun", Term::Weekday, 7},
    {"spring", Term::Season, 21},
    {"summer", Term::Season, 22},
    {"autumn", Term::Season, 23},
    {"fall", Term::Season, 23},
    {"winter", Term::Season, 24},
    {"northern", Term::Hemisphere, 4},
    {"southern", Term::Hemisphere, 8},
    {"st", Term::Ordinal},
    {"nd", Term::Ordinal},
    {"rd", Term::Ordinal},
    {"th", Term::Ordinal},
    {"first", Term::OrdinalWord, 1},
    {"second", Term::OrdinalWord, 2},
    {"third", Term::OrdinalWord, 3},
    {"fourth", Term::OrdinalWord, 4},
    {"s", Term::PluralS},
    {"early", Term::Early},
    {"mid", Term::Mid},
    {"middle", Term::Mid},
    {"late", Term::Late},
    {"quarter", Term::Quarter},
    {"q", Term::Quarter},
    {"half", Term::Half},
    {"h", Term::Half},
    {"last", Term::Last},
    {"four", Term::Four},
    {"months", Term::Months},
    {"century", Term::Century},
    {"cent", Term::Century},
    {"millennium", Term::Millennium},
    {"million", Term::Scale, 6},
    {"billion", Term::Scale, 9},
    {"trillion", Term::Scale, 12},
    {"years", Term::Years},
    {"ago", Term::Ago},
    {"bc", Term::BeforeEra},
    {"bce", Term::BeforeEra},
    {"ad", Term::CommonEra},
    {"ce", Term::CommonEra},
    {"about", Term::About},
    {"around", Term::About},
    {"circa", Term::About},
    {"ca", Term::About},
    {"c", Term::About},
    {"approximately", Term::About},
    {"approx", Term::About},
    {"roughly", Term::About},
    {"approximate", Term::Approximate},
    {"probably", Term::Doubtful},
    {"possibly", Term::Doubtful},
    {"perhaps", Term::Doubtful},
    {"maybe", Term::Doubtful},
    {"likely", Term::Doubtful},
    {"uncertain", Term::Doubtful},
    {"before", Term::Before},
    {"after", Term::After},
    {"until", Term::Until},
    {"till", Term::Until},
    {"by", Term::By},
    {"since", Term::Since},
    {"from", Term::From},
    {"to", Term::To},
    {"through", Term::To},
    {"between", Term::Between},
    {"and", Term::And},
    {"or", Term::Or},
    {"earlier", Term::Earlier},
    {"later", Term::Later},
    {"onwards", Term::Onwards},
    {"onward", Term::Onwards},
    {"unknown", Term::Unknown},
    {"start", Term::Start},
    {"end", Term::Finish},
    {"utc", Term::Utc},
    {"the", Term::Filler},
    {"of", Term::Filler},
    {"in", Term::Filler},
    {"on", Term::Filler},
    {"during", Term::Filler},
    {"sometime", Term::Filler},
    {"year", Term::Filler},
});

constexpr auto kKorean = std::to_array<HumanWord>({
    {"년대", Term::KoreanDecade},
    {"년", Term::KoreanYear},
    {"월", Term::KoreanMonth},
    {"일", Term::KoreanDay},
    {"월요일", Term::Weekday, 1},
    {"화요일", Term::Weekday, 2},
    {"수요일", Term::Weekday, 3},
    {"목요일", Term::Weekday, 4},
    {"금요일", Term::Weekday, 5},
    {"토요일", Term::Weekday, 6},
    {"일요일", Term::Weekday, 7},
    {"세기", Term::Century},
    {"첫", Term::OrdinalWord, 1},
    {"중간", Term::Mid},
    {"마지막", Term::Last},
    {"개월", Term::Months},
    {"봄", Term::Season, 21},
    {"여름", Term::Season, 22},
    {"가을", Term::Season, 23},
    {"겨울", Term::Season, 24},
    {"북반구", Term::Hemisphere, 4},
    {"남반구", Term::Hemisphere, 8},
    {"분기", Term::Quarter},
    {"상반기", Term::Half, 1},
    {"하반기", Term::Half, 2},
    {"초순", Term::Early},
    {"상순", Term::Early},
    {"초반", Term::Early},
    {"초기", Term::Early},
    {"초엽", Term::Early},
    {"초", Term::Early},
    {"중순", Term::Mid},
    {"중반", Term::Mid},
    {"중기", Term::Mid},
    {"중엽", Term::Mid},
    {"하순", Term::Late},
    {"말기", Term::Late},
    {"말엽", Term::Late},
    {"말", Term::Late},
    {"전반", Term::FirstHalf},
    {"전반기", Term::FirstHalf},
    {"후반", Term::SecondHalf},
    {"후반기", Term::SecondHalf},
    {"기원전", Term::BeforeEra},
    {"서기", Term::CommonEra},
    {"기원후", Term::CommonEra},
    {"만", Term::Scale, 4},
    {"억", Term::Scale, 8},
    {"조", Term::Scale, 12},
    {"약", Term::About},
    {"대략", Term::About},
    {"경", Term::AboutBehind},
    {"쯤", Term::AboutBehind},
    {"무렵", Term::AboutBehind},
    {"께", Term::AboutBehind},
    {"아마도", Term::Doubtful},
    {"아마", Term::Doubtful},
    {"부터", Term::FromBehind},
    {"에서", Term::FromBehind},
    {"까지", Term::UntilBehind},
    {"이전", Term::ThisOrEarlier},
    {"이후", Term::ThisOrLater},
    {"전", Term::BeforeBehind},
    {"후", Term::AfterBehind},
    {"뒤", Term::AfterBehind},
    {"사이", Term::BetweenBehind},
    {"또는", Term::Or},
    {"그", Term::Filler},
    {"과", Term::And},
    {"와", Term::And},
    {"에", Term::Filler},
    {"미상", Term::Unknown},
    {"시작", Term::Start},
    {"끝", Term::Finish},
});

constexpr auto kDotted = std::to_array<HumanWord>({
    {"b.c.e.", Term::BeforeEra},
    {"b.c.e", Term::BeforeEra},
    {"b.c.", Term::BeforeEra},
    {"b.c", Term::BeforeEra},
    {"a.d.", Term::CommonEra},
    {"a.d", Term::CommonEra},
    {"c.e.", Term::CommonEra},
    {"c.e", Term::CommonEra},
});

char lowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, {}, lowerCase);
}

} // namespace

const HumanWord* latinWord(std::string_view letters)
{
    const auto* word =
        std::ranges::find_if(kLatin, [&](const HumanWord& each) { return equalsIgnoringCase(letters, each.spelling); });
    return word == kLatin.end() ? nullptr : word;
}

const HumanWord* koreanWord(std::string_view text)
{
    const HumanWord* longest = nullptr;
    for (const HumanWord& word : kKorean) {
        const bool isLonger = longest == nullptr || word.spelling.size() > longest->spelling.size();
        if (isLonger && text.starts_with(word.spelling)) {
            longest = &word;
        }
    }
    return longest;
}

const HumanWord* dottedWord(std::string_view text)
{
    const auto isWord = [&](const HumanWord& each) {
        const std::string_view behind = text.substr(std::min(text.size(), each.spelling.size()));
        const bool goesOn = !behind.empty() && lowerCase(behind.front()) >= 'a' && lowerCase(behind.front()) <= 'z';
        return !goesOn && equalsIgnoringCase(text.substr(0, each.spelling.size()), each.spelling);
    };
    const auto* word = std::ranges::find_if(kDotted, isWord);
    return word == kDotted.end() ? nullptr : word;
}

} // namespace tideline
