"""The language of a post, wherever a capture says it."""

import pytest
from tests.captures import onepost

ARABIC = '<p>كانت <span lang="en">quiet</span> ليلة.</p><p dir="rtl">انتهت.</p>'
PLAIN = 'كانت <span lang="en">quiet</span> ليلة.\n\nانتهت.\n'


def _said(form: str, before: str, after: str, content: str = ARABIC) -> str:
    capture = onepost.FORMS[form](content)
    assert before in capture
    return capture.replace(before, after, 1)


SAID = {
    "a page": _said("page", "<html>", '<html lang="ar" dir="rtl">'),
    "a page, in capitals": _said("page", "<html>", '<html lang="AR">'),
    "an entry of an English page": _said("page", "<article", '<article lang="ar" dir="rtl"').replace(
        "<html>", '<html lang="en-US">'
    ),
    "an export": _said("wxr", "<channel>", "<channel><language>ar</language>"),
    "a feed": _said("rss", "<channel>", "<channel>\n<language>ar</language>"),
    "a feed in Atom": _said("atom", "<feed", '<feed xml:lang="ar"'),
    "an entry in Atom": _said("atom", "<entry>", '<entry xml:lang="ar">'),
    "a text in Atom": _said("atom", "<content", '<content xml:lang="ar"'),
    "an answer": _said("rest", '"slug"', '"lang": "ar", "slug"'),
    "an answer of WPML": _said("rest", '"slug"', '"wpml_current_locale": "ar", "slug"'),
}


@pytest.mark.parametrize("name", SAID)
def test_the_language_around_a_text_was_lost(name: str) -> None:
    (draft,) = onepost.proved(SAID[name])
    assert (draft.front.lang, draft.body) == ("ar", PLAIN)


@pytest.mark.parametrize("lang", ["en-US", "x-default", "xx", ""])
def test_english_goes_without_saying_and_what_is_no_language_is_none(lang: str) -> None:
    page = _said("page", "<html>", f'<html lang="{lang}">', "<p>It began.</p>")
    assert onepost.proved(page)[0].front.lang == ""


def test_a_region_is_written_as_posts_have_it() -> None:
    feed = _said("rss", "<channel>", "<channel><language>pt-br</language>", "<p>Foi assim.</p>")
    assert onepost.proved(feed)[0].front.lang == "pt-BR"


def test_a_direction_without_a_language_stays_in_the_text() -> None:
    (draft,) = onepost.proved(onepost.FORMS["rest"]('<p dir="rtl">שלום.</p>'))
    assert draft.body == '<div dir="rtl">\n\nשלום.\n\n</div>\n'


@pytest.mark.parametrize(("said", "lang"), [(' xml:lang="fr"', "fr"), ("", "de")])
def test_a_summary_in_another_language_told_that_of_the_text(said: str, lang: str) -> None:
    summary = '<summary xml:lang="ar">قارب</summary><content'
    feed = _said("atom", "<content", f"{summary}{said}", "<p>Il vint.</p>").replace("<feed", '<feed xml:lang="de"', 1)
    assert onepost.proved(feed)[0].front.lang == lang


@pytest.mark.parametrize(("lang", "slug"), [("de-DE", "strasse-und-oelhafen"), ("fr", "strase-und-olhafen")])
def test_the_address_of_a_post_was_worked_out_without_the_language_of_its_blog(lang: str, slug: str) -> None:
    page = onepost.PAGE.replace("<html>", f'<html lang="{lang}">').replace(onepost.TITLE, "Straße und Ölhafen")
    page = page.replace(f'<link rel="canonical" href="{onepost.LINK}">', "").replace(f'href="{onepost.LINK}"', "")
    (draft,) = onepost.proved(page.format("<p>Words.</p>"))
    assert (draft.front.permalink, draft.by_rule) == (f"/2016/03/05/{slug}/", True)


NESTED = {
    "a span within another": (
        '<p>{0} <span lang="ar" dir="rtl">قارب <span lang="ar" dir="rtl">آخر</span></span>.</p>',
        '{0} <span lang="ar" dir="rtl">قارب آخر</span>.',
    ),
    "emphasis": (
        '<p>{0} <em lang="fr">Il <b lang="fr">vint</b> la</em>.</p>',
        '{0} <span lang="fr"><em>Il **vint** la</em></span>.',
    ),
    "terms and meanings": (
        '<p>{0}.</p><dl dir="rtl"><dt dir="rtl">قارب</dt><dd dir="rtl" lang="ar"><i lang="ar">آخر</i></dd></dl>',
        '{0}.\n\n<div dir="rtl">\n\n<dl>\n<dt>قارب</dt>\n<dd lang="ar"><i>آخر</i></dd>\n</dl>\n\n</div>',
    ),
    "a cell": (
        '<p>{0}.</p><table><tr><td>A boat</td><td lang="fr">Un <i lang="fr">bateau</i></td></tr></table>',
        '{0}.\n\n| A boat | <span lang="fr">Un *bateau*</span> |\n| --- | --- |',
    ),
}


@pytest.mark.parametrize("form", onepost.FORMS)
@pytest.mark.parametrize("name", NESTED)
def test_a_language_was_said_again_within_itself_or_lost(name: str, form: str) -> None:
    long = "It began on a quiet morning at the quay"
    content, body = (written.format(long) for written in NESTED[name])
    assert onepost.split(form, content).body == f"{body}\n"
