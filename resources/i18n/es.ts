<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>La traducción a otro idioma se hace en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>Tal cual: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (no instalado)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>Traducir siempre desde: {language}</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>Volver a cargar el archivo</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Activar o desactivar la vista de lectura</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>Páginas de este archivo…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>Página siguiente del archivo</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>Página anterior del archivo</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>Lo que no se cargó…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Lo que se incluyó y lo que se omitió</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>La página completa o su artículo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>Traducir o volver al original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Ambos idiomas</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>El otro idioma de un párrafo (tecla pulsada)</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Idioma del artículo…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Paquetes de idioma…</translation>
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
        <source>Another page…</source>
        <translation>Otra página…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Archivo anterior</translation>
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
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Encabezado siguiente</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Encabezado anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Tabla siguiente</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tabla anterior</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Enlace siguiente</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Enlace anterior</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Volver a antes del salto</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>Ir al punto más avanzado de la lectura</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Poner una marca</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>Ir a una marca</translation>
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
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>El mismo tema, de día o de noche</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>Colores de un tema propio…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Perfil siguiente</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Perfil anterior</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>Justificado o sin justificar</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>Activar o desactivar la división de palabras</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>Párrafos con espacio o con sangría</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>Enlaces subrayados, simples u ocultos</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>Activar o desactivar el espaciado amplio</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>Ajustar o no las líneas de código largas</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>Texto vertical o no en este idioma</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>Engrosar el texto</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>Afinar el texto</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>Deshacer el último cambio de los ajustes</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>Restablecer el aspecto de los artículos</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Números de párrafo</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>Órdenes y ajustes…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>Ir a la página de la derecha o recorrer una tabla ancha</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>Ir a la página de la izquierda o recorrer una tabla ancha</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>Iniciar o detener el desplazamiento automático</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>Abrir sus enlaces</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>Mostrar sus notas al pie</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>Ampliar la figura o la tabla</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Seguir un enlace</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>Mostrar adónde lleva un enlace</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copiar un enlace</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Buscar con un patrón</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>Regla de lectura, foco de línea o nada</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>Desplazar, pasar páginas o dos columnas</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>Acelerar el desplazamiento automático</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>Ralentizar el desplazamiento automático</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>Un carácter a la izquierda</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>Un carácter a la derecha</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>Una línea abajo</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>Una línea arriba</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Hasta la palabra siguiente</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>Retroceder una palabra</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>Hasta el final de la palabra</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Hasta el principio de la línea</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Hasta el final de la línea</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>Hasta el principio del párrafo</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>Hasta el final del párrafo</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>Mover el otro extremo</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>Copiar y terminar</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>Copiar con la fuente y terminar</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Copiar como Markdown y terminar</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>Terminar la selección</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>Figura o tabla siguiente</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>Figura o tabla anterior</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Copiar su texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>Al límite siguiente entre lo incluido y lo omitido</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>Al límite anterior</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>Volver a incluir el bloque o quitarlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Volver a lo que eligió Lutrin</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>Conservarlo para todo el sitio</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>Órdenes y ajustes</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>Una orden o un ajuste, por ejemplo: tamaño de letra 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Escriba para filtrar</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>«{name}» no contiene texto, sino otros datos: elija la propia página guardada.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>«{name}» ocupa más de {limit}&#xa0;MB: guarde la página sin sus vídeos.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>«{name}» no indica ningún tipo de archivo: el nombre debe terminar en {endings}.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>La línea {line} de «{name}» tiene un error ({reason}): corríjala; hasta entonces no se aplica ninguna de sus reglas.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>Línea {line} de «{name}»: {rule} no es un selector CSS que Lutrin conozca y no se aplica.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>No se puede leer «{name}» ({reason}): no se aplica ninguna regla de sitios.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>No se puede escribir la regla en «{name}» ({reason}): el archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>cada sitio empieza por [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>a un sitio le falta host</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep y drop son listas de selectores entre comillas</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>el archivo está escrito de una forma poco habitual</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>No existe el perfil «{name}»: los perfiles son {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>No existe el tema «{name}»: los temas son {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>«{name}» es una dirección web y Lutrin solo abre páginas guardadas: guarde antes la página en un navegador.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>«{name}» necesita más memoria de la que Lutrin da a una página: guarde la página sin sus elementos más pesados.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>No se pudo leer «{name}» por un error de Lutrin ({fault}): puede que el archivo en sí esté bien.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>«{name}» contiene solo esta página.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>Esta es la última página de «{name}».</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>Esta es la primera página de «{name}».</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>Línea {line} de «{name}»: no existe la orden {command}, pero sí {nearest}; F1 las muestra todas.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>Línea {line} de «{name}»: {keys} no es una tecla válida para {command}: escriba j, g g, Space, F5 o Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>Línea {line} de «{name}»: {command} no puede tener {keys}, porque {other} ya tiene {has}: elija otra tecla.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>Línea {line} de «{name}»: {command} tiene ahora {keys}, así que {other} pierde {has}: indique también teclas para {other}.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>Lo que ha elegido no se puede guardar en «{name}» ({reason}): vale hasta que cierre la página.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>No se encuentra «{place}» en «{name}»: se abre donde lo dejó.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>Línea {line} de «{name}»: {key} no puede tener {value} como teclas: escriba una lista como [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>«{name}» no puede ser un nombre: se admiten hasta 80 letras, cifras, espacios, puntos y guiones.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>No se puede guardar el tema como «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>Dé al tema un nombre que contenga alguna letra o cifra.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>Todavía no hay nada con lo que crear una regla: antes vuelva a incluir o quite algún bloque.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>Esta página no indica de dónde procede: lo que ha decidido vale solo para ella.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>La página no tiene un nombre propio para estos bloques: lo que ha decidido vale solo para ella.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>No hay más encabezados en esta dirección.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>No hay más imágenes en esta dirección.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>No hay más tablas en esta dirección.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>No hay más enlaces en esta dirección.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>No existe la marca {letter}: las marcas de este artículo son {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>Este artículo aún no tiene marcas: m y una letra ponen una.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>No hay ningún salto al que volver ni avanzar.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>Este es el punto más avanzado que ha leído.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Este artículo no tiene encabezados.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>No hay más páginas en esta dirección.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>No se puede guardar «{name}» ahí: elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>No hay ningún paquete de idioma de {source} a {target}: `lutrin language add` obtiene uno.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>«{name}» no indica su idioma: indíquelo con --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>La traducción de «{name}» se ha interrumpido: inténtelo de nuevo; lo ya hecho se conserva y no se repite.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>El paquete de idioma «{pack}» necesita un motor: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>No existe el paquete de idioma «{name}»: `lutrin language list` los muestra todos.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>El paquete de idioma «{name}» no se puede usar ({problem}): vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>El paquete de idioma «{name}» no se puede usar ({file}: {problem}): vuelva a obtenerlo.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>El paquete de idioma «{name}» no se puede instalar ({reason}): libere espacio o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>«{name}» contiene más de {limit} MB: ningún paquete de idioma es tan grande.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla no ofrece ningún paquete de idioma para {language}.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>La lista de paquetes de idioma no ha llegado ({reason}): inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>El paquete de idioma «{name}» no ha llegado ({reason}): inténtelo de nuevo; seguirá desde donde se detuvo.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>La descarga del paquete de idioma «{name}» se ha detenido: la próxima vez seguirá desde ahí.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>Solo el japonés y el chino se pueden mostrar en vertical.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está incompleto o dañado</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>no es un archivo comprimido completo</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>contiene demasiados archivos</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>no contiene ningún modelo conocido</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>su descripción es de otro paquete</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>le falta un archivo</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>al descomprimirse crece desmesuradamente</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>el servidor no pudo demostrar su identidad</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>el servidor no acepta conexiones</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>no se puede acceder al servidor; ¿está en línea este equipo?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>un archivo es demasiado grande</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>descomprimido es demasiado grande</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>el motor no lo acepta</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>no se puede leer un archivo</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>su contenido no es el esperado</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>no se puede leer su descripción</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>su descripción está incompleta</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>su formato es desconocido</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>no traduce nada</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>Libro EPUB</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Página web, un solo archivo</translation>
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
        <translation>Texto sin formato</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>Patrón no válido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} de más de {total}</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>rastreador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocido como</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln rastreador</numerusform>
            <numerusform>%Ln rastreadores</numerusform>
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
            <numerusform>%Ln imagen remota</numerusform>
            <numerusform>%Ln imágenes remotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln marco</numerusform>
            <numerusform>%Ln marcos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln hoja de estilo remota</numerusform>
            <numerusform>%Ln hojas de estilo remotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln tipo de letra remoto</numerusform>
            <numerusform>%Ln tipos de letra remotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>Sin cargar: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>Página {number} de {count}.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>Lo que no se cargó</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>Esta página no quiso cargar nada de otros sitios.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos de teclado</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>Nombre en el archivo de ajustes</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>Esta página es una lista de otras páginas y no un artículo.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>Esta página se guardó antes de que llegara su texto: esto es solo lo que dice de sí misma. Guárdela de nuevo cuando el navegador muestre su texto.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página completa</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>Hilo de foro</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>Guardado de</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>actualizado el {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>Guardado el {day}</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Descargar de Mozilla</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>Traducir de todos modos</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>Elegir el idioma…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>El artículo no indica en qué idioma está y no se ha podido determinar.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>El mismo artículo en {language} está en esta carpeta: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>Obteniendo el paquete de idioma…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>Recibiendo el paquete de idioma: {done} de {total} MB.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>Traduciendo a: {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>Traduciendo a: {language}, {done} de {total} párrafos.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>Para traducir este artículo falta un paquete de idioma: {names}, unos {size} MB. Se descarga una sola vez; el artículo en sí nunca sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>Este equipo no tiene ningún tipo de letra para {language}, por lo que se ven cuadros en lugar de sus caracteres: instale Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>Paquetes de idioma (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Añadir un paquete de idioma</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>¿Abrir el enlace?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>¿Abrir este enlace en el navegador? El propio Lutrin solo abre páginas guardadas.</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>&amp;Selección</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>&amp;Figura ampliada</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>Página en bl&amp;oques</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección de escritura</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>Los cambios valen para</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>En el archivo: una tabla como [site.&quot;example.org&quot;] o [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>En el archivo: una tabla como [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>Combinación propia</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>Guardar estos ajustes como perfil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>Guardar un perfil</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>línea al principio del artículo</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>línea al final del artículo</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>línea que indica la modificación</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>línea del texto</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>marca de autor</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>enlace a la página del autor</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>primer mensaje</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>escritura del texto</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>letras del texto</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>cabecera (front matter)</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>cabecera del correo</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>metadatos del libro</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>entrada de la exportación</translation>
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
        <translation>calidad {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>Apertium del sistema</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} de {total}&#xa0;MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>El paquete de idioma está instalado.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>El paquete de idioma se ha eliminado.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>El paquete de idioma está en orden.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Paquetes de idioma</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>Aún no hay ninguno. Con un paquete, los artículos se traducen en este equipo.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>Idioma para descargar</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Descargar de Mozilla</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>Los paquetes de este idioma, desde el inglés y al inglés.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>Recibiendo el paquete de idioma</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, unos {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>Compara {name} con sus sumas de comprobación y le hace traducir una frase.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>Elimina {name} de este equipo.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium pertenece al sistema: elimínelo del mismo modo en que lo instaló.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>Páginas de este archivo</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>Para todo el sitio</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>A partir de ahora, estas reglas valen para {host}: {rules}. Están en {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n bloque no tiene nombre propio y se decide solo para esta página.</numerusform>
            <numerusform>%n bloques no tienen nombre propio y se deciden solo para esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>Esta página no tiene bloques sobre los que decidir.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} de {total} · Incluido. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} de {total} · Omitido. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Lo que se incluyó y lo que se omitió</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>Bloques de la página incluidos en el artículo: {taken} de {total}.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Revista</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>Dislexia</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>Progreso de lectura</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Leído hasta el final</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>Selección: {keys} copia, {end} termina.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} amplía o reduce, {next} pasa a la siguiente, {save} guarda.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>Con las palabras: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>Seguir: escriba las letras, o / y palabras del enlace.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>Adónde lleva: escriba las letras, o / y palabras del enlace.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>Copiar un enlace: escriba las letras, o / y palabras del enlace.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>No hay ningún enlace que seguir en la pantalla.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copiado: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>No hay ninguna figura ni tabla en la pantalla.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>Aquí no hay notas al pie.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>Desplazamiento: {words} palabras por minuto.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>Se lee como el texto del artículo.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>Está en medio del texto del artículo.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>Pertenece al texto que lo rodea.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>El texto del artículo remite a esto como nota.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>Dice bajo el título de qué trata el artículo.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>Indica quién escribió el mensaje que sigue.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>Una regla para este sitio conserva este bloque.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>Usted volvió a incluir este bloque.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>La propia página lo oculta.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>Forma parte de un menú, una barra lateral, un pie de página o un formulario.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>Repite el título, que ya figura sobre el artículo.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>El autor y la fecha se muestran bajo el título.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>Trata del autor de un mensaje.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>Se compone sobre todo de enlaces.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>Es el índice de la página.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>La página designa este bloque como comentarios.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>La página designa este bloque como remisión a otras páginas.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>La página designa este bloque como publicidad, oferta o ventana emergente.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>La página designa este bloque como menú, banner o aviso.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>La página designa este bloque como autor, fecha, etiquetas o botones para compartir.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>Está apartado del texto del artículo.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>No se lee como el texto de un artículo.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>Lo que lo rodea no forma parte del artículo.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>Las mismas palabras ya figuran en el artículo.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>Esta imagen no pertenece a ningún texto del artículo.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>La página tiene demasiado poco texto para un artículo.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>Una regla para este sitio descarta este bloque.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>Usted quitó este bloque.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Guardar el artículo</translation>
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
        <source>Auto goes by</source>
        <translation>«Auto» sigue</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>Indica si «Auto» sigue al sistema o cambia a oscuro y a claro a horas fijas.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Al sistema</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>La hora del día</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Claro desde</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>Cuándo pasa «Auto» a claro si sigue la hora del día.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>una hora como 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Oscuro desde</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>Cuándo pasa «Auto» a oscuro si sigue la hora del día.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>una hora como 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>Atenuar las imágenes en oscuro</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>Indica si las imágenes son algo más oscuras con un tema oscuro.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>Invertir los diagramas en oscuro</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>Indica si los dibujos sobre blanco se muestran en claro sobre oscuro con un tema oscuro.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>Integrar los fondos blancos</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>Indica si el fondo blanco de una imagen toma el color de la página.</translation>
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
        <source>Languages I read</source>
        <translation>Idiomas que leo</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>A qué idioma se traducen los artículos: el primero que no sea el suyo.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window para el de la ventana; idiomas por sus códigos, como en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>Traducir siempre desde</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>Los idiomas cuyos artículos se traducen en cuanto se abren.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>idiomas por sus códigos, como ja, ru; o none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Números de párrafo</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>Indica si cada párrafo muestra su número en el margen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>Indica si las letras son órdenes; si no, solo sirven las teclas del escritorio.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>También letras, como en vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>Solo teclas del escritorio</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>Indica si el artículo se desplaza o se pasa página a página.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>Con desplazamiento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>Páginas de dos columnas</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>Indica si el desplazamiento se ve como un movimiento; «Auto» consulta al sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Inmediato</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>Subraya la línea que lee o atenúa todas salvo unas pocas líneas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Tres líneas</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>Cinco líneas</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>Velocidad del desplazamiento automático</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>En palabras por minuto.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>Letras de las etiquetas</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>De qué se componen las etiquetas de los enlaces; con cifras, todas las letras quedan libres para filtrar.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>dos o más letras minúsculas o cifras, sin repetir ninguna</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic o el nombre de un tipo de letra instalado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>Lo gruesas que son las letras, si el tipo de letra tiene más de un grosor.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>Más espacio entre las letras; las escrituras cuyas letras se unen no lo reciben.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espacio entre palabras</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>Más espacio entre las palabras.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligaduras</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>Indica si letras como la f y la i se unen, cuando el tipo de letra lo permite.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>La forma de las cifras en el texto corrido, si el tipo de letra tiene más de una.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>Como en el tipo de letra</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>Alineadas: altas como mayúsculas</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>Antiguas: como las minúsculas</translation>
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
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>El espacio mínimo a la izquierda y a la derecha de la columna.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>Cómo se distingue un párrafo del anterior.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Espacio intermedio</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>Sangría en la primera línea</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espacio entre párrafos</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>El espacio entre los párrafos, en líneas, cuando se distinguen por él.</translation>
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
        <source>Hyphenation</source>
        <translation>División de palabras</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>Indica si las palabras largas se dividen al final de la línea.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Letra capitular</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>Indica si la primera letra de un artículo ocupa tres líneas de alto.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>Cómo se distinguen los enlaces del texto que los rodea.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayados</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>Solo con color</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>Como el texto, hasta señalarlos</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>Espaciado amplio (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>Espacios entre letras, palabras, líneas y párrafos según WCAG 1.4.12, o mayores.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>Texto vertical (japonés, chino)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>Indica si el japonés y el chino se escriben de arriba abajo, en líneas de derecha a izquierda.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Ajustar líneas de código largas</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>Indica si las líneas de código largas continúan debajo o se desplazan de lado.</translation>
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
        <source>{name} as usual</source>
        <translation>{name}: valor predeterminado</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>Monoespaciado: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>Líneas y párrafos</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>Colores e imágenes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Artículos en {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>Artículos de {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Desactivada, muestra la página tal como se guardó, sin sus scripts.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>Vista de lectura activada</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>Todos los demás ajustes</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>Otra página</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>Un título, un archivo o una carpeta</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Escriba para filtrar</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>Ámbar oscuro</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>Arcilla oscura</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Arcilla</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox oscuro</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>Puerto oscuro</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>Brezo oscuro</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Brezo</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Alto contraste claro</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>Lino oscuro</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lino</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>Musgo oscuro</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord oscuro</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>Pergamino oscuro</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Pergamino</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>Porcelana oscura</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Porcelana</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine oscuro</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>Sepia oscuro</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>Pizarra oscura</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized oscuro</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Tema propio</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: código de color</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>Difícil de leer: {roles}. Para leer con comodidad hace falta al menos {least}:1.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>Todo destaca lo suficiente sobre su fondo.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} (propio)</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>Enlaces visitados</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Acentos</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texto seleccionado</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texto marcado</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>Fondo del código</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Copiado con la fuente.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Aquí no hay enlaces.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Leyendo {name}… Esc para detener.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>La marca {letter} está puesta en ¶{number}.</translation>
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
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>Maquetando un artículo largo…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>Guardar la figura</translation>
    </message>
</context>
</TS>
