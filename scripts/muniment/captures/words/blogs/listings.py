"""What a blog puts into its texts itself: its latest posts, months, labels where one asks for them; plugins’ boxes."""

import re

from muniment.text import splicing
from muniment.text.patterns import late

BLOCKS = "latest-posts|latest-comments|archives|rss|categories|calendar|tag-cloud|page-list|social-links|query|loginout"
PLUGINS = (
    r"sharedaddy|jp-relatedposts|wordads-[-_a-z]+|addtoany_(?:share_save_container|content|shortcode|list)|a2a_kit"
    r"|shareaholic-[-_a-z]+|sharethis-[-_a-z]+|heateor_sss_[-_a-z]+|swp_social_panel|et_social_inline[-_a-z]*"
    r"|ssb[ap](?:[-_][-_a-z]*)?|essb_links|mashsb-container|scriptlesssocialsharing[-_a-z]*|synved-social-[-_a-z]+"
    r"|novashare-[-_a-z]+|yarpp(?:-related)?(?:-[-_a-z]+)?|crp_related|rp4wp-related-posts|wp_rp_wrap"
)
"""What the plugins that are on most blogs call the boxes which they append to each text, whatever shows it: buttons to
share it, posts that are like it, advertisements (WordPress, the filter `the_content`)."""
NAMES = "ul|ol|div|p"
"""Elements that hold such a list or box."""
TAG = late(
    rf"<(?:/(?P<closed>{NAMES})\b|(?P<name>{NAMES})\b"
    rf"(?P<listing>[^>]*\bclass=[\"'][^\"']*(?<![\w-])(?:wp-block-(?:{BLOCKS})|(?P<box>{PLUGINS}))(?![\w-]))?)[^>]*>",
    re.IGNORECASE,
)
"""Where one begins or ends that may be such a list or box in the HTML of a post."""
SIGNS = tuple(
    "sharedaddy relatedposts wordads addtoany a2a_kit shareaholic sharethis heateor swp_social et_social ssba ssbp"
    " essb_ mashsb sharing synved novashare yarpp crp_rel rp4wp wp_rp".split()
)
"""What stands in a text that has such a box."""
MARKUP = late(r"<[^<>]*>")
LONGEST = 1200
"""Characters that a box shows fewer of."""


def without(source: str, instead: str = "", *, stored: bool) -> tuple[str, int]:
    """Return the HTML of a post without them, and how many there were; `instead` stands in the place of each.

    Boxes are in no text as its blog stores it, unless somebody wrote of them.
    """
    boxes = not stored and any(sign in source for sign in SIGNS)
    able = boxes or "wp-block-" in source
    return splicing.without(source, _spans(source, boxes=boxes), instead) if able else (source, 0)


def _spans(source: str, *, boxes: bool) -> list[tuple[int, int]]:
    """Return where they begin and end, in order."""
    begun: dict[str, list[re.Match[str]]] = {}
    found: list[tuple[int, int]] = []
    for tag in TAG.finditer(source):
        if tag["name"]:
            begun.setdefault(tag["name"].lower(), []).append(tag)
        elif inner := begun.get(tag["closed"].lower()):
            first = inner.pop()
            span = first.start(), tag.end()
            if first["box"]:
                found += [span] * (boxes and len(MARKUP.sub("", source[slice(*span)])) < LONGEST)
            elif first["listing"]:
                found.append(span)
    return sorted(found)
