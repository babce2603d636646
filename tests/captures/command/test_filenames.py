"""The names under which captures are kept, and files that are none."""

from pathlib import Path

import pytest

from muniment.captures import filenames, verifying
from muniment.captures.staging import Staging
from muniment.project import UsageError

NAMES = {
    "page.txt": "page.txt",
    "page 1 (2).txt": "page 1 (2).txt",
    "დაკავება.html": "დაკავება.html",
    ".txt": ".txt",
    "console.txt": "console.txt",
    "CON.txt": "CON-.txt",
    "nul": "nul-",
    "com1.tar.gz": "com1-.tar.gz",
    "a b:c?*.txt": "a b-c-.txt",
    "a\nb\r.txt": "a-b-.txt",
    "a\u2028b.txt": "a-b.txt",
    "a\udce9.txt": "a-.txt",
    "a\u202etxt.html": "a-txt.html",
    "a\u2067\x9b\u200fb.txt": "a-b.txt",
    "نامه\u200cها.txt": "نامه\u200cها.txt",
    "ana.roe@mail.example-2020.xml": "mail.xml",
    "export (ana@mail.example).xml": "export (mail).xml",
    "rights@work.xml": "rights@work.xml",
    "a.": "a",
    "...": "capture",
    f"{'დ' * 80}.txt": f"{'დ' * 65}.txt",
}


@pytest.mark.parametrize("name", NAMES)
def test_a_capture_is_kept_under_a_name_that_any_system_can_have(name: str) -> None:
    assert filenames.safe(name) == NAMES[name]
    assert filenames.safe(NAMES[name]) == NAMES[name]


@pytest.mark.parametrize("name", ["CON.txt", "a b:c?*.txt", "a\nb.txt"])
def test_a_capture_was_kept_under_a_name_that_windows_cannot_have(
    name: str, tmp_path: Path, harbour, muniment, state
) -> None:
    (tmp_path / name).write_text(harbour, encoding="utf-8")
    into = tmp_path / "posts"
    assert muniment("split", str(tmp_path / name), "--into", str(into)).exit_code == 0
    kept = NAMES.get(name, "a-b.txt")
    assert sorted(path.name for path in (into / "captures").iterdir()) == [kept, f"{kept}.ledger.json"]
    assert verifying.verify(into, "posts").problems == ()
    before = state(into)
    muniment("split", str(tmp_path / name), "--into", str(into))
    assert state(into) == before


def test_a_file_called_as_a_ledger_made_the_proof_fail(tmp_path: Path, harbour, muniment) -> None:
    (tmp_path / "page.txt.ledger.json").write_text(harbour, encoding="utf-8")
    with pytest.raises(UsageError, match="is called as the ledger of a capture is; name the capture, or give it "):
        muniment("split", str(tmp_path / "page.txt.ledger.json"), "--into", str(tmp_path / "posts"))
    assert not (tmp_path / "posts").exists()


def test_whoever_stops_a_split_halfway_is_told_how_to_complete_it(
    tmp_path: Path, capture: Path, muniment, state, monkeypatch: pytest.MonkeyPatch
) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "whole"))
    put, calls = Staging._put, []  # noqa: SLF001

    def stopped(self: Staging, name: str, files: list[str], target: Path) -> None:
        if calls:
            raise KeyboardInterrupt
        calls.append(name)
        put(self, name, files, target)

    into = tmp_path / "posts"
    with monkeypatch.context() as patch:
        patch.setattr(Staging, "_put", stopped)
        result = muniment("split", str(capture), "--into", str(into))
    assert (result.exit_code, "run the same command again" in result.stderr) == (1, True)
    assert (any(into.glob("2*/*.md")), (into / "captures").exists()) == (True, False)
    muniment("split", str(capture), "--into", str(into))
    assert state(into) == state(tmp_path / "whole")


PAIRS = {
    ("Page.txt", "page.txt"): "page-2.txt",
    ("caf\u00e9.txt", "cafe\u0301.txt"): "cafe\u0301-2.txt",
    ("Stra\u00dfe.txt", "STRASSE.txt"): "STRASSE-2.txt",
}


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("together", [True, False])
def test_two_captures_shared_a_name_on_disks_that_do_not_tell_capitals_apart(
    one: str, other: str, together: bool, tmp_path: Path, harbour, muniment, state
) -> None:
    files = [tmp_path / "a" / one, tmp_path / "b" / other]
    for file, text in zip(files, (harbour, harbour.replace("Quay Defenders (NGO)", "pilots")), strict=True):
        file.parent.mkdir()
        file.write_text(text, encoding="utf-8")
    into = tmp_path / "posts"
    for given in [files] if together else [[file] for file in files]:
        muniment("split", *map(str, given), "--into", str(into))
    named = sorted([one, PAIRS[one, other], f"{one}.ledger.json", f"{PAIRS[one, other]}.ledger.json"])
    assert sorted(path.name for path in (into / "captures").iterdir()) == named
    assert verifying.verify(into, "posts").problems == ()
    before = state(into)
    muniment("split", str(files[1]), "--into", str(into))
    assert state(into) == before


def test_the_same_capture_under_a_name_in_capitals_is_the_same(tmp_path: Path, capture: Path, muniment, state) -> None:
    muniment("split", str(capture), "--into", str(tmp_path / "posts"))
    before = state(tmp_path / "posts")
    (tmp_path / "HARBOUR-tag-page.TXT").write_bytes(capture.read_bytes())
    muniment("split", str(tmp_path / "HARBOUR-tag-page.TXT"), "--into", str(tmp_path / "posts"))
    assert state(tmp_path / "posts") == before
