// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/view_problem_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tideline {

namespace {

using Kind = ViewTextProblem::Kind;

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ViewProblemText)
};

QString allowedText(const ViewTextProblem& problem)
{
    QStringList allowed;
    for (const std::string& word : problem.allowed) {
        allowed << QString::fromStdString(word);
    }
    return allowed.join(QStringLiteral(", "));
}

QString characterProblem(const ViewTextProblem& problem)
{
    const QString text = QString::fromStdString(problem.text);
    switch (problem.kind) {
    case Kind::UnfinishedQuote:
        return Say::tr("the quote that begins here does not end. Close it with \".");
    case Kind::UnknownEscape:
        return Say::tr("“\\%1” stands for nothing. Write \\\\ for a backslash.").arg(text);
    default:
        return Say::tr("“%1” may only stand in quotes. Put the value in \"…\".").arg(text);
    }
}

QString valueProblem(const ViewTextProblem& problem)
{
    const QString text = QString::fromStdString(problem.text);
    const QString field = QString::fromStdString(problem.field);
    switch (problem.kind) {
    case Kind::MissingValue:
        return Say::tr("a value is missing for “%1”. Write %1=….").arg(field);
    case Kind::UnexpectedValue:
        return Say::tr("“%1” does not take so many values. Take this one away.").arg(field);
    case Kind::NotASpan:
        return Say::tr("“%1” is no range. Write %2=2003..2018 or %2=2003-10-06..2018-04-01.").arg(text, field);
    case Kind::NotAnId:
        return Say::tr("“%1” is no number of a record. Write a key, or # and a number.").arg(text);
    default:
        return Say::tr("“%1” is none of the values of “%2”: %3.").arg(text, field, allowedText(problem));
    }
}

QString fileProblem(const ViewTextProblem& problem)
{
    switch (problem.kind) {
    case Kind::NewerList:
        return Say::tr("it was written by a newer Tideline. Update Tideline.");
    case Kind::NoCollection:
        return Say::tr("the view stands below no collection.");
    default:
        return Say::tr("this is no file of views.");
    }
}

QString sentence(const ViewTextProblem& problem)
{
    const QString text = QString::fromStdString(problem.text);
    switch (problem.kind) {
    case Kind::NotAView:
        return Say::tr("this is no view: a view begins with “tideline-view:”.");
    case Kind::UnknownField:
        return Say::tr("a view has no field “%1”. It may have: %2.").arg(text, allowedText(problem));
    case Kind::RepeatedField:
        return Say::tr("the field “%1” is there twice. Take one of them away.").arg(text);
    case Kind::UnfinishedQuote:
    case Kind::UnexpectedCharacter:
    case Kind::UnknownEscape:
        return characterProblem(problem);
    case Kind::MissingValue:
    case Kind::UnexpectedValue:
    case Kind::NotAValue:
    case Kind::NotASpan:
    case Kind::NotAnId:
        return valueProblem(problem);
    case Kind::NotAList:
    case Kind::NewerList:
    case Kind::NoCollection:
        break;
    }
    return fileProblem(problem);
}

} // namespace

QString viewProblemText(const ViewTextProblem& problem)
{
    return problem.kind == Kind::NotAView
               ? sentence(problem)
               : Say::tr("column %1: %2").arg(QString::number(problem.column), sentence(problem));
}

QString viewFileProblemText(const QString& path, const ViewTextProblem& problem)
{
    return Say::tr("the kept views in “%1” cannot be read, and were not changed: line %2, column %3: %4 Correct the "
                   "line, or move the file away.")
        .arg(path, QString::number(problem.line), QString::number(problem.column), sentence(problem));
}

} // namespace tideline
