"""Particulars of a post under the word 'Details', each behind its label, as Joomla writes them: one date line."""

from collections.abc import Sequence

from muniment.captures.plain.dates import strokedrow
from muniment.captures.plain.page.layout import Page
from muniment.captures.words.dates.dated import UNKNOWN, DateLine
from muniment.captures.words.text import addresses
from muniment.captures.words.text.lines import Line, as_one
from muniment.captures.words.text.lists import MARK
from muniment.text import days
from muniment.text.patterns import late

FORM = "detailed"
HEAD = late(
    r"(?i:details?|détails|detalles|dettagli|detalhes|gegevens|szczegóły|информация о материале|подробности|деталі|"
    r"ayrıntılar|λεπτομέρειες|podrobnosti|detaljer|detalji|детайли|részletek|detalii|chi tiết|详细内容|"
    r"詳細|تفاصيل|جزئیات)(?=\s|$)"
)
BY = (
    r"written by|écrit par|geschrieben von|escrito por|scritto da|geschreven door|napsal(?:a|\(a\))?|skriven av|"
    r"skrevet a[fv]|γράφτηκε από(?: τον/την)?|napisa(?:o|la)"
)
LABELS = {
    "author": rf"{BY}|autor|auteur|author|yazan|"
    r"автор|συντάχθηκε|írta|scris de|作者|كتب بواسطة|نوشته شده توسط|viết bởi",
    "categories": r"category|catégorie|kategorie|categoría|categoria|categorie|kategoria|kategori|категория|категорія|"
    r"κατηγορία|kategória|chuyên mục|类别|カテゴリー?|الفئة|دسته‌?بندی",
    "date": r"published|publication|veröffentlicht|publicado|pubblicato|gepubliceerd|opublikowano|опубликовано|"
    r"опубліковано|yayınlanma|δημοσιεύθηκε|publicat|发布|公開日|δημοσιεύτηκε|"
    r"zveřejněno|publicerad|udgivet|publisert|megjelent|objavljeno|created|création|erstellt|creado|creato|criado|"
    r"aangemaakt|utworzono|создано",
    "updated": r"last updated|mis à jour|zuletzt aktualisiert|última actualización|ultima modifica|"
    r"ultimo aggiornamento|laatst bijgewerkt|обновлено",
    "hits": r"hits|affichages|clics|zugriffe|visitas|visto|visite|acessos|odsłony|просмотров|προβολές|"
    r"odsłon|εμφανίσεις|zobrazeno|träffar|visninger|treff|találatok",
    "parent": r"parent category|catégorie parente|übergeordnete kategorie|categoría principal|categoria principale",
}
"""The labels of Joomla's language packs, by what stands behind them."""
ON = r"\s+(?:on|le|am|el|il|em|op)(?=\s)"
ENDS = {
    "author": rf"|(?<!\w)(?i:{BY})(?=\s)",
    "date": rf"|(?<!\w)(?i:{LABELS['date']}){ON}",
    "updated": rf"|(?<!\w)(?i:{LABELS['updated']}){ON}",
}
"""How those go on that had no colon up to Joomla 2.5."""
LABEL = late(
    "|".join(rf"(?P<{name}>(?<!\w)(?i:{words})\s*[:：]{ENDS.get(name, '')})" for name, words in LABELS.items())
)
MOST, LONGEST, SHORT = 16, 600, 80
"""Lines that such particulars may take, characters, and characters of one of them."""


def found(page: Page) -> tuple[dict[int, DateLine], set[int]]:
    """Return the date lines that are such particulars by the first line of each, and the lines in them that hold dates.

    Where none of them is a date the post has none.
    """
    made: dict[int, DateLine] = {}
    within: set[int] = set()
    for number in page.full:
        run = _run(page, number) if HEAD.match(page.lines[number].words) else []
        said = _read(run) if run else None
        if said is not None and page.before(number) >= 0:
            made[number] = said
            within |= {line.number for line in run}
    return made, within


def _run(page: Page, head: int) -> Sequence[Line]:
    """Return the lines of particulars from their head on: labels with what stands behind them, in the next line too."""
    last, near = head, page.after(head)
    while near < len(page.lines) and near - head < MOST:
        words = page.lines[near].words
        mark = MARK.match(words)
        label = LABEL.match(words, mark.end() if mark else 0)
        behind = last > head and page.lines[last].words.endswith((":", "：")) and len(words) <= SHORT
        if label is None and not behind:
            break
        last, near = near, page.after(near)
    return page.lines[head : last + 1]


def _read(run: Sequence[Line]) -> DateLine | None:
    """Return what particulars say; None where fewer than two labels are among them."""
    text = as_one(run)
    text = addresses.blanked(text) if addresses.may_link(text) else text
    labels = list(LABEL.finditer(text))
    if len(labels) < 2 or len(text) > LONGEST:
        return None
    ends = [*(label.start() for label in labels[1:]), len(text)]
    held = {str(label.lastgroup): _span(text, label.end(), end) for label, end in zip(labels, ends, strict=True)}
    day, updated = (days.first(text[slice(*held.get(name, (0, 0)))]) for name in ("date", "updated"))
    return DateLine(
        day.iso if day else UNKNOWN,
        False,
        FORM if day else strokedrow.FORM,
        day.swapped if day else "",
        updated.iso if updated else "",
        held.get("author", (0, 0)),
        held.get("categories", (0, 0)),
        lines=len(run),
    )


def _span(text: str, first: int, last: int) -> tuple[int, int]:
    """Return where words stand between two places, without space and bullets around them."""
    words = text[first:last]
    kept = words.strip(" \n\t*•·-")
    start = first + words.find(kept) if kept else first
    return start, start + len(kept)
