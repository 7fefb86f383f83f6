// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStandardPaths>
#include <QString>

namespace tideline {

/// Where a person keeps files of this sort, for a file dialog to start in; their home if there is no such folder. A
/// dialog that is given a folder that does not exist takes its name for that of a file.
QString userFolder(QStandardPaths::StandardLocation location);

} // namespace tideline
