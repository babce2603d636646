"""Pages that the Wayback Machine plays back with the port in the addresses of its early captures."""

from tests.captures import onepost

OLD = "https://web.archive.org/web/20080203040506/http://linden.example:80/2007/"
PAGE = f"""<html><head><script src="https://web.archive.org/_static/js/bundle-playback.js"></script></head><body><div
class="post"><h2 class="entry-title"><a href="{OLD}11/01/door/" rel="bookmark">A door</a></h2><small>November 1st,
2007</small><div class="entry-content"><p>See <a href="{OLD}10/01/older/">an older one</a>, and <a
href="https://web.archive.org/web/20080203040506/http://hof.example:8080/a">a yard</a>.</p></div></div></body></html>"""


def test_a_page_from_the_archive_kept_the_port_that_every_page_is_asked_at() -> None:
    (draft,) = onepost.proved(PAGE)
    older = "http://linden.example/2007/10/01/older/"
    assert draft.front.permalink == "/2007/11/01/door/"
    assert draft.body == f"See [an older one]({older}), and [a yard](http://hof.example:8080/a).\n"
    assert [one.url for one in draft.front.see_also] == [older, "http://hof.example:8080/a"]
