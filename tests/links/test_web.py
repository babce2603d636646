"""Each kind of answer is judged for what it is."""

from collections import Counter

import pytest

from muniment.links import check, guard
from muniment.links.check import Cited
from muniment.links.wire import Bounds, Way
from muniment.model.link import Finding
from muniment.project import Links

WAY = Way(guard.networks(["127.0.0.0/8"]), bounds=Bounds(connect=6.0, total=8.0, body=3.0))


@pytest.fixture(scope="session")
def findings(web, kinds) -> dict[str, Finding]:
    """What one run over the whole web found, by the name of the kind."""
    cited, before = [Cited(web.url(kind)) for kind in kinds], Counter(web.counts)
    with pytest.MonkeyPatch.context() as patch:
        # The web answers in this very process: with more at once, the last would wait until they are given up.
        patch.setattr(check, "AT_ONCE", 100)
        found = check.check(cited, WAY, Links(per_second=50), well_known=())
    web.asked = web.counts - before
    return {kind["name"]: finding for kind, finding in zip(kinds, found, strict=True)}


def test_each_kind_is_judged_for_what_it_is(kinds, findings):
    wrong = [
        f"{kind['name']}: {kind['truth']} is called {findings[kind['name']].verdict}: {findings[kind['name']].because}"
        for kind in kinds
        if kind.get("judged", kind["truth"]) != findings[kind["name"]].verdict
    ]
    assert wrong == []


def test_no_living_page_is_called_dead_and_few_dead_ones_are_missed(kinds):
    judged = [(kind["truth"], kind.get("judged", kind["truth"])) for kind in kinds]
    dead = ("dead", "soft-dead")
    assert [pair for pair in judged if pair[0] not in dead and pair[1] in dead] == []
    assert sum(truth != verdict for truth, verdict in judged) * 50 <= sum(truth in dead for truth, _ in judged)


def test_each_fragment_is_told(kinds, findings):
    told = {kind["name"]: findings[kind["name"]].fragment for kind in kinds if "fragment" in kind}
    assert told == {kind["name"]: kind["fragment"] for kind in kinds if "fragment" in kind}


@pytest.mark.usefixtures("findings")
def test_no_address_is_asked_more_than_twelve_times(web):
    assert {place: number for place, number in web.asked.items() if number > 12} == {}


def test_a_moved_link_knows_its_new_address(web, findings):
    found = {name: findings[name].new_url for name in ("moved-308", "moved-twice", "temporary", "gone-404")}
    base = f"localhost:{web.port}"
    assert found == {
        "moved-308": f"http://moved-308.{base}/prison-letters",
        "moved-twice": f"http://moved-twice.{base}/c/prison-letters.html",
        "temporary": None,
        "gone-404": None,
    }


def test_the_web_has_at_least_120_kinds(kinds):
    assert len(kinds) >= 120
    assert min(Counter(kind["truth"] for kind in kinds).values()) >= 6
