<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh-Hans">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>文章的语言</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>译成其他语言的过程在这台电脑上完成；不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>保持原文：{language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原文</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language}（未安装）</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>始终翻译 {language} 文章</translation>
    </message>
</context>
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
        <source>Read the file again</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>开启或关闭阅读模式</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>此文件中的网页…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>文件中的下一个网页</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>文件中的上一个网页</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>已拦截的内容…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>采用和排除的内容</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>整个网页或其文章</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>翻译或返回原文</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>双语对照</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>按住时以另一种语言显示段落</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>文章的语言…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>语言包…</translation>
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
        <source>Another page…</source>
        <translation>其他网页…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
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
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>下一个标题</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>上一个标题</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>下一个表格</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>上一个表格</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>下一个链接</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>上一个链接</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>返回跳转前的位置</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>跳到读过的最远位置</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>跳到标记</translation>
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
        <source>All settings…</source>
        <translation>所有设置…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>切换同一主题的日间或夜间版</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>自定义主题的颜色…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>下一个配置</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>上一个配置</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>两端对齐或行首对齐</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>开启或关闭断字</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>段落用间距或缩进区分</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>链接加下划线、普通或隐藏</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>开启或关闭宽松间距</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>长代码行是否自动换行</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>此语言是否竖排</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>加粗文字</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>减细文字</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>撤销上一次设置更改</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>重置文章外观</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>命令和设置…</translation>
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
    <message>
        <source>Next paragraph</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>翻到右侧页面，或向右滚动宽表格</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>翻到左侧页面，或向左滚动宽表格</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>自动滚动或停止</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>连同出处一起复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>打开其中的链接</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>显示其脚注</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>放大图片或表格</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>显示链接指向</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>仅全字匹配</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>按模式查找</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>阅读标尺、行聚焦或无</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>滚动、翻页或双栏</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>加快自动滚动</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>减慢自动滚动</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>向左一个字符</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>向右一个字符</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>向下一行</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>向上一行</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>到下一个词</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>后退一个词</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>到词尾</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>到行首</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>到行尾</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>到段首</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>到段尾</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>移动另一端</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>复制并结束</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>连同出处复制并结束</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>复制为 Markdown 并结束</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>停止选择</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>下一个图片或表格</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>上一个图片或表格</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>复制其中文字</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>下一个区块</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>上一个区块</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>到下一处采用与排除的交界</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>到上一处交界</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>放回或移除此区块</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>恢复 Lutrin 的选择</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>应用于整个网站</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>命令和设置</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>命令或设置，例如：字号 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>输入以筛选</translation>
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
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>“{name}”中没有文本，只有其他数据：请选择已保存的网页本身。</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>“{name}”超过 {limit} MB：请重新保存网页，不要包含视频。</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>无法从“{name}”得知文件类型：请让文件名以 {endings} 之一结尾。</translation>
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
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>“{name}”的第 {line} 行有误（{reason}）：请修正；在此之前，其中的规则均不生效。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>“{name}”的第 {line} 行：{rule} 不是 Lutrin 能识别的 CSS 选择器，不会使用。</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>无法读取“{name}”（{reason}）：不会使用任何网站规则。</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>无法将规则写入“{name}”（{reason}）：文件保持原样。</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>每个网站都以 [[site]] 开头</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>有网站缺少主机名</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep 和 drop 是带引号的选择器列表</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>写法不寻常</translation>
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
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>没有名为“{name}”的配置：可用的配置有 {names}。</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>没有名为“{name}”的主题：可用的主题有 {names}。</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>“{name}”是网址，而 Lutrin 只能打开已保存的网页：请先在浏览器中保存该网页。</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>“{name}”所需的内存超过 Lutrin 给单个网页的上限：请重新保存网页，不要包含其中体积较大的内容。</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>由于 Lutrin 的错误（{fault}），未能读取“{name}”：文件本身可能没有问题。</translation>
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
    <message>
        <source>{name} holds this page alone.</source>
        <translation>“{name}”中只有这一个网页。</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>这是“{name}”的最后一个网页。</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>这是“{name}”的第一个网页。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>“{name}”的第 {line} 行：没有命令 {command}，但有 {nearest}；按 F1 可查看全部命令。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>“{name}”的第 {line} 行：{keys} 不能作为 {command} 的按键：请写成 j、g g、Space、F5 或 Ctrl+Shift+F。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>“{name}”的第 {line} 行：{command} 不能使用 {keys}，因为 {other} 已使用 {has}：请换一个按键。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>“{name}”的第 {line} 行：{command} 现在使用 {keys}，因此 {other} 失去了 {has}：请也为 {other} 指定按键。</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>无法将您的选择保存到“{name}”（{reason}）：它在您关闭网页之前有效。</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>“{name}”中没有 {place}：将在上次离开的位置打开。</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>“{name}”的第 {line} 行：{key} 的按键不能是 {value}：请写成列表，例如 [&quot;j&quot;, &quot;Down&quot;]。</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>“{name}”不能用作名称：名称最多 80 个字符，可用字母、数字、空格、点和连字符。</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>无法将主题保存为“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>请为主题取一个包含字母或数字的名称。</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>还没有可用来制定规则的内容：请先放回或移除一个区块。</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>此网页未说明来源：您的决定仅为此网页保留。</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>此网页没有为这些区块命名：您的决定仅为此网页保留。</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>这个方向上没有更多标题。</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>这个方向上没有更多图片。</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>这个方向上没有更多表格。</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>这个方向上没有更多链接。</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>没有标记 {letter}：本文的标记有 {letters}。</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>本文还没有标记：按 m 再按一个字母即可设置。</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>没有可返回或前进的跳转。</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>这就是您读到的最远位置。</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>本文没有标题。</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>这个方向上没有更多网页。</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>无法将“{name}”保存到该处：请选择其他文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>没有从 {source} 到 {target} 的语言包：可用 `lutrin language add` 获取。</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>“{name}”未说明其语言：请用 --from 指定。</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>“{name}”的翻译中断了：请重试，已完成的部分会保留，不会重复翻译。</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>语言包“{pack}”需要翻译引擎：pip install &apos;{extra}&apos;。</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>没有语言包“{name}”：可用 `lutrin language list` 列出。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>无法使用语言包“{name}”（{problem}）：请重新获取。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>无法使用语言包“{name}”（{file}：{problem}）：请重新获取。</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>无法安装语言包“{name}”（{reason}）：请腾出一些空间，或重试。</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>“{name}”的内容超过 {limit} MB：没有这么大的语言包。</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla 没有提供 {language} 语言包。</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>未能获取语言包列表（{reason}）：请重试。</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>未能下载语言包“{name}”（{reason}）：请重试，将从中断处继续。</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>语言包“{name}”的下载已停止：下次将从中断处继续。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>没有写入其文件夹的权限</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>只有日文和中文可以竖排。</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>不完整或已损坏</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>不是完整的存档</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>包含的文件过多</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>不包含可识别的模型</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>其说明属于另一个语言包</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>解压后远大于原大小</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>未及时收到响应</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>无法验证服务器的身份</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>服务器不接受连接</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>无法连接服务器；这台电脑是否已联网？</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>有文件过大</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>翻译引擎无法使用它</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>有文件无法读取</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>内容与应有的不符</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>无法读取其说明</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>其说明不完整</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>格式未知</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>没有译出任何内容</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>网页，单个文件</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>模式无效</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>第 {at} 项，共 {total} 项以上</translation>
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
    <message>
        <source>Whole words only</source>
        <translation>仅全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
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
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>跟踪器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>已知类型</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln 个跟踪器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln 个脚本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>%Ln 张远程图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln 个框架</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln 个远程样式表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln 个远程字体</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>未加载：{things}。</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>第 {number} 个网页，共 {count} 个。</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>已拦截的内容</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>此网页未请求任何外部内容。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>所有快捷键</translation>
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
    <message>
        <source>Name in the settings file</source>
        <translation>设置文件中的名称</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>此网页是其他网页的列表，而不是文章。</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>此页面在正文加载之前就被保存了：这里只有页面对自身的说明。等浏览器显示正文后，请重新保存。</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>显示整个网页</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>论坛帖子</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>保存自</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>更新于{day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>保存于{day}</translation>
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
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>从 Mozilla 下载</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>仍然翻译</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>选择语言…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章的语言</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>文章未说明所用语言，也无法识别。</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>此文件夹中有同一文章的 {language} 版本：{name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>正在获取语言包…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>正在下载语言包：{done} / {total} MB。</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>正在翻译为 {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>正在翻译为 {language}：已完成 {done} / {total} 段。</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>翻译本文还缺少语言包：{names}，约 {size} MB。只需下载一次；文章本身绝不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>这台电脑没有适用于 {language} 的字体，因此文字显示为方框：请安装 Noto Sans CJK（Debian：fonts-noto-cjk，Fedora：google-noto-sans-cjk-fonts）。</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>语言包 (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>添加语言包</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>打开链接？</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>要在浏览器中打开此链接吗？Lutrin 本身只能打开已保存的网页。</translation>
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
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>放大的图片(&amp;E)</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>网页分块视图(&amp;B)</translation>
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
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>By</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>文字方向</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>更改适用于</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>在文件中：形如 [site.&quot;example.org&quot;] 或 [lang.ja] 的表。</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>在文件中：形如 [profile.Evening] 的表。</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>自定义组合</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>将这些设置保存为配置…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>移除此配置</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>文章开头的一行</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>文章结尾的一行</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>说明修改时间的一行</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>正文中的一行</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>作者标记</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>指向作者页面的链接</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>首个帖子</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>正文的文字体系</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>正文的字母</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>文件头信息</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>图书元数据</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>导出条目</translation>
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
        <translation>质量 {score}（COMET）</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>系统中的 Apertium</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>已完成 {done} / {total} MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>语言包已安装。</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>语言包已移除。</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>语言包完好无误。</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>语言包</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>尚无语言包。有了语言包，即可在这台电脑上翻译文章。</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>要下载的语言</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>从 Mozilla 下载</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>此语言与英语互译的语言包。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>正在下载语言包</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}，约 {size} MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>将“{name}”与其哈希值比对，并试译一个句子。</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>从这台电脑上移除“{name}”。</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium 属于系统：请按当初安装的方式将其移除。</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>此文件中的网页</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>用于整个网站</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>从现在起，以下规则适用于 {host}：{rules}。规则保存在 {file} 中。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>有 %n 个区块没有自己的名称，相关决定仅用于此网页。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>此网页没有可供选择的区块。</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>第 {at} 个，共 {total} 个 · 已采用。{why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>第 {at} 个，共 {total} 个 · 已排除。{why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>采用和排除的内容</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>网页的 {total} 个区块中有 {taken} 个被采用为文章。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>杂志</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>阅读障碍</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>已读完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>选择：{keys} 复制，{end} 结束。</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} 放大或缩小，{next} 下一个，{save} 保存。</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>包含文字：{words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>打开链接：输入字母，或输入 / 和链接中的文字。</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>链接指向：输入字母，或输入 / 和链接中的文字。</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>复制链接：输入字母，或输入 / 和链接中的文字。</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>屏幕上没有可打开的链接。</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>已复制：{address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>屏幕上没有图片或表格。</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>此处没有脚注。</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>滚动：每分钟 {words} 词。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>读起来像文章正文。</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>位于文章正文之中。</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>属于其周围的文字。</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>文章正文将其作为注释引用。</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>在标题下说明文章的内容。</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>说明其下方的帖子由谁所写。</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>此网站的规则将其保留。</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>您已将其放回。</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>网页本身将其隐藏。</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>属于菜单、侧边栏、页脚或表单。</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>重复了文章上方已显示的标题。</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>作者和日期已显示在标题下方。</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>是关于帖子作者的信息。</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>大部分是链接。</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>这是页面的目录。</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>网页将其标为评论。</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>网页将其标为指向其他网页的内容。</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>网页将其标为广告、推广或弹窗。</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>网页将其标为菜单、横幅或通知。</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>网页将其标为作者、日期、标签或分享。</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>远离文章正文。</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>读起来不像文章正文。</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>其周围的内容不属于文章。</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>相同的文字已出现在文章中。</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>这张图片不属于文章的任何文字。</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>网页文字太少，不足以构成文章。</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>此网站的规则将其排除。</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>您已将其移除。</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>保存文章</translation>
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
        <source>Auto goes by</source>
        <translation>“自动”的依据</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>“自动”是跟随系统，还是在设定的时间切换深色与浅色。</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>浅色开始于</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>“自动”按时间切换时，何时变为浅色。</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>时间，例如 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>深色开始于</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>“自动”按时间切换时，何时变为深色。</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>时间，例如 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>深色下调暗图片</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>使用深色主题时是否略微调暗图片。</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>深色下反转图表</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>使用深色主题时，白底图形是否以深底浅色显示。</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>融合白色背景</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>图片的白色背景是否采用页面的颜色。</translation>
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
        <source>Languages I read</source>
        <translation>我阅读的语言</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>文章翻译成哪种语言：列表中第一个与原文不同的语言。</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window 表示窗口的语言；其他语言用代码，例如 en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>始终翻译的语言</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>使用这些语言的文章一打开就会翻译。</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>语言代码，例如 ja, ru；或 none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>段落编号</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>是否在页边显示每段的编号。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>字母是否用作命令；plain 仅保留桌面按键。</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>同时使用字母（如 vim）</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>仅桌面按键</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>文章是滚动显示，还是逐页翻动。</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>分页</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>双栏分页</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>滚动方式</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>每一步是否显示移动过程；“自动”会跟随系统。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>阅读标尺</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>在所读的行下画线，或只突出几行而调暗其余部分。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>三行</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>五行</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>自动滚动速度</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>以每分钟词数计。</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>提示字符</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>链接标签所用的字符；用数字时，所有字母都可用于筛选。</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>两个或更多小写字母或数字，不得重复</translation>
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
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif、sans、mono、hyperlegible、dyslexic，或已安装字体的名称</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>文字的粗细，适用于有多种字重的字体。</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字间距</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>增大字母间距；字母相连的文字不受影响。</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>词间距</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>增大词与词的间距。</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>连字</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>是否连接 f 和 i 等字母，适用于支持连字的字体。</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>数字样式</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>正文中数字的样式，适用于有多种数字样式的字体。</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>字体默认</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>等高：与大写字母同高</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>旧式：如小写字母</translation>
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
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>正文左右两侧的最小空白。</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>如何区分段落与前一段。</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>段间留白</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>段落间距</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>用间距区分段落时的段间距，以行为单位。</translation>
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
        <source>Hyphenation</source>
        <translation>断字</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>是否在行尾拆分长单词。</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>首字下沉</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>文章的首字是否占三行高。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>链接如何区别于周围的文字。</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>仅用颜色</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>与文字相同，指向时显示</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>宽松间距 (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>字母、词、行和段落的间距不小于 WCAG 1.4.12 的要求。</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>竖排（日文、中文）</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>日文和中文是否从右到左竖排。</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>长代码行自动换行</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>长代码行是自动换行，还是横向滚动。</translation>
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
        <source>{name} as usual</source>
        <translation>将“{name}”恢复默认</translation>
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
        <source>Monospaced: Source Code Pro</source>
        <translation>等宽：Source Code Pro</translation>
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
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>行与段落</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>颜色和图片</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language} 文章</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>来自 {site} 的文章</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
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
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>关闭后按保存时的样子显示网页，不含脚本。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>开启阅读模式</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>所有其他设置</translation>
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
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>其他网页</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>标题、文件或文件夹</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>输入以筛选</translation>
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
    <message>
        <source>Amber dark</source>
        <translation>琥珀深色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>陶土深色</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>陶土</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>灰色深色</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox 深色</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox 浅色</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>港湾深色</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>港湾</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>石楠深色</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>石楠</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>亚麻深色</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亚麻</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>苔藓深色</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>苔藓</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord 深色</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord 浅色</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>羊皮纸深色</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>羊皮纸</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>瓷白深色</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>瓷白</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine 深色</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine 浅色</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>棕褐色深色</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>板岩深色</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>板岩</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized 深色</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized 浅色</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>自定义主题</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}：颜色代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>不易阅读：{roles}。舒适阅读的对比度至少为 {least}:1。</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>所有内容与背景的对比都足够清晰。</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>我的{theme}</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>已访问的链接</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>标记的文字</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>代码背景</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已连同出处一起复制。</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>已复制为 Markdown。</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>此处没有链接。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>正在读取 {name}… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>已在 ¶{number} 处设置标记 {letter}。</translation>
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
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
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
    <message>
        <source>Laying out a long article…</source>
        <translation>正在排版长文章…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>保存图片</translation>
    </message>
</context>
</TS>
