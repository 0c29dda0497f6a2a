<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>Перевод на другой язык делается на этом компьютере; ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>Без перевода: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Без перевода</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (не установлен)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>Всегда переводить с языка: {language}</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>Прочитать файл заново</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>Включить или выключить режим чтения</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>Страницы этого файла…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>Следующая страница файла</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>Предыдущая страница файла</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>Что не было загружено…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Что включено и что исключено</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>Вся страница или её статья</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>Перевести или вернуться к оригиналу</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Оба языка</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>Абзац на другом языке, пока нажата клавиша</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Язык статьи…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>Языковые пакеты…</translation>
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
        <source>Another page…</source>
        <translation>Другая страница…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Следующий файл</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>Предыдущий файл</translation>
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
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Следующий заголовок</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Предыдущий заголовок</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующее изображение</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущее изображение</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Следующая таблица</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Предыдущая таблица</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>Следующая ссылка</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>Предыдущая ссылка</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>Назад, к месту до перехода</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>К самому дальнему прочитанному месту</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>Поставить метку</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>К метке</translation>
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
        <source>All settings…</source>
        <translation>Все настройки…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>Та же тема, дневная или ночная</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>Цвета собственной темы…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Следующий профиль</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Предыдущий профиль</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>По ширине или по началу строки</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>Включить или выключить переносы</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>Абзацы с интервалом или отступом</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>Ссылки подчёркнутые, простые или скрытые</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>Включить или выключить увеличенные интервалы</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>Переносить длинные строки кода или нет</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>Вертикальные строки для этого языка или нет</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>Сделать текст жирнее</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>Сделать текст тоньше</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>Отменить последнее изменение настроек</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>Сбросить вид статей</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Номера абзацев</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>Команды и настройки…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>Следующий абзац</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>Предыдущий абзац</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>К странице справа или вдоль широкой таблицы</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>К странице слева или вдоль широкой таблицы</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>Начать или остановить автопрокрутку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Копировать с указанием источника</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>Открыть его ссылки</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>Показать его сноски</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>Увеличить рисунок или таблицу</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>Перейти по ссылке</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>Показать, куда ведёт ссылка</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>Поиск по шаблону</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>Линейка для чтения, фокус на строке или ничего</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>Прокрутка, страницы или две колонки</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>Ускорить автопрокрутку</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>Замедлить автопрокрутку</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>На символ влево</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>На символ вправо</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>На строку вниз</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>На строку вверх</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>К следующему слову</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>Назад на слово</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>К концу слова</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>К началу строки</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>К концу строки</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>К началу абзаца</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>К концу абзаца</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>Двигать другой конец</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>Копировать и закончить</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>Копировать с источником и закончить</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Копировать как Markdown и закончить</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>Закончить выделение</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>Следующий рисунок или таблица</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>Предыдущий рисунок или таблица</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>Копировать его текст</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Вернуться к статье</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Следующий фрагмент</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Предыдущий фрагмент</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>К следующей границе включённого и исключённого</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>К предыдущей границе</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>Вернуть фрагмент или убрать его</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Вернуться к выбору Lutrin</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>Сохранить для всего сайта</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>Команды и настройки</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>Команда или настройка, например: размер шрифта 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>Начните вводить, чтобы отфильтровать</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>В файле «{name}» не текст, а другие данные: выберите саму сохранённую страницу.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>Файл «{name}» больше {limit}&#xa0;МБ: сохраните страницу без видео.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>По имени «{name}» не понять тип файла: оно должно оканчиваться на {endings}.</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>Ошибка в строке {line} файла «{name}» ({reason}): исправьте её; до тех пор ни одно правило из него не действует.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>Строка {line} файла «{name}»: {rule} — не селектор CSS, известный Lutrin, и не используется.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>Не удаётся прочитать «{name}» ({reason}): правила для сайтов не действуют.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>Не удаётся записать правило в «{name}» ({reason}): файл не изменился.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>не UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>каждый сайт начинается с [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>у сайта не указан host</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep и drop — списки селекторов в кавычках</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>файл записан необычным образом</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>Нет профиля «{name}»: доступны {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>Нет темы «{name}»: доступны {names}.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>«{name}» — это адрес, а Lutrin открывает только сохранённые страницы: сначала сохраните страницу в браузере.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>Файлу «{name}» нужно больше памяти, чем Lutrin даёт одной странице: сохраните страницу без объёмного содержимого.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>Не удалось прочитать «{name}» из-за ошибки в Lutrin ({fault}): сам файл, возможно, в порядке.</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>В файле «{name}» только эта страница.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>Это последняя страница файла «{name}».</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>Это первая страница файла «{name}».</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>Строка {line} файла «{name}»: команды {command} нет, но есть {nearest}; все команды показывает F1.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>Строка {line} файла «{name}»: {keys} — не клавиша для {command}: пишите j, g g, Space, F5 или Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>Строка {line} файла «{name}»: для {command} нельзя задать {keys}, потому что у {other} уже есть {has}: выберите другую клавишу.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>Строка {line} файла «{name}»: у {command} теперь {keys}, поэтому {other} теряет {has}: укажите клавиши и для {other}.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>Ваш выбор не удаётся сохранить в «{name}» ({reason}): он действует, пока вы не закроете страницу.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>В файле «{name}» нет места «{place}»: файл открыт там, где вы остановились.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>Строка {line} файла «{name}»: {key} не может иметь {value} в качестве клавиш: напишите список вида [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>«{name}» не может быть названием: допустимо до 80 букв, цифр, пробелов, точек и дефисов.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>Не удаётся сохранить тему как «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>Дайте теме название, в котором есть буква или цифра.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>Пока не из чего составить правило: сначала верните или уберите какой-нибудь фрагмент.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>На странице не указано, откуда она: ваше решение действует только для неё.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>У этих фрагментов нет собственного имени на странице: ваше решение действует только для неё.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>В этом направлении больше нет заголовков.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>В этом направлении больше нет изображений.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>В этом направлении больше нет таблиц.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>В этом направлении больше нет ссылок.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>Нет метки {letter}: метки этой статьи — {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>В этой статье ещё нет меток: метку ставят m и буква.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>Нет переходов ни назад, ни вперёд.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>Дальше этого места вы ещё не читали.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>В этой статье нет заголовков.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>В этом направлении больше нет страниц.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>Не удаётся сохранить «{name}» в этом месте: выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>Нет языкового пакета {source} → {target}: его загрузит `lutrin language add`.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>В файле «{name}» не указан язык: задайте его с помощью --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>Перевод файла «{name}» прервался: повторите попытку; готовое сохранено и не будет переводиться заново.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>Языковому пакету «{pack}» нужен движок перевода: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>Нет языкового пакета «{name}»: список покажет `lutrin language list`.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>Языковой пакет «{name}» нельзя использовать ({problem}): загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>Языковой пакет «{name}» нельзя использовать ({file}: {problem}): загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>Не удаётся установить языковой пакет «{name}» ({reason}): освободите место или повторите попытку.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>«{name}» содержит больше {limit} МБ: таких больших языковых пакетов не бывает.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>У Mozilla нет языкового пакета для языка {language}.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>Не удалось загрузить список языковых пакетов ({reason}): повторите попытку.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>Не удалось загрузить языковой пакет «{name}» ({reason}): повторите попытку, загрузка продолжится с места остановки.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>Загрузка языкового пакета «{name}» остановлена: в следующий раз она продолжится с этого места.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>нет прав на запись в его папку</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>Вертикально можно показывать только японский и китайский текст.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>он обрезан или повреждён</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>это не целый архив</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>в нём слишком много файлов</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>в нём нет известной модели</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>его описание от другого пакета</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>в нём не хватает файла</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>при распаковке он непомерно увеличивается</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>ответ не пришёл вовремя</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>сервер не смог подтвердить свою подлинность</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>сервер не принимает подключения</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>соединение прервалось</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>сервер недоступен; подключён ли этот компьютер к интернету?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>один из файлов слишком велик</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>после распаковки он слишком велик</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>движок перевода его не принимает</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>не удаётся прочитать один из файлов</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не удаётся прочитать</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>содержимое не такое, как ожидалось</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>не удаётся прочитать его описание</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>его описание неполное</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>его формат неизвестен</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>он ничего не переводит</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>Книга EPUB</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>Веб-страница, один файл</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Документ Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Обычный текст</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>Неверный шаблон</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} из более чем {total}</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>Только слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>трекер</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Известен как</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln трекер</numerusform>
            <numerusform>%Ln трекера</numerusform>
            <numerusform>%Ln трекеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln скрипт</numerusform>
            <numerusform>%Ln скрипта</numerusform>
            <numerusform>%Ln скриптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>%Ln внешнее изображение</numerusform>
            <numerusform>%Ln внешних изображения</numerusform>
            <numerusform>%Ln внешних изображений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln фрейм</numerusform>
            <numerusform>%Ln фрейма</numerusform>
            <numerusform>%Ln фреймов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln внешняя таблица стилей</numerusform>
            <numerusform>%Ln внешние таблицы стилей</numerusform>
            <numerusform>%Ln внешних таблиц стилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln внешний шрифт</numerusform>
            <numerusform>%Ln внешних шрифта</numerusform>
            <numerusform>%Ln внешних шрифтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>Не загружено: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>Страница {number} из {count}.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>Что не было загружено</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>Эта страница ничего не запрашивала из других мест.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>Все сочетания клавиш</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>Имя в файле настроек</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>Эта страница — список других страниц, а не статья.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>Эта страница была сохранена до того, как загрузился её текст: здесь только то, что она говорит о себе сама. Сохраните её ещё раз, когда браузер покажет текст.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Показать всю страницу</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>Документация</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>Обсуждение на форуме</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>Сохранено с адреса</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>обновлено: {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>Сохранено: {day}</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>Открыть её</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Загрузить с Mozilla</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>Всё равно перевести</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>Выбрать язык…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>В статье не указан её язык, и определить его не удалось.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>В этой папке есть та же статья на языке {language}: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>Языковой пакет загружается…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>Загрузка языкового пакета: {done} из {total} МБ.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>Перевод на язык: {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>Перевод на язык: {language}, абзацы: {done} из {total}.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>Для перевода этой статьи не хватает языкового пакета: {names}, около {size} МБ. Он загружается один раз; сама статья никогда не покидает этот компьютер.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>На этом компьютере нет шрифта для языка {language}, поэтому вместо букв видны прямоугольники: установите Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>Языковые пакеты (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Добавить языковой пакет</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>Открыть ссылку?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>Открыть эту ссылку в браузере? Сам Lutrin открывает только сохранённые страницы.</translation>
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
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>Вы&amp;деление</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>&amp;Увеличенный рисунок</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>Страница по &amp;фрагментам</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление письма</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Настройки с таким названием нет.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>Изменения действуют для</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>В файле: таблица вида [site.&quot;example.org&quot;] или [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>В файле: таблица вида [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>Собственный набор</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>Сохранить эти настройки как профиль…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Удалить этот профиль</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>Сохранить профиль</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Название:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>строка в начале статьи</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>строка в конце статьи</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>строка с датой изменения</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>строка текста</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>разметка автора</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>ссылка на страницу автора</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>первое сообщение</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>письменность текста</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>буквы текста</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>вводный блок (front matter)</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>заголовок письма</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>метаданные книги</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>запись в экспорте</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size}&#xa0;МБ</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>качество {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>системный Apertium</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total}&#xa0;МБ</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>Языковой пакет установлен.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>Языковой пакет удалён.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>Языковой пакет в порядке.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>Языковые пакеты</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>Пока нет ни одного. С языковым пакетом статьи переводятся на этом компьютере.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>Язык для загрузки</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Загрузить с Mozilla</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>Пакеты этого языка: с английского и на английский.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>Загрузка языкового пакета</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, около {size}&#xa0;МБ</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>Сверяет {name} с контрольными суммами и делает пробный перевод предложения.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>Удаляет {name} с этого компьютера.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium принадлежит системе: удалите его так же, как установили.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>Страницы этого файла</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>Для всего сайта</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>Теперь для {host} действуют правила: {rules}. Они записаны в {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n фрагмент не имеет собственного имени: решение действует только для этой страницы.</numerusform>
            <numerusform>%n фрагмента не имеют собственного имени: решение действует только для этой страницы.</numerusform>
            <numerusform>%n фрагментов не имеют собственного имени: решение действует только для этой страницы.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>На этой странице нет фрагментов, которые можно включить или исключить.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} из {total} · Включено. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} из {total} · Исключено. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>Что включено и что исключено</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>Фрагменты страницы, включённые в статью: {taken} из {total}.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>Стандартный</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>При дислексии</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>Ход чтения</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>Прочитано до конца</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>Выделение: {keys} — копировать, {end} — закончить.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} — крупнее или мельче, {next} — следующий рисунок, {save} — сохранить.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>Со словами: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>Переход: введите буквы или / и слова ссылки.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>Куда ведёт: введите буквы или / и слова ссылки.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>Копирование ссылки: введите буквы или / и слова ссылки.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>На экране нет ссылок для перехода.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>Скопировано: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>На экране нет ни рисунков, ни таблиц.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>Здесь нет сносок.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>Прокрутка: {words} слов в минуту.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>Читается как текст статьи.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>Стоит посреди текста статьи.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>Относится к окружающему тексту.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>Текст статьи ссылается на это как на примечание.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>Под названием сообщает, о чём статья.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>Указывает автора следующего ниже сообщения.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>Правило для этого сайта сохраняет этот фрагмент.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>Вы вернули этот фрагмент.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>Сама страница скрывает этот фрагмент.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>Часть меню, боковой панели, нижнего колонтитула или формы.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>Повторяет название, которое стоит над статьёй.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>Автор и дата показаны под названием.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>Содержит сведения об авторе сообщения.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>Состоит в основном из ссылок.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>Это оглавление страницы.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>На странице это названо комментариями.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>На странице это названо указателем на другие страницы.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>На странице это названо рекламой, предложением или всплывающим окном.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>На странице это названо меню, баннером или уведомлением.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>На странице это названо автором, датой, тегами или кнопками «Поделиться».</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>Стоит в стороне от текста статьи.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>Не читается как текст статьи.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>То, что вокруг, не относится к статье.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>Те же слова уже есть в статье.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>Это изображение не относится ни к какому тексту статьи.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>На странице слишком мало текста для статьи.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>Правило для этого сайта исключает этот фрагмент.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>Вы убрали этот фрагмент.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>Сохранить статью</translation>
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
        <source>Auto goes by</source>
        <translation>«Авто» следует</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>Следует ли «Авто» за системой или становится тёмным и светлым в заданное время.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>За системой</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>За временем суток</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>Светлая с</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>Когда «Авто» становится светлым, если следует за временем суток.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>время, например 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>Тёмная с</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>Когда «Авто» становится тёмным, если следует за временем суток.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>время, например 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>Затемнять изображения в тёмной теме</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>Делать ли изображения немного темнее при тёмной теме.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>Инвертировать схемы в тёмной теме</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>Показывать ли рисунки на белом светлыми на тёмном при тёмной теме.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>Сливать белый фон со страницей</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>Принимает ли белый фон изображения цвет страницы.</translation>
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
        <source>Languages I read</source>
        <translation>Языки для чтения</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>На какой язык переводятся статьи: на первый, который не совпадает с их собственным.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window — язык окна; языки по кодам, например en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>Всегда переводить с языков</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>Языки, статьи на которых переводятся сразу при открытии.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>языки по кодам, например ja, ru; или none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>Номера абзацев</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>Показывать ли на полях номер каждого абзаца.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>Служат ли буквы командами; если нет, действуют только обычные клавиши рабочего стола.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>И буквы, как в vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>Только клавиши рабочего стола</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Компоновка</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>Прокручивать ли статью или листать её по страницам.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>С прокруткой</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>Страницы в две колонки</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>Прокрутка</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>Виден ли шаг как движение; «Авто» спрашивает систему.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Плавная</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Мгновенная</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Линейка для чтения</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>Подчёркивает читаемую строку или приглушает все, кроме нескольких.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Одна строка</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Три строки</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>Пять строк</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>Скорость автопрокрутки</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>Слов в минуту.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>Буквы подсказок</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>Из чего состоят подсказки на ссылках; если это цифры, все буквы остаются для отбора.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>две или больше строчных букв или цифр, каждая по одному разу</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic или название установленного шрифта</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>Насколько жирные буквы, если у шрифта больше одной насыщенности.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Межбуквенный интервал</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>Больше места между буквами; в письменностях, где буквы соединяются, не действует.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>Интервал между словами</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>Больше места между словами.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>Лигатуры</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>Соединять ли буквы, такие как f и i, если это есть в шрифте.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>Вид цифр в тексте, если в шрифте их несколько видов.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>Как в шрифте</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>Маюскульные: высотой с прописные</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>Минускульные: как строчные</translation>
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
        <source>Margins</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>Наименьшее расстояние слева и справа от колонки.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>Чем абзац отличается от предыдущего.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>Интервал между ними</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>Отступ первой строки</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>Интервал между абзацами</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>Расстояние между абзацами в строках, если их разделяет интервал.</translation>
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
        <source>Hyphenation</source>
        <translation>Переносы</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>Делить ли длинные слова в конце строки.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>Буквица</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>Занимает ли первая буква статьи три строки в высоту.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>Чем ссылки выделяются в окружающем тексте.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнутые</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>Только цветом</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>Как текст, пока не навести указатель</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>Увеличенные интервалы (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>Интервалы между буквами, словами, строками и абзацами как в WCAG 1.4.12 или больше.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>Вертикальные строки (японский, китайский)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>Выводить ли японский и китайский текст сверху вниз, строками справа налево.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Переносить длинные строки кода</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>Продолжать ли длинные строки кода ниже или прокручивать их вбок.</translation>
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
        <source>{name} as usual</source>
        <translation>{name}: по умолчанию</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>Моноширинный: Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>Строки и абзацы</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>Цвета и изображения</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Другие настройки</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>Статьи на языке: {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>Статьи с сайта {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>Если выключен, страница показана так, как была сохранена, но без скриптов.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>Режим чтения включён</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>Все остальные настройки</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>Другая страница</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>Название, файл или папка</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>Начните вводить, чтобы отфильтровать</translation>
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
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Amber dark</source>
        <translation>Янтарь, тёмная</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарь</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>Глина, тёмная</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Глина</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>Тёмно-серая</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox, тёмная</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox, светлая</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>Гавань, тёмная</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>Гавань</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>Вереск, тёмная</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Вереск</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Контраст, светлая</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>Лён, тёмная</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Лён</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>Мох, тёмная</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Мох</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord, тёмная</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord, светлая</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>Пергамент, тёмная</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>Пергамент</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>Фарфор, тёмная</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>Фарфор</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine, тёмная</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine, светлая</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>Сепия, тёмная</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>Сланец, тёмная</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Сланец</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized, тёмная</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized, светлая</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Собственная тема</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: код цвета</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>Плохо читается: {roles}. Для удобного чтения нужно не меньше {least}:1.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>Всё достаточно хорошо выделяется на своём фоне.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} (моя)</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>Посещённые ссылки</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>Акценты</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>Выделенный текст</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>Отмеченный текст</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>Фон кода</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>Скопировано с указанием источника.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Скопировано как Markdown.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>Здесь нет ссылок.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>Чтение файла {name}… Esc — остановить.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>Метка {letter} поставлена на ¶{number}.</translation>
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
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>Вёрстка длинной статьи…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>Сохранить рисунок</translation>
    </message>
</context>
</TS>
