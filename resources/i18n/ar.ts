<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ArticleLanguage</name>
    <message>
        <source>Language of the article</source>
        <translation>لغة المقال</translation>
    </message>
    <message>
        <source>Another language is translated on this computer; nothing is sent anywhere.</source>
        <translation>تتم الترجمة إلى لغة أخرى على هذا الحاسوب؛ ولا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>As it is: {language}</source>
        <translation>كما هو: {language}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>{language} (not here yet)</source>
        <translation>{language} (غير مثبّتة)</translation>
    </message>
    <message>
        <source>Always translate from {language}</source>
        <translation>الترجمة دائمًا من {language}</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>إعادة قراءة الملف</translation>
    </message>
    <message>
        <source>Reading mode on or off</source>
        <translation>تشغيل وضع القراءة أو إيقافه</translation>
    </message>
    <message>
        <source>The pages of this file…</source>
        <translation>صفحات هذا الملف…</translation>
    </message>
    <message>
        <source>Next page of the file</source>
        <translation>الصفحة التالية في الملف</translation>
    </message>
    <message>
        <source>Previous page of the file</source>
        <translation>الصفحة السابقة في الملف</translation>
    </message>
    <message>
        <source>What was kept out…</source>
        <translation>المحتوى المحجوب…</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>ما أُدرج وما استُبعد</translation>
    </message>
    <message>
        <source>The whole page, or its article</source>
        <translation>الصفحة كاملة أو مقالها</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Translate, or back to the original</source>
        <translation>الترجمة أو العودة إلى الأصل</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>اللغتان معًا</translation>
    </message>
    <message>
        <source>The other language of a paragraph, while held</source>
        <translation>الفقرة باللغة الأخرى أثناء الضغط</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>لغة المقال…</translation>
    </message>
    <message>
        <source>Language packs…</source>
        <translation>حزم اللغات…</translation>
    </message>
    <message>
        <source>Down a little</source>
        <translation>إلى أسفل قليلًا</translation>
    </message>
    <message>
        <source>Up a little</source>
        <translation>إلى أعلى قليلًا</translation>
    </message>
    <message>
        <source>Half a page down</source>
        <translation>نصف صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>نصف صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>Another page…</source>
        <translation>صفحة أخرى…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>الملف التالي</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>الملف السابق</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>الجدول التالي</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>الجدول السابق</translation>
    </message>
    <message>
        <source>Next link</source>
        <translation>الرابط التالي</translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation>الرابط السابق</translation>
    </message>
    <message>
        <source>Back to before the jump</source>
        <translation>العودة إلى ما قبل القفزة</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدّم من جديد</translation>
    </message>
    <message>
        <source>To the furthest place read</source>
        <translation>إلى أبعد موضع قُرئ</translation>
    </message>
    <message>
        <source>Set a mark</source>
        <translation>وضع علامة</translation>
    </message>
    <message>
        <source>To a mark</source>
        <translation>إلى علامة</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>زيادة تباعد السطور</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>تقليل تباعد السطور</translation>
    </message>
    <message>
        <source>Next reading mode</source>
        <translation>السمة التالية</translation>
    </message>
    <message>
        <source>Previous reading mode</source>
        <translation>السمة السابقة</translation>
    </message>
    <message>
        <source>As the system: auto</source>
        <translation>سمة النظام (تلقائي)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سمة سيبيا</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>سمة رمادية</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سمة سوداء</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>سمة عالية التباين</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>كل الإعدادات…</translation>
    </message>
    <message>
        <source>Same theme by day or by night</source>
        <translation>السمة نفسها للنهار أو لليل</translation>
    </message>
    <message>
        <source>Colors of a theme of your own…</source>
        <translation>ألوان سمة خاصة بك…</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>ملف التعريف التالي</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>ملف التعريف السابق</translation>
    </message>
    <message>
        <source>Justified or ragged</source>
        <translation>ضبط الحافتين أو بلا ضبط</translation>
    </message>
    <message>
        <source>Hyphenation on or off</source>
        <translation>تشغيل تقسيم الكلمات أو إيقافه</translation>
    </message>
    <message>
        <source>Paragraphs by space or indent</source>
        <translation>فصل الفقرات بمسافة أو بإزاحة</translation>
    </message>
    <message>
        <source>Links underlined, plain or hidden</source>
        <translation>روابط مسطّرة أو عادية أو مخفية</translation>
    </message>
    <message>
        <source>Generous spacing on or off</source>
        <translation>تشغيل التباعد الواسع أو إيقافه</translation>
    </message>
    <message>
        <source>Wrap long lines of code, or not</source>
        <translation>التفاف أسطر الشفرة الطويلة أو عدمه</translation>
    </message>
    <message>
        <source>Vertical lines in this language, or not</source>
        <translation>الكتابة العمودية لهذه اللغة أو عدمها</translation>
    </message>
    <message>
        <source>Heavier text</source>
        <translation>تثقيل النص</translation>
    </message>
    <message>
        <source>Lighter text</source>
        <translation>تخفيف النص</translation>
    </message>
    <message>
        <source>Undo the last change of the settings</source>
        <translation>التراجع عن آخر تغيير في الإعدادات</translation>
    </message>
    <message>
        <source>Reset how articles look</source>
        <translation>إعادة ضبط مظهر المقالات</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <source>Commands and settings…</source>
        <translation>الأوامر والإعدادات…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>إغلاق ما فُتح أخيرًا</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <source>To the page on the right, or along a wide table</source>
        <translation>إلى الصفحة اليمنى، أو يمينًا في جدول عريض</translation>
    </message>
    <message>
        <source>To the page on the left, or along a wide table</source>
        <translation>إلى الصفحة اليسرى، أو يسارًا في جدول عريض</translation>
    </message>
    <message>
        <source>Scroll by itself, or stop</source>
        <translation>تمرير تلقائي أو إيقافه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Open its links</source>
        <translation>فتح روابط الفقرة</translation>
    </message>
    <message>
        <source>Show its footnotes</source>
        <translation>عرض حواشي الفقرة</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Enlarge the figure or table</source>
        <translation>تكبير الشكل أو الجدول</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>اتّباع رابط</translation>
    </message>
    <message>
        <source>Show where a link leads</source>
        <translation>عرض وجهة رابط</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>نسخ رابط</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Find by a pattern</source>
        <translation>البحث بنمط</translation>
    </message>
    <message>
        <source>Reading ruler, line focus, or none</source>
        <translation>مسطرة القراءة أو إبراز السطور أو لا شيء</translation>
    </message>
    <message>
        <source>Scroll, turn pages, or two columns</source>
        <translation>تمرير أو تقليب صفحات أو عمودان</translation>
    </message>
    <message>
        <source>Faster by itself</source>
        <translation>تسريع التمرير التلقائي</translation>
    </message>
    <message>
        <source>Slower by itself</source>
        <translation>إبطاء التمرير التلقائي</translation>
    </message>
    <message>
        <source>A character to the left</source>
        <translation>حرف إلى اليسار</translation>
    </message>
    <message>
        <source>A character to the right</source>
        <translation>حرف إلى اليمين</translation>
    </message>
    <message>
        <source>A line down</source>
        <translation>سطر إلى أسفل</translation>
    </message>
    <message>
        <source>A line up</source>
        <translation>سطر إلى أعلى</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>Back by a word</source>
        <translation>كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>To the end of the word</source>
        <translation>إلى نهاية الكلمة</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>إلى بداية السطر</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>إلى نهاية السطر</translation>
    </message>
    <message>
        <source>To the start of the paragraph</source>
        <translation>إلى بداية الفقرة</translation>
    </message>
    <message>
        <source>To the end of the paragraph</source>
        <translation>إلى نهاية الفقرة</translation>
    </message>
    <message>
        <source>Move the other end</source>
        <translation>تحريك الطرف الآخر</translation>
    </message>
    <message>
        <source>Copy and end</source>
        <translation>نسخ وإنهاء</translation>
    </message>
    <message>
        <source>Copy with its source and end</source>
        <translation>نسخ مع المصدر وإنهاء</translation>
    </message>
    <message>
        <source>Copy as Markdown and end</source>
        <translation>نسخ بصيغة Markdown وإنهاء</translation>
    </message>
    <message>
        <source>Stop selecting</source>
        <translation>إنهاء التحديد</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>تحريك إلى اليسار</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>تحريك إلى اليمين</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى أعلى</translation>
    </message>
    <message>
        <source>Next figure or table</source>
        <translation>الشكل أو الجدول التالي</translation>
    </message>
    <message>
        <source>Previous figure or table</source>
        <translation>الشكل أو الجدول السابق</translation>
    </message>
    <message>
        <source>Copy its words</source>
        <translation>نسخ نصّه</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>To where taken and left out meet next</source>
        <translation>إلى الحد التالي بين المُدرَج والمستبعَد</translation>
    </message>
    <message>
        <source>To where they met before</source>
        <translation>إلى الحد السابق بينهما</translation>
    </message>
    <message>
        <source>Put the piece back, or take it out</source>
        <translation>إرجاع الجزء أو إخراجه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Back to what Lutrin chose</source>
        <translation>العودة إلى ما اختاره Lutrin</translation>
    </message>
    <message>
        <source>Keep it for the whole site</source>
        <translation>اعتماده للموقع كله</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands and settings</source>
        <translation>الأوامر والإعدادات</translation>
    </message>
    <message>
        <source>A command or a setting, such as: font size 22</source>
        <translation>أمر أو إعداد، مثل: حجم الخط 22</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>اكتب لتصفية القائمة</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{name} cannot be read: try another file.</source>
        <translation>تعذّرت قراءة {name}: جرّب ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is no file {name}: check the path, or open another file.</source>
        <translation>لا يوجد ملف باسم {name}: تحقّق من المسار أو افتح ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} may not be read by you: change its permissions, or open a copy.</source>
        <translation>ليس لديك إذن بقراءة {name}: غيّر أذونات الملف أو افتح نسخة منه.</translation>
    </message>
    <message>
        <source>{name} is not a file: choose a saved page inside a folder.</source>
        <translation>{name} ليس ملفًا: اختر صفحة محفوظة من داخل مجلد.</translation>
    </message>
    <message>
        <source>{name} is empty: save the page again.</source>
        <translation>الملف {name} فارغ: احفظ الصفحة من جديد.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a saved page: choose a file on disk.</source>
        <translation>{name} جهاز أو أنبوب وليس صفحة محفوظة: اختر ملفًا على القرص.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself: open the page itself.</source>
        <translation>{name} وصلة تعود إلى نفسها: افتح الصفحة ذاتها.</translation>
    </message>
    <message>
        <source>{name} is not a name that a file can have: check the path.</source>
        <translation>{name} لا يصلح اسمًا لملف: تحقّق من المسار.</translation>
    </message>
    <message>
        <source>{name} holds no text but other data: choose the saved page itself.</source>
        <translation>لا يحوي {name} نصًا بل بيانات أخرى: اختر الصفحة المحفوظة نفسها.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB: save the page without its videos.</source>
        <translation>حجم {name} أكبر من {limit} ميغابايت: احفظ الصفحة دون مقاطع الفيديو.</translation>
    </message>
    <message>
        <source>{name} is an address, and Lutrin opens saved pages alone: save the page in a browser first.</source>
        <translation>{name} عنوان ويب، ولا يفتح Lutrin إلا الصفحات المحفوظة: احفظ الصفحة في متصفح أولًا.</translation>
    </message>
    <message>
        <source>{name} says no kind of file: let its name end in {endings}.</source>
        <translation>لا يدل {name} على نوع ملف: يجب أن ينتهي الاسم بأحد الامتدادات {endings}.</translation>
    </message>
    <message>
        <source>{name} has no article in it: you can look at the whole page instead.</source>
        <translation>لا يوجد مقال في {name}: يمكنك عرض الصفحة كاملة بدلًا منه.</translation>
    </message>
    <message>
        <source>{name} took too long to read: it may be damaged; try to save it again.</source>
        <translation>استغرقت قراءة {name} وقتًا أطول من اللازم: ربما يكون الملف تالفًا؛ حاول حفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end: it may be damaged; try to save it again.</source>
        <translation>تعذّرت قراءة {name} حتى نهايته: ربما يكون الملف تالفًا؛ حاول حفظه من جديد.</translation>
    </message>
    <message>
        <source>{name} needs more memory than Lutrin gives one page: save it without what is large in it.</source>
        <translation>يحتاج {name} إلى ذاكرة أكبر مما يخصّصه Lutrin للصفحة الواحدة: احفظ الصفحة دون محتوياتها الكبيرة.</translation>
    </message>
    <message>
        <source>{name} could not be read because of a mistake in Lutrin ({fault}): the file itself may be sound.</source>
        <translation>تعذّرت قراءة {name} بسبب خطأ في Lutrin ({fault}): قد يكون الملف نفسه سليمًا.</translation>
    </message>
    <message>
        <source>{name} has no page {page}: it holds {count}, and --list prints them.</source>
        <translation>لا توجد في {name} صفحة رقمها {page}: عدد صفحاته {count}، والخيار --list يسردها.</translation>
    </message>
    <message>
        <source>{name} holds no page: choose the archive that a page was saved in.</source>
        <translation>لا توجد صفحة في {name}: اختر الأرشيف الذي حُفظت فيه صفحة.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unpacked: save the page again.</source>
        <translation>الملف {name} تالف ولا يمكن فك ضغطه: احفظ الصفحة من جديد.</translation>
    </message>
    <message>
        <source>{name} is locked by a password: unpack it and open the page in it.</source>
        <translation>الملف {name} محمي بكلمة مرور: فك ضغطه وافتح الصفحة التي فيه.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that Lutrin does not know: unpack it and open the page in it.</source>
        <translation>ضُغط {name} بطريقة لا يعرفها Lutrin: فك ضغطه وافتح الصفحة التي فيه.</translation>
    </message>
    <message>
        <source>{name} holds other archives: unpack it and open one of those.</source>
        <translation>يحوي {name} أرشيفات أخرى: فك ضغطه وافتح أحدها.</translation>
    </message>
    <message>
        <source>{name} has parts nested more than {limit} deep: save the page again.</source>
        <translation>في {name} أجزاء متداخلة أعمق من الحد المسموح ({limit}): احفظ الصفحة من جديد.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} files: unpack it and open one page.</source>
        <translation>عدد الملفات في {name} يتجاوز الحد المسموح ({limit}): فك ضغطه وافتح صفحة واحدة.</translation>
    </message>
    <message>
        <source>{name} has files that lie over each other: do not trust it.</source>
        <translation>في {name} ملفات يتراكب بعضها فوق بعض: لا تثق به.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB: save the page without videos.</source>
        <translation>حجم {name} بعد فك الضغط أكبر من {limit} ميغابايت: احفظ الصفحة دون مقاطع الفيديو.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} times its size, as no page does: do not trust it.</source>
        <translation>حجم {name} بعد فك الضغط يتجاوز حجمه الأصلي بأكثر من {limit} مرة، وهذا لا يحدث لأي صفحة: لا تثق به.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): Lutrin runs on its default settings.</source>
        <translation>تعذّرت قراءة {name} ({reason}): يعمل Lutrin بإعداداته الافتراضية.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then Lutrin uses what it could read.</source>
        <translation>في السطر {line} من {name} خطأ ({reason}): صحّحه؛ وحتى ذلك الحين يستخدم Lutrin ما استطاع قراءته.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot be {value} and keeps its default; it takes {allowed}.</source>
        <translation>السطر {line} من {name}: لا يمكن أن تكون قيمة {key} هي {value} فبقيت القيمة الافتراضية؛ القيم المقبولة: {allowed}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {name} ({reason}): the file is as it was.</source>
        <translation>تعذّر حفظ الإعدادات في {name} ({reason}): بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>Another program keeps {name} locked: try again when it is done.</source>
        <translation>برنامج آخر يُبقي {name} مقفلًا: أعد المحاولة عندما ينتهي.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is broken ({reason}): mend it; until then no rule of it is used.</source>
        <translation>في السطر {line} من {name} خطأ ({reason}): صحّحه؛ وحتى ذلك الحين لا تُستخدم أي قاعدة منه.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {rule} is no CSS selector that Lutrin knows, and is not used.</source>
        <translation>السطر {line} من {name}: {rule} ليس محدِّد CSS يعرفه Lutrin، ولن يُستخدم.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): no rule for a site is used.</source>
        <translation>تعذّرت قراءة {name} ({reason}): لن تُستخدم أي قاعدة لموقع.</translation>
    </message>
    <message>
        <source>The rule cannot be written into {name} ({reason}): the file is as it was.</source>
        <translation>تعذّرت كتابة القاعدة في {name} ({reason}): بقي الملف كما كان.</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>each site begins with [[site]]</source>
        <translation>يبدأ كل موقع بـ [[site]]</translation>
    </message>
    <message>
        <source>a site has no host</source>
        <translation>موقع بلا مضيف</translation>
    </message>
    <message>
        <source>keep and drop are lists of selectors in quotes</source>
        <translation>قيمتا keep و drop قائمتا محدِّدات بين علامات تنصيص</translation>
    </message>
    <message>
        <source>it is written in an unusual way</source>
        <translation>مكتوب بطريقة غير معتادة</translation>
    </message>
    <message>
        <source>too deep or too long</source>
        <translation>شديد التداخل أو الطول</translation>
    </message>
    <message>
        <source>{key} cannot be {value}: it takes {allowed}.</source>
        <translation>القيمة {value} غير مقبولة للإعداد {key}: القيم المقبولة هي {allowed}.</translation>
    </message>
    <message>
        <source>There is no setting {key}: the settings are {keys}.</source>
        <translation>لا يوجد إعداد باسم {key}: الإعدادات هي {keys}.</translation>
    </message>
    <message>
        <source>The theme {name} cannot be used: {problem}.</source>
        <translation>تعذّر استخدام السمة {name}: {problem}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used ({reason}): reading goes on without it.</source>
        <translation>تعذّر استخدام المكتبة {name} ({reason}): تستمر القراءة دونها.</translation>
    </message>
    <message>
        <source>Another program keeps the library {name} locked: try again in a moment.</source>
        <translation>برنامج آخر يُبقي المكتبة {name} مقفلة: أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The library {name} was made by a newer Lutrin: it is left as it is, please update Lutrin.</source>
        <translation>أُنشئت المكتبة {name} بإصدار أحدث من Lutrin: بقيت كما هي، فحدّث Lutrin من فضلك.</translation>
    </message>
    <message>
        <source>The library {name} is damaged: make room or move it away.</source>
        <translation>المكتبة {name} تالفة: أفسح مكانًا على القرص أو انقلها إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The library {name} was damaged: it is kept as {kept}, and a new one begun.</source>
        <translation>كانت المكتبة {name} تالفة: حُفظت باسم {kept} وبدأت مكتبة جديدة.</translation>
    </message>
    <message>
        <source>{name} could not be written: choose another folder, or free some space.</source>
        <translation>تعذّرت كتابة {name}: اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>There is no profile {name}: the profiles are {names}.</source>
        <translation>لا يوجد ملف تعريف باسم {name}: ملفات التعريف هي {names}.</translation>
    </message>
    <message>
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>لا توجد سمة باسم {name}: السمات هي {names}.</translation>
    </message>
    <message>
        <source>{name} holds this page alone.</source>
        <translation>لا يحوي {name} إلا هذه الصفحة.</translation>
    </message>
    <message>
        <source>This is the last page of {name}.</source>
        <translation>هذه آخر صفحة في {name}.</translation>
    </message>
    <message>
        <source>This is the first page of {name}.</source>
        <translation>هذه أول صفحة في {name}.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: there is no command {command}, but there is {nearest}; F1 shows them all.</source>
        <translation>السطر {line} من {name}: لا يوجد أمر باسم {command}، لكن يوجد {nearest}؛ يعرض F1 كل الأوامر.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {keys} is no key for {command}: write j, g g, Space, F5 or Ctrl+Shift+F.</source>
        <translation>السطر {line} من {name}: لا يصلح {keys} مفتاحًا للأمر {command}: اكتب j أو g g أو Space أو F5 أو Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} cannot have {keys}, because {other} has {has}: choose another key.</source>
        <translation>السطر {line} من {name}: لا يمكن أن يأخذ الأمر {command} المفتاح {keys} لأن {has} للأمر {other}: اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {command} has {keys} now, so {other} loses {has}: list keys for {other} too.</source>
        <translation>السطر {line} من {name}: للأمر {command} الآن {keys}، فيفقد الأمر {other} المفتاح {has}: اذكر مفاتيح للأمر {other} أيضًا.</translation>
    </message>
    <message>
        <source>What you chose cannot be kept in {name} ({reason}): it holds until you close the page.</source>
        <translation>تعذّر حفظ ما اخترته في {name} ({reason}): يسري حتى تغلق الصفحة.</translation>
    </message>
    <message>
        <source>There is no {place} in {name}: it opens where it was left.</source>
        <translation>لا يوجد {place} في {name}: يُفتح عند الموضع الذي تُرك فيه.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: {key} cannot have {value} for keys: write a list such as [&quot;j&quot;, &quot;Down&quot;].</source>
        <translation>السطر {line} من {name}: لا يمكن أن تكون {value} مفاتيح للأمر {key}: اكتب قائمة مثل [&quot;j&quot;, &quot;Down&quot;].</translation>
    </message>
    <message>
        <source>{name} cannot be a name: it takes up to 80 letters, figures, spaces, dots and dashes.</source>
        <translation>لا يصلح {name} اسمًا: يتكوّن الاسم من 80 حرفًا على الأكثر من حروف وأرقام ومسافات ونقاط وشرطات.</translation>
    </message>
    <message>
        <source>The theme cannot be saved as {name} ({reason}).</source>
        <translation>تعذّر حفظ السمة باسم {name} ({reason}).</translation>
    </message>
    <message>
        <source>Give the theme a name that has a letter or a figure in it.</source>
        <translation>أعطِ السمة اسمًا فيه حرف أو رقم.</translation>
    </message>
    <message>
        <source>There is nothing to make a rule of yet: put a piece back or take one out first.</source>
        <translation>لا يوجد ما تُبنى عليه قاعدة بعد: أرجِع جزءًا أو أخرِج جزءًا أولًا.</translation>
    </message>
    <message>
        <source>This page does not say where it is from: what you decided is kept for it alone.</source>
        <translation>لا تذكر هذه الصفحة مصدرها: ما قررته محفوظ لها وحدها.</translation>
    </message>
    <message>
        <source>The page has no name of its own for these pieces: what you decided is kept for it alone.</source>
        <translation>ليس في الصفحة اسم خاص لهذه الأجزاء: ما قررته محفوظ لها وحدها.</translation>
    </message>
    <message>
        <source>There is no further heading in this direction.</source>
        <translation>لا يوجد عنوان آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There is no further picture in this direction.</source>
        <translation>لا توجد صورة أخرى في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There is no further table in this direction.</source>
        <translation>لا يوجد جدول آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There is no further link in this direction.</source>
        <translation>لا يوجد رابط آخر في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>There is no mark {letter}: the marks of this article are {letters}.</source>
        <translation>لا توجد علامة {letter}: علامات هذا المقال هي {letters}.</translation>
    </message>
    <message>
        <source>This article has no marks yet: m and a letter set one.</source>
        <translation>لا علامات في هذا المقال بعد: اضغط m ثم حرفًا لوضع علامة.</translation>
    </message>
    <message>
        <source>There is no jump to go back to, or forward.</source>
        <translation>لا توجد قفزة للعودة إلى ما قبلها أو للتقدّم إليها.</translation>
    </message>
    <message>
        <source>This is the furthest place that you have read.</source>
        <translation>هذا أبعد موضع قرأته.</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>لا عناوين في هذا المقال.</translation>
    </message>
    <message>
        <source>There is no further page in this direction.</source>
        <translation>لا توجد صفحة أخرى في هذا الاتجاه.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there: choose another folder, or free some space.</source>
        <translation>تعذّر حفظ {name} هناك: اختر مجلدًا آخر أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>There is no language pack from {source} to {target}: `lutrin language add` gets one.</source>
        <translation>لا توجد حزمة لغة من {source} إلى {target}: يجلبها الأمر `lutrin language add`.</translation>
    </message>
    <message>
        <source>{name} does not say its language: name it with --from.</source>
        <translation>لا يذكر {name} لغته: حدّدها بالخيار --from.</translation>
    </message>
    <message>
        <source>The translation of {name} stopped: try again, what was done is kept and not done twice.</source>
        <translation>توقفت ترجمة {name}: أعد المحاولة، فما أُنجز محفوظ ولن يُعاد.</translation>
    </message>
    <message>
        <source>The language pack {pack} needs an engine: pip install &apos;{extra}&apos;.</source>
        <translation>تحتاج حزمة اللغة {pack} إلى محرك ترجمة: pip install &apos;{extra}&apos;.</translation>
    </message>
    <message>
        <source>There is no language pack {name}: `lutrin language list` shows them.</source>
        <translation>لا توجد حزمة لغة باسم {name}: يعرض الأمر `lutrin language list` كل الحزم.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({problem}): get it again.</source>
        <translation>تعذّر استخدام حزمة اللغة {name} ({problem}): اجلبها من جديد.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be used ({file}: {problem}): get it again.</source>
        <translation>تعذّر استخدام حزمة اللغة {name} ({file}: {problem}): اجلبها من جديد.</translation>
    </message>
    <message>
        <source>The language pack {name} cannot be put in place ({reason}): free some space, or try again.</source>
        <translation>تعذّر تثبيت حزمة اللغة {name} ({reason}): أفرغ بعض المساحة أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB: no language pack is so large.</source>
        <translation>يحوي {name} أكثر من {limit} ميغابايت: لا توجد حزمة لغة بهذا الحجم.</translation>
    </message>
    <message>
        <source>There is no language pack for {language} to be had from Mozilla.</source>
        <translation>لا توفّر Mozilla حزمة لغة خاصة بـ {language}.</translation>
    </message>
    <message>
        <source>The list of language packs did not arrive ({reason}): try again.</source>
        <translation>تعذّر تنزيل قائمة حزم اللغات ({reason}): أعد المحاولة.</translation>
    </message>
    <message>
        <source>The language pack {name} did not arrive ({reason}): try again, it goes on from where it stopped.</source>
        <translation>تعذّر تنزيل حزمة اللغة {name} ({reason}): أعد المحاولة، وسيُستأنف التنزيل من حيث توقّف.</translation>
    </message>
    <message>
        <source>The download of the language pack {name} was stopped: the next time it goes on from there.</source>
        <translation>أُوقف تنزيل حزمة اللغة {name}: سيُستأنف في المرة القادمة من حيث توقّف.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>لا يُسمح بالكتابة في المجلد</translation>
    </message>
    <message>
        <source>Only Japanese and Chinese can be set vertically.</source>
        <translation>لا تُعرَض عموديًا إلا اليابانية والصينية.</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>الملف مبتور أو تالف</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>it is no whole archive</source>
        <translation>الأرشيف غير مكتمل</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>عدد الملفات أكبر من اللازم</translation>
    </message>
    <message>
        <source>it holds no model that is known here</source>
        <translation>لا تحوي نموذجًا معروفًا</translation>
    </message>
    <message>
        <source>its description is of another pack</source>
        <translation>وصفها يخص حزمة أخرى</translation>
    </message>
    <message>
        <source>it lacks a file</source>
        <translation>ينقصها ملف</translation>
    </message>
    <message>
        <source>it unpacks to far more than it is</source>
        <translation>حجمها بعد فك الضغط أكبر بكثير من حجمها الأصلي</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>لم يصل رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the server could not prove who it is</source>
        <translation>تعذّر التحقق من هوية الخادم</translation>
    </message>
    <message>
        <source>the server takes no connections</source>
        <translation>الخادم لا يقبل الاتصالات</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the server cannot be reached; is this computer online?</source>
        <translation>تعذّر الوصول إلى الخادم؛ هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>a file is far too large</source>
        <translation>أحد الملفات أكبر بكثير من اللازم</translation>
    </message>
    <message>
        <source>it unpacks to far too much</source>
        <translation>حجمها بعد فك الضغط أكبر بكثير من اللازم</translation>
    </message>
    <message>
        <source>the engine does not accept it</source>
        <translation>لا يقبلها محرك الترجمة</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>تعذّرت قراءة أحد الملفات</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تعذّرت القراءة</translation>
    </message>
    <message>
        <source>it is not what it should be</source>
        <translation>المحتوى ليس كما ينبغي</translation>
    </message>
    <message>
        <source>its description cannot be read</source>
        <translation>تعذّرت قراءة وصفها</translation>
    </message>
    <message>
        <source>its description is not complete</source>
        <translation>وصفها غير مكتمل</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>صيغتها غير معروفة</translation>
    </message>
    <message>
        <source>it translates nothing</source>
        <translation>لا تترجم شيئًا</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>Web page, one file</source>
        <translation>صفحة ويب في ملف واحد</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>مستند Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No such pattern</source>
        <translation>نمط غير صالح</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>{at} of more than {total}</source>
        <translation>{at} من أكثر من {total}</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>ب&amp;حث:</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web archives (MHTML)</source>
        <translation>أرشيفات الويب (MHTML)</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>أرشيفات الويب من Safari</translation>
    </message>
    <message>
        <source>Compressed web pages</source>
        <translation>صفحات ويب مضغوطة</translation>
    </message>
    <message>
        <source>Mozilla archives</source>
        <translation>أرشيفات Mozilla</translation>
    </message>
    <message>
        <source>Zipped pages</source>
        <translation>صفحات في ملف ZIP</translation>
    </message>
    <message>
        <source>Self-extracting pages</source>
        <translation>صفحات ذاتية الاستخراج</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>رسائل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Web archives (WARC)</source>
        <translation>أرشيفات الويب (WARC)</translation>
    </message>
    <message>
        <source>Books (EPUB)</source>
        <translation>كتب (EPUB)</translation>
    </message>
    <message>
        <source>Web archives (WACZ)</source>
        <translation>أرشيفات الويب (WACZ)</translation>
    </message>
    <message>
        <source>Omnivore exports</source>
        <translation>ملفات مصدَّرة من Omnivore</translation>
    </message>
    <message>
        <source>Zipped books (HTMLZ)</source>
        <translation>كتب مضغوطة (HTMLZ)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>ملفات Markdown</translation>
    </message>
    <message>
        <source>wallabag exports</source>
        <translation>ملفات مصدَّرة من wallabag</translation>
    </message>
</context>
<context>
    <name>HostModel</name>
    <message>
        <source>tracker</source>
        <translation>أداة تتبّع</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>معروف بأنه</translation>
    </message>
</context>
<context>
    <name>KeptOut</name>
    <message numerus="yes">
        <source>%Ln tracker(s)</source>
        <translation>
            <numerusform>لا متتبعات</numerusform>
            <numerusform>متتبع واحد</numerusform>
            <numerusform>متتبعان</numerusform>
            <numerusform>%Ln متتبعات</numerusform>
            <numerusform>%Ln متتبعًا</numerusform>
            <numerusform>%Ln متتبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln script(s)</source>
        <translation>
            <numerusform>لا نصوص برمجية</numerusform>
            <numerusform>نص برمجي واحد</numerusform>
            <numerusform>نصان برمجيان</numerusform>
            <numerusform>%Ln نصوص برمجية</numerusform>
            <numerusform>%Ln نصًا برمجيًا</numerusform>
            <numerusform>%Ln نص برمجي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote picture(s)</source>
        <translation>
            <numerusform>لا صور بعيدة</numerusform>
            <numerusform>صورة بعيدة واحدة</numerusform>
            <numerusform>صورتان بعيدتان</numerusform>
            <numerusform>%Ln صور بعيدة</numerusform>
            <numerusform>%Ln صورة بعيدة</numerusform>
            <numerusform>%Ln صورة بعيدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s)</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%Ln إطارات</numerusform>
            <numerusform>%Ln إطارًا</numerusform>
            <numerusform>%Ln إطار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote style sheet(s)</source>
        <translation>
            <numerusform>لا أوراق أنماط بعيدة</numerusform>
            <numerusform>ورقة أنماط بعيدة واحدة</numerusform>
            <numerusform>ورقتا أنماط بعيدتان</numerusform>
            <numerusform>%Ln أوراق أنماط بعيدة</numerusform>
            <numerusform>%Ln ورقة أنماط بعيدة</numerusform>
            <numerusform>%Ln ورقة أنماط بعيدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remote font(s)</source>
        <translation>
            <numerusform>لا خطوط بعيدة</numerusform>
            <numerusform>خط بعيد واحد</numerusform>
            <numerusform>خطان بعيدان</numerusform>
            <numerusform>%Ln خطوط بعيدة</numerusform>
            <numerusform>%Ln خطًا بعيدًا</numerusform>
            <numerusform>%Ln خط بعيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded: {things}.</source>
        <translation>لم يُحمَّل: {things}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}.</source>
        <translation>الصفحة {number} من {count}.</translation>
    </message>
</context>
<context>
    <name>KeptOutList</name>
    <message>
        <source>What was kept out</source>
        <translation>المحتوى المحجوب</translation>
    </message>
    <message>
        <source>This page wanted nothing from elsewhere.</source>
        <translation>لم تطلب هذه الصفحة شيئًا من مكان آخر.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>كل اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeyModel</name>
    <message>
        <source>What it does</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Name in the settings file</source>
        <translation>الاسم في ملف الإعدادات</translation>
    </message>
</context>
<context>
    <name>KindBar</name>
    <message>
        <source>This page is a listing of other pages and no article.</source>
        <translation>هذه الصفحة قائمة بصفحات أخرى وليست مقالًا.</translation>
    </message>
    <message>
        <source>This page was saved before its text had come: this is only what it says of itself. Save it again once the browser shows its text.</source>
        <translation>حُفظت هذه الصفحة قبل أن يصل نصها: هذا ما تقوله عن نفسها فقط. احفظها مرة أخرى عندما يعرض المتصفح نصها.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>Forum thread</source>
        <translation>نقاش في منتدى</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Saved from</source>
        <translation>محفوظة من</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>آخر تحديث: {day}</translation>
    </message>
    <message>
        <source>Saved on {day}</source>
        <translation>حُفظت في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fast}–%Ln minutes</source>
        <comment>a range: from {fast} to %Ln</comment>
        <translation>
            <numerusform>{fast}–%Ln دقيقة</numerusform>
            <numerusform>{fast}–%Ln دقيقة</numerusform>
            <numerusform>{fast}–%Ln دقيقة</numerusform>
            <numerusform>{fast}–%Ln دقائق</numerusform>
            <numerusform>{fast}–%Ln دقيقة</numerusform>
            <numerusform>{fast}–%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>تنزيل من Mozilla</translation>
    </message>
    <message>
        <source>Translate all the same</source>
        <translation>الترجمة على أي حال</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Its language…</source>
        <translation>اختيار اللغة…</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>لغة المقال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The article does not say which language it is in, and it could not be told.</source>
        <translation>لا يذكر المقال لغته، وتعذّر التعرّف عليها.</translation>
    </message>
    <message>
        <source>The same article in {language} is in this folder: {name}</source>
        <translation>المقال نفسه بلغة {language} موجود في هذا المجلد: {name}</translation>
    </message>
    <message>
        <source>The language pack is being fetched…</source>
        <translation>يجري جلب حزمة اللغة…</translation>
    </message>
    <message>
        <source>The language pack is arriving: {done} of {total} MB.</source>
        <translation>يجري تنزيل حزمة اللغة: {done} من {total} ميغابايت.</translation>
    </message>
    <message>
        <source>Translating into {language}…</source>
        <translation>تجري الترجمة إلى {language}…</translation>
    </message>
    <message>
        <source>Translating into {language}: {done} of {total} paragraphs.</source>
        <translation>تجري الترجمة إلى {language}: {done} من {total} من الفقرات.</translation>
    </message>
    <message>
        <source>To translate this article, a language pack is missing: {names}, about {size} MB. It is fetched once; the article itself never leaves this computer.</source>
        <translation>تلزم لترجمة هذا المقال حزمة لغة غير موجودة: {names}، نحو {size} ميغابايت. تُنزَّل مرة واحدة؛ أما المقال نفسه فلا يغادر هذا الحاسوب أبدًا.</translation>
    </message>
</context>
<context>
    <name>LanguageWiring</name>
    <message>
        <source>This computer has no font for {language}, so boxes stand for its letters: install Noto Sans CJK (Debian: fonts-noto-cjk, Fedora: google-noto-sans-cjk-fonts).</source>
        <translation>لا يوجد على هذا الحاسوب خط يدعم {language}، لذا تظهر مربعات بدل الحروف: ثبّت Noto Sans CJK (في Debian: fonts-noto-cjk، وفي Fedora: google-noto-sans-cjk-fonts).</translation>
    </message>
    <message>
        <source>Language packs (*.zip *.argosmodel)</source>
        <translation>حزم اللغات (*.zip *.argosmodel)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>إضافة حزمة لغة</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>Open the link?</source>
        <translation>فتح الرابط؟</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself opens saved pages alone.</source>
        <translation>هل تريد فتح هذا الرابط في متصفحك؟ لا يفتح Lutrin نفسه إلا الصفحات المحفوظة.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;صفحة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ا&amp;لنص</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Selecting</source>
        <translation>&amp;تحديد</translation>
    </message>
    <message>
        <source>&amp;Enlarged figure</source>
        <translation>&amp;شكل مكبَّر</translation>
    </message>
    <message>
        <source>The page in &amp;pieces</source>
        <translation>&amp;عرض أجزاء الصفحة</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Show the whole page</source>
        <translation>عرض الصفحة كاملة</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Open another page…</source>
        <translation>فتح صفحة أخرى…</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التعديل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>اتجاه الكتابة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا يوجد إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Changes count for</source>
        <translation>نطاق التغييرات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>In the file: a table such as [site.&quot;example.org&quot;] or [lang.ja].</source>
        <translation>في الملف: جدول مثل [site.&quot;example.org&quot;] أو [lang.ja].</translation>
    </message>
    <message>
        <source>In the file: a table such as [profile.Evening].</source>
        <translation>في الملف: جدول مثل [profile.Evening].</translation>
    </message>
    <message>
        <source>Your own mix</source>
        <translation>مزيج خاص بك</translation>
    </message>
    <message>
        <source>Keep these settings as a profile…</source>
        <translation>حفظ هذه الإعدادات كملف تعريف…</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>إزالة ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Keep a profile</source>
        <translation>حفظ ملف تعريف</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>اسمه:</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>line at the article’s head</source>
        <translation>سطر في بداية المقال</translation>
    </message>
    <message>
        <source>line at the article’s end</source>
        <translation>سطر في نهاية المقال</translation>
    </message>
    <message>
        <source>line that says when it was changed</source>
        <translation>سطر يذكر تاريخ التعديل</translation>
    </message>
    <message>
        <source>line of the text</source>
        <translation>سطر من النص</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>mark of an author</source>
        <translation>وسم المؤلف في الصفحة</translation>
    </message>
    <message>
        <source>link to the author’s page</source>
        <translation>رابط إلى صفحة المؤلف</translation>
    </message>
    <message>
        <source>first post</source>
        <translation>المشاركة الأولى</translation>
    </message>
    <message>
        <source>address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>script of the text</source>
        <translation>نظام كتابة النص</translation>
    </message>
    <message>
        <source>letters of the text</source>
        <translation>حروف النص</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>البيانات التمهيدية للملف</translation>
    </message>
    <message>
        <source>header of the mail</source>
        <translation>ترويسة البريد</translation>
    </message>
    <message>
        <source>metadata of the book</source>
        <translation>البيانات الوصفية للكتاب</translation>
    </message>
    <message>
        <source>entry of the export</source>
        <translation>مدخل في ملف التصدير</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
    <message>
        <source>quality {score} (COMET)</source>
        <translation>الجودة {score} (COMET)</translation>
    </message>
    <message>
        <source>the system&apos;s Apertium</source>
        <translation>Apertium الخاص بالنظام</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} من {total} ميغابايت</translation>
    </message>
    <message>
        <source>The language pack is in its place.</source>
        <translation>ثُبّتت حزمة اللغة.</translation>
    </message>
    <message>
        <source>The language pack is gone.</source>
        <translation>أُزيلت حزمة اللغة.</translation>
    </message>
    <message>
        <source>The language pack is as it should be.</source>
        <translation>حزمة اللغة سليمة.</translation>
    </message>
    <message>
        <source>Language packs</source>
        <translation>حزم اللغات</translation>
    </message>
    <message>
        <source>None is here yet. With one, articles are translated on this computer.</source>
        <translation>لا توجد حزم بعد. عند توفّر حزمة تُترجَم المقالات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language to download</source>
        <translation>اللغة المراد تنزيلها</translation>
    </message>
    <message>
        <source>Download from Mozilla</source>
        <translation>تنزيل من Mozilla</translation>
    </message>
    <message>
        <source>The packs of this language, from English and into English.</source>
        <translation>حزمتا هذه اللغة: من الإنجليزية وإليها.</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>إضافة ملف…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The language pack is arriving</source>
        <translation>يجري تنزيل حزمة اللغة</translation>
    </message>
    <message>
        <source>{language}, about {size} MB</source>
        <translation>{language}، نحو {size} ميغابايت</translation>
    </message>
    <message>
        <source>Compares {name} with its hashes, and has it translate a sentence.</source>
        <translation>مقارنة حزمة {name} ببصماتها الرقمية وتجربتها بترجمة جملة.</translation>
    </message>
    <message>
        <source>Removes {name} from this computer.</source>
        <translation>إزالة حزمة {name} من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Apertium belongs to the system: remove it as you installed it.</source>
        <translation>يتبع Apertium النظام: أزِله بالطريقة نفسها التي ثبّتَّه بها.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>The pages of this file</source>
        <translation>صفحات هذا الملف</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>PieceBar</name>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إرجاعه</translation>
    </message>
    <message>
        <source>For the whole site</source>
        <translation>للموقع كله</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>From now on these rules hold for {host}: {rules}. They are in {file}.</source>
        <translation>من الآن فصاعدًا تسري هذه القواعد على {host}: {rules}. وهي في {file}.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) have no name of their own and are decided for this page alone.</source>
        <translation>
            <numerusform>لا أجزاء بلا اسم خاص (%n).</numerusform>
            <numerusform>جزء واحد بلا اسم خاص، ويسري القرار بشأنه على هذه الصفحة وحدها.</numerusform>
            <numerusform>جزءان بلا اسم خاص، ويسري القرار بشأنهما على هذه الصفحة وحدها.</numerusform>
            <numerusform>%n أجزاء بلا اسم خاص، ويسري القرار بشأنها على هذه الصفحة وحدها.</numerusform>
            <numerusform>%n جزءًا بلا اسم خاص، ويسري القرار بشأنها على هذه الصفحة وحدها.</numerusform>
            <numerusform>%n جزء بلا اسم خاص، ويسري القرار بشأنها على هذه الصفحة وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no pieces to decide about.</source>
        <translation>لا توجد في هذه الصفحة أجزاء لتقرر بشأنها.</translation>
    </message>
    <message>
        <source>{at} of {total} · Taken. {why}</source>
        <translation>{at} من {total} · مُدرَج. {why}</translation>
    </message>
    <message>
        <source>{at} of {total} · Left out. {why}</source>
        <translation>{at} من {total} · مستبعَد. {why}</translation>
    </message>
    <message>
        <source>What was taken and what was left out</source>
        <translation>ما أُدرج وما استُبعد</translation>
    </message>
    <message>
        <source>{taken} of {total} pieces of the page are taken as the article.</source>
        <translation>أُدرج في المقال {taken} من أصل {total} من أجزاء الصفحة.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Magazine</source>
        <translation>مجلة</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>طرفية</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>طباعة كبيرة</translation>
    </message>
    <message>
        <source>Dyslexia</source>
        <translation>عُسر القراءة</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Read so far</source>
        <translation>المقروء حتى الآن</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>قُرئ حتى النهاية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Selecting: {keys} copies, {end} ends.</source>
        <translation>التحديد: {keys} للنسخ و{end} للإنهاء.</translation>
    </message>
    <message>
        <source>{zoom} larger or smaller, {next} the next one, {save} saves.</source>
        <translation>{zoom} للتكبير أو التصغير، {next} للتالي، {save} للحفظ.</translation>
    </message>
    <message>
        <source>With the words: {words}</source>
        <translation>بالكلمات: {words}</translation>
    </message>
    <message>
        <source>Follow: type the letters, or / and words of the link.</source>
        <translation>اتّباع رابط: اكتب الحروف، أو / ثم كلمات من الرابط.</translation>
    </message>
    <message>
        <source>Where it leads: type the letters, or / and words of the link.</source>
        <translation>وجهة رابط: اكتب الحروف، أو / ثم كلمات من الرابط.</translation>
    </message>
    <message>
        <source>Copy a link: type the letters, or / and words of the link.</source>
        <translation>نسخ رابط: اكتب الحروف، أو / ثم كلمات من الرابط.</translation>
    </message>
    <message>
        <source>There is nothing to follow on screen.</source>
        <translation>لا يوجد على الشاشة ما يمكن اتّباعه.</translation>
    </message>
    <message>
        <source>Copied: {address}</source>
        <translation>نُسخ: {address}</translation>
    </message>
    <message>
        <source>There is no figure or table on screen.</source>
        <translation>لا يوجد شكل ولا جدول على الشاشة.</translation>
    </message>
    <message>
        <source>There are no footnotes here.</source>
        <translation>لا توجد حواشٍ هنا.</translation>
    </message>
    <message>
        <source>Scrolling: {words} words a minute.</source>
        <translation>التمرير: {words} كلمة في الدقيقة.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>It reads as the article’s text.</source>
        <translation>يبدو نصًا من المقال.</translation>
    </message>
    <message>
        <source>It stands amid the article’s text.</source>
        <translation>يقع وسط نص المقال.</translation>
    </message>
    <message>
        <source>It belongs to the text around it.</source>
        <translation>ينتمي إلى النص المحيط به.</translation>
    </message>
    <message>
        <source>The article’s text refers to it as a note.</source>
        <translation>يشير إليه نص المقال بوصفه حاشية.</translation>
    </message>
    <message>
        <source>It says under the title what the article is about.</source>
        <translation>يذكر تحت العنوان موضوع المقال.</translation>
    </message>
    <message>
        <source>It says who wrote the post under it.</source>
        <translation>يذكر كاتب المنشور الذي تحته.</translation>
    </message>
    <message>
        <source>A rule for this site keeps it.</source>
        <translation>تُبقيه قاعدة لهذا الموقع.</translation>
    </message>
    <message>
        <source>You put it back.</source>
        <translation>أنت أرجعته.</translation>
    </message>
    <message>
        <source>The page itself hides it.</source>
        <translation>الصفحة نفسها تُخفيه.</translation>
    </message>
    <message>
        <source>It is part of a menu, a sidebar, a footer or a form.</source>
        <translation>هو جزء من قائمة أو شريط جانبي أو تذييل أو نموذج.</translation>
    </message>
    <message>
        <source>It says the title, which stands over the article.</source>
        <translation>يكرر العنوان المعروض فوق المقال.</translation>
    </message>
    <message>
        <source>Author and date are shown under the title.</source>
        <translation>يظهر الكاتب والتاريخ تحت العنوان.</translation>
    </message>
    <message>
        <source>It is about the writer of a post.</source>
        <translation>يتعلق بكاتب أحد المنشورات.</translation>
    </message>
    <message>
        <source>It is mostly links.</source>
        <translation>معظمه روابط.</translation>
    </message>
    <message>
        <source>It is the page’s table of contents.</source>
        <translation>هذا فهرس محتويات الصفحة.</translation>
    </message>
    <message>
        <source>The page calls it comments.</source>
        <translation>تسمّيه الصفحة تعليقات.</translation>
    </message>
    <message>
        <source>The page calls it a pointer to other pages.</source>
        <translation>تسمّيه الصفحة إحالة إلى صفحات أخرى.</translation>
    </message>
    <message>
        <source>The page calls it an advertisement, an offer or a pop-up.</source>
        <translation>تسمّيه الصفحة إعلانًا أو عرضًا أو نافذة منبثقة.</translation>
    </message>
    <message>
        <source>The page calls it a menu, a banner or a notice.</source>
        <translation>تسمّيه الصفحة قائمة أو لافتة أو إشعارًا.</translation>
    </message>
    <message>
        <source>The page calls it author, date, tags or sharing.</source>
        <translation>تسمّيه الصفحة كاتبًا أو تاريخًا أو وسومًا أو مشاركة.</translation>
    </message>
    <message>
        <source>It stands away from the article’s text.</source>
        <translation>يقع بعيدًا عن نص المقال.</translation>
    </message>
    <message>
        <source>It does not read as an article’s text.</source>
        <translation>لا يبدو نصًا لمقال.</translation>
    </message>
    <message>
        <source>What stands around it is no part of the article.</source>
        <translation>ما يحيط به ليس جزءًا من المقال.</translation>
    </message>
    <message>
        <source>The same words stand in the article already.</source>
        <translation>الكلمات نفسها واردة في المقال.</translation>
    </message>
    <message>
        <source>This picture belongs to no text of the article.</source>
        <translation>لا تنتمي هذه الصورة إلى أي نص في المقال.</translation>
    </message>
    <message>
        <source>The page has too little text for an article.</source>
        <translation>نص الصفحة أقل من أن يكون مقالًا.</translation>
    </message>
    <message>
        <source>A rule for this site drops it.</source>
        <translation>تستبعده قاعدة لهذا الموقع.</translation>
    </message>
    <message>
        <source>You took it out.</source>
        <translation>أنت أخرجته.</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>read to the end</source>
        <translation>قُرئ حتى النهاية</translation>
    </message>
    <message>
        <source>{percent} % read</source>
        <translation>قُرئ {percent}٪</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save the article</source>
        <translation>حفظ المقال</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Reading mode</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The colors of page and window; auto follows the system, day and night.</source>
        <translation>ألوان الصفحة والنافذة؛ «تلقائي» يتبع النظام ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>auto, or the name of a theme such as light, sepia, gray, dark, black</source>
        <translation>auto أو اسم سمة مثل light أو sepia أو gray أو dark أو black</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>السمة الفاتحة</translation>
    </message>
    <message>
        <source>What auto shows while the system is light.</source>
        <translation>السمة التي يعرضها «تلقائي» حين يكون النظام فاتحًا.</translation>
    </message>
    <message>
        <source>the name of a theme such as light, sepia</source>
        <translation>اسم سمة مثل light أو sepia</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>السمة الداكنة</translation>
    </message>
    <message>
        <source>What auto shows while the system is dark.</source>
        <translation>السمة التي يعرضها «تلقائي» حين يكون النظام داكنًا.</translation>
    </message>
    <message>
        <source>the name of a theme such as dark, black</source>
        <translation>اسم سمة مثل dark أو black</translation>
    </message>
    <message>
        <source>Auto goes by</source>
        <translation>أساس «تلقائي»</translation>
    </message>
    <message>
        <source>Whether auto follows the system, or turns dark and light at set times.</source>
        <translation>يتبع «تلقائي» النظام، أو يتحوّل إلى الداكن والفاتح في أوقات محددة.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Light from</source>
        <translation>فاتح من الساعة</translation>
    </message>
    <message>
        <source>When auto turns light, where it goes by the time of day.</source>
        <translation>متى يصبح «تلقائي» فاتحًا حين يتبع الوقت.</translation>
    </message>
    <message>
        <source>a time such as 07:00</source>
        <translation>وقت مثل 07:00</translation>
    </message>
    <message>
        <source>Dark from</source>
        <translation>داكن من الساعة</translation>
    </message>
    <message>
        <source>When auto turns dark, where it goes by the time of day.</source>
        <translation>متى يصبح «تلقائي» داكنًا حين يتبع الوقت.</translation>
    </message>
    <message>
        <source>a time such as 20:00</source>
        <translation>وقت مثل 20:00</translation>
    </message>
    <message>
        <source>Dim pictures in the dark</source>
        <translation>تعتيم الصور في السمة الداكنة</translation>
    </message>
    <message>
        <source>Whether pictures are a little darker under a dark theme.</source>
        <translation>إظهار الصور أعتم قليلًا في السمات الداكنة.</translation>
    </message>
    <message>
        <source>Invert diagrams in the dark</source>
        <translation>عكس المخططات في السمة الداكنة</translation>
    </message>
    <message>
        <source>Whether drawings on white are shown light on dark under a dark theme.</source>
        <translation>إظهار الرسوم ذات الخلفية البيضاء فاتحة على داكن في السمات الداكنة.</translation>
    </message>
    <message>
        <source>Blend white backgrounds</source>
        <translation>دمج الخلفيات البيضاء</translation>
    </message>
    <message>
        <source>Whether a picture&apos;s white background takes the color of the page.</source>
        <translation>إعطاء خلفية الصورة البيضاء لون الصفحة.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>The size of the article&apos;s text.</source>
        <translation>حجم نص المقال.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the window; the article keeps its own.</source>
        <translation>لغة النافذة؛ أما المقال فيبقى بلغته.</translation>
    </message>
    <message>
        <source>Languages I read</source>
        <translation>اللغات التي أقرؤها</translation>
    </message>
    <message>
        <source>What articles are translated into: the first that is not their own.</source>
        <translation>اللغة التي تُترجَم إليها المقالات: أول لغة ليست لغة المقال نفسه.</translation>
    </message>
    <message>
        <source>window, for the window&apos;s own; languages by their codes such as en, es</source>
        <translation>window للغة النافذة؛ واللغات برموزها مثل en, es</translation>
    </message>
    <message>
        <source>Always translate from</source>
        <translation>الترجمة دائمًا من</translation>
    </message>
    <message>
        <source>The languages whose articles are translated as soon as they open.</source>
        <translation>اللغات التي تُترجَم مقالاتها فور فتحها.</translation>
    </message>
    <message>
        <source>languages by their codes such as ja, ru; or none</source>
        <translation>اللغات برموزها مثل ja, ru؛ أو none</translation>
    </message>
    <message>
        <source>Numbers of paragraphs</source>
        <translation>أرقام الفقرات</translation>
    </message>
    <message>
        <source>Whether each paragraph shows its number in the margin.</source>
        <translation>إظهار رقم كل فقرة في الهامش.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Whether letters are commands; plain has the keys of the desktop alone.</source>
        <translation>استخدام الحروف كأوامر؛ أما plain فيقتصر على مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Letters too, as in vim</source>
        <translation>الحروف أيضًا كما في vim</translation>
    </message>
    <message>
        <source>Desktop keys only</source>
        <translation>مفاتيح سطح المكتب فقط</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Whether the article scrolls, or is turned page by page.</source>
        <translation>يُمرَّر المقال أو يُقلَّب صفحة صفحة.</translation>
    </message>
    <message>
        <source>Scrolled</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pages of two columns</source>
        <translation>صفحات من عمودين</translation>
    </message>
    <message>
        <source>Scrolling</source>
        <translation>التمرير</translation>
    </message>
    <message>
        <source>Whether a step is seen as a movement; auto asks the system.</source>
        <translation>إظهار كل خطوة كحركة؛ «تلقائي» يتبع النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>سلس</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Underlines the line you read, or dims all but a few lines.</source>
        <translation>تضع خطًا تحت السطر الذي تقرؤه، أو تعتّم كل شيء سوى بضعة سطور.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>ثلاثة سطور</translation>
    </message>
    <message>
        <source>Five lines</source>
        <translation>خمسة سطور</translation>
    </message>
    <message>
        <source>Speed of scrolling by itself</source>
        <translation>سرعة التمرير التلقائي</translation>
    </message>
    <message>
        <source>In words a minute.</source>
        <translation>بعدد الكلمات في الدقيقة.</translation>
    </message>
    <message>
        <source>Letters of hints</source>
        <translation>حروف التلميحات</translation>
    </message>
    <message>
        <source>What the labels of links are made of; digits leave all letters to narrow down.</source>
        <translation>ما تتكوّن منه تسميات الروابط؛ الأرقام تترك كل الحروف للتصفية.</translation>
    </message>
    <message>
        <source>two or more small letters or digits, each once</source>
        <translation>حرفان صغيران أو رقمان على الأقل، دون تكرار</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The typeface of the article.</source>
        <translation>الخط الذي يُعرض به المقال.</translation>
    </message>
    <message>
        <source>serif, sans, mono, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif أو sans أو mono أو hyperlegible أو dyslexic أو اسم خط مثبّت</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الثِّقل</translation>
    </message>
    <message>
        <source>How heavy the letters are, where the font has more than one weight.</source>
        <translation>مدى ثقل الحروف إن كان للخط أكثر من ثقل.</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>تباعد الحروف</translation>
    </message>
    <message>
        <source>More space between letters; scripts whose letters join take none.</source>
        <translation>زيادة المسافة بين الحروف؛ لا تنطبق على الكتابات المتصلة الحروف.</translation>
    </message>
    <message>
        <source>Word spacing</source>
        <translation>تباعد الكلمات</translation>
    </message>
    <message>
        <source>More space between words.</source>
        <translation>زيادة المسافة بين الكلمات.</translation>
    </message>
    <message>
        <source>Ligatures</source>
        <translation>الحروف المركّبة</translation>
    </message>
    <message>
        <source>Whether letters such as f and i are joined, where the font has it.</source>
        <translation>وصل حروف مثل f و i إن أتاح الخط ذلك.</translation>
    </message>
    <message>
        <source>Numerals</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The shape of figures in running text, where the font has more than one.</source>
        <translation>شكل الأرقام داخل النص إن كان للخط أكثر من شكل.</translation>
    </message>
    <message>
        <source>As the font has them</source>
        <translation>كما في الخط</translation>
    </message>
    <message>
        <source>Lining: as tall as capitals</source>
        <translation>مصفوفة: بارتفاع الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Old style: like small letters</source>
        <translation>قديمة الطراز: كالحروف الصغيرة</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>From line to line, as a multiple of the font size.</source>
        <translation>المسافة من سطر إلى سطر، كمضاعف لحجم الخط.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>How wide the column is, in characters of the article&apos;s font.</source>
        <translation>عرض العمود مقيسًا بحروف خط المقال.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>The least space left and right of the column.</source>
        <translation>أقل مسافة على يمين العمود ويساره.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>How a paragraph is told from the one before it.</source>
        <translation>كيف تُميَّز الفقرة عن سابقتها.</translation>
    </message>
    <message>
        <source>Space between</source>
        <translation>مسافة بينها</translation>
    </message>
    <message>
        <source>Indented first line</source>
        <translation>إزاحة السطر الأول</translation>
    </message>
    <message>
        <source>Paragraph spacing</source>
        <translation>تباعد الفقرات</translation>
    </message>
    <message>
        <source>The space between paragraphs, in lines, where they are told by space.</source>
        <translation>المسافة بين الفقرات بعدد السطور، حين تُفصل بمسافة.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Whether lines end where they may, or all at the same edge.</source>
        <translation>تنتهي السطور إما حيث تنتهي كلماتها وإما كلها عند حافة واحدة.</translation>
    </message>
    <message>
        <source>Ragged edge</source>
        <translation>بلا ضبط</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>ضبط الحافتين</translation>
    </message>
    <message>
        <source>Hyphenation</source>
        <translation>تقسيم الكلمات</translation>
    </message>
    <message>
        <source>Whether long words are divided at the end of a line.</source>
        <translation>تقسيم الكلمات الطويلة في نهاية السطر.</translation>
    </message>
    <message>
        <source>Drop cap</source>
        <translation>حرف استهلالي كبير</translation>
    </message>
    <message>
        <source>Whether the first letter of an article is three lines tall.</source>
        <translation>جعل الحرف الأول من المقال بارتفاع ثلاثة سطور.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>How links stand out from the text around them.</source>
        <translation>كيف تبرز الروابط عن النص المحيط بها.</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>مسطّرة</translation>
    </message>
    <message>
        <source>In color alone</source>
        <translation>باللون فقط</translation>
    </message>
    <message>
        <source>Like text, until pointed at</source>
        <translation>كالنص حتى يشير إليها المؤشر</translation>
    </message>
    <message>
        <source>Generous spacing (WCAG)</source>
        <translation>تباعد واسع (WCAG)</translation>
    </message>
    <message>
        <source>Spaces between letters, words, lines and paragraphs as in WCAG 1.4.12, or more.</source>
        <translation>مسافات بين الحروف والكلمات والسطور والفقرات كما في WCAG 1.4.12 أو أكثر.</translation>
    </message>
    <message>
        <source>Vertical lines (Japanese, Chinese)</source>
        <translation>الكتابة العمودية (اليابانية والصينية)</translation>
    </message>
    <message>
        <source>Whether Japanese and Chinese run down the page, from right to left.</source>
        <translation>عرض اليابانية والصينية في سطور عمودية من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>التفاف أسطر الشفرة الطويلة</translation>
    </message>
    <message>
        <source>Whether long lines of code go on below, or scroll sideways.</source>
        <translation>تكمل أسطر الشفرة الطويلة في سطر تالٍ أو تُمرَّر أفقيًا.</translation>
    </message>
    <message>
        <source>Ask before opening links</source>
        <translation>السؤال قبل فتح الروابط</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>طلب التأكيد قبل تسليم رابط إلى متصفح النظام.</translation>
    </message>
    <message>
        <source>{name} as usual</source>
        <translation>إعادة «{name}» إلى المعتاد</translation>
    </message>
    <message>
        <source>Serif: Literata</source>
        <translation>مذيّل: Literata</translation>
    </message>
    <message>
        <source>Sans: Source Sans</source>
        <translation>غير مذيّل: Source Sans</translation>
    </message>
    <message>
        <source>Monospaced: Source Code Pro</source>
        <translation>ثابت العرض: Source Code Pro</translation>
    </message>
    <message>
        <source>Legible: Atkinson Hyperlegible</source>
        <translation>سهل القراءة: Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Dyslexia: OpenDyslexic</source>
        <translation>لعُسر القراءة: OpenDyslexic</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Lines and paragraphs</source>
        <translation>السطور والفقرات</translation>
    </message>
    <message>
        <source>Colors and pictures</source>
        <translation>الألوان والصور</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles in {language}</source>
        <translation>المقالات باللغة: {language}</translation>
    </message>
    <message>
        <source>Articles from {site}</source>
        <translation>المقالات من {site}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>عند إيقافه تظهر الصفحة كما حُفظت، دون نصوصها البرمجية.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reading mode on</source>
        <translation>تشغيل وضع القراءة</translation>
    </message>
    <message>
        <source>Every other setting</source>
        <translation>كل الإعدادات الأخرى</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Nothing but the article</source>
        <translation>المقال ولا شيء سواه</translation>
    </message>
    <message>
        <source>Open a page that you saved, or drop it here. Nothing is sent anywhere.</source>
        <translation>افتح صفحة حفظتها أو أفلتها هنا. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Open a saved page…</source>
        <translation>فتح صفحة محفوظة…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>المقالات الأخيرة</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>A title, a file or a folder</source>
        <translation>عنوان أو ملف أو مجلد</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Type to narrow down</source>
        <translation>اكتب لتصفية القائمة</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Amber dark</source>
        <translation>كهرماني داكن</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Clay dark</source>
        <translation>طيني داكن</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>طيني</translation>
    </message>
    <message>
        <source>Gray dark</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Gruvbox dark</source>
        <translation>Gruvbox داكن</translation>
    </message>
    <message>
        <source>Gruvbox</source>
        <translation>Gruvbox فاتح</translation>
    </message>
    <message>
        <source>Harbor dark</source>
        <translation>مرفأ داكن</translation>
    </message>
    <message>
        <source>Harbor</source>
        <translation>مرفأ</translation>
    </message>
    <message>
        <source>Heather dark</source>
        <translation>خلنجي داكن</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>خلنجي</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>تباين عالٍ فاتح</translation>
    </message>
    <message>
        <source>Linen dark</source>
        <translation>كتّاني داكن</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>كتّاني</translation>
    </message>
    <message>
        <source>Moss dark</source>
        <translation>طحلبي داكن</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>طحلبي</translation>
    </message>
    <message>
        <source>Nord dark</source>
        <translation>Nord داكن</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>Nord فاتح</translation>
    </message>
    <message>
        <source>Parchment dark</source>
        <translation>رقّ داكن</translation>
    </message>
    <message>
        <source>Parchment</source>
        <translation>رقّ</translation>
    </message>
    <message>
        <source>Porcelain dark</source>
        <translation>خزفي داكن</translation>
    </message>
    <message>
        <source>Porcelain</source>
        <translation>خزفي</translation>
    </message>
    <message>
        <source>Rosé Pine dark</source>
        <translation>Rosé Pine داكن</translation>
    </message>
    <message>
        <source>Rosé Pine</source>
        <translation>Rosé Pine فاتح</translation>
    </message>
    <message>
        <source>Sepia dark</source>
        <translation>سيبيا داكن</translation>
    </message>
    <message>
        <source>Slate dark</source>
        <translation>أردوازي داكن</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>Solarized dark</source>
        <translation>Solarized داكن</translation>
    </message>
    <message>
        <source>Solarized</source>
        <translation>Solarized فاتح</translation>
    </message>
</context>
<context>
    <name>ThemeEditor</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>سمة خاصة بك</translation>
    </message>
    <message>
        <source>{role}: color code</source>
        <translation>{role}: رمز اللون</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Hard to read: {roles}. {least}:1 is the least for comfortable reading.</source>
        <translation>صعب القراءة: {roles}. أدنى تباين لقراءة مريحة هو {least}:1.</translation>
    </message>
    <message>
        <source>Everything stands out well enough from its ground.</source>
        <translation>كل شيء بارز عن خلفيته بما يكفي.</translation>
    </message>
    <message>
        <source>My {theme}</source>
        <translation>{theme} الخاص بي</translation>
    </message>
</context>
<context>
    <name>ThemeRole</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Visited links</source>
        <translation>الروابط المُزارة</translation>
    </message>
    <message>
        <source>Accents</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Selected text</source>
        <translation>النص المحدَّد</translation>
    </message>
    <message>
        <source>Marked text</source>
        <translation>النص المُعلَّم</translation>
    </message>
    <message>
        <source>Behind code</source>
        <translation>خلفية الشفرة</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>تم النسخ مع المصدر.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>تم النسخ بصيغة Markdown.</translation>
    </message>
    <message>
        <source>There are no links here.</source>
        <translation>لا توجد روابط هنا.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>تجري قراءة {name}… اضغط Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Mark {letter} is set at ¶{number}.</source>
        <translation>وُضعت العلامة {letter} عند ¶{number}.</translation>
    </message>
    <message>
        <source>Saved pages ({endings})</source>
        <translation>الصفحات المحفوظة ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a saved page</source>
        <translation>فتح صفحة محفوظة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>{title} – Lutrin</source>
        <translation>{title} – Lutrin</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Reading a page</source>
        <translation>تجري قراءة صفحة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Laying out a long article…</source>
        <translation>يجري تنسيق مقال طويل…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Save the figure</source>
        <translation>حفظ الشكل</translation>
    </message>
</context>
</TS>
