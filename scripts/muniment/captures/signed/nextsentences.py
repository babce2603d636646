"""The bodies of a sentence of which the next one says what they ask for: 'A, B and C met on Monday. They call on'."""

from muniment.captures.signed import coalitions, entrywords, kinds, occasions, pleading, sentences
from muniment.text.patterns import late

THEY = late(
    r"(?<=[.»”\"] )(?:(?:They|Elles|Ils|Ellas|Ellos|Elas|Eles|Esse|Essi|Sie|Zij|Они|Вони) (?:[^\W\d_]+ )??"
    rf"(?!call (?!on|upon|for))(?:(?i:{pleading.DEMANDS})|called (?:(?:up)?on|for)|demanded|"
    rf"{pleading.DEMANDED.pattern})|"
    r"(?:Exigen|Piden|Demandan|Denuncian|Condenan|Rechazan|Reclaman|Instan|Exigem|Pedem|Denunciam|Condenam|Repudiam|"
    r"Reclamam|Chiedono|Denunciano|Condannano|Esigono|Exigieron|Pidieron|Condenaron|Exigiram|Pediram)\b)"
)
"""How the next sentence begins."""
MET = late(
    r",? (?:(?:have |today |yesterday )?(?:met|gathered|convened|came together)|held|se sont|se [a-zà-ÿ]+(?:ron|ram)|"
    r"si sono|haben sich|trafen sich|ont tenu|kwamen) "
)
"""That they met before, or held a meeting."""
SIGNS = tuple(" met | gathered | convened | came together| held | se | si sono | sich | ont tenu | kwamen ".split("|"))
"""One of these stands in every such sentence."""
GERMAN = "Die "
"""Behind that stands what calls several so, with a capital as a name has: 'Die Parteien A, B und C'."""


def told(words: str) -> list[str]:
    """Return the bodies that met as a paragraph begins with, and whose demands its second sentence tells."""
    end = sentences.ends(words, 0) + 2 if any(sign in words for sign in SIGNS) else len(words)
    if not THEY.match(words, end):
        return []
    plain = occasions.without(occasions.placed(words[:end]))
    small = plain[:1].lower() + plain[1:]
    bare, called = kinds.uncalled(small if kinds.CALLING.match(small) else entrywords.unarticled(plain))
    met = MET.search(bare) if called or not plain.startswith(GERMAN) else None
    named = sentences.likely(bare[: met.start()], sentences.MANY if called else sentences.HALF) if met else []
    return named if coalitions.may_speak(named) else []
