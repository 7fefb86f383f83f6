// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

/// What stands in place of a page while a collection is still being read, with how much of it is. Before its first
/// picture it says which file is being opened. After that it stands for a page of which nothing is known yet: without
/// its participants and sources it would tell that there are none. While a large collection is changed it stands for a
/// page that may be about to say something else.
class LoadingView : public PageView {
    Q_OBJECT

public:
    explicit LoadingView(Session& session, QWidget* parent = nullptr);
};

} // namespace tideline
