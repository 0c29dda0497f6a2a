<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artigos recentes</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>Próximo arquivo aberto</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Recarregar o arquivo</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Ativar ou desativar o modo de leitura</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>Descer um pouco</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>Subir um pouco</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>Descer meia página</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>Subir meia página</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Descer uma página</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Subir uma página</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho de texto padrão</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Alargar a coluna</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Estreitar a coluna</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Aumentar o espaçamento entre linhas</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Diminuir o espaçamento entre linhas</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>Próximo tema</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>Tema do sistema (Auto)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Tema sépia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Tema cinza</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Tema preto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos de teclado</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Fechar o que está por cima</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>Não é possível ler “{name}”: tente outro arquivo.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>O arquivo “{name}” não existe: verifique o caminho ou abra outro arquivo.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>Você não tem permissão para ler “{name}”: altere as permissões ou abra uma cópia.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>“{name}” não é um arquivo: escolha uma página salva dentro de uma pasta.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>“{name}” está vazio: salve a página novamente.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>“{name}” é um dispositivo ou um pipe, não uma página salva: escolha um arquivo em disco.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>“{name}” é um link que leva de volta a si mesmo: abra a própria página.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>“{name}” não é um nome de arquivo possível: verifique o caminho.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>“{name}” é um endereço da web, e o Lutrin nunca se conecta à internet: salve antes a página em um navegador.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>“{name}” não contém texto, e sim outros dados: escolha a própria página salva.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>“{name}” tem mais de {limit}&#xa0;MB: salve a página sem os vídeos.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>“{name}” não é uma página que o Lutrin consiga abrir: tente HTML ou texto simples.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>“{name}” não contém nenhum artigo: em vez disso, você pode ver a página inteira.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>A leitura de “{name}” demorou demais: o arquivo pode estar danificado; tente salvar a página novamente.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>Não foi possível ler “{name}” até o fim: o arquivo pode estar danificado; tente salvar a página novamente.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>Não é possível ler “{name}” ({reason}): o Lutrin usa as configurações padrão.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>A linha {line} de “{name}” tem um erro ({reason}): corrija-a; até lá, o Lutrin usa o que conseguiu ler.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>Linha {line} de “{name}”: {key} não pode ser {value} e mantém o valor padrão; aceita {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>Não é possível salvar as configurações em “{name}” ({reason}): o arquivo continua como estava.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>Outro programa mantém “{name}” bloqueado: tente novamente quando ele terminar.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>aninhado demais ou longo demais</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} não pode ser {value}: aceita {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>Não existe a configuração {key}: as configurações são {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>Não é possível usar o tema “{name}”: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>Não é possível usar a biblioteca “{name}” ({reason}): a leitura continua sem ela.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>Outro programa mantém a biblioteca “{name}” bloqueada: tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>A biblioteca “{name}” é de uma versão mais recente do Lutrin: ela fica como está; atualize o Lutrin.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>A biblioteca “{name}” está danificada: libere espaço ou mova-a para outro lugar.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>A biblioteca “{name}” estava danificada: foi guardada como “{kept}”, e uma nova foi criada.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>Não foi possível gravar “{name}”: escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Não existe o tema “{name}”: os temas são {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>“{name}” não tem a página {page}: o número de páginas é {count}, e --list as mostra.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>“{name}” não contém nenhuma página: escolha o arquivo em que uma página foi salva.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>“{name}” está danificado e não pode ser descompactado: salve a página novamente.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>“{name}” está protegido por senha: descompacte-o e abra a página que ele contém.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>“{name}” está compactado de uma forma que o Lutrin não conhece: descompacte-o e abra a página que ele contém.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>“{name}” contém outros arquivos compactados: descompacte-o e abra um deles.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>“{name}” tem partes aninhadas em mais de {limit} níveis: salve a página novamente.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>“{name}” contém mais de {limit} arquivos: descompacte-o e abra uma única página.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>“{name}” tem arquivos que se sobrepõem: não confie nele.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>“{name}” passa de {limit} MB ao ser descompactado: salve a página sem vídeos.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>“{name}” fica mais de {limit} vezes maior ao ser descompactado, o que não acontece com nenhuma página: não confie nele.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} de {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palavras a localizar</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>Páginas da web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>Arquivos da web (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Arquivos da web do Safari</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Arquivos da web (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>Páginas da web compactadas</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>Livros (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Arquivos da web (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Exportações do Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>Livros compactados (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Arquivos da Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>Páginas compactadas (ZIP)</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>Páginas autoextraíveis</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>Exportações do wallabag</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos de teclado</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Digite para filtrar</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
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
        <translation>Salvo de</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>atualizado em {day}</translation>
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
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar a página inteira</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Voltar ao artigo</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>Abrir outra página…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>lido até o fim</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}% lido</translation>
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
        <translation>As cores da página e da janela; “Auto” acompanha o sistema, de dia e de noite.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto ou o nome de um tema como light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>O que “Auto” mostra enquanto o sistema está claro.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>o nome de um tema como light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>O que “Auto” mostra enquanto o sistema está escuro.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>o nome de um tema como dark, black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho da fonte</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>O tamanho do texto do artigo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>O idioma da janela; o artigo mantém o seu.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>A fonte do artigo.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic ou o nome de uma fonte instalada</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Espaçamento entre linhas</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>De linha a linha, como múltiplo do tamanho da fonte.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largura da coluna</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>A largura da coluna, em caracteres da fonte do artigo.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>Define se as linhas terminam livremente ou todas na mesma margem.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>Não justificado</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Perguntar antes de abrir links</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>Define se é preciso perguntar antes de passar um link ao navegador do sistema.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>Com serifa: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>Sem serifa: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>Bem legível: Atkinson Hyperlegible</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fechar as configurações</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Modo de leitura</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Desativado, mostra a página como foi salva, sem os scripts.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>Nada além do artigo</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>Abra uma página que você salvou ou solte-a aqui. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>Abrir uma página salva…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Artigos recentes</translation>
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
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
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
        <translation>Lendo {name}… Esc para parar.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Páginas salvas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Abrir uma página salva</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>Abrir o link?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>Abrir este link no navegador? O próprio Lutrin nunca se conecta à internet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Lendo uma página</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
</context>
</TS>
