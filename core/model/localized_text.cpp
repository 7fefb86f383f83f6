// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "model/localized_text.h"

#include <algorithm>

namespace tideline {

namespace {

/// The form in this language if it has a value, else null.
const LocalizedText::Form* written(const std::vector<LocalizedText::Form>& forms, std::string_view language)
{
    const auto found = std::find_if(forms.begin(), forms.end(), [language](const LocalizedText::Form& form) {
        return form.language == language && form.value.has_value();
    });
    return found == forms.end() ? nullptr : &*found;
}

} // namespace

LocalizedText::LocalizedText(std::initializer_list<Form> forms)
{
    for (const Form& form : forms) {
        set(form.language, form.value);
    }
}

std::optional<std::string_view> LocalizedText::in(std::string_view language) const
{
    const Form* form = written(m_forms, language);
    return form == nullptr ? std::nullopt : std::optional<std::string_view>(*form->value);
}

TextChoice LocalizedText::bestFor(std::string_view language) const
{
    // The language of the form, not the one that was asked with: that may be gone before the result is.
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        if (const Form* form = written(m_forms, wanted)) {
            return {*form->value, form->language};
        }
    }
    for (const Form& form : m_forms) {
        if (form.value) {
            return {*form.value, form.language};
        }
    }
    return {};
}

void LocalizedText::set(std::string language, std::optional<std::string> value)
{
    const auto place = std::lower_bound(m_forms.begin(), m_forms.end(), language,
                                        [](const Form& form, const std::string& tag) { return form.language < tag; });
    if (place != m_forms.end() && place->language == language) {
        place->value = std::move(value);
    } else {
        m_forms.insert(place, {std::move(language), std::move(value)});
    }
}

} // namespace tideline
