"""Two posts of one title and day stay two where captures show one of them each, and an address is one by rule."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import FORMS, post
from tests.captures.merge.test_moved_pages import page

ONE = (
    "The authority let nobody onto the quay for a week, and told no one why it was closed at all. On the eighth day"
    " two pilots went through the fence at night."
)
OTHER = (
    "A choir sang in the town hall until late, and everybody who could came to hear it that evening. The mayor thanked"
    " the singers, and nobody spoke of boats."
)
TEXT = "Posts Tagged ‘{tag}’\n\nWeekly\n\nMay 1, 2020\n\n{text}\n\nMonthly\n\nApril 1, 2020\n\nA few words.\n"
FIRST, SECOND = "/2020/05/01/weekly/", "/2020/05/01/weekly-2/"
CAPTURES = {
    "text of one": TEXT.format(tag="ports", text=ONE),
    "text of the other": TEXT.format(tag="quays", text=OTHER),
    "page of one": page(address=FIRST, title="Weekly", text=ONE),
    "page of the other": page(address=SECOND, title="Weekly", text=OTHER),
    "export of both": FORMS["wxr"](
        post(number=2, title="Weekly", address=SECOND, text=OTHER), post(title="Weekly", address=FIRST, text=ONE)
    ),
}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits some of the captures, and returns the beginnings of the posts of that day by their address."""

    def run(*names: str) -> dict[str, str]:
        for name in names:
            (tmp_path / name).write_text(CAPTURES[name], encoding="utf-8")
            assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
        texts = [file.read_text(encoding="utf-8") for file in (tmp_path / "posts/2020").glob("2020-05-01*.md")]
        return {text.split("permalink: ")[1].split("\n")[0]: text.split("---\n")[2].split()[0] for text in texts}

    return run


ORDERS = [
    names
    for names in itertools.permutations(CAPTURES, 2)
    if any("one" in name for name in names) and any("other" in name for name in names)
] + [names for names in itertools.permutations(CAPTURES, 3) if "export of both" in names]
ORDERS += [
    ("text of the other", "text of one", "page of one"),
    ("text of the other", "text of one", "page of the other"),
    ("text of the other", "page of the other", "page of one"),
]


@pytest.mark.parametrize("names", ORDERS, ids=", then ".join)
def test_the_text_of_one_took_the_place_of_the_others(names: tuple[str, ...], split, tmp_path: Path, state) -> None:
    made = split(*names)
    assert sorted(made.values()) == ["A", "The"]
    if "text of the other" not in names[:1] or {"page of one", "page of the other"} <= set(names):
        assert made == {FIRST: "The", SECOND: "A"}
    split(*names)
    before = state(tmp_path / "posts")
    assert split(*names) == made
    assert state(tmp_path / "posts") == before


BOTH = f"Posts Tagged ‘news’\n\nWeekly\n\nMay 1, 2020\n\n{OTHER}\n\nWeekly\n\nMay 1, 2020\n\n{ONE}\n"
LONG = " ".join([ONE, "Since then nets, oars, ropes and anchors have been stolen from nine sheds there."] * 3)
TOLD = {
    "texts, then a page of each": (BOTH, CAPTURES["page of the other"], CAPTURES["page of one"]),
    "a page of each, then texts": (CAPTURES["page of one"], CAPTURES["page of the other"], BOTH),
    "a page of one, then texts": (CAPTURES["page of one"], BOTH, CAPTURES["page of the other"]),
    "texts, then an export": (BOTH, CAPTURES["export of both"], BOTH),
    "a long text, then a page of the other": (
        TEXT.format(tag="ports", text=LONG),
        CAPTURES["page of the other"],
        page(address=FIRST, title="Weekly", text=LONG),
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_two_posts_of_one_page_took_each_others_text_once_their_addresses_were_told(
    name: str, tmp_path: Path, muniment
) -> None:
    for number, capture in enumerate(TOLD[name]):
        (tmp_path / f"{number}").write_text(capture, encoding="utf-8")
        assert muniment("split", str(tmp_path / f"{number}"), "--into", str(tmp_path / "posts")).exit_code == 0
    texts = [file.read_text(encoding="utf-8") for file in (tmp_path / "posts/2020").glob("2020-05-01*.md")]
    made = sorted((text.split("permalink: ")[1].split("\n")[0], text.split("---\n")[2].split()[0]) for text in texts)
    assert made == [(SECOND, "A"), (FIRST, "The")]


def test_a_text_that_an_editor_wrote_anew_is_still_that_of_its_post(split, tmp_path: Path) -> None:
    split("text of one")
    file = tmp_path / "posts/2020/2020-05-01-weekly.md"
    file.write_text(file.read_text(encoding="utf-8").replace(ONE, OTHER), encoding="utf-8")
    assert split("text of one", "page of one") == {FIRST: "A"}


def test_a_page_all_of_whose_posts_have_one_title_was_refused(reading_of) -> None:
    days = {"May 2, 2019": "first", "May 9, 2019": "second", "May 16, 2019": "third"}
    texts = [f"The {week} week had {week} weather in the harbour, and nets dried." for week in days.values()]
    page = "".join(f"Weekly news\n\n{day}\n\n{text}\n\n" for day, text in zip(days, texts, strict=True))
    drafts = reading_of(page).drafts
    assert [made.front.date for made in drafts] == ["2019-05-02", "2019-05-09", "2019-05-16"]
    assert ([made.front.title for made in drafts], [made.body for made in drafts]) == (
        ["Weekly news"] * 3,
        [f"{text}\n" for text in texts],
    )
