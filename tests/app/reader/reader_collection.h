// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reader/prose.h"
#include "support/collection_builder.h"

#include <QStringList>
#include <QWidget>

namespace tideline::test {

/// A small newspaper: six stories, among them one of a woman who is protected; a concert that sources date differently;
/// a source that two records rest on.
CollectionBuilder readerCollection();

/// All that can be read on the page, passage by passage.
QString textOf(const QWidget& page);

/// The addresses of all links on the page, in order.
QStringList linksOn(const QWidget& page);

/// The superior figures of the page's citations, in order, with where they lead: "1 source:7".
QStringList citationsOn(const QWidget& page);

} // namespace tideline::test
