"""A post whose address changed at its blog is one post, whatever form shows it before and after."""

import itertools
import json
from pathlib import Path

import pytest

WXR = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>{}</channel></rss>"""
ITEM = """<item><title>{title}</title><link>https://harbour.example{address}</link>
<guid isPermaLink="false">https://harbour.example/?p={number}</guid>
<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded><wp:post_id>{number}</wp:post_id>
<wp:post_date>{date}</wp:post_date><wp:post_modified>{changed}</wp:post_modified>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>"""
RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour</title>{}</channel></rss>"""
RSS_ITEM = """<item><title>{title}</title><link>https://harbour.example{address}</link>
<guid isPermaLink="false">http://harbour.example/?p={number}</guid>
<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded></item>"""
ATOM = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>{}</feed>'
ATOM_ENTRY = """<entry><title>{title}</title><link href="https://harbour.example{address}"/>
<id>https://harbour.example/?p={number}</id><updated>{changed}Z</updated>
<content type="html">&lt;p&gt;{text}&lt;/p&gt;</content></entry>"""
MOVED = {"address": "/2020/05/01/second-name/", "changed": "2020-06-01T10:00:00"}


def post(**changes: object) -> dict[str, object]:
    usual = {"number": 1, "title": "First", "address": "/2020/05/01/first/", "text": "One text."}
    return {**usual, "date": "2020-05-01T10:00:00", "changed": "2020-05-01T10:00:00", **changes}


def edit(file: Path, *changes: tuple[str, str]) -> None:
    """Change a file as an editor does; what is changed stands there."""
    text = file.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    file.write_text(text, encoding="utf-8")


def answer(*posts: dict[str, object], guid: bool = True) -> str:
    return json.dumps(
        [
            {
                "id": one["number"],
                "date": one["date"],
                "modified": one["changed"],
                "link": f"https://harbour.example{one['address']}",
                "title": {"rendered": one["title"]},
                "content": {"rendered": f"<p>{one['text']}</p>", "protected": False},
                **({"guid": {"rendered": f"https://harbour.example/?p={one['number']}"}} if guid else {}),
            }
            for one in posts
        ]
    )


FORMS = {
    "wxr": lambda *posts: WXR.format("".join(ITEM.format(**one) for one in posts)),
    "rss": lambda *posts: RSS.format("".join(RSS_ITEM.format(**one) for one in posts)),
    "atom": lambda *posts: ATOM.format("".join(ATOM_ENTRY.format(**one) for one in posts)),
    "rest": answer,
    "rest without guid": lambda *posts: answer(*posts, guid=False),
}


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits posts in some form, and returns what the command says."""
    numbers = itertools.count()

    def run(form: str, *posts: dict[str, object]):
        path = tmp_path / f"{next(numbers)}.capture"
        path.write_text(FORMS[form](*posts), encoding="utf-8")
        return muniment("split", str(path), "--into", str(tmp_path / "posts"))

    return run


@pytest.fixture
def addresses(tmp_path: Path):
    """Tells the lines that say where the posts are and were, by file."""

    def told() -> dict[str, list[str]]:
        files = sorted((tmp_path / "posts").glob("2*/*.md"))
        lines = {file.name: file.read_text(encoding="utf-8").splitlines() for file in files}
        return {
            name: [line for line in said if line.startswith(("permalink", "former"))] for name, said in lines.items()
        }

    return told


AFTER = {
    "2020-05-01-first.md": ["permalink: /2020/05/01/second-name/", 'former: ["/2020/05/01/first/"]'],
}


@pytest.mark.parametrize(("before", "after"), [*itertools.product(FORMS, FORMS)])
def test_the_new_address_takes_the_place_of_the_one_before(split, addresses, before: str, after: str) -> None:
    split(before, post())
    assert split(after, post(**MOVED)).exit_code == 0
    assert addresses() == AFTER


def test_an_older_capture_takes_nothing_back(split, addresses, tmp_path: Path, state, muniment) -> None:
    split("wxr", post())
    split("wxr", post(**MOVED))
    before = state(tmp_path / "posts")
    assert split("wxr", post()).output.startswith("2.capture: 1 post")
    assert (addresses(), before.items() - state(tmp_path / "posts").items()) == (AFTER, set())
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_of_two_captures_in_the_wrong_order_the_newer_gives_the_address(split, addresses) -> None:
    split("rest", post(**MOVED))
    split("wxr", post())
    assert addresses() == {"2020-05-01-second-name.md": AFTER["2020-05-01-first.md"]}


def test_an_address_that_the_blog_gave_back_is_the_posts_again(split, addresses) -> None:
    split("rest", post())
    split("rest", post(**MOVED))
    split("rest", post(changed="2020-07-01T10:00:00"))
    assert addresses() == {
        "2020-05-01-first.md": ["permalink: /2020/05/01/first/", 'former: ["/2020/05/01/second-name/"]']
    }


def test_an_address_that_an_editor_gave_stays_and_the_blogs_leads_to_it(split, addresses, tmp_path: Path) -> None:
    split("rest", post())
    file = tmp_path / "posts/2020/2020-05-01-first.md"
    own = 'permalink: /2020/05/01/ours/\nformer: ["/2020/05/01/first/"]'
    file.write_text(file.read_text(encoding="utf-8").replace("permalink: /2020/05/01/first/", own), encoding="utf-8")
    result = split("rest", post(**MOVED))
    assert (result.exit_code, "conflict: permalink was changed here and in the capture" in result.output) == (1, True)
    kept = {
        "2020-05-01-first.md": [
            "permalink: /2020/05/01/ours/",
            'former: ["/2020/05/01/first/", "/2020/05/01/second-name/"]',
        ]
    }
    assert addresses() == kept
    assert split("rest", post(**MOVED, text="Two texts.")).exit_code == 0
    assert addresses() == kept


NEXT = {"number": 2, "title": "Fresh", "text": "Wholly new.", "changed": "2020-07-01T10:00:00"}
BOTH = {
    "2020-05-01-first-2.md": ["permalink: /2020/05/01/first/"],
    "2020-05-01-first.md": ["permalink: /2020/05/01/second-name/"],
}


@pytest.mark.parametrize("form", FORMS)
def test_another_post_may_have_the_address_that_one_has_left(split, addresses, form: str) -> None:
    split(form, post())
    split(form, post(**MOVED), post(**NEXT))
    assert addresses() == BOTH


@pytest.mark.parametrize("form", ["rest", "rest without guid"])
def test_another_post_may_stand_before_the_one_that_left_its_address(split, addresses, form: str) -> None:
    split(form, post())
    split(form, post(**NEXT), post(**MOVED))
    assert addresses() == BOTH


@pytest.mark.parametrize("form", FORMS)
def test_another_post_may_come_later_to_an_address_that_one_has_left(split, addresses, form: str) -> None:
    split(form, post())
    split(form, post(**MOVED))
    split(form, post(**NEXT))
    assert addresses() == BOTH


def test_an_entry_that_stands_twice_in_an_export_is_one_post(split, addresses, tmp_path: Path, muniment) -> None:
    split("wxr", post(), post())
    assert addresses() == {"2020-05-01-first.md": ["permalink: /2020/05/01/first/"]}
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_two_entries_of_an_export_at_one_address_are_two_posts_and_said(split, addresses, tmp_path, muniment) -> None:
    result = split("wxr", post(), post(number=2, text="Wholly new."))
    said = "another post of the capture has its address /2020/05/01/first/ too; look which of them is right"
    assert said in result.output
    assert addresses() == {
        "2020-05-01-first-2.md": ["permalink: /2020/05/01/first-2/"],
        "2020-05-01-first.md": ["permalink: /2020/05/01/first/"],
    }
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0


def test_a_field_that_another_capture_gave_is_no_fault_of_this_one(split, tmp_path: Path, muniment) -> None:
    split("wxr", post())
    file = tmp_path / "author.capture"
    named = "<item><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Ana Roe</dc:creator>"
    file.write_text(FORMS["rss"](post()).replace("<item>", named), encoding="utf-8")
    muniment("split", str(file), "--into", str(tmp_path / "posts"))
    assert "author: Ana Roe" in (tmp_path / "posts/2020/2020-05-01-first.md").read_text(encoding="utf-8")
    split("rest", post())
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
