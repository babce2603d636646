"""Whatever is edited: a site built from what was kept is, byte for byte, the one that is built anew."""

import os
import shutil

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

EXAMPLES = int(os.environ.get("MUNIMENT_EXAMPLES", "6"))
"""Archives edited by each property; more of them find more."""
POST = OTHER = st.integers(0, 4) | st.integers(0, 110)
"""Counted from the oldest; mostly the same few, so that edits of posts that refer to each other meet."""
WORDS = st.sampled_from(["A raid", "A & B <i>", "Zürich: “no”", "تعذيب", "Note 1", "Not yet to be read", "1984"])
LABELS = ["daily notes", "weekly notes", "every week", "torture", "التعذيب", "Ileana Q. Veridian", "Corvin Ashdown"]
COPY = {"url": "https://archive.example/1", "date": "2019-03-02"}
RECORDS = st.lists(
    st.builds(
        lambda url, verdict, standing, copy: {"url": url, "verdict": verdict, "standing": standing, **copy},
        st.sampled_from(["https://example.org/a/#b", "https://www.irct.example/report", "https://example.org/a"]),
        st.sampled_from(["ok", "moved", "soft-dead", "nonsense"]),
        st.sampled_from(["alive", "suspect", "broken"]),
        st.sampled_from([{}, {"memento": COPY}, {"new_url": "https://example.org/c"}]),
    ),
    max_size=3,
)
LISTS = st.sampled_from(["tags.yml", "organisations.yml"])
DATES = st.sampled_from(["2020-01-01", "2020-05-05", "2020-12-31", "2019-04-02", "2021-01-01", "2021-01-02"])
ADDRESSES = st.sampled_from(["/2020/01/01/elsewhere/", "/2017/old/", "/2019/04/02/raid/", "/2020/02/01/note-1/"])
OCTETS = st.sampled_from([b"", b"\x89PNG one", b"\x89PNG two"])
INVOLVED = st.builds(
    lambda key, role: {"as": key, "role": role, **({"id": key} if key != "nobody" else {})},
    st.sampled_from(["irct", "harbour", "cellar", "nobody"]),
    st.sampled_from(["subject", "signatory", "mentioned"]),
)
VALUES = {
    "title": WORDS,
    "body": st.sampled_from(
        ["Text.", "Other text.\n\n## A heading\n\n> Quoted.", "See https://example.org/a.", "A note.[^1]\n\n[^1]: It."]
    ),
    "date": DATES,
    "updated": DATES,
    "permalink": ADDRESSES,
    "former": st.lists(ADDRESSES, max_size=2, unique=True),
    "lang": st.sampled_from(["fr", "ar", "pt-BR"]),
    "author": WORDS,
    "excerpt": WORDS,
    "tags": st.lists(st.sampled_from(LABELS), max_size=4, unique=True),
    "categories": st.lists(st.sampled_from(["torture", "daily notes", "nothing"]), max_size=2, unique=True),
    "organisations": st.lists(INVOLVED, max_size=3),
    "sources": st.lists(
        st.sampled_from(
            [
                {"url": "https://example.org/a/#b", "title": "A report"},
                {"url": "https://www.irct.example/report", "cited": "2019-01-01"},
                {"url": "nowhere"},
            ]
        ),
        max_size=2,
    ),
    "corrections": st.just([{"date": "2020-06-01", "note": "The number."}]),
    "draft": st.just(True),
}
"""What a field may become; None takes it out."""
TAG_VALUES = {
    "label": st.sampled_from(["daily notes", "diary", "week by week"]),
    "aliases": st.lists(st.sampled_from(["daily notes", "weekly notes", "ill-treatment"]), max_size=2, unique=True),
    "slug": st.sampled_from(["torture", "pain"]),
    "former": st.just(["old-slug"]),
    "meaning": WORDS,
    "kind": st.sampled_from(["topic", "place", "person", "unsure"]),
    "broader": st.just("torture"),
}
BODY_VALUES = {
    "id": st.sampled_from(["irct", "harbour", "port"]),
    "name": WORDS,
    "acronym": st.just("XY"),
    "country": st.sampled_from(["FR", "CH"]),
    "aliases": st.lists(WORDS, max_size=1),
    "site": st.just("https://port.example/"),
}
ENTRIES = st.sampled_from([None, {"label": "new tag"}, {"label": "Note 1"}, {"id": "new-body", "name": "A new body"}])


def edit(name, *arguments):
    """Return edits of one kind: the name of a method of the editor, and what it is given."""
    return st.tuples(st.just(name), st.tuples(*arguments))


def fields(name, values, *before):
    return st.one_of(edit(name, *before, st.just(field), st.none() | those) for field, those in values.items())


EDITS = st.one_of(
    fields("set", VALUES, POST),
    edit("refer", POST, OTHER, st.sampled_from(["text", "see also", "fr", "ar"])),
    edit("add", st.integers(1, 12), st.integers(1, 28), st.fixed_dictionaries({}, optional=VALUES)),
    edit("move", POST, DATES, st.sampled_from(["raid", "moved", "note-1"])),
    edit("remove", POST),
    edit("withdraw", POST),
    edit("picture", POST, OCTETS, st.sampled_from(["CC BY 4.0", "unknown"])),
    edit("replace_picture", OCTETS),
    fields("word", TAG_VALUES, st.just("tags.yml"), st.integers(0, 6)),
    fields("word", BODY_VALUES, st.just("organisations.yml"), st.integers(0, 3)),
    edit("words", LISTS, st.integers(0, 6), ENTRIES),
    edit("looked", RECORDS),
    edit("theme", st.sampled_from(["years", "address", "template", "docs"])),
    edit("sleep_over", st.integers(1, 2)),
    edit("damage", st.integers(0, 400), st.none() | st.just(b"damaged")),
    edit("restart", st.booleans()),
)
ROUNDS = st.lists(st.lists(EDITS, min_size=1, max_size=3), min_size=1, max_size=6)
"""Edits made between one build and the next."""


def differing(one, other):
    """Return the paths of files that are not the same in both."""
    return {path for path in one.keys() | other.keys() if one.get(path) != other.get(path)}


def play(edits, editor):
    """Make edits; return whether one of them lets a build write again what stands there already."""
    for name, arguments in edits:
        getattr(editor, name)(*arguments)
    return any(name in ("damage", "restart", "theme") for name, _ in edits)


@pytest.mark.parametrize("drafts", [False, True], ids=["build", "preview"])
@given(rounds=ROUNDS)
@example([[("refer", (0, 60, "see also"))], [("set", (60, "title", "A raid"))], [("remove", (60,))]])
@example([[("refer", (0, 60, "fr"))], [("set", (60, "lang", "ar"))], [("set", (60, "draft", True))]])
@example([[("withdraw", (1,))], [("set", (1, "draft", True))]])
@example([[("move", (3, "2020-01-01", "raid"))]])
@example([[("set", (0, "tags", ["weekly notes", "every week"]))], [("word", ("tags.yml", 1, "label", "week by week"))]])
@example(
    [
        [
            ("set", (0, "sources", [{"url": "https://example.org/a/#b"}])),
            ("set", (3, "body", "https://example.org/a/#b")),
        ],
        [("looked", ([{"url": "https://example.org/a/#b", "verdict": "soft-dead", "standing": "broken"}],))],
        [("looked", ([{"url": "https://example.org/a/#b", "verdict": "ok", "standing": "alive"}],))],
    ]
)
@example(
    [
        [("word", ("tags.yml", 1, "slug", "torture")), ("set", (60, "tags", ["weekly notes", "every week"]))],
        [("word", ("tags.yml", 2, "slug", "torture")), ("word", ("organisations.yml", 1, "id", "irct"))],
        [
            ("set", (3, "organisations", [{"as": "irct", "id": "irct", "role": "subject"}])),
            ("set", (3, "title", "A raid")),
        ],
        [("word", ("tags.yml", 1, "slug", "pain")), ("remove", (60,))],
    ]
)
@example(
    [
        [("word", ("organisations.yml", 3, "acronym", None))],
        [("set", (0, "date", "2020-05-05")), ("set", (0, "sources", None)), ("set", (2, "title", None))],
        [
            ("sleep_over", (2,)),
            ("picture", (100, b"\x89PNG one", "unknown")),
            ("word", ("tags.yml", 4, "kind", None)),
        ],
    ]
)
@settings(max_examples=EXAMPLES, suppress_health_check=[*HealthCheck], print_blob=True)
def test_a_warm_build_equals_a_cold_one_after_any_edits(fresh, drafts, rounds):
    editor, builder = fresh(drafts=drafts)
    before = builder.warm()
    for edits in rounds:
        rewrites = play(edits, editor)
        warm, cold = builder.warm(), builder.cold()
        assert warm.faults == cold.faults
        if warm.sound:
            assert differing(warm.site, cold.site) == set()
        if warm.sound and before.sound and not rewrites:
            assert warm.changed == differing(before.site, warm.site)
        before = warm
    shutil.rmtree(editor.root.parent)
