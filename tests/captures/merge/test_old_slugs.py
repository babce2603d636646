"""An export says which slugs and days a post had before: from there its blog leads to it."""

import re
from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.merge.test_moved import ITEM, WXR, post

META = "<wp:postmeta><wp:meta_key>{}</wp:meta_key><wp:meta_value><![CDATA[{}]]></wp:meta_value></wp:postmeta></item>"


def item(*before: tuple[str, str], slug: str = "", **changes: object) -> str:
    one = post(**changes)
    named = f"<wp:post_name>{slug or str(one['address']).split('/')[-2]}</wp:post_name></item>"
    made = ITEM.format(**one).replace("</item>", named)
    for field in before:
        made = made.replace("</item>", META.format(*field))
    return made


SLUG, DAY = "_wp_old_slug", "_wp_old_date"
BEFORE = {
    "another slug": ([(SLUG, "old-name")], ("/2020/05/01/old-name/",)),
    "two other slugs": ([(SLUG, "a"), (SLUG, "b")], ("/2020/05/01/a/", "/2020/05/01/b/")),
    "a slug in another script": ([(SLUG, "%d0%b4%d0%b0")], ("/2020/05/01/да/",)),
    "another day": ([(DAY, "2020-04-30")], ("/2020/04/30/first/",)),
    "its own slug": ([(SLUG, "first"), (DAY, "2020-05-01")], ()),
    "no slug at all": ([(SLUG, "../../etc"), (DAY, "soon")], ()),
}


@pytest.mark.parametrize("name", BEFORE)
def test_where_a_post_stood_before_was_not_taken_from_an_export(name: str) -> None:
    given, former = BEFORE[name]
    (draft,) = onepost.proved(WXR.format(item(*given)))
    assert (draft.front.permalink, draft.front.former) == ("/2020/05/01/first/", former)


def test_an_address_without_a_slug_had_none_before() -> None:
    (draft,) = onepost.proved(WXR.format(item((SLUG, "old-name"), slug="first", address="/archives/123/")))
    assert (draft.front.permalink, draft.front.former) == ("/archives/123/", ())


OTHER = {"number": 2, "title": "Second", "text": "Another text.", "address": "/2020/05/01/old-name/"}


@pytest.mark.parametrize("turned", [False, True])
def test_a_slug_that_another_post_has_now_is_no_former_one(turned: bool) -> None:
    items = [item((SLUG, "old-name")), item(**OTHER)]
    drafts = onepost.proved(WXR.format("".join(reversed(items) if turned else items)))
    assert {(draft.front.permalink, draft.front.former) for draft in drafts} == {
        ("/2020/05/01/first/", ()),
        ("/2020/05/01/old-name/", ()),
    }


@pytest.fixture
def split(tmp_path: Path, muniment):
    """Splits an export and returns what stands of each post by the name of its file."""
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")

    def run(name: str, *items: str) -> dict[str, str]:
        (tmp_path / name).write_text(WXR.format("".join(items)), encoding="utf-8")
        assert muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts")).exit_code == 0
        assert "0 errors" in muniment("-C", str(tmp_path), "check").output
        return {path.stem[11:]: path.read_text(encoding="utf-8") for path in (tmp_path / "posts").glob("2*/*.md")}

    return run


def test_a_slug_that_a_post_here_has_is_no_former_one_of_another(split) -> None:
    split("old.xml", item(**OTHER))
    found = split("new.xml", item((SLUG, "old-name")))
    assert ["former" in found[name] for name in ("first", "old-name")] == [False, False]


def test_a_post_that_comes_to_a_former_address_of_another_takes_it(split) -> None:
    assert "former" in split("old.xml", item((SLUG, "old-name")))["first"]
    found = split("new.xml", item((SLUG, "old-name")), item(**OTHER))
    assert ["former" in found[name] for name in ("first", "old-name")] == [False, False]


def test_a_post_that_was_renamed_leads_on_once_and_stays_as_it_is_again(split) -> None:
    split("old.xml", item(address="/2020/05/01/old-name/"))
    newer = item((SLUG, "old-name"), changed="2020-06-01T10:00:00")
    once = split("new.xml", newer)
    assert [text.count('former: ["/2020/05/01/old-name/"]') for text in once.values()] == [1]
    assert split("new.xml", newer) == once


def test_an_address_before_that_two_posts_of_an_export_say_they_had_is_the_first_one_s(split) -> None:
    both = [item((SLUG, "old-name")), item((SLUG, "old-name"), **{**OTHER, "address": "/2020/05/01/second/"})]
    made = split("export.xml", *both)
    assert ["/2020/05/01/old-name/" in made[name] for name in ("first", "second")] == [True, False]
    assert split("export.xml", *both) == made


def test_a_number_that_two_posts_of_an_export_have_leads_to_the_first(split) -> None:
    guid = '<guid isPermaLink="false">https://linden.example/?p=7</guid></item>'
    link = {"number": 3, "title": "Third", "text": "See https://linden.example/?p=7.", "address": "/2020/05/01/third/"}
    both = [item(), item(**{**OTHER, "address": "/2020/05/01/second/"})]
    items = [re.sub(r"<guid.*?</guid>|<wp:post_id>.*?</wp:post_id>", "", one) for one in both]
    made = split("export.xml", *(one.replace("</item>", guid) for one in items), item(**link))
    assert ["/p/7/" in made[name] for name in ("first", "second")] == [True, False]


def test_a_second_import_forgot_the_number_of_a_post_whose_slug_another_has(split, tmp_path: Path) -> None:
    both = [item(), item(slug="first", **{**OTHER, "address": "/?p=2"})]
    split("export.xml", *both)
    (held,) = tmp_path.glob("posts/captures/*.json")
    once = held.read_bytes()
    split("export.xml", *both)
    assert held.read_bytes() == once
