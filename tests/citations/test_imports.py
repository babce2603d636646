"""Which posts the blog had: what the ledgers of captures name."""

from muniment.citations import imports


def test_the_posts_of_every_ledger_are_the_blogs(tmp_path):
    folder = tmp_path / "captures"
    folder.mkdir()
    assert imports.permalinks(tmp_path) is None
    (folder / "one.txt.ledger.json").write_text('{"version": 1, "spans": [{"from": 0}], "posts": {"/a/": {"x": []}}}')
    (folder / "two.txt.ledger.json").write_text('{"posts": {"/b/": {}}}')
    before = imports.stamp(tmp_path)
    assert imports.permalinks(tmp_path) == {"/a/", "/b/"}
    (folder / "three.ledger.json").write_text("not JSON")
    assert imports.permalinks(tmp_path) == {"/a/", "/b/"}
    assert imports.stamp(tmp_path) != before
