"""A tag: an entry of posts/tags.yml."""

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta


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

    label: Annotated[str, Meta(description="the words that posts use")]
    slug: Annotated[str, Meta(description="its address; written once, never derived again")] = ""
    kind: Annotated[TagKind, Meta(description="topic, place, organisation, person or unsure")] = TagKind.TOPIC
    aliases: Annotated[tuple[str, ...], Meta(description="other spellings that count as this tag")] = ()
    broader: Annotated[str, Meta(description="label of the wider tag")] = ""
    meaning: Annotated[str, Meta(description="what it covers, in a sentence")] = ""
    former: Annotated[tuple[str, ...], Meta(description="earlier slugs, which redirect")] = ()
    from_: Annotated[str, Meta(description="the capture that brought it")] = ""
    line: int = 0
