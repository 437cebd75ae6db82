"""Lists whose answers are whole phrases, and remarks beside them that are about the picture, the name or the paper."""

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.heard.asking import of_other_things
from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.permission import read_permissions
from harvest.readers.permission.wished.mailed import asks_to_change
from harvest.readers.permission.young.children import child_called


def permits(header, *rows):
    found = people_listed(header, [list(row) for row in rows]) or ()
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in found}


def test_whether_the_name_may_stand_by_it_is_no_question_of_handing_words_on():
    header = ["Name", "Can we use what you said?", "Happy to have your name by it?"]
    rows = [(who, "Yes go ahead", "Yes name is fine") for who in ("Ada Obi", "Bo Lind", "Dee Oak")]
    found = permits(header, *rows, ("Cy Elm", "Rather not", ""))
    assert found == {
        **dict.fromkeys(("Ada Obi", "Bo Lind", "Dee Oak"), ("named", "unknown")),
        "Cy Elm": ("no", "unknown"),
    }


def test_with_my_name_asks_for_the_name_whatever_else_is_written_below_it():
    header = ["Name", "Quote me in the report", "With my name", "Pass mine on (council)"]
    rows = [
        ("Ada Obi", "yes", "yes", "yes"),
        ("Obi-Lind B.", "yes", "✓ Bryn, with a y", "no"),
        ("Cy Elm", "no", "", "yes"),
    ]
    assert permits(header, *rows, ("Dee Oak", "yes", "yes Dee", "yes"))["Ada Obi"] == ("named", "yes")


@pytest.mark.parametrize("asked", ["Podemos usar o que disse?", "Podemos usar as suas palavras?"])
def test_a_list_in_portuguese_is_understood(asked):
    header = ["Nome", asked, "Com o nome?", "Pode ir para a câmara e o porto?", "Obs."]
    found = permits(
        header, ("Lima, Ana", "sim", "não", "não", "por causa da loja"), ("Rui Sá", "sim", "sim", "sim", "")
    )
    assert found == {"Ana Lima": ("anonymous", "no"), "Rui Sá": ("named", "yes")}


@pytest.mark.parametrize(
    "answer", ["Not the gate one", "Only group ones", "hands only", "back of head only", "not my face"]
)
def test_how_somebody_may_be_seen_holds_no_words(answer):
    table = read_permissions(["Story", "May we quote you?", "Photos of you?"], [["We sang.", "Yes", answer]], year=2026)
    assert table.rows[0].quotation == "anonymous" and not table.rows[0].hold


def test_an_answer_about_photos_that_speaks_of_words_is_looked_at():
    answer = "not the bit about my son either"
    table = read_permissions(["Story", "May we quote you?", "Photos of you?"], [["We sang.", "Yes", answer]], year=2026)
    assert table.rows[0].hold


def test_who_writes_old_for_an_age_is_no_child():
    rows = [["Ada", "old", "Yes"], ["Bo", "14", "Yes"], ["Cy", "17", "Yes"]]
    found = read_permissions(["Name", "Age", "May we quote you?"], rows, year=2026)
    assert [(row.minor, bool(row.hold)) for row in found.rows] == [(False, False), (True, True), (False, False)]


def test_photos_that_may_be_used_are_asked_for_as_photos():
    assert of_other_things("4. Photos from the day with you in – may we use them?")
    assert not of_other_things("May we use your words and photos?")


def test_a_part_behind_leave_for_all_of_it_waits_and_refuses_nothing_else():
    said = heard("happy for it to go to the council, BUT not the bit about the roof", "share")
    assert said.unclear == ["not the bit about the roof"] and "No" not in said.answers.values()


def test_who_sends_what_they_would_have_said_asks_for_nothing():
    assert not asks_to_change("I had to leave at one. Here's what I would have said.\n\nI mend lamps.")
    assert asks_to_change("Here's what I would have said. Please leave my name off it.")


def test_answers_that_a_heading_offers_are_no_part_of_what_it_asks():
    header = ["Parent", "words used in booklet? N / anon / name", "shared with council?"]
    found = permits(
        header, ("Ada Obi", "name", "Y"), ("Bo Lind", "N", "N"), ("Cy Elm", "anon", "Y"), ("Di Roe", "name", "Y")
    )
    assert found == {
        "Ada Obi": ("named", "yes"),
        "Bo Lind": ("no", "no"),
        "Cy Elm": ("anonymous", "yes"),
        "Di Roe": ("named", "yes"),
    }


def test_print_away_lets_words_be_used():
    assert heard("Not the council while it lasts. Otherwise print away", "quote").answers.get("quote") != "No"


@pytest.mark.parametrize(
    "label", ["Toby, aged 9 (came with his great-gran)", "Sam (11) brought by his mum", "Flo 6 and her dad"]
)
def test_a_child_who_came_with_somebody_is_a_child(label):
    assert child_called(label)[0] and not child_called("Mum of Toby, aged 9")[0]


def test_a_name_with_a_letter_and_a_full_stop_above_words_speaks_them():
    said = [
        ("Moira", "What helped?"),
        ("Graham P.", "A stranger at night."),
        ("Moira", "And then?"),
        ("Graham P.", "Tea."),
    ]
    text = "\n\n".join(f"{who}  \n{words}" for who, words in [*said, ("Sunny", "A clock."), ("Moira", "Thank you.")])
    (reading,) = parse_file("table.txt", text.encode())
    turns = [(t.speaker, s.text[t.start : t.end]) for s in reading.sources for t in s.turns]
    assert [who for who, _ in turns] == ["Moira", "Graham P.", "Moira", "Graham P.", "Sunny", "Moira"]
