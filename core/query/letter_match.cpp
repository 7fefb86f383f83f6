// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "query/letter_match.h"

namespace tideline {

namespace {

bool mayStartAt(const KeyedText& name, std::size_t key)
{
    return name.isHangul(key) ? name.startsCharacter(key) : name.startsWord(key);
}

bool fitsFrom(std::u32string_view keys, const KeyedText& name, std::size_t from)
{
    if (keys.empty()) {
        return true;
    }
    for (std::size_t start = from; start < name.size(); ++start) {
        if (!mayStartAt(name, start)) {
            continue;
        }
        std::size_t length = 0;
        while (length < keys.size() && start + length < name.size() && name.keys()[start + length] == keys[length]) {
            ++length;
        }
        // The longest part first; a shorter one may leave what the next word begins with.
        for (; length > 0; --length) {
            if (fitsFrom(keys.substr(length), name, start + length)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool fitsInLetters(std::u32string_view keys, const KeyedText& name)
{
    return fitsFrom(keys, name, 0);
}

} // namespace tideline
