"""Names of countries in the languages that captures are written in, and the ISO 3166 code each means."""

import re
import unicodedata
from functools import cache, lru_cache

from muniment.text import names
from muniment.text.patterns import late

LANGUAGES = """
en fr es pt de it nl ru uk be pl cs sk sl hr sr bs bg mk ro hu el tr az kk ky uz ka hy he ar fa ps ur ckb ku hi bn
ta te ml mr gu kn pa si ne th lo my km vi id ms zh zh_Hant ja ko mn bo ug sw am ti so ha yo ig zu af sq lv lt et fi
sv da nb ca gl eu cy ga rw mg tg
""".split()
"""Languages whose names of countries and months are read, the commonest first."""

USUAL = """
US: USA; U.S.; U.S.A.; US; U.S. of America; the States; EUA; EE.UU.; EE. UU.; EEUU; É.-U.; États-Unis d'Amérique
US: United States of America; U.S.A; VS; США; 美國; 美国; アメリカ
US: Vereinigte Staaten von Amerika; Estados Unidos da América; Estados Unidos de América; Stati Uniti d'America
GB: UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Royaume Uni; Reino Unido
GB: Inglaterra; Angleterre; Großbritannien; Schottland; Escocia; Écosse; Великобритания; 英國; 英国
AE: UAE; U.A.E.; Emirates; EAU; É.A.U.; VAE | CD: DRC; D.R.C.; DR Congo; D.R. Congo; RDC; R.D.C.; Congo-Kinshasa
CD: Democratic Republic of the Congo; Democratic Republic of Congo; République démocratique du Congo; Congo DRC
CD: República Democrática del Congo; Congo (DRC); Zaire | CG: Congo; Republic of Congo; Republic of the Congo
CG: Congo-Brazzaville; Congo Brazzaville | MM: Burma; Birmanie; Birma; Birmania; Myanmar/Burma; Burma/Myanmar
CI: Ivory Coast; Cote d'Ivoire; Costa de Marfil | NL: Holland; Netherlands; The Netherlands; Hollande; Holanda
CZ: Czech Republic; République tchèque; República Checa; Tschechische Republik | SK: Slovak Republic
KR: South Korea; Republic of Korea; Korea; ROK; Rep. of Korea; Corea; Corée; Korea (South); S. Korea
KP: North Korea; DPRK; Democratic People's Republic of Korea | RU: Russian Federation; Fédération de Russie; РФ
SY: Syrian Arab Republic | IR: Islamic Republic of Iran | VE: Bolivarian Republic of Venezuela
VN: Viet Nam; Vietnam | LA: Lao PDR; Laos | MD: Republic of Moldova; Moldavia; Moldavie
MK: Macedonia; FYROM; Republic of North Macedonia; FYR Macedonia | SZ: Swaziland | CV: Cape Verde; Cap-Vert
TL: East Timor; Timor Leste | PS: Palestine; State of Palestine; OPT; oPt; Occupied Palestinian Territory
PS: Occupied Palestinian Territories; Palestinian Territories; Palestina; Palästina; Filistin; Палестина; فلسطين
CI: Elfenbeinküste | RU: Federação Russa; Federación de Rusia; Federación Rusa; Russische Föderation
TW: 臺灣; 中華民國 | HK: Hong Kong; Hongkong; Hong Kong SAR; HK; Hong-Kong; 香港; 홍콩 | MO: Macau; Macao; 澳門; 澳门
TW: Taiwan; Republic of China; Taïwan
TW: Taiwan (ROC); Republic of China (Taiwan); Taiwán; ROC | CN: PRC; P.R. China; PR China; Mainland China
CN: People's Republic of China | TR: Turkey; Türkiye; Turkiye | XK: Kosovo; Kosova | GM: The Gambia
BS: The Bahamas | BA: Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina; BiH | TT: Trinidad; Trinidad & Tobago
KG: Kyrgyz Republic; Kirghizistan; Kirguistán | PH: Philippines; the Philippines | EH: Sahara Occidental
ZA: RSA; Republic of South Africa | CF: CAR; Central African Republic; RCA | DO: Dominican Republic; Rep. Dominicana
BY: Belorussia; Byelorussia; Bielorussia; Bielorrusia; Biélorussie; Weißrussland | SS: S. Sudan; South Sudan
PG: PNG | NZ: Aotearoa; Aotearoa New Zealand; Aotearoa/New Zealand; New Zealand/Aotearoa | SA: KSA; Saudi
LK: Sri Lanka | VA: Holy See; Vatican | FR: République française | DE: Federal Republic of Germany; Allemagne
IE: Republic of Ireland | CH: Suisse; Schweiz; Svizzera; Swiss | IN: Bharat | IL: Israel | SV: Salvador
KR: 한국; 남한; 韓國; R. Korea; Rep. Korea; Südkorea; Zuid-Korea | TH: ประเทศไทย; Siam | LA: ประเทศลาว; ສປປ ລາວ
US: สหรัฐ; Mỹ; 米国
GB: อังกฤษ; Anh; بريطانيا; Gran Bretagna; Gran Bretaña; Grã-Bretanha; Grande-Bretagne; Groot-Brittannië
GB: Storbritannien
GB: Iso-Britannia; Wielka Brytania; Velká Británie; Nagy-Britannia; Marea Britanie; İngiltere; Μεγάλη Βρετανία
GB: בריטניה; Inggris
US: É-U; États Unis; America; أمريكا; امريكا; الولايات المتحدة الأمريكية; Amerika; Amerika Birleşik Devletleri; ABD
US: Америка
US: Verenigde Staten van Amerika; Соединённые Штаты Америки; Stany Zjednoczone Ameryki; ארצות הברית; ארה"ב; آمریکا
US: امریکا
PH: Pilipinas | CD: R.D. Congo; RD Congo; Rép. dém. du Congo; Congo Kinshasa; R. D. Congo; ДР Конго; DR Kongo; DRK
CD: RD del Congo; R. D. del Congo; RD do Congo; Congo-RDC; Congo RDC
GN: Guinée Conakry; Guinea-Conakry; Guinea Conakry
GN: Guinée-Conakry | ST: Sao Tome; São Tomé; Sao Tome and Principe | DE: BRD
CZ: Czech Rep.; Česká republika; ČR; Чехия
MD: Р. Молдова; R. Moldova; Молдавия | RU: Российская Федерация; RF | AL: Shqipëria; Shqiperia
MX: Mexico D.F.; México D.F.
PS: Gaza; West Bank; Gaza Strip; OPTs; Palestine (OPT); Cisjordanie; Cisjordania
IR: Iran (Islamic Republic of); I.R. Iran
IR: جمهوری اسلامی ایران | CF: Centrafrique; R.C.A. | BF: Burkina
CN: P.R.C.; P. R. China; 中华人民共和国; 中華人民共和國; 大陆; 大陸
CN: 中国大陆; 中國大陸; P.R. of China | HK: HKSAR; 香港特区; 香港特別行政區; HKG
TW: Taiwan, ROC; R.O.C.; Taiwan R.O.C.
KH: Kampuchea; Kamboja | SY: سورية | SA: السعودية; Arabie Saoudite | AE: الامارات; الإمارات; دولة الإمارات
IN: इंडिया; Hindustan
NL: Die Niederlande; Olanda; De Nederlanden; Les Pays-Bas; Los Países Bajos; Holandia; Голландия | AU: 豪州; 澳洲
ES: Cataluña; Catalunya; Catalonia; Euskadi; Basque Country; Estado español; État espagnol | CA: Québec; Quebec
KP: 북조선; 朝鲜; 北韓; 북한 | BY: Belorusko; Białoruś | MM: Birmânia; Мьянма; Бирма
CH: Helvetia; Schweizerische Eidgenossenschaft
UA: Украина | GE: Грузия; Republic of Georgia | TZ: Zanzibar; Tanzania (Zanzibar) | EH: SADR; RASD | BO: Bolivie
CI: RCI; Cote dIvoire; Costa do Marfim; Кот-д'Ивуар | DO: R. Dominicana; RD (República Dominicana); Rép. Dominicaine
BR: Brasil | PE: Perú | MX: México; Méjico | JP: Nippon | KE: Kenya | UA: the Ukraine | SD: the Sudan
AU: Úc | US: ΗΠΑ; Η.Π.Α. | GB: England and Wales; انگلستان; بریتانیا; إنجلترا
"""
"""Names in use beside those of the Unicode CLDR; a name may begin with an article."""

FORMS = late(
    r"(?:the )?(?:people's |islamic |federal |arab |socialist )*(?:democratic )?"
    r"(?:republic|rep\.?|kingdom|state|sultanate) of (?:the )?|"
    r"republica (?:de |del |da |do )?|republique (?:de |du |d')?(?:la |l')?|republik |the ",
)
"""Forms of state before a name: 'Republic of Kenya' is Kenya."""

SPELT = late(r"(?:[a-z]\. ?){1,5}[a-z]")
"""Letters with full stops between them: 'P. R. C.'."""


LONGEST = 100
"""Characters of a name, with the form of its state, than which none is longer."""


@lru_cache(maxsize=256)
def fold(name: str) -> str:
    """Return a name without what its spelling varies in: case, accents, apostrophes, spacing."""
    if name.isascii():
        kept = name.lower()
    else:
        plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("–", "-")).casefold()
        kept = "".join(character for character in plain if unicodedata.category(character) not in ("Mn", "Cf"))
    return " ".join(kept.replace("&", " and ").split()).strip(" .,;:")


def code(name: str) -> str:
    """Return the ISO 3166 alpha-2 code of a country named alone, in any language known here; empty where none."""
    return _code(name) if len(name) <= LONGEST else ""


@cache
def _code(name: str) -> str:
    folded = fold(name)
    known = _names()
    plain = folded.replace(".", "").replace(" ", "") if SPELT.fullmatch(folded) else FORMS.sub("", folded, count=1)
    return known.get(folded) or known.get(plain, "") if folded else ""


def flagged(text: str) -> str:
    """Return the code that a flag (two regional indicators) spells; empty where `text` is none."""
    letters = [ord(character) - 0x1F1E6 for character in text]
    spelt = "".join(chr(65 + letter) for letter in letters if 0 <= letter < 26)
    return spelt if len(letters) == 2 == len(spelt) and spelt in _names().values() else ""


def is_code(text: str) -> bool:
    """Return whether `text` is an alpha-2 code in capitals."""
    return bool(re.fullmatch(r"[A-Z]{2}", text)) and text in _names().values()


@cache
def _names() -> dict[str, str]:
    known: dict[str, str] = {}
    for group in re.split(r"[\n|]", USUAL.strip()):
        country, listed = group.strip().split(": ", 1)
        known.update({fold(name): country for name in listed.split(";")})
    for name, country in names.read("countries.txt").items():
        known.setdefault(name, country)
    return known
