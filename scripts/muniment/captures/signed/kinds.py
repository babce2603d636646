"""Lines over entries that say of what kind these are or where from, in many languages, and names that look alike."""

from functools import lru_cache

from muniment.captures.signed.strokes import STROKES
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text import bodywords, countries
from muniment.text.folding import Folded
from muniment.text.patterns import late, often
from muniment.text.regions import NAMES

LONGEST = 60
"""Characters of such a line."""
LIKE = late(
    rf"(?:[^\W\d_][\w-]* ){{0,3}}?[\w-]*(?i:{BODIES}) "
    r"(?:wie|like|such as|comme|como|come|zoals|jak|как|як|seperti) "
    r"(?=(?:[a-zß-ÿ]{2,3} )?[^\Wa-zß-ÿ\d_])"
)
"""What calls bodies together before some of them: 'Hilfsorganisationen wie'."""
CALLING = late(
    r"(?i:(?:the|las?|los|les?|as|os|gli|i|die|de) )?"
    r"(?:(?:[a-zà-ÿ’'-]{4,} ){0,2}(?:organizzazioni|associazioni|organizaciones|asociaciones|colectivos|"
    r"organi[sz]ations|groups|ngos|unions|associations|organizações|associações|entidades|organisaties|verenigingen|collectifs|"
    r"syndicats|sindicatos|sindacati)(?: [a-zà-ÿ]+){0,2}|"
    r"(?:Organizzazioni|Associazioni|Organizaciones|Asociaciones|Organisations|Associations|Organizações)"
    r"(?: [a-zà-ÿ]{5,}){1,2}|Organizac(?:je|e|ije)|Организац(?:ии|ії|ије)|Organisationen|Verbände|Gewerkschaften|"
    r"Vereine|Initiativen) (?=[^\Wa-zà-ÿ\d_])|"
    r"(?:[^\W\d_a-zçğıöşü][\w’'-]* ){1,7}(?:bileşen|üye)leri (?=[^\W\d_a-zçğıöşü])"
)
"""What calls them so before all their names: 'Les organisations syndicales A, B et C'."""
ALSO = late(r",? (?:and|et|y|e|und|en) ")
"""What stands before what calls the last of them so."""
CLAUSE = 4
"""Words of a clause before that, at least: 'Seeing how the port is run, the groups A, B and C'."""
EXTENT = (
    rf"(?:the )?(?:{NAMES}|global|worldwide|state(?:wide)?|provincial|municipal|community|grassroots|"
    r"(?:inter)?national|regional|local|(?:inter)?na[ct]ionales|regionales|"
    r"locales|internationaux|nationaux|régionaux|(?:inter)?nacionais|regionais|locais|(?:inter)?nazionali|regionali|"
    r"(?:inter)?nasional|(?:inter)?nationaal|(?:inter)?nationella|uluslararası|ulusal|yerel|międzynarodowe|krajowe|lokalne|"
    r"internationale?|nationale?|международные|национальные|региональные|міжнародні|національні|регіональні)"
)
"""How far those under a line reach."""
PLURAL = (
    r"organi[sz]ations|groups|ngos|csos|associations|networks|institutions|bodies|entities|ong|ongs|collectifs|organismes|"
    r"organizaciones|asociaciones|colectivos|grupos|organizações|associações|coletivos|entidades|organisationen|"
    r"verbände|"
    r"vereine|gruppen|organizzazioni|associazioni|gruppi|organisaties|groepen|организации|объединения|нпо|організації|"
    r"organizacje|organizace|organizacije|organisationer|kuruluşlar|örgütler|organisasi|组织|組織|团体|団体|團體|"
    r"단체|منظمات|المنظمات|الجمعيات|المؤسسات|organizacións|asociacións|organitzacions|entitats|associacions|"
    r"järjestöt|organisaatiot|szervezetek|organizații|asociații|gruplar|группы|групи|مجموعات|جمعيات|οργανώσεις|φορείς|συλλογικότητες|сдружения|"
    r"организације|удружења|udruženja|udruge|organizácie|organizacijos|organizācijas|organisatsioonid|ühendused|"
    r"organizatat?|pertubuhan|mga organisasyon|mashirika|ururrada|سازمان[\u200c ]?ها|نهادها|انجمن[\u200c ]?ها|"
    r"ארגונים|עמותות|संस्थाएं|संस्थाएँ|संस्थाहरू|ორგანიზაციები|կազմակերպություններ|təşkilatlar|ұйымдар|уюмдар|"
    r"tashkilotlar|байгууллагууд|erakundeak|elkarteak"
)
"""What bodies are called together."""
PLURALS = Folded(PLURAL)
OF = ("de ", "of ", "des ", "der ", "von ", "di ", "do ", "dos ", "das ", "van ", "av ", "d'", "d’")
"""What stands behind the word for one body, and before those that make it up."""
NAMED = 2
"""Words behind it at most of a label, which says nothing more of them: 'Alliance of organisations'."""
FRONTS = frozenset("frente front fronte coordinación coordenação coordination coordinamento mesa foro fórum".split())
"""What one body that others make up is called by, beside words for bodies."""
NETWORKS = (
    "redes|réseaux|reti|netzwerke|plataformas|plateformes|coaliciones|coalizões|coalizioni|articulaciones|articulações|"
    "movimientos|movimentos|mouvements|movimenti|fundaciones|fundações|fondations|fondazioni|sindicatos|syndicats"
)
"""The same where names of bodies begin so: how far these reach stands behind."""
BARE = (
    r"संगठन|সংগঠন(?:সমূহ)?|প্রতিষ্ঠান|องค์กร|"
    r"(?:các )?tổ chức(?: (?:quốc tế|trong nước|quốc nội|hải ngoại|khu vực|địa phương))?|"
    r"அமைப்புகள்|အဖွဲ့အစည်းများ|تنظیمیں|ادارے|社團"
)
"""The same where names of bodies end so: nothing else stands beside it."""
PERSONS = (
    r"individuals?|in (?:a |their )?(?:personal|individual) capacity|"
    r"individual (?:signator(?:y|ies)|signers|endorsers|supporters)|signataires individuels|"
    r"firma(?:nte)?s individuales|signatários individuais|einzelunterzeichne\w+|firmatari individuali|persons?|"
    r"personalities|parlamentares|parlementaires|parliamentarians|cidad[ãa]os|cidadãs|ciudadan[oa]s|citoyen(?:ne)?s|"
    r"cittadin[ie]|citizens|(?:assinaturas|adesões|signatures|firmas|adhesiones) "
    r"(?:individu(?:ai|ell?e|ale)|person(?:ale|nelle)|pessoai)s|"
    r"(?:firme|adesioni) (?:individuali|personali)|particuliers|personnalités|individus|personas|"
    r"particulares|individuos|"
    r"indivíduos|personalidades|einzelpersonen|privatpersonen|persone|singoli|personen|op persoonlijke titel|"
    r"a titolo (?:individuale|personale)|à titre (?:individuel|personnel)|a título (?:individual|personal|pessoal)|"
    r"a títol (?:individual|personal)|persones|persoas|pertsonak|norbanakoak|privatpersoner|enskilda|enkeltpersoner|"
    r"(?:[a-z-]+ (?:and |& )?){0,4}(?:experts|academics|technologists)(?!\.)|"
    r"(?:yksityis)?henkilöt|üksikisikud|privātpersonas|fiziniai asmenys|osoby (?:prywatne|fizyczne|indywidualne)|"
    r"soukromé osoby|jednotliv(?:ci|é osoby)|pojedinci|fizička lica|fizičke oseb[ea]|posamezni(?:ki|ce)|"
    r"magánszemélyek|persoane(?: fizice)?|φυσικά πρόσωπα|άτομα|individë|cá nhân|per(?:se)?orangan|individu|"
    r"indibidwal|watu binafsi|bireyler|şahıslar|kişiler|fərdlər|жеке тұлғалар|(?:приватні |фізичні )?особи|"
    r"(?:(?:частные|физические) )?лица|физически лица|појединци|个人|個人|개인|ال?أفراد|الشخصيات|افراد|اشخاص|"
    r"شخصیت[\u200c ]?ها|יחידים|אישים|व्यक्ति(?:गत)?|ব্যক্তি(?:বর্গ)?|บุคคล"
)
"""Those who sign for themselves."""
ORDINALS = (
    "first(?:ly)?|second(?:ly)?|third(?:ly)?|premièrement|deuxièmement|primero|segundo|primeiro|erstens|zweitens|"
    "во-первых|во-вторых|по-перше|по-друге|أولا[ً]?|أولًا|ثانيا[ً]?|ثانيًا|ثالثا[ً]?|ثالثًا|اول|دوم|[一二三四五]"
)
"""What such a line may be counted by, beside figures and letters."""
GROUP = Folded(
    rf"\W*(?:(?:(?:(?:the|les|l[ao]s|os|as|die|le|gli|de) )?\d+|[a-d]|[ivx]{{1,4}}|{ORDINALS})\W+)?(?:{EXTENT}"
    rf"(?:(?:,? (?:and|&|et|y|e|und|и|і) |, ?| ?/ ?|-){EXTENT})*"
    rf"(?: (?:{PLURAL}))?|"
    rf"(?:[^\W\d_][\w’'-]* (?:and|&|et|y|e|und) )?"
    rf"(?:[^\W\d_][\w’'-]* ){{0,2}}(?:{PLURAL})(?! (?:to|à|zu) )(?: [^\W\d_][\w’'-]*){{0,3}}|"
    rf"(?:at )?(?:the )?{EXTENT} level|(?:au )?niveau {EXTENT}|"
    r"(?:a )?(?:nivel|nível|livello) (?:inter)?(?:na[cz]ional|regional|loca)[elz]*|"
    r"(?:bundes|landes|kommunal)ebene|(?:bundes|landes)weit|"
    r"(?:political |trade |labou?r )?(?:parties|unions)|syndicats|partis(?: politiques)?|sindicatos|"
    r"partidos(?: políticos)?|sindacati|partiti(?: politici)?|gewerkschaften|parteien|vakbonden|partijen|"
    r"sendikalar|dernekler|vakıflar|(?:siyasi )?partiler|профсоюзы|(?:политические )?партии|профспілки|партії|"
    r"(?:ال)?(?:نقابات|أحزاب)|"
    rf"(?:{NETWORKS}) {EXTENT}|[^\W\d_]+(?:es|ões|oes) (?:(?:inter)?naciona|regiona|loca)(?:le|i)s|"
    r"(?:[^\W\d_][\w’'-]* ){1,5}bileşen(?:leri|ler)|"
    rf"{BARE}|(?:本地|海外|本土|国内|國內|国外|國外|国际|國際|"
    r"地区|地區|区域|區域|民间|民間|发起|發起|参与|參與|支持|其他|大陆|台湾|台灣|香港|賛同)+"
    r"(?:团体|團體|団体|组织|組織|机构|機構|単位)|"
    rf"personnes(?: physiques)?|{PERSONS})(?: \((?:\d+|[^()\d]{{1,40}})\))?\W*"
)
"""A line that says what the entries under it are, and is none of them."""
NOTED = late(r"(?<!\s)\s*\([^()]{20,120}\)[\s*_:]*$")
"""What a long bracket behind such words says of them: 'affiliations are for identification only'."""
ONE = late(
    rf"(?:(?i:ong|ngo|organizace|organisasi) (?!(?i:{EXTENT}|{PLURAL})\b)(?:[\w’'-]+ )*[^\Wa-z\d_]|"
    rf".*(?: \((?!(?i:I?NGO|[CO]S[CO]|ONG|{EXTENT})\))[^()\sa-z\d]{{2,}}\)|"
    r"\b(?:[Oo]nlus|ONLUS|ODV|APS|ETS|[Ii]nc\.|e\. ?V\.)))"
)
"""A name that begins as such a line does: with a word that one body is called by, too, or that says its acronym."""

BARE_GROUP = Folded(rf"\W*(?:{EXTENT} )?(?:{PLURAL})(?: \([^()]*\))?\W*|\W*{EXTENT}\W*")
"""Such a line that says nothing else but in a bracket, as of what those do or what was done to them."""
COUNTED = late(r"(?<!\s)\s*\(\d{1,3}\)$")
"""How many are from there, behind that."""
LED = often(r"(?P<head>[^:：–—]{2,60}?)(?:\s*[:：][*_]*\s*|[*_]*\s+[–—]\s+)(?P<rest>\S.*)")
"""A line that may name a country, region or kind first."""


@lru_cache(maxsize=256)
def is_group(words: str) -> bool:
    """Return whether a line says what the entries under it are: where they are from, or of what kind."""
    words = NOTED.sub("", words) if len(words) > LONGEST and words.rstrip(" *_:")[-1:] == ")" else words
    ended = words[:1].islower() and words[-1:] == "."  # of a sentence that a tool wrapped
    words = "" if len(words) > LONGEST or is_tag(words) or ended else words.strip("*_#= ")
    return GROUP.fullmatch(words) is not None and ONE.match(words) is None and not _is_of_bodies(words)


def tells_more(words: str) -> bool:
    """Return whether a line says what the entries under it are, and more of them than how far they reach."""
    return is_group(words) and PLURALS.search(words) is not None and BARE_GROUP.fullmatch(words) is None


def heads(words: str) -> bool:
    """Return whether a line names a country, region or kind, and then bodies."""
    found = LED.match(words)
    head = COUNTED.sub("", found["head"].strip("*_ ")) if found else ""
    told = bool(head) and (is_group(head) or bool(countries.code(head)))
    return told and not (found and countries.code(STROKES.split(found["rest"], maxsplit=1)[0].strip(" .")))


def _is_of_bodies(words: str) -> bool:
    """Return whether words name one body that others make up: 'Frente de Organizaciones del Puerto'."""
    first, _, rest = words.partition(" ")
    kind = first.rpartition("-")[2]
    told = kind.lower() in FRONTS or bodywords.tell(f"{kind} {rest.split(' ')[0]} Quay")
    named = rest.startswith(OF) and rest.split()[-1][:1].isupper() and len(rest.split()) > NAMED
    return named and first[:1].isupper() and told and PLURALS.fullmatch(kind) is None


def is_tag(words: str) -> bool:
    """Return whether a line is a tag of a post, and no heading: '#unions'."""
    return words[:1] == "#" and words[1:2].isalpha()


def uncalled(words: str) -> tuple[str, bool]:
    """Return a run of names without what calls those bodies together before them, and whether anything does."""
    commas = (at for at, sign in enumerate(words) if sign == "," and CALLING.match(words, at + 2))
    end = next(commas, 0)
    clause = words[:end].split()
    start = end + 2 if len(clause) >= CLAUSE and all(map(str.islower, clause[1:])) else 0
    start += len(words[start:]) - len(words[start:].lstrip())
    called = CALLING.match(words, start) or LIKE.match(words, start)
    return (_uncalled_behind(words[called.end() :]), True) if called else (words, False)


def together(words: str) -> str:
    """Return a sentence that begins with what calls bodies together without that before the last: 'and the unions'."""
    called = CALLING.match(words[:1].lower() + words[1:])
    return words[: called.end()] + _uncalled_behind(words[called.end() :]) if called else words


def _uncalled_behind(words: str) -> str:
    """Return a run of names with a comma for what calls the last of them together: 'A, B and the unions C and D'."""
    also = ((joint, CALLING.match(words, joint.end())) for joint in ALSO.finditer(words.split(". ")[0]))
    joint, called = next((found for found in also if found[1]), (None, None))
    return f"{words[: joint.start()]}, {words[called.end() :]}" if joint and called else words
