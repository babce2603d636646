"""Where, when and on what occasion several speak, as their sentence may say before their names."""

from muniment.captures.signed import adverbials, persons
from muniment.text.patterns import late

DAY = late(
    r"(?i:(?:today|yesterday|hoy|ayer|heute|gestern|hoje|oggi),? |"
    r"(?:ahead of|in advance of|prior to|in the run-?up to|in light of|in view of|following|after|"
    r"on the (?:occasion|eve) of|in response to|à l['’]occasion|à la veille|suite à|"
    r"après|ante|tras|con motivo|frente a|diante|após|por ocasião|anlässlich|nach|in occasione|dopo|в связи с|после|"
    r"lors|накануне)\b[^,()]{2,90}, |"
    r"(?:at|during) (?:the|its|their|an?) [^,()]{0,60}?(?:session|assembly|summit|conference|debate|dialogue|meeting)\b"
    r"[^,()]{0,60}, )"
)
"""How such a sentence begins."""
PLACE = late(
    r"\W*(?=[^\W\d_])(?:[^.:!?()]|(?<=\d)\.){2,60}?(?: ?\([^()]{2,20}\))? ?[–—-]+ |\([^()]{4,60}\) ?[–—-]* ?|"
    r"\W*\d{1,2} [^\W\d_]{3,12} (?:19|20)\d\d ?[–—] ?(?=[^\W\d_])|[^\Wa-z\d_][\w’'-]{3,16}\. (?=[^\Wa-z\d_])|"
    r"(?P<agency>[^\W\da-zà-ÿ_]{4,20}, \d{1,2}(?: [^\W\d_]{3,10}\.?)? ?\([^()]{2,24}\)[ .–—-]{0,3})"
)
"""Where and when, before such a sentence."""


HELD = late(
    r"(?:,? --?)? (?:held|convened|gathered|assembled|meeting) (?:in|at|on) [^,.;:()–—]{2,40}(?:, +(?:19|20)\d\d)?"
    r"(?=,? [a-zà-ÿ])"
)
"""Where and when those met who speak, behind their names."""


def unheld(words: str) -> str:
    """Return a sentence without where those met who speak."""
    return HELD.sub("", words, count=1)


def placed(words: str) -> str:
    """Return a sentence without the place and the day before it."""
    place = PLACE.match(words)
    return words[place.end() :] if place and (place["agency"] or not persons.is_known(place[0])) else words


def without(words: str) -> str:
    """Return a sentence without when, or on what occasion, those speak who are named behind that."""
    return adverbials.without(DAY.sub("", words, count=1) if DAY.match(words) else words)
