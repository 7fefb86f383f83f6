// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

// Large blocks of memory stand on large pages where the system has them. The columns of a million events are some
// hundred megabytes, and on small pages each four kilobytes of them are a fault of their own: where faults are dear, as
// in virtual machines, these were half of the time that opening took. For the whole program at once, because vectors
// and strings of any sort are what grows large; linked into programs, not into libraries and tests.

#ifdef __linux__

#include <sys/mman.h>

#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20U;

/// The number of large pages that the block is worth: the last one must be half full.
std::size_t largePagesOf(std::size_t size)
{
    return (size + kLargePage / 2) / kLargePage;
}

void* allocateLarge(std::size_t size)
{
    const std::size_t whole = (size + kLargePage - 1) / kLargePage * kLargePage;
    void* block = std::aligned_alloc(kLargePage, whole);
    if (block != nullptr) {
        // A system that knows no large pages says so, and nothing is lost.
        static_cast<void>(madvise(block, largePagesOf(size) * kLargePage, MADV_HUGEPAGE));
    }
    return block;
}

} // namespace

void* operator new(std::size_t size)
{
    while (true) {
        void* block = largePagesOf(size) > 0 ? allocateLarge(size) : std::malloc(size > 0 ? size : 1);
        if (block != nullptr) {
            return block;
        }
        const std::new_handler handler = std::get_new_handler();
        if (handler == nullptr) {
            throw std::bad_alloc();
        }
        handler();
    }
}

void operator delete(void* block) noexcept
{
    std::free(block);
}

void operator delete(void* block, std::size_t /*size*/) noexcept
{
    std::free(block);
}

#endif
