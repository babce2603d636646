"""Guest authors, whom an export lists apart from its posts (Co-Authors Plus, class CoAuthors_Guest_Authors)."""

from collections.abc import Sequence

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
    further: dict[str, str] = {}
    last = ""
    for node in nodes:
        if node.path[-1] == "wp:meta_key":
            last = node.text.strip()
        elif node.path[-1] == "wp:meta_value":
            further[last] = node.text.strip()
    name = further.get(NAME) or held.get("title", "")
    logins = (further.get(LOGIN), further.get(ACCOUNT), held.get("wp:post_name", "").removeprefix("cap-"))
    return {login: name for login in logins if login and name}
