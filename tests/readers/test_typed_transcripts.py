"""Transcripts typed or exported as lines of text: every way to mark a speaker, with invented words."""

import pytest

from harvest.model import Role
from harvest.readers.dispatch import parse_file

F, R, U = Role.FACILITATOR, Role.RESIDENT, Role.UNKNOWN

OTTER = """Len Cooper  0:03  
What do you like about living on the estate?

Unknown Speaker  0:09  
The ramps, because my scooter gets everywhere now.

Len Cooper  1:02:11  
Lovely. And who built them?
Was it the council?

Transcribed by https://otter.ai
"""

TEAMS_TEXT = """Table talk-20260511_101500-Meeting Recording

11 May 2026, 09:15am

42m 10s

Len Cooper started transcription

Ada Obi   0:03
We saved the library together.

Bo Hart   0:03
Mm-hmm, all of us.

Ada Obi   0:11
And now the children read to the old people.
Every Tuesday, in fact.

Len Cooper stopped transcription
"""

CASES = [
    pytest.param(
        OTTER,
        "Otter transcript (text)",
        [("Len Cooper", U, 3.0), (None, U, 9.0), ("Len Cooper", U, 3731.0)],
        "Lovely. And who built them?\nWas it the council?",
        id="otter with an unknown speaker and a footer",
    ),
    pytest.param(
        TEAMS_TEXT,
        "Teams transcript (text)",
        [("Ada Obi", U, 3.0), ("Bo Hart", U, 3.0), ("Ada Obi", U, 11.0)],
        "And now the children read to the old people.\nEvery Tuesday, in fact.",
        id="teams copied as text, two speakers at one second",
    ),
    pytest.param(
        "[00:00:04] {Host} What matters here?\n[00:00:08] {Ada} The bench by the shop.\n[00:00:15] {Ada} We meet "
        "there.\n",
        "transcript with speakers in braces (text)",
        [("Host", F, 4.0), ("Ada", U, 8.0)],
        "The bench by the shop. We meet there.",
        id="time and speaker in braces",
    ),
    pytest.param(
        "[00:00:04] Ada Obi: We planted trees.\n[00:00:08] Bo: And they grew.\n",
        "transcript with times and names (text)",
        [("Ada Obi", U, 4.0), ("Bo", U, 8.0)],
        "And they grew.",
        id="time in brackets, then the name",
    ),
    pytest.param(
        "00:00 - Interviewer: What did you learn?\n00:05 - Guest: To ask my neighbours first.\n\n00:40 - End of "
        "interview\n",
        "transcript with times and names (text)",
        [("Interviewer", F, 0.0), ("Guest", U, 5.0)],
        "To ask my neighbours first.",
        id="time, dash, name",
    ),
    pytest.param(
        "Speaker 1 (00:02):\nThe café opened in May.\n\nSpeaker 2 (00:09):\nWe all painted it.\n\n(00:30):\nEven "
        "the kids.\n",
        "transcript with times and names (text)",
        [("Speaker 1", U, 2.0), ("Speaker 2", U, 9.0)],
        "We all painted it.\nEven the kids.",
        id="name and time in brackets, a time alone goes on",
    ),
    pytest.param(
        "**Ada** (00:00:05): The choir keeps me well.\n\n**Bo** (00:00:09): Same here, every week.\n",
        "transcript with times and names (text)",
        [("Ada", U, 5.0), ("Bo", U, 9.0)],
        "Same here, every week.",
        id="bold names",
    ),
    pytest.param(
        "Jory: (03:40)\nRight, we needed a place to meet.\n\nAda: (03:52)\nSo we asked the church.\n",
        "transcript with times and names (text)",
        [("Jory", U, 220.0), ("Ada", U, 232.0)],
        "So we asked the church.",
        id="name, colon, time",
    ),
    pytest.param(
        "[Ada Obi] 10:04:47\nOkay, let us begin with the garden.\n[Bo Hart] 10:05:02\nI water it at six.\n",
        "Zoom captions (text)",
        [("Ada Obi", U, 36287.0), ("Bo Hart", U, 36302.0)],
        "I water it at six.",
        id="zoom saved captions",
    ),
    pytest.param(
        "00:00:05 Speaker 1\nWe run the shed.\n\n00:00:12 Speaker 2\nFor anyone who likes wood.\n",
        "transcript with times (text)",
        [("Speaker 1", U, 5.0), ("Speaker 2", U, 12.0)],
        "For anyone who likes wood.",
        id="word transcribe",
    ),
    pytest.param(
        "Q: What do you enjoy?\nA: Walking with the group.\nQ: Why?\nA: It gets me out.\n\nAnd I sleep better.\n",
        "interview, Q and A (text)",
        [("Q", F, None), ("A", R, None), ("Q", F, None), ("A", R, None)],
        "It gets me out.\nAnd I sleep better.",
        id="Q and A",
    ),
    pytest.param(
        "Q. What changed?\n\nA. We know each other's names now.\n\nQ. How?\n\nA. The street party did that.\n",
        "interview, Q and A (text)",
        [("Q", F, None), ("A", R, None), ("Q", F, None), ("A", R, None)],
        "The street party did that.",
        id="Q and A with full stops",
    ),
    pytest.param(
        "Interview with Mrs Obi, 3 May\n\nLC: Where did you grow up?\nAO: By the docks, in a house with no "
        "garden.\nLC: And after that?\nAO: The new estate. We thought it was heaven.\n[laughter]\nLC: Why "
        "heaven?\nAO: Grass.\n",
        "interview with initials (text)",
        [("LC", F, None), ("AO", U, None), ("LC", F, None), ("AO", U, None), ("LC", F, None), ("AO", U, None)],
        "Grass.",
        id="initials, who asks is guessed and said to be a guess",
    ),
    pytest.param(
        "Maria (facilitator): Who helps whom here?\nDave, resident: My neighbour mows for me.\nCllr Shah: I hear "
        "that a lot.\nJo [link worker]: Me too, at the surgery.\n",
        "transcript with names (text)",
        [("Maria", F, None), ("Dave", R, None), ("Cllr Shah", Role.COUNCILLOR, None), ("Jo", Role.FRONTLINE, None)],
        "Me too, at the surgery.",
        id="roles beside the names",
    ),
    pytest.param(
        "Interviewer:\tTell me about the club.\nRosa:\tIt began with one pot of soup.\nInterviewer:\tAnd "
        "now?\nRosa:\tForty people come.\n",
        "interview (text)",
        [("Interviewer", F, None), ("Rosa", U, None), ("Interviewer", F, None), ("Rosa", U, None)],
        "Forty people come.",
        id="label and tab",
    ),
    pytest.param(
        "INTERVIEWER\nTell me about the club.\n\nPARTICIPANT 1\nWe cook together.\n\nINTERVIEWER\nAnd "
        "then?\n\nPARTICIPANT 1\nThen we eat.\n",
        "interview (text)",
        [("INTERVIEWER", F, None), ("PARTICIPANT 1", R, None), ("INTERVIEWER", F, None), ("PARTICIPANT 1", R, None)],
        "Then we eat.",
        id="labels on lines of their own",
    ),
    pytest.param(
        "0:01  \nWe used to have a bus.\n\n0:15  \nNow we share lifts.\n\n0:24\nIt works.\n\nTranscribed by "
        "https://otter.ai\n",
        "Otter transcript (text)",
        [(None, U, 1.0), (None, U, 15.0), (None, U, 24.0)],
        "It works.",
        id="times and no names",
    ),
    pytest.param(
        "I: Was macht ihr? #00:00:04-2#\nB: Wir treffen uns im Garten. #00:00:09-0#\nI: Und dann? #00:00:11-3#\nB: "
        "Dann ernten wir. #00:00:14-8#\n",
        "interview (text)",
        [("I", F, None), ("B", R, None), ("I", F, None), ("B", R, None)],
        "Dann ernten wir.",
        id="stamps of f4 are taken out of the words",
    ),
]


@pytest.mark.parametrize(("text", "flavour", "turns", "last"), CASES)
def test_flavour_speakers_roles_times_and_words(text, flavour, turns, last):
    (reading,) = parse_file("talk.txt", text.encode())
    (source,) = reading.sources
    assert reading.flavour == flavour
    assert [(t.speaker, t.role, t.time) for t in source.turns] == turns
    assert source.text[source.turns[-1].start :] == last


def test_guessed_facilitator_is_never_silent():
    text = "LC: Where to?\nAO: Out, to the shore, with my dog and a flask.\n" * 4
    (reading,) = parse_file("talk.txt", text.encode())
    assert {t.role for t in reading.sources[0].turns if t.speaker == "LC"} == {F}
    assert any("a guess" in w and w.startswith("LC") for w in reading.warnings)


def test_headings_give_table_round_and_question():
    text = (
        "Table 2 - Round 1\nQuestion: What do we do well?\nAda: We share tools.\nBo: And time.\n"
        "Round 2\nQuestion: What next?\nAda: A tool library, with a sign.\nBo: In the old bank.\n"
    )
    (reading,) = parse_file("cafe.txt", text.encode())
    assert [(t.table, t.round, t.question) for t in reading.sources[0].turns] == [
        ("2", "1", "What do we do well?"),
        ("2", "1", "What do we do well?"),
        ("2", "2", "What next?"),
        ("2", "2", "What next?"),
    ]


def test_table_and_round_come_from_the_file_name():
    (reading,) = parse_file(
        "2026-05-11_Table3_round2.txt", b"Ada: We share tools.\nBo: And time.\nAda: And cake.\nBo: Always.\n"
    )
    assert {(t.table, t.round) for t in reading.sources[0].turns} == {("3", "2")}
    assert reading.sources[0].date == "2026-05-11"


@pytest.mark.parametrize(
    "text",
    [
        "There is one thing I want to say: we are proud.\nAnd another: we are tired.\nStill, we meet.\n",
        "Note: the hall was cold.\nWe met at 10:30 and talked about the garden until lunch.\nEverybody stayed.\n",
        "My dream for 2035: every child can swim.\nThe pool is open late, and it is warm.\nI would teach there.\n",
    ],
)
def test_colons_and_times_in_prose_are_no_speakers(text):
    (reading,) = parse_file("story.txt", text.encode())
    assert {t.speaker for t in reading.sources[0].turns} == {None}
    assert "".join(reading.sources[0].text.split()) in "".join(text.split())


def test_who_begins_and_does_little_but_ask_facilitates_though_another_asks_in_passing():
    said = (
        "Merryn: Here we are at the tide clock, take two. What has gone wrong with it?\n\n"
        "Jowan Pask: Gulls. Gulls on the hand, it runs eleven minutes slow.\n\n"
        "Old Kit: Eleven minutes will drown a man on that beach.\n\n"
        "Merryn: Would you paint the times on the wall instead?\n\n"
        "Jowan Pask: Every day? With a ladder? No. But a chalkboard, yes, and the café does it when they shut.\n\n"
        "Old Kit: I could do Sundays.\n"
    )
    (reading,) = parse_file("take two.txt", said.encode())
    roles = {turn.speaker: turn.role for turn in reading.sources[0].turns}
    assert roles == {"Merryn": Role.FACILITATOR, "Jowan Pask": Role.UNKNOWN, "Old Kit": Role.UNKNOWN}


ASKED = (
    "Q  Before we begin: may the trust use what you say in its report?\nA  Yes you can, but without my name please.\n"
    "Q  What was your first time in the hall like?\nA  I queued for soup in the rain and was asked in.\n"
    "Q  And what would you wish for?\nA  An hour with coffee when the early shift ends.\n"
)


def test_a_colon_in_what_is_said_behind_a_letter_and_a_gap_names_nobody():
    head = "Interview 4\nWith: Marta Zielinska, Flat 2, Hill Row. By: Ivo Lund. Friday 2 May, her kitchen.\n"
    (reading,) = parse_file("4.txt", (head + ASKED).encode())
    (source,) = reading.sources
    assert {(turn.speaker, turn.role) for turn in source.turns} == {("Ivo Lund", F), ("Marta Zielinska", R)}
    assert source.permissions["Marta Zielinska"].quotation == "anonymous"


@pytest.mark.parametrize("head", ["", "With Marta Zielinska and Jo Tait\n"])
def test_letters_stay_letters_where_the_head_does_not_say_whom_they_stand_for(head):
    (reading,) = parse_file("4.txt", (head + ASKED).encode())
    assert {turn.speaker for turn in reading.sources[0].turns} == {"Q", "A"}


UNNAMED = (
    "What does the hall do well?\n“It does funerals well, they put his photograph beside the urn and sat with me.”\n"
    "And since then?\n“Since then I do the chairs, because somebody always tells me where they go.”\n"
    "Who else should we ask?\n“Ask my neighbour, she will talk over the hedge.”\n"
)


@pytest.mark.parametrize(
    ("line", "quotation", "sharing", "held"),
    [
        ("May we quote you? – No, rather not.", "no", "unknown", False),
        ("May we quote you? – Yes. With your name? – No. To partners as well? – Yes, fine.", "anonymous", "yes", False),
        ("May we quote you? Yes. With your name? Yes. To the partners too? No.", "named", "no", False),
        ("Consent: no", "no", "no", True),
        ("She did not want to be quoted.", None, None, True),
        ("Form not signed yet.", None, None, True),
        ("Coughs and cake left out.", None, None, False),
    ],
)
def test_what_stands_above_an_interview_without_names_holds_for_who_was_asked(line, quotation, sharing, held):
    (reading,) = parse_file("kofi.txt", f"Kofi Ansah-Boyd, Thursday 7 May 2026\n{line}\n{UNNAMED}".encode())
    (source,) = reading.sources
    given = source.permitted("Kofi Ansah-Boyd")
    assert {turn.speaker for turn in source.turns} == {None, "Kofi Ansah-Boyd"}
    assert (given and given.quotation) == quotation
    assert (given and given.sharing) == sharing
    assert (any(turn.hold for turn in source.turns) or bool(given and given.hold)) is held


@pytest.mark.parametrize(
    "head",
    [
        "Datum: 14. November 2025 – Ort: Gemeindehaus Sankt Anna, Raum 2 – Dauer: etwa 40 Minuten",
        "Fecha: 3 de marzo de 2025 | Lugar: Centro Cívico de la Alameda, sala 4",
        "日期：2025年11月14日　地点：社区中心二号活动室",
        "التاريخ: ١٤ نوفمبر ٢٠٢٥ — المكان: مركز الحي، الغرفة رقم ٢ في الطابق الأول",
        "Recorded: 3 May 2025 – Location: Mill Lane hall, upstairs room – Length: 41 min",
    ],
)
def test_fields_that_share_a_line_above_a_talk_are_no_speaker(head):
    talk = "Tess: When did you come?\nBram: In eighty-two.\nTess: And why stay?\nBram: The cake.\n"
    (reading,) = parse_file("interview.txt", f"Interview\n{head}\n{talk}".encode())
    assert {turn.speaker for turn in reading.sources[0].turns} == {"Tess", "Bram"}


def test_a_date_at_the_beginning_of_what_somebody_says_is_theirs():
    said = "Ada: 14 May 1971 I came off the boat and there was nobody to meet me at all"
    talk = "Tess: Who met you?\nBram: My cousin met me.\nTess: And then?\nBram: We walked home.\n"
    (reading,) = parse_file("interview.txt", f"Interview\n{said}\n{talk}".encode())
    assert reading.sources[0].turns[0].speaker == "Ada"


def test_a_time_in_brackets_with_nobody_behind_it_is_no_speaker():
    chat = (
        "[19:02] Priya Shah\nWho has the hall key?\n\n[19:03]\nI left mine on the hook.\n\n"
        "[19:05] Tom Beck\nIt is in my coat.\n\n[19:06]\nThe coat is at home.\n\n[19:09] Priya Shah\nThen we wait.\n"
    )
    (reading,) = parse_file("copied.txt", chat.encode())
    assert {turn.speaker for turn in reading.sources[0].turns} == {"Priya Shah", "Tom Beck"}


def test_a_time_of_day_alone_begins_another_message_of_who_wrote_before():
    chat = (
        "Priya Shah\n19:02\nWho has the hall key?\n19:03\nI left mine on the hook.\n"
        "Tom Beck\n19:05\nIt is in my coat.\n"
        "19:06\nThe coat is at home.\nPriya Shah\n19:09\nThen we wait.\n"
    )
    (reading,) = parse_file("copied.txt", chat.encode())
    said = [turn.speaker for turn in reading.sources[0].turns]
    assert said == ["Priya Shah", "Priya Shah", "Tom Beck", "Tom Beck", "Priya Shah"]


def test_minutes_of_a_recording_part_nobodys_turn():
    talk = (
        "Ada Obi\n0:02\nWho has the key?\n0:13\nI have not.\nBo Lunt\n0:25\nMine is at home.\n0:40\nIn the coat.\n"
        "Ada Obi\n0:52\nThen we wait.\n"
    )
    (reading,) = parse_file("talk.txt", talk.encode())
    assert [turn.speaker for turn in reading.sources[0].turns] == ["Ada Obi", "Bo Lunt", "Ada Obi"]


def test_a_name_and_a_full_stop_below_questions_is_whoever_answers_and_headings_say_who_that_is():
    text = (
        "# Ada Obi asks, Bea Lind answers\n\nQ. What helped you here?\n\nBea. The allotment. I went every day.\n\n"
        "Q. And what else?\n\nBea. Nobody asked who I was.\n\n"
        "# Bea Lind asks, Ada Obi answers\n\nQ. And you?\n\nAda. Fourteen. That is how old the choir is.\n\n"
        "Q. And what would you grow?\n\nAda. A louder one, please.\n"
    )
    (reading,) = parse_file("pairs.md", text.encode())
    (source,) = reading.sources
    said = [(turn.speaker, source.text[turn.start : turn.end][:9]) for turn in source.turns if turn.speaker != "Q"]
    assert said == [
        ("Bea Lind", "The allot"),
        ("Bea Lind", "Nobody as"),
        ("Ada Obi", "Fourteen."),
        ("Ada Obi", "A louder "),
    ]


def test_a_word_and_a_full_stop_below_questions_is_no_speaker_where_most_answers_begin_otherwise():
    text = (
        "Q. What helped?\n\nThe allotment and the choir.\n\nQ. Anything else?\n\nMaybe. I would say the bus.\n\n"
        "Q. And now?\n\nMaybe. Who knows what comes.\n"
    )
    (reading,) = parse_file("answers.md", text.encode())
    assert not any(turn.speaker == "Maybe" for source in reading.sources for turn in source.turns)


def test_a_title_with_a_colon_above_a_talk_with_times_is_nobody() -> None:
    text = """Focus Group 4: The old dairy, ten years on
Recorded 2 March, upper room. Present: Moderator; Hal, Una (pseudonyms).
MODERATOR [00:00:12]: Thank you for climbing the stairs. What do you see when you shut your eyes?
HAL [00:00:29]: Churns. A wall of churns, and my mother counting them in.
UNA [00:00:44]: I see the yard gate, because I was never let through it.
HAL [00:01:03]: She was never let through it, that is true.
MODERATOR [00:01:21]: And what would you keep?
UNA [00:01:33]: The gate. Open.
"""
    (reading,) = parse_file("FG4.txt", text.encode())
    (source,) = reading.sources
    assert [turn.speaker for turn in source.turns] == ["MODERATOR", "HAL", "UNA", "HAL", "MODERATOR", "UNA"]
    assert "pseudonyms" not in source.text


@pytest.mark.parametrize(
    "note",
    [
        "Emil Roe – would rather not be quoted by name.",
        "Emil Roe: asked me to leave his bits out.",
        "Emil Roe – not to be quoted",
    ],
)
def test_a_note_at_a_name_that_speaks_against_it_holds_whoever_has_that_name(note: str) -> None:
    talk = """Talk at the mill
{}

Emil Roe: I drove the van every night that winter, and nobody asked me why.
Tove Lund: And what did they say then?
Emil Roe: They said nothing, they had the boats out.
Tove Lund: I remember it well, and I would say so to anybody.
"""
    (reading,) = parse_file("talk.txt", talk.format(note).encode())
    (source,) = reading.sources
    held = {turn.speaker: bool(turn.hold) for turn in source.turns}
    assert held["Emil Roe"] and not held["Tove Lund"]


def test_who_speaks_behind_a_dash_before_a_talk_with_colons_is_heard() -> None:
    talk = """Saturday
Olwen Tan – The best day was when the slip flooded and ten of us carried the boats.

Emil Roe: I drove the van every night that winter, and nobody asked me why.
Tove Lund: And what did they say then?
Emil Roe: They said nothing, they had the boats out.
Tove Lund: I remember it well, and I would say so to anybody.
"""
    (reading,) = parse_file("talk.txt", talk.encode())
    assert reading.sources[0].turns[0].speaker == "Olwen Tan"
