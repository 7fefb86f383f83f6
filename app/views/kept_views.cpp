// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "views/kept_views.h"

#include "session/file_path.h"
#include "views/view_problem_text.h"
#include "words/error_text.h"

#include "base/file_ops.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace tideline {

KeptViews::KeptViews(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
{}

QString KeptViews::pathBeside(const QSettings& settings)
{
    return QFileInfo(settings.fileName()).absoluteDir().filePath(QStringLiteral("views.txt"));
}

tl::expected<KeptViewList, QString> KeptViews::read() const
{
    const Result<std::string> text = FileOps().read(toPath(m_path));
    if (!text) {
        const ErrorCode code = text.error().code;
        return code == ErrorCode::FileNotFound || code == ErrorCode::FolderNotFound // Nobody has kept one yet.
                   ? tl::expected<KeptViewList, QString>(KeptViewList())
                   : tl::unexpected(errorText(text.error()));
    }
    return parseViewList(*text).map_error(
        [this](const ViewTextProblem& problem) { return viewFileProblemText(m_path, problem); });
}

std::optional<QString> KeptViews::change(const std::function<void(KeptViewList&)>& edit)
{
    tl::expected<KeptViewList, QString> list = read();
    if (!list) {
        return list.error();
    }
    edit(*list);
    QDir().mkpath(QFileInfo(m_path).absolutePath()); // If it cannot be made, writing says so.
    const std::string text = formatViewList(*list);
    const Result<void> written = FileOps().writeAtomically(toPath(m_path), std::string_view(text));
    if (!written) {
        return errorText(written.error());
    }
    emit changed();
    return std::nullopt;
}

ViewCollection viewCollectionOf(const Snapshot& snapshot, const QString& path)
{
    return {.title = std::string(snapshot.header().title.bestFor("en").text),
            .path = QFileInfo(path).absoluteFilePath().toStdString()};
}

} // namespace tideline
