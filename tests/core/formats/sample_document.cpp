// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "core/formats/sample_document.h"

#include "formats/tideline_json_reader.h"

namespace tideline::test {

nlohmann::json sampleDocument()
{
    return nlohmann::json::parse(R"json({
  "format": "tideline", "version": 1,
  "collection": {"title": {"en": "Songs", "ko": null}, "opening": "1997/2022", "start": "concert"},
  "kinds": [{"key": "show", "lane": "events", "shape": "diamond", "name": {"en": "Show"}}],
  "roles": [{"key": "performer", "name": {"en": "Performer"}}],
  "relationshipKinds": [{"key": "heard", "name": {"en": "heard"}, "inverse": {"en": "heard by"}}],
  "tags": [{"key": "k-pop", "name": {"en": "K-pop"}}],
  "places": [
    {"key": "pyongyang", "name": {"en": "Pyongyang"}, "parent": "korea"},
    {"key": "korea", "name": {"en": "Korea"}}
  ],
  "sources": [{"key": "billboard", "title": "Billboard", "language": "en", "date": "2019"}],
  "entities": [
    {"key": "han", "kind": "person", "lane": "defectors",
     "names": [{"value": "Han", "language": "en", "kind": "primary"}]},
    {"key": "band", "kind": "artist", "names": [{"value": "Band", "language": "en", "kind": "primary"}],
     "periods": [{"date": "1998/2012"}], "tags": ["k-pop"]}
  ],
  "events": [
    {"key": "concert", "kind": "show", "title": {"en": "Concert"}, "date": "2003-10-06", "place": "pyongyang",
     "summary": {"en": "With [Han](record:han).[](cite:billboard)"},
     "participations": [{"entity": "band", "role": "performer"}], "weight": 90,
     "claims": [{"field": "date", "value": "2003-10-06", "status": "accepted", "citations": [{"source": "billboard"}]}],
     "citations": [{"source": "billboard", "field": "date", "locator": "p. 3", "confidence": "high"}]}
  ],
  "relationships": [{"key": "han-heard", "kind": "heard", "from": "han", "to": "band", "event": "concert"}],
  "stories": [
    {"key": "story", "title": {"en": "Story"}, "standfirst": {"en": "Her story."}, "card": {"en": "Card"},
     "about": ["han"], "steps": [{"key": "step", "text": {"en": "She [heard](record:band) it."}, "event": "concert"}]}
  ]
})json");
}

Error errorAfter(const std::function<void(nlohmann::json&)>& change)
{
    nlohmann::json document = sampleDocument();
    change(document);
    const Result<TidelineJson> read = readTidelineJson(document.dump());
    return read ? Error{.code = ErrorCode::InputOutput, .path = "read"} : read.error();
}

} // namespace tideline::test
