"""Tells lines that hold but links into a blog's machinery, whatever they say: archives, labels, comments, sharing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from urllib.parse import urlsplit

from muniment.captures.words.blogs import ownpages
from muniment.captures.words.text import addresses, brokenaddresses, linkforms, lists
from muniment.captures.words.text.lines import Line
from muniment.text.patterns import late

LINK = late(r"!?(?:\[(?P<words>[^\[\]\n]*)\]\(<?|(?<=\S )\((?=https?://|/|#\w))(?P<url>[^\s()<>]+)>?[^()\n]*\)")
"""A link as Markdown writes it, or the address alone in brackets behind its words, as other tools do."""
PICTURE = late(r"\[!\[(?P<words>[^\[\]]*)\]\([^()\s]*\)\]\(")
MORE = late(r"#more-\d+$")
"""Where a text goes on that the page cuts short."""
LEFT, FEW = 90, 12
"""Characters that may stand in such a line beside its links, and beside one that leads on in the same text."""
FEWEST = 3
SENTENCE, STATED = 40, tuple(".。।۔")
"""Characters before the first link that are a sentence of a text, and how that ends."""


def words(listed: Sequence[Line]) -> frozenset[str]:
    """Return what the lines say that hold but links into the machinery of the page's own blog, links as words alone."""
    if not any(map(may_link, listed)):
        return frozenset()
    hosts: Counter[str] = Counter()
    able = []
    for run in runs(listed):
        links = _links(run) if may_link(run[0]) or may_link(run[-1]) else []
        hosts.update(_host(link["url"]) for link in links if "//" in link["url"])
        if links and _is_links_alone(links):
            able.append((run, links))
    own = _commonest(hosts)
    held = (run for run, links in able if own and _is_machinery(run, links, own))
    return frozenset(shown for run in held for line in run for shown in _shown(line))


def _links(run: Sequence[Line]) -> list[re.Match[str]]:
    """Return the links of a paragraph or entry."""
    return list(LINK.finditer(_unpictured(brokenaddresses.joined(line.text for line in run))))


def _unpictured(text: str) -> str:
    """Return a text with pictures that are links as their words alone."""
    return PICTURE.sub(r"[\g<words>](", text) if "[![" in text else text


def host(listed: Sequence[Line], urls: Iterable[str] = ()) -> str:
    """Return the host to whose machinery most links lead, those of a list of addresses too; empty where few do."""
    links = chain(urls, (link["url"] for line in listed if may_link(line) for link in LINK.finditer(line.text)))
    return _commonest(Counter(_host(url) for url in links if "//" in url and ownpages.is_machinery(url)))


def _commonest(hosts: Counter[str]) -> str:
    own, times = hosts.most_common(1)[0] if hosts else ("", 0)
    return own if times >= FEWEST else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


def may_link(line: Line) -> bool:
    """Return whether a line may hold a link behind its words, as Markdown or resiliparse writes it."""
    return linkforms.may_lead(line.text)


def is_machinery(text: str) -> bool:
    """Return whether a line holds a link that leads to a blog's labels, authors or comments, whatever blog it is."""
    return any(ownpages.is_machinery(link["url"]) for link in LINK.finditer(text))


def runs(listed: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph, heading or entry; each by itself where addresses stand behind the words."""
    run: list[Line] = []
    for line in listed:
        begun = line.blank or not run or any(linkforms.stands_behind(one.text) for one in (line, run[-1]))
        if begun or line.words[:1] == "#" or lists.MARK.match(line.text):
            if run:
                yield run
            run = []
        if not line.blank:
            run.append(line)
    if run:
        yield run


def _is_links_alone(links: Sequence[re.Match[str]]) -> bool:
    """Return whether a paragraph or entry holds hardly more than links."""
    rest = LINK.sub("", links[0].string).strip("#*_ -+")
    before = links[0].string[: links[0].start()].rstrip()
    if before.endswith(STATED) and len(before) >= SENTENCE:
        return False
    cut = any(MORE.search(link["url"]) for link in links)
    return "http" not in rest and len(rest) <= (FEW if cut else LEFT)


def _is_machinery(run: Sequence[Line], links: Sequence[re.Match[str]], own: str) -> bool:
    """Return whether all links of a line lead to what is no post, or to the line's own post beside such a one."""
    kinds = {ownpages.kind(link["url"], own) for link in links if not link[0].startswith("!")}
    return not (
        "" in kinds or ownpages.MACHINERY not in kinds or ("post" in kinds and linkforms.stands_behind(run[0].text))
    )


def _shown(line: Line) -> Iterator[str]:
    """Yield the words of a line in each of the forms in which they are asked for."""
    yield line.words
    yield addresses.bare(line.text)
    yield lists.unmarked(lists.shown(line))
