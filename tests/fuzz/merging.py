"""Merges captures at random: posts that an editor worked on, and a later state of the capture that they came from.

    python -m tests.fuzz.merging FIRST LAST

From the project's folder. Each number is a merge of its own, and always the same; faults are printed beside it.
"""

import argparse
import random
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from click.testing import CliRunner
from tests.fuzz import changing, forms

from muniment.captures import verifying
from muniment.cli import group
from muniment.model.problem import Weight
from muniment.posts import frontmatter

MARK = "edited {}"
"""What an editor's changes hold, each with its number."""
TITLE = re.compile(r"^title: .*", re.MULTILINE)
HELD = {name: form() for name, form in forms.KNOWN.items()}


def broken(number: int) -> Iterator[str]:
    """Yield what does not hold of an archive after the merge of a number."""
    chance = random.Random(number)  # noqa: S311 - the same merge each time
    form = HELD[chance.choice([*HELD])]
    capture = chance.choice(form.seeds)
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder, "posts")
        if _split(capture, into) == 0 and (marks := list(_edited(into, chance))):
            later = changing.changed(form, capture, chance)
            _split(later, into)
            yield from _lost(into, marks)
            yield from _wrong(into)
            before = _state(into)
            _split(later, into)
            yield from (f"{path} is another after a second split" for path in _apart(before, _state(into)))


def _split(capture: bytes, into: Path) -> int:
    path = into.parent / "capture"
    path.write_bytes(capture)
    return CliRunner().invoke(group, ["split", str(path), "--into", str(into)], catch_exceptions=False).exit_code


def _posts(into: Path) -> list[Path]:
    return sorted([*into.glob("[0-9]*/*.md"), *into.glob("undated/*.md")])


def _edited(into: Path, chance: random.Random) -> Iterator[str]:
    """Change posts as editors do: yield the mark of each change."""
    for path in _posts(into):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        lines = body.split("\n")
        marks = [MARK.format(len(path.name) * 1000 + number) for number in range(3)]
        places = [place for place, line in enumerate(lines) if line[:1].isalpha()]
        if places and chance.random() < 0.7:
            lines[chance.choice(places)] += f" {marks[0]}"
            yield marks[0]
        if chance.random() < 0.5:
            lines += [f"A paragraph, {marks[1]}.", ""]
            yield marks[1]
        if chance.random() < 0.3:
            front = TITLE.sub(f"title: A title {marks[2]}", front)
            yield marks[2]
        path.write_text(f"---\n{front}---\n" + "\n".join(lines), encoding="utf-8")


def _lost(into: Path, marks: list[str]) -> Iterator[str]:
    said = "\n".join(path.read_text(encoding="utf-8") for path in _posts(into))
    yield from (f"'{mark}' is lost" for mark in marks if mark not in said)


def _wrong(into: Path) -> Iterator[str]:
    """Yield what `muniment check` and `muniment captures verify` would say."""
    for path in _posts(into):
        name = f"posts/{path.relative_to(into).as_posix()}"
        found = frontmatter.parse(name, path.read_text(encoding="utf-8")).problems
        yield from (str(problem) for problem in found if problem.weight is Weight.ERROR)
    found = verifying.verify(into, "posts").problems
    yield from (str(problem) for problem in found if problem.weight is Weight.ERROR)


def _state(into: Path) -> dict[str, bytes]:
    return {path.relative_to(into).as_posix(): path.read_bytes() for path in into.rglob("*") if path.is_file()}


def _apart(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def main() -> None:
    """Print what does not hold after the merges of some numbers."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("first", type=int)
    asked.add_argument("last", type=int)
    given = asked.parse_args()
    for number in range(given.first, given.last + 1):
        for said in broken(number):
            print(f"{number}: {said}", flush=True)


if __name__ == "__main__":
    main()
