"""Every kind of page in a browser: nothing from elsewhere, nothing forbidden, nothing that shuts readers out."""

import importlib.resources

import pytest

KINDS = {
    "home": "/",
    "post": "/2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders/",
    "post in Arabic": "/1998/12/09/إعلان-المدافعين-عن-حقوق-الإنسان/",
    "tag": "/tag/detention/",
    "organisation": "/organisations/ishr/",
    "year": "/2018/",
    "month": "/2018/04/",
    "list of years": "/years/",
    "list of tags": "/tags/",
    "list of organisations": "/organisations/",
    "list of countries": "/countries/",
    "search": "/search/",
    "search with results": "/search/#q=torture",
    "written by hand": "/about/",
    "written by hand, with a table": "/contributing/fields/",
    "not found": "/404.html",
}
AXE = importlib.resources.files("axe_playwright_python") / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
EXAMINE = """async (rules) => {
  const found = await axe.run(document, {runOnly: rules});
  return found.violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
}"""
WIDER = """() => [...document.querySelectorAll("*")]
  .filter((part) => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".table, pre"))
  .map((part) => part.outerHTML.slice(0, 80))"""


@pytest.fixture(params=KINDS.values(), ids=KINDS)
def path(request):
    """A page of each kind."""
    return request.param


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_page_asks_its_own_host_alone_and_breaks_no_policy(visit, address, path, scripts):
    seen = visit(address + path, java_script_enabled=scripts)
    if "#q=" in path and scripts:
        assert seen.results()
    complaints = [text for text in seen.complaints if "favicon" not in text and "404" not in text]
    assert (seen.elsewhere, complaints) == ([], [])
    assert seen.page.locator("h1").count() == 1
    assert seen.page.locator("header a, nav a").count() >= 5
    assert seen.context.cookies() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_against_wcag_a_and_aa(page_of, path, scheme):
    page = page_of(path, color_scheme=scheme, bypass_csp=True)
    if "#q=" in path:
        page.wait_for_selector("#results a")
        page.click("summary")
        page.wait_for_selector("#groups button")
    page.add_script_tag(content=AXE.read_text(encoding="utf-8"))
    assert page.evaluate(EXAMINE, RULES) == []


def test_a_page_fits_a_phone_320_pixels_wide(page_of, path):
    page = page_of(path, viewport={"width": 320, "height": 640})
    if "#q=" in path:
        page.wait_for_selector("#results a")
    assert page.evaluate(WIDER) == []


def test_what_can_be_touched_is_24_pixels_high_or_stands_in_a_text(page_of, path):
    page = page_of(path, viewport={"width": 320, "height": 640})
    small = """() => [...document.querySelectorAll("header a, button, input, summary, .pager a")]
      .filter((part) => part.getClientRects().length && part.getBoundingClientRect().height < 24)
      .map((part) => part.outerHTML.slice(0, 80))"""
    assert page.evaluate(small) == []


def test_print_shows_the_text_and_no_menus(page_of, path):
    page = page_of(path)
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    assert [part.is_visible() for part in page.locator("header nav, .pager, footer").all() if part.is_visible()] == []


def test_the_first_tab_leads_past_the_menus(page_of, path):
    page = page_of(path)
    page.locator("body").press("Tab")
    first = page.locator(":focus")
    assert (first.get_attribute("href"), first.is_visible()) == ("#text", True)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('header')") is None
