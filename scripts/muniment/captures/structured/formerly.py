"""The addresses that a post had before, which an export keeps beside it, and from which its blog leads to it."""

import re
from collections.abc import Iterator, Mapping

from muniment.captures.drafts import linked
from muniment.captures.structured import metafields
from muniment.captures.structured.attachments import Attachments
from muniment.captures.structured.stretches import Stretch
from muniment.text.patterns import late

SLUG, DAY = "_wp_old_slug", "_wp_old_date"
"""Names of further fields (WordPress, wp_check_for_changed_slugs, wp_check_for_changed_dates)."""
LAST = late(r"[^/?#]+(?=/?$)")
DATED = late(r"(?<=[^/]/)\d{4}/\d\d/\d\d(?=/)")
"""Where an address has the day of its post."""


def paths(stretch: Stretch, held: Mapping[str, str], beside: Attachments) -> Iterator[str]:
    """Yield the paths that a post had under other slugs or on other days, those left out that another entry has now."""
    addresses = (
        address for address in _addresses(stretch, held["link"], held.get("slug", "")) if not beside.stands(address)
    )
    yield from filter(None, map(linked.path_in, addresses))


def _addresses(stretch: Stretch, link: str, own: str) -> Iterator[str]:
    if not own or not link.rstrip("/").endswith(f"/{own}"):
        return
    for node in metafields.values(stretch.nodes, SLUG):
        slug = node.text.strip()
        if re.fullmatch(r"[\w%-]+", slug):
            yield LAST.sub(slug, link)
    for node in metafields.values(stretch.nodes, DAY):
        if re.fullmatch(r"\d{4}-\d\d-\d\d", day := node.text.strip()):
            yield DATED.sub(day.replace("-", "/"), link, count=1)
