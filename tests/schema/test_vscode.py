"""What VS Code is told: a schema for each list, and how to read the messages of `check`."""

import json
import re

import pytest

from muniment.schema import published


@pytest.fixture(scope="module")
def told(root):
    """The settings and tasks of .vscode/, by the name of their file; lines of comment are left out."""
    files = sorted((root / ".vscode").glob("*.json"))
    texts = {file.stem: re.sub(r"^\s*//.*$", "", file.read_text(encoding="utf-8"), flags=re.M) for file in files}
    return {name: json.loads(text) for name, text in texts.items()}


def test_each_list_has_its_schema(told):
    assert told["settings"]["yaml.schemas"] == {
        f"./{published.FOLDER}/{name}.json": f"posts/{name}.yml" for name in published.LISTS
    }


def test_each_message_is_read_with_its_place(told, root):
    patterns = [task["problemMatcher"]["pattern"] for task in told["tasks"]["tasks"]]
    answers = (
        file.read_text(encoding="utf-8") for file in sorted((root / "tests/cases/messages").rglob("expected.txt"))
    )
    lines = [line for answer in answers for line in answer.splitlines()[:-1]]
    for pattern in patterns:
        found = [re.search(pattern["regexp"], line) for line in lines]
        assert [line for line, match in zip(lines, found, strict=True) if match is None] == []
        places = {match[pattern["file"]].rpartition(".")[2] for match in found}
        assert places <= {"md", "yml", "mdx", "MD", "md~", "jsonl"}
        assert all(int(match[pattern["line"]]) >= 1 for match in found)
