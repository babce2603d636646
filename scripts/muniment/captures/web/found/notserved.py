"""Pages that a server or what guards it shows in the place of the one that was asked for, as somebody saved them."""

from muniment.captures.hypertext.markup import Element
from muniment.captures.web.found import postmarks
from muniment.text import days
from muniment.text.patterns import late

STATUS = (
    r"Bad Request|Unauthorized|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Gone|Too Many Requests"
    r"|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out"
)
TITLE = late(
    rf"[45]\d\d:? (?:{STATUS})|Just a moment\.\.\.|Attention Required! \| Cloudflare|DDoS-Guard"
    r"|[\w-]+(?:\.[\w-]+)+ \| 5\d\d: .{1,60}|Access denied \| .{1,80} used Cloudflare.{0,60}|Account Suspended"
    r"|(?:Internet Archive )?Wayback Machine|Database Error|Error establishing a database connection"
)
"""The whole title of such a document, of servers (RFC 9110, 15.5 and 15.6), Cloudflare, cPanel, the archive, and of
WordPress (dead_db)."""
ALIKE = late(rf"{STATUS}|[45]\d\d|(?:Site )?Maintenance(?: mode)?")
"""One of servers and of WordPress (wp_maintenance) that a post may have too, beside its day."""
LISTING = late(r"Index of (/.*)")
"""The title of a list of files (Apache, mod_autoindex; nginx, ngx_http_autoindex_module)."""
SHORT = 1200
"""Characters that such a page says fewer of."""


def is_one(root: Element) -> bool:
    """Return whether a page is one of those by its whole title: it lists files, or says little and marks no post."""
    title = next((one.words for one in root.walk() if one.name == "title"), "")
    if LISTING.fullmatch(title):
        return any(one.name == "h1" and one.words == title for one in root.walk())
    if not (TITLE.fullmatch(title) or ALIKE.fullmatch(title)) or not root.says_less(SHORT):
        return False
    dated = ALIKE.fullmatch(title) is not None and any(days.first(one.shown) for one in root.texts())
    return not dated and not any(map(postmarks.is_post, root.walk()))
