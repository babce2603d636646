"""Tells the headings of lists of posts that are like the one above them: no page without such a post has one."""

from muniment.captures.words.blogs.furniture import announces_others
from muniment.text.patterns import late

LONGEST = 60
"""Characters of such a heading."""
LIKE = late(
    r"(?i:\b(?:related|similar|like this|(?:may|might) also|also like|ähnlich\w*|verwandt\w*|auch interess\w+|"
    r"relacionad[ao]s?|similaires?|similares|li[ée]s|lire aussi|aimerez|correlat[ie]|potrebber\w+|gerelateerd\w*|"
    r"relaterade?\w*|powiązan\w+|podobn\w+|похожи\w+|схожі|пов.язан\w+|souvisej\w+|kapcsolódó|ilgili|benzer|terkait|"
    r"liên quan)\b)|σχετικ|ذات صلة|مشابه|مرتبط|相关|相關|関連|관련|קשור"
)
"""Words that say of other posts that they are like the one above."""


def heads(words: str) -> bool:
    """Return whether a line is such a heading."""
    return len(words) <= LONGEST and LIKE.search(words) is not None and announces_others(words)
