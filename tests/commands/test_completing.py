"""The shell's completion: tags, organisations and files of posts, as bash, zsh and fish ask for them."""

import os
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """An archive with a post, tags and an organisation."""
    root = tmp_path_factory.mktemp("archive")
    (root / "posts/2019").mkdir(parents=True)
    (root / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (root / "posts/2019/2019-04-02-raid.md").write_text(
        "---\ntitle: A\ndate: 2019-04-02\n---\n\nB.\n", encoding="utf-8"
    )
    (root / "posts/tags.yml").write_text(
        "- label: travel bans\n- label: trials\n- {label: Trudy Example, kind: person}\n", encoding="utf-8"
    )
    (root / "posts/organisations.yml").write_text("- {id: quay, name: Harbour Watch}\n", encoding="utf-8")
    return root


def proposed(archive, shell, *words):
    """Return what a shell is told when the last of these words is to be completed."""
    environment = {
        **os.environ,
        "_MUNIMENT_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": " ".join(("muniment", *words)) if shell != "fish" else " ".join(("muniment", *words[:-1])),
        "COMP_CWORD": words[-1] if shell == "fish" else str(len(words)),
    }
    script = "import sys; sys.argv = ['muniment']; from muniment.cli import main; main()"
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=archive, env=environment, capture_output=True, text=True, check=False
    )
    assert told.stderr == ""
    return told.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("new", "--tag", "tr"), ["travel\\ bans", "trials"]),
        (("new", "--tag", "'travel\\ b'"), ["travel\\ bans"]),
        (("new", "--organisation", "harb"), ["quay"]),
        (("che",), ["check"]),
    ],
)
def test_bash_puts_into_the_line_what_may_stand_there(archive, tmp_path, words, said):
    program = tmp_path / "muniment"
    program.write_text(f"#!{sys.executable}\nfrom muniment.cli import main\nmain()\n", encoding="utf-8")
    program.chmod(0o755)
    line = f"""eval "$(_MUNIMENT_COMPLETE=bash_source muniment)"
        COMP_WORDS=(muniment {" ".join(words)}); COMP_CWORD={len(words)}
        _muniment_completion muniment; printf '%s\\n' "${{COMPREPLY[@]}}" """
    environment = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    told = subprocess.run(
        ["bash", "-c", line], cwd=archive, env=environment, capture_output=True, text=True, check=False
    )
    assert (told.stderr, told.stdout.splitlines()) == ("", said)


def test_zsh_is_told_labels_as_they_are(archive):
    assert proposed(archive, "zsh", "new", "--tag", "trav") == "plain\ntravel bans\n_\n"


def test_fish_is_told_organisations_with_their_names(archive):
    assert proposed(archive, "fish", "new", "--organisation", "harb") == "plain,quay\tHarbour Watch\n"


def test_files_of_posts_are_found_by_their_name_alone(archive):
    assert proposed(archive, "bash", "check", "raid") == "plain,posts/2019/2019-04-02-raid.md\n"


def test_where_there_is_no_archive_nothing_is_proposed_and_nothing_said(tmp_path):
    assert proposed(tmp_path, "bash", "new", "--tag", "tr").strip() == ""
