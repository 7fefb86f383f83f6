// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "window/commands.h"

#include <QDialog>

namespace tideline {

/// Lists the keys of the window and of the canvas.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const Commands& commands, QWidget* parent);
};

} // namespace tideline
