"""Signs that end sentences, in every script that has such signs (Unicode, UAX 29, Sentence_Terminal)."""

STATED = ".…。．｡।॥۔։።။។"
"""Full stops: of the Latin script, Chinese, Hindi, Urdu, Armenian, Amharic, Burmese, Khmer.

The Tibetan shad is none: it ends titles as well."""
CALLED = "!！"
ASKED = "?？؟፧՞"
ENDS = STATED + CALLED + ASKED
"""All of them, for a class of characters in a pattern; none needs an escape there."""
SIGNS = tuple(ENDS)
"""The same, for `str.endswith`."""
COLONS = (":", "：")
"""How a line ends that leads to what follows, or a label."""
LEADING = (*SIGNS, *COLONS)
"""Signs of sentences, and what ends a line that leads on."""


def closes(words: str) -> bool:
    """Return whether a line is a sentence or leads on, whatever marks stand behind that: 'she said: "Wait.")'."""
    end = len(words)
    while end and not (words[end - 1].isalnum() or words[end - 1] == "_"):
        end -= 1
    return any(sign in LEADING for sign in words[end:])
