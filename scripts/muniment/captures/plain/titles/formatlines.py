"""Lines that name the format of a post, or count its answers, right beside its title, and so are none themselves."""

from collections.abc import Iterable, Iterator
from itertools import islice

from muniment.captures.plain.page.layout import Page
from muniment.captures.plain.titles.looks import HASHES, closes, likeness
from muniment.captures.words.blogs.replywords import COUNTING
from muniment.captures.words.page import heading, titlecounts
from muniment.captures.words.text import addresses

LONGEST = 40
"""Characters of a line that counts answers."""
ASKING = ("?", "？", "؟")
LONGEST_FORMAT = 30
"""Characters of the name of a format."""
FORMATS = frozenset(
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
        "鏈結|链接|閒聊|音声|音訊|音频|갤러리|링크|비디오|상태|오디오|이미지|인용|채팅|추가 정보|추천|특집|"
        "standard|standaard|standar|standart|standardní|estándar|estàndard|padrão|vakio|стандарт|стандартный|"
        "стандартная|стандартно|τυπικό|قياسي|标准|標準|표준"
    ).split("|")
)
"""Names of formats by the languages of WordPress, and what its themes call a post that stays on top."""


def is_one(page: Page, number: int) -> bool:
    """Return whether a line names the format of the post whose title it stands beside, or counts answers under that.

    The title of a post may be such a name, and who signed the post above may stand over that.
    """
    above = page.before(number)
    if names(page, number):
        if not _titles(page, above):
            return is_alone(page, number) and _titles(page, page.after(number))
        return _is_sure(page, above) or are_several(_titles(page, page.before(one)) for one in _beside(page))
    if not _counts(page, number):
        return False
    title = page.before(above) if above in page.dates else above
    if not _titles(page, title):
        return False
    return _is_sure(page, title) or are_several(_counts(page, one) for one in page.full)


def are_several(told: Iterable[bool]) -> bool:
    """Return whether more than one of some answers is yes; no more are asked than that takes."""
    return len([*islice(filter(None, told), 2)]) > 1


def _counts(page: Page, number: int) -> bool:
    """Return whether a line counts answers, and is neither a heading nor a link."""
    words = page.lines[number].words.strip("*_ ")
    return len(words) <= LONGEST and COUNTING.fullmatch(words) is not None and _is_plain(page, number)


def names(page: Page, number: int) -> bool:
    """Return whether a line is the name of a format, and no link; a heading only where those of titles are higher."""
    if not _says_format(page, number):
        return False
    return _is_plain(page, number) or (HASHES.match(page.lines[number].text) is not None and _is_lower(page, number))


def is_alone(page: Page, number: int) -> bool:
    """Return whether a line is such a name in the place of a title, on a page that has others."""
    return names(page, number) and len([*islice(_beside(page), 2)]) > 1


def _says_format(page: Page, number: int) -> bool:
    words = page.words(number)
    return 0 < len(words) <= LONGEST and _is_format(words.strip("#*_ "))


def _is_plain(page: Page, number: int) -> bool:
    text = page.lines[number].text
    return HASHES.match(text) is None and not addresses.may_link(text)


def _is_lower(page: Page, number: int) -> bool:
    """Return whether a heading stands right under a higher one, as several of the page are, and no title is so low."""
    text, level, over = page.lines[number].text, _level(page, number), _level(page, page.before(number))
    if not 0 < over < level or addresses.may_link(text):
        return False
    others = {_level(page, page.before(date)) for date in page.dates if not _says_format(page, page.before(date))}
    return level not in others and are_several(_level(page, one) == over for one in page.full)


def _level(page: Page, number: int) -> int:
    found = HASHES.match(page.lines[number].text) if number >= 0 else None
    return found[0].count("#") if found else 0


def _beside(page: Page) -> Iterator[int]:
    """Yield the names of formats that stand beside days, or beside the titles there."""
    near = {-1}
    for number, said in page.dates.items():
        above, below = page.before(number), page.after(number + said.lines - 1)
        new = {above, below, page.before(above) if above >= 0 else -1} - near
        near |= new
        yield from (one for one in new if names(page, one))


def _titles(page: Page, number: int) -> bool:
    """Return whether a line may be a title, and is neither a date nor such a name."""
    if not 0 <= number < len(page.lines) or number in page.dated or names(page, number):
        return False
    words = page.lines[number].words
    return (page.may_title(number) or words.endswith(ASKING)) and likeness(words) > 1


def _is_sure(page: Page, title: int) -> bool:
    """Return whether a title surely is one: named elsewhere, a heading, or right under a post above or the page's own.

    The first line of a page, and an entry of a list, as of a menu, are none; nor is one under prose, as a name is.
    """
    name = page.lines[title].words
    if name in page.named | page.recurring or any(titlecounts.counts(page.words(one), name) for one in page.full):
        return True
    if title == page.full[0] or page.is_one_entry(title):
        return False
    above = page.before(title)
    behind = any(date < title for date in page.dates) or heading.read(page.lines[above].words) is not None
    over = (level := _level(page, title)) > 1 and are_several(_level(page, one) == level for one in page.full)
    return over or (behind and closes(page, above))


def _is_format(words: str) -> bool:
    """Return whether words are such a name and nothing else."""
    return len(words) <= LONGEST_FORMAT and words.casefold() in FORMATS
