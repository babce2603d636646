"""Tells rows of buttons by which a post is shared, which text tools leave as one word: 'BlogThis!…', 'ShareTweet'."""

import re

SIGN = "Facebook"
BLOGGED = (
    "BlogThis!",
    "Escribe un blog",
    "Postar no blog",
    "Postalo sul blog",
    "Написать об этом в блоге",
    "كتابة مدونة حول هذه المشاركة",
)
"""What one of these buttons says, in the languages of Blogger; in most it is the first."""
LONGEST = 240
"""Characters of such a row."""
NETWORKS = (
    "Facebook|Twitter|LinkedIn|WhatsApp|Telegram|Pinterest|Reddit|Tumblr|Vk|Email|Mail|Print|X|Mastodon|Bluesky|Threads|"
    "Pocket|Viber|Xing"
)
BUTTONS = frozenset(
    "facebook twitter x mastodon bluesky threads linkedin whatsapp telegram signal reddit pinterest tumblr pocket email"
    " e-mail mail print line vk vkontakte weibo wechat xing viber odnoklassniki instapaper flipboard".split()
)
"""What buttons under a post are called in every language."""
ROW = re.compile(rf"(?:(?:Share|Tweet|Pin|Send)(?: (?:on|via|by) (?:{NETWORKS}))? ?|(?:{NETWORKS}) ?){{2,20}}")
"""Such buttons with nothing between them."""
FIRSTS = frozenset("STPFWLRVEMXB")
"""The letters that those begin with."""


def shares(words: str) -> bool:
    """Return whether a line is such a row."""
    if words[:1] in FIRSTS and ROW.fullmatch(words):
        return True
    return SIGN in words and len(words) <= LONGEST and any(said in words for said in BLOGGED)
