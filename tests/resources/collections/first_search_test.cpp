// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "resources/collections/first_collection.h"

#include "query/search_hits.h"
#include "snapshot/snapshot_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace tideline::test {
namespace {

using Keys = std::vector<std::string>;

struct Search {
    const char* query;
    Keys found;    ///< Keys of records that it must find.
    Keys notFound; ///< Keys of records that it must not find.
};

void PrintTo(const Search& search, std::ostream* out)
{
    *out << search.query;
}

const Snapshot& snapshot()
{
    static const Snapshot first = buildSnapshot(firstCollection());
    return first;
}

std::string keyOf(const RecordReference& record)
{
    return std::visit(
        [](auto index) {
            if constexpr (std::is_same_v<decltype(index), EventIndex>) {
                return std::string(snapshot().eventKey(index));
            } else if constexpr (std::is_same_v<decltype(index), RelationshipIndex>) {
                return std::string();
            } else {
                return snapshot()[index].key;
            }
        },
        record);
}

/// All that is found, best first.
Keys found(const std::string& query)
{
    constexpr std::size_t kAll = 10'000;
    Keys keys;
    for (const SearchHit& hit : search(snapshot(), parseSearch(query), "en", kAll).hits) {
        keys.push_back(keyOf(hit.record));
    }
    return keys;
}

class FirstSearch : public testing::TestWithParam<Search> {};

const Search kSearches[] = {
    // Latin names: case, marks, punctuation and blanks do not matter.
    {"celine", {"celine-dion", "celine-dion-first-album"}, {"nigel-kennedy", "westlife"}},
    {"Céline", {"celine-dion"}, {"nigel-kennedy"}},
    {"CELINE DION", {"celine-dion", "celine-dion-english-debut"}, {"westlife"}},
    {"dion", {"celine-dion"}, {"tvxq"}},
    {"tvxq", {"tvxq", "tvxq-debut", "release-hug"}, {"t-ara", "baby-vox"}},
    {"TVXQ!", {"tvxq", "tvxq-debut"}, {"t-ara"}},
    {"tvx", {"tvxq"}, {"t-ara"}},
    {"vxq", {}, {"tvxq"}},
    {"tara", {"t-ara", "t-ara-debut", "release-lies"}, {"kang-na-ra", "nigel-kennedy", "concert-2003"}},
    {"T-ara", {"t-ara", "t-ara-debut"}, {"kang-na-ra"}},
    {"t ara", {"t-ara"}, {}},
    {"ara", {"t-ara"}, {"kang-na-ra"}},
    {"baby vox", {"baby-vox", "concert-2003"}, {"red-velvet"}},
    {"babyvox", {"baby-vox", "baby-vox-debut"}, {"red-velvet"}},
    {"Baby V.O.X", {"baby-vox"}, {"t-ara"}},
    {"v.o.x", {"baby-vox"}, {"t-ara"}},
    {"red velvet", {"red-velvet", "concert-2018-spring-is-coming"}, {"t-ara-debut", "concert-2003"}},
    {"redvelvet", {"red-velvet"}, {"red-flavor"}},
    {"red", {"red-velvet", "red-flavor"}, {"finkl", "tvxq"}},
    {"velvet red", {"red-velvet"}, {"t-ara-debut"}},
    {"finkl", {"finkl", "concert-1999"}, {"concert-2005"}},
    {"fin.k.l", {"finkl"}, {"cho-yong-pil"}},
    {"girls generation", {"girls-generation", "release-gee"}, {"t-ara"}},
    {"girls' generation", {"girls-generation"}, {"t-ara"}},
    {"coincidence", {"by-chance"}, {"perfect-man"}},
    {"hrf", {"human-rights-foundation"}, {"daily-nk"}},
    // People, in the spellings that people use.
    {"ryu hee-jin", {"ryu-hee-jin", "ryu-leaves"}, {"kang-na-ra", "han-leaves"}},
    {"ryu huijin", {"ryu-hee-jin", "ryu-leaves"}, {"choi-jin-hee", "kang-leaves"}},
    {"yoo hee jin", {"ryu-hee-jin"}, {"choi-jin-hee"}},
    {"ryuheejin", {"ryu-hee-jin"}, {"ryugyong-chung-ju-yung-gymnasium"}},
    {"kang nara", {"kang-na-ra", "kang-leaves"}, {"kang-san-ae", "ryu-leaves"}},
    {"han song-i", {"han-song-ee"}, {"hyon-song-wol"}},
    {"hansongi", {"han-song-ee"}, {"hyon-song-wol"}},
    {"kim jeong eun", {"kim-jong-un"}, {"kim-jong-il"}},
    {"gim jeongil", {"kim-jong-il"}, {"kim-jong-un"}},
    {"i seonhui", {"lee-sun-hee"}, {"cho-yong-pil"}},
    {"jo yongpil", {"cho-yong-pil", "concert-2005"}, {"cho-young-nam"}},
    {"sonyeo sidae", {"girls-generation"}, {"samjiyon-orchestra"}},
    {"pyeongyang", {"pyongyang"}, {"seoul"}},
    {"cheongjin", {"chongjin"}, {"pyongyang"}},
    // Korean, whole and half-composed.
    {"동방신기", {"tvxq", "tvxq-debut"}, {"t-ara"}},
    {"동바", {"tvxq"}, {"kim-dong-gyu"}},
    {"동ㅂ", {"tvxq"}, {"kim-dong-gyu"}},
    {"동방시", {"tvxq"}, {"shinhwa"}},
    {"티아라", {"t-ara", "t-ara-debut"}, {"tvxq"}},
    {"류희진", {"ryu-hee-jin", "ryu-leaves"}, {"choi-jin-hee"}},
    {"류희", {"ryu-hee-jin"}, {"choi-jin-hee"}},
    {"륳", {"ryu-hee-jin"}, {"ryugyong-chung-ju-yung-gymnasium"}},
    {"류ㅎ", {"ryu-hee-jin"}, {"ryugyong-chung-ju-yung-gymnasium"}},
    {"류흐", {"ryu-hee-jin"}, {"ryugyong-chung-ju-yung-gymnasium"}},
    {"류", {"ryu-hee-jin", "ryugyong-chung-ju-yung-gymnasium"}, {"hanoi"}},
    {"레드 벨벳", {"red-velvet"}, {"t-ara-debut"}},
    {"레드벨벳", {"red-velvet", "release-happiness"}, {"t-ara-debut"}},
    {"소녀시대", {"girls-generation"}, {"t-ara"}},
    {"시대", {"girls-generation"}, {"t-ara"}},
    {"평양", {"pyongyang", "concert-1999"}, {"seoul"}},
    {"셀린 디온", {"celine-dion"}, {"tvxq"}},
    // Initial consonants.
    {"ㄷㅂㅅㄱ", {"tvxq"}, {"t-ara", "kim-dong-gyu"}},
    {"ㄹㅎㅈ", {"ryu-hee-jin", "ryu-leaves"}, {"ri-sol-ju"}},
    {"ㅅㄴㅅㄷ", {"girls-generation"}, {"shinhwa"}},
    {"ㅌㅇㄹ", {"t-ara"}, {"tvxq"}},
    // Phrases, exclusions and fields.
    {"\"red velvet\"", {"red-velvet"}, {"t-ara-debut"}},
    {"\"red velv\"", {}, {"red-velvet"}},
    {"\"velvet red\"", {}, {"red-velvet"}},
    {"“baby v.o.x”", {"baby-vox"}, {"red-velvet"}},
    {"concert -red", {"concert-2003"}, {"concert-2018-spring-is-coming", "red-velvet"}},
    {"kim -jong", {"kim-dong-gyu"}, {"kim-jong-un", "kim-jong-il"}},
    {"artist:\"Red Velvet\"",
     {"red-velvet", "concert-2018-spring-is-coming", "red-velvet-debut"},
     {"red-flavor", "concert-2003"}},
    {"가수:레드벨벳", {"red-velvet", "red-velvet-debut"}, {"red-flavor"}},
    {"artist:tvxq", {"tvxq", "tvxq-debut", "ryu-leaves"}, {"han-leaves", "concert-2003"}},
    {"person:ryu", {"ryu-hee-jin", "ryu-leaves"}, {"red-velvet"}},
    {"place:pyongyang year:2018",
     {"concert-2018-spring-is-coming", "concert-2018-we-are-one"},
     {"concert-2003", "hanoi-summit"}},
    {"place:\"south korea\" kim", {}, {"kim-jong-il-death"}},
    {"year:2003 concert", {"concert-2003"}, {"concert-2005"}},
    {"year:2003..2005 pyongyang", {"concert-2003", "concert-2005"}, {"concert-1999", "concert-2018-we-are-one"}},
    {"연도:2018 평양", {"concert-2018-we-are-one"}, {"concert-2003"}},
    {"-year:2018 tag:\"pyongyang concerts\"", {"concert-2003"}, {"concert-2018-we-are-one"}},
    {"source:billboard", {"billboard", "ryu-hears-foreign-music"}, {"concert-1999"}},
    {"story:\"two concerts\"", {"story-two-concerts", "concert-2003"}, {"kang-leaves"}},
    {"nowhereatall", {}, {"pyongyang"}},
};

TEST_P(FirstSearch, FindsWhatItMustAndNothingThatItMustNot)
{
    const Keys keys = found(GetParam().query);

    for (const std::string& key : GetParam().found) {
        EXPECT_NE(std::ranges::find(keys, key), keys.end()) << GetParam().query << " does not find " << key;
    }
    for (const std::string& key : GetParam().notFound) {
        EXPECT_EQ(std::ranges::find(keys, key), keys.end()) << GetParam().query << " finds " << key;
    }
}

INSTANTIATE_TEST_SUITE_P(Queries, FirstSearch, testing::ValuesIn(kSearches));

struct FirstHit {
    const char* query;
    const char* key; ///< What must stand first.
};

void PrintTo(const FirstHit& hit, std::ostream* out)
{
    *out << hit.query;
}

class FirstSearchRanking : public testing::TestWithParam<FirstHit> {};

TEST_P(FirstSearchRanking, PutsFirstWhatIsCalledSo)
{
    const Keys keys = found(GetParam().query);

    ASSERT_FALSE(keys.empty());
    EXPECT_EQ(keys.front(), GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(Queries, FirstSearchRanking,
                         testing::Values(FirstHit{"tvxq", "tvxq"}, FirstHit{"celine", "celine-dion"},
                                         FirstHit{"pyongyang", "pyongyang"}, FirstHit{"red velvet", "red-velvet"},
                                         FirstHit{"ㄷㅂㅅㄱ", "tvxq"}, FirstHit{"류ㅎ", "ryu-hee-jin"},
                                         FirstHit{"gee", "gee"}, FirstHit{"yoo hee jin", "ryu-hee-jin"}));

} // namespace
} // namespace tideline::test
