<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the video could not be made: {reason}</source>
        <translation>видео не удалось сделать: {reason}</translation>
    </message>
    <message>
        <source>{why}. Make room for temporary files, or name another folder in TMPDIR.</source>
        <translation>{why}. Освободите место для временных файлов или укажите другую папку в TMPDIR.</translation>
    </message>
    <message>
        <source>a video ({kind}) needs ffmpeg: install it, or Python’s imageio-ffmpeg; .png and .webp need neither</source>
        <translation>для видео ({kind}) нужен ffmpeg: установите его или пакет imageio-ffmpeg для Python; для .png и .webp он не нужен</translation>
    </message>
    <message>
        <source>it ended without a word; is the disk full?</source>
        <translation>программа завершилась без объяснений; может быть, диск полон?</translation>
    </message>
    <message>
        <source>ffmpeg could not make a {kind} file: {reason}; .png and .webp need no ffmpeg</source>
        <translation>ffmpeg не смог сделать файл {kind}: {reason}; для .png и .webp ffmpeg не нужен</translation>
    </message>
    <message>
        <source>it was called off; nothing has been written</source>
        <translation>отменено; ничего не записано</translation>
    </message>
    <message>
        <source>Source: {citation}.</source>
        <translation>Источник: {citation}.</translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation>В источнике: «{words}»</translation>
    </message>
    <message>
        <source>a WebP picture has at most {most} pixels each way, this one {width}x{height}</source>
        <translation>изображение WebP имеет не более {most} пикселей по каждой стороне, а это — {width}x{height}</translation>
    </message>
    <message>
        <source>the picture cannot be written as {format}: {reason}</source>
        <translation>изображение нельзя записать как {format}: {reason}</translation>
    </message>
    <message>
        <source>Choose a folder that you may change.</source>
        <translation>Выберите папку, которую можно изменять.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another.</source>
        <translation>Освободите место на диске или выберите другой.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Выберите существующую папку.</translation>
    </message>
    <message>
        <source>Choose another disk: this one takes no file so large.</source>
        <translation>Выберите другой диск: этот не принимает такие большие файлы.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите имя покороче.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>{path} is no name of a file</source>
        <translation>{path} — не имя файла</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. {way_out}</source>
        <translation>{path} не удалось записать: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>the file must not be changed</source>
        <translation>файл нельзя изменять</translation>
    </message>
    <message>
        <source>no picture can be {size}: from {least} to {most} is possible</source>
        <translation>изображение не может быть {size}: возможно от {least} до {most}</translation>
    </message>
    <message>
        <source>{text} is not a size; write width and height in pixels, as 1920x1080, or {names}</source>
        <translation>{text} — не размер; напишите ширину и высоту в пикселях, например 1920x1080, или {names}</translation>
    </message>
    <message>
        <source>{text} is not a scale; write a number from {least} to {most}</source>
        <translation>{text} — не масштаб; напишите число от {least} до {most}</translation>
    </message>
    <message>
        <source>{size} at scale {scale} is {pixels} pixels; {most} are possible</source>
        <translation>{size} при масштабе {scale} — это {pixels} пикселей; возможно {most}</translation>
    </message>
    <message>
        <source>{called} was found at {url}, which is no plain address of the web.</source>
        <translation>{called}: найден по адресу {url}, а это не обычный адрес в сети.</translation>
    </message>
    <message>
        <source>the archive has no such file.</source>
        <translation>в архиве нет такого файла.</translation>
    </message>
    <message>
        <source>the archive is broken here: {error}.</source>
        <translation>архив здесь повреждён: {error}.</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} times its packed size.</source>
        <translation>при распаковке он больше упакованного более чем в {most} раз.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB.</source>
        <translation>он больше {most} МБ.</translation>
    </message>
    <message>
        <source>it has more than {most} entries.</source>
        <translation>в нём больше {most} записей.</translation>
    </message>
    <message>
        <source>it is not a zip archive that can be read: {error}.</source>
        <translation>это не zip-архив, который можно прочитать: {error}.</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>не удаётся прочитать: {reason}.</translation>
    </message>
    <message>
        <source>its entry {name} is refused: {message}</source>
        <translation>запись {name} отклонена: {message}</translation>
    </message>
    <message>
        <source>its entry {name} is encrypted.</source>
        <translation>запись {name} зашифрована.</translation>
    </message>
    <message>
        <source>its entry {name} is a link or a device.</source>
        <translation>запись {name} — ссылка или устройство.</translation>
    </message>
    <message>
        <source>its entry {name} is packed in an unusual way.</source>
        <translation>запись {name} упакована необычным способом.</translation>
    </message>
    <message>
        <source>its entry {name} stands in it {times} times.</source>
        <translation>запись {name} встречается в нём столько раз: {times}.</translation>
    </message>
    <message>
        <source>Pack the story&apos;s folder again.</source>
        <translation>Упакуйте папку истории заново.</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>История без названия</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by {side} alone.</source>
        <translation>{point} в {topic} опирается на утверждения одной лишь стороны: {side}.</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by voices that take no side.</source>
        <translation>{point} в {topic} опирается на утверждения тех, кто не принимает ничьей стороны.</translation>
    </message>
    <message>
        <source>{point} of {topic} names the claim {claim}, which is not on it.</source>
        <translation>{point} в {topic} называет утверждение {claim}, которое к этому не относится.</translation>
    </message>
    <message>
        <source>Write topic = {topic} in the claim, or leave the claim out here.</source>
        <translation>Напишите topic = {topic} в утверждении или уберите его отсюда.</translation>
    </message>
    <message>
        <source>Name claims of at least two sides; what one side alone says is neither agreed nor disputed.</source>
        <translation>Назовите утверждения хотя бы двух сторон; сказанное одной стороной — ни согласие, ни спор.</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <translation>пробелы или переводы строк</translation>
    </message>
    <message>
        <source>letters and their marks are other code points</source>
        <translation>буквы и их знаки — другие кодовые точки</translation>
    </message>
    <message>
        <source>, and more</source>
        <translation>, и другое</translation>
    </message>
    <message>
        <source>{words} is not in the source</source>
        <translation>{words} нет в источнике</translation>
    </message>
    <message>
        <source>{source} is quoted as {quote}</source>
        <translation>{source} процитировано как {quote}</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <translation>{words} пропущено</translation>
    </message>
    <message>
        <source>a key has too many dots.</source>
        <translation>в ключе слишком много точек.</translation>
    </message>
    <message>
        <source>its arrays or tables are nested too deeply.</source>
        <translation>массивы или таблицы вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>это не JSON: {reason}.</translation>
    </message>
    <message>
        <source>its arrays or objects are nested too deeply.</source>
        <translation>массивы или объекты вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>{half} is one half of a character, without the other.</source>
        <translation>{half} — половина символа без другой половины.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}.</source>
        <translation>это не TOML: {reason}.</translation>
    </message>
    <message>
        <source>Texts and dates stand in quotation marks: write {key} = &quot;{text}&quot;</source>
        <translation>Тексты и даты стоят в кавычках: напишите {key} = &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a number has thousands of digits.</source>
        <translation>в числе тысячи цифр.</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>ключ {key} встречается в одном объекте дважды</translation>
    </message>
    <message>
        <source>{token} is no JSON number</source>
        <translation>{token} — не число JSON</translation>
    </message>
    <message>
        <source>no claim cites {called}.</source>
        <translation>ни одно утверждение не ссылается на {called}.</translation>
    </message>
    <message>
        <source>{called}: {key} = {words} stands in no source that it cites.</source>
        <translation>{called}: {key} = {words} не встречается ни в одном источнике, на который есть ссылка.</translation>
    </message>
    <message>
        <source>Copy them from the source, or leave them out.</source>
        <translation>Скопируйте их из источника или уберите.</translation>
    </message>
    <message>
        <source>{called} has no checksum, so a change of its file would go unnoticed.</source>
        <translation>у {called} нет контрольной суммы, и изменение файла осталось бы незамеченным.</translation>
    </message>
    <message>
        <source>Add sha256 = &quot;{sha256}&quot;</source>
        <translation>Добавьте sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>the file of {called} is not the one that the story was made from: its checksum differs.</source>
        <translation>файл {called} — не тот, по которому сделана история: контрольная сумма другая.</translation>
    </message>
    <message>
        <source>Put the old file back, or check every quote and write sha256 = &quot;{sha256}&quot;</source>
        <translation>Верните прежний файл или проверьте каждую цитату и напишите sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry.</source>
        <translation>геометрия дороги — LineString.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry.</source>
        <translation>геометрия области — Polygon или MultiPolygon.</translation>
    </message>
    <message>
        <source>a town has a Point as its geometry.</source>
        <translation>геометрия населённого пункта — Point.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry.</source>
        <translation>геометрия точки формы — Point.</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry; only a town may have null.</source>
        <translation>геометрия дороги — LineString; null бывает только у населённого пункта.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry; only a town may have null.</source>
        <translation>геометрия области — Polygon или MultiPolygon; null бывает только у населённого пункта.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry; only a town may have null.</source>
        <translation>геометрия точки формы — Point; null бывает только у населённого пункта.</translation>
    </message>
    <message>
        <source>a feature is an object, not {given}.</source>
        <translation>элемент должен быть объектом, а здесь {given}.</translation>
    </message>
    <message>
        <source>{kind} is not one of {kinds}.</source>
        <translation>{kind} — не из числа: {kinds}.</translation>
    </message>
    <message>
        <source>a road says whether it is &quot;schematic&quot;: true if drawn through places, false if surveyed.</source>
        <translation>дорога сообщает, схематична ли она (&quot;schematic&quot;): true, если проведена через места, false, если снята на местности.</translation>
    </message>
    <message>
        <source>a &quot;note&quot; is a text, not {given}.</source>
        <translation>&quot;note&quot; — это текст, а здесь {given}.</translation>
    </message>
    <message>
        <source>this feature has no &quot;{key}&quot;.</source>
        <translation>у этого элемента нет &quot;{key}&quot;.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is a text, not {given}.</source>
        <translation>&quot;{key}&quot; элемента — это текст, а здесь {given}.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is empty.</source>
        <translation>&quot;{key}&quot; элемента пуст.</translation>
    </message>
    <message>
        <source>this feature has no &quot;geometry&quot;; that of a town without a position is null.</source>
        <translation>у этого элемента нет &quot;geometry&quot;; у населённого пункта без положения это null.</translation>
    </message>
    <message>
        <source>a {shape} is not drawn yet, so this feature is left out.</source>
        <translation>{shape} пока не рисуется, поэтому этот элемент пропущен.</translation>
    </message>
    <message>
        <source>roads and areas have together at most {most} vertices; this one brings them to {count}.</source>
        <translation>у дорог и областей вместе не более {most} вершин; с этим их становится {count}.</translation>
    </message>
    <message>
        <source>a feature has an object as its &quot;{key}&quot;, not {given}.</source>
        <translation>&quot;{key}&quot; элемента — это объект, а здесь {given}.</translation>
    </message>
    <message>
        <source>it has more than {limit} bytes, which is more than is read.</source>
        <translation>в нём больше {limit} байт, столько не читается.</translation>
    </message>
    <message>
        <source>a story is a folder, the {story_file} in it, or a {suffix} file.</source>
        <translation>история — это папка, файл {story_file} в ней или файл {suffix}.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>Может быть, {similar}?</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>такого файла нет.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>это не обычный файл.</translation>
    </message>
    <message>
        <source>a link on the way</source>
        <translation>ссылка на пути</translation>
    </message>
    <message>
        <source>a link, or something that is no folder, stands on the way to it.</source>
        <translation>на пути к нему ссылка или то, что не является папкой.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a text, which may be empty</source>
        <translation>текст, возможно пустой</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>массив текстов</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>конечное число</translation>
    </message>
    <message>
        <source>an array of whole numbers from 0</source>
        <translation>массив целых чисел от 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>массив таблиц</translation>
    </message>
    <message>
        <source>a table, or an array of tables</source>
        <translation>таблица или массив таблиц</translation>
    </message>
    <message>
        <source>The event from which on this holds.</source>
        <translation>Событие, с которого это действует.</translation>
    </message>
    <message>
        <source>The version of this format: 1.</source>
        <translation>Версия этого формата: 1.</translation>
    </message>
    <message>
        <source>What the story as a whole is called and how it is laid out.</source>
        <translation>Как называется история в целом и как она устроена.</translation>
    </message>
    <message>
        <source>The documents that the claims are taken from.</source>
        <translation>Документы, из которых взяты утверждения.</translation>
    </message>
    <message>
        <source>Whoever speaks or passes on what others said.</source>
        <translation>Кто говорит или передаёт сказанное другими.</translation>
    </message>
    <message>
        <source>What happened, by which claims.</source>
        <translation>Что произошло и по каким утверждениям.</translation>
    </message>
    <message>
        <source>What the story is called.</source>
        <translation>Как называется история.</translation>
    </message>
    <message>
        <source>The lanes of the timeline, topmost first.</source>
        <translation>Дорожки ленты времени, верхняя первой.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this document.</source>
        <translation>Имя, по которому утверждения ссылаются на этот документ.</translation>
    </message>
    <message>
        <source>The document: a UTF-8 text file in the story&apos;s folder, kept unchanged.</source>
        <translation>Документ: текстовый файл UTF-8 в папке истории, не изменяемый.</translation>
    </message>
    <message>
        <source>The document&apos;s own title.</source>
        <translation>Собственное название документа.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this voice.</source>
        <translation>Имя, по которому утверждения ссылаются на этого говорящего.</translation>
    </message>
    <message>
        <source>What it is called on screen and in pictures.</source>
        <translation>Как это называется на экране и на изображениях.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this matter.</source>
        <translation>Имя, по которому утверждения ссылаются на этот вопрос.</translation>
    </message>
    <message>
        <source>The matter, as a heading.</source>
        <translation>Вопрос, как заголовок.</translation>
    </message>
    <message>
        <source>What is agreed, and nothing beyond what each of the claims says.</source>
        <translation>В чём сходятся, и ничего сверх сказанного в каждом из утверждений.</translation>
    </message>
    <message>
        <source>On what the sides part: “Whether the patrol was cut short.”</source>
        <translation>В чём стороны расходятся: «Было ли патрулирование сокращено».</translation>
    </message>
    <message>
        <source>The name by which strips, legs and the command line refer to this event.</source>
        <translation>Имя, по которому на событие ссылаются полосы, участки и командная строка.</translation>
    </message>
    <message>
        <source>What happened, in a few words.</source>
        <translation>Что произошло, в нескольких словах.</translation>
    </message>
    <message>
        <source>An EDTF date (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~.</source>
        <translation>Дата EDTF (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~.</translation>
    </message>
    <message>
        <source>The lane of the timeline that the event stands in.</source>
        <translation>Дорожка ленты времени, на которой стоит событие.</translation>
    </message>
    <message>
        <source>The claims that the event rests on.</source>
        <translation>Утверждения, на которых основано событие.</translation>
    </message>
    <message>
        <source>The name of this claim, unique in the story.</source>
        <translation>Имя этого утверждения, единственное в истории.</translation>
    </message>
    <message>
        <source>The document that the quote stands in.</source>
        <translation>Документ, в котором стоит цитата.</translation>
    </message>
    <message>
        <source>The exact words of the document.</source>
        <translation>Точные слова документа.</translation>
    </message>
    <message>
        <source>Whose statement it is.</source>
        <translation>Чьё это высказывание.</translation>
    </message>
    <message>
        <source>What is counted or measured: “km”, “Turkish troops killed”.</source>
        <translation>Что подсчитано или измерено: «км», «убитых турецких военных».</translation>
    </message>
    <message>
        <source>The road&apos;s id in the geography.</source>
        <translation>Идентификатор дороги в географии.</translation>
    </message>
    <message>
        <source>The claim that names the road.</source>
        <translation>Утверждение, которое называет дорогу.</translation>
    </message>
    <message>
        <source>The name of this strip.</source>
        <translation>Имя этой полосы.</translation>
    </message>
    <message>
        <source>The side of the road that it lies on.</source>
        <translation>Сторона дороги, на которой она лежит.</translation>
    </message>
    <message>
        <source>How far it reaches from the road: up to 1000 kilometres.</source>
        <translation>Как далеко она простирается от дороги: до 1000 километров.</translation>
    </message>
    <message>
        <source>The claim that states it.</source>
        <translation>Утверждение, в котором это сказано.</translation>
    </message>
    <message>
        <source>The name of this area.</source>
        <translation>Имя этой области.</translation>
    </message>
    <message>
        <source>Who is in control.</source>
        <translation>Кто контролирует.</translation>
    </message>
    <message>
        <source>How the claim puts it: “will control”.</source>
        <translation>Как сказано в утверждении: «будут контролировать».</translation>
    </message>
    <message>
        <source>The side whose colour the ground takes.</source>
        <translation>Сторона, цвет которой получает местность.</translation>
    </message>
    <message>
        <source>The claim that says so.</source>
        <translation>Утверждение, в котором это сказано.</translation>
    </message>
    <message>
        <source>The name of this leg.</source>
        <translation>Имя этого участка.</translation>
    </message>
    <message>
        <source>The name of this thing.</source>
        <translation>Имя этого предмета.</translation>
    </message>
    <message>
        <source>The claim that names it.</source>
        <translation>Утверждение, которое его называет.</translation>
    </message>
    <message>
        <source>more than {most} things in it are wrong.</source>
        <translation>ошибок в нём больше {most}.</translation>
    </message>
    <message>
        <source>a geography is an object with &quot;type&quot;: &quot;FeatureCollection&quot;.</source>
        <translation>география — это объект с &quot;type&quot;: &quot;FeatureCollection&quot;.</translation>
    </message>
    <message>
        <source>a geography has an array of &quot;features&quot;.</source>
        <translation>в географии есть массив &quot;features&quot;.</translation>
    </message>
    <message>
        <source>the &quot;credit&quot; of a geography is a text.</source>
        <translation>&quot;credit&quot; географии — это текст.</translation>
    </message>
    <message>
        <source>a second feature has the id {name}.</source>
        <translation>у второго элемента идентификатор {name}.</translation>
    </message>
    <message>
        <source>{called} lies along a road, and the story has none.</source>
        <translation>{called} лежит вдоль дороги, а дорог в истории нет.</translation>
    </message>
    <message>
        <source>Add a [[road]] of the geography with the claim that names it, or make this an [[area]].</source>
        <translation>Добавьте [[road]] из географии с утверждением, которое её называет, или сделайте это [[area]].</translation>
    </message>
    <message>
        <source>{called} is one too many: a story has at most {most} roads.</source>
        <translation>{called} — лишняя: в истории не более {most} дорог.</translation>
    </message>
    <message>
        <source>areas have together at most {most} vertices; {called} brings them to {vertices}.</source>
        <translation>у областей вместе не более {most} вершин; с {called} их становится {vertices}.</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs north–south: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip} лежит на стороне {side} дороги {road}, которая идёт с севера на юг: её стороны — {first} и {second} (или left и right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs east–west: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip} лежит на стороне {side} дороги {road}, которая идёт с востока на запад: её стороны — {first} и {second} (или left и right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs neither east–west nor north–south: its sides are {first} and {second}.</source>
        <translation>{strip} лежит на стороне {side} дороги {road}, которая не идёт ни с востока на запад, ни с севера на юг: её стороны — {first} и {second}.</translation>
    </message>
    <message>
        <source>{called} holds since {first} until {last}, which comes before it.</source>
        <translation>{called} действует с {first} до {last}, а это раньше.</translation>
    </message>
    <message>
        <source>a figure has at least one of low, best and high.</source>
        <translation>у числа есть хотя бы одно из low, best и high.</translation>
    </message>
    <message>
        <source>a figure has low ≤ best ≤ high.</source>
        <translation>у числа low ≤ best ≤ high.</translation>
    </message>
    <message>
        <source>{called} is {km} km deep; a strip has more than 0 and at most {most} km.</source>
        <translation>{called}: глубина {km} км; у полосы она больше 0 и не больше {most} км.</translation>
    </message>
    <message>
        <source>{called}: a position has its start before its end, as in [120, 164].</source>
        <translation>{called}: в position начало стоит перед концом, как в [120, 164].</translation>
    </message>
    <message>
        <source>a file&apos;s name leads from the story&apos;s folder downwards, without “..” and “//”.</source>
        <translation>имя файла ведёт из папки истории вглубь, без «..» и «//».</translation>
    </message>
    <message>
        <source>a file&apos;s name has forward slashes between its parts, and no “\” or “:”.</source>
        <translation>в имени файла части разделены прямой косой чертой, без «\» и «:».</translation>
    </message>
    <message>
        <source>a file&apos;s name has at most {most} characters, and only such as can be printed.</source>
        <translation>в имени файла не более {most} символов, и только печатаемые.</translation>
    </message>
    <message>
        <source>the picture cannot be read: {reason}.</source>
        <translation>изображение не удаётся прочитать: {reason}.</translation>
    </message>
    <message>
        <source>the first {most} MB of this picture tell of no story.</source>
        <translation>первые {most} МБ этого изображения не говорят ни о какой истории.</translation>
    </message>
    <message>
        <source>Claimline did not make this picture, or something removed what it remembers.</source>
        <translation>Это изображение сделано не в Claimline, или запомненное в нём удалено.</translation>
    </message>
    <message>
        <source>{claim}: {source} has the quote at {lines} with differences: {differing}.</source>
        <translation>{claim}: в {source} цитата стоит здесь: {lines}, с отличиями: {differing}.</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}.</source>
        <translation>{claim}: цитата стоит в {source} в нескольких местах: {lines}.</translation>
    </message>
    <message>
        <source>Single one out with prefix or suffix, or write everywhere = true</source>
        <translation>Укажите одно с помощью prefix или suffix или напишите everywhere = true</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}, but not between this prefix and suffix.</source>
        <translation>{claim}: цитата стоит в {source} здесь: {lines}, но не между этими prefix и suffix.</translation>
    </message>
    <message>
        <source>Copy them from the source: the text just before the quote, and just after it.</source>
        <translation>Скопируйте их из источника: текст прямо перед цитатой и прямо после неё.</translation>
    </message>
    <message>
        <source>{claim}: the quote does not stand in {source}.</source>
        <translation>{claim}: цитаты нет в {source}.</translation>
    </message>
    <message>
        <source>{claim}: the quote has moved from {position} to {start} in its source.</source>
        <translation>{claim}: цитата переместилась в источнике с {position} на {start}.</translation>
    </message>
    <message>
        <source>If this is still the passage that is meant, write position = [{start}, {end}]</source>
        <translation>Если имеется в виду по-прежнему этот отрывок, напишите position = [{start}, {end}]</translation>
    </message>
    <message>
        <source>Nearest is {lines}: {words}</source>
        <translation>Ближе всего {lines}: {words}</translation>
    </message>
    <message>
        <source>lines {lines} and more</source>
        <translation>строки {lines} и другие</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>строки {lines}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>Name the folder of a story.</source>
        <translation>Укажите папку истории.</translation>
    </message>
    <message>
        <source>there is no {story_file} here.</source>
        <translation>здесь нет {story_file}.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>файл пуст.</translation>
    </message>
    <message>
        <source>It begins with: format = 1</source>
        <translation>Он начинается так: format = 1</translation>
    </message>
    <message>
        <source>which the geography does not have</source>
        <translation>этого нет в географии</translation>
    </message>
    <message>
        <source>which no [[source]] has</source>
        <translation>такого [[source]] нет</translation>
    </message>
    <message>
        <source>which no [[voice]] has</source>
        <translation>такого [[voice]] нет</translation>
    </message>
    <message>
        <source>which no [[topic]] has</source>
        <translation>такого [[topic]] нет</translation>
    </message>
    <message>
        <source>which no [[event.claim]] has</source>
        <translation>такого [[event.claim]] нет</translation>
    </message>
    <message>
        <source>which no [[event]] has</source>
        <translation>такого [[event]] нет</translation>
    </message>
    <message>
        <source>which is not among the lanes of [story]</source>
        <translation>этого нет среди дорожек в [story]</translation>
    </message>
    <message>
        <source>which no [[voice]] takes</source>
        <translation>эту сторону не занимает ни один [[voice]]</translation>
    </message>
    <message>
        <source>which no [[road]] has</source>
        <translation>такого [[road]] нет</translation>
    </message>
    <message>
        <source>a second {kind} has the id {name}.</source>
        <translation>второй раз встречается {kind} с идентификатором {name}.</translation>
    </message>
    <message>
        <source>Give it another.</source>
        <translation>Дайте другой.</translation>
    </message>
    <message>
        <source>{table} names the {kind} {name}, {nowhere}.</source>
        <translation>{table}: указано «{kind}» {name}, но {nowhere}.</translation>
    </message>
    <message>
        <source>a MultiPolygon is an array of polygons, not {given}.</source>
        <translation>MultiPolygon — это массив многоугольников, а здесь {given}.</translation>
    </message>
    <message>
        <source>a MultiPolygon has at least one polygon.</source>
        <translation>в MultiPolygon есть хотя бы один многоугольник.</translation>
    </message>
    <message>
        <source>a polygon is an array of rings, not {given}.</source>
        <translation>многоугольник — это массив колец, а здесь {given}.</translation>
    </message>
    <message>
        <source>a polygon has at least one ring.</source>
        <translation>в многоугольнике есть хотя бы одно кольцо.</translation>
    </message>
    <message>
        <source>a line is an array of positions, not {given}.</source>
        <translation>линия — это массив положений, а здесь {given}.</translation>
    </message>
    <message>
        <source>a ring is an array of positions, not {given}.</source>
        <translation>кольцо — это массив положений, а здесь {given}.</translation>
    </message>
    <message>
        <source>a road needs two different vertices.</source>
        <translation>дороге нужны две разные вершины.</translation>
    </message>
    <message>
        <source>this line is more than {most} times as long as what it lies in.</source>
        <translation>эта линия длиннее того, в чём она лежит, более чем в {most} раз.</translation>
    </message>
    <message>
        <source>a ring needs {fewest} different vertices, and the first once more.</source>
        <translation>кольцу нужно {fewest} разных вершин и первая ещё раз.</translation>
    </message>
    <message>
        <source>this ring does not end where it begins, so a straight line closes it.</source>
        <translation>это кольцо кончается не там, где начинается, поэтому его замыкает прямая.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out.</source>
        <translation>эта вершина повторяет предыдущую и пропущена.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out, and so are {n} more.</source>
        <translation>эта вершина повторяет предыдущую и пропущена, как и ещё {n}.</translation>
    </message>
    <message>
        <source>a position is [longitude, latitude], two finite numbers.</source>
        <translation>положение — это [долгота, широта], два конечных числа.</translation>
    </message>
    <message>
        <source>{given} is not on the earth: longitude is −180 to 180, latitude −90 to 90.</source>
        <translation>{given} — не на земле: долгота от −180 до 180, широта от −90 до 90.</translation>
    </message>
    <message>
        <source>the story is written in format {version}; this program reads format {known}.</source>
        <translation>история записана в формате {version}; эта программа читает формат {known}.</translation>
    </message>
    <message>
        <source>A newer Claimline may read it.</source>
        <translation>Её может прочитать более новый Claimline.</translation>
    </message>
    <message>
        <source>{table} has a key {key}, which the format does not know.</source>
        <translation>{table}: ключ {key} формату неизвестен.</translation>
    </message>
    <message>
        <source>It may have: {known}.</source>
        <translation>Возможны: {known}.</translation>
    </message>
    <message>
        <source>Add {key}: {meaning}</source>
        <translation>Добавьте {key}: {meaning}</translation>
    </message>
    <message>
        <source>{table} has no {key}.</source>
        <translation>{table}: нет {key}.</translation>
    </message>
    <message>
        <source>Dates are quoted texts: write {key} = &quot;{date}&quot;</source>
        <translation>Даты — это тексты в кавычках: напишите {key} = &quot;{date}&quot;</translation>
    </message>
    <message>
        <source>story</source>
        <translation>история</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>говорящий</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>расхождение</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>число</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>полоса</translation>
    </message>
    <message>
        <source>area</source>
        <translation>область</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>держатель</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>без положения</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>дорожка</translation>
    </message>
    <message>
        <source>side</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>there is a NUL character here; a text has none.</source>
        <translation>здесь символ NUL; в тексте его не бывает.</translation>
    </message>
    <message>
        <source>the file looks like UTF-16, not UTF-8.</source>
        <translation>файл похож на UTF-16, а не на UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Сохраните его как UTF-8.</translation>
    </message>
    <message>
        <source>byte 0x{data} here is not UTF-8.</source>
        <translation>байт 0x{data} здесь — не UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Сохраните файл как UTF-8.</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>не содержит слов</translation>
    </message>
    <message>
        <source>is {given}, and should be {wanted}</source>
        <translation>здесь {given}, а должно быть: {wanted}</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} или {last}</translation>
    </message>
    <message>
        <source>has {text} a second time</source>
        <translation>содержит {text} второй раз</translation>
    </message>
    <message>
        <source>has an entry that is no whole number from 0</source>
        <translation>содержит запись, которая не является целым числом от 0</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>от {fewest} до {most}</translation>
    </message>
    <message numerus="yes">
        <source>has {n} entries, and should have {wanted}</source>
        <comment>has {n} entry, and should have {wanted}</comment>
        <translation>
            <numerusform>содержит {n} запись, а должно быть: {wanted}</numerusform>
            <numerusform>содержит {n} записи, а должно быть: {wanted}</numerusform>
            <numerusform>содержит {n} записей, а должно быть: {wanted}</numerusform>
        </translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>логическое значение</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>массив</translation>
    </message>
    <message>
        <source>a date without quotation marks</source>
        <translation>дата без кавычек</translation>
    </message>
    <message>
        <source>a number without end or measure</source>
        <translation>число без конца или меры</translation>
    </message>
    <message>
        <source>text verified</source>
        <translation>текст проверен</translation>
    </message>
    <message>
        <source>text is not the one that was quoted: its checksum differs</source>
        <translation>текст не тот, что цитировался: контрольная сумма другая</translation>
    </message>
    <message>
        <source>text not verified: the story states no checksum</source>
        <translation>текст не проверен: в истории нет контрольной суммы</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible characters shown by code point</source>
        <comment>{n} invisible character shown by code point</comment>
        <translation>
            <numerusform>{n} невидимый символ показан кодом</numerusform>
            <numerusform>{n} невидимых символа показаны кодами</numerusform>
            <numerusform>{n} невидимых символов показано кодами</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>A page with the straightened corridor, the quotes and the timeline, from the story “{title}”.</source>
        <translation>Страница с выпрямленным коридором, цитатами и лентой времени, из истории «{title}».</translation>
    </message>
    <message>
        <source>A page with the corridor as a map, the quotes and the timeline, from the story “{title}”.</source>
        <translation>Страница с коридором на карте, цитатами и лентой времени, из истории «{title}».</translation>
    </message>
    <message>
        <source>The straightened corridor, from the story “{title}”.</source>
        <translation>Выпрямленный коридор, из истории «{title}».</translation>
    </message>
    <message>
        <source>The corridor as a map, from the story “{title}”.</source>
        <translation>Коридор на карте, из истории «{title}».</translation>
    </message>
    <message>
        <source>The timeline, from the story “{title}”.</source>
        <translation>Лента времени, из истории «{title}».</translation>
    </message>
    <message>
        <source>The quotes, from the story “{title}”.</source>
        <translation>Цитаты, из истории «{title}».</translation>
    </message>
    <message>
        <source> (the source has other words)</source>
        <translation> (в источнике другие слова)</translation>
    </message>
    <message>
        <source> (not found in the source)</source>
        <translation> (в источнике не найдено)</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>The ground is shown as of {day}.</source>
        <translation>Местность показана на {day}.</translation>
    </message>
    <message>
        <source>Shown full is the account of {side}.</source>
        <translation>Полностью показана версия: {side}.</translation>
    </message>
    <message>
        <source>Shown full is what several sides say.</source>
        <translation>Полностью показано то, что говорят несколько сторон.</translation>
    </message>
    <message>
        <source>{speaker}, through {through},</source>
        <translation>{speaker}, через {through},</translation>
    </message>
    <message>
        <source>some years inferred</source>
        <translation>некоторые годы выведены</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>год выведен</translation>
    </message>
    <message>
        <source>{length} folded</source>
        <translation>свёрнуто: {length}</translation>
    </message>
    <message>
        <source>times as written</source>
        <translation>время как написано</translation>
    </message>
    <message>
        <source>said on {date}</source>
        <translation>сказано {date}</translation>
    </message>
    <message>
        <source>In the source:</source>
        <translation>В источнике:</translation>
    </message>
    <message>
        <source>differs from the source</source>
        <translation>отличается от источника</translation>
    </message>
    <message>
        <source>not found in the source</source>
        <translation>не найдено в источнике</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims in the story</source>
        <comment>and {n} more claim in the story</comment>
        <translation>
            <numerusform>и ещё {n} утверждение в истории</numerusform>
            <numerusform>и ещё {n} утверждения в истории</numerusform>
            <numerusform>и ещё {n} утверждений в истории</numerusform>
        </translation>
    </message>
    <message>
        <source>As the story reads them:</source>
        <translation>Как их читает история:</translation>
    </message>
    <message>
        <source>same words: {words}</source>
        <translation>общие слова: {words}</translation>
    </message>
    <message>
        <source>later {name} “{words}”</source>
        <translation>позже {name} «{words}»</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <translation>Позже: {title}</translation>
    </message>
    <message>
        <source>The {road}</source>
        <translation>{road}</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>На местности</translation>
    </message>
    <message>
        <source>this story puts nothing on the map</source>
        <translation>эта история ничего не помещает на карту</translation>
    </message>
    <message>
        <source>true shape, north up</source>
        <translation>истинная форма, север вверху</translation>
    </message>
    <message>
        <source>this story has no road; north up</source>
        <translation>в этой истории нет дороги; север вверху</translation>
    </message>
    <message>
        <source>straightened along the road, distances to scale</source>
        <translation>выпрямлено вдоль дороги, расстояния в масштабе</translation>
    </message>
    <message>
        <source>{thing}: no position in the source</source>
        <translation>{thing}: положения в источнике нет</translation>
    </message>
    <message>
        <source>nothing of it on the ground on this day</source>
        <translation>в этот день на местности от этого ничего нет</translation>
    </message>
    <message>
        <source>puts nothing on the road</source>
        <translation>ничего не меняет на дороге</translation>
    </message>
    <message>
        <source>puts nothing on the ground</source>
        <translation>ничего не меняет на местности</translation>
    </message>
    <message>
        <source>{holders} the {area}</source>
        <translation>{holders}: {area}</translation>
    </message>
    <message>
        <source>{km} along the road and across it</source>
        <translation>{km} вдоль дороги и поперёк</translation>
    </message>
    <message>
        <source>{km} along the road · across it {ratio} times as large</source>
        <translation>{km} вдоль дороги · поперёк крупнее в {ratio} раза</translation>
    </message>
    <message>
        <source>where the strips end is not in the source</source>
        <translation>где кончаются полосы, в источнике нет</translation>
    </message>
    <message>
        <source>their edges are good to {metres} m</source>
        <translation>их края верны до {metres} м</translation>
    </message>
    <message>
        <source>The {road} is schematic: {credit}</source>
        <translation>{road} — схематично: {credit}</translation>
    </message>
    <message>
        <source>The {road}: {credit}</source>
        <translation>{road}: {credit}</translation>
    </message>
    <message>
        <source>{road}, lengths within {percent}%</source>
        <translation>{road}, длины с точностью до {percent}%</translation>
    </message>
    <message numerus="yes">
        <source>no room for {n} labels</source>
        <comment>no room for {n} label</comment>
        <translation>
            <numerusform>не хватило места для {n} подписи</numerusform>
            <numerusform>не хватило места для {n} подписей</numerusform>
            <numerusform>не хватило места для {n} подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places beyond the picture</source>
        <comment>{n} place beyond the picture</comment>
        <translation>
            <numerusform>{n} место за пределами изображения</numerusform>
            <numerusform>{n} места за пределами изображения</numerusform>
            <numerusform>{n} мест за пределами изображения</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km on</source>
        <translation>через {km} км</translation>
    </message>
    <message>
        <source>less than 1 km on</source>
        <translation>менее чем через 1 км</translation>
    </message>
    <message>
        <source>contested: “{words}”</source>
        <translation>оспаривается: «{words}»</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>between {places}</source>
        <translation>между: {places}</translation>
    </message>
    <message>
        <source>contested: “{words}” ({voices})</source>
        <translation>оспаривается: «{words}» ({voices})</translation>
    </message>
    <message>
        <source>contested by {voices}</source>
        <translation>оспаривают: {voices}</translation>
    </message>
    <message>
        <source>← end not in the source</source>
        <translation>← конца в источнике нет</translation>
    </message>
    <message>
        <source>end not in the source →</source>
        <translation>конца в источнике нет →</translation>
    </message>
    <message>
        <source>{km} km deep</source>
        <translation>глубина {km} км</translation>
    </message>
    <message>
        <source>account of {side}</source>
        <translation>версия: {side}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>от {start} до {end}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more numbers that several claims state</source>
        <comment>and {n} more number that several claims state</comment>
        <translation>
            <numerusform>и ещё {n} число, названное в нескольких утверждениях</numerusform>
            <numerusform>и ещё {n} числа, названных в нескольких утверждениях</numerusform>
            <numerusform>и ещё {n} чисел, названных в нескольких утверждениях</numerusform>
        </translation>
    </message>
    <message>
        <source>no side</source>
        <translation>вне сторон</translation>
    </message>
    <message>
        <source>as each voice puts it</source>
        <translation>как говорит каждый</translation>
    </message>
    <message>
        <source>bars: from lowest to highest stated</source>
        <translation>отрезки: от наименьшего названного до наибольшего</translation>
    </message>
    <message>
        <source>arrows: only a bound is stated</source>
        <translation>стрелки: названа только граница</translation>
    </message>
    <message>
        <source>the axis does not begin at 0</source>
        <translation>ось начинается не с 0</translation>
    </message>
    <message>
        <source> (year inferred)</source>
        <translation> (год выведен)</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>ещё {n}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation>{index} из {count}</translation>
    </message>
    <message>
        <source>{count} apart</source>
        <translation>{count} порознь</translation>
    </message>
    <message>
        <source>{length} straight</source>
        <translation>{length} по прямой</translation>
    </message>
    <message>
        <source>{length} along the {road}</source>
        <translation>{length}, вдоль: {road}</translation>
    </message>
    <message>
        <source>{length} across</source>
        <translation>{length} поперёк</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source> (title shortened)</source>
        <translation> (название сокращено)</translation>
    </message>
    <message>
        <source>Marked: “{quote}”</source>
        <translation>Отмечено: «{quote}»</translation>
    </message>
    <message>
        <source>Marked: “{quote}”, in: “{sentence}”</source>
        <translation>Отмечено: «{quote}», в предложении: «{sentence}»</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Номер слайда</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Цитата {number}</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides, compared</source>
        <comment>Accounts, {n} side, compared</comment>
        <translation>
            <numerusform>Версии, {n} сторона, сравнение</numerusform>
            <numerusform>Версии, {n} стороны, сравнение</numerusform>
            <numerusform>Версии, {n} сторон, сравнение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides</source>
        <comment>Accounts, {n} side</comment>
        <translation>
            <numerusform>Версии, {n} сторона</numerusform>
            <numerusform>Версии, {n} стороны</numerusform>
            <numerusform>Версии, {n} сторон</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Agreed, as the story’s author reads them</source>
        <translation>Общее, как его читает автор истории</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Различное</translation>
    </message>
    <message>
        <source>Where they part, as the story’s author reads them</source>
        <translation>В чём расходятся, как это читает автор истории</translation>
    </message>
    <message>
        <source>Agreed: {point}</source>
        <translation>Общее: {point}</translation>
    </message>
    <message>
        <source>Where they part: {point}</source>
        <translation>В чём расходятся: {point}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примечание: {note}</translation>
    </message>
    <message>
        <source>in the source: “{words}”</source>
        <translation>в источнике: «{words}»</translation>
    </message>
    <message>
        <source>on: {topic}</source>
        <translation>о вопросе: {topic}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>примечание: {note}</translation>
    </message>
    <message>
        <source>paragraph {paragraph} (characters {start}–{end})</source>
        <translation>абзац {paragraph} (символы {start}–{end})</translation>
    </message>
    <message>
        <source>{thing}, no position in the source</source>
        <translation>{thing}, положения в источнике нет</translation>
    </message>
    <message>
        <source>The ground</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>{ground} as of {date}</source>
        <translation>{ground}, на дату: {date}</translation>
    </message>
    <message>
        <source>Nothing is said of the ground yet</source>
        <translation>О местности пока ничего не сказано</translation>
    </message>
    <message>
        <source>Timeline of {events} on {lanes}, {period}.</source>
        <translation>Лента времени: {events}, {lanes}, {period}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} событие</numerusform>
            <numerusform>{n} события</numerusform>
            <numerusform>{n} событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lanes</source>
        <comment>{n} lane</comment>
        <translation>
            <numerusform>{n} дорожка</numerusform>
            <numerusform>{n} дорожки</numerusform>
            <numerusform>{n} дорожек</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {event}, {date}.</source>
        <translation>Выбрано: {event}, {date}.</translation>
    </message>
    <message>
        <source>{things}; and {n} more</source>
        <translation>{things}; и ещё {n}</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (сокращено)</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Источник {number}</translation>
    </message>
    <message>
        <source>Sources, {n}</source>
        <translation>Источники, {n}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>Inferred, not stated</source>
        <translation>Выведено, не указано</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано в</translation>
    </message>
    <message>
        <source>Claimline {version}</source>
        <translation>Claimline {version}</translation>
    </message>
    <message>
        <source>Reference data and inferences</source>
        <translation>Справочные данные и выводы</translation>
    </message>
    <message>
        <source>{credit}; drawn schematically</source>
        <translation>{credit}; нарисовано схематично</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} claims</source>
        <comment>{shown} of {n} claim</comment>
        <translation>
            <numerusform>{shown} из {n} утверждения</numerusform>
            <numerusform>{shown} из {n} утверждений</numerusform>
            <numerusform>{shown} из {n} утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} утверждение</numerusform>
            <numerusform>{n} утверждения</numerusform>
            <numerusform>{n} утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims of {side}</source>
        <comment>and {n} more claim of {side}</comment>
        <translation>
            <numerusform>и ещё {n} утверждение ({side})</numerusform>
            <numerusform>и ещё {n} утверждения ({side})</numerusform>
            <numerusform>и ещё {n} утверждений ({side})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more points</source>
        <comment>and {n} more point</comment>
        <translation>
            <numerusform>и ещё {n} пункт</numerusform>
            <numerusform>и ещё {n} пункта</numerusform>
            <numerusform>и ещё {n} пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <comment>{n} source</comment>
        <translation>
            <numerusform>{n} источник</numerusform>
            <numerusform>{n} источника</numerusform>
            <numerusform>{n} источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Sides:</source>
        <translation>Стороны:</translation>
    </message>
    <message numerus="yes">
        <source>Event, {n} quotes</source>
        <comment>Event, {n} quote</comment>
        <translation>
            <numerusform>Событие, {n} цитата</numerusform>
            <numerusform>Событие, {n} цитаты</numerusform>
            <numerusform>Событие, {n} цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event to read who says so.</source>
        <translation>Выберите событие, чтобы прочитать, кто это говорит.</translation>
    </message>
    <message>
        <source>{title}. No event is chosen.</source>
        <translation>{title}. Событие не выбрано.</translation>
    </message>
    <message>
        <source>As the story’s author reads it. It rests on:
{claim}</source>
        <translation>Так читает автор истории. Основано на этом:
{claim}</translation>
    </message>
    <message>
        <source>Show the {road} instead
{credit}</source>
        <translation>Показать вместо этого: {road}
{credit}</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to open the lane</source>
        <translation>{lane}
{events}; щёлкните, чтобы открыть дорожку</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to close the lane</source>
        <translation>{lane}
{events}; щёлкните, чтобы закрыть дорожку</translation>
    </message>
    <message>
        <source>{length} in which nothing happens; click to unfold</source>
        <translation>{length}, когда ничего не происходит; щёлкните, чтобы развернуть</translation>
    </message>
    <message>
        <source>{day}; drag to another day</source>
        <translation>{day}; перетащите на другой день</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} events shown</source>
        <comment>{shown} of {n} event shown</comment>
        <translation>
            <numerusform>показано {shown} из {n} события</numerusform>
            <numerusform>показано {shown} из {n} событий</numerusform>
            <numerusform>показано {shown} из {n} событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Its position is not in the reference data ({credit})</source>
        <translation>Его положения нет в справочных данных ({credit})</translation>
    </message>
    <message>
        <source>km {km} of the {road}</source>
        <translation>{road}, км {km}</translation>
    </message>
    <message>
        <source>km {km} of the schematic {road}</source>
        <translation>{road} (схематично), км {km}</translation>
    </message>
    <message>
        <source>Position: {credit} (reference data, not a claim)</source>
        <translation>Положение: {credit} (справочные данные, не утверждение)</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} год</numerusform>
            <numerusform>{n} года</numerusform>
            <numerusform>{n} лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} месяц</numerusform>
            <numerusform>{n} месяца</numerusform>
            <numerusform>{n} месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} день</numerusform>
            <numerusform>{n} дня</numerusform>
            <numerusform>{n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>событий нет</translation>
    </message>
    <message>
        <source>NO POSITION IN THE SOURCE</source>
        <translation>ПОЛОЖЕНИЯ В ИСТОЧНИКЕ НЕТ</translation>
    </message>
    <message>
        <source>{n} MORE</source>
        <translation>ЕЩЁ {n}</translation>
    </message>
    <message>
        <source>no reference position</source>
        <translation>нет справочного положения</translation>
    </message>
    <message>
        <source>Later: {thing}</source>
        <translation>Позже: {thing}</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>не менее {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>не более {number}</translation>
    </message>
    <message>
        <source>two accounts</source>
        <translation>две версии</translation>
    </message>
    <message>
        <source>three accounts</source>
        <translation>три версии</translation>
    </message>
    <message>
        <source>four accounts</source>
        <translation>четыре версии</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Ю</translation>
    </message>
    <message>
        <source>E</source>
        <translation>В</translation>
    </message>
    <message>
        <source>W</source>
        <translation>З</translation>
    </message>
    <message>
        <source>north</source>
        <translation>север</translation>
    </message>
    <message>
        <source>south</source>
        <translation>юг</translation>
    </message>
    <message>
        <source>east</source>
        <translation>восток</translation>
    </message>
    <message>
        <source>west</source>
        <translation>запад</translation>
    </message>
    <message>
        <source>left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>{parts} inferred</source>
        <translation>выведено: {parts}</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} и {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <translation>
            <numerusform>{n} версия</numerusform>
            <numerusform>{n} версии</numerusform>
            <numerusform>{n} версий</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>дат нет</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more sources.</source>
        <comment>And {n} more source.</comment>
        <translation>
            <numerusform>И ещё {n} источник.</numerusform>
            <numerusform>И ещё {n} источника.</numerusform>
            <numerusform>И ещё {n} источников.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown full: the account of {side}.</source>
        <translation>Полностью показана версия: {side}.</translation>
    </message>
    <message>
        <source>Shown full: what several sides say.</source>
        <translation>Полностью показано то, что говорят несколько сторон.</translation>
    </message>
    <message>
        <source>The {road} is drawn schematically.</source>
        <translation>{road} — нарисовано схематично.</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>получено {date}</translation>
    </message>
    <message>
        <source>{known} ({unknown} not stated)</source>
        <translation>{known} ({unknown} — не указано)</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>The settings cannot be read ({refusal}): {file}</source>
        <translation>Настройки не удаётся прочитать ({refusal}): {file}</translation>
    </message>
    <message>
        <source>The settings could not be understood; they are kept in {kept}</source>
        <translation>Настройки не удалось понять; они сохранены в {kept}</translation>
    </message>
    <message>
        <source>The settings are those of a later version: nothing is remembered this time, and {file} stays as it is</source>
        <translation>Настройки записаны более поздней версией: на этот раз ничего не запоминается, и {file} остаётся как есть</translation>
    </message>
    <message>
        <source>there is no time of day {time}</source>
        <translation>времени суток {time} не бывает</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>зима</translation>
    </message>
    <message>
        <source>winter</source>
        <comment>after a word such as until, from or about</comment>
        <translation>зимы</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>весна</translation>
    </message>
    <message>
        <source>spring</source>
        <comment>after a word such as until, from or about</comment>
        <translation>весны</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>лето</translation>
    </message>
    <message>
        <source>summer</source>
        <comment>after a word such as until, from or about</comment>
        <translation>лета</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>осень</translation>
    </message>
    <message>
        <source>autumn</source>
        <comment>after a word such as until, from or about</comment>
        <translation>осени</translation>
    </message>
    <message>
        <source>one day of {date}</source>
        <translation>один из дней: {date}</translation>
    </message>
    <message>
        <source>one month of {date}</source>
        <translation>один из месяцев: {date}</translation>
    </message>
    <message>
        <source>one season of {date}</source>
        <translation>одно из времён года: {date}</translation>
    </message>
    <message>
        <source>one year of {date}</source>
        <translation>один из годов: {date}</translation>
    </message>
    <message>
        <source>one decade of {date}</source>
        <translation>одно из десятилетий: {date}</translation>
    </message>
    <message>
        <source>one century of {date}</source>
        <translation>один из веков: {date}</translation>
    </message>
    <message>
        <source>every day of {date}</source>
        <translation>каждый день: {date}</translation>
    </message>
    <message>
        <source>every month of {date}</source>
        <translation>каждый месяц: {date}</translation>
    </message>
    <message>
        <source>every season of {date}</source>
        <translation>каждое время года: {date}</translation>
    </message>
    <message>
        <source>every year of {date}</source>
        <translation>каждый год: {date}</translation>
    </message>
    <message>
        <source>every decade of {date}</source>
        <translation>каждое десятилетие: {date}</translation>
    </message>
    <message>
        <source>every century of {date}</source>
        <translation>каждый век: {date}</translation>
    </message>
    <message>
        <source>until {date} (open start)</source>
        <translation>до {date} (начало открыто)</translation>
    </message>
    <message>
        <source>until {date}, start unknown</source>
        <translation>до {date}, начало неизвестно</translation>
    </message>
    <message>
        <source>from {date} (open end)</source>
        <translation>с {date} (конец открыт)</translation>
    </message>
    <message>
        <source>from {date}, end unknown</source>
        <translation>с {date}, конец неизвестен</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>около {date}</translation>
    </message>
    <message>
        <source>estimated to be {year}</source>
        <translation>по оценке {year}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>не точно</translation>
    </message>
    <message>
        <source>some time between {first} and {last}</source>
        <translation>когда-то между {first} и {last}</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} или раньше</translation>
    </message>
    <message>
        <source>{date} and earlier</source>
        <translation>{date} и раньше</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} или позже</translation>
    </message>
    <message>
        <source>{date} and later</source>
        <translation>{date} и позже</translation>
    </message>
    <message>
        <source>{dates} or {last}</source>
        <translation>{dates} или {last}</translation>
    </message>
    <message>
        <source>{dates} and {last}</source>
        <translation>{dates} и {last}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade}-е</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation>{n}-й век</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>до н. э.</translation>
    </message>
    <message>
        <source>start open</source>
        <translation>начало открыто</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>начало неизвестно</translation>
    </message>
    <message>
        <source>start {doubt}</source>
        <translation>начало {doubt}</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>конец открыт</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>конец неизвестен</translation>
    </message>
    <message>
        <source>end {doubt}</source>
        <translation>конец {doubt}</translation>
    </message>
    <message>
        <source>local time, its offset from UTC is not stated</source>
        <translation>местное время, сдвиг от UTC не указан</translation>
    </message>
    <message>
        <source>on one of these dates</source>
        <translation>в один из этих дней</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>между {first} и {last}</translation>
    </message>
    <message>
        <source>approximate and uncertain</source>
        <translation>приблизительно и не точно</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>приблизительно</translation>
    </message>
    <message>
        <source>season</source>
        <translation>время года</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>десятилетие</translation>
    </message>
    <message>
        <source>century</source>
        <translation>век</translation>
    </message>
    <message>
        <source>{text}… has {n} characters: a date has at most {most}</source>
        <translation>{text}… — {n} символов: в дате не более {most}</translation>
    </message>
    <message>
        <source>this says nothing about when: write a date on one side at least, such as 2020/.. or /2020</source>
        <translation>это ничего не говорит о времени: напишите дату хотя бы с одной стороны, например 2020/.. или /2020</translation>
    </message>
    <message>
        <source>its times have different offsets from UTC: write both with the same, or both without one</source>
        <translation>у её времён разные сдвиги от UTC: напишите оба с одним и тем же или оба без него</translation>
    </message>
    <message>
        <source>it ends before it starts: write the earlier date first</source>
        <translation>она кончается раньше, чем начинается: сначала напишите более раннюю дату</translation>
    </message>
    <message>
        <source>this is any time at all: write .. on one side of the date only</source>
        <translation>это любое время вообще: пишите .. только с одной стороны даты</translation>
    </message>
    <message>
        <source>a set has no times: write its days alone, or an interval with a slash</source>
        <translation>у множества нет времени суток: напишите только дни или промежуток с косой чертой</translation>
    </message>
    <message>
        <source>a {first} and a {last} stand beside .. : write both alike</source>
        <translation>рядом с .. стоят {first} и {last}: напишите оба одинаково</translation>
    </message>
    <message>
        <source>{why}: write {dates}</source>
        <translation>{why}: напишите {dates}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} или {last}</translation>
    </message>
    <message>
        <source>the year comes first, then month and day in digits, with hyphens between them</source>
        <translation>сначала год, потом месяц и день цифрами, через дефис</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`</source>
        <translation>в EDTF нет слов «начало», «середина» и «конец», оставьте слово источника в `words`</translation>
    </message>
    <message>
        <source>an interval has a slash</source>
        <translation>у промежутка есть косая черта</translation>
    </message>
    <message>
        <source>a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing</source>
        <translation>время — это hh:mm:ss, затем Z, +hh, +hh:mm или ничего</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2</source>
        <translation>год со степенью десяти — Y17E7, со значащими цифрами — 1950S2</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`: write a span such as 2020-02-2X or 2020-02-21/2020-02-29</source>
        <translation>в EDTF нет слов «начало», «середина» и «конец», оставьте слово источника в `words`: напишите промежуток, например 2020-02-2X или 2020-02-21/2020-02-29</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2, and neither has months</source>
        <translation>год со степенью десяти — Y17E7, со значащими цифрами — 1950S2, и у обоих нет месяцев</translation>
    </message>
    <message>
        <source>a date is missing: write one, such as 2020, 2020-03 or 2020-03-15</source>
        <translation>даты нет: напишите её, например 2020, 2020-03 или 2020-03-15</translation>
    </message>
    <message>
        <source>EDTF has capitals, two digits for month and day, and no spaces</source>
        <translation>в EDTF прописные буквы, две цифры на месяц и день и нет пробелов</translation>
    </message>
    <message>
        <source>what is open is two dots</source>
        <translation>открытое — это две точки</translation>
    </message>
    <message>
        <source>what is unknown is left empty beside the slash</source>
        <translation>неизвестное оставляют пустым рядом с косой чертой</translation>
    </message>
    <message>
        <source>? and ~ together are %</source>
        <translation>? и ~ вместе — это %</translation>
    </message>
    <message>
        <source>about is a ~ behind the date</source>
        <translation>приблизительность — это ~ после даты</translation>
    </message>
    <message>
        <source>a decade has X for the year&apos;s last digit</source>
        <translation>у десятилетия вместо последней цифры года стоит X</translation>
    </message>
    <message>
        <source>seasons are numbers</source>
        <translation>времена года — числа</translation>
    </message>
    <message>
        <source>a time counts whole seconds</source>
        <translation>время считают целыми секундами</translation>
    </message>
    <message>
        <source>an offset has a colon: +04:30</source>
        <translation>в сдвиге есть двоеточие: +04:30</translation>
    </message>
    <message>
        <source>no time can be in doubt, only its day</source>
        <translation>сомнительным может быть только день, не время</translation>
    </message>
    <message>
        <source>1 BCE is the year 0000: write -0001 for 2 BCE, -0043 for 44 BCE</source>
        <translation>1 до н. э. — это год 0000: для 2 до н. э. напишите -0001, для 44 до н. э. — -0043</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>в годе четыре цифры</translation>
    </message>
    <message>
        <source>a year has no plus sign</source>
        <translation>у года нет знака плюс</translation>
    </message>
    <message>
        <source>a year of more than four digits has a Y before it</source>
        <translation>перед годом длиннее четырёх цифр стоит Y</translation>
    </message>
    <message>
        <source>a year of four digits has no Y before it</source>
        <translation>перед годом из четырёх цифр нет Y</translation>
    </message>
    <message>
        <source>years of more than 12 digits are not read here</source>
        <translation>годы длиннее 12 цифр здесь не читаются</translation>
    </message>
    <message>
        <source>this is no date in EDTF: write 2020, 2020-03 or 2020-03-15, or from and to, as in 2020-02-21/2020-03-05</source>
        <translation>это не дата EDTF: напишите 2020, 2020-03 или 2020-03-15, либо от и до, как в 2020-02-21/2020-03-05</translation>
    </message>
    <message>
        <source>years of more than {most} digits are not read here</source>
        <translation>годы длиннее {most} цифр здесь не читаются</translation>
    </message>
    <message>
        <source>{part} is a season or another part of a year and has no days: write a month, 01 to 12</source>
        <translation>{part} — время года или другая часть года, дней у неё нет: напишите месяц, от 01 до 12</translation>
    </message>
    <message>
        <source>there is no month {month}: months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41</source>
        <translation>месяца {month} нет: месяцы — от 01 до 12, времена года — от 21 до 24, части года — от 25 до 41</translation>
    </message>
    <message>
        <source>there is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE</source>
        <translation>года -0000 нет: напишите 0000 для 1 до н. э., -0001 для 2 до н. э.</translation>
    </message>
    <message>
        <source>no day of the calendar fits these digits</source>
        <translation>этим цифрам не подходит ни один день календаря</translation>
    </message>
    <message>
        <source>there is no day {day}: {month} has {last} days</source>
        <translation>дня {day} нет: в месяце {month} дней {last}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переместилась</translation>
    </message>
    <message>
        <source>no longer stands in it</source>
        <translation>больше в нём не стоит</translation>
    </message>
    <message>
        <source>now stands in it with differences</source>
        <translation>теперь стоит в нём с отличиями</translation>
    </message>
    <message>
        <source>now stands in it exactly</source>
        <translation>теперь стоит в нём точно</translation>
    </message>
    <message>
        <source>stands in it again</source>
        <translation>снова в нём стоит</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes moved</source>
        <comment>{n} quote moved</comment>
        <translation>
            <numerusform>{n} цитата переместилась</numerusform>
            <numerusform>{n} цитаты переместились</numerusform>
            <numerusform>{n} цитат переместилось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes no longer stand in it</source>
        <comment>{n} quote no longer stands in it</comment>
        <translation>
            <numerusform>{n} цитата больше в нём не стоит</numerusform>
            <numerusform>{n} цитаты больше в нём не стоят</numerusform>
            <numerusform>{n} цитат больше в нём не стоят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it with differences</source>
        <comment>{n} quote now stands in it with differences</comment>
        <translation>
            <numerusform>{n} цитата теперь стоит в нём с отличиями</numerusform>
            <numerusform>{n} цитаты теперь стоят в нём с отличиями</numerusform>
            <numerusform>{n} цитат теперь стоят в нём с отличиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it exactly</source>
        <comment>{n} quote now stands in it exactly</comment>
        <translation>
            <numerusform>{n} цитата теперь стоит в нём точно</numerusform>
            <numerusform>{n} цитаты теперь стоят в нём точно</numerusform>
            <numerusform>{n} цитат теперь стоят в нём точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes stand in it again</source>
        <comment>{n} quote stands in it again</comment>
        <translation>
            <numerusform>{n} цитата снова в нём стоит</numerusform>
            <numerusform>{n} цитаты снова в нём стоят</numerusform>
            <numerusform>{n} цитат снова в нём стоят</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has changed: {what}</source>
        <translation>{file} изменился: {what}</translation>
    </message>
    <message>
        <source>every quote stands where it stood</source>
        <translation>каждая цитата стоит там же</translation>
    </message>
    <message>
        <source>no claim quotes it</source>
        <translation>ни одно утверждение его не цитирует</translation>
    </message>
    <message>
        <source>A timeline in which every mark can be asked who says so.</source>
        <translation>Лента времени, где о каждой отметке можно спросить, кто это говорит.</translation>
    </message>
    <message>
        <source>About Claimline</source>
        <translation>О программе Claimline</translation>
    </message>
    <message>
        <source>What Claimline is made with</source>
        <translation>Из чего сделан Claimline</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>MIT licence. It runs offline, on files of your own.</source>
        <translation>Лицензия MIT. Работает без сети, с вашими файлами.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Сведения скопированы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Size of Ever&amp;ything</source>
        <translation>Размер все&amp;го</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>&amp;Открыть историю…</translation>
    </message>
    <message>
        <source>Open Packed Story or P&amp;icture…</source>
        <translation>Открыть &amp;упакованную историю или изображение…</translation>
    </message>
    <message>
        <source>Open the Story &amp;That Ships</source>
        <translation>Открыть &amp;прилагаемую историю</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>&amp;Save Picture or Deck…</source>
        <translation>&amp;Сохранить изображение или слайды…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>Копировать &amp;изображение</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>Копировать &amp;цитату с источником</translation>
    </message>
    <message>
        <source>Copy Source as &amp;BibTeX</source>
        <translation>Копировать источник как &amp;BibTeX</translation>
    </message>
    <message>
        <source>Copy Source as &amp;RIS</source>
        <translation>Копировать источник как &amp;RIS</translation>
    </message>
    <message>
        <source>Copy Source as CSL-&amp;JSON</source>
        <translation>Копировать источник как CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>Copy Selected Passage as &amp;Claim</source>
        <translation>Копировать выделенное как &amp;утверждение</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find in &amp;Document…</source>
        <translation>Найти в &amp;документе…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти дале&amp;е</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Map instead of Straightened Road</source>
        <translation>Карт&amp;а вместо выпрямленной дороги</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Point Out What No Claim &amp;Quotes</source>
        <translation>Показать, чего &amp;не цитирует ни одно утверждение</translation>
    </message>
    <message>
        <source>Show What Comes &amp;Later</source>
        <translation>Показать, что будет &amp;позже</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Zoom to &amp;All</source>
        <translation>Показать &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Zoom to What Is Chosen</source>
        <translation>К выбранном&amp;у</translation>
    </message>
    <message>
        <source>&amp;Fold Quiet Stretches</source>
        <translation>&amp;Свернуть тихие промежутки</translation>
    </message>
    <message>
        <source>&amp;Overview of All Time</source>
        <translation>О&amp;бзор всего времени</translation>
    </message>
    <message>
        <source>List of E&amp;vents</source>
        <translation>Сп&amp;исок событий</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Проб&amp;лемы</translation>
    </message>
    <message>
        <source>&amp;Corridor</source>
        <translation>К&amp;оридор</translation>
    </message>
    <message>
        <source>Claims an&amp;d Source</source>
        <translation>Утвер&amp;ждения и источник</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>Лента в&amp;ремени</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Пока&amp;з</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>As &amp;Designed</source>
        <translation>Как &amp;задумано</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Следующее событие</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>&amp;Предыдущее событие</translation>
    </message>
    <message>
        <source>Next &amp;Claim</source>
        <translation>Следующее &amp;утверждение</translation>
    </message>
    <message>
        <source>Previous C&amp;laim</source>
        <translation>Предыдущее у&amp;тверждение</translation>
    </message>
    <message>
        <source>One Day &amp;Earlier</source>
        <translation>На день &amp;раньше</translation>
    </message>
    <message>
        <source>One Day La&amp;ter</source>
        <translation>На день п&amp;озже</translation>
    </message>
    <message>
        <source>&amp;Whole Story</source>
        <translation>&amp;Вся история</translation>
    </message>
    <message>
        <source>Ch&amp;oose Nothing</source>
        <translation>&amp;Ничего не выбирать</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Следующая п&amp;анель</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>Предыдущая пане&amp;ль</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Найти действие…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>&amp;О программе Claimline</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Такого действия нет</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>Find an action by words of its name</source>
        <translation>Найти действие по словам названия</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} actions</source>
        <comment>{shown} of {n} action</comment>
        <translation>
            <numerusform>{shown} из {n} действия</numerusform>
            <numerusform>{shown} из {n} действий</numerusform>
            <numerusform>{shown} из {n} действий</numerusform>
        </translation>
    </message>
    <message>
        <source>choose an event to copy its quote</source>
        <translation>выберите событие, чтобы скопировать его цитату</translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation>Цитата скопирована</translation>
    </message>
    <message>
        <source>select a passage of the document to copy it as a claim</source>
        <translation>выделите отрывок документа, чтобы скопировать его как утверждение</translation>
    </message>
    <message>
        <source>there are no words in what is selected</source>
        <translation>в выделенном нет слов</translation>
    </message>
    <message>
        <source>Claim copied: paste it below an [[event]] of story.toml and fill in said_by</source>
        <translation>Утверждение скопировано: вставьте его под [[event]] в story.toml и заполните said_by</translation>
    </message>
    <message>
        <source>Source copied as {name}</source>
        <translation>Источник скопирован как {name}</translation>
    </message>
    <message>
        <source>Open a story folder</source>
        <translation>Открыть папку истории</translation>
    </message>
    <message>
        <source>Open a packed story or a picture</source>
        <translation>Открыть упакованную историю или изображение</translation>
    </message>
    <message>
        <source>Stories and pictures ({endings})</source>
        <translation>Истории и изображения ({endings})</translation>
    </message>
    <message>
        <source>The line goes on: it is broken here only to be shown</source>
        <translation>Строка продолжается: она разбита здесь только для показа</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No claim rests on this sentence</source>
        <translation>На этом предложении не основано ни одно утверждение</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>This is a mistake of Claimline, not of your story, and none of your files was changed by it. You can go on; if something looks wrong, open the story again. Please copy the report and send it with a word on what you did: it tells versions and where in the program it happened, and nothing else leaves this computer.</source>
        <translation>Это ошибка Claimline, а не вашей истории, и ни один ваш файл из-за неё не изменён. Можно продолжать; если что-то выглядит неверно, откройте историю снова. Пожалуйста, скопируйте отчёт и пришлите его, написав, что вы делали: в нём указаны версии и место в программе, больше ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Открыть папку &amp;журнала</translation>
    </message>
    <message>
        <source>Something went wrong in Claimline</source>
        <translation>В Claimline что-то пошло не так</translation>
    </message>
    <message>
        <source>Also kept in {folder}</source>
        <translation>Сохранено также в {folder}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>no story is open</source>
        <translation>история не открыта</translation>
    </message>
    <message>
        <source>List of events: {count}</source>
        <translation>Список событий: {count}</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Понято как</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Дорожка</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} из {rows}</translation>
    </message>
    <message>
        <source>Drag it into another program</source>
        <translation>Перетащите в другую программу</translation>
    </message>
    <message>
        <source>Save Picture or Deck</source>
        <translation>Сохранить изображение или слайды</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Saved {name} in {parent}</source>
        <translation>{name} сохранено в {parent}</translation>
    </message>
    <message>
        <source>Numbers that several claims state</source>
        <translation>Числа, названные в нескольких утверждениях</translation>
    </message>
    <message>
        <source>The words stand nowhere together: each is marked by itself</source>
        <translation>Вместе эти слова нигде не стоят: каждое отмечено отдельно</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Found in story and source</source>
        <translation>Найдено в истории и источнике</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} место</numerusform>
            <numerusform>{n} места</numerusform>
            <numerusform>{n} мест</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not available now</source>
        <translation>«{title}» сейчас недоступно</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Find in story and source</source>
        <translation>Найти в истории и источнике</translation>
    </message>
    <message>
        <source>Find events, claims and places of documents by words</source>
        <translation>Найти события, утверждения и места документов по словам</translation>
    </message>
    <message>
        <source>Account: {side}</source>
        <translation>Версия: {side}</translation>
    </message>
    <message>
        <source>Only what both sides say</source>
        <translation>Только то, что говорят обе стороны</translation>
    </message>
    <message>
        <source>Only what several sides say</source>
        <translation>Только то, что говорят несколько сторон</translation>
    </message>
    <message>
        <source>A tour</source>
        <translation>Обзор программы</translation>
    </message>
    <message>
        <source>A story in ten minutes</source>
        <translation>История за десять минут</translation>
    </message>
    <message>
        <source>The story format</source>
        <translation>Формат истории</translation>
    </message>
    <message>
        <source>What the pictures mean</source>
        <translation>Что значат изображения</translation>
    </message>
    <message>
        <source>The commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>The JSON of describe</source>
        <translation>JSON команды describe</translation>
    </message>
    <message>
        <source>key</source>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>does</source>
        <translation>что делает</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Ни на одной странице нет этих слов</translation>
    </message>
    <message>
        <source>Claimline Help</source>
        <translation>Справка Claimline</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Find pages of the help by words</source>
        <translation>Найти страницы справки по словам</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Not opened, as Claimline stays offline: {address}</source>
        <translation>Не открыто, так как Claimline работает без сети: {address}</translation>
    </message>
    <message>
        <source>Lan&amp;es</source>
        <translation>&amp;Дорожки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>A slide for each of {events}, with cover and sources</source>
        <translation>{events}: по слайду на каждое, с обложкой и источниками</translation>
    </message>
    <message>
        <source>titles, quotes and notes can be edited</source>
        <translation>названия, цитаты и заметки можно править</translation>
    </message>
    <message>
        <source>A page for each of {events}, {seconds} seconds each, {size} pixels</source>
        <translation>{events}: по странице на каждое, по {seconds} секунд, {size} пикселей</translation>
    </message>
    <message>
        <source>{size} px of lines and letters, sharp at any size</source>
        <translation>{size} px, линии и буквы, чётко в любом размере</translation>
    </message>
    <message>
        <source>{paper}; lines and letters, sharp at any size</source>
        <translation>{paper}; линии и буквы, чётко в любом размере</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} пикселей</translation>
    </message>
    <message>
        <source>Overview of all time</source>
        <translation>Обзор всего времени</translation>
    </message>
    <message>
        <source>{year} · inferred</source>
        <translation>{year} · выведен</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In timeline, corridor and claims</source>
        <translation>На ленте времени, в коридоре и утверждениях</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>На ленте времени</translation>
    </message>
    <message>
        <source>In the corridor</source>
        <translation>В коридоре</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>В документе</translation>
    </message>
    <message>
        <source>In the list of events</source>
        <translation>В списке событий</translation>
    </message>
    <message>
        <source>While words are sought</source>
        <translation>При поиске слов</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>При показе</translation>
    </message>
    <message>
        <source>To the next part of the window, or back</source>
        <translation>К следующей части окна или назад</translation>
    </message>
    <message>
        <source>From mark to mark, each read out</source>
        <translation>От отметки к отметке, каждая читается вслух</translation>
    </message>
    <message>
        <source>Open the mark with the ring</source>
        <translation>Открыть отметку с кольцом</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Двигаться по времени</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Двигать видимое</translation>
    </message>
    <message>
        <source>Measure from the mark with the ring to the next ones</source>
        <translation>Измерить от отметки с кольцом до следующих</translation>
    </message>
    <message>
        <source>A line on, or back</source>
        <translation>На строку вперёд или назад</translation>
    </message>
    <message>
        <source>A page on, or back</source>
        <translation>На страницу вперёд или назад</translation>
    </message>
    <message>
        <source>To the end, or the beginning</source>
        <translation>В конец или в начало</translation>
    </message>
    <message>
        <source>Select a passage</source>
        <translation>Выделить отрывок</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Choose the next event, or the one before</source>
        <translation>Выбрать следующее событие или предыдущее</translation>
    </message>
    <message>
        <source>Choose the last event, or the first</source>
        <translation>Выбрать последнее событие или первое</translation>
    </message>
    <message>
        <source>Come closer to the chosen event</source>
        <translation>Приблизить выбранное событие</translation>
    </message>
    <message>
        <source>To the next of what is found, or the one before</source>
        <translation>К следующему найденному или предыдущему</translation>
    </message>
    <message>
        <source>Eight on, or back</source>
        <translation>На восемь вперёд или назад</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Перейти туда или выполнить</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Обратно, где вы были</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The last page, or the first</source>
        <translation>Последняя страница или первая</translation>
    </message>
    <message>
        <source>A black screen, and back</source>
        <translation>Чёрный экран и обратно</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Для печати</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Квадрат, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 upright, 794 × 1123</source>
        <translation>A4 вертикально, 794 × 1123</translation>
    </message>
    <message>
        <source>A4 sideways, 1123 × 794</source>
        <translation>A4 горизонтально, 1123 × 794</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Другой размер</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Анимация PNG</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Анимация WebP</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Видео MP4</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>Видео WebM</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Deck of slides</source>
        <translation>Слайды</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>no picture is {width} × {height} px</source>
        <translation>изображения {width} × {height} px не бывает</translation>
    </message>
    <message>
        <source>no picture is {scale} times its size</source>
        <translation>изображение не бывает в {scale} раз больше своего размера</translation>
    </message>
    <message>
        <source>{what} cannot be {colours} and {suffix}</source>
        <translation>{what}: {colours} и {suffix} не сочетаются</translation>
    </message>
    <message>
        <source>no slides are {width} × {height} px</source>
        <translation>слайдов {width} × {height} px не бывает</translation>
    </message>
    <message>
        <source>Picture copied, {across} × {down}</source>
        <translation>Изображение скопировано, {across} × {down}</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что выводится</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>Ширина, px</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>Высота, px</translation>
    </message>
    <message>
        <source>Pixels for each px</source>
        <translation>Пикселей на каждый px</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Цв&amp;ета</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>Copy the picture, or drag it into another program</source>
        <translation>Скопировать изображение или перетащить его в другую программу</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Как велит система</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>&amp;Fold quiet stretches of time when a story opens</source>
        <translation>&amp;Сворачивать тихие промежутки при открытии истории</translation>
    </message>
    <message>
        <source>&amp;Open the last story at the start</source>
        <translation>&amp;Открывать при запуске последнюю историю</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>&amp;Размер всего</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Движение</translation>
    </message>
    <message>
        <source>Claimline: presentation</source>
        <translation>Claimline: показ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Problems in the story&apos;s files</source>
        <translation>Проблемы в файлах истории</translation>
    </message>
    <message>
        <source>{n} more, which “claimline check” lists</source>
        <translation>ещё {n}; их перечислит «claimline check»</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>No story was opened so far</source>
        <translation>Ни одна история ещё не открывалась</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Очистить</translation>
    </message>
    <message>
        <source>Where is the story “{title}”?</source>
        <translation>Где история «{title}»?</translation>
    </message>
    <message>
        <source>The story that the picture shows, “{title}”, was not found.</source>
        <translation>История «{title}», которую показывает изображение, не найдена.</translation>
    </message>
    <message>
        <source>That is not the story that the picture shows, “{title}”.</source>
        <translation>Это не та история, которую показывает изображение, «{title}».</translation>
    </message>
    <message>
        <source>Opened, but not in the view of {name}: a later version of Claimline wrote it.</source>
        <translation>Открыто, но не в виде {name}: его записал более поздний Claimline.</translation>
    </message>
    <message>
        <source>Opened in the view of {name}</source>
        <translation>Открыто в виде {name}</translation>
    </message>
    <message>
        <source>Another version of the story: that of {name} was not found.</source>
        <translation>Другая версия истории: версия {name} не найдена.</translation>
    </message>
    <message>
        <source>{told}, {index} of {n}</source>
        <translation>{told}, {index} из {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} уже существует. Заменить?</translation>
    </message>
    <message>
        <source>Making it page by page…</source>
        <translation>Делается страница за страницей…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find a shortcut by its key or what it does</source>
        <translation>Найти сочетание по клавише или действию</translation>
    </message>
    <message>
        <source>No shortcut is called so</source>
        <translation>Такого сочетания нет</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message numerus="yes">
        <source>{n} shortcuts</source>
        <comment>{n} shortcut</comment>
        <translation>
            <numerusform>{n} сочетание</numerusform>
            <numerusform>{n} сочетания</numerusform>
            <numerusform>{n} сочетаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{linked} of {n} sentences linked</source>
        <comment>{linked} of {n} sentence linked</comment>
        <translation>
            <numerusform>связано {linked} из {n} предложения</numerusform>
            <numerusform>связано {linked} из {n} предложений</numerusform>
            <numerusform>связано {linked} из {n} предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {about}</source>
        <translation>Источник: {about}</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>Сведения об этом источнике</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Show details of this source</source>
        <translation>Показать сведения об этом источнике</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>I know what has changed</source>
        <translation>Я знаю, что изменилось</translation>
    </message>
    <message>
        <source>Source: who says so</source>
        <translation>Источник: кто это говорит</translation>
    </message>
    <message>
        <source>← → step through events</source>
        <translation>← → от события к событию</translation>
    </message>
    <message>
        <source>{accounts} differ on this event</source>
        <translation>{accounts} расходятся об этом событии</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>{n} проблема</numerusform>
            <numerusform>{n} проблемы</numerusform>
            <numerusform>{n} проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong: details</source>
        <comment>Something went wrong: details</comment>
        <translation>
            <numerusform>{n} сбой: подробности</numerusform>
            <numerusform>{n} сбоя: подробности</numerusform>
            <numerusform>{n} сбоев: подробности</numerusform>
        </translation>
    </message>
    <message>
        <source>Click an event: its source opens, with the exact words marked.</source>
        <translation>Щёлкните событие: откроется источник, где отмечены точные слова.</translation>
    </message>
    <message>
        <source>Choose an account above to hear the story as one side tells it.</source>
        <translation>Выберите версию вверху, чтобы услышать историю, как её рассказывает одна сторона.</translation>
    </message>
    <message>
        <source>Copy Picture puts what you see on a slide, with its credits.</source>
        <translation>«Копировать изображение» помещает видимое на слайд вместе с указанием источников.</translation>
    </message>
    <message>
        <source>&amp;Got It</source>
        <translation>&amp;Понятно</translation>
    </message>
    <message>
        <source>nothing of this lies between two places on the road</source>
        <translation>ничто из этого не лежит между двумя местами на дороге</translation>
    </message>
    <message>
        <source>km {km}</source>
        <translation>км {km}</translation>
    </message>
    <message>
        <source>Everything at {percent}%</source>
        <translation>Всё в размере {percent}%</translation>
    </message>
    <message>
        <source>that of shapely</source>
        <translation>из shapely</translation>
    </message>
</context>
</TS>
