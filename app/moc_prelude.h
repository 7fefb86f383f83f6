// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

// Read by moc alone, before each of our headers (see app/CMakeLists.txt).
#include <cstddef>
