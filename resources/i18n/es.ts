<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>Siguiente archivo abierto</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Volver a cargar el archivo</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Activar o desactivar la vista de lectura</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>Bajar un poco</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>Subir un poco</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>Bajar media página</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>Subir media página</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Subir una página</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar el texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Ensanchar la columna</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Estrechar la columna</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Aumentar el interlineado</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Reducir el interlineado</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>Tema del sistema (Auto)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Tema sepia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Tema gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Tema negro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>No se puede leer «{name}»: pruebe con otro archivo.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>No existe el archivo «{name}»: compruebe la ruta o abra otro archivo.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>No tiene permiso para leer «{name}»: cambie sus permisos o abra una copia.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>«{name}» no es un archivo: elija una página guardada dentro de una carpeta.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>«{name}» está vacío: vuelva a guardar la página.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>«{name}» es un dispositivo o una tubería, no una página guardada: elija un archivo del disco.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>«{name}» es un enlace que lleva a sí mismo: abra directamente la página.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>«{name}» no es un nombre de archivo posible: compruebe la ruta.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>«{name}» es una dirección web y Lutrin nunca se conecta a Internet: guarde antes la página en un navegador.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>«{name}» no contiene texto, sino otros datos: elija la propia página guardada.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>«{name}» ocupa más de {limit}&#xa0;MB: guarde la página sin sus vídeos.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>«{name}» no es una página que Lutrin pueda abrir: pruebe con HTML o texto sin formato.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>«{name}» no contiene ningún artículo: puede ver la página completa en su lugar.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>La lectura de «{name}» ha tardado demasiado: el archivo puede estar dañado; intente guardar de nuevo la página.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>No se pudo leer «{name}» hasta el final: el archivo puede estar dañado; intente guardar de nuevo la página.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>No se puede leer «{name}» ({reason}): Lutrin usa los ajustes predeterminados.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>La línea {line} de «{name}» tiene un error ({reason}): corríjala; hasta entonces, Lutrin usa lo que ha podido leer.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>Línea {line} de «{name}»: {key} no puede ser {value} y conserva su valor predeterminado; admite {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>No se pueden guardar los ajustes en «{name}» ({reason}): el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>Otro programa mantiene bloqueado «{name}»: inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>demasiado anidado o demasiado largo</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} no puede ser {value}: admite {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>No existe el ajuste {key}: los ajustes son {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>No se puede usar el tema «{name}»: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>No se puede usar la biblioteca «{name}» ({reason}): la lectura continúa sin ella.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>Otro programa mantiene bloqueada la biblioteca «{name}»: inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>La biblioteca «{name}» es de una versión más reciente de Lutrin: se deja como está; actualice Lutrin.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>La biblioteca «{name}» está dañada: libere espacio o muévala a otro lugar.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>La biblioteca «{name}» estaba dañada: se conserva como «{kept}» y se ha creado una nueva.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>No se pudo escribir «{name}»: elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>No existe el tema «{name}»: los temas son {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>«{name}» no tiene la página {page}: el número de páginas es {count}, y --list las muestra.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>«{name}» no contiene ninguna página: elija el archivo en el que se guardó una página.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>«{name}» está dañado y no se puede descomprimir: vuelva a guardar la página.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>«{name}» está protegido con una contraseña: descomprímalo y abra la página que contiene.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>«{name}» está comprimido de una forma que Lutrin no conoce: descomprímalo y abra la página que contiene.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>«{name}» contiene otros archivos comprimidos: descomprímalo y abra uno de ellos.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>«{name}» tiene partes anidadas en más de {limit} niveles: vuelva a guardar la página.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>«{name}» contiene más de {limit} archivos: descomprímalo y abra una sola página.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>«{name}» tiene archivos que se solapan: no se fíe de él.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>«{name}» ocupa más de {limit} MB al descomprimirse: guarde la página sin vídeos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>«{name}» ocupa al descomprimirse más de {limit} veces su tamaño, algo que no hace ninguna página: no se fíe de él.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>Archivos web (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Archivos web de Safari</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Archivos web (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>Páginas web comprimidas</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>Libros (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Archivos web (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Exportaciones de Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>Libros comprimidos (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Archivos de Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>Páginas comprimidas (ZIP)</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>Páginas autoextraíbles</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>Exportaciones de wallabag</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Escriba para filtrar</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>Guardado de</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>actualizado el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln minuto</numerusform>
            <numerusform>{fast}–%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página completa</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>Abrir otra página…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>leído hasta el final</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}&#xa0;% leído</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>Los colores de la página y la ventana; «Auto» sigue al sistema, de día y de noche.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto o el nombre de un tema como light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>Lo que muestra «Auto» mientras el sistema está en claro.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>el nombre de un tema como light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>Lo que muestra «Auto» mientras el sistema está en oscuro.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>el nombre de un tema como dark, black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>El tamaño del texto del artículo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>El idioma de la ventana; el artículo conserva el suyo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>El tipo de letra del artículo.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic o el nombre de un tipo de letra instalado</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>De línea a línea, como múltiplo del tamaño de letra.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de la columna</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>El ancho de la columna, en caracteres del tipo de letra del artículo.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>Indica si las líneas acaban donde convenga o todas en el mismo borde.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Sin justificar</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Preguntar antes de abrir enlaces</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>Indica si se pregunta antes de pasar un enlace al navegador del sistema.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>Con serifa: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>Sin serifa: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>Muy legible: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>Dislexia: OpenDyslexic</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Vista de lectura</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Desactivada, muestra la página tal como se guardó, sin sus scripts.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>Solo el artículo</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>Abra una página que haya guardado o suéltela aquí. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>Abrir una página guardada…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artículos recientes</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Leyendo {name}… Esc para detener.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Páginas guardadas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Abrir una página guardada</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>¿Abrir el enlace?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>¿Abrir este enlace en el navegador? El propio Lutrin nunca se conecta a Internet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Leyendo una página</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
</TS>
