// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace tideline {

/// The alphabetical order of one language (BCP 47), for many texts: 가나다 in Korean. By ICU's collator.
/// Thread rule: by one thread at a time.
class Collation {
public:
    explicit Collation(std::string_view language);
    ~Collation();
    Collation(Collation&&) noexcept;

    /// Appends a key whose byte order is the order of the texts.
    void appendKey(std::string_view text, std::string& keys) const;
    std::string key(std::string_view text) const;

private:
    class Collator;
    std::unique_ptr<Collator> m_collator;
};

/// The key of a single text.
std::string sortKey(std::string_view text, std::string_view language);

} // namespace tideline
