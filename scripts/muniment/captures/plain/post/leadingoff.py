"""Words that lead on, at the end of a post: to the rest of its text, which is cut short, or to a source elsewhere."""

from collections.abc import Set

from muniment.captures.plain.page import numberedmore, shortened
from muniment.captures.plain.page.references import References
from muniment.captures.plain.post.section import Section
from muniment.captures.words.blogs import blogaddress
from muniment.captures.words.blogs.phrases import READ_MORE
from muniment.captures.words.text import addresses, lists
from muniment.captures.words.text.lines import Line


def cites(line: Line, references: References, hosts: Set[str]) -> bool:
    """Return whether words that lead on lead to another site than the blog's, whose `hosts` these are: to a source."""
    words = lists.shown(line)
    if not (hosts and READ_MORE.fullmatch(words)):
        return False
    found = [blogaddress.host_of(one.url) for one in addresses.find(references.linked(line.text))]
    return bool(found) and hosts.isdisjoint(found) and "origin" not in words.lower()  # the post of another blog


def cut(section: Section, lines: list[Line], title: str) -> tuple[list[Line], bool]:
    """Return lines without what leads to the rest of a post's text at their end, and whether anything does."""
    lines, leads = numberedmore.cut(lines, section.references.urls)
    if lines and cites(lines[-1], section.references, section.hosts):
        return lines, leads
    lines, short = shortened.cut(lines, section.own, title, wrapped=section.style.wrapped, more=section.more)
    return lines, short or leads
