"""What stands beside the name of a body that signs, in many languages: for whom, within what, or that it has none."""

import re

from muniment.text import acronyms, bodywords, countries, departments, forpersons, headroles
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Signs

BEHALF = late(
    r"^.+?[\s,;:–—(\[-]+(?i:(?:writing |signing |signed |and )?(?:on|in) behalf of|(?<=[,;:–—(-] )in (?:the )?name of|"
    r"au nom d[eu]|en nombre de|en representación de|em nome d[eao]|em representação d[eao]|"
    r"a nome d(?:i|el|ella)|per conto d(?:i|el|ella)|im namen (?:von|der|des)|namens|от имени|від імені|"
    r"w imieniu|jménem|v mene|u ime|în numele|på vägnar av|på vegne af|på vegne av|nevében|adına|atas nama|thay mặt|"
    r"in het belang van|εκ μέρους|نيابة عن|باسم|به نمایندگی از|בשם|की ओर से) "
    r"(?i:the (?:organi[sz]ation )?)?(?=[\"'“‘«(]?[^\Wa-z\d_])|^.{1,12}代表(?!大会|大會|团|團|会|會)\s*"
)
"""A person who signs for a body: what follows is the body."""

FOR = late(
    r"(?:(?i:for|pour|por|für|per|pela?|pelo) ?(?:(?:the|le|la|les|el|los|las|die|den|das|il|lo|gli|o|a|os|as) |l['’])|"
    r"(?i:(?:for and )?on behalf of (?:the )?|au nom (?:de (?:la |l['’])?|du )|en nombre de (?:la |los )?|"
    r"em nome d[ao] |im namen (?:von |der |des )|a nome d(?:i|el|ella) |namens (?:de |het )?))"
    r"(?=[\"“«]?[^\Wa-zà-ÿ\d_])(?P<body>.+?)(?:,(?: (?:[^\W\d_a-z][\w.’'-]*(?: |$)){1,4})?)?"
)
"""The line of a body over what stands for it: 'For the League of Teachers, Ana Roe'."""
FOR_SHORT = late(r"(?i:for|pour|por|für|per) (?P<body>(?P<name>[^()]+) \((?P<acronym>[^()\s]+)\)),?")
"""The same without an article, where the acronym says what the name is."""
FOR_POST = late(
    r"(?i:for|pour|por|für|per|pel[ao]) ?(?:(?:the|le|la|les|el|los|las|die|den|das|il|lo|gli|o|a|os|as) |l['’])?"
    r"(?P<body>[\"“«]?[^\Wa-zà-ÿ\d_][^:]+?)(?:, |\s?: | [–—-] )"
    r"(?P<person>(?:[^\Wa-zà-ÿ\d_][\w.’'-]*(?: (?:de|da|van|von|bin|al|el|di|dos|la|le|du))* ?){2,4})(?<! )"
    r"(?:, | ?\(| [–—-] )(?P<post>[^\W\d_A-ZÀ-Þ][^,()]{2,60})\)?,?"
)
"""The same with the one who signs and what that person is: 'Pour Survie, Ana Roe, porte-parole'."""
SAYS = late(r"(?i:(?:for and )?on behalf of (?:the )?)(?=[^\Wa-z\d_])(?P<body>[^:]+): [^\Wa-z\d_].*")
"""The same with the one who signs behind a colon."""
DASHES = (" – ", " — ", " - ", ": ")
PERSON = late(
    r"[^\Wa-zß-ÿ\d_][\w.’'-]*(?: (?:de|da|van|von|den|der|ten|bin|ibn|al|el|di|dos|la|"
    r"[^\Wa-zß-ÿ\d_][\w.’'-]*)){1,3}, [^,]+$"
)
"""A name of a person and one part more."""
FOR_OTHER = late(
    r"(?:(?P<person>[^\Wa-zß-ÿ\d_][\w.’'-]*(?: [^\Wa-zß-ÿ\d_][\w.’'-]*){1,2}),|"
    r"(?:Prof(?:essor)?|Dra?|Mr?s?|Adv|Rev)(?:\. ?| )(?!(?i:emerit))(?P<titled>[^\Wa-zß-ÿ\d_][\w.’' -]{2,40}?)) "
    r"(?:for|pour|por|für|per) (?P<article>(?:the|l[aeo]s?|les|el|los|die|den|das|il|gli|os?|as?) |l['’])?"
    r"(?P<body>(?=(?P<kind>\S+(?: (?!(?:of|for|on|d\w{1,2}|für|von) )\S+)*+))[^\Wa-zß-ÿ\d_]\S* .+)"
)
"""A person and, behind a comma or with a title before the name, for whom that person signs; kind: of body, if any."""
ONE = (
    r"[^\Wa-zà-ÿ\d_][\w.’'-]*(?: (?:de|da|van|von|bin|al|el|di|dos|la|"
    r"[^\Wa-zà-ÿ\d_][a-zà-ÿ’'-][\w.’'-]*|[^\Wa-zà-ÿ\d_]\.)){1,3}"
)
NAMED = late(
    r"(?:(?i:for|pour|por|für|per) (?P<article>(?:the|le|la|les|el|los|las|die|den|das|il|lo|gli) |l['’])?"
    r"(?=[^\Wa-zà-ÿ\d_]))?"
    rf"(?P<body>[^:]+?)\s?: (?P<persons>{ONE}(?:(?:, | and | & | et | y | e | und ){ONE})*)"
)
"""A body, and who may sign for it behind a colon: 'Quay Watch, Delta: Ana Roe'."""
CAUSES = Folded(
    r"\W*(?:rights|droits|derechos|direitos|diritti|rechte|solidar|women|femmes|mujeres|mulheres|frauen|donne|"
    r"workers|children|action|action|defen|youth)"
)
"""What names of bodies say that they are for, and that is none."""
HEADS = late(
    r"^(?P<person>[^\W\d_][^,;(–—|]{2,40}?)\s*(?:,\s*|\s[–—-]\s|\()(?:the )?(?P<role>(?i:"
    r"(?:(?!(?:former|past|ex|retired|ancien(?:ne)?|antigu[oa]|ehemalige[rn]?)\b)[^\W\d_][\w’'-]* "
    rf"(?:& |and )?){{0,3}}?(?:(?:co|vice)-?)?(?:{headroles.HEADS})"
    r"(?: (?:générale?|generale?|ejecutiv[oa]|executiv[oaă]?|na[zc]ionale?|nationale?|emerit\w+))?))"
    r"(?:\s*\)?[,(–—|]\s*|\s+-\s+|(?<=[а-яьї])\s+|\s+(?i:d(?:e l|ell)?['’])|"
    r"(?<=ral|..[eaoi]|ter|rer|rin)\s+(?=[^\Wa-zà-ÿ\d_])|\s+(?i:of|at|for|de la|des|du|de|del|da|do|di|della|van|von|"
    r"für|der)\s+)(?:(?:the |l[ao]s? |l['’])?(?=(?:association|fédération|collectif|réseau|syndicat|asociación|"
    r"federación|colectivo|sindicato|associazione|associação) [^\Wa-zà-ÿ\d_])|"
    r"(?:the |la )?(?=[«„]?(?:[^\Wa-zà-ÿа-яїі\d_]|\d+\.[a-z])))"
)
"""A person who heads a body, and signs for it: what follows is the body."""
POSTED = late(
    r"(?P<person>[^\W\d_a-z][\w’'.-]*(?: (?:[^\W\d_a-z][\w’'.-]*|de|da|van|von|bin|al|el|di|dos|la)){1,3})"
    r"(?:, | [–-] )"
    r"(?P<post>[^\W\d_a-z][\w’'-]*(?: [\w’'-]+){0,4}), (?!(?i:[^,]*(?:universi|facult|college|school|hochschule)))"
    r"(?P<body>[^,]+(?:, [^,]+)?)"
)
"""Three parts of a line, of which the first may be the name of a person; scholars sign for themselves."""
REPRESENTED = late(
    r"(?:[\s,;(–—]|(?<!\w)-)+(?:represented by|signed by|représentée? par|representad[ao] por|vertreten durch|"
    r"rappresentat[ao] da|đại diện(?: bởi)?:?) [^)]*\)?$"
)
"""A body for which a person signs: what comes before is the body."""

NAMELESS = late(
    r"(?i:\b(?:anonymous|anonyme|anónim[ao]|anônim[ao]|anonim)\b|"
    r"\bnames? (?:of [\w ]{2,20} )?(?:is |are |was )?withheld|"
    r"\bidentity withheld|\bwish(?:es|ing)? (?:to remain|not to be)\b|\bprefer(?:s|red)? (?:not to be|to remain)\b)|"
    r"^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\d+|[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther|[Aa]nother) "
    r"(?:[\w-]+ ){0,2}?(?:groups?|organi[sz]ations?|ngos?|NGOs?|collectives?|coalition|number|lawyers|individuals?|"
    r"associations?|activists?|citizens)\b|^(?:[Uu]ne?|[Uu]n[oa]s?|[Uu]ma?|[Pp]lusieurs|[Vv]ari[oa]s|[Vv]ários|[Dd]es) "
    r"(?:[\w-]+ ){0,2}?(?:groupes?|grup?pos?|coll?ecti[fv]o?|coletivo|organi[sz]a\w+|ass?oci?a\w+|avocats|abogad\w+)\b|"
    r"^(?:[Ee]ine?|[Mm]ehrere|[Ee]inige) (?:[\w-]+ ){0,2}?(?:Gruppen?|Organisation(?:en)?|groep|Verein)\b|"
    r"^(?:an? )?non-governmental organi[sz]ations?\b(?! [A-Z])|"
    r"^(?:[Gg]roup|[Cc]oalition|[Cc]ollective|[Nn]umber) of [^(,]*\b[a-z]+$|"
    r"^(?i:(?:and|et|y|e|und|en|i|и|\+|&) )?(?i:(?:(?:\d+|many|several|some|the) )?(?:other|more|further|autres|"
    r"otr[oa]s|outr[oa]s|weitere|andere|altr[ei]|других|inne|viele|molt[ei]|much[oa]s|d['’]autres|bien d['’]autres)"
    r"(?-i: [^A-ZÀ-ÞА-Я(]*)|ve (?:daha )?(?:birçok|pek çok|çok sayıda|diğer)(?-i: [^A-ZÇĞİÖŞÜ(]*)|"
    r"others|et al\.?|(?:\d+ |many )?more|\d+ others)$"
)
"""A line that speaks of a body without naming it."""

TOLD = Signs(
    "đại diện,khuôn khổ,چارچوب,枠組,의 틀,의 일환,frame,part of the,under the umbrella,under the auspices,cadre,marco,"
    "under the observ,el marc,âmbito,quadro,ambito,rahmen,kader,ramen,ramme,рамк,ramach,rámci,cadrul,πλαίσιο,kerangka,"
    "إطار,框架,çerçevesinde,keretében,behalf,name of,nom,namen,имени,imieniu,belang,نيابة,باسم,代表,represented,für d,"
    "representación,representação,per conto,імені,jménem,v mene,u ime,numele,vägnar,vegne,nevében,adına,adina,thay mặt,"
    "atas nama,εκ μέρους,نمایندگی,בשם,की ओर से,signed by,représenté,representad,vertreten,rappresentat"
)
"""One of these stands wherever a line says for whom a body signs, or within what; the patterns are slow to ask."""
WITHHELD = Signs("anonym,anónim,anônim,anonim,withheld,wish,prefer")


def may_tell(words: str) -> bool:
    """Return whether a line may say for whom a body signs, who signs for it, or within what."""
    return bool(TOLD.within(words.lower()))


def is_nameless(words: str) -> bool:
    """Return whether a line speaks of a body without naming it."""
    return bool(NAMELESS.match(words) or is_withheld(words))


def is_withheld(words: str) -> bool:
    """Return whether words say that a name is not told."""
    return bool(WITHHELD.within(words.lower())) and NAMELESS.search(words) is not None


def for_body(words: str) -> str:
    """Return the body that a person signs for; the words themselves where none does."""
    body = signed_body(words) or (_before_persons(words) if ":" in words else "")
    body = body or (BEHALF.sub("", words, count=1) if may_tell(words) else words)
    if body == words and headroles.ROLES.within(words.lower()):
        body = _behind_department(_headed(words), words)
        body = _before_head(words) if body == words else body
    signs = FOR_OTHER.fullmatch(words) if body == words else None
    sure = signs and (signs["person"] or (signs["article"] and bodywords.tell(signs["kind"])))  # no 'Study of Rights'
    if signs and sure and not (bodywords.tell(signs["person"] or signs["titled"]) or CAUSES.match(signs["body"])):
        return signs["body"]
    body = forpersons.body(words) if body == words else body
    posted = POSTED.fullmatch(words) if body == words else None
    return posted["body"] if posted and _is_posted(posted) else body


def _headed(words: str) -> str:
    """Return the body that a person heads; the words where a country or an acronym stands in the person's place."""
    found = HEADS.match(words)
    person = found["person"] if found else ""
    return words[found.end() :] if found and not (countries.code(person) or acronyms.is_acronym(person)) else words


def _behind_department(body: str, words: str) -> str:
    """Return the body behind a department that a person heads: 'Head of Policy, Quay Watch'."""
    parts = departments.END.split(body, maxsplit=1)
    if body != words and len(parts) > 1 and departments.are_all(parts[0]) and not countries.code(parts[1]):
        return _behind_department(parts[1], words)
    department, _, rest = body.partition(", ")
    plain = not (" " in department or bodywords.tell(department) or acronyms.is_acronym(department))
    named = body != words and plain
    short = acronyms.BRACKETED.fullmatch(rest)
    told = bodywords.tell(rest) or (short is not None and acronyms.is_acronym(short["acronym"]))
    return rest if named and told and not countries.code(rest) else body


def _before_head(words: str) -> str:
    """Return the body that a line names before the one who heads it: 'Quay Watch – Ana Roe, director'."""
    body, dash, head = next((parts for sign in DASHES if (parts := words.rpartition(sign))[1]), ("", "", ""))
    if not dash and words[-1:] == ")":
        body, dash, head = words.rpartition(", ")
        head = head[:-1].replace(" (", ", ")
    head, stroke, more = head.partition(" | ")  # a country in another cell
    plain = dash and PERSON.match(head) and not bodywords.tell(head.partition(",")[0]) and names_head(head)
    return body + stroke + more if plain else words


def _before_persons(words: str) -> str:
    """Return the body that a line names before a colon, where names of persons alone stand behind that."""
    found = NAMED.fullmatch(words)
    if not found or bodywords.tell(found["persons"]) or CAUSES.match(found["persons"]):
        return ""
    plain = not any(countries.code(word) or acronyms.is_acronym(word) for word in found["persons"].split())
    return found["body"] if plain and (found["article"] or bodywords.tell(found["body"])) else ""


def signed_body(words: str) -> str:
    """Return the body that a line names for which others sign: 'For the League of Teachers,'; empty where none is."""
    if told := SAYS.fullmatch(words):
        return told["body"]
    posted = FOR_POST.fullmatch(words)
    if posted and not bodywords.tell(posted["person"]) and _is_of_body(posted):
        return posted["body"]
    found = FOR.fullmatch(words)
    short = None if found else FOR_SHORT.fullmatch(words)
    if short and acronyms.are_initials(short["acronym"], short["name"]):
        return short["body"]
    body = (_before_persons(found["body"]) or found["body"]) if found else ""
    first, _, rest = body.partition(" ")
    begun = " ".join(body.partition(",")[0].split()[:2])
    named = bodywords.tell(begun) or acronyms.is_acronym(first) or ("(" in body and bodywords.tell(body))
    return body if rest and named and not CAUSES.match(first) else ""


def heads(words: str) -> bool:
    """Return whether words name a person, what that person is, and the body for which that person signs."""
    return bool(headroles.ROLES.within(words.lower())) and HEADS.match(words) is not None


def names_head(words: str) -> bool:
    """Return whether words name a person and what that person is: 'Ana Roe, Director'."""
    return heads(f"{words}, Quay")


def _is_of_body(found: re.Match[str]) -> bool:
    """Return whether one signs for a body: it says that it is one, or what the one is says it."""
    body = found["body"]
    named = bodywords.tell(body) or acronyms.is_acronym(body.split()[0])
    return bool(named and not CAUSES.match(body)) or names_head(f"Ana Roe, {found['post']}")


def _is_posted(found: re.Match[str]) -> bool:
    """Return whether three parts of a line are a person, what that person is, and for which body."""
    post = found["post"]
    named = not (bodywords.tell(found["person"]) or bodywords.tell(post) or countries.code(post) or post.isupper())
    return named and bodywords.tell(found["body"]) and not countries.code(found["body"])
