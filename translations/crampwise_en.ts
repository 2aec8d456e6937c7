<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>crampwise::PageParts</name>
    <message numerus="yes">
        <source>%n warning sign(s)</source>
        <translation>
            <numerusform>%n warning sign</numerusform>
            <numerusform>%n warning signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to read</source>
        <translation>
            <numerusform>%n thing to read</numerusform>
            <numerusform>%n things to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to ask</source>
        <translation>
            <numerusform>%n question to ask</numerusform>
            <numerusform>%n questions to ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::BarChart</name>
    <message numerus="yes">
        <source>A chart of %n bar(s). Use the arrow keys to go from bar to bar.</source>
        <translation>
            <numerusform>A chart of %n bar. Use the arrow keys to go from bar to bar.</numerusform>
            <numerusform>A chart of %n bars. Use the arrow keys to go from bar to bar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::DeficiencyChart</name>
    <message numerus="yes">
        <source>A chart of %n mark(s). Use the arrow keys to go from mark to mark and Enter to read the part behind it.</source>
        <translation>
            <numerusform>A chart of %n mark. Use the arrow keys to go from mark to mark and Enter to read the part behind it.</numerusform>
            <numerusform>A chart of %n marks. Use the arrow keys to go from mark to mark and Enter to read the part behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::EvidenceChart</name>
    <message numerus="yes">
        <source>A chart of %n answer(s). Use the arrow keys to go from answer to answer and Enter to read what is behind it.</source>
        <translation>
            <numerusform>A chart of %n answer. Use the arrow keys to go from answer to answer and Enter to read what is behind it.</numerusform>
            <numerusform>A chart of %n answers. Use the arrow keys to go from answer to answer and Enter to read what is behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::ForestChart</name>
    <message numerus="yes">
        <source>A chart of %n study or studies. Use the arrow keys to go from study to study and Enter to read about it.</source>
        <translation>
            <numerusform>A chart of %n study. Use the arrow keys to go from study to study and Enter to read about it.</numerusform>
            <numerusform>A chart of %n studies. Use the arrow keys to go from study to study and Enter to read about it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::HandoutPreview</name>
    <message numerus="yes">
        <source>Preview, %n page(s)</source>
        <translation>
            <numerusform>Preview, %n page</numerusform>
            <numerusform>Preview, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crampwise::SearchResults</name>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n result for “%1”</numerusform>
            <numerusform>%n results for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
</TS>
