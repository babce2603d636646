"""Pages of servers in the place of those that were asked for, what widgets show of networks, and posts like these."""

import pytest
from tests.captures import onepost
from tests.captures.threeposts import POSTS

from muniment.model.capture import Postless, Refused

NOT_SERVED = {
    "404 Not Found": "<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center>",
    "Just a moment...": "<h1>linden.example</h1><p>linden.example needs to review your connection before going on.</p>",
    "Account Suspended": "<h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Write to your host.</p>",
    "Access denied | linden.example used Cloudflare to restrict access": "<h1>Error 1020</h1><p>No way in.</p>",
    "linden.example | 521: Web server is down": "<h1>Web server is down</h1><p>2019-05-07 10:12:33 UTC</p>",
    "Forbidden": "<h1>Forbidden</h1><p>You do not have permission to read this page.</p>",
    "Internet Archive Wayback Machine": "<h1>Hrm.</h1><p>The Wayback Machine has not archived that URL.</p>",
    "Index of /posts": (
        "<h1>Index of /posts</h1><table><tr><th><a href='?C=N;O=D'>Name</a></th><th>Last modified</th></tr><tr><td>"
        "<a href='a.html'>a.html</a></td><td>2019-05-07 10:12</td></tr></table><address>Apache/2.4 Server</address>"
    ),
}


@pytest.mark.parametrize("title", NOT_SERVED)
def test_what_a_server_showed_in_the_place_of_a_page_was_taken_for_a_post(title: str) -> None:
    page = f"<html><head><title>{title}</title></head><body>{NOT_SERVED[title]}</body></html>"
    with pytest.raises(Postless, match="is what a server showed in the place of a page"):
        onepost.proved(page)


@pytest.mark.parametrize("title", ["403 Prisoners Released", "Access denied", "Maintenance", "Index of Repression"])
def test_a_post_of_such_a_title_stays_one(title: str) -> None:
    day = '<time class="entry-date" datetime="2016-03-05">5 March 2016</time>'
    told = f'<h1 class="entry-title">{title}</h1>{day}<div class="entry-content">B.</div>'
    post = f'<article class="hentry">{told}</article>'
    page = f"<html><head><title>{title}</title></head><body>{post}</body></html>"
    assert [made.front.title for made in onepost.proved(page)] == [title]


@pytest.mark.parametrize("title", ["Gone", "Forbidden", "404", "Maintenance", "Linden | 543: how many were held"])
def test_a_post_that_nothing_marks_was_what_a_server_showed(title: str) -> None:
    told = f"<h1>{title}</h1><p>5 March 2016</p><p>They took him in the night, said his sister.</p><p>{POSTS[0][1]}</p>"
    head = f'<title>{title}</title><link rel="canonical" href="{onepost.LINK}">'
    page = f"<html><head>{head}</head><body>{told}</body></html>"
    assert [made.front.title for made in onepost.proved(page)] == [title]


@pytest.mark.parametrize("place", ["t.me/quay/12", "x.com/quay/status/12", "www.facebook.com/quay/posts/12"])
def test_a_post_whose_title_leads_to_what_it_tells_of_was_that_of_a_widget(place: str) -> None:
    told = f'<h1><a href="https://{place}">A bell at noon</a></h1><p>5 March 2016</p><div><p>{POSTS[0][1]}</p></div>'
    (draft,) = onepost.proved(f"<html><head><title>A bell at noon - Linden</title></head><body>{told}</body></html>")
    assert (draft.front.title, draft.front.date) == ("A bell at noon", "2016-03-05")


def test_what_a_widget_shows_of_a_network_was_taken_for_posts() -> None:
    said = "".join(
        f'<li><div><h4><a href="https://www.facebook.com/quay/">The Quay</a></h4><span>{day}.10.2017 11:15</span>'
        f"<p>{text}</p></div></li>"
        for day, (_, text) in zip((6, 5, 4), POSTS, strict=False)
    )
    with pytest.raises(Refused, match="without a post that can be told"):
        onepost.proved(f"<html><body><div id='fb'><ul>{said}</ul></div></body></html>")
    title = '<h1 class="entry-title"><a href="https://twitter.com/quay/1">A word</a></h1>'
    told = f'{title}<div class="entry-content">B.</div>'
    post = f'<article class="hentry">{told}</article>'
    page = f"<html><body>{post}<aside><ul>{said}</ul></aside></body></html>"
    assert [made.front.title for made in onepost.proved(page)] == ["A word"]
