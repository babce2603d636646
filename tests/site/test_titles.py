"""The list of titles from A to Z: one page, or pages by letter; each is due only when a title of it changes."""

import datetime
import gzip
import re

import pytest

from muniment import dependencies, project
from muniment.pages import parts, titles
from muniment.posts import assembling, catalogue, faces, works

POST = "---\ntitle: {title}\ndate: {date}\nlang: {lang}\ntags: [{tags}]\n---\n\n{body}\n"
FIRST = datetime.date(2019, 1, 1)


class Titled:
    """An archive whose posts are made of their titles, a day after the other."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
        (folder / "posts").mkdir()

    def write(self, number, title, *, lang="en", tags="", body="Text."):
        """Write a post."""
        date = FIRST + datetime.timedelta(number)
        file = self.folder / "posts" / str(date.year) / f"{date}-post-{number}.md"
        file.parent.mkdir(exist_ok=True)
        text = POST.format(title=f'"{title}"', date=date, lang=lang, tags=tags, body=body)
        file.write_text(text, encoding="utf-8")

    def read(self):
        """Return the catalogue of the archive as it stands."""
        return catalogue.catalogue(assembling.read(project.read(self.folder), today=datetime.date(2026, 1, 1)))

    def pages(self):
        """Return the HTML of each page of titles by its address."""
        indexed = self.read()
        found = list(titles.titles(indexed))
        found += (
            [] if titles.is_short(indexed) else [p for part in works.LETTERS for p in titles.of_part(indexed, part)]
        )
        assert len({page.address for page in found}) == len(found)
        assert len({page.make().title for page in found}) == len(found)
        return {page.address: page.make().body for page in found}


@pytest.fixture
def titled(tmp_path):
    """An archive without posts."""
    return Titled(tmp_path)


def names(html):
    return re.findall(r">([^<>]*)</a> \(", html)


def test_a_short_list_is_one_page_sorted_as_readers_look_for_titles(titled):
    for number, title in enumerate(("a zebra", "Água", "“Quoted”", "1984", "Apple", "…")):
        titled.write(number, title)
    titled.write(6, "تعذيب", lang="ar")
    (html,) = titled.pages().values()
    assert names(html) == ["…", "1984", "a zebra", "Água", "Apple", "“Quoted”", "تعذيب"]
    assert '<h2 id="a">A (3)</h2>' in html
    assert '<h2 id="ت">ت (1)</h2>' in html
    assert '<h2 id="0-9">0–9 (1)</h2>' in html
    assert '<h2 id="other"># (1)</h2>' in html
    assert '<a href="../2019/01/05/post-4/" lang="en" dir="ltr">Apple</a> (5 January 2019)' in html
    assert '/post-6/" lang="ar" dir="rtl">تعذيب</a> (7 January 2019)' in html


def test_a_long_list_has_a_page_for_each_letter(titled):
    for number in range(titles.SHORT + 1):
        titled.write(number, f"{'Raid' if number % 2 else 'award'} {number:03}")
    pages = titled.pages()
    assert sorted(pages) == ["/titles/", "/titles/~a/", "/titles/~r/"]
    assert '<li><a href="../titles/~a/">A</a> (101)</li>' in pages["/titles/"]
    assert names(pages["/titles/~r/"]) == [f"Raid {number:03}" for number in range(1, titles.SHORT + 1, 2)]
    assert '<a href="../../2019/01/02/post-1/" lang="en" dir="ltr">Raid 001</a>' in pages["/titles/~r/"]


def test_a_long_letter_leads_to_pages_by_more_letters_and_by_year_where_titles_are_alike(titled):
    total = titles.LONGEST + 20
    for number in range(total):
        titled.write(number, "Urgent appeal" if number % 400 < 310 else f"U.S. visa {number}")
    for number in range(total, total + 400):
        titled.write(number, "Urgent appeal")
    pages = titled.pages()
    assert sorted(pages) == [
        "/titles/",
        "/titles/~u/",
        "/titles/~u/~u-s/",
        "/titles/~u/~urgent-appeal-2019/",
        "/titles/~u/~urgent-appeal-2020/",
        "/titles/~u/~urgent-appeal-2021/",
    ]
    assert '<a href="../../titles/~u/~u-s/">U s</a> (90)' in pages["/titles/~u/"]
    shown = [name for address, html in pages.items() if address.count("/") == 4 for name in names(html)]
    assert len(shown) == total + 400


def test_every_title_stands_on_one_page_that_is_not_too_heavy(titled):
    syllables = "ba ce di fo gu ha je ki lo mu na pe qui ro".split()
    wanted = set()
    for number in range(1500):
        words = [syllables[number * step // 7 % 14] + syllables[number // step % 14] for step in (1, 3, 5, 11, 17, 29)]
        title = f"S{' '.join(words)} {number}"
        wanted.add(title)
        titled.write(number, title)
    pages = titled.pages()
    assert sorted(name for html in pages.values() for name in names(html) if name in wanted) == sorted(wanted)
    assert max(len(gzip.compress(parts.octets(html))) for html in pages.values()) < 28 * 1024


@pytest.mark.parametrize(
    ("edit", "due"),
    [
        ({"title": "Raid 1", "body": "Other text."}, set()),
        ({"title": "Raid 1", "tags": "torture"}, set()),
        ({"title": "Raid 1", "lang": "fr"}, {"titles", "titles:r"}),
        ({"title": "“Zoo”"}, {"titles", "titles:r", "titles:z"}),
        ({"title": "تعذيب"}, {"titles", "titles:r", "titles:~"}),
    ],
    ids=["body", "tag", "language", "title", "title of another script"],
)
def test_lists_of_titles_are_due_only_where_they_show_something_else(titled, edit, due):
    for number in range(3):
        titled.write(number, f"Raid {number}")
    before = faces.faces(titled.read(), drafts=False, known={})
    titled.write(1, **edit)
    indexed = titled.read()
    touched = dependencies.touched(before, faces.faces(indexed, drafts=False, known={}), indexed)
    assert {section for section in touched if section.startswith("titles")} == due
    assert dependencies.post_section("posts/2019/2019-01-02-post-1.md") in touched
