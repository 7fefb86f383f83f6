// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "theme/motion.h"

#include <QApplication>
#include <QStyle>

namespace tideline {

namespace {

/// It belongs to the process, as the style does that it overrules.
bool& isReducedByReader()
{
    static bool isReduced = false;
    return isReduced;
}

} // namespace

bool wantsMotion()
{
    return !isReducedByReader() && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void setMotionReduced(bool isReduced)
{
    isReducedByReader() = isReduced;
}

} // namespace tideline
