// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search/command_palette.h"

#include "time/edtf.h"

#include <functional>

class QMenuBar;

namespace tideline {

class Session;

// What the command palette knows. The objects must outlive it.

/// Every enabled command of the menus, those that are kept there by name (views, recent files) included, in the
/// language of the interface or, where an action has the property "otherName", in the other.
CommandPalette::Source menuSource(QMenuBar* menus);

/// The records of the open collection: what a search finds, then names that only the letters fit ("rv").
CommandPalette::Source recordSource(Session& session);

/// A date in any form that people write, to go to.
CommandPalette::Source dateSource(Session& session, std::function<void(const EdtfDate&)> goToDate);

} // namespace tideline
