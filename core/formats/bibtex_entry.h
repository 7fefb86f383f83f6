// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/source.h"

#include <string>
#include <string_view>

namespace tideline {

/// The source as an entry of a BibTeX file (for biblatex and biber, which read Unicode): `@online` with its address,
/// and
/// `@article` without. Ends with a line break.
/// - Its key is that of the record, which is unique in a collection; "source-12" where the record has none.
/// - Braces, backslashes and the signs that mean something to TeX (% & $ # _ ~ ^) are escaped; all other letters stay.
///   Addresses are verbatim in biblatex: in them only braces and backslashes are written as %7B, %7D and %5C.
/// - Titles stand in a second pair of braces, so that no style changes their capitals.
/// - So do the names of organisations, and names that must not be taken apart: a single word, one in a script other
///   than Latin, one that holds "and", the publisher's own name. Which names are organisations is told by their words
///   ("Foundation", "News"): a person's name never has one of these.
/// - `date` keeps the EDTF as it is, doubt included, where biblatex reads it (levels 0 and 1); any other date stands in
///   words in `year`. Without a date there is neither, nor a day of access, which nobody recorded.
/// - `report` is what a reprint rests on, as for `chicagoNote`; it stands in `note`.
std::string bibtexEntry(const Source& source, std::string_view report = {});

} // namespace tideline
