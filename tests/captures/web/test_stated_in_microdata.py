"""What elements of a post say of it by schema.org's properties: its address and its labels."""

import pytest
from tests.captures import onepost

PAGE = """<html><body><header><a href="https://linden.example/">The Linden</a></header>
<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{title}</h1>{entity}
<meta itemprop="datePublished" content="2020-01-01T00:15:00+01:00">
<div itemprop="publisher" itemscope><meta itemprop="url" content="https://press.example/2001/01/01/us/"></div>
<div itemprop="articleBody"><p>The ferry was stopped at the quay.</p><p>It left at noon.</p></div>{labels}</div>
<footer>Imprint</footer></body></html>"""
OWN = "https://linden.example/2020/01/01/ferry/"


@pytest.mark.parametrize(
    "entity",
    [
        f'<link itemprop="mainEntityOfPage" href="{OWN}">',
        f'<meta itemscope itemprop="mainEntityOfPage" itemtype="https://schema.org/WebPage" itemid="{OWN}"/>',
        f'<meta itemprop="mainEntityOfPage" content="{OWN}">',
    ],
)
def test_the_address_that_a_post_says_is_its_page_was_worked_out_by_rule(entity: str) -> None:
    (post,) = onepost.proved(PAGE.format(title="At the quay", entity=entity, labels=""))
    assert (post.front.permalink, post.by_rule) == ("/2020/01/01/ferry/", False)


def test_what_says_only_that_it_is_the_page_is_no_address() -> None:
    entity = '<meta itemprop="mainEntityOfPage" content="true">'
    (post,) = onepost.proved(PAGE.format(title="At the quay", entity=entity, labels=""))
    assert (post.front.permalink, post.by_rule) == ("/2020/01/01/at-the-quay/", True)


@pytest.mark.parametrize("name", ["span", "p"])
def test_labels_in_one_element_were_lost(name: str) -> None:
    labels = f'<p>Mots-clés : </p><{name} itemprop="keywords">droits, port de Lyon,  grève</{name}>'
    (post,) = onepost.proved(PAGE.format(title="At the quay", entity="", labels=labels))
    assert post.front.tags == ("droits", "port de Lyon", "grève")
    assert post.body == "The ferry was stopped at the quay.\n\nIt left at noon.\n"
