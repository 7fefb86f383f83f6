// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

/// What stands in place of a page while the collection is still being read: of participants and sources nothing is
/// known yet, and a page without them would tell that there are none.
class LoadingView : public PageView {
    Q_OBJECT

public:
    explicit LoadingView(Session& session, QWidget* parent = nullptr);
};

} // namespace tideline
