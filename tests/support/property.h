// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <rapidcheck.h>

#include <iostream>
#include <utility>

namespace tideline::test {

/// Checks a property like rc::check, but with the same cases in every run, whatever the environment says.
template <typename Property>
bool holdsAlways(Property&& property)
{
    rc::detail::TestParams parameters;
    parameters.seed = 20031006;
    const auto result =
        rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata(), parameters);
    const bool isSuccess = result.template is<rc::detail::SuccessResult>();
    if (!isSuccess) {
        rc::detail::printResultMessage(result, std::cerr);
        std::cerr << std::endl;
    }
    return isSuccess;
}

} // namespace tideline::test
