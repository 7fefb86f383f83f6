// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "layout/thread_verbs.h"

#include "layout/scene_context.h"

#include <algorithm>
#include <array>
#include <set>

namespace tideline {
namespace {

constexpr std::size_t kMostVerbs = 2; ///< Of a bundle; more say less than its number.
constexpr double kBeside = 5;         ///< Between the curve and a verb beside it.
constexpr double kAir = 2;            ///< Round a verb.
/// Where along the way a verb may stand, the best first. The arrow keeps its own place.
constexpr std::array kShares = {0.46, 0.74, 0.34, 0.82, 0.26, 0.9, 0.18, 0.1};

/// A role is named as a heading is, "Performed"; on a thread it stands within a sentence, "performed". An abbreviation
/// stays as it is.
std::string inASentence(const TextChoice& verb)
{
    constexpr auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    std::string text(verb.text);
    const bool isWord = text.size() > 1 && isCapital(text[0]) && !isCapital(text[1]);
    if (isWord && verb.language.starts_with("en")) {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

/// "heard", "heard, has named", "heard · 5"; what is left empty has no word.
std::string wordsOf(const SceneThread& thread, const ThreadRequest& request, std::string& language)
{
    std::vector<std::string> verbs;
    for (const ThreadMeaning& meaning : thread.meanings) {
        const TextChoice choice = verbOf(*request.snapshot, meaning, request.language);
        const std::string verb = inASentence(choice);
        if (!verb.empty() && std::find(verbs.begin(), verbs.end(), verb) == verbs.end()) {
            language = choice.language;
            verbs.push_back(verb);
        }
    }
    std::string words;
    if (verbs.size() <= kMostVerbs) {
        for (const std::string& verb : verbs) {
            words += (words.empty() ? "" : ", ") + verb;
        }
    }
    const std::size_t said = std::max<std::size_t>(1, words.empty() ? 0 : verbs.size());
    if (thread.count > said) {
        words += (words.empty() ? "" : " · ") + std::to_string(thread.count);
    }
    return words;
}

Box arrowBox(const SceneThread& thread)
{
    const Point middle = pointAt(thread.curve, kArrowShare);
    return {middle.x - thread.arrow / 2, middle.y - thread.arrow / 2, thread.arrow, thread.arrow};
}

class VerbPlacer {
public:
    VerbPlacer(const Scene& scene, const ThreadRequest& request, CollisionGrid& taken)
        : m_scene(scene)
        , m_request(request)
        , m_taken(taken)
    {
        for (const SceneBar& bar : scene.bars) {
            m_bars.add(bar.box);
        }
    }

    void place(SceneThread& thread)
    {
        std::string language = m_request.language;
        const std::string words = wordsOf(thread, m_request, language);
        if (words.empty() || (thread.count == 1 && m_said.contains({thread.to, words}))) {
            return;
        }
        // A verb on a bar cuts it, as if something had paused: only where nothing else is free.
        if (placeWords(thread, words, language, false) || placeWords(thread, words, language, true)) {
            m_said.emplace(thread.to, words);
        }
    }

private:
    bool placeWords(SceneThread& thread, const std::string& words, const std::string& language, bool mayCoverBars)
    {
        const TextStyle style = textStyle(TextRole::LabelDate, m_scene.scale);
        const double beside = (kBeside * m_scene.scale) + thread.width / 2;
        for (const double share : kShares) {
            const SceneText text = styledText(*m_request.measure, words, language, style, pointAt(thread.curve, share));
            for (const double shift : {-text.box.width / 2, beside, -text.box.width - beside}) {
                if (tryAt(thread, text, shift, mayCoverBars)) {
                    return true;
                }
            }
        }
        return false;
    }

    bool tryAt(SceneThread& thread, SceneText text, double shift, bool mayCoverBars)
    {
        text.box.x += shift;
        text.baseline.x += shift;
        const Box room = text.box.grownBy(kAir * m_scene.scale);
        const Box& plot = m_scene.plot;
        const bool isInPlot =
            room.x >= plot.x && room.right() <= plot.right() && room.y >= plot.y && room.bottom() <= plot.bottom();
        if (!isInPlot || !m_taken.isFree(room) || (!mayCoverBars && !m_bars.isFree(text.box))) {
            return false;
        }
        text.halo = true;
        text.standsIn = thread.toLane;
        m_taken.add(text.box);
        thread.verb = std::move(text);
        return true;
    }

    const Scene& m_scene;
    const ThreadRequest& m_request;
    CollisionGrid& m_taken;
    CollisionGrid m_bars;
    std::set<std::pair<MarkSubject, std::string>> m_said;
};

} // namespace

TextChoice verbOf(const Snapshot& snapshot, const ThreadMeaning& meaning, std::string_view language)
{
    if (const auto* part = std::get_if<TakingPart>(&meaning)) {
        return snapshot[part->role].name.bestFor(language);
    }
    const std::optional<TermIndex> kind = snapshot.find(snapshot[std::get<RelationshipIndex>(meaning)].kind);
    return kind ? snapshot[*kind].name.bestFor(language) : TextChoice{};
}

void addVerbs(std::vector<SceneThread>& threads, const Scene& scene, const ThreadRequest& request, CollisionGrid& taken)
{
    if (threads.empty()) {
        return;
    }
    for (const SceneThread& thread : threads) {
        taken.add(arrowBox(thread));
    }
    VerbPlacer placer(scene, request, taken);
    for (SceneThread& thread : threads) {
        placer.place(thread);
    }
}

} // namespace tideline
