"""How the menu of a blog begins: with the word that leads to its first page; what is one, or a path.

Also by what a page begins with on systems that set a day, in lines of its own, over the title of each post.
"""

from muniment.captures.words.blogs import breadcrumbs
from muniment.text.folding import Folded
from muniment.text.patterns import late

HOME = Folded(
    r"home(?: ?page)?|accueil|inicio|inici|início|startseite|start|strona główna|hjem|hem|forside|startsida|etusivu|"
    r"početna|domů|domov|úvod|acasă|kezdőlap|főoldal|ana ?sayfa|beranda|trang chủ|главная|головна|начало|почетна|"
    r"αρχική|الرئيسية|خانه|ראשי|होम|หน้าแรก|หน้าหลัก|首页|首頁|ホーム|홈|მთავარი"
)
"""The first entry of such a menu."""
BUTTON = Folded(
    r"(?:\(button\) ?)?(?:primary |main |site |toggle )?(?:menu|menü|menú|menù|hauptmenü|меню|"
    r"القائمة(?: الرئيسية)?|فهرست|תפריט|"
    r"菜单|選單|メニュー|메뉴|meny|valikko|izbornik|nabídka|μενού|trình đơn|เมนู|मेनू|navigation)"
)
"""What opens one on small screens, and stands over its entries."""
STROKE = late(r" ?[|｜] ?")
FEWEST, LONGEST = 5, 40
"""Entries of a menu in one line, and characters of each."""
SAPO = "Saltar para: Posts"
"""The first line of a page of SAPO's blogs, which leads to its parts."""


def leads(words: str) -> bool:
    """Return whether a line is made of the entries of a menu, or of the path from the blog to the page."""
    parts = STROKE.split(words) if "|" in words or "｜" in words else ()
    menu = len(parts) >= FEWEST and all(len(part) <= LONGEST for part in parts)
    return menu or is_path(words)


def is_path(words: str) -> bool:
    """Return whether words are a path from the blog to the page: of several parts, or from its first page to a list."""
    if not breadcrumbs.may_read(words):
        return False
    first, *rest = breadcrumbs.SIGN.split(words) if len(words) <= breadcrumbs.LONGEST else [""]
    return bool(breadcrumbs.last(words)) or (bool(rest) and HOME.fullmatch(first.strip()) is not None)


def sets_day_over_title(first: str) -> bool:
    """Return whether a page that begins with a line is of such a system."""
    return first.startswith(SAPO)
