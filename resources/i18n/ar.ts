<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
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
        <source>Next of the opened files</source>
        <translation>الملف المفتوح التالي</translation>
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
        <source>Print…</source>
        <translation>طباعة…</translation>
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
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
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
        <source>{name} is an address, and Lutrin never goes online: save the page in a browser first.</source>
        <translation>{name} عنوان ويب، ولا يتصل Lutrin بالإنترنت أبدًا: احفظ الصفحة في متصفح أولًا.</translation>
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
        <source>{name} is not a page that Lutrin can open: try HTML or plain text.</source>
        <translation>{name} ليس صفحة يستطيع Lutrin فتحها: جرّب HTML أو نصًا عاديًا.</translation>
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
        <source>not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
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
        <source>There is no theme {name}: the themes are {names}.</source>
        <translation>لا توجد سمة باسم {name}: السمات هي {names}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>لا توجد نتائج</translation>
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
    <name>KeyHelp</name>
    <message>
        <source>All keys</source>
        <translation>كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Type to narrow down</source>
        <translation>اكتب لتصفية القائمة</translation>
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
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Saved from</source>
        <translation>محفوظة من</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>آخر تحديث: {day}</translation>
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
        <source>&amp;Look</source>
        <translation>&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
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
        <source>As the system</source>
        <translation>حسب النظام</translation>
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
        <source>serif, sans, hyperlegible, dyslexic, or the name of an installed font</source>
        <translation>serif أو sans أو hyperlegible أو dyslexic أو اسم خط مثبّت</translation>
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
        <source>Ask before opening links</source>
        <translation>السؤال قبل فتح الروابط</translation>
    </message>
    <message>
        <source>Whether to ask before a link is handed to the system&apos;s browser.</source>
        <translation>طلب التأكيد قبل تسليم رابط إلى متصفح النظام.</translation>
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
        <source>Reading mode</source>
        <translation>وضع القراءة</translation>
    </message>
    <message>
        <source>Off shows the page as it was saved, without its scripts.</source>
        <translation>عند إيقافه تظهر الصفحة كما حُفظت، دون نصوصها البرمجية.</translation>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>Reading {name}… Esc stops it.</source>
        <translation>تجري قراءة {name}… اضغط Esc للإيقاف.</translation>
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
        <source>Open the link?</source>
        <translation>فتح الرابط؟</translation>
    </message>
    <message>
        <source>Open this link in your browser? Lutrin itself never goes online.</source>
        <translation>هل تريد فتح هذا الرابط في متصفحك؟ لا يتصل Lutrin نفسه بالإنترنت أبدًا.</translation>
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
</context>
</TS>
