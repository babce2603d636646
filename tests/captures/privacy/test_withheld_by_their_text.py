"""A text that only asks for a password withholds its post, however that is titled; one that quotes it does not."""

import pytest

from muniment.captures import splitting
from muniment.captures.words.blogs import passwordform
from muniment.model.capture import Refused
from muniment.vocabularies.registry import Registry

FORM = "This content is password-protected. To view it, please enter the password below."
OLDER = "This content is password protected. To view it please enter your password below:"
NONE = "There is no excerpt because this is a protected post."
REPLIES = "Enter your password to view comments."
HEAD = "# {title}\n\nMay {day}, 2020\n\n{text}\n"
OPEN = [
    HEAD.format(title=title, day=day, text=f"Open words of {title} for all, who may read them at the quay.")
    for day, title in ((9, "An oar"), (8, "A rope"))
]
WITHHELD = [
    f"{FORM}\n\nPassword:",
    f"{FORM}\nPassword: ____________________ Enter",
    f"{OLDER}\n\nPassword: [          ] [Submit]",
    OLDER,
    FORM,
    NONE,
    f"{NONE}\n\nRead more »",
    f"{REPLIES}\n\n{OLDER}\n\nPassword:",
    f"{REPLIES}{OLDER}\nPassword:  Share this:TwitterFacebook",
    "This content is password-protected. To view it, please enter the\npassword below.\n\nPassword:",
    "Dieser Inhalt ist passwortgeschützt. Um ihn anzuschauen, gib bitte dein\nPasswort unten ein:\n\nPasswort:",
    "Il n’y a pas d’extrait, car cette publication est protégée.",
    "No hay extracto porque es una entrada protegida.",
    "このコンテンツはパスワードで保護されています。閲覧するには以下にパスワードを入力してください。\n\nパスワード:",
    "이 콘텐츠는 비밀번호로 보호되어 있습니다. 이 콘텐츠를 보려면 아래에 비밀번호를 입력해주세요:\n\n비밀번호:",
    "此内容受密码保护。如需查阅，请在下列字段中输入您的密码。\n\n密码：",
    "هذا المحتوى محمي بكلمة مرور. لعرض المحتوى يرجى إدخال كلمة المرور الخاصة بك أدناه:\n\nكلمة المرور:",
]
SHOWN = [
    f"“{OLDER}” is what readers of the Herald saw on Monday, when its editor was gone.",
    f"“{OLDER}”\n\nThat is what readers of the Herald saw on Monday, when its editor was gone.",
    f"{OLDER}\n\nThat is what readers of the Herald saw on Monday, when its editor was gone.",
    f"{NONE}\n\nThat is what readers of the Herald saw on Monday, when its editor was gone.",
    f"The Herald was shut on Monday, and its editor is gone since then.\n\n{OLDER}\n\nPassword:",
    "Our list is protected with a password. Write to us, and we shall tell you the password.",
    "An excerpt of the letter of the protected witness, as the court read it out.",
    "The password to the protected file was read out in court, and the clerk wrote it down.",
]


def told(text: str, place: int, title: str) -> tuple[list[str], int]:
    """Return the titles of a text with this post among others, and how many were set aside."""
    posts = [*OPEN[:place], HEAD.format(title=title, day=7, text=text), *OPEN[place:]]
    read = splitting.read("\n".join(posts).encode(), Registry())
    return [made.front.title for made in read.drafts], len([one for one in read.doubts if "ask for a password" in one])


@pytest.mark.parametrize("title", ["A lock", "Protected: A lock", "CourtsProtected: A lock"])
@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("text", WITHHELD)
def test_a_text_that_asks_for_a_password_was_that_of_a_post(text: str, place: int, title: str) -> None:
    assert told(text, place, title) == (["An oar", "A rope"], 1)


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("text", SHOWN)
def test_a_post_that_quotes_such_a_text_or_speaks_of_passwords_is_shown(text: str, place: int) -> None:
    titles = ["An oar", "A rope"]
    titles.insert(place, "A lock")
    assert told(text, place, "A lock") == (titles, 0)


def test_the_page_of_such_a_post_was_shown_by_the_title_of_its_document() -> None:
    page = "A lock « Quay notes\nQuay notes\nOf boats\nMenu\nAbout\nProtected: A lock\nMay 7, 2020\nAna Roe\n"
    with pytest.raises(Refused, match="shows only posts that ask for a password"):
        splitting.read(f"{page}{OLDER}\nPassword: \nShare this:\nTwitter\n".encode(), Registry())


def test_the_text_of_a_post_that_asks_for_a_password_kept_those_beside_it_out(tmp_path, muniment) -> None:
    (tmp_path / "open.txt").write_text("\n".join(OPEN))
    (tmp_path / "shut.txt").write_text(HEAD.format(title="A lock", day=7, text=FORM))
    done = muniment("split", str(tmp_path / "open.txt"), str(tmp_path / "shut.txt"), "--into", str(tmp_path / "posts"))
    said = "shut.txt: shows only posts that ask for a password, or private ones; nothing of it is brought in"
    assert (done.exit_code, said in done.output) == (0, True)
    assert len(list((tmp_path / "posts" / "2020").glob("*.md"))) == 2


def test_what_a_page_shows_under_its_own_name_is_kept_though_its_first_post_is_withheld() -> None:
    page = "salt « Quay notes\n\n\nQuay notesOf boatsMenuAbout\nContact\nTag: saltProtected: A lockMay 7, 2020\n / \n"
    said = "The clerk told all the families that the oar was gone, and nobody asked where.\n"
    read = splitting.read(f"{page}Ana Roe\n{NONE}\nAn oarMay 5, 2020\n / \nAna Roe\n{said}".encode(), Registry())
    assert any(said.strip() in made.body for made in read.drafts)


@pytest.mark.parametrize(
    ("form", "label", "none"),
    [
        (
            "Este contenido está protegido por contraseña. Para verlo introduce tu contraseña a continuación:",
            "Contraseña:",
            "No hay extracto porque es una entrada protegida.",
        ),
        (
            "Ce contenu est protégé par mot de passe. Pour le voir, veuillez saisir votre mot de passe ci-dessous :",
            "Mot de passe :",
            "Il n’y pas d’extrait, car cet article est protégé.",
        ),
        (
            "Это содержимое защищено паролем. Для его просмотра введите, пожалуйста, пароль:",
            "Пароль:",
            "Цитаты нет, потому что запись защищена.",
        ),
        (
            "De inhoud is beveiligd met een wachtwoord. Vul het wachtwoord hieronder in om hem te kunnen bekijken:",
            "Wachtwoord:",
            "Er is geen samenvatting omdat dit bericht is beveiligd.",
        ),
        (
            "Det här innehållet är lösenordsskyddat. Vänligen ange ditt lösenord nedan för att visa innehåll:",
            "Lösenord:",
            "Det finns inget utdrag eftersom det här är ett skyddat inlägg.",
        ),
        (
            "این محتوا با رمز محافظت شده است. برای مشاهده رمز را در پایین وارد کنید:",
            "رمز:",
            "هیچ چکیده‌ای موجود نیست زیرا‌این یک نوشته حفاظت شده است.",
        ),
        ("該內容受密碼保護。如欲檢視請在下方輸入你的密碼：", "密碼：", "受保護的文章不會產生摘要。"),
    ],
)
def test_what_stands_in_the_place_of_a_text_was_not_told_in_other_languages(form: str, label: str, none: str) -> None:
    assert (passwordform.is_form(form, label), passwordform.is_form(form, "Read more")) == (True, False)
    assert (passwordform.asks(form), passwordform.is_no_excerpt(none)) == (True, True)
    assert (passwordform.asks(none), passwordform.is_no_excerpt(form)) == (False, False)
