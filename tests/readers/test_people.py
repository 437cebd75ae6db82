"""Names, roles and affiliations that a file itself gives are used, and shown for a person to confirm."""

import pytest

from harvest.model import Role
from harvest.readers.dispatch import parse_file
from harvest.readers.transcripts.beside_names import beside_names
from harvest.readers.transcripts.introductions import introductions
from harvest.readers.transcripts.utterances import Utterance


@pytest.mark.parametrize(
    ("label", "opening", "name", "role", "affiliation"),
    [
        ("Speaker 1", "Hi all, I'm Tom from Coastline Housing.", "Tom", "unknown", "Coastline Housing"),
        ("Speaker 2", "My name is Lil Marr. I work at Seaview Surgery.", "Lil Marr", "unknown", "Seaview Surgery"),
        ("Speaker 3", "It's Bea with the Harbour Kitchen.", "Bea", "unknown", "Harbour Kitchen"),
        ("Speaker 4", "I'm Ike Abara. I'm a nurse at Quay Practice.", "Ike Abara", "frontline", "Quay Practice"),
        ("Speaker 5", "Dora Whit, volunteer, Mill Lane group.", "Dora Whit", "resident", "Mill Lane group"),
        ("Nadia", "I'm Nadia, from Seaview Surgery.", "Nadia", "unknown", "Seaview Surgery"),
        ("Nadia Frost", "I work for the council, on the parks side.", "Nadia Frost", "unknown", "council"),
        ("MW", "I'm Mary Wills from the allotments.", "Mary Wills", "unknown", ""),
        ("P3", "Hello, I'm here from the food bank team.", "P3", "unknown", "food bank team"),
        ("Member 2", "Stan Marr here. Is it Sunday?", "Stan Marr", "unknown", ""),
        ("Member 2", "Yes Stan here. Is it Sunday?", "Stan", "unknown", ""),
    ],
)  # fmt: skip
def test_who_presents_themselves_is_known_by_it(label, opening, name, role, affiliation):
    found = introductions([Utterance(opening, label)])[label]
    assert (found.name, found.role.value) == (name, role)
    assert found.affiliation == affiliation


@pytest.mark.parametrize(
    ("label", "opening"),
    [
        ("Speaker 1", "I'm Polish, from the north, and I love it here."),
        ("Speaker 1", "I'm from Leeds, it rains there too."),
        ("Jo Penn", "So she said, I'm Mary Wills from the council, and I laughed."),
        ("Ada", "People from the church group came with spades."),
        ("Ada", "You're welcome to come along, everybody is."),
        ("Ada", "I went there with Age UK once and never again."),
    ],
)
def test_what_is_no_introduction_makes_nobody_somebody_else(label, opening):
    found = introductions([Utterance(opening, label)]).get(label)
    assert found is None or (found.name == label and not found.affiliation and found.role is Role.UNKNOWN)


@pytest.mark.parametrize(
    "opening",
    ["Hello everyone, and welcome to our lunch.", "Welcome, all!", "I'm Jo and I'll be asking the questions."],
)
def test_who_welcomes_everybody_or_asks_the_questions_is_the_host(opening):
    assert introductions([Utterance(opening, "Jo Penn")])["Jo Penn"].role is Role.FACILITATOR


@pytest.mark.parametrize(
    ("label", "name", "role", "affiliation"),
    [
        ("Nadia Frost (Seaview Surgery)", "Nadia Frost", "unknown", "Seaview Surgery"),
        ("Nadia Frost (nurse, Seaview Surgery)", "Nadia Frost", "frontline", "Seaview Surgery"),
        ("Bev Moss (receptionist, Seaview Surgery)", "Bev Moss", "frontline", "Seaview Surgery"),
        ("Nadia Frost | Age UK", "Nadia Frost", "unknown", "Age UK"),
        ("Nadia Frost - Coastline Housing", "Nadia Frost", "unknown", "Coastline Housing"),
        ("Nadia Frost (she/her) - Coastline Housing", "Nadia Frost", "unknown", "Coastline Housing"),
        ("Nadia Frost, Seaview Surgery", "Nadia Frost", "unknown", "Seaview Surgery"),
    ],
)
def test_an_organisation_beside_a_name_is_an_affiliation(label, name, role, affiliation):
    found = beside_names([label])[label]
    assert (found.name, found.role.value, found.affiliation) == (name, role, affiliation)


@pytest.mark.parametrize(
    "label",
    [
        *("O'Neill, Mary", "O'Neill, Mary (Guest)", "Josephine (Jo)"),
        *("Nadia (she/her)", "Nadia (Table 3)", "Nadia (34)", "Nadia (iPhone)"),
    ],
)
def test_what_stands_beside_a_name_may_be_no_organisation(label):
    assert label not in beside_names([label])


TALK = """Nadia Frost (Seaview Surgery): We opened the door on a Sunday.
Tom Dean (facilitator, Harbour Kitchen): Who came first?
Nadia Frost (Seaview Surgery): A family of six with a cake.
Speaker 1: I'm Bea Lomax from the Mill Lane choir. I heard of it in the bakery.
"""


def test_a_transcript_hands_on_name_role_and_affiliation_and_asks_to_check_them():
    (reading,) = parse_file("talk.txt", TALK.encode())
    (source,) = reading.sources
    assert [t.speaker for t in source.turns] == ["Nadia Frost", "Tom Dean", "Nadia Frost", "Bea Lomax"]
    assert source.turns[1].role is Role.FACILITATOR
    assert dict(source.affiliations) == {
        "Nadia Frost": "Seaview Surgery",
        "Tom Dean": "Harbour Kitchen",
        "Bea Lomax": "Mill Lane choir",
    }
    assert sum("Check names, roles and affiliations" in w for w in reading.warnings) == 2


def test_a_zoom_chat_names_organisations_beside_people():
    chat = b"10:01:00 From Ana Ruiz | Age UK to Everyone:\n\tWe cook.\n10:02:00 From Ben to Everyone:\n\tSo do we.\n"
    (reading,) = parse_file("chat.txt", chat)
    assert [t.speaker for t in reading.sources[0].turns] == ["Ana Ruiz", "Ben"]
    assert dict(reading.sources[0].affiliations) == {"Ana Ruiz": "Age UK"}


def test_initials_that_read_like_an_office_are_whoever_the_file_says():
    text = (
        "Interviewer: Lorna Bright (LB)\nPresent: Gwen Parry (GP), Idris Parry (IP)\n\n"
        "LB: Shall we start with the shop?\n\nGP: We kept the shop for thirty-one years.\n\n"
        "IP: I had lost the key, that was why.\n\nLB: And then?\n\nGP: Then we shut.\n\nIP: In 1998.\n"
    )
    (reading,) = parse_file("kitchen table.txt", text.encode())
    roles = {turn.speaker: turn.role for source in reading.sources for turn in source.turns}
    assert roles["Gwen Parry"] is Role.UNKNOWN and roles["Lorna Bright"] is Role.FACILITATOR


CHAT = """10:00:02 From Ola Brandt (she/her) Tide House to Everyone:
\twelcome all, write here if you would sooner not speak
10:01:11 From Bea's iPad to Everyone:
\tthe steps have no rail and my knees know it
10:02:40 From iPhone (2) to Everyone:
\tsame here
10:03:12 From Nesta Roe (hi/nhw) to Everyone:
\ta rail would be something
"""


def test_pronouns_devices_and_who_joined_from_where_are_no_part_of_a_name():
    (reading,) = parse_file("meeting_saved_chat.txt", CHAT.encode())
    assert [turn.speaker for turn in reading.sources[0].turns] == ["Ola Brandt", "Bea", "iPhone (2)", "Nesta Roe"]
    assert reading.sources[0].affiliations["Ola Brandt"] == "Tide House"


def test_whoever_typed_says_in_a_sentence_which_letter_is_theirs():
    text = (
        "Done on the quay. K = me (Ada Obi), asking from the sheet. Typed from memory.\n\n"
        "K: What is good here?\nBo: The crane.\nK: And what is not?\nBo: The steps.\nCy: No rail.\n"
    )
    (reading,) = parse_file("quay.txt", text.encode())
    turns = reading.sources[0].turns
    assert [turn.speaker for turn in turns] == ["Ada Obi", "Bo", "Ada Obi", "Bo", "Cy"]
    assert turns[0].role is Role.FACILITATOR


def test_captions_under_a_first_name_are_the_one_fuller_name_that_has_it():
    cues = [("BEA LUND", "I keep the key."), ("OLA", "I do not."), ("BEA", "I lost it once."), ("OLA", "So you did.")]
    text = "WEBVTT\n\n" + "".join(
        f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n>> {who}: {said}\n\n" for n, (who, said) in enumerate(cues)
    )
    (reading,) = parse_file("captions.vtt", text.encode())
    assert [turn.speaker for turn in reading.sources[0].turns] == ["BEA LUND", "OLA", "BEA LUND", "OLA"]
    assert any("BEA as BEA LUND" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    ("asks", "tells"),
    [
        ("מראיין", "מרואיינת"),
        ("المحاورة", "المشاركة"),
        ("مصاحبه‌گر", "شرکت‌کننده"),
        ("Haastattelija", "Haastateltava"),
        ("Tazatelka", "Respondentka"),
        ("Kérdező", "Válaszadó"),
        ("Intervievator", "Intervievată"),
        ("Interviewer", "Participant"),
    ],
)
def test_who_asks_and_who_tells_are_known_by_their_labels_in_many_tongues(asks: str, tells: str) -> None:
    talk = [
        f"{asks}: Ropewalk.",
        f"{tells}: The warm one, above the launderette.",
        f"{asks}: Good.",
        f"{tells}: It was.",
    ]
    (found,) = parse_file("talk.txt", "\n".join(talk).encode())
    roles = {turn.speaker: turn.role for source in found.sources for turn in source.turns}
    assert roles == {asks: Role.FACILITATOR, tells: Role.RESIDENT}
    assert not any("a guess" in warning for warning in found.warnings)


@pytest.mark.parametrize(("asks", "answers"), [("Int", "Resp"), ("INT", "B"), ("I", "Resp")])
def test_short_labels_of_an_interview_say_who_asks_and_who_answers(asks: str, answers: str) -> None:
    text = (
        f"{asks}: How was the shop?\n{answers}: There was always somebody. My mother talked there.\n"
        f"{asks}: And now?\n{answers}: Now we drive to town, and nobody says good morning.\n"
    )
    (found,) = parse_file("interview.txt", text.encode())
    roles = {turn.speaker: turn.role.value for source in found.sources for turn in source.turns}
    assert roles == {asks: "facilitator", answers: "resident"}
