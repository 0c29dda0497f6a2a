<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>記事の言語</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>ほかの言語への翻訳はこのコンピューター上で行われ、データはどこにも送信されません。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>訳文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>原文のまま：{language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原文のまま</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language}（未インストール）</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>{language} を常に翻訳</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>ファイルを再読み込み</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>リーダービューのオン/オフ</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>このファイル内のページ…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>ファイル内の次のページ</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>ファイル内の前のページ</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>読み込まなかったもの…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>採用した部分と除外した部分</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>ページ全体または記事</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>翻訳または原文に戻す</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>両方の言語</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>押している間だけ段落を別の言語で表示</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>記事の言語…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>言語パック…</translation>
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
        <source>Another page…</source>
        <translation>別のページ…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>次のファイル</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>前のファイル</translation>
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
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>次の見出し</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>前の見出し</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>次の表</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>前の表</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>次のリンク</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>前のリンク</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>ジャンプ前の位置に戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>最も先まで読んだ位置へ</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>マークを付ける</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>マークへ</translation>
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
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>同じテーマの昼用/夜用を切り替え</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>自作テーマの配色…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>次のプロファイル</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>前のプロファイル</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>両端揃えまたは行頭揃え</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>ハイフネーションのオン/オフ</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>段落を間隔または字下げで区別</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>リンク：下線/色のみ/非表示</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>ゆったりした間隔のオン/オフ</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>コードの長い行の折り返しを切り替え</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>この言語の縦書きを切り替え</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>文字を太く</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>文字を細く</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>設定の最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>記事の表示をリセット</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>段落番号</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>コマンドと設定…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>次の段落</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>前の段落</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>右のページへ、または幅の広い表を右へ</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>左のページへ、または幅の広い表を左へ</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>自動スクロールの開始/停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>段落内のリンクを開く</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>段落の脚注を表示</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>図や表を拡大</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>リンクをたどる</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>リンク先を表示</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>単語単位で検索</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>パターンで検索</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>読書ルーラー/行の強調/なし</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>スクロール/ページ/2段組</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>自動スクロールを速く</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>自動スクロールを遅く</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>1文字左へ</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>1文字右へ</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>1行下へ</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>1行上へ</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>次の単語へ</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>前の単語へ</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>単語の末尾へ</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>行頭へ</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>行末へ</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>段落の先頭へ</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>段落の末尾へ</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>反対側の端を動かす</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>コピーして終了</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>出典付きでコピーして終了</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Markdown としてコピーして終了</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>選択を終了</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>次の図または表</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>前の図または表</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>文字をコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>記事に戻る</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>次のブロック</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>前のブロック</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>採用と除外の次の境目へ</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>採用と除外の前の境目へ</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>ブロックを採用/除外</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Lutrin の選択に戻す</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>サイト全体に適用</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>コマンドと設定</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>コマンドまたは設定（例：文字サイズ 22）</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>入力して絞り込み</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>「{name}」の中身はテキストではなく別のデータです。保存したページそのものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>「{name}」は {limit} MB を超えています。動画を含めずにページを保存してください。</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>「{name}」からはファイルの種類がわかりません。名前の末尾を {endings} のいずれかにしてください。</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>「{name}」の {line} 行目に誤りがあります（{reason}）。修正してください。それまで、このファイルのルールは使われません。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>「{name}」の {line} 行目：{rule} は Lutrin が認識できる CSS セレクターではないため、使われません。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>「{name}」を読み込めません（{reason}）。サイト用のルールは使われません。</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>ルールを「{name}」に書き込めません（{reason}）。ファイルは元のままです。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>各サイトは [[site]] で始めます</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>ホストのないサイトがあります</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep と drop は引用符で囲んだセレクターのリストです</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>通常とは異なる書き方です</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>プロファイル「{name}」はありません。使えるプロファイル：{names}。</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>テーマ「{name}」はありません。使えるテーマ：{names}。</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>「{name}」はウェブのアドレスですが、Lutrin で開けるのは保存したページだけです。先にブラウザーでページを保存してください。</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>「{name}」は、Lutrin が1ページに割り当てるメモリーでは足りません。大きなものを含めずにページを保存してください。</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>Lutrin の不具合（{fault}）により「{name}」を読み込めませんでした。ファイル自体には問題がない可能性があります。</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>「{name}」にあるのはこのページだけです。</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>これは「{name}」の最後のページです。</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>これは「{name}」の最初のページです。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>「{name}」の {line} 行目：コマンド {command} はありません。近いものに {nearest} があります。F1 ですべて表示できます。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>「{name}」の {line} 行目：{keys} は {command} のキーとして使えません。j、g g、Space、F5、Ctrl+Shift+F のように書いてください。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>「{name}」の {line} 行目：{other} が {has} を使っているため、{command} に {keys} は割り当てられません。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>「{name}」の {line} 行目：{command} に {keys} を割り当てたため、{other} の {has} が使えなくなります。{other} のキーも指定してください。</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>選んだ内容を「{name}」に保存できません（{reason}）。ページを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>「{name}」に {place} はありません。前回の位置で開きます。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>「{name}」の {line} 行目：{key} のキーに {value} は指定できません。[&quot;j&quot;, &quot;Down&quot;] のようなリストを書いてください。</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>「{name}」は名前として使えません。使えるのは 80 文字までの文字、数字、スペース、ピリオド、ハイフンです。</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>テーマを「{name}」として保存できません（{reason}）。</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>テーマには、文字か数字を含む名前を付けてください。</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>ルールにするものがまだありません。先にブロックを採用または除外してください。</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>このページには出所の記載がありません。決めた内容はこのページにだけ保存されます。</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>このページでは、これらのブロックに固有の名前がありません。決めた内容はこのページにだけ保存されます。</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>この方向に見出しはもうありません。</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>この方向に画像はもうありません。</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>この方向に表はもうありません。</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>この方向にリンクはもうありません。</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>マーク {letter} はありません。この記事のマーク：{letters}。</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>この記事にはまだマークがありません。m に続けて文字を押すと付けられます。</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>戻る先または進む先のジャンプはありません。</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>ここが最も先まで読んだ位置です。</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>この記事に見出しはありません。</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>この方向にページはもうありません。</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>「{name}」をそこに保存できません。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>{source} から {target} への言語パックがありません。`lutrin language add` で入手できます。</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>「{name}」の言語がわかりません。--from で指定してください。</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>「{name}」の翻訳が途中で止まりました。もう一度お試しください。翻訳済みの部分は保存されていて、やり直しにはなりません。</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>言語パック「{pack}」にはエンジンが必要です：pip install &apos;{extra}&apos;。</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>言語パック「{name}」はありません。`lutrin language list` で一覧を表示できます。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>言語パック「{name}」は使えません（{problem}）。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>言語パック「{name}」は使えません（{file}：{problem}）。もう一度入手してください。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>言語パック「{name}」をインストールできません（{reason}）。空き容量を増やすか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>「{name}」の中身が {limit} MB を超えています。これほど大きな言語パックはありません。</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla には {language} の言語パックがありません。</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>言語パックの一覧を取得できませんでした（{reason}）。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>言語パック「{name}」をダウンロードできませんでした（{reason}）。もう一度お試しください。中断したところから再開します。</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>言語パック「{name}」のダウンロードを中止しました。次回は続きから再開します。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>フォルダーへの書き込み権限がありません</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>縦書きにできるのは日本語と中国語だけです。</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>途中で切れているか、破損しています</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>完全なアーカイブではありません</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>対応しているモデルが含まれていません</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>説明ファイルが別のパックのものです</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>足りないファイルがあります</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>展開すると元のサイズよりはるかに大きくなります</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>サーバーの身元を確認できませんでした</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>サーバーが接続を受け付けていません</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>サーバーに接続できません。インターネットに接続していますか？</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>大きすぎるファイルがあります</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>展開後のサイズが大きすぎます</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>エンジンで使えません</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>読み込めないファイルがあります</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>内容が本来のものと一致しません</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>説明ファイルを読み込めません</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>説明ファイルに不足があります</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>形式が不明です</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>何も翻訳されません</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>EPUB ブック</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>ウェブページ（1ファイル）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文書</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>パターンが正しくありません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} / {total} 件以上</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>トラッカー</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>種別</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>トラッカー %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>スクリプト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>外部画像 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>フレーム %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>外部スタイルシート %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>外部フォント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>読み込まなかったもの：{things}。</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>{count} ページ中 {number} ページ目。</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>読み込まなかったもの</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>このページは外部に何も要求しませんでした。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>すべてのショートカットキー</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>設定ファイルでの名前</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>このページは他のページの一覧で、記事ではありません。</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>このページは本文が読み込まれる前に保存されました。ここにあるのは、ページ自身の説明だけです。ブラウザーに本文が表示されてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>ページ全体を表示</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>フォーラムのスレッド</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>保存元：</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day}に更新</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>{day}に保存</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla からダウンロード</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>それでも翻訳</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>言語を選択…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>記事の言語</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>記事に言語の指定がなく、判別もできませんでした。</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>このフォルダーに同じ記事の {language} 版があります：{name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>言語パックを取得しています…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>言語パックをダウンロードしています：{done} / {total} MB。</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>{language} に翻訳しています…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>{language} に翻訳しています：{done} / {total} 段落。</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>この記事を翻訳するための言語パックがありません：{names}（約 {size} MB）。ダウンロードは一度だけで、記事がこのコンピューターから外に出ることはありません。</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>このコンピューターには {language} のフォントがないため、文字が四角で表示されます。Noto Sans CJK をインストールしてください（Debian：fonts-noto-cjk、Fedora：google-noto-sans-cjk-fonts）。</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>言語パック (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>言語パックを追加</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>リンクを開きますか？</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>このリンクをブラウザーで開きますか？ Lutrin で開けるのは保存したページだけです。</translation>
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
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>拡大した図(&amp;E)</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>ページのブロック表示(&amp;B)</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>By</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>文字の方向</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>変更の適用先</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>ファイルでは、[site.&quot;example.org&quot;] や [lang.ja] のようなテーブルです。</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>ファイルでは、[profile.Evening] のようなテーブルです。</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>独自の組み合わせ</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>この設定をプロファイルとして保存…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>このプロファイルを削除</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名前：</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>記事の冒頭の行</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>記事の末尾の行</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>更新日を示す行</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>本文の行</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>著者を示すマークアップ</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>著者ページへのリンク</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>最初の投稿</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>本文の文字体系</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>本文の文字</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>フロントマター</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>メールのヘッダー</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>本のメタデータ</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>エクスポートの項目</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>品質 {score}（COMET）</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>システムの Apertium</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} MB 中 {done} MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>言語パックをインストールしました。</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>言語パックを削除しました。</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>言語パックに問題はありません。</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>言語パック</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>言語パックはまだありません。追加すると、記事をこのコンピューター上で翻訳できます。</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>ダウンロードする言語</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla からダウンロード</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>この言語のパックです（英語から、および英語へ）。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>言語パックをダウンロードしています</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}（約 {size} MB）</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>「{name}」をハッシュ値と照合し、試しに文を一つ翻訳します。</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>「{name}」をこのコンピューターから削除します。</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium はシステムのものです。インストールしたときと同じ方法で削除してください。</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>このファイル内のページ</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>採用する</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>サイト全体に適用</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>今後、{host} には次のルールが適用されます：{rules}。ルールは {file} にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n 個のブロックには固有の名前がないため、決めた内容はこのページにだけ適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>このページには選択できるブロックがありません。</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} / {total} · 採用。{why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} / {total} · 除外。{why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>採用した部分と除外した部分</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>ページの {total} 個のブロックのうち {taken} 個を記事として採用しています。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>書籍</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>雑誌</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大活字</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>ディスレクシア</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>読み進めた割合</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>読了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>選択中：{keys} でコピー、{end} で終了。</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} で拡大・縮小、{next} で次へ、{save} で保存。</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>含まれる語：{words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>リンクをたどる：文字を入力するか、/ に続けてリンクの語を入力してください。</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>リンク先の表示：文字を入力するか、/ に続けてリンクの語を入力してください。</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>リンクのコピー：文字を入力するか、/ に続けてリンクの語を入力してください。</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>画面上にたどれるリンクはありません。</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>コピーしました：{address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>画面上に図や表はありません。</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>ここに脚注はありません。</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>スクロール：毎分 {words} 語。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>記事の本文と読み取れます。</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>記事の本文の間にあります。</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>周りの文章の一部です。</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>記事の本文から注として参照されています。</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>タイトルの下で記事の内容を説明しています。</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>下の投稿を誰が書いたかを示しています。</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>このサイト用のルールで残しています。</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>あなたが採用しました。</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>ページ自体が隠しています。</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>メニュー、サイドバー、フッター、フォームのいずれかの一部です。</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>記事の上に表示されるタイトルと同じ内容です。</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>著者と日付はタイトルの下に表示されます。</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>投稿者に関する情報です。</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>大部分がリンクです。</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>ページの目次です。</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>ページ上でコメントとされています。</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>ページ上で他のページへの案内とされています。</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>ページ上で広告、宣伝、ポップアップのいずれかとされています。</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>ページ上でメニュー、バナー、お知らせのいずれかとされています。</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>ページ上で著者、日付、タグ、共有のいずれかとされています。</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>記事の本文から離れています。</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>記事の本文とは読み取れません。</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>周りの内容が記事の一部ではありません。</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>同じ文章がすでに記事の中にあります。</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>この画像は記事のどの文章にも属していません。</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>記事とするにはページの文章が少なすぎます。</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>このサイト用のルールで除外しています。</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>あなたが除外しました。</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>記事を保存</translation>
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
        <source>Auto goes by</source>
        <translation>「自動」の基準</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>「自動」をシステムに合わせるか、決まった時刻にダークとライトを切り替えるかを選びます。</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>ライトの開始</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>「自動」が時刻に従う場合に、ライトに切り替わる時刻です。</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>07:00 のような時刻</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>ダークの開始</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>「自動」が時刻に従う場合に、ダークに切り替わる時刻です。</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>20:00 のような時刻</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>ダークで画像を暗くする</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>ダークテーマのときに画像を少し暗くするかどうかです。</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>ダークで図を反転する</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>ダークテーマのときに、白地の図を暗い地に明るく表示するかどうかです。</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>白い背景をなじませる</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>画像の白い背景をページの色に合わせるかどうかです。</translation>
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
        <source>Languages I read</source>
        <translation>読める言語</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>記事の翻訳先です。記事の言語と異なる最初の言語に翻訳します。</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window はウィンドウの言語、ほかは en, es のような言語コード</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>常に翻訳する言語</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>開くとすぐに翻訳する記事の言語です。</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>ja, ru のような言語コード、または none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>段落番号</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>各段落の番号を余白に表示するかどうかです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>文字キーをコマンドとして使うかどうかです。plain ではデスクトップのキーだけを使います。</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>文字キーも使う（vim 風）</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>デスクトップのキーのみ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>記事をスクロールするか、1ページずつめくるかを選びます。</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>2段組のページ</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>スクロールの動き</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>移動を動きとして見せるかどうかです。「自動」ではシステムに合わせます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>なめらか</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>瞬時</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>読書ルーラー</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>読んでいる行に下線を引くか、数行を残して他を暗くします。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>ルーラー</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>3行</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>5行</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>自動スクロールの速度</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>1分あたりの語数です。</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>ヒントの文字</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>リンクのラベルに使う文字です。数字にすると、すべての英字を絞り込みに使えます。</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>2つ以上の小文字の英字または数字（重複なし）</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif、sans、mono、hyperlegible、dyslexic、またはインストール済みのフォント名</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>文字の太さです（フォントに複数の太さがある場合）。</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字間</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>文字の間隔を広げます。文字がつながる表記体系には適用されません。</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>単語の間隔</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>単語の間隔を広げます。</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>合字</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>f と i などの文字をつなげるかどうかです（フォントが対応している場合）。</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>数字の形</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>本文中の数字の形です（フォントに複数の形がある場合）。</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>フォントの既定</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>ライニング：大文字と同じ高さ</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>オールドスタイル：小文字のような形</translation>
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
        <source>Margins</source>
        <translation>余白</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>本文の左右に空ける最小の余白です。</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>段落を前の段落と区別する方法です。</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>間隔を空ける</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>先頭行の字下げ</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>段落の間隔</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>間隔で区別する場合の段落の間隔です。行数で表します。</translation>
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
        <source>Hyphenation</source>
        <translation>ハイフネーション</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>長い単語を行末で分割するかどうかです。</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>ドロップキャップ</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>記事の最初の文字を3行分の高さにするかどうかです。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>リンクを周りの文字と区別する方法です。</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>色のみ</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>指すまでは文字と同じ</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>ゆったりした間隔 (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>文字、単語、行、段落の間隔を WCAG 1.4.12 以上にします。</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>縦書き（日本語、中国語）</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>日本語と中国語を縦書きにし、行を右から左へ並べるかどうかです。</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>コードの長い行を折り返す</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>コードの長い行を折り返すか、横にスクロールするかを選びます。</translation>
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
        <source>{name} as usual</source>
        <translation>「{name}」を標準に戻す</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>等幅：Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>行と段落</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>色と画像</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読書</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language} の記事</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>{site} の記事</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>オフにすると、保存したときのままのページをスクリプトなしで表示します。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>リーダービューを使う</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>その他のすべての設定</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>別のページ</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>タイトル、ファイル、フォルダー</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>入力して絞り込み</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>アンバー ダーク</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>クレイ ダーク</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>クレイ</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>グレー ダーク</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox ダーク</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox ライト</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>ハーバー ダーク</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>ハーバー</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>ヘザー ダーク</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>ヘザー</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>ハイコントラスト ライト</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>リネン ダーク</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>リネン</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>モス ダーク</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>モス</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord ダーク</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord ライト</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>羊皮紙 ダーク</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>羊皮紙</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>磁器 ダーク</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>磁器</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine ダーク</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine ライト</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>セピア ダーク</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>スレート ダーク</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized ダーク</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized ライト</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>自作テーマ</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}：カラーコード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>読みにくい組み合わせ：{roles}。快適に読むには {least}:1 以上が必要です。</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>すべて背景から十分に見分けられます。</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>マイ {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>訪問済みのリンク</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>選択した文字</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>マークした文字</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>コードの背景</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>出典付きでコピーしました。</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>ここにリンクはありません。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>「{name}」を読み込んでいます… Esc で中止します。</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>マーク {letter} を ¶{number} に付けました。</translation>
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
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>長い記事をレイアウトしています…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>図を保存</translation>
    </message>
</context>
</TS>
