"""The lines that pages have around their posts in the same words everywhere, by the languages that captures come in."""

from muniment.captures.words.blogs import replywords, sharerows
from muniment.captures.words.blogs.labelwords import either, listed
from muniment.text.anycase import small
from muniment.text.folding import Folded, Phrases

BUTTON = (
    r"(?:(?:click to )?(?:share|print|e-?mail|tweet|copy link|pdf|rss|feed)|facebook|twitter|x|linkedin|whatsapp|"
    r"telegram|pinterest|reddit|tumblr|pocket|mastodon|bluesky|threads|instagram|youtube|skype|signal|viber|vk|weibo|"
    r"wechat|line|"
    r"google\+?|digg|delicious|del\.icio\.us|stumbleupon|technorati|more|微信|微博)(?: \(opens in new window\))?"
)
SHARE = (
    r"(?:(?:share|follow)(?: (?:this|us|on|via|with|post|article|entry|page|story|and enjoy))*|partager(?: sur)?|"
    r"compartir(?: en)?|teilen(?: mit| auf)?|condividi(?: su)?|compartilhe?(?:r| em)*|delen|поделиться|شارك|分享)"
)
FOLLOWING = (
    r"(?:follow(?!ing|ed|-?up)|subscribe|folge (?:diesem|dem|unserem)|abonn|sigue(?!n)|seguir|segui|siga|suscr|assin|"
    r"iscriv|suivre|volg(?!en[ds])|подпи|следи|підпи|takip|"
    r"متابع|تابع|اشترك|دنبال|اشتراک|通过|通過|透過|订阅|訂閱|关注|blog (?:per|via) e-?mail)"
)
FOLLOWED = (
    rf"(?={FOLLOWING})(?=.{{0,50}}(?:blog|блог|مدون|وبلاگ|博客|網誌))"  # the words that begin it are sooner told
    r"(?=.{0,70}(?:e-?mail|correo|эл\. ?почт|электронн|بريد|ایمیل|邮箱|邮件|電郵|電子郵))"
    rf"{FOLLOWING}[^!?…:]{{0,70}}"
)
"""What stands over the form by which readers have new posts sent to them, in any words."""
SHARED = (
    rf"(?:[^\W\d_]++[ \u200c]){{0,3}}[^\W\d_]++ ?[:：]? "
    rf"(?:(?:{sharerows.NETWORKS.lower()})[^\w,،、;；]{{1,3}}){{2,}}(?:{sharerows.NETWORKS.lower()})"
)
"""A row of several buttons that share a post, behind a few words of any language: 'Sdílet Facebook X WhatsApp'."""
PERMALINK = (
    r"(?:permalink|permalien|lien permanent|enlace permanente|link permanente|ligação permanente|"
    r"collegamento permanente|permanente? ?link|dauerlink|permanent länk|постоянная ссылка|постійне посилання|"
    r"bezpośredni odnośnik|kalıcı bağlantı|"
    r"固定[链連]接|永久[链連]接|固定連結|パーマリンク|고유 ?(?:링크|주소)|"
    r"liên kết (?:tĩnh|thường trực)|đường dẫn tĩnh|ลิงก์ถาวร|(?:ال)?رابط (?:ال)?دائم|پیوند یکتا)"
)
"""The button to a post itself, by the languages of WordPress."""
PAGE = (
    r"(?:page|seite|página|pagina|pàgina|strona|stránka|strana|stran|страница|сторінка|sayfa|sida|side|sivu|oldal|"
    r"halaman|trang|σελίδα|(?:ال)?صفحة|صفحه|עמוד)"
)
OF = r"(?:of|von|van|sur|de|di|din|da|z|ze|zo|od|af|av|из|з|із|от|από|dari|trên|של|מתוך|من|از|/)"
"""What stands before the number of a page, and before that of all: 'Seite 1 von 12'; not 'Seite 12 und 13'."""
ANSWERED = (
    r"(?:this (?:post|article|entry|work|blog) is licen[sc]ed under .{2,120}|"
    r"enter your e-?mail to (?:subscribe|follow).{0,60}|"
    r"thank you! your submission has been received!|oops! something went wrong while submitting the form)"
)
"""Under what licence a post is; the form for subscribers, and what it answers."""
BESIDE = (
    r"share (?:and enjoy|this(?: (?:post|article|entry|page|story)| on\b.*)?)|share on \w+|share|like this|"
    r"like loading|loading|related(?: posts| articles)?|about this (?:entry|post)|about these ads|"
    r"(?:view|see|show|read) (?:all |the ){0,2}comments|view the discussion thread[.]?|"
    r"(?:view the discussion thread[.]?)?\W*(?:\d{1,4}\])?(?:blog )?comments powered by disqus[.]?|"
    r"you(?:['’]re| are) currently (?:reading|browsing) .*|advertisements?|report this ad ?(?:privacy settings)?|"
    r"privacy settings|occasionally, some of your visitors .*|rate this|[1-9]\d{0,3} votes?|reblog|view post in reader|"
    r"click to (?:share|email|print) .*|leave a (?:comment|reply)(?: to .{1,60}?)?(?:\W+(?:\d+\W+)?cancel reply)?|"
    r"(?:fill in your details below|you are commenting using your|notify me of (?:new|follow-?up)) .*|"
    r"(?:post|submit) comment|(?:name|e-?mail|website|comment) ?\*?[\W_]*|save my name, e-?mail.*|"
    r"required fields are marked.*|your e-?mail address will not be published.*|"
    r"add (?:a )?comment|post a comment|(?:no|one) (?:comments?|responses?|repl(?:y|ies))(?: yet)?|"
    r"comments?(?: (?:on|for) this \w+)? (?:are )?(?:now |currently )?(?:closed|off)(?: (?:on|for) .*)?|"
    r"(?=.*cookie).{0,80}(?:uses?|using|accept|utilis\w+|utiliza\w*|usamos|verwende\w*|nutz\w+|utilizza|usa|gebruik\w*|używ\w+|"
    r"использу\w+|використову\w+|kullan\w+) .{0,40}cookies?\b.{0,250}|copyright\s*[-–—|:].{0,80}|"
    r"(?:one|un|ein|um|één) (?:comment|commentaire|comentario|kommentar|comentário|commento|reactie)(?: so far|"
    r" jusqu.à présent| hasta (?:ahora|el momento)| bisher| até agora| finora| tot nu toe)?|bisher ein kommentar|"
    r"be the first to (?:leave a )?comment|with (?:\d+|one) comments?|"
    r"(?:view|see|show|read|afficher|voir|ver|alle|visualizza|vedi|toon)(?: [^\W\d_]{1,5}){0,2} \d+ (?:comments?|"
    r"commentaires|comentarios|kommentare|comentários|commenti|reacties)(?: (?:anzeigen|ansehen|lesen))?|"
    rf"\d+ comments?|add comments?|{replywords.COUNTED}|comments?|(?:trackbacks?|pingbacks?|pings)(?: ?\(\d+\))?|"
    r"\d+ (?:trackbacks?|pingbacks?)|be the first to like this|like|"
    r"\d[\d.,]* (?:likes?|notes?|shares?|views?|reads|reactions?|claps?|reposts?|retweets?|"
    r"anmerkung(?:en)?|notas?|notities?|замет(?:ка|ки|ок)|notat(?:ki|ek)|reblogs?)|"
    r".{1,40} (?:liked|reblogged|reposted) this(?: from .{1,40})?|"
    r"добавить в избранное|add to (?:memories|favou?rites)|tell a friend|"
    r"(?:log ?in|sign in)(?: or register)? to (?:post|leave|add|write) (?:a )?(?:new )?comments?|"
    r"inicie sesión(?: o regístrese)? para (?:comentar|(?:enviar|publicar) comentarios)|"
    r"(?:connectez-vous|se connecter|identifiez-vous)(?: ou (?:inscrivez-vous|s['’]inscrire))? pour "
    r"(?:publier|poster|ajouter|rédiger) (?:un|des) commentaires?|"
    r"anmelden(?: oder registrieren)?,? um kommentare (?:verfassen zu können|zu schreiben|schreiben zu können)|"
    r"accedi(?: o registrati)? per (?:inserire|pubblicare|lasciare) commenti|"
    r"(?:faça login|entre|inicie sessão)(?: ou (?:registr?e-se|cadastre-se))? para (?:postar|enviar|publicar|"
    r"adicionar) comentários|(?:inloggen|log in)(?: of registreren)? om te (?:kunnen )?reageren|"
    r"(?:войдите|авторизуйтесь)(?: или зарегистрируйтесь)?, чтобы (?:отправлять|оставлять|добавлять) комментарии|"
    r"(?:click to )?(?:share on|email a link|print|tweet|email|e-mail|facebook|twitter|linkedin|whatsapp|telegram|"
    r"pinterest|reddit|tumblr|pocket|flattr|"
    r"more|x)(?: this.*| \(opens in new window\).*)?|opens in new window|older (?:posts|entries)|newer (?:posts|"
    r"entries)|"
    r"(?:next|previous)(?: page| posts?| entries)?|page \d+|posts? navigation|posts? pagination|"
    r"(?:skip to (?:(?:main |primary |secondary )?content|navigation|footer|(?:primary )?sidebar)\s*)+|"
    r"search(?: for)?|search this (?:site|blog)|menu|home|about(?: us| me)?|contact(?: us)?|archives?|categories|"
    r"tags|tag cloud|"
    r"recent (?:posts|comments)|top posts(?: & pages)?|blogroll|meta|log ?in|log ?out|register|entries (?:rss|feed)|"
    r"comments (?:rss|feed)|rss(?: feed)?|wordpress\.(?:com|org)|blog at wordpress\.com|"
    r"share this story,? choose your platform\W*|(?:scroll|go|return) to top|syndicate content|"
    r"(?:over-?blog )?(?:suivre ce blog|follow this blog|diesem blog folgen|seguir este blog|segui questo blog)|"
    r"(?:administration|administración|amministrazione) \+? ?(?:créer mon blog|create my blog|mein blog erstellen|"
    r"crear mi blog|crea(?:re)? il mio blog)|"
    r"(?:(?:please enable javascript to view the |blog )?comments )?powered by .*|"
    r"proudly powered .*|designed with wordpress|(?:theme:? .{1,40} )?(?:published|generated|built|made) (?:with|by) "
    r"(?:wordpress|pelican|hugo|jekyll|ghost|hexo|gatsby|eleventy|nikola|zola|nanoc|middleman|octopress)\W*|"
    r"create a free website.*|theme: .*|"
    r"follow(?: us| blog via email|ing| .* on (?:twitter|facebook))?|subscribe(?:d)?(?: to (?:this|our|blog|"
    r"the) ?(?:blog|site|feed|newsletter|via email)?)?|sign (?:me )?up|"
    r"enter your email address.*|subscribe to rss - .*|this page is powered by .*|"
    r"join \d+ other (?:followers|subscribers).*|already have a wordpress\.com account.*|report this content|"
    r"(?:%d|\d+) bloggers? likes? this\W*|view site in reader|manage subscriptions|collapse this bar|"
    r"privacy(?: & cookies.*| policy)?|cookies?(?: policy)?|all rights reserved.*|"
    rf"copyright (?:©|\(c\)|\d{{4}}).*|©.*|back to top|toggle navigation|{PERMALINK}|bookmark the permalink.*|print|"
    r"edit(?: this)?(?: (?:page|post))?|articles? (?:plus )?(?:récents?|anciens?|précédents?|suivants?)|"
    r"partager(?: (?:sur|cet|ceci)\b.*)?|laisser un commentaire|\d+ commentaires?|"
    r"commentaires?(?: fermés)?|entradas? (?:más )?(?:recientes|anteriores|antiguas|siguientes)|"
    r"compartir(?: (?:en|esto|con)\b.*)?|deja (?:un comentario|una respuesta)|comentarios?(?: cerrados)?|"
    r"ältere (?:beiträge|artikel)|neuere (?:beiträge|artikel)|teile(?:n(?: mit\b.*)?|(?= ?:))|"
    r"hinterlasse einen kommentar|kommentare?|"
    r"articoli (?:meno )?recenti|condividi(?: (?:su|con)\b.*)?|lascia un commento|"
    r"postagens (?:mais )?(?:antigas|recentes)|compartilhe(?: (?:isso|no|em)\b.*)?|deixe um comentário|"
    r"предыдущие записи|следующие записи|поделиться(?: .{0,20})?|оставить комментарий|комментарии|上一页|下一页|"
    r"发表评论|分享|"
    r"較舊的文章|コメントを残す|"
    r"شارك(?: .{0,20})?|اترك (?:تعليق|رد)\w*\u064b?\w*(?: على .{1,80})?|[أا]ضف (?:تعليق|رد)\w*|تعليقات?|"
    r"(?:تعليق واحد|تعليقان|لا تعليقات)|"
    r"(?:bir )?yorum (?:yap(?:ın)?|bırak(?:ın)?)|\d+ yorum|paylaş|plaats een reactie|een reactie plaatsen|"
    r"\d+ reacties?|"
    r"lämna (?:en )?kommentar|skriv en kommentar|legg igjen en kommentar|dodaj komentarz|skomentuj|"
    r"залишити коментар|поширити|"
    r"发表回复|留下评论|發表迴響|發佈留言|"
    r"\d+\s?[条條](?:评论|評論|回[复復]|留言)|댓글 남기기|댓글 달기|공유하기|返信|回复|"
    r"(?:上一篇|下一篇|上一条|下一条|前一篇|后一篇)(?:文章)?\s*[:：].*|(?:이전|다음) ?글\s*[:：].*|"
    r"(?:前|次)の記事\s*[:：].*|"
    r"(?:赞|喜欢|いいね|إعجاب)(?:正在加载|読み込み中|تحميل)\W*|"
    r"(?:gefällt mir|j['’]aime|me gusta|mi piace|curtir|vind ik leuk|нравится|подобається|beğen|suka|polub|thích|赞|"
    r"喜欢|いいね|إعجاب|أعجبني)(?:[: ].{0,30})?|(?:wird geladen|chargement|cargando|carregando|caricamento|"
    r"aan het laden|загрузка|завантаження|yükleniyor|memuat|ładowanie|đang tải|正在加载|読み込み中|تحميل)\W*|"
    r"reply|répondre|responder|antwort(?:en)?|rispondi|reageer|odpowiedz|ответить|відповісти|yanıtla|رد"
)
"""Buttons, headings and notices of a page, as a whole line says them with marks around it."""
PATTERN = Folded(
    rf"{FOLLOWED}|\W*{ANSWERED}\W*|{either('asked')} \*|\W*{PAGE} \d+ ?{OF} ?\d+\W*|"
    rf"\W*(?:{SHARE}\W+)?(?:{BUTTON}\W+)+{BUTTON}\W*|\W*{SHARE}\W+{BUTTON}\W*|{SHARED}|"
    r"[\W\d]*(?:\(button\)[\W\d]*)?listen[\W\d]*(?:\(button\)\W*)?share\W*|"
    rf"\W*{small(BESIDE, ordered=False)}(?:\s?\(\d+\))?\W*|"
    rf"\W*{either('fields')}.*"
)
NEWSLETTER = Folded(
    r"\W*(?:stay in the loop|never miss a (?:post|story)|"
    r"(?:get|join|sign up (?:for|to)|subscribe to) (?:our|my|the) (?:\w+ )?newsletter|"
    r"(?:abonnez-vous|inscrivez-vous) à (?:la|notre) newsletter|(?:unseren |den )?newsletter abonnieren|"
    r"suscríbete a(?:l| nuestr[oa]| la) (?:boletín|newsletter)|iscriviti alla (?:nostra )?newsletter|"
    r"assine (?:a|nossa|a nossa) newsletter|подпишитесь на (?:нашу )?рассылку|订阅我们的(?:通讯|邮件))\W*"
)
"""What asks readers under a text to have letters sent to them, and may be the title of a post over one."""
PHRASES = Phrases([*listed("buttons"), *listed("nowhere")], numbered=True)
LONGEST = 500
"""Characters of one: a notice on cookies, or a form with all that it asks, but no paragraph that begins like one."""


def is_one(words: str) -> bool:
    """Return whether a line is one of them, such as a button or the heading of a form."""
    return PHRASES.fill(words) or (len(words) <= LONGEST and PATTERN.fullmatch(words) is not None)
