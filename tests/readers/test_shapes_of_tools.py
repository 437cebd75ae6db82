"""Files as chats, boards and survey tools leave them: what a careful person would expect comes out."""

import pytest

from tests.readers.shapes import (
    boards,
    chats_and_reports,
    documents_left,
    eighth_sight,
    field_tools,
    fifth_sight,
    fourth_sight,
    meetings,
    more_boards,
    online_forms,
    phones_and_lists,
    second_sight,
    second_tables,
    seventh_sight,
    sheets_and_pledges,
    sixth_sight,
    survey_tools,
    surveys,
    third_sight,
    tools_of_speech,
    whatsapp,
)
from tests.readers.shapes.case import Case, faults

CASES = [
    *second_sight.CASES,
    *second_tables.CASES,
    *boards.CASES,
    *chats_and_reports.CASES,
    *field_tools.CASES,
    *meetings.CASES,
    *more_boards.CASES,
    *online_forms.CASES,
    *phones_and_lists.CASES,
    *seventh_sight.CASES,
    *eighth_sight.CASES,
    *sheets_and_pledges.CASES,
    *sixth_sight.CASES,
    *survey_tools.CASES,
    *surveys.CASES,
    *third_sight.CASES,
    *fourth_sight.CASES,
    *documents_left.CASES,
    *fifth_sight.CASES,
    *tools_of_speech.CASES,
    *whatsapp.CASES,
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.what)
def test_it_comes_out_as_a_careful_person_expects(case):
    assert not faults(case)


def test_words_about_pictures_and_absence_are_words():
    said = ["he was absent", "the document attached says no", "I deleted this message", "voice call with mum", "<3"]
    chat = "".join(f"12/05/2026, 09:1{n} - Ada: {words}\n" for n, words in enumerate(said))
    assert not faults(Case("words", "chat.txt", chat.encode(), said=[("Ada", words) for words in said]))
