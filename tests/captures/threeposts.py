"""Three posts of a page, as title and text."""

POSTS = (
    ("Bakers walk out", "The bakers of the old quarter walked out, and they ask for the wages of eleven weeks."),
    ("Ferry row settled", "A judge ended the row over the ferry after eleven weeks without any hearing at all."),
    ("Who owns the archive?", "Forty readers came on the first day of it, and none of them may copy a single page."),
)
TITLES = [title for title, _ in POSTS]
