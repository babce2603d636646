"""What announces a list of persons, in many languages."""

from muniment.captures.signed.kinds import PERSONS
from muniment.text.patterns import late

LABEL = late(
    rf"(?i:(?<![^\W_])(?:{PERSONS}|individu\w*|indywidualn\w*|индивидуальн\w*|індивідуальн\w*|bireysel|"
    r"people|in (?:a|their) personal capacity|(?:former )?m[el]?ps|(?:former )?parliamentarians|parliamentary|"
    r"legislators|senators|parlementaires|parlamentari\w*|diputad[oa]s|deputad[oa]s|député(?:e|·e|\.e)?s|"
    r"abgeordnete\w*|депутаты|депутати|pessoas|граждан\w*|громадян\w*|lawyers|"
    r"academics|scholars|writers|authors|artists|experts|journalists|citizens|professors|laureates|avocats|abogad[oa]s|"
    r"periodistas|anwälte|advogad[oa]s|avvocati|адвокаты|журналисты|academic[oi]s|académicos|universitaires|"
    r"wissenschaftler\w*|учёные|ученые|вчені|naukowcy|akademisyenler|avukatlar|gazeteciler)(?![^\W_])|"
    r"个人|個人|개인|أفراد|الأفراد|افراد|اشخاص)"
)
"""A list of persons."""
