// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/kept_view_list.h"

#include "snapshot/snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QSettings;

namespace tideline {

/// The file in which a person's views are kept. It is read before each change, so that two windows do not undo what the
/// other did; what cannot be read is never written over.
class KeptViews : public QObject {
    Q_OBJECT

public:
    explicit KeptViews(QString path, QObject* parent = nullptr);

    /// Where the file is of whoever has these settings: beside them.
    static QString pathBeside(const QSettings& settings);

    const QString& path() const { return m_path; }
    /// What is kept at this moment, or in words why that cannot be told.
    tl::expected<KeptViewList, QString> read() const;
    /// Reads the list, changes it and writes it. Returns in words what went wrong; then nothing has changed.
    std::optional<QString> change(const std::function<void(KeptViewList&)>& edit);

signals:
    void changed();

private:
    QString m_path;
};

/// By what the views of an open collection are known.
ViewCollection viewCollectionOf(const Snapshot& snapshot, const QString& path);

} // namespace tideline
