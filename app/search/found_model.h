// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/found_row.h"

#include <QAbstractListModel>

#include <vector>

namespace tideline {

/// What was found, as a list: rows to choose from, and remarks between them that cannot be chosen.
class FoundModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<FoundRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Requires: index.isValid().
    const FoundRow& operator[](const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

private:
    std::vector<FoundRow> m_rows;
};

} // namespace tideline
