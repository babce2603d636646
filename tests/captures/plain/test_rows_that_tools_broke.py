"""Rows of links whose addresses a tool broke, lists of particulars in paragraphs, what lynx tells of feeds."""

WRAPPED = """# La lampe du quai reste éteinte

[Laisser un commentaire](https://lequai.example/2020/02/12/la-lampe-du-quai-
reste-eteinte/#respond) /
[Port](https://lequai.example/category/port/) / par [Anne
Roux](https://lequai.example/author/anne/ "View all posts by Anne
Roux") / 12 février 2020

Mercredi soir la lampe du quai s’est éteinte, et jusqu’au matin personne ne
l’a rallumée, alors que [deux bateaux](https://bateaux.example/) attendaient.

Le gardien a dit que l’huile n’était pas venue, et il est rentré à pied.

[12 février 2020 at 21:14](https://lequai.example/2020/02/12/la-lampe-du-quai-
reste-eteinte/#comment-7)
"""


def test_a_row_of_links_broken_over_lines_dates_a_post(reading_of) -> None:
    (draft,) = reading_of(WRAPPED).drafts
    assert (draft.front.title, draft.front.date, draft.front.author) == (
        "La lampe du quai reste éteinte",
        "2020-02-12",
        "Anne Roux",
    )


LABELLED = """## [Карьер без лицензии](https://mayak-
zapiski.example/2018/01/16/karyer-bez-licenzii/)

Лицензия кончилась в 2015 году, работы — нет.… [Читать далее Карьер без
лицензии](https://mayak-
zapiski.example/2018/01/16/karyer-bez-licenzii/)

Рубрика [Новости](https://mayak-
zapiski.example/category/novosti/),
[Расследования](https://mayak-
zapiski.example/category/rassledovaniya/)
Метки [карьеры](https://mayak-
zapiski.example/tag/karyery/),
[суды](https://mayak-zapiski.example/tag/sudy/)
"""


def test_labels_whose_addresses_are_broken_are_no_titles(reading_of) -> None:
    (draft,) = reading_of(LABELLED).drafts
    assert (draft.front.title, draft.front.date) == ("Карьер без лицензии", "2018-01-16")


LISTED = """   The Quay

[8]The lamp on the quay

     * by [9]Ann Roe
     * 18 October 2022February 1, 2023
     * [10]Harbour, [11]Nights

   On Wednesday evening the lamp on the quay went
   out,… [12]Read more »The lamp on the quay

[13]The crane stood still

     * by [14]Ann Roe
     * 4 October 2022February 1, 2023
     * [15]Harbour

   The man in the crane had come with a placard, and was led away by
   the… [16]Read more »The crane stood still

Popular Posts

     * [17]The lamp on the quay 1,211 views |
       18 October 2022 | by [18]Ann Roe
       On Wednesday evening the lamp on the quay went out,…
     * [19]The crane stood still 1,221 views | 4 October
       2022 | by [20]Ann Roe
       The man in the crane had come with a placard,…

References

   8. https://quay.example/2022/10/18/the-lamp-on-the-quay/
   9. https://quay.example/author/ann/
  10. https://quay.example/category/harbour/
  11. https://quay.example/category/nights/
"""


def test_each_entry_of_a_list_says_its_own(reading_of) -> None:
    drafts = reading_of(LISTED).drafts
    told = [(one.front.title, one.front.date, one.front.author, one.front.categories) for one in drafts]
    assert told == [
        ("The lamp on the quay", "2022-10-18", "Ann Roe", ("Harbour", "Nights")),
        ("The crane stood still", "2022-10-04", "Ann Roe", ("Harbour",)),
    ]


FEEDS = """   #[1]The Lantern Post » Feed

[2]The Lantern Post

   Notes on the people who keep watch
     __________________________________________________________________

   « [3]An older one

Court in Varnesk keeps the river petition alive

   On Tuesday the regional court of Varnesk refused to strike out the
   petition that [4]three fishing villages brought in 2019.

   [5]https://courts.example/varnesk/2021/114

   Tags: [7]river rights, [8]Varnesk

   This entry was posted on Wednesday, June 9th, 2021 at 8:00 am and is
   filed under [9]Courts. You can follow any responses to this entry
   through the [10]RSS 2.0 feed. Both comments and pings are currently
   closed.

   The Lantern Post is proudly powered by [11]WordPress
   [12]Entries (RSS) and [13]Comments (RSS).
"""


def test_what_feeds_are_called_by_is_no_title(reading_of) -> None:
    (draft,) = reading_of(FEEDS).drafts
    assert (draft.front.title, draft.front.date) == (
        "Court in Varnesk keeps the river petition alive",
        "2021-06-09T08:00",
    )


ICONS = """Categories

<a href="https://quay.example/category/{filed}/"
rel="category tag">{label}</a>

## [{title}](https://quay.example/2021/0{month}/05/{slug}/)

- Post author<img
  src="data:image/svg+xml;base64,PHN2ZyBjbGFzcz0ic3ZnLWljb24iPjxwYXRoIC8+PC9zdmc+"
  class="svg-icon" />By [Ann
  Roe](https://quay.example/author/ann/)
- Post date<img
  src="data:image/svg+xml;base64,PHN2ZyBjbGFzcz0ic3ZnLWljb24iPjxwYXRoIC8+PC9zdmc+"
  class="svg-icon" />[{day},
  2021](https://quay.example/2021/0{month}/05/{slug}/)
- <img
  src="data:image/svg+xml;base64,PHN2ZyBjbGFzcz0ic3ZnLWljb24iPjxwYXRoIC8+PC9zdmc+"
  class="svg-icon" />[No Comments on {title}](https://quay.example/2021/0{month}/05/{slug}/#respond)

The harbour office closed the gate on Tuesday and gave no reason for that.

- Tags<img
  src="data:image/svg+xml;base64,PHN2ZyBjbGFzcz0ic3ZnLWljb24iPjxwYXRoIC8+PC9zdmc+"
  class="svg-icon" /><a href="https://quay.example/tag/gate/" rel="tag">gate</a>,
  <a href="https://quay.example/tag/river-rights/" rel="tag">river
  rights</a>

------------------------------------------------------------------------

"""


def test_icons_that_a_tool_left_as_html_break_no_list_of_particulars(reading_of) -> None:
    one = ICONS.format(
        filed="courts", label="Courts", title="The gate is shut", slug="the-gate-is-shut", month=5, day="May 5"
    )
    other = ICONS.format(
        filed="news", label="News", title="A boat at dawn", slug="a-boat-at-dawn", month=4, day="April 5"
    )
    fronts = [draft.front for draft in reading_of(f"Quay Notes\n\n{one}{other}").drafts]
    assert [(front.title, front.date, front.author, front.categories, front.tags) for front in fronts] == [
        ("The gate is shut", "2021-05-05", "Ann Roe", ("Courts",), ("gate", "river rights")),
        ("A boat at dawn", "2021-04-05", "Ann Roe", ("News",), ("gate", "river rights")),
    ]


SLASHED = """21/02/2018

### [{title}](https://quay-
post.example/2018/02/21/{slug}/)

5 min read / [Leave a comment](https://quay-
post.example/2018/02/21/{slug}/#respond)
/ [Courts](https://quay-
post.example/category/courts/),
[Quays](https://quay-
post.example/category/quays/)
/ [Ann Roe](https://quay-post.example/author/ann/)

The harbour office closed the gate on Tuesday, they say.

![Gate](https://quay-post.example/wp-
content/uploads/2018/gate.jpg)The gate at noon

<https://wire.example/gate>
"""


def test_a_row_of_links_whose_lines_begin_with_strokes_took_the_text_under_it_along(reading_of) -> None:
    titles = ("The gate is shut", "A boat at dawn")
    parts = (SLASHED.format(title=title, slug=title.lower().replace(" ", "-")) for title in titles)
    drafts = reading_of("[Quay Post](https://quay-post.example/)\n\n" + "\n".join(parts)).drafts
    assert [draft.front.title for draft in drafts] == [*titles]
    assert {(draft.front.author, draft.front.categories) for draft in drafts} == {("Ann Roe", ("Courts", "Quays"))}
    assert [note.url for draft in drafts for note in draft.front.sources] == ["https://wire.example/gate"] * 2
    assert all(draft.body.startswith("The harbour office") for draft in drafts)


def test_a_row_of_links_goes_on_behind_a_point_in_the_next_line(reading_of) -> None:
    row = SLASHED.replace("\n/ [Courts]", " ·\nposted on 21 February 2018 · posted in [Courts]").replace(
        "21/02/2018\n\n", ""
    )
    row = row.replace("post.example/2018/02/21/{slug}/#respond) ·\n", "post.example/2018/02/21/{slug}/#respond)\n· ")
    (draft,) = reading_of(f"[Quay Post](/)\n\n{row.format(title='A boat at dawn', slug='a-boat-at-dawn')}").drafts
    assert (draft.front.date, draft.front.categories) == ("2018-02-21", ("Courts", "Quays"))
    assert [note.url for note in draft.front.sources] == ["https://wire.example/gate"]
    assert draft.body.startswith("The harbour office")
