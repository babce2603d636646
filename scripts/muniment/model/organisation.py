"""An organisation: an entry of posts/organisations.yml."""

from typing import Annotated

import msgspec
from msgspec import Meta


class Organisation(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A body that posts name (FORMATS.md, section 3); `line` is where its entry begins, and is not written."""

    id: Annotated[str, Meta(description="its address: letters, digits and hyphens")]
    name: Annotated[str, Meta(description="the name it uses")]
    names: Annotated[dict[str, str], Meta(description="its name by language")] = {}
    aliases: Annotated[tuple[str, ...], Meta(description="other names that mean this body alone")] = ()
    acronym: Annotated[str, Meta(description="its acronym, which several bodies may share")] = ""
    country: Annotated[str, Meta(description="ISO 3166 alpha-2 code of its seat")] = ""
    site: Annotated[str, Meta(description="its web site")] = ""
    domains: Annotated[tuple[str, ...], Meta(description="domains that it publishes under")] = ()
    wikidata: Annotated[str, Meta(description="Q and a number")] = ""
    ror: Annotated[str, Meta(description="identifier in the Research Organization Registry")] = ""
    isni: Annotated[str, Meta(description="International Standard Name Identifier")] = ""
    part_of: Annotated[str, Meta(description="id of the body it belongs to")] = ""
    predecessor: Annotated[str, Meta(description="id of the body before it")] = ""
    successor: Annotated[str, Meta(description="id of the body after it")] = ""
    note: Annotated[str, Meta(description="what an editor should know")] = ""
    line: int = 0
