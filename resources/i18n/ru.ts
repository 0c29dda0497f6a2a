<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>Следующий из открытых файлов</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл заново</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Включить или выключить режим чтения</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>Немного вниз</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>Немного вверх</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>На полстраницы вниз</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>На полстраницы вверх</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Расширить колонку</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Сузить колонку</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Увеличить межстрочный интервал</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Уменьшить межстрочный интервал</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>Следующая тема</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>Предыдущая тема</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>Тема как в системе (Авто)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Тема «Сепия»</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серая тема</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрная тема</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная тема</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все сочетания клавиш</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Закрыть то, что сверху</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>Не удаётся прочитать «{name}»: попробуйте другой файл.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>Файла «{name}» нет: проверьте путь или откройте другой файл.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>У вас нет прав на чтение «{name}»: измените права доступа или откройте копию.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>«{name}» — не файл: выберите сохранённую страницу в папке.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>Файл «{name}» пуст: сохраните страницу ещё раз.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>«{name}» — устройство или канал, а не сохранённая страница: выберите файл на диске.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>«{name}» — ссылка, которая ведёт на саму себя: откройте саму страницу.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>«{name}» не может быть именем файла: проверьте путь.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>«{name}» — это адрес, а Lutrin никогда не выходит в интернет: сначала сохраните страницу в браузере.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>В файле «{name}» не текст, а другие данные: выберите саму сохранённую страницу.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>Файл «{name}» больше {limit}&#xa0;МБ: сохраните страницу без видео.</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>Lutrin не может открыть «{name}» как страницу: попробуйте HTML или обычный текст.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>В файле «{name}» нет статьи: вместо неё можно посмотреть всю страницу.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>Чтение файла «{name}» заняло слишком много времени: возможно, он повреждён; попробуйте сохранить страницу ещё раз.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>Не удалось дочитать файл «{name}» до конца: возможно, он повреждён; попробуйте сохранить страницу ещё раз.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>Не удаётся прочитать «{name}» ({reason}): Lutrin работает с настройками по умолчанию.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>Ошибка в строке {line} файла «{name}» ({reason}): исправьте её; до тех пор Lutrin использует то, что удалось прочитать.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>Строка {line} файла «{name}»: {key} не может быть {value} и остаётся по умолчанию; допустимо: {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>Не удаётся сохранить настройки в «{name}» ({reason}): файл не изменился.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>Файл «{name}» занят другой программой: повторите попытку, когда она закончит.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>не UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>слишком глубокая вложенность или слишком длинная строка</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} не может быть {value}: допустимо {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>Нет настройки {key}: доступны {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>Не удаётся использовать тему «{name}»: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>Не удаётся использовать библиотеку «{name}» ({reason}): чтение продолжается без неё.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>Библиотека «{name}» занята другой программой: повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>Библиотека «{name}» создана более новой версией Lutrin: она оставлена как есть, обновите Lutrin.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>Библиотека «{name}» повреждена: освободите место или перенесите её.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>Библиотека «{name}» была повреждена: она сохранена как «{kept}», и создана новая.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>Не удалось записать «{name}»: выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Нет темы «{name}»: доступны {names}.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>В файле «{name}» нет страницы {page}: страниц в нём {count}, их показывает --list.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>В файле «{name}» нет страниц: выберите архив, в котором сохранена страница.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>Файл «{name}» повреждён, распаковать его не удалось: сохраните страницу ещё раз.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>Файл «{name}» защищён паролем: распакуйте его и откройте страницу из него.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>Файл «{name}» сжат способом, которого Lutrin не знает: распакуйте его и откройте страницу из него.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>В файле «{name}» другие архивы: распакуйте его и откройте один из них.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>В файле «{name}» части вложены глубже {limit} уровней: сохраните страницу ещё раз.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>В архиве «{name}» файлов больше, чем {limit}: распакуйте его и откройте одну страницу.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>В архиве «{name}» файлы накладываются друг на друга: не доверяйте ему.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>Файл «{name}» после распаковки занимает больше {limit} МБ: сохраните страницу без видео.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>Файл «{name}» при распаковке увеличивается более чем в {limit} раз, чего со страницами не бывает: не доверяйте ему.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Что искать</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>Веб-архивы (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Веб-архивы Safari</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>Веб-архивы (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>Сжатые веб-страницы</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>Книги (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>Веб-архивы (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Экспорт из Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>Книги в архиве (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Архивы Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>Страницы в архиве ZIP</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>Самораспаковывающиеся страницы</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Документы Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>Экспорт из wallabag</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Все сочетания клавиш</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Начните вводить, чтобы отфильтровать</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>Сохранено с адреса</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>обновлено: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln минута</numerusform>
            <numerusform>{fast}–%Ln минуты</numerusform>
            <numerusform>{fast}–%Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Переход</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>По&amp;иск</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>Показать всю страницу</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Вернуться к статье</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>Открыть другую страницу…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>прочитано до конца</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>прочитано {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>Цвета страницы и окна; «Авто» следует за системой, днём и ночью.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto или название темы, например light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>Что показывает «Авто», пока в системе светлое оформление.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>название темы, например light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>Что показывает «Авто», пока в системе тёмное оформление.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>название темы, например dark, black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>Размер текста статьи.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>Язык окна; у статьи остаётся её собственный.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>Шрифт статьи.</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic или название установленного шрифта</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>Расстояние от строки до строки относительно размера шрифта.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ширина колонки</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>Ширина колонки в знаках шрифта статьи.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>Заканчиваются ли строки свободно или все у одного края.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>По началу строки</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>Спрашивать перед открытием ссылок</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>Спрашивать ли, прежде чем передать ссылку браузеру системы.</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>С засечками: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>Без засечек: Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>Разборчивый: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>При дислексии: OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Закрыть настройки</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>Режим чтения</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Если выключен, страница показана так, как была сохранена, но без скриптов.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>Ничего, кроме статьи</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>Откройте сохранённую страницу или перетащите её сюда. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>Открыть сохранённую страницу…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Недавние статьи</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Серая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Чтение файла {name}… Esc — остановить.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>Сохранённые страницы ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>Открыть сохранённую страницу</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>Открыть ссылку?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>Открыть эту ссылку в браузере? Сам Lutrin никогда не выходит в интернет.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>Чтение страницы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
</TS>
