"""Who shows something of a post beside itself: tags and bodies near to its own, posts that it may be related to."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from muniment.model.post import Role
from muniment.posts import grouping
from muniment.posts.catalogue import Catalogue
from muniment.posts.grouping import RARE


def tags(catalogue: Catalogue, slugs: Iterable[str]) -> Iterator[str]:
    """Yield the slugs of all tags above these and of those next below, which show how many posts these have."""
    registry = catalogue.library.registry
    for slug in slugs:
        label = catalogue.labels.get(slug, "")
        if tag := registry.by_label.get(label):
            yield from (other.slug for other in (*grouping.above(registry, tag), *catalogue.narrower.get(label, ())))


def bodies(catalogue: Catalogue, keys: Iterable[str]) -> Iterator[str]:
    """Yield the ids of the bodies before, after, above and below these, which show how many posts these have."""
    yield from (other.id for key in keys for _, other in catalogue.kin.get(key, ()))


def countries(catalogue: Catalogue, keys: Iterable[str]) -> Iterator[str]:
    """Yield the codes of the countries of these bodies."""
    known = catalogue.library.registry.by_id
    yield from (known[key].country for key in keys if key in known and known[key].country)


def alike(catalogue: Catalogue, slugs: Iterable[str], involved: Iterable[str]) -> Iterator[str]:
    """Yield the paths of the posts that may be related to one of these tags and bodies (`id:role`), as posts stand now.

    One post more than a few may have a thing in common: it came or went, and the rest is related no more, or again.
    """
    parts = [body.rpartition(":") for body in involved]
    signed = frozenset(key for key, _, role in parts if role == Role.SIGNATORY)
    groups = [catalogue.by_tag.get(slug, []) for slug in slugs]
    groups += [catalogue.by_signatories[signed]] if len(signed) > 1 else []
    groups += [
        [post for post, _ in named] for key, _, _ in parts if len(named := catalogue.by_body.get(key, ())) <= RARE + 1
    ]
    yield from (post.path for group in groups if len(group) <= RARE + 1 for post in group)


def citing(works: Mapping[str, Iterable[int]], cited: set[int]) -> Iterator[str]:
    """Yield the paths of the posts that cite one of these works, where only few do."""
    posts: dict[int, list[str]] = {}
    for path, numbers in works.items():
        for number in cited.intersection(numbers):
            posts.setdefault(number, []).append(path)
    yield from (path for paths in posts.values() if len(paths) <= RARE + 1 for path in paths)


def near(catalogue: Catalogue, places: list[str], place: str) -> Iterator[str]:
    """Yield the paths of the posts around a place, as posts stand now; `places` are all of these, the oldest first."""
    posts = catalogue.library.posts
    here = len(posts) - 1 - bisect_left(places, place)
    yield from (posts[number].path for number in (here - 1, here, here + 1) if 0 <= number < len(posts))
