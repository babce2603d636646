"""Three posts of a page, as title and text."""

POSTS = (
    ("Bakers walk out", "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks."),
    ("Ferry row settled", "A judge ended the row over the ferry after eleven weeks without any hearing at all."),
    ("Who owns the archive?", "Forty readers came on the first day of it, and none of them may copy a single page."),
)
TITLES = [title for title, _ in POSTS]
DAYS = ("May 9, 2021", "May 4, 2021", "April 2, 2021")
ISO = ["2021-05-09", "2021-05-04", "2021-04-02"]

SITE = "https://quay.example"
HEAD = "Quay Notes\nA blog from the harbour\n\nHome\nAbout\nContact\n\n"
FOOT = "Search for:\n\nRecent Posts\n\nMeta\nLog in\n"
"""What stands over and under the posts of a page."""
SENTENCES = (
    "The rope makers of the old harbour have not been paid since spring, and the quay is full of unsold rope.",
    "Nobody has rung the bell of the customs house for a year. The keeper says that he was told not to ring it.",
)
"""The text of a post like any other."""


def page(*parts: str) -> str:
    """Return a page with these parts, one under the other."""
    return "\n\n".join(["Quay notes", "A record of the harbour", "Menu", *parts, "Older posts"]) + "\n"
