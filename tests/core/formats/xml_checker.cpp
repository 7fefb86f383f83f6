// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/xml_checker.h"

#include <algorithm>
#include <cctype>

namespace tideline::test {

namespace {

/// What is thrown inside when the document is not well-formed.
struct NotWellFormed {};

class XmlReader {
public:
    explicit XmlReader(std::string_view document)
        : m_rest(document)
    {}

    XmlElement readDocument()
    {
        take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        skipBlanks();
        XmlElement root = readElement();
        skipBlanks();
        require(m_rest.empty());
        return root;
    }

private:
    static void require(bool holds)
    {
        if (!holds) {
            throw NotWellFormed();
        }
    }

    bool startsWith(std::string_view text) const { return m_rest.starts_with(text); }

    void take(std::string_view text)
    {
        require(startsWith(text));
        m_rest.remove_prefix(text.size());
    }

    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \n"), m_rest.size())); }

    std::string readName()
    {
        const auto isNameCharacter = [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ':' || c == '-';
        };
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isNameCharacter);
        const std::string name(m_rest.begin(), end);
        require(!name.empty() && std::isalpha(static_cast<unsigned char>(name.front())) != 0);
        m_rest.remove_prefix(name.size());
        return name;
    }

    char readReference()
    {
        static const std::map<std::string, char, std::less<>> kReferences = {
            {"&amp;", '&'}, {"&lt;", '<'},   {"&gt;", '>'},  {"&quot;", '"'},
            {"&#9;", '\t'}, {"&#10;", '\n'}, {"&#13;", '\r'}};
        const std::size_t end = m_rest.find(';');
        require(end != std::string_view::npos);
        const auto found = kReferences.find(m_rest.substr(0, end + 1));
        require(found != kReferences.end());
        m_rest.remove_prefix(end + 1);
        return found->second;
    }

    /// Characters up to one of the ends.
    std::string readText(std::string_view ends)
    {
        std::string text;
        while (!m_rest.empty() && ends.find(m_rest.front()) == std::string_view::npos) {
            if (m_rest.front() == '&') {
                text += readReference();
                continue;
            }
            require(m_rest.front() != '<' &&
                    (static_cast<unsigned char>(m_rest.front()) >= 0x20 || m_rest.front() == '\n'));
            text += m_rest.front();
            m_rest.remove_prefix(1);
        }
        return text;
    }

    XmlElement readElement()
    {
        take("<");
        XmlElement element;
        element.name = readName();
        while (startsWith(" ")) {
            take(" ");
            const std::string name = readName();
            take("=\"");
            require(element.attributes.emplace(name, readText("\"")).second);
            take("\"");
        }
        if (startsWith("/>")) {
            take("/>");
            return element;
        }
        take(">");
        while (!startsWith("</")) {
            require(!m_rest.empty());
            if (startsWith("<")) {
                element.children.push_back(readElement());
            } else {
                element.text += readText("<");
            }
        }
        take("</" + element.name + '>');
        return element;
    }

    std::string_view m_rest;
};

} // namespace

std::vector<const XmlElement*> XmlElement::all(std::string_view wanted) const
{
    std::vector<const XmlElement*> found;
    if (name == wanted) {
        found.push_back(this);
    }
    for (const XmlElement& child : children) {
        const auto below = child.all(wanted);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

std::optional<XmlElement> readXml(std::string_view document)
{
    try {
        return XmlReader(document).readDocument();
    } catch (const NotWellFormed&) {
        return std::nullopt;
    }
}

} // namespace tideline::test
