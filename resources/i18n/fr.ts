<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>La traduction vers une autre langue se fait sur cet ordinateur&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>Tel quel&#x202f;: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (non installée)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>Toujours traduire depuis&#x202f;: {language}</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>Recharger le fichier</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Activer ou désactiver le mode lecture</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>Pages de ce fichier…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>Page suivante du fichier</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>Page précédente du fichier</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>Ce qui n’a pas été chargé…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Ce qui a été retenu ou écarté</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>Page entière ou article seul</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>Traduire ou revenir à l’original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Les deux langues</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>Autre langue d’un paragraphe (touche maintenue)</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Langue de l’article…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Packs linguistiques…</translation>
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
        <source>Another page…</source>
        <translation>Autre page…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Fichier précédent</translation>
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
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Titre suivant</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Titre précédent</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tableau suivant</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tableau précédent</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Lien suivant</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Lien précédent</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Revenir avant le saut</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>Aller au point de lecture le plus avancé</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Placer une marque</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>Aller à une marque</translation>
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
        <source>All settings…</source>
        <translation>Tous les paramètres…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>Même thème, de jour ou de nuit</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>Couleurs d’un thème personnel…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Profil suivant</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Profil précédent</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>Justifié ou non</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>Activer ou désactiver la césure</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>Paragraphes espacés ou en retrait</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>Liens soulignés, simples ou masqués</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>Activer ou désactiver l’espacement généreux</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>Retour à la ligne du code long, ou non</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>Texte vertical ou non dans cette langue</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>Épaissir le texte</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>Affiner le texte</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>Annuler le dernier changement de paramètre</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>Réinitialiser l’apparence des articles</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Numéros des paragraphes</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>Commandes et paramètres…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>Aller à la page de droite ou parcourir un tableau large</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>Aller à la page de gauche ou parcourir un tableau large</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>Lancer ou arrêter le défilement automatique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>Ouvrir ses liens</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>Afficher ses notes de bas de page</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>Agrandir la figure ou le tableau</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Suivre un lien</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>Afficher où mène un lien</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copier un lien</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Rechercher selon un motif</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>Règle de lecture, focus de ligne ou rien</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>Défilement, pages ou deux colonnes</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>Accélérer le défilement automatique</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>Ralentir le défilement automatique</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>Un caractère à gauche</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>Un caractère à droite</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>Une ligne plus bas</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>Une ligne plus haut</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Jusqu’au mot suivant</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>Reculer d’un mot</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>Jusqu’à la fin du mot</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Jusqu’au début de la ligne</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>Jusqu’au début du paragraphe</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>Jusqu’à la fin du paragraphe</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>Déplacer l’autre extrémité</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>Copier et terminer</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>Copier avec la source et terminer</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Copier en Markdown et terminer</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>Terminer la sélection</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>Figure ou tableau suivant</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>Figure ou tableau précédent</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>À la prochaine limite entre retenu et écarté</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>À la limite précédente</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>Remettre le bloc ou le retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Revenir au choix de Lutrin</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>Conserver pour tout le site</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>Commandes et paramètres</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>Une commande ou un paramètre, par exemple&#x202f;: taille du texte 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Tapez pour filtrer</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient pas de texte, mais d’autres données&#x202f;: choisissez la page enregistrée elle-même.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>«&#x202f;{name}&#x202f;» dépasse {limit}&#xa0;Mo&#x202f;: enregistrez la page sans ses vidéos.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’indique aucun type de fichier&#x202f;: son nom doit se terminer par {endings}.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>La ligne {line} de «&#x202f;{name}&#x202f;» est incorrecte ({reason})&#x202f;: corrigez-la&#x202f;; d’ici là, aucune de ses règles n’est appliquée.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {rule} n’est pas un sélecteur CSS connu de Lutrin et n’est pas appliqué.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>Impossible de lire «&#x202f;{name}&#x202f;» ({reason})&#x202f;: aucune règle de site n’est appliquée.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>Impossible d’écrire la règle dans «&#x202f;{name}&#x202f;» ({reason})&#x202f;: le fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas en UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>chaque site commence par [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>il manque host à un site</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep et drop sont des listes de sélecteurs entre guillemets</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>le fichier est écrit d’une façon inhabituelle</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>Le profil «&#x202f;{name}&#x202f;» n’existe pas&#x202f;: les profils sont {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Le thème «&#x202f;{name}&#x202f;» n’existe pas&#x202f;: les thèmes sont {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>«&#x202f;{name}&#x202f;» est une adresse web, et Lutrin n’ouvre que des pages enregistrées&#x202f;: enregistrez d’abord la page dans un navigateur.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>«&#x202f;{name}&#x202f;» demande plus de mémoire que Lutrin n’en accorde à une page&#x202f;: enregistrez la page sans ses éléments les plus volumineux.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>«&#x202f;{name}&#x202f;» n’a pas pu être lu à cause d’une erreur de Lutrin ({fault})&#x202f;: le fichier lui-même est peut-être intact.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>«&#x202f;{name}&#x202f;» ne contient que cette page.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>C’est la dernière page de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>C’est la première page de «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: la commande {command} n’existe pas, mais il y a {nearest}&#x202f;; F1 les affiche toutes.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {keys} n’est pas une touche possible pour {command}&#x202f;: écrivez j, g g, Space, F5 ou Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {command} ne peut pas recevoir {keys}, car {other} a déjà {has}&#x202f;: choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {command} a désormais {keys}, donc {other} perd {has}&#x202f;: indiquez aussi des touches pour {other}.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>Votre choix ne peut pas être enregistré dans «&#x202f;{name}&#x202f;» ({reason})&#x202f;: il vaut jusqu’à la fermeture de la page.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>«&#x202f;{place}&#x202f;» est introuvable dans «&#x202f;{name}&#x202f;»&#x202f;: la page s’ouvre là où vous l’aviez laissée.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>Ligne {line} de «&#x202f;{name}&#x202f;»&#x202f;: {key} ne peut pas avoir {value} comme touches&#x202f;: écrivez une liste comme [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut pas servir de nom&#x202f;: il faut 80 lettres, chiffres, espaces, points et tirets au plus.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>Impossible d’enregistrer le thème sous «&#x202f;{name}&#x202f;» ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>Donnez au thème un nom qui contient une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>Rien ne permet encore de créer une règle&#x202f;: remettez ou retirez d’abord un bloc.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>Cette page n’indique pas d’où elle vient&#x202f;: vos décisions ne valent que pour elle.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>La page n’a pas de nom propre pour ces blocs&#x202f;: vos décisions ne valent que pour elle.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>Il n’y a plus de titre dans cette direction.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>Il n’y a plus d’image dans cette direction.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>Il n’y a plus de tableau dans cette direction.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>Il n’y a plus de lien dans cette direction.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>La marque {letter} n’existe pas&#x202f;: les marques de cet article sont {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>Cet article n’a pas encore de marque&#x202f;: m suivi d’une lettre en place une.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>Il n’y a aucun saut vers lequel revenir ou avancer.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>Vous n’avez pas lu plus loin que cet endroit.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Cet article n’a pas de titres.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>Il n’y a plus de page dans cette direction.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>Impossible d’enregistrer «&#x202f;{name}&#x202f;» à cet endroit&#x202f;: choisissez un autre dossier ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>Il n’y a pas de pack linguistique de {source} vers {target}&#x202f;: `lutrin language add` en installe un.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>«&#x202f;{name}&#x202f;» n’indique pas sa langue&#x202f;: précisez-la avec --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>La traduction de «&#x202f;{name}&#x202f;» s’est interrompue&#x202f;: réessayez, ce qui est fait est conservé et ne sera pas refait.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>Le pack linguistique «&#x202f;{pack}&#x202f;» a besoin d’un moteur&#x202f;: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>Le pack linguistique «&#x202f;{name}&#x202f;» n’existe pas&#x202f;: `lutrin language list` les affiche tous.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>Le pack linguistique «&#x202f;{name}&#x202f;» est inutilisable ({problem})&#x202f;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>Le pack linguistique «&#x202f;{name}&#x202f;» est inutilisable ({file}&#x202f;: {problem})&#x202f;: téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>Impossible d’installer le pack linguistique «&#x202f;{name}&#x202f;» ({reason})&#x202f;: libérez de l’espace ou réessayez.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>«&#x202f;{name}&#x202f;» contient plus de {limit} Mo&#x202f;: aucun pack linguistique n’est aussi gros.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla ne propose pas de pack linguistique pour cette langue&#x202f;: {language}.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>La liste des packs linguistiques n’est pas arrivée ({reason})&#x202f;: réessayez.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>Le pack linguistique «&#x202f;{name}&#x202f;» n’est pas arrivé ({reason})&#x202f;: réessayez, le téléchargement reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>Le téléchargement du pack linguistique «&#x202f;{name}&#x202f;» a été interrompu&#x202f;: la prochaine fois, il reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>Seuls le japonais et le chinois peuvent s’afficher verticalement.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>il est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>ce n’est pas une archive complète</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>il contient trop de fichiers</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>il ne contient aucun modèle connu</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>sa description est celle d’un autre pack</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>il lui manque un fichier</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>il devient démesuré une fois décompressé</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>aucune réponse dans le délai imparti</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>le serveur n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>le serveur refuse les connexions</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>le serveur est injoignable&#x202f;; cet ordinateur est-il en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>un fichier est beaucoup trop gros</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>il est beaucoup trop gros une fois décompressé</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>le moteur ne l’accepte pas</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>un fichier est illisible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>son contenu n’est pas conforme</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>sa description est illisible</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>sa description est incomplète</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il est manquant</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>son format est inconnu</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>il ne traduit rien</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Page web, un seul fichier</translation>
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
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>Motif incorrect</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} sur plus de {total}</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers uniquement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>traqueur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu comme</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln traqueur</numerusform>
            <numerusform>%Ln traqueurs</numerusform>
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
            <numerusform>%Ln image distante</numerusform>
            <numerusform>%Ln images distantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln cadre</numerusform>
            <numerusform>%Ln cadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln feuille de style distante</numerusform>
            <numerusform>%Ln feuilles de style distantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln police distante</numerusform>
            <numerusform>%Ln polices distantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>Non chargé&#x202f;: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>Page {number} sur {count}.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>Ce qui n’a pas été chargé</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>Cette page n’a rien voulu charger d’ailleurs.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Tous les raccourcis clavier</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>Nom dans le fichier de paramètres</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>Cette page est une liste d’autres pages, pas un article.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>Cette page a été enregistrée avant l’arrivée de son texte : voici seulement ce qu’elle dit d’elle-même. Enregistrez-la de nouveau quand le navigateur affiche son texte.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>Discussion de forum</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>Enregistré depuis</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>mis à jour le {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>Enregistré le {day}</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Télécharger depuis Mozilla</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>Traduire quand même</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>Choisir la langue…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>L’article n’indique pas sa langue, et elle n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>Le même article en {language} se trouve dans ce dossier&#x202f;: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>Récupération du pack linguistique…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>Réception du pack linguistique&#x202f;: {done} sur {total} Mo.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>Traduction vers&#x202f;: {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>Traduction vers&#x202f;: {language}, {done} paragraphes sur {total}.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>Pour traduire cet article, il manque un pack linguistique&#x202f;: {names}, environ {size} Mo. Il n’est téléchargé qu’une fois&#x202f;; l’article lui-même ne quitte jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>Cet ordinateur n’a pas de police pour {language}&#x202f;; des carrés remplacent donc ses caractères&#x202f;: installez Noto Sans CJK (Debian&#x202f;: fonts-noto-cjk, Fedora&#x202f;: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>Packs linguistiques (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Ajouter un pack linguistique</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>Ouvrir le lien&#x202f;?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>Ouvrir ce lien dans votre navigateur&#x202f;? Lutrin lui-même n’ouvre que des pages enregistrées.</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>&amp;Sélection</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>Fi&amp;gure agrandie</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>Page en &amp;blocs</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Aucun paramètre ne porte ce nom.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>Les changements valent pour</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>Dans le fichier&#x202f;: une table comme [site.&quot;example.org&quot;] ou [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>Dans le fichier&#x202f;: une table comme [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>Réglages personnels</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>Enregistrer ces paramètres comme profil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>Enregistrer un profil</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Son nom&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>ligne au début de l’article</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>ligne à la fin de l’article</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>ligne qui indique la modification</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>ligne du texte</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>balise d’auteur</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>lien vers la page de l’auteur</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>premier message</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>écriture du texte</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>lettres du texte</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête (front matter)</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>en-tête du courriel</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>métadonnées du livre</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>entrée de l’export</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>qualité {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>Apertium du système</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} sur {total}&#xa0;Mo</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>Le pack linguistique est installé.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>Le pack linguistique a été supprimé.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>Le pack linguistique est en bon état.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Packs linguistiques</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>Aucun pack installé pour l’instant. Avec un pack, les articles sont traduits sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>Langue à télécharger</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Télécharger depuis Mozilla</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>Les packs de cette langue, depuis l’anglais et vers l’anglais.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>Réception du pack linguistique</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, environ {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>Compare {name} à ses empreintes et lui fait traduire une phrase.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>Supprime {name} de cet ordinateur.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium fait partie du système&#x202f;: supprimez-le comme vous l’avez installé.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>Pages de ce fichier</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>Pour tout le site</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>Désormais, ces règles valent pour {host}&#x202f;: {rules}. Elles se trouvent dans {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n bloc n’a pas de nom propre&#x202f;: la décision ne vaut que pour cette page.</numerusform>
            <numerusform>%n blocs n’ont pas de nom propre&#x202f;: la décision ne vaut que pour cette page.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>Cette page n’a aucun bloc sur lequel décider.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} sur {total} · Retenu. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} sur {total} · Écarté. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Ce qui a été retenu et ce qui a été écarté</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>Blocs de la page retenus pour l’article&#x202f;: {taken} sur {total}.</translation>
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
        <translation>Livre</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Magazine</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>Dyslexie</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>Progression de la lecture</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lu jusqu’au bout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>Sélection&#x202f;: {keys} copie, {end} termine.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} agrandit ou réduit, {next} passe à la suivante, {save} enregistre.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>Avec les mots&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>Suivre&#x202f;: tapez les lettres, ou / et des mots du lien.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>Destination&#x202f;: tapez les lettres, ou / et des mots du lien.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>Copier un lien&#x202f;: tapez les lettres, ou / et des mots du lien.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>Il n’y a aucun lien à suivre à l’écran.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copié&#x202f;: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>Il n’y a ni figure ni tableau à l’écran.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>Il n’y a pas de notes de bas de page ici.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>Défilement&#x202f;: {words} mots par minute.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>Se lit comme le texte de l’article.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>Se trouve au milieu du texte de l’article.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>Fait partie du texte qui l’entoure.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>Le texte de l’article y renvoie comme à une note.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>Dit sous le titre de quoi parle l’article.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>Indique l’auteur du message qui suit.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>Une règle pour ce site conserve ce bloc.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>Vous avez remis ce bloc.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>La page elle-même le masque.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>Fait partie d’un menu, d’une barre latérale, d’un pied de page ou d’un formulaire.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>Répète le titre, déjà affiché au-dessus de l’article.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>L’auteur et la date sont affichés sous le titre.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>Concerne l’auteur d’un message.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>Contient surtout des liens.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>C’est le sommaire de la page.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>La page le désigne comme des commentaires.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>La page le désigne comme un renvoi vers d’autres pages.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>La page le désigne comme une publicité, une offre ou une fenêtre pop-up.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>La page le désigne comme un menu, une bannière ou un avis.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>La page le désigne comme auteur, date, mots-clés ou partage.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>Se trouve à l’écart du texte de l’article.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>Ne se lit pas comme le texte d’un article.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>Ce qui l’entoure ne fait pas partie de l’article.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>Les mêmes mots figurent déjà dans l’article.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>Cette image ne se rattache à aucun texte de l’article.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>La page contient trop peu de texte pour un article.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>Une règle pour ce site écarte ce bloc.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>Vous avez retiré ce bloc.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Enregistrer l’article</translation>
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
        <source>Auto goes by</source>
        <translation>«&#x202f;Auto&#x202f;» suit</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>Indique si «&#x202f;Auto&#x202f;» suit le système ou passe au sombre et au clair à heures fixes.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Le système</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>L’heure</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Clair à partir de</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>Quand «&#x202f;Auto&#x202f;» passe au clair, s’il suit l’heure.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>une heure comme 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Sombre à partir de</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>Quand «&#x202f;Auto&#x202f;» passe au sombre, s’il suit l’heure.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>une heure comme 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>Assombrir les images en thème sombre</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>Indique si les images sont un peu plus sombres avec un thème sombre.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>Inverser les schémas en thème sombre</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>Indique si les dessins sur fond blanc s’affichent en clair sur sombre avec un thème sombre.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>Fondre les arrière-plans blancs</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>Indique si l’arrière-plan blanc d’une image prend la couleur de la page.</translation>
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
        <source>Languages I read</source>
        <translation>Langues que je lis</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>La langue vers laquelle les articles sont traduits&#x202f;: la première qui n’est pas la leur.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window pour celle de la fenêtre&#x202f;; langues par leurs codes, comme en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>Toujours traduire depuis</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>Les langues dont les articles sont traduits dès leur ouverture.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>langues par leurs codes, comme ja, ru&#x202f;; ou none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Numéros des paragraphes</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>Indique si chaque paragraphe affiche son numéro dans la marge.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>Indique si les lettres sont des commandes&#x202f;; sinon, seules les touches du bureau servent.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>Avec les lettres, comme dans vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>Touches du bureau uniquement</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>Indique si l’article défile ou se tourne page par page.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>Défilement</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>Pages à deux colonnes</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Défilement</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>Indique si le déplacement se voit comme un mouvement&#x202f;; «&#x202f;Auto&#x202f;» demande au système.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>Souligne la ligne que vous lisez ou atténue toutes les lignes sauf quelques-unes.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Trois lignes</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>Cinq lignes</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>Vitesse du défilement automatique</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>En mots par minute.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>Lettres des repères</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>De quoi se composent les repères des liens&#x202f;; avec des chiffres, toutes les lettres restent libres pour filtrer.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>au moins deux lettres minuscules ou chiffres, chacun une seule fois</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic ou le nom d’une police installée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>L’épaisseur des lettres, si la police a plusieurs graisses.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacement des lettres</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>Plus d’espace entre les lettres&#x202f;; les écritures dont les lettres se lient n’en reçoivent pas.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacement des mots</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>Plus d’espace entre les mots.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligatures</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>Indique si des lettres comme f et i sont liées, quand la police le permet.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>La forme des chiffres dans le texte courant, si la police en a plusieurs.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>Comme dans la police</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>Alignés&#x202f;: hauts comme les capitales</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>Elzéviriens&#x202f;: comme les minuscules</translation>
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
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>L’espace minimal à gauche et à droite de la colonne.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>Ce qui distingue un paragraphe du précédent.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Espace intercalé</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>Première ligne en retrait</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espacement des paragraphes</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>L’espace entre les paragraphes, en lignes, quand c’est lui qui les sépare.</translation>
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
        <source>Hyphenation</source>
        <translation>Césure</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>Indique si les mots longs sont coupés en fin de ligne.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Lettrine</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>Indique si la première lettre d’un article a la hauteur de trois lignes.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>Comment les liens se distinguent du texte qui les entoure.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Soulignés</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>Par la couleur seule</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>Comme le texte, sauf au survol</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>Espacement généreux (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>Espaces entre lettres, mots, lignes et paragraphes selon WCAG 1.4.12, ou plus.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>Texte vertical (japonais, chinois)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>Indique si le japonais et le chinois s’écrivent de haut en bas, en lignes de droite à gauche.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Retour à la ligne du code long</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>Indique si les longues lignes de code passent à la ligne ou défilent latéralement.</translation>
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
        <source>{name} as usual</source>
        <translation>{name}&#x202f;: valeur par défaut</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>À chasse fixe&#x202f;: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>Lignes et paragraphes</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>Couleurs et images</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Articles en {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>Articles de {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>S’il est désactivé, la page s’affiche telle qu’elle a été enregistrée, sans ses scripts.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>Mode lecture activé</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>Tous les autres paramètres</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>Autre page</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>Un titre, un fichier ou un dossier</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Tapez pour filtrer</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>Ambre sombre</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>Argile sombre</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>Gris sombre</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox sombre</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>Port sombre</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>Bruyère sombre</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Bruyère</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Contraste élevé clair</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>Lin sombre</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>Mousse sombre</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mousse</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord sombre</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>Parchemin sombre</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Parchemin</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>Porcelaine sombre</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Porcelaine</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine sombre</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>Sépia sombre</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>Ardoise sombre</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized sombre</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Thème personnel</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}&#x202f;: code couleur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>Difficile à lire&#x202f;: {roles}. Il faut au moins {least}:1 pour une lecture confortable.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>Tout se détache assez bien de son fond.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} (personnel)</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>Liens visités</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Accents</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texte sélectionné</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texte marqué</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>Fond du code</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copié avec la source.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copié en Markdown.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Il n’y a pas de liens ici.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Lecture de {name}… Esc pour arrêter.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>La marque {letter} est placée à ¶{number}.</translation>
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
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>Mise en page d’un long article…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>Enregistrer la figure</translation>
    </message>
</context>
</TS>
