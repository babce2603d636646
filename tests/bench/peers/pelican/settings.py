"""Pelican's settings for the comparison."""

import json

SITENAME = "Defenders Archive"
SITEURL = "https://archive.example"
PATH = "content"
TIMEZONE = "UTC"
THEME = "."
THEME_STATIC_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
FEED_ALL_ATOM, FEED_MAX_ITEMS = "feed.xml", 20
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
DIRECT_TEMPLATES = ["index", "tags", "authors", "archives"]
TAG_URL, TAG_SAVE_AS = "tag/{slug}/", "tag/{slug}/index.html"
AUTHOR_URL, AUTHOR_SAVE_AS = "organisations/{slug}/", "organisations/{slug}/index.html"
TAGS_SAVE_AS, AUTHORS_SAVE_AS = "tags/index.html", "organisations/index.html"
ARCHIVES_SAVE_AS, YEAR_ARCHIVE_SAVE_AS = "years/index.html", "{date:%Y}/index.html"
CATEGORY_SAVE_AS = ""
DEFAULT_PAGINATION = False
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
CONTENT_CACHING_LAYER = "reader"
JINJA_FILTERS = {"read": json.loads}
