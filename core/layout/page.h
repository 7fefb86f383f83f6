// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#pragma once

#include "layout/scene_builder.h"
#include "layout/threads.h"
#include "model/filter.h"

#include <string>
#include <vector>

namespace tideline {

/// One entry of a picture's key: a mark as it is drawn, and its words. The mark is a point, or, where the size of the
/// point is 0, the lines, bars and threads.
struct KeyEntry {
    ScenePoint mark;
    std::vector<SceneLine> lines;
    std::vector<SceneBar> bars;
    SceneText text;
    std::vector<SceneThread> threads = {};

    bool operator==(const KeyEntry&) const = default;
};

/// What is told of one event beside its mark, to whoever has the mark read out: its name, date and sources.
struct EventNote {
    EventIndex event;
    std::string text;

    bool operator==(const EventNote&) const = default;
};

/// A list that follows the picture: "Sources", numbered.
struct AppendixSection {
    struct Entry {
        std::string label; ///< "12"; may be empty.
        std::string text;

        bool operator==(const Entry&) const = default;
    };
    std::string heading;
    std::vector<Entry> entries;

    bool operator==(const AppendixSection&) const = default;
};

/// A picture for print or the web: a title, the scene, and below it the key of what occurs, the filters in force and
/// the sources. All positions are in the page's own pixels (96 dpi); the scene is already moved to its place.
struct Page {
    Size size;
    Scene scene;
    std::vector<SceneText> texts; ///< Title, subtitle, key heading, filter note, sources, licence.
    std::vector<KeyEntry> key;
    std::vector<SceneLine> rules;
    std::vector<EventNote> notes; ///< Of the events that have a mark of their own, ascending.
    std::vector<AppendixSection> appendix;

    bool operator==(const Page&) const = default;
};

/// Every word on a page that is not in the collection; given by `app` in the language of the picture.
struct PageWords {
    std::string title;    ///< Empty: the page has none.
    std::string subtitle; ///< "1997–2022 · 48 events".
    // What the key says of marks that are no kind of event; an empty one is left out.
    std::string lifeLine;    ///< "life after leaving".
    std::string activeYears; ///< "active years".
    std::string thread;      ///< "what somebody said, not a cause": a curve with its verb.
    std::string possible;    ///< "possible": the faded part of a bar, the whisker of a point.
    std::string approximate; ///< "about this date": doubled lines.
    std::string uncertain;   ///< "date uncertain": broken lines.
    std::string openEnd;     ///< "still going on": the chevron.
    std::string oneOf;       ///< "one of these dates": hollow marks of one event.
    std::string disputed;    ///< "sources disagree on the date": the split disc.
    std::string otherDate;   ///< "date in other sources": the ghost.
    std::string fold;        ///< "more events here": "+3".
    std::string filters;     ///< "Filter: Red Velvet"; empty if none is in force.
    std::string note;        ///< "1 person appears without a name"; may be empty.
    std::string sources; ///< "Sources: Billboard, Washington Post …", all of them; cut to what fits with `moreSources`.
    std::function<std::string(std::size_t)> moreSources; ///< "and 34 more": given how many names were left out.
    std::vector<std::string> sourceNames;                ///< In order; `sources` is the word in front of them.
    std::string licence;                                 ///< Right bottom: licence and date of the data.
    std::function<std::string(EventIndex)> eventNote;    ///< For `Page::notes`; without it there are none.
    /// For `SceneThread::note`: what a tie says in a sentence; without it the threads have no notes.
    std::function<std::string(const ThreadMeaning&)> threadNote;
    std::vector<AppendixSection> appendix; ///< What rests on what, in full.
};

/// What a page is made of. `snapshot`, `events` and `entities` inside `scene` are set by whoever lays out a
/// publication.
struct PageRequest {
    SceneRequest scene; ///< Its size is ignored: the scene gets what the furniture leaves.
    Filter filter;
    Size size; ///< Of the page, in pixels at 96 dpi.
    double margin = 24;
    /// Bundled, so that a picture of everything can still be read.
    ThreadChoice threads = ThreadChoice::All;
    bool isPaged = false; ///< The format has pages: the appendix follows on pages of its own.
    bool isPrint = false; ///< Sizes of type for paper: 7 pt at least, title 22 pt.
    PageWords words;
};

/// A size of type on the page: never smaller than 12 px times `unit`, or 7 pt in print. `unit` is `pageUnit`.
TextStyle pageTextStyle(TextRole role, double unit, bool isPrint);
/// How large marks and type are drawn: the scale that the request asks for, a little less on paper.
double pageUnit(const PageRequest& request);

/// The pages that follow the picture in a format that has pages: the appendix, in columns, as many pages as it needs.
/// Empty without an appendix.
std::vector<Page> layOutAppendix(const PageRequest& request);

/// The appendix in lines, for formats that carry text beside the picture.
std::string plainText(const std::vector<AppendixSection>& appendix);

/// Lays out the page. Requires: the request's scene has its pointers.
Page buildPage(const PageRequest& request);

} // namespace tideline
