"""Days under posts of microblogs, with how many noted each and labels behind signs, one of several words."""

import pytest
from tests.captures.threeposts import POSTS, TITLES

LABELS = ("#hedda eel #border river", "#rescue ban", "#open letter\n#clubs")
DAYS = ("Oct 2, 2015", "Sep 21, 2015", "Sep 3, 2015")
ISO = ["2015-10-02", "2015-09-21", "2015-09-03"]
AGO = ("hace 3 días", "hace 2 semanas", "hace 1 mes")
TAGS = [("hedda eel", "border river"), ("rescue ban",), ("open letter", "clubs")]


def _page(days: tuple[str, ...], foot: str, *, named: bool = False, head: str = "", end: str = "") -> str:
    labels = [label.title() for label in LABELS] if named else LABELS
    posts = (
        f"{title}\n\n{text}\n\n{end}{foot.format(day=day, label=label)}\n\n"
        for (title, text), day, label in zip(POSTS, days, labels, strict=True)
    )
    return f"Marsh Hen\n\nRights on the river\n\nHome\nAsk\nArchive\n\n{head}" + "".join(posts) + "Next page →\n"


@pytest.mark.parametrize(
    ("days", "foot", "more"),
    [
        (DAYS, "{day}\n12 Anmerkungen\n{label}", {"end": "Quelle: Flussbote\n\n"}),
        (DAYS, "1.234 notas\n{day}\n{label}", {"named": True}),
        (AGO, "{day}\n12 notes\n{label}", {"end": "Source: Riverpost\n\n"}),
        (AGO, "{label}\n{day}\n12 notas", {"head": "Publicaciones etiquetadas “río”\n\n", "end": "Fuente: Correo\n\n"}),
        (AGO, "12 notities\n{day}\n{label}", {"named": True}),
    ],
)
def test_a_count_of_notes_and_a_label_of_several_words_are_no_titles(days, foot, more, reading_of) -> None:
    made = reading_of(_page(days, foot, **more)).drafts
    isos = ISO if days is DAYS else ["unknown"] * 3
    assert [(one.front.title, one.front.date) for one in made] == [*zip(TITLES, isos, strict=True)]


def test_labels_of_several_words_are_whole(reading_of) -> None:
    made = reading_of(_page(DAYS, "{day}\n12 notes\n{label}")).drafts
    assert [tuple(sorted(one.front.tags)) for one in made] == [tuple(sorted(tags)) for tags in TAGS]


@pytest.mark.parametrize("title", ["#FreeTheNine, a year on", "#MeToo vor Gericht", "#metoo five years on"])
def test_a_title_may_begin_with_a_label(title: str, reading_of) -> None:
    (made,) = reading_of(f"{title}\n\n{DAYS[0]}\n\n{POSTS[0][1]}\n").drafts
    assert made.front.title == title


@pytest.mark.parametrize("page", ["{day}\n\n{title}\n\n{text}\n\n", "{title}\n\n{day}\n\n{text}\n\n"])
def test_titles_that_begin_with_labels_were_labels_under_days_and_in_small_letters(page: str, reading_of) -> None:
    titles = ["#MeToo in Prison", "#Free Them All", "#bringthemhome and the court"]
    told = zip(titles, DAYS, POSTS, strict=True)
    made = reading_of("".join(page.format(title=title, day=day, text=text) for title, day, (_, text) in told)).drafts
    assert [(one.front.title, one.front.date) for one in made] == [*zip(titles, ISO, strict=True)]


def test_the_heading_of_a_list_of_one_label_is_no_title(reading_of) -> None:
    page = _page(DAYS, "{day}\n12 Anmerkungen\n{label}", head="Einträge mit dem Tag „rescue ban“\n\n")
    assert [one.front.title for one in reading_of(page).drafts] == TITLES
