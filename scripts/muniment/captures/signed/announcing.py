"""The lines that lead to a list of signatories, part it into groups or follow it, in many languages."""

import re
from functools import lru_cache

from muniment.captures.signed import following
from muniment.captures.words.blogs.phrases import SIGNATORIES, SOURCE_LABEL
from muniment.text.folding import Folded, lower
from muniment.text.patterns import late
from muniment.text.signs import Signs

WORDS = """
undersign cosign co-sign soussign signent cosignent ont_signé signons firmas suscriptor adherentes adhieren asinante
signants sotasignant sinatzaile assinatura signatár firmato firmano aderenti mitgezeichnet mitzeichn unterstützende
unterstützt onderteken подпис підпис падпіс потпис sygnatar podpis podpís signatář potpis imza imzo қол_қой кол_кой
гарын_үсэг undertecknat underteckn skrivit_under undertegn underskr allekirjoit allakirjut parakst pasiraš undirrit
aláír semnat semnează υπογρ nënshkrue llofnod síniti subskrib penandatangan ditandatangani menandatangani lumagda
nilagdaan ký_tên đồng_ký saini saxiix îmze signé_par signés_par déjà_signé adhesiones adherimos signatari signen
adherides subscritor erstunterz mitunterz unterschriften aderit aderiscono adesioni ondergeteken podepsá popierając
medunderskr bertanda_tangan tertanda wasaini ئىمزا_قويغ ئىمزالى ստորագր ხელმომწერ ხელს_აწერ han_signat a_firmare
podpořil podporil csatlakozt podržal_ susținut_de stöds_av adesão_d adhesión_d adesione_d quem_assin já_assin
han_firmado ya_firma hanno_firmato han_suscrito hanno_aderito aderiamo adhiere signada_per signat_per asinan
subskryb podepsal potpisal potpisuj potpisano potpisan_ skriver_under skrev_under skrevet_under signert_av
alla_kirjut потпиш потпиша semnăm semnatari sinatu ხელს_ვაწერ cùng_ký imzala imzalı
"""
"""How words begin that say who signed, in languages that part words; `_` stands for a space."""
PARTS = """
མིང་རྟགས_འགོད མིང་རྟགས་འགོད མིང་རྟགས་བཀོད ลงนาม ลงชื่อ
ລົງນາມ ហត្ថលេខា လက်မှတ်ရေးထိုး हस्ताक्षर স্বাক্ষর கையெழுத்
கையொப்ப సంతక ഒപ്പുവെ ഒപ്പിട്ട ಸಹಿ අත්සන් ፈራሚ ፈረሙ دستخط امضا
لاسلیک واژوو موقعون موقعين موقعة وقّع وقعت_على חתומ חתום
חתמו חותמ 联署 聯署 连署 連署 签署 簽署 联名 聯名 署名 賛同団体 賛同する団体 賛同者 서명 연명
참여_단체 연대_단체 发起团体 發起團體 发起单位 發起單位 发起人 發起人 共同发起 共同發起 支持团体 支持團體
签名团体 簽名團體 التوقيعات توقيعات منظمات_داعمة 呼びかけ団体 連名 共同声明団体
وقع_على_هذا وقع_على_البيان 참여단체 연대단체 공동성명_단체
"""
"""The same in languages that put something before a word, or do not part words."""


WHOLE = (
    r"^\W*(?:(?:our |the |petitioners and )?(?:supporters|signatures)|(?:original |initial )?signers|"
    r"(?:joined|initiated|backed|released) by|initiators|co-?sponsors|(?:public )?signees|firmamos|"
    r"(?:organi[sz]ational )?sign-?ons?|"
    r"(?:an? )?(?:joint |common )?(?:open |oral |written )?(?:statement|letter|appeal|declaration|submission) "
    r"(?:by|from|on behalf of)(?=\W*$)|"
    r"[^.:]{0,40}(?:statement|letter|appeal|submission|declaration|заявление|обращение|письмо|заява|звернення|"
    r"déclaration|communiqué|lettre|declaración|comunicado|carta|declaração|nota|erklärung|dichiarazione|lettera) "
    r"(?:(?:of|by|from|de|des|del|della|delle|das|dos|der) )?(?:(?:the|las|los|as|os) )?"
    r"(?:following|следующих|наступних|siguientes|seguintes|folgender|seguenti|"
    r"(?:organis|associ)ations suivantes)(?: [^\W\d_]+){0,3}|"
    r"grupo? (?:impulsor|promotor)|(?:entidades|organizaciones|entitats|organitzacions) "
    r"(?:convocant|impulsor|promotor)\w*|"
    r"(?:with the support|in support) of|(?:organi[sz]ations )?in support|"
    r"[^.:]{0,40}\b(?:(?:is|are|been) (?:backed|joined) by|soutenue?s? par|apoyad[oa]s? por|apoiad[oa]s? por|"
    r"(?:sostenut|promoss)[oaie] da|ondersteund door|didukung oleh|disampaikan|поддержали|підтримали)|"
    r"[^.:]{0,60}\b(?:groups|organi[sz]ations|ngos|signatories) to include|"
    r"organi[sz]ations (?:signing on|(?:that|who|which) (?:have )?(?:joined|signed|endorsed|support)[^.:]{0,40})|"
    r"(?:participating|contributing|sponsoring|partner) organi[sz]ations|(?:the )?members of the coalition|"
    r"signatures|signent|organisations soutenant [^.:]{0,30}|(?:avec le soutien|à l['’]initiative) de|"
    r"apoyan|con el apoyo de|(?:organizaciones que )?respaldan|(?:entidades que )?apoiam|assina|"
    r"unterstützer(?:[:*_/]?innen)?|(?:den|diesen|der) (?:aufruf|appell) (?:tragen|unterstützen|wird getragen von)|"
    r"getragen von|gezeichnet|gez\.|prim[ei] firme|promoss[oa] da|ondersteunende organisaties|"
    r"getekend|(?:к [^\W\d_]+ )?присоединились|(?:до [^\W\d_]+ )?приєдналися|poparli|"
    r"destekleyen(?:ler| kurumlar| kuruluşlar)|توقيع|وقع على [^\W\d_]+|签名|簽名|organisasi pendukung|"
    r"chữ ký|các tổ chức ủng hộ|समर्थक संगठन|støttes a[vf]|připojili se)"
    r"(?:(?: \(?[^()\W\d][^():]{0,40}\)?)??(?:\s*\(\d+\))?| [^():.!?]{3,70}:)\W*$"
)
"""A label and nothing else that tells who signed, though its words may be said of others elsewhere."""


def either(words: str) -> str:
    """Return a pattern for any of the words in a text; `_` stands for a space."""
    return "|".join(re.escape(word.replace("_", " ")) for word in words.split())


FIRST = """
statement_by statement_from statement_on_behalf letter_on_behalf submission_on_behalf letter_by letter_from appeal_by
appeal_from declaration_by submission_by
sign firmamos endors support initia co-spon cospon released following submitted issued sponsor joined backed
participating contributing partner to_include
of_the_coalition soutien soutenu soutenant initiative firma suscriben adhieren apoyan apoyo respaldan assina subscrev
impulsor promotor convocant следующих_о наступних_о siguientes_o seguintes_o folgender_o seguenti_o suivantes
apoyad apoiad apoiam unterz unterschr unterstützer aufruf appell getragen gezeichnet gez. sottoscri prime_firme
primi_firme promoss ondersteun getekend подпис підпис присоединились поддержали приєдналися підтримали sygnatar
podpisan poparli mzac destekleyen undertecknan sostenut υπογρ allekirjoitt podepsan připojili semnatar potpisni
الموقع توقيع وقع 签名 簽名
賛同団体 署名団体 서명 امضاکنندگان pendukung didukung disampaikan chữ_ký ủng_hộ समर्थक støttes
"""
"""What those words begin with, or hold, that `SIGNATORIES` knows."""
SIGNS = Signs(
    ",".join((*(word.replace("_", " ") for word in f"{FIRST} {WORDS} {PARTS}".split()), *following.SIGNS.words))
)
"""What all words that say who signed begin with, or hold."""
SIGNED = Folded(rf"{SIGNATORIES.pattern}|{WHOLE}|(?<![^\W_])(?:{either(WORDS)})|{either(PARTS)}")
"""Words that say who signed."""
FAREWELL = Folded(
    r"\W*(?:(?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully)(?: yours| submitted)?|"
    r"(?:with )?(?:kind |best |warm )?regards|in solidarity|yours|with respect|"
    r"(?:bien |très )?cordialement|sincèrement|respectueusement|solidairement|atentamente|cordialmente|solidariamente|"
    r"atenciosamente|respeitosamente|hochachtungsvoll|mit (?:freundlichen|solidarischen) grüßen|"
    r"(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|с уважением|з повагою|z poważaniem|s úctou|"
    r"s poštovanjem|saygılar(?:ımızla|la)|med vänlig(?:a)? hälsning(?:ar)?|med venlig hilsen|med vennlig hilsen|"
    r"ystävällisin terveisin|üdvözlettel|tisztelettel|cu (?:respect|stimă)|με εκτίμηση|hormat kami|trân trọng|敬具|"
    r"此致|"
    r"(?:on behalf of|in the name of|au nom d(?:e|es|u)|pour le compte d(?:e|es|u)|en (?:nombre|representación) de|"
    r"em nome d(?:e|[ao]s?)|im namen|a nome d(?:i|e[li]|ell[ae])|namens|uit naam van|от имени|від імені|w imieniu|"
    r"jménem|v mene|u ime|în numele|εκ μέρους|atas nama|thay mặt|نيابة عن|باسم|از طرف|בשם)(?: [^,:،：]{2,40}[,:،：]|:)|"
    r"谨启|敬啟|مع (?:خالص )?التحية|با احترام|בברכה)\W*"
)
"""What ends a letter, and stands above the names of those who sent it."""
AFTER = Folded(
    r"\W*(?:background|notes?(?: (?:to|for) (?:the )?editors?)?|footnotes?|annex(?:es)?|appendix|contacts?|"
    r"(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))|(?:for )?(?:more|further) information|"
    r"recipients|addressees|destinatari?[eo]?s?|destinataires|empfänger|timeline|chronology|"
    r"recommendations?|about (?:us|the .{2,40})|copy(?: to)?|cc|"
    r"contexte|notes? (?:aux|à l['’]attention des) (?:éditeurs|rédacteurs)|annexes?|pour plus d['’]informations?|"
    r"antecedentes|contexto|notas?|contactos?|anexos?|para más información|contatos?|para mais informações|"
    r"hintergrund|anmerkungen|anhang|kontakt(?:e)?|weitere informationen|contesto|note|contatti|allegati|achtergrond|"
    r"noten|contact|bijlagen?|справка|примечани[ея]|контакт(?:ы|и)|приложение|tło|uwagi|bakgrund|noter|arka plan|"
    r"notlar|"
    r"iletişim|背景|备注|附件|联系(?:方式|人)|خلفية|ملاحظات|للتواصل)\s*[:：]?\W*"
)
"""The heading of what follows a list."""
CONTACT = late(
    r"(?i:\W*(?:for (?:more|further|press|media|all)\b|(?:press|media) (?:contact|enquir|inquir)|contacts?\s*[:：]|"
    r"pour plus d|para (?:más|mais|mayor)|contacto\s*:|contato\s*:|weitere informationen|kontakt\s*:|per "
    r"(?:maggiori|ulteriori)|"
    r"(?:c\.? ?c\.?(?: ?p\.?)?|cop(?:y|ies)(?: to)?|copie à|(?:con )?copia a|cópia para|kopie an|копия)\s*[:：]|"
    r"tel(?:ephone|\.)?\s*[:：]|e-?mail\s*[:：]))"
)
"""How a line begins that says whom to ask, or who else was told."""
ORDER = late(
    r"\W*[(（][^()（）]*(?:alphab[eé]t|alfab[eéè]t|алфав[иі]т|字母|五十音|가나다|أبجدي|الفبا)[^()（）]*[)）]\W*",
    re.IGNORECASE,
)
"""What says in brackets how the names above are ordered."""
COLON, COLONS = late("[:：]"), (":", "：")
SHORT, LONG, LABEL, ALONE = 60, 260, 100, 90
"""Characters of a line that announces a list, without a colon and with one; of a label with its list behind it; and of
a line without a colon that stands apart from what it announces."""


def label(words: str) -> str:
    """Return what of a line may announce a list: all of it, or what stands before its colon; empty for most lines."""
    if len(words) <= SHORT or (words[-1:] in ":：" and len(words) <= LONG):
        return words
    place = words.replace("：", ":").find(":", 0, LABEL)
    if place > 0 and not words.startswith("//", place + 1):
        return words[:place]
    return words if len(words) <= ALONE else ""


@lru_cache(maxsize=1024)
def says_signed(words: str) -> bool:
    """Return whether words say who signed; the pattern of that is slow to ask."""
    return bool(SIGNS.within(lower(words))) and (SIGNED.search(words) is not None or following.tells(words))


def is_alone(words: str) -> bool:
    """Return whether words say who signed, and no name: 'Endorsed by'."""
    return words.split(" ")[-1].islower() and len(words) <= SHORT and says_signed(words)


def is_farewell(words: str) -> bool:
    """Return whether a line ends a letter."""
    return len(words) <= SHORT and FAREWELL.fullmatch(words) is not None


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
