"""Comments that an editor put into front matter stay when the blog changes the field that they stand beside."""

import pytest

from muniment.captures.merge import editing
from muniment.posts import frontmatter

POST = "---\ntitle: Row\ndate: 2020-05-01\n{}author: Ann\n---\n\nWords.\n"
KEPT = {
    "behind a value": ("lang: en  # as the courts have it\n", "lang: fr  # as the courts have it\n"),
    "in a field that goes": ("excerpt: Gone.  # why\n", "# why\n"),
    "within a list": ("tags:\n- quays  # no ports\n- fog\n", "# no ports\ntags: [quays, tide]\n"),
    "behind a list": ("tags:\n- quays\n- fog  # dense\n", "tags: [quays, tide]  # dense\n"),
    "above the next field": ("tags:\n- quays\n# her own name\n", "tags: [quays, tide]\n# her own name\n"),
    "within brackets": ("tags: [quays,  # no ports\n  fog]\n", "# no ports\ntags: [quays, tide]\n"),
    "no comment": ("tags: ['#quays', fog#1]\n", "tags: [quays, tide]\n"),
}


@pytest.mark.parametrize("where", KEPT)
def test_a_comment_beside_a_field_that_the_blog_changed_went_with_it(where: str) -> None:
    before, after = KEPT[where]
    name = before.partition(":")[0]
    wanted, body = {"lang": "lang: fr\n", "excerpt": "", "tags": "tags: [quays, tide]\n"}[name], "Words.\n"
    front = frontmatter.parse("posts/2020/2020-05-01-row.md", POST.format(wanted)).post
    assert editing.edited(POST.format(before), front, body, [name]) == POST.format(after)
