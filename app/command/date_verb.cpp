// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/verbs.h"

#include "time/date_label.h"
#include "time/human_date.h"

#include <nlohmann/json.hpp>

namespace tideline {

namespace {

/// The object of one date; `text` is what stood on the command line.
nlohmann::ordered_json describe(const std::string& text, const EdtfDate& date)
{
    const auto orNull = [](const std::optional<std::string>& day) {
        return day ? nlohmann::ordered_json(*day) : nlohmann::ordered_json(nullptr);
    };
    return {
        {"text", text},
        {"edtf", date.canonical()},
        {"first", orNull(firstDay(date))},
        {"last", orNull(lastDay(date))},
        {"uncertain", date.flags().uncertain},
        {"approximate", date.flags().approximate},
        {"openStart", date.flags().openStart},
        {"openEnd", date.flags().openEnd},
        {"label", {{"en", dateLabel(date, LabelLanguage::English)}, {"ko", dateLabel(date, LabelLanguage::Korean)}}},
    };
}

} // namespace

ExitStatus runDate(const DateOptions& options)
{
    ExitStatus status = ExitStatus::Done;
    for (const std::string& text : options.texts) {
        const Result<EdtfDate> date = options.isHuman ? readDate(text) : EdtfDate::parse(text);
        const ExitStatus outcome =
            date ? print(describe(text, *date).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n")
                 : complain(date.error());
        status = status == ExitStatus::Done ? outcome : status;
    }
    return status;
}

} // namespace tideline
