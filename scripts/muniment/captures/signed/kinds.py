"""Lines over entries that say of what kind these are or where from, in many languages, and names that look alike."""

from functools import lru_cache

from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.regions import NAMES

LONGEST = 60
"""Characters of such a line."""
EXTENT = (
    rf"(?:the )?(?:{NAMES}|global|worldwide|state(?:wide)?|provincial|municipal|community|grassroots|"
    r"(?:inter)?national|regional|local|(?:inter)?na[ct]ionales|regionales|"
    r"locales|internationaux|nationaux|régionaux|(?:inter)?nacionais|regionais|locais|(?:inter)?nazionali|regionali|"
    r"internationale?|nationale?|международные|национальные|региональные|міжнародні|національні|регіональні)"
)
"""How far those under a line reach."""
PLURAL = (
    r"organi[sz]ations|groups|ngos|csos|associations|networks|institutions|bodies|entities|ong|ongs|collectifs|organismes|"
    r"organizaciones|asociaciones|colectivos|grupos|organizações|associações|coletivos|entidades|organisationen|"
    r"verbände|"
    r"vereine|gruppen|organizzazioni|associazioni|gruppi|organisaties|groepen|организации|объединения|нпо|організації|"
    r"organizacje|organizace|organizacije|organisationer|kuruluşlar|örgütler|organisasi|组织|組織|团体|団体|團體|"
    r"단체|منظمات"
)
"""What bodies are called together."""
GROUP = Folded(
    rf"\W*(?:\d+\W+)?(?:{EXTENT}(?:(?:,? (?:and|&|et|y|e|und|и|і) |, ?| ?/ ?|-){EXTENT})*"
    rf"(?: (?:{PLURAL}))?|"
    rf"(?:[^\W\d_][\w’'-]* ){{0,2}}(?:{PLURAL})(?! (?:to|à|zu) )(?: [^\W\d_][\w’'-]*){{0,3}}|"
    rf"(?:at )?(?:the )?{EXTENT} level|(?:au )?niveau {EXTENT}|"
    r"(?:a )?(?:nivel|nível|livello) (?:inter)?(?:na[cz]ional|regional|loca)[elz]*|"
    r"(?:bundes|landes|kommunal)ebene|(?:bundes|landes)weit|"
    r"(?:political |trade |labou?r )?(?:parties|unions)|syndicats|partis(?: politiques)?|sindicatos|"
    r"partidos(?: políticos)?|sindacati|partiti(?: politici)?|gewerkschaften|parteien|vakbonden|partijen|"
    r"individuals?|persons?|personalities|particuliers|personnalités|personas|individuos|indivíduos|einzelpersonen|"
    r"privatpersonen|a titolo (?:individuale|personale)|à titre (?:individuel|personnel)|"
    r"a título (?:individual|personal|pessoal)|osoby (?:prywatne|fizyczne)|cá nhân|perorangan|bireyler|"
    r"(?:приватні|фізичні) особи|(?:(?:частные|физические) )?лица|个人|個人|أفراد)(?: \((?:\d+|[^()\d]{1,40})\))?\W*"
)
"""A line that says what the entries under it are, and is none of them."""
ONE = late(
    rf"(?:(?i:ong|ngo|organizace|organisasi) (?!(?i:{EXTENT}|{PLURAL})\b)(?:[\w’'-]+ )*[^\Wa-z\d_]|"
    rf".*(?: \((?!(?i:I?NGO|[CO]S[CO]|ONG|{EXTENT})\))[^()\sa-z\d]{{2,}}\)|"
    r"\b(?:[Oo]nlus|ONLUS|ODV|APS|ETS|[Ii]nc\.|e\. ?V\.)))"
)
"""A name that begins as such a line does: with a word that one body is called by, too, or that says its acronym."""


@lru_cache(maxsize=1024)
def is_group(words: str) -> bool:
    """Return whether a line says what the entries under it are: where they are from, or of what kind."""
    words = "" if len(words) > LONGEST or is_tag(words) else words.strip("*_#= ")
    return GROUP.fullmatch(words) is not None and ONE.match(words) is None


def is_tag(words: str) -> bool:
    """Return whether a line is a tag of a post, and no heading: '#unions'."""
    return words[:1] == "#" and words[1:2].isalpha()
