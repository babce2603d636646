"""A network that is not there, and a run that is stopped: said once, and nothing is recorded that was not seen."""

import json
from pathlib import Path

import pytest

from muniment.links import check, look

NOWHERE = ("--proxy", "http://127.0.0.1:1")


@pytest.fixture
def archive(tmp_path: Path, monkeypatch) -> Path:
    """An archive whose links are looked up in no archive and by no resolver."""
    monkeypatch.setenv("CI", "true")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    settings = {"availability": "", "timemaps": [], "resolver": ""}
    (tmp_path / "mkdocs.yml").write_text(f"site_name: A\nextra: {{muniment: {{links: {json.dumps(settings)}}}}}\n")
    (tmp_path / "posts/2018").mkdir(parents=True)
    return tmp_path


def cite(folder: Path, *urls: str) -> None:
    body = "\n\n".join(f"<{url}>" for url in urls)
    (folder / "posts/2018/2018-04-12-a.md").write_text(f"---\ntitle: A\ndate: 2018-04-12\n---\n\n{body}\n")


def recorded(folder: Path) -> list[str]:
    """Return the addresses that the ledger holds."""
    file = folder / "posts/links.jsonl"
    return [json.loads(line)["url"] for line in file.read_text().splitlines()] if file.exists() else []


def test_no_network_is_said_once_and_nothing_recorded(muniment, archive):
    cite(archive, "http://letters.org/a", "https://papers.org/c")
    told = muniment(archive, "links", "check", "--all", *NOWHERE)
    assert (told.exit_code, told.output.count("\n")) == (2, 1)
    assert told.output.startswith("muniment: no network through the proxy http://127.0.0.1:1: ")
    assert recorded(archive) == []


def test_an_address_that_is_never_asked_hides_no_want_of_a_network(muniment, archive):
    cite(archive, "http://10.0.0.1/c", "https://papers.org/c")
    told = muniment(archive, "links", "check", "--all", *NOWHERE)
    assert (told.exit_code, told.output.count("no network")) == (2, 1)
    assert recorded(archive) == ["http://10.0.0.1/c"]


def test_a_run_that_is_stopped_keeps_what_it_saw(muniment, archive, monkeypatch):
    def stopped(cited, *_, note, **__):
        note(cited[0].url, look.unaskable("it was seen."))
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "check", stopped)
    cite(archive, "http://letters.org/a", "https://papers.org/c")
    told = muniment(archive, "links", "check", "--all", *NOWHERE)
    assert (told.exit_code, told.output.count("\n")) == (1, 1)
    assert "what was seen is kept" in told.output
    assert recorded(archive) == ["http://letters.org/a"]
