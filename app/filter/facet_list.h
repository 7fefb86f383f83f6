// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

class QListView;
class QWidget;

namespace tideline {

/// A list of values to tick that is part of a longer page: no scroll bar and no frame of its own.
QListView* makeFacetList(QWidget* parent);

/// Makes the list as high as its rows: the page scrolls, not the list.
void fitFacetList(QListView& list);

} // namespace tideline
