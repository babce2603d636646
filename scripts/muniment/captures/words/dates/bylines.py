"""Finds the line beside a title or date that says who wrote a post."""

import re
from collections.abc import Sequence

from muniment.captures.words.blogs.labelwords import either
from muniment.captures.words.text import addresses
from muniment.text import casing, clocks, days
from muniment.text.folding import Folded
from muniment.text.patterns import late, often

DONE = (
    r"(?:posted|written|published|edited|reported|created|creado|criado|creato|créée?|erstellt|eingestellt|gepostet|verfasst|postad[oa]|"
    r"geplaatst|gepost|publiée?|postée?|rédigée?|écrit|publicad[oa]|escrito|postato|upplagd|"
    r"publicera[dt]|publisert|postet|skrive[nt]|geschrieben|veröffentlicht|pubblicat[oa]|scritto|geschreven|gepubliceerd|"
    r"(?:opublikowa|zamieszczo|napisa)n[eoy]|inlag[dt]|postat|نُ?شرت?|"
    r"(?:опублик(?:ова|ува)|опублікова|публикува|написа|размеще|розміще|добавле|дода)н[оа]|"
    r"δημοσιεύ(?:τ|θ)ηκε|αναρτήθηκε|γράφτηκε)"
)
"""What an author did with a post, before the word for 'by' or 'on'."""
WORD = (
    r"(?i:(?:(?:author|auteure?|autora?|autore|автор|yazar|作者|الكاتب)(?=[^\W\d_]))?)"  # 'AutorPor'
    rf"(?i:(?:(?:{DONE}|text|words|story|report)\s+)?"
    r"(?:by|par|por|von|di|da|door|af|av|przez|(?-i:od)|від|от|από|автор(?:ом)?|autorstwa)(?:\s?[:–-])?\s+|"
    r"(?:(?:ditulis|diposting|diposkan|dikirim) )?oleh(?:\s?:)?\s+|(?:viết |(?:được )?đăng )?bởi(?:\s?:)?\s+|"
    r"(?:escrit )?per\s+|(?:skrevet |udgivet )?af\s+|(?:napsal|publikoval)(?:a|\(a\))?\s+|beküldte:?\s+|"
    r"írta:?\s+|(?:yazan|gönderen)\s+|(?:scris |publicat |postat )?de\s+|(?:isinulat )?ni\s+|nga\s+|от\s+|"
    r"(?:(?:نوشته|ارسال|منتشر)[\u200c ]?شده )?"
    r"(?:γράφει (?:ο|η)|από|נכתב על ידי|מאת|על ידי|نویسنده|توسط|به قلم|द्वारा|โดย)[:\s]\s*|"
    r"(?:(?:post |beitrags)?(?:author|autor|auteur)|auteur de l['’]article|"
    r"autor d(?:e la entrada|[ao] (?:publicação|post))|автор запис[иу]|(?:добави|размести|опубликова|присла|написа)ла?|"
    r"дода(?:в|ла)|розмісти(?:в|ла)|gönderiyi yazan|(?:本文|文章|原)作者|"
    r"(?:本文)?博主|著者|포스트 작성자|مؤلف المقال|نویسنده پست|người viết|ผู้เขียนโพสต์|"
    r"auteur(?:\(e\)|[·./-]?e|[·./-]?t?r?ice)?|autore?|autrice|autora|autor(?:\(a\)|/a|[:*_/]?in)|verfasser|автор|аутор|作者|作成者|記者|记者|저자|작성자|yaza[rn]|gönderen|الكاتب|szerző|"
    r"penulis|tác giả|συντάκτης|συγγραφέας|लेखक|लेखिका|লেখক|ผู้เขียน|müəllif|հեղինակ|ავტორი|نویسنده|کاتب|מחבר|forfatter|"
    r"författare|kirjoittaja|autorius|autors|avtor|egilea|mwandishi|skrywer)\s*[:：]\s*|由\s+|"
    r"(?:作者|投稿者|作成者|著者|글쓴이|작성자|게시자)\s+|(?:撰?文|作者|记者|記者|撰稿)\s?[/／|｜]\s*|撰[写寫文]\s*[:：]\s*|"
    r"(?:بقلم|(?:نُ?شرت? )?بواسطة|(?:نُ?شرت? )?من قبل|كتبت?ه)\s*:?\s*)"
)
DID, BEHIND_NAMES = r"(?:(?:yay[ıi][nm]lan|gönderil|yazıl|eklen|paylaşıl)\w*)", ("tarafından", "tərəfindən")
AFTER = rf"(?:{BEHIND_NAMES[0]}(?:\s{DID})?|{BEHIND_NAMES[1]})"
"""Words for 'by' that stand behind a name, and for what an author did behind them."""
TEXT = r"(?P<text>(?i:te(?:xt[eo]?|sto|kst))\s*[:：]\s*)"
"""A word that stands before what else there is of a text too: 'Text: English'."""
LINE = often(rf"[\s*_|·•–—-]*+(?:{WORD}|{TEXT})(?P<author>[^\s|·•:;](?:[^|·•:;]*[^\s|·•:;*_])?)[\s*_|·•–—-]*")
NAMELESS = late(rf"{WORD}(?=$|[|·•])")
"""Such a word alone between strokes, where a page says no name."""
HOURS = late(rf"(?:(?<=\s)|^){either('hours')}(?:\(s\))?\s*$")  # before an hour that a tool may have lost
AFTER_NAME = late(rf"[\s*_|·•–—-]*+(?P<name>[^\s|·•:;\d](?:[^|·•:;\d]*[^\s|·•:;*_\d])?)\s+{AFTER}[\s*_|·•–—-]*")
"""The same with the word behind the name."""
KOREAN_TEXT = (
    r"(?:\S*(?:보고|성명|의견|계획|청원|탄원|진술|고소|제안|합의|계약|요구|결의)[서문안]?|\S*(?:초안|법안|문서|선언문|목록|기록)|"
    r"원고|논문|기사|자료|요약|편지|댓글|답글|글|노래)(?!\S)"
)
"""What somebody may have written, and what few names end in: none that is several words."""
KOREAN = r"(?<![\uac00-\ud7a3])(?<![\uac00-\ud7a3](?!에)[\uac00-\ud7a3]\s)[\uac00-\ud7a3]{2,4}(?=\s+작성)"
BEFORE = rf"[^\W\d_][^|·•,:;\d]*?(?=\s+{AFTER})|{KOREAN}"
"""A name before either, where it stands beside a day."""
KOREAN_WORDS = (
    rf"(?!(?:\S+ ){{0,2}}{KOREAN_TEXT})(?<![\uac00-\ud7a3])[\uac00-\ud7a3]{{1,6}}(?: [\uac00-\ud7a3]{{1,8}}){{1,2}}"
)
"""A name in several words, as of those from elsewhere, where a stroke parts it from a day."""
KOREAN_WRITTEN = late(rf"(?:[\uac00-\ud7a3]+\s){{1,2}}{KOREAN_TEXT}\s작성")
"""What says that something was written, with the word that stands behind a name."""
KOREAN_NAME = late(rf"(?P<name>{KOREAN}|{KOREAN_WORDS})\s+작성")
"""The same in Korean, where it may as well say that a report is written: only beside a day."""
EARLY = r"(?:(?:[上下]午|午[前後]|오[전후]|[凌早]晨|中午|晚上|傍晚|ก่อนเที่ยง|หลังเที่ยง) ?)"
"""What says before the hour which half of the day it is of."""
ENDED = r"(?=\D|$|\d{1,4} [^\W\d_]{4,15}(?::|$))"
"""What may follow a time of day, right behind it too: how many comments there are, 'at 11:493 comments:'."""
TIMED = late(
    rf"[\s*_|·•–—-]*+(?:{either('posted')}\s*[:：]?\s*|{WORD})"
    r"(?P<author>[^\s|·•:;](?:[^|·•:;]{0,60}?[^\s|·•:;*_])?)"
    r"(?:\s+(?:in|(?P<en>en)|dans|em)\s+(?P<filed>[^\s|·•:;\d](?:[^|·•:;\d]{0,60}?[^\s|·•:;\d])?))?"
    rf"(?:\s+{DONE})?\s+(?(en)(?!en\s))(?:@|{either('hours')}\s?[:：]?)\s*(?:\[\d+\])?{EARLY}?"
    rf"\d{{1,2}}[:.h]\d\d{ENDED}(?:\s*[ap]\.?\s?m\.?|\s?Uhr|\s[صم](?!\w))?",
    re.IGNORECASE,
)
"""The same with the time of day behind the name, where the day stands above the post (Blogger)."""
BODY = late(
    rf"{casing.CAPITAL}\S*(?: (?:of|for|in|the|de|du|des|en|et|la|los|del|da|do|y|e|für|der|und)){{0,3}}"
    rf"(?: {casing.CAPITAL}\S*){{1,5}}"
)
"""A body that writes for a blog: 'Committee for the Pilots'."""
HOURLY = late(rf"(?i:by\s+)?(?P<name>[^\W\d_][^@:|]{{1,40}}?)\s+@\s+{EARLY}?(?i:{clocks.SHOWN})")
"""The same without a word before the name: 'ann @ 8:15 pm' (WordPress's first themes)."""
TIME = often(rf"\d[:.h]\d\d{ENDED}")
CLOCK = late(rf"(?:{clocks.SHOWN}|\d{{1,2}}[:.h]\d\d\s*[ap]\.?\s?m)\.?$", re.IGNORECASE)
"""The time of day that such a line ends in."""
BEHIND = 15
"""Words of the buttons that may follow that time in the same line."""
NUMBER = late(r"(?<!\S)\[\d{1,4}\](?=[^\W_])")
"""The number that a text browser puts before the words of a link."""
REFERRED = late(r"\[(?=[^\[\]]+\]\[[^\[\]]+\])|(?<=[^\[\]])\]\[[^\[\]]+\]")
"""The brackets of a link whose address stands elsewhere."""
HEARD = late(r"^[\s*_|·•–—-]*+(?:avatar[ -](?:photo|foto)|post author(?=[^\W_]))\s*", re.IGNORECASE)
"""What WordPress says of an author to those who hear a page, without space behind it in some tools."""
BY = often(WORD)
READING = (
    r"read|lectura|de lecture|leitur|lettur|lese|lees|leest|czyt|чтени|читан|čten|čítan|läs|læs|lues|luku|okuma|olvas|"
    r"citir|ανάγνωσ|čitanj|branj|baca|đọc|قراءة|مطالعه|קריאה|阅读|閱讀|読|읽|पढ़|อ่าน"
)
"""How words for reading begin."""
READS = late(rf"(?i:{READING})")
SIZE = r"(?:约|約|about|circa|ca\.)?\s?\d[\d.,]*k?\s?(?:字|words|wörter|mots|palabras|palavras|parole|слов|ord)"
COUNT = rf"(?:{SIZE}\W+)?"
"""How many words it has."""
SIZED = late(SIZE, re.IGNORECASE)
LASTS = (
    r"(?:\d{1,3}(?:\s?[–-]\s?\d{1,3})?|one)\s*(?:min\w*|dk|dakika\w*|分(?:钟|鐘)?(?:阅读|閱讀|で読\w+)?|분|λεπτ\w+|perc|"
    r"phút|menit|minit|minuut\w*|dəqiqə|минут\w*|мин\w*|хв\w*|دقیقه|دقيقة|دقائق|דקות|דק׳|मिनट|মিনিট|நிமிட|นาที|წუთ\w*|րոպե\w*)\b"
)
MINUTES = often(
    rf"(?i:\W*+{COUNT}"
    rf"(?:[^\W\d_][^\d:：|·•]{{1,30}}[:：]\s*|(?=\D{{0,24}}(?:{READING}))[^\W\d_][^\d:：|·•]{{1,30}}\s)?"
    rf"{LASTS}\.?(?: [^\d\s|·•:]+){{0,3}}\W*)"
)
"""How long a post takes to read."""
PARTICLES = frozenset(
    "de da do dos del della di du des van von der den ter la le el al bin ibn bint y e et and und и و".split()
)
OFFICE = Folded(
    r"(?:site ?|web ?)?(?:admin(?:istrator)?|master)|webmaster|editors?|(?:the )?editorial (?:team|board|desk)|"
    r"news ?desk|the editors|guest|redaktion|die redaktion|(?:la )?rédaction|(?:la )?redacción|(?:a )?redação|"
    r"(?:la )?redazione|(?:de )?redactie|redak(?:cja|ce|cia|cija|tör|tionen|sjonen)|toimitus|szerkesztőség|"
    r"redacția|redaksi|editör|yönetici|ban biên tập|редакция|редакція|редакцията|админ(?:истратор)?|συντακτική ομάδα|"
    r"هيئة التحرير|التحرير|تحریریه|مدیر|מערכת|编辑部?|編輯部?|小編|管理员|管理員|編集部|管理者|편집부|관리자"
)
"""Who writes for a blog without a name."""
AND = late(rf"(?:, ?| )(?:and|und|et|y|og|och|en|i|ja|és|ve|и|та|και|&|\+) ?(?={casing.CAPITAL})|, ")
"""What stands between the names of several persons."""
WORDED = late(r"[\uac00-\ud7a3](?! ?[\uac00-\ud7a3]{1,2}$)")
"""Words in Korean that are no name, in which a space stands behind one letter alone, and few follow."""
LOGIN = late(r"[^\W\d_]{3,20}[_.]?\d{1,4}")
"""A name by which somebody is known to a blog alone: 'Quay87'."""
LONGEST, LEAD, MOST = 60, 24, 6
"""Characters of a name, of what leads to one, and words of one that nothing leads to."""
UNSPACED = late(r"[\u3040-\u30ff\u3400-\u9fff](?:.*[\u3040-\u30ff\u3400-\u9fff]){12}|[\u3040-\u9fff].*[:：(（]")
"""What no name has in scripts that put no space between words: so many signs, a colon, a bracket."""


def author(text: str) -> tuple[int, int]:
    """Return where the author's name stands in a line that says nothing else; (0, 0) for any other line."""
    if "/category/" in text or "/tag/" in text:  # the words behind 'by' lead to a label, where the theme has no name
        return 0, 0
    text = _shown(text)
    text = REFERRED.sub(lambda said: " " * len(said[0]), text) if "][" in text else text
    text = HEARD.sub(lambda said: " " * len(said[0]), text) if "vatar" in text or "ost author" in text else text
    found = LINE.fullmatch(text) if len(text.strip()) <= 2 * LONGEST else None
    if found and ((is_full if found["text"] else is_signer)(found["author"]) or are_names(found["author"])):
        return found.span("author")
    able = len(text.strip()) <= LONGEST and any(by in text for by in BEHIND_NAMES)
    behind = AFTER_NAME.fullmatch(text) if able else None
    return behind.span("name") if behind and is_signer(behind["name"]) else timed(text)


def _shown(text: str) -> str:
    """Return a line as long as it was without the addresses of its links, and without their numbers."""
    text = addresses.blanked(text) if addresses.may_link(text) else text
    return NUMBER.sub(lambda said: " " * len(said[0]), text) if "[" in text else text


def leads(words: str) -> bool:
    """Return whether a line says no more than that somebody wrote what is above it: 'Posted by', 'Author'."""
    return len(words) <= LEAD and (BY.fullmatch(f"{words} ") or BY.fullmatch(f"{words}: ")) is not None


def is_empty(words: str) -> bool:
    """Return whether a line says by whom and at what hour a post is without either, as a tool lost both."""
    behind = HOURS.search(words) if len(words) <= LEAD + LEAD else None
    return behind is not None and leads(words[: behind.start()].rstrip())


def timed(text: str) -> tuple[int, int]:
    """Return where the author's name stands in a line that ends a post with that and the time of day; (0, 0) if not."""
    text = _shown(text)
    found = TIMED.match(text) if TIME.search(text) else None
    named = found is not None and (is_name(found["author"]) or BODY.fullmatch(found["author"]) is not None)
    return found.span("author") if found and named and len(text[found.end() :].split()) <= BEHIND else (0, 0)


def hour(text: str, day: str) -> str:
    """Return a day, as ISO 8601 has it, with the time in such a line; the day itself where it has no such time."""
    found = TIMED.match(_shown(text)) if TIME.search(text) else None
    clock = CLOCK.search(found[0].lower().removesuffix("uhr").rstrip()) if found else None
    told = days.first(f"{day} {clock[0]}") if clock else None
    return told.iso if told else day


def filed(text: str) -> tuple[int, int]:
    """Return where such a line names the categories between the author and the time of day; (0, 0) if nowhere."""
    found = TIMED.match(_shown(text))
    return found.span("filed") if found and found["filed"] else (0, 0)


BUTTONS = frozenset(("account", "konto", "cuenta", "compte", "minha conta", "profile", "login", "menu"))
"""How a button ends behind a sign for persons: 'My Account'; Conta is a name."""
NOBODY = late("at|à|às|um|en|op|di|(?i:alle|standard|aside|labels|tags|etiquetas|marcadores|libellés)")
"""Words before an hour (Di is a name), of formats, before labels: behind 'by' where a tool lost the name."""


def is_name(words: str) -> bool:
    """Return whether words read as a name, or as a lone login; not as a phrase such as 'by the sea'."""
    parts = words.split()
    if len(parts) == 1 and (UNSPACED.search(words) or not any(map(str.isalpha, words)) or NOBODY.fullmatch(words)):
        return False
    if not parts or len(words) > LONGEST or re.search(r"[\d!?！？…>]|[^\W\d_]{3}\.$|[:：](?:$|\s)", words):
        return False
    if len(parts) > 1 and (parts[-1] == "작성" or not BUTTONS.isdisjoint((parts[-1].lower(), words.lower()))):
        return False  # 'a report is written', 'my account'
    small = [part for part in parts if part[0].islower() and part.lower() not in PARTICLES]
    begun = parts[0][0].islower() and parts[0] not in ("von", "van")
    return len(parts) == 1 or not (small or begun or parts[-1] in PARTICLES)


def is_signer(words: str) -> bool:
    """Return whether words read as the name of a person, or as one for a blog alone, or say who writes without one."""
    return is_name(words) or (OFFICE.fullmatch(words) or LOGIN.fullmatch(words)) is not None


def is_full(words: str) -> bool:
    """Return whether words read as a whole name, or say who writes for a blog without one; 'PDF', 'English' do not."""
    parts = [part for part in words.split() if part.lower() not in PARTICLES]
    plain = all(part[0].isalpha() and (len(part) == 1 or not (part.isalpha() and part.isupper())) for part in parts)
    whole = len(parts) > 1 and plain and is_name(words) and not AND.search(words)
    return whole or OFFICE.fullmatch(words) is not None


def are_names(words: str) -> bool:
    """Return whether words are the names of several persons: 'Ann Roe, Jan Wilk and Orla Penhaligon'."""
    names = [name for name in AND.split(words) if name]
    return len(names) > 1 and all(" " in name and is_name(name) for name in names)


def is_length(words: str) -> bool:
    """Return whether a line says how long a post takes to read."""
    return len(words) <= LONGEST and not words.isalpha() and MINUTES.fullmatch(words) is not None


def without_length(words: str) -> str:
    """Return words without how long a post takes to read, where that stands before them without space between."""
    edge = next((n for n in range(1, min(len(words), LONGEST)) if words[n - 1].islower() and words[n].isupper()), 0)
    return words[edge:] if edge and is_length(words[:edge]) else words


def all_named(near: Sequence[str]) -> frozenset[str]:
    """Return what lines beside the dates of a page say, where all of them are names and some are said again."""
    names = [words for words in near if 0 < words.count(" ") < MOST and is_name(words) and not WORDED.match(words)]
    return frozenset(names if len(names) == len(near) > len(set(names)) else ())
