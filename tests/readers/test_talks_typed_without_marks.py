# ruff: noqa: E501 – talks are easier to read as they stand
"""Talks whose typist or tool left hardly any marks: names on lines of their own, lines without names, rounds of names."""

from __future__ import annotations

import pytest
from readers.making import docx

from harvest.model import Kind, Reading, Role
from harvest.readers.dispatch import parse_file


def read(name: str, text: str | bytes) -> Reading:
    (found,) = parse_file(name, text.encode() if isinstance(text, str) else text)
    return found


def said(reading: Reading) -> list[tuple[str | None, str]]:
    return [(turn.speaker, s.text[turn.start : turn.end]) for s in reading.sources for turn in s.turns]


def leading(reading: Reading) -> set[str | None]:
    return {turn.speaker for s in reading.sources for turn in s.turns if turn.role is Role.FACILITATOR}


def test_small_names_above_blocks_are_who_speaks() -> None:
    talk = "orchard morning 4 may\n\nmab\nwhats the orchard for\n\ntavi\nmy lad fell out of the pear tree\nhe went back up\n\n"
    talk += "ness\ni come for the quiet\n\nmab\nand whatd you plant\n\ntavi\nmore pears\n"
    found = read("orchard.txt", talk)
    assert [who for who, _ in said(found)] == ["mab", "tavi", "ness", "mab", "tavi"]
    assert said(found)[1][1] == "my lad fell out of the pear tree\nhe went back up"
    assert leading(found) == {"mab"}


def test_words_that_head_blocks_and_do_not_come_again_name_nobody() -> None:
    found = read("board.txt", "sunday\nthe choir\n\nmonday\nthe soup\n\ntuesday\nnobody\n\nfriday\nthe fish van\n")
    assert {who for who, _ in said(found)} == {None}


def test_lines_that_stand_for_themselves_are_turns_and_broken_ones_a_story() -> None:
    lines = ["we asked at the stall what folk would mend", "my gran says the clock cos she sets her tea by it"]
    lines += ["its the steps for me i cant do them", "id have the band back", "theres never a loo is there"]
    found = read("stall.txt", "\n".join(lines))
    assert found.kind is Kind.TRANSCRIPT and [words for _, words in said(found)] == lines
    broken = "so we came down the hill with the\npram and the dog and it was dark\nand nobody had told us that the\n"
    broken += "bridge was shut so we sat on the\nwall and sang till it was light"
    assert read("hill.txt", broken).kind is Kind.STORY


def test_a_dash_before_each_line_of_a_talk_begins_a_turn() -> None:
    talk = "- so how did you come to the kiln\n- my aunt fired it on fridays\n- on fridays\n- with the bread in after\n"
    talk += "- and what do you want for it\n- a roof\n"
    found = read("kiln.txt", talk)
    assert found.kind is Kind.TRANSCRIPT and len(said(found)) == 6 and not said(found)[0][1].startswith("-")
    assert (
        read("kiln list.txt", "- a roof\n- a door that shuts\n- bread on fridays\n- my aunt\n").kind
        is not Kind.TRANSCRIPT
    )


def test_who_says_a_name_alone_in_a_round_is_called_so() -> None:
    talk = "Speaker 1 (00:01):\nShall we go round? Names and what you'd keep.\n\nSpeaker 2 (00:06):\nOwain Trest. The ford.\n\n"
    talk += "Speaker 3 (00:10):\nYeah, Pilar. Pilar Odum, from the flats. The bell.\n\n"
    talk += "Speaker 4 (00:15):\nHonestly, I'd keep none of it.\n\nSpeaker 1 (00:19):\nAnd the mill?\n\nSpeaker 2 (00:22):\nKeep it.\n"
    found = read("round_rev.txt", talk)
    assert {who for who, _ in said(found)} == {"Speaker 1", "Owain Trest", "Pilar Odum", "Speaker 4"}


@pytest.mark.parametrize(
    ("guest", "begins", "ends"),
    [
        ("Svečias", "pradėjo transkripciją", "sustabdė transkripciją"),
        ("Vendég", "elindította az átírást", "leállította az átírást"),
        ("Гість", "розпочав(-ла) транскрибування", "зупинив(-ла) транскрибування"),
        ("Invitat", "a început transcrierea", "a oprit transcrierea"),
    ],
)
def test_teams_says_in_many_languages_who_is_a_guest_and_when_it_began(guest: str, begins: str, ends: str) -> None:
    lines = [
        f"Ilka Maro {begins}",
        "\nIlka Maro   0:04\nWhat keeps you here?",
        f"\nBo Tarn ({guest})   0:11\nThe choir.",
    ]
    lines += [f"\n{guest}: Rune   0:21\nThe steps must go.", "\nIlka Maro   0:30\nWho else?", f"Ilka Maro {ends}"]
    found = read("talk.docx", docx(*lines))
    assert {who for who, _ in said(found)} == {"Ilka Maro", "Bo Tarn", "Rune"}
    assert not any(begins in words or ends in words for _, words in said(found))


@pytest.mark.parametrize("times", [1, 3])
def test_a_guest_who_says_beside_the_name_where_they_live_speaks_for_themselves(times: int) -> None:
    lines = ["Ilka Maro   0:04\nWhat keeps you here?", "Seth Orr   0:09\nThe choir, most of all."]
    for n in range(times):
        lines += [f"Frau Kern von nebenan, 2. Stock (Gast)   0:1{n}\nThe steps {n}.", f"Ilka Maro   0:3{n}\nAnd then?"]
    found = read("talk.docx", docx(*lines))
    assert [words for who, words in said(found) if who.startswith("Frau Kern")] == [
        f"The steps {n}." for n in range(times)
    ]


def test_pictures_initials_above_a_name_and_its_time_are_nobodys_words() -> None:
    talk = "Ruth Abel   0:03\nRuth Abel\n0 minutes 3 seconds\nWhat is strong here?\nSO\nSeth Orr   0:12\nSeth Orr\n"
    talk += (
        "0 minutes 12 seconds\nThe girls who run the club.\nRuth Abel\n0 minutes 25 seconds\nAnd what is missing?\nSO\n"
    )
    talk += "Seth Orr   0:29\nSeth Orr\n0 minutes 29 seconds\nA bus.\n"
    found = read("copied.txt", talk)
    assert [words for _, words in said(found)] == [
        *("What is strong here?", "The girls who run the club.", "And what is missing?", "A bus."),
    ]
    assert leading(found) == {"Ruth Abel"}


def test_what_a_service_says_of_itself_at_the_end_is_nobodys_words() -> None:
    talk = "Ada: [00:00:00] What is the shed for?\n\nBo: [00:00:07] Mending.\n\nAda: [00:00:10] And who comes?\n\nBo: [00:00:12] All.\n\n"
    talk += "Sonix has many features that you'd love including tools to transcribe your meetings. Try Sonix for free today.\n"
    assert said(read("shed.txt", talk))[-1][1] == "All."


def test_pronouns_between_a_name_and_a_surname_leave_one_person() -> None:
    cues = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nIvy B. (she/her) Rowe: What next?\n\n"
    cues += "2\n00:00:03.000 --> 00:00:04.000\nTom Gale: A slide.\n\n3\n00:00:05.000 --> 00:00:06.000\nIvy B. (she/her) Rowe: For whom?\n"
    assert {who for who, _ in said(read("talk.vtt", cues))} == {"Ivy B. Rowe", "Tom Gale"}


def test_whoever_made_the_group_and_writes_first_leads_it() -> None:
    chat = "[1/27/25, 8:14:09 PM] Reed bed: \u200eMessages and calls are end-to-end encrypted.\n"
    chat += "[1/27/25, 8:14:10 PM] \u200eMabel Orr created this group\n[1/27/25, 8:15:40 PM] Mabel Orr: no more frogs please\n"
    chat += "[1/27/25, 8:16:02 PM] Old Seth: Frogs are the point.\n[1/27/25, 8:18:00 PM] ~ Keziah: lanterns then\n"
    assert leading(read("_chat.txt", chat)) == {"Mabel Orr"}


def test_reactions_behind_a_message_of_signal_are_left_out() -> None:
    chat = "[2025-03-10 18:02] Ada: the pantry is empty\n[2025-03-10 18:04] Bo: bring a van  (- Ada: ❤️, Cy: 👍 -)\n"
    chat += "[2025-03-10 18:09] Cy: I've a van\n"
    assert said(read("pantry.md", chat))[1][1] == "bring a van"


def test_a_colon_in_what_somebody_says_behind_a_dash_gives_their_words_to_nobody_else() -> None:
    talk = "Kiln talk\nOK – Well, two things: what was your best firing?\nRia – The blue one, and the rain held off.\n"
    talk += "Sam – I only swept, but I swept it warm.\nOK – Mine first: the night my mother came up the hill.\n"
    talk += "Ria – And she brought the bread.\nSam – She swept as well.\n"
    assert [who for who, _ in said(read("kiln.txt", talk))] == ["OK", "Ria", "Sam", "OK", "Ria", "Sam"]


def test_letters_with_a_full_stop_are_those_whom_the_head_names() -> None:
    lines = [
        "N. What did you mend here, Ola?",
        "O. The lock gate. Twice, and once in the dark.",
        "N. Who held the lamp?",
    ]
    lines += ["O. My brother did. He fell in.", "N. And what is it to be in ten years?", "O. Open. That is all."]
    found = read("ola.txt", "\n".join(["Ola Brandt, on her boat, 3 May 2026, Nils asking", *lines]))
    assert [who for who, _ in said(found)] == ["Nils", "Ola Brandt"] * 3
    assert leading(found) == {"Nils"} and not any(words.startswith(("N.", "O.")) for _, words in said(found))
    two = read("ola.txt", "\n".join(["Ola Brandt and Otto Brandt, Nils asking", *lines]))
    assert {who for who, _ in said(two)} == {"N", "O"}, "a letter that two may stand for names neither"


def test_options_of_a_quiz_are_no_talk() -> None:
    quiz = "Lock quiz\nA. a gate\nB. a paddle\nC. a windlass\nA. in 1790\nB. in 1810\nC. never\n"
    assert {who for who, _ in said(read("quiz.txt", quiz))} <= {None}


def test_who_is_called_like_nobody_else_speaks_for_themselves_where_every_line_begins_with_somebody() -> None:
    talk = "Table 2, typed on Sunday\nRia: How did you get to the kiln?\nSam: On the tram, and the driver waited.\n"
    talk += "Nana jo: I walked up slowly, the lamp by the steps was mended.\nRia: And what would you mend?\nSam: The bell.\n"
    talk += "Ria: Remember: it rings twice.\n"
    found = read("table 2.txt", talk)
    assert [who for who, _ in said(found)] == ["Ria", "Sam", "Nana jo", "Ria", "Sam", "Ria"]
    prose = "Ria: We came.\nIt rained.\nWe stayed.\nWhat helped: a lamp.\nSam: We swam.\nIt froze.\nWe ran.\nRia: So we did.\n"
    assert {who for who, _ in said(read("table 2.txt", prose))} == {"Ria", "Sam"}, "where people go on for lines"


@pytest.mark.parametrize(
    "below",
    [
        "👍: Ada, Cy",
        "❤️: Ada; 👏: Me, Cy Day",
        "👍: Ada, ❤️: Cy",
        "👍, ❤️",
        "👍 2",
        "Ada (she/her): 👍",
        "Ada 🌻: 👍🏽, Cy: 🏳️‍🌈",
    ],
)
def test_who_reacted_below_a_message_of_signal_says_nothing_however_it_is_listed(below: str) -> None:
    chat = "[2025-03-10 18:02] Ada: the pantry is empty\n(- {} -)\n[2025-03-10 18:04] Bo: bring a van (- not a car -)\n"
    found = read("chat.md", chat.format(below))
    assert said(found) == [("Ada", "the pantry is empty"), ("Bo", "bring a van (- not a car -)")]
    assert any(one.reason == "reactions" for one in found.dropped)


def test_whoever_alone_asks_or_promises_to_ask_leads_a_talk_without_a_question_mark() -> None:
    talk = "side b, mrs oke, the net loft\n\nwyn: so you were born upstairs\noke: i was, with the washing over me\n"
    talk += "wyn: (laughs) and who else was in the house\noke: my aunts, all of them. there was a bed on the stairs\n"
    talk += "wyn: and if somebody was poorly\noke: they got the stairs\ncol: can i just say, they were good stairs\n"
    talk += "wyn: go on then\ncol: you could hear the band from them of a thursday\nwyn: i won't put that in till i've asked you\n"
    assert leading(read("side b.txt", talk)) == {"wyn"}


def test_who_tells_together_without_a_question_mark_asks_nobody() -> None:
    talk = "al: it was the year of the snow\nbo: it was. we had the sledge out\nal: and then the bridge went\n"
    talk += "bo: and the milk came by boat\nal: and if you were late you got none\nbo: and when it thawed we cried\n"
    assert leading(read("snow.txt", talk)) == set()


def test_somebody_who_speaks_once_in_a_talk_in_small_letters_keeps_their_words() -> None:
    talk = "ned: how long have you had it\nmr ode: since accra. forty years\nned: and then what\nmr ode: it snowed\n"
    talk += (
        "kwesi: dad tell him about the chair\nned: yes tell me about the chair\nmr ode: it came on the boat with me\n"
    )
    assert ("kwesi", "dad tell him about the chair") in said(read("barber.txt", talk))
