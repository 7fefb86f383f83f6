// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "promises.h"

#include "time/human_date.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace tideline;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<EdtfDate> date = readDate(text);
    if (!date) {
        if (date.error().code == ErrorCode::AmbiguousDate) {
            fuzz::expect(date.error().arguments.size() > 1, "an ambiguous text has readings", text);
            for (std::size_t reading = 1; reading < date.error().arguments.size(); ++reading) {
                fuzz::expect(EdtfDate::parse(date.error().arguments[reading]).has_value(), "a reading is EDTF", text);
            }
        }
        fuzz::expect(!date.error().detail.empty(), "a refusal has a reason", text);
        fuzz::expect(date.error().column.value_or(0) >= 1 && *date.error().column <= text.size() + 1,
                     "a refusal points into the text", text);
        return 0;
    }
    fuzz::expectSoundDate(*date);
    fuzz::expect(readDate(date->text()).has_value(), "what was read is EDTF", text);
    return 0;
}
