"""What page builders write around a text as shortcodes: rows, columns and boxes, which say no more than HTML's `div`.

WPBakery Page Builder writes `vc_`, Divi `et_pb_`, Avada `fusion_`, Enfold `av_`, Shortcodes Ultimate `su_`; what themes
call columns and the like is as old as shortcodes. What their values mean is in the documentation of each.
"""

import re
from collections.abc import Mapping, Set
from urllib.parse import unquote

from muniment.captures.hypertext import brackets
from muniment.text.patterns import late

NAME = (
    r"(?!vc_raw_|fusion_code)(?:vc|et_pb|fusion|av|su)_[a-z\d_]+"
    r"|(?:one|two|three|four)_(?:half|thirds?|fourths?|fifths?|sixths?)(?:_first|_last)?"
    r"|columns?|row|tabs|tab|tabgroup|accordion|toggle|dropcap|highlight|tooltip|pullquote"
)
"""Names of such shortcodes; what stands in code by numbers between some is not theirs to show."""
MARK = late(rf"\[(?P<closes>/?)(?P<name>{NAME})(?P<head>(?:\s[^\[\]]*)?)\]")
PAIR = late(rf"\[(?P<name>{NAME})(?P<head>(?:\s[^\[\]]*)?)\](?P<inner>[^\[\]]*)\[/(?P=name)\]")
VALUE = late(r"(?<![\w-])(?P<name>[a-z\d_]+)\s*=\s*(?P<mark>[\"'“”″])(?P<value>[^\"“”″]*?)(?P=mark)")
CODED = {"%22": "&quot;", "%91": "&#91;", "%93": "&#93;", "``": "&quot;"}
"""What stands for characters that would end a value."""
LAYOUT = late(r".*(?:row|column|section|container|text|textblock|row_inner|column_inner|half|thirds?|fourths?)")
"""Boxes whose title names them to those alone who edit them, and that may be empty."""
INLINE = late(r"(?:[a-z]+_)?(?:dropcap|highlight|tooltip|label|popover)")
INLINE_MARK = late(rf"\[/?(?:{INLINE.pattern})(?![\w-])")
GAP = late(r"[a-z]+_(?:[a-z]+_)?(?:empty_space|separator|divider|hr|spacer)")
RULE = late(r"^[ \t]*\[(?:hr|divider|separator|spacer|clear|clearfix|toc)(?:\s[^\[\]]*)?/?\][ \t]*$", re.MULTILINE)
"""What stands between others and says nothing, with a name of its family or all of a line."""
PICTURE = late(r"(?:vc|et_pb|fusion|av)_(?:single_image|image|imageframe|gallery|images_carousel)")
FILM = late(r"(?:vc|et_pb|fusion|av|su)_(?:video|youtube|vimeo|audio|soundcloud)(?:_slider_item|_advanced)?")
HEADING = late(r"vc_custom_heading|vc_text_separator|av_heading")
ENTITLED, QUOTED = late(r"su_heading|fusion_title"), late(r"(?:su_)?(?:pull)?quote|[a-z]+_(?:pb_)?testimonial")
"""What encloses a heading, and what somebody says."""
TITLES = ("title", "heading", "header", "subhead", "h2", "h4")
"""Values that a box shows over its text."""
NAMED = ("cite", "author", "name", "job_title", "position", "company_name")
"""Those that it shows under that: who says it."""
PLACES = ("src", "image", "image_url", "url", "link", "href", "button_url")
"""Values that may hold an address; that of a picture comes first."""
NUMBERS = ("gallery_ids", "image_ids", "images", "image_id", "image", "ids")
"""Values that may hold the numbers of pictures."""
TARGET = late(r"(?:^|\|)url:([^|]+)")
"""The address in a link of WPBakery (vc_build_link): 'url:https%3A%2F%2Fquay.example|title:Report'."""
WHOLE, LISTED = late(r"https?://[^\s\"'<>]+"), late(r"\d+(?:\s*,\s*\d+)*")
FILMS = {"fusion_youtube": "https://www.youtube.com/watch?v={}", "fusion_vimeo": "https://vimeo.com/{}"}


def laid(content: str) -> str:
    """Return the HTML of a post, as its blog stores it, with what such shortcodes mean in their places.

    What encloses others gives way to what it holds; pictures that it has by number become a gallery, what it plays an
    address. Those whose meaning is not known here stay, as other shortcodes do.
    """
    if "[" not in content or not (MARK.search(content) or RULE.search(content)):
        return content
    shown = PAIR.sub(_paired, RULE.sub("\n\n", brackets.masked(content)))
    closed = {found["name"] for found in MARK.finditer(shown) if found["closes"]}
    return brackets.unmasked(MARK.sub(lambda found: _alone(found, closed), shown))


def _paired(found: re.Match[str]) -> str:
    """Return what one means that encloses words alone; one that nobody knows and that is empty stays as it is."""
    name, inner, values = found["name"], found["inner"].strip(), _values(found["head"])
    if INLINE.fullmatch(name):
        return found["inner"]
    if PICTURE.fullmatch(name) and WHOLE.fullmatch(inner):
        return _apart(f'<img src="{inner}" alt="{values.get("alt", "")}">')
    if name.endswith("_button") and inner and (address := _address(values)):
        return _apart(f'<a href="{address}">{inner}</a>')
    over, under = _over(name, values), _under(name, values)
    if not (inner or over or under or LAYOUT.fullmatch(name)):
        return found[0].replace("[", brackets.HIDDEN)
    inner = f"<h3>{inner}</h3>" if ENTITLED.fullmatch(name) and not inner.startswith("<") else inner
    said = QUOTED.fullmatch(name) and inner
    return _apart(over, f"<blockquote>\n\n{inner}\n\n{under}</blockquote>" if said else f"{inner}\n\n{under}")


def _alone(found: re.Match[str], closed: Set[str]) -> str:
    """Return what a mark means that encloses others, or nothing; `closed`: the names of those that enclose any."""
    name, values = found["name"], _values(found["head"])
    if found["closes"] or INLINE.fullmatch(name):
        return "" if INLINE.fullmatch(name) else "\n\n"
    shown = "" if GAP.fullmatch(name) else _apart(_over(name, values), _under(name, values))
    return f"\n\n{shown}" if shown or name in closed or GAP.fullmatch(name) else found[0]


def parts_no_word(mark: str) -> bool:
    """Return whether a shortcode may stand amid a word, as one around its first letter does."""
    return INLINE_MARK.match(mark) is not None


def _values(head: str) -> dict[str, str]:
    for coded, character in CODED.items():
        head = head.replace(coded, character)
    return {found["name"]: value for found in VALUE.finditer(head) if (value := found["value"].strip())}


def _apart(*parts: str) -> str:
    return "".join(f"\n\n{part}\n\n" for part in parts if part)


def _address(values: Mapping[str, str]) -> str:
    """Return where the values of a shortcode lead; empty where they do not."""
    for value in (values[one] for one in PLACES if one in values):
        target = TARGET.search(value)
        address = unquote(target[1]).strip() if target else value
        if WHOLE.fullmatch(address):
            return address
    return ""


def _over(name: str, values: Mapping[str, str]) -> str:
    """Return what the values of a shortcode show over what it encloses: a picture, a film, a title, a button."""
    address = _address(values)
    if PICTURE.fullmatch(name):
        numbers = next((values[one] for one in NUMBERS if LISTED.fullmatch(values.get(one, ""))), "")
        image = f'<img src="{address}" alt="{values.get("alt", "")}">'
        return image if address else f'[gallery ids="{numbers}"]' if numbers else ""
    if FILM.fullmatch(name):
        number = values.get("id", "")
        return address or (number if WHOLE.match(number) else FILMS.get(name, "").format(number) if number else "")
    if name.endswith(("_btn", "_button")):
        return _button(values.get("button_text", "") or values.get("title", ""), address)
    if HEADING.fullmatch(name):
        words = next((values[one] for one in ("text", "heading", "title") if one in values), "")
        return f"<h3>{words}</h3>" if words else ""
    titles = [] if LAYOUT.fullmatch(name) else [values[one] for one in TITLES if one in values]
    picture = values.get("image", "")
    image = f'<img src="{picture}" alt="{values.get("alt", "")}">' if WHOLE.fullmatch(picture) else ""
    return _apart(image, *(f"<h3>{title}</h3>" for title in titles))


def _under(name: str, values: Mapping[str, str]) -> str:
    """Return what they show under that: a button, and who says it."""
    boxed = "button_text" in values and not name.endswith("_button")
    button = _button(values["button_text"], _address(values)) if boxed else ""
    return _apart(button, ", ".join(values[one] for one in NAMED if one in values))


def _button(words: str, address: str) -> str:
    return f'<a href="{address}">{words or address}</a>' if address else words
