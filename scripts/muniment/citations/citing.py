"""What the citations of all posts share: the catalogue, the archive, and each body as linked data, made once."""

from functools import cached_property

import msgspec

from muniment.citations.works import Edition
from muniment.model.organisation import Organisation
from muniment.posts.catalogue import Catalogue
from muniment.posts.grouping import Made
from muniment.posts.namesakes import Namesakes
from muniment.schema import identifiers
from muniment.text import permalink


class Citing(msgspec.Struct, frozen=True, dict=True):
    """The catalogue of an archive, and what citations say of it."""

    catalogue: Catalogue
    edition: Edition

    @cached_property
    def namesakes(self) -> Namesakes:
        """Posts that have their title or their summary in common."""
        return Namesakes(self.catalogue.library)

    @cached_property
    def bodies(self) -> Made[str, msgspec.Raw]:
        """Each organisation as JSON, by its id; empty where the registry does not know it."""
        return Made(self._body)

    def _body(self, key: str) -> msgspec.Raw:
        body = self.catalogue.library.registry.by_id.get(key)
        return msgspec.Raw(msgspec.json.encode(_linked(body, self.edition)) if body is not None else b"")


def _linked(body: Organisation, edition: Edition) -> dict[str, object]:
    """Return an organisation in the words of schema.org; `sameAs` are its pages in public registers."""
    written = {register: getattr(body, register) for register in identifiers.NAMES}
    pages = [page for register, value in written.items() if value and (page := identifiers.page(register, value))]
    fields = {
        "@type": "Organization",
        "@id": f"{edition.url}organisations/{permalink.encoded(body.id)}/",
        "name": body.name,
        "alternateName": body.acronym,
        "url": body.site,
        "sameAs": pages,
    }
    return {name: value for name, value in fields.items() if value}
