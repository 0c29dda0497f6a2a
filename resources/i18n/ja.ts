<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近読んだ記事</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>次のファイルへ（複数開いた場合）</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>ファイルを再読み込み</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>リーダービューのオン/オフ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>少し下へ</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>少し上へ</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>半ページ下へ</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>半ページ上へ</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>1ページ下へ</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>1ページ上へ</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>先頭へ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾へ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の検索結果</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の検索結果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>本文の幅を広く</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>本文の幅を狭く</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>行間を広く</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>行間を狭く</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>次のテーマ</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>前のテーマ</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>テーマ：システムに合わせる（自動）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>テーマ：セピア</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>テーマ：グレー</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>テーマ：ブラック</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>テーマ：ハイコントラスト</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのショートカットキー</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>一番手前のものを閉じる</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>「{name}」を読み込めません。別のファイルをお試しください。</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>ファイル「{name}」がありません。パスを確認するか、別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>「{name}」を読み取る権限がありません。アクセス権を変更するか、コピーを開いてください。</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>「{name}」はファイルではありません。フォルダー内の保存したページを選んでください。</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>「{name}」は空です。ページをもう一度保存してください。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>「{name}」はデバイスまたはパイプで、保存したページではありません。ディスク上のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>「{name}」は自分自身に戻るリンクです。ページそのものを開いてください。</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>「{name}」はファイル名として使えません。パスを確認してください。</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>「{name}」はウェブのアドレスですが、Lutrin がインターネットに接続することはありません。先にブラウザーでページを保存してください。</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>「{name}」の中身はテキストではなく別のデータです。保存したページそのものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>「{name}」は {limit} MB を超えています。動画を含めずにページを保存してください。</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>「{name}」は Lutrin で開けるページではありません。HTML かプレーンテキストをお試しください。</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>「{name}」には記事がありません。代わりにページ全体を表示できます。</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>「{name}」の読み込みに時間がかかりすぎました。破損している可能性があります。ページをもう一度保存してみてください。</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>「{name}」を最後まで読み込めませんでした。破損している可能性があります。ページをもう一度保存してみてください。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>「{name}」を読み込めません（{reason}）。Lutrin は既定の設定で動作します。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>「{name}」の {line} 行目に誤りがあります（{reason}）。修正してください。それまで Lutrin は読み込めた設定を使います。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>「{name}」の {line} 行目：{key} に {value} は指定できないため、既定値のままです。指定できる値：{allowed}。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>設定を「{name}」に保存できません（{reason}）。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>「{name}」は別のプログラムがロックしています。そのプログラムの処理が終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>入れ子が深すぎるか、長すぎます</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} に {value} は指定できません。指定できる値：{allowed}。</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>設定 {key} はありません。使える設定：{keys}。</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>テーマ「{name}」は使えません：{problem}。</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>ライブラリ「{name}」を使えません（{reason}）。ライブラリなしで読み続けられます。</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>ライブラリ「{name}」は別のプログラムがロックしています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>ライブラリ「{name}」は新しいバージョンの Lutrin で作られたため、変更していません。Lutrin を更新してください。</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>ライブラリ「{name}」が破損しています。空き容量を増やすか、ライブラリを別の場所に移してください。</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>ライブラリ「{name}」が破損していたため、「{kept}」として残し、新しいライブラリを作成しました。</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>「{name}」に書き込めませんでした。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>テーマ「{name}」はありません。使えるテーマ：{names}。</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>「{name}」に {page} 番のページはありません。ページは全部で {count} 件あり、--list で一覧を表示できます。</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>「{name}」にはページがありません。ページを保存したアーカイブを選んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>「{name}」は破損していて展開できません。ページをもう一度保存してください。</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>「{name}」はパスワードで保護されています。展開してから中のページを開いてください。</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>「{name}」は Lutrin が対応していない方式で圧縮されています。展開してから中のページを開いてください。</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>「{name}」の中身は別のアーカイブです。展開してから、その中の一つを開いてください。</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>「{name}」の入れ子が {limit} 段を超えています。ページをもう一度保存してください。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>「{name}」には {limit} 個を超えるファイルがあります。展開してからページを一つ開いてください。</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>「{name}」の中のファイルが互いに重なっています。このファイルを信用しないでください。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>「{name}」を展開すると {limit} MB を超えます。動画を含めずにページを保存してください。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>「{name}」は展開すると元の {limit} 倍を超えます。ページではありえない大きさです。このファイルを信用しないでください。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} / {total} 件</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F)：</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>検索する語句</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>ウェブアーカイブ (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Safari のウェブアーカイブ</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>ウェブアーカイブ (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>圧縮されたウェブページ</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>書籍 (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>ウェブアーカイブ (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Omnivore のエクスポート</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>圧縮された書籍 (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Mozilla のアーカイブ</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>ZIP に入ったページ</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>自己展開形式のページ</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown の文書</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>wallabag のエクスポート</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>すべてのショートカットキー</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>入力して絞り込み</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>保存元：</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day}に更新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}〜%Ln分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>検索(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>記事に戻る</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>別のページを開く…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}% 読了</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>ページとウィンドウの配色です。「自動」では昼も夜もシステムに合わせます。</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto、または light、sepia、gray、dark、black などのテーマ名</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>システムがライトのときに「自動」で使うテーマです。</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>light、sepia などのテーマ名</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>システムがダークのときに「自動」で使うテーマです。</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>dark、black などのテーマ名</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>記事の文字の大きさです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>ウィンドウの言語です。記事の言語は変わりません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>記事の書体です。</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif、sans、hyperlegible、dyslexic、またはインストール済みのフォント名</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>行から行までの間隔です。文字サイズに対する倍率で表します。</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>本文の幅です。記事のフォントの文字数で表します。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>行揃え</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>行末をそのままにするか、すべて同じ位置に揃えるかを選びます。</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>行頭揃え</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>両端揃え</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>リンクを開く前に確認する</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>リンクをシステムのブラウザーに渡す前に確認するかどうかです。</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>セリフ：Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>サンセリフ：Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>読みやすさ重視：Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>ディスレクシア：OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>設定を閉じる</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>リーダービュー</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>オフにすると、保存したときのままのページをスクリプトなしで表示します。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>記事だけを読む</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>保存したページを開くか、ここにドロップしてください。データはどこにも送信されません。</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>保存したページを開く…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近読んだ記事</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ブラック</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>「{name}」を読み込んでいます… Esc で中止します。</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>保存したページ ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>保存したページを開く</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>リンクを開きますか？</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>このリンクをブラウザーで開きますか？ Lutrin 自体がインターネットに接続することはありません。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>ページの読み込み中</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
</context>
</TS>
