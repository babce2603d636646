"""Posts among the entries of lists: menus above them, what shows them again beside, and texts that tools broke."""

AGAIN = """• 关于

• 联系

• 新闻

河边三村的诉状被受理

区法院周三受理了三个渔村在二〇一八年提交…

• 林晓舟

• 2020年8月5日

• No Comments

• 新闻

码头夜校获奖

夜校由码头工人自己办了八年，老师都是义务…

• 林晓舟

• 2020年7月30日

• No Comments

• 调查

没有执照的采石场

执照二〇一六年到期，挖掘没有停。…

• 林晓舟

• 2020年7月11日

• No Comments

12
Next

• 河边三村的诉状被受理2020年8月5日
区法院周三受理了三个渔村在二〇一八年提交…

• 码头夜校获奖2020年7月30日
夜校由码头工人自己办了八年，老师都是义务…

• 没有执照的采石场2020年7月11日
执照二〇一六年到期，挖掘没有停。…
"""


def test_what_a_list_beside_shows_again_counts_once(reading_of) -> None:
    drafts = reading_of(AGAIN).drafts
    assert [(draft.front.title, draft.front.date, draft.front.author) for draft in drafts] == [
        ("河边三村的诉状被受理", "2020-08-05", "林晓舟"),
        ("码头夜校获奖", "2020-07-30", "林晓舟"),
        ("没有执照的采石场", "2020-07-11", "林晓舟"),
    ]


UNDER_MENU = """-   关于

-   河边三村的诉状被受理

    2020年8月5日

    —

    作者

    林晓舟

    in

    新闻

    区法院周三受理了三个渔村在二〇一八年提交…

-   码头夜校获奖

    2020年7月30日

    —

    作者

    林晓舟

    in

    新闻

    夜校由码头工人自己办了八年，老师都是义务…

-   没有执照的采石场

    2020年7月11日

    —

    作者

    林晓舟

    in

    调查

    执照二〇一六年到期，挖掘没有停。…
"""


def test_an_entry_right_under_those_of_a_menu_is_a_post(reading_of) -> None:
    drafts = reading_of(UNDER_MENU).drafts
    assert [draft.front.date for draft in drafts] == ["2020-08-05", "2020-07-30", "2020-07-11"]


ENTRIES = """     * [5]Court in Varnesk keeps the river petition alive
       [6]June 9, 2021
       On Tuesday the regional court of Varnesk refused to strike out the
       petition that [7]three fishing villages brought in 2019.

     We did not come for money. We came for the water.
       The next hearing is set for 4 July 2021; the ministry has until
       then to answer.
          + The order names two rivers.
          + It gives the villages legal aid.
       [8]https://courts.example/varnesk/2021/114
       [9]https://www.rivers.example/news/order-of-june?id=7&lang=en
     * [10]“We only counted the trucks”: a ranger speaks
       [11]June 3, 2021
       A ranger who logged night transports for eleven months tells how
       the list came about.
       An empty desk The desk in Osten

What the list shows
       Forty trucks a week, none of them weighed. [see also
       [12]https://lanternpost.example/2020/11/21/a-quarry-without-a-licen
       ce/]
       She was moved to a desk in May.
       [13]https://observer.example/2021/06/ranger-list/
     * [14]A quarry without a licence
       [15]November 21, 2020
       The licence ran out in 2016. The digging did not.
       Our request for the file was refused twice
       and granted the third time.
         1. The map ends at the old road.
         2. The quarry does not.
       [16]https://mines.example/register/88
       [17]https://observer.example/2020/11/quarry/
       [18]https://courts.example/varnesk/2020/17
"""


def test_an_entry_with_a_text_of_few_words_among_others_is_a_post(reading_of) -> None:
    drafts = reading_of(ENTRIES).drafts
    assert [draft.front.date for draft in drafts] == ["2021-06-09", "2021-06-03", "2020-11-21"]


BROKEN = """The Quay

The lamp on the quay stays out
On Wednesday the harbour board refused to hear the keeper whom\x20
three ships
 had asked for light.

They did not come for the money.
12 February 2020

A school opens on the quay
Since 2011 dockers have kept a school in the evening on the quay of the harbour.

They have asked for lamps:\x20
two or three
.
30 January 2020
"""


def test_a_sentence_that_a_tool_broke_at_a_link_is_no_title(reading_of) -> None:
    drafts = reading_of(BROKEN).drafts
    assert [(draft.front.title, draft.front.date) for draft in drafts] == [
        ("The lamp on the quay stays out", "2020-02-12"),
        ("A school opens on the quay", "2020-01-30"),
    ]
