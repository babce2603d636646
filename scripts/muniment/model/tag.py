"""A tag: an entry of posts/tags.yml."""

from enum import StrEnum
from typing import Annotated

import msgspec

from muniment.model.form import Form, described


class TagKind(StrEnum):
    """What a tag stands for."""

    TOPIC = "topic"
    """A subject."""
    PLACE = "place"
    """A country, region or town."""
    ORGANISATION = "organisation"
    """A body."""
    PERSON = "person"
    """A human being: plain text on its post, in no list, feed, count or address."""
    UNSURE = "unsure"
    """Perhaps a human being: treated as one until an editor decides."""

    @property
    def indexed(self) -> bool:
        """Whether it has a page: persons are never indexed."""
        return self is not TagKind.PERSON and self is not TagKind.UNSURE


class Tag(
    msgspec.Struct,
    frozen=True,
    omit_defaults=True,
    kw_only=True,
    forbid_unknown_fields=True,
    rename={"from_": "from"},
):
    """A label that posts carry (FORMATS.md, section 3); `line` is where its entry begins, and is not written."""

    label: Annotated[str, described("Label", "the words that posts use", example="travel bans")]
    slug: Annotated[
        str,
        described(
            "Slug", "the last part of its address; made from the label when absent", Form.SEGMENT, example="bans"
        ),
    ] = ""
    kind: Annotated[TagKind, described("Kind", "what it stands for", example="place")] = TagKind.TOPIC
    aliases: Annotated[
        tuple[str, ...], described("Aliases", "other spellings that count as this tag", example="travel ban")
    ] = ()
    broader: Annotated[str, described("Broader", "the label of the wider tag", Form.LABEL, example="repression")] = ""
    meaning: Annotated[
        str, described("Meaning", "what it covers, in a sentence", Form.PROSE, example="Orders not to leave a country.")
    ] = ""
    former: Annotated[
        tuple[str, ...], described("Former slugs", "each leads to the present one", Form.SEGMENT, example="travel-ban")
    ] = ()
    from_: Annotated[str, described("From", "the capture that brought it; filled in on import")] = ""
    line: int = 0
