// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/collation.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>

namespace tideline {

std::string sortKey(std::string_view text, std::string_view language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(
        icu::StringPiece(language.data(), static_cast<std::int32_t>(language.size())), status);
    if (U_FAILURE(status) != 0) {
        status = U_ZERO_ERROR; // Not a language tag: the order of the Unicode root is the order of most languages.
    }
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(locale.isBogus() != 0 ? icu::Locale::getRoot() : locale, status));
    if (U_FAILURE(status) != 0) {
        return std::string(text);
    }
    const auto unicode =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));

    std::string key(static_cast<std::size_t>(collator->getSortKey(unicode, nullptr, 0)), '\0');
    collator->getSortKey(unicode, reinterpret_cast<std::uint8_t*>(key.data()), static_cast<std::int32_t>(key.size()));
    if (!key.empty()) {
        key.pop_back(); // The closing zero byte.
    }
    return key;
}

} // namespace tideline
