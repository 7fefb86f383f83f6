// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "filter/evidence.h"

#include "words/language.h"

#include <QCoreApplication>

namespace tideline {

namespace {

constexpr const char* kContext = "Evidence";

bool Filter::*memberOf(EvidenceChoice choice)
{
    switch (choice) {
    case EvidenceChoice::Disputed:
        return &Filter::disputed;
    case EvidenceChoice::Rejected:
        return &Filter::rejected;
    case EvidenceChoice::Unsourced:
        break;
    }
    return &Filter::unsourced;
}

} // namespace

QString evidenceName(EvidenceChoice choice, const QString& language)
{
    switch (choice) {
    case EvidenceChoice::Disputed:
        return textIn(language, kContext, QT_TRANSLATE_NOOP("Evidence", "sources disagree"));
    case EvidenceChoice::Rejected:
        return textIn(language, kContext, QT_TRANSLATE_NOOP("Evidence", "a value rejected"));
    case EvidenceChoice::Unsourced:
        break;
    }
    return textIn(language, kContext, QT_TRANSLATE_NOOP("Evidence", "without a source"));
}

QString evidenceExplanation(EvidenceChoice choice)
{
    switch (choice) {
    case EvidenceChoice::Disputed:
        return QCoreApplication::translate(
            kContext, "Events on which sources disagree, or on a person who leaves there, an artist who begins or ends "
                      "there, or a tie that names them");
    case EvidenceChoice::Rejected:
        return QCoreApplication::translate(
            kContext, "The same for values that some source gives and that were rejected, such as misprints");
    case EvidenceChoice::Unsourced:
        break;
    }
    return QCoreApplication::translate(kContext, "Events without any source");
}

bool isChosen(const Filter& filter, EvidenceChoice choice)
{
    return filter.*memberOf(choice);
}

Filter withChosen(Filter filter, EvidenceChoice choice, bool chosen)
{
    filter.*memberOf(choice) = chosen;
    if (filter.unsourced) {
        filter.sources.clear();
    }
    return filter;
}

std::uint32_t countOf(const FacetCounts& counts, EvidenceChoice choice)
{
    switch (choice) {
    case EvidenceChoice::Disputed:
        return counts.disputed;
    case EvidenceChoice::Rejected:
        return counts.rejected;
    case EvidenceChoice::Unsourced:
        break;
    }
    return counts.unsourced;
}

} // namespace tideline
