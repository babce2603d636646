"""Tags that a capture brings into the vocabulary: those alone that a post has once all are merged."""

from collections.abc import Iterable, Iterator

from muniment.captures.drafts.draft import Draft
from muniment.captures.merge import placing, standing
from muniment.captures.merge.placing import Made
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Files
from muniment.captures.words.blogs import labels
from muniment.vocabularies.registry import fold


def fresh(tags: Iterable[str], made: Iterable[Made], files: Files, stand: Shelf) -> list[str]:
    """Return the tags that the vocabulary does not know, without those that no post has.

    A feed does not tell categories from tags: what stands as a category in a post already joins none of its tags.
    """
    unknown = labels.unknown(tags, stand.registry)
    wanted = {fold(label) for label in unknown}
    held = {fold(label) for one in made for label in _tags(one, wanted, files, stand)} if wanted else set()
    return [label for label in unknown if fold(label) in held]


def slugs(drafts: Iterable[Draft]) -> dict[str, str]:
    """Return what the blog of some posts calls their tags in addresses, by label, where the capture says that."""
    return {label: slug for draft in drafts for label, slug in draft.slugs.items()}


def _tags(made: Made, wanted: set[str], files: Files, stand: Shelf) -> Iterator[str]:
    """Yield the tags that a post has, where it may have one that is wanted."""
    shown = made.draft.front.tags
    if made.is_kept_out or wanted.isdisjoint(map(fold, shown)):
        return
    if made.state == placing.NEW:
        yield from shown
        return
    octets = files[made.path] if made.path in files else stand.octets(made.path)
    kept = standing.opened(made.path, octets)
    yield from kept.front.tags if kept is not None else ()
