// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/fixed_text_measure.h"

#include "layout/page.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tideline {
namespace {

class Appendix : public testing::Test {
protected:
    Appendix()
    {
        m_request.scene.measure = &m_measure;
        m_request.size = {800, 600};
    }

    void addSources(std::size_t count)
    {
        AppendixSection section{"Sources", {}};
        for (std::size_t i = 0; i < count; ++i) {
            section.entries.push_back({std::to_string(i + 1), "Publisher of number " + std::to_string(i + 1)});
        }
        m_request.words.appendix.push_back(std::move(section));
    }
    std::vector<std::string> texts() const
    {
        std::vector<std::string> texts;
        for (const Page& page : layOutAppendix(m_request)) {
            for (const SceneText& text : page.texts) {
                texts.push_back(text.text);
            }
        }
        return texts;
    }

    test::FixedTextMeasure m_measure;
    PageRequest m_request;
};

TEST_F(Appendix, IsNoPageWithoutEntries)
{
    m_request.words.appendix.push_back({"Sources", {}});

    EXPECT_TRUE(layOutAppendix(m_request).empty());
}

TEST_F(Appendix, HasEveryEntryWithItsLabelOnAsManyPagesAsItNeeds)
{
    addSources(300);

    const std::vector<std::string> all = texts();

    EXPECT_GT(layOutAppendix(m_request).size(), 1U);
    EXPECT_EQ(all.front(), "Sources");
    for (const int number : {1, 150, 300}) {
        EXPECT_TRUE(std::count(all.begin(), all.end(), std::to_string(number)));
        EXPECT_TRUE(std::count(all.begin(), all.end(), "Publisher of number " + std::to_string(number)));
    }
}

TEST_F(Appendix, StaysInsideTheMarginsAndNothingLiesOnAnother)
{
    addSources(300);

    for (const Page& page : layOutAppendix(m_request)) {
        for (std::size_t i = 0; i < page.texts.size(); ++i) {
            const Box& box = page.texts[i].box;
            EXPECT_GE(box.x, m_request.margin - 0.01);
            EXPECT_LE(box.right(), page.size.width - m_request.margin + 0.01);
            EXPECT_LE(box.bottom(), page.size.height - m_request.margin + 0.01);
            for (std::size_t j = i + 1; j < page.texts.size(); ++j) {
                const Box& other = page.texts[j].box;
                const bool apart = box.right() <= other.x + 0.01 || other.right() <= box.x + 0.01 ||
                                   box.bottom() <= other.y + 0.01 || other.bottom() <= box.y + 0.01;
                EXPECT_TRUE(apart) << page.texts[i].text << " and " << page.texts[j].text;
            }
        }
    }
}

TEST_F(Appendix, BreaksALongAddressRatherThanCuttingIt)
{
    const std::string address = "https://example.org/" + std::string(150, 'a');
    m_request.words.appendix.push_back({"Sources", {{"1", address}}});

    std::string joined;
    for (const std::string& text : texts()) {
        joined += text;
    }

    EXPECT_NE(joined.find(address), std::string::npos);
}

} // namespace
} // namespace tideline
