"""Posts that the own stylesheets of a page hide, and those that they only seem to."""

import pytest
from tests.captures import onepost
from tests.captures.web.test_unseen_posts import MARKED, PAGE, split

from muniment.captures.web.found import unseen

AROUND = '<div class="old md:old">{}</div>'
HIDDEN = {
    "not displayed": ".old{display:none}",
    "not visible": ".old { color: red; Visibility: Hidden }",
    "in a group that always holds": "@media screen{.old{display:none}}",
    "behind other rules": '@import "x.css"; a::after{content:"}"} @media print{p{}} p,.old{display:none!important}',
    "against what holds for all": "article,div{display:block}.old{display:none}",
    "by its number": "#post-4,#post-3{display:none}",
    "by its kind and class": "div.old{display:none}",
    "by a name that is escaped": r".md\:old{display:none}",
}
SHOWN = {
    "in print": "@media print{.old{display:none}}",
    "on small screens": "@media (max-width:600px){.old{display:none}}",
    "on small screens alone shown": ".old{display:none}@media (max-width:600px){.old{display:block}}",
    "under a state": ".old:hover{display:none}",
    "shown in a state": ".old{display:none}.old:target{display:block}",
    "with another class": ".old{display:none}.old.open{display:block}",
    "once scripts ran": ".old{display:none}.js .old{display:block}",
    "where no script runs": ".no-js .old{display:none}",
    "on some pages": "body.home .old{display:none}",
    "shown again": ".old{display:none}div.old{display:block}",
    "behind another": "a + .old{display:none}",
    "what is drawn before": ".old::before{display:none}",
    "in a frame of a film": "@keyframes x{from{visibility:hidden}}.old{visibility:visible}",
    "in a comment": "/* .old{display:none} */",
    "visible within": ".old{visibility:hidden}.post{visibility:visible}",
    "of another size within": ".old{font-size:0}p{font-size:1rem}",
    "by another class of its own": ".md\\:old{display:block}.old{display:none}",
    "within something": ".tabs .old{display:none}",
    "faded": ".old{opacity:0}",
    "folded": ".old{max-height:0;overflow:hidden}",
    "beside the page until it slides in": ".old{position:absolute;left:-9999px}",
    "the ratio of a film": ".old{height:0;overflow:hidden;padding-bottom:56%}",
}
PAGED = PAGE.replace("<body", "<head><style>{1}</style></head><body").replace("{}", "{0}")


def page(style: str, around: str = AROUND) -> str:
    """Return a page of three posts, two of which stand in something of which a style tells."""
    hidden = around.format(MARKED.format(4, "") + MARKED.format(3, ""))
    return PAGED.format(MARKED.format(5, "") + hidden, style)


@pytest.mark.parametrize("style", HIDDEN.values(), ids=HIDDEN.keys())
def test_posts_that_the_stylesheet_of_their_page_hides_are_doubtful(style: str) -> None:
    found = split(page(style))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4", "Morning 3"]
    assert [unseen.FAINT in draft.doubts for draft in found.drafts] == [False, True, True]


@pytest.mark.parametrize("style", SHOWN.values(), ids=SHOWN.keys())
def test_posts_that_a_stylesheet_does_not_surely_hide_are_posts(style: str) -> None:
    found = split(page(style))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4", "Morning 3"]
    assert (found.doubts, found.private) == ((), ())


@pytest.mark.parametrize(
    "more",
    ['<script>$(".old").show()</script>', '<a href="#old">More</a>', '<button aria-controls="old">More</button>'],
)
def test_posts_that_scripts_or_readers_show_are_posts(more: str) -> None:
    found = split(page("#old{display:none}", '<div id="old">{}</div>' + more))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4", "Morning 3"]


@pytest.mark.parametrize(
    "sheet",
    [
        '<style media="print">{}</style>',
        "<noscript><style>{}</style></noscript>",
        "<template><style>{}</style></template>",
    ],
)
def test_sheets_for_others_hide_no_posts(sheet: str) -> None:
    hidden = AROUND.format(MARKED.format(4, ""))
    found = split(PAGE.format(sheet.format(".old{display:none}") + MARKED.format(5, "") + hidden))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4"]


@pytest.mark.parametrize(
    "style", ["opacity: 0", "max-height:0;overflow:hidden", "font-size:0", "clip-path: inset(100%)"]
)
def test_posts_that_appear_by_and_by_are_posts(style: str) -> None:
    found = split(page("", f'<div style="{style}">{{}}</div>'))
    assert [draft.front.title for draft in found.drafts] == ["Morning 5", "Morning 4", "Morning 3"]
    assert not any(unseen.FAINT in draft.doubts for draft in found.drafts)


def test_what_its_own_style_shows_is_shown() -> None:
    found = split(page(".old{display:none}", '<div class="old" style="display:block">{}</div>'))
    assert not any(unseen.FAINT in draft.doubts for draft in found.drafts)


SHEET = "<style>.old,aside{display:none}</style>"
WORDS = '<p>Boats came.</p><p class="old">Sela was there.</p><aside>She left.</aside>'


SHEETED = {form: made(SHEET + WORDS) for form, made in onepost.FORMS.items()}
SHEETED["sheet of the page"] = onepost.FORMS["page"](WORDS).replace("<html>", f"<html>{SHEET}")


@pytest.mark.parametrize("capture", SHEETED.values(), ids=SHEETED.keys())
def test_words_that_a_stylesheet_hides_were_not_told(capture: str) -> None:
    (draft,) = onepost.proved(capture)
    assert draft.body == "Boats came.\n\nSela was there.\n\nShe left.\n"
    told = "its page has and does not show: 'Sela was there.', 'She left.'; take out what is none of the post's"
    assert told in draft.doubts
