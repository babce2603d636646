"""Every kind of page in a browser: nothing from elsewhere, nothing forbidden, nothing that shuts readers out."""

import importlib.resources
import re

import pytest

KINDS = {
    "home": "/",
    "post": "/2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders/",
    "post in Arabic": "/1998/12/09/إعلان-المدافعين-عن-حقوق-الإنسان/",
    "tag": "/tag/detention/",
    "organisation": "/organisations/ishr/",
    "country": "/countries/ch/",
    "year": "/2018/",
    "month": "/2018/04/",
    "list of years": "/years/",
    "list of tags": "/tags/",
    "list of organisations": "/organisations/",
    "list of countries": "/countries/",
    "list of sources": "/sources/",
    "list of titles": "/titles/",
    "search": "/search/",
    "search with results": "/search/#q=torture",
    "written by hand": "/about/",
    "written by hand, with a table": "/contributing/fields/",
    "written by hand, with figures": "/operating/speed/",
    "post with a table": "/2013/05/05/how-long-treaties-wait/",
    "not found": "/404.html",
}
HARD = {
    "title with markup": "/2020/05/07/markup-in-the-title/",
    "title of one emoji": "/2020/05/08/one-emoji/",
    "empty body": "/2020/05/08/two/",
    "word of 200 letters": "/2020/05/09/long-word/",
    "picture without words": "/2020/05/10/picture-without-words/",
    "Arabic": "/2020/05/11/arabic/",
    "Hebrew": "/2020/05/12/hebrew-without-lang/",
    "Han": "/2020/05/13/han/",
    "Cyrillic": "/2020/05/14/cyrillic/",
    "wide things": "/2020/05/15/wide/",
    "withdrawn": "/2020/05/16/gone/",
    "500 sources": "/2020/05/17/many-sources/",
    "month of hard titles": "/2020/05/",
}
FORMER = "/2011/04/01/iachr-rapporteur/"
AXE = importlib.resources.files("axe_playwright_python") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EXAMINE = """async (runOnly) => {
  const found = await axe.run(document, {runOnly, rules: {"target-size": {enabled: true}}});
  return found.violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
}"""
WIDER = """() => [...document.querySelectorAll("*")]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".table, pre"))
  .map((part) => part.outerHTML.slice(0, 80))"""
SMALL = """() => [...document.querySelectorAll("header a, button, input, summary, .pager a")]
  .filter((part) => part.getClientRects().length && part.getBoundingClientRect().height < 24)
  .map((part) => part.outerHTML.slice(0, 80))"""
FOCUSED = """() => {
  const {outlineStyle, outlineWidth, opacity} = getComputedStyle(document.activeElement);
  const seen = outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && opacity === "1";
  return document.activeElement === document.body || seen ? "" : document.activeElement.outerHTML.slice(0, 80);
}"""
PRINTED = """() => [...document.querySelectorAll('article a[href^="http"]')]
  .filter((link) => link.getClientRects().length)
  .filter((link) => {
    const written = getComputedStyle(link, "::after").content.includes(link.getAttribute("href"));
    return written === (link.textContent === link.getAttribute("href"));
  })
  .map((link) => link.getAttribute("href"))"""
IDLE = """() => [...document.querySelectorAll("button, input, select, textarea, details:not(:has(*:not(summary)))")]
  .filter((part) => part.getClientRects().length)
  .map((part) => part.outerHTML.slice(0, 80))"""
OPEN = "document.querySelectorAll('details').forEach((part) => { part.open = true; })"
PHONE = {"width": 320, "height": 640}


PAGES = [("address", path) for path in KINDS.values()] + [("hard_address", path) for path in HARD.values()]


@pytest.fixture(params=PAGES, ids=[*KINDS, *HARD])
def url(request):
    """A page of each kind, and pages that are hard to show."""
    site, path = request.param
    return request.getfixturevalue(site) + path


@pytest.fixture
def page_at(visit):
    """Opens a page by its whole address, with its results where it is a search."""

    def opened(url, **settings):
        page = visit(url, **settings).page
        if "#q=" in url:
            page.wait_for_selector("#results a")
        return page

    return opened


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_page_asks_its_own_host_alone_and_breaks_no_policy(visit, url, scripts):
    """Twice: for itself and for its stylesheet; beside these only for pictures that its text shows, and for search."""
    seen = visit(url, java_script_enabled=scripts)
    if "#q=" in url and scripts:
        assert seen.results()
    complaints = [text for text in seen.complaints if "favicon" not in text and "404" not in text]
    assert (seen.elsewhere, complaints) == ([], [])
    asked = [address for address in seen.asked if not re.search(r"favicon|\.png$", address)]
    assert len(asked) == 2 or (re.search(r"/search/|/404\.html$", url) and scripts), asked
    assert seen.page.locator("h1").count() == 1
    assert seen.page.locator("header a, nav a").count() >= 5
    assert seen.context.cookies() == []
    assert scripts or seen.page.evaluate(IDLE) == []


def test_linked_data_is_no_script_to_a_browser(visit, address):
    seen = visit(address + KINDS["post"])
    assert seen.page.locator('script[type="application/ld+json"]').count() == 1
    assert [text for text in seen.complaints if "Content Security Policy" in text] == []


def test_axe_finds_nothing_against_wcag_a_and_aa_in_light_and_dark(page_at, url):
    page = page_at(url, bypass_csp=True)
    page.evaluate(OPEN)
    if "#q=" in url:
        page.wait_for_selector("#groups button")
    page.add_script_tag(content=AXE.read_text(encoding="utf-8"))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert (scheme, page.evaluate(EXAMINE, RULES)) == (scheme, [])


def test_a_former_address_leads_on_by_words_too(visit, address):
    """A browser that follows no redirects shows a page that axe finds nothing against, in light and dark."""
    seen = visit(address + "/404.html", bypass_csp=True)
    written = seen.page.request.get(address + FORMER).text()
    seen.page.set_content(re.sub(r'<meta http-equiv="refresh"[^>]*>', "", written))
    seen.page.add_script_tag(content=AXE.read_text(encoding="utf-8"))
    for scheme in ("light", "dark"):
        seen.page.emulate_media(color_scheme=scheme)
        assert (scheme, seen.page.evaluate(EXAMINE, RULES)) == (scheme, [])
    assert seen.page.locator("h1, main a").count() == 2


def test_a_page_fits_a_phone_320_pixels_wide_and_what_can_be_touched_is_24_pixels_high(page_at, url):
    page = page_at(url, viewport=PHONE)
    page.evaluate(OPEN)
    assert (page.evaluate(WIDER), page.evaluate(SMALL)) == ([], [])


def test_a_page_fits_with_text_at_twice_its_size(page_at, url):
    page = page_at(url, viewport={"width": 1280, "height": 800}, bypass_csp=True)
    page.add_style_tag(content="html { font-size: 250% !important; }")
    assert page.evaluate(WIDER) == []


def test_the_first_tab_leads_past_the_menus_and_what_has_the_focus_can_be_seen(page_at, url):
    page = page_at(url)
    page.locator("body").press("Tab")
    first = page.locator(":focus")
    assert (first.get_attribute("href"), first.is_visible()) == ("#text", True)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('header')") is None
    for _ in range(12):
        assert page.evaluate(FOCUSED) == ""
        page.keyboard.press("Tab")


def test_print_shows_the_text_the_addresses_of_its_links_and_no_menus(page_at, url):
    page = page_at(url)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert [part.is_visible() for part in page.locator("header nav, .pager, footer").all() if part.is_visible()] == []
    assert page.evaluate(PRINTED) == []


def test_no_title_runs_anything(visit, hard_address):
    page = visit(hard_address + HARD["title with markup"]).page
    title = "</title></script><script>document.title = 'run'</script> & \"quotes\""
    assert page.locator("h1").inner_text() == title
    assert page.title() == f"{title} – Defenders Archive"


def test_text_begins_at_the_side_of_its_script(visit, hard_address):
    page = visit(hard_address + HARD["Arabic"]).page
    sides = "(parts) => parts.map((part) => getComputedStyle(part).direction)"
    assert page.locator("h1, article ol, article blockquote").evaluate_all(sides) == ["rtl", "rtl", "ltr"]
    page = visit(hard_address + HARD["Cyrillic"]).page
    assert page.locator("h1, article blockquote").evaluate_all(sides) == ["ltr", "rtl"]
    page = visit(hard_address + HARD["Hebrew"]).page
    assert page.locator("h1").get_attribute("lang") == "he"
