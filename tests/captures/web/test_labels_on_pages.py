"""Tags and categories that a web page shows of its posts without the links that most themes make of them."""

import pytest
from tests.captures import onepost

POST = """<article class="post post-{0} {2}"><h2 class="entry-title"><a href="https://linden.example/2016/03/0{0}/m/">
Morning {0}</a></h2>{1}<div class="entry-content"><p>It began at {0}.</p></div></article>"""


@pytest.mark.parametrize(
    ("marked", "tags", "categories"),
    [
        ('<p class="gh-card-tag">bells</p>', ("bells",), ()),
        ('<span class="news-list-category">Courts</span>', (), ("Courts",)),
        ('<span class="post-cat-wrap"><span class="post-cat tie-cat-4">Courts</span></span>', (), ("Courts",)),
        ('<span class="post-category">Category:</span>', (), ()),
        (
            '<p class="entry-categories"><a href="/courts/" rel="tag">Courts</a></p><a href="#" rel="tag">bells</a>',
            ("bells",),
            ("Courts",),
        ),
    ],
)
def test_the_label_of_a_card_was_lost_without_a_link_or_its_kind(
    marked: str, tags: tuple[str], categories: tuple[str]
) -> None:
    first, second = onepost.proved(f"<body>{POST.format(5, marked, '')}{POST.format(6, '', '')}</body>")
    assert (first.front.tags, first.front.categories) == (tags, categories)
    assert (second.front.tags, second.front.categories) == ((), ())


def test_the_category_above_a_title_was_lost_where_the_body_says_that_it_has_a_sidebar() -> None:
    page = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head>
<body class="single single-post has-sidebar"><main><header class="entry-header"><span class="cat-links">
<a href="https://linden.example/category/courts/" rel="category tag">Courts</a></span>
<h1 class="entry-title">A quiet morning</h1></header><article class="post hentry"><div class="entry-content">
<p>It began.</p></div></article></main><aside>
<a href="https://linden.example/category/news/" rel="category tag">News</a></aside></body></html>"""
    assert onepost.proved(page)[0].front.categories == ("Courts",)


@pytest.mark.parametrize(("shared", "tags"), [("tag-bells", ("bells",)), ("tag-rain", ())])
def test_the_heading_of_a_tag_was_lost_where_its_posts_alone_name_it(shared: str, tags: tuple[str, ...]) -> None:
    posts = POST.format(5, "", f"hentry {shared} tag-rain") + POST.format(6, "", f"hentry {shared}")
    page = f'<body class="archive tag"><header><h1 class="page-header-title">bells</h1></header>{posts}</body>'
    assert [draft.front.tags for draft in onepost.proved(page)] == [tags, tags]


ALONE = {
    "a tag whose number the body names": ("archive tag tag-41", "", "<h1>أجراس</h1>", ("أجراس",)),
    "a tag that it does not name": ("archive tag", "", "<h1>Bells</h1>", ("Bells",)),
    "another one, which it names": ("archive tag tag-rain tag-41", "", "<h1>Bells</h1>", ()),
    "another one, which the posts name": ("archive tag", "tag-rain", "<h1>Bells</h1>", ()),
    "the name of the site": ("archive tag", "", '<a href="/">Bells</a><h1>Bells</h1>', ()),
    "words before it": ("archive tag", "", "<h1>Alles: Bells</h1>", ()),
    "two headings": ("archive tag", "", "<h1>Linden</h1><h1>Bells</h1>", ()),
    "a list of something else": ("archive date", "", "<h1>Bells</h1>", ()),
}


@pytest.mark.parametrize(("body", "shared", "above", "tags"), ALONE.values(), ids=ALONE)
def test_the_heading_of_a_tag_was_lost_where_neither_address_nor_classes_name_it(
    body: str, shared: str, above: str, tags: tuple[str, ...]
) -> None:
    posts = POST.format(5, "", f"hentry {shared}") + POST.format(6, "", "hentry")
    assert onepost.proved(f'<body class="{body}"><header>{above}</header>{posts}</body>')[0].front.tags == tags


BADGES = {
    "a badge that the classes name": (
        '<div class="badge">Land Courts</div>',
        "category-land-courts",
        (),
        ("Land Courts",),
    ),
    "a tag that they name": ("<div><b>Bells</b></div>", "tag-bells category-x", ("Bells",), ()),
    "words that they do not name": ('<div class="badge">Featured</div>', "category-land-courts tag-bells", (), ()),
}


@pytest.mark.parametrize(("marked", "classes", "tags", "categories"), BADGES.values(), ids=BADGES)
def test_a_label_without_a_link_was_lost_which_the_classes_of_its_post_name(
    marked: str, classes: str, tags: tuple[str, ...], categories: tuple[str, ...]
) -> None:
    posts = POST.format(5, marked, f"hentry {classes}") + POST.format(6, "", f"hentry {classes}")
    first, second = onepost.proved(f"<body>{posts}</body>")
    assert (first.front.tags, first.front.categories) == (tags, categories)
    assert (second.front.tags, second.front.categories) == ((), ())


SINGLE = """<html><head><link rel="canonical" href="https://linden.example/2016/03/05/a-quiet-morning/"></head>
<body class="single"><article class="post"><div>{}<h1 class="entry-title">A quiet morning</h1>{}</div>
<div class="entry-content"><p>It began.</p></div>{}</article>{}<aside><a href="/tag/rain">rain</a></aside></body>"""
DAY = "<p>5 March 2016</p>"
LABELS = {
    "beside a title": ('<span class="category">Courts</span>', DAY, "", "", (), ("Courts",)),
    "in a line in words": ("", "<p>By Nino Kapa on 5 March 2016 in Courts, Land</p>", "", "", (), ("Courts", "Land")),
    "in a line in German": ("", "<p>Von Nino Kapa am 5. März 2016 in Gericht</p>", "", "", (), ("Gericht",)),
    "no label in a line": ("", "<p>5 March 2016 | Linden</p>", "", "", (), ()),
    "subjects of Plone": (
        "",
        DAY,
        '<div>filed under: <a href="/@@search?Subject%3Alist=bells" class="link-category">bells</a></div>',
        "",
        ("bells",),
        (),
    ),
    "behind the post": ("", DAY, "", '<div class="a"><a href="/tag/bells"><div>bells</div></a></div>', ("bells",), ()),
    "a name of a category (Joomla)": (
        "",
        f'{DAY}<dl><dd class="category-name">Category: <a href="/courts" itemprop="genre">Courts</a></dd></dl>',
        "",
        "",
        (),
        ("Courts",),
    ),
    "at the foot of a post behind its element": (
        "",
        DAY,
        "",
        '<div class="entry-footer"><span><a href="/t/bells" rel="tag">bells</a></span></div>',
        ("bells",),
        (),
    ),
    "at the foot of another post": (
        "",
        DAY,
        "",
        '<article><a href="/x/">More</a><div class="entry-footer"><a href="/t/rain" rel="tag">rain</a></div></article>',
        (),
        (),
    ),
    "a cloud behind it": ("", DAY, "", '<div>All our tags, from the first year <a href="/tag/b">b</a></div>', (), ()),
}


@pytest.mark.parametrize(("above", "under", "foot", "behind", "tags", "categories"), LABELS.values(), ids=LABELS)
def test_the_labels_of_a_page_of_one_post_were_lost(
    above: str, under: str, foot: str, behind: str, tags: tuple[str, ...], categories: tuple[str, ...]
) -> None:
    front = onepost.proved(SINGLE.format(above, under, foot, behind))[0].front
    assert (front.title, front.date) == ("A quiet morning", "2016-03-05")
    assert (front.tags, front.categories) == (tags, categories)


LINES = {
    "a category by its number (Nucleus)": (
        'Category: <a href="/?catid=2">Courts</a> · By <a href="/m">N</a>',
        (),
        ("Courts",),
    ),
    "tags in parts of a page": (
        'Tags: <a href="/t#a">bells</a>, <a href="/t#b">rain</a> | <a href="/e">Edit</a>',
        ("bells", "rain"),
        (),
    ),
    "a list": ('<b>Schlagwörter</b><ul><li><a href="/x">Glocken</a></li></ul>', ("Glocken",), ()),
    "buttons behind a list": ('<p>Tags: <a href="/x">bells</a></p> <a href="/y">Share</a>', ("bells",), ()),
    "words that announce none": ('Written in <a href="/x">Linden</a>', (), ()),
}


@pytest.mark.parametrize(("line", "tags", "categories"), LINES.values(), ids=LINES)
def test_labels_were_lost_that_words_announce_and_no_address_marks(
    line: str, tags: tuple[str, ...], categories: tuple[str, ...]
) -> None:
    front = onepost.proved(f"<body>{POST.format(5, '', '')}{POST.format(6, f'<div>{line}</div>', '')}</body>")[1].front
    assert (front.tags, front.categories) == (tags, categories)


HEADED = {
    "Kategori: Courts": ("Courts", ""),
    "Kategoria: Courts": ("Courts", ""),
    "Archives pour la catégorie Courts": ("Courts", ""),
    "Category Archive for 'Courts'": ("Courts", ""),
    "Kategorien und mehr": ("", ""),
    "Autor: Nino Kapa": ("", "Nino Kapa"),
    "Author Archive for Nino Kapa": ("", "Nino Kapa"),
    "Posts by the sea": ("", ""),
}


@pytest.mark.parametrize("line", HEADED)
def test_what_the_heading_of_a_list_says_of_its_posts_was_lost(line: str) -> None:
    page = f"<body><div><h2>{line}</h2></div>{POST.format(5, '', '')}{POST.format(6, '', '')}</body>"
    fronts = [draft.front for draft in onepost.proved(page)]
    category, author = HEADED[line]
    assert [(front.categories, front.author) for front in fronts] == 2 * [((category,) if category else (), author)]


BOX = """<div class="piece__attachments"><h2>{}</h2><ul><li><a href="/glossary/bells">bells</a></li>
<li><a href="/glossary/quay">the quay</a></li></ul></div>"""


@pytest.mark.parametrize(
    ("heading", "tags", "held"),
    [("Schlagworte", ("bells", "the quay"), False), ("Tags:", ("bells", "the quay"), False), ("Of the quay", (), True)],
)
def test_tags_in_a_box_under_a_heading_that_announces_them_were_text(
    heading: str, tags: tuple[str, ...], held: bool
) -> None:
    draft = onepost.split("page", f"<p>It began.</p>{BOX.format(heading)}")
    assert (draft.front.tags, "quay" in draft.body) == (tags, held)


def test_the_posts_of_a_category_under_that_of_a_page_were_given_both() -> None:
    below, own = (
        POST.format(day, "", f"type-post hentry {said}")
        for day, said in ((5, "category-appeals"), (6, "category-courts"))
    )
    page = '<body class="archive category category-courts category-3"><h1>Category: Courts</h1>{}</body>'
    first, second = onepost.proved(page.format(below + own))
    assert (first.front.categories, second.front.categories) == ((), ("Courts",))


@pytest.mark.parametrize("name", ["h3", "h4", "h5"])
def test_a_small_heading_that_a_theme_marks_as_that_of_a_list_named_no_label(name: str) -> None:
    head = f'<div class="page-title"><{name}>Tag: <span>bells</span></{name}></div>'
    first, second = onepost.proved(f"<body>{head}{POST.format(5, '', '')}{POST.format(6, '', '')}</body>")
    assert (first.front.tags, second.front.tags) == (("bells",), ("bells",))


@pytest.mark.parametrize(
    ("around", "head"),
    [
        ('<div class="page-title">{}</div>', "<h1>News</h1><aside><h3>Category: Sports</h3><p>x</p></aside>"),
        ('<div class="page-title">{}</div>', "<h1>News</h1><h3>Category: Sports</h3>"),
        ('<div class="page-title">{}</div>', "<nav><h3>Category: Sports</h3></nav>"),
    ],
)
def test_what_stands_beside_the_heading_of_a_list_named_labels(around: str, head: str) -> None:
    made = onepost.proved(f"<body>{around.format(head)}{POST.format(5, '', '')}{POST.format(6, '', '')}</body>")
    assert [one.front.categories for one in made] == [(), ()]


def test_a_widget_named_who_wrote_all_posts_where_a_page_is_called_as_such_a_heading() -> None:
    widget = "<aside><h3>Author: Bob Lee</h3><p>Bob fishes.</p></aside><h4>Category: Sea</h4>"
    posts = f"{POST.format(5, '', '')}{POST.format(6, '', '')}"
    made = onepost.proved(f'<body class="page-title">{widget}{posts}</body>')
    assert [(one.front.author, one.front.categories) for one in made] == [("", ()), ("", ())]
