"""Bodies each over an address, or under the name of the coalition that they make up, and a verb that is of none."""

TEXT = "{}\n\nJune 9, 2021\n\n{}\n"


def _read(title: str, text: str, reading_of) -> list[str]:
    (draft,) = reading_of(TEXT.format(title, text)).drafts
    return [body.as_ for body in draft.front.organisations]


def test_bodies_sign_a_letter_each_over_where_it_is_reached(reading_of) -> None:
    bodies = "Market Women's Union (MWU)\nc/o Harbour House, 12 Mill Street\n\nStreet Traders' League\nPO Box 77, Quay"
    letter = f"Mayor Roe,\n\ngive the women their stalls back.\n\nRespectfully,\n\n{bodies}"
    assert _read("Letter to the mayor", letter, reading_of) == ["Market Women's Union (MWU)", "Street Traders' League"]


def test_the_members_of_a_coalition_sign_under_its_name_what_somebody_has_to_do(reading_of) -> None:
    members = ["Serikat Tani Dermaga", "LBH Samudra", "Lembaga Studi Ombak (LSO)"]
    listed = "\n".join(f"{number}. {member}" for number, member in enumerate(members, 1))
    text = "Polisi harus membebaskan tiga petani.\n\nKoalisi Tani Merdeka:\n{}\n\nNarahubung:\nBudi Roe (0812-0000)"
    assert _read("Siaran pers", text.format(listed), reading_of) == members
    assert _read("Kabar", text.replace("harus membebaskan", "menemui").format(listed), reading_of) == []


def test_what_several_do_is_no_part_of_the_last_name(reading_of) -> None:
    said = "A Rede Mães do Cais, o Instituto Raiz Urbana e a Maré Já (MJ) vêm a público exigir respostas sobre o caso."
    bodies = ["Rede Mães do Cais", "Instituto Raiz Urbana", "Maré Já (MJ)"]
    assert _read("Nota conjunta sobre o porto", f"{said}\n\nNove barcos sumiram.", reading_of) == bodies
