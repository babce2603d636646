"""Whatever posts and vocabularies hold, checks and the preview go on, and nothing is written beside the site."""

import datetime
import shutil

from hypothesis import example, given, settings
from hypothesis import strategies as st

from muniment.site import keeping, publishing

NOW = datetime.datetime(2021, 6, 1, tzinfo=datetime.UTC)
NAMES = ("2019-04-02-a.md", "2019-04-02-b.md", "2019-04-02-...md", "2019.md", "con.md", "2019-04-02-A?.md", "x.md")
VALUES = (
    *("", "A", "2019-04-02", "2019-13-45", "soon", "unknown", "9999-99-99", "0000", "2019-04-02T99:99", "true", "no"),
    *("/2019/04/02/a/", "/../../../up/", "/", "//", "/a/index.html/", "/tags/", "/feed.xml/", "/2019/", "en", "xx-YY"),
    *("[]", "{}", "[[]]", "[a, b]", "[a, a]", "{a: b}", "[{as: A}]", "[{as: A, id: ../../up, role: subject}]"),
    *("[{url: x}]", '[{url: "https://[", cited: soon}]', "[{url: 'javascript:a()'}]", "[{date: never, note: N}]"),
    *(
        "[{file: ../../x.png, licence: CC}]",
        "[{file: a.png, licence: CC, url: '//x'}]",
        '"\\x00\\x02root\\x03"',
        "'é\u202e'",
    ),
)
FIELDS = (
    *("title", "date", "updated", "permalink", "former", "lang", "translation_of", "tags", "categories"),
    *(
        "organisations",
        "sources",
        "see_also",
        "pictures",
        "corrections",
        "archive",
        "draft",
        "withdrawn",
        "x_y",
        "oops",
    ),
)
TEXTS = (
    "Text.",
    "[a](2019-04-02-b.md#c)",
    "![a](b.png)",
    "<script>a()</script>",
    "# A\n\n# A",
    "[a](//x)",
    "---\na: b\n---",
)
TAGS = (
    "",
    "- label: a",
    "- label: a\n  slug: ../../up",
    "- {label: a, slug: index.html}",
    "- a",
    "{a: b}",
    "- label: '?'",
)
TAGS += (
    "- {label: a, broader: a}",
    "- {label: a}\n- {label: A, aliases: [a]}",
    "- label: [a]",
    "&a [*a]",
    "- {label: b",
)
BODIES = (
    "",
    "- {id: ../../up, name: A}",
    "- {id: a, name: A, site: 'javascript:a()'}",
    "- {id: A B, name: A}",
    "- {id: a}",
)

posts = st.tuples(
    st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(VALUES), max_size=7),
    st.sampled_from(TEXTS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)


def text_of(front, body):
    """Return a post that has a title and a date unless it says otherwise."""
    given = {"title": "A", "date": "2019-04-02"} | front
    return "---\n" + "".join(f"{name}: {value}\n" for name, value in given.items()) + f"---\n\n{body}\n"


@settings(max_examples=120)
@example({"2019.md": ({"organisations": "[{as: A, id: ../../up, role: subject}]"}, "Text.")}, "", "")
@given(st.dictionaries(st.sampled_from(NAMES), posts, max_size=3), st.sampled_from(TAGS), st.sampled_from(BODIES))
def test_no_content_ends_the_preview_or_leads_out_of_the_site(bench, contents, files, tags, bodies):
    archive = bench.archive
    for folder in (archive.posts, archive.cache, archive.site):
        shutil.rmtree(folder, ignore_errors=True)
    (archive.posts / "2019").mkdir(parents=True)
    for name, post in files.items():
        (archive.posts / "2019" / name).write_text(text_of(*post), encoding="utf-8")
    (archive.posts / "tags.yml").write_text(tags, encoding="utf-8")
    (archive.posts / "organisations.yml").write_text(bodies, encoding="utf-8")
    before = set(contents(archive.root.parent))
    library = keeping.read_library(archive, archive.cache, now=NOW)
    report = publishing.publish(
        archive, library, bench.theme, publishing.Publishing(archive.cache, archive.site, drafts=True)
    )
    assert report.files > 0 or report.faults
    places = ("archive/site/", "archive/.cache/")
    assert [path for path in set(contents(archive.root.parent)) - before if not path.startswith(places)] == []
    assert all(problem.line >= 1 and "\n" not in str(problem) for problem in library.problems)
