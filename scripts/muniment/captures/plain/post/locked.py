"""Posts that a page shows only to some: those that ask for a password, and private ones. They are set aside."""

from muniment.captures.drafts.pieces import Piece, aside
from muniment.captures.plain.page.layout import Page, Start
from muniment.captures.words import addresses
from muniment.model.capture import Aside
from muniment.text.folding import Folded

PROTECTED = Folded(
    r"\W*(?:protected|geschützt|protégé|protegid[oa]|protetto|beschermd|chronione?|chráněno|защищено|захищено|"
    r"korumalı|skyddad|beskyttet|suojattu|védett|protejat|terproteksi|được bảo vệ|受?密码保护|受?密碼保護|保護中|"
    r"보호된 글|보호|محمي|محافظت\s?شده|מוגן)\s*[:：].*"
)
"""How WordPress begins the title of a post that asks for a password, by its languages."""
PASSWORD = Folded(
    r"password|passwor[dt]|mot de passe|contraseña|senha|wachtwoord|parol|hasł|hesl|lösenord|adgangskode|passord|"
    r"salasana|jelszó|şifre|kata sandi|mật khẩu|密码|密碼|パスワード|비밀번호|كلمة (?:المرور|السر)|رمز|סיסמ"
)
PRIVATE = Folded(
    r"\W*(?:private|privat|privé|privad[oa]|privato|privé|prywatne|soukromé|личное|особисте|özel)\s?[:：]\s.*"
)
"""How it begins the title of a private post."""


def is_locked(page: Page, start: Start, end: int) -> bool:
    """Return whether the post that begins at a start and goes up to a line is one that not everybody may read."""
    title = addresses.bare(page.lines[start.title[0]].text)
    if PRIVATE.fullmatch(title):
        return True
    text = " ".join(line.words for line in page.lines[start.title[-1] + 1 : end])
    return PROTECTED.fullmatch(title) is not None and PASSWORD.search(text) is not None


def piece(page: Page, start: Start, end: int) -> Piece:
    """Return what becomes of such a post."""
    return aside(page.lines[start.first].start, page.lines[end - 1].end, Aside.HIDDEN)
