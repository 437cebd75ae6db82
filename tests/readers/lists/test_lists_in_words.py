# ruff: noqa: E501 – a row of a table stands on a line
"""Lists of who permits what that are told in lines and sentences of any layout."""

import pytest

from harvest.model import Listed, Permission
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.paper.listed_on_pages import with_those_in_lines
from harvest.readers.lists_in_words import listed_in_rows, listed_in_words
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.questions import asked_in


def levels(people: tuple[Listed, ...] | None) -> dict[str, str]:
    """What each permits; "held" for whom a person has to look at."""
    return {
        one.names[0]: "held" if one.permission.hold and one.permission.quotation != "no" else one.permission.quotation
        for one in people or ()
    }


CALLS = [
    "Follow-up calls",
    "Each person was asked (a) may we quote you, (b) with your name, (c) may what you said go to other bodies.",
    "- Ada Obi – (a) yes (b) yes (c) yes. Asked when the shelter would be mended.",
    "- Bo Lind – (a) yes. (b) Better not as he works for the district. (c) no.",
    "- Cy Day – no to all three.",
    "- Dee Fox – rang three times, no answer.",
    "- Eve Gill – said yes to all three on Friday. She rang on Monday and asked to be left out of it altogether.",
    "- Flo Hart – (a) yes (b) yes, (c) we forgot to ask.",
]


def test_answers_under_the_letters_of_questions_that_one_sentence_asks():
    people = listed_in_words(CALLS)
    assert levels(people) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "held",
        "Eve Gill": "no",
        "Flo Hart": "named",
    }
    assert [one.permission.sharing for one in people[:2]] == ["yes", "no"]


def test_codes_of_a_slip_and_a_tick_beside_them():
    slips = [
        "Supper slips, typed on Thursday",
        "1   use what I said and put my name to it",
        "2   use what I said without my name",
        "3   leave me out",
        'and underneath: "We may send what you said to the council and other groups" tick / cross',
        "Ada Obi: 1, tick",
        "Bo Lind: 2, cross",
        "Cy Day: 3, cross",
        "Dee Fox: 1 and 2 both circled, tick",
        "Eve Gill: 1, tick (she is 13, Mum to sign)",
        "Flo Hart: 1, tick. Rang Friday: would rather be a 2 now",
    ]
    people = listed_in_words(slips)
    assert levels(people) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "held",
        "Eve Gill": "held",
        "Flo Hart": "anonymous",
    }
    assert people[0].permission.sharing == "yes" and people[1].permission.sharing == "no"


def test_a_mail_that_lists_names_behind_what_they_permit_and_changes_one_below():
    mail = [
        "Happy to be quoted with their name: Ada Obi, Bo Lind and Cy Day.",
        "Happy to be quoted but no name please: Dee Fox.",
        "Eve Gill enjoyed the day but would rather not be quoted at all.",
        "I also asked about passing comments on to other organisations. Ada and Dee are fine with that. "
        "Bo and Cy said no.",
        "PS Cy has just texted, could we leave her name off after all, her sister isn't keen.",
    ]
    people = listed_in_words(mail)
    assert levels(people) == {
        "Ada Obi": "named",
        "Bo Lind": "named",
        "Cy Day": "anonymous",
        "Dee Fox": "anonymous",
        "Eve Gill": "no",
    }
    assert [one.permission.sharing for one in people[:4]] == ["yes", "no", "no", "yes"]


def test_what_holds_for_all_holds_for_nobody_of_whom_something_else_is_said():
    note = [
        "# What we may use",
        "Everybody signed and agreed that their words may be used with their name, unless it says otherwise below.",
        "## Who was there",
        "- Ada Obi",
        "- Bo Lind",
        "- Cy Day",
        "- Dee Fox",
        "- Eve Gill",
        "## Exceptions",
        "- Bo Lind: no name.",
        "- Cy Day: not to be quoted.",
        "- Dee Fox hasn't signed yet.",
        "- Eve Gill would like to be asked before anything of hers is used.",
    ]
    found = levels(listed_in_words(note))
    assert found == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "held", "Eve Gill": "held"}


@pytest.mark.parametrize(
    "heading", ["Nothing back yet", "NO QUIEREN QUE SE LES CITE:", "Declined", "PENDIENTE DE RESPUESTA:"]
)
def test_names_below_a_heading_that_is_not_understood_never_take_what_stood_above(heading):
    lines = [
        "May be quoted with name",
        "Ada Obi",
        "Bo Lind",
        "Cy Day",
        "Not to be quoted",
        "Dee Fox",
        heading,
        "Eve Gill",
    ]
    assert levels(listed_in_words(lines)).get("Eve Gill", "nobody") not in ("named", "anonymous")


def test_a_tick_without_a_question_permits_nothing():
    assert judged("signed ✓", asked_in(["If you sign we may use what you say. Tick a box if we may not."])).answers == {
        "quote": "?"
    }


def test_talk_in_which_people_answer_each_other_is_no_list():
    talk = [
        "Talk at the hall",
        "Ada: yes, I would use the bus if it came before eight",
        "Bo: no, and I will tell you why, the path floods every winter",
        "Cy: yes but only when my daughter drives me",
        "Ada: anonymous, that is how the town makes me feel",
    ]
    assert listed_in_words(talk) is None


def test_such_a_list_is_read_from_a_file_and_nobodys_words():
    reading = parse_file("calls.txt", "\n".join(CALLS).encode())[0]
    assert len(reading.listed) == 6 and not reading.sources


def table(text: str) -> tuple[Listed, ...] | None:
    header, *rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().split("\n")]
    return listed_in_rows(header, rows)


def test_a_tracker_of_forms_in_which_the_status_permits_and_another_column_says_how_to_name():
    people = table(
        """Resident | Form in | Status | Attribution | To the council? | Officer | Notes
        Ada Obi | 04/10 | Complete | Attributed | Y | LB |
        Bo Lind | 09/10 | Complete | Unattributed | N | LB |
        Cy Day | | Chased x2 | | | LB | phone goes to voicemail
        Dee Fox | 03/10 | Withdrawn 02/11 | Attributed | Y | KM |
        Eve Gill | 11/10 | Complete – refused | None | N | KM |
        Flo Hart | 22/10 | On hold | Unattributed | N | LB | wait until February"""
    )
    assert levels(people) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "held",
        "Dee Fox": "no",
        "Eve Gill": "no",
        "Flo Hart": "held",
    }


def test_a_form_whose_long_questions_ask_at_their_end():
    people = table(
        """Your name | Are you 18 or over? | We use what people said in our report and on our website. Are you happy for us to quote you? | If we do, how should we refer to you?
        Ada Obi | Yes | Yes, you can quote me | Use my full name
        Bo Lind | Yes | Yes, you can quote me | Don't use my name
        Cy Day | Yes | | Use my full name
        Dee Fox | No | Yes, you can quote me | Use my full name
        Eve Gill | Yes | No, please do not quote me | """
    )
    assert levels(people) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "held",
        "Dee Fox": "held",
        "Eve Gill": "no",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Name | What would make it better? | OK to quote?\nAda Obi | More benches | Yes\nBo Lind | A bus after six | No name\nCy Day | Keep it open | No",
        "Name | Job | Agreed?\nAda Obi | print 60 consent forms | Yes\nBo Lind | pens and name badges | Yes\nCy Day | quote wall and sticky notes | No",
    ],
)
def test_a_table_of_words_or_of_tasks_is_no_list(text):
    assert table(text) is None


def test_a_place_in_a_sentence_does_not_part_somebody_from_what_they_took_back():
    lines = [
        "Library Drop-in: use of remarks. The Clerk reported on the forms about being quoted in the report.",
        "(a) Ms Ada Obi was content to be quoted by name in the report.",
        "(b) Mr Bo Lind asked that nothing he had said be quoted.",
        "(c) Mrs Cy Day had agreed to be quoted at the Library Drop-in but had since e-mailed to withdraw all her permissions.",
        "(d) Mrs Dee Fox agreed to be quoted when Ann Hart rang but has since withdrawn.",
        "(e) Mr Eli Gray agreed to be quoted without his name.",
    ]
    found = levels(listed_in_words(lines))
    assert {found.get(who) for who in ("Mrs Cy Day", "Mrs Dee Fox", "Mr Bo Lind")} <= {"no", "held"}
    assert found["Ms Ada Obi"] == "named" and found["Mr Eli Gray"] == "anonymous"


def test_a_name_as_a_sentence_of_its_own_leads_what_is_said_of_somebody():
    lines = ["What they said when I asked if we could use what they told us"]
    lines += [
        "Ada Obi. Lovely lady. Says use it, put her name.",
        "Bo Lind. That was for the walk only and it stays there.",
    ]
    lines += ["Cy Day, 13. Keen but no form from home yet.", "Dee Fox. Yes without her name.", "Eve Gill. Try again."]
    lines += ["Flo Hart. Send her the wording, if she likes it then yes."]
    lines += ["Gus Ivey. Yes, name fine, the council can have it too.", "Hal Jay. Rather not be quoted."]
    found = levels(listed_in_words(lines))
    assert found["Ada Obi"] == "named" and found["Dee Fox"] == "anonymous"
    permitted = {one.names[0] for one in listed_in_words(lines) or () if one.permission.quotable}
    assert permitted == {"Ada Obi", "Dee Fox", "Gus Ivey"}


def test_stories_under_names_that_end_in_a_full_stop_are_no_list():
    lines = ["What people told us on the walk"]
    lines += ["Ada Obi. The library smelled of soup and wet coats.", "Bo Lind. We used to swim in the lock until dark."]
    lines += ["Cy Day. Nobody asked us about the bridge.", "Dee Fox. I would use the bus if it came on Sundays."]
    assert listed_in_words(lines) is None


def test_rows_of_a_page_that_stand_among_its_lines_are_read_and_the_stricter_reading_holds():
    in_table, in_lines = (
        [Listed((who,), Permission(quotation=said)) for who, said in rows]
        for rows in (
            [("Ada Obi", "no"), ("Bo Lind", "named"), ("Cy Day", "named")],
            [("Ada Obi", "named"), ("Bo Lind", "no"), ("Cy Day", "anonymous"), ("Dee Fox", "named")],
        )
    )
    found = levels(with_those_in_lines(tuple(in_table), tuple(in_lines)))
    assert found == {"Ada Obi": "no", "Bo Lind": "no", "Cy Day": "anonymous", "Dee Fox": "named"}
    assert with_those_in_lines(tuple(in_table), tuple(in_lines[1:])) == tuple(in_table)


def test_a_table_of_needs_that_says_what_is_urgent_is_no_list_of_leave():
    people = table(
        """need | who for | how many said it | who could | urgent?
        late bus | night workers, e.g. Patience at the depot | 9 | county, bus co. | y
        damp treatment | Eve Gill, Madder Court | 7 | repairs | Y
        piano tuner | choir, ask Gwen Poe 01632 960177 | 1 | | n
        dry workshop | Ada Obi | 4 | | n"""
    )
    assert people is None
