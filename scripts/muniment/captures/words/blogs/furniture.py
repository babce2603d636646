"""What blogs write around their posts, in the languages that captures come in: buttons, lists, comments, labels."""

import re
from functools import lru_cache

from muniment.captures.words.blogs import commonlines, replywords, sharerows
from muniment.captures.words.blogs.labelwords import either, listed
from muniment.text.folding import Folded, Phrases
from muniment.text.patterns import late
from muniment.text.signs import Signs

SHARED = Folded(
    r"\W*(?:share this|like this|teilen mit|gefällt mir|partager|j['’]aime(?: ça)?|comp[aá]rt(?:ir|e(?:lo| esto))|"
    r"me gusta esto|"
    r"compartilhe isso|curtir isso|partilh(?:ar|e) isto|gostar disto|condividi|mi piace|delen|dit delen|vind ik leuk|"
    r"поделиться(?: ссылкой)?|понравилось это|поширити це|вподобати|bunu paylaş|beğen|bagikan ini|menyukai ini|"
    r"شارك هذا(?: الموضوع)?|معجب بهذه|هم‌رسانی|分享(?:此文|到)?|赞过|請按讚|喜歡|共有|いいね|공유하기|이것이 좋아요|"
    r"udostępnij|κοινοποι[ήη]στε|μου αρέσει αυτό|"
    r"lubię to|dela detta|gilla|chia sẻ|thích|sdílejte|to se mi líbí|partajează asta|apreciază|del dette|"
    r"synes godt om|megosztás|tetszik|إعجاب|共享此文章|इसे शेयर करें?|पसंद करें)\s*[:：]\W*"
)
"""What stands over the buttons by which a post is shared, by the languages of WordPress."""
NAVIGATION = Folded(
    r"\W*(?:posts? navigation|beitrags-?navigation|navigation (?:de l['’]article|des articles)|navegación de entradas|"
    r"navegação de (?:posts?|artigos)|navigazione articol[io]|bericht(?:en)?navigatie|навигация по записям|"
    r"навігація записів|nawigacja wpisu|yazı (?:gezinmesi|dolaşımı)|navigasi pos|inläggsnavigering|文章导航|文章導覽|"
    r"navigace pro příspěvek|navigare în articole|indlægsnavigation|bejegyzés navigáció|पोस्ट नेविगेशन|"
    r"投稿ナビゲーション|글 탐색|điều hướng bài viết|تصفح المقالات|التنقل بين المقالات|راهبری نوشته|"
    r"recent (?:posts|comments)|neueste (?:beiträge|kommentare)|(?:articles|commentaires) récents|"
    r"(?:entradas|comentarios) recientes|(?:posts|artigos|comentários) recentes|(?:articoli|commenti) recenti|"
    r"recente (?:berichten|reacties)|(?:свежие|последние) (?:записи|комментарии)|(?:недавні|останні) (?:записи|"
    r"коментарі)|(?:ostatnie|najnowsze) (?:wpisy|komentarze)|son (?:yazılar|yorumlar)|pos-pos terbaru|"
    r"近期(?:文章|评论|留言)|最近の(?:投稿|コメント)|최근 (?:글|댓글)|"
    r"أحدث (?:المقالات|التعليقات)|نوشته‌های تازه|bài viết mới)\W*"
)
"""What stands over links to other posts, under the text of one or beside all, by the languages of WordPress."""
MADE_WITH = Folded(
    r"(?:\W*(?=.{0,60}(?:blog|site|sito|sitio|web\b|powered|designed|propuls|conçu|diseñad|gestaltet|erstellt|stolz|"
    r"proud|gemaakt|работает|采用|驱动|المدونة|مدونة|موقع)).{0,45}(?:wordpress|ووردبريس).{0,30}\W*)"
)
BY = Folded(
    r"wordpress\.|ووردبريس\.|powered|designed|propuls|conçu|diseñad|gestaltet|erstellt|stolz|proud|gemaakt|работает|采用|驱动"
)
"""What a longer line says that tells what made a site, and no title."""
THEME = Folded(
    r"(?:.{0,60}(?:wordpress|ووردبريس).{0,20}(?:\b(?:th[eèé]m[ea]s?|temas?|тем[аы]|motyw|sablon|šablona|téma|giao diện)"
    r"\b|主题|主題|テーマ|테마|قالب|القالب|پوسته)(?P<behind>.{0,70}))"
)
"""What made a site, and the name of its theme."""
TOLD = 4
"""Words of a line that names a theme and ends so, at most; a longer one is the title of a post about it."""
MAKER = late(r"(?i:wordpress)|ووردبريس")


@lru_cache(maxsize=1024)
def is_button(words: str) -> bool:
    """Return whether a line is one of the page around the posts, such as a button."""
    small = words.lower()
    named = "wordpress" in small or "ووردبريس" in small
    made = named and _tells_maker(words)
    return bool(commonlines.is_one(words) or made or sharerows.shares(words) or replywords.asks(words))


def _tells_maker(words: str) -> bool:
    """Return whether a line says what made a site, or names its theme; a title may speak of a blog or of themes."""
    brief = words.count(" ") < TOLD
    if MADE_WITH.fullmatch(words):
        return brief or BY.search(words) is not None
    theme = THEME.fullmatch(words)
    return theme is not None and (brief or any(map(str.isalpha, theme["behind"])))


OTHERS = Folded(
    r"(?:[\W_]*(?:(?:related|similar|other|further)(?: (?:posts?|articles?|stories|news|content|reading))|related|"
    r"相关|相關|관련|похожее|correlati|gerelateerd|similaires?|powiązane|podobne|relaterade?|ilgili|مرتبط|"
    r"recommended(?: (?:posts|for you|reading))?|(?:most )?recent posts?|recent (?:entries|articles|"
    r"comments|news)|"
    r"recent content|contenido reciente|contenu récent|(?:neueste|aktuelle) inhalte|conteúdo recente|"
    r"contenut[io] recent[ei]|"
    r"latest (?:posts|news|articles|comments)|top posts(?: & pages)?|most (?:read|popular|viewed)|archives?|"
    r"categories|popular(?: posts)?|you (?:might|may) also (?:like|enjoy)(?: these)?|"
    r"(?:related (?:posts|articles)\W*)?more (?:posts|stories|articles|from .*)|read next|sign up for more like this|"
    r"(?:mehr aus|meer uit|więcej (?:z|na)|fler från|mere? fra|ещё в рубрике|больше в рубрике|más en la sección|"
    r"dans la même rubrique)\W{1,3}[^.!?]{1,40}|"
    r"blogroll|tag cloud|recently|(?:blog|monthly) archives?|archivo del blog|archives du blog|blog-archiv|"
    r"arquivo do blog|archivio blog|архив блога|月別アーカイブ|ブログ ?アーカイブ|博客归档|網誌存檔|블로그 보관함|"
    r"articles (?:récents|similaires|liés|populaires|connexes)|commentaires récents|catégories|à lire aussi|"
    r"sur le même (?:sujet|thème)|"
    r"entradas (?:recientes|relacionadas|populares)|artículos (?:relacionados|recientes)|relacionad[oa]s?|"
    r"comentarios recientes|archivos?|categorías|"
    r"posts (?:recentes|relacionados|populares)|artigos (?:relacionados|recentes)|comentários recentes|"
    r"arquivos?|categorias|"
    r"(?:neueste|letzte|aktuelle|ähnliche|weitere|beliebte) (?:beiträge|artikel|kommentare)|archive?|kategorien|"
    r"das könnte (?:dich|sie) auch interessieren|"
    r"articoli (?:recenti|correlati|simili|popolari)|commenti recenti|archivi(?:o)?|categorie|"
    r"(?:recente|gerelateerde|laatste) (?:berichten|artikelen|reacties)|gerelateerd|archieven|categorieën|"
    r"senaste (?:inläggen|kommentarer)|arkiv|kategorier|(?:ostatnie|najnowsze|podobne|powiązane) wpisy|archiwa|"
    r"kategorie|"
    r"(?:свежие|последние|похожие|связанные|популярные) (?:записи|комментарии|статьи)|архивы?|рубрики|"
    r"(?:недавні|останні|схожі|популярні) (?:записи|коментарі)|архіви|категорії|"
    r"(?:son|popüler) (?:yazılar|yorumlar)|ilgili (?:yazılar|konular)|benzer yazılar|arşiv(?:ler)?|kategoriler|"
    r"近期(?:文章|评论)|最新(?:文章|消息)|相关(?:文章|阅读)|相關(?:文章|閱讀)|归档|文章归档|彙整|分类目录|分類|"
    r"最近の(?:投稿|コメント)|関連(?:記事|投稿)|アーカイブ|カテゴリー|최근 (?:글|댓글)|관련 ?글|글 목록|보관함|"
    r"(?:['‘“].{1,40}['’”] )?카테고리의 다른 글|"
    r"مقالات (?:ذات صلة|حديثة|مشابهة)|أحدث (?:المقالات|التدوينات|التعليقات|المواضيع)|مواضيع ذات صلة|الأرشيف|"
    r"التصنيفات|ذات صلة)[\W_]*)"
)
OTHER_PHRASES = Phrases(listed("others"))


@lru_cache(maxsize=1024)
def announces_others(words: str) -> bool:
    """Return whether a line is the heading of a list of other posts, however it is marked."""
    words = words.replace("**", " ") if "**" in words else words
    return OTHER_PHRASES.fill(words) or OTHERS.fullmatch(words) is not None


MARKED = (
    r"verschlagwortet mit|getaggt(?: mit| als)?|étiquet(?:é|té)(?: avec)?|tag(?:u|gu)?é avec|"
    r"etiquetad[oa](?: como| con)?|taggat[oa](?: con)?|"
    r"getag(?:d|ged)(?: met| als)?|taguead[oa](?: com)?|etichettat[oa](?: come| con)?|"
    r"märkt(?: med| som)?|tagg(?:et|ade?)(?: med| som)?|ditag(?: sebagai)?|otagowan[eoy](?: jako)?|"
    r"oznaczon[eoy] tag(?:iem|ami)|etichetat(?: cu| ca)?|etiquetat(?: com a)?|na-tag(?: na| bilang)?|"
    r"được gắn thẻ|με ετικέτα|címkézve|с метк(?:ой|ами)|(?:отмечено|помечено|позначено)(?: как| як)?|"
    r"ditandai(?: dengan| sebagai)?|etiketlendi|contrassegnat[oa](?: da tag| con)?|merkt(?: med| som)?|"
    r"टैग किया गया|označeno(?: štítk(?:em|y))?|태그됨|タグ付け|com a tag"
)
"""How a blog says that a post has the tags that follow."""
TAGS = (
    r"(?:defined )?tags for this (?:post|entry|article)|tags für diesen (?:artikel|beitrag)|tags?|"
    r"tagged(?: with| as| in| under)?|keywords?|labels?|topics?|étiquettes?|mots?-cl(?:és?|efs?)|etiquetas?|"
    r"palabras clave|palavras-chave|schlagw(?:orte|örter|ort)|stichwort(?:e|er)?|parole chiave|"
    r"trefwoorden|etiketter|nyckelord|tagi|štítky|címk(?:ék|e)|avainsanat|etichete|ετικέτες|метки|"
    r"т[еэ]ги|мітки|позначки|etiket(?:ler)?|标签|標籤|タグ|태그|الوسوم|وسوم|برچسب‌?ها|תגיות|टैग|"
    rf"(?:已?标[记签]为|標籤為|標記為)|{MARKED}|{either('tags')}"
)
NO_TAGS = (
    r"(?!(?:with|as|in|under|da tag|com a tag|štítkem|"
    r"avec|comme|como|con|com|come|mit|als|met|med|som|jako|cu|ca|как|як|sebagai|dengan)"
    r"\W*(?:[|·]|$))"
)
"""That such words lead to tags: what joins them to these is none where a tool lost them."""
TAGGED = (
    rf"موسوم (?:كـ|ك|بـ) ?|موسوم\s*:? |(?:also )?tagged {NO_TAGS}(?:with |as |under )?|(?:{MARKED}) {NO_TAGS}|"
    rf"marquée?s? (?!par |de |d[’']|à |au |en |l[ae’']|une? |sur ){NO_TAGS}(?:(?:avec|comme)(?:\s*[:：])? |)|"
    r"címkézve: ?|מתויג (?:כ-? ?)?|תויג (?:כ-)?|"
    r"marcad[oa] (?:com |como )|otagowan[eoy] (?:jako )?|oznaczon[eoy] (?:jako|tag(?:ami|iem)):? |"
    r"gemerkt (?:als |mit )?|mit (?=[^|]{1,400}\s(?:getaggt|verschlagwortet)\b)|برچسب[ \u200c]?شده |từ khóa |"
    r"برچسب[ \u200c]?(?:گذاری شده|خورده)(?: با)? |(?:已?标[记签]为|標籤為|標記為)[ :：]?"
)
CATEGORIZED = (
    r"(?:发表在|發表在|(?:发[布表]于|發[佈表]於|نُ?شرت? في(?: (?:ال)?تصنيف)?)(?!\s*\d)|"
    r"categori[sz]ed (?:as|in|under)|categorizado (?:como|en|em)|catégorisé (?:comme|dans)|"
    r"kategorisiert (?:als|in|unter)|categorizzato (?:come|in)|gecategoriseerd (?:als|in)|"
    r"kategoriser(?:at|et|t) (?:som|i)|skategoryzowan[eo] jako|dikategorikan (?:sebagai|di)|kategorizálva|"
    r"class?ificat (?:com a|ca|a|en)|κατηγοριοποιημέν[οα] ως|được phân loại (?:là|trong|vào)|מסווג (?:כ-?|תחת)|"
    r"مصنف (?:كـ|ك|تحت|في)|دسته[ \u200c]?بندی شده (?:در|به عنوان)|被?分[类類][为為於]|категоризовано як)"
    r"(?!.*[^\W\d_]{2}[.!?…؟。]\W*$)"
)
"""How Twenty Twenty-One says categories in its languages; no sentence begins so."""
CATEGORIES = (
    rf"(?:posted|filed) (?:in|under)|from (?:→|->)|{CATEGORIZED}|"
    r"categor(?:y|ies)\s*[:：]|publié dans|classé dans|catégories?\s*:|publicado en|"
    r"archivado en|categorías?\s*:|publicado em|arquivado em|categorias?\s*:|veröffentlicht (?:in|unter)|"
    r"abgelegt unter|kategorien?\s*:|pubblicato in|archiviato in|categorie?\s*:|geplaatst in|categorieën\s*:|"
    r"publicerat i|kategori(?:er|ler)?\s*:|opublikowan[oey] w|kategori[ae]\s*:|kategoriler\s*:|rubri(?:k[ay]?|ken)\s*:|"
    r"рубрик[аи]\s*:|категорі[яї]\s*:|опубликовано в(?: рубрике)?\b|分[类類](?:目[录錄])?[:：]|[栏欄]目[:：]|"
    r"发布于分类|분류\s*[:：]|カテゴリー[:：]|카테고리\s*:|(?:التصنيف(?:ات)?|المحور|القسم)\s*:|דרוג\s*:|"
    r"κατηγορί(?:α|ες)\s*:|kategoriat?\s*:|categori[ei]\s*:|kategóri(?:a|ák)\s*:|kategorij[ae]\s*:|категори[яи]\s*:|"
    r"نُ?شر(?:ت)? في تصنيف|دسته[ \u200c]?بندی شده در|פורסם בקטגוריה|δημοσιεύ[τθ]ηκε στ(?:ην|ο|α|ις)|"
    r"publicat (?:în|dins)|classé sous\s*:|clasificat (?:la|în|sub)\s*:|zapisano v\s*:|"
    r"(?:umieszczono )?w kategori(?:i|ach)\s*:|"
    r"ar(?:k|ch)iv(?:eret|ert|erat|érotva|ováno) (?:under|i|v|ve)\s*:|(?:نُ?شرت? )?(?:تحت|ضمن) (?:ال)?تصنيف\s*:|"
    r"归[类類][于於]\s*[:：]|歸類[于於]\s*[:：]|gearchiveerd onder\s*:|"
    r"di(?:poskan|publikasikan|terbitkan) (?:di|dalam)|(?:được )?đăng (?:trong|ở)|udgivet i|publisert i|skrevet i|"
    r"(?:publikováno|zařazeno) v(?: (?:rubri(?:ce|kách)|kategori(?:i|ích)))?\b|"
    r"опубліковано [ву]\b|публикувано в\b|objavljeno [vu]\b|julkaistu kategoriassa|"
    r"nai-post sa|(?:mga )?kategorya\s*:|หมวดหมู่\s*:|chuyên mục\s*:|danh mục\s*:|دسته‌?(?:ها|بندی)?\s*:|"
    rf"श्रेण(?:ी|ियाँ|ियां)\s*:|{either('filed')}"
)
BESIDE_TAGS = "(?:" + re.sub(r"(?:\\s\*)?(?:\[:：\]|:)(?=\||$)", "", CATEGORIES) + ")"
"""Words for categories that need no colon where a stroke and a word for tags follow what they announce."""
CLUNG = rf"(?:{BESIDE_TAGS}|published in)\x1f(?![^|]*(?:\x1f(?:{TAGS})|\(\d+\)))"
"""The same with not even space behind them, where a line has edges (words.dates.flattened), no tags and counts."""
SPOKEN = r"(?!\s+(?:of|de|di|der|des|von|da|do|dos|das|du|van|are|were|is|and|that|which|for)\b|.*[.!?…:;؟。]\W*$)"
"""Such a word begins a sentence, or what leads to a list."""
BOTH = rf"{BESIDE_TAGS}{SPOKEN}(?=\s++(?:[^|!?.]|\.(?!\s)){{1,400}}?\s(?:{TAGS})\s+\S)"
"""Such a word where one for tags follows, neither with a colon: 'Categories News Tags harbour, wages'."""
FILED = Folded(rf"{BESIDE_TAGS}\W*")
JOINED = r"·\s+|(?:and|et|y|e|und|en|и)\s"
"""What stands before the tags where a theme sets them behind the categories, and a tool in a line of their own."""
LABELLING = Folded(rf"(?:·\s+)?(?:{BESIDE_TAGS}|{TAGS}|{TAGGED.replace(' ', ' ?')})\W*")
JOINING = Folded(rf"(?:{JOINED})(?:{TAGGED.replace(' ', ' ?')})\W*")
TAGS_LINE = Folded(
    rf"(?:(?P<lead>(?:[-*•]\s+)?(?:.*\|\s*)?(?:(?:{CATEGORIES})\s*[^|]{{1,600}}?\s|{JOINED})?"
    rf"(?:(?:{TAGS})(?:\s*[:：]\s*|\x1f)|{TAGGED})|"
    rf"{BESIDE_TAGS}\s+[^|]{{1,120}}\|\s*(?:{TAGS})\s+{NO_TAGS}|{BOTH}\s+[^|]{{1,400}}?\s(?:{TAGS})\s+)"
    r"(?P<tags>[^|]+?)(?P<rest>\s*\|.*|\s(?:getaggt|verschlagwortet)\b[.]?(?:\s*\|.*)?)?)"
)
CATEGORIES_LINE = Folded(
    rf"(?:(?P<lead>(?:.*\|\s*)?(?:{CATEGORIES}|{CLUNG})|{BESIDE_TAGS}(?=\s+[^|]+\|\s*(?:{TAGS})\s)|(?P<both>{BOTH}))"
    rf"\s*[:：]?\s*(?P<categories>(?!(?:kategorii|kategorie|rubrice|rubrik)\s*$)[^|]+?)"
    rf"(?P<rest>\s*\|.*|\s(?:·\s+)?(?:\W{{0,9}}(?:and|et|y|e|und|en|и) )?(?:(?:{TAGS})\s*[:：]|{TAGGED}|"
    rf"(?(both)(?:{TAGS})\s|(?!))).*)?)"
)
LABEL = Folded(rf"(?:(?:{JOINED})?(?:(?:{TAGS})\s*[:：]|{TAGGED})|{CATEGORIES}|{BOTH})")
"""How lines of tags and categories begin, unless something else stands before a stroke."""
LABEL_SIGNS = Signs(
    "tag,filed,keyword,label,topic,étiquet,mots-clé,mot-clé,etiquet,palabras clave,palavras-chave,"
    "schlagw,stichwort,parole chiave,trefwoorden,etiket,nyckelord,štítky,címk,avainsanat,etichete,ετικέτες,метки,"
    "теги,тэги,мітки,позначки,标签,標籤,タグ,태그,وسوم,برچسب,תגיות,posted in,published in,"
    "posted under,from →,categor,publié dans,"
    "marqué,classé dans,catégorie,publicado e,archiv,arquivado em,veröffentlicht,abgelegt,kategor,pubblicato in,"
    "geplaatst in,publicerat i,opublikowan,опублик,from ->,classé sous,clasificat,zapisano v,"
    "rubrik,rubryk,рубрик,категорі,分类,分類,분류,カテゴリー,카테고리,التصنيف,المحور,القسم,栏目,欄目,דרוג,κατηγορί,"
    "kategóri,категори,etichett,etichetat,märkt,отмечено,помечено,позначено,gắn thẻ,phân loại,"
    "ετικέτα,κατηγοριοποιη,catégorisé,发表,發表,发布于,發佈於,نشر,نُشر,"
    "címkézve,מתויג,תויג,с метк,ditandai,contrassegn,marcad,gemerkt,merkt,từ khóa,شده,تصنيف,בקטגוריה,δημοσιεύ,"
    "publicat,diposkan,dipublik,diterbit,đăng,udgivet i,publisert i,skrevet i,publikov,zařazeno,опублік,публикув,"
    "objavljeno,julkaistu,nai-post sa,หมวดหมู่,"
    "w kategorii,arkiv,arkhiv,arciv,归类,归類,歸類,gearchiv,टैग,श्रेणि,標籤為,标签为,tagg,tagu,tagé,taguead,getag,"
    "ditag,otagow,oznaczon,na-tag,מסווג,موسوم,مصنف,classificat,clasificat,标记,標記,chuyên mục,danh mục,دسته,श्रेणी,"
    + ",".join((*listed("tags"), *listed("filed")))
)
"""What stands in each such beginning."""
FILED_BESIDE = late(
    r"(?:In|Dans|En|Em|Dalam|İçinde|W|В(?: рубрике)?|У|Σε|في|ضمن|در) ?\\?[\"“«„”‹「].{1,60}[\"”»“›」]|"
    r"在[\"“「].{1,60}[\"”」]中|[\"“「].{1,60}[\"”」] ?(?:内|içinde|kategorisinde|에서)|"
    r"In (?:\"|“)?Similar post(?:\"|”)?"
)
"""Where a related post is filed, under its title and date."""


def leads_away(words: str) -> bool:
    """Return whether a line begins with the heading of links to other posts, and no space stands behind that."""
    head = NAVIGATION.match(words)
    behind = words[head.end() : head.end() + 1] if head and words[head.end() - 1].isalpha() else ""
    return behind.isalpha() and not behind.islower()
