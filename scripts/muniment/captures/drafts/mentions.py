"""Bodies of the registry that the texts of captures name: they are recorded with the posts, after the signatories."""

import unicodedata
from functools import cached_property

import msgspec

from muniment.captures.drafts.draft import Draft
from muniment.model.post import Involvement, Role
from muniment.vocabularies.recognition import Recogniser
from muniment.vocabularies.registry import Registry


class Mentions:
    """Finds the bodies of one registry in any number of posts."""

    def __init__(self, known: Registry) -> None:
        self.known = known

    @cached_property
    def _recogniser(self) -> Recogniser:
        return Recogniser(self.known)

    def recorded(self, draft: Draft) -> Draft:
        """Return a draft with the bodies that its title and text name, each once, by the words that name it first."""
        if not self.known.organisations:
            return draft
        listed = draft.front.organisations
        fresh: dict[str, Involvement] = {}
        text = unicodedata.normalize("NFC", f"{draft.front.title}\n{draft.body}")
        for mention in self._recogniser.mentions(text):
            words = " ".join(mention.words.split())
            fresh.setdefault(mention.id, Involvement(words, mention.id, Role.MENTIONED))
        found = tuple(body for key, body in fresh.items() if key not in {body.id for body in listed})
        if not found:
            return draft
        front = msgspec.structs.replace(draft.front, organisations=(*listed, *found))
        note = f"bodies that the text names: {'; '.join(body.id for body in found)}"
        return msgspec.structs.replace(draft, front=front, notes=(*draft.notes, note))
