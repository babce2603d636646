"""When and on what occasion several speak, as their sentence may say before their names."""

from muniment.text.patterns import late

DAY = late(
    r"(?i:(?:today|yesterday|hoy|ayer|heute|gestern|hoje|oggi),? |"
    r"(?:ahead of|in advance of|prior to|in the run-?up to|in light of|in view of|following|after|"
    r"on the (?:occasion|eve) of|in response to|à l['’]occasion|à la veille|suite à|"
    r"après|ante|tras|con motivo|frente a|diante|após|por ocasião|anlässlich|nach|in occasione|dopo|в связи с|после|"
    r"накануне)\b[^,()]{2,90}, )"
)
"""How such a sentence begins."""


def without(words: str) -> str:
    """Return a sentence without when, or on what occasion, those speak who are named behind that."""
    return DAY.sub("", words, count=1) if DAY.match(words) else words
