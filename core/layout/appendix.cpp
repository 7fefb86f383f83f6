// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/page.h"
#include "layout/page_text.h"

#include <algorithm>

namespace tideline {
namespace {

constexpr double kColumnWidth = 360; ///< At least; times the page's unit.
constexpr double kColumnGap = 28;
constexpr std::size_t kMostColumns = 4;
constexpr std::size_t kMostLines = 8; ///< Of one entry: an address can be very long.
constexpr double kEntryGap = 3;
constexpr double kSectionGap = 14;
constexpr double kLabelGap = 6;

/// Fills columns, then pages.
class AppendixBuilder {
public:
    explicit AppendixBuilder(const PageRequest& request)
        : m_request(request)
        , m_unit(pageUnit(request))
        , m_margin(std::min(request.margin, 0.06 * std::min(request.size.width, request.size.height)))
        , m_width(request.size.width - 2 * m_margin)
        , m_columns(
              std::clamp(static_cast<std::size_t>(m_width / (kColumnWidth * m_unit)), std::size_t{1}, kMostColumns))
        , m_columnWidth((m_width - static_cast<double>(m_columns - 1) * kColumnGap * m_unit) /
                        static_cast<double>(m_columns))
        , m_heading(pageTextStyle(TextRole::PageSubtitle, m_unit, request.isPrint))
        , m_entry(pageTextStyle(TextRole::Footer, m_unit, request.isPrint))
    {}

    std::vector<Page> build()
    {
        for (const AppendixSection& section : m_request.words.appendix) {
            if (!section.entries.empty()) {
                add(section);
            }
        }
        return std::move(m_pages);
    }

private:
    const TextMeasure& measure() const { return *m_request.scene.measure; }

    void add(const AppendixSection& section)
    {
        double labels = 0;
        for (const AppendixSection::Entry& entry : section.entries) {
            labels = std::max(labels, measure().width(entry.label, m_entry));
        }
        const double indent = labels > 0 ? labels + kLabelGap * m_unit : 0;
        m_y += m_y > m_margin ? kSectionGap * m_unit : 0;
        // A heading does not stand alone at the foot of a column.
        const TextBlock heading = blockOf(section.heading, m_heading, ColourRole::Ink, m_columnWidth);
        reserve(heading.height() + 2 * m_entry.lineHeight);
        put(heading, 0);
        for (const AppendixSection::Entry& entry : section.entries) {
            const TextBlock text = blockOf(entry.text, m_entry, ColourRole::Ink, m_columnWidth - indent);
            reserve(text.height());
            if (!entry.label.empty()) {
                const double right = indent - kLabelGap * m_unit - measure().width(entry.label, m_entry);
                const TextBlock label{{entry.label}, m_entry, ColourRole::InkSecondary, m_request.scene.language};
                addBlock(measure(), label, {left() + right, m_y}, m_pages.back().texts);
            }
            put(text, indent);
            m_y += kEntryGap * m_unit;
        }
    }

    TextBlock blockOf(const std::string& text, const TextStyle& style, ColourRole colour, double width) const
    {
        return {wrapText(measure(), text, style, width, kMostLines), style, colour, m_request.scene.language};
    }

    double left() const { return m_margin + static_cast<double>(m_column) * (m_columnWidth + kColumnGap * m_unit); }

    /// Goes to the next column or page unless so much is left of this one. What is higher than a page begins one.
    void reserve(double height)
    {
        const bool fits = m_y + height <= m_request.size.height - m_margin;
        if (!m_pages.empty() && (fits || m_y <= m_margin)) {
            return;
        }
        if (m_pages.empty() || ++m_column == m_columns) {
            m_pages.push_back({.size = m_request.size,
                               .scene = {},
                               .texts = {},
                               .key = {},
                               .rules = {},
                               .notes = {},
                               .appendix = {}});
            m_column = 0;
        }
        m_y = m_margin;
    }

    void put(const TextBlock& block, double indent)
    {
        addBlock(measure(), block, {left() + indent, m_y}, m_pages.back().texts);
        m_y += block.height();
    }

    const PageRequest& m_request;
    double m_unit;
    double m_margin;
    double m_width;
    std::size_t m_columns;
    double m_columnWidth;
    TextStyle m_heading;
    TextStyle m_entry;
    std::vector<Page> m_pages;
    std::size_t m_column = 0;
    double m_y = 0;
};

} // namespace

std::vector<Page> layOutAppendix(const PageRequest& request)
{
    return AppendixBuilder(request).build();
}

std::string plainText(const std::vector<AppendixSection>& appendix)
{
    std::string text;
    for (const AppendixSection& section : appendix) {
        text += section.heading + '\n';
        for (const AppendixSection::Entry& entry : section.entries) {
            text += entry.label + (entry.label.empty() ? "" : "  ") + entry.text + '\n';
        }
    }
    return text;
}

} // namespace tideline
