"""What stands above and beneath readers' comments, in many languages; lists of the latest; that there is none."""

import re

from muniment.captures.words.blogs.labelwords import either, listed
from muniment.text.folding import Folded
from muniment.text.patterns import late
from muniment.text.signs import Signs

COUNTED = (
    r"(?:comments?|responses|replies|commentaires|comentarios|comentários|kommentare|commenti|комментарии|коментарі|"
    r"komentarze|yorumlar|reacties|التعليقات|نظرات|دیدگاه[ ‌]?ها|コメント|评论|留言|댓글) ?[(（]\d+[)）]|"
    r"(?:comments|commentaires|comentarios|comentários|kommentare|commenti|reacties|komentářů|komentarzy|комментариев|"
    r"коментарів): \d+"
)
"""How many comments there are, behind a word for them."""
ON = r"(?: (?![/|·•] |[-–—] .* [-–—] ).+)?"
"""What goes on behind a count, such as a title, be it behind a dash; behind strokes a row does: '2 commenti / News'."""
COMMENTS = Folded(
    r"(?:\W{0,40}(?:"
    r"(?:\d+\]?|one|two|three) (?:comments?|responses?|thoughts?|replies|reply|discussions?)"
    r"(?: (?:to|on|for) .+| so far)?|"
    r"(?:comments?|responses?|replies)\s*:?|(?:\d+ תגובות|תגובה אחת)(?: על .+)?|"
    r"(?:תגובות|komentar|kommentarer|kommentit|komentáře|komentarze|hozzászólások|comentarii|comentaris|σχόλια|"
    r"коментари|bình luận|دیدگاه[ ‌]?ها|نظرات|yorumlar|reacties|留言|댓글)\s*:?|\d+ messages?|"
    r"\d+ (?:komentar|tanggapan|bình luận|σχόλι\w+|hozzászólás|kommenttia?|komentář\w*|comentari\w*|دیدگاه|نظر|"
    rf"टिप्पणी|टिप्पणियाँ|კომენტარ\w+|ความ(?:คิด)?เห็น){ON}|"
    r"\(\d+\) comments?(?: <\$\w+\$>)?|(?:um|un|ein|en|één|een|bir|jeden|один) "
    r"(?:comentário|commentaire|comentario|commento|kommentar|reactie|yorum|komentarz|комментарий):|"
    r"\d+ (?:commentaires?|comentarios?|comentários?|kommentare?r?|comment[io]|reacties?|комментари\w+|коментар\w*|"
    rf"komentarz\w*|yorum|تعليقات|تعليقا?){ON}|هناك (?:تعليق واحد|تعليقان \(2\)):|(?:commentaires|"
    r"comentarios|kommentare|commenti|"
    r"комментарии|评论|コメント|تعليقات)\s*:?|"
    r"\d+ ?(?:[条條](?:评论|評論|留言|回[复復应應])|[則则](?:迴響|留言|回[复復应應])|件のコメント)|"
    r"댓글 ?\d+ ?[개건]?|\d+ (?:نظر|دیدگاه)|"
    r"\d+ (?:meinung(?:en)?|reaktion(?:en)?|wortmeldung(?:en)?|réactions?|reacci(?:ón|ones)|reazion[ei]|"
    r"reaç(?:ão|ões))\s*:?|"
    rf"{either('comments')}\s*:?(?: ?[(（]?\d+[)）]?)?|\d+ {either('comments')}{ON}|"
    r"discussion about this post|(?=.*discussing).{1,120} (?:is|are) discussing\. toggle comments|"
    r"with (?:\d+|one) (?:comments?|responses?) (?:to|on) [“„\"‘«].+|"
    r"\d+ (?:trackbacks?|pingbacks?)(?: ?[/&] ?(?:trackbacks?|pingbacks?))?|"
    r"\d+ (?:comments?|trackbacks?)(?:…|\.{3}) ?read (?:it|them) below or "
    r"(?:\[\d+\]|\[)?add one(?:\]?\(<?#respond>?\)| \(#respond\))?|"
    r"(?:读者|讀者|网友|網友|用户)(?:留言|评论|評論|回复)|"
    r"(?:(?:all(?:e)?|tous|todos|tutti|все|всі|wszystkie)(?: (?:your|vos|les|los|os|i|ihre|eure))? |vos |"
    rf"your |ihre |eure )?(?:{COUNTED})|"
    r"(?:readers?['’]?|users?['’]?) comments|comments from readers|"
    r"leserkommentare|commentaires des lecteurs|comentarios de (?:los )?lectores|comentários dos leitores|"
    r"commenti dei lettori|комментарии читателей|読者のコメント|"
    r"(?:[^\W\d_]+ ){2,4}(?:\d+|one|no) (?:comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti?|"
    r"reacties?|bình luận|komentarz\w*|комментари\w+|yorum)|本文有 ?\d+ ?条评论|"
    r"(?:(?:یک|[\d۰-۹]+) (?:پاسخ به|(?:دیدگاه|نظر) (?:در|درباره[ٔ‌ی]*|برای|به))|(?:một|\d+) (?:bình luận|suy nghĩ|"
    r"phản hồi|ý kiến) (?:cho|về|trên|trong)|(?:رد واحد|تعليق واحد|ردان|فكرة واحدة|فكرتان|رأي واحد|رأيان|"
    r"[\d٠-٩]+ (?:ردود|رد|ردًا|تعليقات?|أفكار|فكرة|آراء|رأي)) "
    r"(?:على|عن|حول)|"
    r"(?:satu|\d+) (?:balasan|tanggapan|komentar) (?:untuk|ke|pada)) [“”„«\"‘「].+|"
    rf"[“«„\"].+[”»“\"]\s?: \d+ (?:комментари\w+|коментар\w*|{either('comments')})|"
    r"[“«\"「《〈].+[”»\"」》〉] ?(?:への ?\d+ ?件の(?:コメント|フィードバック|返信)|(?:上的|的|中?有) ?\d+ ?"
    r"[条則则个個](?:评论|回复|回应|迴響|留言|回應|想法)|"
    r"에 ?(?:대한 ?)?\d+개의 (?:응답|생각|댓글|답변)|(?:için|üzerine|hakkında) "
    r"(?:bir|\d+) (?:yanıt|yorum|cevap|düşünce))|"
    r"(?:\d+|une?|una|uma|eine?|unha|een|um|één|одна?|один|одне|jedna|jeden|jedan|en|ett?|egy|yksi|o|μία|bir|رأي) "
    r"(?:réflexions?|réponses?|gedanken?|antwort(?:en)?|coment[aá]rios?|comment(?:o|i|aires?)|kommentar(?:er?)?|"
    r"pensier[oi]|risposte?|pensamientos?|respuestas?|pensamentos?|respostas?|gedachten?|мысл\w+|ответ\w*|думк\w+|"
    r"відповід\w+|myśl\w*|odpowied\w+|tankar?|tanker?|svar|pemikiran|tanggapan|komentar|ý kiến|bình luận|آراء|أفكار|"
    r"واحد) (?:[^\W\d_]+ ){0,3}[“„«\"‘「].+)\W*)"
)
"""The heading of readers' comments."""
ANSWERS = late(
    r"\d+ (?:réponses|antworten|risposte|respuestas|respostas|reacties|ответ(?:а|ов)|відповіді|odpowiedzi|svar)",
    re.IGNORECASE,
)
"""How many comments there are, where one stands right under it: it may be said of other answers."""
COUNTING = Folded(
    r"(?:\d+|[۰-۹]+) (?:réponses?|antwort(?:en)?|rispost[ae]|respuestas?|"
    r"respostas?|reacties?|ответ(?:а|ов)?|відповід[іь]|odpowied(?:ź|zi)|svar|پاسخ)|"
    r"(?:\d+|один|одна|یک|[۰-۹]+) (?:комментари(?:й|я|ев)|دیدگاه(?: تاکنون)?)"
)
"""How many have answered a post, as the default themes of WordPress have it under titles."""
ASKED_FOR = Folded(
    r"(?:view all|voir les|ver (?:los|todos)|alle|mostra tutti|مشاهده هر) [\d۰-۹]+ "
    r"(?:comments|commentaires|comentarios|comentários|kommentare(?: anzeigen)?|commenti|دیدگاه)|"
    r"(?:посмотреть|просмотреть|показать)(?: все)? \d+ комментари(?:й|я|ев)|"
    r"查看(?:所有|全部) ?\d+ ?[条條则則](?:评论|評論|留言)|"
    r"دیدگاه(?:ی| خود را) بنویسید|оставьте комментарий"
)
"""The button to all of them, or to answer."""
REPLY = Folded(
    r"\W*(?:\[\d+\])?(?:reply|répondre|responder|antwort(?:en)?|rispondi|reageer|beantwoorden|odpowiedz|ответить|відповісти|"
    r"yanıtla|cevapla|balas|trả lời|svara?|besvar|vastaa|válasz|απάντηση|رد|الرد|"
    r"پاسخ(?: دادن)?|השב|הגב|返信(?:する)?|回复|回覆|답글)(?: (?:to|à|a|an|auf) .{1,60})?\W*"
)
"""The button under a reader's comment."""
SIGNED = (
    r"(?:comment|pingback|trackback|commentaire|comentario|kommentar|commento|комментарий) "
    r"(?:by|von|par|por|de|di|от) .{1,60}\d.*"
)
"""How the first themes of WordPress end a reader's comment: 'Comment by Ann Roe — May 3, 2021 @ 9:10 am'."""
COMMENT_ENDS = Folded(SIGNED)
COMMENTER = Folded(
    r"(?:^(?=[\s\S]*(?:[:：…]|\.\.\.)$)"
    r".{0,60}?(?:(?<=\w)说|(?<!\w)(?:says?|said|wrote|writes|dit|a dit|écrit|a écrit|dice|dijo|escribió|comentó|sagt|"
    r"sagte|schrieb|"
    r"schreibt|meint|diz|disse|escreveu|comentou|scrive|ha scritto|ha detto|zegt|schreef|skriver|skrev|säger|sa|"
    r"pisze|"
    r"mówi|napisała?|пишет|писала?|говорит|сказала?|каже|пише|dedi ki|diyor ki|yazdı|"
    rf"يقول|تقول|قال|كتب|说道?|說道?|写道|より|さんのコメント|님의 말|{either('says')}))"
    r"(?: (?:on|at|le|el|am|em|il|op) .{4,40})?\s*(?:[:：]|\.\.\.|…)$|"
    r"^.{1,60}? (?:says?|said|wrote)(?: on (?=.{0,39}\d).{4,40}|: .{0,30}\d{4}\W.{0,12}\d)$|"
    rf"^{SIGNED}|"
    r"^(?:pingback|trackback|ping|geri bildirim|уведомление|تنبيه|"
    r"引用通告)\s*[:：])"
)
"""The line above a reader's comment."""
COMMENT_SIGNS = Signs(
    f"{','.join(listed('comments'))},"
    "pingback,trackback,トラックバック,트랙백,引用,"
    "meinung,reaktion,wortmeldung,réaction,reacci,reazion,reaç,"
    "discussion,comment,message,suy nghĩ,respon,thought,repl,comentario,comentário,komment,"
    "commenti,reactie,"
    "комментар,коментар,komentarz,yorum,"
    "تعليق,فكر,رأي,评论,評論,回复,迴響,留言,コメント,댓글,réflexion,réponse,gedanke,antwort,pensier,rispost,pensamient,respuest,pensament,respost,"
    "gedacht,мысл,ответ,"
    "думк,відповід,myśl,odpowied,tank,svar,pemikiran,tanggapan,komentar,ý kiến,bình luận,آراء,رأي,أفكار,فكر,واحد,"
    "תגוב,σχόλι,hozzászólás,komentář,comentari,دیدگاه,نظر,टिप्पणी,टिप्पणियाँ,"
    "კომენტარ,ความ,پاسخ,ردود,ردان,ردًا,رد ,"
    "フィードバック,返信,回复,回復,回应,回應,想法,답변,생각,yanıt,cevap,düşünce,balasan,응답"
)
"""What stands in the heading of readers' comments."""
BEHIND = late(r"(?:on|to|sur|à|zu|auf|en|a|su|op|em|på|til|к|до|на|على|عن) (?P<title>\S.+)")
"""What a button for comments hides from all but screen readers: the title of the post."""
SMALL = frozenset("on to sur à zu auf en a su op em på til к до на على عن".split())
"""The words that such a part begins with."""
ANSWERING = late(r".{0,120}\(\S{1,200}#respond>?\)")
"""What leads to the form for comments."""
CANCELLED, LONGEST, FEW = tuple(listed("cancel")), 80, 7
"""How the line over that form ends, where no script hides that part, its characters, and words of that alone."""
LATEST_WORDS = (
    r"(?:(?:recent|latest) comments|(?:neueste|letzte|aktuelle) kommentare|commentaires récents|"
    r"derniers commentaires|comentarios recientes|últimos comentarios|comentários recentes|"
    r"commenti recenti|ultimi commenti|(?:recente|laatste|nieuwste) reacties|senaste kommentarer(?:na)?|"
    r"(?:ostatnie|najnowsze) komentarze|(?:свежие|последние) комментарии|(?:недавні|останні) коментарі|son yorumlar|"
    r"komentar terbaru|πρόσφατα σχόλια|近期(?:评论|留言)|最近の?コメント|최근 댓글|أحدث التعليقات|"
    r"آخرین دیدگاه‌ها|bình luận (?:mới|gần đây))"
)
LATEST_LIST = late(rf"(?im)^[^\w\n]{{0,20}}{LATEST_WORDS}[^\w\n]{{0,20}}$\s*^.*\w")
"""The heading of such a list (WordPress, WP_Widget_Recent_Comments), and the line under it."""
LATEST = late(rf"(?i:\W*{LATEST_WORDS}\W*)")
LATEST_LONGEST = 60
"""Characters of the heading of such a list."""
READERS_NAMED = "readers who commented are named in it, in a list of the latest comments; --private keeps no copy of it"
"""What to say of a capture that has such a list: names alone make none private."""
NONE_LONGEST = 300
"""Characters of such a line."""
NONE_SAID = Folded(
    r"\W{0,4}(?:[^|]{1,120}\|\s*)?(?:"
    r"(?:comments off on|kommentare deaktiviert für|commentaires fermés sur|comentarios desactivados en|"
    r"comentários (?:desativados|fechados) em|commenti disabilitati su|reacties uitgeschakeld voor|"
    r"kommentarer inaktiverade för|lukket for kommentarer til|kommentarer er (?:skrudd av for|slået fra til)|"
    r"kommentit pois päältä artikkelissa|коментарі вимкнено до|komentar dinonaktifkan pada|"
    r"chức năng bình luận bị tắt ở|comentariile sunt închise pentru|komentáře nejsou povolené u textu s názvem|"
    r"els comentaris estan tancats a|סגור לתגובות על|no comments on|keine kommentare zu|"
    r"aucun(?:e réponse à| commentaire sur)|no hay comentarios en|nenhum comentário em|nessun commento su|"
    r"geen reacties op|brak komentarzy do|inga kommentarer (?:till|på)|ingen kommentarer (?:til|på)|"
    r"ei kommentteja artikkeliin|немає коментарів до|tidak ada komentar (?:pada|di)|không có bình luận (?:nào )?ở|"
    r"niciun comentariu la|žádné komentáře u textu s názvem|no hi ha comentaris a|nincs hozzászólás a|"
    r"δεν υπάρχουν σχόλια στο|لا توجد تعليقات على|(?:هیچ )?دیدگاهی برای|אין תגובות על) (?P<named>\S.*)|"
    r"możliwość komentowania (?P<polish>\S.*) została wyłączona|комментарии к записи (?P<russian>\S.*) отключены|"
    r"комментариев к записи (?P<none>\S.*) нет|"
    r"التعليقات على (?P<arabic>\S.*) مغلقة|دیدگاه[‌ ]?ها برای (?P<persian>\S.*) بسته هستند|"
    r"no (?:responses|replies) to (?P<quoted>[“„\"‘«].+)|"
    r"在〈(?P<chinese>.+)〉中(?:留言功能已關閉|尚無留言)|(?P<first>\S.*?) ?(?:için yorumlar kapalı|"
    r"bejegyzéshez a hozzászólások lehetősége kikapcsolva|已关闭评论|はコメントを受け付けていません|에 댓글 닫힘|"
    r"için yorum yok|(?:への|に)コメント(?:は(?:まだ)?ありません|なし)|에 댓글 없음|"
    r"上?(?:尚無留言|尚无评论|暂无评论|没有评论|沒有留言))\W*)"
)


def asks(words: str) -> bool:
    """Return whether a line leads to the form for comments, or stands over it."""
    return _ends_cancelling(words) or ANSWERING.fullmatch(words) is not None


def cancels(words: str) -> bool:
    """Return whether a line is but the button that withdraws an answer: 'Click here to cancel reply.'."""
    return _ends_cancelling(words) and words.count(" ") < FEW


def _ends_cancelling(words: str) -> bool:
    return len(words) <= LONGEST and words.lower().rstrip(". ").endswith(CANCELLED)


def heads_latest(words: str) -> bool:
    """Return whether a line is the heading of such a list."""
    return len(words) <= LATEST_LONGEST and LATEST.fullmatch(words) is not None


def names_readers(text: str) -> bool:
    """Return whether a text of a page has such a list."""
    return LATEST_LIST.search(text) is not None


def uncommented(words: str) -> str:
    """Return the title of the post on which a line says that nobody commented, or may; empty for any other line."""
    if len(words) > NONE_LONGEST or not COMMENT_SIGNS.are_in(words.lower()):
        return ""
    said = NONE_SAID.fullmatch(words)
    return words[slice(*said.span(said.lastgroup or 0))].strip() if said else ""
