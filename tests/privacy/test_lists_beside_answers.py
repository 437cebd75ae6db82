"""A list is about whatever somebody said: it widens nothing that they answered themselves for their words elsewhere."""

from __future__ import annotations

from harvest.model import PermissionRecord
from harvest.model.permissions import ELSEWHERE
from harvest.privacy.consent import permission_of

FORM, TABLE = 1, 2


def _listed(answers: dict[str, object]) -> PermissionRecord:
    return PermissionRecord(1, "", "", 7, TABLE, "file", answers, listed=True)


def test_no_on_a_form_holds_what_a_sign_in_sheet_permits_at_the_table():
    form = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "no", "sharing": "no"})
    found = permission_of([_listed({"quotation": "anonymous", "sharing": "yes"}), form], TABLE)
    assert (found.quotation, found.sharing) == ("no", "no")


def test_without_my_name_on_a_form_takes_the_name_from_the_words_at_the_table():
    form = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "anonymous"})
    assert permission_of([_listed({"quotation": "named"}), form], TABLE).quotation == "anonymous"


def test_yes_on_a_form_frees_no_words_at_the_table():
    form = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "named"})
    assert permission_of([_listed({"quotation": "no"}), form], TABLE).quotation == "no"
    assert permission_of([_listed({"quotation": "anonymous"}), form], TABLE).quotation == "anonymous"


def test_answers_beside_words_are_not_narrowed_by_answers_beside_others():
    here = PermissionRecord(1, "", "", 7, TABLE, "file", {"quotation": "named"})
    form = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "no"})
    assert permission_of([here, form], TABLE).quotation == "named"


def test_a_person_who_looked_has_the_last_word():
    form = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "no"})
    act = PermissionRecord(3, "", "", 7, TABLE, "person", {"quotation": "named"})
    assert permission_of([_listed({"quotation": "anonymous"}), form, act], TABLE).quotation == "named"


def _form(quotation: str, sharing: str = "yes") -> PermissionRecord:
    answers = {"quotation": quotation, "sharing": sharing}
    return PermissionRecord(2, "", "", 7, FORM, "file", answers, asked=frozenset(["quotation", "sharing"]))


def _sent_to_the_form(quotation: str = "unknown") -> PermissionRecord:
    asked = frozenset(["quotation", ELSEWHERE])
    return PermissionRecord(1, "", "", 7, TABLE, "file", {"quotation": quotation}, asked=asked, listed=True)


def test_see_form_on_a_sheet_lets_the_form_answer_for_the_words_at_the_table():
    for quotation, sharing in (("named", "no"), ("anonymous", "yes"), ("no", "no"), ("unknown", "unknown")):
        found = permission_of([_sent_to_the_form(), _form(quotation, sharing)], TABLE)
        assert (found.quotation, found.sharing) == (quotation, sharing)


def test_see_form_on_a_sheet_permits_nothing_where_there_is_no_form():
    upload = PermissionRecord(2, "", "", 7, TABLE, "upload", {"quotation": "named"})
    assert permission_of([_sent_to_the_form(), upload], TABLE).quotation == "unknown"


def test_a_no_on_another_list_stands_beside_see_form():
    rang = PermissionRecord(3, "", "", 7, TABLE, "file", {"quotation": "no"}, listed=True)
    assert permission_of([_sent_to_the_form(), _form("named"), rang], TABLE).quotation == "no"


def test_a_cell_left_empty_on_a_sheet_leaves_it_open_whatever_a_form_says():
    assert permission_of([_listed({"quotation": "unknown"}), _form("named")], TABLE).quotation == "unknown"


def test_see_form_on_a_sheet_means_no_yes_that_stands_in_a_chat():
    chat = PermissionRecord(2, "", "", 7, FORM, "file", {"quotation": "named"})
    assert permission_of([_sent_to_the_form(), chat], TABLE).quotation == "unknown"


def test_another_list_answers_where_one_sends_to_a_form_and_a_no_to_passing_on_beside_that_holds():
    asked = frozenset(["quotation", "sharing"])
    answers = {"quotation": "named", "sharing": "yes"}
    form = PermissionRecord(2, "", "", 7, TABLE, "file", answers, asked=asked, listed=True)
    sent = _sent_to_the_form()
    found = permission_of([sent, form], TABLE)
    assert (found.quotation, found.sharing) == ("named", "yes")
    sent = PermissionRecord(
        1, "", "", 7, TABLE, "file", {"quotation": "unknown", "sharing": "no"}, asked=sent.asked, listed=True
    )
    assert [permission_of([sent, one], TABLE).sharing for one in (form, _form("named"))] == ["no", "no"]
