"""Words of sentences which say that those who begin them speak together, in many languages."""

from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Signs

SIGNS = Signs(
    "joint,common,conjoint,commun,conjunt,congiunt,gemeinsam,gezamenlijk,совместн,спільн,ortak,"
    "wspóln,gemensam,felles,fælles,letter,statement,lettre,carta,lettera,brief,письм,lист,mektup,"
    "pamoja,съвместн,заедничк,заједничк,zajedničk,skupn,společn,spoločn,közös,comun,yhteis,κοιν,"
    "联合,聯合,共同,联名,聯名,its member,their member,other organi,other groups,other ngo,autres organis,"
    "otras organiz,together with,junto con,junto a,juntamente com,insieme a,insieme con,zusammen mit,"
    "signatories,signers,unterzeichner,signataires,firmantes,firmatari,signatários,"
    "samen met,joined by,said today,unterzeichnet,unterschrieben,"
    "aux côtés de,de concert avec,вместе с,разом з,bersama,chung,مشترك,공동,連名"
)
"""One of these stands in every sentence that is read here."""
TOGETHER = Folded(
    r"(?:\bjointly\b|\bconjointement\b|\bconjuntamente\b|\bcongiuntamente\b|\bgemeinsam\b|"
    r"\bjoint (?:[\w-]+ ){0,2}?(?:statement|letter|appeal|declaration|submission|call|press release)|"
    r"\b(?:communiqué|appel|déclaration|lettre|tribune)(?: ouverte?)? (?:commune?|conjointe?)|"
    r"\b(?:comunicado|carta|declaración|pronunciamiento|posicionamiento|manifiesto|nota|declaração|comunicat|manifest|"
    r"nota pública) conjunt[oa]?(?![^\W_])|"
    r"\b(?:dichiarazione|nota|lettera|appello|comunicato) congiunt[oa]|"
    r"\bgemeinsamen?r? (?:[\w-]+ )?(?:erklärung|brief|appell|aufruf|stellungnahme|mitteilung|"
    r"pressemitteilung|presseerklärung|schreiben)|"
    r"\bgezamenlijke (?:verklaring|brief|oproep)|\bсовместн\w+ (?:заявлени|обращени|письм)|"
    r"\bспільн\w+ (?:заяв|звернен|лист)|\bortak (?:bir |basın )?(?:aç[ıi]klama|bildiri|mektup|metin)|"
    r"\bwspóln\w+ (?:oświadczen|apel|list)|\bgemensamt uttalande|\bfelles uttalelse|"
    r"\bfælles udtalelse|\bpernyataan (?:sikap )?bersama|\bsiaran pers bersama|\btuyên bố chung|\bthư chung|"
    r"\b(?:tamko|taarifa|barua) (?:la|ya) pamoja|\bсъвместн\w+ (?:декларац|позици|становищ|писм|изявлени)|"
    r"\bзаедничк\w+ (?:изјав|соопштени|писм)|\bзаједничк\w+ (?:саопштењ|изјав|писм|апел)|"
    r"\bzajedničk\w+ (?:saopštenj|izjav|pism|apel|priopćenj)|\bskupn\w+ (?:izjav|pism)|"
    r"\bspolečn\w+ (?:prohlášení|výzv|dopis|stanovisk)|\bspoločn\w+ (?:vyhláseni|výzv|list|stanovisk)|"
    r"\bközös (?:nyilatkozat|levél|közlemény|felhívás)|\b(?:scrisoare|declarație|comunicat) (?:deschis\w+ )?comun|"
    r"\byhteis\w* (?:kannanoto|lausunno|vetoomu)|\bκοιν(?:ή|ό) (?:δήλωση|ανακοίνωση|επιστολή|κείμενο|ψήφισμα))"
)
"""What says that those who begin a sentence speak together."""
AMONG = (
    r"(?:including|among them|such as|dont|ikiwemo|parmi lesquel(?:le)?s|notamment|"
    r"entre (?:ell[oa]s|el[ae]s|l[oa]s que)|incluid[oa]s|incluyendo|como|entre (?:as|os) quais|incluindo|darunter|"
    r"tra cui|fra cui|waaronder|в том числе|среди которых|включая|зокрема|серед яких|w tym|m\.in\.|včetně|"
    r"vrátane|uključujući|među kojima|köztük|inclusiv|printre care|μεταξύ των οποίων|däribland|bland annat|herunder|"
    r"blant annet|mukaan lukien|termasuk|di antaranya|trong đó có)"
)
"""What stands before some of many."""
LETTER = late(
    r"(?i:(?:in|dans|en|em|in|con|w|в|у) (?:an?|une?|una|uma|einem|einer|een)? ?(?:[\w-]+ ){0,2}?"
    r"(?:letter|statement|appeal|petition|lettre|communiqué|déclaration|appel|tribune|carta|comunicado|nota|declaración|"
    r"pronunciamiento|posicionamiento|manifiesto|manifest|comunicat|declaração|manifesto|brief|mitteilung|schreiben|"
    r"stellungnahme|erklärung|lettera|appello|dichiarazione|comunicato|verklaring|uttalande|uttalelse|udtalelse|apelu|"
    r"oświadczeniu|prohlášení|výzvě|саопштењу|saopštenju|декларация|становище|письме|заявлении|листі|"
    r"заяві)\b(?: (?:congiunt[ao]|conjunt[ao]|comune?|conjointe?|commune|apert[ao]|abiert[ao]|ouverte) "
    r"(?-i:(?=[^\W\da-zà-ÿ_]))|[^,.]{0,60}, ))"
)
"""How a sentence begins that says in what those behind it speak."""
SIGNED_LAST = r"(?=[^.:;]*? (?:mit)?unter(?:zeichnet|schrieben)\b)"
"""The word for signing behind names, where German has it."""
SIGNED_BY = rf"\b(?:wurde|wird|ist)(?: \w+)? von {SIGNED_LAST}"
ARE = (
    r"\b(?:zu den (?:erst)?unterzeichn\w+ (?:gehören|zählen)(?: unter anderem| auch)?|"
    r"parmi les signataires(?: figurent|,| :)|"
    r"entre (?:l[oa]s|sus) firmantes (?:están|figuran|se encuentran)|tra i firmatari(?: ci sono| figurano|:)|"
    r"entre os signatários (?:estão|figuram)|among the (?:signatories|signers|endorsers) (?:are|were)) "
)
"""What leads to some of those who signed."""
SIGNED = late(rf"(?i:{SIGNED_BY}|{ARE})")
SAID = late(
    r"[^.:;]{15,300}?, (?P<run>[^.:;]{8,400}?),? sa(?:id|y) (?:jointly|in an? (?:joint|open|common) [^.]{4,60})\."
)
"""A sentence that ends with those who said it together."""
