"""What files that nobody had written Harvest for showed at first sight, each mended by its kind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from readers.making import docx
from readers.reading_back import read, said, who_asks

from bench.unseen import files as yardstick
from bench.unseen.judging import judge
from harvest.model import Kind
from harvest.readers.documents.paper.wrapped_names import with_whole_names


@pytest.mark.parametrize(
    ("opens", "answers", "again"),
    [
        (
            "Thanks for logging on. So the first thing I'd like to ask is what the pond means to you.",
            [
                "My dad dug it with a spoon in the dry summer.",
                "Can you hear me? It is Ola. I skate there in the evening.",
                "Frogs, every March, so loud that you cannot sleep.",
            ],
            "Let's stop there.",
        ),
        (
            "Bonsoir à toutes et à tous. Qu'est-ce qui vous plaît ici ?",
            ["Le lac, toujours le lac.", "Je peux dire quelque chose ? Les oies.", "La barque de mon père."],
            "Et le soir ?",
        ),
        (
            "大家好，欢迎。今天想听听大家的想法。",
            ["我喜欢湖边的早晨。", "鸭子很多，孩子们高兴。", "路灯坏了三个月。"],
            "三个月？",
        ),
    ],
    ids=["English", "French", "Chinese"],
)
def test_who_opens_and_asks_leads_in_any_language(opens: str, answers: list[str], again: str) -> None:
    people = ["Bea Lock", "Rui Paz", "Ina Orr"]
    lines = [("Ada Obi", opens), *zip(people, answers, strict=True), ("Ada Obi", again)]
    cues = "\n\n".join(
        f"00:00:{n * 5:02}.000 --> 00:00:{n * 5 + 4:02}.000\n<v {who}>{words}</v>"
        for n, (who, words) in enumerate(lines)
    )
    assert who_asks(read("call.vtt", f"WEBVTT\n\n{cues}\n")) == {"Ada Obi"}


def test_how_long_somebody_spoke_and_what_the_tool_says_of_itself_are_nobodys_words() -> None:
    talk = "pond.m4a: Audio automatically transcribed by Sonix\n\npond.m4a: this file may contain errors.\n\n"
    talk += "Ada: [00:00:02] Who dug it? [00:00:04][1.9]\n\nBo: [00:00:05] My dad, with a spoon. [00:00:09][4.0]\n\n"
    talk += "Ada: [00:00:10] And who swims? [00:00:12][2.0]\n\nBo: [00:00:13] Frogs do. [00:00:15][2.0]\n"
    assert said(read("pond.txt", talk)) == [
        ("Ada", "Who dug it?"),
        ("Bo", "My dad, with a spoon."),
        ("Ada", "And who swims?"),
        ("Bo", "Frogs do."),
    ]


def test_a_legend_may_part_names_by_spaces_and_explain_signs() -> None:
    found = read(
        "tea transcript.docx",
        docx(
            "Key to speakers", "AO = Ada Obi (facilitator)", "BL   Bea Lock (daughter)", "(…) = pause   xx = unclear",
            "AO: How are you?", "BL: Tired, since August.", "AO: What would help?", "BL: (…) A haircut.",
        ),
    )  # fmt: skip
    assert {who for who, _ in said(found)} == {"Ada Obi", "Bea Lock"}
    assert not any("= pause" in words for _, words in said(found))


def test_a_name_that_its_column_broke_is_one_name() -> None:
    page = [
        "0:05   INT          When?",
        "0:12   Mrs Bea       In May. It was",
        "       Lockhart      warm.",
        "0:31   Rui          Late.",
    ]
    assert with_whole_names(page)[1].split("  ")[-1].strip() == "In May. It was"
    assert "Mrs Bea Lockhart" in with_whole_names(page)[1]


def test_lines_of_a_recording_without_names_or_full_stops_are_turns_of_nobody() -> None:
    lines = ["so I came on the night boat with one bag and a hat", "did you know anyone", "no", "oh no", "my aunt came"]
    found = read("harbour recording 2.txt", "\n".join(lines))
    assert (found.kind, [words for _, words in said(found)]) == (Kind.TRANSCRIPT, lines)
    assert any("Nobody is named" in warning for warning in found.warnings)
    wrapped = (
        "I came on the boat with a bag and\nmy aunt met me at the harbour with\nher hat on and a flask of tea which\n"
        "we drank on the steps before it was\nlight and then we walked up the hill"
    )
    assert read("harbour recording 2.txt", wrapped).kind is Kind.STORY


def test_the_letter_around_pledges_is_left_out_and_names_behind_them_are_kept() -> None:
    mail = (
        "From: Ada <ada@mail.example>\nTo: team@mail.example\nSubject: Fwd: pledges from Sunday\n"
        "Date: Mon, 10 Mar 2025 09:12:44 +0000\nMessage-ID: <a@mail.example>\n\nHi both,\n\n"
        "As promised, here's what was on the tree.\n\nI pledge to mend the gate - Bea\n"
        "I pledge to bake on Fridays (Rui)\nI will teach two people to swim. Ina, age 41\nI pledge to ring my nan\n"
        "We pledge the hall on Mondays - Rev. Olu + the mothers union\n\nThanks so much\nAda\n\n"
        "Please consider the environment before printing this email.\n"
    )
    found = read("pledges.eml", mail)
    assert [words for _, words in said(found)] == [
        "I pledge to mend the gate",
        "I pledge to bake on Fridays",
        "I will teach two people to swim.",
        "I pledge to ring my nan",
        "We pledge the hall on Mondays",
    ]
    assert [who for who, _ in said(found)][:3] == ["Bea", "Rui", "Ina"]


def test_cards_on_which_most_signed_and_some_say_no_name_are_no_list_of_leave() -> None:
    page = "".join(
        f"<p>Card {n}</p><p>{words}</p><p>{who}</p>"
        for n, (words, who) in enumerate(
            [("A lake.", "— Joyce, 88"), ("Swings.", "(no name)"), ("A late bus.", "— Graham"), ("A dog", "(no name)")],
            1,
        )
    )
    found = read(
        "dream cards.html", f"<html><body><p>Dream cards</p>{page}<p>Typed by J. Rudge, 2 June</p></body></html>"
    )
    assert [(s.voice, s.text) for s in found.sources if s.voice in ("Joyce", "Graham")] == [
        ("Joyce", "A lake."),
        ("Graham", "A late bus."),
    ]
    assert not any("Typed" in words for _, words in said(found))


def test_replies_with_their_author_behind_are_said_too_and_answers_of_hosts_are_not() -> None:
    slido = "Question,Author name,Upvotes,Status,Replies\n"
    slido += "Who mends the lamps?,Ada O,3,Live,Same here - three weeks (Bo L)\n"
    slido += "Why is the pond dry in June?,Anonymous,9,Live,\n"
    assert ("Bo L", "Same here - three weeks") in said(read("questions.csv", slido))
    vevox = "Session,Posted,Message,Submitted by,Likes,Answer\n"
    vevox += "A,1/2/2025 18:31,Mend the lamps on Mill Lane please,Ada O,3,We look at it\n"
    vevox += "A,1/2/2025 18:33,Why are the boats still out in the rain?,Bo L,9,\n"
    assert not any("We look" in words for _, words in said(read("vevox.csv", vevox)))


def test_what_a_board_holds_beside_cards_is_no_card() -> None:
    board = 'Subject,Body,Author,Section\nOur pond,"<p>Add your ideas below! One idea per post please.</p>",Host,\n'
    board += ',"<p>A jetty</p><p>and frogs</p>",Rui,Wet\n,"<p>Somewhere dry to sit</p>",Bea,Dry\n'
    board += ",add your sticky here,Bea,Dry\n"
    assert said(read("board.csv", board)) == [("Rui", "A jetty\nand frogs"), ("Bea", "Somewhere dry to sit")]


def test_a_tick_under_selected_choice_is_nobodys_words() -> None:
    table = "How did you come? - Selected Choice,How did you come? - Other - Text,What do you love here?\n"
    table += "Train,,The way the mist lifts off the pond in the morning\n"
    table += "Other,by canoe I swear,The frogs and my neighbour Ina\n"
    assert not any(words in ("Train", "Other") for _, words in said(read("answers.csv", table)))


def test_a_sheet_of_questions_may_say_how_long_each_takes() -> None:
    sheet = "Question sheet for hosts\nPlease keep to time.\n1. What do you love? (10 mins)\n"
    sheet += "2. What would you change? (15 mins)\nAnswer: ………………\n"
    assert "question sheet" in (read("table host questions.txt", sheet).not_data or "")


def test_a_child_whose_words_are_reported_with_the_age_waits() -> None:
    notes = "Notes from the wall\n\n- They stopped inviting me\n- Leah (14) told me after: the art room has a lock\n"
    notes += "- More swings\n"
    found = read("wall notes.md", notes)
    assert [(t.speaker, bool(t.hold)) for s in found.sources for t in s.turns if t.speaker] == [("Leah", True)]


def test_the_yardstick_tells_what_is_right_and_what_is_wrong_in_silence(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text("Host: Who dug it?\nBo: My dad.\nHost: And who swims?\nBo: Frogs do.\n", "utf-8")
    truth = {"status": "imported", "kind": "transcript", "units": 4, "names": ["Host", "Bo"], "must": ["My dad."]}
    answer, passages = yardstick.take_in(tmp_path / "talk.txt")
    assert judge("talk.txt", truth, answer, passages).verdict == "right"
    wrong = judge("talk.txt", {**truth, "must_not": ["Frogs do"]}, {**answer, "warnings": []}, passages)
    assert wrong.verdict == "wrong silently"
    (tmp_path / "_truth.json").write_text(json.dumps({"talk.txt": {**truth, "role": {"Host": "facilitator"}}}), "utf-8")
    assert yardstick.main([str(tmp_path)]) == 0
