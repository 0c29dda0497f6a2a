<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
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
        <source>Next of the opened files</source>
        <translation>खुली फ़ाइलों में से अगली</translation>
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
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
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
        <source>To the beginning</source>
        <translation>शुरुआत में जाएँ</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>अंत में जाएँ</translation>
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
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>{name} एक वेब पता है और Lutrin कभी ऑनलाइन नहीं जाता: पहले पेज को ब्राउज़र में सेव करें।</translation>
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
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>{name} ऐसा पेज नहीं है जिसे Lutrin खोल सके: HTML या सादा टेक्स्ट आज़माएँ।</translation>
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
        <source>not UTF-8</source>
        <translation>UTF-8 नहीं है</translation>
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
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>{name} नाम की कोई थीम नहीं है: मौजूद थीम हैं {names}।</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
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
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>सभी कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>सूची छाँटने के लिए टाइप करें</translation>
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
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>स्रोत:</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>{day} को अपडेट किया गया</translation>
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
        <source>&amp;Look</source>
        <translation>रूप-रंग (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>विंडो (&amp;W)</translation>
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
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
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
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif, sans, hyperlegible, dyslexic, या किसी इंस्टॉल किए हुए फ़ॉन्ट का नाम</translation>
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
        <source>Ask before opening links</source>
        <translation>लिंक खोलने से पहले पूछें</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>लिंक को सिस्टम के ब्राउज़र में भेजने से पहले पूछा जाए या नहीं।</translation>
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
        <source>Reading mode</source>
        <translation>रीडिंग मोड</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>बंद करने पर पेज वैसा ही दिखता है जैसा सेव किया गया था, बस उसकी स्क्रिप्ट के बिना।</translation>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>{name} को पढ़ा जा रहा है… रोकने के लिए Esc दबाएँ।</translation>
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
        <source>Open the link?</source>
        <translation>लिंक खोलें?</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>यह लिंक अपने ब्राउज़र में खोलें? Lutrin खुद कभी ऑनलाइन नहीं जाता।</translation>
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
</context>
</TS>
