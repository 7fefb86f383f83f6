// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "text/collation.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <cstdint>

namespace tideline {

/// ICU's collator; null where ICU has none, whose texts are their own keys.
class Collation::Collator {
public:
    explicit Collator(std::string_view language)
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale locale = icu::Locale::forLanguageTag(
            icu::StringPiece(language.data(), static_cast<std::int32_t>(language.size())), status);
        if (U_FAILURE(status) != 0) {
            status = U_ZERO_ERROR; // Not a language tag: the order of the Unicode root is the order of most languages.
        }
        m_collator.reset(
            icu::Collator::createInstance(locale.isBogus() != 0 ? icu::Locale::getRoot() : locale, status));
        if (U_FAILURE(status) != 0) {
            m_collator.reset();
        }
    }

    void appendKey(std::string_view text, std::string& keys) const
    {
        if (!m_collator) {
            keys += text;
            return;
        }
        const auto unicode =
            icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
        const std::size_t begin = keys.size();
        keys.resize(begin + 3 * text.size() + kRoom);
        std::int32_t length = appendTo(unicode, keys, begin);
        if (const std::size_t needed = begin + static_cast<std::size_t>(length); needed > keys.size()) {
            keys.resize(needed);
            length = appendTo(unicode, keys, begin);
        }
        // Without the closing zero byte.
        keys.resize(begin + static_cast<std::size_t>(length > 0 ? length - 1 : 0));
    }

private:
    static constexpr std::size_t kRoom = 32; ///< What most keys need no second try with.

    /// Returns the length of the whole key, the closing zero byte included, whether or not there was room for it.
    std::int32_t appendTo(const icu::UnicodeString& text, std::string& keys, std::size_t begin) const
    {
        return m_collator->getSortKey(text, reinterpret_cast<std::uint8_t*>(keys.data() + begin),
                                      static_cast<std::int32_t>(keys.size() - begin));
    }

    std::unique_ptr<icu::Collator> m_collator;
};

Collation::Collation(std::string_view language)
    : m_collator(std::make_unique<Collator>(language))
{}

Collation::~Collation() = default;

Collation::Collation(Collation&&) noexcept = default;

void Collation::appendKey(std::string_view text, std::string& keys) const
{
    m_collator->appendKey(text, keys);
}

std::string Collation::key(std::string_view text) const
{
    std::string key;
    appendKey(text, key);
    return key;
}

std::string sortKey(std::string_view text, std::string_view language)
{
    return Collation(language).key(text);
}

} // namespace tideline
