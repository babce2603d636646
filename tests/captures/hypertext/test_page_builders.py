"""Exports of blogs whose texts a page builder wrote: rows, columns and boxes as shortcodes stood in posts."""

import re
from base64 import b64encode
from urllib.parse import quote

import pytest
from tests.captures import onepost

ROW = '[vc_row css=".vc_custom_1{{padding: 4px !important;}}"][vc_column width="2/3"]{}[/vc_column][/vc_row]'
TEXT = '[vc_column_text css_animation="fadeIn"]\n<p>It <b>began</b>.</p>\nIt went on.[/vc_column_text]'
DIVI = (
    '[et_pb_section fb_built="1" admin_label="Top"][et_pb_row][et_pb_column type="4_4"]{}[/et_pb_column][/et_pb_row]'
    "[/et_pb_section]"
)
RAW = "<p>It <b>rang</b> at 100%.</p><script>ring()</script>"


def _packed(said: str) -> str:
    return b64encode(said.encode()).decode()


PIER = "https://linden.example/files/pier.jpg"
LAID = {
    "WPBakery": (ROW.format(TEXT), "It **began**.\n\nIt went on.\n"),
    "WPBakery, with a title and a gap": (
        ROW.format(
            '[vc_custom_heading text="At the quay" font_container="tag:h2"]' + TEXT + '[vc_empty_space height="20px"]'
        ),
        "## At the quay\n\nIt **began**.\n\nIt went on.\n",
    ),
    "WPBakery, with a film and a button": (
        ROW.format(
            '[vc_video link="https://vimeo.com/141358"][vc_btn title="Sign it"'
            ' link="url:https%3A%2F%2Fquay.example%2Fsign|title:Sign|target:%20_blank"]' + TEXT
        ),
        "https://vimeo.com/141358\n\n[Sign it](https://quay.example/sign)\n\nIt **began**.\n\nIt went on.\n",
    ),
    "Divi": (
        DIVI.format('[et_pb_text _builder_version="4.9.4"]<p>It began.</p>\n<ul>\n<li>one</li>\n</ul>[/et_pb_text]'),
        "It began.\n\n- one\n",
    ),
    "Divi, with boxes": (
        DIVI.format(
            '[et_pb_toggle title="Who came, %22they%22?" open="on"]<p>Nobody.</p>[/et_pb_toggle]'
            '[et_pb_button button_url="https://quay.example/" button_text="Sign"][/et_pb_button]'
            '[et_pb_testimonial author="Ann Roe" company_name="The Quay"]<p>We wait.</p>[/et_pb_testimonial]'
            "[et_pb_text]<p>It ended.</p>[/et_pb_text]"
        ),
        (
            '### Who came, "they"?\n\nNobody.\n\n[Sign](https://quay.example/)\n\n'
            "> We wait.\n>\n> Ann Roe, The Quay\n\nIt ended.\n"
        ),
    ),
    "Avada": (
        (
            "[fusion_builder_container][fusion_builder_row][fusion_text]\n\nIt began.\n\n[/fusion_text]"
            "[fusion_title]At noon"
            '[/fusion_title][fusion_button link="https://quay.example/"]Sign[/fusion_button][fusion_text]It ended.'
            "[/fusion_text][/fusion_builder_row][/fusion_builder_container]"
        ),
        "It began.\n\n### At noon\n\n[Sign](https://quay.example/)\n\nIt ended.\n",
    ),
    "Enfold": (
        (
            "[av_one_half first][av_heading heading='At noon' tag='h3'][/av_heading][av_textblock]\nIt began.\n"
            "[/av_textblock][/av_one_half][av_hr class='invisible']"
        ),
        "### At noon\n\nIt began.\n",
    ),
    "Shortcodes Ultimate": (
        (
            '[su_heading size="20"]Names[/su_heading]\n[su_quote cite="Ann Roe"]We wait.[/su_quote]\n'
            '[su_spoiler title="More"]It began.[/su_spoiler]'
        ),
        "### Names\n\n> We wait.\n>\n> Ann Roe\n\n### More\n\nIt began.\n",
    ),
    "WPBakery, with words that are large and no heading": (
        ROW.format('[vc_custom_heading text="At noon" font_container="font_size:40|tag:p|text_align:left"]' + TEXT),
        "At noon\n\nIt **began**.\n\nIt went on.\n",
    ),
    "WPBakery, with two titles of a box": (
        '[vc_cta h2="Held" h4="In May" h4_font_container="tag:h5"]It began.[/vc_cta]',
        "## Held\n\n##### In May\n\nIt began.\n",
    ),
    "Divi, with headings of their levels": (
        DIVI.format(
            '[et_pb_heading title="At noon" title_level="h1" _builder_version="4"][/et_pb_heading]'
            '[et_pb_blurb title="Held" header_level="h4" url="https://quay.example/r"]<p>It began.</p>[/et_pb_blurb]'
        ),
        "# At noon\n\n#### [Held](https://quay.example/r)\n\nIt began.\n",
    ),
    "Avada, with a heading of its level": (
        '[fusion_title size="4"]At noon[/fusion_title]It began.',
        "#### At noon\n\nIt began.\n",
    ),
    "a size that is none of a heading's": ('[su_heading size="20"]Names[/su_heading]', "### Names\n"),
    "WPBakery, with HTML in Base64": (
        ROW.format(f"[vc_raw_html]{_packed(quote(RAW))}[/vc_raw_html]" + TEXT),
        "It **rang** at 100%.\n\nIt **began**.\n\nIt went on.\n",
    ),
    "Avada, with HTML in Base64": (f"[fusion_code]{_packed(RAW)}[/fusion_code]", "It **rang** at 100%.\n"),
    "columns of a theme": (
        "[one_half]It began.[/one_half][one_half_last]It ended.[/one_half_last]",
        "It began.\n\nIt ended.\n",
    ),
    "WPBakery, with a line that has a title, and a tab": (
        (
            '[vc_text_separator title="At noon"][vc_tta_tabs][vc_tta_section title="Who came" tab_id="1"]It began.'
            "[/vc_tta_section][/vc_tta_tabs]"
        ),
        "### At noon\n\n### Who came\n\nIt began.\n",
    ),
    "Divi, with a slide and a number": (
        (
            '[et_pb_slide heading="At noon" button_text="Sign" button_link="https://quay.example/r" image="'
            f'{PIER}"]<p>It began.</p>[/et_pb_slide][et_pb_number_counter title="Held" number="50"]'
            "[/et_pb_number_counter]<p>It ended.</p>"
        ),
        "### At noon\n\nIt began.\n\n[Sign](https://quay.example/r)\n\n### Held\n\n50\n\nIt ended.\n",
    ),
    "Divi, with a title that leads on": (
        '[et_pb_blurb title="Held" url="https://quay.example/r"]<p>It began.</p>[/et_pb_blurb]',
        "### [Held](https://quay.example/r)\n\nIt began.\n",
    ),
    "Avada, with a box of two sides": (
        '[fusion_flip_box title_front="Held" text_front="In May" title_back="Free"]It ended.[/fusion_flip_box]',
        "### Held\n\nIn May\n\n### Free\n\nIt ended.\n",
    ),
    "Enfold, with a button": (
        "It began.\n[av_button label='Sign' link='manually,https://quay.example/' size='small']\nIt ended.",
        "It began.\n\n[Sign](https://quay.example/)\n\nIt ended.\n",
    ),
    "brackets within": (
        "[su_heading]Names [1][/su_heading][su_quote cite='Ann Roe']We [the town] wait.[/su_quote]",
        "### Names [1]\n\n> We [the town] wait.\n>\n> Ann Roe\n",
    ),
    "a title without marks of quotation": ("[su_spoiler title=More]It began.[/su_spoiler]", "### More\n\nIt began.\n"),
    "a card": (
        'The [su_tooltip content="Special court"]SC[/su_tooltip] sat.',
        'The <abbr title="Special court">SC</abbr> sat.\n',
    ),
    "a first letter": ("[dropcap]I[/dropcap]t began.\n\n[hr]\n\nIt ended.", "It began.\n\nIt ended.\n"),
}
STAY = {
    "brackets that enclose nothing": "Lay [row] on [column] here, [hr] and [toggle].",
    "a word that nothing ends": "Press [highlight], [tooltip] or [dropcap] here.",
    "a word that nothing begins": "The mark [/row] ends one, and [/tab] too.",
    "what is hidden, in code": '<p>Write <code>[et_pb_text disabled="on"]x[/et_pb_text]</code> here.</p>',
    "code": "<p>Write <code>[vc_row]x[/vc_row]</code> here.</p>",
}


@pytest.mark.parametrize("name", LAID)
def test_the_boxes_of_a_page_builder_stood_in_a_post_as_brackets(name: str) -> None:
    content, body = LAID[name]
    draft = onepost.split("wxr", content)
    assert (draft.body, [doubt for doubt in draft.doubts if "left as text" in doubt]) == (body, [])


def test_pictures_that_a_page_builder_has_by_address_are_pictures() -> None:
    written = (
        f'[et_pb_image src="{PIER}" alt="A pier" title_text="pier"][/et_pb_image]<p>It began.</p>'
        f'[fusion_imageframe image_id="3"]{PIER.replace("pier", "quay")}[/fusion_imageframe]'
    )
    draft = onepost.split("wxr", written)
    told = [(one.url, one.alt) for one in draft.front.pictures]
    assert (told, draft.body) == ([(PIER, "A pier"), (PIER.replace("pier", "quay"), "")], "It began.\n")


def test_a_picture_that_a_page_builder_has_by_number_is_that_of_its_export() -> None:
    attached = (
        "<item><title>pier</title><link>https://linden.example/pier/</link><wp:post_id>12</wp:post_id>"
        "<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>"
        f"<wp:attachment_url>{PIER}</wp:attachment_url></item>"
    )
    written = onepost.FORMS["wxr"](ROW.format('[vc_single_image image="12"][vc_column_text]It began.[/vc_column_text]'))
    (draft,) = onepost.proved(written.replace("</channel>", f"{attached}</channel>"))
    assert ([one.url for one in draft.front.pictures], draft.body) == ([PIER], "It began.\n")


def test_where_a_picture_leads_was_the_picture() -> None:
    linked = f'[vc_single_image image="12" onclick="custom_link" link="https://quay.example/r"]{TEXT}'
    draft = onepost.split("wxr", ROW.format(linked))
    assert (draft.front.pictures, draft.doubts[0]) == ((), "not taken over: gallery (1)")
    draft = onepost.split(
        "wxr", f'[et_pb_image src="{PIER}" url="https://quay.example/r"][/et_pb_image]<p>It began.</p>'
    )
    assert [one.url for one in draft.front.pictures] == [PIER]
    assert "https://quay.example/r" in draft.body + repr(draft.front)


def test_a_picture_by_number_that_an_export_lacks_is_told() -> None:
    draft = onepost.split("wxr", ROW.format('[vc_single_image image="12"]' + TEXT))
    assert draft.doubts[0] == "not taken over: gallery (1)"


@pytest.mark.parametrize("written", ['[et_pb_blog posts_number="3"][/et_pb_blog]', "[vc_raw_html]PHA[/vc_raw_html]"])
def test_what_a_page_builder_shows_from_elsewhere_stays_and_is_told(written: str) -> None:
    draft = onepost.split("wxr", f"It began.\n\n{written}\n\nIt ended.")
    assert draft.doubts[0].startswith("left as text")
    assert draft.body.startswith("It began.\n\n\\[") or draft.body.startswith("It began.\n\n[")


@pytest.mark.parametrize("content", STAY.values(), ids=STAY)
def test_brackets_like_those_of_a_page_builder_stay(content: str) -> None:
    draft = onepost.split("wxr", content)
    assert draft.body.strip() == re.sub("</?p>", "", re.sub("</?code>", "`", content))


OFF = {
    "Divi": (
        '[et_pb_section][et_pb_text disabled="on"]<p>Ana hides in Quay.</p>[/et_pb_text][et_pb_text]It began.'
        "[/et_pb_text][/et_pb_section]"
    ),
    "Divi, on all screens": '[et_pb_text disabled_on="on|on|on"]Ana hides in Quay.[/et_pb_text]It began.',
    "WPBakery": (
        '[vc_row disable_element="yes"][vc_column][vc_row_inner]Ana hides[/vc_row_inner] in Quay.[/vc_column][/vc_row]'
        "[vc_row]It began.[/vc_row]"
    ),
    "Avada": (
        '[fusion_builder_container status="draft"]Ana hides in Quay.[/fusion_builder_container]'
        "[fusion_builder_container]It began.[/fusion_builder_container]"
    ),
    "Shortcodes Ultimate": '[su_members message="no"]Ana hides in Quay.[/su_members]It began.',
}


@pytest.mark.parametrize("content", OFF.values(), ids=OFF)
def test_what_an_editor_hid_in_a_page_builder_was_in_a_post(content: str) -> None:
    draft = onepost.split("wxr", content)
    assert (draft.body, draft.doubts[0][:16]) == ("It began.\n", "not taken over: ")


def test_a_hidden_box_within_one_of_its_name_ends_where_that_does_not() -> None:
    inner = '[et_pb_row disabled="on"][et_pb_row]Ana hides[/et_pb_row] in Quay.[/et_pb_row]'
    draft = onepost.split("wxr", f"[et_pb_row]It began.{inner}It ended.[/et_pb_row]")
    assert draft.body == "It began. It ended.\n"
