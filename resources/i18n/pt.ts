<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>Idioma do artigo</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>A tradução para outro idioma é feita neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>Como está: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (não instalado)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>Sempre traduzir de: {language}</translation>
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
        <translation>Artigos recentes</translation>
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
        <source>The pages of this file…</source>
        <translation>Páginas deste arquivo…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>Próxima página do arquivo</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>Página anterior do arquivo</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>O que não foi carregado…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>O que foi incluído e o que foi omitido</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>A página inteira ou o artigo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>Traduzir ou voltar ao original</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Ambos os idiomas</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>Outro idioma de um parágrafo (tecla pressionada)</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Idioma do artigo…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Pacotes de idioma…</translation>
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
        <source>Another page…</source>
        <translation>Outra página…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Próximo arquivo</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Arquivo anterior</translation>
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
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Próximo título</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Título anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Próxima tabela</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Tabela anterior</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Próximo link</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Link anterior</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Voltar para antes do salto</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>Ir para o ponto mais avançado da leitura</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Definir uma marca</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>Ir para uma marca</translation>
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
        <source>All settings…</source>
        <translation>Todas as configurações…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>Mesmo tema, de dia ou de noite</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>Cores de um tema próprio…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Próximo perfil</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Perfil anterior</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>Justificado ou não</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>Ativar ou desativar a hifenização</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>Parágrafos com espaço ou recuo</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>Links sublinhados, simples ou ocultos</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>Ativar ou desativar o espaçamento amplo</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>Quebrar ou não linhas de código longas</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>Texto vertical ou não neste idioma</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>Engrossar o texto</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>Afinar o texto</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>Desfazer a última mudança nas configurações</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>Redefinir a aparência dos artigos</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Números dos parágrafos</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>Comandos e configurações…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>Próximo parágrafo</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Parágrafo anterior</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>Ir para a página da direita ou percorrer uma tabela larga</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>Ir para a página da esquerda ou percorrer uma tabela larga</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>Iniciar ou parar a rolagem automática</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar com a referência</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>Abrir os links do trecho</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>Mostrar as notas de rodapé do trecho</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>Ampliar a figura ou a tabela</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Seguir um link</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>Mostrar aonde um link leva</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copiar um link</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Somente palavras inteiras</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Localizar com um padrão</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>Régua de leitura, foco na linha ou nada</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>Rolar, virar páginas ou duas colunas</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>Acelerar a rolagem automática</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>Desacelerar a rolagem automática</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>Um caractere à esquerda</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>Um caractere à direita</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>Uma linha abaixo</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>Uma linha acima</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>Até a próxima palavra</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>Voltar uma palavra</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>Até o fim da palavra</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>Até o início da linha</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>Até o fim da linha</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>Até o início do parágrafo</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>Até o fim do parágrafo</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>Mover a outra ponta</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>Copiar e terminar</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>Copiar com a referência e terminar</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Copiar como Markdown e terminar</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>Terminar a seleção</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>Próxima figura ou tabela</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>Figura ou tabela anterior</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Copiar o texto dela</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Voltar ao artigo</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Próximo bloco</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Bloco anterior</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>Ao próximo limite entre incluído e omitido</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>Ao limite anterior</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>Incluir o bloco de novo ou retirá-lo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Voltar ao que o Lutrin escolheu</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>Manter para o site inteiro</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>Comandos e configurações</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>Um comando ou uma configuração, como: tamanho da fonte 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Digite para filtrar</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>“{name}” não contém texto, e sim outros dados: escolha a própria página salva.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>“{name}” tem mais de {limit}&#xa0;MB: salve a página sem os vídeos.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>“{name}” não indica nenhum tipo de arquivo: o nome deve terminar em {endings}.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>A linha {line} de “{name}” tem um erro ({reason}): corrija-a; até lá, nenhuma regra do arquivo é usada.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>Linha {line} de “{name}”: {rule} não é um seletor CSS que o Lutrin conheça e não é usado.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>Não é possível ler “{name}” ({reason}): nenhuma regra de site é usada.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>Não é possível gravar a regra em “{name}” ({reason}): o arquivo continua como estava.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>não é UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>cada site começa com [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>falta host em um site</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep e drop são listas de seletores entre aspas</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>o arquivo está escrito de um jeito incomum</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>Não existe o perfil “{name}”: os perfis são {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Não existe o tema “{name}”: os temas são {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>“{name}” é um endereço da web, e o Lutrin abre somente páginas salvas: salve antes a página em um navegador.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>“{name}” precisa de mais memória do que o Lutrin dá a uma página: salve a página sem os itens mais pesados.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>Não foi possível ler “{name}” por causa de um erro do Lutrin ({fault}): o arquivo em si pode estar em ordem.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>“{name}” contém somente esta página.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>Esta é a última página de “{name}”.</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>Esta é a primeira página de “{name}”.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>Linha {line} de “{name}”: não existe o comando {command}, mas existe {nearest}; F1 mostra todos.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>Linha {line} de “{name}”: {keys} não é uma tecla válida para {command}: escreva j, g g, Space, F5 ou Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>Linha {line} de “{name}”: {command} não pode ter {keys}, porque {other} já tem {has}: escolha outra tecla.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>Linha {line} de “{name}”: {command} agora tem {keys}, então {other} perde {has}: indique teclas para {other} também.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>O que você escolheu não pode ser salvo em “{name}” ({reason}): vale até você fechar a página.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>Não há “{place}” em “{name}”: a página abre onde você parou.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>Linha {line} de “{name}”: {key} não pode ter {value} como teclas: escreva uma lista como [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>“{name}” não pode ser um nome: são permitidos até 80 letras, algarismos, espaços, pontos e hifens.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>Não é possível salvar o tema como “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>Dê ao tema um nome que contenha uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>Ainda não há nada para criar uma regra: antes, inclua um bloco de novo ou retire um.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>Esta página não informa de onde veio: o que você decidiu vale somente para ela.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>A página não tem um nome próprio para estes blocos: o que você decidiu vale somente para ela.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>Não há mais títulos nesta direção.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>Não há mais imagens nesta direção.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>Não há mais tabelas nesta direção.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>Não há mais links nesta direção.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>Não existe a marca {letter}: as marcas deste artigo são {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>Este artigo ainda não tem marcas: m e uma letra definem uma.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>Não há salto para onde voltar nem avançar.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>Este é o ponto mais avançado que você leu.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>Este artigo não tem títulos.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>Não há mais páginas nesta direção.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>Não é possível salvar “{name}” ali: escolha outra pasta ou libere espaço.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>Não há pacote de idioma de {source} para {target}: `lutrin language add` obtém um.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>“{name}” não informa seu idioma: indique-o com --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>A tradução de “{name}” foi interrompida: tente novamente; o que já foi feito é mantido e não se repete.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>O pacote de idioma “{pack}” precisa de um mecanismo: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>Não existe o pacote de idioma “{name}”: `lutrin language list` mostra todos.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>O pacote de idioma “{name}” não pode ser usado ({problem}): obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>O pacote de idioma “{name}” não pode ser usado ({file}: {problem}): obtenha-o novamente.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>O pacote de idioma “{name}” não pode ser instalado ({reason}): libere espaço ou tente novamente.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>“{name}” contém mais de {limit} MB: nenhum pacote de idioma é tão grande.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>A Mozilla não oferece pacote de idioma para {language}.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>A lista de pacotes de idioma não chegou ({reason}): tente novamente.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>O pacote de idioma “{name}” não chegou ({reason}): tente novamente; o download continua de onde parou.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>O download do pacote de idioma “{name}” foi interrompido: na próxima vez, ele continua dali.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>sem permissão para gravar na pasta</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>Somente japonês e chinês podem ser exibidos na vertical.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>está incompleto ou danificado</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>não é um arquivo compactado completo</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>contém arquivos demais</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>não contém nenhum modelo conhecido</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>a descrição é de outro pacote</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>falta um arquivo</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>cresce desproporcionalmente ao ser descompactado</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>não houve resposta a tempo</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>o servidor não conseguiu provar sua identidade</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>o servidor não aceita conexões</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>não é possível acessar o servidor; este computador está on-line?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>um arquivo é grande demais</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>fica grande demais ao ser descompactado</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>o mecanismo não o aceita</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>um arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>o conteúdo não é o esperado</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>a descrição não pode ser lida</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>a descrição está incompleta</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>o formato é desconhecido</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>não traduz nada</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>Livro EPUB</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Página da web, um só arquivo</translation>
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
        <translation>Texto simples</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>Padrão inválido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} de mais de {total}</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>Somente palavras inteiras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
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
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conhecido como</translation>
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
            <numerusform>%Ln imagem remota</numerusform>
            <numerusform>%Ln imagens remotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln quadro</numerusform>
            <numerusform>%Ln quadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln folha de estilo remota</numerusform>
            <numerusform>%Ln folhas de estilo remotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln fonte remota</numerusform>
            <numerusform>%Ln fontes remotas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>Não carregado: {things}.</translation>
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
        <translation>O que não foi carregado</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>Esta página não quis carregar nada de outros lugares.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Todos os atalhos de teclado</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>Nome no arquivo de configurações</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>Esta página é uma lista de outras páginas, não um artigo.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>Esta página foi salva antes de seu texto chegar: isto é só o que ela diz de si mesma. Salve-a de novo quando o navegador mostrar o texto.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar a página inteira</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>Documentação</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>Tópico de fórum</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Listagem</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>Salvo de</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>atualizado em {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>Salvo em {day}</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Baixar da Mozilla</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>Traduzir mesmo assim</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>Escolher o idioma…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma do artigo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>O artigo não informa em que idioma está, e não foi possível identificá-lo.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>O mesmo artigo em {language} está nesta pasta: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>Obtendo o pacote de idioma…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>Recebendo o pacote de idioma: {done} de {total} MB.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>Traduzindo para: {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>Traduzindo para: {language}, {done} de {total} parágrafos.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>Para traduzir este artigo, falta um pacote de idioma: {names}, cerca de {size} MB. Ele é baixado uma única vez; o artigo em si nunca sai deste computador.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>Este computador não tem fonte para {language}, por isso aparecem quadrados no lugar dos caracteres: instale Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>Pacotes de idioma (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Adicionar um pacote de idioma</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>Abrir o link?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>Abrir este link no navegador? O próprio Lutrin abre somente páginas salvas.</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>&amp;Seleção</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>&amp;Figura ampliada</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>Página em &amp;blocos</translation>
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
        <translation>Site</translation>
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
        <translation>Direção da escrita</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Localizar uma configuração</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>As mudanças valem para</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>No arquivo: uma tabela como [site.&quot;example.org&quot;] ou [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>No arquivo: uma tabela como [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>Combinação própria</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>Salvar estas configurações como perfil…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Remover este perfil</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>Salvar um perfil</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Nome do perfil:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>linha no início do artigo</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>linha no fim do artigo</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>linha que indica a alteração</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>linha do texto</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>marcação de autor</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>link para a página do autor</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>primeira mensagem</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>escrita do texto</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>letras do texto</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>cabeçalho (front matter)</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>cabeçalho do e-mail</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>metadados do livro</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>entrada da exportação</translation>
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
        <translation>qualidade {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>Apertium do sistema</translation>
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
        <translation>O pacote de idioma está instalado.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>O pacote de idioma foi removido.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>O pacote de idioma está em ordem.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Pacotes de idioma</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>Ainda não há nenhum. Com um pacote, os artigos são traduzidos neste computador.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>Idioma para baixar</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Baixar da Mozilla</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>Os pacotes deste idioma, do inglês e para o inglês.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Adicionar um arquivo…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>Recebendo o pacote de idioma</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, cerca de {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>Compara {name} com os hashes e faz o pacote traduzir uma frase.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>Remove {name} deste computador.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>O Apertium pertence ao sistema: remova-o do mesmo modo como o instalou.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>Páginas deste arquivo</translation>
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
        <translation>Endereço</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Incluir de novo</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>Para o site inteiro</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>A partir de agora, estas regras valem para {host}: {rules}. Elas estão em {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n bloco não tem nome próprio e é decidido somente para esta página.</numerusform>
            <numerusform>%n blocos não têm nome próprio e são decididos somente para esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>Esta página não tem blocos sobre os quais decidir.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} de {total} · Incluído. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} de {total} · Omitido. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>O que foi incluído e o que foi omitido</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>Blocos da página incluídos no artigo: {taken} de {total}.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
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
        <translation>Letras grandes</translation>
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
        <translation>Progresso da leitura</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Lido até o fim</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>Seleção: {keys} copia, {end} termina.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} amplia ou reduz, {next} vai para a próxima, {save} salva.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>Com as palavras: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>Seguir: digite as letras, ou / e palavras do link.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>Aonde leva: digite as letras, ou / e palavras do link.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>Copiar um link: digite as letras, ou / e palavras do link.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>Não há nenhum link para seguir na tela.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Copiado: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>Não há figura nem tabela na tela.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>Não há notas de rodapé aqui.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>Rolagem: {words} palavras por minuto.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>Parece ser o texto do artigo.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>Está no meio do texto do artigo.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>Pertence ao texto ao redor.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>O texto do artigo remete a isto como nota.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>Diz, abaixo do título, do que trata o artigo.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>Indica quem escreveu a postagem abaixo.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>Uma regra para este site mantém este bloco.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>Você incluiu este bloco de novo.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>A própria página oculta este bloco.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>Faz parte de um menu, uma barra lateral, um rodapé ou um formulário.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>Repete o título, que já está acima do artigo.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>O autor e a data são mostrados abaixo do título.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>Trata do autor de uma postagem.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>É composto principalmente de links.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>É o sumário da página.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>A página identifica este bloco como comentários.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>A página identifica este bloco como indicação de outras páginas.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>A página identifica este bloco como anúncio, oferta ou pop-up.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>A página identifica este bloco como menu, banner ou aviso.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>A página identifica este bloco como autor, data, etiquetas ou compartilhamento.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>Está afastado do texto do artigo.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>Não parece ser o texto de um artigo.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>O que está ao redor não faz parte do artigo.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>As mesmas palavras já estão no artigo.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>Esta imagem não pertence a nenhum texto do artigo.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>A página tem texto insuficiente para um artigo.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>Uma regra para este site descarta este bloco.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>Você retirou este bloco.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Salvar o artigo</translation>
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
        <source>Auto goes by</source>
        <translation>“Auto” acompanha</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>Define se “Auto” acompanha o sistema ou muda para escuro e claro em horários fixos.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>O sistema</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>A hora do dia</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Claro a partir de</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>Quando “Auto” muda para claro, se acompanha a hora do dia.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>um horário como 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Escuro a partir de</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>Quando “Auto” muda para escuro, se acompanha a hora do dia.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>um horário como 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>Escurecer imagens no tema escuro</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>Define se as imagens ficam um pouco mais escuras com um tema escuro.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>Inverter diagramas no tema escuro</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>Define se desenhos sobre branco aparecem em claro sobre escuro com um tema escuro.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>Integrar fundos brancos</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>Define se o fundo branco de uma imagem assume a cor da página.</translation>
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
        <source>Languages I read</source>
        <translation>Idiomas que leio</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>Para que idioma os artigos são traduzidos: o primeiro que não seja o deles.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window para o da janela; idiomas pelos códigos, como en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>Sempre traduzir de</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>Os idiomas cujos artigos são traduzidos assim que são abertos.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>idiomas pelos códigos, como ja, ru; ou none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Números dos parágrafos</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>Define se cada parágrafo mostra seu número na margem.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>Define se as letras são comandos; senão, valem somente as teclas do desktop.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>Também letras, como no vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>Somente teclas do desktop</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>Define se o artigo é rolado ou virado página por página.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>Com rolagem</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>Páginas de duas colunas</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Rolagem</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>Define se a rolagem é vista como um movimento; “Auto” consulta o sistema.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Imediata</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Régua de leitura</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>Sublinha a linha que você lê ou esmaece todas, exceto algumas linhas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Régua</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Uma linha</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Três linhas</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>Cinco linhas</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>Velocidade da rolagem automática</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>Em palavras por minuto.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>Letras dos rótulos</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>Do que são feitos os rótulos dos links; com algarismos, todas as letras ficam livres para filtrar.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>duas ou mais letras minúsculas ou algarismos, sem repetir nenhum</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic ou o nome de uma fonte instalada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>A espessura das letras, se a fonte tiver mais de um peso.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espaço entre letras</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>Mais espaço entre as letras; escritas com letras ligadas não o recebem.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Espaço entre palavras</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>Mais espaço entre as palavras.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Ligaduras</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>Define se letras como f e i são unidas, quando a fonte permite.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>Algarismos</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>A forma dos algarismos no texto corrido, se a fonte tiver mais de uma.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>Como na fonte</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>Alinhados: altos como maiúsculas</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>Estilo antigo: como minúsculas</translation>
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
        <source>Margins</source>
        <translation>Margens</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>O espaço mínimo à esquerda e à direita da coluna.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>Como um parágrafo se distingue do anterior.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Espaço entre eles</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>Recuo na primeira linha</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Espaço entre parágrafos</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>O espaço entre os parágrafos, em linhas, quando é ele que os separa.</translation>
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
        <source>Hyphenation</source>
        <translation>Hifenização</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>Define se palavras longas são divididas no fim da linha.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Letra capitular</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>Define se a primeira letra de um artigo tem a altura de três linhas.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>Como os links se destacam do texto ao redor.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sublinhados</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>Somente com cor</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>Como o texto, até apontar para eles</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>Espaçamento amplo (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>Espaços entre letras, palavras, linhas e parágrafos como na WCAG 1.4.12, ou maiores.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>Texto vertical (japonês, chinês)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>Define se japonês e chinês são escritos de cima para baixo, da direita para a esquerda.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Quebrar linhas de código longas</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>Define se linhas de código longas continuam abaixo ou rolam para o lado.</translation>
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
        <source>{name} as usual</source>
        <translation>{name}: valor padrão</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>Monoespaçada: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>Linhas e parágrafos</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>Cores e imagens</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Outras configurações</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos os artigos</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Artigos em {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>Artigos de {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Desativado, mostra a página como foi salva, sem os scripts.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>Modo de leitura ativado</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>Todas as outras configurações</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>Outra página</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>Um título, um arquivo ou uma pasta</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Digite para filtrar</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>Âmbar escuro</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>Argila escura</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Argila</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>Cinza escuro</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox escuro</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>Porto escuro</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Porto</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>Urze escura</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Urze</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Alto contraste claro</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>Linho escuro</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Linho</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>Musgo escuro</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Musgo</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord escuro</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>Pergaminho escuro</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Pergaminho</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>Porcelana escura</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Porcelana</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine escuro</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>Sépia escuro</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>Ardósia escura</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardósia</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized escuro</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Tema próprio</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: código da cor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>Difícil de ler: {roles}. Para uma leitura confortável, é preciso no mínimo {least}:1.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>Tudo se destaca bem o suficiente do fundo.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} (próprio)</translation>
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
        <translation>Links</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>Links visitados</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Destaques</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Texto selecionado</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Texto marcado</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>Fundo do código</translation>
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
        <translation>Copiado com a referência.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Não há links aqui.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Lendo {name}… Esc para parar.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>A marca {letter} está em ¶{number}.</translation>
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
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>Diagramando um artigo longo…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>Salvar a figura</translation>
    </message>
</context>
</TS>
