"""What those do who sign a text, or join one of others, as a sentence says it behind their names."""

from muniment.text.folding import Folded
from muniment.text.signs import Marked

TEXT = (
    r"(?:joint |open |public |common |oral |written |urgent )*"
    r"(?:statement|letter|appeal|declaration|petition|submission|call)s?"
)
"""What is signed, in English."""
SIGNED_LAST = r"(?=[^.:;]*? (?:mit)?unter(?:zeichnet|schrieben)\b)"
"""The word for signing behind names, where German has it."""
SIGNED_BY = (
    r"\b(?:(?:wurde|wird|ist)(?: \w+)? von|\w*(?:aufruf|appell|brief|erklärung|petition) haben"
    r"(?: (?:unter anderem|u\. ?a\.|auch|bisher|bislang|bereits|gemeinsam|heute)){0,2}) "
    rf"{SIGNED_LAST}"
)
JOINS = (
    r"(?:si uniscono|aderiscono|hanno aderito|si sono unit[ei]) (?:al(?:la)? |all['’])"
    r"(?:appello|lettera|manifesto|dichiarazione|comunicato|petizione)|"
    r"se (?:suman|unen|adhieren|han (?:sumado|unido|adherido)) (?:al|a la|a est[ea]) "
    r"(?:manifiesto|comunicado|carta|llamamiento|llamado|declaración|pronunciamiento|petición)|"
    r"(?:se joignent|s['’]associent|se sont (?:jointe?s|associée?s)) (?:à (?:l['’]|la |cet(?:te)? )|au )"
    r"(?:appel|lettre|communiqué|déclaration|tribune|pétition|manifeste)|"
    r"(?:juntam-se|unem-se|se juntam|aderem|aderiram|juntaram-se|subscrevem) (?:ao|à|a est[ea]|o|a) "
    r"(?:manifesto|carta|nota|declaração|apelo|petição)|"
    r"schließen sich (?:de[mr]|diese[mr]) (?:[\w-]+ )?(?:aufruf|appell|erklärung|brief|stellungnahme)|"
    r"(?:have |has )?join(?:ed)? (?:this|the|our) (?:[\w-]+ )?(?:(?:letter|statement|appeal|declaration|petition)\b|"
    r"call\b(?! for [pagst]))"
)
"""What those do who join a text of others."""
ISSUED = Marked(
    Folded(
        r"\s+(?:tarafından (?:yapılan|yayı[mn]lanan|imzalanan|hazırlanan)\s+"
        r"(?:ortak )?(?:açıklama|metin|bildiri|mektup)|"
        rf"(?:have |has |had |also |today |jointly |[a-z]+ed and )*"
        r"(?:initiated?|issued?|publish(?:ed)?|released?|sign(?:ed)?|endorsed?|launch(?:ed)?|"
        r"deliver(?:ed)?(?= (?:[a-z]+ ){1,4}(?:statement|submission)s?\b)|send|sent|write|wrote) "
        rf"(?:an? |the |this |their )?(?:following )?{TEXT}\b|"
        r"(?:have written to (?!their\b)(?:[^,.:;]{3,60} )?(?:to|asking|calling|urging|about)\b|"
        r"ont écrit (?:à|au|aux) |han escrito al? |hanno scritto a(?:l|lla|ll['’]|i)?\s?|escreveram (?:ao?s?|à) )|"
        r"(?:are|were) (?:also )?among (?:the )?(?:\d+ |many |first )*(?:signatories|signers|endorsers|"
        r"co-?signatories)\b|"
        r"(?:also )?(?:share|support|endorse)s? the (?:views|concerns|statement)\b|"
        r"(?:ont |viennent de )?(?:publié|lu|diffusé|signé|signent|publient|adressé|adressent|lancé|lancent|"
        r"envoyé|écrivent) (?:le \d{1,2} [^\W\d_]+ \d{4} )?"
        r"(?:une?|cette|ce|le) (?:communiqué|courrier|lettre|déclaration|tribune|appel)|"
        r"(?:son parte de|(?:están|figuran|se encuentran) entre) l[ao]s (?:\w+ )?(?:firmantes|signatari[ao]s)\b|"
        r"(?:han )?(?:firmaron|firmado|suscribieron|suscrito|emitieron|emitido|publicaron|publicado|enviaron|enviado|"
        r"remitieron|remitido|dirigieron|dirigido|entregaron|entregado|remiten|firman|suscriben|emiten|publican|envían|"
        r"dirigen) (?:(?:ayer|hoy) )?"
        r"(?:(?:una?|este|esta|el|la) )?(?:comunicado|carta|declaración|pronunciamiento|manifiesto|documento)|"
        r"(?:assinaram|divulgaram|publicaram|lançaram|assinam|divulgam|publicam|lançam|enviam)"
        r"(?:, [^,]{2,20},)? (?:(?:uma?|est[ea]|[ao]) )?"
        r"(?:nota|carta|manifesto|declaração)|"
        r"(?:signen|han (?:signat|impulsat)) (?:(?:una?|el|la|aquest[a]?) )?(?:manifest|comunicat|carta|declaració)\b|"
        r"(?:scrivono|inviano|firmano|sottoscrivono|diffondono|lanciano) (?:una?|un'|il|la|l['’])\s?"
        r"(?:appello|lettera|dichiarazione|nota|comunicato)|"
        rf"{JOINS}|"
        r"(?:haben|gaben|geben|veröffentlich(?:t?en)|verfass(?:t?en)|richte(?:te)?n|unterzeichne(?:te)?n) "
        r"(?:eine?n?|die(?:se[nr]?)?|den) (?:[\w-]+ )?(?:erklärung|brief|appell|aufruf|stellungnahme)|"
        r"hanno (?:firmato|sottoscritto|diffuso|lanciato|inviato) (?:una?|un'|il|la|l['’])\s?"
        r"(?:appello|lettera|dichiarazione|nota|comunicato))"
    ),
    "written to,écrit ,escrito ,scritto ,escrever,remit,dirigi,entrega,"
    "taraf,initiate,issue,publish,release,sign,endorse,launch,send ,sent ,write ,wrote ,among ,the views,"
    "the concerns,the statement,publi,adressé,lancé,envoyé, lu ,diffusé,parte de l,entre l,firma,suscri,"
    "emiti,envia,lança,assina,divulga,haben ,hanno ,deliver,signen,signat,impulsat,dirigen,lancent,adressent,écrivent,"
    "gaben ,geben ,veröffentlich,verfass,richte,unterzeichne,"
    "si uniscono,aderi,si sono unit,se suman,se unen,se adhieren,se han,se joignent,s'associent,s’associent,se sont,"
    "juntam,juntaram,emiten,unem-se,aderem,subscrevem,schließen,join,"
    "envía,scrivono,inviano,sottoscrivono,diffondono,lanciano",
)
"""What stands behind bodies that begin a sentence and are said to have signed a text."""
