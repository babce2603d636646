"""Days whose year has two figures behind a point: '17.6.15', '22.1.08 | Ann Roe', '3.12.09, 18:40'."""

from muniment.text.patterns import late

SHORT = late(
    r"\W{0,3}(?:[^\W\d_]{2,12}\.?,? )?(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])(?P<point>\.)\d\d(?![\d.])"
    r"(?=\W*$|[\s,–-]+(?:[^\W\d_]{1,3}\.? )?\d{1,2}[:h]\d\d|\s*[|·•])"
)
"""Such a day at the head of a line, with an hour or a stroke behind it, or nothing."""
FORM = "’"
"""What stands in the form of such a day."""
FAR = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Letters of languages that write the year first."""


def marked(text: str) -> str:
    """Return a line that begins with such a day, as long as it was, its year told by a sign; empty for any other."""
    found = SHORT.match(text)
    return f"{text[: found.start('point')]}{FORM}{text[found.end('point') :]}" if found else ""
