"""A warm build equals a cold one byte for byte, whatever was edited between two builds."""

import datetime
import itertools
import os
import shutil

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from muniment import building, keeping

NOW = datetime.datetime(2021, 6, 1, tzinfo=datetime.UTC)
SLOTS = ("alpha", "beta", "gamma", "delta")
BLOG = "https://humanrightsdefenders.blog"
TAGS = ("torture", "lawyers", "Ileana Q. Veridian")
BODIES = ("irct", "harbour-lawyers")
VOCABULARIES = (
    {},
    {"tags.yml": "- label: torture\n- label: lawyers\n- {label: Ileana Q. Veridian, kind: person}\n"},
    {
        "tags.yml": (
            "- {label: torture, slug: pain, meaning: Pain.}\n- {label: the bar, aliases: [lawyers]}\n"
            "- {label: Ileana Q. Veridian, kind: person}\n"
        ),
        "organisations.yml": "- {id: irct, name: IRCT, country: DK}\n- {id: harbour-lawyers, name: Harbour}\n",
    },
)

posts = st.fixed_dictionaries(
    {
        "title": st.sampled_from(["One", "Two & <three>"]),
        "date": st.sampled_from(["2019-04-02", "2019-05-02", "2020-01-31", "2021-06-02"]),
        "tags": st.sets(st.sampled_from(TAGS)).map(sorted),
        "bodies": st.dictionaries(st.sampled_from(BODIES), st.sampled_from(["subject", "signatory", "mentioned"])),
        "cites": st.sets(st.sampled_from(SLOTS), max_size=2).map(sorted),
        "former": st.booleans(),
        "state": st.sampled_from(["", "", "", "draft: true\n", "withdrawn: 2021-01-01\n"]),
        "text": st.sampled_from(["Text.", "# Heading\n\nOther text.", "![x](y.jpg) <b>raw</b>"]),
    }
)
edits = st.tuples(
    st.dictionaries(st.sampled_from(SLOTS), st.none() | posts, min_size=1, max_size=2), st.sampled_from(VOCABULARIES)
)
first = st.tuples(st.fixed_dictionaries(dict.fromkeys(SLOTS, posts)), st.sampled_from(VOCABULARIES))


def written(slot, post):
    """Return path and text of a post; its permalink stays whatever its date."""
    path, address = f"{post['date'][:4]}/{post['date']}-{slot}.md", f"permalink: /2018/01/01/{slot}/\n"
    if post["state"].startswith("withdrawn"):
        return path, f"---\n{address}{post['state']}---\n"
    bodies = "".join(f"  - {{as: {key}, id: {key}, role: {role}}}\n" for key, role in post["bodies"].items())
    cites = "".join(f'  - {{url: "{BLOG}/2018/01/01/{other}/"}}\n' for other in post["cites"])
    lists = f"tags: [{', '.join(post['tags'])}]\n" if post["tags"] else ""
    lists += f"organisations:\n{bodies}" if bodies else ""
    lists += f"see_also:\n{cites}" if cites else ""
    former = f"former: [/old/{slot}/]\n" if post["former"] else ""
    head = f"title: {post['title']}\ndate: {post['date']}\n{address}{former}{lists}{post['state']}"
    text = post["text"].replace("![x](y.jpg)", "")
    return path, f"---\n{head}---\n\n{text}\n"


class Desk:
    """Saves posts and builds them."""

    ticks = itertools.count(10**18)

    def __init__(self, archive, made):
        self.archive, self.made = archive, made
        for folder in (archive.posts, archive.cache, archive.site):
            shutil.rmtree(folder, ignore_errors=True)

    def save(self, files):
        """Make posts/ hold these files and no others; what stays the same is not touched."""
        for file in [file for file in self.archive.posts.rglob("*") if file.is_file()]:
            if file.relative_to(self.archive.posts).as_posix() not in files:
                file.unlink()
        for path, text in files.items():
            file = self.archive.posts / path
            if not (file.is_file() and file.read_text(encoding="utf-8") == text):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
                os.utime(file, ns=(next(self.ticks), next(self.ticks)))

    def build(self, state, site, *, drafts):
        """Build, and return what is wrong."""
        state = self.archive.cache / state
        with keeping.locked(state):
            library = keeping.read_library(self.archive, state, now=NOW)
            assert library.errors == []
            published = building.Publishing(state, site, drafts=drafts)
            report = building.publish(self.archive, library, self.made, published)
        return [] if drafts else [str(fault) for fault in report.faults]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first, st.lists(edits, min_size=1, max_size=3), st.booleans())
def test_a_warm_build_equals_a_cold_one(bench, contents, start, changes, drafts):
    desk = Desk(*bench)
    slots = {}
    for changed, vocabulary in [start, *changes]:
        slots |= changed
        desk.save(dict(written(slot, post) for slot, post in slots.items() if post is not None) | vocabulary)
        faults = desk.build("build", desk.archive.site, drafts=drafts)
    cold = desk.archive.cache / "cold-site"
    assert (faults, desk.build("cold", cold, drafts=drafts)) == ([], [])
    assert contents(desk.archive.site) == contents(cold)
