"""Tells which post of the archive a post of a capture is, and what becomes of its address."""

from collections.abc import Container, Sequence
from enum import StrEnum

import msgspec

from muniment.captures.accounting import ledger
from muniment.captures.drafts import draft as draft_
from muniment.captures.drafts.draft import Draft
from muniment.captures.drafts.reading import Reading
from muniment.captures.merge import claimed, identities, joining, likeness, mended
from muniment.captures.merge.addressing import Arrival
from muniment.captures.merge.shelf import Shelf
from muniment.captures.merge.standing import Kept
from muniment.model.capture import Digests, Kind


class Address(StrEnum):
    """What becomes of the address of a post that stands, beside the one that a capture shows."""

    STAYS = "stays"
    """It is the same, or one that the post had before."""
    MOVES = "moves"
    """The capture's takes its place, and it joins the former ones."""
    JOINED = "joined"
    """The capture's is an older one, and joins the former ones."""
    CLAIMED = "claimed"
    """Editor and blog both gave the post another: the editor's stays, and the blog's joins the former ones."""


class Others(msgspec.Struct, frozen=True):
    """The other posts of a capture, as far as they are known: each of them is another post of the archive."""

    kind: Kind | None = None
    """Of the capture."""
    permalinks: Container[str] = ()
    guids: Container[str] = ()
    """What their blog names them by, numbers too, as digests."""
    met: set[str] = msgspec.field(default_factory=set)
    """Paths of posts that stand for one of them."""
    moved: dict[str, str] = msgspec.field(default_factory=dict)
    """New paths of files that got another name, by their old ones."""
    arrivals: dict[str, Arrival] = msgspec.field(default_factory=dict)
    """Posts to which the capture gives an address that was not their own, by their path."""
    hosts: frozenset[str] = frozenset()
    """Of their blog, without `www.`."""
    alone: bool = False
    """Whether it shows one post alone."""


NONE = Others()


def kept(draft: Draft, stand: Shelf, others: Others = NONE) -> Kept | None:
    """Return the post that stands for a draft; None where it is new, or that stands for another post of the capture.

    It is the one at its address, else the one that its blog names alike, else one of its day and title.
    """
    if joining.host(draft, stand) is not None:
        return None
    known = stand.posts.get(draft.front.permalink)
    if known is not None and known.path not in others.met and not _is_other(draft, known, stand, others):
        return _nearer(draft, known, stand, others) or known
    if not stand.titles:
        return None
    if (found := _elsewhere(draft, stand, others)) is not None:
        return found

    def may_be(title: str) -> bool:
        return stand.has(draft.front.date, title) or stand.numbered(draft.guid, draft.number) is not None

    ways = [mended.meant(draft)] if mended.is_garbled(draft) else mended.garbled(draft, may_be)
    return next(filter(None, (_elsewhere(way, stand, others) for way in ways)), None)


def _nearer(draft: Draft, known: Kept, stand: Shelf, others: Others) -> Kept | None:
    """Return the post that has the text of a draft, where the one at its address shares its day and title alone.

    An address that was worked out by rule does not tell which of two such posts it is, nor does one that led here.
    """
    if not (draft.by_rule or known.by_rule or draft.front.permalink != known.permalink):
        return None
    alike = [post for post in stand.alike(draft.front.date[:10], draft.front.title) if post.path not in others.met]
    if all(post.path == known.path for post in alike) or likeness.nearly(known.body, draft.body):
        return None
    return next((post for post in alike if likeness.nearly(post.body, draft.body)), None)


def _elsewhere(draft: Draft, stand: Shelf, others: Others) -> Kept | None:
    """Return the post that stands for a draft at another address."""
    named = of_its_name(draft, stand, others)
    return named or _alike(draft, stand, others) or _dated_in_part(draft, stand, others) or _withdrawn(draft, stand)


def of_its_name(draft: Draft, stand: Shelf, others: Others = NONE) -> Kept | None:
    """Return the post that its blog names as it names a draft, or numbers so."""
    same = stand.named(draft.guid)
    if same is not None and same.path not in others.met and not identities.took_its_name(draft, same, stand):
        return same
    numbered = stand.numbered(draft.guid, draft.number)
    able = numbered is not None and numbered.path not in others.met and _may_be(draft, numbered)
    return numbered if able else None


def _may_be(draft: Draft, post: Kept) -> bool:
    """Return whether a post of a number may be the one that stands: a blog that moved house may have counted anew."""
    return bool(post.withdrawn) or post.date[:10] == draft.front.date[:10] or identities.says_the_same(draft, post)


def _alike(draft: Draft, stand: Shelf, others: Others) -> Kept | None:
    """Return the post of the day and title of a draft; the last of several, unless one has its text.

    Where neither address was worked out by rule, they are one only where they have one text too, and the blog
    names them alike, or neither names them otherwise nor shows both.
    """
    day, title = draft.front.date[:10], draft.front.title
    found = [post for post in stand.alike(day, title) if post.path not in others.met]
    near = [post for post in found if likeness.nearly(post.body, draft.body)] if found else []
    ruled = (post for post in (*found, *near) if draft.by_rule or post.by_rule)
    by_rule = [post for post in ruled if not _only_shares_its_title(draft, post, stand)]
    if by_rule:
        return by_rule[-1]
    mine = identities.said(draft)
    told = ((post, identities.of(post, stand), post.permalink in others.permalinks) for post in near)
    return next((post for post, theirs, shown in told if mine & theirs or not (shown or (mine and theirs))), None)


def _dated_in_part(draft: Draft, stand: Shelf, others: Others) -> Kept | None:
    """Return the only post of the title and text of a draft that has its date in part, where one address is by rule."""
    found = stand.dated_in_part(draft.front.date, draft.front.title)
    able = [post for post in found if post.path not in others.met and (draft.by_rule or post.by_rule)]
    near = [post for post in able if likeness.nearly(post.body, draft.body)]
    return near[0] if len(near) == 1 else None


def _withdrawn(draft: Draft, stand: Shelf) -> Kept | None:
    """Return the withdrawn post that a draft is, by what ledgers tell of title and text: it is not brought back."""
    alike = stand.withdrawn.get(ledger.digest(draft.front.title), ())
    mine = {ledger.sha256(part.encode()) for part in ledger.paragraphs(draft.body)} if alike else set()
    for post, digests in alike:
        theirs = set(digests.get("paragraphs", ()))
        if 2 * len(theirs & mine) >= max(len(theirs), len(mine), 1):
            return post
    return None


def _only_shares_its_title(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a post has the address that rules give a draft, or the other way round, and a text of its own.

    An editor may have written all of it anew: what was imported counts too. Where the blog names the two otherwise, a
    few words are enough.
    """
    if draft.short or not (draft.by_rule or post.by_rule):
        return False
    named = identities.are_named_otherwise(draft, post, stand)
    like = likeness.nearly(post.body, draft.body) if named else not likeness.strange(post.body, draft.body)
    return not like and identities.shares_nothing(draft, post, stand)


def others(reading: Reading, hosts: frozenset[str]) -> Others:
    """Return the posts of a capture that is known as a whole, whose blog is at these hosts."""
    drafts = reading.drafts
    permalinks = {draft.front.permalink for draft in drafts}
    names = {name for draft in drafts for name in identities.said(draft)}
    return Others(reading.kind, permalinks, names, hosts=hosts, alone=len(drafts) == 1)


def _is_other(draft: Draft, post: Kept, stand: Shelf, others: Others) -> bool:
    """Return whether a post has left the address of a draft, which the blog names otherwise, or only got it by rule."""
    mine = identities.said(draft)
    if stand.named(draft.guid) is post:
        return identities.took_its_name(draft, post, stand)
    theirs = identities.of(post, stand) if mine else set[str]()
    if not theirs:
        return _only_shares_its_title(draft, post, stand) or _is_at_its_former(draft, post, stand)
    if not theirs - mine or theirs & {draft.number} or (theirs & mine and _says_it_best(draft, post, stand)):
        return False  # it may have had the address of another, and that its own
    if draft.front.permalink == post.permalink:  # it has not, unless the capture shows it elsewhere
        return any(name in others.guids for name in theirs) or _only_shares_its_title(draft, post, stand)
    same = identities.says_the_same(draft, post) and not _is_at_its_former(draft, post, stand)
    return bool(draft.guid) or not same


def _says_it_best(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a post has the title of a draft or nearly its text, and no other of its day and title has that."""
    alike = stand.alike(draft.front.date[:10], draft.front.title)
    near = [one.path for one in alike if likeness.nearly(one.body, draft.body)]
    return post.path in near or (not near and identities.says_the_same(draft, post))


def _is_at_its_former(draft: Draft, post: Kept, stand: Shelf) -> bool:
    """Return whether a draft has nothing of the text of a post, and is shown at an address that this one had before.

    So it may have been by rule alone, where two posts have one title and day.
    """
    left = draft.front.permalink != post.permalink and not (draft.by_rule or draft.short)
    return left and likeness.strange(post.body, draft.body) and identities.shares_nothing(draft, post, stand)


def address(draft: Draft, post: Kept, before: Sequence[Digests]) -> Address:
    """Return what becomes of the address of a post that stands; `before` are its digests as imported."""
    if draft.by_rule or (draft.front.permalink == post.permalink and not post.by_rule):
        return Address.STAYS
    if post.by_rule:
        return Address.MOVES
    shown = {digests.get("permalink", "") for digests in before}
    ours = ledger.digest(post.permalink) not in shown
    last = post.front.updated or post.date
    if ledger.digest(draft.front.permalink) in shown:  # it had this one before, and may have it again
        return Address.MOVES if not ours and draft.changed > last else Address.STAYS
    if draft.front.permalink in post.former:
        return Address.STAYS
    if ours:
        return Address.CLAIMED
    return Address.JOINED if "" < draft.changed < last else Address.MOVES


def former(draft: Draft, post: Kept, before: Sequence[Digests], address: Address, others: Others) -> tuple[str, ...]:
    """Return the addresses that lead to a post that stands, beside its own."""
    given = draft.front.former
    if ledger.digest(given) in {digests.get("former") for digests in before}:
        given = ()  # an editor may have taken them out
    moves = address is Address.MOVES
    left = (post.permalink,) if moves and post.permalink not in others.permalinks else ()
    shown = (draft.front.permalink,) if address in (Address.JOINED, Address.CLAIMED) else ()
    own = draft.front.permalink if moves else post.permalink
    return tuple(place for place in dict.fromkeys((*post.former, *left, *shown, *given)) if place != own)


def of(draft: Draft, stand: Shelf, others: Others = NONE) -> Draft:
    """Return a draft with the address of the post that stands for it, where its own is by rule; else with one apart."""
    draft = claimed.without(draft, stand) if draft.front.former else draft
    if joining.host(draft, stand) is not None:
        return draft
    post = kept(draft, stand, others) if draft.by_rule else None
    if post is None and (known := stand.spelt.of(draft.front.permalink)) != draft.front.permalink:
        return claimed.spelt(draft, stand.posts[known], stand, lambda apart: _elsewhere(apart, stand, others))
    if post is None:
        there = stand.posts.get(draft.front.permalink) if draft.by_rule else None
        strange = there is not None and _only_shares_its_title(draft, there, stand)
        return draft_.apart(draft, stand.posts) if strange else draft
    if post.permalink == draft.front.permalink:
        return draft
    front = msgspec.structs.replace(draft.front, permalink=post.permalink)
    return msgspec.structs.replace(draft, front=front, by_rule=post.by_rule)
