"""Bodies are found in texts by every name that they have, and by nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muniment.model.organisation import Organisation
from muniment.vocabularies import recognition, registry
from muniment.vocabularies.recognition import Recogniser

BODIES = [
    Organisation(id="amnesty", name="Amnesty International", names={"es": "Amnistía Internacional"}),
    Organisation(id="amnesty-chile", name="Amnistía Internacional Chile", country="CL"),
    Organisation(id="hrw", name="Human Rights Watch", acronym="HRW", domains=("hrw.org",)),
    Organisation(id="lrwc", name="Lawyers’ Rights Watch Canada", acronym="LRWC"),
    Organisation(
        id="pier-ch", name="Pier for Human Rights", acronym="PHR", country="CH", site="https://www.pier.example/en/"
    ),
    Organisation(
        id="pier-ke", name="Physicians of the Harbour", acronym="PHR", country="KE", site="https://social.example/phr"
    ),
    Organisation(id="pen", name="PEN"),
    Organisation(id="lab", name="The Lantern Lab", aliases=("Light & Lantern Lab",)),
    Organisation(id="hric", name="中国人权"),
    Organisation(id="memory", name="Мемориал"),
    Organisation(id="watch", name="Watch"),
]
KNOWN = registry.assemble((), BODIES)
RECOGNISER = Recogniser(KNOWN)
TEXTS = {
    "Amnesty International and Amnistía Internacional Chile met.": ["amnesty", "amnesty-chile"],
    "Amnistia internacional, AMNESTY INTERNATIONAL": ["amnesty", "amnesty"],
    "an amnesty international law knows": [],
    "Amnesty International Chile said so.": [],
    "Human Rights Watch’s report, HRWs and HRW's": ["hrw", "hrw", "hrw"],
    "Human\nRights Watch": ["hrw"],
    "Human\n\nRights Watch": ["watch"],
    "human rights watch dogs and Human Rights Watchers": [],
    "Watch: Human Rights Watch": ["watch", "hrw"],
    "the Lawyers' Rights Watch Canada": ["lrwc"],
    "**Human Rights Watch**, [HRW](https://hrw.org/PEN)": ["hrw", "hrw"],
    "https://x.example/HRW HRW.org @HRW #HRW info@HRW www.PEN/": [],
    "take a pen, PEN’s": ["pen"],
    "THE PEN IS MIGHTIER THAN THE SWORD": [],
    "PHR said": [],
    "PHR, Kenya": ["pier-ke"],
    "Pier for Human Rights (PHR)": ["pier-ch", "pier-ch"],
    "Lantern Lab, the Lantern Lab, Light and Lantern Lab": ["lab", "lab", "lab"],
    "据中国人权报道": ["hric"],
    "организация Мемориал": ["memory"],
    "Мемориальный": [],
}


@pytest.mark.parametrize("text", TEXTS)
def test_a_body_is_found_by_its_names_at_word_bounds(text):
    assert [mention.id for mention in RECOGNISER.mentions(text)] == TEXTS[text]


@given(st.text(alphabet=st.sampled_from("HRW hrw.’'sé\n中国人权Watch Ωſßİ“…"), max_size=60))
def test_a_mention_holds_the_words_that_stand_at_its_place(text):
    mentions = RECOGNISER.mentions(text)
    assert [text[mention.start : mention.end] for mention in mentions] == [mention.words for mention in mentions]
    assert all(one.end <= other.start for one, other in pairwise(mentions))


@given(st.text(max_size=200))
def test_folding_moves_no_character(text):
    assert len(recognition.fold(text)) == len(text)
    assert RECOGNISER.mentions(text) == RECOGNISER.mentions(text)


def test_mentions_are_found_in_one_pass_however_many_bodies_there_are():
    many = [Organisation(id=f"body-{n}", name=f"Harbour Council {n} of Lund", acronym=f"HC{n}") for n in range(5000)]
    recogniser = Recogniser(registry.assemble((), many))
    text = "Harbour Council 77 of Lund met HC4999. " * 3
    assert [mention.id for mention in recogniser.mentions(text)] == ["body-77", "body-4999"] * 3


POST = """\
---
title: A statement
date: 2019-04-02
tags: []
organisations:
  - {as: Watch, id: watch, role: subject}
  - {as: "Pier for Human Rights (PHR)", role: mentioned}
---

Watch and Human Rights Watch spoke; so did HRW.

The undersigned organisations:

1. Amnesty International
2. Lawyers’ Rights Watch Canada (LRWC) (Canada)
3. Tidewater Lawyers, within the framework of Amnistía Internacional Chile
4. Green Pier (Ghana)
"""


def test_suggestions_name_the_place_the_body_and_its_role(tmp_path, muniment):
    path = "posts/2019/2019-04-02-statement.md"
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    listed = [
        f"- id: {body.id}\n  name: {body.name}\n  acronym: {body.acronym or body.id.upper()}\n" for body in BODIES
    ]
    (tmp_path / "posts/organisations.yml").write_text("".join(listed), encoding="utf-8")
    (tmp_path / path).write_text(POST, encoding="utf-8")
    before, told = muniment(tmp_path, "check"), muniment(tmp_path, "check", "--suggest")
    assert told.exit_code == before.exit_code == 0
    assert told.output == before.output + (
        f"{path}:7: names Pier for Human Rights; suggested under organisations: "
        "{as: Pier for Human Rights (PHR), id: pier-ch, role: mentioned}\n"
        f"{path}:10:11: names Human Rights Watch; suggested under organisations: "
        "{as: Human Rights Watch, id: hrw, role: mentioned}\n"
        f"{path}:14:4: names Amnesty International; suggested under organisations: "
        "{as: Amnesty International, id: amnesty, role: signatory}\n"
        f"{path}:15:4: names Lawyers’ Rights Watch Canada; suggested under organisations: "
        "{as: Lawyers’ Rights Watch Canada (LRWC) (Canada), id: lrwc, role: signatory}\n"
        f"{path}:16:47: names Amnistía Internacional Chile; suggested under organisations: "
        "{as: Amnistía Internacional Chile, id: amnesty-chile, role: mentioned}\n"
        "5 suggestions\n"
    )
    assert (tmp_path / path).read_text(encoding="utf-8") == POST


def test_a_body_that_signs_is_suggested_as_signatory_wherever_the_text_names_it_before(tmp_path, muniment):
    path = "posts/2019/2019-04-02-statement.md"
    (tmp_path / "posts" / "2019").mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text("site_name: Archive\n", encoding="utf-8")
    (tmp_path / "posts/organisations.yml").write_text(
        "- id: harbour\n  name: Harbour Watch\n- id: river\n  name: River Watch\n", encoding="utf-8"
    )
    text = "Harbour Watch asks for more.\n\nSignatories:\n\n1. River Watch\n2. Harbour Watch (Peru)\n3. Lake Watch\n"
    (tmp_path / path).write_text(f"---\ntitle: Lake\ndate: 2019-04-02\n---\n\n{text}", encoding="utf-8")
    want = "suggested under organisations"
    assert muniment(tmp_path, "check", "--suggest").output == (
        "0 errors, 0 doubts\n"
        f"{path}:10:4: names River Watch; {want}: {{as: River Watch, id: river, role: signatory}}\n"
        f"{path}:11:4: names Harbour Watch; {want}: {{as: Harbour Watch (Peru), id: harbour, role: signatory}}\n"
        "2 suggestions\n"
    )
