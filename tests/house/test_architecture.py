"""The picture and the table of the layers say what tests/house/test_layers.py says."""

import importlib.util
import re
from pathlib import Path

import pytest

PICTURE, PAGE = "docs/assets/layers.svg", "docs/operating/architecture.md"


@pytest.fixture(scope="module")
def layers():
    """The rooms of each layer, from the bottom up."""
    spec = importlib.util.spec_from_file_location("layers", Path(__file__).with_name("test_layers.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [[name for name in names.split() if name != "__main__"] for names in module.LAYERS]


def test_the_picture_shows_the_layers_in_their_order(root, layers):
    text = (root / PICTURE).read_text(encoding="utf-8")
    shown = [names.split(" · ") for names in re.findall(r'font-weight="600"[^>]*>([^<]+)<', text)]
    assert shown == [["hooks"], *reversed(layers)]
    told = re.search(r"From top to bottom: (.*?)\. Each", text)[1]
    assert [names.split(" · ") for names in told.split("; ")] == shown


def test_the_table_names_each_room_from_the_bottom_up(root, layers):
    text = (root / PAGE).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.*?`) \|", text.split("| Room |")[1].split("\n\n")[0], re.M)
    named = [name.strip("`/") for row in rows for name in row.split(", ")]
    assert named == [*(name for names in layers for name in names), "hooks"]
