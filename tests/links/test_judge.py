"""Whatever a page holds, it is read and judged; and a look asks no more than it needs."""

from hypothesis import given
from hypothesis import strategies as st
from tests.links.looking import GONE, seen, shown

from muniment.links import address, facts, phrases
from muniment.links.answer import Answer, Ask, Fault
from muniment.links.crawl import Crawl
from muniment.links.look import Seen
from muniment.links.pace import Pace
from muniment.model.verdict import Verdict

TAGS = [
    "<title>",
    "</title>",
    "<h1>",
    "</h1>",
    "<script>",
    "<p id=a>",
    "<!--",
    "-->",
    "404",
    "not found",
    "<meta ",
    "=",
    '"',
    "<a href='",
    "&#x41;",
]
PIECES = st.lists(st.sampled_from(TAGS) | st.text(max_size=8), max_size=30).map("".join)


@given(
    PIECES,
    st.sampled_from([200, 202, 301, 403, 404, 500, 503, 999]),
    st.sampled_from(["", "/", "/a", "http://[", "x:y"]),
)
def test_any_page_at_all_is_judged_in_a_sentence(source, status, location):
    headers = {"location": location} if location else {}
    answer = Answer("http://a.example/b/c", status=status, headers=headers, facts=facts.of(source, ("a",)))
    asked, found = seen("http://a.example/b/c", answer)
    assert isinstance(found.verdict, Verdict)
    assert found.because.endswith(".")
    assert len(asked) <= 12


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "text/html", "text/html; charset=utf-16", "text/html; charset=no-such"]),
)
def test_any_octets_at_all_are_decoded(octets, kind):
    assert isinstance(facts.decoded(octets, kind), str)


@given(st.text(max_size=60))
def test_any_address_at_all_is_a_target_or_is_told_why_not(text):
    try:
        target = address.target(f"http://{text}")
    except address.NotAskable:
        return
    else:
        assert target.url.isascii()
        assert address.target(target.url).url == target.url


def test_a_circle_of_redirects_ends():
    asked, found = seen("http://a.example/b", Answer("http://a.example/b", status=302, headers={"location": "/b"}))
    assert (found.verdict, len(asked)) == (Verdict.DEAD, 4)


def test_a_passing_fault_is_tried_again_and_no_more_than_that():
    down = Answer("http://a.example/b", status=503)
    assert len(seen("http://a.example/b", down)[0]) == 4
    assert seen("http://a.example/b", down, Answer("http://a.example/b", status=204))[1].verdict is Verdict.OK


def test_a_long_wait_that_is_asked_for_is_not_waited():
    slow = Answer("http://a.example/b", status=429, headers={"retry-after": "3600"})
    assert seen("http://a.example/b", slow)[0] == ["http://a.example/b"]


def test_each_list_of_words_is_of_patterns_that_find_no_empty_passage():
    patterns = [phrases.GONE, phrases.PARKED, phrases.REGISTERED, phrases.SPAM, phrases.CHALLENGE, phrases.WITHHELD]
    patterns += [phrases.AILING, phrases.SELLING, phrases.SUBJECT, phrases.AGREE, phrases.PARKING_MARKUP]
    assert [pattern.search("") for pattern in patterns] == [None] * len(patterns)
    assert phrases.GONE.search("A quiet day in the village, and a letter from the coast.") is None


PLUMBER = shown("Blocked drains in Leeds", "We come within the hour, and on Sundays too. " * 40)
BETS = shown("Best casino bonus and free slots", "Play now.")


def test_a_page_with_another_title_than_it_had_is_soft_dead_where_its_site_answers_all_alike():
    assert seen("http://a.example/n/12", PLUMBER)[1].verdict is Verdict.OK
    found = seen("http://a.example/n/12", PLUMBER, title="Letters from prison")[1]
    assert found == Seen(
        Verdict.SOFT_DEAD,
        "it answers 200, but is titled 'Blocked drains in Leeds' where it was titled 'Letters from prison',"
        " as does an address beside it that cannot exist.",
        status=200,
        requests=4,
        title="Blocked drains in Leeds",
    )


def test_a_page_with_another_title_than_it_had_lives_where_its_site_knows_its_pages():
    assert seen("http://a.example/n/12", PLUMBER, GONE, title="Letters from prison")[1].verdict is Verdict.OK
    assert seen("http://a.example/n/12", PLUMBER, title="Drains, and who pays for them")[1].verdict is Verdict.OK


def test_what_sells_where_letters_stood_is_soft_dead_though_its_site_knows_its_pages():
    assert seen("http://a.example/n/12", BETS, GONE)[1].verdict is Verdict.OK
    assert seen("http://a.example/n/12", BETS, GONE, title="Letters from prison")[1].verdict is Verdict.SOFT_DEAD
    assert seen("http://a.example/n/12", BETS, GONE, title="狱中来信")[1].verdict is Verdict.SOFT_DEAD


class Still:
    """Carries nothing: answers each request at once as it was told, and keeps what was asked."""

    def __init__(self, answer: Answer) -> None:
        self.answer, self.asked, self.tokens = answer, [], []
        self.patiences: list[float] = []

    def start(self, ask: Ask, token: object, patience: float = 1.0) -> None:
        self.asked.append(ask.url)
        self.patiences.append(round(patience, 2))
        self.tokens.append(token)

    def step(self, seconds: float) -> list[tuple[object, Answer]]:
        done, self.tokens = [(token, self.answer) for token in self.tokens], []
        return done


def crawled(carrier: Still, asks: list[Ask]) -> list[Answer]:
    """Return the answers to asks that are made side by side."""
    answers: list[Answer] = []

    def looking(ask: Ask):
        answers.append((yield ask))

    now = iter(range(100_000))
    crawl = Crawl(carrier, Pace(per_host=1, per_second=5, at_once=50), lambda: float(next(now)))
    for _ in crawl.run([(ask.url, looking(ask)) for ask in asks]):
        pass
    return answers


def test_what_many_need_is_asked_once():
    carrier = Still(Answer("http://a.example/login", status=200))
    answers = crawled(carrier, [Ask("http://a.example/login", shared=True)] * 200)
    assert (len(answers), carrier.asked) == (200, ["http://a.example/login"])
    assert [answer.shared for answer in answers].count(False) == 1


def test_a_host_that_is_silent_three_times_is_asked_no_more():
    carrier = Still(Answer("http://a.example/", fault=Fault.TIMEOUT))
    answers = crawled(carrier, [Ask(f"http://a.example/{number}") for number in range(40)])
    assert (len(answers), len(carrier.asked)) == (40, 3)
    assert {answer.fault for answer in answers} == {Fault.TIMEOUT}


def test_a_name_that_does_not_exist_is_looked_up_once():
    carrier = Still(Answer("http://a.example/", fault=Fault.NO_HOST))
    crawled(carrier, [Ask(f"http://a.example/{number}") for number in range(40)])
    assert len(carrier.asked) == 1


def test_no_address_is_asked_for_ever_whoever_needs_it():
    carrier = Still(Answer("http://a.example/", status=500))
    answers = crawled(carrier, [Ask("http://a.example/")] * 100)
    assert (len(answers), len(carrier.asked)) == (100, 8)


def test_redirects_that_are_slow_cost_their_server_its_time_and_slow_pages_do_not():
    asks = [Ask(f"http://a.example/{number}") for number in range(9)]
    page, redirect = (Still(Answer("http://a.example/", status=status)) for status in (200, 302))
    crawled(page, asks)
    crawled(redirect, asks)
    assert redirect.patiences[0] == 1.0 > redirect.patiences[-1]
    assert set(page.patiences) == {1.0}
