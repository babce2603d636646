"""`captures verify`: a folder that is not there, or holds no capture, is no proof."""

import pytest


@pytest.fixture
def archive(tmp_path):
    (tmp_path / "posts").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--into", "--into {}/none: there is no such folder"),
        ("--json", "{}/none/x: there is no such folder to write to"),
    ],
)
def test_a_folder_that_is_not_there_passed_for_proved(archive, muniment, option, said):
    place = f"{archive}/none{'/x' if option == '--json' else ''}"
    told = muniment(archive, "captures", "verify", option, place)
    assert told == (f"muniment: {said.format(archive)}\n", 2)


def test_an_archive_without_captures_was_passed_over_in_silence(archive, muniment):
    assert muniment(archive, "captures", "verify") == ("posts/captures: no capture is proved\n", 0)
