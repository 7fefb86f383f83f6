// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QListView;

namespace tideline {

class EvidenceModel;
class SectionHeader;
class Session;

/// "Evidence" in the filter panel: events on which sources disagree, with a value that was rejected, without a source.
class EvidenceSection : public QWidget {
    Q_OBJECT

public:
    EvidenceSection(Session& session, QWidget* parent);

    void setOpen(bool open);

signals:
    /// As FacetSection::rowReached.
    void rowReached(QWidget* inside, const QRect& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void retranslate();
    void fit();

    Session& m_session;
    EvidenceModel* m_model;
    SectionHeader* m_header;
    QWidget* m_body;
    QListView* m_list;
};

} // namespace tideline
