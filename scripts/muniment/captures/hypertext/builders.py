"""What page builders write around a text as shortcodes: rows, columns and boxes, which say no more than HTML's `div`.

WPBakery Page Builder writes `vc_`, Divi `et_pb_`, Avada `fusion_`, Enfold `av_`, Shortcodes Ultimate `su_`; what themes
call columns and the like is as old as shortcodes. What their values mean is in the documentation of each.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Set
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
FAMILY = late(r"(?:vc|et_pb|fusion|av|su)_")
"""How names begin that are no words of a text."""
WITHIN = rf"[^\[]*(?:\[(?!/?(?:{NAME})[\s\]])[^\[]*)*"
PAIR = late(rf"\[(?P<name>{NAME})(?P<head>(?:\s[^\[\]]*)?)\](?P<inner>{WITHIN})\[/(?P=name)\]")
"""One that encloses none of them: other brackets may stand within."""
VALUE = late(r"(?<![\w-])(?P<name>[a-z\d_]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|[“”″]([^“”″]*)[“”″]|([^\s\"'“”″]+))")
"""A value, with marks of quotation or without (WordPress, get_shortcode_atts_regex)."""
CODED = {"%22": "&quot;", "%91": "&#91;", "%93": "&#93;", "``": "&quot;"}
"""What stands for characters that would end a value."""
LAYOUT = late(
    r"(?!vc_tta_).*(?:row|column|section|container|text|textblock|row_inner|column_inner|half|thirds?|fourths?)"
)
"""Boxes whose title names them to those alone who edit them, and that may be empty."""
PLACE = late(r"_(?:first|last)$|s$")
"""What the name of such a box may say of its place in a row, or that it holds several."""
INLINE = late(r"(?:[a-z]+_)?(?:dropcap|highlight|tooltip|label|popover)")
CARD = late(r"(?:[a-z]+_)?(?:tooltip|popover)")
"""What shows words beside those that it encloses, where these are pointed at."""
INLINE_MARK = late(rf"\[/?(?:{INLINE.pattern})(?![\w-])")
GAP = late(r"(?!vc_text_)[a-z]+_(?:[a-z]+_)?(?:empty_space|separator|divider|hr|spacer)")
RULE = late(r"^[ \t]*\[(?:hr|divider|separator|spacer|clear|clearfix|toc)(?:\s[^\[\]]*)?/?\][ \t]*$", re.MULTILINE)
"""What stands between others and says nothing, with a name of its family or all of a line."""
PICTURE = late(r"(?:vc|et_pb|fusion|av)_(?:single_image|image|imageframe|gallery|images_carousel)")
FILM = late(r"(?:vc|et_pb|fusion|av|su)_(?:video|youtube|vimeo|audio|soundcloud)(?:_slider_item|_advanced)?")
HEADING = late(r"vc_custom_heading|vc_text_separator|av_heading")
ENTITLED, QUOTED = late(r"su_heading|fusion_title"), late(r"(?:su_)?(?:pull)?quote|[a-z]+_(?:pb_)?testimonial")
"""What encloses a heading, and what somebody says."""
USUAL = "h3"
"""The level of a heading that no value says."""
SAYING = late(r"(?:[a-z\d]+_)*(?:tag|level|font_container)|size")
"""Names of values that say it: WPBakery's font_container, Divi's header_level, Enfold's tag, Avada's size."""
LEVEL = late(r"(?:.*\|)?(?:tag:)?(?P<tag>h[1-6]|p|div)(?:\|.*)?|(?P<size>[1-6])")
"""How they do; 'p' and 'div' are for words that are large and no heading."""
ENCLOSED = late(r"<(?P<tag>h[1-6]|p|div)>(?P<words>.*)</(?P=tag)>", re.DOTALL)
TITLES = ("title", "heading", "header", "subhead", "subtitle", "h2", "h4", "title_front")
"""Values that a box shows over its text."""
SAID = ("text_front", "description")
"""Those that it shows beside that."""
NAMED = ("cite", "author", "name", "job_title", "position", "company_name", "company")
"""Those that it shows under that: who says it."""
FILES, PLACES = ("src", "image", "image_url", "picture"), ("url", "link", "href", "button_url", "button_link", "src")
"""Values that may hold the address of a picture, and where one leads."""
BUTTONS = {
    "button_text": ("button_url", "button_link", "url", "link"),
    "button_one_text": ("button_one_url",),
    "button_two_text": ("button_two_url",),
    "btn_title": ("btn_link",),
    "button": ("link",),
    "label": ("link",),
    "linktext": ("link",),
}
"""Values that a box shows on its buttons, with those that say where they lead."""
SWITCHES = ("yes", "no", "on", "off", "true", "false")
"""Values that show no word."""
NUMBERS = ("gallery_ids", "image_ids", "images", "image_id", "image", "ids")
"""Values that may hold the numbers of pictures."""
TARGET, MANUALLY = late(r"(?:^|\|)url:([^|]+)"), "manually,"
"""The address in a link of WPBakery (vc_build_link), 'url:https%3A%2F%2Fquay.example|title:Report', and what stands
before one of Enfold."""
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
    begun, ended = (
        {found["name"] for found in MARK.finditer(shown) if bool(found["closes"]) is one} for one in (False, True)
    )
    return brackets.unmasked(MARK.sub(lambda found: _alone(found, begun & ended), shown))


def _paired(found: re.Match[str]) -> str:
    """Return what one means that encloses words alone; one that nobody knows and that is empty stays as it is."""
    name, inner, values = found["name"], found["inner"].strip(), _values(found["head"])
    if INLINE.fullmatch(name):
        return _within(name, found["inner"], values)
    lead = _address(values, PLACES)
    if PICTURE.fullmatch(name) and (WHOLE.fullmatch(inner) or inner.startswith("<img")):
        return _apart(_led(inner if inner.startswith("<") else _image(inner, values), lead))
    if name.endswith(("_button", "_lightbox")) and inner and lead:
        return _apart(_led(inner, lead)) if name.endswith("_button") else _led(inner, lead)
    over, under = _over(name, values), _under(name, values)
    if not (inner or over or under or LAYOUT.fullmatch(name)):
        return found[0].replace("[", brackets.HIDDEN)
    inner = _entitled(inner, values) if ENTITLED.fullmatch(name) and not inner.startswith("<") else inner
    said = QUOTED.fullmatch(name) and inner
    return _apart(over, f"<blockquote>\n\n{inner}\n\n{under}</blockquote>" if said else f"{inner}\n\n{under}")


def _within(name: str, inner: str, values: Mapping[str, str]) -> str:
    """Return what one means that may stand amid words: those, and what a card shows beside them."""
    told = [values[one] for one in ("title", "content", "text") if one in values] if CARD.fullmatch(name) else []
    return f'<abbr title="{": ".join(told)}">{inner}</abbr>' if told else inner


def _alone(found: re.Match[str], whole: Set[str]) -> str:
    """Return what a mark means that encloses others, or nothing; `whole`: the names of those that begin and end.

    A word in brackets, which no other ends or begins, is one of the text.
    """
    name, values = found["name"], _values(found["head"])
    if INLINE.fullmatch(name):
        return "" if name in whole else found[0]
    if found["closes"]:
        return "\n\n" if name in whole or FAMILY.match(name) else found[0]
    shown = "" if GAP.fullmatch(name) else _apart(_over(name, values), _under(name, values))
    return f"\n\n{shown}" if shown or name in whole or GAP.fullmatch(name) else found[0]


def boxes(texts: Iterable[str]) -> frozenset[str]:
    """Return the names of boxes that begin and end in texts, as pages show them where their builder is switched off."""
    marks = [found for text in texts for found in MARK.finditer(text)]
    begun, ended = ({one["name"] for one in marks if bool(one["closes"]) is side} for side in (False, True))
    return frozenset(name for name in begun & ended if INLINE.fullmatch(name) or LAYOUT.fullmatch(PLACE.sub("", name)))


def unboxed(text: str, names: Set[str]) -> str:
    """Return a text without such marks, which part it where they may not stand amid words."""

    def meant(found: re.Match[str]) -> str:
        apart = "" if INLINE.fullmatch(found["name"]) else "\n\n"
        return apart if found["name"] in names else found[0]

    return MARK.sub(meant, text) if names else text


def parts_no_word(mark: str) -> bool:
    """Return whether a shortcode may stand amid a word, as one around its first letter does."""
    return INLINE_MARK.match(mark) is not None


def _values(head: str) -> dict[str, str]:
    for coded, character in CODED.items():
        head = head.replace(coded, character)
    read = ((found["name"], next(filter(None, found.groups()[1:]), "").strip()) for found in VALUE.finditer(head))
    return {name: value.replace('"', "&quot;") for name, value in read if value}


def _apart(*parts: str) -> str:
    return "".join(f"\n\n{part}\n\n" for part in parts if part)


def _address(values: Mapping[str, str], places: Iterable[str]) -> str:
    """Return the first address that is in one of these values; empty where none is."""
    for value in (values[one].removeprefix(MANUALLY) for one in places if one in values):
        target = TARGET.search(value)
        address = unquote(target[1]).strip() if target else value
        if WHOLE.fullmatch(address):
            return address
    return ""


def _over(name: str, values: Mapping[str, str]) -> str:
    """Return what the values of a shortcode show over what it encloses: a picture, a film, a title, a button."""
    file, lead = _address(values, FILES), _address(values, PLACES)
    if PICTURE.fullmatch(name):
        numbers = next((values[one] for one in NUMBERS if LISTED.fullmatch(values.get(one, ""))), "")
        picture = _image(file, values) if file else f'[gallery ids="{numbers}"]' if numbers else ""
        return _led(picture, lead if lead != file else "")
    if FILM.fullmatch(name):
        return _apart(_heading(values, ("title",)), _film(name, values))
    if name.endswith(("_btn", "_button")):
        return _led(next((values[one] for one in ("button_text", "title", "label") if one in values), ""), lead)
    if HEADING.fullmatch(name):
        return _led(_heading(values, ("text", "heading", "title")), lead)
    if LAYOUT.fullmatch(name):
        return ""
    picture = _image(file, values) if file and not {"image", "picture"}.isdisjoint(values) else ""
    shown = [*filter(None, (picture, *(_heading(values, (one,)) for one in TITLES)))]
    lead = "" if lead in (file, *(where for _, where in _buttons(values))) else lead
    said = (values[one] for one in SAID if one in values)
    return _apart(*shown[:-1], *(_led(one, lead) for one in shown[-1:]), *said, _heading(values, ("title_back",)))


def _film(name: str, values: Mapping[str, str]) -> str:
    """Return the address of what a shortcode plays."""
    number = values.get("id", "")
    known = number if WHOLE.match(number) else FILMS.get(name, "").format(number) if number else ""
    return _address(values, ("src", *PLACES)) or known


def _under(name: str, values: Mapping[str, str]) -> str:
    """Return what they show under that: a number, a button, and who says it."""
    if PICTURE.fullmatch(name) or FILM.fullmatch(name) or name.endswith(("_btn", "_button")):
        return ""
    count = [values["number"]] if name.endswith("counter") and "number" in values else []
    buttons = (_led(words, where) for words, where in _buttons(values))
    return _apart(*count, *buttons, ", ".join(values[one] for one in NAMED if one in values))


def _buttons(values: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the words of buttons, and where those lead."""
    for words, places in BUTTONS.items():
        where = _address(values, places) if values.get(words, SWITCHES[0]) not in SWITCHES else ""
        if where:
            yield values[words], where


def _heading(values: Mapping[str, str], names: Iterable[str]) -> str:
    name = next((one for one in names if one in values), "")
    return _entitled(values[name], values, name) if name else ""


def _entitled(words: str, values: Mapping[str, str], name: str = "") -> str:
    """Return words as a heading of the level that values say, or that the `name` of theirs does, as 'h4'."""
    own = (values.get(f"{name}_font_container", ""), name)
    said = (*own, *(value for key, value in values.items() if SAYING.fullmatch(key)))
    tag = next((found["tag"] or f"h{found['size']}" for value in said if (found := LEVEL.fullmatch(value))), USUAL)
    return f"<{tag}>{words}</{tag}>"


def _image(address: str, values: Mapping[str, str]) -> str:
    return f'<img src="{address}" alt="{values.get("alt", "")}">'


def _led(shown: str, address: str) -> str:
    """Return what leads to an address, if there is one; a heading holds its link."""
    if not address:
        return shown
    title = ENCLOSED.fullmatch(shown)
    link = f'<a href="{address}">{(title["words"] if title else shown) or address}</a>'
    return f"<{title['tag']}>{link}</{title['tag']}>" if title else link
