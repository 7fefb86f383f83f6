// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace tideline {

namespace {

/// Hands the facet's list, of whatever sort of value, to the function: of what is chosen or of what is ruled out.
template <typename Values, typename Function>
auto withList(Values& values, Facet facet, const Function& function)
{
    switch (facet) {
    case Facet::Artists:
        return function(values.artists);
    case Facet::Defectors:
    case Facet::People:
        return function(values.people);
    case Facet::Kinds:
        return function(values.kinds);
    case Facet::Places:
        return function(values.places);
    case Facet::Tags:
        return function(values.tags);
    case Facet::Sources:
        return function(values.sources);
    case Facet::Strengths:
        return function(values.strengths);
    case Facet::Stories:
        break;
    }
    return function(values.stories);
}

template <typename Element>
Element elementFor(const FacetValue& value)
{
    if constexpr (std::is_same_v<Element, SourceStrength>) {
        return std::get<SourceStrength>(value);
    } else {
        return Element(std::get<RecordId>(value).value());
    }
}

template <typename Values>
bool lists(const Values& values, Facet facet, const FacetValue& value)
{
    return withList(values, facet, [&value](const auto& list) {
        using Element = typename std::decay_t<decltype(list)>::value_type;
        return std::ranges::find(list, elementFor<Element>(value)) != list.end();
    });
}

template <typename Values>
void setListed(Values& values, Facet facet, const FacetValue& value, bool isListed)
{
    withList(values, facet, [&value, isListed](auto& list) {
        using Element = typename std::decay_t<decltype(list)>::value_type;
        const Element element = elementFor<Element>(value);
        std::erase(list, element);
        if (isListed) {
            list.push_back(element);
        }
    });
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Artists:
        return QCoreApplication::translate("Facet", "Artists");
    case Facet::Defectors:
        return QCoreApplication::translate("Facet", "Defectors");
    case Facet::People:
        return QCoreApplication::translate("Facet", "Others involved");
    case Facet::Kinds:
        return QCoreApplication::translate("Facet", "What happened");
    case Facet::Places:
        return QCoreApplication::translate("Facet", "Places");
    case Facet::Tags:
        return QCoreApplication::translate("Facet", "Tags");
    case Facet::Sources:
        return QCoreApplication::translate("Facet", "Sources");
    case Facet::Strengths:
        return QCoreApplication::translate("Facet", "Strength of sources");
    case Facet::Stories:
        return QCoreApplication::translate("Facet", "Stories");
    }
    return {};
}

QString facetKey(Facet facet)
{
    switch (facet) {
    case Facet::Artists:
        return QStringLiteral("artists");
    case Facet::Defectors:
        return QStringLiteral("defectors");
    case Facet::People:
        return QStringLiteral("people");
    case Facet::Kinds:
        return QStringLiteral("kinds");
    case Facet::Places:
        return QStringLiteral("places");
    case Facet::Tags:
        return QStringLiteral("tags");
    case Facet::Sources:
        return QStringLiteral("sources");
    case Facet::Strengths:
        return QStringLiteral("strengths");
    case Facet::Stories:
        break;
    }
    return QStringLiteral("stories");
}

Choice choiceOf(const Filter& filter, Facet facet, const FacetValue& value)
{
    if (lists(filter.excluded, facet, value)) {
        return Choice::Excluded;
    }
    return lists(filter, facet, value) ? Choice::Chosen : Choice::None;
}

Filter withChoice(Filter filter, Facet facet, const FacetValue& value, Choice choice)
{
    setListed(filter, facet, value, choice == Choice::Chosen);
    setListed(filter.excluded, facet, value, choice == Choice::Excluded);
    filter.unsourced = filter.unsourced && filter.sources.empty();
    return filter;
}

} // namespace tideline
