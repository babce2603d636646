"""`muniment new` in a terminal: asks for what it needs, and makes nothing when it is left."""

import os
import pty
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from muniment.commands import asking
from muniment.model.organisation import Organisation
from muniment.model.post import Involvement, Role
from muniment.model.tag import Tag, TagKind
from muniment.posts import writing
from muniment.posts.writing import Beginning
from muniment.project import UsageError
from muniment.vocabularies import registry
from muniment.vocabularies.registry import Registry

TAGS = (Tag(label="travel bans", slug="travel-bans", aliases=("travel ban",)), Tag(label="lawyers", slug="lawyers"))
NAMED = Tag(label="Ana Example", slug="ana-example", kind=TagKind.PERSON)
BODIES = (Organisation(id="harbour-watch", name="Harbour Watch", acronym="HW"),)
KNOWN = registry.assemble((*TAGS, NAMED), BODIES)
GIVEN = Beginning(title="", date="2019-04-02")
ENTER, TAB, WIPE = "\r", "\t", "\x15"


def asked(typed, *, known=KNOWN, given=GIVEN):
    """Return what is asked for, when this is typed.

    In a thread of its own: Playwright, in tests before this one, leaves its event loop running in the main thread,
    where no other can be started.
    """

    def answer():
        with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
            keys.send_text(typed)
            return asking.ask(given, known)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(answer).result()


def test_title_date_tags_and_organisations_are_asked_for():
    typed = f"A raid{ENTER}{ENTER}travel ban{ENTER}lawyers{ENTER}{ENTER}Harbour Watch:signatory{ENTER}{ENTER}"
    assert asked(typed) == Beginning(
        title="A raid",
        date="2019-04-02",
        tags=("travel bans", "lawyers"),
        organisations=(Involvement(as_="Harbour Watch", id="harbour-watch", role=Role.SIGNATORY),),
    )


def test_another_date_takes_the_place_of_the_proposed_one():
    assert asked(f"A raid{ENTER}{WIPE}2018-01-05{ENTER}{ENTER}{ENTER}").date == "2018-01-05"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (f"?!{ENTER}", f"{WIPE}A raid{ENTER}{ENTER}{ENTER}{ENTER}"),
        (f"A raid{ENTER}{WIPE}soon{ENTER}", f"{WIPE}2019-04-02{ENTER}{ENTER}{ENTER}"),
        (f"A raid{ENTER}{ENTER}traveller{ENTER}", f"{WIPE}{ENTER}{ENTER}"),
        (f"A raid{ENTER}{ENTER}{ENTER}somebody{ENTER}", f"{WIPE}{ENTER}"),
    ],
)
def test_an_answer_that_will_not_do_is_asked_for_again(wrong, right):
    assert asked(wrong + right) == Beginning(title="A raid", date="2019-04-02")


def test_what_was_given_as_an_option_is_not_asked_for():
    given = Beginning(title="", date="2019-04-02", tags=("lawyers",), organisations=(Involvement(as_="X", id="x"),))
    assert asked(f"A raid{ENTER}{ENTER}", given=given).tags == ("lawyers",)


def test_an_archive_without_lists_asks_for_tags_of_its_own():
    assert asked(f"A raid{ENTER}{ENTER}anything{ENTER}{ENTER}", known=Registry()).tags == ("anything",)


def test_persons_are_never_proposed():
    assert writing.labels(KNOWN) == ["lawyers", "travel bans"]


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_breaking_off_makes_nothing(key):
    with pytest.raises(UsageError, match="broken off; nothing was made"):
        asked(f"A raid{ENTER}{WIPE}{key}")


def test_a_terminal_is_asked_and_the_draft_made(tmp_path):
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    terminal, inner = pty.openpty()
    environment = {**os.environ, "PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm", "EDITOR": "", "VISUAL": ""}
    command = [sys.executable, "-m", "muniment", "-C", str(tmp_path), "new", "--date", "2019-04-02"]
    with subprocess.Popen(command, stdin=inner, stdout=inner, stderr=inner, env=environment) as process:
        os.close(inner)
        said = b""
        for prompt, answer in ((b"Title:", b"A raid\r"), (b"Date:", b"\r"), (b"Tag:", b"\r")):
            while prompt not in said:
                said += os.read(terminal, 4096)
            os.write(terminal, answer)
        assert process.wait(60) == 0
    os.close(terminal)
    assert [path.name for path in tmp_path.rglob("*.md")] == ["2019-04-02-a-raid.md"]
