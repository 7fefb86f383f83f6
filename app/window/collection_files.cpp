// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "window/collection_files.h"

#include "session/file_path.h"
#include "session/session.h"
#include "session/user_folder.h"

#include "base/clock.h"
#include "base/file_ops.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace tideline {

namespace {

/// As long as nobody notices that the window stands still: what opens faster is shown without a word about opening.
constexpr std::chrono::milliseconds kPatience(150);

QString withSuffix(const QString& path)
{
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".tideline") : path;
}

/// The pointer says that it is working for as long as this lives.
class BusyPointer {
public:
    BusyPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QGuiApplication::restoreOverrideCursor(); }
    BusyPointer(const BusyPointer&) = delete;
    BusyPointer& operator=(const BusyPointer&) = delete;
};

} // namespace

CollectionFiles::CollectionFiles(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(&m_session, &Session::openingFinished, this, &CollectionFiles::opened);
    connect(&m_session, &Session::openingFailed, this, &CollectionFiles::failed);
}

void CollectionFiles::askAndCreate()
{
    // Whether something is there is decided by the core, which never replaces a collection by an empty one.
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("New collection"), folder(), tr("Tideline collections (*.tideline)"),
                                     nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty()) {
        create(withSuffix(path));
    }
}

void CollectionFiles::askAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open collection"), folder(),
                                                      tr("Tideline collections (*.tideline);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void CollectionFiles::askAndSaveCopy()
{
    const QString name = QFileInfo(m_session.path()).completeBaseName();
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save a copy"),
                                                      QDir(folder()).filePath(tr("%1 copy.tideline").arg(name)),
                                                      tr("Tideline collections (*.tideline)"));
    if (!path.isEmpty()) {
        saveCopy(withSuffix(path));
    }
}

bool CollectionFiles::create(const QString& path)
{
    CollectionHeader header;
    header.title.set(m_session.languageTag(), QFileInfo(path).completeBaseName().toStdString());
    FileOps files;
    {
        // Let go of at once: the session opens it in its own way.
        const auto created = Collection::create(toPath(path), header, files, SystemClock());
        if (!created) {
            emit failed(created.error());
            return false;
        }
    }
    open(path);
    return true;
}

void CollectionFiles::open(const QString& path, bool isSample)
{
    // The window changes nothing in a collection, so it takes no lock that would keep others out.
    m_session.startOpening(QFileInfo(path).absoluteFilePath(), isSample, kPatience);
}

bool CollectionFiles::saveCopy(const QString& path)
{
    const BusyPointer busy;
    FileOps files;
    // The dialog has asked before a file is replaced.
    if (const Result<void> result = m_session.collection().saveCopy(toPath(path), true, files); !result) {
        emit failed(result.error());
        return false;
    }
    emit copySaved(path);
    return true;
}

QString CollectionFiles::folder() const
{
    if (!m_session.path().isEmpty() && !m_session.isSample()) {
        return QFileInfo(m_session.path()).absolutePath();
    }
    return userFolder(QStandardPaths::DocumentsLocation);
}

} // namespace tideline
