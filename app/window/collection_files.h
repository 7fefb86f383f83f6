// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>

class QWidget;

namespace tideline {

class Session;

/// The File menu's doings with whole files: asks for a path, does it, and says how it went by a signal. A step that
/// fails leaves the open collection open.
class CollectionFiles : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`.
    CollectionFiles(Session& session, QWidget* window);

    void askAndCreate();
    void askAndOpen();
    void askAndSaveCopy();

    bool create(const QString& path);
    /// Says `opened` or `failed` at once if the file is small, else when its first picture is there.
    void open(const QString& path, bool isSample = false);
    bool saveCopy(const QString& path);

signals:
    void opened(const QString& path);
    void copySaved(const QString& path);
    void failed(const Error& error);

private:
    QString folder() const;

    Session& m_session;
    QWidget* m_window;
};

} // namespace tideline
