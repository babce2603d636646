"""Search from end to end: the right post first, in few bytes, by keyboard, from a disk, and without scripts."""

import gzip
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

SETTLED = "#results[aria-busy=false] a"


def questions(name: str) -> list[list[str]]:
    """Return questions, each with a part of the address of the post that answers it."""
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in lines]


@pytest.mark.parametrize(("place", "name"), [("address", "questions.txt"), ("invented_address", "invented.txt")])
def test_the_right_post_comes_first_in_95_of_100_questions(visit, request, place, name):
    seen, asked = visit(f"{request.getfixturevalue(place)}/search/"), questions(name)
    answers = [(question, wanted, [*map(unquote, seen.submit(question)), ""][0]) for question, wanted in asked]
    wrong = [answer for answer in answers if answer[1] not in answer[2]]
    assert len(asked) >= 60
    assert len(wrong) <= len(asked) // 20, wrong


def test_little_is_loaded_before_and_for_the_first_results(visit, address, shipped):
    seen = visit(f"{address}/search/")
    before = [url for url in seen.asked if "favicon" not in url]
    seen.ask("torture")
    loaded = {url for url in seen.asked if "favicon" not in url}
    sizes = {url: weight(shipped, url.removeprefix(address)) for url in loaded}
    texts = [url for url in loaded if re.search(r"/\d{4}/\d\d/\d\d/", url)]
    assert (len(before) <= 4, sum(sizes[url] for url in set(before)) <= 15 * 1024) == (True, True)
    assert (0 < len(texts) <= 6, sum(sizes.values()) <= 90 * 1024) == (True, True)


def weight(site, path):
    file = site / unquote(path.partition("#")[0]).lstrip("/")
    return len(gzip.compress((file / "index.html" if file.is_dir() else file).read_bytes(), 9))


def test_the_question_stays_in_the_fragment_and_is_read_from_it(visit, address):
    seen = visit(f"{address}/search/#q=V%C3%A1clav%20Havel")
    first = seen.results()
    assert "vaclav-havel" in first[0]
    seen.ask("mandela & rules")
    assert seen.page.url == f"{address}/search/#q=mandela%20%26%20rules"
    posts = set(seen.results())
    others = [url for url in seen.asked if url.replace(address, "..") not in posts]
    assert [url for url in others if "andela" in url or "?" in url] == []


def test_hits_are_marked_in_title_and_excerpt(visit, address):
    seen = visit(f"{address}/search/#q=interpol%20notice")
    seen.results()
    seen.page.wait_for_selector("#results li:first-child .excerpt mark")
    entry = seen.page.locator("#results li").first
    assert entry.locator("a mark").all_text_contents() == ["Interpol", "notices"]
    assert {"Interpol", "notice", "notices"} & set(entry.locator(".excerpt mark").all_text_contents())


def test_a_phrase_must_stand_word_for_word(visit, address):
    seen = visit(f"{address}/search/")
    assert len(seen.ask('"presumption of innocence"')) == 1
    assert seen.ask('"innocence of presumption"') == []
    assert seen.page.text_content("#status") == "0 posts."


def test_results_are_narrowed_with_counts_that_hold(visit, address):
    seen = visit(f"{address}/search/#q=torture")
    seen.results()
    seen.page.click("summary")
    button = seen.page.locator("#groups fieldset").nth(1).locator("button").first
    label = button.text_content()
    button.click()
    seen.page.wait_for_selector("#groups [aria-pressed=true]")
    seen.page.wait_for_selector(SETTLED)
    number = label.rsplit("(")[1].rstrip(")")
    assert seen.page.text_content("#status").startswith(f"{number} post")
    assert "&tag=" in seen.page.url


def test_persons_are_in_no_list(visit, address, shipped):
    named = "".join(file.read_text(encoding="utf-8") for file in (shipped / "search/lists").glob("*.js"))
    assert "torture" in named
    page = visit(f"{address}/search/#q=torture").page
    page.wait_for_selector(SETTLED)
    page.click("summary")
    page.wait_for_selector("#lists a")
    assert {link.get_attribute("href").split("/")[1] for link in page.locator("#lists a").all()} <= {
        "tag",
        "organisations",
    }


def test_an_address_that_leads_nowhere_offers_to_search_for_its_words(visit, address):
    seen = visit(f"{address}/2018/04/12/escazu-agreement-of-another-name/")
    assert seen.page.input_value("#q") == "escazu agreement of another name"
    seen.page.fill("#q", "escazu")
    seen.page.press("#q", "Enter")
    seen.page.wait_for_url(f"{address}/search/#q=escazu")
    assert "escazu-agreement" in seen.results()[0]
    assert not visit(f"{address}/nowhere/", java_script_enabled=False).page.is_visible("#q")


def test_arrows_lead_from_the_box_through_the_results(visit, address):
    seen = visit(f"{address}/search/")
    seen.ask("defenders")
    seen.page.focus("#q")
    seen.page.keyboard.press("ArrowDown")
    seen.page.keyboard.press("ArrowDown")
    assert seen.page.evaluate("[...document.querySelectorAll('#results a')].indexOf(document.activeElement)") == 1
    seen.page.keyboard.press("ArrowUp")
    seen.page.keyboard.press("ArrowUp")
    assert seen.page.evaluate("document.activeElement.id") == "q"


def test_more_results_follow_on_request(visit, address):
    seen = visit(f"{address}/search/")
    assert len(seen.ask("human rights")) == 10
    seen.page.click("#more button")
    seen.page.wait_for_selector("#results li:nth-child(11)")
    assert seen.page.locator("#results a").count() == 20


def test_more_results_that_cannot_be_loaded_are_said_and_can_be_asked_for_again(visit, address):
    seen = visit(f"{address}/search/")
    seen.ask("human rights")
    said = seen.page.text_content("#status")
    seen.page.route("**/search/posts/*", lambda route: route.abort())
    seen.page.click("#more button")
    seen.page.wait_for_selector("#status:has-text('could not be loaded')")
    assert seen.page.locator("#results a").count() == 10
    seen.page.unroute("**/search/posts/*")
    seen.page.click("#more button")
    seen.page.wait_for_selector("#results li:nth-child(20)")
    assert seen.page.text_content("#status") == said


@pytest.mark.parametrize("width", [320, 640, 1280])
def test_excerpts_that_arrive_move_nothing_that_a_reader_may_be_about_to_press(visit, address, width):
    seen, held = visit(f"{address}/search/", viewport={"width": width, "height": 800}), []
    seen.page.route(re.compile(r"/\d{4}/\d\d/\d\d/"), lambda route: held.extend([route]))
    seen.ask("human rights")
    seen.page.locator("#more button").scroll_into_view_if_needed()
    seen.page.wait_for_timeout(200)
    places = (
        "[...document.querySelectorAll('#results a, #more button')].map((seen) => seen.getBoundingClientRect().top)"
    )
    before = seen.page.evaluate(places)
    for route in held:
        route.continue_()
    seen.page.wait_for_selector("#results .excerpt:empty", state="detached")
    assert (len(held), seen.page.evaluate(places)) == (10, before)


def test_search_works_from_a_disk_and_says_that_phrases_cannot_be_looked_for(visit, shipped):
    seen = visit(f"{(shipped / 'search/index.html').as_uri()}#q=escazu")
    assert "escazu-agreement" in seen.results()[0]
    seen.ask('"innocence of presumption"')
    assert "cannot be searched for the phrase" in seen.page.text_content("#status")
    assert (seen.elsewhere, seen.complaints) == ([], [])


def test_pages_of_posts_that_cannot_be_read_leave_their_titles(visit, address):
    seen = visit(f"{address}/search/")
    seen.page.route(re.compile(r"/\d{4}/\d\d/\d\d/"), lambda route: route.fulfill(status=503))
    assert len(seen.ask("torture")) == 10
    assert [entry for entry in seen.page.locator("#results .excerpt").all_text_contents() if entry] == []
    seen.ask('"presumption of innocence"')
    assert "could not be loaded" in seen.page.text_content("#status")


def test_without_scripts_the_page_explains_and_leads_to_the_lists(visit, address):
    page = visit(f"{address}/search/", java_script_enabled=False).page
    assert page.locator("#q").is_visible() is False
    assert page.locator("noscript p").text_content().startswith("Searching needs JavaScript")
    ways = {link.get_attribute("href") for link in page.locator("article a").all()}
    assert {"../years/", "../tags/", "../organisations/"} <= ways


@pytest.mark.parametrize(("question", "said"), [("the of", "nearly every post"), ("🕊 – ?", "no word in this")])
def test_a_question_without_a_word_to_look_for_is_told_what_is_wrong(visit, address, question, said):
    seen = visit(f"{address}/search/")
    assert seen.ask(question) == []
    assert said in seen.page.text_content("#status")
