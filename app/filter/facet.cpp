// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/facet.h"

#include <QCoreApplication>

#include <algorithm>

namespace tideline {

namespace {

/// Hands the facet's list, of whatever sort of id, to the function.
template <typename SomeFilter, typename Function>
auto withList(SomeFilter& filter, Facet facet, const Function& function)
{
    switch (facet) {
    case Facet::Artists:
        return function(filter.artists);
    case Facet::Defectors:
        return function(filter.people);
    case Facet::Kinds:
        return function(filter.kinds);
    case Facet::Places:
        return function(filter.places);
    case Facet::Sources:
        break;
    }
    return function(filter.sources);
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Artists:
        return QCoreApplication::translate("Facet", "Artists");
    case Facet::Defectors:
        return QCoreApplication::translate("Facet", "Defectors");
    case Facet::Kinds:
        return QCoreApplication::translate("Facet", "What happened");
    case Facet::Places:
        return QCoreApplication::translate("Facet", "Places");
    case Facet::Sources:
        return QCoreApplication::translate("Facet", "Sources");
    }
    return {};
}

bool isChosen(const Filter& filter, Facet facet, RecordId value)
{
    return withList(filter, facet, [value](const auto& list) {
        return std::any_of(list.begin(), list.end(), [value](auto id) { return toRecordId(id) == value; });
    });
}

Filter withChosen(Filter filter, Facet facet, RecordId value, bool chosen)
{
    withList(filter, facet, [value, chosen](auto& list) {
        std::erase_if(list, [value](auto id) { return toRecordId(id) == value; });
        if (chosen) {
            list.emplace_back(value.value());
        }
    });
    filter.unsourced = filter.unsourced && filter.sources.empty();
    return filter;
}

std::size_t chosenCount(const Filter& filter, Facet facet)
{
    return withList(filter, facet, [](const auto& list) { return list.size(); });
}

} // namespace tideline
