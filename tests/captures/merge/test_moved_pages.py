"""A post whose address changed at its blog is one post, where saved pages alone show it; two posts stay two."""

import itertools
from pathlib import Path

import pytest
from tests.captures.merge.test_moved import AFTER, FORMS, MOVED, addresses, post

__all__ = ["addresses"]

TEXT = (
    "The harbour authority let nobody onto the quay for a week, and told no one why. On the eighth day two pilots"
    " went through the fence at night, and Ana Roe wrote down what they saw there: eleven boats, and no crew."
)
OTHER = "A choir sang at the town hall. Nothing of this stands in the other text, which is about boats and pilots."
MARKS = {
    "the classes of the post": ("<article id='post-7' class='post-7 post type-post hentry'>", "", ""),
    "the class of the page": ("<article class='hentry'>", " postid-7", ""),
    "its short address": ("<article class='hentry'>", "", "<link rel='shortlink' href='https://harbour.example/?p=7'>"),
    "its answer": (
        "<article class='hentry'>",
        "",
        "<link rel='alternate' type='application/json' href='https://harbour.example/wp-json/wp/v2/posts/7'>",
    ),
}
"""What says the number of a post: how it begins on its page, a class of the page, what stands in its head."""
NO_MARK = ("<article class='hentry'>", "", "")


def entry(begin: str, address: str, title: str, text: str, *, day: str = "2020-05-01") -> str:
    return (
        f"{begin}<h2 class='entry-title'><a href='https://harbour.example{address}'>{title}</a></h2>"
        f"<time class='entry-date' datetime='{day}T10:00:00+00:00'>x</time>"
        f"<div class='entry-content'><p>{text}</p></div></article>"
    )


def page(mark: tuple[str, str, str] = NO_MARK, *, address: str = "/2020/05/01/first/", title: str = "First",
         text: str = TEXT, day: str = "2020-05-01") -> str:  # fmt: skip
    begin, single, head = mark
    return (
        f"<html><head><title>{title}</title>{head}</head><body class='single{single}'>"
        f"{entry(begin, address, title, text, day=day)}</body></html>"
    )


def numbered(number: int) -> tuple[str, str, str]:
    return (f"<article class='post-{number} post type-post hentry'>", "", "")


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits pages one after another."""
    numbers = itertools.count()

    def run(*pages: str) -> None:
        for one in pages:
            path = tmp_path / f"{next(numbers)}.html"
            path.write_text(one, encoding="utf-8")
            assert muniment("split", str(path), "--into", str(tmp_path / "posts")).exit_code == 0

    return run


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
def test_the_number_of_a_post_tells_it_where_address_title_and_text_are_others(
    mark: tuple[str, str, str],
    split,
    addresses,
) -> None:
    split(page(mark), page(mark, address=MOVED["address"], title="Another title", text=OTHER))
    assert addresses() == AFTER


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("told no one", "told nobody"), f"{TEXT} An end was added."])
def test_title_day_and_nearly_the_same_text_tell_a_post(text: str, split, addresses) -> None:
    split(page(), page(address=MOVED["address"], text=text))
    assert addresses() == AFTER


def test_an_older_page_takes_nothing_back_when_it_comes_again(split, addresses, tmp_path: Path, state) -> None:
    split(page(), page(address=MOVED["address"]))
    before = state(tmp_path / "posts")
    (tmp_path / "again").mkdir()
    split(page())
    assert addresses() == AFTER
    assert before.items() <= state(tmp_path / "posts").items()


def test_a_post_to_which_an_editor_gave_another_title_is_still_the_one(split, addresses, tmp_path: Path) -> None:
    split(page())
    file = tmp_path / "posts/2020/2020-05-01-first.md"
    file.write_text(file.read_text(encoding="utf-8").replace("title: First", "title: Ours"), encoding="utf-8")
    split(page(address=MOVED["address"]))
    assert addresses() == AFTER
    assert "title: Ours\n" in file.read_text(encoding="utf-8")


TWO = {
    "another text": (page(), page(address="/2020/05/01/first-2/", text=OTHER)),
    "another name in it": (page(), page(address="/2020/05/01/first-2/", text=TEXT.replace("Ana", "Bo"))),
    "another figure in it": (page(), page(address="/2020/05/01/first-2/", text=TEXT.replace("Roe", "Roe, 17,"))),
    "another number": (page(numbered(7)), page(numbered(8), address="/2020/05/01/first-2/")),
    "another day and title": (
        page(numbered(7)),
        page(numbered(7), address="/2021/06/02/first-2/", title="A choir", text=OTHER, day="2021-06-02"),
    ),
    "a page that shows both": (
        page(),
        page().replace("</body>", f"{entry(NO_MARK[0], '/2020/05/01/first-2/', 'First', TEXT)}</body>"),
    ),
    "numbers that count the posts of a page": (
        page(("<article class='post post-1'>", "", "")),
        page(("<article class='post post-1'>", "", ""), address="/2020/05/01/first-2/", title="A choir", text=OTHER),
    ),
}


@pytest.mark.parametrize("pages", TWO.values(), ids=TWO)
def test_two_posts_stay_two(pages: tuple[str, ...], split, addresses) -> None:
    split(*pages)
    assert len(addresses()) == 2
    assert not any("former" in line for said in addresses().values() for line in said)


def test_another_post_may_have_the_address_that_one_has_left(split, addresses) -> None:
    split(
        page(numbered(7)), page(numbered(7), address=MOVED["address"]), page(numbered(9), title="A choir", text=OTHER)
    )
    assert addresses() == {
        "2020-05-01-first-2.md": ["permalink: /2020/05/01/first/"],
        "2020-05-01-first.md": ["permalink: /2020/05/01/second-name/"],
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("first", ["page", "form"])
def test_the_number_on_a_page_is_that_of_the_other_forms(
    form: str,
    first: str,
    split,
    addresses,
    tmp_path: Path,
    muniment,
) -> None:
    changes = {"number": 7, "text": TEXT}
    held = {"page": {}, "form": {}, first: {}}
    later = {"address": MOVED["address"], "title": "Another title"}
    held["form" if first == "page" else "page"] = later
    file = tmp_path / "form.capture"
    changed = {"changed": MOVED["changed"]} if first == "page" else {}
    file.write_text(FORMS[form](post(**changes, **held["form"], **changed)), encoding="utf-8")
    steps = {"page": lambda: split(page(numbered(7), **held["page"]))}
    steps["form"] = lambda: muniment("split", str(file), "--into", str(tmp_path / "posts"))
    for step in sorted(steps, key=lambda name: name != first):
        steps[step]()
    assert addresses() == AFTER
