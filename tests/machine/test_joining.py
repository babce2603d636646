"""Files joined from pieces: what changed alone is made, and a file comes out as if all of it had been."""

import pytest

from muniment.machine.spool import Spool
from muniment.machine.writer import Writer


@pytest.fixture
def joined(tmp_path):
    """Joins a file of letters in one folder, again and again; returns its bytes and the letters that were made."""
    (tmp_path / "scratch").mkdir()
    standing: dict = {}

    def join(letters, key=b"code"):
        made = []

        def piece(letter):
            return letter.encode() * 16, lambda: made.append(letter) or letter.encode() * 1000

        writer = Writer(
            tmp_path / "site",
            scratch=tmp_path / "scratch",
            tables=tmp_path / "tables",
            old=standing,
            key=key,
            trusted=True,
        )
        (tmp_path / "site").mkdir(exist_ok=True)
        writer.join("feed", "2018/feed.xml", letters.encode(), lambda: [(b"", lambda: b"<"), *map(piece, letters)])
        standing.update(writer.files["feed"])
        return (tmp_path / "site/2018/feed.xml").read_bytes(), "".join(made), writer.written

    return join


def expected(letters):
    return b"<" + b"".join(letter.encode() * 1000 for letter in letters)


@pytest.mark.parametrize(
    ("before", "after", "made"),
    [
        ("", "abc", "abc"),
        ("abcd", "abxd", "x"),
        ("abcd", "dcba", ""),
        ("abcd", "xabcd", "x"),
        ("abcd", "bd", ""),
        ("abcd", "abcd", ""),
    ],
)
def test_only_pieces_that_changed_are_made(joined, before, after, made):
    joined(before)
    assert joined(after)[:2] == (expected(after), made)


def test_pieces_of_other_code_are_made_again(joined):
    joined("abc")
    assert joined("abd", key=b"other code")[:2] == (expected("abd"), "abd")


def test_a_file_that_somebody_changed_is_made_anew(joined, tmp_path):
    joined("abc")
    (tmp_path / "site/2018/feed.xml").write_bytes(b"torn")
    assert joined("abc") == (expected("abc"), "abc", ["2018/feed.xml"])


@pytest.mark.parametrize("harm", [lambda table: table.unlink(), lambda table: table.write_bytes(b"\x93torn")])
def test_without_a_sound_table_all_is_made_and_the_same_bytes_stay(joined, tmp_path, harm):
    joined("abc")
    (table,) = (tmp_path / "tables").iterdir()
    harm(table)
    assert joined("bca")[:2] == (expected("bca"), "bca")


def test_what_one_process_puts_into_a_spool_another_reads(tmp_path):
    spool, other = Spool(), Spool()
    for each in (spool, other):
        each.begin(tmp_path)
    spool.put("a", b"one")
    spool.put("b", b"")
    other.learn(spool.handed())
    assert (other.get("a"), other.get("b"), other.get("c")) == (b"one", b"", None)
    other.end()
    assert [*tmp_path.iterdir()] == []


def test_a_spool_that_was_not_begun_keeps_nothing():
    spool = Spool()
    spool.put("a", b"one")
    assert (spool.get("a"), spool.handed()) == (None, {})
