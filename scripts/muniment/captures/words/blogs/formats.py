"""The name of a post's format, as themes print it over the post or under its title: 'Aside', 'Link', 'Featured'."""

LONGEST = 30
"""Characters of such a name."""
NAMES = frozenset(
    (
        "afbeelding|aipamena|albokoa|alıntı|anotació|anotación|aside|audio|audioa|audió|aŭdaĵo|babilo|"
        "bağlantı|berichtje|bideoa|bild|bilde|bildo|billede|cabadaich|ceangal|chat|chatprotokoll|cita|citaat|"
        "citace|citació|citat|citation|citazione|citação|citi|citát|conversație|crtica|cytat|czat|dealbh|"
        "delwedd|destacada|destacado|destacat|destaque|digressioni|discussion|dolen|dopisivanje|doporučené|"
        "doporučujeme|durum|dyfyniad|egoera|empfohlen|en passant|en vedette|enlace|enllaç|estado|estat|"
        "esteka|featured|fideo|figurë|film|fjalosje|fremhevet|fremhævet|fuaim|gailearaidh|galeri|galeria|"
        "galerie|galerii|galerij|galerija|galerio|galería|galleri|galleria|gallery|galéria|gambar|ghi chú|"
        "gjendje|glasba|görsel|günlük yazısı|heli|hervorgehoben|hivatkozás|hình ảnh|idézet|image|imagem|"
        "imagen|imagine|imatge|imaxe|immagine|in evidenza|informacja o stanie|irudia|izdvojeno|keskustelu|"
        "kiemelt|klepet|konverzace|kratki|kurzmitteilung|kutipan|kuva|kép|képtár|kõrval|lainaus|legătură|"
        "lenke|lidhje|lien|ligazón|ligilo|link|linkki|liên kết|ljud|luaidh|lyd|länk|mencio|minientrada|"
        "mis en avant|mënjanë|na stran|neilleb|nota|notatka na marginesie|notering|notis|notă|nổi bật|"
        "obrazek|obrolan|obrázek|obrázok|odkaz|odnośnik|odporúčané|olek|oriel|pilt|plik dźwiękowy|povezava|"
        "poveznica|poznámka|poznámka na okraj|përmendje|quote|remarquable|sain|sampingan|ses|sgwrs|"
        "sidebemærkning|sitat|sivuhuomautus|slika|sohbet|son|staid|stare|stato|status|statusmitteilung|"
        "statws|stav|sticky|suara|széljegyzet|taut|thư viện|tilapäivitys|trích dẫn|trạng thái|tsitaat|txata|"
        "uitgelicht|unggulan|utvald|utvalt|valikoitu|vestlus|video|videó|vidéo|viide|vídeo|wyróżnione|"
        "wyróżniony|xat|zitat|zvuk|à la une|àudio|állapot|áudio|âm thanh|ääni|état|öne çıkan|čavrljanje|ήχοσ|"
        "γκαλερί|εικόνα|κατάσταση|κουβέντα|μικροάρθρο|παράθεμα|περιλαμβάνεται|προτεινόμενα|σύνδεσμοσ|аудио|"
        "аудіо|бележка|веза|видео|видео запис|врска|връзка|відео|галерея|галерия|галерија|заметка|"
        "звучни записи|зображення|избранное|изображение|нотатка|одвоено|посилання|рекомендоване|"
        "рекомендуемое|са стране|слика|ссылка|статус|стање|цитат|цитата|чат|ћаскање|אודיו|גלריה|הערה|וידאו|"
        "סטטוס|צ'אט|ציטוט|קישור|תמונה|إقتباس|ئالبوم|ئۇلانما|ئۈن|برجسته|بەستەر|تصویر|حاشیه|حالة|دۆخ|دەق|دەنگ|"
        "رابط|سىن|سۈرەت|صدا|صوت|صورة|فيديو|لایەک|محادثة|معرض صور|ملاحظة|مميز|مميزة|نەقىل|وضعیت|ویدیو|ویژه|"
        "وێنە|يانبايان|پاراڭ|پیوند|چات|ڤیدیۆ|گالری|گفتاورد|گپ|گەلەری|ھالەت|ข้อความ|คลังภาพ|พูดคุย|รูปภาพ|"
        "ลิงก์|วีดีโอ|สถานะ|เนื้อเรื่องย่อ|เสียง|აუდიო|ბმული|გალერეა|ვიდეო|სტატუსი|სურათი|შენიშვნა|ჩეტი|"
        "ციტატა|アサイド|ギャラリー|ステータス|チャット|リンク|動画|图像|圖片|引文|引用|引语|影片|推荐|日志|注目|特色|状态|狀態|獨白|画像|相册|精選|置頂|置顶|聊天|藝廊|视频|"
        "鏈結|链接|閒聊|音声|音訊|音频|갤러리|링크|비디오|상태|오디오|이미지|인용|채팅|추가 정보|추천|특집"
    ).split("|")
)
"""These names by the languages of WordPress, and what its themes call a post that stays on top."""


def names(words: str) -> bool:
    """Return whether words are such a name and nothing else."""
    return len(words) <= LONGEST and words.casefold() in NAMES
