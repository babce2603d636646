"""Signs that end sentences are the same everywhere, in every script that has such signs."""

import re
import unicodedata

import pytest

from muniment.text import stops


@pytest.mark.parametrize(
    "sentence",
    [
        "They were released.",
        "他们获释了。",
        "वे रिहा हुए।",
        "وہ رہا ہو گئے۔",
        "هل أُفرج عنهم؟",
        "Նրանք ազատ են։",
        "ተፈቱ።",
        "သူတို့ လွတ်မြောက်ခဲ့သည်။",
        "ពួកគេត្រូវបានដោះលែង។",
        "Really?!",
    ],
)
def test_a_sentence_ends(sentence: str) -> None:
    assert sentence.endswith(stops.SIGNS)
    assert re.search(f"[{stops.ENDS}]$", sentence)


def test_what_ends_no_sentence() -> None:
    assert not "དགེ་རྒན་གསུམ་གློད་གྲོལ།".endswith(stops.SIGNS)  # the shad parts phrases, and ends titles too
    assert not any(re.search(f"[{stops.ENDS}]$", f"words {sign}") for sign in ",;:-)]’”\\^")


def test_every_sign_is_punctuation_and_stands_once() -> None:
    assert all(unicodedata.category(sign) == "Po" for sign in stops.ENDS)
    assert len(set(stops.ENDS)) == len(stops.ENDS)
