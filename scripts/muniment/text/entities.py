"""Character references in addresses: `&amp;` is one, and `&copy=2`, which stands in many a query, is not."""

import html

from muniment.text.patterns import late

REFERENCE = late(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")

NUMBERED = late(r"&#(?:\d{1,7}(?![\d;])|[xX][0-9a-fA-F]{1,6}(?![0-9a-fA-F;]))")
"""One by number that does not end in a semicolon."""


def decoded(text: str) -> str:
    """Return a text with its references replaced; only those that end in a semicolon, in Markdown as in attributes.

    CommonMark 0.31, section 2.5. HTML also takes old names without one, but in an attribute not before `=` or a letter
    or digit (section 13.2.5.73), and there they stand in addresses.
    """
    return REFERENCE.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def in_attribute(text: str) -> str:
    """Return the value of an attribute with its references replaced; those by number need no semicolon there.

    HTML, section 13.2.5.80: so browsers read '&#106&#97' as 'ja'.
    """
    return decoded(NUMBERED.sub(lambda found: html.unescape(f"{found[0]};"), text) if "&#" in text else text)
