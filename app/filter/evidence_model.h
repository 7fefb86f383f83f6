// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/session.h"

#include <QAbstractListModel>

namespace tideline {

/// The rows of the section "Evidence", drawn like the values of a facet: it has the roles of FacetModel. Ticking a row
/// changes the session's filter, and what the session says is what the rows show.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    EvidenceModel(Session& session, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The rows have new words.
    void retranslate();

private:
    Session& m_session;
};

} // namespace tideline
