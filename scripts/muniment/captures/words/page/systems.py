"""How the pages of systems begin that set a day, in lines of its own, over the title of each post."""

SAPO = "Saltar para: Posts"
"""The first line of a page of SAPO's blogs, which leads to its parts."""


def sets_day_over_title(first: str) -> bool:
    """Return whether a page that begins with a line is of such a system."""
    return first.startswith(SAPO)
