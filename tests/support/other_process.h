// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sys/wait.h>
#include <unistd.h>

namespace tideline::test {

/// Runs `work` in a process of its own and returns what it returns, 0 to 255; -1 if it did not come to an end. What the
/// work does to the process (limits, users, crashes) stays there.
template <typename Work>
int inAnotherProcess(Work&& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The same without the rights of an administrator, to whom nothing is forbidden.
template <typename Work>
int asOrdinaryUser(Work&& work)
{
    return inAnotherProcess([&work] {
        constexpr uid_t kNobody = 65'534;
        if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0) {
            return 255;
        }
        return work();
    });
}

} // namespace tideline::test
