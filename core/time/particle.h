// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <string>
#include <string_view>

namespace tideline {

/// The Korean particles that have two forms, after a final consonant and without.
enum class Particle {
    Topic,     ///< 은, 는
    Subject,   ///< 이, 가
    Object,    ///< 을, 를
    With,      ///< 과, 와
    Direction, ///< 으로, 로; 로 after ㄹ too
    OrOther,   ///< 이나, 나
};

/// The form of the particle that follows the word, by the final consonant of its last syllable as it is read aloud:
/// Hangul by its spelling, digits by their Korean names with the place of trailing zeros (10 십, 10,000 만), Latin
/// capitals by the names of the letters (BBC 비비시), other Latin words by the rules of the loanword orthography
/// (Velvet 벨벳, Time 타임, Westlife 웨스트라이프), which spelling alone cannot always tell. Marks and brackets behind
/// the word are not read. Where nothing can be read, both forms: "은(는)".
std::string_view particleAfter(std::string_view word, Particle particle);

/// The word with its particle.
std::string withParticle(std::string_view word, Particle particle);

} // namespace tideline
