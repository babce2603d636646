"""Pages of the invented blogs of tests/captures/corpora/03/blogs.yml in six orders that no other theme here has."""

from collections.abc import Iterator
from html import escape

import otherthemes
from otherthemes import address, content, day, link, tags
from themes import Blog


def dated_left(blog: Blog) -> Iterator[str]:
    """The date stands before the title on its line, in numbers."""
    for post in blog["posts"]:
        year, month, number = post["date"].split("-")
        yield f"<h3>{number}.{month}.{year} – {link(address(blog, post), post['title'])}</h3>\n{content(post)}"
        yield f"<p>{link('/r', blog['words']['leave'])}</p>"
    yield f"<p>{link('/p', blog['words']['older'])}</p>"


def signed_off(blog: Blog) -> Iterator[str]:
    """Author and date end each text, and nothing else stands there."""
    yield f"<h1>{blog['words']['tagged'].format(blog['tag'])}</h1>"
    for post in blog["posts"]:
        yield f"<h2>{link(address(blog, post), post['title'])}</h2>\n{content(post)}"
        yield f"<p><em>{escape(post['author'])}, {day(blog, post)}</em></p>"


def lined_up(blog: Blog) -> Iterator[str]:
    """Category, author, date and minutes stand between title and text, each in a line of its own."""
    words = blog["words"]
    for post in blog["posts"]:
        rows = [f"{words['under']}: {blog['tag']}", post["author"], day(blog, post), words["read"]]
        listed = "\n".join(f"<li>{escape(row)}</li>" for row in rows)
        yield f"<h2>{link(address(blog, post), post['title'])}</h2>\n<ul>{listed}</ul>\n{content(post)}"
        yield f"<p>{words['tags']}: {tags(blog, post)}</p>"


def tabled(blog: Blog) -> Iterator[str]:
    """Title and text stand in the cells of a table, the date in one beside them."""
    for post in blog["posts"]:
        cell = f"<h2>{link(address(blog, post), post['title'])}</h2>\n{content(post)}"
        yield f"<table><tr><td>{day(blog, post)}</td></tr><tr><td>{cell}</td></tr></table>"
    yield f"<p>{blog['words']['powered']}</p>"


def bracketed(blog: Blog) -> Iterator[str]:
    """The date stands in brackets behind the title, and a word that shares the post under the text."""
    for post in blog["posts"]:
        yield f"<h2>{escape(post['title'])} ({day(blog, post, 'medium')})</h2>\n{content(post)}"
        yield f"<p>{link('/s', 'Facebook')} {link('/s', 'Twitter')} {link('/r', blog['words']['comments'])}</p>"


def crowned(blog: Blog) -> Iterator[str]:
    """Date, a stroke and the author stand above the title; the newest posts stand in a list above all."""
    listed = "\n".join(f"<li>{link(address(blog, post), post['title'])}</li>" for post in blog["posts"])
    yield f"<h4>{blog['words']['recent']}</h4>\n<ul>{listed}</ul>"
    for post in blog["posts"]:
        yield f"<p>{day(blog, post, 'full')} | {escape(post['author'])}</p>"
        yield f"<h2>{link(address(blog, post), post['title'])}</h2>\n{content(post)}\n<hr />"
    yield f"<h4>{blog['words']['archives']}</h4>"


THEMES = {theme.__name__: theme for theme in (bracketed, crowned, dated_left, lined_up, signed_off, tabled)}


def page(blog: Blog, theme: str) -> str:
    """Return a page of a blog as HTML."""
    return otherthemes.framed(blog, "\n".join(THEMES[theme](blog)))
