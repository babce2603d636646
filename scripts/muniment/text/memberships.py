"""What a body is a member of, or made up of, behind its name: no part of that."""

from muniment.text.patterns import late
from muniment.text.signs import Signs

MEMBERSHIP = late(
    r"\s*[,;:–—(\[-]\s*(?:(?i:an?|un|una|une|um|uma|ein|een) )?(?:(?i:founding|full|associate|active) )?"
    r"(?i:members? of|membres? (?:du|de|des)|miembros? (?:del|de)|membros? (?:d[aeo]|de)|membri (?:del|della|di)|"
    r"mitglied (?:im|in|de[rs]|von)|lid van|член|членкиня|członek|anggota|thành viên của)\b.*$|"
    r"\s*[,;:–—(\[-]\s*(?i:an?) (?i:project|programme|program|initiative|affiliate|partner|chapter) of .*$|"
    r"\s*(?:,|\s[–—-])\s+an? (?!\w+ (?:of|for)\b)(?:[A-Z][\w’'-]*(?:an|ish|ese|ch|ic|i|based|wide) )?"
    r"(?:[a-z][\w’'-]* ){0,6}?(?:groups?|"
    r"organi[sz]ation|network|ngo|NGO|coalition|association|collective|initiative|movement|foundation|charity|union|platform|institute|centre|center)"
    r"(?: (?:in|based|from|that|working|of|for)\b.*)?$|"
    r"\s*[,(] ?(?i:(?:integrad|conformad|compost)[oa]s? por|composée? de|comprising|representing|made up of)"
    r" [^()]*\d.*$|"
    r"\s*(?:,|\s[–—-])\s+(?i:contact): .*$|"
    r",? (?i:(?:also )?on behalf of|au nom de|en nombre de|em nome de|im namen von)$|"
    r"\s*[,;]? \(?(?i:(?:together )?with|and|including|on behalf of) (?i:all )?(?i:of )?"
    r"(?:(?i:its|their)|(?i:over )?\d+) (?:[\w’'-]+ ){0,3}?"
    r"(?i:members?|affiliates|chapters|groups|organi[sz]ations)\b.*$"
)
"""What a body is a member of: no part of its name, and nothing that it signed within."""
SIGNS = Signs(
    "integrad,conformad,compost,composé,comprising,representing,made up of,"
    "contact: ,on behalf of,au nom de,en nombre de,em nome de,im namen von,"
    "project of,programme of,program of,initiative of,affiliate of,partner of,chapter of,"
    "member,membre,miembro,membro,membri,mitglied,lid van,член,członek,anggota,thành viên"
)


def without(words: str) -> str:
    """Return a line without what its body is a member of, or what kind of body it is: '– a human rights group'."""
    told = " a " in words or " an " in words or SIGNS.within(words.lower())
    return MEMBERSHIP.sub("", words, count=1) if told else words
