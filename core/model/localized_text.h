// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline {

/// A text together with the language (BCP 47) it is really in, which may be another one than was asked for.
struct TextChoice {
    std::string_view text;
    std::string_view language;

    bool operator==(const TextChoice&) const = default;
};

/// One text in several languages. A language may be stated to have no form (`std::nullopt`): a song that has no Korean
/// title. That is kept apart from a language nobody has written yet, so that an editor knows what is still to do.
/// A value; languages are kept sorted and unique.
class LocalizedText {
public:
    struct Form {
        std::string language;             ///< BCP 47.
        std::optional<std::string> value; ///< Nothing: this language is known to have no form.

        bool operator==(const Form&) const = default;
    };

    LocalizedText() = default;
    LocalizedText(std::initializer_list<Form> forms);

    bool isEmpty() const { return m_forms.empty(); }
    const std::vector<Form>& forms() const { return m_forms; }

    /// The value in exactly this language, if there is one.
    std::optional<std::string_view> in(std::string_view language) const;
    /// The best choice for a reader of `language`: that language, else English, else the first that has a value. The
    /// result views into this object; it is empty in text and language if no language has a value.
    TextChoice bestFor(std::string_view language) const;

    void set(std::string language, std::optional<std::string> value);

    bool operator==(const LocalizedText&) const = default;

private:
    std::vector<Form> m_forms;
};

} // namespace tideline
