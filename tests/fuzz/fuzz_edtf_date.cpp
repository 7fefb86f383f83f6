// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "promises.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tideline;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<EdtfDate> date = EdtfDate::parse(text);
    if (!date) {
        fuzz::expectSoundError(date.error(), text);
        return 0;
    }
    fuzz::expect(date->text() == text, "the text is kept letter for letter", text);
    fuzz::expectSoundDate(*date);
    return 0;
}
