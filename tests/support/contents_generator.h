// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model/collection_contents.h"

#include <rapidcheck.h>

namespace tideline::test {

/// Collections that every part of the program must take: each sort of record with every member used now and then, texts
/// in several languages and with stated absence, sets and open dates, claims of every status, periods, disclosures,
/// places named before the place they lie in, citations that point forward. Keys are unique and every reference holds;
/// ids are numbered from 1 in the order of the contents, so that a reader of a format that has no ids gives the same.
rc::Gen<CollectionContents> contentsGenerator();

} // namespace tideline::test
