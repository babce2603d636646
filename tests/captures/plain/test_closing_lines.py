"""What closes a post in texts: sources that a line leads to, labels without a word for them, related posts, tables."""

import pytest

from muniment.captures import splitting
from muniment.captures.accounting import ledger
from muniment.vocabularies.registry import Registry

P = "The council met for the third time, and nobody who had been asked to come there said a word about the wells."
Q = "Forty families walked down to the river that evening, and the keeper of the sluice gave them the key at last."
HOST = "https://river.example"


def test_a_line_that_leads_to_an_address_among_sources_is_its_title(reading_of) -> None:
    closing = "Full text:\nhttps://un.example/en/14562\nUnion Watch: https://union.example/seven\n"
    closing += "Letter of the government (PDF):\nhttps://mission.example/reply.pdf"
    (made,) = reading_of(f"River notes\n\nWater denied\n\n5 May 2021\n\n{P}\n\n{closing}\n").drafts
    assert [source.title for source in made.front.sources] == ["", "Union Watch", "Letter of the government (PDF)"]
    assert made.body == f"{P}\n"


def test_the_full_stop_behind_a_day_ends_no_sentence(reading_of) -> None:
    source = "Quelle: Flussbote, 31. Mai 2021, https://flussbote.example/familien.html"
    (made,) = reading_of(f"Am Fluss\n\nKein Wasser\n\n5. Juni 2021\n\n{P}\n\n{source}\n").drafts
    assert [one.url for one in made.front.sources] == ["https://flussbote.example/familien.html"]
    assert made.body == f"{P}\n"


LISTS = "Categories\n\nNews (3)\nReports (2)\n\nTags\n\ncourts wells joint letters\n\nMeta\n\nLog in"


def test_labels_alone_are_told_by_the_lists_beside_the_posts(reading_of) -> None:
    first = f"5 May 2021 by Ann Roe\n\nWater denied\n\n{P}\n\nNews, Reports\nwells, joint letters\n2 Comments"
    second = f"2 May 2021 by Bo Lind\n\nLand is taken\n\n{Q}\n\nReports\ncourts\nLeave a comment"
    made = reading_of(f"River notes\n\n{first}\n{second}\n\nOlder posts\n\n{LISTS}\n").drafts
    assert [draft.front.categories for draft in made] == [("News", "Reports"), ("Reports",)]
    assert [draft.front.tags for draft in made] == [("wells", "joint letters"), ("courts",)]
    assert [draft.body for draft in made] == [f"{P}\n", f"{Q}\n"]


def test_related_posts_in_chinese_are_no_posts(reading_of) -> None:
    related = "相关\n没有水\n2024年5月21日\n在“故事”中\n土地\n2024年5月9日\n在“报告”中"
    made = reading_of(f"河边\n要求放水\n2024年5月28日\n{P}\n赞\n{related}\n标签：\n水\n").drafts
    assert [(draft.front.title, draft.front.date) for draft in made] == [("要求放水", "2024-05-28")]


def test_the_days_in_a_table_with_a_ruled_head_date_no_posts(reading_of) -> None:
    table = "Session| Date| Event\n---|---|---\n1| 14 May 2021| Adjourned\n2| 2 June 2021| Heard\n3| 20 June 2021| Seen"
    row = f"[Ann Roe]({HOST}/author/ann/) / [0 Comments]({HOST}/2021/08/trial/#respond)"
    text = f"# [River notes]({HOST})\n\n## [The trial]({HOST}/2021/08/trial/)\n\n{row}\n\n{P}\n\n{table}\n\n{Q}\n"
    assert [(draft.front.title, draft.front.author) for draft in reading_of(text).drafts] == [("The trial", "Ann Roe")]


@pytest.mark.parametrize("title", [r"5\. Evening on 20 May", r"What now\!"])
def test_what_keeps_a_sign_from_being_markdowns_is_no_part_of_a_title(title: str, reading_of) -> None:
    (made,) = reading_of(f"# River notes\n\n## {title}\n\n5 May 2021\n\n{P}\n\n**{Q}**\n").drafts
    assert made.front.title == title.replace("\\", "")


def test_a_heading_right_under_labels_is_a_title(reading_of) -> None:
    labels = f"Tags: [wells]({HOST}/tag/wells/) [courts]({HOST}/tag/courts/)"
    posts = [
        f"* ## [{title}]({HOST}/2021/05/{title.split()[-1]}/)\n\n  5 May 2021\n\n  {P}\n\n  {labels}"
        for title in ("Water denied", "Land is taken", "A dam is built")
    ]
    made = reading_of(f"[River notes]({HOST})\n\n" + "\n".join(posts) + "\n").drafts
    assert [draft.front.title for draft in made] == ["Water denied", "Land is taken", "A dam is built"]


FOOT = "By Ann Roe|2021-11-23T11:00:00+00:00November 23rd, 2021|Categories: News|Tags: wells|"
LED = f"""   [7]1 Antwort
   {P}

   Dieser Beitrag wurde am [10]7. November 2013 von [11]Ann Roe in [12]Aufrufe,
                               [17]Warum gerade Wasser?
   Dieser Beitrag wurde am [42]2. September 2013 von [43]Bo Lind in [44]Preise
   Visible links
  17. {HOST}/2013/10/29/warum-gerade-wasser/
  18. Kommentar zu Warum gerade Wasser?
	{HOST}/2013/10/29/warum-gerade-wasser/#comments"""
OVERLAPPING = [
    f"Water denied\n{P}\n{FOOT}\nRead More\nNight at the market\n{FOOT[:55]}|Categories\nCategories\nRead More",
    LED.replace("   Dieser", "   [18]2 Antworten\n\n   Dieser", 1),
]


@pytest.mark.parametrize("text", OVERLAPPING, ids=["label", "lead"])
def test_no_line_is_the_foot_of_a_post_and_the_beginning_of_the_next(text: str) -> None:
    octets = text.encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture.txt", octets, reading, private=False)
    assert list(ledger.lost(octets, held, reading.drafts)) == []


def test_what_a_tool_wrote_before_a_number_is_no_mark_of_a_list() -> None:
    octets = f"|14. kesäkuuta 2023\n=== {HOST}/?p=6496[Viisi vaatii vettä takaisin]\n{P}\n|25. tammikuuta 2022".encode()
    reading = splitting.read(octets, Registry())
    held = ledger.ledger_of("capture.txt", octets, reading, private=False)
    assert list(ledger.lost(octets, held, reading.drafts)) == []


def test_numbered_notes_right_under_what_to_read_also_are_sources(reading_of) -> None:
    urls = [f"{HOST}/eleven-minutes/", f"{HOST}/what-is-it/"]
    cited = ["https://court.example/judgments/3", "https://union.example/notes?view=full"]
    also = "\n".join(f"- [A post]({url})" for url in urls)
    notes = "\n".join(f"{number}. Judgment, <{url}> [↩︎](#f{number})" for number, url in enumerate(cited, 1))
    text = f"# River notes\n\n## Water denied\n\n5 May 2021\n\n{P}\n\nRead also:\n\n{also}\n{notes}\n"
    (made,) = reading_of(text).drafts
    assert [one.url for one in made.front.sources] == cited
    assert [one.url for one in made.front.see_also] == urls


FEET = {
    "a gift": "---\n\n### Help us keep writing\n\nRiver notes live on small gifts. Five pay for one map.\n\nDonate",
    "a newsletter": "Newsletter\n\nSign up to have our appeals by mail.\n\n* * *\n\nHome\n\nNobody owns a river.",
}


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_sources_above_the_foot_of_a_page_are_read_though_it_has_sentences(foot: str, reading_of) -> None:
    text = f"River notes\n\nWater denied\n\n5 May 2021\n\n{P}\n\nhttps://un.example/en/14562\n\n{foot}\n"
    (made,) = reading_of(text).drafts
    assert [source.url for source in made.front.sources] == ["https://un.example/en/14562"]


def test_an_address_in_the_midst_of_a_text_stays_there(reading_of) -> None:
    after = "What you can do\n\nWrite to the council before Friday.\n\nThe address is on the gate."
    text = f"River notes\n\nWater denied\n\n5 May 2021\n\n{P}\n\nhttps://un.example/en/14562\n\n{after}\n"
    (made,) = reading_of(text).drafts
    assert made.front.sources == ()
    assert "https://un.example/en/14562" in made.body


def test_entries_of_a_menu_under_that_for_tags_were_tags(reading_of) -> None:
    menu = "* Home\n* Tags\n* Archive\n* Contact\n* Imprint\n"
    (draft,) = reading_of(f"# Water denied\n\nMarch 5, 2021\n\n{P}\n\n{P}\n\n{menu}").drafts
    assert draft.front.tags == ()


def test_an_article_elsewhere_was_taken_for_the_one_before_on_the_blog(reading_of) -> None:
    title, led = f"# [Water denied]({HOST}/2021/03/05/water-denied/)", "https://weir.example/lamps"
    told = f"Previous article: [Lamps]({led})"
    (draft,) = reading_of(f"{title}\n\nMarch 5, 2021\n\n{P}\n\n{Q}\n\n{told}\n").drafts
    assert draft.body == f"{P}\n\n{Q}\n\n{told}\n"


SITES = ("https://forum.example/akten", "https://law.example/112")
CLOSED = {
    "a label before words and their address": (f"Quelle: Forum Seerecht ({SITES[0]})", ["Forum Seerecht"]),
    "several of them": (
        f"Sources : Dépêche du port ({SITES[0]}) ; Ligue des droits du quai ({SITES[1]})",
        ["Dépêche du port", "Ligue des droits du quai"],
    ),
    "a list under a label": (
        f"Literatur\n\nKeel, W., A year of evenings, {SITES[0]}\nMinistry of Order, Statistics, {SITES[1]}",
        ["Keel, W., A year of evenings", "Ministry of Order, Statistics"],
    ),
    "notes of which one has no address": (
        f"[1] Copia del libro: {SITES[0]}\n\n[2] Testimonio de E. Quiroga, minuto 32.",
        ["Copia del libro"],
    ),
    "entries with their links in a line each": (
        f"References\n\n1.  Annual Report 2012, p. 8.\n    [Link]({SITES[0]})\n2.  The law:\n    [text]({SITES[1]})",
        ["Annual Report 2012, p. 8. Link", "The law: text"],
    ),
    "an entry whose link is broken": (
        f"- [Sailors’ Mission\n  News]({SITES[0]}), 16\n  September 2015\n- [Boat Watch]({SITES[1]})",
        ["Sailors’ Mission News, 16 September 2015", "Boat Watch"],
    ),
    "numbers that somebody typed": (
        f"1\\. Rules for Houses, {SITES[0]}  \n2\\. The Pond Gazette, {SITES[1]}",
        ["Rules for Houses", "The Pond Gazette"],
    ),
    "a label of any word before a link": (
        f"Hintergrund: [Bericht der Werft]({SITES[0]})",
        ["Hintergrund: Bericht der Werft"],
    ),
    "a sentence of links behind 'via'": (
        f"Via Press Watch ({SITES[0]}) and Old Town Notes ({SITES[1]}).",
        ["Press Watch", "Old Town Notes"],
    ),
}


@pytest.mark.parametrize(("closing", "titles"), CLOSED.values(), ids=CLOSED)
def test_sources_that_close_a_text_have_titles_in_any_form(closing: str, titles: list[str], reading_of) -> None:
    text = f"# Water denied\n\n5 May 2021\n\n{P}\n\n{closing}\n"
    reading = reading_of(text)
    (made,) = reading.drafts
    held = ledger.ledger_of("capture", text.encode(), reading, private=False)
    assert list(ledger.lost(text.encode(), held, reading.drafts)) == []
    assert [one.url for one in made.front.sources] == [*SITES[: len(titles)]]
    assert [one.title for one in made.front.sources] == titles


NONE = {
    "what a sentence leads to": f"They met again in the evening, said the paper: [Post]({SITES[0]})",
    "a button": f"Contact: [the form]({SITES[0]})",
    "a sentence with an address under a label's list": f"We ask for more: the law is bad. {SITES[0]} says so too.",
}


@pytest.mark.parametrize("line", NONE.values(), ids=NONE)
def test_other_lines_that_end_in_an_address_are_no_sources(line: str, reading_of) -> None:
    (made,) = reading_of(f"# Water denied\n\n5 May 2021\n\n{P}\n\n{line}\n").drafts
    assert made.front.sources == ()
