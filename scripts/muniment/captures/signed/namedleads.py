"""What leads to the names of several bodies in a sentence, and what says of a text who signs it, in many languages."""

from muniment.captures.signed import jointwords
from muniment.captures.signed.namedbodies import KINDS
from muniment.captures.words.blogs import signers
from muniment.text.patterns import late

NAME = (
    r"(?=(?:(?:the|l[ae]s?|el|los|der|die|das|den|il|i|gli|lo|os?|as?|de|het) |[dl]['’]|dell['’])?[«“„\"']?"
    r"(?:[^\Wa-zà-ÿа-яёіїєґ\d_]|\d+\.[a-z]))"
)
"""How a name begins, perhaps with an article before it."""
AGENT = r"(?:by|par|por|von|vom|da|dal|dalla|door|van|oleh|от|pelo|pela|pelos|pelas|od|przez)"
"""What leads to those who do something."""
BEHALF = (
    r"(?:on behalf of|in the name of|au nom d(?:e|es|u)|au nom|en nombre del?|em nome d[aeo]s?|im namen(?: von)?|"
    r"a nome d(?:i|ella|el)|namens|atas nama|от имени|від імені|w imieniu|jménem|v mene|în numele|på vegne a[fv]|u ime|"
    r"në emër të)"
)
"""What leads to those for whom somebody speaks."""
SPEAKER = late(
    r"(?i:\b(?:I|it is (?:an|my) honou?r to) (?:(?:am|have the honou?r(?: to)?|would like to|wish to|now|today) )*"
    r"(?:speak(?:ing)?|deliver(?:ing)?|mak(?:e|ing)|present(?:ing)?|read(?:ing)?)"
    r"(?: (?:this|the|a|our) (?:joint |oral |brief |short )*(?:statement|declaration|intervention))?|"
    r"je (?:prends la parole|m['’]exprime|parle|prononce cette déclaration|fais cette déclaration)|"
    r"(?:hablo|intervengo|tomo la palabra|pronuncio esta declaración|falo|tomo a palavra|parlo|intervengo|"
    r"prendo la parola)|ich spreche)(?: (?:here|ici|aquí|aqui|qui|hier|today|aujourd['’]hui|hoy|hoje|oggi|heute))?\s*$"
)
"""How one person speaks in an assembly for those who are named behind that: 'I deliver this statement on behalf of'."""
MADE = (
    r"(?:composed of|consisting of|made up of|comprising|terdiri (?:dari|atas)|beranggotakan|formad[oa]s? por|"
    r"composée?s? d[eu]|bestehend aus|compost[oaei] da|integrad[oa]s? por|namely|yakni|yaitu|à savoir|nämlich|a saber|"
    r"cioè)"
)
"""What leads to those that are several together."""
NAMES_OF = (
    rf"(?:{jointwords.SIGNERS}|{jointwords.SIGNING})[^.:;,()]{{0,30}}?,? (?:{jointwords.LINKS}|{jointwords.AMONG})|"
    r"(?:bears?|carr(?:y|ies)|has|have) the (?:names|signatures|logos) of|imza\w*(?: [^\W\d_]+)? arasında|"
    rf"(?:firm|suscrib|subscrev|assin|sottoscriv|sign)\w* (?:[a-zà-ÿ]+ )?{signers.TEXT}"
)
"""What leads to those who sign a text."""
WHICH = r"(?:(?:which|that|who|dont|qui|que|che|die|welche|które|которые) )?"
"""What stands between what bodies are called and what leads to their names."""
WITH = (
    r"(?:together with|along with|alongside|junto (?:con|a)|juntamente com|junto com|ainsi que|avec|aux côtés d[eu]|"
    r"insieme (?:a|con)|zusammen mit|gemeinsam mit|samen met|wraz z|razem z|вместе с|разом [зі]з?|bersama(?: dengan)?)"
)
"""What leads to those who do something together with one who is named before."""
THEM = (
    r"(?:among|parmi|entre|tra|unter|onder|bland|среди) (?:them|these|elles|eux|ellas|ellos|elas|eles|loro|essi|esse|"
    r"ihnen|hen|dem|них)(?: (?:are|sont|están|estão|sono|sind|zijn))?,?"
)
"""What leads to some of those of whom the title tells, too."""
LED = late(
    rf"(?i:(?<!\w)(?:(?P<beside>{WITH})|{THEM}|(?P<behalf>{BEHALF})|(?P<agent>{AGENT})|"
    rf"(?P<names>{NAMES_OF})|{KINDS}[^.:;,()]{{0,30}}?,? {WHICH}{jointwords.LINKS}|"
    rf"(?:{KINDS}[^,.:;()]{{0,50}}?,? )?(?:{jointwords.AMONG}|{MADE}),?|{KINDS}(?:\s?\([^()]{{2,30}}\))?)"
    rf"(?:\s*[:：]|\s*(?:–|—|--|-))?\s+){NAME}"
)
"""What leads to names within a sentence."""
BY_BODIES = late(
    rf"(?i:(?<!\w)(?:{AGENT}) (?:[\w’'-]+ ){{0,3}}?{KINDS}|организациями|організаціями|объединениями)"
    rf"[^\w]*(?:{jointwords.AMONG})?\W*$"
)
"""What calls those so who do something, before their names."""
BY = late(r"\W*(?i:(?:an? )?(?:joint |open )?(?:statement |letter |appeal )?(?:by|from|par|por|von|da|oleh|от)[:：]?) ")
"""What a line begins with that says whose a text is."""
VERB = late(
    r"(?i:(?:es )?(?:rufen (?:dazu )?auf|fordern|unterzeichnen|appellieren)|appellent|demandent|exigent|exigen|firman|"
    r"piden|exigem|assinam|pedem|chiedono|firmano|roepen op|wzywają|apelują|vyzývají|vyzývajú|призывают|требуют|"
    r"закликають|вимагають|pozivaju|menuntut|mendesak)"
)
"""A label that is but the verb of those who speak out: 'Es rufen auf:'."""
SIGNING = (
    rf"(?:{signers.TEXT}|(?:co-?)?sign\w*|endorsed|issued|published|released|submitted|sent|launched|co-?signée?s?|"
    r"signée?s?|publiée?s?|lancée?s?|firmad\w+|suscrit\w+|publicad\w+|lanzad\w+|assinad\w+|lançad\w+|unterzeichnet|"
    r"unterschrieben|veröffentlicht|getragen|initiiert|firmat\w+|sottoscritt\w+|pubblicat\w+|lanciat\w+|ondertekend|"
    r"подписан\w*|подготовлен\w*|направлен\w*|опубликован\w*|підписан\w*|podpisan\w*|ditandatangani|dikeluarkan|"
    r"disampaikan)"
)
"""What is done to a text by those who sign it, or the text itself."""
SIGNED_BY, SIGNED = (late(rf"(?i:(?<!\w){SIGNING}{end})") for end in (r"\s*$", r"(?!\w)"))
"""The same at the end of words, and anywhere in them."""
