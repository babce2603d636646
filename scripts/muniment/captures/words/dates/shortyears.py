"""Days whose year has two figures, mostly behind a point: '17.6.15', '22.1.08 | Ann Roe', 'Sonntag, 14-06-09'."""

from datetime import date

from muniment.text import days, months
from muniment.text.patterns import late

SHORT = late(
    r"\W{0,3}(?:[^\W\d_]{2,12}\.?,? )?(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])(?P<point>\.)\d\d(?![\d.])"
    r"(?=\W*$|[\s,–-]+(?:[^\W\d_]{1,3}\.? )?\d{1,2}[:h]\d\d|\s*[|·•])"
)
"""Such a day at the head of a line, with an hour or a stroke behind it, or nothing."""
WEEKLY = late(
    r"\W{0,3}(?P<name>[^\W\d_]{2,14})\.?,? (?:0?[1-9]|[12]\d|3[01])(?P<first>-)(?:0?[1-9]|1[0-2])(?P<point>-)"
    r"\d\d\W*"
)
"""A line of such a day with dashes, and of the day of the week, by which it is sure that the year stands last."""
SIGNED = late(
    r"\W*(?i:by|von|par|por|di|da|av|af|od|door|przez) "
    r"(?:\[[^\[\]]{3,50}\]\([^()\s]*\)|(?:\[\d+\])?[^\W\d_][^\d:;|]{2,50}), "
    r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?P<point>\.)\d\d\W*"
)
"""A line of such a day behind who wrote the post, and a comma: 'von Ann Roe, 8.5.12'."""
FORM = "’"
"""What stands in the form of such a day."""
FAR = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of languages that write the year first."""


def marked(text: str) -> str:
    """Return a line that begins with such a day, as long as it was, its year told by a sign; empty for any other.

    So does one that ends in the day behind who wrote the post.
    """
    if found := SHORT.match(text) or SIGNED.fullmatch(text):
        return f"{text[: found.start('point')]}{FORM}{text[found.end('point') :]}"
    found = WEEKLY.fullmatch(text)
    number = months.weekdays().get(found["name"].lower()) if found else None
    if not found or not number:
        return ""
    parts = text[: found.start("first")], text[found.end("first") : found.start("point")], text[found.end("point") :]
    made = f"{parts[0]}.{parts[1]}{FORM}{parts[2]}"
    day = days.first(made)
    return made if day and date.fromisoformat(day.iso).isoweekday() == int(number) else ""
