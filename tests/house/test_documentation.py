"""Documentation and program agree: each command, field, verdict and role is described, and what is described exists."""

import re
import shlex

import click
import msgspec
import pytest

from muniment import cli
from muniment.model.exemption import Exemption
from muniment.model.organisation import Organisation
from muniment.model.post import Correction, FrontMatter, Involvement, Picture, Role, SeeAlso, Source
from muniment.model.tag import Tag, TagKind
from muniment.model.verdict import Fragment, Standing, Verdict
from muniment.project import Links

GUIDE = "docs/contributing/"
"""Where people who do not program look things up."""
IN_POSTS = (FrontMatter, Involvement, Source, SeeAlso, Picture, Correction)
IN_LISTS = (Tag, Organisation, Exemption)
NOT_WRITTEN = {"line"}
"""A place in a file, which no file holds."""


@pytest.fixture(scope="module")
def pages(root):
    """Every page written by hand, by its path."""
    paths = [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@pytest.fixture(scope="module")
def guide(pages):
    """All of docs/contributing as one text."""
    return "\n".join(text for path, text in pages.items() if path.startswith(GUIDE))


def commands():
    """Yield (words typed, command) of every command and subcommand."""
    context = click.Context(cli.group)
    for name in cli.COMMANDS:
        command = cli.group.get_command(context, name)
        yield f"muniment {name}", command
        for below, subcommand in getattr(command, "commands", {}).items():
            yield f"muniment {name} {below}", subcommand


def typed(text):
    """Yield (line number, words) of each `muniment …` in a code span or on a line of its own in a code block."""
    for number, line in enumerate(text.splitlines(), 1):
        spans = re.findall(r"`((?:\.venv/bin/)?muniment [^`]+)`", line)
        block = re.findall(r"^\s*(?:\$ |- run: |run: )?((?:\.venv/bin/)?muniment [^`]+)$", line)
        for code in [*spans, *block]:
            # Two spaces begin an explanation beside an example.
            command = re.split(r"\s{2,}|[|>;]|&&", code.removeprefix(".venv/bin/"))[0]
            yield number, shlex.split(command.replace("…", ""), comments=True)[1:]


def wrong(words):
    """Return what the program does not know of the words typed after `muniment`; empty where it knows them all."""
    command, name = cli.group, "muniment"
    context = click.Context(command)
    for word in words:
        if word.startswith("-") and word != "-" and word.split("=")[0] not in options(command, context):
            return f"{name} has no option {word}"
        if isinstance(command, click.Group) and not word.startswith("-"):
            found = command.get_command(context, word)
            if found is None:
                return f"there is no command '{word}'"
            command, name = found, f"{name} {word}"
    return ""


def options(command, context):
    names = (name for option in command.get_params(context) for name in (*option.opts, *option.secondary_opts))
    return {"-h", "--help", *names}


def test_each_command_is_described(pages, nothing):
    described = {" ".join(words[:length]) for text in pages.values() for _, words in typed(text) for length in (1, 2)}
    nothing(f"{GUIDE}: `{name}` is not described" for name, _ in commands() if name[9:] not in described)


def test_each_command_described_exists(root, pages, nothing):
    workflow = ".github/workflows/site.yml"
    nothing(
        f"{path}:{number}: {fault}"
        for path, text in {**pages, workflow: (root / workflow).read_text(encoding="utf-8")}.items()
        for number, words in typed(text)
        if (fault := wrong(words))
    )


def test_each_command_ends_its_help_with_examples_that_exist(nothing):
    for name, command in [("muniment", cli.group), *commands()]:
        examples = list(typed(command.epilog or ""))
        nothing([] if examples else [f"{name} --help: ends without examples"])
        nothing(f"{name} --help: {fault}" for _, words in examples if (fault := wrong(words)))


def test_a_command_that_does_not_exist_is_found():
    assert wrong(["celebrate"]) == "there is no command 'celebrate'"
    assert wrong(["check", "--loudly"]) == "muniment check has no option --loudly"
    assert wrong(["-C", "somewhere", "check"][2:]) == ""


def fields(*structs):
    return {field.encode_name for struct in structs for field in msgspec.structs.fields(struct)} - NOT_WRITTEN


def test_each_field_is_described(pages, nothing):
    where = {
        "fields.md": fields(*IN_POSTS),
        "tags-and-organisations.md": fields(Tag, Organisation),
        "links.md": fields(Exemption),
    }
    nothing(
        f"{GUIDE}{page}: field `{name}` is not described"
        for page, names in where.items()
        for name in names
        if not re.search(rf"`[^`\n]*\b{name}\b[^`\n]*`", pages.get(GUIDE + page, ""))
    )


def test_each_field_described_exists(pages, nothing):
    nothing(
        f"{path}:{number}: there is no field `{name}`"
        for path, text in pages.items()
        for number, name in first_cells(text, "Field")
        if not name.startswith("x_") and name.split(".")[-1] not in fields(*IN_POSTS, *IN_LISTS)
    )


def test_each_setting_of_links_is_described_and_no_other(pages):
    described = {name for _, name in first_cells(pages[f"{GUIDE}links.md"], "Setting")}
    assert described == set(Links.__struct_fields__)


def first_cells(text, heading):
    """Yield (line number, name) of the code in the first column of tables under a heading such as Field."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in line.split("|")]
        inside = line.startswith("|") and (inside or cells[1] == heading)
        if inside:
            yield from ((number, name) for name in re.findall(r"`([^`]+)`", cells[1]))


@pytest.mark.parametrize("vocabulary", [Verdict, Standing, Fragment, Role, TagKind])
def test_each_word_of_a_closed_vocabulary_is_described(guide, vocabulary):
    assert [member.value for member in vocabulary if f"`{member.value}`" not in guide] == []


def test_each_verdict_and_role_described_exists(pages, nothing):
    nothing(
        f"{path}:{number}: there is no {heading.lower()} `{name}`"
        for heading, vocabulary in (("Verdict", Verdict), ("Standing", Standing), ("Role", Role))
        for path, text in pages.items()
        for number, name in first_cells(text, heading)
        if name not in {member.value for member in vocabulary}
    )
