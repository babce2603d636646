"""Whether WordPress could play none of the addresses that stand alone in a post, as its export says."""

from muniment.captures.structured.stretches import Stretch

KEPT, TIMES = "_oembed_", "_oembed_time_"
"""How further fields begin that keep what was found for an address, and when (WordPress, WP_Embed::shortcode)."""
NOTHING = "{{unknown}}"


def all_of(stretch: Stretch) -> bool:
    """Return whether WordPress found nothing to play for any address of a post."""
    found, name = [], ""
    for node in stretch.nodes:
        if node.path[-1] == "wp:meta_key":
            name = node.text.strip()
        elif node.path[-1] == "wp:meta_value" and name.startswith(KEPT) and not name.startswith(TIMES):
            found.append(node.text.strip())
    return bool(found) and all(said == NOTHING for said in found)
