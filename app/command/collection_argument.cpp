// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/collection_argument.h"

#include <QCoreApplication>
#include <QDir>

namespace tideline {

std::filesystem::path sampleCollectionPath()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const QString path =
        programs.absoluteFilePath(QStringLiteral("../share/tideline/songs-that-crossed-a-border.tideline"));
    return QDir::cleanPath(path).toStdString();
}

std::filesystem::path collectionPath(const std::string& argument)
{
    return argument == ":sample:" ? sampleCollectionPath() : std::filesystem::path(argument);
}

Result<LoadedCollection> loadCollection(const std::string& argument)
{
    auto collection = Collection::open(collectionPath(argument), OpenMode::ReadOnly);
    if (!collection) {
        return failure(collection.error());
    }
    Result<Snapshot> snapshot = (*collection)->load();
    if (!snapshot) {
        return failure(snapshot.error());
    }
    return LoadedCollection{std::move(*collection), std::move(*snapshot)};
}

} // namespace tideline
