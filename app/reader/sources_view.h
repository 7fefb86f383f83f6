// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tideline {

class SourceList;
class SourceListModel;

/// "How we know": every source of the collection with what it supports and how far it can be relied on, sorted by
/// publisher, use or date, with a search field where there are many. It says whether the timeline is filtered by
/// sources, and undoes that.
class SourcesView : public PageView {
    Q_OBJECT

public:
    explicit SourcesView(Session& session, QWidget* parent = nullptr);

private:
    void addHead();
    void addSearch();
    void addFilterState();
    void addList();
    void showFilterState();
    void showFound();

    SourceListModel* m_model;
    QLineEdit* m_search = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_clear = nullptr;
    QLabel* m_found = nullptr;
    SourceList* m_list = nullptr;
};

} // namespace tideline
