// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "formats/json_lines.h"

#include "formats/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_map>

namespace tideline {

namespace {

using Json = nlohmann::json;

/// Goes through a text and counts its lines on the way. The parser does not read beyond the end of a JSON string before
/// it tells of it, and no such string reaches over the end of a line.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(pointer at, std::size_t& line)
        : m_at(at)
        , m_line(&line)
    {}

    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        *m_line += *m_at == '\n' ? 1U : 0U;
        ++m_at;
        return *this;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }

private:
    pointer m_at;
    std::size_t* m_line; ///< Shared by all copies: the parser keeps one of its own.
};

/// Follows the parser with the JSON Pointer of where it is, and sees the line of each text that was asked for.
class LineFinder : public nlohmann::json_sax<Json> {
public:
    LineFinder(std::unordered_map<std::string, std::vector<Error*>> wanted, const std::size_t& line)
        : m_wanted(std::move(wanted))
        , m_line(line)
    {}

    bool null() override { return pass(); }
    bool boolean(bool) override { return pass(); }
    bool number_integer(number_integer_t) override { return pass(); }
    bool number_unsigned(number_unsigned_t) override { return pass(); }
    bool number_float(number_float_t, const string_t&) override { return pass(); }
    bool binary(binary_t&) override { return pass(); }

    bool string(string_t&) override
    {
        enter();
        if (const auto found = m_wanted.find(m_path); found != m_wanted.end()) {
            for (Error* error : found->second) {
                error->line = m_line;
            }
        }
        return leave();
    }

    bool start_object(std::size_t) override { return open(false); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        m_open.back().name = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const Json::exception&) override { return false; }

private:
    struct Level {
        bool isArray;
        std::size_t pathLength; ///< Of the container.
        std::size_t next = 0;   ///< The position of the next element, in arrays.
        std::string name = {};  ///< Of the field that is being read, in objects.
    };

    void enter()
    {
        if (m_open.empty()) {
            return;
        }
        Level& level = m_open.back();
        if (level.isArray) {
            appendToPointer(m_path, level.next++);
        } else {
            appendToPointer(m_path, level.name);
        }
    }

    bool leave()
    {
        m_path.resize(m_open.empty() ? 0 : m_open.back().pathLength);
        return true;
    }

    bool pass()
    {
        enter();
        return leave();
    }

    bool open(bool isArray)
    {
        enter();
        m_open.push_back({.isArray = isArray, .pathLength = m_path.size()});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return leave();
    }

    std::unordered_map<std::string, std::vector<Error*>> m_wanted; ///< By path.
    const std::size_t& m_line;
    std::string m_path; ///< Of what is being read.
    std::vector<Level> m_open;
};

} // namespace

void locate(std::string_view document, std::vector<Error>& errors)
{
    if (errors.empty()) {
        return;
    }
    std::unordered_map<std::string, std::vector<Error*>> wanted;
    for (Error& error : errors) {
        wanted[error.path].push_back(&error);
    }
    std::size_t line = 1;
    LineFinder finder(std::move(wanted), line);
    const char* begin = document.data();
    Json::sax_parse(CountingIterator(begin, line), CountingIterator(begin + document.size(), line), &finder);
    std::ranges::stable_sort(errors, {}, &Error::line);
}

} // namespace tideline
