<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>Fichier suivant parmi ceux ouverts</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Recharger le fichier</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Activer ou désactiver le mode lecture</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>Descendre un peu</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>Monter un peu</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>Descendre d’une demi-page</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>Monter d’une demi-page</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Descendre d’une page</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Monter d’une page</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte par défaut</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Élargir la colonne</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Rétrécir la colonne</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Augmenter l’interligne</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Réduire l’interligne</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>Thème précédent</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>Thème du système (Auto)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Thème sépia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Thème gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Thème noir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Thème à contraste élevé</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>Impossible de lire «&#x202f;{name}&#x202f;»&#x202f;: essayez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>Le fichier «&#x202f;{name}&#x202f;» n’existe pas&#x202f;: vérifiez le chemin ou ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;{name}&#x202f;»&#x202f;: modifiez ses permissions ou ouvrez une copie.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un fichier&#x202f;: choisissez une page enregistrée dans un dossier.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>«&#x202f;{name}&#x202f;» est vide&#x202f;: enregistrez de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>«&#x202f;{name}&#x202f;» est un périphérique ou un tube, pas une page enregistrée&#x202f;: choisissez un fichier sur le disque.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien qui ramène à lui-même&#x202f;: ouvrez directement la page.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas être un nom de fichier&#x202f;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>«&#x202f;{name}&#x202f;» est une adresse web, et Lutrin ne se connecte jamais à Internet&#x202f;: enregistrez d’abord la page dans un navigateur.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte, mais d’autres données&#x202f;: choisissez la page enregistrée elle-même.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse {limit}&#xa0;Mo&#x202f;: enregistrez la page sans ses vidéos.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une page que Lutrin peut ouvrir&#x202f;: essayez en HTML ou en texte brut.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas d’article&#x202f;: vous pouvez afficher la page entière à la place.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>La lecture de «&#x202f;{name}&#x202f;» a pris trop de temps&#x202f;: le fichier est peut-être endommagé&#x202f;; essayez d’enregistrer de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu jusqu’au bout&#x202f;: le fichier est peut-être endommagé&#x202f;; essayez d’enregistrer de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>Impossible de lire «&#x202f;{name}&#x202f;» ({reason})&#x202f;: Lutrin utilise les paramètres par défaut.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>La ligne {line} de «&#x202f;{name}&#x202f;» est incorrecte ({reason})&#x202f;: corrigez-la&#x202f;; d’ici là, Lutrin utilise ce qui a pu être lu.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {key} ne peut pas être {value} et garde sa valeur par défaut&#x202f;; valeurs admises&#x202f;: {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>Impossible d’enregistrer les paramètres dans «&#x202f;{name}&#x202f;» ({reason})&#x202f;: le fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>Un autre programme verrouille «&#x202f;{name}&#x202f;»&#x202f;: réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas en UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>trop imbriqué ou trop long</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} ne peut pas être {value}. Valeurs admises&#x202f;: {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>Le paramètre {key} n’existe pas&#x202f;: les paramètres sont {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>Le thème «&#x202f;{name}&#x202f;» est inutilisable&#x202f;: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>La bibliothèque «&#x202f;{name}&#x202f;» est inutilisable ({reason})&#x202f;: la lecture continue sans elle.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>Un autre programme verrouille la bibliothèque «&#x202f;{name}&#x202f;»&#x202f;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>La bibliothèque «&#x202f;{name}&#x202f;» vient d’une version plus récente de Lutrin&#x202f;: elle reste telle quelle, veuillez mettre Lutrin à jour.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>La bibliothèque «&#x202f;{name}&#x202f;» est endommagée&#x202f;: libérez de l’espace ou déplacez-la.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>La bibliothèque «&#x202f;{name}&#x202f;» était endommagée&#x202f;: elle est conservée sous le nom «&#x202f;{kept}&#x202f;» et une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>Impossible d’écrire «&#x202f;{name}&#x202f;»&#x202f;: choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Le thème «&#x202f;{name}&#x202f;» n’existe pas&#x202f;: les thèmes sont {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas de page {page}&#x202f;: le nombre de pages est {count}, et --list les affiche.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient aucune page&#x202f;: choisissez l’archive dans laquelle une page a été enregistrée.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>«&#x202f;{name}&#x202f;» est endommagé et ne peut pas être décompressé&#x202f;: enregistrez de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>«&#x202f;{name}&#x202f;» est protégé par un mot de passe&#x202f;: décompressez-le et ouvrez la page qu’il contient.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>«&#x202f;{name}&#x202f;» est compressé d’une façon que Lutrin ne connaît pas&#x202f;: décompressez-le et ouvrez la page qu’il contient.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>«&#x202f;{name}&#x202f;» contient d’autres archives&#x202f;: décompressez-le et ouvrez l’une d’elles.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>«&#x202f;{name}&#x202f;» a des parties imbriquées sur plus de {limit} niveaux&#x202f;: enregistrez de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {limit} fichiers&#x202f;: décompressez-le et ouvrez une seule page.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>«&#x202f;{name}&#x202f;» contient des fichiers qui se chevauchent&#x202f;: ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse {limit} Mo une fois décompressé&#x202f;: enregistrez la page sans vidéos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>«&#x202f;{name}&#x202f;» devient plus de {limit} fois plus gros une fois décompressé, ce qu’aucune page ne fait&#x202f;: ne lui faites pas confiance.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} sur {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#x202f;:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>Archives web (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Archives web de Safari</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Archives web (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>Pages web compressées</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>Livres (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Archives web (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Exportations d’Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>Livres compressés (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Archives de Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>Pages compressées (ZIP)</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>Pages auto-extractibles</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>Exportations de wallabag</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Tapez pour filtrer</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>Enregistré depuis</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>mis à jour le {day}</translation>
    </message>
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
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>Ouvrir une autre page…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>lu jusqu’au bout</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>lu à {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>Les couleurs de la page et de la fenêtre&#x202f;; «&#x202f;Auto&#x202f;» suit le système, de jour comme de nuit.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto ou le nom d’un thème comme light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>Ce que montre «&#x202f;Auto&#x202f;» quand le système est clair.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>le nom d’un thème comme light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>Ce que montre «&#x202f;Auto&#x202f;» quand le système est sombre.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>le nom d’un thème comme dark, black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>La taille du texte de l’article.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>La langue de la fenêtre&#x202f;; l’article garde la sienne.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>La police de caractères de l’article.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic ou le nom d’une police installée</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>D’une ligne à l’autre, en multiple de la taille du texte.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de la colonne</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>La largeur de la colonne, en caractères de la police de l’article.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>Indique si les lignes finissent librement ou toutes au même bord.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Non justifié</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Demander avant d’ouvrir les liens</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>Indique s’il faut demander avant de confier un lien au navigateur du système.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>Avec empattements&#x202f;: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>Sans empattement&#x202f;: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>Très lisible&#x202f;: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>Dyslexie&#x202f;: OpenDyslexic</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Mode lecture</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>S’il est désactivé, la page s’affiche telle qu’elle a été enregistrée, sans ses scripts.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>Rien que l’article</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>Ouvrez une page que vous avez enregistrée ou déposez-la ici. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>Ouvrir une page enregistrée…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Lecture de {name}… Esc pour arrêter.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Pages enregistrées ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Ouvrir une page enregistrée</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>Ouvrir le lien&#x202f;?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>Ouvrir ce lien dans votre navigateur&#x202f;? Lutrin lui-même ne se connecte jamais à Internet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Lecture d’une page</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
</TS>
