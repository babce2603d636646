"""Captures in encodings of which nothing tells: what they look like is said, with lines where a part alone is so."""

import json

import pytest
from tests.captures import onepost

from muniment.captures.letters import encoding, likely
from muniment.model.capture import Refused

CHINESE = "港口的律师们在夜里聚集，要求释放所有被捕的人。他们说，审判没有依据。"
TAIWANESE = "港口的律師們在夜裡聚集，要求釋放所有被捕的人。他們說，審判沒有依據。"
JAPANESE = "港の弁護士たちは夜に集まり、逮捕された全員の釈放を求めた。裁判には根拠がない。"
KOREAN = "항구의 변호사들은 밤에 모여 체포된 모든 사람의 석방을 요구했다. 재판은 근거가 없다."
RUSSIAN = "Юристы порта собрались ночью и потребовали освободить всех задержанных."
TEXTS = {
    "gb2312": ("GB18030", "GB18030", CHINESE),
    "gbk": ("GB18030", "GB18030", CHINESE),
    "gb18030": ("GB18030", "GB18030", CHINESE),
    "big5": ("Big5", "BIG5-HKSCS", TAIWANESE),
    "shift_jis": ("Shift_JIS", "CP932", JAPANESE),
    "euc_jp": ("EUC-JP", "EUC-JP", JAPANESE),
    "euc_kr": ("EUC-KR", "CP949", KOREAN),
    "koi8_r": ("KOI8-R", "KOI8-R", RUSSIAN),
    "cp1251": ("Windows-1251", "CP1251", RUSSIAN),
    "cp1256": ("Windows-1256", "CP1256", "اجتمع محامو الميناء ليلا وطالبوا بالإفراج عن جميع المعتقلين."),
    "cp1253": ("Windows-1253", "CP1253", "Οι δικηγόροι του λιμανιού συναντήθηκαν τη νύχτα."),
    "cp1255": ("Windows-1255", "CP1255", "עורכי הדין של הנמל נפגשו בלילה"),
    "cp874": ("Windows-874", "CP874", "ทนายความของท่าเรือพบกันในเวลากลางคืน"),
}
ENGLISH = "Lawyers of the harbour met at night, and asked that all be let go. "
FORMS = {
    "text": lambda words: f"First boats\n\nMay 1, 2020\n\n{ENGLISH}\n\n{words}\n",
    "rest": lambda words: json.dumps(json.loads(onepost.FORMS["rest"](words)), ensure_ascii=False),
    **{form: onepost.FORMS[form] for form in ("page", "wxr", "rss")},
}


def said(octets: bytes) -> str:
    """Return why octets are refused."""
    with pytest.raises(Refused) as refused:
        encoding.decode(octets)
    return str(refused.value)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", TEXTS)
def test_a_capture_in_another_encoding_was_refused_without_a_word_on_which(name, form, tmp_path, muniment) -> None:
    told, codec, words = TEXTS[name]
    (tmp_path / "capture").write_bytes(FORMS[form](words).encode(name))
    done = muniment("split", str(tmp_path / "capture"), "--into", str(tmp_path / "posts"))
    what = f"is no UTF-8, and looks like {told}; save it as UTF-8 (iconv -f {codec} -t UTF-8)"
    assert (done.exit_code, done.output, (tmp_path / "posts").exists()) == (1, f"{tmp_path}/capture: {what}\n", False)


@pytest.mark.parametrize("before", ["“One”, and “two”.\n", f"{CHINESE}\n"], ids=["few letters", "many"])
@pytest.mark.parametrize("name", TEXTS)
def test_a_part_in_another_encoding_hid_that_the_rest_is_utf_8(name: str, before: str) -> None:
    told, codec, words = TEXTS[name]
    octets = f"{before}{ENGLISH}\n".encode() + words.encode(name) + f"\n{ENGLISH}“three”".encode()
    number = len([1 for letter in octets.decode("utf-8", "surrogateescape") if "\udc80" <= letter <= "\udcff"])
    part = f"what stands there looks like {told}: turn that part alone into UTF-8 (iconv -f {codec} -t UTF-8)"
    assert said(octets) == f"is UTF-8, but for {number} octets, first in line 3; {part}"


@pytest.mark.parametrize("words", ["港口 and 灯塔", "항구 and 등대", "みなと and とうだい"])
def test_names_in_another_script_were_read_as_letters_with_accents(words: str) -> None:
    name = {"港": "gbk", "항": "euc_kr", "み": "euc_jp"}[words[0]]
    assert "UTF-8" in said(f"{ENGLISH * 5}They were called {words} there.".encode(name))


@pytest.mark.parametrize(
    "words",
    [
        "«Émile» et «Édith»",
        "¿Él? ¿Él?",
        "La créée et créée",
        "Größe, Straße, Änderung",
        "ÉTÉ LÀ-BAS OÙ L'ÉQUIPE A CESSÉ",
        "18 U.S.C. §§ 1, §§ 2, §§ 3 and §§ 4; ¶¶ 5",
        "ASSOCIAÇÃO, FUNDAÇÃO, AÇÃO, NAÇÕES",
        "¿Él? ¡Él! ¿Última? ¡Ándale!",
        "··········",
    ],
)
def test_letters_with_accents_are_still_read_as_such(words: str) -> None:
    text = ENGLISH * 5 + words
    assert encoding.decode(text.encode("windows-1252")) == encoding.Decoded(text, "windows-1252", guessed=True)


@pytest.mark.parametrize(
    "words", ["café là, où", "naïveté à Nîmes, été", "Größe für Änderung", "señor ¿qué?", "å ø æ ö"]
)
def test_letters_with_accents_beside_utf_8_look_like_no_script(words: str) -> None:
    assert said(f"“One”, “two” – été.\n{ENGLISH}".encode() + words.encode("windows-1252")).endswith(likely.MEND)


@pytest.mark.parametrize("declared", ["iso-8859-1", "latin1", "us-ascii"])
@pytest.mark.parametrize("end", [b"\xd1", b"\xe2\x80", b"\xe9</p>"], ids=["cut", "cut in three", "an accent"])
def test_a_page_in_utf_8_with_a_fault_was_read_as_the_iso_8859_1_that_it_says(declared: str, end: bytes) -> None:
    page = f'<html><meta charset="{declared}"><p>{RUSSIAN * 5} “Я”'
    decoded = encoding.decode(page.encode() + end)
    assert (decoded.encoding, decoded.text[: len(page)], decoded.octets(decoded.text)) == (
        "utf-8",
        page,
        page.encode() + end,
    )


def test_octets_of_nothing_are_still_in_an_encoding_that_cannot_be_told() -> None:
    assert said(bytes(range(128, 256)) * 4) == likely.UNTOLD


@pytest.mark.parametrize(
    ("declared", "name", "words"),
    [
        ("gb2312", "gb18030", "镕港"),
        ("Shift_JIS", "cp932", "①港"),
        ("euc-kr", "cp949", "똠항구"),
        ("big5", "big5hkscs", "啫港"),
        ("big5", "big5", "═港"),
        ("windows-874", "cp874", "ท่า–"),
        ("windows-949", "cp949", "똠항구"),
    ],
)
def test_a_page_in_more_than_the_encoding_that_it_says_was_refused(declared: str, name: str, words: str) -> None:
    page = f'<html><meta charset="{declared}"><p>{words}</p></html>'
    decoded = encoding.decode(page.encode(name))
    assert (decoded.text, decoded.octets(page)) == (page, page.encode(name))
