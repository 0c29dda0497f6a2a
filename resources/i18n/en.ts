<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
