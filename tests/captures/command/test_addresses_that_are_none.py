"""An address of a post that cannot be stored as it is names it all the same, in forms that have no slug beside it."""

from pathlib import Path

import pytest

RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Quay</title><link>https://quay.example/</link>{}</channel></rss>"""
ITEM = """<item><title>A title that was changed later</title><link>{link}</link>
<pubDate>Fri, 01 May 2020 10:00:00 +0000</pubDate><content:encoded><![CDATA[<p>Words {number}.</p>]]></content:encoded>
</item>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><link href="https://quay.example/"/>{}</feed>"""
ENTRY = """<entry><title>A title that was changed later</title><link href="{link}"/>
<published>2020-05-01T10:00:00Z</published><content type="html">&lt;p&gt;Words {number}.&lt;/p&gt;</content></entry>"""
PAGE = """<html><body>{}</body></html>"""
ARTICLE = """<article class="hentry"><h2 class="entry-title"><a href="{link}" rel="bookmark">A title that was changed
later</a></h2><time class="entry-date" datetime="2020-05-01T10:00:00+00:00">1 May 2020</time>
<div class="entry-content"><p>Words {number}.</p></div></article>"""
TEXT = """[Quay](https://quay.example/)

{}"""
PART = """## [A title that was changed later]({link})

1 May 2020 by Ana Roe

Words {number} of it, which are a few more here, so that they are a text.

"""
FORMS = {
    "rss.xml": (RSS, ITEM),
    "atom.xml": (ATOM, ENTRY),
    "page.html": (PAGE, ARTICLE),
    "page.txt": (TEXT, PART),
}
TITLED = "/2020/05/01/a-title-that-was-changed-later/"
LINKS = {
    "https://quay.example/2020/05/01/boats:home/": "/2020/05/01/boatshome/",
    "https://quay.example/2020/05/01/boats|home/": "/2020/05/01/boatshome/",
    "https://quay.example/2020/05/01//boats/": "/2020/05/01/boats/",
    "https://quay.example/2020/05/01/../boats/": "/2020/05/01/boats/",
    f"https://quay.example/2020/05/01/{'boats-' * 40}home/": f"/2020/05/01/{('boats-' * 40)[:200].strip('-')}/",
    "https://quay.example/2020/05/01/boats/index.html": "/2020/05/01/boats/",
    "https://quay.example/data/boats/": "/2020/05/01/boats/",
    "https://quay.example/?p=12": TITLED,
    "https://quay.example/index.php?p=12": TITLED,
    "https://quay.example/blog/?p=12": TITLED,
    "https://quay.example/tag/": TITLED,
}


NO_FEED = frozenset({"page.html", "page.txt"})
"""Forms that do not say which of the addresses in them is a post's, unless it looks like one."""
CASES = [(form, link) for form in FORMS for link in LINKS if form not in NO_FEED or link.endswith(("home/", "home"))]


@pytest.mark.parametrize(("form", "link"), CASES)
def test_the_last_part_of_an_address_that_cannot_be_stored_was_not_its_slug(
    form: str, link: str, tmp_path: Path, muniment
) -> None:
    whole, part = FORMS[form]
    (tmp_path / form).write_text(whole.format(part.format(link=link, number=1)), encoding="utf-8")
    done = muniment("split", str(tmp_path / form), "--into", str(tmp_path / "posts"))
    (post,) = (tmp_path / "posts").rglob("*.md")
    assert (done.exit_code, f"\npermalink: {LINKS[link]}\n" in post.read_text(encoding="utf-8")) == (0, True)


@pytest.mark.parametrize("root", ["https://quay.example/index.php", "https://quay.example/blog/"])
def test_posts_that_have_but_numbers_below_a_folder_all_were_at_that_folder_before(
    root: str, tmp_path: Path, muniment
) -> None:
    items = "".join(ITEM.format(link=f"{root}?p={number}", number=number) for number in (1, 2))
    (tmp_path / "rss.xml").write_text(RSS.format(items), encoding="utf-8")
    assert muniment("split", str(tmp_path / "rss.xml"), "--into", str(tmp_path / "posts")).exit_code == 0
    texts = [path.read_text(encoding="utf-8") for path in sorted((tmp_path / "posts").rglob("*.md"))]
    assert [line for text in texts for line in text.splitlines() if line.startswith("former")] == [
        'former: ["/p/2/"]',
        'former: ["/p/1/"]',
    ]
