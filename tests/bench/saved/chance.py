"""Pages whose theme is drawn by chance: in which order things stand, what leads to them, and which there are at all."""

import random
import re
from typing import Any, NamedTuple

from saved.blogs import Entry
from saved.page import Page, page

LANGS = ("en", "es", "ru", "zh", "ar")
KINDS = ("home", "home", "tag", "category", "month", "search", "single", "single", "single")
MINUTES = {"en": "{} min read", "es": "{} min de lectura", "ru": "{} мин чтения", "zh": "{} 分钟", "ar": "{} دقائق"}
FORMS = {"en": ["{:%m/%d/%Y}", "{:%Y-%m-%d}"], "es": ["{:%d/%m/%Y}", "{:%Y-%m-%d}"], "ru": ["{:%d.%m.%Y}"]}
SIGNS = (" | ", " · ", " / ", " ", " – ", ", ")
SERVICES = (
    '<a href="{0}?share=a">Facebook</a>',
    '<a href="{0}?share=b">Twitter</a>',
    '<a href="{0}?share=c">WhatsApp</a>',
)


class Theme(NamedTuple):
    """What a theme does with each post, and around them."""

    title: str
    """The element of a title."""
    classes: tuple[str, str, str]
    """Those of titles, texts and rows."""
    row: tuple[str, ...]
    """What the row of a post says, in its order."""
    place: str
    """Where that stands: over the title, under it, under the text; or the day over the title, the rest under it."""
    sign: str
    """What parts the row; or `div` or `li`, an element for each part."""
    worded: bool
    """Whether a word leads to each thing."""
    form: str
    """How days are written; empty for words."""
    labels: str
    """How tags stand under texts: a line, signs before each, a list under a heading; empty for none."""
    linked: bool
    picture: str
    share: str
    side: str
    """Where the sidebar stands: before, after; empty for none."""
    excerpt: bool
    """Whether lists show but how texts begin."""
    more: str
    related: bool
    comments: bool


def theme(chance: random.Random, lang: str) -> Theme:
    """Return a theme, without anything beside its chance."""
    pick = chance.choice
    things = chance.sample(["author", "category", "count", "minutes"], chance.randint(0, 4))
    things.insert(chance.randint(0, len(things)), "day")
    names = (
        pick(["title", "post-title", "entry-title", "headline"]),
        pick(["content", "post-content", "entry-content"]),
    )
    return Theme(
        title=pick(["h1", "h2", "h2", "h3", "h4"]),
        classes=(*names, pick(["meta", "post-meta", "info"])),
        row=tuple(things),
        place=pick(["under", "under", "over", "foot", "split"]),
        sign=pick([*SIGNS, "div", "li"]),
        worded=chance.random() < 0.7,
        form=pick(["", "", *FORMS.get(lang, [""])]),
        labels=pick(["line", "line", "signs", "list", ""]),
        linked=chance.random() < 0.7,
        picture=pick(["", "", "alone", "called"]),
        share=pick(["", "", "line", "list"]),
        side=pick(["", "", "before", "after"]),
        excerpt=chance.random() < 0.6,
        more=pick(["read", "more"]),
        related=chance.random() < 0.4,
        comments=chance.random() < 0.3,
    )


def drawn(seed: int) -> tuple[str, list[dict[str, Any]], str]:
    """Return a page by its number, what it tells of its posts, and its language and kind."""
    chance = random.Random(seed)  # noqa: S311 - the same page each time
    lang, kind = chance.choice(LANGS), chance.choice(KINDS)
    of, look = page(kind, lang), theme(chance, lang)
    posts = "\n".join(f"<article>{_post(of, post, look)}</article>" for post in of.entries)
    head = f"<h1>{of.heading}</h1>" if of.heading else ""
    below = _below(of, look) if kind == "single" else f'<nav><a href="/page/2/">{of.blog.say("older")}</a></nav>'
    main = f"<main>{head}{posts}{below}</main>"
    around = {"before": _side(of) + main, "after": main + _side(of)}.get(look.side, main)
    menu = "".join(
        f'<li><a href="{of.blog.at(f"/{one}/")}">{of.blog.say(one)}</a></li>' for one in ("about", "contact")
    )
    top = f'<header><p><a href="{of.blog.at("/")}">{of.blog.name}</a></p><ul>{menu}</ul></header>'
    foot = f"<footer><p>{of.blog.tagline}</p><p>© 2024 {of.blog.name}</p></footer>"
    whole = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{of.title}</title></head><body>{top}{around}{foot}'
    return f"<!doctype html>{whole}</body></html>", [_told(of, post, look) for post in of.entries], f"{lang} {kind}"


def _post(of: Page, post: Entry, look: Theme) -> str:
    name, text, _ = look.classes
    alone = of.kind == "single"
    words = f'<a href="{post.url}">{post.shown}</a>' if look.linked and not alone else post.shown
    tag = "h1" if alone else look.title
    title = f'<{tag} class="{name}">{words}</{tag}>'
    called = post.title if look.picture == "called" else ""
    picture = f'<figure><img src="{post.url}a.jpg" alt="{called}"></figure>' if look.picture else ""
    led = f'<p><a href="{post.url}">{of.blog.say(look.more)}</a></p>'
    short = look.excerpt and not alone
    body = f"<p>{post.excerpt}</p>{led}" if short else f'<div class="{text}">{post.body}</div>'
    day, rest = _row(post, look, ("day",)), _row(post, look, tuple(one for one in look.row if one != "day"))
    heads = {
        "over": _row(post, look, look.row) + title,
        "under": title + _row(post, look, look.row),
        "split": day + title + rest,
    }
    foot = _row(post, look, look.row) if look.place == "foot" else ""
    return heads.get(look.place, title) + picture + body + foot + _labels(post, look) + _shared(post, look)


def _row(post: Entry, look: Theme, things: tuple[str, ...]) -> str:
    """Return a row of things that are said of a post; empty for none."""
    parts = [_thing(post, look, thing) for thing in things]
    if not parts:
        return ""
    inner = {"div": "".join(f"<div>{one}</div>" for one in parts), "li": "".join(f"<li>{one}</li>" for one in parts)}
    whole = inner.get(look.sign) or look.sign.join(f"<span>{one}</span>" for one in parts)
    tag = "ul" if look.sign == "li" else "div"
    return f'<{tag} class="{look.classes[2]}">{whole}</{tag}>'


def _thing(post: Entry, look: Theme, thing: str) -> str:
    say = post.blog.say
    day = look.form.format(post.time) if look.form else post.day
    worded = {"day": say("posted"), "author": say("by"), "category": say("filed")} if look.worded else {}
    said = {
        "day": f'<time datetime="{post.time:%Y-%m-%d}">{day}</time>',
        "author": f'<a href="{post.blog.term("author", "editor")}">{post.blog.author}</a>',
        "category": post.linked("category"),
        "count": f'<a href="{post.url}#respond">{say("leave")}</a>',
        "minutes": MINUTES[post.blog.lang].format(1 + post.number % 9),
    }[thing]
    return f"{worded[thing]} {said}" if thing in worded else said


def _labels(post: Entry, look: Theme) -> str:
    links = re.findall(r"<a .*?</a>", post.linked("tag"))
    return {
        "line": f"<p>{post.blog.say('tags')} {', '.join(links)}</p>",
        "signs": f"<p>{' '.join(link.replace('>', '>#', 1) for link in links)}</p>",
        "list": f"<h4>{post.blog.say('tags').strip(':： ')}</h4><ul><li>{'</li><li>'.join(links)}</li></ul>",
    }.get(look.labels, "")


def _shared(post: Entry, look: Theme) -> str:
    links = [one.format(post.url) for one in SERVICES]
    listed = f"<h5>{post.blog.say('share')}</h5><ul><li>{'</li><li>'.join(links)}</li></ul>"
    return {"line": f"<div>{' '.join(links)}</div>", "list": listed}.get(look.share, "")


def _side(of: Page) -> str:
    """Return a sidebar: the latest posts, the months, the categories."""
    say = of.blog.say
    recent = "".join(f'<li><a href="{post.url}">{post.shown}</a></li>' for post in of.all)
    named = dict.fromkeys(post.month for post in of.all)
    months = "".join(f'<li><a href="{of.blog.at("/m/")}">{one}</a></li>' for one in named)
    return f"<aside><h3>{say('recent')}</h3><ul>{recent}</ul><h3>{say('archives')}</h3><ul>{months}</ul></aside>"


def _below(of: Page, look: Theme) -> str:
    """Return what stands under the only post of a page: related ones with their days, what a reader says."""
    others = [post for post in of.all if post not in of.entries]
    listed = "".join(f'<li><a href="{post.url}">{post.shown}</a> <small>{post.day}</small></li>' for post in others)
    related = f"<section><h3>{of.blog.say('related')}</h3><ul>{listed}</ul></section>" if look.related else ""
    first = of.entries[0]
    said = f"<b>Mira Holt</b> {of.blog.say('says')} <p>{first.day}</p><p>Thank you for keeping watch.</p>"
    head = f"<h2>{of.blog.say('thoughts', first.shown)}</h2>"
    heard = f"<section>{head}<ol><li>{said}</li></ol></section>" if look.comments else ""
    return related + heard


def _told(of: Page, post: Entry, look: Theme) -> dict[str, Any]:
    """Return what a page tells of a post, by the aspects of the corpora of captures."""
    truth = post.truth(short=look.excerpt and of.kind != "single")
    tags = [*(post.tags if look.labels else ()), *([of.of] if of.kind == "tag" else [])]
    filed = [*(post.categories if "category" in look.row else ()), *([of.of] if of.kind == "category" else [])]
    return {
        "title": post.title,
        "date": f"{post.time:%Y-%m-%d}",
        "sources": truth["sources"],
        "see_also": truth["see_also"],
        "signatories": [],
        "author": of.blog.author if "author" in look.row else "",
        "tags": list(dict.fromkeys(tags)),
        "categories": list(dict.fromkeys(filed)),
    }
