"""A text as it might have been typed, whatever typography the form has that shows it."""

import re

FOLDED = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`", "'"), **dict.fromkeys("“”„‟″", '"'), **dict.fromkeys("–—―", "-"), "…": "...",
     "×": "x", "\xa0": " "}
)  # fmt: skip
"""What WordPress makes of typed characters when it shows a text (wptexturize), put back."""
DASHES = re.compile(r"-+")


def folded(text: str) -> str:
    """Return a text as it might have been typed."""
    return DASHES.sub("-", " ".join(text.translate(FOLDED).split()))
