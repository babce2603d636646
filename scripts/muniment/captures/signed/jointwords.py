"""Words of sentences which say that those who begin them speak together, in many languages."""

from muniment.captures.signed import issuing, kinds, pleading
from muniment.captures.signed.entrywords import ARTICLE
from muniment.captures.words.blogs import signers
from muniment.captures.words.blogs.following import BODIES
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Marked, Signs

SIGNS = Signs(
    "joint,common,conjoint,commun,conjunt,congiunt,gemeinsam,gezamenlijk,совместн,спільн,ortak,"
    "wspóln,gemensam,felles,fælles,letter,statement,lettre,carta,lettera,brief,письм,lист,mektup,"
    "pamoja,съвместн,заедничк,заједничк,zajedničk,skupn,společn,spoločn,közös,comun,yhteis,κοιν,"
    "përbashkët,juntament,"
    "联合,聯合,共同,联名,聯名,联署,聯署,连署,連署,"
    "its member,their member,other organi,other groups,other ngo,autres organis,"
    "otras organiz,outras organiz,altre organiz,altre associ,weitere organi,y otras ,y otros ,e outras ,e outros ,"
    "together with,junto con,junto a,juntamente com,insieme a,insieme con,zusammen mit,"
    "signatories,signers,unterzeichner,signataires,firmantes,firmatari,signatários,"
    "samen met,joined by,join the,join this,joined the,joined this,uniscono,si sono unit,"
    "associa,se suman,se unen,joignent,"
    "schließen sich,said today,unterzeichnet,unterschrieben,"
    "aux côtés de,de concert avec,вместе с,разом з,bersama,chung,مشترك,공동,성명에,連名"
)
"""One of these stands in every sentence that is read here."""
FIRST = (
    r"(?:gemeinsame?[nrms]?|gezamenlijke|совместн\w+|спільн\w+|ortak|wspóln\w+|gemensamt|felles|fælles|съвместн\w+|"
    r"заедничк\w+|заједничк\w+|zajedničk\w+|skupn\w+|společn\w+|spoločn\w+|közös|yhteis\w*|κοιν(?:ή|ό|ής|ού))"
)
LAST = (
    r"(?:conjointe?s?|commune?s?|conjunt[oa]?s?|congiunt[oaie]|comun|bersama|chung|(?:la|ya) pamoja|"
    r"(?:të |e )?përbashkët)"
)
"""What several do together, as it stands before the word for their text, and behind it."""
SHARED = rf"(?:joint|common|{FIRST}|{LAST})"
SHARED_SIGNS = (
    "joint,common ,gemeinsam,gezamenlijke,совместн,спільн,ortak,wspóln,gemensam,felles,fælles,съвместн,заедничк,"
    "заједничк,zajedničk,skupn,společn,spoločn,közös,yhteis,κοιν,commun,comun,conjunt,congiunt,bersama,chung,pamoja,"
    "përbashkët"
)
ENDED = (
    r"(?:(?:communiqué|appel|déclaration|lettre|tribune|"
    r"comunicado|carta|declaración|pronunciamiento|posicionamiento|manifiesto|nota|declaração|comunicat|manifest|"
    r"dichiarazione|appello|lettera|comunicato|(?:presse)?erklärung|brief|appell|aufruf|stellungnahme|"
    r"(?:presse)?mitteilung|schreiben|verklaring|oproep)(?:s|e[ns]?|n)?|list(?:e|u|y|em|om|ami|ov)?)(?!\w)"
)
"""In what they say it, in whole words: a briefing is none."""
TEXTS = (
    rf"(?:{ENDED}|"
    r"заявлени|обращени|письм|заяв|звернен|лист|aç[ıi]klama|bildiri|mektup|metin|çağrı|basın toplant|oświadczen|"
    r"apel|stanowisk|pism|uttaland|uttalels|udtalels|brev|upprop|opprop|pernyataan|siaran pers|tuyên bố|thư(?! viện)|"
    r"tamko|"
    r"taarifa|barua|декларац|позици|становищ|писм|изявлени|изјав|соопштени|саопштењ|апел|saopštenj|izjav|priopćenj|"
    r"prohlášení|výzv|dopis|vyhláseni|nyilatkozat|levél|közlemény|felhívás|scrisoare|declarație|kannanoto|lausunno|vetoomu|"
    r"δήλωση|ανακοίνωση|επιστολή|κείμενο|ψήφισμα|deklarat)"
)
"""The same, and stems of such words."""
OPEN = (
    r"(?:open|public|press|written|offen|öffentlich|відкрит|открыт|отворен|otevřen|otvoren|otwart|публ|прес|pres|basın|bir|"
    r"yazılı|nyílt|avoi|öpp|åpe|åben|ανοι)"
)
"""What is said of it beside that."""
ENGLISH = r"(?:statement|letter|appeal|declaration|submission|press release)"
"""In what those say it who write English."""
TOGETHER = Marked(
    Folded(
        r"(?:\bjointly\b|\bconjointement\b|\bconjuntamente\b|\bcongiuntamente\b|\bgemeinsam\b|"
        rf"\bjoint (?:[\w-]+ ){{0,2}}?(?:{ENGLISH}|call)s?(?!\w)|\bcommon (?:{OPEN} )?{ENGLISH}s?(?!\w)|"
        rf"\b(?:gemeinsame[nrms]? (?:[\w-]+ )?|{FIRST} (?:{OPEN}[\w-]* ){{0,2}}?){TEXTS}|"
        rf"\b{TEXTS}\w* (?:(?!(?:d[aeiou][ils]?|[aà]l?|en|in|con|com|avec) )[\w-]+ )?{LAST}(?![^\W_]))"
    ),
    SHARED_SIGNS,
)
"""What says that those who begin a sentence speak together."""
AMONG = (
    r"(?:including|represented by|among them|such as|représentée?s? par|representad[oa]s? (?:por|pel[ao]s?)|"
    r"vertreten durch|rappresentat[eioa] da|vertegenwoordigd door|dont|ikiwemo|notamment|"
    r"parmi lesquel(?:le)?s(?: figurent)?|incluid[oa]s|incluyendo|como|incluindo|darunter|"
    r"entre (?:ell[oa]s|el[ae]s|l[oa]s (?:que|cuales)(?: (?:se encuentran|figuran|están|destacan))?)|"
    r"entre (?:as|os) quais(?: estão)?|[tf]ra cui(?: figurano)?|waaronder|"
    r"в том числе|среди которых|включая|зокрема|серед яких|w tym|m\.in\.|včetně|vrátane|"
    r"uključujući|među kojima|köztük|inclusiv|printre care|μεταξύ των οποίων|däribland|bland annat|herunder|"
    r"blant annet|mukaan lukien|termasuk|di antaranya|trong đó có)"
)
"""What stands before some of many."""
AMONG_SIGNS = (
    "inclu,represented,représenté,representad,vertreten,rappresentat,vertegenwoordigd,"
    "among them,such as,dont,ikiwemo,parmi lesquel,notamment,entre ,como,darunter,tra cui,fra cui,waaronder,"
    "в том числе,среди которых,включая,зокрема,серед яких,w tym,m.in.,včetně,vrátane,uključujući,među kojima,köztük,"
    "printre care,μεταξύ,däribland,bland annat,herunder,blant annet,mukaan lukien,termasuk,antaranya,trong đó có"
)
LETTER = late(
    r"(?i:(?:in|dans|en|em|in|con|w|в|у) (?:an?|une?|una|uma|einem|einer|een)? ?(?:[\w-]+ ){0,2}?"
    r"(?:letter|statement|appeal|petition|press release|declaration|lettre|"
    r"communiqué|déclaration|appel|tribune|carta|comunicado|nota|declaración|"
    r"pronunciamiento|posicionamiento|manifiesto|manifest|comunicat|declaração|manifesto|brief|mitteilung|schreiben|"
    r"stellungnahme|erklärung|lettera|appello|dichiarazione|comunicato|verklaring|uttalande|uttalelse|udtalelse|apelu|"
    r"oświadczeniu|prohlášení|výzvě|саопштењу|saopštenju|декларация|становище|письме|заявлении|листі|"
    r"заяві)\b(?: (?:congiunt[ao]|conjunt[ao]|comune?|conjointe?|commune|apert[ao]|abiert[ao]|ouverte) "
    r"(?-i:(?=[^\W\da-zà-ÿ_]))|(?:[^,.]|(?<=[A-Z])\.){0,90}, ))"
)
"""How a sentence begins that says in what those behind it speak."""
SIGNERS = (
    r"(?:(?:co-?)?signator(?:y|ies)|(?:co-?)?signers|endorsers|(?:erst|mit)?unterzeichne\w+|unterstützer\w*|(?:co)?signataires|firmantes|"
    r"signants|firmatari|signatári[oa]s|ondertekenaars|sygnatariusz\w*|signatář\w*|aláíró\w*|kezdeményező\w*|semnatari\w*|"
    r"imzacı\w*|подпис(?:ант|авш)\w*|підписант\w*|potpisni\w+|allekirjoittaj\w+|undertecknar\w+|underskriver\w+|penandatangan)"
)
"""What those are called who sign."""
SIGNING = (
    rf"(?:(?:{BODIES} )?{SIGNERS}|undersigned {BODIES}|"
    rf"(?:{BODIES}|centrais|federações|federaciones|fédérations|sindicatos|sindacati|movimentos|movimientos|mouvements)"
    r"[^.:;()]{0,60}? (?:signing|(?:that|who|which) (?:have |had )?(?:signed|endorsed|joined|"
    r"(?:issued|released|published|wrote|sent) (?:the|this|an?) (?:[\w-]+ )?(?:statement|letter|appeal|declaration))|"
    r"(?:yang )?(?:mem|meng|meny)\w+ (?:pernyataan|surat|petisi|seruan)|"
    r"(?:qui )?(?:ont |ayant )?sign\w+|"
    r"(?:que )?(?:firma(?:ro)?n|suscrib(?:e|iero)n|han firmado|signen|assina(?:ra)?m|subscreve(?:ra)?m)|"
    r"(?:che )?(?:firmano|hanno firmato)|som (?:har )?(?:undertecknat|skrivit under|signert|undertegnet|underskrevet)|"
    r"menandatangani|podpisa\w+|підписал\w+|подписал\w+))"
)
"""What tells in a sentence of those who sign, or of bodies that do."""
LINKS = (
    r"(?:include[sd]?|including|are|were|sont|figurent|comptent|son|són|están|figuran|figuren|destaca[nm](?:-se)?|incluyen|incluem|"
    r"se encuentran|são|estão|sono|figurano|ci sono|sind|gehören|zählen|zijn|są|jsou|su|adalah|ialah|antara lain|"
    r"di ?antaranya|között van(?:nak)?|входят|есть|finns|återfinns|märks|finnes|findes)"
)
"""What stands between that and the names."""
BEHIND = (
    r"(?:behind (?:the|this)|hinter (?:de[mr]|diese[mr])|detrás de(?:l| la| est[ea])|"
    r"dietro (?:l['’]|al(?:la|lo)?\s?|il |la )|por trás d[aeo]|à l['’]origine (?:de (?:la|l['’]|cette|cet)|du)|"
    r"achter (?:de|het)|bakom|bak|bag)(?:(?<=['’ ])| )(?:(?:open|public|joint|offenen|gemeinsamen) )?"
)
"""What says who are behind a text."""
NAME = (
    r"(?=(?:(?:the|an?|az|le|la|les|el|los|las|il|lo|gli|i|os?|as|der|die|das|de|het|[ld]['’]) ?)?"
    r"[«“\"]?[^\Wa-zà-ÿ\d_])"
)
RECEIVED = (
    r"(?:receb\w+|reuniu|reúne|recibi\w+|reuni[óo]|suma|reçu|recueilli|raccolto|ricevuto|received|gathered|bears|carries)"
    r" (?:as |las |les |le |the |des )?(?:assinaturas?|firmas|adhesiones|signatures?|firme|adesioni) (?:de|di|of|from)"
)
"""What says of a text that some signed it."""
ARE = (
    rf"\b{SIGNING}(?: [^\W\d_][\w’'-]*){{0,6}}?(?:,? {LINKS}:? (?:such (?:[\w-]+ ){{0,3}}?{BODIES} as |"
    rf"(?:[\w-]+ ){{0,2}}?\w*{BODIES} (?:such as|like|wie|comme|como|come|zoals|jak|как|seperti) )?| [–—] )"
    rf"(?-i:{NAME})|"
    rf"\b{RECEIVED} (?:[^\W\d_]+ ){{0,2}}?{BODIES}(?: [^\W\d_]+)?,? {AMONG} (?-i:{NAME})|"
    r"\b(?:among|parmi|entre|tra|fra|zu|onder|wśród|среди|серед) (?:(?:the|les|l[oa]s|sus|[oa]s|i|le|gli|den|de) )?"
    rf"(?:\d+ )?(?:[a-zà-ÿ]+ ){{0,3}}?{SIGNING}(?: [^\W\d_]+){{0,4}}?(?:,| :| [–—]|,? {LINKS})(?: [^\W\d_]+){{0,3}}? "
    rf"(?-i:{NAME})|"
    rf"\b(?:ditandatangani|didukung|disepakati) oleh [^.:;(),]{{0,60}}?{BODIES}[^.:;(),]{{0,40}},? "
    rf"(?:seperti|antara lain|di ?antaranya|yakni|yaitu|termasuk) (?-i:{NAME})|"
    rf"\b{SIGNERS} [–—-] {AMONG} (?-i:{NAME})|"
    rf"\b{BEHIND}(?:{signers.TEXT}|(?:aufruf|appell|erklärung|schreiben)\w*)[^,.:;]{{0,40}}?"
    r"(?: (?:are|stand|stehen|están|ci sono|estão|figurent|se trouvent|staan|står)"
    rf"(?: (?:unter anderem|among others|entre autres|tra gli altri|onder meer))?:?|\s?:) (?-i:{NAME})"
)
"""What leads to those who signed, or to some of them, or who are behind a text."""
SIGNER_SIGNS = (
    "sign,endorse,joined,unterzeichne,unterstützer,firma,ondertekenaar,sygnatari,aláíró,kezdeményező,semnatari,imzac,"
    "подписа,підписа,potpisni,allekirjoittaj,undertecknar,underskriver,tangan,suscrib,assina,subscreve,podpisa,"
    "didukung,disepakati,pernyataan,surat,petisi,seruan,underteckn,skrivit under,undertegn,underskrev,adhesi,"
    "adesi,firme,"
    "issued the,issued this,issued a,released the,released this,released a,published the,published this,published a,"
    "behind ,hinter ,detrás de,dietro ,por trás,origine d,achter ,bakom ,bak ,bag ,"
    "wrote the,wrote this,wrote a,sent the,sent this,sent a"
)
"""Signs of what tells of those who sign."""
JOINING = Marked(
    late(
        r"(?i:(?<!\w)(?:s['’]hi han? sumat|se (?:han )?(?:sumado|suman|adherido|adhieren)|se sont jointe?s|"
        r"haben sich angeschlossen|aderiscono|adhèrent|aderem|"
        r"sluiten zich aan|hanno aderito|aderiram|dołączy\w+|připojil\w+|приєднал\w+|"
        r"присоединил\w+|csatlakoz\w+|s-au alăturat)(?: (?:també|también|aussi|auch|anche|также))?"
        rf"(?: (?:[a-zà-ÿ]{{1,4}} |[a-zà-ÿ ]{{1,4}}['’])?(?-i:[a-zà-ÿа-я]{{4,}}))? (?-i:{NAME}))"
    ),
    "sumat,sumado,suman,adherido,adhieren,joint,angeschlossen,aderiscono,adhèrent,aderem,sluiten,aderito,"
    "aderiram,dołączy,připojil,приєднал,"
    "присоединил,csatlakoz,alăturat",
)
"""What leads to those who joined others in a text."""
TO = late(r" (?:al?|a l[ao]s?|à|aux?|ao|all[aeo]|do|k|ke|до|к) [a-zà-ÿа-яіїє]{3,}")
"""What leads to something else that they may join: 'a la huelga'."""
THEM = Marked(
    late(
        r"(?i:(?:(?<=[.!?…] )(?:among (?:them|these)(?: (?:are|were))?|"
        r"entre (?:ellas|ellos|elas|eles)(?: se encuentran| están| figuran| estão)?|"
        r"parmi (?:elles|eux|lesquelles)(?:,| figurent)|tra (?:queste|questi|esse|essi)(?: ci sono| figurano)?|"
        r"unter ihnen(?: sind)?|onder hen(?: zijn)?|wśród nich są|mezi nimi jsou|köztük(?: van)?|среди них|серед них|"
        rf"blan[dt] dem)|(?<!\w)di ?antaranya)[,:]? |"
        rf"(?<=[.!?…] )(?:these|ces|est[ao]s|quest[ei]|diese|deze) {BODIES}, {AMONG} )(?-i:{NAME})"
    ),
    "among th,these ,ces ,estos,estas,queste,questi,diese,deze,entre el,parmi ,tra quest,"
    "tra ess,unter ihnen,onder hen,wśród nich,mezi nimi,köztük,среди них,серед них,bland dem,blant dem,antaranya",
)
"""What leads to some of those of whom the words before tell."""
SIGNED = Marked(late(rf"(?i:{issuing.SIGNED_BY}|{ARE})"), f"{SIGNER_SIGNS},unterschrieben")
SAID = late(
    r"[^.:;]{15,300}?, (?P<run>[^.:;]{8,400}?),? sa(?:id|y) (?:jointly|in an? (?:joint|open|common) [^.]{4,60})\."
)
"""A sentence that ends with those who said it together."""
HEADS = (
    r"(?:(?:the )?(?:directors|heads|leaders|presidents|chairs|representatives) of (?:the )?|"
    r"(?:representantes|représentants|rappresentanti) d(?:[aeiou]s?|el|e l[ao]s?|e[ig]li|ella) )"
)
"""Who signs for each of them."""
BY = Marked(
    late(
        r"(?i:\b(?:signed|endorsed|joined|supported|signée?s?|firmad[oa]s?|suscrit[oa]s?|assinad[oa]s?|unterzeichnet|"
        r"unterschrieben|firmat[oaei]|sottoscritt[oaei]|ondertekend|подписан[аоы]?)"
        r"(?:\s+(?:by|par|por|pel[ao]s?|vo[nm]|da(?:l(?:la|le|lo)?|gli|i)?|door)\s*[:：]?\s+|\s+dall['’])|"
        r"^\W*(?:joint|common|written|oral) (?:[\w-]+ ){0,2}?(?:statement|submission|letter|appeal|declaration)\W{0,3}"
        r"(?:(?:submitted|delivered|made|issued|presented) )?(?:by|from|on behalf of|of(?= the [a-z]))\s*[:：]?\s+|"
        rf"\b{signers.TEXT}[^.:;()]{{0,40}}? (?:launched|initiated|lancée?s?|initiée?s?|portée?s?|lanciat[oaei]|"
        r"promoss[oaei]|lanzad[oa]s?|impulsad[oa]s?|promovid[oa]s?|lançad[oa]s?|"
        r"propos(?:ed|ée?s?|t[oaie]s?)|propuest[oa]s?) "
        r"(?:(?:by|par|por|pel[ao]s?|da(?:l(?:la|le|lo)?|gli|i)?)\s+|dall['’])|"
        r"\b(?:getragen|unterstützt|unterzeichnet|initiiert) (?:wird|wurde|ist) (?:der|die|das|diese[rs]?) "
        r"[\w-]+ vo[nm] |"
        rf"\b{signers.TEXT}[^.:;()]{{0,40}}? (?:llevan?|port(?:e|ent|a|ano)|levam?|traz|tra[ei]n|bears?|carr(?:y|ies)) "
        r"(?:(?:las?|les?|the|as?) )(?:firmas?|firm[ae]|signatures?|assinaturas?) (?:de|di|of) |"
        rf"\b(?:desakan|tuntutan|seruan|pernyataan|sikap|kecaman|penolakan|petisi|surat)[^.:;()]{{0,40}}? "
        r"(?:di(?:sampaikan|suarakan|serukan|keluarkan|tandatangani|ajukan|nyatakan)) oleh |"
        r"^\W*(?:\w+ ){0,2}?(?:bildiri|metn|açıklama|mektub|çağrı|dilekçe)\w* (?=[^.:;]* imzala(?:dı|mış))|"
        rf"^\W*(?:{FIRST} {TEXTS}|{TEXTS} {LAST}) (?:(?:von|de|di|van|da|do)\s+|d['’]))"
        rf"(?:{HEADS})?(?:{ARTICLE}|(?:{kinds.CALLING.pattern}))?(?=[^\Wa-z\d_])"
    ),
    "signed,endorsed,joined,supported,signé,firmad,suscrit,assinad,unterzeichnet,unterschrieben,firmat,sottoscritt,"
    "ondertekend,подписан,getragen,unterstützt,initiiert,firma,signature,firme,assinatura,written ,oral ,"
    "desakan,tuntutan,seruan,pernyataan,sikap,kecaman,penolakan,petisi,surat,launched,initiated,lancé,initié,porté,lanciat,promoss,lanzad,impulsad,"
    f"promovid,lançad,propos,propuest,imzala,{SHARED_SIGNS}",
)
"""What leads to those who signed within a sentence."""
JOINT = tuple(
    "Joint |JOINT |Common |Written statement|Oral statement|Gemeinsame|Communiqué |Déclaration |Comunicado |Nota |"
    "Comunicato |Gezamenlijke |Dichiarazione |Declaración ".split("|")
)
"""How a line begins that says whose statement follows."""
ASKED = late(
    rf" (?:(?:have |has |today )+(?:written|called|urged|asked|appealed|demanded|condemned|signed|warned)|"
    rf"(?i:{pleading.DEMANDS})) "
)
"""What many of whom some are named do together."""
JOINED = Folded(rf"(?:(?:also|today) )*(?:{issuing.JOINS})")
"""What those do who join others in a text."""
SAYS = late(r"(?:said|says?|warn|argue|note|state|told|stress|[a-z]{3,}ed) ")
"""What several do in a letter."""
