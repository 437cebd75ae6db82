"""Tables of pledges, typed or exported from boards of tasks: who, what, by when; groups are groups and no children."""

from __future__ import annotations

import json

import pytest

from harvest.model import Kind, Reading, VoiceKind
from harvest.model.pledge_states import state
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

PLANNER = """Plan name,Reed Lane – pledges,,,,,,
Plan ID,kR3tQ0v9,,,,,,
Date of export,11/24/2026,,,,,,
,,,,,,,
Task ID,Task Name,Bucket Name,Progress,Assigned To,Due date,Labels,Description
t1,I'll open the shed two mornings a week,Skills,Not started,Terry Hale,10/31/2026,,
t2,Mend the lights behind the flats,Green ways,In progress,Mill Homes,12/18/2026,Changed,New date agreed
t3,Cook for twelve on Fridays,Eating,Completed,Kitchen team,11/03/2026,,Eighty-four came
t4,Book the hall for December,Admin,Completed,Jo Hart,10/12/2026,,
"""


def read(name: str, text: str) -> Reading:
    (found,) = parse_file(name, text.encode())
    return with_held_voices(found)


def test_a_board_of_tasks_gives_who_promised_and_leaves_the_teams_own_tasks_out() -> None:
    found = read("Reed Lane pledges (Planner).csv", PLANNER)
    assert found.kind is Kind.PLEDGE
    assert [(s.voice, s.voice_kind, s.text[:8]) for s in found.sources] == [
        ("Terry Hale", VoiceKind.PERSON, "I'll ope"[:8]),
        ("Mill Homes", VoiceKind.GROUP, "Mend the"),
        ("Kitchen team", VoiceKind.GROUP, "Cook for"),
    ]
    assert found.sources[1].attributes["Labels"] == "Changed"
    assert any("tasks of the team" in d.reason for d in found.dropped)


def test_a_class_a_table_and_everybody_promise_as_groups_and_only_the_class_is_held() -> None:
    text = (
        "Who,I / we will…,By when,How is it going?\n"
        '"Year 8, Mere Academy",paint the shelter,when it\'s warmer,\n'
        "Everybody on Heron table,say good morning,ongoing,\n"
        "Mere Surgery (practice manager),add a message in Polish,20/11/2026,Chasing the phone company\n"
        "Rajesh Pillai,hold a drop-in,2026-11-01,Yes\n"
    )
    found = read("pledges.csv", text)
    assert [(s.voice, s.voice_kind) for s in found.sources] == [
        ("Year 8, Mere Academy", VoiceKind.GROUP),
        ("Everybody on Heron table", VoiceKind.GROUP),
        ("Mere Surgery (practice manager)", VoiceKind.GROUP),
        ("Rajesh Pillai", VoiceKind.PERSON),
    ]
    assert [any(t.minor for t in s.turns) for s in found.sources] == [True, False, False, False]
    assert not any(s.permission and (s.permission.minor or s.permission.hold) for s in found.sources), (
        "the day by which something is promised is nobody's day of birth, and how it goes permits nothing"
    )
    assert found.sources[3].attributes["How is it going?"] == "Yes"


def test_pledges_in_other_languages_are_recognised_by_their_columns() -> None:
    german = "Wer;Was ich verspreche;Bis wann;Stand\nAnna Kühn;den Garten aufschließen;31.10.2026;erledigt\n"
    german += "Bernd Vogt;die Bank neu streichen;Ende November;noch offen\nKlasse 4b;ein Lied einüben;bald;\n"
    found = read("Versprechen.csv", german)
    assert found.kind is Kind.PLEDGE and [s.voice for s in found.sources] == ["Anna Kühn", "Bernd Vogt", "Klasse 4b"]
    assert found.sources[2].voice_kind is VoiceKind.GROUP


def test_whoever_made_a_pledge_is_in_a_column_that_says_pledge_too() -> None:
    text = (
        "Pledge made by,What we promise,When by,Outcome,Comments\n"
        "Ana Ruiz,bring the keys,1 Dec 2026,,\nBen Ode,fix the tap,15/10/2026,Achieved,Took an hour\n"
        "Hill Street Primary,sing in the square,13 November 2026,On hold,waiting for the council\n"
    )
    found = read("pledge tracker.csv", text)
    assert [(s.voice, s.text, s.voice_kind) for s in found.sources] == [
        ("Ana Ruiz", "bring the keys", VoiceKind.PERSON),
        ("Ben Ode", "fix the tap", VoiceKind.PERSON),
        ("Hill Street Primary", "sing in the square", VoiceKind.GROUP),
    ]


def test_a_count_below_a_list_of_pledges_is_none() -> None:
    found = read(
        "pledges.txt",
        "Our pledges\n\n- Ana – I will bring the keys\n- Bo – I will sing\n- Cy – I will bake\n\n3 pledges\n",
    )
    assert len(found.sources) == 3


TWICE = (
    "Kto / Who,I will …,Do kiedy / By,For which dream,How's it going?\n"
    "Ola Brandt,lend the boat on Sundays,30 March 2027,the quay,done\n"
    "bea lund,paint the rail with the cubs,asap,steps,\n"
    "Cai Roe,ask the harbour about the crane,1/10/2026,the quay,not yet\n"
)
FORM = (
    "Submission Date,Who are you?,I / we will ...,By when?,Which dream does this help?,OFFICE: how did it go,"
    "Submission ID\n"
    "03/05/2026 10:01,Ola Brandt,lend the boat to anybody on Sundays,31/10/2026,The quay for all,Done 2 June,5990001\n"
    "03/05/2026 10:04,Harbour Choir,sing on the steps every first Friday,03/11/2026,Old and young,,5990002\n"
    "03/05/2026 10:09,Cai Roe,ask the harbour about the crane,next week,The quay for all,one letter so far,5990003\n"
    "03/05/2026 10:12,Bea Lund,paint the rail with the cubs,16 Nov 2026,Old and young,,5990004\n"
)


@pytest.mark.parametrize(("name", "table"), [("Pledge wall.csv", TWICE), ("Pledge_form_2026.csv", FORM)])
def test_heads_in_two_languages_and_of_forms_say_who_promised_what(name: str, table: str) -> None:
    (reading,) = parse_file(name, table.encode())
    assert reading.kind is Kind.PLEDGE
    assert [source.text for source in reading.sources][0].startswith("lend the boat")
    assert len(reading.sources) == len(table.strip().splitlines()) - 1
    assert reading.sources[0].voice == "Ola Brandt"
    assert any("one" in key or "Status" in key or "going" in key for key in reading.sources[0].attributes)


def test_a_telephone_beside_the_name_of_who_promised_is_nobodys_name() -> None:
    table = (
        "Name / Nom,I pledge to… / Je promets…,By when / Pour quand,Phone / Téléphone\n"
        "Ola Brandt,lend the boat on Sundays,mai,07700 900555\nBea,paint the rail,always,\n"
        "Mrs. C. Roe,teach one person to row,Christmas,01248 496 0000\n"
    )
    assert [source.voice for source in read("Pledges.csv", table).sources] == ["Ola Brandt", "Bea", "Mrs. C. Roe"]


@pytest.mark.parametrize(
    "asked", ["What is one thing that keeps you well round here?", "What it was like", "What works well?"]
)
def test_what_a_survey_asks_is_no_promise(asked: str) -> None:
    table = (
        f"Start Date,Your name,{asked}\n"
        "02/03/2026 10:14,Ada Obi,The walkers and the choir of a Thursday\n"
        "03/03/2026 10:14,Bo Lind,My pigeons and the lads at the loft\n"
        "04/03/2026 10:14,Cy Day,Bingo at the club for the company\n"
    )
    assert read("Survey export.csv", table).kind is Kind.STORY


def test_what_is_noted_of_a_deed_holds_nobody_and_what_is_noted_of_words_does() -> None:
    rows = (
        "Who,I will…,By when,How is it going,notes\n"
        "Ada Obi,mend the hall bikes,14/11/26,not yet,waiting for parts from the shop; ask Wayne\n"
        "Bo Lind,ask about the kerbs,13/11/26,,rang the office: no reply\n"
        "Cai Rees,bake for the opening,20/11/26,done,please don't use her name\n"
    )
    (found,) = parse_file("pledges.csv", rows.encode())
    held = {source.voice: bool(source.permission and source.permission.hold) for source in found.sources}
    assert held == {"Ada Obi": False, "Bo Lind": False, "Cai Rees": True}


def test_a_board_in_json_says_by_when_each_card_is_due_and_holds_nobody_for_it() -> None:
    def card(name: str, at: str, due: str | None, done: bool = False) -> dict[str, object]:
        return {"name": name, "desc": "", "idList": at, "due": due, "dueComplete": done, "closed": False}

    board = {
        "lists": [{"id": "1", "name": "Promised"}, {"id": "2", "name": "Done"}],
        "cards": [
            card("Ola: lend the boat on Sundays", "1", "2031-05-04T10:30:00.000Z"),
            card("Bea - paint the rail along the quay", "2", "2031-04-01T12:00:00.000Z", done=True),
            card("Cai: teach one person to row", "1", None, done=True),
        ],
    }
    (found,) = parse_file("quay pledges.json", json.dumps(board).encode())
    assert found.kind is Kind.PLEDGE
    assert [(s.text, s.attributes.get("Due Date"), s.attributes.get("Due Complete")) for s in found.sources] == [
        ("Ola: lend the boat on Sundays", "2031-05-04", None),
        ("Bea - paint the rail along the quay", "2031-04-01", "true"),
        ("Cai: teach one person to row", None, "true"),
    ]
    assert not any(s.permission and (s.permission.minor or s.permission.hold) for s in found.sources)


@pytest.mark.parametrize(
    "head", ["I / we will…", "He / she will", "To do", "What they'll do", "Offer", "Ich / wir werden"]
)
def test_what_is_to_be_done_until_a_day_by_somebody_and_how_it_goes_is_a_pledge_whatever_the_column_is_called(
    head: str,
) -> None:
    text = (
        f"Who,{head},By when,How is it going (JK 2 Dec)\n"
        "Ann Lee,Bring the urn on Mondays,2026-11-25,\n"
        "The Quay Club,Put up ten bird boxes,2026-12-10,done (all ten)\n"
        "Bo Ray,Walk the towpath with a picker,2026-12-12,still asking\n"
    )
    found = read("Event.csv", text)
    assert [(s.kind, s.voice, s.text[:8]) for s in found.sources] == [
        (Kind.PLEDGE, "Ann Lee", "Bring th"),
        (Kind.PLEDGE, "The Quay Club", "Put up t"),
        (Kind.PLEDGE, "Bo Ray", "Walk the"),
    ]


def test_what_dots_stand_beside_is_a_dream_and_no_pledge() -> None:
    text = "Name,What I would love,How soon,Stickers\nAnn Lee,A bench by the lock,now,5\nBo Ray,A night bus,one day,3\n"
    assert read("typed up.csv", text).kind is Kind.DREAM


def test_the_last_pledge_of_somebody_with_a_short_name_explains_no_code() -> None:
    text = (
        "Who,I will …,By,News\n"
        "Oona Brandt,mend the gate,14/11/2026,done\n"
        "Hal Sorley,ask three neighbours,20/11/2026,not yet\n"
        "Bo,sharpen the spades and show the young ones how,,\n"
    )
    assert [s.voice for s in read("pledges.csv", text).sources] == ["Oona Brandt", "Hal Sorley", "Bo"]


NOTED = (
    "Who,I will...,By when,State,Note\n"
    "Oona Brandt,cook for twelve and not mention minutes,12/12/2026,open,hall booked\n"
    "Hal Sorley,show two how to mend a lock,,open,waiting for names\n"
    'Bo Ryde,find out who left the coat,15/11/2026,open,"tried twice, no answer"\n'
    "Cy Moss,top up the pond,,open,asked not to be named\n"
    "Di Rook,write the letter,,open,wants it taken out\n"
    "Ed Pym,lend the van,,open,says no to the report\n"
    "Flo Hart,sing on Fridays (no name please),,open,\n"
)


def test_news_of_a_pledge_holds_nobody_and_a_wish_about_their_words_does() -> None:
    held = {s.voice for s in read("pledges.csv", NOTED).sources if s.permission and not s.permission.quotable}
    assert held == {"Cy Moss", "Di Rook", "Ed Pym", "Flo Hart"}


def test_a_follow_up_of_pledges_is_no_question_for_leave_even_where_its_head_sounds_like_one() -> None:
    text = (
        "Who,I will...,By,Asked again on 3 June\n"
        "Ann Lee,Bring the urn on Mondays,2026-05-25,Kept - every week since\n"
        "Bo Ray,Walk the towpath with a picker,2026-06-12,Open\n"
        'Cai Dunn,Put up ten bird boxes,2026-05-10,"Let go, bad back"\n'
    )
    found = read("promises.csv", text)
    assert [state(s.attributes["Status (Asked again on 3 June)"]).value for s in found.sources] == [
        "kept",
        "open",
        "let_go",
    ]
    assert not any(s.permission and s.permission.hold for s in found.sources)


@pytest.mark.parametrize("head", ["Asked again on 3 June", "May we print this?", "Consent"])
def test_a_no_beside_a_pledge_is_kept_where_it_may_answer_a_question_for_leave(head: str) -> None:
    text = (
        f"Who,I will...,By,{head}\n"
        "Ann Lee,Bring the urn on Mondays,2026-05-25,Yes\n"
        'Bo Ray,Walk the towpath with a picker,2026-06-12,"No, thank you"\n'
        "Cai Dunn,Put up ten bird boxes,2026-05-10,Yes please\n"
    )
    said = [s.permission for s in read("promises.csv", text).sources]
    assert all(one is not None and (one.hold or one.quotation == "no") for one in said[1:2])


def test_what_heads_a_pile_of_promises_says_how_they_stand() -> None:
    heads = ["Who", "I will", "By"]
    piles = {
        "On the go": [["Ada Roe", "Oil the lock of the shed", "3 May 2027"], ["Bo Lund", "Ring the ferry office", ""]],
        "Kept": [["Cy Hart", "Paint the door of the hall", "1 June 2026"]],
        "Let go, with thanks all the same": [["Di Ode", "Start a skittles night", ""]],
    }
    page = ""
    for pile, rows in piles.items():
        cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in [heads, *rows])
        page += f"<h2>{pile}</h2><table>{cells}</table>"
    found = read("pledges.html", f"<html><body><h1>Our pledges</h1>{page}</body></html>")
    stands = {s.voice: state(next(v for k, v in s.attributes.items() if k.startswith("Status"))) for s in found.sources}
    assert [one.value for one in stands.values()] == ["open", "open", "kept", "let_go"]
    typed = "# Pledges\n\n## Done\n\nAda Roe – I will oil the lock.\n\nBo Lund – I will ring the ferry office.\n\n"
    typed += "## Table 4\n\nCy Hart – I will paint the door.\n"
    found = read("pledges.md", typed)
    assert [s.attributes.get("Status") for s in found.sources] == ["Done", "Done", None]
