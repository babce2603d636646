"""Guest authors, whom an export lists apart from its posts (Co-Authors Plus, class CoAuthors_Guest_Authors)."""

from collections.abc import Sequence

from muniment.captures.structured import metafields
from muniment.captures.structured.xmltext import Node

KIND = "guest-author"
"""What kind of entry one is."""
LOGIN, NAME, ACCOUNT = "cap-user_login", "cap-display_name", "cap-linked_account"
"""Names of its further fields: under what posts are filed, what they show, and whose account it stands for."""


def names(nodes: Sequence[Node]) -> dict[str, str]:
    """Return the name that posts show, by each login that they may be filed under; empty where an entry is no guest."""
    held = {node.path[-1]: node.text.strip() for node in nodes}
    if held.get("wp:post_type") != KIND or held.get("wp:status", "publish") != "publish":
        return {}
    name = _further(nodes, NAME) or held.get("title", "")
    logins = (_further(nodes, LOGIN), _further(nodes, ACCOUNT), held.get("wp:post_name", "").removeprefix("cap-"))
    return {login: name for login in logins if login and name}


def _further(nodes: Sequence[Node], name: str) -> str:
    return next((node.text.strip() for node in metafields.values(nodes, name)), "")
