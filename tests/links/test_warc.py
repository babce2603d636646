"""Cited pages kept in a WARC: as they were answered, each once, whatever ended the run before."""

import json
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

ALLOW = ("--allow-net", "127.0.0.0/8")


@pytest.fixture
def archive(tmp_path: Path, web, monkeypatch) -> Path:
    """An archive of two posts; the second keeps its source from archives."""
    monkeypatch.setenv("CI", "true")
    links = {"availability": "", "timemaps": [], "resolver": "", "per_second": 50}
    (tmp_path / "mkdocs.yml").write_text(json.dumps({"site_name": "A", "extra": {"muniment": {"links": links}}}))
    (tmp_path / "posts/2018").mkdir(parents=True)
    cited = [web.url(web.kinds[kind]) for kind in ("moved-308", "article", "gone-410", "always-500")]
    write(tmp_path, "a", cited, "")
    write(tmp_path, "b", [web.url(web.kinds["moved-twice"])], "archive: false\n")
    return tmp_path


def write(folder: Path, name: str, cited: list[str], more: str) -> None:
    body = "\n\n".join(f"<{url}>" for url in cited)
    path = folder / f"posts/2018/2018-04-12-{name}.md"
    path.write_text(f"---\ntitle: A\ndate: 2018-04-12\n{more}---\n\n{body}\n")


def held(file: Path) -> list[tuple[str, str, str]]:
    """Return the kind, the path and the status of each record."""
    with file.open("rb") as stream:
        return [
            (
                record.rec_type,
                "/".join((record.rec_headers.get_header("WARC-Target-URI") or "").split("/")[3:]),
                record.http_headers.get_statuscode() if record.http_headers else "",
            )
            for record in ArchiveIterator(stream)
        ]


def save(muniment, archive: Path) -> list[str]:
    told = muniment(archive, "links", "save", "--warc", str(archive / "kept.warc.gz"), *ALLOW)
    assert told.exit_code == 0, told.output
    return told.output.splitlines()


ALL = [
    ("response", "2018/04/prison-letters.html", "200"),
    ("response", "2018/04/prison-letters.html", "308"),
    ("response", "2018/04/prison-letters.html", "410"),
    ("response", "prison-letters", "200"),
    ("warcinfo", "", ""),
]


def test_each_answer_is_kept_with_those_it_leads_on_to(muniment, archive):
    *told, last = save(muniment, archive)
    assert last == "3 pages kept, 1 could not be kept"
    assert [line.endswith("kept.warc.gz, though it answers 410") for line in sorted(told)] == [False, True, False]
    assert sorted(held(archive / "kept.warc.gz")) == ALL


def test_what_is_kept_already_is_not_asked_for_again(muniment, archive, web):
    save(muniment, archive)
    before = web.counts.copy()
    write(archive, "a", [web.url(web.kinds["moved-308"]), web.url(web.kinds["article"])], "")
    assert save(muniment, archive) == ["0 pages kept, 0 could not be kept"]
    assert (web.counts, sorted(held(archive / "kept.warc.gz"))) == (before, ALL)


def test_a_file_that_a_killed_run_left_torn_is_gone_on_with(muniment, archive):
    save(muniment, archive)
    file = archive / "kept.warc.gz"
    file.write_bytes(file.read_bytes()[:-40])
    assert save(muniment, archive)[-1] == "1 page kept, 1 could not be kept"
    assert sorted({*held(file)}) == ALL


def test_a_body_is_kept_octet_for_octet(muniment, archive):
    save(muniment, archive)
    with (archive / "kept.warc.gz").open("rb") as stream:
        bodies = [record.content_stream().read() for record in ArchiveIterator(stream) if record.rec_type == "response"]
    assert sum(b"Letters from prison" in body for body in bodies) >= 1


def test_a_file_that_is_no_warc_is_left_alone(muniment, archive):
    (archive / "kept.warc.gz").write_bytes(b"A letter.\n" * 9)
    told = muniment(archive, "links", "save", "--warc", str(archive / "kept.warc.gz"), *ALLOW)
    assert (told.exit_code, told.output.count("\n")) == (2, 1)
    assert (archive / "kept.warc.gz").read_bytes() == b"A letter.\n" * 9
