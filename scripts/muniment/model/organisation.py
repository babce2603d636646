"""An organisation: an entry of posts/organisations.yml."""

from typing import Annotated

import msgspec

from muniment.model.form import Form, described


class Organisation(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True, forbid_unknown_fields=True):
    """A body that posts name (FORMATS.md, section 3); `line` is where its entry begins, and is not written."""

    id: Annotated[
        str, described("Id", "its address: small letters, digits and hyphens", Form.IDENTIFIER, example="free-tibet")
    ]
    name: Annotated[str, described("Name", "the name that it uses itself", example="Free Tibet")]
    names: Annotated[
        dict[str, str], described("Names", "its name by language", example="{es: Amnistía Internacional}")
    ] = {}
    aliases: Annotated[
        tuple[str, ...], described("Aliases", "other names that mean this body and no other", example="Free Tibet UK")
    ] = ()
    acronym: Annotated[str, described("Acronym", "which several bodies may share", example="ISHR")] = ""
    country: Annotated[
        str, described("Country", 'two capitals; write "NO" for Norway in quotes', Form.COUNTRY, example="CH")
    ] = ""
    site: Annotated[str, described("Web site", "its address", Form.ADDRESS, example="https://ishr.ch/")] = ""
    domains: Annotated[
        tuple[str, ...], described("Domains", "under which it publishes", Form.DOMAIN, example="ishr.ch")
    ] = ()
    wikidata: Annotated[str, described("Wikidata", "its number there", Form.WIKIDATA, example="Q42970")] = ""
    ror: Annotated[
        str, described("ROR", "its number in the Research Organization Registry", Form.ROR, example="05dxps055")
    ] = ""
    isni: Annotated[
        str, described("ISNI", "its International Standard Name Identifier", Form.ISNI, example="0000 0001 2150 090X")
    ] = ""
    part_of: Annotated[str, described("Part of", "id of the body to which it belongs", Form.BODY)] = ""
    predecessor: Annotated[str, described("Predecessor", "id of the body before it", Form.BODY)] = ""
    successor: Annotated[str, described("Successor", "id of the body after it", Form.BODY)] = ""
    note: Annotated[str, described("Note", "what an editor should know; it is not published", Form.PROSE)] = ""
    line: int = 0
