<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>crampwise::SearchResults</name>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n result for “%1”</numerusform>
            <numerusform>%n results for “%1”</numerusform>
        </translation>
    </message>
</context>
</TS>
