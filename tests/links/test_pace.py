"""No host is pressed: so many requests at once, so many a second; by a clock that the test turns."""

from collections import Counter

from muniment.links import address
from muniment.links.pace import Pace


def run(pace: Pace, *, seconds: float, lasts: float) -> list[tuple[float, str]]:
    """Return (time, host) of each request sent, each of which takes `lasts` seconds."""
    now, sent, under_way = 0.0, [], []
    while now < seconds:
        for end, host in [one for one in under_way if one[0] <= now]:
            under_way.remove((end, host))
            pace.done(host)
        while taken := pace.take(now):
            pace.sent(taken[0], now)
            sent.append((round(now, 3), taken[0]))
            under_way.append((now + lasts, taken[0]))
        now = round(now + 0.01, 3)
    return sent


def test_one_host_gets_at_most_so_many_a_second():
    pace = Pace(per_host=2, per_second=5, at_once=100)
    for number in range(30):
        pace.add("a", number)
    times = [time for time, _ in run(pace, seconds=10, lasts=0.01)]
    assert len(times) == 30
    assert max(sum(start <= time < start + 1 for time in times) for start in times) == 5


def test_one_host_gets_at_most_two_at_once():
    pace = Pace(per_host=2, per_second=100, at_once=100)
    for number in range(10):
        pace.add("a", number)
    times = [time for time, _ in run(pace, seconds=10, lasts=1.0)]
    assert max(sum(start <= time < start + 0.99 for time in times) for start in times) == 2


def test_hosts_do_not_wait_for_each_other_and_the_longest_line_goes_first():
    pace = Pace(per_host=1, per_second=5, at_once=100)
    for host, number in (("a-short", 1), ("c-long", 3), ("b-middle", 2)):
        for request in range(number):
            pace.add(host, request)
    sent = run(pace, seconds=2, lasts=0.05)
    assert [host for _, host in sent[:3]] == ["c-long", "b-middle", "a-short"]
    assert Counter(host for _, host in sent) == {"a-short": 1, "c-long": 3, "b-middle": 2}


def test_a_look_under_way_does_not_wait_until_all_others_have_begun():
    pace = Pace(per_host=2, per_second=5, at_once=1)
    for number in range(40):
        pace.add(f"host-{number}", "begins")
    first, _ = pace.take(0.0)
    pace.sent(first, 0.0)
    pace.done(first)
    pace.add(first, "goes on", first=True)
    sent = [host for _, host in run(pace, seconds=20, lasts=0.1)]
    assert (len(sent), sent.index(first)) == (40, 3)


def test_a_request_that_is_put_off_waits():
    pace = Pace(per_host=2, per_second=5, at_once=100)
    pace.add("a", "later", at=1.5)
    pace.add("b", "now")
    assert run(pace, seconds=3, lasts=0.01) == [(0.0, "b"), (1.5, "a")]


def test_all_of_a_registrable_domain_is_one_host():
    urls = ["http://a.example.co.uk/", "https://b.example.co.uk:8443/x", "http://example.co.uk/"]
    assert {address.pace_key(url) for url in urls} == {"example.co.uk"}


def test_local_servers_are_told_apart_by_their_ports():
    urls = ["http://127.0.0.1:8001/", "http://127.0.0.1:8002/", "http://a.localhost:8001/", "http://[::1]:8001/"]
    assert [address.pace_key(url) for url in urls] == [
        "127.0.0.1:8001",
        "127.0.0.1:8002",
        "a.localhost:8001",
        "[::1]:8001",
    ]
