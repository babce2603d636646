import datetime
from pathlib import Path

import pytest

from muniment.machine import forking

DAYS = [datetime.date(2021, 6, 1) - datetime.timedelta(days=7 * number) for number in range(300)]
TEXT = "The quay was quiet until the patrol came, and nobody who stood there was told why it had come. " * 12


def _page(titles: dict[str, datetime.date]) -> str:
    posts = [f"{title}\n\n{day:%B} {day.day}, {day.year}\n\n{TEXT}\n\nhttps://wire.example/{number}"
             for number, (title, day) in enumerate(titles.items())]  # fmt: skip
    return "\n\n".join(["Posts Tagged ‘Quay’", *posts]) + "\n"


def test_posts_made_by_several_processes_are_those_of_one(tmp_path: Path, muniment, state, monkeypatch) -> None:
    capture = tmp_path / "page.txt"
    capture.write_text(_page({f"What happened on day {number}": day for number, day in enumerate(DAYS)}), "utf-8")
    said = {}
    for cores in (1, 3):
        monkeypatch.setattr(forking, "cores", lambda cores=cores: cores)
        result = muniment("split", str(capture), "--into", str(tmp_path / f"posts{cores}"))
        said[cores] = (result.output.replace(f"posts{cores}", "posts"), state(tmp_path / f"posts{cores}"))
    assert said[1] == said[3]
    assert len(said[1][1]) == len(DAYS) + 3
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts3")).exit_code == 0


def test_posts_of_one_title_and_day_are_told_apart(tmp_path: Path, muniment) -> None:
    titles = {"Patrols at the quay again": DAYS[0], "Patrols at the quay, again": DAYS[0], "What came after": DAYS[1]}
    (tmp_path / "page.txt").write_text(_page(titles), encoding="utf-8")
    assert muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts")).exit_code == 0
    stem = "2021-06-01-patrols-at-the-quay-again"
    assert {file.stem for file in (tmp_path / "posts/2021").glob("2021-06*.md")} == {stem, f"{stem}-2"}


def test_posts_of_one_title_and_day_far_apart_are_those_of_one_process(tmp_path, muniment, state, monkeypatch) -> None:
    titles = {f"What happened{sign} on day {number}": day
              for sign in ("", ",") for number, day in enumerate(DAYS[:150])}  # fmt: skip
    (tmp_path / "page.txt").write_text(_page(titles), encoding="utf-8")
    files = {}
    for cores in (1, 3):
        monkeypatch.setattr(forking, "cores", lambda cores=cores: cores)
        assert muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / f"posts{cores}")).exit_code == 0
        files[cores] = state(tmp_path / f"posts{cores}")
    assert files[1] == files[3]
    assert len(files[1]) == len(titles) + 3


def test_a_file_that_says_what_a_post_says_is_left_alone_and_another_is_merged(tmp_path, muniment, state) -> None:
    capture, into = tmp_path / "page.txt", tmp_path / "posts"
    capture.write_text(_page({f"What happened on day {number}": DAYS[number] for number in range(20)}), "utf-8")
    muniment("split", str(capture), "--into", str(into))
    edited = next(into.glob("2021/*-day-3.md"))
    edited.write_text(edited.read_text("utf-8").replace("nobody who", "no one who", 1), encoding="utf-8")
    held = state(into)
    result = muniment("split", str(capture), "--into", str(into))
    assert (result.exit_code, result.output.count("  unchanged  "), state(into)) == (0, 20, held)


def test_a_capture_that_turns_out_to_hold_comments_is_as_private_as_one_said_to_be(tmp_path: Path, muniment) -> None:
    text = _page({f"What happened on day {number}": day for number, day in enumerate(DAYS[:4])})
    said = "2 Responses\n\nBo Lind says:\n\nMarch 3, 2021 at 3:04 pm\n\nGood to know.\n"
    (tmp_path / "page.txt").write_text(f"{text}\n{said}", encoding="utf-8")
    ledgers = []
    for name, options in (("told", []), ("asked", ["--private"])):
        result = muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / name), *options)
        assert "private, since it holds readers' comments" in result.output
        assert [file.name for file in (tmp_path / name / "captures").iterdir()] == ["page.txt.ledger.json"]
        ledgers.append((tmp_path / name / "captures/page.txt.ledger.json").read_text(encoding="utf-8"))
    assert ledgers[0] == ledgers[1]
    assert "Good to know" not in ledgers[0]


def test_a_refused_text_leaves_no_folder(tmp_path: Path, muniment) -> None:
    (tmp_path / "page.txt").write_text("No post\n\nand no date\n", encoding="utf-8")
    assert muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts")).exit_code == 1
    assert not (tmp_path / "posts").exists()


@pytest.mark.parametrize(
    ("second", "tags"),
    [("port, quay", "[quay, port]"), ("news, port", "[quay, port, news]"), ("quay", "[quay, port]")],
)
def test_labels_of_a_post_that_stands_again_in_another_order_were_not_proved(
    tmp_path: Path, muniment, second: str, tags: str
) -> None:
    quay = f"## [The quay](https://quay.example/2021/06/01/the-quay/)\n\n1 June 2021\n\nTags: {{}}\n\n{TEXT}\n\n"
    old = f"## [Old news](https://quay.example/2021/05/04/old-news/)\n\n4 May 2021\n\nTags: old\n\n{TEXT}\n\n"
    page = quay + old
    (tmp_path / "page.txt").write_text(page.format("quay, port") + page.format(second), encoding="utf-8")
    assert muniment("split", str(tmp_path / "page.txt"), "--into", str(tmp_path / "posts")).exit_code == 0
    assert f"tags: {tags}\n" in (tmp_path / "posts/2021/2021-06-01-the-quay.md").read_text(encoding="utf-8")
    assert muniment("captures", "verify", "--into", str(tmp_path / "posts")).exit_code == 0
