"""Labels that a capture has more than once, of one post."""

import json
from pathlib import Path

import pytest
from tests.captures import onepost
from tests.captures.command.test_blog import POSTS
from tests.captures.command.test_forms import FORMS, forms

from muniment.captures import verifying
from muniment.vocabularies import registry

TWICE = (
    "<category><![CDATA[News]]></category>\n"
    '<category domain="category" nicename="news"><![CDATA[News]]></category>\n'
    '<category domain="tag"><![CDATA[fair & free]]></category>\n'
    '<category domain="tag" nicename="fair-free"><![CDATA[fair & free]]></category>\n</item>'
)
LABELS = '<category domain="post_tag">{}</category>\n<category domain="post_tag">unheard of</category></item>'


@pytest.mark.parametrize("form", ["wxr", "rss"])
def test_a_label_that_an_old_export_has_twice_was_not_proved(form: str) -> None:
    (draft,) = onepost.proved(onepost.FORMS[form]("<p>It began.</p>").replace("</item>", TWICE))
    tags = ("News",) if form == "rss" else ()
    assert (draft.front.tags, draft.front.categories) == ((*tags, "fair & free"), ("News",))


def test_a_category_without_a_domain_was_said_to_be_a_tag_and_stood_nowhere() -> None:
    capture = onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", "<category>News</category></item>")
    assert onepost.proved(capture)[0].front.categories == ("News",)


def test_a_label_that_an_answer_says_twice_is_proved() -> None:
    term = {"id": 3, "name": "News", "taxonomy": "category"}
    (post,) = json.loads(onepost.FORMS["rest"]("<p>It began.</p>"))
    post |= {"categories": [3], "_embedded": {"wp:term": [[term]]}}
    assert onepost.proved(json.dumps([post, term]))[0].front.categories == ("News",)


@pytest.mark.parametrize("order", [("wxr-1.2", "rss"), ("wxr-1.2", "atom"), ("rest", "rss"), ("rss", "wxr-1.2")])
def test_a_category_of_a_feed_became_a_tag_that_no_post_has(tmp_path: Path, muniment, order: tuple[str, str]) -> None:
    folder = tmp_path / "posts"
    folder.mkdir()
    (folder / "tags.yml").write_text("- label: tides\n", encoding="utf-8")  # a vocabulary of its own
    for number, form in enumerate(order):
        capture = tmp_path / f"{number}{'.json' if form == 'rest' else '.xml'}"
        capture.write_text(FORMS[form], encoding="utf-8")
        given = [str(capture), "--into", str(folder), "--blog", "harbour.example"]
        assert muniment("split", *given).exit_code == 0
        if form == order[0]:
            first = (folder / "tags.yml").read_text(encoding="utf-8")
    assert (folder / "tags.yml").read_text(encoding="utf-8") == first
    assert verifying.verify(folder, "posts").problems == ()


def test_a_tag_that_a_feed_brings_into_a_post_comes_into_the_vocabulary(tmp_path: Path, muniment) -> None:
    fresh = [{**post, "tags": [*post["tags"], "ebb"]} for post in POSTS]
    for name, text in (("a.xml", FORMS["wxr-1.2"]), ("b.xml", forms.rss(fresh))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        muniment("split", str(tmp_path / name), "--into", str(tmp_path / "posts"), "--blog", "harbour.example")
    assert "- label: ebb\n  slug: ebb\n  from: b.xml\n" in (tmp_path / "posts/tags.yml").read_text(encoding="utf-8")


def test_a_label_that_looks_like_a_tag_of_html_was_empty_in_atom() -> None:
    feed = onepost.ATOM.format("It began.").replace("<published>", '<category term="&lt;b&gt;"/><published>')
    (made,) = onepost.proved(feed)
    assert made.front.tags == ("<b>",)


def test_a_label_of_atom_is_the_one_that_people_see() -> None:
    told = '<category term="sea-law" label="Sea &amp; law"/><category label="" term="Nets"/><category term="Quays"/>'
    (made,) = onepost.proved(onepost.ATOM.format("It began.").replace("<published>", f"{told}<published>"))
    assert made.front.tags == ("Sea & law", "Nets", "Quays")


def test_the_labels_of_a_feed_of_the_first_rss_were_lost() -> None:
    names = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    entry = (
        f'<item rdf:about="{onepost.LINK}"><title>{onepost.TITLE}</title><link>{onepost.LINK}</link>'
        "<dc:date>2016-03-05T00:30:00+04:00</dc:date><dc:creator>Ana Roe</dc:creator>"
        "<dc:subject><![CDATA[Nets]]></dc:subject>"
        "<dc:subject>Quays &amp; law</dc:subject><description>It began.</description></item>"
    )
    (made,) = onepost.proved(f'<rdf:RDF {names} xmlns="http://purl.org/rss/1.0/">{entry}</rdf:RDF>')
    assert (made.front.tags, made.front.author) == (("Nets", "Quays & law"), "Ana Roe")


WROTE = '<category domain="author" nicename="cap-{0}"><![CDATA[{0}]]></category>'
AUTHORS = "".join(
    f"<wp:author><wp:author_login><![CDATA[{login}]]></wp:author_login><wp:author_display_name><![CDATA[{name}]]>"
    "</wp:author_display_name></wp:author>"
    for login, name in (("ben", "Ben Marsh"), ("li", "Li Wen"))
)


@pytest.mark.parametrize(
    ("logins", "author"), [((), "Ben Marsh"), (("li", "ben"), "Li Wen, Ben Marsh"), (("a-guest",), "Ben Marsh")]
)
def test_of_those_who_wrote_a_post_together_an_export_named_one(logins: tuple[str, ...], author: str) -> None:
    wrote = "".join(map(WROTE.format, logins))
    capture = onepost.FORMS["wxr"]("<p>It began.</p>").replace("<item>", f"{AUTHORS}<item>")
    capture = capture.replace("</item>", f"<dc:creator>ben</dc:creator>{wrote}</item>")
    capture = capture.replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')
    front = onepost.proved(capture)[0].front
    assert (front.author, front.tags, front.categories) == (author, (), ())


@pytest.mark.parametrize("form", [form for form in onepost.FORMS if form != "atom"])
def test_what_looks_like_a_tag_in_a_title_was_said_to_be_lost(form: str) -> None:
    title = "What map&lt;Text&gt; holds"
    capture = onepost.FORMS[form]("<p>It began.</p>").replace(onepost.TITLE, title)
    assert onepost.proved(capture)[0].front.title == "What map<Text> holds"


def test_a_folder_without_a_vocabulary_gets_one_that_the_next_split_leaves_as_it_is(tmp_path: Path, muniment) -> None:
    known = registry.read(Path("posts"))[0].tags[0].label  # of the project in which the command is given
    (tmp_path / "a.xml").write_text(onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", LABELS.format(known)))
    given = [str(tmp_path / "a.xml"), "--into", str(tmp_path / "out"), "--blog", "harbour.example"]
    assert muniment("split", *given).exit_code == 0
    first = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")}
    assert "- label: unheard of\n" in (tmp_path / "out/tags.yml").read_text(encoding="utf-8")
    assert "new tags" not in muniment("split", *given).output
    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")} == first


def test_a_vocabulary_that_somebody_wrote_stands_for_itself(tmp_path: Path, muniment) -> None:
    known = registry.read(Path("posts"))[0].tags[0].label
    (tmp_path / "a.xml").write_text(onepost.FORMS["wxr"]("<p>It began.</p>").replace("</item>", LABELS.format(known)))
    (tmp_path / "out").mkdir()
    (tmp_path / "out/tags.yml").write_text("- label: tides\n", encoding="utf-8")
    assert muniment("split", str(tmp_path / "a.xml"), "--into", str(tmp_path / "out")).exit_code == 0
    assert f"- label: {known}\n" in (tmp_path / "out/tags.yml").read_text(encoding="utf-8")


SLUGS = {
    "fjärd": ("fjaerd", "fjaerd"),
    "人权": ("%e4%ba%ba%e6%9d%83-2", "人权-2"),
    "tides": ("", "tides"),
    "quays": ("../up", "quays"),
}


@pytest.mark.parametrize("form", ["wxr", "rest", "page"])
def test_a_tag_lost_the_slug_that_its_blog_gives_it(tmp_path: Path, muniment, form: str) -> None:
    capture = onepost.FORMS[form]("<p>It began.</p>")
    if form == "rest":
        (post,) = json.loads(capture)
        known = enumerate(SLUGS.items(), 1)
        terms = [{"id": n, "name": label, "slug": own, "taxonomy": "post_tag"} for n, (label, (own, _)) in known]
        capture = json.dumps([{**post, "tags": [1, 2, 3, 4], "_embedded": {"wp:term": [terms]}}])
    links = (
        f'<a rel="tag" href="https://linden.example/tag/{own or label}/">{label}</a>, '
        for label, (own, _) in SLUGS.items()
    )
    capture = capture.replace("</div></article>", f"</div><footer>Tags: {''.join(links)}</footer></article>")
    labels = (f'<category domain="post_tag" nicename="{own}">{label}</category>' for label, (own, _) in SLUGS.items())
    path = tmp_path / "capture"
    path.write_text(capture.replace("</item>", f"{''.join(labels)}</item>"), encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    assert muniment("split", str(path), "--into", str(tmp_path / "posts")).exit_code == 0
    made = (tmp_path / "posts" / "tags.yml").read_text(encoding="utf-8")
    written = [line.removeprefix("  slug: ") for line in made.splitlines() if line.startswith("  slug: ")]
    assert written == [slug for _, slug in SLUGS.values()]


LINKED = """A lamp {n}

May {n}, 2020 by Ann Roe

The clerk counted all the boats of the harbour, and nobody asked him where the lamps were going at night.

{row}

"""
ADDRESSES = "https://blog.example/tag/fjaerd/", "https://blog.example/tag/%e4%ba%ba%e6%9d%83-2/"
ROW = 'Tags: <a href="{}" rel="tag">fjärd</a>, <a href="{}" rel="tag">人权</a>'.format(*ADDRESSES)
NUMBERED = "   1. https://blog.example/\n   2. {}\n   3. {}\n".format(*ADDRESSES)
SHOWN = {
    "a text with links": "".join(
        LINKED.format(n=n, row="Tags: [fjärd]({}), [人权]({})".format(*ADDRESSES)) for n in (7, 6)
    ),
    "a text with a list of links": LINKED.format(n=7, row="Tagged [2]fjärd, [3]人权") + f"References\n\n{NUMBERED}",
    "a page": '<html><body class="single"><article class="hentry"><h1 class="entry-title">A lamp</h1><time '
    'class="entry-date" datetime="2020-05-07T10:00:00+00:00">May 7, 2020</time><div class="entry-content">'
    f"<p>It was lit.</p></div><footer>{ROW}</footer></article></body></html>",
}


@pytest.mark.parametrize("form", SHOWN)
def test_a_tag_lost_the_slug_that_its_links_say(tmp_path: Path, muniment, form: str) -> None:
    (tmp_path / "capture").write_text(SHOWN[form], encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    assert muniment("split", str(tmp_path / "capture"), "--into", str(tmp_path / "posts")).exit_code == 0
    made = (tmp_path / "posts" / "tags.yml").read_text(encoding="utf-8")
    written = [line.removeprefix("  slug: ") for line in made.splitlines() if line.startswith("  slug: ")]
    assert written == ["fjaerd", "人权-2"]


def test_a_link_to_a_tag_of_another_blog_gave_a_tag_its_slug(tmp_path: Path, muniment) -> None:
    own = '<a rel="tag" href="https://linden.example/tag/courts-2/">Courts</a>'
    strange = '<a href="https://other.example/tag/gerichte/">Courts</a>'
    page = onepost.FORMS["page"](f"<p>See {strange}.</p><p>It went on.</p>")
    (tmp_path / "a.html").write_text(page.replace("</article>", f"{own}</article><aside>{strange}</aside>"), "utf-8")
    assert muniment("split", str(tmp_path / "a.html"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert "- label: Courts\n  slug: courts-2\n" in (tmp_path / "posts/tags.yml").read_text(encoding="utf-8")
