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


SERVICE = re.compile(
    r"[^\W\d_]{0,24}\]?[(\[<]{0,2}https?://(?:www\.)?(?:addtoany\.com/(?:add_to|share)|facebook\.com/(?:sharer|share\.php|dialog)|"
    r"(?:twitter|x)\.com/(?:intent|share|home\?status)|(?:api|web)\.whatsapp\.com/send|wa\.me/\?|t(?:elegram)?\.me/share|"
    r"linkedin\.com/(?:shareArticle|sharing|cws)|reddit\.com/submit|pinterest\.[a-z.]+/pin/create|vk\.com/share|"
    r"tumblr\.com/(?:share|widgets)|bsky\.app/intent|threads\.net/intent|getpocket\.com/(?:save|edit)|"
    r"digg\.com/submit|dotnetkicks\.com/(?:kick|submit)|del(?:\.icio\.us|icious\.com)/(?:post|save)|"
    r"stumbleupon\.com/(?:submit|refer)|technorati\.com/faves|newsvine\.com/_(?:tools|wine)|google\.com/bookmarks/mark|"
    r"friendfeed\.com/share|meneame\.net/submit|wykop\.pl/dodaj|myspace\.com/Modules/PostTo|"
    r"service\.weibo\.com/share|social-plugins\.line\.me|connect\.ok\.ru/offer|share\.flipboard\.com)"
)
"""An address that asks a service to share a page, with no more than the name of a button before it."""


def leads(text: str) -> bool:
    """Return whether a line begins with a link that asks a service to share the page."""
    return "http" in text and SERVICE.match(text.lstrip(" *•-[!")) is not None


def shares(words: str) -> bool:
    """Return whether a line is such a row."""
    if words[:1] in FIRSTS and ROW.fullmatch(words):
        return True
    return SIGN in words and len(words) <= LONGEST and any(said in words for said in BLOGGED)
