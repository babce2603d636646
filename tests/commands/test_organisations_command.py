"""`muniment organisations`: names without an entry, and how they come into the registry and the posts."""

import pytest

BODIES = """\
- id: harbour-watch
  name: Harbour Watch
  acronym: HW
  country: SE

- id: lantern-trust
  name: Lantern Trust  # of Lund
"""
POST = """\
---
title: A statement
date: 2019-04-02
organisations:
  - {as: "Harbour Watch (HW) (Sweden)", role: signatory}
  - {as: Lantern Trus, role: signatory}
  - {as: "Tidewater Lawyers (TL), Norway", role: signatory}
  - as: Harbor of Lights
    role: mentioned
---

Harbour Watch and the others.
"""
PATH = "posts/2019/2019-04-02-statement.md"
CAPTURE = """\
A second statement
3 April 2019

Text of the statement.

Signatories:

1. Tidewater Lawyers (TL) (Norway)
2. Harbour Watch (Sweden)
3. Green Pier (Ghana)
"""


@pytest.fixture
def archive(tmp_path):
    """An archive with one list of signatories that nobody has looked at yet."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "posts/organisations.yml").write_text(BODIES, encoding="utf-8")
    (tmp_path / PATH).write_text(POST, encoding="utf-8")
    return tmp_path


def test_names_without_an_entry_are_listed_with_the_nearest(archive, muniment):
    assert muniment(archive, "organisations").output == (
        f"{PATH}:5: 'Harbour Watch (HW) (Sweden)' is 'harbour-watch'; `muniment organisations add` writes this id\n"
        f"{PATH}:6: 'Lantern Trus' has no entry; nearest: 'Lantern Trust' (lantern-trust, 96 %)\n"
        f"{PATH}:7: 'Tidewater Lawyers (TL), Norway' has no entry, and none is near\n"
        f"{PATH}:8: 'Harbor of Lights' has no entry, and none is near\n"
        "2 organisations, 4 names without an entry\n"
    )


def test_names_are_taken_over_with_what_their_words_say(archive, muniment):
    told = muniment(archive, "organisations", "add")
    assert (told.exit_code, "left out: 'Lantern Trus' may be 'Lantern Trust' (lantern-trust)" in told.output) == (
        0,
        True,
    )
    assert (archive / "posts/organisations.yml").read_text(encoding="utf-8") == BODIES + (
        '\n- id: tidewater-lawyers\n  name: Tidewater Lawyers\n  acronym: TL\n  country: "NO"\n'
        "\n- id: harbor-of-lights\n  name: Harbor of Lights\n"
    )
    assert (archive / PATH).read_text(encoding="utf-8") == (
        POST.replace('(Sweden)", role', '(Sweden)", id: harbour-watch, role')
        .replace('Norway", role', 'Norway", id: tidewater-lawyers, role')
        .replace("    role: mentioned\n", "    role: mentioned\n    id: harbor-of-lights\n")
    )
    assert "0 errors, 1 doubt" in muniment(archive, "check").output


def test_a_name_becomes_another_name_of_a_body_that_is_known(archive, muniment):
    muniment(archive, "organisations", "add", "Lantern Trus", "--alias-of", "lantern-trust")
    written = (archive / "posts/organisations.yml").read_text(encoding="utf-8")
    assert written == BODIES + "  aliases: [Lantern Trus]\n"
    assert "{as: Lantern Trus, id: lantern-trust, role: signatory}" in (archive / PATH).read_text(encoding="utf-8")


def test_a_name_that_means_a_body_is_no_alias_of_another(archive, muniment):
    told = muniment(archive, "organisations", "add", "Harbour Watch", "--alias-of", "lantern-trust")
    message = "muniment: 'Harbour Watch' already means 'Harbour Watch' (harbour-watch); one name means one body\n"
    assert told == (message, 2)
    assert (archive / "posts/organisations.yml").read_text(encoding="utf-8") == BODIES


def test_names_come_from_a_capture_too(archive, muniment, tmp_path):
    (tmp_path / "page.txt").write_text(CAPTURE, encoding="utf-8")
    told = muniment(archive, "organisations", "add", "--from", str(tmp_path / "page.txt"))
    written = (archive / "posts/organisations.yml").read_text(encoding="utf-8")
    assert (told.exit_code, written.count("name: Tidewater Lawyers"), written.count("- id: harbour-watch")) == (0, 1, 1)
    assert "- id: green-pier\n  name: Green Pier\n  country: GH\n" in written


def test_a_dry_run_changes_nothing(archive, muniment):
    told = muniment(archive, "organisations", "add", "--dry-run")
    assert told.output.endswith("2 organisations added, 2 files would change\n")
    assert (archive / PATH).read_text(encoding="utf-8") == POST


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--alias-of", "harbour-watch"), "muniment: --alias-of needs the names that are to be aliases\n"),
        (
            ("Pier", "--alias-of", "pier"),
            "muniment: 'pier' is the id of no entry; `muniment organisations` shows the nearest\n",
        ),
    ],
    ids=["no name", "no such body"],
)
def test_wrong_use_is_told_in_one_line(archive, muniment, words, said):
    assert muniment(archive, "organisations", "add", *words) == (said, 2)


def test_an_acronym_alone_means_the_one_body_that_has_it(archive, muniment):
    (archive / PATH).write_text(POST.replace("Lantern Trus,", "HW,"), encoding="utf-8")
    assert f"{PATH}:6: 'HW' is 'harbour-watch'" in muniment(archive, "organisations").output
    text = BODIES + "\n- id: hill-walkers\n  name: Hill Walkers\n  acronym: HW\n"
    (archive / "posts/organisations.yml").write_text(text, encoding="utf-8")
    assert f"{PATH}:6: 'HW' has no entry" in muniment(archive, "organisations").output
