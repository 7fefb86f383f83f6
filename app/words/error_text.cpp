// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "words/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace tideline {

namespace {

/// The context of these words for translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString argument(const Error& error, std::size_t position)
{
    return position < error.arguments.size() ? QString::fromStdString(error.arguments[position]) : QString();
}

/// Where in the input: "line 3, column 7", "at /events/4/date". Empty if the error has no such place.
QString placeText(const Error& error)
{
    QStringList parts;
    if (error.line) {
        parts << Say::tr("line %1").arg(*error.line);
    }
    if (error.column) {
        parts << Say::tr("column %1").arg(*error.column);
    }
    if (!error.path.empty()) {
        parts << Say::tr("at %1").arg(QString::fromStdString(error.path));
    }
    return parts.join(QStringLiteral(", "));
}

QString fileErrorText(const Error& error)
{
    const QString path = argument(error, 0);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Say::tr("there is no file “%1”. Check the path.").arg(path);
    case ErrorCode::FileExists:
        return Say::tr("“%1” is there already and was not changed. Choose another name.").arg(path);
    case ErrorCode::FolderNotFound:
        return Say::tr("the folder of “%1” does not exist. Make it first, or choose another one.").arg(path);
    case ErrorCode::NotARegularFile:
        return Say::tr("“%1” is not a file. Choose a file.").arg(path);
    case ErrorCode::PermissionDenied:
        return Say::tr("“%1” may not be read or written by you. Change its permissions, or choose another place.")
            .arg(path);
    case ErrorCode::DiskFull:
        return Say::tr("the disk is full: “%1” was not written. Make room and try again.").arg(path);
    default:
        return Say::tr("“%1” could not be read or written. Check the disk, then try again.").arg(path);
    }
}

QString collectionErrorText(const Error& error)
{
    const QString path = argument(error, 0);
    switch (error.code) {
    case ErrorCode::NotADatabase:
        return Say::tr("cannot open “%1”: it is not a Tideline collection. Choose a .tideline file.").arg(path);
    case ErrorCode::EmptyFile:
        return Say::tr("cannot open “%1”: the file is empty. Open a backup or another copy of it.").arg(path);
    case ErrorCode::ForeignDatabase:
        return Say::tr("cannot open “%1”: it is a database of another program. Choose a .tideline file.").arg(path);
    case ErrorCode::NewerVersion:
        return Say::tr("cannot open “%1”: it was written by a newer Tideline (format %2, this one reads up to %3). "
                       "Update Tideline.")
            .arg(path, argument(error, 1), argument(error, 2));
    case ErrorCode::UnexpectedSchema:
        return Say::tr("cannot open “%1”: “%2” in it does not belong to a Tideline collection. Ask for a clean copy.")
            .arg(path, argument(error, 1));
    case ErrorCode::InUse:
        return Say::tr("cannot open “%1”: process %2 on %3 has it open. Close it there, or open a copy.")
            .arg(path, argument(error, 1), argument(error, 2));
    default:
        return Say::tr("“%1” is damaged and was not changed. Open its latest backup.").arg(path);
    }
}

QString ambiguousDateText(const Error& error)
{
    QStringList readings;
    for (std::size_t i = 1; i < error.arguments.size(); ++i) {
        readings << argument(error, i);
    }
    return Say::tr("“%1” may be several dates: %2. Write the one that is meant.")
        .arg(argument(error, 0), readings.join(QStringLiteral(", ")));
}

QString inputErrorText(const Error& error)
{
    const QString what = argument(error, 0);
    switch (error.code) {
    case ErrorCode::NotADate:
        return Say::tr("“%1” is not a date. Write it as 2003, 2003-10 or 2003-10-06.").arg(what);
    case ErrorCode::JsonSyntax:
        return Say::tr("the file is not correct JSON. Correct it there and try again.");
    case ErrorCode::JsonStructure:
        return Say::tr("the file does not fit the format: %1 is expected. Correct it there and try again.").arg(what);
    case ErrorCode::UnknownKey:
        return Say::tr("no record has the key “%1”. Correct the key, or add the record.").arg(what);
    case ErrorCode::DuplicateKey:
        return Say::tr("the key “%1” is used twice. Give one of the records another key.").arg(what);
    case ErrorCode::ClaimContradictsRecord:
        return Say::tr("the accepted claim for “%1” differs from the record. Make both the same.").arg(what);
    default:
        return Say::tr("the format “%1” is not one that Tideline reads. Choose a Tideline JSON file.").arg(what);
    }
}

QString ambiguousNameText(const Error& error)
{
    QStringList keys;
    for (std::size_t i = 1; i < error.arguments.size(); ++i) {
        keys << argument(error, i);
    }
    return Say::tr("“%1” fits several records: %2. Use one of these keys.")
        .arg(argument(error, 0), keys.join(QStringLiteral(", ")));
}

QString changeErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ClaimNotUsable:
        return Say::tr("“%1” cannot be accepted. Choose another claim.").arg(argument(error, 1));
    case ErrorCode::ClaimNotFound:
        return Say::tr("“%1” has no such claim any more. Look at the record again.").arg(argument(error, 0));
    case ErrorCode::NothingToUndo:
        return Say::tr("there is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return Say::tr("there is nothing to do again.");
    default:
        return Say::tr("what was brought in as a whole cannot be undone. Open a backup or another copy instead.");
    }
}

QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileExists:
    case ErrorCode::FolderNotFound:
    case ErrorCode::NotARegularFile:
    case ErrorCode::PermissionDenied:
    case ErrorCode::DiskFull:
    case ErrorCode::InputOutput:
        return fileErrorText(error);
    case ErrorCode::NotADatabase:
    case ErrorCode::EmptyFile:
    case ErrorCode::ForeignDatabase:
    case ErrorCode::NewerVersion:
    case ErrorCode::UnexpectedSchema:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
        return collectionErrorText(error);
    case ErrorCode::AmbiguousDate:
        return ambiguousDateText(error);
    case ErrorCode::NotADate:
    case ErrorCode::JsonSyntax:
    case ErrorCode::JsonStructure:
    case ErrorCode::UnknownKey:
    case ErrorCode::DuplicateKey:
    case ErrorCode::UnsupportedFormat:
    case ErrorCode::ClaimContradictsRecord:
        return inputErrorText(error);
    case ErrorCode::ClaimNotUsable:
    case ErrorCode::ClaimNotFound:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::NotUndoable:
        return changeErrorText(error);
    case ErrorCode::RecordNotFound:
        return Say::tr("nothing in the collection is called “%1”. Check the spelling.").arg(argument(error, 0));
    case ErrorCode::AmbiguousName:
        return ambiguousNameText(error);
    case ErrorCode::NothingToDraw:
        return Say::tr("nothing to draw: the filter leaves no event. Clear or widen the filter.");
    case ErrorCode::BlockedByProtection:
        return Say::tr("“%1” mentions a person who is withheld. Change its text before it is published.")
            .arg(argument(error, 0));
    case ErrorCode::InvalidSize:
        return Say::tr("“%1” is not a size. Write it as 1920x1080, 178x110mm or a4.").arg(argument(error, 0));
    case ErrorCode::Database:
        break;
    }
    return Say::tr("the database refused a step, and nothing was changed. Check the file and try again.");
}

} // namespace

QString errorText(const Error& error)
{
    const QString place = placeText(error);
    QString text = place.isEmpty() ? sentence(error) : Say::tr("%1: %2").arg(place, sentence(error));
    // What a library said is its own wording, and may be of help to someone who reads it with the sentence.
    const QString detail = QString::fromStdString(error.detail).simplified();
    return detail.isEmpty() ? text : Say::tr("%1 (%2)").arg(text, detail);
}

QString asSentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace tideline
