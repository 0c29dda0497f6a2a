<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln tracker</numerusform>
            <numerusform>%Ln trackers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln script</numerusform>
            <numerusform>%Ln scripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>%Ln remote picture</numerusform>
            <numerusform>%Ln remote pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln remote style sheet</numerusform>
            <numerusform>%Ln remote style sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln remote font</numerusform>
            <numerusform>%Ln remote fonts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln minute</numerusform>
            <numerusform>{fast}–%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n piece has no name of its own and is decided for this page alone.</numerusform>
            <numerusform>%n pieces have no name of their own and are decided for this page alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
