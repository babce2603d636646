"""What themes call the parts of a post: which words of a `class` say that an element is its title, text or author."""

import re
from functools import lru_cache

from muniment.text.patterns import late

TITLE = frozenset(
    "entry-title post-title wp-block-post-title p-name posttitle storytitle summary-title-link contentheading"
    " asset-name itemTitle itemtitle eTitle"
    " elementor-widget-theme-post-title".split()
)
CONTENT = frozenset(
    "entry-content post-content wp-block-post-content e-content entry storycontent post-body post-entry article-body"
    " asset-content eMessage eText entry-inner entry-body postcontent entrytext entry-summary wp-block-post-excerpt"
    " field--name-body gh-content elementor-widget-theme-post-content fusion-content-tb".split()
)
AUTHOR = frozenset({"p-author", "byline-author", "username", "reader-credits", "ljuser"})
DATE = frozenset(
    "entry-date published date post-date wp-block-post-date postdate posted-on dt-published entry-meta postmetadata"
    " post-meta byline meta entry-byline field--name-created createdate".split()
)
KIND = r"(?:[a-z]+[-_]+)*(?:entry|post|node|article|story|blog|news)(?:[-_]+[a-z]+)*[-_]+"
"""How themes begin names: 'gh-article-', 'post-card-', 'elementor-post__'."""
TITLE_LIKE = late(rf"{KIND}(?:title|headline)")
OF_AUTHOR = r"(?:entry|post|node|article|story|blog|news)[-_]+authors?[-_]"
"""How the parts begin in which a page says of a post who wrote it: 'wp-block-post-author__content'."""
CONTENT_LIKE = late(
    rf"(?!.*(?:title|headline|{OF_AUTHOR})){KIND}(?:content|body|text|excerpt|summary|teaser|description)"
)
EXCERPT_LIKE = late(
    r"(?!.*type-)(?:[a-z]+[-_]+)*(?:(?:excerpt|summary|teaser)(?:[-_]+(?:text|content|body))?"
    r"|(?:entry|post|article)[-_]+description)"
)
STANDFIRST_LIKE = late(
    r"(?:[a-z]+[-_]+)*(?:sub-?title|sub-?head(?:ing|line)?|stand-?first|chapo|chapeau|lede|dek)|documentDescription"
)
"""What systems call the few sentences under a title that lead to the text (SPIP, Plone, Substack)."""
AUTHOR_LIKE = late(r"(?:[a-z]+[-_]+)*(?:author(?:[-_]+name(?:[-_]+link)?)?|user[-_]?name|byline[-_]+name)")
AUTHORS_LIKE = late(r"(?:[a-z]+[-_]+)*authors")
NO_AUTHOR = late(r"meta|date|comment|prep|label|about|bio|box|avatar|card|ima?ge?|photo|picture|media|caption")
PLACED = late(r"(?:card|meta)[-_]+(?=(?:[a-z]+[-_]+)*author$)")
"""What may stand before that in such a name: where it is, as in 'post-card-meta-author' (Ghost)."""
DATE_LIKE = late(
    rf"{KIND}(?:date|time|published)|(?:[a-z]+[-_]+)*(?:publish(?:ed|ing)?[-_]*date|date[-_]*published)|date-?header"
)
AROUND = frozenset(
    "sharedaddy jp-relatedposts wpcnt sd-sharing sharing post-navigation nav-links navigation screen-reader-text"
    " wp-block-post-navigation-link entry-footer entry-utility postmetadata tags-links cat-links jp-post-flair"
    " author-box entry-header comments-link edit-link addtoany_share_save_container more-link about-author"
    " page-links page-link post-nav-links posted wp-block-latest-posts wp-block-latest-comments wp-block-archives"
    " wp-block-rss wp-block-tag-cloud wp-block-categories wp-block-calendar wp-block-page-list"
    " wp-block-query wp-block-loginout asset-meta asset-footer eDetails eDetails1 eDetails2"
    " wpa-about wpadvert wp-block-jetpack-subscriptions jetpack_subscription_widget blog-subscribe".split()
)
"""Parts of a post's element that are the page's."""
AROUND_NAMES = frozenset(
    {
        "nav-above",
        "nav-below",
        "nav-single",
        "ez-toc-container",
        "toc_container",
        "author-info",
        "author-box",
        "post-author",
        "newsletter-teaser",
        "newsletter-signup",
    }
)
"""The same by their names."""
AUTHOR_BOX = (
    r"(?:[a-z]+[-_]+)*author[-_]+(?:info|box|bio|description|card|about|dropdown)"
    r"(?:[-_]+(?:out(?:er)?|in(?:ner)?|wrap(?:per)?|container|text|section))?"
)
"""What themes call the box that tells of who wrote a post, and its parts."""
AROUND_LIKE = late(
    rf"{AUTHOR_BOX}|(?:[a-z]+[-_]+)*(?:(?:entry|post|article|node|story|blog)[-_]*"
    r"(?:info|meta|foot|footer|header|utility|nav|navigation|tags|categories|sharing|share)|shar(?:e|ing)[-_]+(?:buttons?|links?)"
    r"|(?:[a-z]+[-_]+)*(?:share|sharing|share[-_]buttons)[-_]+(?:posts?|text|container|title|label|block|wrap(?:per)?|bar|box|icons?)"
    r"|(?:[a-z]+[-_]+)*toc[-_]+(?:container|wrapper|block|v\d\w*)|(?:post|article|entry)[-_]toc|lwptoc|saboxplugin-[a-z]+|m-a-box[-_a-z]*|abh_box"
    r"|(?:[a-z]+[-_]+)*(?:views?|visits?|hits?)[-_]+(?:counter|count)|tptn_counter|wpp-views|post-views|pvc_stats"
    r"|(?:[a-z]+[-_]+)*(?:prev(?:ious)?[-_]?next|next[-_]?prev(?:ious)?|pagination|paginator|pager)(?:[-_]+[a-z]+)*"
    r"|(?:[a-z]+[-_]+)*pop-?up[-_]+(?:container|wrap(?:per)?|overlay|form|box)"
    r"|(?:[a-z][a-z\d]*[-_]+)*related[-_]?(?:posts?|articles?|entries|stories|links?)(?:[-_]+(?:list|block|box|container|section|wrap(?:per)?))?"
    r"|(?:[a-z]+[-_]+)*(?:ads?|advert(?:isement)?s?)[-_]+(?:unit|wrap(?:per)?|container|slot|box|block|banner|label)"
    r"|(?:[a-z]+[-_]+)*(?:posts?|articles?|entries|stories)[-_]+related|content[-_]?ads?"
    r"|comments?[-_]+(?:(?:has|no)[-_]user|report[-_]?box|message[-_]box|head(?:line|er|ing)?|log-?in(?:[-_][a-z]+)*|dialog)"
    r"|social[-_]+(?:share|sharing|links?)|(?:subscri(?:be|ption)|newsletter)[-_]+(?:widget|form|box)[-_a-z]*)"
)
CALL_LIKE = late(
    r"(?!(?:tag|category)-)(?:[a-z]+[-_]+)*(?:cta|call[-_]to[-_]action|donat(?:e|ions?)|subscribe|newsletter|promo)(?:[-_]+[a-z]+)*"
)
"""What themes call what stands aside to ask readers for something; what a post is filed under says no such thing."""
MORE_LIKE = late(
    r"(?:[a-z]+[-_]+)*(?:more[-_]*link|read[-_]*more|more[-_]+text)"
    r"(?:[-_]+(?:more|link|btn|button|box|wrap(?:per)?|container|area))*"
)
OTHER = late(
    r"author|byline|comment|caption|galler|control|image|photo|media|thumb|nav|header|footer|meta|related|shar|sub|more|widget|recent|password|tag|categor|side-?bar|action|button"
)
"""What a part is of that is named like a title or text and is none."""


HUMP = late(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a word begins in a name of several without a sign between: 'authorBox', 'ArticleBody'."""


MODULE = late(r"([A-Z][A-Za-z0-9]*)_([a-z][A-Za-z0-9-]*)__[\w+-]{3,8}")
"""What builders make of a name in the style sheet of a component: 'PostCard_title__b71Nd' (CSS Modules, Next.js)."""


@lru_cache(maxsize=4096)
def names(classes: frozenset[str]) -> frozenset[str]:
    """Return classes as they are, and those with capital letters as the same names in small ones too."""
    humped = [MODULE.sub(r"\1-\2", one) for one in classes if not one.islower()]
    return classes.union(HUMP.sub("-", one).lower() for one in humped) if humped else classes


@lru_cache(maxsize=4096)
def is_title(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes is the title of a post."""
    return _says(names(classes), TITLE, TITLE_LIKE)


@lru_cache(maxsize=4096)
def is_content(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes holds the text of a post, or its beginning."""
    return _says(names(classes), CONTENT, CONTENT_LIKE)


@lru_cache(maxsize=4096)
def is_known_content(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes is surely what holds the text of a post."""
    return not names(classes).isdisjoint(CONTENT)


def is_text(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes is surely what holds the text of a post, and no beginning of it."""
    return is_known_content(classes) and not (is_excerpt(classes) or is_standfirst(classes))


@lru_cache(maxsize=4096)
def is_excerpt(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes holds the beginning of a post, or a summary of it."""
    return any(EXCERPT_LIKE.fullmatch(one) for one in classes)


@lru_cache(maxsize=4096)
def is_standfirst(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes holds what stands under a title and leads to the text."""
    return any(STANDFIRST_LIKE.fullmatch(one) for one in classes)


@lru_cache(maxsize=4096)
def is_author(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes names who wrote a post."""
    called = names(classes)
    return not called.isdisjoint(AUTHOR) or any(
        AUTHOR_LIKE.fullmatch(one) and not NO_AUTHOR.search(PLACED.sub("", one)) for one in called
    )


@lru_cache(maxsize=4096)
def is_authors(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes may name all who wrote a post, or lead to a list of authors."""
    return any(map(AUTHORS_LIKE.fullmatch, names(classes)))


@lru_cache(maxsize=4096)
def is_date(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes says when a post appeared."""
    called = names(classes)
    return not called.isdisjoint(DATE) or any(DATE_LIKE.fullmatch(one) for one in called)


@lru_cache(maxsize=4096)
def is_around(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes, within a post, is the page's."""
    if not classes.isdisjoint(AROUND) or is_more(classes):
        return True
    return any(AROUND_LIKE.fullmatch(one) for one in names(classes))


@lru_cache(maxsize=4096)
def is_around_name(name: str) -> bool:
    """Return whether an element of this `id`, within a post, is the page's."""
    return name in AROUND_NAMES or ("author" in name and re.fullmatch(AUTHOR_BOX, name) is not None)


@lru_cache(maxsize=4096)
def is_call(classes: frozenset[str]) -> bool:
    """Return whether what stands apart in a text, in an element of these classes, asks readers for something."""
    return any(CALL_LIKE.fullmatch(one) for one in names(classes))


@lru_cache(maxsize=4096)
def is_more(classes: frozenset[str]) -> bool:
    """Return whether an element of these classes leads from the beginning of a post to all of it."""
    return any(MORE_LIKE.fullmatch(one) for one in names(classes))


def _says(classes: frozenset[str], known: frozenset[str], like: re.Pattern[str]) -> bool:
    return not classes.isdisjoint(known) or any(like.fullmatch(one) and not OTHER.search(one) for one in classes)
