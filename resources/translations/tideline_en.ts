<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%n person(s) without a name</source>
        <translation>
            <numerusform>%n person without a name</numerusform>
            <numerusform>%n people without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>%n later</numerusform>
            <numerusform>%n later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <extracomment>%1 is the number of events that the filter leaves, %n that of all.</extracomment>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::ExportDialog</name>
    <message numerus="yes">
        <source>%n person(s) appear(s) without a name.</source>
        <translation>
            <numerusform>%n person appears without a name.</numerusform>
            <numerusform>%n people appear without a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::HoverCard</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::YearHistogram</name>
    <message numerus="yes">
        <source>%1: %n event(s)</source>
        <extracomment>Years, then the number of events in them.</extracomment>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
</context>
</TS>
