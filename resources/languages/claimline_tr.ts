<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the video could not be made: {reason}</source>
        <translation>video yapılamadı: {reason}</translation>
    </message>
    <message>
        <source>{why}. Make room for temporary files, or name another folder in TMPDIR.</source>
        <translation>{why}. Geçici dosyalara yer açın ya da TMPDIR içinde başka bir klasör belirtin.</translation>
    </message>
    <message>
        <source>a video ({kind}) needs ffmpeg: install it, or Python’s imageio-ffmpeg; .png and .webp need neither</source>
        <translation>bir video ({kind}) için ffmpeg gerekir: onu ya da Python’un imageio-ffmpeg paketini kurun; .png ve .webp için ikisi de gerekmez</translation>
    </message>
    <message>
        <source>it ended without a word; is the disk full?</source>
        <translation>tek söz etmeden sona erdi; disk dolu mu?</translation>
    </message>
    <message>
        <source>ffmpeg could not make a {kind} file: {reason}; .png and .webp need no ffmpeg</source>
        <translation>ffmpeg bir {kind} dosyası yapamadı: {reason}; .png ve .webp için ffmpeg gerekmez</translation>
    </message>
    <message>
        <source>it was called off; nothing has been written</source>
        <translation>iptal edildi; hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <source>Source: {citation}.</source>
        <translation>Kaynak: {citation}.</translation>
    </message>
    <message>
        <source>In the source: “{words}”</source>
        <translation>Kaynakta: “{words}”</translation>
    </message>
    <message>
        <source>a WebP picture has at most {most} pixels each way, this one {width}x{height}</source>
        <translation>bir WebP resmi her yönde en çok {most} pikseldir, bu ise {width}x{height}</translation>
    </message>
    <message>
        <source>the picture cannot be written as {format}: {reason}</source>
        <translation>resim {format} olarak yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Choose a folder that you may change.</source>
        <translation>Değiştirebileceğiniz bir klasör seçin.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another.</source>
        <translation>Diskte yer açın ya da başka bir disk seçin.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Var olan bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose another disk: this one takes no file so large.</source>
        <translation>Başka bir disk seçin: bu disk bu kadar büyük dosya almıyor.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Daha kısa bir ad seçin.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Başka bir ad ya da klasör seçin.</translation>
    </message>
    <message>
        <source>{path} is no name of a file</source>
        <translation>{path} bir dosya adı değil</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. {way_out}</source>
        <translation>{path} yazılamadı: {reason}. {way_out}</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>olağan bir dosya değil</translation>
    </message>
    <message>
        <source>the file must not be changed</source>
        <translation>dosya değiştirilemez</translation>
    </message>
    <message>
        <source>no picture can be {size}: from {least} to {most} is possible</source>
        <translation>hiçbir resim {size} olamaz: {least} ile {most} arası mümkündür</translation>
    </message>
    <message>
        <source>{text} is not a size; write width and height in pixels, as 1920x1080, or {names}</source>
        <translation>{text} bir boyut değil; genişlik ve yüksekliği piksel olarak yazın, 1920x1080 gibi, ya da {names}</translation>
    </message>
    <message>
        <source>{text} is not a scale; write a number from {least} to {most}</source>
        <translation>{text} bir ölçek değil; {least} ile {most} arasında bir sayı yazın</translation>
    </message>
    <message>
        <source>{size} at scale {scale} is {pixels} pixels; {most} are possible</source>
        <translation>{scale} ölçeğinde {size} {pixels} piksel eder; en çok {most} mümkündür</translation>
    </message>
    <message>
        <source>{called} was found at {url}, which is no plain address of the web.</source>
        <translation>{called}: bulunduğu yer {url}, düz bir web adresi değil.</translation>
    </message>
    <message>
        <source>the archive has no such file.</source>
        <translation>arşivde böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>the archive is broken here: {error}.</source>
        <translation>arşiv burada bozuk: {error}.</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} times its packed size.</source>
        <translation>açılınca paketli boyutunun {most} katını aşıyor.</translation>
    </message>
    <message>
        <source>it is larger than {most} MB.</source>
        <translation>{most} MB sınırından büyük.</translation>
    </message>
    <message>
        <source>it has more than {most} entries.</source>
        <translation>{most} girdiden fazlası var.</translation>
    </message>
    <message>
        <source>it is not a zip archive that can be read: {error}.</source>
        <translation>okunabilir bir zip arşivi değil: {error}.</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}.</source>
        <translation>okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>its entry {name} is refused: {message}</source>
        <translation>{name} girdisi reddedildi: {message}</translation>
    </message>
    <message>
        <source>its entry {name} is encrypted.</source>
        <translation>{name} girdisi şifreli.</translation>
    </message>
    <message>
        <source>its entry {name} is a link or a device.</source>
        <translation>{name} girdisi bir bağlantı ya da aygıt.</translation>
    </message>
    <message>
        <source>its entry {name} is packed in an unusual way.</source>
        <translation>{name} girdisi alışılmadık biçimde paketlenmiş.</translation>
    </message>
    <message>
        <source>its entry {name} stands in it {times} times.</source>
        <translation>{name} girdisi {times} kez geçiyor.</translation>
    </message>
    <message>
        <source>Pack the story&apos;s folder again.</source>
        <translation>Öykünün klasörünü yeniden paketleyin.</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Adsız öykü</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by {side} alone.</source>
        <translation>{topic} içindeki {point} yalnızca {side} tarafının beyanlarına dayanıyor.</translation>
    </message>
    <message>
        <source>{point} of {topic} rests on claims that are made by voices that take no side.</source>
        <translation>{topic} içindeki {point} taraf tutmayan konuşanların beyanlarına dayanıyor.</translation>
    </message>
    <message>
        <source>{point} of {topic} names the claim {claim}, which is not on it.</source>
        <translation>{topic} içindeki {point}, {claim} beyanını anıyor; o beyan bu konuda değil.</translation>
    </message>
    <message>
        <source>Write topic = {topic} in the claim, or leave the claim out here.</source>
        <translation>Beyana topic = {topic} yazın ya da beyanı burada anmayın.</translation>
    </message>
    <message>
        <source>Name claims of at least two sides; what one side alone says is neither agreed nor disputed.</source>
        <translation>En az iki tarafın beyanlarını anın; tek tarafın dediği ne uzlaşılmış ne de tartışmalıdır.</translation>
    </message>
    <message>
        <source>spaces or line breaks</source>
        <translation>boşluklar ya da satır sonları</translation>
    </message>
    <message>
        <source>letters and their marks are other code points</source>
        <translation>harfler ve işaretleri başka kod noktaları</translation>
    </message>
    <message>
        <source>, and more</source>
        <translation>, ve başkaları</translation>
    </message>
    <message>
        <source>{words} is not in the source</source>
        <translation>{words} kaynakta yok</translation>
    </message>
    <message>
        <source>{source} is quoted as {quote}</source>
        <translation>{source}, {quote} diye alıntılanmış</translation>
    </message>
    <message>
        <source>{words} is left out</source>
        <translation>{words} atlanmış</translation>
    </message>
    <message>
        <source>a key has too many dots.</source>
        <translation>bir anahtarda çok fazla nokta var.</translation>
    </message>
    <message>
        <source>its arrays or tables are nested too deeply.</source>
        <translation>dizileri ya da tabloları çok derin iç içe.</translation>
    </message>
    <message>
        <source>this is not JSON: {reason}.</source>
        <translation>bu JSON değil: {reason}.</translation>
    </message>
    <message>
        <source>its arrays or objects are nested too deeply.</source>
        <translation>dizileri ya da nesneleri çok derin iç içe.</translation>
    </message>
    <message>
        <source>{half} is one half of a character, without the other.</source>
        <translation>{half} bir karakterin yarısı, öbür yarısı yok.</translation>
    </message>
    <message>
        <source>this is not TOML: {reason}.</source>
        <translation>bu TOML değil: {reason}.</translation>
    </message>
    <message>
        <source>Texts and dates stand in quotation marks: write {key} = &quot;{text}&quot;</source>
        <translation>Metinler ve tarihler tırnak içinde yazılır: şöyle yazın: {key} = &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>a number has thousands of digits.</source>
        <translation>bir sayının binlerce basamağı var.</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>{key} anahtarı bir nesnede iki kez geçiyor</translation>
    </message>
    <message>
        <source>{token} is no JSON number</source>
        <translation>{token} bir JSON sayısı değil</translation>
    </message>
    <message>
        <source>no claim cites {called}.</source>
        <translation>hiçbir beyan {called} kaynağına dayanmıyor.</translation>
    </message>
    <message>
        <source>{called}: {key} = {words} stands in no source that it cites.</source>
        <translation>{called}: {key} = {words}, andığı hiçbir kaynakta geçmiyor.</translation>
    </message>
    <message>
        <source>Copy them from the source, or leave them out.</source>
        <translation>Kaynaktan kopyalayın ya da yazmayın.</translation>
    </message>
    <message>
        <source>{called} has no checksum, so a change of its file would go unnoticed.</source>
        <translation>{called} için sağlama toplamı yok; dosyası değişse fark edilmez.</translation>
    </message>
    <message>
        <source>Add sha256 = &quot;{sha256}&quot;</source>
        <translation>Şunu ekleyin: sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>the file of {called} is not the one that the story was made from: its checksum differs.</source>
        <translation>{called} dosyası öykünün yapıldığı dosya değil: sağlama toplamı farklı.</translation>
    </message>
    <message>
        <source>Put the old file back, or check every quote and write sha256 = &quot;{sha256}&quot;</source>
        <translation>Eski dosyayı geri koyun ya da her alıntıyı denetleyip şunu yazın: sha256 = &quot;{sha256}&quot;</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry.</source>
        <translation>bir yolun geometrisi LineString olur.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry.</source>
        <translation>bir alanın geometrisi Polygon ya da MultiPolygon olur.</translation>
    </message>
    <message>
        <source>a town has a Point as its geometry.</source>
        <translation>bir yerleşimin geometrisi Point olur.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry.</source>
        <translation>bir biçim noktasının geometrisi Point olur.</translation>
    </message>
    <message>
        <source>a road has a LineString as its geometry; only a town may have null.</source>
        <translation>bir yolun geometrisi LineString olur; null yalnızca yerleşimde olabilir.</translation>
    </message>
    <message>
        <source>an area has a Polygon or a MultiPolygon as its geometry; only a town may have null.</source>
        <translation>bir alanın geometrisi Polygon ya da MultiPolygon olur; null yalnızca yerleşimde olabilir.</translation>
    </message>
    <message>
        <source>a shape point has a Point as its geometry; only a town may have null.</source>
        <translation>bir biçim noktasının geometrisi Point olur; null yalnızca yerleşimde olabilir.</translation>
    </message>
    <message>
        <source>a feature is an object, not {given}.</source>
        <translation>bir öğe nesne olmalı, {given} değil.</translation>
    </message>
    <message>
        <source>{kind} is not one of {kinds}.</source>
        <translation>{kind} şunlardan biri değil: {kinds}.</translation>
    </message>
    <message>
        <source>a road says whether it is &quot;schematic&quot;: true if drawn through places, false if surveyed.</source>
        <translation>bir yol &quot;schematic&quot; olup olmadığını söyler: yerlerden geçirilerek çizildiyse true, ölçüldüyse false.</translation>
    </message>
    <message>
        <source>a &quot;note&quot; is a text, not {given}.</source>
        <translation>&quot;note&quot; bir metindir, {given} değil.</translation>
    </message>
    <message>
        <source>this feature has no &quot;{key}&quot;.</source>
        <translation>bu öğede &quot;{key}&quot; yok.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is a text, not {given}.</source>
        <translation>bir öğenin &quot;{key}&quot; değeri metindir, {given} değil.</translation>
    </message>
    <message>
        <source>a feature&apos;s &quot;{key}&quot; is empty.</source>
        <translation>bir öğenin &quot;{key}&quot; değeri boş.</translation>
    </message>
    <message>
        <source>this feature has no &quot;geometry&quot;; that of a town without a position is null.</source>
        <translation>bu öğede &quot;geometry&quot; yok; konumu bilinmeyen yerleşiminki null olur.</translation>
    </message>
    <message>
        <source>a {shape} is not drawn yet, so this feature is left out.</source>
        <translation>{shape} henüz çizilmiyor, bu yüzden bu öğe dışarıda kalıyor.</translation>
    </message>
    <message>
        <source>roads and areas have together at most {most} vertices; this one brings them to {count}.</source>
        <translation>yollar ve alanlar birlikte en çok {most} köşelidir; bununla {count} oluyor.</translation>
    </message>
    <message>
        <source>a feature has an object as its &quot;{key}&quot;, not {given}.</source>
        <translation>bir öğenin &quot;{key}&quot; değeri nesnedir, {given} değil.</translation>
    </message>
    <message>
        <source>it has more than {limit} bytes, which is more than is read.</source>
        <translation>{limit} bayttan büyük; bundan fazlası okunmaz.</translation>
    </message>
    <message>
        <source>a story is a folder, the {story_file} in it, or a {suffix} file.</source>
        <translation>öykü bir klasör, içindeki {story_file} ya da bir {suffix} dosyasıdır.</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>Şunu mu demek istediniz: {similar}?</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>böyle bir dosya yok.</translation>
    </message>
    <message>
        <source>it is not a regular file.</source>
        <translation>olağan bir dosya değil.</translation>
    </message>
    <message>
        <source>a link on the way</source>
        <translation>yolda bir bağlantı</translation>
    </message>
    <message>
        <source>a link, or something that is no folder, stands on the way to it.</source>
        <translation>oraya giden yolda bir bağlantı ya da klasör olmayan bir şey var.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>a text, which may be empty</source>
        <translation>boş olabilen metin</translation>
    </message>
    <message>
        <source>an array of texts</source>
        <translation>metin dizisi</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>sonlu sayı</translation>
    </message>
    <message>
        <source>an array of whole numbers from 0</source>
        <translation>0’dan başlayan tam sayılar dizisi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ya da false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tablo</translation>
    </message>
    <message>
        <source>an array of tables</source>
        <translation>tablo dizisi</translation>
    </message>
    <message>
        <source>a table, or an array of tables</source>
        <translation>tablo ya da tablo dizisi</translation>
    </message>
    <message>
        <source>The event from which on this holds.</source>
        <translation>Bunun geçerli olmaya başladığı olay.</translation>
    </message>
    <message>
        <source>The version of this format: 1.</source>
        <translation>Bu biçimin sürümü: 1.</translation>
    </message>
    <message>
        <source>What the story as a whole is called and how it is laid out.</source>
        <translation>Öykünün bütününün adı ve düzeni.</translation>
    </message>
    <message>
        <source>The documents that the claims are taken from.</source>
        <translation>Beyanların alındığı belgeler.</translation>
    </message>
    <message>
        <source>Whoever speaks or passes on what others said.</source>
        <translation>Konuşanlar ya da başkalarının dediğini aktaranlar.</translation>
    </message>
    <message>
        <source>What happened, by which claims.</source>
        <translation>Hangi beyanlara göre ne olduğu.</translation>
    </message>
    <message>
        <source>What the story is called.</source>
        <translation>Öykünün adı.</translation>
    </message>
    <message>
        <source>The lanes of the timeline, topmost first.</source>
        <translation>Zaman çizelgesinin kulvarları, en üstteki önce.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this document.</source>
        <translation>Beyanların bu belgeyi andığı ad.</translation>
    </message>
    <message>
        <source>The document: a UTF-8 text file in the story&apos;s folder, kept unchanged.</source>
        <translation>Belge: öykünün klasöründe, değiştirilmeden duran UTF-8 metin dosyası.</translation>
    </message>
    <message>
        <source>The document&apos;s own title.</source>
        <translation>Belgenin kendi başlığı.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this voice.</source>
        <translation>Beyanların bu konuşanı andığı ad.</translation>
    </message>
    <message>
        <source>What it is called on screen and in pictures.</source>
        <translation>Ekranda ve resimlerde görünen adı.</translation>
    </message>
    <message>
        <source>The name by which claims refer to this matter.</source>
        <translation>Beyanların bu konuyu andığı ad.</translation>
    </message>
    <message>
        <source>The matter, as a heading.</source>
        <translation>Konu, başlık olarak.</translation>
    </message>
    <message>
        <source>What is agreed, and nothing beyond what each of the claims says.</source>
        <translation>Üzerinde uzlaşılan; beyanların her birinin dediğinin ötesine geçmeden.</translation>
    </message>
    <message>
        <source>On what the sides part: “Whether the patrol was cut short.”</source>
        <translation>Tarafların ayrıldığı nokta: “Devriyenin kısa kesilip kesilmediği.”</translation>
    </message>
    <message>
        <source>The name by which strips, legs and the command line refer to this event.</source>
        <translation>Şeritlerin, kesimlerin ve komut satırının bu olayı andığı ad.</translation>
    </message>
    <message>
        <source>What happened, in a few words.</source>
        <translation>Ne olduğu, birkaç sözcükle.</translation>
    </message>
    <message>
        <source>An EDTF date (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~.</source>
        <translation>EDTF tarihi (ISO 8601-2): 2020-03-15, 2018-09, 2020-02-2X~.</translation>
    </message>
    <message>
        <source>The lane of the timeline that the event stands in.</source>
        <translation>Olayın zaman çizelgesinde durduğu kulvar.</translation>
    </message>
    <message>
        <source>The claims that the event rests on.</source>
        <translation>Olayın dayandığı beyanlar.</translation>
    </message>
    <message>
        <source>The name of this claim, unique in the story.</source>
        <translation>Bu beyanın adı; öyküde bir tane olmalı.</translation>
    </message>
    <message>
        <source>The document that the quote stands in.</source>
        <translation>Alıntının geçtiği belge.</translation>
    </message>
    <message>
        <source>The exact words of the document.</source>
        <translation>Belgedeki sözler, olduğu gibi.</translation>
    </message>
    <message>
        <source>Whose statement it is.</source>
        <translation>Sözün kime ait olduğu.</translation>
    </message>
    <message>
        <source>What is counted or measured: “km”, “Turkish troops killed”.</source>
        <translation>Sayılan ya da ölçülen şey: “km”, “öldürülen Türk askeri”.</translation>
    </message>
    <message>
        <source>The road&apos;s id in the geography.</source>
        <translation>Yolun coğrafyadaki kimliği.</translation>
    </message>
    <message>
        <source>The claim that names the road.</source>
        <translation>Yolu adlandıran beyan.</translation>
    </message>
    <message>
        <source>The name of this strip.</source>
        <translation>Bu şeridin adı.</translation>
    </message>
    <message>
        <source>The side of the road that it lies on.</source>
        <translation>Yolun hangi yanında olduğu.</translation>
    </message>
    <message>
        <source>How far it reaches from the road: up to 1000 kilometres.</source>
        <translation>Yoldan ne kadar uzandığı: en çok 1000 kilometre.</translation>
    </message>
    <message>
        <source>The claim that states it.</source>
        <translation>Bunu söyleyen beyan.</translation>
    </message>
    <message>
        <source>The name of this area.</source>
        <translation>Bu alanın adı.</translation>
    </message>
    <message>
        <source>Who is in control.</source>
        <translation>Denetimi elinde tutan.</translation>
    </message>
    <message>
        <source>How the claim puts it: “will control”.</source>
        <translation>Beyanın bunu nasıl dediği: “denetleyecek”.</translation>
    </message>
    <message>
        <source>The side whose colour the ground takes.</source>
        <translation>Yerin rengini aldığı taraf.</translation>
    </message>
    <message>
        <source>The claim that says so.</source>
        <translation>Bunu söyleyen beyan.</translation>
    </message>
    <message>
        <source>The name of this leg.</source>
        <translation>Bu kesimin adı.</translation>
    </message>
    <message>
        <source>The name of this thing.</source>
        <translation>Bu şeyin adı.</translation>
    </message>
    <message>
        <source>The claim that names it.</source>
        <translation>Onu adlandıran beyan.</translation>
    </message>
    <message>
        <source>more than {most} things in it are wrong.</source>
        <translation>içinde {most} üzerinde yanlış var.</translation>
    </message>
    <message>
        <source>a geography is an object with &quot;type&quot;: &quot;FeatureCollection&quot;.</source>
        <translation>coğrafya, &quot;type&quot;: &quot;FeatureCollection&quot; olan bir nesnedir.</translation>
    </message>
    <message>
        <source>a geography has an array of &quot;features&quot;.</source>
        <translation>coğrafyada bir &quot;features&quot; dizisi olur.</translation>
    </message>
    <message>
        <source>the &quot;credit&quot; of a geography is a text.</source>
        <translation>coğrafyanın &quot;credit&quot; değeri metindir.</translation>
    </message>
    <message>
        <source>a second feature has the id {name}.</source>
        <translation>ikinci bir öğenin kimliği {name}.</translation>
    </message>
    <message>
        <source>{called} lies along a road, and the story has none.</source>
        <translation>{called} bir yol boyunca uzanıyor, öyküde ise yol yok.</translation>
    </message>
    <message>
        <source>Add a [[road]] of the geography with the claim that names it, or make this an [[area]].</source>
        <translation>Coğrafyadaki yolu, onu adlandıran beyanla birlikte [[road]] olarak ekleyin ya da bunu [[area]] yapın.</translation>
    </message>
    <message>
        <source>{called} is one too many: a story has at most {most} roads.</source>
        <translation>{called} bir tane fazla: bir öyküde en çok {most} yol olur.</translation>
    </message>
    <message>
        <source>areas have together at most {most} vertices; {called} brings them to {vertices}.</source>
        <translation>alanlar birlikte en çok {most} köşelidir; {called} ile {vertices} oluyor.</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs north–south: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip}, kuzey–güney uzanan {road} yolunun {side} yanında; yolun yanları {first} ve {second} (ya da left ve right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs east–west: its sides are {first} and {second} (or left and right).</source>
        <translation>{strip}, doğu–batı uzanan {road} yolunun {side} yanında; yolun yanları {first} ve {second} (ya da left ve right).</translation>
    </message>
    <message>
        <source>{strip} lies on the {side} of the road {road}, which runs neither east–west nor north–south: its sides are {first} and {second}.</source>
        <translation>{strip}, ne doğu–batı ne de kuzey–güney uzanan {road} yolunun {side} yanında; yolun yanları {first} ve {second}.</translation>
    </message>
    <message>
        <source>{called} holds since {first} until {last}, which comes before it.</source>
        <translation>{called} {first} ile başlayıp ondan önce gelen {last} ile bitiyor.</translation>
    </message>
    <message>
        <source>a figure has at least one of low, best and high.</source>
        <translation>bir sayıda low, best ve high değerlerinden en az biri olur.</translation>
    </message>
    <message>
        <source>a figure has low ≤ best ≤ high.</source>
        <translation>bir sayıda low ≤ best ≤ high olur.</translation>
    </message>
    <message>
        <source>{called} is {km} km deep; a strip has more than 0 and at most {most} km.</source>
        <translation>{called} {km} km derin; bir şerit 0’dan derin ve en çok {most} km olur.</translation>
    </message>
    <message>
        <source>{called}: a position has its start before its end, as in [120, 164].</source>
        <translation>{called}: position değerinde başlangıç sondan önce gelir, [120, 164] gibi.</translation>
    </message>
    <message>
        <source>a file&apos;s name leads from the story&apos;s folder downwards, without “..” and “//”.</source>
        <translation>dosya adı öykünün klasöründen aşağı iner; “..” ve “//” içermez.</translation>
    </message>
    <message>
        <source>a file&apos;s name has forward slashes between its parts, and no “\” or “:”.</source>
        <translation>dosya adının parçaları arasında düz bölü işareti olur; “\” ve “:” olmaz.</translation>
    </message>
    <message>
        <source>a file&apos;s name has at most {most} characters, and only such as can be printed.</source>
        <translation>dosya adı en çok {most} karakterdir ve yalnızca yazdırılabilir karakterler içerir.</translation>
    </message>
    <message>
        <source>the picture cannot be read: {reason}.</source>
        <translation>resim okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>the first {most} MB of this picture tell of no story.</source>
        <translation>bu resmin ilk {most} MB’ı bir öyküden söz etmiyor.</translation>
    </message>
    <message>
        <source>Claimline did not make this picture, or something removed what it remembers.</source>
        <translation>Bu resmi Claimline yapmadı ya da resmin hatırladığı silinmiş.</translation>
    </message>
    <message>
        <source>{claim}: {source} has the quote at {lines} with differences: {differing}.</source>
        <translation>{claim}: alıntı {source} içinde, {lines} yerinde farklarla geçiyor: {differing}.</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}.</source>
        <translation>{claim}: alıntı {source} içinde şuralarda geçiyor: {lines}.</translation>
    </message>
    <message>
        <source>Single one out with prefix or suffix, or write everywhere = true</source>
        <translation>prefix ya da suffix ile birini belirtin ya da everywhere = true yazın</translation>
    </message>
    <message>
        <source>{claim}: the quote stands in {source} at {lines}, but not between this prefix and suffix.</source>
        <translation>{claim}: alıntı {source} içinde {lines} yerinde geçiyor ama bu prefix ile suffix arasında değil.</translation>
    </message>
    <message>
        <source>Copy them from the source: the text just before the quote, and just after it.</source>
        <translation>Kaynaktan kopyalayın: alıntının hemen öncesindeki ve hemen sonrasındaki metni.</translation>
    </message>
    <message>
        <source>{claim}: the quote does not stand in {source}.</source>
        <translation>{claim}: alıntı {source} içinde geçmiyor.</translation>
    </message>
    <message>
        <source>{claim}: the quote has moved from {position} to {start} in its source.</source>
        <translation>{claim}: alıntı kaynağında {position} yerinden {start} yerine kaymış.</translation>
    </message>
    <message>
        <source>If this is still the passage that is meant, write position = [{start}, {end}]</source>
        <translation>Kastedilen hâlâ bu bölümse şunu yazın: position = [{start}, {end}]</translation>
    </message>
    <message>
        <source>Nearest is {lines}: {words}</source>
        <translation>En yakını {lines}: {words}</translation>
    </message>
    <message>
        <source>lines {lines} and more</source>
        <translation>{lines}. satırlar ve başkaları</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>{lines}. satırlar</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}. satır</translation>
    </message>
    <message>
        <source>Name the folder of a story.</source>
        <translation>Bir öykünün klasörünü belirtin.</translation>
    </message>
    <message>
        <source>there is no {story_file} here.</source>
        <translation>burada {story_file} yok.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>dosya boş.</translation>
    </message>
    <message>
        <source>It begins with: format = 1</source>
        <translation>Şöyle başlar: format = 1</translation>
    </message>
    <message>
        <source>which the geography does not have</source>
        <translation>coğrafyada yok</translation>
    </message>
    <message>
        <source>which no [[source]] has</source>
        <translation>hiçbir [[source]] bu adda değil</translation>
    </message>
    <message>
        <source>which no [[voice]] has</source>
        <translation>hiçbir [[voice]] bu adda değil</translation>
    </message>
    <message>
        <source>which no [[topic]] has</source>
        <translation>hiçbir [[topic]] bu adda değil</translation>
    </message>
    <message>
        <source>which no [[event.claim]] has</source>
        <translation>hiçbir [[event.claim]] bu adda değil</translation>
    </message>
    <message>
        <source>which no [[event]] has</source>
        <translation>hiçbir [[event]] bu adda değil</translation>
    </message>
    <message>
        <source>which is not among the lanes of [story]</source>
        <translation>[story] içindeki kulvarlar arasında yok</translation>
    </message>
    <message>
        <source>which no [[voice]] takes</source>
        <translation>hiçbir [[voice]] bu tarafta değil</translation>
    </message>
    <message>
        <source>which no [[road]] has</source>
        <translation>hiçbir [[road]] bu adda değil</translation>
    </message>
    <message>
        <source>a second {kind} has the id {name}.</source>
        <translation>ikinci bir {kind} {name} kimliğini taşıyor.</translation>
    </message>
    <message>
        <source>Give it another.</source>
        <translation>Ona başka bir kimlik verin.</translation>
    </message>
    <message>
        <source>{table} names the {kind} {name}, {nowhere}.</source>
        <translation>{table}, {name} adlı {kind} anıyor: {nowhere}.</translation>
    </message>
    <message>
        <source>a MultiPolygon is an array of polygons, not {given}.</source>
        <translation>MultiPolygon çokgenlerden oluşan bir dizidir, {given} değil.</translation>
    </message>
    <message>
        <source>a MultiPolygon has at least one polygon.</source>
        <translation>MultiPolygon’da en az bir çokgen olur.</translation>
    </message>
    <message>
        <source>a polygon is an array of rings, not {given}.</source>
        <translation>çokgen halkalardan oluşan bir dizidir, {given} değil.</translation>
    </message>
    <message>
        <source>a polygon has at least one ring.</source>
        <translation>çokgende en az bir halka olur.</translation>
    </message>
    <message>
        <source>a line is an array of positions, not {given}.</source>
        <translation>çizgi konumlardan oluşan bir dizidir, {given} değil.</translation>
    </message>
    <message>
        <source>a ring is an array of positions, not {given}.</source>
        <translation>halka konumlardan oluşan bir dizidir, {given} değil.</translation>
    </message>
    <message>
        <source>a road needs two different vertices.</source>
        <translation>bir yola iki ayrı köşe gerekir.</translation>
    </message>
    <message>
        <source>this line is more than {most} times as long as what it lies in.</source>
        <translation>bu çizgi, içinde durduğu yerin {most} katından uzun.</translation>
    </message>
    <message>
        <source>a ring needs {fewest} different vertices, and the first once more.</source>
        <translation>bir halkaya {fewest} ayrı köşe gerekir, ilki bir kez daha.</translation>
    </message>
    <message>
        <source>this ring does not end where it begins, so a straight line closes it.</source>
        <translation>bu halka başladığı yerde bitmiyor, bu yüzden düz bir çizgiyle kapatılıyor.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out.</source>
        <translation>bu köşe öncekini yineliyor ve dışarıda kalıyor.</translation>
    </message>
    <message>
        <source>this vertex repeats the one before it and is left out, and so are {n} more.</source>
        <translation>bu köşe öncekini yineliyor ve {n} köşeyle birlikte dışarıda kalıyor.</translation>
    </message>
    <message>
        <source>a position is [longitude, latitude], two finite numbers.</source>
        <translation>konum [boylam, enlem] biçiminde iki sonlu sayıdır.</translation>
    </message>
    <message>
        <source>{given} is not on the earth: longitude is −180 to 180, latitude −90 to 90.</source>
        <translation>{given} yeryüzünde değil: boylam −180 ile 180, enlem −90 ile 90 arasındadır.</translation>
    </message>
    <message>
        <source>the story is written in format {version}; this program reads format {known}.</source>
        <translation>öykü {version} biçiminde yazılmış; bu program {known} biçimini okur.</translation>
    </message>
    <message>
        <source>A newer Claimline may read it.</source>
        <translation>Daha yeni bir Claimline okuyabilir.</translation>
    </message>
    <message>
        <source>{table} has a key {key}, which the format does not know.</source>
        <translation>{table} içinde biçimin tanımadığı {key} anahtarı var.</translation>
    </message>
    <message>
        <source>It may have: {known}.</source>
        <translation>Şunlar olabilir: {known}.</translation>
    </message>
    <message>
        <source>Add {key}: {meaning}</source>
        <translation>{key} ekleyin: {meaning}</translation>
    </message>
    <message>
        <source>{table} has no {key}.</source>
        <translation>{table} içinde {key} yok.</translation>
    </message>
    <message>
        <source>Dates are quoted texts: write {key} = &quot;{date}&quot;</source>
        <translation>Tarihler tırnaklı metindir: şöyle yazın: {key} = &quot;{date}&quot;</translation>
    </message>
    <message>
        <source>story</source>
        <translation>öykü</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>konuşan</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>konu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzlaşma</translation>
    </message>
    <message>
        <source>parted</source>
        <translation>ayrışma</translation>
    </message>
    <message>
        <source>event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>beyan</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>road</source>
        <translation>yol</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>şerit</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alan</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>elinde tutan</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>kesim</translation>
    </message>
    <message>
        <source>unplaced</source>
        <translation>konumsuz</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>kulvar</translation>
    </message>
    <message>
        <source>side</source>
        <translation>taraf</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>there is a NUL character here; a text has none.</source>
        <translation>burada NUL karakteri var; metinde olmaz.</translation>
    </message>
    <message>
        <source>the file looks like UTF-16, not UTF-8.</source>
        <translation>dosya UTF-8 değil UTF-16 gibi görünüyor.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>byte 0x{data} here is not UTF-8.</source>
        <translation>buradaki 0x{data} baytı UTF-8 değil.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>içinde sözcük yok</translation>
    </message>
    <message>
        <source>is {given}, and should be {wanted}</source>
        <translation>{given}, oysa {wanted} olmalı</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ya da {last}</translation>
    </message>
    <message>
        <source>has {text} a second time</source>
        <translation>{text} ikinci kez geçiyor</translation>
    </message>
    <message>
        <source>has an entry that is no whole number from 0</source>
        <translation>0’dan başlayan tam sayı olmayan bir girdi içeriyor</translation>
    </message>
    <message>
        <source>{fewest} to {most}</source>
        <translation>{fewest} ile {most} arası</translation>
    </message>
    <message numerus="yes">
        <source>has {n} entries, and should have {wanted}</source>
        <comment>has {n} entry, and should have {wanted}</comment>
        <translation>
            <numerusform>{n} girdi içeriyor, oysa {wanted} olmalı</numerusform>
        </translation>
    </message>
    <message>
        <source>a truth value</source>
        <translation>doğruluk değeri</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>dizi</translation>
    </message>
    <message>
        <source>a date without quotation marks</source>
        <translation>tırnaksız tarih</translation>
    </message>
    <message>
        <source>a number without end or measure</source>
        <translation>sonu ya da ölçüsü olmayan sayı</translation>
    </message>
    <message>
        <source>text verified</source>
        <translation>metin doğrulandı</translation>
    </message>
    <message>
        <source>text is not the one that was quoted: its checksum differs</source>
        <translation>metin alıntılanan metin değil: sağlama toplamı farklı</translation>
    </message>
    <message>
        <source>text not verified: the story states no checksum</source>
        <translation>metin doğrulanmadı: öykü sağlama toplamı vermiyor</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible characters shown by code point</source>
        <comment>{n} invisible character shown by code point</comment>
        <translation>
            <numerusform>{n} görünmez karakter kod noktasıyla gösteriliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Yazarlar</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayıncı</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayın tarihi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Erişim</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Belirtilmemiş</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Belirtilen</translation>
    </message>
    <message>
        <source>A page with the straightened corridor, the quotes and the timeline, from the story “{title}”.</source>
        <translation>Düzleştirilmiş koridor, alıntılar ve zaman çizelgesiyle bir sayfa; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source>A page with the corridor as a map, the quotes and the timeline, from the story “{title}”.</source>
        <translation>Harita olarak koridor, alıntılar ve zaman çizelgesiyle bir sayfa; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source>The straightened corridor, from the story “{title}”.</source>
        <translation>Düzleştirilmiş koridor; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source>The corridor as a map, from the story “{title}”.</source>
        <translation>Harita olarak koridor; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source>The timeline, from the story “{title}”.</source>
        <translation>Zaman çizelgesi; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source>The quotes, from the story “{title}”.</source>
        <translation>Alıntılar; “{title}” öyküsünden.</translation>
    </message>
    <message>
        <source> (the source has other words)</source>
        <translation> (kaynakta başka sözler var)</translation>
    </message>
    <message>
        <source> (not found in the source)</source>
        <translation> (kaynakta bulunamadı)</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>The ground is shown as of {day}.</source>
        <translation>Sahanın {day} tarihindeki durumu gösteriliyor.</translation>
    </message>
    <message>
        <source>Shown full is the account of {side}.</source>
        <translation>Tam gösterilen: {side} anlatımı.</translation>
    </message>
    <message>
        <source>Shown full is what several sides say.</source>
        <translation>Tam gösterilen: birkaç tarafın dediği.</translation>
    </message>
    <message>
        <source>{speaker}, through {through},</source>
        <translation>{speaker}, {through} aracılığıyla,</translation>
    </message>
    <message>
        <source>some years inferred</source>
        <translation>bazı yıllar çıkarım</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>yıl çıkarım</translation>
    </message>
    <message>
        <source>{length} folded</source>
        <translation>{length} katlandı</translation>
    </message>
    <message>
        <source>times as written</source>
        <translation>saatler yazıldığı gibi</translation>
    </message>
    <message>
        <source>said on {date}</source>
        <translation>söylendiği tarih: {date}</translation>
    </message>
    <message>
        <source>In the source:</source>
        <translation>Kaynakta:</translation>
    </message>
    <message>
        <source>differs from the source</source>
        <translation>kaynaktan farklı</translation>
    </message>
    <message>
        <source>not found in the source</source>
        <translation>kaynakta bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims in the story</source>
        <comment>and {n} more claim in the story</comment>
        <translation>
            <numerusform>ve öyküde {n} beyan daha</numerusform>
        </translation>
    </message>
    <message>
        <source>As the story reads them:</source>
        <translation>Öykünün okumasıyla:</translation>
    </message>
    <message>
        <source>same words: {words}</source>
        <translation>ortak sözler: {words}</translation>
    </message>
    <message>
        <source>later {name} “{words}”</source>
        <translation>sonra {name} “{words}”</translation>
    </message>
    <message>
        <source>Later: {title}</source>
        <translation>Sonra: {title}</translation>
    </message>
    <message>
        <source>The {road}</source>
        <translation>{road}</translation>
    </message>
    <message>
        <source>On the ground</source>
        <translation>Sahada</translation>
    </message>
    <message>
        <source>this story puts nothing on the map</source>
        <translation>bu öykü haritaya hiçbir şey koymuyor</translation>
    </message>
    <message>
        <source>true shape, north up</source>
        <translation>gerçek biçim, kuzey yukarıda</translation>
    </message>
    <message>
        <source>this story has no road; north up</source>
        <translation>bu öyküde yol yok; kuzey yukarıda</translation>
    </message>
    <message>
        <source>straightened along the road, distances to scale</source>
        <translation>yol boyunca düzleştirildi, uzaklıklar ölçekli</translation>
    </message>
    <message>
        <source>{thing}: no position in the source</source>
        <translation>{thing}: kaynakta konum yok</translation>
    </message>
    <message>
        <source>nothing of it on the ground on this day</source>
        <translation>bugün sahada ondan bir şey yok</translation>
    </message>
    <message>
        <source>puts nothing on the road</source>
        <translation>yola hiçbir şey koymuyor</translation>
    </message>
    <message>
        <source>puts nothing on the ground</source>
        <translation>sahaya hiçbir şey koymuyor</translation>
    </message>
    <message>
        <source>{holders} the {area}</source>
        <translation>{holders}: {area}</translation>
    </message>
    <message>
        <source>{km} along the road and across it</source>
        <translation>yol boyunca ve enine {km}</translation>
    </message>
    <message>
        <source>{km} along the road · across it {ratio} times as large</source>
        <translation>yol boyunca {km} · enine {ratio} kat büyük</translation>
    </message>
    <message>
        <source>where the strips end is not in the source</source>
        <translation>şeritlerin nerede bittiği kaynakta yok</translation>
    </message>
    <message>
        <source>their edges are good to {metres} m</source>
        <translation>kenarları {metres} m duyarlıkta</translation>
    </message>
    <message>
        <source>The {road} is schematic: {credit}</source>
        <translation>{road} şematiktir: {credit}</translation>
    </message>
    <message>
        <source>The {road}: {credit}</source>
        <translation>{road}: {credit}</translation>
    </message>
    <message>
        <source>{road}, lengths within {percent}%</source>
        <translation>{road}, uzunluklar %{percent} içinde</translation>
    </message>
    <message numerus="yes">
        <source>no room for {n} labels</source>
        <comment>no room for {n} label</comment>
        <translation>
            <numerusform>{n} etikete yer yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places beyond the picture</source>
        <comment>{n} place beyond the picture</comment>
        <translation>
            <numerusform>{n} yer resmin dışında</numerusform>
        </translation>
    </message>
    <message>
        <source>{km} km on</source>
        <translation>{km} km ileride</translation>
    </message>
    <message>
        <source>less than 1 km on</source>
        <translation>1 km’den yakın</translation>
    </message>
    <message>
        <source>contested: “{words}”</source>
        <translation>tartışmalı: “{words}”</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <source>between {places}</source>
        <translation>{places} arasında</translation>
    </message>
    <message>
        <source>contested: “{words}” ({voices})</source>
        <translation>tartışmalı: “{words}” ({voices})</translation>
    </message>
    <message>
        <source>contested by {voices}</source>
        <translation>karşı çıkan: {voices}</translation>
    </message>
    <message>
        <source>← end not in the source</source>
        <translation>← ucu kaynakta yok</translation>
    </message>
    <message>
        <source>end not in the source →</source>
        <translation>ucu kaynakta yok →</translation>
    </message>
    <message>
        <source>{km} km deep</source>
        <translation>{km} km derin</translation>
    </message>
    <message>
        <source>account of {side}</source>
        <translation>{side} anlatımı</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} ile {end} arası</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more numbers that several claims state</source>
        <comment>and {n} more number that several claims state</comment>
        <translation>
            <numerusform>ve birkaç beyanın verdiği {n} sayı daha</numerusform>
        </translation>
    </message>
    <message>
        <source>no side</source>
        <translation>tarafsız</translation>
    </message>
    <message>
        <source>as each voice puts it</source>
        <translation>her konuşanın dediği gibi</translation>
    </message>
    <message>
        <source>bars: from lowest to highest stated</source>
        <translation>çubuklar: verilen en düşükten en yükseğe</translation>
    </message>
    <message>
        <source>arrows: only a bound is stated</source>
        <translation>oklar: yalnızca bir sınır verilmiş</translation>
    </message>
    <message>
        <source>the axis does not begin at 0</source>
        <translation>eksen 0’dan başlamıyor</translation>
    </message>
    <message>
        <source> (year inferred)</source>
        <translation> (yıl çıkarım)</translation>
    </message>
    <message>
        <source>+{n} more</source>
        <translation>+{n} daha</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation>{index} / {count}</translation>
    </message>
    <message>
        <source>{count} apart</source>
        <translation>{count} ayrı ayrı</translation>
    </message>
    <message>
        <source>{length} straight</source>
        <translation>düz çizgide {length}</translation>
    </message>
    <message>
        <source>{length} along the {road}</source>
        <translation>{road} boyunca {length}</translation>
    </message>
    <message>
        <source>{length} across</source>
        <translation>enine {length}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source> (title shortened)</source>
        <translation> (başlık kısaltıldı)</translation>
    </message>
    <message>
        <source>Marked: “{quote}”</source>
        <translation>İşaretli: “{quote}”</translation>
    </message>
    <message>
        <source>Marked: “{quote}”, in: “{sentence}”</source>
        <translation>İşaretli: “{quote}”, şurada: “{sentence}”</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Slide number</source>
        <translation>Slayt numarası</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Koridor</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Quote {number}</source>
        <translation>Alıntı {number}</translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides, compared</source>
        <comment>Accounts, {n} side, compared</comment>
        <translation>
            <numerusform>Anlatımlar, {n} taraf, karşılaştırmalı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accounts, {n} sides</source>
        <comment>Accounts, {n} side</comment>
        <translation>
            <numerusform>Anlatımlar, {n} taraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzlaşılan</translation>
    </message>
    <message>
        <source>Agreed, as the story’s author reads them</source>
        <translation>Uzlaşılan, öykünün yazarının okumasıyla</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Ayrışılan</translation>
    </message>
    <message>
        <source>Where they part, as the story’s author reads them</source>
        <translation>Ayrıştıkları yer, öykünün yazarının okumasıyla</translation>
    </message>
    <message>
        <source>Agreed: {point}</source>
        <translation>Uzlaşılan: {point}</translation>
    </message>
    <message>
        <source>Where they part: {point}</source>
        <translation>Ayrıştıkları yer: {point}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>birebir</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Not: {note}</translation>
    </message>
    <message>
        <source>in the source: “{words}”</source>
        <translation>kaynakta: “{words}”</translation>
    </message>
    <message>
        <source>on: {topic}</source>
        <translation>konu: {topic}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>not: {note}</translation>
    </message>
    <message>
        <source>paragraph {paragraph} (characters {start}–{end})</source>
        <translation>{paragraph}. paragraf ({start}–{end} karakterleri)</translation>
    </message>
    <message>
        <source>{thing}, no position in the source</source>
        <translation>{thing}, kaynakta konum yok</translation>
    </message>
    <message>
        <source>The ground</source>
        <translation>Saha</translation>
    </message>
    <message>
        <source>{ground} as of {date}</source>
        <translation>{ground}, {date} itibarıyla</translation>
    </message>
    <message>
        <source>Nothing is said of the ground yet</source>
        <translation>Saha hakkında henüz bir şey söylenmedi</translation>
    </message>
    <message>
        <source>Timeline of {events} on {lanes}, {period}.</source>
        <translation>Zaman çizelgesi: {lanes}, {events}, {period}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>{n} olay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lanes</source>
        <comment>{n} lane</comment>
        <translation>
            <numerusform>{n} kulvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: {event}, {date}.</source>
        <translation>Seçilen: {event}, {date}.</translation>
    </message>
    <message>
        <source>{things}; and {n} more</source>
        <translation>{things}; ve {n} tane daha</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (kısaltıldı)</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>Kaynak {number}</translation>
    </message>
    <message>
        <source>Sources, {n}</source>
        <translation>Kaynaklar, {n}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Konumlar</translation>
    </message>
    <message>
        <source>Inferred, not stated</source>
        <translation>Belirtilmemiş, çıkarım</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Yapan program</translation>
    </message>
    <message>
        <source>Claimline {version}</source>
        <translation>Claimline {version}</translation>
    </message>
    <message>
        <source>Reference data and inferences</source>
        <translation>Başvuru verileri ve çıkarımlar</translation>
    </message>
    <message>
        <source>{credit}; drawn schematically</source>
        <translation>{credit}; şematik çizildi</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} claims</source>
        <comment>{shown} of {n} claim</comment>
        <translation>
            <numerusform>{n} beyandan {shown} tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} beyan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more claims of {side}</source>
        <comment>and {n} more claim of {side}</comment>
        <translation>
            <numerusform>ve {side} tarafından {n} beyan daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more points</source>
        <comment>and {n} more point</comment>
        <translation>
            <numerusform>ve {n} nokta daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sources</source>
        <comment>{n} source</comment>
        <translation>
            <numerusform>{n} kaynak</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Sides:</source>
        <translation>Taraflar:</translation>
    </message>
    <message numerus="yes">
        <source>Event, {n} quotes</source>
        <comment>Event, {n} quote</comment>
        <translation>
            <numerusform>Olay, {n} alıntı</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event to read who says so.</source>
        <translation>Kimin söylediğini okumak için bir olay seçin.</translation>
    </message>
    <message>
        <source>{title}. No event is chosen.</source>
        <translation>{title}. Seçili olay yok.</translation>
    </message>
    <message>
        <source>As the story’s author reads it. It rests on:
{claim}</source>
        <translation>Öykünün yazarının okuması. Şuna dayanıyor:
{claim}</translation>
    </message>
    <message>
        <source>Show the {road} instead
{credit}</source>
        <translation>Bunun yerine {road} yolunu göster
{credit}</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to open the lane</source>
        <translation>{lane}
{events}; kulvarı açmak için tıklayın</translation>
    </message>
    <message>
        <source>{lane}
{events}; click to close the lane</source>
        <translation>{lane}
{events}; kulvarı kapatmak için tıklayın</translation>
    </message>
    <message>
        <source>{length} in which nothing happens; click to unfold</source>
        <translation>{length} boyunca hiçbir şey olmuyor; açmak için tıklayın</translation>
    </message>
    <message>
        <source>{day}; drag to another day</source>
        <translation>{day}; başka bir güne sürükleyin</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} events shown</source>
        <comment>{shown} of {n} event shown</comment>
        <translation>
            <numerusform>{n} olaydan {shown} tanesi gösteriliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Its position is not in the reference data ({credit})</source>
        <translation>Konumu başvuru verilerinde yok ({credit})</translation>
    </message>
    <message>
        <source>km {km} of the {road}</source>
        <translation>{road}, km {km}</translation>
    </message>
    <message>
        <source>km {km} of the schematic {road}</source>
        <translation>şematik {road}, km {km}</translation>
    </message>
    <message>
        <source>Position: {credit} (reference data, not a claim)</source>
        <translation>Konum: {credit} (başvuru verisi, beyan değil)</translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>{n} year</comment>
        <translation>
            <numerusform>{n} yıl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <comment>{n} month</comment>
        <translation>
            <numerusform>{n} ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} gün</numerusform>
        </translation>
    </message>
    <message>
        <source>no events</source>
        <translation>olay yok</translation>
    </message>
    <message>
        <source>NO POSITION IN THE SOURCE</source>
        <translation>KAYNAKTA KONUM YOK</translation>
    </message>
    <message>
        <source>{n} MORE</source>
        <translation>{n} TANE DAHA</translation>
    </message>
    <message>
        <source>no reference position</source>
        <translation>başvuru konumu yok</translation>
    </message>
    <message>
        <source>Later: {thing}</source>
        <translation>Sonra: {thing}</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>tarihi bilinmiyor</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>time</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>en az {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>en çok {number}</translation>
    </message>
    <message>
        <source>two accounts</source>
        <translation>iki anlatım</translation>
    </message>
    <message>
        <source>three accounts</source>
        <translation>üç anlatım</translation>
    </message>
    <message>
        <source>four accounts</source>
        <translation>dört anlatım</translation>
    </message>
    <message>
        <source>N</source>
        <translation>K</translation>
    </message>
    <message>
        <source>S</source>
        <translation>G</translation>
    </message>
    <message>
        <source>E</source>
        <translation>D</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>north</source>
        <translation>kuzey</translation>
    </message>
    <message>
        <source>south</source>
        <translation>güney</translation>
    </message>
    <message>
        <source>east</source>
        <translation>doğu</translation>
    </message>
    <message>
        <source>west</source>
        <translation>batı</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sağ</translation>
    </message>
    <message>
        <source>{parts} inferred</source>
        <translation>{parts} çıkarım</translation>
    </message>
    <message>
        <source>{things} and {last}</source>
        <translation>{things} ve {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} accounts</source>
        <comment>{n} account</comment>
        <translation>
            <numerusform>{n} anlatım</numerusform>
        </translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>tarih yok</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more sources.</source>
        <comment>And {n} more source.</comment>
        <translation>
            <numerusform>Ve {n} kaynak daha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown full: the account of {side}.</source>
        <translation>Tam gösterilen: {side} anlatımı.</translation>
    </message>
    <message>
        <source>Shown full: what several sides say.</source>
        <translation>Tam gösterilen: birkaç tarafın dediği.</translation>
    </message>
    <message>
        <source>The {road} is drawn schematically.</source>
        <translation>{road} şematik çizilmiştir.</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>erişim {date}</translation>
    </message>
    <message>
        <source>{known} ({unknown} not stated)</source>
        <translation>{known} ({unknown} belirtilmemiş)</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>The settings cannot be read ({refusal}): {file}</source>
        <translation>Ayarlar okunamıyor ({refusal}): {file}</translation>
    </message>
    <message>
        <source>The settings could not be understood; they are kept in {kept}</source>
        <translation>Ayarlar anlaşılamadı; şurada saklanıyor: {kept}</translation>
    </message>
    <message>
        <source>The settings are those of a later version: nothing is remembered this time, and {file} stays as it is</source>
        <translation>Ayarlar daha yeni bir sürüme ait: bu kez hiçbir şey hatırlanmayacak ve {file} olduğu gibi kalacak</translation>
    </message>
    <message>
        <source>there is no time of day {time}</source>
        <translation>{time} diye bir saat yok</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>kış</translation>
    </message>
    <message>
        <source>winter</source>
        <comment>after a word such as until, from or about</comment>
        <translation>kış</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ilkbahar</translation>
    </message>
    <message>
        <source>spring</source>
        <comment>after a word such as until, from or about</comment>
        <translation>ilkbahar</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>yaz</translation>
    </message>
    <message>
        <source>summer</source>
        <comment>after a word such as until, from or about</comment>
        <translation>yaz</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>sonbahar</translation>
    </message>
    <message>
        <source>autumn</source>
        <comment>after a word such as until, from or about</comment>
        <translation>sonbahar</translation>
    </message>
    <message>
        <source>one day of {date}</source>
        <translation>{date} içinde bir gün</translation>
    </message>
    <message>
        <source>one month of {date}</source>
        <translation>{date} içinde bir ay</translation>
    </message>
    <message>
        <source>one season of {date}</source>
        <translation>{date} içinde bir mevsim</translation>
    </message>
    <message>
        <source>one year of {date}</source>
        <translation>{date} içinde bir yıl</translation>
    </message>
    <message>
        <source>one decade of {date}</source>
        <translation>{date} içinde bir on yıl</translation>
    </message>
    <message>
        <source>one century of {date}</source>
        <translation>{date} içinde bir yüzyıl</translation>
    </message>
    <message>
        <source>every day of {date}</source>
        <translation>{date} içinde her gün</translation>
    </message>
    <message>
        <source>every month of {date}</source>
        <translation>{date} içinde her ay</translation>
    </message>
    <message>
        <source>every season of {date}</source>
        <translation>{date} içinde her mevsim</translation>
    </message>
    <message>
        <source>every year of {date}</source>
        <translation>{date} içinde her yıl</translation>
    </message>
    <message>
        <source>every decade of {date}</source>
        <translation>{date} içinde her on yıl</translation>
    </message>
    <message>
        <source>every century of {date}</source>
        <translation>{date} içinde her yüzyıl</translation>
    </message>
    <message>
        <source>until {date} (open start)</source>
        <translation>{date} tarihine kadar (başı açık)</translation>
    </message>
    <message>
        <source>until {date}, start unknown</source>
        <translation>{date} tarihine kadar, başı bilinmiyor</translation>
    </message>
    <message>
        <source>from {date} (open end)</source>
        <translation>{date} tarihinden beri (sonu açık)</translation>
    </message>
    <message>
        <source>from {date}, end unknown</source>
        <translation>{date} tarihinden beri, sonu bilinmiyor</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>yaklaşık {date}</translation>
    </message>
    <message>
        <source>estimated to be {year}</source>
        <translation>{year} olarak tahmin ediliyor</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>some time between {first} and {last}</source>
        <translation>{first} ile {last} arasında bir zaman</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} ya da daha önce</translation>
    </message>
    <message>
        <source>{date} and earlier</source>
        <translation>{date} ve daha önce</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} ya da daha sonra</translation>
    </message>
    <message>
        <source>{date} and later</source>
        <translation>{date} ve daha sonra</translation>
    </message>
    <message>
        <source>{dates} or {last}</source>
        <translation>{dates} ya da {last}</translation>
    </message>
    <message>
        <source>{dates} and {last}</source>
        <translation>{dates} ve {last}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>{decade}’ler</translation>
    </message>
    <message>
        <source>{ordinal} century</source>
        <translation>{n}. yüzyıl</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>MÖ</translation>
    </message>
    <message>
        <source>start open</source>
        <translation>başı açık</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>başı bilinmiyor</translation>
    </message>
    <message>
        <source>start {doubt}</source>
        <translation>başı {doubt}</translation>
    </message>
    <message>
        <source>end open</source>
        <translation>sonu açık</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>sonu bilinmiyor</translation>
    </message>
    <message>
        <source>end {doubt}</source>
        <translation>sonu {doubt}</translation>
    </message>
    <message>
        <source>local time, its offset from UTC is not stated</source>
        <translation>yerel saat, UTC farkı belirtilmemiş</translation>
    </message>
    <message>
        <source>on one of these dates</source>
        <translation>bu tarihlerden birinde</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>{first} ile {last} arasında</translation>
    </message>
    <message>
        <source>approximate and uncertain</source>
        <translation>yaklaşık ve belirsiz</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>yaklaşık</translation>
    </message>
    <message>
        <source>season</source>
        <translation>mevsim</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>on yıl</translation>
    </message>
    <message>
        <source>century</source>
        <translation>yüzyıl</translation>
    </message>
    <message>
        <source>{text}… has {n} characters: a date has at most {most}</source>
        <translation>{text}… {n} karakter: bir tarih en çok {most} karakterdir</translation>
    </message>
    <message>
        <source>this says nothing about when: write a date on one side at least, such as 2020/.. or /2020</source>
        <translation>bu, zaman hakkında bir şey söylemiyor: en az bir yanına tarih yazın, 2020/.. ya da /2020 gibi</translation>
    </message>
    <message>
        <source>its times have different offsets from UTC: write both with the same, or both without one</source>
        <translation>saatlerinin UTC farkları değişik: ikisini de aynı farkla ya da farksız yazın</translation>
    </message>
    <message>
        <source>it ends before it starts: write the earlier date first</source>
        <translation>başlamadan bitiyor: önce erken tarihi yazın</translation>
    </message>
    <message>
        <source>this is any time at all: write .. on one side of the date only</source>
        <translation>bu herhangi bir zaman: .. yalnızca tarihin bir yanına yazılır</translation>
    </message>
    <message>
        <source>a set has no times: write its days alone, or an interval with a slash</source>
        <translation>bir kümede saat olmaz: yalnızca günlerini ya da bölü işaretiyle bir aralık yazın</translation>
    </message>
    <message>
        <source>a {first} and a {last} stand beside .. : write both alike</source>
        <translation>.. yanında {first} ile {last} birlikte duruyor: ikisini aynı türden yazın</translation>
    </message>
    <message>
        <source>{why}: write {dates}</source>
        <translation>{why}: şöyle yazın: {dates}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ya da {last}</translation>
    </message>
    <message>
        <source>the year comes first, then month and day in digits, with hyphens between them</source>
        <translation>önce yıl, sonra ay ve gün rakamla gelir, aralarında tire olur</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`</source>
        <translation>EDTF’de baş, orta ya da son için sözcük yok; kaynağınkini `words` içinde tutun</translation>
    </message>
    <message>
        <source>an interval has a slash</source>
        <translation>bir aralıkta bölü işareti olur</translation>
    </message>
    <message>
        <source>a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing</source>
        <translation>saat hh:mm:ss biçimindedir, ardından Z, +hh, +hh:mm ya da hiçbir şey</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2</source>
        <translation>on üzeri yıllar Y17E7, anlamlı basamaklı yıllar 1950S2 biçimindedir</translation>
    </message>
    <message>
        <source>EDTF has no word for early, mid or late, keep the source&apos;s in `words`: write a span such as 2020-02-2X or 2020-02-21/2020-02-29</source>
        <translation>EDTF’de baş, orta ya da son için sözcük yok; kaynağınkini `words` içinde tutun: 2020-02-2X ya da 2020-02-21/2020-02-29 gibi bir aralık yazın</translation>
    </message>
    <message>
        <source>a year of powers of ten is Y17E7, one with significant digits 1950S2, and neither has months</source>
        <translation>on üzeri yıllar Y17E7, anlamlı basamaklı yıllar 1950S2 biçimindedir, ikisinde de ay olmaz</translation>
    </message>
    <message>
        <source>a date is missing: write one, such as 2020, 2020-03 or 2020-03-15</source>
        <translation>tarih eksik: bir tarih yazın, 2020, 2020-03 ya da 2020-03-15 gibi</translation>
    </message>
    <message>
        <source>EDTF has capitals, two digits for month and day, and no spaces</source>
        <translation>EDTF’de büyük harf, ay ve gün için iki rakam olur, boşluk olmaz</translation>
    </message>
    <message>
        <source>what is open is two dots</source>
        <translation>açık olan iki noktadır</translation>
    </message>
    <message>
        <source>what is unknown is left empty beside the slash</source>
        <translation>bilinmeyen, bölü işaretinin yanında boş bırakılır</translation>
    </message>
    <message>
        <source>? and ~ together are %</source>
        <translation>? ve ~ birlikte % olur</translation>
    </message>
    <message>
        <source>about is a ~ behind the date</source>
        <translation>yaklaşık, tarihin ardında ~ ile yazılır</translation>
    </message>
    <message>
        <source>a decade has X for the year&apos;s last digit</source>
        <translation>on yılda yılın son rakamı yerine X olur</translation>
    </message>
    <message>
        <source>seasons are numbers</source>
        <translation>mevsimler sayıdır</translation>
    </message>
    <message>
        <source>a time counts whole seconds</source>
        <translation>saat tam saniye sayar</translation>
    </message>
    <message>
        <source>an offset has a colon: +04:30</source>
        <translation>farkta iki nokta olur: +04:30</translation>
    </message>
    <message>
        <source>no time can be in doubt, only its day</source>
        <translation>saat kuşkulu olamaz, yalnızca günü olabilir</translation>
    </message>
    <message>
        <source>1 BCE is the year 0000: write -0001 for 2 BCE, -0043 for 44 BCE</source>
        <translation>MÖ 1, 0000 yılıdır: MÖ 2 için -0001, MÖ 44 için -0043 yazın</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>bir yıl dört rakamdır</translation>
    </message>
    <message>
        <source>a year has no plus sign</source>
        <translation>yılda artı işareti olmaz</translation>
    </message>
    <message>
        <source>a year of more than four digits has a Y before it</source>
        <translation>dört rakamdan uzun yılın önünde Y olur</translation>
    </message>
    <message>
        <source>a year of four digits has no Y before it</source>
        <translation>dört rakamlı yılın önünde Y olmaz</translation>
    </message>
    <message>
        <source>years of more than 12 digits are not read here</source>
        <translation>12 rakamdan uzun yıllar burada okunmaz</translation>
    </message>
    <message>
        <source>this is no date in EDTF: write 2020, 2020-03 or 2020-03-15, or from and to, as in 2020-02-21/2020-03-05</source>
        <translation>bu EDTF’de bir tarih değil: 2020, 2020-03 ya da 2020-03-15 yazın, ya da 2020-02-21/2020-03-05 gibi başı ve sonu</translation>
    </message>
    <message>
        <source>years of more than {most} digits are not read here</source>
        <translation>{most} rakamdan uzun yıllar burada okunmaz</translation>
    </message>
    <message>
        <source>{part} is a season or another part of a year and has no days: write a month, 01 to 12</source>
        <translation>{part} bir mevsim ya da yılın başka bir bölümüdür ve günü olmaz: 01 ile 12 arası bir ay yazın</translation>
    </message>
    <message>
        <source>there is no month {month}: months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41</source>
        <translation>{month} diye bir ay yok: aylar 01–12, mevsimler 21–24, yılın bölümleri 25–41</translation>
    </message>
    <message>
        <source>there is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE</source>
        <translation>-0000 yılı yok: MÖ 1 için 0000, MÖ 2 için -0001 yazın</translation>
    </message>
    <message>
        <source>no day of the calendar fits these digits</source>
        <translation>takvimde bu rakamlara uyan gün yok</translation>
    </message>
    <message>
        <source>there is no day {day}: {month} has {last} days</source>
        <translation>{day} diye bir gün yok: {month} ayında {last} gün var</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>kaydı</translation>
    </message>
    <message>
        <source>no longer stands in it</source>
        <translation>artık içinde geçmiyor</translation>
    </message>
    <message>
        <source>now stands in it with differences</source>
        <translation>artık içinde farklarla geçiyor</translation>
    </message>
    <message>
        <source>now stands in it exactly</source>
        <translation>artık içinde birebir geçiyor</translation>
    </message>
    <message>
        <source>stands in it again</source>
        <translation>yeniden içinde geçiyor</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes moved</source>
        <comment>{n} quote moved</comment>
        <translation>
            <numerusform>{n} alıntı kaydı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes no longer stand in it</source>
        <comment>{n} quote no longer stands in it</comment>
        <translation>
            <numerusform>{n} alıntı artık içinde geçmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it with differences</source>
        <comment>{n} quote now stands in it with differences</comment>
        <translation>
            <numerusform>{n} alıntı artık içinde farklarla geçiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes now stand in it exactly</source>
        <comment>{n} quote now stands in it exactly</comment>
        <translation>
            <numerusform>{n} alıntı artık içinde birebir geçiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes stand in it again</source>
        <comment>{n} quote stands in it again</comment>
        <translation>
            <numerusform>{n} alıntı yeniden içinde geçiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} has changed: {what}</source>
        <translation>{file} değişti: {what}</translation>
    </message>
    <message>
        <source>every quote stands where it stood</source>
        <translation>her alıntı durduğu yerde</translation>
    </message>
    <message>
        <source>no claim quotes it</source>
        <translation>hiçbir beyan ondan alıntı yapmıyor</translation>
    </message>
    <message>
        <source>A timeline in which every mark can be asked who says so.</source>
        <translation>Her işaretine “kim söylüyor?” diye sorulabilen bir zaman çizelgesi.</translation>
    </message>
    <message>
        <source>About Claimline</source>
        <translation>Claimline Hakkında</translation>
    </message>
    <message>
        <source>What Claimline is made with</source>
        <translation>Claimline neyle yapıldı</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Ayrıntıları Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>MIT licence. It runs offline, on files of your own.</source>
        <translation>MIT lisansı. Çevrimdışı, kendi dosyalarınızla çalışır.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Ayrıntılar kopyalandı</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Size of Ever&amp;ything</source>
        <translation>Her Şe&amp;yin Boyutu</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;it</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Yeni Pencere</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>Öykü &amp;Aç…</translation>
    </message>
    <message>
        <source>Open Packed Story or P&amp;icture…</source>
        <translation>Paketli Öykü ya da &amp;Resim Aç…</translation>
    </message>
    <message>
        <source>Open the Story &amp;That Ships</source>
        <translation>&amp;Birlikte Gelen Öyküyü Aç</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Y&amp;eniden Yükle</translation>
    </message>
    <message>
        <source>&amp;Save Picture or Deck…</source>
        <translation>Resmi ya da Sunuyu &amp;Kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Pencereyi Kapat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ç&amp;ık</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>&amp;Resmi Kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;Quote with Source</source>
        <translation>&amp;Alıntıyı Kaynağıyla Kopyala</translation>
    </message>
    <message>
        <source>Copy Source as &amp;BibTeX</source>
        <translation>Kaynağı &amp;BibTeX Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy Source as &amp;RIS</source>
        <translation>Kaynağı R&amp;IS Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy Source as CSL-&amp;JSON</source>
        <translation>Kaynağı CSL-&amp;JSON Olarak Kopyala</translation>
    </message>
    <message>
        <source>Copy Selected Passage as &amp;Claim</source>
        <translation>&amp;Seçili Bölümü Beyan Olarak Kopyala</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;ul…</translation>
    </message>
    <message>
        <source>Find in &amp;Document…</source>
        <translation>Be&amp;lgede Bul…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>S&amp;onrakini Bul</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Ö&amp;ncekini Bul</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>&amp;Map instead of Straightened Road</source>
        <translation>Düz Yol Yerine &amp;Harita</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Point Out What No Claim &amp;Quotes</source>
        <translation>Hiçbir Beyanın &amp;Alıntılamadığını Göster</translation>
    </message>
    <message>
        <source>Show What Comes &amp;Later</source>
        <translation>&amp;Sonra Geleni Göster</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Yak&amp;ınlaştır</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>Uzak&amp;laştır</translation>
    </message>
    <message>
        <source>Zoom to &amp;All</source>
        <translation>Tümünü &amp;Göster</translation>
    </message>
    <message>
        <source>&amp;Zoom to What Is Chosen</source>
        <translation>S&amp;eçilene Yaklaş</translation>
    </message>
    <message>
        <source>&amp;Fold Quiet Stretches</source>
        <translation>Sessiz &amp;Dönemleri Katla</translation>
    </message>
    <message>
        <source>&amp;Overview of All Time</source>
        <translation>Tüm &amp;Zamana Bakış</translation>
    </message>
    <message>
        <source>List of E&amp;vents</source>
        <translation>&amp;Olay Listesi</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>So&amp;runlar</translation>
    </message>
    <message>
        <source>&amp;Corridor</source>
        <translation>&amp;Koridor</translation>
    </message>
    <message>
        <source>Claims an&amp;d Source</source>
        <translation>&amp;Beyanlar ve Kaynak</translation>
    </message>
    <message>
        <source>Timeli&amp;ne</source>
        <translation>Zaman &amp;Çizelgesi</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Su&amp;num</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Sunum</translation>
    </message>
    <message>
        <source>Full &amp;Screen</source>
        <translation>&amp;Tam Ekran</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Büyüt</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Küçült</translation>
    </message>
    <message>
        <source>As &amp;Designed</source>
        <translation>&amp;Tasarlandığı Gibi</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Sonraki Olay</translation>
    </message>
    <message>
        <source>&amp;Previous Event</source>
        <translation>&amp;Önceki Olay</translation>
    </message>
    <message>
        <source>Next &amp;Claim</source>
        <translation>Sonraki &amp;Beyan</translation>
    </message>
    <message>
        <source>Previous C&amp;laim</source>
        <translation>Önceki Be&amp;yan</translation>
    </message>
    <message>
        <source>One Day &amp;Earlier</source>
        <translation>Bir Gün &amp;Geri</translation>
    </message>
    <message>
        <source>One Day La&amp;ter</source>
        <translation>Bir Gün &amp;İleri</translation>
    </message>
    <message>
        <source>&amp;Whole Story</source>
        <translation>&amp;Tüm Öykü</translation>
    </message>
    <message>
        <source>Ch&amp;oose Nothing</source>
        <translation>Seçimi &amp;Kaldır</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Sonraki Bö&amp;lme</translation>
    </message>
    <message>
        <source>Previo&amp;us Pane</source>
        <translation>Önceki Böl&amp;me</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;İçindekiler</translation>
    </message>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Eylem Bul…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Klavye Kısayolları</translation>
    </message>
    <message>
        <source>&amp;About Claimline</source>
        <translation>Claimline &amp;Hakkında</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Beyanlar</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>şu anda kullanılamaz</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Bu adda bir eylem yok</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Eylemler</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Eylem bul</translation>
    </message>
    <message>
        <source>Find an action by words of its name</source>
        <translation>Adındaki sözcüklerle bir eylem bulun</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} actions</source>
        <comment>{shown} of {n} action</comment>
        <translation>
            <numerusform>{n} eylemden {shown} tanesi</numerusform>
        </translation>
    </message>
    <message>
        <source>choose an event to copy its quote</source>
        <translation>alıntısını kopyalamak için bir olay seçin</translation>
    </message>
    <message>
        <source>Quote copied</source>
        <translation>Alıntı kopyalandı</translation>
    </message>
    <message>
        <source>select a passage of the document to copy it as a claim</source>
        <translation>beyan olarak kopyalamak için belgeden bir bölüm seçin</translation>
    </message>
    <message>
        <source>there are no words in what is selected</source>
        <translation>seçilende sözcük yok</translation>
    </message>
    <message>
        <source>Claim copied: paste it below an [[event]] of story.toml and fill in said_by</source>
        <translation>Beyan kopyalandı: story.toml içinde bir [[event]] altına yapıştırın ve said_by değerini doldurun</translation>
    </message>
    <message>
        <source>Source copied as {name}</source>
        <translation>Kaynak {name} olarak kopyalandı</translation>
    </message>
    <message>
        <source>Open a story folder</source>
        <translation>Öykü klasörü aç</translation>
    </message>
    <message>
        <source>Open a packed story or a picture</source>
        <translation>Paketli öykü ya da resim aç</translation>
    </message>
    <message>
        <source>Stories and pictures ({endings})</source>
        <translation>Öyküler ve resimler ({endings})</translation>
    </message>
    <message>
        <source>The line goes on: it is broken here only to be shown</source>
        <translation>Satır sürüyor: yalnızca gösterilebilsin diye burada bölündü</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>No claim rests on this sentence</source>
        <translation>Hiçbir beyan bu cümleye dayanmıyor</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tümünü Seç</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>This is a mistake of Claimline, not of your story, and none of your files was changed by it. You can go on; if something looks wrong, open the story again. Please copy the report and send it with a word on what you did: it tells versions and where in the program it happened, and nothing else leaves this computer.</source>
        <translation>Bu, öykünüzün değil Claimline’ın bir hatasıdır ve hiçbir dosyanız değişmedi. Devam edebilirsiniz; bir şey yanlış görünürse öyküyü yeniden açın. Lütfen raporu kopyalayıp ne yaptığınızı anlatan bir notla gönderin: raporda sürümler ve programın neresinde olduğu yazar, bu bilgisayardan başka hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Bir şey ters gitti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Raporu &amp;Kopyala</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Günlük Klasörünü Aç</translation>
    </message>
    <message>
        <source>Something went wrong in Claimline</source>
        <translation>Claimline’da bir şey ters gitti</translation>
    </message>
    <message>
        <source>Also kept in {folder}</source>
        <translation>Şurada da saklandı: {folder}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>no story is open</source>
        <translation>açık öykü yok</translation>
    </message>
    <message>
        <source>List of events: {count}</source>
        <translation>Olay listesi: {count}</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Kaynakta</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Anlaşılan</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Kulvar</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kim söylüyor</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} / {rows}</translation>
    </message>
    <message>
        <source>Drag it into another program</source>
        <translation>Başka bir programa sürükleyin</translation>
    </message>
    <message>
        <source>Save Picture or Deck</source>
        <translation>Resmi ya da Sunuyu Kaydet</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Kaydet…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>K&amp;opyala</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Saved {name} in {parent}</source>
        <translation>{name} şuraya kaydedildi: {parent}</translation>
    </message>
    <message>
        <source>Numbers that several claims state</source>
        <translation>Birkaç beyanın verdiği sayılar</translation>
    </message>
    <message>
        <source>The words stand nowhere together: each is marked by itself</source>
        <translation>Sözcükler hiçbir yerde birlikte geçmiyor: her biri ayrı işaretlendi</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Önceki yer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Sonraki yer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Bu belgede bul</translation>
    </message>
    <message>
        <source>Found in story and source</source>
        <translation>Öyküde ve kaynakta bulunanlar</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} yer</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not available now</source>
        <translation>“{title}” şu anda kullanılamaz</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm anlatımlar</translation>
    </message>
    <message>
        <source>Find in story and source</source>
        <translation>Öyküde ve kaynakta bul</translation>
    </message>
    <message>
        <source>Find events, claims and places of documents by words</source>
        <translation>Olayları, beyanları ve belgelerdeki yerleri sözcüklerle bulun</translation>
    </message>
    <message>
        <source>Account: {side}</source>
        <translation>Anlatım: {side}</translation>
    </message>
    <message>
        <source>Only what both sides say</source>
        <translation>Yalnızca iki tarafın da dediği</translation>
    </message>
    <message>
        <source>Only what several sides say</source>
        <translation>Yalnızca birkaç tarafın dediği</translation>
    </message>
    <message>
        <source>A tour</source>
        <translation>Bir tur</translation>
    </message>
    <message>
        <source>A story in ten minutes</source>
        <translation>On dakikada bir öykü</translation>
    </message>
    <message>
        <source>The story format</source>
        <translation>Öykü biçimi</translation>
    </message>
    <message>
        <source>What the pictures mean</source>
        <translation>Resimlerin anlamı</translation>
    </message>
    <message>
        <source>The commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>The JSON of describe</source>
        <translation>describe komutunun JSON’u</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tuş</translation>
    </message>
    <message>
        <source>does</source>
        <translation>ne yapar</translation>
    </message>
    <message>
        <source>No page has these words</source>
        <translation>Hiçbir sayfada bu sözcükler yok</translation>
    </message>
    <message>
        <source>Claimline Help</source>
        <translation>Claimline Yardımı</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Yardım sayfaları</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Yardımda bul</translation>
    </message>
    <message>
        <source>Find pages of the help by words</source>
        <translation>Yardım sayfalarını sözcüklerle bulun</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Not opened, as Claimline stays offline: {address}</source>
        <translation>Claimline çevrimdışı kaldığı için açılmadı: {address}</translation>
    </message>
    <message>
        <source>Lan&amp;es</source>
        <translation>Kul&amp;varlar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>A slide for each of {events}, with cover and sources</source>
        <translation>{events} için birer slayt, kapak ve kaynaklarla</translation>
    </message>
    <message>
        <source>titles, quotes and notes can be edited</source>
        <translation>başlıklar, alıntılar ve notlar düzenlenebilir</translation>
    </message>
    <message>
        <source>A page for each of {events}, {seconds} seconds each, {size} pixels</source>
        <translation>{events} için birer sayfa, her biri {seconds} saniye, {size} piksel</translation>
    </message>
    <message>
        <source>{size} px of lines and letters, sharp at any size</source>
        <translation>{size} px, çizgiler ve harfler; her boyutta keskin</translation>
    </message>
    <message>
        <source>{paper}; lines and letters, sharp at any size</source>
        <translation>{paper}; çizgiler ve harfler, her boyutta keskin</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} piksel</translation>
    </message>
    <message>
        <source>Overview of all time</source>
        <translation>Tüm zamana bakış</translation>
    </message>
    <message>
        <source>{year} · inferred</source>
        <translation>{year} · çıkarım</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>In timeline, corridor and claims</source>
        <translation>Zaman çizelgesinde, koridorda ve beyanlarda</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Zaman çizelgesinde</translation>
    </message>
    <message>
        <source>In the corridor</source>
        <translation>Koridorda</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>Belgede</translation>
    </message>
    <message>
        <source>In the list of events</source>
        <translation>Olay listesinde</translation>
    </message>
    <message>
        <source>While words are sought</source>
        <translation>Sözcük aranırken</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Sunum sırasında</translation>
    </message>
    <message>
        <source>To the next part of the window, or back</source>
        <translation>Pencerenin sonraki bölümüne ya da geri</translation>
    </message>
    <message>
        <source>From mark to mark, each read out</source>
        <translation>İşaretten işarete, her biri okunarak</translation>
    </message>
    <message>
        <source>Open the mark with the ring</source>
        <translation>Halkalı işareti aç</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Zamanda ilerle</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Görüneni kaydır</translation>
    </message>
    <message>
        <source>Measure from the mark with the ring to the next ones</source>
        <translation>Halkalı işaretten sonrakilere ölç</translation>
    </message>
    <message>
        <source>A line on, or back</source>
        <translation>Bir satır ileri ya da geri</translation>
    </message>
    <message>
        <source>A page on, or back</source>
        <translation>Bir sayfa ileri ya da geri</translation>
    </message>
    <message>
        <source>To the end, or the beginning</source>
        <translation>Sona ya da başa</translation>
    </message>
    <message>
        <source>Select a passage</source>
        <translation>Bölüm seç</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Seçileni kopyala</translation>
    </message>
    <message>
        <source>Choose the next event, or the one before</source>
        <translation>Sonraki ya da önceki olayı seç</translation>
    </message>
    <message>
        <source>Choose the last event, or the first</source>
        <translation>Son ya da ilk olayı seç</translation>
    </message>
    <message>
        <source>Come closer to the chosen event</source>
        <translation>Seçilen olaya yaklaş</translation>
    </message>
    <message>
        <source>To the next of what is found, or the one before</source>
        <translation>Sonraki ya da önceki bulunana</translation>
    </message>
    <message>
        <source>Eight on, or back</source>
        <translation>Sekiz ileri ya da geri</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Oraya git ya da onu yap</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Olduğunuz yere geri</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>The last page, or the first</source>
        <translation>Son ya da ilk sayfa</translation>
    </message>
    <message>
        <source>A black screen, and back</source>
        <translation>Siyah ekran ve geri</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Ekrandaki gibi</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Tüm öykü</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Pencere gibi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Kare, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 upright, 794 × 1123</source>
        <translation>A4 dikey, 794 × 1123</translation>
    </message>
    <message>
        <source>A4 sideways, 1123 × 794</source>
        <translation>A4 yatay, 1123 × 794</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Başka boyut</translation>
    </message>
    <message>
        <source>Animated PNG</source>
        <translation>Hareketli PNG</translation>
    </message>
    <message>
        <source>Animated WebP</source>
        <translation>Hareketli WebP</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 video</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM video</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Deck of slides</source>
        <translation>Slayt sunusu</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Canlandırma</translation>
    </message>
    <message>
        <source>no picture is {width} × {height} px</source>
        <translation>hiçbir resim {width} × {height} px değil</translation>
    </message>
    <message>
        <source>no picture is {scale} times its size</source>
        <translation>hiçbir resim boyutunun {scale} katı değil</translation>
    </message>
    <message>
        <source>{what} cannot be {colours} and {suffix}</source>
        <translation>{what}, {colours} ve {suffix} olamaz</translation>
    </message>
    <message>
        <source>no slides are {width} × {height} px</source>
        <translation>hiçbir slayt {width} × {height} px değil</translation>
    </message>
    <message>
        <source>Picture copied, {across} × {down}</source>
        <translation>Resim kopyalandı, {across} × {down}</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Dışarı giden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>Genişlik, px</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>Yükseklik, px</translation>
    </message>
    <message>
        <source>Pixels for each px</source>
        <translation>Her px için piksel</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Ne</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>R&amp;enkler</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Boyut</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>Ö&amp;lçek</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Biçi&amp;m</translation>
    </message>
    <message>
        <source>Copy the picture, or drag it into another program</source>
        <translation>Resmi kopyalayın ya da başka bir programa sürükleyin</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Sistemin dediği gibi</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>&amp;Fold quiet stretches of time when a story opens</source>
        <translation>Öykü açılınca sessiz dönemleri &amp;katla</translation>
    </message>
    <message>
        <source>&amp;Open the last story at the start</source>
        <translation>&amp;Başlarken son öyküyü aç</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>Her şeyin &amp;boyutu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Hareket</translation>
    </message>
    <message>
        <source>Claimline: presentation</source>
        <translation>Claimline: sunum</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Sunum</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Yazdırıldı</translation>
    </message>
    <message>
        <source>Problems in the story&apos;s files</source>
        <translation>Öykünün dosyalarındaki sorunlar</translation>
    </message>
    <message>
        <source>{n} more, which “claimline check” lists</source>
        <translation>{n} tane daha; “claimline check” hepsini sıralar</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>&amp;Son Kullanılanlar</translation>
    </message>
    <message>
        <source>No story was opened so far</source>
        <translation>Şimdiye dek öykü açılmadı</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Where is the story “{title}”?</source>
        <translation>“{title}” öyküsü nerede?</translation>
    </message>
    <message>
        <source>The story that the picture shows, “{title}”, was not found.</source>
        <translation>Resmin gösterdiği “{title}” öyküsü bulunamadı.</translation>
    </message>
    <message>
        <source>That is not the story that the picture shows, “{title}”.</source>
        <translation>Bu, resmin gösterdiği “{title}” öyküsü değil.</translation>
    </message>
    <message>
        <source>Opened, but not in the view of {name}: a later version of Claimline wrote it.</source>
        <translation>Açıldı ama {name} görünümünde değil: onu daha yeni bir Claimline yazmış.</translation>
    </message>
    <message>
        <source>Opened in the view of {name}</source>
        <translation>{name} görünümünde açıldı</translation>
    </message>
    <message>
        <source>Another version of the story: that of {name} was not found.</source>
        <translation>Öykünün başka bir sürümü: {name} dosyasınınki bulunamadı.</translation>
    </message>
    <message>
        <source>{told}, {index} of {n}</source>
        <translation>{told}, {index} / {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} zaten var. Üzerine yazılsın mı?</translation>
    </message>
    <message>
        <source>Making it page by page…</source>
        <translation>Sayfa sayfa yapılıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Find a shortcut by its key or what it does</source>
        <translation>Tuşuyla ya da yaptığı işle bir kısayol bulun</translation>
    </message>
    <message>
        <source>No shortcut is called so</source>
        <translation>Bu adda bir kısayol yok</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Klavye Kısayolları</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message numerus="yes">
        <source>{n} shortcuts</source>
        <comment>{n} shortcut</comment>
        <translation>
            <numerusform>{n} kısayol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{linked} of {n} sentences linked</source>
        <comment>{linked} of {n} sentence linked</comment>
        <translation>
            <numerusform>{n} cümleden {linked} tanesi bağlı</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: {about}</source>
        <translation>Kaynak: {about}</translation>
    </message>
    <message>
        <source>Details of this source</source>
        <translation>Bu kaynağın ayrıntıları</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Show details of this source</source>
        <translation>Bu kaynağın ayrıntılarını göster</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>I know what has changed</source>
        <translation>Neyin değiştiğini biliyorum</translation>
    </message>
    <message>
        <source>Source: who says so</source>
        <translation>Kaynak: kim söylüyor</translation>
    </message>
    <message>
        <source>← → step through events</source>
        <translation>← → olaydan olaya geçer</translation>
    </message>
    <message>
        <source>{accounts} differ on this event</source>
        <translation>{accounts} bu olayda ayrışıyor</translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>{n} problem</comment>
        <translation>
            <numerusform>{n} sorun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things went wrong: details</source>
        <comment>Something went wrong: details</comment>
        <translation>
            <numerusform>{n} şey ters gitti: ayrıntılar</numerusform>
        </translation>
    </message>
    <message>
        <source>Click an event: its source opens, with the exact words marked.</source>
        <translation>Bir olaya tıklayın: kaynağı açılır, sözleri olduğu gibi işaretli.</translation>
    </message>
    <message>
        <source>Choose an account above to hear the story as one side tells it.</source>
        <translation>Öyküyü tek tarafın anlattığı gibi duymak için yukarıdan bir anlatım seçin.</translation>
    </message>
    <message>
        <source>Copy Picture puts what you see on a slide, with its credits.</source>
        <translation>Resmi Kopyala, gördüğünüzü kaynakçasıyla bir slayta koyar.</translation>
    </message>
    <message>
        <source>&amp;Got It</source>
        <translation>&amp;Anladım</translation>
    </message>
    <message>
        <source>nothing of this lies between two places on the road</source>
        <translation>bundan hiçbir şey yol üzerinde iki yer arasında değil</translation>
    </message>
    <message>
        <source>km {km}</source>
        <translation>km {km}</translation>
    </message>
    <message>
        <source>Everything at {percent}%</source>
        <translation>Her şey %{percent} boyutunda</translation>
    </message>
    <message>
        <source>that of shapely</source>
        <translation>shapely’ninki</translation>
    </message>
</context>
</TS>
