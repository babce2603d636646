"""Questions to an editor at a terminal, each with what is known already as proposals."""

from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec
from prompt_toolkit import PromptSession
from prompt_toolkit.completion import FuzzyWordCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.validation import ValidationError, Validator

from muniment.model.post import Involvement
from muniment.posts import writing
from muniment.posts.writing import Beginning, Refused
from muniment.project import UsageError
from muniment.vocabularies.registry import Registry

Meant = TypeVar("Meant")
MORE = "Tab shows what is there; an empty line goes on."


def ask(given: Beginning, known: Registry) -> Beginning:
    """Ask for what a new post needs, beginning with what is given; UsageError where the editor breaks off."""
    session: PromptSession[str] = PromptSession()
    try:
        title = session.prompt("Title: ", default=given.title, validator=Meaning(writing.slug_of))
        date = session.prompt("Date: ", default=given.date, validator=Meaning(writing.day_of))
        tags = given.tags or tuple(_tags(session, known))
        bodies = given.organisations or tuple(_bodies(session, known))
    except (KeyboardInterrupt, EOFError):
        raise UsageError("broken off; nothing was made") from None
    return msgspec.structs.replace(given, title=title, date=date, tags=tags, organisations=bodies)


def _tags(session: PromptSession[str], known: Registry) -> Iterable[str]:
    labels = dict.fromkeys(writing.labels(known), "")
    return dict.fromkeys(_several(session, "Tag", labels, meaning=lambda typed: writing.tag(known, typed)))


def _bodies(session: PromptSession[str], known: Registry) -> Iterable[Involvement]:
    names = {body.id: body.name for body in known.organisations}
    if not names:
        return ()
    found = _several(session, "Organisation", names, meaning=lambda typed: writing.organisation(known, typed))
    return {body.id: body for body in found}.values()


def _several(
    session: PromptSession[str],
    noun: str,
    words: dict[str, str],
    *,
    meaning: Callable[[str], Meant],
) -> list[Meant]:
    """Ask until an empty line; `words` are proposed, each with what explains it. Only what means something is taken."""
    found: list[Meant] = []
    completer = FuzzyWordCompleter(list(words), meta_dict=dict(words))
    validator = Meaning(lambda typed: typed.strip() and meaning(typed))
    while typed := session.prompt(
        f"{noun}: ", default="", completer=completer, validator=validator, bottom_toolbar=MORE
    ).strip():
        found.append(meaning(typed))
    return found


class Meaning(Validator):
    """Tells, under the line, why an answer will not do."""

    def __init__(self, meaning: Callable[[str], object]) -> None:
        self.meaning = meaning

    def validate(self, document: Document) -> None:
        """Raise ValidationError, with what would be right, where an answer means nothing."""
        try:
            self.meaning(document.text)
        except Refused as refused:
            raise ValidationError(len(document.text), str(refused)) from None
