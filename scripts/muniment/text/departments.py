"""What one heads within a body, as lines say it before that: 'Policy and Research', 'Europe and Central Asia'."""

import re

from muniment.text import countries, regions
from muniment.text.patterns import late

PART = late(
    r"(?:(?:public|global|international|legal|external|strategic|human|regional|asuntos|affaires|relations) )?"
    r"(?:polic(?:y|ies)|advocacy|program(?:me)?s?|research|legal|affairs|communications?|campaigns?|campaigning|"
    r"operations|staff|(?:the )?board(?: of (?:directors|trustees))?|partnerships?|development|finance|litigation|"
    r"media|relations|engagement|investigations?|education|training|membership|outreach|strategy|resources|"
    r"plaidoyer|juridiques?|programmes|recherches?|campagnes|publiques|internationales|"
    r"incidencia|comunicaci[oó]n|programas|investigaci[oó]n|litigio|internacionales|jur[ií]dicos?|"
    r"comunicação|advocacia|pesquisa|comunicazione|ricerca|"
    r"öffentlichkeitsarbeit|kommunikation|forschung|recht|[a-zß-ÿ]{3,16}politik|presse)",
    re.IGNORECASE,
)
"""A department of a body, or what of it governs."""
END = late(r"(?:,| at| bei| chez| en| presso) (?=[^\Wa-zà-ÿ\d_])")
"""What stands between a department and its body."""
JOINT = late(r",? (?:and|&|et|y|e|und) ")
"""What joins two."""
REGION = late(regions.NAMES, re.IGNORECASE)


def are_all(words: str) -> bool:
    """Return whether words are departments, or parts of the world or countries for which somebody answers."""
    return all(
        PART.fullmatch(part) is not None or REGION.fullmatch(part) is not None or bool(countries.code(part))
        for part in JOINT.split(words)
    )
