// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/page_view.h"

namespace tideline {

/// A place: what it lies in, what is told of it, what happened there or in a place inside it.
class PlaceView : public PageView {
    Q_OBJECT

public:
    PlaceView(Session& session, PlaceId place, QWidget* parent = nullptr);

private:
    void addHead(PlaceIndex place);
    void addFilterButton(const Place& place);
    void addInside(PlaceIndex place);
    void addEvents(PlaceIndex place);
};

} // namespace tideline
