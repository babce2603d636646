"""Words beside the date of a post, in many languages: that it was published, and by whom."""

from muniment.text import days
from muniment.text.anycase import anycase
from muniment.text.patterns import late

DATE_OF = (
    r"(?:publication|publish(?:ed)?|posted|post) date|date (?:of publication|posted|published)|"
    r"first (?:posted|published)|"
    r"veröffentlichungsdatum|publikationsdatum|datum der veröffentlichung|publiziert|erschienen|online seit|"
    r"date de (?:publication|parution|mise en ligne)|mise en ligne|paru|fecha de (?:publicación|la publicación)|"
    r"data d[ea] publicação|data di pubblicazione|data de publicació|publicatiedatum|datum van publicatie|"
    r"data (?:publikacji|dodania|wpisu)|data publicării|dat[au] objav[ey]|datum objavljivanja|датум објављивања|"
    r"dátum (?:zverejnenia|publikovania)|datum (?:zveřejnění|publikování|vydání)|dátum|"
    r"(?:megjelenés|közzététel) dátuma|"
    r"publiceringsdatum|udgivelsesdato|publiceret|publiseringsdato|dato|julkaisupäivä|julkaistu|pvm|"
    r"avaldamise kuupäev|kuupäev|publicēšanas datums|datums|paskelbimo data|"
    r"дата (?:публикации|размещения|публікації|публікацыі|на публикуване|објаве)|размещено|апублікавана|"
    r"ημερομηνία(?: δημοσίευσης)?|στις|yayı[nm](?:lanma)?(?: tarihi)?|eklenme(?: tarihi)?|dərc olunma tarixi|"
    r"tanggal (?:terbit|publikasi|posting|diterbitkan)|tarikh(?: diterbitkan)?|ngày xuất bản|petsa|tarehe|"
    r"תאריך פרסום|تاريخ (?:النشر|الإضافة|نشر)|(?:(?:تمت? )?(?:ال)?(?:نُ?شرت?|كُ?تبت?|منشورة?|أ?ضيفت?) )?بتاريخ|"
    r"प्रकाशन की तारीख|প্রকাশের তারিখ|วันที่(?:เผยแพร่)?|"
    r"本[篇文](?:发表|發表|发布|發佈|發布)于?於?|發[佈布](?:日期|時間|于|於)|發表(?:日期|時間)|刊登日期|发表(?:日期|时间)|"
    r"投稿日時|公開日時|発行日|발행일|게시 날짜|"
)
"""Phrases that name the date of a publication."""
LEADING = (
    rf"{DATE_OF}"
    r"posted|published|submitted|written|created|updated|last (?:updated|modified)|date|dated?|added|entry|on|"
    r"the|at|of|in|en|på|le|la|el|il|am|subido|cargado|enviada|uploaded|hochgeladen|"
    r"del|vom|den|der|dne|dnia|publiée?|posté|mis en ligne|écrit|publicad[oa]|escrito|fecha|enviado|publicado em|"
    r"postado|em|data|"
    r"veröffentlicht|eingestellt|eingetragen|eingereicht|soumis|inviato|ingediend|verzonden|wysłane|gespeichert|skicka[dt]|"
    r"indsendt|sendt inn|"
    r"geschrieben|geschreven|erstellt|datum|pubblicat[oa]|scritto|inserito|geplaatst|gepubliceerd|op|"
    r"опубликовано|дата|"
    r"запись опубликована|написано|опубліковано|додано|добавлено|"
    r"публикувано(?: на)?|objavljeno|opublikowan[oey]|dodan[oey]|zamieszczono|napisano|data publikacji|"
    r"zveřejněno|publikováno|vloženo|zverejnené|közzétéve|közzétette|megjelent|publicat|δημοσιεύ[θτ]ηκε|αναρτήθηκε|"
    r"yayınlandı|yayımlandı|yayın tarihi|tarih|publicera[dt]|postat|inlagd|udgivet|skrevet|opslået|publisert|skrevet|"
    r"julkaistu|avaldatud|publicēts|paskelbta|diterbitkan|dipublikasikan|diposting|pada|đăng(?: ngày| lúc)?|"
    r"תאריך|פורסם|منتشر شده|تاریخ انتشار|प्रकाशित|등록일|掲載日|更新日|"
    r"发布于|发表于|发布时间|发布日期|"
    r"日期|时间|發佈於|發表於|"
    r"actuali[sz]ado|aktualisiert|mis à jour(?: le)?|atualizado|aggiornato|bijgewerkt|uppdatera[dt]|opdateret|"
    r"päivitetty|zaktualizowano|aktualizováno|aktualizované|обновлено|оновлено|обновено|güncellendi|güncelleme|"
    r"diperbarui|oppdatert|"
    r"cập nhật|ενημερώθηκε|frissítve|actualitzat|actualizat|ažurirano|ажурирано|עודכן|تم التحديث|به‌روزرسانی|"
    r"更新于|更新:|edited|last edited|(?:zuletzt )?bearbeitet|geändert|édité|modifié|editad[oa]|modifica[dt][oa]|"
    r"изменено|змінено|відредаговано|düzenlendi|chỉnh sửa(?: vào)?|編集日|編輯[於于]|编辑于|修改[于於]|แก้ไขเมื่อ|"
    r"ویرایش[\u200c ]?شده در|عُ?دلت?(?: في)?|সম্পাদিত হয়েছে|প্রকাশিত হয়েছে|redaktita je|afiŝita je|üýtgedildi|goýuldy|"
    r"tạo lúc|diposting di|"
    r"diposkan|ditulis|terbit|tanggal|yayım|публикуван[ао]|публикувано на|објавено|објављено|objavljeno dne|"
    r"udgivet den|"
    r"publicat pe|publicat la|postat pe|publicat el|publicades?|publikované|zverejnené dňa|napísané|avaldatud|"
    r"gepubliseer|argitaratua|publikuar më|postuar më|imechapishwa(?: tarehe)?|(?:inilathala|nai-post)(?: noong)?|"
    r"đăng vào|vào|ngày đăng|ngày|được đăng|"
    r"נכתב(?: ב)?|פורסם ב|פורסם בתאריך|ב|تاریخ|منتشر(?:[\u200c ]?شده)? در|نوشته[\u200c ]?شده در|ارسال[\u200c ]?شده در|"
    r"در(?: تاریخ)?|प्रकाशन तिथि|दिनांक|तिथि|প্রকাশিত|তারিখ|เผยแพร่(?:เมื่อ)?|โพสต์(?:เมื่อ)?|"
    r"вести|күні|жарияланды|გამოქვეყნდა|თარიღი|հրապարակվել է|tarixi|dərc olunub|шыққан күні|"
    r"投稿日|公開日|게시일|작성일|نُ?شرت?|كُ?تبت?|بتاريخ|التاريخ|في|"
    r"تاريخ"
)
"""Words that lead to the date of a post."""
LEAD = late(rf"(?:{anycase(LEADING)}(?![^\W\d_\u3040-\u9fff\uac00-\ud7af])[\s:：,.]*)")
BOUND_BY = (
    r"автором|autorstwa|(?:written|posted) by|(?:geschrieben|verfasst) von|(?:écrit|publié) par|escrito por|"
    r"scritto da|geschreven door|skrevet av|skriven av|tác giả:?|ditulis oleh|penulis:|szerző:?|avtor:?|by|par|"
    r"per|oleh|(?:đăng |viết )?bởi|af|от|od|írta:?|פורסם על ידי|נכתב על ידי|מאת|από|kirjoittanut|kirjoittaja:?|por|"
    r"von|di|da|door|av|autor:?|автор:?|auth?or:|auteur:|yaza[nr]:?|gönderen:?|przez|від|de către|od strane|nga|"
    r"mwandishi:?|autore:|författare:|verfasser:"
)
OTHER_BY = (
    r"συντάκτης:?|نوشته[\u200c ]?ی|كتبه|نویسنده|글:|文[/／:：]|撰[写寫文][:：]?|(?<![^\W\d_]\s)(?<!\w)ni|"
    r"توسط|نویسنده:?|"
    r"लेखक:?|द्वारा|โดย|作成者:?|بواسطة:?|(?:منشور |نُ?شر |كُ?تب )?من قبل|작성자:?|投稿者[:：]?|著者[:：]?|글쓴이[:：]?|"
    r"發佈者[:：]?|發布者[:：]?|发布者[:：]?|(?:(?<!\w)|(?<=日))由(?=\s|$|[\u3400-\u9fff]{2,6}\s*$)|作者[:：]?|بقلم:?"
)
BY = rf"(?:\b{anycase(BOUND_BY)}|{anycase(OTHER_BY)})"
"""What stands before who wrote a post: words that begin where a word does, and those of scripts that may have none."""
DEGREE = (
    r"(?:Ph\.?\s?D|[MJE]\.?D|D\.?Phil|LL\.?[BMD]|[MB]\.?(?:A|Sc|S)|M\.?Phil|MBA|MPH|Esq|Jr|Sr)\b\.?(?=\s*(?:$|[|·•,;]))"
)
"""What stands behind a name and a comma, and is a part of it."""
AND = "and|et|und|y|e|en|og|och|и"
"""What joins the words for tags to the categories before them."""
IN_CATEGORY = anycase(
    r"(?:posted )?in (?:the )?category|in der kategorie|dans la (?:catégorie|rubrique)|en la categoría|"
    r"(?:na|em) categoria|nella categoria|in de categorie|w kategorii|v (?:rubrice|kategori[ií])|u kategoriji|"
    r"в (?:рубрик(?:е|ах)|категори[ияю]х?)|[ву] (?:рубриці|категорії)|στην κατηγορία|στις κατηγορίες|"
    r"kategori(?:en)?:|في (?:ال)?تصنيف|در دست[هۀ]ٔ?|"
    r"di kategori|dalam kategori|kategorie:|分[类類](?:于|於|:|：)|カテゴリー?[:：]"
)
"""What stands before the categories of a post, and says that they are that."""
ON = r"(?i:on|am|le|el|il|em|op|pe|på|den|dne|dnia|vào|pada)"
"""A word that leads from who wrote a post to the day."""
BEFORE_DAY = late(rf"\s{ON}\s*$")
"""The same at the end of what stands before a day."""
IN = (
    rf"(?:{IN_CATEGORY}|in|en|em|dans|unter|under|w|v|u|i|di|dalam|în|na|kategoriassa|σε|στο|στην|στη|в|во|у|"
    r"trong|ใน|في|ضمن|در|ב|于|於|发布于|發佈於|में|এ)"
)
"""The word between a day or a name and the categories of a post, as the default themes of WordPress have it."""
OF = late(r"(?:da|de|di|do|von|van)\s+\S+\s*$")
"""A word that leads to who wrote a post, or to what something is of, and one word."""
LED_TO = late(rf"\s+{LEAD.pattern}+$")


def unled(text: str, first: int, last: int) -> int:
    """Return where a name ends that stands between two places, without what leads to a date behind it: 'Posted on'.

    The day of the week may stand behind that.
    """
    if (led := LED_TO.search(text[first:last])) is not None:
        return first + led.start()
    before, _, word = text[first:last].rstrip(" ,").rpartition(" ")
    led = LED_TO.search(before) if days.named_weekday(word.strip(".,،")) else None
    return first + led.start() if led else last


def is_of_name(text: str, first: int, last: int) -> bool:
    """Return whether a word for 'by' between two places is of the name of something: 'Stand By Me', 'rio da Serra'."""
    return text[last : last + 1].islower() or text[first].isupper() or OF.match(text, first) is not None
