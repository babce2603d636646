"""What WordPress shows in the place of a text that asks for a password: its form, and why there is no excerpt."""

from collections.abc import Sequence
from itertools import takewhile

from muniment.text import stops
from muniment.text.folding import Folded
from muniment.text.patterns import late

STATED = late(rf"(?<!\d)[{stops.ENDS}][\W_]*(?:\s|$)")
"""The end of a sentence."""

ASKED = (
    r"(?:passwor[dt]|pssword|mot de passe|contraseña|contrasenya|contrasinal|senha|palavra-passe|wachtwoord|paroo?l|"
    r"парол|hasł|hesl|lozin[kc]|gesl|šifr|лозин[кц]|lösenord|adgangskode|passord|salasana|jelsz|şifre|slaptažod|"
    r"kata.?(?:sandi|laluan)|tembung sandi|sandikecap|mật khẩu|密[码碼]|パスワード|비밀번호|암호|"
    r"كلمة (?:ال)?(?:مرور|سر)|رمز|کلمہ|סיסמ|κωδικ|συνθηματικ|[cg]yfrinair|facal-faire|fjalëkalim|პაროლ|pasahitz|"
    r"pasvort|nywila|پارول|تێپ|পাস|पासवर्ड|මුරපද|கடவுச்சொ|รหัสผ่าน|စကားဝှက်)"
)
"""A password."""
KEPT = (
    r"(?:protected|geschützt|protégé|protegi[dt]|protejat|protexid|protett|beveiligd|beschermd|beskyttet|chronion|"
    r"zabezpieczon|chráně|chránen|zaščit|zaštić|заштић|заштит|защит|защищ|захищ|приватн|korumalı|korunma|skydda|suojattu|"
    r"kaitstud|aizsarg|védett|mbrojtur|mbrohet|babestu|ddiogel|fo dhìon|protektit|προστατ|ιδιωτικ|დაცულ|dilindungi|"
    r"diproteksi|ditutupi|ditulakan|limelindwa|bảo (?:vệ|mật)|ป้องกัน|保[护護]|보호|잠긴 글|محمي|محافظت|حفاظت|محفوظ|"
    r"پاڕێزراو|قوغدالغان|מוגן|সংরক্ষিত|ආරක්ෂිත|ကာကွယ်|ပိတ်ထား)"
)
"""Protected."""
EXCERPT = (
    r"(?:no excerpt|keine?n? (?:kurzfassung|textauszug|auszug)|pas d.{1,7}extrait|no hay extracto|no hi ha extracte|"
    r"non hai extracto|não (?:há|existe) (?:resumo|excerto)|alcun (?:riassunto|estratto)|"
    r"geen (?:uittreksel|samenvatting)|brak (?:wypisu|zajawki)|"
    r"цитаты нет|нет цитаты|цитата відсутня|няма откъс|нема (?:извадок|исечка)|nema izva[dt]ka|"
    r"ni izvlečka|výpis není|obsah příspěvku zde není|nemá zhrnutie|nu există (?:ni[cs]i)?un rezumat|"
    r"inge[tn] utdrag|intet uddrag|ikke utdrag|otetta ei|katkend puudub|nav izraksta|nincs kivonat|ez dauka laburpenik|"
    r"mankas resumo|alıntı yok|δεν υπάρχει απόσπασμα|nuk ka copëz|chan eil às-earrann|nid oes cyfran|"
    r"tidak ada kutipan|tiada petikan|ora ono petik|teu aya tingkesan|hakuna zaidi|không có trích dẫn|ไม่มีคำตัดทอน|"
    r"无法提供摘要|[無无]摘要|不會(?:有|產生)摘要|無法產生.{0,2}摘要|抜粋文?はありません|요약문?이 없|"
    r"لا يوجد مختصر|هیچ چکیده|افتباس دستیاب نہیں|ده‌رکێشانێک نییه|ئۈزۈندى يوق|אין (?:לו )?תקציר|"
    r"উদ্ধৃতি নেই|උපුටාගැනීමක් නොමැත|ေကာက်နှုတ်ချက်မေတွ့|ამონაწერი არ)"
)
"""No excerpt."""
LONGEST, WRAPPED = 240, 4
"""Characters of the longest of these in any language, and lines that a tool wraps one into."""
ASKING = Folded(rf"(?=.*{KEPT})[^«“\"„>].{{0,70}}{ASKED}.{{3,150}}{ASKED}.{{0,60}}")
"""The sentences over the form: a content is protected by a password; to view it, enter that."""
END = Folded(rf"{ASKED}.{{0,90}}?{KEPT}.{{3,150}}{ASKED}.{{0,60}}|{KEPT}.{{0,90}}?{ASKED}.{{3,150}}{ASKED}.{{0,60}}")
"""The same at the end of a line, behind what a tool glued to it."""
LABEL = Folded(rf"\W{{0,4}}(?:\w+[ -]){{0,2}}?\w{{0,4}}{ASKED}[^:：ঃ။\n]{{0,12}}[:：ঃ။].*|\W{{0,4}}මුරපදය.*")
"""The label of the form's field, which follows them."""
BELOW = Folded(
    r"[:：]\W*$|below|unten|continuación|ci-dessous|abaixo|di seguito|hieronder|nedan|nedenfor|poniżej|нижче|ниже|"
    r"aşağı|아래|[下如][列方]|以下|isod|më poshtë|παρακάτω|ispod|испод|níže|nižšie|mai jos|lejebb|alla|zemāk|di bawah"
)
"""What says that the field for it follows."""
NAMING = Folded(ASKED)
NONE = Folded(rf"(?=.*{EXCERPT})(?=.*{KEPT})[^«“\"„>].{{10,120}}")
"""The sentence in the place of an excerpt of such a post."""


def is_label(words: str) -> bool:
    """Return whether a line begins with the label of the field for a password."""
    return LABEL.fullmatch(words[:LONGEST]) is not None


def is_form(words: str, below: str) -> bool:
    """Return whether a paragraph ends as the form begins that asks for a password, whose label is the line below."""
    said = END.search(words) if is_label(below) else None
    return said is not None and STATED.search(words[: said.start()]) is None


def asks(words: str) -> bool:
    """Return whether a paragraph is what stands over that form, which a tool may have left out, and nothing else."""
    return len(words) <= LONGEST and BELOW.search(words) is not None and ASKING.fullmatch(words) is not None


def begins(lines: Sequence[str]) -> bool:
    """Return whether the first of these lines, which a tool may have wrapped, stand in the place of a text."""
    run, shown = [*takewhile(bool, lines)][:WRAPPED], [*filter(bool, lines), ""]
    runs = [" ".join(run[: size + 1]) for size in range(len(run))]
    forms = (is_form(words, below) for words, below in zip(runs, shown[1:], strict=False))
    return any(asks(words) or is_no_excerpt(words) for words in runs) or any(forms)


def names_password(words: str) -> bool:
    """Return whether a line is short and names a password, as what stands in the place of comments does."""
    return len(words) <= LONGEST // 2 and NAMING.search(words) is not None


def is_no_excerpt(words: str) -> bool:
    """Return whether a paragraph says that a post has no excerpt, since it is protected."""
    return len(words) <= LONGEST and NONE.fullmatch(words) is not None
