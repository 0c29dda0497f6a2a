<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>लेख की भाषा</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>दूसरी भाषा में अनुवाद इसी कंप्यूटर पर होता है; कुछ भी कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>मूल रूप में: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>मूल रूप में</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (इंस्टॉल नहीं है)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>हमेशा अनुवाद करें: {language}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>हाल के लेख</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>फ़ाइल फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>रीडिंग मोड चालू या बंद करें</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>इस फ़ाइल के पेज…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>फ़ाइल का अगला पेज</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>फ़ाइल का पिछला पेज</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>रोकी गई चीज़ें…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>क्या लिया गया और क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>पूरा पेज या उसका लेख</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>अनुवाद करें या मूल पर लौटें</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>दोनों भाषाएँ</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>दबाए रखने तक पैराग्राफ़ दूसरी भाषा में</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>लेख की भाषा…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>भाषा पैक…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>थोड़ा नीचे</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>थोड़ा ऊपर</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>आधा पेज नीचे</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>आधा पेज ऊपर</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>एक पेज नीचे</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>एक पेज ऊपर</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>कोई और पेज…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>अगली फ़ाइल</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>पिछली फ़ाइल</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>शुरुआत में जाएँ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अंत में जाएँ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>अगला शीर्षक</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>पिछला शीर्षक</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगली तस्वीर</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>पिछली तस्वीर</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>अगली तालिका</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>पिछली तालिका</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>अगला लिंक</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>पिछला लिंक</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>छलाँग से पहले की जगह लौटें</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>फिर से आगे</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>सबसे आगे पढ़ी गई जगह पर</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>निशान लगाएँ</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>निशान पर जाएँ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>ढूँढें…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>टेक्स्ट का सामान्य आकार</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>कॉलम चौड़ा करें</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>कॉलम सँकरा करें</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>पंक्तियों के बीच दूरी बढ़ाएँ</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>पंक्तियों के बीच दूरी घटाएँ</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>अगली थीम</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>पिछली थीम</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>सिस्टम की थीम (ऑटो)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>सीपिया थीम</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>स्लेटी थीम</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काली थीम</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट थीम</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>सभी सेटिंग…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>वही थीम, दिन या रात के लिए</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>अपनी थीम के रंग…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>अगली प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>पिछली प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>दोनों किनारे बराबर या असमान</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>शब्द-विभाजन चालू या बंद करें</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>पैराग्राफ़ दूरी या इंडेंट से अलग करें</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>लिंक रेखांकित, सादे या छिपे हुए</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>खुली दूरी चालू या बंद करें</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>कोड की लंबी पंक्तियाँ मोड़ें या नहीं</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>इस भाषा में खड़ी पंक्तियाँ या नहीं</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>टेक्स्ट मोटा करें</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>टेक्स्ट पतला करें</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>सेटिंग का पिछला बदलाव पहले जैसा करें</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>लेखों का रूप-रंग रीसेट करें</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>पैराग्राफ़ के नंबर</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>कमांड और सेटिंग…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>नई विंडो</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>सभी कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>सबसे ऊपर खुली चीज़ बंद करें</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>अगला पैराग्राफ़</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>पिछला पैराग्राफ़</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>दाईं ओर के पेज पर, या चौड़ी तालिका में दाएँ</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>बाईं ओर के पेज पर, या चौड़ी तालिका में बाएँ</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>अपने-आप स्क्रॉल करें या रोकें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>स्रोत के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>पैराग्राफ़ के लिंक खोलें</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>पैराग्राफ़ के फ़ुटनोट दिखाएँ</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>चित्र या तालिका बड़ी करें</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>लिंक पर जाएँ</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>दिखाएँ कि लिंक कहाँ ले जाता है</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>सिर्फ़ पूरे शब्द</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>पैटर्न से ढूँढें</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>पढ़ने की पट्टी, पंक्ति फ़ोकस या कुछ नहीं</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>स्क्रॉल, पेज पलटना या दो कॉलम</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>अपने-आप स्क्रॉल तेज़ करें</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>अपने-आप स्क्रॉल धीमा करें</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>एक अक्षर बाएँ</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>एक अक्षर दाएँ</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>एक पंक्ति नीचे</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>एक पंक्ति ऊपर</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>अगले शब्द पर</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>एक शब्द पीछे</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>शब्द के अंत में</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>पंक्ति की शुरुआत में</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>पंक्ति के अंत में</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>पैराग्राफ़ की शुरुआत में</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>पैराग्राफ़ के अंत में</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>दूसरा सिरा खिसकाएँ</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>कॉपी करके समाप्त करें</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>स्रोत के साथ कॉपी करके समाप्त करें</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>Markdown के रूप में कॉपी करके समाप्त करें</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>चुनना बंद करें</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>विंडो में फ़िट करें</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे खिसकाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर खिसकाएँ</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>अगला चित्र या तालिका</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>पिछला चित्र या तालिका</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>इसके शब्द कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>लेख पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>अगला हिस्सा</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>पिछला हिस्सा</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>लिए और छोड़े गए हिस्सों की अगली सीमा पर</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>उनकी पिछली सीमा पर</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>हिस्सा वापस रखें या निकालें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>Lutrin की पसंद पर लौटें</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>पूरी साइट पर लागू करें</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>कमांड और सेटिंग</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>कोई कमांड या सेटिंग, जैसे: फ़ॉन्ट का आकार 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>सूची छाँटने के लिए टाइप करें</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>{name} को पढ़ा नहीं जा सका: कोई और फ़ाइल आज़माएँ।</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>{name} नाम की कोई फ़ाइल नहीं है: पाथ जाँचें या कोई और फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>आपको {name} पढ़ने की अनुमति नहीं है: फ़ाइल की अनुमतियाँ बदलें या उसकी कॉपी खोलें।</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>{name} कोई फ़ाइल नहीं है: किसी फ़ोल्डर के अंदर से सेव किया हुआ पेज चुनें।</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>{name} खाली है: पेज को फिर से सेव करें।</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>{name} कोई डिवाइस या पाइप है, सेव किया हुआ पेज नहीं: डिस्क पर मौजूद कोई फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>{name} ऐसा लिंक है जो वापस खुद पर ही ले जाता है: सीधे पेज ही खोलें।</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>किसी फ़ाइल का नाम {name} नहीं हो सकता: पाथ जाँचें।</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>{name} में टेक्स्ट नहीं, दूसरा डेटा है: सेव किया हुआ पेज ही चुनें।</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>{name} का आकार {limit} MB से ज़्यादा है: पेज को उसके वीडियो के बिना सेव करें।</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>{name} एक वेब पता है और Lutrin सिर्फ़ सेव किए हुए पेज खोलता है: पहले पेज को ब्राउज़र में सेव करें।</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>{name} से फ़ाइल का प्रकार पता नहीं चलता: नाम के अंत में {endings} में से कोई एक रखें।</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>{name} में कोई लेख नहीं है: इसकी जगह आप पूरा पेज देख सकते हैं।</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>{name} को पढ़ने में बहुत ज़्यादा समय लगा: फ़ाइल खराब हो सकती है; उसे फिर से सेव करके देखें।</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>{name} को अंत तक पढ़ा नहीं जा सका: फ़ाइल खराब हो सकती है; उसे फिर से सेव करके देखें।</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>{name} को उससे ज़्यादा मेमोरी चाहिए जितनी Lutrin एक पेज को देता है: पेज को उसकी बड़ी चीज़ों के बिना सेव करें।</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>Lutrin की एक गड़बड़ी ({fault}) के कारण {name} को पढ़ा नहीं जा सका: फ़ाइल खुद ठीक हो सकती है।</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>{name} में पेज नंबर {page} नहीं है: उसमें पेजों की संख्या {count} है और --list से उनकी सूची मिलती है।</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>{name} में कोई पेज नहीं है: वह आर्काइव चुनें जिसमें पेज सेव किया गया था।</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>{name} खराब है और उसे अनपैक नहीं किया जा सकता: पेज को फिर से सेव करें।</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>{name} पर पासवर्ड लगा है: उसे अनपैक करें और उसके अंदर का पेज खोलें।</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>{name} को जिस तरीके से पैक किया गया है, उसे Lutrin नहीं जानता: उसे अनपैक करें और उसके अंदर का पेज खोलें।</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>{name} में दूसरे आर्काइव हैं: उसे अनपैक करें और उनमें से कोई एक खोलें।</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>{name} के हिस्से {limit} से ज़्यादा परतों में हैं: पेज को फिर से सेव करें।</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>{name} में {limit} से ज़्यादा फ़ाइलें हैं: उसे अनपैक करें और कोई एक पेज खोलें।</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>{name} की फ़ाइलें एक-दूसरे के ऊपर चढ़ी हुई हैं: उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>अनपैक करने पर {name} का आकार {limit} MB से ज़्यादा हो जाता है: पेज को वीडियो के बिना सेव करें।</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>अनपैक करने पर {name} अपने आकार के {limit} गुने से भी बड़ा हो जाता है, जो किसी पेज के साथ नहीं होता: उस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>{name} को पढ़ा नहीं जा सका ({reason}): Lutrin डिफ़ॉल्ट सेटिंग के साथ चल रहा है।</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>{name} की पंक्ति {line} में गड़बड़ी है ({reason}): उसे ठीक करें; तब तक Lutrin उतना ही इस्तेमाल करेगा जितना वह पढ़ सका।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>{name} की पंक्ति {line}: {key} का मान {value} नहीं हो सकता, इसलिए डिफ़ॉल्ट मान ही लागू है; मान्य मान: {allowed}।</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>सेटिंग को {name} में सेव नहीं किया जा सका ({reason}): फ़ाइल पहले जैसी ही है।</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>{name} को किसी दूसरे प्रोग्राम ने लॉक कर रखा है: उसका काम पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>{name} की पंक्ति {line} में गड़बड़ी है ({reason}): उसे ठीक करें; तब तक इस फ़ाइल का कोई नियम लागू नहीं होगा।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>{name} की पंक्ति {line}: {rule} ऐसा CSS सिलेक्टर नहीं है जिसे Lutrin जानता हो, इसलिए वह लागू नहीं होगा।</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>{name} को पढ़ा नहीं जा सका ({reason}): किसी साइट का कोई नियम लागू नहीं होगा।</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>नियम को {name} में लिखा नहीं जा सका ({reason}): फ़ाइल पहले जैसी ही है।</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 नहीं है</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>हर साइट [[site]] से शुरू होती है</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>किसी साइट का होस्ट नहीं है</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>keep और drop उद्धरण चिह्नों में लिखे सिलेक्टर की सूचियाँ हैं</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>यह असामान्य तरीके से लिखा गया है</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>बहुत ज़्यादा परतों वाला या बहुत लंबा</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>{key} का मान {value} नहीं हो सकता: मान्य मान हैं {allowed}।</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>{key} नाम की कोई सेटिंग नहीं है: मौजूद सेटिंग हैं {keys}।</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>थीम {name} का इस्तेमाल नहीं किया जा सकता: {problem}।</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>लाइब्रेरी {name} का इस्तेमाल नहीं किया जा सकता ({reason}): पढ़ना उसके बिना जारी रहेगा।</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>लाइब्रेरी {name} को किसी दूसरे प्रोग्राम ने लॉक कर रखा है: थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>लाइब्रेरी {name} को Lutrin के किसी नए वर्शन ने बनाया है: उसे वैसा ही छोड़ दिया गया है, कृपया Lutrin को अपडेट करें।</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>लाइब्रेरी {name} खराब है: डिस्क पर जगह बनाएँ या उसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>लाइब्रेरी {name} खराब थी: उसे {kept} नाम से रख लिया गया है और नई लाइब्रेरी शुरू की गई है।</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>{name} को लिखा नहीं जा सका: कोई और फ़ोल्डर चुनें या कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>{name} नाम की कोई प्रोफ़ाइल नहीं है: मौजूद प्रोफ़ाइल हैं {names}।</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>{name} नाम की कोई थीम नहीं है: मौजूद थीम हैं {names}।</translation>
    </message>
    <message>
        <source>{name} holds this page alone.</source>
        <translation>{name} में सिर्फ़ यही पेज है।</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>यह {name} का आखिरी पेज है।</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>यह {name} का पहला पेज है।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>{name} की पंक्ति {line}: {command} नाम का कोई कमांड नहीं है, पर {nearest} है; F1 सभी कमांड दिखाता है।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>{name} की पंक्ति {line}: {keys} को {command} की कुंजी नहीं बनाया जा सकता: j, g g, Space, F5 या Ctrl+Shift+F जैसा लिखें।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>{name} की पंक्ति {line}: {command} को {keys} नहीं दी जा सकती, क्योंकि {other} के पास {has} है: कोई और कुंजी चुनें।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>{name} की पंक्ति {line}: {command} के पास अब {keys} है, इसलिए {other} से {has} छिन जाती है: {other} के लिए भी कुंजियाँ लिखें।</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>आपकी पसंद को {name} में सेव नहीं किया जा सका ({reason}): वह पेज बंद करने तक लागू रहेगी।</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>{name} में {place} नहीं है: वह वहीं खुलेगी जहाँ छोड़ी गई थी।</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>{name} की पंक्ति {line}: {key} की कुंजियाँ {value} नहीं हो सकतीं: [&quot;j&quot;, &quot;Down&quot;] जैसी सूची लिखें।</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>{name} नाम नहीं हो सकता: नाम में 80 तक अक्षर, अंक, स्पेस, बिंदु और डैश हो सकते हैं।</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>थीम को {name} नाम से सेव नहीं किया जा सका ({reason})।</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>थीम को ऐसा नाम दें जिसमें कोई अक्षर या अंक हो।</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>नियम बनाने के लिए अभी कुछ नहीं है: पहले कोई हिस्सा वापस रखें या निकालें।</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>यह पेज नहीं बताता कि वह कहाँ का है: आपका फ़ैसला सिर्फ़ इसी पेज के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>पेज में इन हिस्सों का अपना कोई नाम नहीं है: आपका फ़ैसला सिर्फ़ इसी पेज के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>इस दिशा में और कोई शीर्षक नहीं है।</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>इस दिशा में और कोई तस्वीर नहीं है।</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>इस दिशा में और कोई तालिका नहीं है।</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>इस दिशा में और कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>निशान {letter} नहीं है: इस लेख के निशान हैं {letters}।</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>इस लेख में अभी कोई निशान नहीं है: m और फिर कोई अक्षर दबाने से निशान लगता है।</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>पीछे या आगे जाने के लिए कोई छलाँग नहीं है।</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>यही वह सबसे आगे की जगह है जहाँ तक आपने पढ़ा है।</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>इस लेख में कोई शीर्षक नहीं है।</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>इस दिशा में और कोई पेज नहीं है।</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>{name} को वहाँ सेव नहीं किया जा सका: कोई और फ़ोल्डर चुनें या कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>{source} से {target} का कोई भाषा पैक नहीं है: `lutrin language add` से मिल जाएगा।</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>{name} में उसकी भाषा नहीं बताई गई है: --from से भाषा बताएँ।</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>{name} का अनुवाद रुक गया: फिर कोशिश करें, जितना हो चुका है वह रखा गया है और दोबारा नहीं होगा।</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>भाषा पैक {pack} के लिए इंजन चाहिए: pip install &apos;{extra}&apos;।</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>{name} नाम का कोई भाषा पैक नहीं है: `lutrin language list` सभी पैक दिखाता है।</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>भाषा पैक {name} इस्तेमाल नहीं किया जा सकता ({problem}): उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>भाषा पैक {name} इस्तेमाल नहीं किया जा सकता ({file}: {problem}): उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>भाषा पैक {name} इंस्टॉल नहीं किया जा सका ({reason}): कुछ जगह खाली करें या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>{name} में {limit} MB से ज़्यादा डेटा है: कोई भाषा पैक इतना बड़ा नहीं होता।</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>Mozilla के पास {language} का कोई भाषा पैक नहीं है।</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>भाषा पैक की सूची नहीं मिल सकी ({reason}): फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>भाषा पैक {name} डाउनलोड नहीं हो सका ({reason}): फिर कोशिश करें, डाउनलोड वहीं से आगे बढ़ेगा जहाँ रुका था।</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>भाषा पैक {name} का डाउनलोड रोक दिया गया: अगली बार वह वहीं से आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>फ़ोल्डर में लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>सिर्फ़ जापानी और चीनी को खड़ी पंक्तियों में दिखाया जा सकता है।</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>फ़ाइल अधूरी या खराब है</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>आर्काइव पूरा नहीं है</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>फ़ाइलें बहुत ज़्यादा हैं</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>इसमें कोई ज्ञात मॉडल नहीं है</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>इसका विवरण किसी दूसरे पैक का है</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>एक फ़ाइल कम है</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>अनपैक करने पर यह अपने आकार से बहुत बड़ा हो जाता है</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>समय पर जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>सर्वर की पहचान साबित नहीं हो सकी</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>सर्वर कनेक्शन स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>सर्वर तक पहुँचा नहीं जा सका; क्या यह कंप्यूटर ऑनलाइन है?</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>एक फ़ाइल हद से ज़्यादा बड़ी है</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>अनपैक करने पर यह हद से ज़्यादा बड़ा हो जाता है</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>इंजन इसे स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>एक फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>सामग्री वैसी नहीं है जैसी होनी चाहिए</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>इसका विवरण पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>इसका विवरण पूरा नहीं है</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>इसका फ़ॉर्मैट अज्ञात है</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>इससे कोई अनुवाद नहीं होता</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>EPUB किताब</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>वेब पेज, एक फ़ाइल</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown दस्तावेज़</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>पैटर्न अमान्य है</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{total} से ज़्यादा में से {at}</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{total} में से {at}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>ढूँढें (&amp;F):</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>ढूँढने के लिए शब्द</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>सिर्फ़ पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>वेब आर्काइव (MHTML)</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Safari के वेब आर्काइव</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>कंप्रेस किए हुए वेब पेज</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>Mozilla आर्काइव</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>ज़िप किए हुए पेज</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>खुद अनपैक होने वाले पेज</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>वेब आर्काइव (WARC)</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>किताबें (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>वेब आर्काइव (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>Omnivore से निर्यात की हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>ज़िप की हुई किताबें (HTMLZ)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown फ़ाइलें</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>wallabag से निर्यात की हुई फ़ाइलें</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>ट्रैकर</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>पहचान</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>%Ln ट्रैकर</numerusform>
            <numerusform>%Ln ट्रैकर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>%Ln स्क्रिप्ट</numerusform>
            <numerusform>%Ln स्क्रिप्टें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>%Ln दूरस्थ चित्र</numerusform>
            <numerusform>%Ln दूरस्थ चित्र</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>%Ln फ़्रेम</numerusform>
            <numerusform>%Ln फ़्रेम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>%Ln दूरस्थ स्टाइल शीट</numerusform>
            <numerusform>%Ln दूरस्थ स्टाइल शीटें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>%Ln दूरस्थ फ़ॉन्ट</numerusform>
            <numerusform>%Ln दूरस्थ फ़ॉन्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>लोड नहीं किए गए: {things}।</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>{count} में से पेज {number}।</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>रोकी गई चीज़ें</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>इस पेज ने कहीं और से कुछ नहीं माँगा।</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>सभी कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>कार्रवाई</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>Name in the settings file</source>
        <translation>सेटिंग फ़ाइल में नाम</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>यह पेज दूसरे पेजों की सूची है, लेख नहीं।</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>यह पृष्ठ अपना पाठ आने से पहले सहेजा गया था: यहाँ केवल वही है जो पृष्ठ अपने बारे में बताता है। जब ब्राउज़र पाठ दिखाए, तब इसे फिर से सहेजें।</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>पूरा पेज दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>दस्तावेज़ीकरण</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>फ़ोरम थ्रेड</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>स्रोत:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day} को अपडेट किया गया</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>{day} को सेव किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln मिनट</numerusform>
            <numerusform>{fast}–%Ln मिनट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>उसे खोलें</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla से डाउनलोड करें</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>फिर भी अनुवाद करें</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>भाषा चुनें…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>लेख की भाषा</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>लेख में उसकी भाषा नहीं बताई गई है, और उसका पता नहीं लगाया जा सका।</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>यही लेख {language} में इस फ़ोल्डर में मौजूद है: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>भाषा पैक लाया जा रहा है…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>भाषा पैक डाउनलोड हो रहा है: {total} में से {done} MB।</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>{language} में अनुवाद हो रहा है…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>{language} में अनुवाद हो रहा है: {total} में से {done} पैराग्राफ़।</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>इस लेख के अनुवाद के लिए एक भाषा पैक चाहिए: {names}, लगभग {size} MB। यह एक ही बार डाउनलोड होता है; लेख खुद इस कंप्यूटर से बाहर कभी नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>इस कंप्यूटर में {language} का फ़ॉन्ट नहीं है, इसलिए अक्षरों की जगह डिब्बे दिखते हैं: Noto Sans CJK इंस्टॉल करें (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts)।</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>भाषा पैक (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>भाषा पैक जोड़ें</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>लिंक खोलें?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>यह लिंक अपने ब्राउज़र में खोलें? Lutrin खुद सिर्फ़ सेव किए हुए पेज खोलता है।</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ब्राउज़र में खोलें</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>पेज (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>ढूँढें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>टेक्स्ट (&amp;T)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>भाषा (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>रूप-रंग (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>चुनना (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>बड़ा किया चित्र (&amp;E)</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>हिस्सों में बँटा पेज (&amp;I)</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>पूरा पेज दिखाएँ</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>लेख पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>कोई और पेज खोलें…</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>By</source>
        <translation>लेखक</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>साइट</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>लिखने की दिशा</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग ढूँढें</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>इस नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>बदलाव किन पर लागू हों</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>फ़ाइल में: [site.&quot;example.org&quot;] या [lang.ja] जैसी तालिका।</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>फ़ाइल में: [profile.Evening] जैसी तालिका।</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>आपका अपना मेल</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>इन सेटिंग को प्रोफ़ाइल के रूप में रखें…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>यह प्रोफ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>प्रोफ़ाइल रखें</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>इसका नाम:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>लेख की शुरुआत की पंक्ति</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>लेख के अंत की पंक्ति</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>बदलाव की तारीख बताने वाली पंक्ति</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>पाठ की पंक्ति</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>लेखक का चिह्न</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>लेखक के पृष्ठ का लिंक</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>पहली पोस्ट</translation>
    </message>
    <message>
        <source>address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>पाठ की लिपि</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>पाठ के अक्षर</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>फ़ाइल का आरंभिक विवरण</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>मेल का हेडर</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>किताब का मेटाडेटा</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>निर्यात की प्रविष्टि</translation>
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
        <translation>गुणवत्ता {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>सिस्टम का Apertium</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{total} में से {done} MB</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>भाषा पैक इंस्टॉल हो गया।</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>भाषा पैक हटा दिया गया।</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>भाषा पैक ठीक है।</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>भाषा पैक</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>अभी कोई पैक नहीं है। पैक होने पर लेखों का अनुवाद इसी कंप्यूटर पर होता है।</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>डाउनलोड की जाने वाली भाषा</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>Mozilla से डाउनलोड करें</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>इस भाषा के पैक, अंग्रेज़ी से और अंग्रेज़ी में।</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>फ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>भाषा पैक डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}, लगभग {size} MB</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>{name} का उसके हैश से मिलान करता है और उससे एक वाक्य का अनुवाद करवाता है।</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>{name} को इस कंप्यूटर से हटाता है।</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>Apertium सिस्टम का हिस्सा है: उसे जिस तरह इंस्टॉल किया था, उसी तरह हटाएँ।</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>इस फ़ाइल के पेज</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>वापस रखें</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>पूरी साइट के लिए</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>अब से {host} पर ये नियम लागू होंगे: {rules}। ये {file} में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>%n हिस्से का अपना कोई नाम नहीं है और उसका फ़ैसला सिर्फ़ इसी पेज पर लागू है।</numerusform>
            <numerusform>%n हिस्सों का अपना कोई नाम नहीं है और उनका फ़ैसला सिर्फ़ इसी पेज पर लागू है।</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>इस पेज में ऐसे हिस्से नहीं हैं जिनके बारे में फ़ैसला किया जाए।</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{total} में से {at} · लिया गया। {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{total} में से {at} · छोड़ा गया। {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>क्या लिया गया और क्या छोड़ा गया</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>पेज के {total} में से {taken} हिस्से लेख के रूप में लिए गए हैं।</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>मानक</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>किताब</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>पत्रिका</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>टर्मिनल</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>डिस्लेक्सिया</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>अब तक पढ़ा गया</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>अंत तक पढ़ा गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln मिनट बाकी</numerusform>
            <numerusform>%Ln मिनट बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>चुनना: {keys} से कॉपी, {end} से समाप्त।</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} से बड़ा या छोटा, {next} से अगला, {save} से सेव।</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>इन शब्दों वाले: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>लिंक पर जाएँ: अक्षर टाइप करें, या / और लिंक के शब्द।</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>लिंक कहाँ ले जाता है: अक्षर टाइप करें, या / और लिंक के शब्द।</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>लिंक कॉपी करें: अक्षर टाइप करें, या / और लिंक के शब्द।</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>स्क्रीन पर कोई लिंक नहीं है जिस पर जाया जा सके।</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>कॉपी किया गया: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>स्क्रीन पर कोई चित्र या तालिका नहीं है।</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>यहाँ कोई फ़ुटनोट नहीं है।</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>स्क्रॉल: {words} शब्द प्रति मिनट।</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>यह लेख के टेक्स्ट जैसा लगता है।</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>यह लेख के टेक्स्ट के बीच है।</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>यह अपने आसपास के टेक्स्ट का हिस्सा है।</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>लेख का टेक्स्ट टिप्पणी के रूप में इसका हवाला देता है।</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>यह शीर्षक के नीचे बताता है कि लेख किस बारे में है।</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>यह बताता है कि इसके नीचे की पोस्ट किसने लिखी।</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>इस साइट का एक नियम इसे रखता है।</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>आपने इसे वापस रखा।</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>पेज खुद इसे छिपाता है।</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>यह किसी मेन्यू, साइडबार, फ़ुटर या फ़ॉर्म का हिस्सा है।</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>यह वही शीर्षक है जो लेख के ऊपर दिया गया है।</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>लेखक और तारीख शीर्षक के नीचे दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>यह किसी पोस्ट के लेखक के बारे में है।</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>इसमें ज़्यादातर लिंक हैं।</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>यह पेज की विषय-सूची है।</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>पेज इसे टिप्पणियाँ बताता है।</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>पेज इसे दूसरे पेजों का संकेत बताता है।</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>पेज इसे विज्ञापन, ऑफ़र या पॉप-अप बताता है।</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>पेज इसे मेन्यू, बैनर या सूचना बताता है।</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>पेज इसे लेखक, तारीख, टैग या शेयर बताता है।</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>यह लेख के टेक्स्ट से दूर है।</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>यह लेख के टेक्स्ट जैसा नहीं लगता।</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>इसके आसपास की चीज़ें लेख का हिस्सा नहीं हैं।</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>यही शब्द लेख में पहले से हैं।</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>यह तस्वीर लेख के किसी टेक्स्ट से नहीं जुड़ी है।</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>लेख के लिए पेज में टेक्स्ट बहुत कम है।</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>इस साइट का एक नियम इसे छोड़ता है।</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>आपने इसे निकाला।</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>अंत तक पढ़ा गया</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>{percent}% पढ़ा गया</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>लेख सेव करें</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>पेज और विंडो के रंग; ऑटो दिन और रात में सिस्टम के अनुसार चलता है।</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto, या किसी थीम का नाम, जैसे light, sepia, gray, dark, black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>सिस्टम के हल्के मोड में होने पर ऑटो यह थीम दिखाता है।</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>किसी थीम का नाम, जैसे light, sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>सिस्टम के गहरे मोड में होने पर ऑटो यह थीम दिखाता है।</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>किसी थीम का नाम, जैसे dark, black</translation>
    </message>
    <message>
        <source>Auto goes by</source>
        <translation>ऑटो का आधार</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>ऑटो सिस्टम के अनुसार चले, या तय समय पर गहरी और हल्की थीम दिखाए।</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>हल्की थीम कब से</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>दिन के समय के अनुसार चलने पर ऑटो कब हल्की थीम दिखाए।</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>कोई समय, जैसे 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>गहरी थीम कब से</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>दिन के समय के अनुसार चलने पर ऑटो कब गहरी थीम दिखाए।</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>कोई समय, जैसे 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>गहरी थीम में तस्वीरें मंद करें</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>गहरी थीम में तस्वीरें थोड़ी मंद दिखें या नहीं।</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>गहरी थीम में आरेख उलटें</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>गहरी थीम में सफ़ेद पर बने आरेख गहरे पर हल्के दिखें या नहीं।</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>सफ़ेद पृष्ठभूमि मिलाएँ</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>तस्वीर की सफ़ेद पृष्ठभूमि पेज का रंग ले या नहीं।</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>फ़ॉन्ट का आकार</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>लेख के टेक्स्ट का आकार।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>विंडो की भाषा; लेख अपनी ही भाषा में रहता है।</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>मेरी पढ़ने की भाषाएँ</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>लेखों का अनुवाद किस भाषा में हो: पहली भाषा जो लेख की अपनी न हो।</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>विंडो की भाषा के लिए window; भाषाएँ उनके कोड से, जैसे en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>हमेशा इनसे अनुवाद करें</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>वे भाषाएँ जिनके लेखों का अनुवाद खुलते ही हो जाए।</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>भाषाएँ उनके कोड से, जैसे ja, ru; या none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>पैराग्राफ़ के नंबर</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>हर पैराग्राफ़ का नंबर हाशिये में दिखे या नहीं।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>अक्षर कमांड का काम करें या नहीं; plain में सिर्फ़ डेस्कटॉप की कुंजियाँ हैं।</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>अक्षर भी, जैसे vim में</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>सिर्फ़ डेस्कटॉप की कुंजियाँ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>लेआउट</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>लेख स्क्रॉल हो या एक-एक पेज पलटा जाए।</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>स्क्रॉल</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>दो कॉलम वाले पेज</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>स्क्रॉल करना</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>हर कदम गति के साथ दिखे या नहीं; ऑटो सिस्टम के अनुसार चलता है।</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>सहज</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>तुरंत</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>पढ़ने की पट्टी</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>पढ़ी जा रही पंक्ति को रेखांकित करती है या कुछ पंक्तियाँ छोड़कर बाकी को मंद करती है।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>पट्टी</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>एक पंक्ति</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>तीन पंक्तियाँ</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>पाँच पंक्तियाँ</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>अपने-आप स्क्रॉल की गति</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>शब्द प्रति मिनट में।</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>संकेतों के अक्षर</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>लिंक के लेबल किन अक्षरों से बनें; अंक चुनने पर सभी अक्षर छाँटने के काम आते हैं।</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>दो या ज़्यादा छोटे रोमन अक्षर या अंक, हर एक सिर्फ़ एक बार</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>वह फ़ॉन्ट जिसमें लेख दिखता है।</translation>
    </message>
    <message>
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, mono, hyperlegible, dyslexic, या किसी इंस्टॉल किए हुए फ़ॉन्ट का नाम</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>मोटाई</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>अक्षर कितने मोटे हों, यदि फ़ॉन्ट में एक से ज़्यादा मोटाइयाँ हैं।</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>अक्षरों की दूरी</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>अक्षरों के बीच ज़्यादा दूरी; जुड़े अक्षरों वाली लिपियों पर लागू नहीं होती।</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>शब्दों की दूरी</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>शब्दों के बीच ज़्यादा दूरी।</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>लिगेचर</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>f और i जैसे अक्षर जुड़ें या नहीं, यदि फ़ॉन्ट में यह हो।</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>अंकों का रूप</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>टेक्स्ट में अंकों का रूप, यदि फ़ॉन्ट में एक से ज़्यादा रूप हैं।</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>जैसे फ़ॉन्ट में हैं</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>लाइनिंग: बड़े अक्षरों जितने ऊँचे</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>पुरानी शैली: छोटे अक्षरों जैसे</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>पंक्ति की ऊँचाई</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>एक पंक्ति से अगली तक की दूरी, फ़ॉन्ट के आकार के गुणज में।</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>कॉलम की चौड़ाई</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>कॉलम कितना चौड़ा हो, लेख के फ़ॉन्ट के अक्षरों में।</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>हाशिये</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>कॉलम के बाएँ और दाएँ कम से कम कितनी जगह हो।</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>पैराग्राफ़</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>पैराग्राफ़ अपने से पहले वाले से कैसे अलग दिखे।</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>बीच में दूरी</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>पहली पंक्ति इंडेंट</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>पैराग्राफ़ की दूरी</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>दूरी से अलग होने पर पैराग्राफ़ के बीच की दूरी, पंक्तियों में।</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>अलाइनमेंट</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>पंक्तियाँ अपनी-अपनी जगह पर खत्म हों या सब एक ही किनारे पर।</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>असमान किनारा</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>दोनों किनारे बराबर</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>शब्द-विभाजन</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>लंबे शब्द पंक्ति के अंत में तोड़े जाएँ या नहीं।</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>बड़ा पहला अक्षर</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>लेख का पहला अक्षर तीन पंक्तियों जितना ऊँचा हो या नहीं।</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>लिंक आसपास के टेक्स्ट से कैसे अलग दिखें।</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>रेखांकित</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>सिर्फ़ रंग से</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>संकेत करने तक टेक्स्ट जैसे</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>खुली दूरी (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>अक्षरों, शब्दों, पंक्तियों और पैराग्राफ़ के बीच WCAG 1.4.12 जितनी या ज़्यादा दूरी।</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>खड़ी पंक्तियाँ (जापानी, चीनी)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>जापानी और चीनी की पंक्तियाँ ऊपर से नीचे और दाएँ से बाएँ चलें या नहीं।</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>कोड की लंबी पंक्तियाँ मोड़ें</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>कोड की लंबी पंक्तियाँ नीचे जारी रहें या बगल में स्क्रॉल हों।</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>लिंक खोलने से पहले पूछें</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>लिंक को सिस्टम के ब्राउज़र में भेजने से पहले पूछा जाए या नहीं।</translation>
    </message>
    <message>
        <source>{name} as usual</source>
        <translation>{name}: सामान्य पर लौटाएँ</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>सेरिफ़: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>सैंस-सेरिफ़: Source Sans</translation>
    </message>
    <message>
        <source>Monospaced: Source Code Pro</source>
        <translation>मोनोस्पेस: Source Code Pro</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>सुपाठ्य: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>डिस्लेक्सिया: OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>ऑटो</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>पंक्तियाँ और पैराग्राफ़</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>रंग और तस्वीरें</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>अन्य सेटिंग</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>सभी लेख</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>{language} के लेख</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>{site} के लेख</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>सेटिंग बंद करें</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>बंद करने पर पेज वैसा ही दिखता है जैसा सेव किया गया था, बस उसकी स्क्रिप्ट के बिना।</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>रीडिंग मोड चालू</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>बाकी सभी सेटिंग</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>सिर्फ़ लेख, और कुछ नहीं</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>अपना सेव किया हुआ पेज खोलें या उसे यहाँ खींचकर छोड़ें। कुछ भी कहीं नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>सेव किया हुआ पेज खोलें…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>हाल के लेख</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>कोई और पेज</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>कोई शीर्षक, फ़ाइल या फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>सूची छाँटने के लिए टाइप करें</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>सीपिया</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काली</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>हाई कंट्रास्ट</translation>
    </message>
    <message>
        <source>Amber dark</source>
        <translation>अंबर गहरी</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>अंबर</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>मिट्टी गहरी</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>मिट्टी</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>स्लेटी गहरी</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox गहरी</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox हल्की</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>बंदरगाह गहरी</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>बंदरगाह</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>हीदर गहरी</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>हीदर</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>हाई कंट्रास्ट हल्की</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>लिनन गहरी</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>लिनन</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>काई गहरी</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>काई</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord गहरी</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord हल्की</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>चर्मपत्र गहरी</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>चर्मपत्र</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>चीनी मिट्टी गहरी</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>चीनी मिट्टी</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine गहरी</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine हल्की</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>सीपिया गहरी</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>स्लेट गहरी</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>स्लेट</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized गहरी</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized हल्की</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>आपकी अपनी थीम</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: रंग का कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>पढ़ने में मुश्किल: {roles}। आराम से पढ़ने के लिए कम से कम {least}:1 चाहिए।</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>सब कुछ अपनी पृष्ठभूमि से काफ़ी अलग दिखता है।</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>मेरी {theme}</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>कागज़</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>देखे गए लिंक</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>एक्सेंट</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>चुना हुआ टेक्स्ट</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>चिह्नित टेक्स्ट</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>कोड की पृष्ठभूमि</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>स्रोत के साथ कॉपी किया गया।</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown के रूप में कॉपी किया गया।</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>यहाँ कोई लिंक नहीं है।</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} को पढ़ा जा रहा है… रोकने के लिए Esc दबाएँ।</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>निशान {letter} ¶{number} पर लगाया गया।</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>सेव किए हुए पेज ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>सेव किया हुआ पेज खोलें</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} नाम से सेव किया गया</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>पेज पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>लेख</translation>
    </message>
    <message>
        <source>Laying out a long article…</source>
        <translation>लंबे लेख का लेआउट बनाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>चित्र सेव करें</translation>
    </message>
</context>
</TS>
