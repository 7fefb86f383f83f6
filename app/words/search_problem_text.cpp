// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/search_problem_text.h"

#include "words/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(SearchProblem)
};

QString fieldNames(const QString& language)
{
    QStringList names;
    for (const SearchField field : searchFields()) {
        names << fromUtf8(searchFieldName(field, language.toStdString())) + QLatin1Char(':');
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString searchProblemText(const SearchProblem& problem, const QString& language)
{
    const QString text = fromUtf8(problem.text);
    switch (problem.kind) {
    case SearchProblem::Kind::UnfinishedQuote:
        return Say::tr("the quotation mark of %1 is not closed. Close it.").arg(text);
    case SearchProblem::Kind::UnknownField:
        return Say::tr("there is no field “%1”. Fields are %2; put words with a colon in quotes.")
            .arg(text, fieldNames(language));
    case SearchProblem::Kind::EmptyField:
        return Say::tr("a name is missing behind %1. Write one, in quotes if it has several words.").arg(text);
    case SearchProblem::Kind::MalformedRange:
        return Say::tr("“%1” is no year. Write 2003, 2003..2018, ..2011 or 2015.. instead.").arg(text);
    case SearchProblem::Kind::NothingToFind:
        return Say::tr("“%1” has no letter or digit to search for. Leave it out.").arg(text);
    }
    return {};
}

} // namespace tideline
