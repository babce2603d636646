"""What every feed says of its site and of a post: names, addresses, ids and moments, none of them of the build."""

import datetime
import functools
from collections.abc import Sequence
from typing import Self
from zoneinfo import ZoneInfo

import msgspec

from muniment.model.post import Post
from muniment.posts.library import UNDATED
from muniment.project import Project
from muniment.text import hosts, permalink
from muniment.text.patterns import late

DAY = len("YYYY-MM-DD")
DATED = late(r"/\d{4}/\d{2}/\d{2}/")
"""How a permalink that a blog gave begins."""
NEVER = "1970-01-01T00:00:00Z"
"""When a feed without posts last changed: it must name a moment, and no post gives one."""


class Channel(msgspec.Struct, frozen=True):
    """What a feed says of its site: name, address with its closing slash, the blog that it archives, its time, words.

    Without an address there are no feeds: their links are whole.
    """

    title: str
    url: str = ""
    blog: str = ""
    timezone: str = "UTC"
    lang: str = "en"

    @classmethod
    def of(cls, project: Project) -> Self:
        """Return what the feeds of a project say of it."""
        settings = project.settings
        lang = settings.languages[0] if settings.languages else "en"
        return cls(project.site_name, project.site_url, settings.blog, settings.timezone, lang)

    def address(self, path: str) -> str:
        """Return the whole address of a path within the site, such as `/2018/04/12/slug/`."""
        return self.url + encoded(path[1:])

    def identifier(self, post: Post) -> str:
        """Return the id of a post, which outlives a move of the site and a corrected date: a tag URI (RFC 4151)."""
        return f"{self.named(post)}{encoded(post.permalink)}"

    def named(self, post: Post) -> str:
        """Return how the id of a post begins: who gave it, and when.

        That is the blog, which had its name on that day; the site where no blog is known.
        """
        address = post.permalink
        day = address[1:11].replace("/", "-") if DATED.match(address) else post.date[:DAY]
        return f"tag:{authority(self.blog) or authority(self.url)},{day}:"

    def published(self, post: Post) -> str:
        """Return when a post appeared (RFC 3339); empty where not even the day is known."""
        return moment(post.date, self.timezone) if len(post.date) >= DAY else ""

    def updated(self, post: Post) -> str:
        """Return when a post last changed, as it says itself; where only its month or year is known, their first."""
        if not (post.updated or post.corrections):
            return moment(post.date, self.timezone)
        dates = (post.date, post.updated, *[correction.date for correction in post.corrections])
        return moment(max([date for date in dates if len(date) >= DAY], default=post.date), self.timezone)

    def newest(self, posts: Sequence[Post]) -> str:
        """Return when the last change to any of these posts was."""
        return max([self.updated(post) for post in posts], key=instant, default=NEVER)


authority = functools.cache(hosts.host)
encoded = functools.lru_cache(maxsize=16384)(permalink.encoded)


def dated(posts: Sequence[Post]) -> Sequence[Post]:
    """Return the posts that feeds hold: those of which at least the year is known; the others come last."""
    return posts if not posts or posts[-1].year != UNDATED else [post for post in posts if post.year != UNDATED]


@functools.lru_cache(maxsize=16384)
def moment(date: str, timezone: str) -> str:
    """Return a date of a post as RFC 3339 asks: a day alone is its noon, which is that day in most of the world."""
    if len(date) <= DAY:
        return f"{(date + '-01-01')[:DAY]}T12:00:00Z"
    local = datetime.datetime.fromisoformat(date).replace(tzinfo=ZoneInfo(timezone))
    return local.isoformat(timespec="seconds").replace("+00:00", "Z")


@functools.lru_cache(maxsize=16384)
def instant(moment: str) -> datetime.datetime:
    """Return a moment as a point in time, to compare it."""
    return datetime.datetime.fromisoformat(moment)
