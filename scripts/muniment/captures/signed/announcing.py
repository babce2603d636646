"""The lines that lead to a list of signatories, part it into groups or follow it, in many languages."""

import re
from functools import lru_cache

from muniment.captures.signed import events
from muniment.captures.signed.events import TEXTS
from muniment.captures.words.blogs import following, signers
from muniment.captures.words.blogs.phrases import BODIES, SOURCE_LABEL
from muniment.text import stops
from muniment.text.folding import Folded, lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

SIGNS = Signs(",".join((*signers.SIGNS.words, *following.SIGNS.words)))
"""What all words that say who signed, or that bodies which follow do, begin with or hold."""
FAREWELL = Folded(
    r"\W*(?:(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully)(?: yours| submitted)?|"
    r"(?:with )?(?:kind |best |warm )?regards|in solidarity|yours|with respect|"
    r"(?:bien |très )?cordialement|sincèrement|respectueusement|solidairement|atentamente|cordialmente|solidariamente|"
    r"(?:(?:nous vous prions d['’]|veuillez |je vous prie d['’])(?:agréer|croire|recevoir)|recevez|reciban?|"
    r"receba[mn]?|sin otro particular)\b[^.:]{0,120}|(?:cordiales |atentos |un cordial )?saludos?|"
    r"salutations [^\W\d_]+|fraternal(?:mente|ement)|respetuosamente|"
    r"atenciosamente|respeitosamente|hochachtungsvoll|mit (?:freundlichen|solidarischen) grüßen|"
    r"(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|с уважением|з повагою|z poważaniem|s úctou|"
    r"s poštovanjem|saygılar(?:ımızla|la)|med vänlig(?:a)? hälsning(?:ar)?|med venlig hilsen|med vennlig hilsen|"
    r"ystävällisin terveisin|üdvözlettel|tisztelettel|cu (?:respect|stimă)|με εκτίμηση|hormat kami|trân trọng|敬具|"
    r"s pozdrav[eo]m|kunnioit(?:tavasti|taen)|z wyrazami szacunku|με (?:τιμή|σεβασμό)|cu (?:deosebită )?considerație|"
    r"salam hormat|pagarbiai|ar cieņu|lugupidamisega|s spoštovanjem|[сc]о? поч[ие]т|с? ?поштовањем|hörmətlə|құрметпен|"
    r"भवदीय|सादर|বিনীত|ด้วยความเคารพ|ขอแสดงความนับถือ|谨上|謹上|مع فائق الاحترام|با سپاس|בכבוד רב|"
    r"此致|"
    r"(?:on behalf of|in the name of|au nom d(?:e|es|u)|pour le compte d(?:e|es|u)|en (?:nombre|representación) de|"
    r"em nome d(?:e|[ao]s?)|im namen|a nome d(?:i|e[li]|ell[ae])|namens|uit naam van|от имени|від імені|w imieniu|"
    r"jménem|v mene|u ime|în numele|εκ μέρους|atas nama|thay mặt|نيابة عن|باسم|از طرف|בשם)(?: [^,:،：]{2,40}[,:،：]|:)|"
    r"(?:from|por|par|de (?:la )?part(?:e de)?):|"
    r"谨启|敬啟|مع (?:خالص )?التحية|با احترام|בברכה)\W*"
)
"""What ends a letter, and stands above the names of those who sent it."""
AFTER = Folded(
    r"\W*(?:background|notes?(?: (?:to|for) (?:the )?editors?)?|footnotes?|annex(?:es)?|appendix|contacts?|"
    r"(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|(?:for )?(?:more|further) information|"
    r"recipients|addressees|destinatari?[eo]?s?|destinataires|empfänger|timeline|chronology|"
    r"recommendations?|about (?:us|the .{2,40})|copy(?: to)?|cc|(?:list of )?(?:abbreviations?|acronyms)|"
    r"contexte|notes? (?:aux|à l['’]attention des) (?:éditeurs|rédacteurs)|annexes?|pour plus d['’]informations?|"
    r"antecedentes|contexto|notas?|contactos?|anexos?|para más información|contatos?|para mais informações|"
    r"hintergrund|anmerkungen|anhang|kontakt(?:e)?|weitere informationen|contesto|note|contatti|allegati|achtergrond|"
    r"noten|contact|bijlagen?|справка|примечани[ея]|контакт(?:ы|и)|приложение|tło|uwagi|bakgrund|noter|arka plan|"
    r"notlar|"
    r"iletişim|背景|备注|附件|联系(?:方式|人)|خلفية|ملاحظ(?:ة|ات)|للتواصل)\s*[:：]?\W*"
)
"""The heading of what follows a list."""
CONTACT = late(
    r"(?i:\W*(?:for (?:more|further|press|media|all)\b|(?:press|media) (?:contact|enquir|inquir)|"
    r"contacts?(?: persons?| details?)?\s*[:：]|"
    r"rückfragen\b|pour plus d|para (?:más|mais|mayor)|contacto\s*:|contato\s*:|weitere informationen|kontakt\s*:|per "
    r"(?:maggiori|ulteriori)|"
    r"(?:c\.? ?c\.?(?: ?p\.?)?|cop(?:y|ies|ied)(?: to)?|enc(?:l(?:osed|osures?)?)?\.?|"
    r"copie à|(?:con )?copia a|cópia para|kopie an|копия)\s*[:：]|"
    r"tel(?:ephone|\.)?\s*[:：]|e-?mail\s*[:：]))"
)
"""How a line begins that says whom to ask, or who else was told."""
ORDER = late(
    r"\W*[(（][^()（）]*(?:alphab[eé]t|alfab[eéè]t|алфав[иі]т|字母|五十音|가나다|أبجدي|الفبا)[^()（）]*[)）]\W*",
    re.IGNORECASE,
)
"""What says in brackets how the names above are ordered."""
COLON, COLONS = late("[:：]"), stops.COLONS
SHORT, LONG, LABEL, ALONE = 60, 260, 100, 90
"""Characters of a line that announces a list, without a colon and with one; of a label with its list behind it; and of
a line without a colon that stands apart from what it announces."""


def label(words: str) -> str:
    """Return what of a line may announce a list: all of it, or up to its colon, with that; empty for most lines."""
    if len(words) <= SHORT or (words[-1:] in ":：" and len(words) <= LONG):
        return words
    place = (words if words.isascii() else words.replace("：", ":")).find(":", 0, LABEL)
    if place > 0 and not words.startswith("//", place + 1):
        return words[: place + 1]
    return words if len(words) <= ALONE else ""


OTHERS = late(
    r"(?i:\b(?:(?P<list>list (?:includes?|contains?|names?))|designat\w+|blacklist\w*|"
    r"jury|panel|awards?|prizes?|grants?|fund(?:s|ing|ed)|thank\w*|composed|consists?|comprised|made up|met|"
    r"visited|closed|banned|raided|dissolved|suspended|invited|hosted|attended|clos(?:ure|ing)|"
    r"dissolution|ban(?:ning)?|raid(?:s|ing)?|outlaw\w*|deregist\w+|"
    r"liquidat\w+)\b[^.:]{0,40}\bthe following\b"
    r"(?![^.:]*\b(?:sign|endors|join|support|issu))|"
    r"\bthe following (?:[a-z]+ ){0,3}?(?:witnessed|attended|watched|observed|were (?:present|invited|represented)|"
    r"took part in|received|won)\b(?![^.:]*\b(?:sign|endors|support|issu))|"
    r"\b(?:came|comes?|coming|travell?ed|arrived|drawn) from\b[^.:]{0,40}\bthe following\b"
    r"(?![^.:]*\b(?:sign|endors|join|support|issu)))"
)
"""What is said in English of bodies that follow and sign nothing."""
ASKED_OF = late(
    r"(?i:\b(?:call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)? to|urg(?:es?|ed|ing)|"
    r"(?:llam|inst|ped|exig|exhort|solicit|dirig|apel|exort)(?:amos|imos|an|en|am|em) (?:[a-zà-ÿ]+mente )?"
    r"(?:ao?s?|al|à)|"
    r"(?:appel|appell|demand|exhort|adress)(?:ons|ent)(?: (?:[a-zà-ÿ]+ment )?(?:à|aux?))?|"
    r"(?:chiediamo|rivolgiamo|appelliamo|chiedono|rivolgono) (?:ai?|al)|"
    r"(?:wenden uns|wenden sich|appellieren|richten uns) an|(?:roepen|vragen) aan|"
    r"(?:призываем|обращаемся к|просим|требуем от|закликаємо|звертаємося до))"
    r"(?: (?:(?:the|these|following|las?|los|les|as|os|gli|alle|die|den|siguientes|suivante?s|seguint[ei]s?|seguenti|"
    rf"folgenden?) ){{1,2}}{BODIES}(?: [^\W\d_]+)?)?\s*[:：]\W*$|"
    rf"\b(?:ask|urge|request|call on|write to) (?:all )?(?:the following|these) {BODIES}\b[^.:]*[:：]\W*$)"
)
"""What leads with a colon to those of whom several ask something: 'who signed this letter to call on:'."""
DEMAND = late(
    rf"(?i:{TEXTS}|\b(?:calls? (?:for (?!papers|proposals)|to|on|against)|demands?|requests?|campaigns?|forder\w+|"
    r"kampagnen?|nota|llama\w+|campaña|campanha|campagn[ea]|кампани[яию]|призыв\w*|требовани\w+|заклик\w*|apel\w*)\b)"
)
"""Such a word, or one for what is asked for."""
FUNDED = late(
    r"(?i:\b(?:(?:report|study|research|proje[ck]t|programme?|film|book|event|conference|training|exhibition|"
    r"publication|proposals? (?:of|from)|"
    r"website|work|activit(?:y|ies)|festival|scholarship|prize|award|investigation|informe|rapport|bericht|proyecto|"
    r"projet|progetto|projeto|estudio|investigación|actividad|jornada|evento|curso|étude|recherche|activité|événement|"
    r"exposition|studio|ricerca|mostra|convegno|estudo|pesquisa|atividade|exposição|fest|studie|forschung|arbeit|"
    r"veranstaltung|ausstellung|tagung|konferenz|buch|preis|onderzoek|evenement|tentoonstelling|werk|boek|badanie|"
    r"wystawa|konferencja)(?:s|es)?|проект\w*|исследовани\w+|выставк\w+|проєкт\w*|дослідження)\b"
    rf"(?:(?!{TEXTS})[^.:;]){{0,30}} "
    r"(?:supported|backed|endorsed|soutenue?s?|apoyad[oa]s?|apoiad[oa]s?|unterstützt|getragen|sostenut[oaie]|"
    r"gesteund|ondersteund|wspier\w+|поддерж\w+|підтрим\w+)(?: (?:by|par|por|von|da|door)\b|\W*$)|"
    r"\b(?:our|notre|nuestr[oa]|unsere?|noss[oa]|(?:il |la )?nostr[oa]|ons|onze) "
    r"(?:work|travail|trabajo|arbeit|trabalho|lavoro|werk)\b[^.:;]{0,120}? (?:supported|backed|endorsed|soutenu|"
    r"apoyad[oa]|apoiad[oa]|unterstützt|sostenut[oa]|"
    r"gesteund|ondersteund)\b|"
    r"\b(?:received|were (?:given|awarded)|ont reçu|recibieron|receberam|erhielten|erhalten|hanno ricevuto|ontvingen)"
    r" (?:[a-zà-ÿ]+ )?(?:grants?|funding|support|money|subventions?|ayudas?|subvenciones|apoio|fördermittel|"
    r"zuschüsse|finanziamenti|subsidies?)\b)"
)
"""What is said of those who but pay for something."""
ASKED_FOR = late(r"(?i:\w+ (?:requests?|demands?)\b)")
"""What is but asked for: nobody pays for it."""
SIGNERS = late(rf"(?i:\b(?:signed|endorsed|joined|supported) by (?:\S+ ){{0,3}}?{BODIES}\b)")
"""What says before a list of bodies that such signed."""


def is_funded(words: str, end: int | None = None) -> bool:
    """Return whether words, up to a place, say who pays for something; a text about that is signed."""
    found = FUNDED.search(words, 0, len(words) if end is None else end)
    if found is None:
        return False
    begun = max(words.rfind(f"{stop} ", 0, found.start()) for stop in ".!?")
    return DEMAND.search(words, begun + 1, found.start()) is None and ASKED_FOR.match(found[0]) is None


def asks_of(words: str) -> bool:
    """Return whether words lead to those of whom several ask something."""
    return words.endswith(COLONS) and ASKED_OF.search(words) is not None


@lru_cache(maxsize=256)
def says_signed(words: str) -> bool:
    """Return whether words say who signed; the pattern of that is slow to ask."""
    told = SIGNS.are_in(lower(words)) and (signers.tell(words) or following.tells(words))
    told = told and not (is_funded(words) or asks_of(words) or events.are_joined(words))
    others = OTHERS.search(words) if told else None
    return told and (others is None or (others["list"] and SIGNERS.search(words, 0, others.start())) is not None)


def is_alone(words: str) -> bool:
    """Return whether words say who signed, and no name: 'Endorsed by'."""
    last = words.split(" ")[-1]
    return (last.islower() or last == last.swapcase()) and len(words) <= SHORT and says_signed(words)


def is_farewell(words: str) -> bool:
    """Return whether a line ends a letter."""
    return len(words) <= (SHORT if words[-1:].isalnum() else LONG) and FAREWELL.fullmatch(words) is not None


def is_after(words: str) -> bool:
    """Return whether a line is the heading of what follows a list, or says whom to ask, or what the source is."""
    source = SOURCE_LABEL.match(words)
    if source is not None and (source[0].endswith(COLONS) or source.end() == len(words) > 1):
        return True
    headed = AFTER.match(words)
    if headed is not None and headed[0].rstrip("*_ ").endswith(COLONS):
        return True  # 'Background: the bulletin of November'
    told = len(words) <= SHORT and (AFTER.fullmatch(words) or ORDER.fullmatch(words))
    return bool(told) or CONTACT.match(words) is not None
