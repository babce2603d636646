"""What slips from a pull for a while is neither lost nor called gone: pages, names, addresses, posts between pages."""

from pathlib import Path

import pytest
from tests.pull.conftest import texts

from muniment.pull import pulling


def test_a_page_was_taken_for_the_blog_where_a_proxy_strips_the_number_of_pages(pull, blog, folder: Path) -> None:
    blog.counted = False
    assert pull().output.splitlines()[-1] == "127.0.0.1: 7 posts new or changed, 7 at the blog"
    assert len(texts(folder)) == 7
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_a_blog_that_answers_every_page_with_the_first_is_not_asked_for_ever(pull, blog) -> None:
    first = blog.answer("/wp-json/wp/v2/posts?page=1&orderby=modified")[2]
    blog.odd["/wp-json/wp/v2/posts?per_page"] = (200, {}, first)
    assert pull().output.splitlines()[-1] == "127.0.0.1: 3 posts new or changed, 3 at the blog"


def test_a_blog_that_shows_fewer_posts_than_it_says_was_called_whole(pull, blog) -> None:
    whole = blog._posts  # noqa: SLF001
    blog._posts = lambda asked: whole({**asked, "page": "1"})  # noqa: SLF001
    lines = pull().output.splitlines()
    assert "the blog says that it has 7 posts, and shows 3; run it again, or import an export too" in lines
    assert "127.0.0.1: 3 posts new or changed, 3 at the blog" in lines


def test_names_that_the_blog_could_not_give_at_one_pull_were_never_asked_for_again(
    pull, blog, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "PATIENCE", (0.0,))
    blog.posts[0]["tags"] = []
    blog.odd["/wp-json/wp/v2/tags"] = (500, {}, b'{"code": "internal_server_error"}')
    assert "the blog gives no names of its tags" in pull().output
    assert ["\ntags:" in text for text in texts(folder).values()] == [False] * 7
    del blog.odd["/wp-json/wp/v2/tags"]
    assert pull().output.splitlines()[-1] == "127.0.0.1: 6 posts new or changed, 7 at the blog"
    assert ["\ntags: [Lighthouse Watch (NGO)]\n" in text for text in texts(folder).values()] == [False, *[True] * 6]
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_names_that_a_blog_keeps_to_itself_are_not_asked_for_again(pull, blog) -> None:
    blog.odd["/wp-json/wp/v2/users"] = (401, {}, b'{"code": "rest_user_cannot_view", "message": "Sorry."}')
    assert "the blog gives no names of its users" in pull().output
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_a_post_that_slipped_between_two_pages_is_fetched_by_its_number(pull, blog, folder: Path) -> None:
    late = blog.posts.pop()
    whole = blog._posts  # noqa: SLF001

    def shifting(asked):
        blog.posts += [late] * ("_fields" in asked and late not in blog.posts)
        return whole(asked)

    blog._posts = shifting  # noqa: SLF001
    pull()
    assert len(texts(folder)) == 7


def test_posts_whose_blog_took_another_permalink_structure_were_called_gone(pull, blog, folder: Path) -> None:
    for post in blog.posts:
        post["modified"] = "2020-06-01T10:00:00"
    pull()
    for post in blog.posts:
        post["link"] = f"https://harbour.example/{post['slug']}/"
    result = pull()
    assert (result.exit_code, "any more" in result.output, len(texts(folder))) == (0, False, 7)
    said = 'permalink: /day-1/\nformer: ["/2020/05/01/day-1/"]\n'
    assert said in texts(folder)["2020-05-01-day-1.md"]
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_a_blog_that_moves_to_https_is_not_pulled_anew(pull, blog) -> None:
    pull()
    for post in blog.posts:
        post["link"] = post["link"].replace("https://", "http://www.")
    assert pull().output == "127.0.0.1: 0 posts new or changed, 7 at the blog\n"


def test_a_post_deleted_while_the_blog_was_listed_had_another_called_gone(pull, blog) -> None:
    pull()
    whole = blog._posts  # noqa: SLF001

    def shrinking(asked):
        late = "_fields" in asked and asked["page"] == "2"
        blog.posts = [post for post in blog.posts if not (late and post["id"] == 2)]
        return whole(asked)

    blog._posts = shrinking  # noqa: SLF001
    said = [line.partition(":")[0] for line in pull().output.splitlines() if "any more" in line]
    assert said == ["posts/2020/2020-05-02-day-2.md"]


def test_a_post_that_is_gone_is_looked_for_by_its_number_once(pull, blog) -> None:
    pull()
    blog.posts = [post for post in blog.posts if post["id"] != 4]
    pull()
    assert [path for path in blog.asked if path.endswith("&include=4")]
    asked = len(blog.asked)
    assert "any more" in pull().output
    assert not [path for path in blog.asked[asked:] if "include=" in path]


def test_posts_were_not_there_where_a_cache_said_fewer_pages_than_the_blog_has(pull, blog, folder: Path) -> None:
    whole = blog._posts  # noqa: SLF001
    blog._posts = lambda asked: _said(whole(asked), pages="1")  # noqa: SLF001
    assert pull().output.splitlines()[-1] == "127.0.0.1: 7 posts new or changed, 7 at the blog"
    assert len(texts(folder)) == 7


def test_a_blog_that_says_its_last_page_again_for_each_that_it_has_not_is_pulled_to_its_end(pull, blog) -> None:
    whole = blog._posts  # noqa: SLF001

    def again(asked):
        page = min(int(asked.get("page", 1)), 1 if "include" in asked else 3)
        return _said(whole({**asked, "page": str(page)}), pages="1000000000")

    blog._posts = again  # noqa: SLF001
    assert pull().output.splitlines()[-1] == "127.0.0.1: 7 posts new or changed, 7 at the blog"
    assert len(blog.asked) < 20


def _said(answer: tuple[int, dict[str, str], bytes], *, pages: str) -> tuple[int, dict[str, str], bytes]:
    status, headers, body = answer
    return status, {**headers, "X-WP-TotalPages": pages}, body
