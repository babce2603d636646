"""What the text of a field must look like, and how a field is described, once, where it is declared."""

from enum import StrEnum

from msgspec import Meta


class Form(StrEnum):
    """What the text of a field must look like."""

    TEXT = "text"
    """Any words, on one line."""
    PROSE = "prose"
    """Any words; a sentence or more."""
    DATE = "date"
    """A day, a day and time, or as much of it as is known."""
    DAY = "day"
    """A whole day, YYYY-MM-DD."""
    PATH = "path"
    """An address on the site: /2018/04/12/slug/."""
    FORMER = "former"
    """One that leads to another: such an address, or /p/123/, as the blog had it by number."""
    LANGUAGE = "language"
    """A language tag (BCP 47)."""
    ADDRESS = "address"
    """An address that begins with http:// or https://."""
    FILE = "file"
    """The name of a file beside the post."""
    LABEL = "label"
    """A label or alias of posts/tags.yml."""
    BODY = "body"
    """An id of posts/organisations.yml."""
    IDENTIFIER = "identifier"
    """Lower-case words with hyphens."""
    SEGMENT = "segment"
    """One part of an address."""
    COUNTRY = "country"
    """ISO 3166 alpha-2."""
    DOMAIN = "domain"
    """The name of a host, or its end."""
    WIKIDATA = "wikidata"
    """Q and a number."""
    ROR = "ror"
    """An identifier of the Research Organization Registry, with its check digits."""
    ISNI = "isni"
    """An International Standard Name Identifier, with its check digit."""
    PATTERN = "pattern"
    """An address in which `*` stands for anything."""


def described(label: str, hint: str, form: Form = Form.TEXT, *, example: str = "") -> Meta:
    """Return what people are told of a field: its label, a hint, the form of its text, a value as it is written."""
    return Meta(title=label, description=hint, examples=[example] if example else None, extra={"form": form})
