"""Tags under a heading of their own: over readers' comments, and as links that a tool broke within their tags."""

import pytest

SITE = "https://heron-post.example"
HEAD = """\
# The ferry court keeps the petition alive

June 9, 2021

On Tuesday the court of the ferry towns refused to strike out the petition.

The next hearing is set for 4 July 2021; the ministry has until then to answer.

<https://courts.example/ferry/114>

#### Tags

"""
MARKED = f"  * [river rights]({SITE}/tag/river-rights/)\n  * [Ferry]({SITE}/tag/ferry/)\n"
ANCHORS = f"""\
- <a href="{SITE}/tag/river-rights/"
  rel="tag">river rights</a>
- <a href="{SITE}/tag/ferry/"
  rel="tag">Ferry</a>
"""
RELATED = f"""
### Related

- [A prize on the
  pier]({SITE}/2021/05/28/a-prize-on-the-pier/)
  <span class="small">May 28, 2021</span>
"""
COMMENTS = "\n## One thought on “The ferry court keeps the petition alive”\n\n  1. **Mira** says\n\nThank you for it.\n"


@pytest.mark.parametrize("tags", [MARKED, ANCHORS])
@pytest.mark.parametrize("below", ["", RELATED, COMMENTS, RELATED + COMMENTS])
def test_tags_under_their_heading_are_read_whatever_stands_below(tags: str, below: str, reading_of) -> None:
    (made,) = reading_of(HEAD + tags + below).drafts
    assert made.front.tags == ("river rights", "Ferry")
    assert [source.url for source in made.front.sources] == ["https://courts.example/ferry/114"]


def test_links_to_sources_stand_over_tags_that_a_tool_broke(reading_of) -> None:
    cited = "It is the third search. [see also: <https://other.example/2018/once/>]\n\n"
    cited += "[Needle: the third\nsearch](https://needle.example/third)\n\n[The wire](https://wire.example/office)\n\n"
    (made,) = reading_of(HEAD.partition("<https")[0] + cited + ANCHORS.partition("- <a")[1] + ANCHORS[4:]).drafts
    assert [source.url for source in made.front.sources] == [
        "https://needle.example/third",
        "https://wire.example/office",
    ]
