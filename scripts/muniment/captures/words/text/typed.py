"""A text as it might have been typed, whatever typography the form has that shows it."""

from muniment.text.patterns import late

FOLDED = dict.fromkeys("‘’‚‛′`", "'") | dict.fromkeys("“”„‟″", '"') | dict.fromkeys("–—―", "-")
FOLDED |= {"…": "...", "×": "x", "\xa0": " "}
"""What WordPress makes of typed characters when it shows a text (wptexturize), put back."""
GUILLEMETS = late(r"«\s?([^«»]*?)\s?»")
"""The same of quotation marks in many languages, such as French, Russian and Persian, some with a space within.

One alone is an arrow: 'Read more »'.
"""
ASCII = [sign for sign in FOLDED if sign.isascii()]
DASHES = late(r"-+")


def folded(text: str) -> str:
    """Return a text as it might have been typed."""
    signs = FOLDED if not text.isascii() else ASCII
    for sign in signs:  # takes a fraction of the time of `str.translate`, which looks each letter up
        text = text.replace(sign, FOLDED[sign])
    text = GUILLEMETS.sub(r'"\1"', text) if "«" in text else text
    text = " ".join(text.split())
    return DASHES.sub("-", text) if "--" in text else text
