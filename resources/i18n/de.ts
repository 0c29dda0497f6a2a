<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>In andere Sprachen wird auf diesem Computer übersetzt; es werden keinerlei Daten gesendet.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>Unverändert: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (nicht installiert)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>Immer übersetzen aus: {language}</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Leseansicht ein- oder ausschalten</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>Seiten dieser Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>Nächste Seite der Datei</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>Vorherige Seite der Datei</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>Was nicht geladen wurde&#xa0;…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Was übernommen und was weggelassen wurde</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>Ganze Seite oder ihr Artikel</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>Übersetzen oder zum Original zurück</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Beide Sprachen</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>Andere Sprache eines Absatzes, solange gedrückt</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Sprache des Artikels&#xa0;…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Sprachpakete&#xa0;…</translation>
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
        <source>Another page…</source>
        <translation>Andere Seite&#xa0;…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Vorherige Datei</translation>
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
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Vorherige Überschrift</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Nächste Tabelle</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Vorherige Tabelle</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Nächster Link</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Vorheriger Link</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Zurück zur Stelle vor dem Sprung</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>Zur am weitesten gelesenen Stelle</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Marke setzen</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>Zu einer Marke</translation>
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
        <source>All settings…</source>
        <translation>Alle Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>Gleiches Farbschema für Tag oder Nacht</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>Farben eines eigenen Farbschemas&#xa0;…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Nächstes Profil</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Vorheriges Profil</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>Blocksatz oder Flattersatz</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>Silbentrennung ein oder aus</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>Absätze mit Abstand oder Einzug</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>Links unterstrichen, farbig oder verborgen</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>Großzügige Abstände ein oder aus</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>Lange Codezeilen umbrechen oder nicht</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>Senkrechte Zeilen in dieser Sprache oder nicht</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>Schrift kräftiger</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>Schrift feiner</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>Letzte Änderung der Einstellungen rückgängig</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>Aussehen der Artikel zurücksetzen</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Absatznummern</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>Befehle und Einstellungen&#xa0;…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Vorheriger Absatz</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>Zur rechten Seite oder in breiter Tabelle nach rechts</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>Zur linken Seite oder in breiter Tabelle nach links</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>Automatisch scrollen oder anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>Enthaltene Links öffnen</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>Zugehörige Fußnoten zeigen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>Abbildung oder Tabelle vergrößern</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Einem Link folgen</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>Zeigen, wohin ein Link führt</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Einen Link kopieren</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Mit einem Muster suchen</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>Leselineal, Zeilenfokus oder nichts</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>Scrollen, blättern oder zwei Spalten</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>Automatisch schneller scrollen</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>Automatisch langsamer scrollen</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>Ein Zeichen nach links</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>Ein Zeichen nach rechts</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>Eine Zeile nach unten</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>Eine Zeile nach oben</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Zum nächsten Wort</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>Ein Wort zurück</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>Zum Ende des Wortes</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Zum Anfang der Zeile</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Zum Ende der Zeile</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>Zum Anfang des Absatzes</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>Zum Ende des Absatzes</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>Anderes Ende bewegen</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>Kopieren und beenden</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>Mit Quelle kopieren und beenden</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Als Markdown kopieren und beenden</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>Auswahl beenden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>Nächste Abbildung oder Tabelle</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>Vorherige Abbildung oder Tabelle</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Text daraus kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>Zur nächsten Grenze von Übernommenem und Weggelassenem</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>Zur vorherigen Grenze</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>Teil wieder aufnehmen oder herausnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Zurück zur Auswahl von Lutrin</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>Für die ganze Website merken</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>Befehle und Einstellungen</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>Ein Befehl oder eine Einstellung, etwa: Schriftgröße 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Tippen, um einzugrenzen</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>„{name}“ enthält keinen Text, sondern andere Daten: Wählen Sie die gespeicherte Seite selbst.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>„{name}“ ist größer als {limit}&#xa0;MB: Speichern Sie die Seite ohne ihre Videos.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>„{name}“ nennt kein Dateiformat: Der Name muss auf {endings} enden.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>Zeile {line} von „{name}“ ist fehlerhaft ({reason}): Korrigieren Sie sie; bis dahin wird keine Regel daraus verwendet.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>Zeile {line} von „{name}“: {rule} ist kein CSS-Selektor, den Lutrin kennt, und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>„{name}“ kann nicht gelesen werden ({reason}): Es werden keine Regeln für Websites verwendet.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>Die Regel kann nicht in „{name}“ geschrieben werden ({reason}): Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>jede Website beginnt mit [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>bei einer Website fehlt host</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep und drop sind Listen von Selektoren in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>die Datei ist auf ungewöhnliche Weise geschrieben</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>Es gibt kein Profil „{name}“: Verfügbar sind {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Es gibt kein Farbschema „{name}“: Verfügbar sind {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>„{name}“ ist eine Internetadresse, und Lutrin öffnet nur gespeicherte Seiten: Speichern Sie die Seite zuerst in einem Browser.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>„{name}“ braucht mehr Arbeitsspeicher, als Lutrin einer Seite gibt: Speichern Sie die Seite ohne besonders große Inhalte.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>„{name}“ konnte wegen eines Fehlers in Lutrin nicht gelesen werden ({fault}): Die Datei selbst ist vielleicht in Ordnung.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>„{name}“ enthält nur diese eine Seite.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>Dies ist die letzte Seite von „{name}“.</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>Dies ist die erste Seite von „{name}“.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>Zeile {line} von „{name}“: Es gibt keinen Befehl {command}, aber {nearest}; F1 zeigt alle.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>Zeile {line} von „{name}“: {keys} ist keine Taste für {command}: Schreiben Sie j, g g, Space, F5 oder Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>Zeile {line} von „{name}“: {command} kann {keys} nicht bekommen, weil {other} schon {has} hat: Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>Zeile {line} von „{name}“: {command} hat jetzt {keys}, daher verliert {other} {has}: Geben Sie auch für {other} Tasten an.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>Ihre Auswahl kann nicht in „{name}“ gespeichert werden ({reason}): Sie gilt, bis Sie die Seite schließen.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>„{place}“ gibt es in „{name}“ nicht: Die Seite öffnet sich dort, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>Zeile {line} von „{name}“: {key} kann nicht {value} als Tasten haben: Schreiben Sie eine Liste wie [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>„{name}“ ist als Name nicht möglich: Erlaubt sind bis zu 80 Buchstaben, Ziffern, Leerzeichen, Punkte und Striche.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>Das Farbschema kann nicht als „{name}“ gespeichert werden ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>Geben Sie dem Farbschema einen Namen, der einen Buchstaben oder eine Ziffer enthält.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>Es gibt noch nichts, woraus eine Regel werden könnte: Nehmen Sie zuerst einen Teil wieder auf oder heraus.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>Diese Seite sagt nicht, woher sie stammt: Was Sie entschieden haben, gilt nur für sie.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>Die Seite hat für diese Teile keinen eigenen Namen: Was Sie entschieden haben, gilt nur für sie.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>In dieser Richtung gibt es keine weitere Überschrift.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>In dieser Richtung gibt es kein weiteres Bild.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>In dieser Richtung gibt es keine weitere Tabelle.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>In dieser Richtung gibt es keinen weiteren Link.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>Es gibt keine Marke {letter}: Die Marken dieses Artikels sind {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>Dieser Artikel hat noch keine Marken: m und ein Buchstabe setzen eine.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>Es gibt keinen Sprung, zu dem es zurück oder vorwärts geht.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>Weiter als bis hierher haben Sie noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>In dieser Richtung gibt es keine weitere Seite.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>„{name}“ kann dort nicht gespeichert werden: Wählen Sie einen anderen Ordner oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>Es gibt kein Sprachpaket von {source} nach {target}: `lutrin language add` holt eines.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>„{name}“ gibt keine Sprache an: Nennen Sie sie mit --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>Die Übersetzung von „{name}“ wurde abgebrochen: Versuchen Sie es erneut; was fertig ist, bleibt erhalten und wird nicht noch einmal übersetzt.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>Das Sprachpaket „{pack}“ braucht eine Übersetzungs-Engine: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>Es gibt kein Sprachpaket „{name}“: `lutrin language list` zeigt alle.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>Das Sprachpaket „{name}“ kann nicht verwendet werden ({problem}): Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>Das Sprachpaket „{name}“ kann nicht verwendet werden ({file}: {problem}): Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>Das Sprachpaket „{name}“ kann nicht installiert werden ({reason}): Geben Sie Speicherplatz frei oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>„{name}“ enthält mehr als {limit} MB: So groß ist kein Sprachpaket.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla bietet kein Sprachpaket für {language} an.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>Die Liste der Sprachpakete ist nicht angekommen ({reason}): Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>Das Sprachpaket „{name}“ ist nicht angekommen ({reason}): Versuchen Sie es erneut; es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>Das Herunterladen des Sprachpakets „{name}“ wurde abgebrochen: Beim nächsten Mal geht es von dort aus weiter.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>keine Schreibrechte für den Ordner</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>Nur Japanisch und Chinesisch lassen sich senkrecht setzen.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>unvollständig oder beschädigt</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>kein vollständiges Archiv</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>enthält zu viele Dateien</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>enthält kein bekanntes Modell</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>die Beschreibung gehört zu einem anderen Paket</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>eine Datei fehlt</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>wird beim Entpacken unverhältnismäßig groß</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>keine Antwort innerhalb der Wartezeit</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>der Server konnte seine Identität nicht nachweisen</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>der Server ist nicht erreichbar; ist dieser Computer online?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>eine Datei ist viel zu groß</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>ist entpackt viel zu groß</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>die Übersetzungs-Engine akzeptiert es nicht</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>hat nicht den erwarteten Inhalt</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>die Beschreibung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>die Beschreibung ist unvollständig</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>übersetzt nichts</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Webseite in einer Datei</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>Ungültiges Muster</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} von mehr als {total}</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln Tracker</numerusform>
            <numerusform>%Ln Tracker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln Skript</numerusform>
            <numerusform>%Ln Skripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>%Ln externes Bild</numerusform>
            <numerusform>%Ln externe Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln Frame</numerusform>
            <numerusform>%Ln Frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln externes Stylesheet</numerusform>
            <numerusform>%Ln externe Stylesheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln externe Schrift</numerusform>
            <numerusform>%Ln externe Schriften</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>Nicht geladen: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>Seite {number} von {count}.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>Was nicht geladen wurde</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>Diese Seite wollte nichts von anderswo laden.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>Name in der Einstellungsdatei</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>Diese Seite ist eine Übersicht anderer Seiten und kein Artikel.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>Diese Seite wurde gespeichert, bevor ihr Text geladen war: Hier steht nur, was sie über sich selbst sagt. Speichern Sie sie noch einmal, sobald der Browser ihren Text zeigt.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>Forumsdiskussion</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>aktualisiert: {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>Gespeichert: {day}</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Von Mozilla herunterladen</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>Trotzdem übersetzen</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>Sprache wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>Der Artikel gibt seine Sprache nicht an, und sie ließ sich nicht erkennen.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>Derselbe Artikel liegt in diesem Ordner auch auf {language} vor: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>Das Sprachpaket wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>Das Sprachpaket wird geladen: {done} von {total} MB.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>Übersetzung läuft: {language}&#xa0;…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>Übersetzung läuft: {language}, {done} von {total} Absätzen.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>Um diesen Artikel zu übersetzen, fehlt ein Sprachpaket: {names}, etwa {size} MB. Es wird nur einmal geladen; der Artikel selbst verlässt diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>Auf diesem Computer gibt es keine Schrift für {language}, darum stehen Kästchen anstelle der Zeichen: Installieren Sie Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>Sprachpakete (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Sprachpaket hinzufügen</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>Link öffnen?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>Diesen Link in Ihrem Browser öffnen? Lutrin selbst öffnet nur gespeicherte Seiten.</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>&amp;Vergrößerte Abbildung</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>Seite in Te&amp;ilen</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Schreibrichtung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>Änderungen gelten für</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>In der Datei: eine Tabelle wie [site.&quot;example.org&quot;] oder [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>In der Datei: eine Tabelle wie [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>Eigene Mischung</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>Diese Einstellungen als Profil speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Sein Name:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>Zeile am Anfang des Artikels</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>Zeile am Ende des Artikels</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>Zeile, die die Änderung nennt</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>Zeile im Text</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>Auszeichnung als Autor</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>Link zur Seite des Autors</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>erster Beitrag</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>Schrift des Textes</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>Buchstaben des Textes</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>Kopf der E-Mail</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>Metadaten des Buchs</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>Eintrag im Export</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;MB</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>Qualität {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>Apertium des Systems</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} von {total}&#xa0;MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>Das Sprachpaket ist installiert.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>Das Sprachpaket wurde entfernt.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>Das Sprachpaket ist in Ordnung.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Sprachpakete</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>Noch keines installiert. Mit einem Sprachpaket werden Artikel auf diesem Computer übersetzt.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>Sprache zum Herunterladen</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Von Mozilla herunterladen</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>Die Pakete dieser Sprache, aus dem Englischen und ins Englische.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>Das Sprachpaket wird geladen</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, etwa {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>Vergleicht {name} mit den Prüfsummen und übersetzt damit einen Satz.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>Entfernt {name} von diesem Computer.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium gehört zum System: Entfernen Sie es so, wie Sie es installiert haben.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>Seiten dieser Datei</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>Für die ganze Website</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>Ab jetzt gelten für {host} diese Regeln: {rules}. Sie stehen in {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n Teil hat keinen eigenen Namen und ist nur für diese Seite entschieden.</numerusform>
            <numerusform>%n Teile haben keinen eigenen Namen und sind nur für diese Seite entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>Diese Seite hat keine Teile, über die zu entscheiden wäre.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} von {total} · Übernommen. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} von {total} · Weggelassen. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Was übernommen und was weggelassen wurde</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>Als Artikel übernommene Teile der Seite: {taken} von {total}.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>Legasthenie</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>Lesefortschritt</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Zu Ende gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>Auswählen: {keys} kopiert, {end} beendet.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} vergrößert oder verkleinert, {next} geht weiter, {save} speichert.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>Mit den Wörtern: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>Folgen: Tippen Sie die Buchstaben oder / und Wörter des Links.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>Wohin er führt: Tippen Sie die Buchstaben oder / und Wörter des Links.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>Link kopieren: Tippen Sie die Buchstaben oder / und Wörter des Links.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>Auf dem Bildschirm ist kein Link, dem man folgen könnte.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Kopiert: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>Auf dem Bildschirm ist keine Abbildung oder Tabelle.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>Hier gibt es keine Fußnoten.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>Scrollt mit {words} Wörtern pro Minute.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>Liest sich wie der Text des Artikels.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>Steht mitten im Text des Artikels.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>Gehört zum Text ringsum.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>Der Text des Artikels verweist darauf als Anmerkung.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>Sagt unter dem Titel, worum es im Artikel geht.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>Nennt den Verfasser des Beitrags darunter.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>Eine Regel für diese Website behält dies bei.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>Von Ihnen wieder aufgenommen.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>Die Seite selbst blendet dies aus.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>Gehört zu einem Menü, einer Seitenleiste, einer Fußzeile oder einem Formular.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>Nennt den Titel, der schon über dem Artikel steht.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>Autor und Datum stehen schon unter dem Titel.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>Enthält Angaben zum Verfasser eines Beitrags.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>Besteht vor allem aus Links.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>Ist das Inhaltsverzeichnis der Seite.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>Die Seite bezeichnet dies als Kommentare.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>Die Seite bezeichnet dies als Verweis auf andere Seiten.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>Die Seite bezeichnet dies als Werbung, Angebot oder Pop-up.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>Die Seite bezeichnet dies als Menü, Banner oder Hinweis.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>Die Seite bezeichnet dies als Autor, Datum, Schlagwörter oder Teilen-Leiste.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>Steht abseits vom Text des Artikels.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>Liest sich nicht wie der Text eines Artikels.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>Was ringsum steht, gehört nicht zum Artikel.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>Dieselben Worte stehen schon im Artikel.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>Dieses Bild gehört zu keinem Text des Artikels.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>Die Seite hat zu wenig Text für einen Artikel.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>Eine Regel für diese Website lässt dies weg.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>Von Ihnen herausgenommen.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Artikel speichern</translation>
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
        <source>Auto goes by</source>
        <translation>„Auto“ folgt</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>Ob „Auto“ dem System folgt oder zu festen Zeiten hell und dunkel wird.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Dem System</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>Der Uhrzeit</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Hell ab</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>Wann „Auto“ hell wird, wenn es der Uhrzeit folgt.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>eine Uhrzeit wie 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Dunkel ab</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>Wann „Auto“ dunkel wird, wenn es der Uhrzeit folgt.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>eine Uhrzeit wie 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>Bilder im Dunkeln abdunkeln</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>Ob Bilder unter einem dunklen Farbschema etwas dunkler sind.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>Diagramme im Dunkeln umkehren</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>Ob Zeichnungen auf Weiß unter einem dunklen Farbschema hell auf dunkel erscheinen.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>Weiße Hintergründe angleichen</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>Ob der weiße Hintergrund eines Bildes die Farbe der Seite annimmt.</translation>
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
        <source>Languages I read</source>
        <translation>Sprachen, die ich lese</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>In welche Sprache Artikel übersetzt werden: die erste, die nicht ihre eigene ist.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window für die Sprache des Fensters; Sprachen mit ihren Kürzeln wie en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>Immer übersetzen aus</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>Die Sprachen, deren Artikel gleich beim Öffnen übersetzt werden.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>Sprachen mit ihren Kürzeln wie ja, ru; oder none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Absatznummern</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>Ob jeder Absatz am Rand seine Nummer zeigt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>Ob Buchstaben Befehle sind; sonst gelten nur die Tasten des Desktops.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>Auch Buchstaben, wie in vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>Nur Tasten des Desktops</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>Ob der Artikel gescrollt oder Seite für Seite umgeblättert wird.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>Gescrollt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>Seiten mit zwei Spalten</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>Ob ein Schritt als Bewegung zu sehen ist; „Auto“ fragt das System.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>Unterstreicht die gelesene Zeile oder blendet alle bis auf einige Zeilen ab.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Drei Zeilen</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>Fünf Zeilen</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>Tempo beim automatischen Scrollen</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>In Wörtern pro Minute.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>Zeichen der Link-Kürzel</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>Woraus die Kürzel an Links bestehen; bei Ziffern bleiben alle Buchstaben zum Eingrenzen frei.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>zwei oder mehr Kleinbuchstaben oder Ziffern, jede nur einmal</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic oder der Name einer installierten Schrift</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>Wie kräftig die Buchstaben sind, wenn die Schrift mehrere Strichstärken hat.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>Mehr Abstand zwischen Buchstaben; Schriftsysteme mit verbundenen Buchstaben bekommen keinen.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>Mehr Abstand zwischen Wörtern.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligaturen</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>Ob Buchstaben wie f und i verbunden werden, wenn die Schrift das vorsieht.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>Die Form der Ziffern im Fließtext, wenn die Schrift mehrere hat.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>Wie in der Schrift vorgesehen</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>Versalziffern: hoch wie Großbuchstaben</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>Mediävalziffern: wie Kleinbuchstaben</translation>
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
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>Der Mindestabstand links und rechts der Spalte.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>Woran man erkennt, dass ein neuer Absatz beginnt.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Abstand dazwischen</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>Erste Zeile eingezogen</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>Der Abstand zwischen Absätzen in Zeilen, wenn sie durch Abstand getrennt sind.</translation>
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
        <source>Hyphenation</source>
        <translation>Silbentrennung</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>Ob lange Wörter am Zeilenende getrennt werden.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Initiale</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>Ob der erste Buchstabe eines Artikels drei Zeilen hoch ist.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>Wie sich Links vom Text ringsum abheben.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>Nur farbig</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>Wie Text, bis man darauf zeigt</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>Großzügige Abstände (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>Abstände zwischen Buchstaben, Wörtern, Zeilen und Absätzen nach WCAG 1.4.12 oder größer.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>Senkrechte Zeilen (Japanisch, Chinesisch)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>Ob Japanisch und Chinesisch von oben nach unten laufen, die Zeilen von rechts nach links.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Lange Codezeilen umbrechen</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>Ob lange Codezeilen umbrochen oder seitlich gescrollt werden.</translation>
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
        <source>{name} as usual</source>
        <translation>{name}: zurücksetzen</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>Nichtproportional: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>Zeilen und Absätze</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>Farben und Bilder</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Artikel auf {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>Artikel von {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr&#xa0;…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Wenn sie aus ist, sehen Sie die Seite so, wie sie gespeichert wurde, ohne ihre Skripte.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>Leseansicht aktiv</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>Alle weiteren Einstellungen</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>Ein Titel, eine Datei oder ein Ordner</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Tippen, um einzugrenzen</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>Bernstein dunkel</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>Lehm dunkel</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Lehm</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>Grau dunkel</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox dunkel</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>Hafen dunkel</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Hafen</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>Heidekraut dunkel</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Heidekraut</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Hoher Kontrast hell</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>Leinen dunkel</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>Moos dunkel</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord dunkel</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>Pergament dunkel</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Pergament</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>Porzellan dunkel</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Porzellan</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine dunkel</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>Sepia dunkel</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>Schiefer dunkel</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized dunkel</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Eigenes Farbschema</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: Farbcode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>Schwer zu lesen: {roles}. Für bequemes Lesen braucht es mindestens {least}:1.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>Alles hebt sich gut genug von seinem Hintergrund ab.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} (eigenes)</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>Besuchte Links</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Akzente</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Ausgewählter Text</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Markierter Text</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>Code-Hintergrund</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Hier gibt es keine Links.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} wird gelesen&#xa0;… Esc bricht ab.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>Marke {letter} ist bei ¶{number} gesetzt.</translation>
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
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>Langer Artikel wird aufgebaut&#xa0;…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>Abbildung speichern</translation>
    </message>
</context>
</TS>
