// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"

#include <QCoreApplication>
#include <QDir>

namespace tideline {

std::filesystem::path sampleCollectionPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString path = programs.absoluteFilePath(
        QStringLiteral("../share/tideline/songs-that-crossed-a-border.tideline"));
    return QDir::cleanPath(path).toStdString();
}

std::filesystem::path collectionPath(const std::string& argument)
{
    return argument == ":sample:" ? sampleCollectionPath() : std::filesystem::path(argument);
}

} // namespace tideline
