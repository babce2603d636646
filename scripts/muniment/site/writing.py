"""The writing of what is due: pages of posts, then what leads to them and repeats them, then the sitemap of all."""

from collections.abc import Callable, Sequence

from muniment import dependencies
from muniment.feeds.channel import Channel
from muniment.machine import forking, memory, progress
from muniment.machine.forking import Share
from muniment.machine.spool import Spool
from muniment.machine.writer import Output, Writer
from muniment.model.page import Joined, Section
from muniment.posts.catalogue import Catalogue
from muniment.site import serving
from muniment.site.dressing import Wardrobe
from muniment.site.output import State


def pages(
    due: Sequence[Section], wardrobe: Wardrobe, writer: Callable[[], Writer], *, processes: int, texts: Spool
) -> list[Output]:
    """Write sections: posts first, then the indexes that link them and the feeds that repeat them.

    `texts` is where feeds find what posts say once their pages are made, by whichever process.
    """
    posts = [section for section in due if dependencies.is_post(section.subject)]
    rest = [section for section in due if not dependencies.is_post(section.subject)]

    def first(share: Share[Section]) -> Output:
        return _written(share, wardrobe, writer()).done(texts.handed())

    def second(share: Share[Section]) -> Output:
        return _written(share, wardrobe, writer()).done({})

    outputs = forking.spread(posts, first, kind=Output, processes=processes)
    for made in outputs:
        texts.learn(made.texts)
    if len(posts) >= forking.WORTH:
        memory.give_back()
    return [*outputs, *forking.spread(rest, second, kind=Output, processes=processes)]


def _written(share: Share[Section], wardrobe: Wardrobe, writer: Writer) -> Writer:
    for section in progress.told(share, noun="writing pages"):
        writer.files[section.subject] = {}
        for part in section.make():
            if isinstance(part, Joined):
                writer.join(section.subject, part.path, part.needs, part.pieces)
            else:
                writer.put(section.subject, part.path, part.needs, lambda part=part: wardrobe.octets(part))  # type: ignore[misc]
    return writer


def sitemap(
    catalogue: Catalogue,
    channel: Channel,
    writer: Callable[[], Writer],
    between: tuple[State, State],
    *,
    stale: set[str] | None,
) -> list[Output]:
    """Write the sitemap where a page came or went, or a post says another date; its files join those of the new state.

    None where the site's address is not known: those of a sitemap are whole.
    """
    (old, new), name = between, dependencies.SITEMAP
    if not channel.url:
        return []
    if stale is not None and name not in stale and name in old.files and _pages(old) == _pages(new):
        new.files[name] = old.files[name]
        return []
    own = writer()
    for file in serving.sitemap(catalogue, channel, new.files):
        own.put(name, file.path, file.needs, file.make)
    new.files |= own.files
    return [own.done({})]


def _pages(state: State) -> set[str]:
    return {path for files in state.files.values() for path in files if path.endswith(serving.PAGE)}
