"""What a hostile capture costs is bounded: each is read or refused within the time and memory that it may use.

MUNIMENT_LARGE=1 in the environment makes the line of 4 MB one of 1 GB, and the others fifty times as long.
"""

import json
import os
import resource
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

LARGE = bool(os.environ.get("MUNIMENT_LARGE"))
SECONDS, MEMORY = (600, 8 << 30) if LARGE else (20, 2 << 30)
TOGETHER = 6 * SECONDS
"""Those for all of `BODIES` in a row: on a slow machine each takes 2 of its seconds, half of them for the start."""
MANY = 200_000 if LARGE else 3_000
HOME = "https://harbour.example/2020/05/01/a/"
FORMS = {
    "txt": "A title\n\nMay 1, 2020\n\n{}\n",
    "html": "<!doctype html><html><body><article class='hentry'><h2 class='entry-title'><a href='"
    + HOME
    + "'>A</a></h2>"
    "<div class='entry-content'>{}</div></article></body></html>",
    "wxr": "<rss xmlns:wp='x' xmlns:content='y'><channel><item><title>A</title><link>" + HOME + "</link>"
    "<content:encoded><![CDATA[{}]]></content:encoded><wp:status>publish</wp:status></item></channel></rss>",
    "rss": "<rss xmlns:content='y'><channel><item><title>A</title><link>" + HOME + "</link>"
    "<content:encoded><![CDATA[{}]]></content:encoded></item></channel></rss>",
}
BODIES = {
    "elements nested": "<div>" * MANY + "deep" + "</div>" * MANY,
    "quotations that never end": "<blockquote>" * MANY + "deep",
    "lists that never end": "<ul><li>" * MANY + "deep",
    "ends alone": "</div>" * MANY + "<p>x</p>",
    "angle brackets": "<" * MANY * 5,
    "letters and angle brackets": "a<b " * MANY * 5,
    "links that never end": "[a](" * MANY,
    "stars": "*a " * MANY * 5,
    "low lines": "_" * MANY * 5,
    "backticks": "`" * MANY * 5,
    "space": "\t" * MANY * 25 + "x",
    "space behind a day": "12 May 2021" + " " * MANY * 25 + "x",
    "shortcodes that never end": "[caption][embed][code]" * MANY,
    "comments that never end": "<!--" * MANY,
    "comments that begin in tags": "<a<!-- " * MANY * 5,
    "CDATA that never ends": "<![CDATA[" * MANY,
    "elements": "<p>x</p>" * MANY * 5,
    "links": '<a href="http://x.example/a">x</a> ' * MANY,
    "attributes": "<p " + " ".join(f'a{number}="v"' for number in range(MANY * 5)) + ">x</p>",
    "entities": "&amp;" * MANY * 5,
    "addresses": "http://a.example/ " * MANY,
    "blank lines beside marks of other markups": "A mark__. # <img\n" + "\n" * MANY * 10,
    "months": "October 2010\n" * MANY * 2,
    "entries of a mark each": "<ul>" + '<li>"\n</li>' * MANY * 2,
    "numbers of pages": "1 " + "… " * MANY + "2 a b c",
    "farewells": "Sincerely,\n" * MANY * 2,
    "marks behind the words for signing": "Signed by: " + ":" * MANY * 25 + " have signed this statement.",
    "numbers behind the words for signing": "Signed by: " + "[1] " * MANY * 5 + "have signed this statement.",
    "names behind the words for signing": "الموقعون: " + "Harbour Trust and " * MANY * 3,
    "lines behind what joins several": "The appeal was joined by\n" + "- Quay Club\n" * MANY * 3,
    "entries that are links": "<ul>" + "<li>A lamp, <a href='http://x.example/a'>x</a> here</li>" * MANY + "</ul>",
}
LENGTH = 1 << 30 if LARGE else 4 << 20


def _bounded(seconds: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def split(capture: Path, *more: str | Path, seconds: int = SECONDS) -> subprocess.CompletedProcess[str]:
    """Split a capture, and others after it, in a process of its own, which may use so much and no more."""
    command = [sys.executable, "-m", "muniment", "split", str(capture), "--into", str(capture.parent / "posts"), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, preexec_fn=partial(_bounded, seconds))


def written(form: str, body: str, day: int = 1) -> str:
    """Return a capture with one post, of a day in May."""
    home = HOME.replace("/01/", f"/{day:02}/")
    if form != "json":
        return FORMS[form].replace("May 1", f"May {day}").replace(HOME, home).replace("{}", body)
    post = {"id": day, "date": f"2020-05-{day:02}T10:00:00", "link": home, "title": {"rendered": "A"}}
    return json.dumps([{**post, "content": {"rendered": body, "protected": False}}])


@pytest.mark.parametrize("form", [*FORMS, "json"])
def test_nothing_that_a_text_repeats_without_end_costs_more_than_it_may(form: str, tmp_path: Path) -> None:
    for day, (name, body) in enumerate(BODIES.items(), 1):
        (tmp_path / name).write_text(written(form, body, day), encoding="utf-8")
    done = split(*sorted(tmp_path.iterdir()), "--dry-run", seconds=TOGETHER)
    if done.returncode in (0, 1) and "Traceback" not in done.stderr:
        return
    alone = {name: split(tmp_path / name, "--dry-run") for name in BODIES}
    amiss = {name: one for name, one in alone.items() if one.returncode not in (0, 1) or "Traceback" in one.stderr}
    assert {name: (one.returncode, one.stderr[-300:]) for name, one in amiss.items()} == {}
    assert done.returncode in (0, 1), f"each alone is well, all together are not: {done.stderr[-300:]}"


@pytest.mark.parametrize("form", [*FORMS, "json"])
def test_a_line_of_any_length_is_read_or_refused(form: str, tmp_path: Path) -> None:
    before, after = written(form, "{}").split("{}")
    with (tmp_path / "capture").open("w", encoding="utf-8") as file:
        file.write(before)
        for _ in range(LENGTH >> 20):
            file.write("word " * ((1 << 20) // 5))
        file.write(after)
    done = split(tmp_path / "capture", "--dry-run")
    assert (done.returncode in (0, 1), "Traceback" in done.stderr) == (True, False), done.stderr[-500:]


WORD = "aB1" * MANY * 50
LONG = {
    "a shortcode": written("wxr", f'<p>x</p>\n\n[ring bell="{WORD}"]'),
    "an author": written("rss", "x").replace("</title>", f"</title><dc:creator xmlns:dc='z'>{WORD}</dc:creator>", 1),
    "labels": written("rss", "x").replace(
        "</title>", f"</title><dc:creator xmlns:dc='z'>{'a: ' * MANY * 5}</dc:creator>", 1
    ),
    "a file in Base64": (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><link href='{HOME}'/>"
        f"<content type='application/octet-stream'>{WORD}</content></entry></feed>"
    ),
}
"""Captures with words in which an e-mail address might begin anywhere."""
MUCH = {
    "entries that never end": written("rss", "x").replace("</channel>", "<item>" * MANY * 10),
    "labels of an answer": json.dumps(
        [
            json.loads(written("json", "x"))[0] | {"tags": [*range(MANY * 8)]},
            *({"id": number, "name": f"T{number}", "taxonomy": "post_tag"} for number in range(MANY * 8)),
        ]
    ),
    "posts at one address": json.dumps(
        [
            json.loads(written("json", f"<p>Words {number}.</p>"))[0] | {"id": number + 1}
            for number in range(min(MANY, 20_000))
        ]
    ),
}


@pytest.mark.parametrize("name", MUCH)
def test_much_of_one_kind_took_time_with_its_square(name: str, tmp_path: Path) -> None:
    (tmp_path / "capture").write_text(MUCH[name], encoding="utf-8")
    done = split(tmp_path / "capture", "--dry-run")
    assert (done.returncode in (0, 1), "Traceback" in done.stderr) == (True, False), done.stderr[-500:]


@pytest.mark.parametrize("name", LONG)
def test_a_long_word_took_time_with_its_square_where_addresses_are_looked_for(name: str, tmp_path: Path) -> None:
    (tmp_path / "capture").write_text(LONG[name], encoding="utf-8")
    done = split(tmp_path / "capture", "--dry-run")
    assert (done.returncode in (0, 1), "Traceback" in done.stderr) == (True, False), done.stderr[-500:]


ODD = {
    "a list in the place of a number": {"tags": [[1]], "categories": [{"a": 1}], "author": [1], "featured_media": {}},
    "words in the place of lists": {"tags": "x", "categories": 5, "_embedded": 5},
    "numbers beyond all": {"id": 10**400, "slug": 10**400},
    "nothing": {"title": {"rendered": None}, "content": {"rendered": None}, "slug": None, "link": None, "date": None},
    "a year of nothing": {"date": "0000-00-00T00:00:00", "link": ""},
    "a year beyond all": {"date": "99999-01-01T00:00:00", "link": ""},
    "a day of no month": {"date": "2020-13-45T99:99:99", "link": ""},
    "a way out": {"slug": "../../../etc/passwd", "link": ""},
    "an encoded way out": {"link": "https://harbour.example/2020/05/01/%2e%2e%2f%2e%2e%2fx/"},
    "a slug of five thousand letters": {"slug": "s" * 5000, "link": ""},
    "a picture without an address": {"_embedded": {"wp:featuredmedia": [{"id": 5, "source_url": ""}]}},
    "a NUL": {"slug": "a\x00b", "link": "https://harbour.example/2020/05/01/a\x00b/"},
}


@pytest.mark.parametrize("name", ODD)
def test_an_odd_post_of_an_answer_takes_no_other_with_it(name: str, tmp_path: Path, muniment) -> None:
    good = json.loads(written("json", "<p>Good words.</p>"))[0]
    odd = {
        **good,
        "id": 2,
        "link": "https://harbour.example/2020/05/02/odd/",
        "date": "2020-05-02T10:00:00",
        **ODD[name],
    }
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "answer.json").write_text(json.dumps([odd, good]), encoding="utf-8")
    done = muniment("split", str(folder / "answer.json"), "--into", str(folder / "posts"))
    files = [path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()]
    assert (done.exit_code, {path.parts[0] for path in files}) == (0, {"archive"})
    posts = [path.read_text(encoding="utf-8") for path in (folder / "posts").rglob("*.md")]
    assert (len(posts), any("Good words." in post for post in posts)) == (2, True)
    assert not any("None" in post for post in posts)


def test_a_post_without_its_parts_is_named_and_the_others_are_read(tmp_path: Path, muniment) -> None:
    good = json.loads(written("json", "<p>Good words.</p>"))[0] | {"slug": "a"}
    (tmp_path / "answer.json").write_text(json.dumps([good, {**good, "id": 7, "title": "T"}]), encoding="utf-8")
    done = muniment("split", str(tmp_path / "answer.json"), "--into", str(tmp_path / "posts"))
    said = 'the post 7 was left out: its title is not {"rendered": …}; save the answer again'
    assert (done.exit_code, said in done.output) == (0, True)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_split_that_is_ended_leaves_posts_whole_or_none(how: signal.Signals, tmp_path: Path) -> None:
    posts = "".join(
        f"<item><title>T{number}</title><link>https://harbour.example/2020/05/01/a{number}/</link>"
        f"<content:encoded><![CDATA[<p>{'word ' * 50}end</p>]]></content:encoded></item>"
        for number in range(1000)
    )
    capture = tmp_path / "feed.xml"
    capture.write_text(f"<rss xmlns:content='y'><channel>{posts}</channel></rss>", encoding="utf-8")
    into = tmp_path / "posts"
    command = [sys.executable, "-m", "muniment", "split", str(capture), "--into", str(into)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as begun:
        while begun.poll() is None and not list(into.glob(".split-*/*/*")):
            """It has not begun to write."""
        begun.send_signal(how)
        said = begun.communicate()[1]
    assert "Traceback" not in said
    assert all(path.read_text(encoding="utf-8").endswith("end\n") for path in into.glob("2*/*.md"))
    done = split(capture)
    assert (done.returncode, len(list(into.glob("2*/*.md")))) == (0, 1000)
    assert list(into.glob(".*")) == []


@pytest.mark.parametrize("letter", ["s", "\u4e2d"])
def test_a_repeat_of_the_longest_slug_was_longer_than_any(letter: str, tmp_path: Path, muniment) -> None:
    good = json.loads(written("json", "<p>Good words.</p>"))[0] | {"slug": letter * 4000, "link": ""}
    others = [good | {"id": number, "title": {"rendered": f"T{number}"}} for number in range(2, 14)]
    (tmp_path / "mkdocs.yml").write_text("site_name: A\n", encoding="utf-8")
    (tmp_path / "answer.json").write_text(json.dumps([good, *others]), encoding="utf-8")
    muniment("-C", str(tmp_path), "split", str(tmp_path / "answer.json"))
    assert (len(list((tmp_path / "posts").glob("2*/*.md"))), muniment("-C", str(tmp_path), "check").exit_code) == (
        13,
        0,
    )
