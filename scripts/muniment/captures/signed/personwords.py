"""What tells persons in lists of signatories: titles before a name, letters behind it, and what a person does."""

from muniment.text import cities
from muniment.text.patterns import late

TITLED = late(
    r"(?:(?i:dr|prof|professor|sen|senator|rep|cllr|mr|mrs|ms|mx|sir|lord|lady|dame|judge|justice|rev|fr|sr|sra|dra|mme|mlle|maître|me|"
    r"hon|herr|"
    r"frau|(?:arch)?bishop|monsignor|msgr|mgr|cardinal|rabbi|imam|sheikh|pastor|père|padre|m(?=\. \w\w)|on(?=\. \w\w)|"
    r"mep|mp|ing|av|avv|adv|atty|senadora|vereadora?|deputad[oa](?:\s(?:federal|estadual|distrital))?|frei|dott|डॉ|प्रो|श्री|д-р|проф|lic|mtr[oa]|ông|bà|دکتر|الدكتورة?|المحامية?|الأستاذة?|أ\.د|د)(?:\b|(?<=[ॉीो]))\.?\s+(?:\((?:ret|retd|emer)\.?\)\s+)?)+(?!(?i:with|without|for|and|against|beyond|over|now|first|in|of|to|at|on|par|pour|et|y|por)\b)"
    r"[^\W\d_]"
)
"""A name with a person's title before it."""
WEAK = late(
    r"(?i:dom|don|do[ñn]a|father|brother|sister|irmão?|hna|hno|pa|pe|fray|writer|journalist|reporter|poet|novelist|"
    r"lawyer|attorney|barrister|actor|actress|film-?maker|blogger|historian|economist|sociologist|singer|musician|"
    r"painter|photographer|philosopher|abogad[oa]|periodista|escritora?|poetisa|avocate?|journaliste|écrivaine?|"
    r"advogad[oa]|jornalista|avvocat[oa]|giornalista)\b\.?\s+(?!(?i:bosco)\b)(?=[^\W\d_])"
)
"""Titles, and what persons do, with which other names begin, too: told by the name behind them."""
BODY = late(
    r"(?:[^\W\d_]\.\s*)*(?:[^\W\d_][\w’'-]+ ){2}"
    r"(?i:(?:(?:memorial|family|charitable)\s)*(?:foundation|fund|trust|stiftung|stichting))"
)
"""A body called after a person with that one's title: 'Dr Ana Roe Foundation'; no school, which may be a scholar's."""
BAR = late(r"(?P<name>.*?)\b(?:OAB|CRM|CRP|CRESS)\s?[/ -]\s?[A-Z]{2}\b\W*\d(?P<long>(?:\d|[. ]{1,2}\d){4})?")
"""The number under which a person is of a profession, behind the name; a long one is no year."""
AIMS = frozenset(
    "human rights peace justice freedom democracy climate equality solidarity and the droits humains paix liberté "
    "démocratie et la les derechos humanos paz justicia libertad democracia y los el direitos liberdade justiça e os "
    "diritti umani pace giustizia libertà democrazia i menschenrechte frieden freiheit demokratie klima und".split()
)
"""Words of what somebody is for, and of no body."""
CAUSE = late(r" (?:for|pour|por|für|per) (?P<aim>[^\Wa-zß-ÿ\d_][^,;()]*)$")
"""What a person, or a body called after one, is for."""
NICKNAME = late(r"(?<=[^\W\d_])\s+[\"“„«][^\"“”«»]{1,20}[\"“”»]\s*(?=[^\W\d_])")
"""What friends call a person, between the names."""
BRIEF = 2  # words of a name that begins so, which is no person's
BEHIND = late(
    r"(?P<name>[^,(]+?),? (?:(?:A[CMO] )?[QK]C|A[MO]|OAM|MP|MEP|MLA|MSP|TD|SC|SJ|OP|OFM|OSB|OMI|M\.?D\.?|"
    r"Ph\.? ?D\.?|LL\.? ?[BDM]\.?|[MOC]BE|Esq\.?)"
    r"(?:,? [A-Z]{2,4})?(?:\s*[,(–—].*|\s+-\s.*)?"
)
"""A name with letters behind it that say what a person is: 'Ana Roe MP'."""
EITHER = late(r"(?i:justice|lord|lady|dame|sir|judge)\b")
"""Titles that names of bodies begin with too."""
ROLE = late(
    r"(?i:\b(?:lawyers?|attorney|barrister|advocate|solicitor|judge|journalist|reporter|writer|author|poet|novelist|"
    r"professor|lecturer|academic|scholar|researcher|student|activist|artist|actor|actress|film-?maker|editor|teacher|"
    r"physician|doctor|nurse|economist|historian|sociologist|auto-?entrepreneure?|freelancer?|self-employed|"
    r"member of (?:the )?(?:[^\W\d_]+ )?(?:parliament|congress|senate|assembly|bundestag|knesset)|"
    r"mp|mep|senator|minister|ambassador|president|mayor|governor|(?:arch)?bishop|imam|rabbi|"
    r"director|chair(?:man|woman|person)?|secretary|coordinator|founder|co-?founder|fellow|former|retired|emeritus|"
    r"(?:special )?rapporteur[es]?|rapporteuse|(?:special )?(?:representative|envoy) (?:of|on|for)|independent expert|"
    r"(?:high )?commissioner|relatora?|comisionad[oa]|alt[oa] comisionad[oa]|"
    r"sonderberichterstatter(?:in)?|докладчик\w*|спецдокладчик\w*|"
    r"representante|représentante?|vertreter(?:in)?|rappresentante|vertegenwoordiger|"
    r"pfarrer(?:in)?|pastor(?:in)?|diakon(?:in)?|priest|prêtre|curé|pasteure?|sacerdote|p[áa]rroco|dominee|священник|"
    r"philosophe|économiste|sociologue|historienne?|cinéaste|comédien(?:ne)?|musicien(?:ne)?|médecin|rédact(?:eur|rice)|"
    r"filósof[oa]|historiadora?|economista|psic[óa]log[oa]|psicanalista|cineasta|músic[oa]|actriz|atriz|attore|attrice|"
    r"regista|musicista|filosof[oa]|storic[oa]|philosoph(?:in)?|historiker(?:in)?|soziolog(?:e|in)|künstler(?:in)?|"
    r"regisseur(?:in)?|redaktor(?:ka)?|redactora?|redattore|chefredakteur(?:in)?|редактор|режисс[её]р|историк|философ|"
    r"ph\.?d|candidate|doutorand[oa]|mestrand[oa]|doctorand[oa]|doctorante?|bispo|pesquisadora?|prof|profa|adv|"
    r"secretári[oa]|sociólog[oa]|servidora?|aposentad[oa]|nobel|laureate|defender|campaigner|feminist|blogger|officer|ceo|manager|spokes(?:man|woman|person)|portavo(?:ce|z)|porta-voz|porte-parole|woordvoerd(?:er|ster)|"
    r"sözcü(?:sü)?|juru bicara|rzeczni(?:k|czka)|convenor|rector|dean|treasurer|"
    r"abogad[oa]|periodista|escritora?|profesora?|activista|estudiante|diputad[oa]|avocate?|journaliste|écrivaine?|"
    r"professeure?|militante?|étudiante?|députée?|rechtsanw[aä]lt(?:in)?|journalist(?:in)?|schriftsteller(?:in)?|"
    r"jornalista|advogad[oa]|escritora?|giornalista|avvocat[oa]|адвокат|журналист\w*|писатель\w*|правозащитни\w+|"
    r"профессор|депутат|правозахисни\w+|письменни\w+|адвокатка|pembela|pengacara|aktivis|wartawan|jurnalis|penulis|"
    r"dosen|avukat|gazeteci|yazar|akademisyen|aktivist\w*|milletvekili|prawni\w+|adwokat\w*|dziennikar\w+|pisar\w+|"
    r"poseł|posłanka|advokát\w*|novinář\w*|spisovatel\w*|advokat|novinar\w*|odvjetni\w+|ügyvéd|újságíró|író|avocat|"
    r"jurnalist\w*|scriitor\w*|advocaat|schrijver|schrijfster|hoogleraar|kamerlid|författare|riksdagsledamot|forfatter|"
    r"enseignante?|maestr[oa]|docente|lehrer(?:in)?|insegnante|leraar|lerares|leerkracht|nauczyciel(?:ka)?|"
    r"učitel(?:ka)?|öğretmen|guru|учитель(?:ница)?|вчитель(?:ка)?|δάσκαλ[οα]ς?|nhà giáo|giáo viên|"
    r"artista|ministr[oa]|alcalde(?:sa)?|concejala?|pastora|investigadora?|schauspieler(?:in)?|bürgermeister(?:in)?|"
    r"asianajaja|toimittaja|kirjailija|δικηγόρος|δημοσιογράφος|συγγραφέας|καθηγητ\w+|luật sư|nhà báo|nhà văn|wakili|"
    r"mwandishi|abogada?|escriptora?|advocada?|kansanedustaja|betriebsr[aä]t(?:in|e)?|gewerkschaftssekretär(?:in)?)\b)|律师|律師|记者|記者|教授|作家|弁護士|변호사|기자|"
    r"작가|"
    r"प्राध्यापक|शिक्षक|लेखक|"
    r"محام(?:ي|ية|ٍ)?(?!\w)|صحف(?:ي|ية)|كاتب|ناشط|وکیل|روزنامه‌نگار|نویسنده|עורכ?ת? דין|עיתונאי|אקטיביסט|वकील|पत्रकार"
)
FORMED = late(r", [A-Z]\.(?: ?[A-Z]\.)+$")
"""The form of a body in law behind its name: 'Quay, A.C.'."""
GROUPED = late(
    r"(?i:feminist|student|teacher|journalist|reporter|lawyers?|attorney|advocate|writer|author|artist|defender|"
    r"activist|campaigner|blogger|scholar|academic|researcher|editor|nurse|physician|doctor|judge)"
    r"(?P<named>(?: (?:ohne|without|sans|sin|senza|zonder|sem) .+|(?: [^\Wa-z\d_]\S*)+))"
)
"""What persons do, and then how bodies of such are called: 'Student Union', 'Reporter ohne Grenzen'."""
POSTS = late(
    r"(?i:(?:(?:vice|deputy|executive|managing|founding|acting|co)[ -]){0,2}(?:president|director|"
    r"chair(?:man|woman|person)?|secretary(?: |-)general|general secretary|coordinator|ceo|founder|treasurer|"
    r"chief executive(?: officer)?|directora? (?:ejecutiv[oa]|general)|president[ea]|coordinadora?|"
    r"secretari[oa] general|président[e]?|secrétaire générale?|geschäftsführer(?:in)?|vorsitzende[r]?|"
    r"coordenadora?|diretora?))"
)
"""What a person is, as letters say it under the name."""
LEFT = late(
    r"(?i:retired|former|ex|pensioned|retraitée?|ancien(?:ne)?|jubilad[oa]|aposentad[oa]|antigu[oa]|pensionierte[rn]?|"
    r"ehemalige[rn]?)[ -](?P<was>(?:[a-zà-ÿ-]+ ){0,3}[a-zà-ÿ-]+)(?<!s)"
)
"""What somebody was who does so no more: 'Retired teacher'; more of such are a body."""
PLAIN = late(r"(?!(?:\S+ )*(?:of|for|in|on|de|des|du|del|di|da|do|för|für|von|van|на|в)\b)[^\W\d_]+(?: [^\W\d_]+){0,3}")
"""A few small words behind a person's name, with none between that names of bodies have."""
AGED = late(r",\s+(?:aged? )?\d{2}(?![\w.])")
"""How old a person is, behind the name."""
SCHOOL = late(r"(?i:universi|facult|college|school|hochschule|academy)")
"""Where scholars teach, who sign for themselves."""
COORDINATES = late(
    r"(?i:coord(?:in|en)adora (?:[^\W\d_]+ ){1,3}?(?:ong|osc|organizac|organizaç|asociacion|associações|entidad|"
    r"colectiv|coletiv|movim|sindica|redes\b|comit[éê]s))"
)
"""How bodies that coordinate others are called, as a woman may be who does so."""
NO_NAMES = frozenset(
    "a an the un una une uma ein eine les los las our nos your my stop save free ban end disarm defend protect "
    "reclaim".split()
)
"""Words with which no person's name begins."""

QUOTED = late(r"(?=.*[а-яёіїєґ])(?:[^\W\d_]+ ){0,3}[«„“\"][^«»„“”\"]+[»“”\"]")
"""A body in Cyrillic that has its name in quotation marks, maybe behind what kind it is of: 'фонд «Причал»'."""


def is_quoted(words: str) -> bool:
    """Return whether words are such a body."""
    return QUOTED.fullmatch(words) is not None


def without_aim(entry: str, *, groups: bool) -> str:
    """Return an entry without what a person is for that no body is called by: 'Ana Roe for Human Rights'.

    `groups`: its list is one of bodies, which may be called after persons.
    """
    found = None if groups else CAUSE.search(entry)
    return entry[: found.start()] if found and AIMS.issuperset(found["aim"].lower().split()) else entry


def is_sited(entry: str) -> bool:
    """Return whether an entry ends in a form of bodies in law or in a city where they sit: 'Quay Brno'."""
    return bool(FORMED.search(entry)) or cities.are_seat(entry.rpartition(" ")[2])
