<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the video could not be made: {reason}</source>
        <translation>تعذّر صنع الفيديو: {reason}</translation>
    </message>
    <message>
        <source>{why}. Make room for temporary files, or name another folder in TMPDIR.</source>
        <translation>{why}. أفسح مكانًا للملفات المؤقتة، أو حدّد مجلدًا آخر في TMPDIR.</translation>
    </message>
    <message>
        <source>a video ({kind}) needs ffmpeg: install it, or Python’s imageio-ffmpeg; .png and .webp need neither</source>
        <translation>يحتاج الفيديو ({kind}) إلى ffmpeg: ثبّته، أو ثبّت حزمة imageio-ffmpeg لبايثون؛ أما ‎.png و‎.webp فلا يحتاجان إليه</translation>
    </message>
    <message>
        <source>it ended without a word; is the disk full?</source>
        <translation>انتهى بلا كلمة؛ هل امتلأ القرص؟</translation>
    </message>
    <message>
        <source>ffmpeg could not make a {kind} file: {reason}; .png and .webp need no ffmpeg</source>
        <translation>لم يستطع ffmpeg صنع ملف {kind}: {reason}؛ أما ‎.png و‎.webp فلا يحتاجان إلى ffmpeg</translation>
    </message>
    <message>
        <source>it was called off; nothing has been written</source>
        <translation>أُلغي الأمر؛ ولم يُكتب شيء</translation>
    </message>
    <message>
        <source>Source: {citation}.</source>
        <translation>المصدر: {citation}.</translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation>في المصدر: «{words}»</translation>
    </message>
    <message>
        <source>a WebP picture has at most {most} pixels each way, this one {width}x{height}</source>
        <translation>لا تزيد صورة WebP على {most} بكسل في كل اتجاه، وهذه {width}x{height}</translation>
    </message>
    <message>
        <source>the picture cannot be written as {format}: {reason}</source>
        <translation>لا يمكن كتابة الصورة بصيغة {format}: {reason}</translation>
    </message>
    <message>
        <source>Choose a folder that you may change.</source>
        <translation>اختر مجلدًا يمكنك تغييره.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another.</source>
        <translation>أفسح مكانًا على القرص، أو اختر قرصًا آخر.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>اختر مجلدًا موجودًا.</translation>
    </message>
    <message>
        <source>Choose another disk: this one takes no file so large.</source>
        <translation>اختر قرصًا آخر: هذا القرص لا يقبل ملفًا بهذا الحجم.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} is no name of a file</source>
        <translation>{path} ليس اسم ملف</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. {way_out}</source>
        <translation>تعذّرت كتابة {path}: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>the file must not be changed</source>
        <translation>لا يجوز تغيير الملف</translation>
    </message>
    <message>
        <source>no picture can be {size}: from {least} to {most} is possible</source>
        <translation>لا يمكن أن تكون صورة {size}: الممكن من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{text} is not a size; write width and height in pixels, as 1920x1080, or {names}</source>
        <translation>{text} ليس مقاسًا؛ اكتب العرض والارتفاع بالبكسل، مثل 1920x1080، أو {names}</translation>
    </message>
    <message>
        <source>{text} is not a scale; write a number from {least} to {most}</source>
        <translation>{text} ليس مقياسًا؛ اكتب عددًا من {least} إلى {most}</translation>
    </message>
    <message>
        <source>{size} at scale {scale} is {pixels} pixels; {most} are possible</source>
        <translation>المقاس {size} بالمقياس {scale} يعني {pixels} بكسل؛ والممكن {most}</translation>
    </message>
    <message>
        <source>{called} was found at {url}, which is no plain address of the web.</source>
        <translation>{called}: وُجد في {url}، وهو ليس عنوانًا عاديًا على الشبكة.</translation>
    </message>
    <message>
        <source>the archive has no such file.</source>
        <translation>لا يوجد ملف كهذا في الأرشيف.</translation>
    </message>
    <message>
        <source>the archive is broken here: {error}.</source>
        <translation>الأرشيف تالف هنا: {error}.</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} times its packed size.</source>
        <translation>يفوق حجمه بعد الفك حجمه المضغوط بأكثر من {most} مرة.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB.</source>
        <translation>حجمه أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>it has more than {most} entries.</source>
        <translation>فيه أكثر من {most} مدخلًا.</translation>
    </message>
    <message>
        <source>it is not a zip archive that can be read: {error}.</source>
        <translation>ليس أرشيف zip يمكن قراءته: {error}.</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>لا يمكن قراءته: {reason}.</translation>
    </message>
    <message>
        <source>its entry {name} is refused: {message}</source>
        <translation>المدخل {name} مرفوض: {message}</translation>
    </message>
    <message>
        <source>its entry {name} is encrypted.</source>
        <translation>المدخل {name} مشفّر.</translation>
    </message>
    <message>
        <source>its entry {name} is a link or a device.</source>
        <translation>المدخل {name} رابط أو جهاز.</translation>
    </message>
    <message>
        <source>its entry {name} is packed in an unusual way.</source>
        <translation>المدخل {name} مضغوط بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>its entry {name} stands in it {times} times.</source>
        <translation>المدخل {name} وارد فيه {times} مرات.</translation>
    </message>
    <message>
        <source>Pack the story&apos;s folder again.</source>
        <translation>احزم مجلد القصة من جديد.</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>قصة بلا عنوان</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by {side} alone.</source>
        <translation>{point} في {topic} يستند إلى أقوال طرف واحد فقط: {side}.</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by voices that take no side.</source>
        <translation>{point} في {topic} يستند إلى أقوال متحدثين لا ينحازون إلى طرف.</translation>
    </message>
    <message>
        <source>{point} of {topic} names the claim {claim}, which is not on it.</source>
        <translation>{point} في {topic} يذكر القول {claim}، وهو ليس في هذه المسألة.</translation>
    </message>
    <message>
        <source>Write topic = {topic} in the claim, or leave the claim out here.</source>
        <translation>اكتب topic = {topic} في القول، أو احذف القول من هنا.</translation>
    </message>
    <message>
        <source>Name claims of at least two sides; what one side alone says is neither agreed nor disputed.</source>
        <translation>اذكر أقوال طرفين على الأقل؛ فما يقوله طرف واحد ليس متفقًا عليه ولا مختلفًا فيه.</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <translation>مسافات أو فواصل أسطر</translation>
    </message>
    <message>
        <source>letters and their marks are other code points</source>
        <translation>الحروف وعلاماتها رموز أخرى</translation>
    </message>
    <message>
        <source>, and more</source>
        <translation>، وغير ذلك</translation>
    </message>
    <message>
        <source>{words} is not in the source</source>
        <translation>{words} ليس في المصدر</translation>
    </message>
    <message>
        <source>{source} is quoted as {quote}</source>
        <translation>{source} مقتبس هكذا: {quote}</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <translation>{words} محذوف</translation>
    </message>
    <message>
        <source>a key has too many dots.</source>
        <translation>في مفتاحٍ نقاط أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>its arrays or tables are nested too deeply.</source>
        <translation>المصفوفات أو الجداول متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>هذا ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>its arrays or objects are nested too deeply.</source>
        <translation>المصفوفات أو الكائنات متداخلة بعمق مفرط.</translation>
    </message>
    <message>
        <source>{half} is one half of a character, without the other.</source>
        <translation>{half} نصف حرف دون نصفه الآخر.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}.</source>
        <translation>هذا ليس TOML: {reason}.</translation>
    </message>
    <message>
        <source>Texts and dates stand in quotation marks: write {key} = &quot;{text}&quot;</source>
        <translation>توضع النصوص والتواريخ بين علامتي اقتباس: اكتب {key} = &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a number has thousands of digits.</source>
        <translation>في عددٍ آلاف الأرقام.</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>المفتاح {key} وارد مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>{token} is no JSON number</source>
        <translation>{token} ليس عددًا في JSON</translation>
    </message>
    <message>
        <source>no claim cites {called}.</source>
        <translation>لا قول يستشهد بـ{called}.</translation>
    </message>
    <message>
        <source>{called}: {key} = {words} stands in no source that it cites.</source>
        <translation>{called}: {key} = {words} لا يرد في أي مصدر يستشهد به.</translation>
    </message>
    <message>
        <source>Copy them from the source, or leave them out.</source>
        <translation>انسخها من المصدر أو احذفها.</translation>
    </message>
    <message>
        <source>{called} has no checksum, so a change of its file would go unnoticed.</source>
        <translation>ليس لـ{called} مجموع تحقق، فلن يُلحظ تغيّر ملفه.</translation>
    </message>
    <message>
        <source>Add sha256 = &quot;{sha256}&quot;</source>
        <translation>أضف sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>the file of {called} is not the one that the story was made from: its checksum differs.</source>
        <translation>ملف {called} ليس الذي صُنعت منه القصة: مجموع التحقق مختلف.</translation>
    </message>
    <message>
        <source>Put the old file back, or check every quote and write sha256 = &quot;{sha256}&quot;</source>
        <translation>أعد الملف القديم، أو راجع كل اقتباس واكتب sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry.</source>
        <translation>هندسة الطريق LineString.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry.</source>
        <translation>هندسة المنطقة Polygon أو MultiPolygon.</translation>
    </message>
    <message>
        <source>a town has a Point as its geometry.</source>
        <translation>هندسة البلدة Point.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry.</source>
        <translation>هندسة نقطة الشكل Point.</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry; only a town may have null.</source>
        <translation>هندسة الطريق LineString؛ ولا يجوز null إلا للبلدة.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry; only a town may have null.</source>
        <translation>هندسة المنطقة Polygon أو MultiPolygon؛ ولا يجوز null إلا للبلدة.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry; only a town may have null.</source>
        <translation>هندسة نقطة الشكل Point؛ ولا يجوز null إلا للبلدة.</translation>
    </message>
    <message>
        <source>a feature is an object, not {given}.</source>
        <translation>العنصر كائن، وهنا {given}.</translation>
    </message>
    <message>
        <source>{kind} is not one of {kinds}.</source>
        <translation>{kind} ليس واحدًا من {kinds}.</translation>
    </message>
    <message>
        <source>a road says whether it is &quot;schematic&quot;: true if drawn through places, false if surveyed.</source>
        <translation>يبيّن الطريق هل هو تخطيطي (&quot;schematic&quot;): ‏true إذا رُسم عبر الأماكن، و false إذا مُسح.</translation>
    </message>
    <message>
        <source>a &quot;note&quot; is a text, not {given}.</source>
        <translation>&quot;note&quot; نص، وهنا {given}.</translation>
    </message>
    <message>
        <source>this feature has no &quot;{key}&quot;.</source>
        <translation>ليس لهذا العنصر &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is a text, not {given}.</source>
        <translation>&quot;{key}&quot; في العنصر نص، وهنا {given}.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is empty.</source>
        <translation>&quot;{key}&quot; في العنصر فارغ.</translation>
    </message>
    <message>
        <source>this feature has no &quot;geometry&quot;; that of a town without a position is null.</source>
        <translation>ليس لهذا العنصر &quot;geometry&quot;؛ وللبلدة التي لا موقع لها null.</translation>
    </message>
    <message>
        <source>a {shape} is not drawn yet, so this feature is left out.</source>
        <translation>{shape} لا يُرسم بعد، فحُذف هذا العنصر.</translation>
    </message>
    <message>
        <source>roads and areas have together at most {most} vertices; this one brings them to {count}.</source>
        <translation>للطرق والمناطق معًا {most} رأس على الأكثر؛ وبهذا تصير {count}.</translation>
    </message>
    <message>
        <source>a feature has an object as its &quot;{key}&quot;, not {given}.</source>
        <translation>&quot;{key}&quot; في العنصر كائن، وهنا {given}.</translation>
    </message>
    <message>
        <source>it has more than {limit} bytes, which is more than is read.</source>
        <translation>فيه أكثر من {limit} بايت، وهو أكثر مما يُقرأ.</translation>
    </message>
    <message>
        <source>a story is a folder, the {story_file} in it, or a {suffix} file.</source>
        <translation>القصة مجلد، أو {story_file} فيه، أو ملف {suffix}.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>هل تقصد {similar}؟</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>a link on the way</source>
        <translation>رابط في الطريق</translation>
    </message>
    <message>
        <source>a link, or something that is no folder, stands on the way to it.</source>
        <translation>في الطريق إليه رابط أو ما ليس مجلدًا.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a text, which may be empty</source>
        <translation>نص قد يكون فارغًا</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>مصفوفة نصوص</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد منتهٍ</translation>
    </message>
    <message>
        <source>an array of whole numbers from 0</source>
        <translation>مصفوفة أعداد صحيحة من 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>مصفوفة جداول</translation>
    </message>
    <message>
        <source>a table, or an array of tables</source>
        <translation>جدول أو مصفوفة جداول</translation>
    </message>
    <message>
        <source>The event from which on this holds.</source>
        <translation>الحدث الذي يسري منه هذا.</translation>
    </message>
    <message>
        <source>The version of this format: 1.</source>
        <translation>إصدار هذه الصيغة: 1.</translation>
    </message>
    <message>
        <source>What the story as a whole is called and how it is laid out.</source>
        <translation>اسم القصة كلها وترتيبها.</translation>
    </message>
    <message>
        <source>The documents that the claims are taken from.</source>
        <translation>الوثائق التي أُخذت منها الأقوال.</translation>
    </message>
    <message>
        <source>Whoever speaks or passes on what others said.</source>
        <translation>من يتحدث أو ينقل ما قاله غيره.</translation>
    </message>
    <message>
        <source>What happened, by which claims.</source>
        <translation>ما حدث، وبأي أقوال.</translation>
    </message>
    <message>
        <source>What the story is called.</source>
        <translation>اسم القصة.</translation>
    </message>
    <message>
        <source>The lanes of the timeline, topmost first.</source>
        <translation>مسارات الخط الزمني، الأعلى أولًا.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this document.</source>
        <translation>الاسم الذي تشير به الأقوال إلى هذه الوثيقة.</translation>
    </message>
    <message>
        <source>The document: a UTF-8 text file in the story&apos;s folder, kept unchanged.</source>
        <translation>الوثيقة: ملف نصي UTF-8 في مجلد القصة، يبقى كما هو.</translation>
    </message>
    <message>
        <source>The document&apos;s own title.</source>
        <translation>عنوان الوثيقة نفسها.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this voice.</source>
        <translation>الاسم الذي تشير به الأقوال إلى هذا المتحدث.</translation>
    </message>
    <message>
        <source>What it is called on screen and in pictures.</source>
        <translation>اسمه على الشاشة وفي الصور.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this matter.</source>
        <translation>الاسم الذي تشير به الأقوال إلى هذه المسألة.</translation>
    </message>
    <message>
        <source>The matter, as a heading.</source>
        <translation>المسألة، عنوانًا.</translation>
    </message>
    <message>
        <source>What is agreed, and nothing beyond what each of the claims says.</source>
        <translation>ما اتُّفق عليه، دون زيادة على ما يقوله كل قول.</translation>
    </message>
    <message>
        <source>On what the sides part: “Whether the patrol was cut short.”</source>
        <translation>ما يختلف فيه الأطراف: «هل اختُصرت الدورية».</translation>
    </message>
    <message>
        <source>The name by which strips, legs and the command line refer to this event.</source>
        <translation>الاسم الذي تشير به الأشرطة والمقاطع وسطر الأوامر إلى هذا الحدث.</translation>
    </message>
    <message>
        <source>What happened, in a few words.</source>
        <translation>ما حدث، في كلمات قليلة.</translation>
    </message>
    <message>
        <source>An EDTF date (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~.</source>
        <translation>تاريخ EDTF ‏(ISO 8601-2): 2020-03-15، 2018-09، 2020-02-2X~.</translation>
    </message>
    <message>
        <source>The lane of the timeline that the event stands in.</source>
        <translation>مسار الخط الزمني الذي يقع فيه الحدث.</translation>
    </message>
    <message>
        <source>The claims that the event rests on.</source>
        <translation>الأقوال التي يستند إليها الحدث.</translation>
    </message>
    <message>
        <source>The name of this claim, unique in the story.</source>
        <translation>اسم هذا القول، فريد في القصة.</translation>
    </message>
    <message>
        <source>The document that the quote stands in.</source>
        <translation>الوثيقة التي يرد فيها الاقتباس.</translation>
    </message>
    <message>
        <source>The exact words of the document.</source>
        <translation>كلمات الوثيقة بعينها.</translation>
    </message>
    <message>
        <source>Whose statement it is.</source>
        <translation>صاحب القول.</translation>
    </message>
    <message>
        <source>What is counted or measured: “km”, “Turkish troops killed”.</source>
        <translation>ما يُعدّ أو يُقاس: «كم»، «جنود أتراك قُتلوا».</translation>
    </message>
    <message>
        <source>The road&apos;s id in the geography.</source>
        <translation>معرّف الطريق في الجغرافيا.</translation>
    </message>
    <message>
        <source>The claim that names the road.</source>
        <translation>القول الذي يسمّي الطريق.</translation>
    </message>
    <message>
        <source>The name of this strip.</source>
        <translation>اسم هذا الشريط.</translation>
    </message>
    <message>
        <source>The side of the road that it lies on.</source>
        <translation>جانب الطريق الذي يقع عليه.</translation>
    </message>
    <message>
        <source>How far it reaches from the road: up to 1000 kilometres.</source>
        <translation>مدى امتداده عن الطريق: حتى 1000 كيلومتر.</translation>
    </message>
    <message>
        <source>The claim that states it.</source>
        <translation>القول الذي يذكره.</translation>
    </message>
    <message>
        <source>The name of this area.</source>
        <translation>اسم هذه المنطقة.</translation>
    </message>
    <message>
        <source>Who is in control.</source>
        <translation>من يسيطر.</translation>
    </message>
    <message>
        <source>How the claim puts it: “will control”.</source>
        <translation>كيف يقول القول ذلك: «ستسيطر».</translation>
    </message>
    <message>
        <source>The side whose colour the ground takes.</source>
        <translation>الطرف الذي تأخذ الأرض لونه.</translation>
    </message>
    <message>
        <source>The claim that says so.</source>
        <translation>القول الذي يقول ذلك.</translation>
    </message>
    <message>
        <source>The name of this leg.</source>
        <translation>اسم هذا المقطع.</translation>
    </message>
    <message>
        <source>The name of this thing.</source>
        <translation>اسم هذا الشيء.</translation>
    </message>
    <message>
        <source>The claim that names it.</source>
        <translation>القول الذي يسمّيه.</translation>
    </message>
    <message>
        <source>more than {most} things in it are wrong.</source>
        <translation>فيه أكثر من {most} خطأ.</translation>
    </message>
    <message>
        <source>a geography is an object with &quot;type&quot;: &quot;FeatureCollection&quot;.</source>
        <translation>الجغرافيا كائن فيه &quot;type&quot;: &quot;FeatureCollection&quot;.</translation>
    </message>
    <message>
        <source>a geography has an array of &quot;features&quot;.</source>
        <translation>في الجغرافيا مصفوفة &quot;features&quot;.</translation>
    </message>
    <message>
        <source>the &quot;credit&quot; of a geography is a text.</source>
        <translation>&quot;credit&quot; في الجغرافيا نص.</translation>
    </message>
    <message>
        <source>a second feature has the id {name}.</source>
        <translation>عنصر ثانٍ له المعرّف {name}.</translation>
    </message>
    <message>
        <source>{called} lies along a road, and the story has none.</source>
        <translation>{called} يقع على طول طريق، وليس في القصة طريق.</translation>
    </message>
    <message>
        <source>Add a [[road]] of the geography with the claim that names it, or make this an [[area]].</source>
        <translation>أضف [[road]] من الجغرافيا مع القول الذي يسمّيه، أو اجعل هذا [[area]].</translation>
    </message>
    <message>
        <source>{called} is one too many: a story has at most {most} roads.</source>
        <translation>{called} زائد: في القصة {most} طرق على الأكثر.</translation>
    </message>
    <message>
        <source>areas have together at most {most} vertices; {called} brings them to {vertices}.</source>
        <translation>للمناطق معًا {most} رأس على الأكثر؛ ومع {called} تصير {vertices}.</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs north–south: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip} على الجانب {side} من الطريق {road} الممتد شمالًا وجنوبًا: جانباه {first} و{second} (أو left و right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs east–west: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip} على الجانب {side} من الطريق {road} الممتد شرقًا وغربًا: جانباه {first} و{second} (أو left و right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs neither east–west nor north–south: its sides are {first} and {second}.</source>
        <translation>{strip} على الجانب {side} من الطريق {road} الذي لا يمتد شرقًا وغربًا ولا شمالًا وجنوبًا: جانباه {first} و{second}.</translation>
    </message>
    <message>
        <source>{called} holds since {first} until {last}, which comes before it.</source>
        <translation>{called} يسري منذ {first} حتى {last}، وهو يسبقه.</translation>
    </message>
    <message>
        <source>a figure has at least one of low, best and high.</source>
        <translation>في الرقم واحد على الأقل من low و best و high.</translation>
    </message>
    <message>
        <source>a figure has low ≤ best ≤ high.</source>
        <translation>في الرقم low ≤ best ≤ high.</translation>
    </message>
    <message>
        <source>{called} is {km} km deep; a strip has more than 0 and at most {most} km.</source>
        <translation>{called}: عمقه {km} كم؛ وعمق الشريط أكثر من 0 ولا يزيد على {most} كم.</translation>
    </message>
    <message>
        <source>{called}: a position has its start before its end, as in [120, 164].</source>
        <translation>{called}: في position تأتي البداية قبل النهاية، كما في [120, 164].</translation>
    </message>
    <message>
        <source>a file&apos;s name leads from the story&apos;s folder downwards, without “..” and “//”.</source>
        <translation>اسم الملف ينزل من مجلد القصة، بلا «..» و«//».</translation>
    </message>
    <message>
        <source>a file&apos;s name has forward slashes between its parts, and no “\” or “:”.</source>
        <translation>في اسم الملف شرطات مائلة بين أجزائه، وليس فيه «\» أو «:».</translation>
    </message>
    <message>
        <source>a file&apos;s name has at most {most} characters, and only such as can be printed.</source>
        <translation>في اسم الملف {most} حرف على الأكثر، مما يمكن طبعه فقط.</translation>
    </message>
    <message>
        <source>the picture cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الصورة: {reason}.</translation>
    </message>
    <message>
        <source>the first {most} MB of this picture tell of no story.</source>
        <translation>أول {most} ميغابايت من هذه الصورة لا تذكر أي قصة.</translation>
    </message>
    <message>
        <source>Claimline did not make this picture, or something removed what it remembers.</source>
        <translation>لم يصنع Claimline هذه الصورة، أو أزال شيءٌ ما تتذكره.</translation>
    </message>
    <message>
        <source>{claim}: {source} has the quote at {lines} with differences: {differing}.</source>
        <translation>{claim}: الاقتباس في {source} عند {lines} مع فروق: {differing}.</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}.</source>
        <translation>{claim}: الاقتباس في {source} عند {lines}.</translation>
    </message>
    <message>
        <source>Single one out with prefix or suffix, or write everywhere = true</source>
        <translation>حدّد واحدًا بـ prefix أو suffix، أو اكتب everywhere = true</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}, but not between this prefix and suffix.</source>
        <translation>{claim}: الاقتباس في {source} عند {lines}، لكن ليس بين prefix و suffix هذين.</translation>
    </message>
    <message>
        <source>Copy them from the source: the text just before the quote, and just after it.</source>
        <translation>انسخهما من المصدر: النص الذي قبل الاقتباس مباشرة، والذي بعده مباشرة.</translation>
    </message>
    <message>
        <source>{claim}: the quote does not stand in {source}.</source>
        <translation>{claim}: الاقتباس لا يرد في {source}.</translation>
    </message>
    <message>
        <source>{claim}: the quote has moved from {position} to {start} in its source.</source>
        <translation>{claim}: انتقل الاقتباس في مصدره من {position} إلى {start}.</translation>
    </message>
    <message>
        <source>If this is still the passage that is meant, write position = [{start}, {end}]</source>
        <translation>إن كان المقصود ما زال هذا المقطع، فاكتب position = [{start}, {end}]</translation>
    </message>
    <message>
        <source>Nearest is {lines}: {words}</source>
        <translation>الأقرب {lines}: {words}</translation>
    </message>
    <message>
        <source>lines {lines} and more</source>
        <translation>الأسطر {lines} وغيرها</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>الأسطر {lines}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>Name the folder of a story.</source>
        <translation>حدّد مجلد قصة.</translation>
    </message>
    <message>
        <source>there is no {story_file} here.</source>
        <translation>لا يوجد {story_file} هنا.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It begins with: format = 1</source>
        <translation>يبدأ هكذا: format = 1</translation>
    </message>
    <message>
        <source>which the geography does not have</source>
        <translation>ليس في الجغرافيا</translation>
    </message>
    <message>
        <source>which no [[source]] has</source>
        <translation>لا يوجد [[source]] بهذا الاسم</translation>
    </message>
    <message>
        <source>which no [[voice]] has</source>
        <translation>لا يوجد [[voice]] بهذا الاسم</translation>
    </message>
    <message>
        <source>which no [[topic]] has</source>
        <translation>لا يوجد [[topic]] بهذا الاسم</translation>
    </message>
    <message>
        <source>which no [[event.claim]] has</source>
        <translation>لا يوجد [[event.claim]] بهذا الاسم</translation>
    </message>
    <message>
        <source>which no [[event]] has</source>
        <translation>لا يوجد [[event]] بهذا الاسم</translation>
    </message>
    <message>
        <source>which is not among the lanes of [story]</source>
        <translation>ليس من مسارات [story]</translation>
    </message>
    <message>
        <source>which no [[voice]] takes</source>
        <translation>لا ينحاز إليه أي [[voice]]</translation>
    </message>
    <message>
        <source>which no [[road]] has</source>
        <translation>لا يوجد [[road]] بهذا الاسم</translation>
    </message>
    <message>
        <source>a second {kind} has the id {name}.</source>
        <translation>{kind} ثانٍ له المعرّف {name}.</translation>
    </message>
    <message>
        <source>Give it another.</source>
        <translation>أعطه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>{table} names the {kind} {name}, {nowhere}.</source>
        <translation>{table} يذكر ({kind}) {name}، لكنه {nowhere}.</translation>
    </message>
    <message>
        <source>a MultiPolygon is an array of polygons, not {given}.</source>
        <translation>‏MultiPolygon مصفوفة مضلعات، وهنا {given}.</translation>
    </message>
    <message>
        <source>a MultiPolygon has at least one polygon.</source>
        <translation>في MultiPolygon مضلع واحد على الأقل.</translation>
    </message>
    <message>
        <source>a polygon is an array of rings, not {given}.</source>
        <translation>المضلع مصفوفة حلقات، وهنا {given}.</translation>
    </message>
    <message>
        <source>a polygon has at least one ring.</source>
        <translation>في المضلع حلقة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>a line is an array of positions, not {given}.</source>
        <translation>الخط مصفوفة مواقع، وهنا {given}.</translation>
    </message>
    <message>
        <source>a ring is an array of positions, not {given}.</source>
        <translation>الحلقة مصفوفة مواقع، وهنا {given}.</translation>
    </message>
    <message>
        <source>a road needs two different vertices.</source>
        <translation>يحتاج الطريق إلى رأسين مختلفين.</translation>
    </message>
    <message>
        <source>this line is more than {most} times as long as what it lies in.</source>
        <translation>هذا الخط أطول مما يقع فيه بأكثر من {most} مرة.</translation>
    </message>
    <message>
        <source>a ring needs {fewest} different vertices, and the first once more.</source>
        <translation>تحتاج الحلقة إلى {fewest} رؤوس مختلفة، والأول مرة أخرى.</translation>
    </message>
    <message>
        <source>this ring does not end where it begins, so a straight line closes it.</source>
        <translation>هذه الحلقة لا تنتهي حيث تبدأ، فيغلقها خط مستقيم.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out.</source>
        <translation>هذا الرأس يكرر ما قبله وقد حُذف.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out, and so are {n} more.</source>
        <translation>هذا الرأس يكرر ما قبله وقد حُذف، ومعه {n} غيره.</translation>
    </message>
    <message>
        <source>a position is [longitude, latitude], two finite numbers.</source>
        <translation>الموقع [خط الطول، خط العرض]، عددان منتهيان.</translation>
    </message>
    <message>
        <source>{given} is not on the earth: longitude is −180 to 180, latitude −90 to 90.</source>
        <translation>{given} ليس على الأرض: خط الطول من −180 إلى 180، وخط العرض من −90 إلى 90.</translation>
    </message>
    <message>
        <source>the story is written in format {version}; this program reads format {known}.</source>
        <translation>القصة مكتوبة بالصيغة {version}؛ وهذا البرنامج يقرأ الصيغة {known}.</translation>
    </message>
    <message>
        <source>A newer Claimline may read it.</source>
        <translation>قد يقرؤها Claimline أحدث.</translation>
    </message>
    <message>
        <source>{table} has a key {key}, which the format does not know.</source>
        <translation>{table}: فيه مفتاح {key} لا تعرفه الصيغة.</translation>
    </message>
    <message>
        <source>It may have: {known}.</source>
        <translation>يجوز: {known}.</translation>
    </message>
    <message>
        <source>Add {key}: {meaning}</source>
        <translation>أضف {key}: {meaning}</translation>
    </message>
    <message>
        <source>{table} has no {key}.</source>
        <translation>{table}: ليس فيه {key}.</translation>
    </message>
    <message>
        <source>Dates are quoted texts: write {key} = &quot;{date}&quot;</source>
        <translation>التواريخ نصوص بين علامتي اقتباس: اكتب {key} = &quot;{date}&quot;</translation>
    </message>
    <message>
        <source>story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>مسألة</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>اختلاف</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>شريط</translation>
    </message>
    <message>
        <source>area</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>مسيطر</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>مسار</translation>
    </message>
    <message>
        <source>side</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>there is a NUL character here; a text has none.</source>
        <translation>هنا حرف NUL؛ وليس في النصوص مثله.</translation>
    </message>
    <message>
        <source>the file looks like UTF-16, not UTF-8.</source>
        <translation>يبدو الملف UTF-16 لا UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>byte 0x{data} here is not UTF-8.</source>
        <translation>البايت 0x{data} هنا ليس UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>ليس فيه كلمات</translation>
    </message>
    <message>
        <source>is {given}, and should be {wanted}</source>
        <translation>هنا {given}، وينبغي أن يكون {wanted}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} أو {last}</translation>
    </message>
    <message>
        <source>has {text} a second time</source>
        <translation>فيه {text} مرة ثانية</translation>
    </message>
    <message>
        <source>has an entry that is no whole number from 0</source>
        <translation>فيه مدخل ليس عددًا صحيحًا من 0</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>من {fewest} إلى {most}</translation>
    </message>
    <message numerus="yes">
        <source>has {n} entries, and should have {wanted}</source>
        <comment>has {n} entry, and should have {wanted}</comment>
        <translation>
            <numerusform>ليس فيه مدخلات، وينبغي أن تكون {wanted}</numerusform>
            <numerusform>فيه مدخل واحد، وينبغي أن تكون {wanted}</numerusform>
            <numerusform>فيه مدخلان، وينبغي أن تكون {wanted}</numerusform>
            <numerusform>فيه {n} مدخلات، وينبغي أن تكون {wanted}</numerusform>
            <numerusform>فيه {n} مدخلًا، وينبغي أن تكون {wanted}</numerusform>
            <numerusform>فيه {n} مدخل، وينبغي أن تكون {wanted}</numerusform>
        </translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>قيمة منطقية</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>a date without quotation marks</source>
        <translation>تاريخ بلا علامتي اقتباس</translation>
    </message>
    <message>
        <source>a number without end or measure</source>
        <translation>عدد بلا نهاية أو قياس</translation>
    </message>
    <message>
        <source>text verified</source>
        <translation>تم التحقق من النص</translation>
    </message>
    <message>
        <source>text is not the one that was quoted: its checksum differs</source>
        <translation>النص ليس الذي اقتُبس: مجموع التحقق مختلف</translation>
    </message>
    <message>
        <source>text not verified: the story states no checksum</source>
        <translation>لم يُتحقق من النص: لا تذكر القصة مجموع تحقق</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible characters shown by code point</source>
        <comment>{n} invisible character shown by code point</comment>
        <translation>
            <numerusform>لا حروف خفية</numerusform>
            <numerusform>حرف خفي واحد يظهر برمزه</numerusform>
            <numerusform>حرفان خفيان يظهران برمزيهما</numerusform>
            <numerusform>{n} حروف خفية تظهر برموزها</numerusform>
            <numerusform>{n} حرفًا خفيًا يظهر برمزه</numerusform>
            <numerusform>{n} حرف خفي يظهر برمزه</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>تاريخ الجلب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>المذكور</translation>
    </message>
    <message>
        <source>A page with the straightened corridor, the quotes and the timeline, from the story “{title}”.</source>
        <translation>صفحة فيها الممر ممدودًا والاقتباسات والخط الزمني، من قصة «{title}».</translation>
    </message>
    <message>
        <source>A page with the corridor as a map, the quotes and the timeline, from the story “{title}”.</source>
        <translation>صفحة فيها الممر خريطةً والاقتباسات والخط الزمني، من قصة «{title}».</translation>
    </message>
    <message>
        <source>The straightened corridor, from the story “{title}”.</source>
        <translation>الممر ممدودًا، من قصة «{title}».</translation>
    </message>
    <message>
        <source>The corridor as a map, from the story “{title}”.</source>
        <translation>الممر خريطةً، من قصة «{title}».</translation>
    </message>
    <message>
        <source>The timeline, from the story “{title}”.</source>
        <translation>الخط الزمني، من قصة «{title}».</translation>
    </message>
    <message>
        <source>The quotes, from the story “{title}”.</source>
        <translation>الاقتباسات، من قصة «{title}».</translation>
    </message>
    <message>
        <source> (the source has other words)</source>
        <translation> (في المصدر كلمات أخرى)</translation>
    </message>
    <message>
        <source> (not found in the source)</source>
        <translation> (غير موجود في المصدر)</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>The ground is shown as of {day}.</source>
        <translation>الأرض معروضة كما في {day}.</translation>
    </message>
    <message>
        <source>Shown full is the account of {side}.</source>
        <translation>المعروض كاملًا رواية {side}.</translation>
    </message>
    <message>
        <source>Shown full is what several sides say.</source>
        <translation>المعروض كاملًا ما تقوله عدة أطراف.</translation>
    </message>
    <message>
        <source>{speaker}, through {through},</source>
        <translation>{speaker}، عن طريق {through}،</translation>
    </message>
    <message>
        <source>some years inferred</source>
        <translation>بعض السنوات مستنتجة</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>السنة مستنتجة</translation>
    </message>
    <message>
        <source>{length} folded</source>
        <translation>طُويت {length}</translation>
    </message>
    <message>
        <source>times as written</source>
        <translation>الأوقات كما كُتبت</translation>
    </message>
    <message>
        <source>said on {date}</source>
        <translation>قيل في {date}</translation>
    </message>
    <message>
        <source>In the source:</source>
        <translation>في المصدر:</translation>
    </message>
    <message>
        <source>differs from the source</source>
        <translation>يختلف عن المصدر</translation>
    </message>
    <message>
        <source>not found in the source</source>
        <translation>غير موجود في المصدر</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims in the story</source>
        <comment>and {n} more claim in the story</comment>
        <translation>
            <numerusform>ولا أقوال غيرها في القصة</numerusform>
            <numerusform>وقول آخر في القصة</numerusform>
            <numerusform>وقولان آخران في القصة</numerusform>
            <numerusform>و{n} أقوال أخرى في القصة</numerusform>
            <numerusform>و{n} قولًا آخر في القصة</numerusform>
            <numerusform>و{n} قول آخر في القصة</numerusform>
        </translation>
    </message>
    <message>
        <source>As the story reads them:</source>
        <translation>كما تقرؤها القصة:</translation>
    </message>
    <message>
        <source>same words: {words}</source>
        <translation>كلمات مشتركة: {words}</translation>
    </message>
    <message>
        <source>later {name} “{words}”</source>
        <translation>لاحقًا {name} «{words}»</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <translation>لاحقًا: {title}</translation>
    </message>
    <message>
        <source>The {road}</source>
        <translation>{road}</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>على الأرض</translation>
    </message>
    <message>
        <source>this story puts nothing on the map</source>
        <translation>لا تضع هذه القصة شيئًا على الخريطة</translation>
    </message>
    <message>
        <source>true shape, north up</source>
        <translation>الشكل الحقيقي، الشمال إلى أعلى</translation>
    </message>
    <message>
        <source>this story has no road; north up</source>
        <translation>ليس في هذه القصة طريق؛ الشمال إلى أعلى</translation>
    </message>
    <message>
        <source>straightened along the road, distances to scale</source>
        <translation>ممدود على طول الطريق، المسافات بالمقياس</translation>
    </message>
    <message>
        <source>{thing}: no position in the source</source>
        <translation>{thing}: لا موقع في المصدر</translation>
    </message>
    <message>
        <source>nothing of it on the ground on this day</source>
        <translation>لا شيء منه على الأرض في هذا اليوم</translation>
    </message>
    <message>
        <source>puts nothing on the road</source>
        <translation>لا يضع شيئًا على الطريق</translation>
    </message>
    <message>
        <source>puts nothing on the ground</source>
        <translation>لا يضع شيئًا على الأرض</translation>
    </message>
    <message>
        <source>{holders} the {area}</source>
        <translation>{holders}: {area}</translation>
    </message>
    <message>
        <source>{km} along the road and across it</source>
        <translation>{km} على طول الطريق وعرضه</translation>
    </message>
    <message>
        <source>{km} along the road · across it {ratio} times as large</source>
        <translation>{km} على طول الطريق · وعرضه أكبر {ratio} مرة</translation>
    </message>
    <message>
        <source>where the strips end is not in the source</source>
        <translation>أين تنتهي الأشرطة؟ ليس في المصدر</translation>
    </message>
    <message>
        <source>their edges are good to {metres} m</source>
        <translation>حوافها صحيحة في حدود {metres} م</translation>
    </message>
    <message>
        <source>The {road} is schematic: {credit}</source>
        <translation>{road} تخطيطي: {credit}</translation>
    </message>
    <message>
        <source>The {road}: {credit}</source>
        <translation>{road}: {credit}</translation>
    </message>
    <message>
        <source>{road}, lengths within {percent}%</source>
        <translation>{road}، الأطوال في حدود {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>no room for {n} labels</source>
        <comment>no room for {n} label</comment>
        <translation>
            <numerusform>لا تسميات بلا مكان</numerusform>
            <numerusform>لا مكان لتسمية واحدة</numerusform>
            <numerusform>لا مكان لتسميتين</numerusform>
            <numerusform>لا مكان لـ{n} تسميات</numerusform>
            <numerusform>لا مكان لـ{n} تسمية</numerusform>
            <numerusform>لا مكان لـ{n} تسمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places beyond the picture</source>
        <comment>{n} place beyond the picture</comment>
        <translation>
            <numerusform>لا أماكن خارج الصورة</numerusform>
            <numerusform>مكان واحد خارج الصورة</numerusform>
            <numerusform>مكانان خارج الصورة</numerusform>
            <numerusform>{n} أماكن خارج الصورة</numerusform>
            <numerusform>{n} مكانًا خارج الصورة</numerusform>
            <numerusform>{n} مكان خارج الصورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km on</source>
        <translation>بعد {km} كم</translation>
    </message>
    <message>
        <source>less than 1 km on</source>
        <translation>على أقل من 1 كم</translation>
    </message>
    <message>
        <source>contested: “{words}”</source>
        <translation>مختلف فيه: «{words}»</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>between {places}</source>
        <translation>بين {places}</translation>
    </message>
    <message>
        <source>contested: “{words}” ({voices})</source>
        <translation>مختلف فيه: «{words}» ({voices})</translation>
    </message>
    <message>
        <source>contested by {voices}</source>
        <translation>يخالف ذلك {voices}</translation>
    </message>
    <message>
        <source>← end not in the source</source>
        <translation>← النهاية ليست في المصدر</translation>
    </message>
    <message>
        <source>end not in the source →</source>
        <translation>النهاية ليست في المصدر →</translation>
    </message>
    <message>
        <source>{km} km deep</source>
        <translation>بعمق {km} كم</translation>
    </message>
    <message>
        <source>account of {side}</source>
        <translation>رواية {side}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more numbers that several claims state</source>
        <comment>and {n} more number that several claims state</comment>
        <translation>
            <numerusform>ولا أرقام غيرها تذكرها عدة أقوال</numerusform>
            <numerusform>ورقم آخر تذكره عدة أقوال</numerusform>
            <numerusform>ورقمان آخران تذكرهما عدة أقوال</numerusform>
            <numerusform>و{n} أرقام أخرى تذكرها عدة أقوال</numerusform>
            <numerusform>و{n} رقمًا آخر تذكره عدة أقوال</numerusform>
            <numerusform>و{n} رقم آخر تذكره عدة أقوال</numerusform>
        </translation>
    </message>
    <message>
        <source>no side</source>
        <translation>بلا طرف</translation>
    </message>
    <message>
        <source>as each voice puts it</source>
        <translation>كما يقول كل متحدث</translation>
    </message>
    <message>
        <source>bars: from lowest to highest stated</source>
        <translation>الأشرطة: من أقل المذكور إلى أكثره</translation>
    </message>
    <message>
        <source>arrows: only a bound is stated</source>
        <translation>الأسهم: لم يُذكر إلا حدّ</translation>
    </message>
    <message>
        <source>the axis does not begin at 0</source>
        <translation>المحور لا يبدأ من 0</translation>
    </message>
    <message>
        <source> (year inferred)</source>
        <translation> (السنة مستنتجة)</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} غيرها</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation>{index} من {count}</translation>
    </message>
    <message>
        <source>{count} apart</source>
        <translation>{count} متفرقة</translation>
    </message>
    <message>
        <source>{length} straight</source>
        <translation>{length} في خط مستقيم</translation>
    </message>
    <message>
        <source>{length} along the {road}</source>
        <translation>{length} على طول {road}</translation>
    </message>
    <message>
        <source>{length} across</source>
        <translation>{length} عرضًا</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} م</translation>
    </message>
    <message>
        <source> (title shortened)</source>
        <translation> (اختُصر العنوان)</translation>
    </message>
    <message>
        <source>Marked: “{quote}”</source>
        <translation>معلَّم: «{quote}»</translation>
    </message>
    <message>
        <source>Marked: “{quote}”, in: “{sentence}”</source>
        <translation>معلَّم: «{quote}»، في: «{sentence}»</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>رقم الشريحة</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>الاقتباس {number}</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides, compared</source>
        <comment>Accounts, {n} side, compared</comment>
        <translation>
            <numerusform>الروايات، بلا أطراف، مقارنة</numerusform>
            <numerusform>الروايات، طرف واحد، مقارنة</numerusform>
            <numerusform>الروايات، طرفان، مقارنة</numerusform>
            <numerusform>الروايات، {n} أطراف، مقارنة</numerusform>
            <numerusform>الروايات، {n} طرفًا، مقارنة</numerusform>
            <numerusform>الروايات، {n} طرف، مقارنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides</source>
        <comment>Accounts, {n} side</comment>
        <translation>
            <numerusform>الروايات، بلا أطراف</numerusform>
            <numerusform>الروايات، طرف واحد</numerusform>
            <numerusform>الروايات، طرفان</numerusform>
            <numerusform>الروايات، {n} أطراف</numerusform>
            <numerusform>الروايات، {n} طرفًا</numerusform>
            <numerusform>الروايات، {n} طرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed, as the story’s author reads them</source>
        <translation>المتفق عليه، كما يقرؤه كاتب القصة</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>المختلف فيه</translation>
    </message>
    <message>
        <source>Where they part, as the story’s author reads them</source>
        <translation>ما يختلفون فيه، كما يقرؤه كاتب القصة</translation>
    </message>
    <message>
        <source>Agreed: {point}</source>
        <translation>المتفق عليه: {point}</translation>
    </message>
    <message>
        <source>Where they part: {point}</source>
        <translation>ما يختلفون فيه: {point}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>حرفيًا</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>in the source: “{words}”</source>
        <translation>في المصدر: «{words}»</translation>
    </message>
    <message>
        <source>on: {topic}</source>
        <translation>في: {topic}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>paragraph {paragraph} (characters {start}–{end})</source>
        <translation>الفقرة {paragraph} (الحروف {start}–{end})</translation>
    </message>
    <message>
        <source>{thing}, no position in the source</source>
        <translation>{thing}، لا موقع في المصدر</translation>
    </message>
    <message>
        <source>The ground</source>
        <translation>الأرض</translation>
    </message>
    <message>
        <source>{ground} as of {date}</source>
        <translation>{ground} كما في {date}</translation>
    </message>
    <message>
        <source>Nothing is said of the ground yet</source>
        <translation>لم يُقل شيء عن الأرض بعد</translation>
    </message>
    <message>
        <source>Timeline of {events} on {lanes}, {period}.</source>
        <translation>الخط الزمني: {events}، {lanes}، {period}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lanes</source>
        <comment>{n} lane</comment>
        <translation>
            <numerusform>لا مسارات</numerusform>
            <numerusform>مسار واحد</numerusform>
            <numerusform>مساران</numerusform>
            <numerusform>{n} مسارات</numerusform>
            <numerusform>{n} مسارًا</numerusform>
            <numerusform>{n} مسار</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {event}, {date}.</source>
        <translation>المختار: {event}، {date}.</translation>
    </message>
    <message>
        <source>{things}; and {n} more</source>
        <translation>{things}؛ و{n} غيرها</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (مختصر)</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>Sources, {n}</source>
        <translation>المصادر، {n}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Inferred, not stated</source>
        <translation>مستنتج، غير مذكور</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع بـ</translation>
    </message>
    <message>
        <source>Claimline {version}</source>
        <translation>Claimline {version}</translation>
    </message>
    <message>
        <source>Reference data and inferences</source>
        <translation>البيانات المرجعية والاستنتاجات</translation>
    </message>
    <message>
        <source>{credit}; drawn schematically</source>
        <translation>{credit}؛ مرسوم تخطيطيًا</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} claims</source>
        <comment>{shown} of {n} claim</comment>
        <translation>
            <numerusform>{shown} من لا أقوال</numerusform>
            <numerusform>{shown} من قول واحد</numerusform>
            <numerusform>{shown} من قولين</numerusform>
            <numerusform>{shown} من {n} أقوال</numerusform>
            <numerusform>{shown} من {n} قولًا</numerusform>
            <numerusform>{shown} من {n} قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>{n} أقوال</numerusform>
            <numerusform>{n} قولًا</numerusform>
            <numerusform>{n} قول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims of {side}</source>
        <comment>and {n} more claim of {side}</comment>
        <translation>
            <numerusform>ولا أقوال غيرها ({side})</numerusform>
            <numerusform>وقول آخر ({side})</numerusform>
            <numerusform>وقولان آخران ({side})</numerusform>
            <numerusform>و{n} أقوال أخرى ({side})</numerusform>
            <numerusform>و{n} قولًا آخر ({side})</numerusform>
            <numerusform>و{n} قول آخر ({side})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more points</source>
        <comment>and {n} more point</comment>
        <translation>
            <numerusform>ولا نقاط غيرها</numerusform>
            <numerusform>ونقطة أخرى</numerusform>
            <numerusform>ونقطتان أخريان</numerusform>
            <numerusform>و{n} نقاط أخرى</numerusform>
            <numerusform>و{n} نقطة أخرى</numerusform>
            <numerusform>و{n} نقطة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <comment>{n} source</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{n} مصادر</numerusform>
            <numerusform>{n} مصدرًا</numerusform>
            <numerusform>{n} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معطيات</translation>
    </message>
    <message>
        <source>Sides:</source>
        <translation>الأطراف:</translation>
    </message>
    <message numerus="yes">
        <source>Event, {n} quotes</source>
        <comment>Event, {n} quote</comment>
        <translation>
            <numerusform>حدث، بلا اقتباسات</numerusform>
            <numerusform>حدث، اقتباس واحد</numerusform>
            <numerusform>حدث، اقتباسان</numerusform>
            <numerusform>حدث، {n} اقتباسات</numerusform>
            <numerusform>حدث، {n} اقتباسًا</numerusform>
            <numerusform>حدث، {n} اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event to read who says so.</source>
        <translation>اختر حدثًا لتقرأ من يقول ذلك.</translation>
    </message>
    <message>
        <source>{title}. No event is chosen.</source>
        <translation>{title}. لم يُختر حدث.</translation>
    </message>
    <message>
        <source>As the story’s author reads it. It rests on:
{claim}</source>
        <translation>كما يقرؤه كاتب القصة. ويستند إلى:
{claim}</translation>
    </message>
    <message>
        <source>Show the {road} instead
{credit}</source>
        <translation>اعرض {road} بدلًا منه
{credit}</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to open the lane</source>
        <translation>{lane}
{events}؛ انقر لفتح المسار</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to close the lane</source>
        <translation>{lane}
{events}؛ انقر لإغلاق المسار</translation>
    </message>
    <message>
        <source>{length} in which nothing happens; click to unfold</source>
        <translation>{length} لا يحدث فيها شيء؛ انقر لبسطها</translation>
    </message>
    <message>
        <source>{day}; drag to another day</source>
        <translation>{day}؛ اسحب إلى يوم آخر</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} events shown</source>
        <comment>{shown} of {n} event shown</comment>
        <translation>
            <numerusform>معروض {shown} من لا أحداث</numerusform>
            <numerusform>معروض {shown} من حدث واحد</numerusform>
            <numerusform>معروض {shown} من حدثين</numerusform>
            <numerusform>معروض {shown} من {n} أحداث</numerusform>
            <numerusform>معروض {shown} من {n} حدثًا</numerusform>
            <numerusform>معروض {shown} من {n} حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Its position is not in the reference data ({credit})</source>
        <translation>موقعه ليس في البيانات المرجعية ({credit})</translation>
    </message>
    <message>
        <source>km {km} of the {road}</source>
        <translation>الكيلومتر {km} من {road}</translation>
    </message>
    <message>
        <source>km {km} of the schematic {road}</source>
        <translation>الكيلومتر {km} من {road} (تخطيطي)</translation>
    </message>
    <message>
        <source>Position: {credit} (reference data, not a claim)</source>
        <translation>الموقع: {credit} (بيانات مرجعية لا قول)</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>لا أحداث</translation>
    </message>
    <message>
        <source>NO POSITION IN THE SOURCE</source>
        <translation>لا موقع في المصدر</translation>
    </message>
    <message>
        <source>{n} MORE</source>
        <translation>{n} غيرها</translation>
    </message>
    <message>
        <source>no reference position</source>
        <translation>لا موقع مرجعيًا</translation>
    </message>
    <message>
        <source>Later: {thing}</source>
        <translation>لاحقًا: {thing}</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>التاريخ مجهول</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>{number} على الأقل</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>{number} على الأكثر</translation>
    </message>
    <message>
        <source>two accounts</source>
        <translation>روايتان</translation>
    </message>
    <message>
        <source>three accounts</source>
        <translation>ثلاث روايات</translation>
    </message>
    <message>
        <source>four accounts</source>
        <translation>أربع روايات</translation>
    </message>
    <message>
        <source>N</source>
        <translation>شمالًا</translation>
    </message>
    <message>
        <source>S</source>
        <translation>جنوبًا</translation>
    </message>
    <message>
        <source>E</source>
        <translation>شرقًا</translation>
    </message>
    <message>
        <source>W</source>
        <translation>غربًا</translation>
    </message>
    <message>
        <source>north</source>
        <translation>شمال</translation>
    </message>
    <message>
        <source>south</source>
        <translation>جنوب</translation>
    </message>
    <message>
        <source>east</source>
        <translation>شرق</translation>
    </message>
    <message>
        <source>west</source>
        <translation>غرب</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>{parts} inferred</source>
        <translation>مستنتج: {parts}</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} و{last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <translation>
            <numerusform>لا روايات</numerusform>
            <numerusform>رواية واحدة</numerusform>
            <numerusform>روايتان</numerusform>
            <numerusform>{n} روايات</numerusform>
            <numerusform>{n} رواية</numerusform>
            <numerusform>{n} رواية</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>لا تواريخ</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more sources.</source>
        <comment>And {n} more source.</comment>
        <translation>
            <numerusform>ولا مصادر أخرى.</numerusform>
            <numerusform>ومصدر آخر.</numerusform>
            <numerusform>ومصدران آخران.</numerusform>
            <numerusform>و{n} مصادر أخرى.</numerusform>
            <numerusform>و{n} مصدرًا آخر.</numerusform>
            <numerusform>و{n} مصدر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown full: the account of {side}.</source>
        <translation>المعروض كاملًا: رواية {side}.</translation>
    </message>
    <message>
        <source>Shown full: what several sides say.</source>
        <translation>المعروض كاملًا: ما تقوله عدة أطراف.</translation>
    </message>
    <message>
        <source>The {road} is drawn schematically.</source>
        <translation>{road} مرسوم تخطيطيًا.</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>جُلب في {date}</translation>
    </message>
    <message>
        <source>{known} ({unknown} not stated)</source>
        <translation>{known} ({unknown} غير مذكور)</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} كم</translation>
    </message>
    <message>
        <source>The settings cannot be read ({refusal}): {file}</source>
        <translation>لا يمكن قراءة الإعدادات ({refusal}): {file}</translation>
    </message>
    <message>
        <source>The settings could not be understood; they are kept in {kept}</source>
        <translation>تعذّر فهم الإعدادات؛ وهي محفوظة في {kept}</translation>
    </message>
    <message>
        <source>The settings are those of a later version: nothing is remembered this time, and {file} stays as it is</source>
        <translation>الإعدادات من إصدار لاحق: لن يُتذكر شيء هذه المرة، ويبقى {file} كما هو</translation>
    </message>
    <message>
        <source>there is no time of day {time}</source>
        <translation>لا يوجد وقت كهذا: {time}</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>شتاء</translation>
    </message>
    <message>
        <source>winter</source>
        <comment>after a word such as until, from or about</comment>
        <translation>شتاء</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>spring</source>
        <comment>after a word such as until, from or about</comment>
        <translation>ربيع</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>صيف</translation>
    </message>
    <message>
        <source>summer</source>
        <comment>after a word such as until, from or about</comment>
        <translation>صيف</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>خريف</translation>
    </message>
    <message>
        <source>autumn</source>
        <comment>after a word such as until, from or about</comment>
        <translation>خريف</translation>
    </message>
    <message>
        <source>one day of {date}</source>
        <translation>أحد أيام {date}</translation>
    </message>
    <message>
        <source>one month of {date}</source>
        <translation>أحد أشهر {date}</translation>
    </message>
    <message>
        <source>one season of {date}</source>
        <translation>أحد فصول {date}</translation>
    </message>
    <message>
        <source>one year of {date}</source>
        <translation>إحدى سنوات {date}</translation>
    </message>
    <message>
        <source>one decade of {date}</source>
        <translation>أحد عقود {date}</translation>
    </message>
    <message>
        <source>one century of {date}</source>
        <translation>أحد قرون {date}</translation>
    </message>
    <message>
        <source>every day of {date}</source>
        <translation>كل يوم من {date}</translation>
    </message>
    <message>
        <source>every month of {date}</source>
        <translation>كل شهر من {date}</translation>
    </message>
    <message>
        <source>every season of {date}</source>
        <translation>كل فصل من {date}</translation>
    </message>
    <message>
        <source>every year of {date}</source>
        <translation>كل سنة من {date}</translation>
    </message>
    <message>
        <source>every decade of {date}</source>
        <translation>كل عقد من {date}</translation>
    </message>
    <message>
        <source>every century of {date}</source>
        <translation>كل قرن من {date}</translation>
    </message>
    <message>
        <source>until {date} (open start)</source>
        <translation>حتى {date} (البداية مفتوحة)</translation>
    </message>
    <message>
        <source>until {date}, start unknown</source>
        <translation>حتى {date}، البداية مجهولة</translation>
    </message>
    <message>
        <source>from {date} (open end)</source>
        <translation>من {date} (النهاية مفتوحة)</translation>
    </message>
    <message>
        <source>from {date}, end unknown</source>
        <translation>من {date}، النهاية مجهولة</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>estimated to be {year}</source>
        <translation>يُقدَّر بـ{year}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>some time between {first} and {last}</source>
        <translation>في وقت بين {first} و{last}</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} أو قبله</translation>
    </message>
    <message>
        <source>{date} and earlier</source>
        <translation>{date} وقبله</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} أو بعده</translation>
    </message>
    <message>
        <source>{date} and later</source>
        <translation>{date} وبعده</translation>
    </message>
    <message>
        <source>{dates} or {last}</source>
        <translation>{dates} أو {last}</translation>
    </message>
    <message>
        <source>{dates} and {last}</source>
        <translation>{dates} و{last}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>عقد {decade}</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation>القرن {n}</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>ق.م</translation>
    </message>
    <message>
        <source>start open</source>
        <translation>البداية مفتوحة</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>البداية مجهولة</translation>
    </message>
    <message>
        <source>start {doubt}</source>
        <translation>البداية {doubt}</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>النهاية مفتوحة</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>النهاية مجهولة</translation>
    </message>
    <message>
        <source>end {doubt}</source>
        <translation>النهاية {doubt}</translation>
    </message>
    <message>
        <source>local time, its offset from UTC is not stated</source>
        <translation>توقيت محلي، وفرقه عن UTC غير مذكور</translation>
    </message>
    <message>
        <source>on one of these dates</source>
        <translation>في أحد هذه التواريخ</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>بين {first} و{last}</translation>
    </message>
    <message>
        <source>approximate and uncertain</source>
        <translation>تقريبي وغير مؤكد</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>century</source>
        <translation>قرن</translation>
    </message>
    <message>
        <source>{text}… has {n} characters: a date has at most {most}</source>
        <translation>{text}… فيه {n} حرف: وفي التاريخ {most} على الأكثر</translation>
    </message>
    <message>
        <source>this says nothing about when: write a date on one side at least, such as 2020/.. or /2020</source>
        <translation>هذا لا يقول شيئًا عن الزمن: اكتب تاريخًا في طرف واحد على الأقل، مثل 2020/.. أو /2020</translation>
    </message>
    <message>
        <source>its times have different offsets from UTC: write both with the same, or both without one</source>
        <translation>للوقتين فرقان مختلفان عن UTC: اكتبهما بالفرق نفسه أو بلا فرق</translation>
    </message>
    <message>
        <source>it ends before it starts: write the earlier date first</source>
        <translation>ينتهي قبل أن يبدأ: اكتب التاريخ الأسبق أولًا</translation>
    </message>
    <message>
        <source>this is any time at all: write .. on one side of the date only</source>
        <translation>هذا أي وقت على الإطلاق: اكتب .. في طرف واحد من التاريخ فقط</translation>
    </message>
    <message>
        <source>a set has no times: write its days alone, or an interval with a slash</source>
        <translation>ليس في المجموعة أوقات: اكتب أيامها وحدها، أو فترة بشرطة مائلة</translation>
    </message>
    <message>
        <source>a {first} and a {last} stand beside .. : write both alike</source>
        <translation>بجانب .. يقف {first} و{last}: اكتبهما على نحو واحد</translation>
    </message>
    <message>
        <source>{why}: write {dates}</source>
        <translation>{why}: اكتب {dates}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} أو {last}</translation>
    </message>
    <message>
        <source>the year comes first, then month and day in digits, with hyphens between them</source>
        <translation>تأتي السنة أولًا ثم الشهر واليوم بالأرقام، وبينها واصلات</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`</source>
        <translation>ليس في EDTF كلمة للأوائل والأواسط والأواخر؛ احفظ كلمة المصدر في `words`</translation>
    </message>
    <message>
        <source>an interval has a slash</source>
        <translation>في الفترة شرطة مائلة</translation>
    </message>
    <message>
        <source>a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing</source>
        <translation>الوقت hh:mm:ss ثم Z أو ‎+hh أو ‎+hh:mm أو لا شيء</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2</source>
        <translation>سنة قوى العشرة Y17E7، والسنة ذات الأرقام المعتبرة 1950S2</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`: write a span such as 2020-02-2X or 2020-02-21/2020-02-29</source>
        <translation>ليس في EDTF كلمة للأوائل والأواسط والأواخر؛ احفظ كلمة المصدر في `words`: اكتب فترة مثل 2020-02-2X أو 2020-02-21/2020-02-29</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2, and neither has months</source>
        <translation>سنة قوى العشرة Y17E7، والسنة ذات الأرقام المعتبرة 1950S2، وليس لأي منهما أشهر</translation>
    </message>
    <message>
        <source>a date is missing: write one, such as 2020, 2020-03 or 2020-03-15</source>
        <translation>التاريخ ناقص: اكتب تاريخًا مثل 2020 أو 2020-03 أو 2020-03-15</translation>
    </message>
    <message>
        <source>EDTF has capitals, two digits for month and day, and no spaces</source>
        <translation>في EDTF حروف كبيرة، ورقمان للشهر واليوم، ولا مسافات</translation>
    </message>
    <message>
        <source>what is open is two dots</source>
        <translation>المفتوح نقطتان</translation>
    </message>
    <message>
        <source>what is unknown is left empty beside the slash</source>
        <translation>المجهول يُترك فارغًا بجانب الشرطة المائلة</translation>
    </message>
    <message>
        <source>? and ~ together are %</source>
        <translation>? و ~ معًا هما %</translation>
    </message>
    <message>
        <source>about is a ~ behind the date</source>
        <translation>التقريب ~ بعد التاريخ</translation>
    </message>
    <message>
        <source>a decade has X for the year&apos;s last digit</source>
        <translation>في العقد X مكان آخر رقم من السنة</translation>
    </message>
    <message>
        <source>seasons are numbers</source>
        <translation>الفصول أرقام</translation>
    </message>
    <message>
        <source>a time counts whole seconds</source>
        <translation>الوقت يعدّ ثواني كاملة</translation>
    </message>
    <message>
        <source>an offset has a colon: +04:30</source>
        <translation>في الفرق نقطتان رأسيتان: +04:30</translation>
    </message>
    <message>
        <source>no time can be in doubt, only its day</source>
        <translation>لا يكون الوقت موضع شك، بل يومه فقط</translation>
    </message>
    <message>
        <source>1 BCE is the year 0000: write -0001 for 2 BCE, -0043 for 44 BCE</source>
        <translation>السنة 1 ق.م هي 0000: اكتب -0001 للسنة 2 ق.م، و -0043 للسنة 44 ق.م</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>في السنة أربعة أرقام</translation>
    </message>
    <message>
        <source>a year has no plus sign</source>
        <translation>ليس للسنة علامة زائد</translation>
    </message>
    <message>
        <source>a year of more than four digits has a Y before it</source>
        <translation>قبل السنة التي تزيد على أربعة أرقام Y</translation>
    </message>
    <message>
        <source>a year of four digits has no Y before it</source>
        <translation>ليس قبل السنة ذات الأربعة أرقام Y</translation>
    </message>
    <message>
        <source>years of more than 12 digits are not read here</source>
        <translation>السنوات التي تزيد على 12 رقمًا لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>this is no date in EDTF: write 2020, 2020-03 or 2020-03-15, or from and to, as in 2020-02-21/2020-03-05</source>
        <translation>هذا ليس تاريخًا في EDTF: اكتب 2020 أو 2020-03 أو 2020-03-15، أو من وإلى كما في 2020-02-21/2020-03-05</translation>
    </message>
    <message>
        <source>years of more than {most} digits are not read here</source>
        <translation>السنوات التي تزيد على {most} رقمًا لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>{part} is a season or another part of a year and has no days: write a month, 01 to 12</source>
        <translation>{part} فصل أو جزء آخر من السنة وليس له أيام: اكتب شهرًا من 01 إلى 12</translation>
    </message>
    <message>
        <source>there is no month {month}: months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41</source>
        <translation>لا يوجد شهر {month}: الأشهر من 01 إلى 12، والفصول من 21 إلى 24، وأجزاء السنة من 25 إلى 41</translation>
    </message>
    <message>
        <source>there is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE</source>
        <translation>لا توجد سنة -0000: اكتب 0000 للسنة 1 ق.م، و -0001 للسنة 2 ق.م</translation>
    </message>
    <message>
        <source>no day of the calendar fits these digits</source>
        <translation>لا يوافق هذه الأرقام أي يوم في التقويم</translation>
    </message>
    <message>
        <source>there is no day {day}: {month} has {last} days</source>
        <translation>لا يوجد يوم {day}: في {month} من الأيام {last}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>no longer stands in it</source>
        <translation>لم يعد فيه</translation>
    </message>
    <message>
        <source>now stands in it with differences</source>
        <translation>صار فيه مع فروق</translation>
    </message>
    <message>
        <source>now stands in it exactly</source>
        <translation>صار فيه حرفيًا</translation>
    </message>
    <message>
        <source>stands in it again</source>
        <translation>عاد إليه</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes moved</source>
        <comment>{n} quote moved</comment>
        <translation>
            <numerusform>لم ينتقل اقتباس</numerusform>
            <numerusform>انتقل اقتباس واحد</numerusform>
            <numerusform>انتقل اقتباسان</numerusform>
            <numerusform>انتقلت {n} اقتباسات</numerusform>
            <numerusform>انتقل {n} اقتباسًا</numerusform>
            <numerusform>انتقل {n} اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes no longer stand in it</source>
        <comment>{n} quote no longer stands in it</comment>
        <translation>
            <numerusform>لم يزُل اقتباس</numerusform>
            <numerusform>اقتباس واحد لم يعد فيه</numerusform>
            <numerusform>اقتباسان لم يعودا فيه</numerusform>
            <numerusform>{n} اقتباسات لم تعد فيه</numerusform>
            <numerusform>{n} اقتباسًا لم يعد فيه</numerusform>
            <numerusform>{n} اقتباس لم يعد فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it with differences</source>
        <comment>{n} quote now stands in it with differences</comment>
        <translation>
            <numerusform>لا اقتباس فيه مع فروق</numerusform>
            <numerusform>اقتباس واحد صار فيه مع فروق</numerusform>
            <numerusform>اقتباسان صارا فيه مع فروق</numerusform>
            <numerusform>{n} اقتباسات صارت فيه مع فروق</numerusform>
            <numerusform>{n} اقتباسًا صار فيه مع فروق</numerusform>
            <numerusform>{n} اقتباس صار فيه مع فروق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it exactly</source>
        <comment>{n} quote now stands in it exactly</comment>
        <translation>
            <numerusform>لا اقتباس صار فيه حرفيًا</numerusform>
            <numerusform>اقتباس واحد صار فيه حرفيًا</numerusform>
            <numerusform>اقتباسان صارا فيه حرفيًا</numerusform>
            <numerusform>{n} اقتباسات صارت فيه حرفيًا</numerusform>
            <numerusform>{n} اقتباسًا صار فيه حرفيًا</numerusform>
            <numerusform>{n} اقتباس صار فيه حرفيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes stand in it again</source>
        <comment>{n} quote stands in it again</comment>
        <translation>
            <numerusform>لم يعد إليه اقتباس</numerusform>
            <numerusform>اقتباس واحد عاد إليه</numerusform>
            <numerusform>اقتباسان عادا إليه</numerusform>
            <numerusform>{n} اقتباسات عادت إليه</numerusform>
            <numerusform>{n} اقتباسًا عاد إليه</numerusform>
            <numerusform>{n} اقتباس عاد إليه</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has changed: {what}</source>
        <translation>تغيّر {file}: {what}</translation>
    </message>
    <message>
        <source>every quote stands where it stood</source>
        <translation>كل اقتباس حيث كان</translation>
    </message>
    <message>
        <source>no claim quotes it</source>
        <translation>لا قول يقتبس منه</translation>
    </message>
    <message>
        <source>A timeline in which every mark can be asked who says so.</source>
        <translation>خط زمني يمكن أن تسأل كل علامة فيه: من يقول ذلك؟</translation>
    </message>
    <message>
        <source>About Claimline</source>
        <translation>عن Claimline</translation>
    </message>
    <message>
        <source>What Claimline is made with</source>
        <translation>ما صُنع منه Claimline</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>ا&amp;نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>MIT licence. It runs offline, on files of your own.</source>
        <translation>رخصة MIT. يعمل دون اتصال، على ملفاتك أنت.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Size of Ever&amp;ything</source>
        <translation>حجم كل ش&amp;يء</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>ا&amp;فتح قصة…</translation>
    </message>
    <message>
        <source>Open Packed Story or P&amp;icture…</source>
        <translation>افتح قصة محزومة أو &amp;صورة…</translation>
    </message>
    <message>
        <source>Open the Story &amp;That Ships</source>
        <translation>افتح القصة ال&amp;مرفقة</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>أ&amp;عد القراءة</translation>
    </message>
    <message>
        <source>&amp;Save Picture or Deck…</source>
        <translation>ا&amp;حفظ صورة أو عرض شرائح…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ا&amp;طبع…</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>أغلق ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>انسخ ال&amp;صورة</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>انسخ الا&amp;قتباس مع مصدره</translation>
    </message>
    <message>
        <source>Copy Source as &amp;BibTeX</source>
        <translation>انسخ المصدر بصيغة &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy Source as &amp;RIS</source>
        <translation>انسخ المصدر بصيغة &amp;RIS</translation>
    </message>
    <message>
        <source>Copy Source as CSL-&amp;JSON</source>
        <translation>انسخ المصدر بصيغة CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy Selected Passage as &amp;Claim</source>
        <translation>انسخ الم&amp;حدَّد قولًا</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ا&amp;بحث…</translation>
    </message>
    <message>
        <source>Find in &amp;Document…</source>
        <translation>ابحث في ال&amp;وثيقة…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>ا&amp;لتالي</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Map instead of Straightened Road</source>
        <translation>&amp;خريطة بدل الطريق الممدود</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Point Out What No Claim &amp;Quotes</source>
        <translation>أظهر ما لا يقت&amp;بسه قول</translation>
    </message>
    <message>
        <source>Show What Comes &amp;Later</source>
        <translation>أظهر ما يأتي &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;كبّر</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>ص&amp;غّر</translation>
    </message>
    <message>
        <source>Zoom to &amp;All</source>
        <translation>أ&amp;ظهر الكل</translation>
    </message>
    <message>
        <source>&amp;Zoom to What Is Chosen</source>
        <translation>ا&amp;قترب من المختار</translation>
    </message>
    <message>
        <source>&amp;Fold Quiet Stretches</source>
        <translation>ا&amp;طوِ الفترات الهادئة</translation>
    </message>
    <message>
        <source>&amp;Overview of All Time</source>
        <translation>&amp;نظرة على الزمن كله</translation>
    </message>
    <message>
        <source>List of E&amp;vents</source>
        <translation>قائمة الأ&amp;حداث</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>المشكلا&amp;ت</translation>
    </message>
    <message>
        <source>&amp;Corridor</source>
        <translation>&amp;الممر</translation>
    </message>
    <message>
        <source>Claims an&amp;d Source</source>
        <translation>الأقوال وال&amp;مصدر</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>الخط ال&amp;زمني</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>ا&amp;عرض</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أص&amp;غر</translation>
    </message>
    <message>
        <source>As &amp;Designed</source>
        <translation>كما &amp;صُمّم</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>الحدث ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>الحدث ال&amp;سابق</translation>
    </message>
    <message>
        <source>Next &amp;Claim</source>
        <translation>ال&amp;قول التالي</translation>
    </message>
    <message>
        <source>Previous C&amp;laim</source>
        <translation>القول السا&amp;بق</translation>
    </message>
    <message>
        <source>One Day &amp;Earlier</source>
        <translation>&amp;يومًا إلى الوراء</translation>
    </message>
    <message>
        <source>One Day La&amp;ter</source>
        <translation>يومًا إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Whole Story</source>
        <translation>القصة &amp;كلها</translation>
    </message>
    <message>
        <source>Ch&amp;oose Nothing</source>
        <translation>لا ت&amp;ختر شيئًا</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>اللو&amp;حة السابقة</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>ابحث عن &amp;فعل…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>&amp;عن Claimline</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>لا فعل بهذا الاسم</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>ابحث عن فعل</translation>
    </message>
    <message>
        <source>Find an action by words of its name</source>
        <translation>ابحث عن فعل بكلمات من اسمه</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} actions</source>
        <comment>{shown} of {n} action</comment>
        <translation>
            <numerusform>{shown} من لا أفعال</numerusform>
            <numerusform>{shown} من فعل واحد</numerusform>
            <numerusform>{shown} من فعلين</numerusform>
            <numerusform>{shown} من {n} أفعال</numerusform>
            <numerusform>{shown} من {n} فعلًا</numerusform>
            <numerusform>{shown} من {n} فعل</numerusform>
        </translation>
    </message>
    <message>
        <source>choose an event to copy its quote</source>
        <translation>اختر حدثًا لنسخ اقتباسه</translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation>نُسخ الاقتباس</translation>
    </message>
    <message>
        <source>select a passage of the document to copy it as a claim</source>
        <translation>حدّد مقطعًا من الوثيقة لنسخه قولًا</translation>
    </message>
    <message>
        <source>there are no words in what is selected</source>
        <translation>ليس في المحدَّد كلمات</translation>
    </message>
    <message>
        <source>Claim copied: paste it below an [[event]] of story.toml and fill in said_by</source>
        <translation>نُسخ القول: ألصقه تحت [[event]] في story.toml واملأ said_by</translation>
    </message>
    <message>
        <source>Source copied as {name}</source>
        <translation>نُسخ المصدر بصيغة {name}</translation>
    </message>
    <message>
        <source>Open a story folder</source>
        <translation>افتح مجلد قصة</translation>
    </message>
    <message>
        <source>Open a packed story or a picture</source>
        <translation>افتح قصة محزومة أو صورة</translation>
    </message>
    <message>
        <source>Stories and pictures ({endings})</source>
        <translation>قصص وصور ({endings})</translation>
    </message>
    <message>
        <source>The line goes on: it is broken here only to be shown</source>
        <translation>السطر مستمر: قُطع هنا لعرضه فقط</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>No claim rests on this sentence</source>
        <translation>لا قول يستند إلى هذه الجملة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>حدّد ال&amp;كل</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>This is a mistake of Claimline, not of your story, and none of your files was changed by it. You can go on; if something looks wrong, open the story again. Please copy the report and send it with a word on what you did: it tells versions and where in the program it happened, and nothing else leaves this computer.</source>
        <translation>هذا خطأ من Claimline لا من قصتك، ولم يتغير به أي من ملفاتك. يمكنك المتابعة؛ وإن بدا شيء خاطئًا فافتح القصة من جديد. نرجو أن تنسخ التقرير وترسله مع كلمة عما فعلته: فيه الإصدارات وموضع الخطأ في البرنامج، ولا يغادر هذا الحاسوب شيء آخر.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>ا&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>افتح مجلد ال&amp;سجل</translation>
    </message>
    <message>
        <source>Something went wrong in Claimline</source>
        <translation>حدث خطأ ما في Claimline</translation>
    </message>
    <message>
        <source>Also kept in {folder}</source>
        <translation>محفوظ أيضًا في {folder}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>no story is open</source>
        <translation>لا قصة مفتوحة</translation>
    </message>
    <message>
        <source>List of events: {count}</source>
        <translation>قائمة الأحداث: {count}</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>كما فُهم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} من {rows}</translation>
    </message>
    <message>
        <source>Drag it into another program</source>
        <translation>اسحبها إلى برنامج آخر</translation>
    </message>
    <message>
        <source>Save Picture or Deck</source>
        <translation>احفظ صورة أو عرض شرائح</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ا&amp;حفظ…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Saved {name} in {parent}</source>
        <translation>حُفظ {name} في {parent}</translation>
    </message>
    <message>
        <source>Numbers that several claims state</source>
        <translation>أرقام تذكرها عدة أقوال</translation>
    </message>
    <message>
        <source>The words stand nowhere together: each is marked by itself</source>
        <translation>الكلمات لا ترد معًا في أي موضع: كل منها معلَّمة وحدها</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>ابحث في هذه الوثيقة</translation>
    </message>
    <message>
        <source>Found in story and source</source>
        <translation>وُجد في القصة والمصدر</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>لم يوجد شيء</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not available now</source>
        <translation>«{title}» غير متاح الآن</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الروايات</translation>
    </message>
    <message>
        <source>Find in story and source</source>
        <translation>ابحث في القصة والمصدر</translation>
    </message>
    <message>
        <source>Find events, claims and places of documents by words</source>
        <translation>ابحث بالكلمات عن أحداث وأقوال ومواضع في الوثائق</translation>
    </message>
    <message>
        <source>Account: {side}</source>
        <translation>رواية: {side}</translation>
    </message>
    <message>
        <source>Only what both sides say</source>
        <translation>ما يقوله الطرفان فقط</translation>
    </message>
    <message>
        <source>Only what several sides say</source>
        <translation>ما تقوله عدة أطراف فقط</translation>
    </message>
    <message>
        <source>A tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>A story in ten minutes</source>
        <translation>قصة في عشر دقائق</translation>
    </message>
    <message>
        <source>The story format</source>
        <translation>صيغة القصة</translation>
    </message>
    <message>
        <source>What the pictures mean</source>
        <translation>ما تعنيه الصور</translation>
    </message>
    <message>
        <source>The commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The JSON of describe</source>
        <translation>‏JSON الأمر describe</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>لا صفحة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Claimline Help</source>
        <translation>مساعدة Claimline</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>ابحث في المساعدة</translation>
    </message>
    <message>
        <source>Find pages of the help by words</source>
        <translation>ابحث بالكلمات عن صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Not opened, as Claimline stays offline: {address}</source>
        <translation>لم يُفتح، لأن Claimline يبقى دون اتصال: {address}</translation>
    </message>
    <message>
        <source>Lan&amp;es</source>
        <translation>المسا&amp;رات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>A slide for each of {events}, with cover and sources</source>
        <translation>{events}: شريحة لكل منها، مع غلاف ومصادر</translation>
    </message>
    <message>
        <source>titles, quotes and notes can be edited</source>
        <translation>يمكن تحرير العناوين والاقتباسات والملاحظات</translation>
    </message>
    <message>
        <source>A page for each of {events}, {seconds} seconds each, {size} pixels</source>
        <translation>{events}: صفحة لكل منها، {seconds} ثوانٍ لكل صفحة، {size} بكسل</translation>
    </message>
    <message>
        <source>{size} px of lines and letters, sharp at any size</source>
        <translation>{size} px من خطوط وحروف، واضحة بأي مقاس</translation>
    </message>
    <message>
        <source>{paper}; lines and letters, sharp at any size</source>
        <translation>{paper}؛ خطوط وحروف، واضحة بأي مقاس</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} بكسل</translation>
    </message>
    <message>
        <source>Overview of all time</source>
        <translation>نظرة على الزمن كله</translation>
    </message>
    <message>
        <source>{year} · inferred</source>
        <translation>{year} · مستنتجة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In timeline, corridor and claims</source>
        <translation>في الخط الزمني والممر والأقوال</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>في الخط الزمني</translation>
    </message>
    <message>
        <source>In the corridor</source>
        <translation>في الممر</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>في الوثيقة</translation>
    </message>
    <message>
        <source>In the list of events</source>
        <translation>في قائمة الأحداث</translation>
    </message>
    <message>
        <source>While words are sought</source>
        <translation>أثناء البحث عن كلمات</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>أثناء العرض</translation>
    </message>
    <message>
        <source>To the next part of the window, or back</source>
        <translation>إلى الجزء التالي من النافذة أو رجوعًا</translation>
    </message>
    <message>
        <source>From mark to mark, each read out</source>
        <translation>من علامة إلى علامة، وتُقرأ كل منها</translation>
    </message>
    <message>
        <source>Open the mark with the ring</source>
        <translation>افتح العلامة ذات الحلقة</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>تحرّك في الزمن</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>حرّك ما يُرى</translation>
    </message>
    <message>
        <source>Measure from the mark with the ring to the next ones</source>
        <translation>قِس من العلامة ذات الحلقة إلى ما بعدها</translation>
    </message>
    <message>
        <source>A line on, or back</source>
        <translation>سطرًا إلى الأمام أو الوراء</translation>
    </message>
    <message>
        <source>A page on, or back</source>
        <translation>صفحة إلى الأمام أو الوراء</translation>
    </message>
    <message>
        <source>To the end, or the beginning</source>
        <translation>إلى النهاية أو البداية</translation>
    </message>
    <message>
        <source>Select a passage</source>
        <translation>حدّد مقطعًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدّد الكل</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>انسخ المحدَّد</translation>
    </message>
    <message>
        <source>Choose the next event, or the one before</source>
        <translation>اختر الحدث التالي أو السابق</translation>
    </message>
    <message>
        <source>Choose the last event, or the first</source>
        <translation>اختر الحدث الأخير أو الأول</translation>
    </message>
    <message>
        <source>Come closer to the chosen event</source>
        <translation>اقترب من الحدث المختار</translation>
    </message>
    <message>
        <source>To the next of what is found, or the one before</source>
        <translation>إلى ما وُجد بعده أو قبله</translation>
    </message>
    <message>
        <source>Eight on, or back</source>
        <translation>ثمانية إلى الأمام أو الوراء</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>اذهب إليه أو نفّذه</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>عُد إلى حيث كنت</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The last page, or the first</source>
        <translation>الصفحة الأخيرة أو الأولى</translation>
    </message>
    <message>
        <source>A black screen, and back</source>
        <translation>شاشة سوداء، ورجوعًا</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>اخرج</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>كما على الشاشة</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>القصة كلها</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>كالنافذة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>للطباعة</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>مربع، 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 upright, 794 × 1123</source>
        <translation>‏A4 طولي، 794 × 1123</translation>
    </message>
    <message>
        <source>A4 sideways, 1123 × 794</source>
        <translation>‏A4 عرضي، 1123 × 794</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>مقاس آخر</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>‏PNG متحركة</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>‏WebP متحركة</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>فيديو MP4</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>فيديو WebM</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Deck of slides</source>
        <translation>عرض شرائح</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>صور متحركة</translation>
    </message>
    <message>
        <source>no picture is {width} × {height} px</source>
        <translation>لا صورة بمقاس {width} × {height} px</translation>
    </message>
    <message>
        <source>no picture is {scale} times its size</source>
        <translation>لا صورة أكبر من مقاسها {scale} مرة</translation>
    </message>
    <message>
        <source>{what} cannot be {colours} and {suffix}</source>
        <translation>{what} لا تكون {colours} و{suffix} معًا</translation>
    </message>
    <message>
        <source>no slides are {width} × {height} px</source>
        <translation>لا شرائح بمقاس {width} × {height} px</translation>
    </message>
    <message>
        <source>Picture copied, {across} × {down}</source>
        <translation>نُسخت الصورة، {across} × {down}</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>View</source>
        <translation>المنظر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>المقاس</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>العرض، px</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>الارتفاع، px</translation>
    </message>
    <message>
        <source>Pixels for each px</source>
        <translation>بكسلات لكل px</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الم&amp;قاس</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>الم&amp;قياس</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>Copy the picture, or drag it into another program</source>
        <translation>انسخ الصورة أو اسحبها إلى برنامج آخر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>&amp;Fold quiet stretches of time when a story opens</source>
        <translation>ا&amp;طوِ الفترات الهادئة عند فتح قصة</translation>
    </message>
    <message>
        <source>&amp;Open the last story at the start</source>
        <translation>ا&amp;فتح آخر قصة عند البدء</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;حجم كل شيء</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <source>Claimline: presentation</source>
        <translation>Claimline: عرض</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Problems in the story&apos;s files</source>
        <translation>مشكلات في ملفات القصة</translation>
    </message>
    <message>
        <source>{n} more, which “claimline check” lists</source>
        <translation>{n} غيرها، يسردها «claimline check»</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>المفتوحة حدي&amp;ثًا</translation>
    </message>
    <message>
        <source>No story was opened so far</source>
        <translation>لم تُفتح قصة بعد</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>ا&amp;محُ</translation>
    </message>
    <message>
        <source>Where is the story “{title}”?</source>
        <translation>أين القصة «{title}»؟</translation>
    </message>
    <message>
        <source>The story that the picture shows, “{title}”, was not found.</source>
        <translation>لم توجد القصة التي تعرضها الصورة، «{title}».</translation>
    </message>
    <message>
        <source>That is not the story that the picture shows, “{title}”.</source>
        <translation>هذه ليست القصة التي تعرضها الصورة، «{title}».</translation>
    </message>
    <message>
        <source>Opened, but not in the view of {name}: a later version of Claimline wrote it.</source>
        <translation>فُتحت، لكن ليس بمنظر {name}: كتبه Claimline أحدث.</translation>
    </message>
    <message>
        <source>Opened in the view of {name}</source>
        <translation>فُتحت بمنظر {name}</translation>
    </message>
    <message>
        <source>Another version of the story: that of {name} was not found.</source>
        <translation>نسخة أخرى من القصة: لم توجد نسخة {name}.</translation>
    </message>
    <message>
        <source>{told}, {index} of {n}</source>
        <translation>{told}، {index} من {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} موجود. أتستبدله؟</translation>
    </message>
    <message>
        <source>Making it page by page…</source>
        <translation>تُصنع صفحة صفحة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find a shortcut by its key or what it does</source>
        <translation>ابحث عن اختصار بمفتاحه أو بما يفعله</translation>
    </message>
    <message>
        <source>No shortcut is called so</source>
        <translation>لا اختصار بهذا الاسم</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>{n} shortcuts</source>
        <comment>{n} shortcut</comment>
        <translation>
            <numerusform>لا اختصارات</numerusform>
            <numerusform>اختصار واحد</numerusform>
            <numerusform>اختصاران</numerusform>
            <numerusform>{n} اختصارات</numerusform>
            <numerusform>{n} اختصارًا</numerusform>
            <numerusform>{n} اختصار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{linked} of {n} sentences linked</source>
        <comment>{linked} of {n} sentence linked</comment>
        <translation>
            <numerusform>{linked} من لا جمل مرتبطة</numerusform>
            <numerusform>{linked} من جملة واحدة مرتبطة</numerusform>
            <numerusform>{linked} من جملتين مرتبطة</numerusform>
            <numerusform>{linked} من {n} جمل مرتبطة</numerusform>
            <numerusform>{linked} من {n} جملة مرتبطة</numerusform>
            <numerusform>{linked} من {n} جملة مرتبطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {about}</source>
        <translation>المصدر: {about}</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>تفاصيل هذا المصدر</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Show details of this source</source>
        <translation>أظهر تفاصيل هذا المصدر</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>I know what has changed</source>
        <translation>أعرف ما تغيّر</translation>
    </message>
    <message>
        <source>Source: who says so</source>
        <translation>المصدر: من يقول ذلك</translation>
    </message>
    <message>
        <source>← → step through events</source>
        <translation>← → من حدث إلى حدث</translation>
    </message>
    <message>
        <source>{accounts} differ on this event</source>
        <translation>{accounts} تختلف في هذا الحدث</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>{n} مشكلات</numerusform>
            <numerusform>{n} مشكلة</numerusform>
            <numerusform>{n} مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong: details</source>
        <comment>Something went wrong: details</comment>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>حدث خطأ ما: التفاصيل</numerusform>
            <numerusform>حدث خطآن: التفاصيل</numerusform>
            <numerusform>حدثت {n} أخطاء: التفاصيل</numerusform>
            <numerusform>حدث {n} خطأ: التفاصيل</numerusform>
            <numerusform>حدث {n} خطأ: التفاصيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Click an event: its source opens, with the exact words marked.</source>
        <translation>انقر حدثًا: يُفتح مصدره وكلماته بعينها معلَّمة.</translation>
    </message>
    <message>
        <source>Choose an account above to hear the story as one side tells it.</source>
        <translation>اختر رواية في الأعلى لتسمع القصة كما يرويها طرف واحد.</translation>
    </message>
    <message>
        <source>Copy Picture puts what you see on a slide, with its credits.</source>
        <translation>«انسخ الصورة» يضع ما تراه على شريحة مع إسناده.</translation>
    </message>
    <message>
        <source>&amp;Got It</source>
        <translation>ف&amp;همت</translation>
    </message>
    <message>
        <source>nothing of this lies between two places on the road</source>
        <translation>لا شيء من هذا يقع بين مكانين على الطريق</translation>
    </message>
    <message>
        <source>km {km}</source>
        <translation>كم {km}</translation>
    </message>
    <message>
        <source>Everything at {percent}%</source>
        <translation>كل شيء بحجم {percent}%</translation>
    </message>
    <message>
        <source>that of shapely</source>
        <translation>الذي في shapely</translation>
    </message>
</context>
</TS>
