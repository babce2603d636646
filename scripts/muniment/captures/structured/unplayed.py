"""Which of the addresses that stand alone in a post WordPress could not play, as its export says."""

from muniment.captures.hypertext import players
from muniment.captures.hypertext.entry import Entry
from muniment.captures.structured.stretches import Stretch
from muniment.text.patterns import late

KEPT, TIMES = "_oembed_", "_oembed_time_"
"""How further fields begin that keep what was found for an address, and when (WordPress, WP_Embed::shortcode)."""
NOTHING = "{{unknown}}"
NAME = late(r"(?:[?&](?:v|list)=|/(?!\w+\?(?:v|list|.*&v)=))([\w-]{4,})/?(?:[?&#][^/]*)?$")
"""The name of a film in the address of its page, which that of its player has too."""


def among(stretch: Stretch, made: Entry) -> frozenset[str]:
    """Return the addresses of a post that stand alone for which nothing was found; `made`: what was read of it.

    The export does not say which those are, but what was found for the others. Where more are left than nothing was
    found for, none is sure.
    """
    alone = players.alone(made.content) if made.stored else set[str]()
    found = list(_found(stretch)) if alone else []
    shown = [said for said in found if said != NOTHING]
    left = frozenset(address for address in alone if not any(_name(address) in said for said in shown))
    return left if len(found) > len(shown) and (not shown or len(left) <= len(found) - len(shown)) else frozenset()


def _found(stretch: Stretch) -> list[str]:
    found, name = [], ""
    for node in stretch.nodes:
        if node.path[-1] == "wp:meta_key":
            name = node.text.strip()
        elif node.path[-1] == "wp:meta_value" and name.startswith(KEPT) and not name.startswith(TIMES):
            found.append(node.text.strip())
    return found


def _name(address: str) -> str:
    found = NAME.search(address)
    return found[1] if found else address
