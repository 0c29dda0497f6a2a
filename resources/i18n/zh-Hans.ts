<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近阅读</translation>
    </message>
    <message>
        <source>Next of the opened files</source>
        <translation>下一个已打开的文件</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>开启或关闭阅读模式</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>向下滚动一点</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>向上滚动一点</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>向下翻半页</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>向上翻半页</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>向下翻一页</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>向上翻一页</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>跳到开头</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>跳到结尾</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>增大字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>减小字号</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>加宽正文</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>收窄正文</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>增大行距</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>减小行距</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>上一个主题</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>主题：跟随系统（自动）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>主题：棕褐色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>主题：灰色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>主题：黑色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>主题：高对比度</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>关闭最上层</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>无法读取“{name}”：请换一个文件。</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>文件“{name}”不存在：请检查路径，或打开其他文件。</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>您没有读取“{name}”的权限：请更改其权限，或打开一个副本。</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>“{name}”不是文件：请选择文件夹中已保存的网页。</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>“{name}”是空文件：请重新保存该网页。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>“{name}”是设备或管道，不是已保存的网页：请选择磁盘上的文件。</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>“{name}”是指向自身的链接：请直接打开网页文件。</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>“{name}”不能用作文件名：请检查路径。</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>“{name}”是网址，而 Lutrin 从不联网：请先在浏览器中保存该网页。</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>“{name}”中没有文本，只有其他数据：请选择已保存的网页本身。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>“{name}”超过 {limit} MB：请重新保存网页，不要包含视频。</translation>
    </message>
    <message>
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>“{name}”不是 Lutrin 能打开的网页：请尝试 HTML 或纯文本。</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>“{name}”中没有文章：您可以改为查看整个网页。</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>读取“{name}”用时过长：文件可能已损坏，请尝试重新保存网页。</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>未能完整读取“{name}”：文件可能已损坏，请尝试重新保存网页。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>无法读取“{name}”（{reason}）：Lutrin 将使用默认设置。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>“{name}”的第 {line} 行有误（{reason}）：请修正；在此之前，Lutrin 将使用能够读取的内容。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>“{name}”的第 {line} 行：{key} 不能是 {value}，将保持默认值；可用的值：{allowed}。</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>无法将设置保存到“{name}”（{reason}）：文件保持原样。</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>“{name}”被其他程序锁定：请待其完成后重试。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>嵌套过深或内容过长</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} 不能是 {value}：可用的值为 {allowed}。</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>没有名为 {key} 的设置：可用的设置有 {keys}。</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>无法使用主题“{name}”：{problem}。</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>无法使用资料库“{name}”（{reason}）：您仍可继续阅读。</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>资料库“{name}”被其他程序锁定：请稍后重试。</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>资料库“{name}”由更新版本的 Lutrin 创建：已保持原样，请更新 Lutrin。</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>资料库“{name}”已损坏：请腾出空间，或将其移走。</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>资料库“{name}”已损坏：现保留为“{kept}”，并新建了资料库。</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>无法写入“{name}”：请选择其他文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>没有名为“{name}”的主题：可用的主题有 {names}。</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>“{name}”中没有第 {page} 个网页：共有 {count} 个，可用 --list 列出。</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>“{name}”中没有网页：请选择保存了网页的存档。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>“{name}”已损坏，无法解压：请重新保存该网页。</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>“{name}”有密码保护：请解压后打开其中的网页。</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>“{name}”采用了 Lutrin 不支持的压缩方式：请解压后打开其中的网页。</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>“{name}”中包含其他存档：请解压后打开其中一个。</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>“{name}”的嵌套超过 {limit} 层：请重新保存该网页。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>“{name}”中的文件超过 {limit} 个：请解压后打开其中一个网页。</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>“{name}”中的文件相互重叠：请勿信任它。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>“{name}”解压后超过 {limit} MB：请重新保存网页，不要包含视频。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>“{name}”解压后超过原大小的 {limit} 倍，网页不会如此：请勿信任它。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>第 {at} 项，共 {total} 项</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>网页存档 (MHTML)</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Safari 网页存档</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>网页存档 (WARC)</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>压缩的网页</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>图书 (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>网页存档 (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Omnivore 导出文件</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>压缩的图书 (HTMLZ)</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Mozilla 存档</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>ZIP 中的网页</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>自解压网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>wallabag 导出文件</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>输入以筛选</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>保存自</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>更新于{day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>查找(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>显示整个网页</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>打开其他网页…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>已读完</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>已读 {percent}%</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>页面和窗口的颜色；“自动”会随系统在日间与夜间之间切换。</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto，或主题名称，例如 light、sepia、gray、dark、black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>系统为浅色时“自动”所用的主题。</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>主题名称，例如 light、sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>系统为深色时“自动”所用的主题。</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>主题名称，例如 dark、black</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>文章正文的字号。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>窗口的语言；文章保持原有语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>文章的字体。</translation>
    </message>
    <message>
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif、sans、hyperlegible、dyslexic，或已安装字体的名称</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>行与行的间距，以字号的倍数表示。</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>正文宽度</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>正文的宽度，以文章字体的字符数表示。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>行尾自然结束，还是全部对齐到同一边缘。</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>行首对齐</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>打开链接前询问</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>将链接交给系统浏览器之前是否询问。</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>衬线：Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>无衬线：Source Sans</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>易读：Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>阅读障碍：OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>阅读模式</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>关闭后按保存时的样子显示网页，不含脚本。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>只留文章</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>打开您保存的网页，或将其拖放到此处。不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>打开已保存的网页…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>最近阅读</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>正在读取 {name}… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>已保存的网页 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>打开已保存的网页</translation>
    </message>
    <message>
        <source>Open the link?</source>
        <translation>打开链接？</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>要在浏览器中打开此链接吗？Lutrin 本身从不联网。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>正在读取网页</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
</TS>
