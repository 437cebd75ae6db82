"""Names in the files leave only with consent to be named; everything else shows a pseudonym."""

from __future__ import annotations

import json

from harvest.evidence import as_json
from harvest.model import Kind
from tests.factories import InquiryBuilder, build, café


def test_names_in_the_files_leave_only_with_consent_to_be_named():
    text = json.dumps(as_json(build(café().material())), ensure_ascii=False)
    assert "Bernadette Quill" in text
    for name in ("Asha", "Verghese", "Ellery", "Nesbitt", "Zielinski", "Crake", "Sunita"):
        assert name not in text


def test_a_title_with_the_name_of_somebody_who_may_not_be_named_shows_the_pseudonym():
    inquiry = InquiryBuilder()
    teller = inquiry.voice("Maud Pettigrew")
    passage = inquiry.say(inquiry.source("Maud Pettigrew: the allotment", Kind.STORY), teller, "We share the beans.")
    inquiry.agree(passage, "five_ways/give")
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.source == "Resident 1: the allotment"


def test_somebody_spoken_of_by_name_stands_as_pseudonym_in_brackets_in_everybody_elses_words():
    inquiry = InquiryBuilder()
    inquiry.voice("Maud Pettigrew")
    speaker = inquiry.voice("Will")
    passage = inquiry.say(
        inquiry.source("Table 1", table="1"),
        speaker,
        "Will you believe it, Maud and I planted it. Mrs Pettigrew cooks.",
    )
    inquiry.agree(passage, "five_ways/give")
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.text == "Will you believe it, [Resident 1] and I planted it. Mrs [Resident 1] cooks."


def test_labels_that_are_no_names_are_left_alone_in_what_people_say():
    inquiry = InquiryBuilder()
    speaker = inquiry.voice("Table 2")
    inquiry.voice("Resident")
    passage = inquiry.say(inquiry.source("Table 2", table="2"), speaker, "Table 2 is where every Resident sits.")
    inquiry.agree(passage, "five_ways/give")
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.text == "Table 2 is where every Resident sits."


def test_a_name_that_two_voices_share_is_put_away_without_saying_whose_it_is():
    inquiry = InquiryBuilder()
    inquiry.voice("Jean Marsh")
    speaker = inquiry.voice("Jean Doyle")
    passage = inquiry.say(inquiry.source("Table 1", table="1"), speaker, "Ask Jean, she knows. Jean Marsh does too.")
    inquiry.agree(passage, "five_ways/give")
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.text == "Ask [name], she knows. [Resident 1] does too."


def test_names_that_are_also_words_are_put_away_only_where_they_are_names():
    inquiry = InquiryBuilder()
    inquiry.voice("June")
    speaker = inquiry.voice("Will Grant")
    said = "Will you come? It was June who asked, every June. I said to Will that the Grant is gone."
    passage = inquiry.say(inquiry.source("Table 1", table="1"), speaker, said)
    inquiry.agree(passage, "five_ways/give")
    (quotation,) = build(inquiry.material()).quotations
    assert quotation.text == (
        "Will you come? It was [Resident 1] who asked, every June. I said to [Resident 2] that "
        "the [Resident 2] is gone."
    )


def test_a_name_in_a_files_name_is_put_away_however_it_is_written():
    inquiry = InquiryBuilder()
    teller = inquiry.voice("Maud Pettigrew")
    passage = inquiry.say(inquiry.source("interview_maud_pettigrew_2026", Kind.STORY), teller, "We share the beans.")
    inquiry.agree(passage, "five_ways/give")
    assert "maud" not in json.dumps(as_json(build(inquiry.material()))).lower()
