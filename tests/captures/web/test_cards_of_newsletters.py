"""Saved pages: posts in the lists of newsletters, and lists of posts like the one shown, however themes name these."""

from tests.captures import onepost

SITE = "https://linden.example"
CARD = """<div class="post-preview portable-archive-list"><div><a class="post-preview-title" href="{0}">{1}</a><div>
<a href="{0}">{2}</a></div><div class="meta"><time>May {3}, 2016</time> • <a href="https://letters.example/@ann">Ann Roe
</a></div><div class="post-ufi"><a><div class="label">12</div></a></div></div></div>"""


def test_the_posts_of_a_newsletter_in_a_list_without_headings_were_lost() -> None:
    posts = (
        (f"{SITE}/p/a-quiet-morning", "A quiet morning", "It began with a bell.", 5),
        (f"{SITE}/p/a-ranger", "A ranger", "He had walked the ridge for years.", 4),
    )
    cards = "".join(CARD.format(*post) for post in posts)
    drafts = onepost.proved(f"<html><body><h1>The Linden Letter</h1><div>{cards}</div></body></html>")
    assert [(one.front.title, one.front.date) for one in drafts] == [
        ("A quiet morning", "2016-05-05"),
        ("A ranger", "2016-05-04"),
    ]


def test_posts_like_the_one_shown_stood_for_it_where_its_title_is_in_a_banner() -> None:
    others = "".join(
        f'<article><h3 class="entry-title"><a href="{SITE}/2016/0{month}/05/other-{month}/">Another of {month}</a></h3>'
        f'<time>{month}/5/2016</time><div class="entry-summary"><p>It rained.</p></div></article>'
        for month in (1, 2)
    )
    page = f"""<html><head><title>{onepost.TITLE} – Linden notes</title></head><body><div class="entry-hero"><header
    class="entry-header"><h1 class="entry-title">{onepost.TITLE}</h1><time class="published">5 March 2016</time>
    </header></div><article class="entry single-entry"><div class="entry-content">
    <p>It began with a bell, and ended so.</p>
    </div></article><div class="entry-related"><h2>Similar posts</h2>{others}</div></body></html>"""
    drafts = onepost.proved(page)
    assert [(one.front.title, one.front.date) for one in drafts] == [(onepost.TITLE, onepost.DAY)]
