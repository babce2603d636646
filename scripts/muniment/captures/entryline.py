"""Reads the sentence in which a blog says of a post when it appeared: 'This entry was posted in … on … by …'."""

import re

from muniment.captures import addresses
from muniment.captures.dateline import DateLine
from muniment.captures.datewords import BY
from muniment.text import days
from muniment.text.folding import Folded

LONGEST = 600
SENTENCE = Folded(
    r"\W*(?:this (?:entry|post|article) was (?:posted|written|published|filed|added)|"
    r"(?:dieser|der) (?:eintrag|beitrag|artikel) wurde|diese(?:r|s)? (?:eintrag|beitrag) (?:ist|wurde)|"
    r"(?:ce (?:contenu|billet)|cet article|cette entrée) (?:a été|est)|"
    r"(?:esta entrada|este artículo) (?:fue|se|ha sido)|"
    r"(?:este (?:post|artigo|conteúdo)|esta entrada) foi|quest(?:o|a) (?:articolo|voce|post) è|"
    r"dit (?:bericht|artikel) (?:werd|is)|(?:эта )?запись (?:была )?опубликована|цей запис (?:було )?опубліковано|"
    r"ten wpis|bu (?:yazı|girdi)|det(?:ta|te|t) (?:inlägg|indlæg|innlegg)|tämä artikkeli|ez a bejegyzés|"
    r"acest articol|αυτή η (?:δημοσίευση|καταχώρηση)|entri ini|bài viết này|"
    r"(?:كُتب|نُشر|نشر|كتب) (?:هذا|هذه|في)|本文|这篇文章|这条目|此条目|本條目|この記事|이 (?:글|항목)은)"
)
"""How it begins, by the themes that come with WordPress in their languages."""
AUTHOR = re.compile(rf"{BY}\s+(?P<author>[^\W\d_][^|·•,:;()]{{1,60}}?)\s*[.|]?\s*$")


def read(text: str) -> DateLine | None:
    """Return what such a sentence says; None for any other line, or where it holds no full date or two."""
    if len(text) > LONGEST or not SENTENCE.match(text):
        return None
    shown = addresses.blanked(text)
    found = [day for day in days.find(shown) if len(day.iso) >= len("YYYY-MM-DD")]
    if len(found) != 1:
        return None
    named = AUTHOR.search(shown, found[0].end)
    return DateLine(found[0].iso, False, "sentence", found[0].swapped, author=named.span("author") if named else (0, 0))
