"""A cited address as pages show it: a link, what became of it in words, and the archived copy beside it."""

from html import escape

from muniment.model.fate import UNCHECKED, Fate, Mark
from muniment.model.record import Memento
from muniment.pages import parts
from muniment.text import hosts, markdown


def link(url: str, mark: Mark, text: str = "") -> str:
    """Return a link to a cited address, its text the address itself where no other is given.

    Where something else answers by now the link leads to the archived copy, and without one there is none. Its `data-`
    attributes are those of Robust Links (robustlinks.mementoweb.org/spec), which name original and copy to programs.
    A link that shows its own address is of the class `url`: print need not add the address.
    """
    shown = escape(text or url, quote=False)
    if mark.astray and mark.copy is None:
        return shown
    if mark.astray and mark.copy is not None:
        return f'<a href="{escape(mark.copy.url)}" rel="noreferrer"{_robust(url, mark.copy)}>{shown}</a>'
    if not markdown.is_safe(url) or hosts.is_shunned(url):
        return shown
    kind = "" if text else ' class="url"'
    return f'<a href="{escape(url)}"{kind} rel="noreferrer"{_robust(url, mark.copy) if mark.copy else ""}>{shown}</a>'


def _robust(url: str, copy: Memento) -> str:
    return (
        f' data-originalurl="{escape(url)}" data-versionurl="{escape(copy.url)}" data-versiondate="{escape(copy.date)}"'
    )


def words(mark: Mark) -> str:
    """Return what a reader is told of an address, as HTML to stand behind it; nothing where nothing is to be told."""
    said = _said(mark)
    return f' <span class="fate">({said})</span>' if said else ""


def _said(mark: Mark) -> str:
    if mark.fate is Fate.LIVE:
        return _copy(mark.copy) if mark.copy else ""
    if mark.fate is Fate.MOVED:
        moved = f'moved: <a href="{escape(mark.new_url)}" rel="noreferrer">new address</a>'
        return f"{moved}; {_copy(mark.copy)}" if mark.copy else moved
    if mark.fate is Fate.DOUBTFUL:
        return f"not well of late; {_copy(mark.copy)}" if mark.copy else "not well of late"
    if mark.fate is Fate.ARCHIVED and mark.copy:
        lead = "no longer there, the link leads to the" if mark.astray else "no longer there;"
        return f"{lead} {_copy(mark.copy)}"
    if mark.fate is Fate.GONE:
        return (
            "something else stands there now; no copy is known" if mark.astray else "no longer there; no copy is known"
        )
    return ""


def _copy(copy: Memento) -> str:
    return f'<a href="{escape(copy.url)}" rel="noreferrer">archived copy</a> of {parts.day(copy.date)}'


def href(url: str, mark: Mark = UNCHECKED) -> str:
    """Return where a link to an address leads; empty where no page may lead there."""
    if mark.astray:
        return mark.copy.url if mark.copy else ""
    return "" if hosts.is_shunned(url) else url
