"""Pages of blogs in many languages whose rows of particulars are drawn by chance: what they say, where, and how."""

import datetime
import html
import random
import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from babel.dates import format_date

BLOGS = yaml.safe_load((Path(__file__).parent / "rowblogs.yml").read_text(encoding="utf-8"))
SIGNS = (" | ", " · ", " / ", " ", "", "div", "li", " – ", ", ", "  ", "br", " • ")
"""What parts a row; or `div`, `li` or `br`, an element or a break for each part."""
CLOSE = (" ", "", " – ", ", ", "  ")
"""Signs that part nothing where no word leads to each part."""
LINKING = ("html2text", "pandoc-markdown", "lynx")
"""Tools that show where each of several links begins and ends."""
FIGURES = {"en": "%m/%d/%Y", "zh": "%Y/%m/%d", "ja": "%Y/%m/%d", "ko": "%Y.%m.%d", "nl": "%d-%m-%Y"}
WORDS = {"day": "posted", "author": "by", "categories": "filed", "tags": "tagged",
         "replies": "replies", "more": "more", "share": "share", "older": "older"}  # fmt: skip
"""What a page writes beside each thing: the key in rowblogs.yml of the words to pick from."""
STOPPED = ("de", "pl", "ru", "uk", "tr", "cs")
BLOCK = re.compile(r"(</(?:h\d|p|div|ul|li|header|main|aside|article)>)(?=<)")


class Theme(NamedTuple):
    """What the rows of a page say, and how; `tool` is that which its text is taken with."""

    lang: str
    kind: str
    row: tuple[str, ...]
    place: str
    sign: str
    worded: frozenset[str]
    words: dict[str, str]
    form: str
    tags: str
    sharing: str
    title: str
    flags: frozenset[str]
    tool: str


def theme(chance: random.Random, tools: list[str]) -> Theme:
    """Return a theme, without anything beside its chance."""
    pick, lang = chance.choice, chance.choice(sorted(BLOGS))
    blog, sign, tool = BLOGS[lang], pick(SIGNS), pick(tools)
    kind = pick(["home", "home", "home", "tag", "category", "single", "single"])
    things = [thing for thing, share in (("author", 0.75), ("categories", 0.75), ("replies", 0.35), ("minutes", 0.35))
              if chance.random() < share]  # fmt: skip
    things.insert(chance.randint(0, len(things)), "day")
    chance.shuffle(things)
    said = ("day", "author", "categories")
    flags = {"title": 0.75, "day": 0.4, "author": 0.7, "excerpt": 0.4, "changed": 0.15, "heading": 0.15, "picture": 0.3,
             "sources": 0.5, "side": 0.5, "filed": 0.35, "bold": 0.25, "span": 0.2}  # fmt: skip
    return Theme(
        lang=lang,
        kind=kind,
        row=tuple(things),
        place=pick(["over", "under", "under", "foot", "split", "filed over"]),
        sign=sign,
        worded=frozenset(said if sign in CLOSE else (one for one in said if chance.random() < 0.6)),
        words={thing: pick(blog[listed]) for thing, listed in WORDS.items()},
        form=pick(["long", "long", "medium", "full", "iso", "figures"]),
        tags=pick(["", "line", "line", "list", "signs"]),
        sharing=pick(["", "", "line", "list"]),
        title=pick(["h1", "h1", "h2"] if kind == "single" else ["h1", "h2", "h2", "h3", "h4", "div"]),
        flags=frozenset(flag for flag, share in flags.items() if chance.random() < share),
        tool=tool,
    )


def drawn(number: int, tools: list[str]) -> tuple[str, list[dict[str, Any]], Theme]:
    """Return a page by its number, what it tells of its posts, and its theme."""
    chance = random.Random(number)  # noqa: S311 - the same page each time
    look = theme(chance, tools)
    blog, host = BLOGS[look.lang], f"https://{look.lang}{number}.example"
    titles = chance.sample(blog["titles"], 1 if look.kind == "single" else chance.randint(2, 5))
    day = datetime.date(2014 + number % 9, chance.randint(1, 12), chance.randint(1, 27))
    posts = []
    for at, title in enumerate(titles):
        day -= datetime.timedelta(days=chance.randint(3, 14))
        posts.append(
            _post(chance, look, title, {"day": day, "url": f"{host}/{day:%Y/%m}/p{at}/", "host": host, "at": at})
        )
    of = {"tag": blog["tags"][0], "category": blog["categories"][0]}.get(look.kind, "")
    head = f"<h1>{blog['headings'][look.kind]} {of}</h1>" if of else ""
    for post in posts:
        post["of"] = of
    entries = "".join(f"<article>{_drawn(look, post)}</article>\n" for post in posts)
    older = "" if look.kind == "single" else f"<nav><a href='/page/2/'>{look.words['older']}</a></nav>"
    page = _around(look, host, f"{head}{entries}{older}")
    return BLOCK.sub(r"\1\n", page), [_told(look, post) for post in posts], look


def _around(look: Theme, host: str, inner: str) -> str:
    """Return a page with what stands around its posts: a menu, and a sidebar maybe."""
    blog = BLOGS[look.lang]
    menu = f'<header><p><a href="{host}/">Oskell Lantern</a></p><ul><li>Home</li><li>About</li></ul></header>'
    lists = (("recent", "titles"), ("listed", "categories"))
    side = "".join(f"<h3>{blog[head]}</h3>{_list(blog[entries])}" for head, entries in lists)
    side = f"<aside>{side}</aside>" if "side" in look.flags else ""
    foot = "<footer><p>© 2024 Oskell Lantern</p></footer>"
    head = f'<html lang="{look.lang}"><head><meta charset="utf-8"><title>Oskell Lantern</title></head>'
    return f"{head}<body>{menu}<main>{inner}</main>{side}{foot}</body></html>"


def _list(entries: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{html.escape(one) if one[:1] != '<' else one}</li>" for one in entries) + "</ul>"


def _post(chance: random.Random, look: Theme, title: str, of: dict[str, Any]) -> dict[str, Any]:
    """Return a post: what it has, shown or not."""
    blog = BLOGS[look.lang]
    filed = chance.sample(blog["categories"], 2 if "filed" in look.flags and chance.random() < 0.6 else 1)
    tags = chance.sample(blog["tags"], chance.randint(1, 3))
    for kind, listed in (("category", filed), ("tag", tags)):
        of_page = {"tag": blog["tags"][0], "category": blog["categories"][0]}[kind]
        if look.kind == kind and of_page not in listed:
            listed[0] = of_page
    sources = [f"https://source.example/{of['at']}{n}" for n in range(chance.randint(0, 2))]
    return {**of, "title": title, "author": chance.choice(blog["authors"]), "categories": filed, "tags": tags,
            "sources": sources if {"sources"} <= look.flags and not _is_cut(look) else [],
            "sentences": chance.sample(blog["sentences"], 3)}  # fmt: skip


def _is_cut(look: Theme) -> bool:
    return "excerpt" in look.flags and look.kind != "single"


def _drawn(look: Theme, post: dict[str, Any]) -> str:
    """Return a post as its theme draws it."""
    link = f'<a href="{post["url"]}">{html.escape(post["title"])}</a>'
    linked = "title" in look.flags and look.kind != "single"
    title = f"<{look.title} class=title>{link if linked else html.escape(post['title'])}</{look.title}>"
    near = tuple(thing for thing in look.row if thing in ("day", "author"))
    far = tuple(thing for thing in look.row if thing not in near)
    filed = tuple(thing for thing in look.row if thing == "categories")
    rest = tuple(thing for thing in look.row if thing != "categories")
    head, foot = {
        "over": (_row(look, post, look.row) + title, ""),
        "under": (title + _row(look, post, look.row), ""),
        "foot": (title, _row(look, post, look.row)),
        "split": (title + _row(look, post, near), _row(look, post, far)),
        "filed over": (_row(look, post, filed) + title + _row(look, post, rest), ""),
    }[look.place]
    picture = f'<p><img src="{post["host"]}/{post["at"]}.jpg" alt=""></p>' if "picture" in look.flags else ""
    return f"{head}{picture}{_text(look, post)}{foot}{_tags(look, post)}{_shared(look)}"


def _text(look: Theme, post: dict[str, Any]) -> str:
    first, *rest = post["sentences"]
    if _is_cut(look):
        return f'<p>{first} {" ".join(rest)}</p><p><a href="{post["url"]}">{look.words["more"]}</a></p>'
    heading = f"<h3>{BLOGS[look.lang]['categories'][1]} 2</h3>" if "heading" in look.flags else ""
    cited = "<br>".join(f'<a href="{url}">{url}</a>' for url in post["sources"])
    last = "".join(f"<p>{one}</p>" for one in rest)
    return f"<p>{first}</p>{heading}{last}" + (f"<p>{cited}</p>" if cited else "")


def _tags(look: Theme, post: dict[str, Any]) -> str:
    links = [f'<a href="{post["host"]}/tag/{at}/">{tag}</a>' for at, tag in enumerate(post["tags"])]
    signed = (
        link.replace(">", ">#", 1).replace(tag, tag.replace(" ", ""))
        for link, tag in zip(links, post["tags"], strict=True)
    )
    head = next(word for word in BLOGS[look.lang]["tagged"] if word.endswith(":")).strip(" :")
    return {
        "line": f"<p>{look.words['tags']} {', '.join(links)}</p>",
        "list": f"<h4>{head}</h4>{_list(links)}",
        "signs": f"<p>{' '.join(signed)}</p>",
    }.get(look.tags, "")


def _shared(look: Theme) -> str:
    services = ["Facebook", "X", "WhatsApp"]
    line, listed = (
        f"<p>{look.words['share']} {' '.join(services)}</p>",
        f"<h5>{look.words['share']}</h5>{_list(services)}",
    )
    return {"line": line, "list": listed}.get(look.sharing, "")


def _row(look: Theme, post: dict[str, Any], things: tuple[str, ...]) -> str:
    """Return a row of things that are said of a post; empty for none."""
    parts = [_thing(look, post, thing) for thing in things]
    if parts and "changed" in look.flags and "day" in things:
        changed = post["day"] + datetime.timedelta(days=3)
        parts.append(f"{BLOGS[look.lang]['changed']} {_day(look, changed)}")
    if not parts:
        return ""
    if look.sign == "li":
        return _list([f"<span>{part}</span>" for part in parts])
    if look.sign in ("div", "br"):
        return "".join(f"<div>{part}</div>" for part in parts) if look.sign == "div" else f"<p>{'<br>'.join(parts)}</p>"
    return f"<p class=meta>{look.sign.join(f'<span>{part}</span>' for part in parts)}</p>"


def _thing(look: Theme, post: dict[str, Any], thing: str) -> str:
    """Return one thing of a row, behind the word for it where the theme has that."""
    number = f"{post['host']}/category/"
    said = {
        "day": f'<a href="{post["url"]}">{_day(look, post["day"])}</a>'
        if "day" in look.flags
        else _day(look, post["day"]),
        "author": f'<a href="{post["host"]}/author/1/">{post["author"]}</a>'
        if "author" in look.flags
        else post["author"],
        "categories": ", ".join(f'<a href="{number}{at}/">{one}</a>' for at, one in enumerate(post["categories"])),
        "replies": f'<a href="{post["url"]}#respond">{look.words["replies"]}</a>',
        "minutes": BLOGS[look.lang]["minutes"].format(2 + post["at"]),
    }[thing]
    if thing not in look.worded:
        return said
    word = look.words[thing]
    word = (
        f"<strong>{word}</strong>" if "bold" in look.flags else f"<span>{word}</span>" if "span" in look.flags else word
    )
    return f"{word} {said}"


def _day(look: Theme, day: datetime.date) -> str:
    if look.form == "iso":
        return day.isoformat()
    if look.form == "figures":
        return day.strftime(FIGURES.get(look.lang, "%d.%m.%Y" if look.lang in STOPPED else "%d/%m/%Y"))
    return format_date(day, look.form, locale={"zh": "zh_CN"}.get(look.lang, look.lang))


def _told(look: Theme, post: dict[str, Any]) -> dict[str, Any]:
    """Return what a page tells of a post, by the aspects of the corpora of captures."""
    tags = [tag.replace(" ", "") if look.tags == "signs" else tag for tag in post["tags"]] if look.tags else []
    filed = post["categories"] if "categories" in look.row else []
    return {
        "title": post["title"],
        "date": post["day"].isoformat(),
        "sources": post["sources"],
        "see_also": [],
        "signatories": [],
        "author": post["author"] if "author" in look.row else "",
        "labels": sorted({*tags, *filed, *([post["of"]] if post["of"] else [])}),
    }
