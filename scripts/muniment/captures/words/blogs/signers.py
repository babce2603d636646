"""Words that say who signed a text, in many languages: what leads to a list of bodies, and what its links are."""

import re

from muniment.captures.words.blogs.phrases import SIGNATORIES
from muniment.text.folding import Folded, lower
from muniment.text.signs import Signs

WORDS = """
undersign cosign co-sign soussign signent cosignent ont_signé signons firmas suscriptor adherentes adhieren asinante
signants sotasignant sinatzaile assinatura signatár firmato firmano aderenti mitgezeichnet mitzeichn unterstützende
unterstützt onderteken подпис підпис нижеподпис
нижчепідпис падпіс потпис sygnatar podpis podpís signatář potpis imza imzo қол_қой кол_кой
гарын_үсэг undertecknat underteckn skrivit_under undertegn underskr allekirjoit allakirjut parakst pasiraš undirrit
aláír semnat semnează υπογρ nënshkrue llofnod síniti subskrib penandatangan ditandatangani menandatangani lumagda
nilagdaan ký_tên đồng_ký saini saxiix îmze signé_par signés_par déjà_signé adhesiones adherimos signatari signen
adherides subscritor erstunterz mitunterz unterschriften aderit aderiscono adesioni ondergeteken podepsá popierając
medunderskr bertanda_tangan tertanda wasaini ئىمزا_قويغ ئىمزالى ստորագր ხელმომწერ ხელს_აწერ han_signat a_firmare
podpořil podporil csatlakozt podržal_ susținut_de stöds_av adesão_d adhesión_d adesione_d quem_assin já_assin
han_firmado ya_firma hanno_firmato firmata_da firmati_da han_suscrito hanno_aderito aderiamo adhiere signada_per
signat_per asinan
subskryb podepsal potpisal potpisuj potpisano potpisan_ skriver_under skrev_under skrevet_under signert_av
asinan_este asinan_a adhesions ki_siyen
συνυπογρ disokong_oleh waliosaini adherid
alla_kirjut потпиш потпиша semnăm semnatari sinatu ხელს_ვაწერ cùng_ký imzala imzalı
"""
"""How words begin that say who signed, in languages that part words; `_` stands for a space."""
PARTS = """
མིང་རྟགས_འགོད མིང་རྟགས་འགོད མིང་རྟགས་བཀོད ลงนาม ลงชื่อ
ລົງນາມ ហត្ថលេខា လက်မှတ်ရေးထိုး हस्ताक्षर স্বাক্ষর கையெழுத்
கையொப்ப సంతక ഒപ്പുവെ ഒപ്പിട്ട ಸಹಿ අත්සන් ፈራሚ ፈረሙ دستخط امضا
لاسلیک واژوو موقعون موقعين موقعة وقّع وقعت_على חתומ חתום
חתמו חותמ 联署 聯署 连署 連署 签署 簽署 联名 聯名 署名 賛同団体 賛同する団体 賛同者 賛同人 서명 연명
참여_단체 연대_단체 发起团体 發起團體 发起单位 發起單位 发起人 發起人 共同发起 共同發起 支持团体 支持團體
签名团体 簽名團體 التوقيعات توقيعات منظمات_داعمة 呼びかけ団体 呼びかけ人 連名 共同声明団体 参加団体
وقع_على_هذا وقع_على_البيان
الممضي الممضو الإمضاءات أمضى_على أمضت_على أمضوا_على
聲明團體 声明团体 聲明組織 声明组织 響應團體 响应团体 发起组织 發起組織
참여단체 연대단체 공동성명_단체
"""
"""The same in languages that put something before a word, or do not part words."""


TEXT = (
    r"(?:statement|letter|appeal|petition|declaration(?! of (?:bankr|war|insol|indep|emerg))|"
    r"call(?! for (?:p|appl|tender|grant|subm)\w+)|appel(?! à )|"
    r"déclaration|communiqué|tribune|lettre|pétition|manifeste|texte|comunicado|carta|declaración|pronunciamiento|"
    r"llamamiento|llamado|manifiesto|petición|declaração|manifesto|nota|petição|dichiarazione|appello|lettera|comunicato|"
    r"petizione|oproep|brief|verklaring|petitie|oświadczenie|apel|list|stanowisko|petycja|(?:upp|opp)rop\w*|uttal\w+|"
    r"udtal\w+|brev\w*|erklæring\w*|pernyataan|surat|seruan|petisi)(?!\w)"
)
"""What is signed: those who promote, launch or carry anything else sign nothing."""

WHOLE = (
    r"^\W*(?:(?:our |the |petitioners and )?(?:supporters|signatures)|(?:original |initial )?signers|"
    r"(?:joined|initiated|backed|released) by|joined (?:on|since) [\w ,.]{3,20}|"
    r"initiators|(?:initiators|initiat(?:eurs|rices)|initiator(?:en|[:*_]?innen)|promotor[ei]s?|iniciadores|"
    r"initiatiefnemers|inicjatorzy|инициаторы|ініціатори|iniciátoři|inicijatori)"
    r" (?:(?:of|van|del?|der|des|do|da) )?(?:(?:the|la|las|los|les|het|de) )?(?:(?:de)?l['’]|dell['’])?"
    r"(?:appel|apel|lett|carta|brief|aufruf|statement|petiti|petici|manif|de[ck]lara|déclar|comunic|oproep|обращ|заявл|письм|звернен|заяви|"
    r"листа|výzv|list|otvoren)\w*|"
    r"co-?sponsors|(?:public )?signees|firmamos|signée?s?|"
    r"(?:organi[sz]ational )?sign-?ons?|(?:this (?:is )?)?"
    r"(?:an? )?(?:joint |common )?(?:open |oral |written |(?:stakeholders?|upr|ngo|civil society)(?:['’]s?)? )?"
    r"(?:statement|letter|appeal|declaration|submission|(?:shadow|parallel|alternative) report|"
    r"(?<=joint )press (?:release|statement)) "
    r"(?:(?:is |was )?(?:being )?(?:delivered|submitted|presented|read|made) )?(?:by|from|of|on behalf of)(?=\W*$)|"
    r"[^.:]{0,40}(?:statement|letter|appeal|submission|declaration|заявление|обращение|письмо|заява|звернення|"
    r"déclaration|communiqué|lettre|declaración|comunicado|carta|declaração|nota|erklärung|dichiarazione|lettera) "
    r"(?:(?:of|by|from|de|des|del|della|delle|das|dos|der) )?(?:(?:the|las|los|as|os) )?"
    r"(?:following|следующих|наступних|siguientes|seguintes|folgender|seguenti|"
    r"(?:organis|associ)ations suivantes)(?: [^\W\d_]+){0,3}|"
    r"[^.:]{0,60}\b(?:organi[sz]ations|actors|groups|ngos)\b[^.:]{0,30} in support of (?:this|the|our)(?: \w+)? "
    rf"{TEXT}|"
    r"grupo? (?:impulsor|promotor)|(?:entidades|organizaciones|entitats|organitzacions) "
    r"(?:convocant|impulsor|promotor)\w*|"
    r"(?:with the support|in support) of|(?:organi[sz]ations )?in support|"
    r"(?:[^.:]{0,40}(?<!\bsont )(?<!\bson )(?<!\bestán )(?<!\bsão )(?<!\bsono )|"
    r"[^.:]{0,160}\b(?:stance|position|posición|postura|posizione|posição|demandes?|demandas?|richiest[ae]|"
    r"haltung|forderung(?:en)?|standpunt|sikap|tuntutan|позиция)\b[^.:]{0,100}?)"
    r"\b(?:(?:is|are|been) (?:backed|joined) by|soutenue?s? par|apoyad[oa]s? por|apoiad[oa]s? por|"
    r"(?:sostenut|promoss)[oaie] da|(?:onder|ge)steund door|didukung oleh|disampaikan|поддержали|підтримали|"
    r"podržal[aei]|podpořil[iy]|podporili|podprli)|"
    rf"[^.:]{{0,40}}\b{TEXT}[^.:]{{0,30}}? (?:(?:promoted|launched|supported) by|(?:porté|lancé|initié|appuyé)e?s? par|"
    r"(?:respaldad|impulsad|promovid|avalad|endossad)[oa]s? por|(?:lanciat|condivis)[oaie] da|"
    r"(?:gesteund|gedragen) door|(?:poparte|przygotowane) przez|diinisiasi oleh)|"
    r"(?:[^.:]{0,20} )?(?:aufruf|appell|brief|erklärung|petition) "
    r"(?:haben|wurde|wird) (?:\w+ ){0,2}?(?:erstellt|verfasst|initiiert|unterstützt|getragen)(?: von)?|"
    rf"(?:bakom|bak|bag) (?:[^.:]{{0,20}} )?{TEXT}[^.:]{{0,10}} står|turut menyatakan|"
    r"[^.:]{0,60}\b(?:groups|organi[sz]ations|ngos|signatories) to include|"
    r"[^.:]{0,90}\b(?:issued|made|signed|published) by [^.:]{3,90} on behalf of (?:its|their|the following) "
    r"(?:[\w-]+ ){0,3}?(?:members|affiliates|organi[sz]ations|groups)|"
    r"organi[sz]ations (?:signing on|(?:that|who|which) (?:have )?(?:joined|signed|endorsed|support)[^.:]{0,40})|"
    r"(?:[^.:]{0,40} )?(?:документ|заявлени|обращени|письм|заключени|звернен|заяв|лист)[а-яіїє]* "
    r"(?:подготовил|составил|направил|опубликовал|выпустил|написал|инициировал|підготувал|надіслал|оприлюднил)[иа]"
    r"(?: [^\W\d_]+){0,4}? (?:организаци|объединени|движени|нко|групп|союз|організаці|об['’]єднан|рух|спіл)[а-яіїє]*|"
    r"[^.:]{0,160}\b(?:sikap|tuntutan|pernyataan)(?: [^\W\d_]+){1,3} didukung|"
    r"(?:participating|contributing|sponsoring|partner) organi[sz]ations|co-?sponsoring (?:groups|organi[sz]ations)|"
    r"(?:the )?members of the coalition|"
    r"signatures|signent|organisations soutenant [^.:]{0,30}|(?:avec le soutien|à l['’](?:initiative|appel)) de|"
    rf"ils soutiennent (?:[^\W\d_]+[ ’'])?{TEXT}|adesões|podržal[aei]|"
    r"(?:(?:colectivos|asociaciones|sindicatos) )?convocantes|"
    rf"se (?:suman|adhieren|unen) al? (?:[^\W\d_]+ ){{0,2}}{TEXT}[^.:]{{0,40}}|"
    r"promuovono|promueven|convocan|impulsan|convocam|apoyan|"
    r"con el apoyo de|(?:organizaciones que )?respaldan|(?:entidades que )?apoiam|assina|"
    r"unterstützer(?:[:*_/]?innen)?|(?:den|diesen|der) (?:aufruf|appell) (?:tragen|unterstützen|wird getragen von)|"
    r"(?:gemeinsam |zusammen )?rufen (?:gemeinsam |zusammen )?(?:dazu )?auf|"
    r"(?:заявлени|обращени|письм|заяв|звернен|лист)[а-яіїє]* (?:подали|направили|передали|подготовили)|"
    r"getragen von|gezeichnet|gez\.|prim[ei] firme|promoss[oa] da|ondersteunende organisaties|"
    r"getekend|mede namens|(?:к [^\W\d_]+ )?присоединились|(?:до [^\W\d_]+ )?приєдналися|poparli|"
    r"destekleyen(?:ler| kurumlar| kuruluşlar)|توقيع|وقع على [^\W\d_]+|签名|簽名|organisasi pendukung|"
    r"chữ ký|các tổ chức ủng hộ|समर्थक संगठन|støttes a[vf]|připojili se)"
    r"(?:(?: \(?[^()\W\d][^():]{0,40}\)?)??(?:\s*\(\d+\))?| [^():.!?]{3,70}:)\W*$"
)
"""A label and nothing else that tells who signed, though its words may be said of others elsewhere."""


def either(words: str) -> str:
    """Return a pattern for any of the words in a text; `_` stands for a space."""
    return "|".join(re.escape(word.replace("_", " ")) for word in words.split())


FIRST = """
statement_of statement_by report_by delivered_ presented_  statement_from statement_on_behalf letter_of appeal_of
letter_on_behalf submission_on_behalf letter_by letter_from appeal_by
appeal_from release_by release_from appeal_on_behalf declaration_by declaration_from declaration_on_behalf
submission_by submission_from
signat signe signé signing signon sign-on sign_on signant signad below_sign below_have below_call below_urge
below_demand below_condemn below_ask
firmamos endors support initia iniciat iniciad promotor inicjator инициатор ініціатор inicij
co-spon cospon released following submitted issued sponsor joined backed
participating contributing partner to_include
of_the_coalition soutien soutenu soutenant initiative l'appel l’appel firma suscriben adhieren apoyan apoyo respaldan
assina subscrev
impulsor promotor convocant следующих наступних siguientes seguintes folgender seguenti suivantes
apoyad apoiad apoiam unterz unterschr unterstützer aufruf appell getragen gezeichnet gez. sottoscri prime_firme
primi_firme promoss promuov promuev convocan impulsan convocam
ondersteun gesteund getekend mede_namens подготовил составил направил опубликовал выпустил написал
инициировал підготувал надіслал оприлюднил подали направили передали
rufen_auf rufen_gemeinsam rufen_dazu rufen_zusammen подпис підпис
присоединились поддержали приєдналися підтримали sygnatar
podpisan poparli mzac destekleyen undertecknan sostenut υπογρ allekirjoitt podepsan připojili semnatar potpisni
الموقع توقيع وقع 签名 簽名
賛同団体 署名団体 서명 امضاکنندگان pendukung didukung diinisiasi turut_menyatakan turut_mendukung disampaikan
poparte przygotowane bakom bak_ bag_ porté lancé initié appuyé respaldad impulsad avalad promovid endossad lanciat
suscrit suscrib soutien adesões podrža susținător promotori suman_a unen_a condivis gedragen erstellt verfasst
chữ_ký ủng_hộ समर्थक støttes podpoř podpor podprl
"""
"""What those words begin with, or hold, that `SIGNATORIES` knows."""
HELPING = Folded(
    r"^\W*(?:(?:with the|in) support of|(?:the )?members of the coalition|con el apoyo de|avec le soutien de|"
    r"(?:participating|contributing|sponsoring|partner) organi[sz]ations|co-?sponsor(?:s|ed by|ing [a-z]+))(?!\w)"
)
"""Such labels that are said of those who help with anything, too."""
SIGNS = Signs(",".join(word.replace("_", " ") for word in f"{FIRST} {WORDS} {PARTS}".split()))
"""What all words that say who signed begin with, or hold."""
SIGNED = Folded(rf"{SIGNATORIES.pattern}|{WHOLE}|(?<![^\W_])(?:{either(WORDS)})|{either(PARTS)}")
"""Words that say who signed."""


def tell(words: str) -> bool:
    """Return whether words say who signed; the pattern of that is slow to ask."""
    return SIGNS.are_in(lower(words)) and SIGNED.search(words) is not None


def are_sure(words: str) -> bool:
    """Return whether words say who signed a text, and are not said of those who help with something else, too."""
    return tell(words) and not may_help(words)


def may_help(words: str) -> bool:
    """Return whether words begin with a label that is said of those who help with anything, too."""
    return HELPING.match(words) is not None
