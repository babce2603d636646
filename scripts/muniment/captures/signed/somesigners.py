"""Some of the bodies by which a text is signed, named in a sentence that says how many did."""

import re

from muniment.captures.signed import jointwords
from muniment.text.patterns import late

TEXT = late(
    r"(?i:\b(?:manifi?est[oea]|carta|declaración|comunicado|pronunciamiento|petición|llamamiento|tribune|lettre|appel|"
    r"déclaration|communiqué|pétition|appello|lettera|dichiarazione|comunicato|petizione|nota|declaração|petição|"
    r"text[eo]|testo|documento?))\b[^.:;()]{0,40}$"
)
"""What is signed, with what is said of it."""
SOME = late(
    r"\b(?:firmad[oa]s?|suscrit[oa]s?|signée?s?|firmat[oaei]|sottoscritt[oaei]|assinad[oa]s?|subscrit[oa]s?)"
    rf" (?:por|par|da) (?P<signers>[^.:;()]{{1,120}}?)(?:,? |… ?){jointwords.AMONG} (?P<run>[^.:]*)"
)
"""What says that something is signed, and by whom, and then names some of whom it tells."""
SIGNING = (
    r"(?:ortak (?:[^\W\d_]+ ){0,2}?(?:açıklama|bildiri|mektup|metin|metni)\w* "
    r"(?:yayı[mn]la|yaz|yap|imzala|hazırla|paylaş|duyur)|imzala)[dt][ıiuü](?:l[ae]r)?(?!\w)"
)
"""What those do who sign, in Turkish."""
HARMED = (
    r"(?: için|hakkında|karşı|yönelik|soruştur|operasyon|kapat|gözaltı|tutuk|dava|yasak|suçla|bakan|polis|savcı|vali|"
    r"mahkeme)"
)
"""What is said there of those to whom something is done, and who does it."""
TURKISH = late(
    r"(?<!\w)[Aa]ralarında (?P<run>[^.:;]{8,400}?)(?:[’'][^\W\d_]{1,4})?(?: da| de)? (?:gibi [^.:;]{0,80}? )?"
    r"(?:bulunduğu|yer aldığı|olduğu) [^.:;]{0,40}?(?:(?:kuruluş|örgüt|kurum|dernek|sendika|STK|oda)(?:lar|ler)?|"
    r"(?:toplum|hakları|meslek) (?:kuruluşları|örgütleri|odaları)),? "
    rf"(?![^.:;]*?{HARMED})[^.:;]{{0,80}}?{SIGNING}"
)
"""What names some of the bodies that sign, in Turkish: 'aralarında A, B ve C'nin bulunduğu kuruluşlar'."""
TURKISH_BY = late(
    r"(?i:(?<!\w)(?:ortak|yazılı|açık) (?:[^\W\d_]+ )?"
    r"(?:açıklama|bildiri|mektup|metin|metn|mektub|çağrı)[ıiuüyade]{0,3}) "
    rf"(?P<run>(?![^.:;]*?{HARMED})[^.:;]{{8,400}}?) "
    r"(?:imzala(?:dı|mış)|imza (?:attı|koydu|verdi)|imzası (?:var|bulun|yer al))"
)
"""Who signs, before the verb at the end, and behind the text: 'Ortak metni A, B ve C imzaladı'."""
TURKISH_TEXT = late(
    r"(?i:(?:metin|bildiri|mektup|açıklama)(?:le|yle|yla|la|de|da|te|ta)?),? aralarında (?P<run>[^.:;]{8,400}?)"
    r"(?:[’'][^\W\d_]{1,4})?(?: da| de)? (?:bulunduğu|yer aldığı|olduğu) \d+ "
    r"(?:[^\W\d_]+ ){0,3}?(?:kuruluş|örgüt|kurum|dernek|sendika|STK|oda)"
)
"""The same where what they do is done with the text: 'Metinle, aralarında A ve B’nin olduğu 90 kurum'."""
TOKEN = late(r"[^\W_]+(?:['’])?|[,…]|\S")
BODIES = frozenset(
    "organizaciones asociaciones colectivos entidades ong ongs sindicatos organizações associações coletivos "
    "instituciones instituições institutions istituzioni grupos groupes gruppi redes réseaux reti partidos partis "
    "partiti federaciones fédérations fundaciones movimientos mouvements movimenti ligas ligues "
    "movimentos organisations associations collectifs syndicats organizzazioni associazioni sindacati realtà".split()
)
COUNTING = frozenset(
    "más mais plus oltre casi quase près cerca circa de di d' d’ un una uno unas unos une uma dos dois duas deux due "
    "tres três trois tre cuatro quatro quatre quattro cinco cinq cinque seis sei six siete sete sept sette ocho oito "
    "huit otto nueve nove neuf diez dez dix dieci doce doze douze dodici veinte vinte vingt venti treinta trinta "
    "trente cien cem cent cento mil mille varias varios diversas diversos numerosas numerosos várias vários inúmeras "
    "plusieurs diverse numerose".split()
)
"""What counts bodies, before the word for them; such words end in these, too: 'una treintena', 'cientos'."""
COUNTED = (
    "ena",
    "enas",
    "enar",
    "enares",
    "ientos",
    "aine",
    "aines",
    "inaia",
    "ina",
    "anta",
    "enta",
    "rante",
    "quante",
    "xante",
)
NEGATED = frozenset("no ni nunca jamás não nem jamais ne pas non mai n' n’ sin sem sans senza".split())
LEADING = frozenset("de del d' d’ di della delle dei degli do da dos das des du en em in".split())
JOINING = frozenset(", … y e et ed".split())
ARTICLES = frozenset("el la las los le les l' l’ il lo gli i o a os as todo toda todos todas tout toute tous".split())
KIND = ("s", "i", "iane", "iche", "iste", "ose", "pee")
"""How adjectives end in the plural, and hardly a verb of one."""
CIVIL = frozenset("civil civile latina".split())
PLURAL, NEAR = 4, 40
"""Letters of a word in the plural, at least, and those before the word for signing in which it may be denied."""


def told(words: str) -> str:
    """Return the run of some bodies by which a sentence says that a text is signed; else none."""
    if turkish := TURKISH.search(words) or TURKISH_TEXT.search(words) or TURKISH_BY.search(words):
        return turkish["run"]
    found = SOME.search(words)
    return found["run"] if found and TEXT.search(words, 0, found.start()) and _tells(words, found) else ""


def misleads(words: str) -> bool:
    """Return whether a sentence says what is signed, and then names some who did not: 'signed by him, it bans many'."""
    found = SOME.search(words)
    return found is not None and not _tells(words, found)


def _tells(words: str, found: re.Match[str]) -> bool:
    """Return whether a sentence says that bodies signed, and no others, before it names some."""
    before = TOKEN.findall(words[max(0, found.start() - NEAR) : found.start()].lower())
    return NEGATED.isdisjoint(before) and _are_bodies(TOKEN.findall(found["signers"].lower()))


def _are_bodies(tokens: list[str]) -> bool:
    """Return whether words say how many bodies, or of what kind, and no more: no verb stands behind them."""
    place = next((at for at, token in enumerate(tokens) if token in BODIES), len(tokens))
    counted = all(token.isdigit() or token in COUNTING or token.endswith(COUNTED) for token in tokens[:place])
    return place < len(tokens) and counted and _say_kind(tokens[place + 1 :])


def _say_kind(tokens: list[str]) -> bool:
    """Return whether words behind bodies are adjectives in the plural, or say of what or where these are."""
    led = noun = False
    for token in tokens:
        if token in LEADING:
            led, noun = True, False
        elif led and token in ARTICLES:
            continue
        elif led:
            led, noun = False, True
        elif token in JOINING or (len(token) >= PLURAL and token.endswith(KIND)):
            noun = False
        elif not (noun and token in CIVIL):
            return False
    return not led
