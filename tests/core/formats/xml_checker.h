// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tideline::test {

/// An element as a parser of XML sees it: references resolved, texts of its own in one.
struct XmlElement {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;
    std::vector<XmlElement> children;

    /// This and all below it with the name, in the order of the document.
    std::vector<const XmlElement*> all(std::string_view wanted) const;
};

/// Reads the part of XML 1.0 that the writer of SVG uses, and refuses everything else: a declaration, then one element
/// with quoted attributes, each once; no comments, no sections, only the five named references and decimal ones.
std::optional<XmlElement> readXml(std::string_view document);

} // namespace tideline::test
