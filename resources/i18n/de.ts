<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt gelesene Artikel</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>Nächste der geöffneten Dateien</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Leseansicht ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>Etwas nach unten</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>Etwas nach oben</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>Halbe Seite nach unten</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>Halbe Seite nach oben</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Ganze Seite nach unten</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Ganze Seite nach oben</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Spalte verbreitern</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Spalte verschmälern</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Zeilenabstand vergrößern</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Zeilenabstand verkleinern</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>Vorheriges Farbschema</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>Farbschema: wie das System (Auto)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Farbschema: Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Farbschema: Sepia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Farbschema: Grau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Farbschema: Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Farbschema: Schwarz</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Farbschema: Hoher Kontrast</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Oberste Ebene schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>„{name}“ kann nicht gelesen werden: Versuchen Sie es mit einer anderen Datei.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>Es gibt keine Datei „{name}“: Prüfen Sie den Pfad oder öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>Sie dürfen „{name}“ nicht lesen: Ändern Sie die Zugriffsrechte oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>„{name}“ ist keine Datei: Wählen Sie eine gespeicherte Seite in einem Ordner.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>„{name}“ ist leer: Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe und keine gespeicherte Seite: Wählen Sie eine Datei auf einem Datenträger.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>„{name}“ ist eine Verknüpfung, die auf sich selbst verweist: Öffnen Sie die Seite selbst.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>„{name}“ ist kein möglicher Dateiname: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>„{name}“ ist eine Internetadresse, und Lutrin geht nie ins Internet: Speichern Sie die Seite zuerst in einem Browser.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>„{name}“ enthält keinen Text, sondern andere Daten: Wählen Sie die gespeicherte Seite selbst.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>„{name}“ ist größer als {limit}&#xa0;MB: Speichern Sie die Seite ohne ihre Videos.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>„{name}“ ist keine Seite, die Lutrin öffnen kann: Versuchen Sie es mit HTML oder reinem Text.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>„{name}“ enthält keinen Artikel: Sie können stattdessen die ganze Seite ansehen.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>Das Lesen von „{name}“ hat zu lange gedauert: Die Datei ist vielleicht beschädigt; speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>„{name}“ konnte nicht bis zum Ende gelesen werden: Die Datei ist vielleicht beschädigt; speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}): Lutrin verwendet die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>Zeile {line} von „{name}“ ist fehlerhaft ({reason}): Korrigieren Sie sie; bis dahin verwendet Lutrin, was lesbar war.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>Zeile {line} von „{name}“: {key} kann nicht {value} sein und behält den Standardwert; möglich ist: {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>Die Einstellungen können nicht in „{name}“ gespeichert werden ({reason}): Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>Ein anderes Programm hält „{name}“ gesperrt: Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>zu tief verschachtelt oder zu lang</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} kann nicht {value} sein: Möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>Es gibt keine Einstellung {key}: Verfügbar sind {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>Das Farbschema „{name}“ kann nicht verwendet werden: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>Die Bibliothek „{name}“ kann nicht verwendet werden ({reason}): Sie können ohne sie weiterlesen.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>Ein anderes Programm hält die Bibliothek „{name}“ gesperrt: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>Die Bibliothek „{name}“ wurde von einer neueren Lutrin-Version angelegt: Sie bleibt, wie sie ist; bitte aktualisieren Sie Lutrin.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>Die Bibliothek „{name}“ ist beschädigt: Schaffen Sie Speicherplatz oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>Die Bibliothek „{name}“ war beschädigt: Sie wurde als „{kept}“ aufbewahrt, und eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>„{name}“ konnte nicht geschrieben werden: Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Es gibt kein Farbschema „{name}“: Verfügbar sind {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>„{name}“ hat keine Seite {page}: Die Anzahl der Seiten ist {count}, --list zeigt sie an.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>„{name}“ enthält keine Seite: Wählen Sie das Archiv, in dem eine Seite gespeichert wurde.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>„{name}“ ist beschädigt und kann nicht entpackt werden: Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>„{name}“ ist mit einem Passwort gesperrt: Entpacken Sie die Datei und öffnen Sie die Seite darin.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>„{name}“ ist auf eine Weise gepackt, die Lutrin nicht kennt: Entpacken Sie die Datei und öffnen Sie die Seite darin.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>„{name}“ enthält weitere Archive: Entpacken Sie die Datei und öffnen Sie eines davon.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>„{name}“ hat Teile, die mehr als {limit} Ebenen tief verschachtelt sind: Speichern Sie die Seite noch einmal.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>„{name}“ enthält mehr als {limit} Dateien: Entpacken Sie das Archiv und öffnen Sie eine einzelne Seite.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>„{name}“ enthält Dateien, die sich überlappen: Trauen Sie diesem Archiv nicht.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>„{name}“ ist entpackt größer als {limit} MB: Speichern Sie die Seite ohne Videos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>„{name}“ wird beim Entpacken mehr als {limit}-mal so groß, was bei keiner Seite vorkommt: Trauen Sie der Datei nicht.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} von {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Suchbegriff</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>Webarchive (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Webarchive von Safari</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Webarchive (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>Komprimierte Webseiten</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>Bücher (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Webarchive (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Exporte von Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>Gezippte Bücher (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Archive von Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>Gezippte Seiten</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>Selbstentpackende Seiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>Exporte von wallabag</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Tippen, um einzugrenzen</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>aktualisiert: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln Minute</numerusform>
            <numerusform>{fast}–%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>Andere Seite öffnen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>zu Ende gelesen</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}&#xa0;% gelesen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>Die Farben von Seite und Fenster; „Auto“ folgt dem System, bei Tag und bei Nacht.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto oder der Name eines Farbschemas wie light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>Was „Auto“ zeigt, solange das System hell ist.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>der Name eines Farbschemas wie light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>Was „Auto“ zeigt, solange das System dunkel ist.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>der Name eines Farbschemas wie dark, black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>Die Größe des Artikeltextes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>Die Sprache des Fensters; der Artikel behält seine eigene.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>Die Schrift des Artikels.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic oder der Name einer installierten Schrift</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>Von Zeile zu Zeile, als Vielfaches der Schriftgröße.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>Wie breit die Spalte ist, in Zeichen der Schrift des Artikels.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>Ob die Zeilen frei auslaufen oder alle am selben Rand enden.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Vor dem Öffnen von Links fragen</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>Ob gefragt wird, bevor ein Link an den Browser des Systems geht.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>Mit Serifen: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>Ohne Serifen: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>Gut lesbar: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>Legasthenie: OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Wenn sie aus ist, sehen Sie die Seite so, wie sie gespeichert wurde, ohne ihre Skripte.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>Nichts als der Artikel</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>Öffnen Sie eine gespeicherte Seite oder ziehen Sie sie hierher. Es werden keinerlei Daten gesendet.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>Gespeicherte Seite öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt gelesene Artikel</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} wird gelesen&#xa0;… Esc bricht ab.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Gespeicherte Seiten ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Gespeicherte Seite öffnen</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>Link öffnen?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>Diesen Link in Ihrem Browser öffnen? Lutrin selbst geht nie ins Internet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Seite wird gelesen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
</TS>
