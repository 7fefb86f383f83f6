// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "support/tied_songs.h"

#include "support/scene_maker.h"

namespace tideline::test {

CollectionBuilder tiedSongs()
{
    CollectionBuilder collection = songs();
    collection.kind("hearing", Lane::Defectors, Shape::Ring);
    collection.event("han-sees", "2003~", "hearing").titled("Han sees a video").with("han", "watched");
    collection.with("baby-vox", "seen");
    collection.relationship("han-saw-baby-vox", "han", "saw on video", "baby-vox").restingOn("han-sees").dated("2003~");
    collection.relationship("han-saw-concert", "han", "saw on video", "concert-2003")
        .restingOn("han-sees")
        .dated("2003~");
    collection.relationship("baby-vox-sang", "baby-vox", "sang at", "concert-2003")
        .restingOn("concert-2003")
        .dated("2003-10-06");
    collection.relationship("ryu-heard-westlife", "ryu", "heard", "westlife");
    collection.relationship("show-recalls", "concert-2018", "recalls", "concert-2003");
    collection.story("story-han", "Han Song-ee").about("han").step("The concert", "concert-2003");
    collection.step("The video", "han-sees");
    return collection;
}

} // namespace tideline::test
