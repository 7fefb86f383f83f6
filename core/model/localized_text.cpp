// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "model/localized_text.h"

#include <algorithm>

namespace tideline {

LocalizedText::LocalizedText(std::initializer_list<Form> forms)
{
    for (const Form& form : forms) {
        set(form.language, form.value);
    }
}

std::optional<std::string_view> LocalizedText::in(std::string_view language) const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                    [language](const Form& form) { return form.language == language; });
    if (found == m_forms.end() || !found->value) {
        return std::nullopt;
    }
    return *found->value;
}

TextChoice LocalizedText::bestFor(std::string_view language) const
{
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        const auto form = std::find_if(m_forms.begin(), m_forms.end(),
                                       [wanted](const Form& candidate) { return candidate.language == wanted; });
        if (form != m_forms.end() && form->value) {
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
