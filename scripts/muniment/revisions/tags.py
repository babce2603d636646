"""Changes of tags: one merged into another, renamed or added, in the vocabulary and in every post."""

from collections.abc import Callable, Iterable, Iterator

import yaml

from muniment.model.problem import errors
from muniment.model.tag import Tag, TagKind
from muniment.posts.library import Library
from muniment.revisions import changes, front, spans
from muniment.revisions.changes import Change, Refused
from muniment.revisions.front import Revision
from muniment.revisions.spans import Span
from muniment.schema import values
from muniment.text import nearest, permalink, yamltext
from muniment.vocabularies import vocabulary
from muniment.vocabularies.registry import TAGS, fold

PATH = f"posts/{TAGS}"


class Words:
    """The vocabulary of tags as it stands: its text, its entries, and the node of each."""

    def __init__(self, library: Library) -> None:
        file = library.root / PATH
        self.old = changes.text(library.root, PATH) if file.is_file() else None
        self.text = _implied(library) if self.old is None else self.old
        self.bare = self.text.removeprefix("\ufeff")
        _, self.tags, problems = vocabulary.parse(self.bare, PATH, Tag)
        if failing := errors(problems):
            raise Refused(str(failing[0]))
        self.root = spans.document(self.bare)
        self.library = library

    def named(self, label: str) -> Tag:
        """Return the entry of that label or alias; Refused where there is none."""
        known = self.library.registry.tag_named(label)
        found = next((tag for tag in self.tags if known and tag.label == known.label), None)
        if found is None:
            near = nearest.nearest(label, [tag.label for tag in self.tags if tag.kind.indexed])
            advice = f"did you mean '{near}'?" if near else "`muniment tags` lists all"
            raise Refused(f"tag '{label}' is not in {PATH}; {advice}")
        return found

    def node(self, tag: Tag) -> yaml.Node:
        """Return the node of an entry."""
        return spans.entries(self.root)[self.tags.index(tag)]

    def change(self, new: str) -> Change:
        """Return the change of the file to a text without a byte order mark, which it keeps if it had one."""
        mark = "\ufeff" if self.text != self.bare else ""
        return Change(PATH, self.old, mark + new)


def _implied(library: Library) -> str:
    """Return the entries that the posts' own words make where the vocabulary is absent."""
    text = ""
    for tag in library.registry.tags:
        text += f"- label: {yamltext.scalar(tag.label)}\n  slug: {yamltext.scalar(tag.slug)}\n"
    return text


def merge(library: Library, going: str, staying: str) -> list[Change]:
    """Return the changes that make the tag `going` an alias of `staying`; Refused where that cannot be."""
    words = Words(library)
    gone, kept = words.named(going), words.named(staying)
    if gone is kept:
        raise Refused(f"'{going}' and '{staying}' are one tag already: '{kept.label}'")
    if kept.kind.indexed and not gone.kind.indexed:
        message = f"'{gone.label}' is of the kind {gone.kind}; its name would be published as an alias"
        raise Refused(f"{message}; change its kind in {PATH} first, if it is no human being")
    new = spans.replace(words.bare, _merged(words, gone, kept))
    means = _means(library)
    revision = front.retagged(
        kept.label, old=lambda word: means(word) == gone.label, same=lambda word: means(word) == kept.label
    )
    posts = _posts(library, [word for word in _used(library) if means(word) == gone.label], revision)
    return [words.change(new), *posts]


def _merged(words: Words, gone: Tag, kept: Tag) -> Iterator[Span]:
    text, node = words.bare, words.node(kept)
    if words.root is not None and spans.is_flow(words.root):
        yield from spans.without(text, words.root, [words.tags.index(gone)])
    else:
        yield spans.cut(text, words.node(gone))
    had = {fold(name) for name in (kept.label, *kept.aliases)}
    aliases = [name for name in (gone.label, *gone.aliases) if fold(name) not in had]
    yield from spans.lengthened(text, node, "aliases", aliases)
    ways = {permalink.slug(name) for name in (kept.label, *kept.aliases, *aliases)} | {kept.slug}
    slugs = (gone.slug or permalink.slug(gone.label), *gone.former)
    yield from spans.lengthened(text, node, "former", [slug for slug in slugs if slug not in ways])
    yield from _narrower(words, gone, kept)


def _narrower(words: Words, gone: Tag, kept: Tag) -> Iterator[Span]:
    """Yield the changes that put what stood below a tag below another, without making a circle."""
    above = _above(words.tags, kept)
    for tag in words.tags:
        if tag.broader != gone.label:
            continue
        wider = kept.label if tag.label not in above else gone.broader
        if wider and wider != tag.label:
            yield spans.given(words.bare, words.node(tag), "broader", yamltext.scalar(wider))
        else:
            yield spans.dropped(words.bare, words.node(tag), "broader")


def _above(tags: list[Tag], tag: Tag) -> set[str]:
    """Return the labels of a tag and of all that is broader."""
    labels, found = {tag.label: tag for tag in tags}, {tag.label}
    while tag.broader in labels and tag.broader not in found:
        found.add(tag.broader)
        tag = labels[tag.broader]
    return found


def rename(library: Library, former: str, label: str) -> list[Change]:
    """Return the changes that give a tag another label; its address stays, and its former label is an alias."""
    words = Words(library)
    tag, label = words.named(former), " ".join(label.split())
    owner = library.registry.tag_named(label)
    if not label or not permalink.slug(label):
        raise Refused(f"'{label}' holds no letter or digit; write some words")
    if owner is not None and owner.label != tag.label:
        raise Refused(f"'{label}' is already the tag '{owner.label}'; `muniment tags merge` makes one of two")
    if label == tag.label:
        raise Refused(f"the tag is called '{label}' already")
    new = spans.replace(words.bare, _renamed(words, tag, label))
    old = {word for word in _used(library) if fold(word) == fold(tag.label) and word != label}
    revision = front.retagged(label, old=old.__contains__, same=lambda word: fold(word) == fold(label))
    posts = _posts(library, old, revision)
    return [words.change(new), *posts]


def _renamed(words: Words, tag: Tag, label: str) -> Iterator[Span]:
    text, node = words.bare, words.node(tag)
    name = spans.field(node, "label")
    if name is not None:
        yield spans.rewritten(name, label)
    if not tag.slug:
        yield spans.given(text, node, "slug", yamltext.scalar(permalink.slug(tag.label)))
    yield from _aliases(text, node, tag, label)
    for other in words.tags:
        if other.broader == tag.label:
            yield spans.given(text, words.node(other), "broader", yamltext.scalar(label))


def _aliases(text: str, node: yaml.Node, tag: Tag, label: str) -> Iterator[Span]:
    """Yield the changes of a renamed tag's aliases: its former label comes in, its new one goes out."""
    listed = spans.entries(spans.field(node, "aliases"))
    gone = [number for number, alias in enumerate(listed) if fold(spans.words(alias)) == fold(label)]
    fresh = fold(tag.label) != fold(label)
    if gone and fresh:
        yield spans.rewritten(listed[gone[0]], tag.label)
    elif gone and len(listed) > len(gone):
        yield from spans.without(text, spans.field(node, "aliases") or node, gone)
    elif gone:
        yield spans.dropped(text, node, "aliases")
    elif fresh:
        yield from spans.lengthened(text, node, "aliases", [tag.label])


def add(library: Library, tag: Tag, posts: Iterable[str] = ()) -> list[Change]:
    """Return the changes that add a tag to the list and to these posts, by path; Refused where that cannot be.

    With posts the list may have the tag already: then they alone change.
    """
    wanted = list(dict.fromkeys(posts))
    known = library.registry.tag_named(tag.label) if wanted else None
    listed = [] if known is not None else [_entered(library, tag)]
    label = known.label if known else " ".join(tag.label.split())
    return [*listed, *(change for path in wanted for change in _tagged(library, path, label))]


def _tagged(library: Library, path: str, label: str) -> Iterator[Change]:
    """Yield the change of a post that gets a tag, which it may have already under one of its names."""
    post = library.by_path.get(path)
    if post is None:
        raise Refused(f"{path}:1: is no post that can be read; `muniment check` says why")
    if post.withdrawn:
        raise Refused(f"{path}:1: is withdrawn, and has no tags")
    if label not in post.tags and _means(library)(label) not in set(map(_means(library), post.tags)) - {""}:
        yield front.change(post, changes.text(library.root, path), field="tags", revision=front.tagged(label))


def _entered(library: Library, tag: Tag) -> Change:
    """Return the change that enters a tag; Refused where its words are taken or its broader tag is not there."""
    words = Words(library)
    label, slug = " ".join(tag.label.split()), tag.slug or permalink.slug(tag.label)
    if not values.is_segment(slug):
        raise Refused(f"'{slug or label}' can be no address; give it one with --slug some-words")
    for name in (label, *tag.aliases):
        if owner := library.registry.tag_named(name):
            raise Refused(f"'{name}' is already the tag '{owner.label}'")
    if owner := next((other for other in library.registry.tags if other.slug == slug), None):
        raise Refused(f"the address '{slug}' is that of the tag '{owner.label}'; give another with --slug")
    fields = {"label": yamltext.scalar(label), "slug": yamltext.scalar(slug)}
    fields |= {"kind": tag.kind.value} if tag.kind is not TagKind.TOPIC else {}
    fields |= {"aliases": f"[{', '.join(map(yamltext.scalar, tag.aliases))}]"} if tag.aliases else {}
    fields |= {"broader": yamltext.scalar(words.named(tag.broader).label)} if tag.broader else {}
    fields |= {"meaning": yamltext.scalar(tag.meaning)} if tag.meaning else {}
    return words.change(spans.appended(words.bare, fields))


def _means(library: Library) -> Callable[[str], str]:
    """Return what tells the label of the tag that a word in a post means; empty where it means none."""

    def means(word: str) -> str:
        tag = library.registry.tag_named(word)
        return tag.label if tag else ""

    return means


def _used(library: Library) -> set[str]:
    """Return all words that posts carry as tags."""
    return {word for post in library.by_path.values() for word in post.tags}


def _posts(library: Library, old: Iterable[str], revision: Revision) -> Iterator[Change]:
    """Yield the change of each post that carries one of these words."""
    if library.broken:
        raise Refused(f"{library.broken[0]}:1: cannot be read, so its tags are not known; `muniment check` says why")
    due = set(old)
    for path, post in sorted(library.by_path.items()):
        if not due.isdisjoint(post.tags):
            yield front.change(post, changes.text(library.root, path), field="tags", revision=revision)
