"""A ledger that is damaged, however that is, is told by `captures verify` with its line, and by no traceback."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

TEXT = "# Quay\n\n1 May 2020\n\nOne text of the quay.\n\n# Mole\n\n2 May 2020\n\nAnother text, of the mole.\n"
PAGE = """<html><article class="hentry"><h2 class="entry-title"><a href="https://quay.example/2020/05/01/t/">T</a></h2>
<time datetime="2020-05-01T10:00:00+09:00">x</time><div class="entry-content"><p>Words.</p></div></article></html>"""
CAPTURES = {"x.txt": TEXT, "x.html": PAGE}
Damage = Callable[[dict[str, Any]], Any]
DAMAGES: dict[str, tuple[Damage, int, str]] = {
    "no base": (
        lambda held: held["posts"].clear(),
        6,
        "its spans are of /2020/05/01/{}/, and it does not say how that was imported; split the capture again",
    ),
    "another version": (
        lambda held: held.update(version=2),
        1,
        "is of version 2, and 1 can be read; take a newer muniment",
    ),
    "of another": (
        lambda held: held["capture"].update(file="../../y"),
        1,
        "is the ledger of '../../y', and stands beside {file}; split {file} again",
    ),
    "a gap": (
        lambda held: held["spans"].pop(1),
        6,
        "its spans leave a gap or overlap at octet {gap} of the capture; split it again",
    ),
    "another sign": (
        lambda held: held["capture"].update(kind="zip"),
        1,
        "cannot be read as a ledger: Invalid enum value 'zip' - at `$.capture.kind`",
    ),
}


@pytest.fixture(params=CAPTURES)
def ledger(request, tmp_path: Path, muniment) -> Path:
    """The ledger of a capture that was split."""
    (tmp_path / request.param).write_text(CAPTURES[request.param], encoding="utf-8")
    assert muniment("split", str(tmp_path / request.param), "--into", str(tmp_path / "posts")).exit_code == 0
    return tmp_path / f"posts/captures/{request.param}.ledger.json"


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_ledger_was_proved(name: str, ledger: Path, muniment) -> None:
    damage, line, said = DAMAGES[name]
    held = json.loads(ledger.read_bytes())
    gap, file = held["spans"][1]["from"], held["capture"]["file"]
    damage(held)
    ledger.write_text(json.dumps(held), encoding="utf-8")
    done = muniment("captures", "verify", "--into", str(ledger.parents[1]))
    told = said.format("quay" if file == "x.txt" else "t", file=file, gap=gap)
    assert (done.exit_code, f"{ledger.name}:{line}: {told}\n" in done.output) == (1, True), done.output


def test_where_the_project_is_was_told_of_a_ledger_that_cannot_be_opened(ledger: Path, muniment) -> None:
    ledger.unlink()
    ledger.symlink_to("nowhere")
    done = muniment("captures", "verify", "--into", str(ledger.parents[1]))
    assert "cannot be read as a ledger: No such file or directory\n" in done.output
