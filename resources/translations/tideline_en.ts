<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n date(s) cannot be read; nothing was written</source>
        <translation>
            <numerusform>%n date cannot be read; nothing was written</numerusform>
            <numerusform>%n dates cannot be read; nothing was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) cannot be read; kept as written, undated</source>
        <translation>
            <numerusform>%n date cannot be read; kept as written, undated</numerusform>
            <numerusform>%n dates cannot be read; kept as written, undated</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>and %n more, listed on page 2</source>
        <translation>
            <numerusform>and %n more, listed on page 2</numerusform>
            <numerusform>and %n more, listed on page 2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewSummary</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
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
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n others</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::CanvasItemWords</name>
    <message numerus="yes">
        <source>%n more at this mark</source>
        <translation>
            <numerusform>%n more at this mark</numerusform>
            <numerusform>%n more at this mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tie(s)</source>
        <translation>
            <numerusform>%n more tie</numerusform>
            <numerusform>%n more ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the filter</source>
        <translation>
            <numerusform>%n not in the filter</numerusform>
            <numerusform>%n not in the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::EmptyNote</name>
    <message numerus="yes">
        <source>No event surely lies in these years; %n could.</source>
        <translation>
            <numerusform>No event surely lies in these years; %n could.</numerusform>
            <numerusform>No event surely lies in these years; %n could.</numerusform>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::SourceListModel</name>
    <message numerus="yes">
        <source>One report: its %n source(s) here count once</source>
        <translation>
            <numerusform>One report: its %n source here counts once</numerusform>
            <numerusform>One report: its %n sources here count once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::SourceWords</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story step(s)</source>
        <translation>
            <numerusform>%n story step</numerusform>
            <numerusform>%n story steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::SourcesView</name>
    <message numerus="yes">
        <source>The timeline shows the events of %n ticked source(s) · Show all</source>
        <translation>
            <numerusform>The timeline shows the events of %n ticked source · Show all</numerusform>
            <numerusform>The timeline shows the events of %n ticked sources · Show all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::StrengthBars</name>
    <message numerus="yes">
        <source>%n independent</source>
        <extracomment>Of sources: how many different reports they rest on.</extracomment>
        <translation>
            <numerusform>%n independent</numerusform>
            <numerusform>%n independent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::TablePanel</name>
    <message numerus="yes">
        <source>Copied %Ln row(s).</source>
        <translation>
            <numerusform>Copied %Ln row.</numerusform>
            <numerusform>Copied %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1.</source>
        <translation>
            <numerusform>Saved %Ln row to %1.</numerusform>
            <numerusform>Saved %Ln rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) may not be published and were left out.</source>
        <translation>
            <numerusform>%Ln event may not be published and was left out.</numerusform>
            <numerusform>%Ln events may not be published and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tideline::TimelineCanvas</name>
    <message numerus="yes">
        <source>Page Up goes to %n earlier event(s).</source>
        <translation>
            <numerusform>Page Up goes to %n earlier event.</numerusform>
            <numerusform>Page Up goes to %n earlier events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page Down goes to %n later event(s).</source>
        <translation>
            <numerusform>Page Down goes to %n later event.</numerusform>
            <numerusform>Page Down goes to %n later events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>U lists %n event(s) without a date.</source>
        <translation>
            <numerusform>U lists %n event without a date.</numerusform>
            <numerusform>U lists %n events without a date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date</source>
        <translation>
            <numerusform>%n event without a date</numerusform>
            <numerusform>%n events without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at this mark</source>
        <translation>
            <numerusform>%n event at this mark</numerusform>
            <numerusform>%n events at this mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without room here</source>
        <translation>
            <numerusform>%n without room here</numerusform>
            <numerusform>%n without room here</numerusform>
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
<context>
    <name>tideline::ZoomBar</name>
    <message numerus="yes">
        <source>Lanes, %n hidden</source>
        <translation>
            <numerusform>Lanes, %n hidden</numerusform>
            <numerusform>Lanes, %n hidden</numerusform>
        </translation>
    </message>
</context>
</TS>
