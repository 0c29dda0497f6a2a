<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
