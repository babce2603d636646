"""Tells rows of buttons by which a post is shared, which text tools leave as one word: 'BlogThis!…', 'ShareTweet'."""

from muniment.text.folding import Folded
from muniment.text.patterns import late

SIGN = "Facebook"
BLOGGED = (
    "BlogThis!",
    "Escribe un blog",
    "Postar no blog",
    "Postalo sul blog",
    "Написать об этом в блоге",
    "كتابة مدونة حول هذه المشاركة",
)
"""What one of these buttons says, in the languages of Blogger; in most it is the first."""
CLOSED = (")", "）")
UNTIL = frozenset(".…")
LONGEST = 240
"""Characters of such a row."""
NETWORKS = (
    "Facebook|Twitter|LinkedIn|WhatsApp|Telegram|Pinterest|Reddit|Tumblr|Vk|Email|Mail|Print|X|Mastodon|Bluesky|Threads|"
    "Pocket|Viber|Xing"
)
BUTTONS = frozenset(
    "facebook twitter x mastodon bluesky threads linkedin whatsapp telegram signal reddit pinterest tumblr pocket email"
    " e-mail mail print line vk vkontakte google google+ weibo wechat xing viber odnoklassniki"
    " instapaper flipboard flattr".split()
)
"""What buttons under a post are called in every language."""
ROW = late(rf"(?:(?:Share|Tweet|Pin|Send)(?: (?:on|via|by) (?:{NETWORKS}))? ?|(?:{NETWORKS}) ?){{2,20}}")
"""Such buttons with nothing between them."""
FIRST = late(rf"(?:{NETWORKS})(?![a-z])")
"""The first of several."""
FIRSTS = frozenset("STPFWLRVEMXB")
"""The letters that those begin with."""

LIKED = Folded(
    r".{0,160}[:：]\s?(?:like|gefällt mir|j['’]aime|me gusta|m.agrada|curtir|gosto|gostar|mi piace|vind[ -]ik[ -]leuk|"
    r"нравится|подобається|lubię|gilla|liker|beğen|suka|thích|いいね!?|喜欢|喜歡|讚|إعجاب) ?(?:loading|lade|"
    r"wird geladen|chargement|cargando|s.està carregant|a carregar|carregando|caricamento|aan het laden|"
    r"bezig met laden|загрузка|завантаження|wczytywanie|ładowanie|laddar in|laster|yükleniyor|memuat|"
    r"đang tải|读取中|正在加载|載入中|"
    r"読み込み中|تحميل)\W{1,3}"
)
"""The end of such a row in one word, with the button to like a post and what that says until it is there."""
OPENS = Folded(
    r".{0,160}[(（]\s?(?:opens? in (?:a )?new (?:window|tab)|wird in (?:einem )?neuem fenster geöffnet|"
    r"(?:s.)?ouvre dans une nouvelle fenêtre|se abre en una (?:ventana nueva|nueva ventana)|"
    r"abre (?:em|numa|em uma) nova janela|si apre in una nuova finestra|"
    r"(?:wordt|opent) in (?:een )?nieuw venster(?: geopend)?|"
    r"s.obre en una finestra nova|se deschide într-o fereastră nouă|öppnas i (?:ett )?nytt fönster|"
    r"åbner i (?:et )?nyt vindue|åpnes i (?:et )?nytt vindu|avautuu uudessa ikkunassa|otwiera się w nowym oknie|"
    r"otevře se v novém okně|otvorí sa v novom okne|új ablakban nyílik meg|ανοίγει σε νέο παράθυρο|"
    r"открывается в новом окне|відкривається у новому вікні|yeni pencerede açılır|membuka di jendela yang baru|"
    r"mở trong cửa sổ mới|فتح في نافذة جديدة|در پنجره.? ?تازه باز می.?شود|נפתח בחלון חדש|"
    r"在新窗口中?打开|在新視窗中?開啟|新しいウィンドウで開きます|새 창에서 열림)\s?[)）]"
)
"""What the buttons that share a post say of themselves to those who cannot see them, in the languages of WordPress."""
SERVICE = late(
    r"[^\W\d_]{0,24}\]?[(\[<]{0,2}https?://(?:www\.)?(?:addtoany\.com/(?:add_to|share)|facebook\.com/(?:sharer|share\.php|dialog)|"
    r"(?:twitter|x)\.com/(?:intent|share|home\?status)|(?:api|web)\.whatsapp\.com/send|wa\.me/\?|t(?:elegram)?\.me/share|"
    r"linkedin\.com/(?:shareArticle|sharing|cws)|reddit\.com/submit|pinterest\.[a-z.]+/pin/create|vk\.com/share|"
    r"tumblr\.com/(?:share|widgets)|bsky\.app/intent|threads\.net/intent|getpocket\.com/(?:save|edit)|"
    r"digg\.com/submit|dotnetkicks\.com/(?:kick|submit)|del(?:\.icio\.us|icious\.com)/(?:post|save)|"
    r"stumbleupon\.com/(?:submit|refer)|technorati\.com/faves|newsvine\.com/_(?:tools|wine)|google\.com/bookmarks/mark|"
    r"friendfeed\.com/share|meneame\.net/submit|wykop\.pl/dodaj|myspace\.com/Modules/PostTo|"
    r"service\.weibo\.com/share|social-plugins\.line\.me|connect\.ok\.ru/offer|share\.flipboard\.com)"
)
"""An address that asks a service to share a page, with no more than the name of a button before it."""


def leads(text: str) -> bool:
    """Return whether a line begins with a link that asks a service to share the page."""
    return "http" in text and SERVICE.match(text.lstrip(" *•-[!")) is not None


def begins(words: str) -> bool:
    """Return whether words begin with the name of such a button, whatever stands right behind it."""
    return FIRST.match(words) is not None


def shares(words: str) -> bool:
    """Return whether a line is such a row, or the end of one."""
    if words[:1] in FIRSTS and ROW.fullmatch(words):
        return True
    if words[-1:] in CLOSED and len(words) <= LONGEST and OPENS.fullmatch(words):
        return True
    if words[-1:] in UNTIL and len(words) <= LONGEST and LIKED.fullmatch(words):
        return True
    return SIGN in words and len(words) <= LONGEST and any(said in words for said in BLOGGED)
