"""What stands over the columns of a table of bodies, in many languages, and what these hold."""

from collections.abc import Sequence

from muniment.captures.signed.persons import GROUPS
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

BODY_HEADS = frozenset(
    "organisation organisations organization organizations signatory signatories signataires organización "
    "organizaciones organização organizações entidade entidades verband organisatie organisaties "
    "organizzazione organizzazioni organizacja организация организации организація організація kuruluş organisasi "
    "organizace organizacija organizacije organizácia szervezet organizație organizația organisaatio οργάνωση "
    "tashkilot ұйым организациясы shirika ארגון 组织 組織 机构 機構 团体 団体 団体名 單位 单位 단체 단체명 조직 "
    "संगठन संस्था সংগঠন องค์กร المنظمة المنظمات المؤسسة سازمان".split()
)
OTHER_BODY_HEADS = frozenset("ngo ong entity entidad group groupe grupo organisationen organisationer".split())
"""What stands over names of bodies; the latter in a table alone, since a line of them may be a body or a kind."""
NAME_HEADS = frozenset(
    "name names nom noms nombre nome naam nazwa název názov ime naziv név nume nimi navn namn isim adı όνομα название "
    "назва наименование найменування jina nama tên 名称 名稱 이름 नाम নাম ชื่อ שם الاسم نام".split()
)
COUNTRY_HEADS = frozenset(
    "country countries location seat headquarters sitz sede siège zetel siedziba sídlo sjedište pays país países "
    "land länder paese paesi kraj země krajina država zemlja ország țara țară maa χώρα страна країна ülke negara "
    "nchi país/ciudad 国家 國家 国 國 国名 地区 地區 국가 나라 देश দেশ ประเทศ מדינה البلد الدولة کشور".split()
)
ACRONYM_HEADS = frozenset(
    "acronym acronyms sigle sigles sigla siglas acrónimo abkürzung kürzel afkorting skrót zkratka skratka kratica "
    "rövidítés acronim förkortning forkortelse kısaltma akronim singkatan сокращение аббревиатура скорочення "
    "абревіатура 简称 簡稱 略称 약칭 الاختصار संक्षेप संक्षिप्त छोटकरी সংক্ষেপ kifupi".split()
)
CITY_HEADS = frozenset(
    "city town ville ciudad cidade stadt ort città stad plaats miasto město mesto grad város oraș πόλη город "
    "місто şehir kota by kaupunki linn 城市 都市 도시 المدينة شهر עיר शहर শহর เมือง".split()
)
ROLE_HEADS = frozenset(
    "affiliation affiliations afiliación afiliação zugehörigkeit "
    "title position role function fonction qualité poste cargo puesto función função funktion amt ruolo carica functie "
    "должность посада stanowisko funkcja funkce funkcia funkcija tisztség funcție befattning stilling tehtävä θέση "
    "ünvan görev görevi jabatan nafasi 职务 職務 职位 職位 役職 "
    "representative representante représentant vertretung temsilci perwakilan представитель 代表 الممثل "
    "肩書 직책 직위 المنصب الصفة سمت תפקיד पद পদবি ตำแหน่ง".split()
)
"""What stands over what persons are who sign for bodies."""
TYPE_HEADS = frozenset(
    "type types kind category sector status statut tipo typ art catégorie categoría categoria kategorie kategoria "
    "rodzaj тип категория вид статус tür jenis tyyppi 类型 類型 类别 類別 種別 유형 분류 نوع सेक्टर".split()
)
"""What stands over what kind of body each is."""
NUMBER_HEADS = frozenset("# no nr nº n° # № č br lp стт stt s/n sn sl п/п з/п 序号 序號 번호 番号 क्रम م ردیف".split())
SHORTS = late(rf"(?i:(?<![^\W_])(?:{'|'.join(sorted(ACRONYM_HEADS))})(?![^\W_]))")
"""What stands over the acronyms of bodies: persons have none."""
OF = frozenset("of the de des der del della van".split())
HEADS = BODY_HEADS | NAME_HEADS | COUNTRY_HEADS | ACRONYM_HEADS | CITY_HEADS | ROLE_HEADS | NUMBER_HEADS | {"website"}
"""What stands over the columns of a table."""
KINDS = (
    (BODY_HEADS | OTHER_BODY_HEADS | NAME_HEADS, "name"),
    (COUNTRY_HEADS, "country"),
    (ACRONYM_HEADS, "acronym"),
    (ROLE_HEADS, "role"),
    (CITY_HEADS, "city"),
    (NUMBER_HEADS, "number"),
)
"""What columns hold under those."""


def is_head(words: str) -> bool:
    """Return whether words stand over the columns of a table."""
    told = _told(words.replace("|", " "))
    return bool(told) and told[0] in HEADS and all(word in HEADS or word in OF for word in told)


def may_head(words: str) -> bool:
    """Return whether words stand over a column of a table, or are a word for bodies that may be a kind of them."""
    told = _told(words.strip("*_ "))
    return bool(told) and all(word in HEADS or word in OTHER_BODY_HEADS or word in OF for word in told)


def is_column(words: str) -> bool:
    """Return whether a word stands over one column of a table."""
    return " " not in words and words.isalpha() and is_head(words)


def naming_heads(cells: Sequence[str]) -> list[int]:
    """Return which cells of the head of a table say that names of bodies stand under them; none where it is no head."""
    told = [{*_told(cell.strip("*_ "))} for cell in cells]
    if sum(bool(words & HEADS) for words in told) < len([words for words in told if words]) / 2:
        return []
    told = [set() if words & TYPE_HEADS else words for words in told]
    bodies = [at for at, words in enumerate(told) if words & (BODY_HEADS | OTHER_BODY_HEADS)]
    return bodies or [at for at, words in enumerate(told) if words & NAME_HEADS]


def heads_bodies(line: Line) -> bool:
    """Return whether a line is the head of a table of bodies."""
    headed = line.text.startswith("|") and bool(GROUPS.search(line.words) or SHORTS.search(line.words))
    return headed and bool(naming_heads(line.words.strip("|").split("|")))


def type_heads(cells: Sequence[str]) -> list[int]:
    """Return which cells of the head of a table say that what kind of signatory each is stands under them."""
    return [at for at, cell in enumerate(cells) if not TYPE_HEADS.isdisjoint(_told(cell.strip("*_ ")))]


def kinds(words: str) -> list[str]:
    """Return what the columns hold over which words stand in one line: 'No. Name of organisation Country'."""
    told = [next((kind for heads, kind in KINDS if word in heads), "") for word in _told(words) if word not in OF]
    return [kind for at, kind in enumerate(told) if at == 0 or kind != told[at - 1]]


def names_none(cell: str) -> bool:
    """Return whether a cell of a head says that no bodies stand under it: cities, or what persons are."""
    return bool({"city", "role"} & {*kinds(cell)})


def _told(words: str) -> list[str]:
    return [word.rstrip(".") for word in words.lower().split()]
