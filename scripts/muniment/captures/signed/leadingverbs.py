"""What leads, as the first words of a sentence, to the bodies that sign a text: 'Suscriben la carta A, B y C'."""

import re

from muniment.captures.signed import jointwords
from muniment.text.patterns import late
from muniment.text.signs import Marked

SO_FAR = (
    r"(?:(?:hasta (?:el momento|ahora)|por ahora|jusqu['’]ici|à ce jour|até (?:o momento|agora)|finora|per ora|bisher|"
    r"bislang|tot nu toe|do tej pory|so far)[,:]? )?"
)
"""Since when they do, before the verb."""
VERBS = (
    r"(?:suscriben|firman|han (?:firmado|suscrito)|firmaron|suscribieron|signen|han signat|"
    r"(?:l['’])?ont (?:co)?signée?|(?:co)?signent|assinam|assinaram|subscrevem|firmano|sottoscrivono|"
    r"hanno (?:firmato|sottoscritto)|"
    r"(?:unterzeichnet|unterschrieben) (?:haben|wurde|ist)|getekend hebben|ondertekend (?:hebben|is)|podpisał[iy]|"
    r"підписали|подписали)"
)
TEXT = (
    r"(?:(?:también|també|também|anche|aussi) )?"
    r"(?:(?:el|la|los|las|este|esta|le|les|cet|cette|ce|il|lo|i|l['’]|o|a|os|as|das|den|die|de|het|это|ці?|t[oę]|une?|una)"
    r"(?: |(?<=['’])))?"
    r"(?:carta|comunicado|declaración|manifiesto|pronunciamiento|texto|llamamiento|petición|lettre|appel|texte|tribune|"
    r"communiqué|déclaration|pétition|nota|manifesto|declaração|petição|lettera|appello|dichiarazione|comunicato|"
    r"documento?|testo|petizione|(?:presse)?erklärung|brief|appell|aufruf|stellungnahme|papier|petition|verklaring|oproep|"
    r"brief|list|apel|oświadczenie|stanowisko|заявлени[ея]|обращени[ея]|письмо|заяву|звернення|лист|petición|manifest|"
    r"declaració|crida|convocatoria)(?-i:(?: [a-zà-ÿа-яіїє]{4,12})?)"
)
"""What is signed: with a word that says of what kind it is."""
SOME = (
    r"(?:,? (?:entre otr[oa]s(?: organizaciones)?|entre outr[oa]s|entre autres|tra gli altri|unter anderem|u\. ?a\.|"
    r"onder (?:meer|andere)(?: door)?|m\.in\.|среди прочих|vo[nm]))?[,:]?"
)
"""What says that there are more, before the names."""
LEADS = Marked(
    late(rf"(?:^|(?<=[.!?…»”\"] ))(?i:{SO_FAR}{VERBS} {TEXT}{SOME} )(?={jointwords.NAME})"),
    "suscri,firma,signé,signat,signent,signen,assina,subscrevem,sottoscri,unterzeichnet,unterschrieben,getekend,"
    "ondertekend,podpisał,підписали,подписали",
)


def search(words: str) -> re.Match[str] | None:
    """Return what leads in a paragraph to the names of those who sign."""
    return LEADS.search(words)
