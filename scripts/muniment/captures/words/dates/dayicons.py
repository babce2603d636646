"""Icons that themes draw before a day, as text browsers call them by the names of their files."""

from muniment.text import days
from muniment.text.patterns import late

ICON = late(r"\s*\[[a-z]+(?:[_-][a-z\d]*)*(?:\.(?:gif|png|jpe?g|svg))?\](?=\s+[^\W_])")


def without(text: str) -> str:
    """Return a line, as long as it was, without the icon with which it begins, where a day is right behind it."""
    icon = ICON.match(text) if text.lstrip()[:1] == "[" else None
    day = days.first(text[icon.end() :]) if icon else None
    led = icon is not None and day is not None and not text[icon.end() :][: day.start].strip()
    return text[icon.end() :].rjust(len(text)) if icon and led else text
