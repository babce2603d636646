"""Lines which say that the bodies that follow sign: 'Les organismes suivants appuient ce texte', in many languages."""

from muniment.text.folding import Folded, lower
from muniment.text.signs import Signs

BODIES = (
    r"(?:\w*organi[stz]{1,2}a\w+|institu[cçt]i\w+|istituzioni|asso[cz]i\w+|associa\w+|asocia\w+|organismes|collectifs|syndicats|grup\w+|group\w*|grupp\w+|ongs?|"
    r"ngos?|nros|entidad\w+|entitats|colectiv\w+|coletiv\w+|col·lectius|redes|verbände|vereine|initiativen|\w+verbände|"
    r"verenigingen|организаци\w+|організаці\w+|объединени\w+|об['’]єднання|сдружения|удружења|stowarzyszenia|"
    r"udruženja|udruge|spolky|szervezetek|egyesületek|οργανώσεις|συλλογικότητες|φορείς|kurum\w*|kuruluş\w*|örgüt\w*|"
    r"dernek\w*|järjestöt|foreninger|föreningar|lembaga|tổ chức|hội đoàn|mashirika|asasi)"
)
"""What bodies are called together."""
FOLLOW = (
    r"(?:suivante?s|ci-dessous|ci-après|siguientes|abajo firmantes|seguintes|abaixo|seguenti|següents|sotasignants|"
    r"folgende[nr]?|nachstehende[nr]?|nachfolgende[nr]?|volgende|onderstaande|следующи[ех]|нижеподписавшиеся|наступн[іих]+|"
    r"нижчепідписан\w+|следните|следниве|следеће|sljedeće|sledeće|następujące|następujących|poniższe|následující|níže "
    r"podepsané|nasledujúce|nasledovné|alábbi|következő|următoarele|de mai jos|ακόλουθες|παρακάτω|aşağıdaki|følgende|"
    r"undertecknande|följande|seuraavat|allekirjoittaneet|berikut|di bawah ini|sau đây|dưới đây|yafuatayo|zifuatazo)"
)
"""What says of them that they stand below."""
SIGN = (
    r"(?:sout|appu|sign|endos|endors|adh[eé]|dema|exig|assin|conda|dénon|denun|apel|appel|apoy|apoi|firm|susc|subsc|resp|suma|"
    r"unter|trag|forder|schlie|sost|aderi|chied|sottos|steun|onderst|onderte|vrag|eisen|подд|подп|треб|призыв|присоед|"
    r"підтрим|підпис|закл|вимаг|приєдн|podp|popier|apel|wzyw|přip|žád|vyz|podr|potp|zaht|poziv|támog|aláír|csatl|susț|semn|"
    r"cer|solic|υποστ|υπογ|ζητ|συνυπ|deste|imza|talep|stöd|unders|stött|støtt|kræv|krev|kräv|tuke|allek|vaat|duk|menand|"
    r"menun|ủng hộ|ký|yêu cầu|[yz][ai]naunga|[yz][ai]me)"
)
"""How words begin that say what they do."""
UPHOLD = (
    r"(?:sout|appu|sign|endors|adh[eé]r|adhier|suman a est|assin|"
    r"apoy|apoi|firm|susc|subsc|unterz|unterstü|sost|aderi|sottos|steun|onders|"
    r"onderte|подпис|поддерж|подкреп|підтрим|підпис|podpis|popier|podpor|potpis|podrž|támog|aláír|csatl|susțin|semnat|"
    r"deste|imza|stöd|stött|støtt|unders|tuke|allek|menduk|menyok|menanda)"
)
"""How words begin that say of bodies in a brief label that they sign or support a text."""
UNSPACED = (
    r"(?:以下|下列|下記の?|左記の?)(?:的)?(?:各)?\d*(?:个|個|家|の)?(?:非政府|民间|民間|人权|人權|公民)?"
    r"(?:组织|組織|团体|團體|団体|机构|機構|单位|單位)|"
    r"(?:다음|아래)의? ?\d*개? ?(?:단체|조직)|"
    r"ال(?:منظمات|جمعيات|مؤسسات|هيئات) (?:ال(?:حقوقية|مدنية) )?"
    r"(?:التالية|أدناه|الآتية|المذكورة)|"
    r"(?:سازمان|نهاد|انجمن|گروه)[\u200c ]?های زیر|הארגונים (?:הבאים|הרשומים)|(?:निम्नलिखित|निम्न) (?:संगठन|संस्था)\w*|"
    r"(?:নিম্নলিখিত|নিম্নোক্ত) সংগঠন\w*|องค์กร(?:ดังต่อไปนี้|ต่อไปนี้|ข้างต้น)"
)
"""The same in scripts without spaces, or of few forms."""
NOT_TO = "".join(
    f"(?<!(?<!\\w){to} )"
    for to in ("aux", "a las", "a los", "an", "an die", "alle", "agli", "aan", "aan de", "às", "aos", "kepada", "cho")
)
"""Those to whom something is sent or given do not sign it."""
FOLLOWING = Folded(
    rf"(?:{NOT_TO}(?<!\w){FOLLOW} (?:[\w-]+ ){{0,3}}?{BODIES}|"
    rf"{NOT_TO}(?<!\w){BODIES}(?: [\w-]+){{0,3}}? {FOLLOW}(?!\w)|{UNSPACED})"
    rf"(?:(?=[^\w….]*$|\s*[:：(,])|[^:.]{{0,80}}?(?<!\w){SIGN})|"
    rf"(?<!\w)(?:nous|nosotr[oa]s|nós|noi|wir|wij|мы|ми),? [^.:;]{{0,90}}?(?<!\w){BODIES}(?!\w)[^.:;]{{0,90}}? {FOLLOW}"
    r"(?: [^\W\d_]{5,})?\s*[:：]\W*$"
)
SIGNING = Folded(rf"(?<!\w){SIGN}")
SUPPORT = Folded(
    r"(?<!\w)(?:soutiennent|appuient|approuvent|apoyan|respaldan|apoiam|unterstützen|tragen|sostengono|"
    r"appoggiano|steunen|ondersteunen|поддерживают|подтримват|подржавају|підтримують|popierają|podporují|podporujú|"
    r"podržavaju|podpirajo|támogatják|susțin|υποστηρίζουν|stödjer|stöder|støtter|tukevat|destekliyor|destekleyen|mendukung|"
    r"menyokong|ủng hộ|wanaunga mkono) (?:[\w-]+ )?(?:appel|lettre|texte|"
    r"tribune|manifeste|pétition|déclaration|communiqué|carta|manifiesto|comunicado|llamado|llamamiento|declaración|campaña|"
    r"nota|manifesto|declaração|aufruf|appell|brief|forderung\w*|erklärung|petition|appello|lettera|dichiarazione|oproep|"
    r"verklaring|apel|list|stanowisko|обращени\w|заявлени\w|письмо|призыв|звернення|заяву|лист|výzvu|prohlášení|výzvy|apela?|"
    r"proglas|felhívás\w*|nyilatkozat\w*|apelul|scrisoarea|έκκληση|δήλωση|uppropet|oppropet|opprop|vetoomus\w*|pernyataan|"
    r"seruan|kenyataan|tuyên bố|thư|tamko)(?!\w)[^:：]{0,20}[:：]?\W*$"
)
"""Who supports a text, in the present."""
LABELLED = Folded(
    rf"^(?:(?:[^\W\d_]{{1,3}} )?(?:{BODIES}(?!\w),?(?: [\w'’-]{{1,12}}){{0,2}}? {UPHOLD}|"
    rf"{UPHOLD}[\w'’-]* (?:[\w'’-]{{1,8}} )?{BODIES})|"
    rf"(?:entre|among|parmi|tra|fra|unter|onder) (?:[^\W\d_]{{1,3}} )?{BODIES}(?!\w),?(?: [\w'’-]{{1,12}}){{0,4}}? "
    r"(?:sign|firm|susc|subscr|assin|adhier|adhèr|aderi|suman a est|unen a est|unterz|sottos|ondert))"
    rf"[^.:!?]{{0,50}}[:：]\W*$"
)
"""A label that says of bodies that they sign or support: 'Associations soutenant l'appel :'."""
HELPED = Folded(
    r"(?:sout|apoy|apoi|sost)\w* (?:a )?(?:las|los|les|aux|gli|ai|agli|às|aos|os|as) "
    r"(?!siguientes|demand|revendic|reivind|exigenc|exigênc|richiest|lettres|cartas|textes|textos)"
)
"""What says whom bodies help, who are several: they sign nothing by that."""
GIVEN = Folded(
    r"(?<!\w)(?:contact|contat|contatt|kontakt|donat|donn(?!é)|donaz|donaci|doaç|dona[rt]|spende|doneer|пожертв|связ|"
    r"обращайтес|звертайтес|wpła|przyspív|támogas|bağış|cancel|personería|suprim|revoc|clausura|ilegali|disuel|disolu|prohib|"
    r"cierre|cerrad|allana|dissou|dissol|interdi|fermé|fermetur|perquisi|verbot|verbiet|aufgelöst|auflös|durchsuch|schließung|"
    r"запре|ликвид|закры|обыск|заборон|fechad|fechament|proib|sciolt|sciogl|chius|vieta|kapat|yasak)|联系|聯繫|連絡|捐|تبرع|اتصل|تواصل"
)
"""What is asked for bodies, or of a reader, who may turn to them."""
SIGNS = Signs(
    "suivant,ci-dessous,ci-après,siguiente,abajo firm,seguint,abaixo,seguenti,següent,sotasign,folgend,volgende,"
    "onderstaand,следующи,нижеподп,наступн,нижчепідп,следни,следеће,sljedeć,sledeć,następuj,poniższ,následuj,"
    "níže podep,nasleduj,nasledovn,alábbi,következő,următo,mai jos,ακόλουθ,παρακάτω,aşağıdaki,följande,"
    "følgende,undertecknande,seuraavat,allekirjoitta,organisasi berikut,lembaga berikut,bawah ini,sau đây,dưới đây,"
    "yafuatayo,zifuatazo,nachstehend,nachfolg,soutiennent,appuient,approuvent,apoyan,respaldan,apoiam,unterstützen,"
    "sostengono,appoggiano,steunen,поддержива,подтримв,подржава,підтримують,popierają,podporuj,podržava,podpirajo,"
    "támogatj,susțin,υποστηρίζ,stödjer,stöder,støtter,tukevat,destekliyor,mendukung,menyokong,ủng hộ,wanaunga,"
    "soutenant,en soutien,en apoyo,a sostegno,em apoio,suman a est,adhieren a est,signing,adherid,csatlakoz,подкреп,"
    "以下,下列,下記,左記,다음,아래,التالية,أدناه,الآتية,المذكورة,های زیر,הבאים,הרשומים,निम्न,নিম্ন,ต่อไปนี้"
)
"""One of these stands in every such line."""


def tells(words: str) -> bool:
    """Return whether words say that the bodies which follow sign."""
    if not SIGNS.are_in(lower(words)):
        return False
    told = any(form.search(words) for form in (FOLLOWING, SUPPORT, LABELLED))
    return told and not any(form.search(words) for form in (GIVEN, HELPED))


def are_called(words: str) -> bool:
    """Return whether words but say that bodies follow, and nothing of what these do: 'The following groups:'."""
    return SIGNS.are_in(lower(words)) and FOLLOWING.search(words) is not None and SIGNING.search(words) is None
