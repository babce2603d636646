"""More of those whom a sentence names as signers, in the next one: 'También participan A y B'."""

from muniment.captures.signed import jointwords, reported, sentences
from muniment.captures.words.blogs.phrases import BODIES
from muniment.text.patterns import late

FURTHER = late(
    r"(?:También|Además|Asimismo|Também|Aussi|Également|Anche|Auch|Also|Ook) (?:participan|firman|suscriben|adhieren|"
    r"se suman|figuran|están|participam|assinam|aderem|participent|figurent|signent|partecipano|firmano|aderiscono|"
    r"unterzeichnen|unterstützen|beteiligen sich|ondertekenen|signing are|among them are|(?:included|listed) are:?) |"
    r"(?:The )?(?:[Oo]thers|[Rr]est|[Oo]ther (?:signatories|signers|groups|organi[sz]ations)) (?:are|include):? |"
    r"(?:Les autres|D['’]autres|L[ao]s demás|Otr[ao]s|[AO]s demais|Outr[ao]s|Gli altri|Le altre|Die anderen|Weitere) "
    r"(?:[a-zà-ÿ]{3,} )?(?:sont|son|são|sono|sind):? |"
    rf"(?:Among|Parmi|Entre|Tra|Unter) (?:the|les|l?[ao]s|le|gli|den) (?i:{jointwords.SIGNING}|{BODIES}[^.:;]{{0,30}}? "
    r"(?:que|qui|che|that|which|die) (?:comp|integra|form|make up |belong to )\w*)"
    r"[^.:;]{0,60}? "
    rf"{jointwords.LINKS}:? "
)
"""How a sentence begins that names more of those of whom the one before does."""


def may_be_further(words: str) -> bool:
    """Return whether a line begins as one that names more of those of whom the one above tells."""
    return words[:1] in "TAÉIOLDGWEPU" and FURTHER.match(words) is not None


def more(words: str, named: list[str]) -> list[str]:
    """Return more of those of whom a paragraph names some, in a sentence behind them."""
    return further(words[sentences.ends(words, words.rfind(named[-1])) + 2 :]) if named and ". " in words else []


def further(words: str) -> list[str]:
    """Return more of those of whom the paragraph above such a sentence tells: 'También participan A y B'."""
    found = FURTHER.match(words)
    run = words[found.end() : sentences.ends(words, found.end())] if found else ""
    return reported.without_persons(sentences.likely(run, sentences.MANY)) if run else []
