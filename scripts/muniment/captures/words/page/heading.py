"""Reads the heading of a page: the tag, category, search or month that its posts are the answer to."""

import re
from functools import lru_cache

import msgspec

from muniment.captures.words.blogs import labelwords
from muniment.captures.words.blogs.labelwords import alternatives, listed
from muniment.captures.words.blogs.phrases import QUOTES
from muniment.captures.words.dates import bylines
from muniment.text import days
from muniment.text.folding import Folded
from muniment.text.patterns import late

HEADS = {kind: alternatives(listed(f"{kind}-heading")) for kind in ("tag", "category", "month", "author")}
HEADING = Folded(
    r"(?:"
    rf"(?P<tag>{HEADS['tag']}|"
    r"(?:posts?|entries|articles?|stories) (?:tagged|with (?:the )?tag)(?: as| with)?|"
    r"(?:tag|topic) archives?(?: for| of)?|topic|thema|thème|tema|тема|"
    r"archives? for(?: the)? tag|tag|browsing:? tag|all posts tagged(?: in)?|"
    r"(?:articles?|billets?) (?:tagués?|étiquetés?)(?: avec)?|"
    r"archives (?:par mot-clé|pour l['’]étiquette|de l['’]étiquette)|"
    r"étiquette|mot-clé|entradas (?:etiquetadas|con la etiqueta)(?: como| con)?|archivos? (?:de|"
    r"por) (?:la )?etiquetas?|"
    r"etiqueta|(?:artículos|publicaciones) (?:etiquetad[oa]s|con la etiqueta)(?: como| con)?|"
    r"(?:posts?|publicações|artigos|postagens) (?:etiquetad[oa]s|marcad[oa]s|"
    r"com (?:a )?(?:tag|etiqueta))(?: como| com)?|"
    r"arquivos? (?:da|de) tag|schlagwort(?:-archive?)?|schlagwörter-archiv|artikel-schlagworte|"
    r"(?:beiträge|artikel|einträge|posts) mit dem (?:schlagwort|tag)|"
    r"articoli (?:taggati|con tag|contrassegnati)(?: con| come)?|"
    r"archivi? (?:per il )?tag|tagarchief|berichten (?:getagd|met de tag)(?: als| met)?|метка|записи с меткой|"
    r"архив метки|архив за етикет|записи з позначкою|позначка|"
    r"inlägg (?:taggade|märkta)(?: med)?|innlegg merket(?: med)?|indlæg (?:tagget|mærket)(?: med)?|"
    r"wpisy otagowane(?: jako)?|"
    r"příspěvky označené(?: štítkem)?|štítek|avainsana(?:-arkisto)?|címke|etichetă|articole etichetate(?: cu)?|"
    r"entrades etiquetades(?: com| amb)?|ετικέτα|برچسب|תגית|टैग|etiketli yazılar|etiket arşivi|"
    r"etiket|tagi|tag:|标签归档|标签|標籤彙整|標籤|タグ別アーカイブ|タグ|태그 보관물|태그|وسم|الوسم|"
    r"oznaka|ჭდე|ознака|tagg|أرشيف الوسم|بایگانی برچسب)|"
    rf"(?P<category>{HEADS['category']}|"
    r"archives? for(?: the)?(?: categor(?:y|ies)\b|(?= .* categor))|category(?: archives?(?: for| of)?)?|categories|"
    r"posts in(?: the)? category|"
    r"archives? (?:de|pour) la catégorie|catégorie|categoría|archivo de la categoría|categoria|arquivo da categoria|"
    r"kategorie(?:-archive?)?|archives de catégorie|カテゴリー別アーカイブ|browsing:? category|browsing(?=\s*:)|"
    r"archiv der kategorie|(?:einträge|beiträge|artikel) (?:in|aus) der kategorie|"
    r"archivio (?:della )?categoria|categorie|рубрика|архив рубрики|"
    r"kategoria|kategória|kategori(?: arşivi|arkiv)?|rubrika|κατηγορία|категорія|категория|категорија|kategorija|"
    r"კატეგორია|chuyên mục|หมวดหมู่|श्रेणी|קטגוריה|دسته(?:‌بندی)?|카테고리|"
    r"分类目录归档|分类|分類|カテゴリー|التصنيف|أرشيف التصنيف)|"
    r"(?P<search>search results?(?: for)?|you searched for|results for|résultats (?:de recherche )?pour|"
    r"résultats de recherche(?: pour)?|resultados (?:de (?:la )?)?(?:búsqueda|busca)(?: de| por| para)?|"
    r"suchergebnisse(?: für)?|risultati (?:della )?ricerca(?: per)?|zoekresultaten(?: voor)?|результаты поиска|"
    r"搜索结果|検索結果|نتائج البحث(?: عن)?|"
    r"(?:resultados d[ae] (?:pesquisa|busca)(?: por| para)?|résultats de la recherche(?: pour| de)?|"
    r"(?:such)?ergebnisse (?:der suche )?(?:nach|für)|risultati di ricerca(?: per)?|результаты? поиска(?: для| по)?|"
    r"результати пошуку(?: для)?|wyniki wyszukiwania(?: dla)?|(?:şunun için )?arama sonuçları|"
    r"hasil pencarian(?: untuk)?|kết quả tìm kiếm(?: cho)?|검색 ?결과|نتایج جستجو(?: برای)?|sökresultat(?: för)?|"
    r"søg?eresultater(?: for)?|výsledky (?:vy)?hledávání(?: pro)?|rezultatele? căut[aă]r\w*(?: pentru)?|"
    r"hakutulokset(?: haulle)?|keresési eredmények|a? ?keresés eredményei?|søkeresultat(?:er)?(?: for)?|"
    r"výsledky (?:vy)?hľadávania(?: pre)?|rezultati (?:pretra(?:ge|živanja)|iskanja)(?: za)?|תוצאות ה?חיפוש(?: עבור)?|"
    r"resultats de (?:la )?cerca(?: de| per(?: a)?)?|"
    rf"rezultate căutare(?: pentru)?|αποτελέσματα αναζήτησης(?: για)?)(?=\s*[:：“„\"«'‘]))|(?P<month>{HEADS['month']}|"
    r"archives? (?:mensuelles|du mois(?: de| d['’])?)|archivos? (?:mensuale?s?|del mes(?: de)?)|"
    r"arquivos? (?:mensais|mensal|do mês(?: de)?)|"
    r"(?:monthly |"
    r"daily |yearly )?archives?(?: for)?|"
    r"(?:showing )?(?:posts|entries|articles|stories)(?: about \S.{0,60}?)? from|month|day|year|"
    r"mois|mes|monat|mês|mese|maand|архив за|"
    r"monatsarchiv|месяц|місяць|miesiąc|ay|maand|月|any|dia|año|día|godina|dan|mjesec|год|день|година|дан|месец|"
    r"år|dag|månad|سال|روز|ماه|წელი|დღე|თვე|年份|日期|月份|[年月日]別)|"
    rf"(?P<author>{HEADS['author']}|"
    r"author(?: archives?(?: for)?)?|posts by|all posts by|"
    r"auteur|autor|autore|автор|yazar|作者|投稿者|글쓴이|الكاتب|نویسنده|penulis|tác giả|ავტორი|аутор|författare))"
    r"(?!(?<=[a-zà-ÿα-ωа-яёґєії])[a-zà-ÿα-ωа-яёґєії])"  # none of these begins another word: 'Monthly digest'
    r"\s*(?:[:：]|[|/](?=\s))?\s*(?P<what>(?=.*\w)\S.*)"
)
"""The heading of an archive's page; a colon, quotation marks or a date tell it from a title."""
RESULTS = Folded(
    r"(?=.*[-–—:|] [sr])"
    r".{1,80}\\? ?[-–—:|] (?:search results|suchergebnisse|résultats de (?:la )?recherche|resultados de búsqueda)"
)
"""The same with what was searched before it."""
NAMELESS = Folded(
    r"(?:author|blog) archives?|search results|"
    rf"{alternatives(listed('shown-heading'))}|"
    r"\d[\d.,]{0,8} (?:results|résultats|resultados|ergebnisse|risultati|resultaten)"
    r"(?: (?:found|arranged|sorted|ordered|trouvés|encontrados|gefunden|trovati|gevonden)\b.{0,40})?"
)
"""The same where the page does not say of whom, or for what."""
SHOWN = Folded(
    rf"{alternatives(listed('shown-heading'))}\s+(?P<tag>.{{1,80}}?)(?: werden angezeigt)?(?:[.。][^.。]{{5,60}}[.]?|"
    r" (?:show all|mostrar tod[oa]s?|mostrar tudo|tout afficher|alle anzeigen|mostra tutto|alles (?:tonen|weergeven)|"
    r"показать все|visa alla|pokaż wszystk\w+|tümünü göster|tampilkan semua))?"
)
"""The heading of Blogger's pages of one label, which leads back to all posts: 'Showing posts with label wells. …'."""
ENTRIES = Folded(r"(?:entries|posts|articles) in (?P<tag>\S.{0,80}?) \(\d{1,5}\)")
"""That of Squarespace's, with how many posts have the label."""
CURRENT = Folded(
    r"you are (?:reading|browsing|viewing)(?: (?:about|posts? (?:about|in|on)))?\s?[:：] (?P<about>\S.{0,80})|"
    r"you are currently browsing (?:the )?"
    r"(?:(?P<kind>tag|category|author|yearly|monthly|daily) archives? (?:for|of) (?:the )?(?:(?:tag|category) )?"
    r"(?P<what>\S.{0,80}?)(?: (?:tag|category))?|articles tagged (?P<tag>\S.{0,80}?))[.]?"
)
"""What themes of WordPress say over the posts, or in the sidebar (Kubrick, Cutline): of which archive the page is."""
LISTED = Folded(
    r"\W*?(?P<what>(?=.*\d)[^\W_].{3,40}?)['’\"]?(?:\s?(?:"
    r"から1(?:(?P<day>日)|(?P<month>[ヶか箇ヵカ]月)|(?P<year>年))間の記事一覧|"
    r"の(?:記事|投稿|アーカイブ|エントリー?)(?:一覧)?|的(?:文章|日志|帖子|归档|存档)|"
    r"의 글(?: 목록)?|에 해당(?:되|하)는 글 \d+건)|"
    r"[ -](?:archives?|arşivi|için arşiv|archívum|havi bejegyzések|arkisto|归档|存档|彙整|글 목록))\W*"
)
"""The heading of an archive's page that says its day, month or year before what it is."""
SIZES = {"day": len("YYYY-MM-DD"), "month": len("YYYY-MM"), "year": len("YYYY")}
"""How much is told of the day from which on such a page shows a day, a month, a year."""
BRIEF = 60
"""Characters of such a heading."""
YEAR = late(r"(?:19|20)\d\d")
ALL = late(r"\.\s*\[[^\[\]]+\]\(https?:[^()\s]*\)$")
"""The button behind the heading of a page on Blogger: 'Show all posts'."""
EMPHASIS = late(r"^[*_]{1,3}(?P<words>[^*_]+)[*_]*\.?$")
"""A label that Blogger sets in bold, as tools write that: '**Corin Vale**'."""
SITED = late(r"\s+(?:[–—|·:-]|[«»])\s+")
"""What stands between a title or label and the name of the blog in the title of a document."""
SITE = late(r"^(?P<heading>(?i:archive)[^«»]{3,160}) « [^«»]{1,80}$")
"""The name of the site behind the heading of an archive, as the titles of old themes have it."""


def of_document(words: str) -> tuple[str, str]:
    """Return the title of a document without the name of the blog behind it, and that name; empty where it has none."""
    *_, last = [None, *SITED.finditer(words)]
    return (words[: last.start()], words[last.end() :]) if last else ("", "")


class Heading(msgspec.Struct, frozen=True):
    """What a page's heading says; `tag` and `category` are labels, `author` a name; empty where it has none."""

    tag: str = ""
    category: str = ""
    author: str = ""
    day: str = ""
    """The day, month or year of which the page is an archive."""


@lru_cache(maxsize=512)
def read(words: str) -> Heading | None:
    """Return what a line says if it is the heading of an archive's page; None for any other line."""
    plain = (ALL.sub("", words) if words[-1:] == ")" else words).strip("#*_= ")
    plain = SITE.sub(r"\g<heading>", plain) if " « " in plain else plain
    if len(plain) > 200 or RESULTS.fullmatch(plain) or NAMELESS.fullmatch(plain):
        return Heading() if len(plain) <= 200 else None
    found = HEADING.fullmatch(plain)
    if not found or SHOWN.fullmatch(plain) or ENTRIES.fullmatch(plain):
        return _of_systems(plain)
    what = plain[found.start("what") :]
    kind = next(name for name in ("tag", "category", "search", "month", "author") if found[name])
    quoted, colon = _quoted(what), bool(re.search(r"[:：]\s*\S", plain[found.end(kind) : found.start("what") + 1]))
    if found["category"] or kind == "category":
        category = re.sub(r"(?i)\s+categor\w+$", "", what)
        phrase = " " in (found["category"] or "")
        return named(label(category), "category") if quoted or colon or phrase or category != what else None
    if kind == "tag":
        phrase = " " in found["tag"] or "-" in found["tag"]
        return named(label(what), "tag") if quoted or colon or phrase else None
    if kind == "month":
        known = days.first(what) is not None or YEAR.fullmatch(what)
        return Heading(day=_day(what)) if known or colon else None
    name = label(what) if kind == "author" and bylines.is_name(label(what)) else ""
    phrase = bool(name) and " " in found["author"]
    return Heading(author=name) if quoted or colon or phrase or kind == "search" else None


def searches(words: str) -> bool:
    """Return whether a line heads what a search found, which is in no order of time."""
    plain = words.strip("#*_= ")
    found = HEADING.fullmatch(plain) if len(plain) <= 200 else None
    return bool(found["search"]) if found else len(plain) <= 200 and RESULTS.fullmatch(plain) is not None


def _of_systems(plain: str) -> Heading | None:
    """Return what a line says if it heads a page of one label as Blogger or Squarespace has it."""
    current = CURRENT.fullmatch(plain)
    if current:
        part = next(part for part in ("about", "tag", "what") if current[part])
        return _current(plain[slice(*current.span(part))], current["kind"] or "tag")
    shown = SHOWN.fullmatch(plain) or ENTRIES.fullmatch(plain)
    return Heading(tag=label(plain[slice(*shown.span("tag"))])) if shown else _behind_day(plain)


def _current(what: str, kind: str) -> Heading:
    """Return what a heading says of the archive that is browsed, of a kind."""
    if kind in ("tag", "category"):
        return named(label(what), kind)
    return Heading(author=label(what)) if kind == "author" else Heading(day=_day(what))


def _behind_day(plain: str) -> Heading | None:
    """Return what a line says if it is the heading of an archive behind its day, month or year."""
    found = LISTED.fullmatch(plain) if len(plain) <= BRIEF and any(map(str.isdigit, plain)) else None
    day = _day(plain[slice(*found.span("what"))]) if found else ""
    if found is None or not day:
        return None
    size = next((size for kind, size in SIZES.items() if found[kind]), SIZES["day"])
    return Heading(day=day[:size])


def _day(what: str) -> str:
    """Return the day, month or year that is all that words say, in ISO 8601; empty where they say more."""
    bare = what.strip(" .,:")
    day = days.whole(bare)
    if day is not None and not day.swapped:
        return day.iso[: len("YYYY-MM-DD")]
    return bare if YEAR.fullmatch(bare) else ""


def named(words: str, kind: str) -> Heading:
    """Return a heading that names a label, a `tag` or a category; that of posts which have none is no label."""
    if kind == "tag":
        return Heading(tag=words)
    return Heading(category="" if labelwords.is_none(words, "categories") else words)


def _quoted(what: str) -> bool:
    return len(what) > 2 and what[0] in QUOTES and what.rstrip(".")[-1] in QUOTES


def label(what: str) -> str:
    """Return a label without the quotation marks around it, or the marks of an emphasis."""
    bare = EMPHASIS.sub(r"\g<words>", " ".join(what.split()))
    while _quoted(bare):
        bare = bare[1:].rstrip(".")[:-1].strip()
    return bare
