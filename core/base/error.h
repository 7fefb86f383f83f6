// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tideline {

/// What went wrong, as a value that a program can branch on. The words for people are chosen in `app`
/// (`app/command/error_text.h`); each code names there the arguments that it expects.
enum class ErrorCode {
    // Files in general. Argument 0: the path.
    FileNotFound,
    FileExists,
    FolderNotFound,
    NotARegularFile,
    PermissionDenied,
    DiskFull,
    InputOutput,
    // Collections. Argument 0: the path.
    NotADatabase,
    EmptyFile,
    ForeignDatabase,
    NewerVersion,     ///< Argument 1: the file's version, argument 2: the newest version that is understood.
    UnexpectedSchema, ///< Argument 1: the table, index, view or trigger that differs.
    Damaged,
    InUse, ///< Argument 1: the process, argument 2: the host that holds it.
    // Dates. Argument 0: the text. `column` is set.
    NotADate,
    AmbiguousDate, ///< Further arguments: every reading as EDTF.
    // Reading JSON. `line` and `column` are set for syntax, `path` (JSON Pointer) for structure.
    JsonSyntax,
    JsonStructure,     ///< Argument 0: what was expected.
    UnknownKey,        ///< Argument 0: the key that no record has.
    DuplicateKey,      ///< Argument 0: the key.
    UnsupportedFormat, ///< Argument 0: what the file calls itself.
    // Claims. Argument 0: the field. `path` is set when it comes from a file.
    ClaimContradictsRecord,
    ClaimNotUsable, ///< Argument 1: its value, which the record cannot take; `detail` says why.
    ClaimNotFound,  ///< Argument 0: the key or number of the record.
    // Undoing and doing again.
    NothingToUndo,
    NothingToRedo,
    NotUndoable, ///< What was done last came in as a whole.
    // Looking things up. Argument 0: the words that were looked for.
    RecordNotFound,
    AmbiguousName, ///< Further arguments: the keys that fit.
    // Publishing and exporting.
    NothingToDraw,
    BlockedByProtection, ///< Argument 0: the key of the record that mentions a withheld person.
    InvalidSize,         ///< Argument 0: the size as it was given.
    // The database library said no to a statement that should have worked.
    Database, ///< `detail` holds the library's message and the statement.
};

/// A failure: code, typed arguments in the order that the code documents, and where it happened.
/// Nothing in here is a sentence for people, but `detail` may hold the technical message of a library.
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments = {};
    std::string path = {};                  ///< JSON Pointer into the input; empty when not about a place in a file.
    std::optional<std::size_t> line = {};   ///< From 1.
    std::optional<std::size_t> column = {}; ///< From 1, counted in code points.
    std::string detail = {};

    bool operator==(const Error&) const = default;
};

/// The value, or why there is none. Every function of `core` that can fail returns one; nothing is thrown.
template <typename T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// The failed Result of an error: `return failure({.code = ErrorCode::FileNotFound, .arguments = {path}});`
[[nodiscard]] inline Unexpected failure(Error error)
{
    return Unexpected(std::move(error));
}

} // namespace tideline
