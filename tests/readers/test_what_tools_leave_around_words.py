"""What boards, chats, mails and recorders write around what people said, and who asks there: a second look."""

from __future__ import annotations

import pytest
from readers.making import as_csv, docx, pdf
from readers.reading_back import read, said, who_asks

from bench.unseen.judging import judge
from harvest.model import Kind, Reading


def talk(*lines: str) -> Reading:
    return read("talk.txt", "\n\n".join(lines))


@pytest.mark.parametrize(
    "line",
    ["Made with Padlet", "Powered by Typeform", "Session closed 8.15pm. Next one: 4 May, boathouse, usual cake."],
)
def test_what_a_tool_says_of_itself_and_when_a_meeting_closed_are_nobodys_words(line: str) -> None:
    assert said(talk("Ada: Who dug it?", "Bo: My dad.", "Ada: And who swims?", "Bo: Frogs do.", line))[-1] == (
        "Bo",
        "Frogs do.",
    )
    spoken = "Bo: We made it with Padlet and closed at 8.15pm."
    assert said(talk("Ada: Who dug it?", "Bo: My dad.", "Ada: And?", spoken))[-1][1] == spoken[4:]


def test_the_length_of_a_turn_in_seconds_is_no_word_of_it() -> None:
    found = talk("Ada: [00:00:03] Who dug it? [8.9s]", "Bo: [00:00:22] My dad. [0.7s]", "Ada: [00:00:40] Where? [1.0s]")
    assert [words for _, words in said(found)] == ["Who dug it?", "My dad.", "Where?"]


def test_a_teams_chat_with_times_alone_keeps_messages_apart_from_reactions_quotes_and_departures() -> None:
    chat = (
        "[18:02] Obi, Ada (Parks)\nHi all, pop your answers in here. What should the lottery money go on?\n\n"
        "[18:04] Bo L (Guest)\nA jetty\n\nlike 3\n\n[18:06] Ina Orr has left the meeting.\n\n"
        "[18:09] Rui (External)\nObi, Ada (Parks)\nHi all, pop your ans...\nNot a jetty. We have two\n\nlaugh 5\n"
        "Edited\n\n"
        "[18:11] Bo L (Guest)\nThis message has been deleted.\n\n[18:12] Fwd: 0044 guest\nFrogs\n\n"
        "[18:15] Meeting ended: 1h 13m 22s\n"
    )
    assert said(read("chat.txt", chat)) == [
        ("Obi, Ada", "Hi all, pop your answers in here. What should the lottery money go on?"),
        ("Bo L", "A jetty"),
        ("Rui", "Not a jetty. We have two"),
        ("Fwd: 0044 guest", "Frogs"),
    ]


def test_an_answer_in_a_thread_of_slack_does_not_say_again_what_it_answers() -> None:
    chat = (
        "Ada Obi\n  9:14 AM\nMorning. One line each on what you'd keep\n:wave:\n4\n\nBo L\n  9:31 AM\n"
        "the gap in the hedge by the pond. saves me a mile\n2 replies\n\nAda Obi\n  9:40 AM\nreplied to a thread:\n"
        "the gap in the hedge by the pond.\nis that the one they closed?\n\nBo L\n  9:41 AM\nnever\n\n"
        "Rui Paz\n  9:44 AM\nthe geese\n\nIna O\n  9:45 AM\nthe smell of the boathouse\n"
    )
    found = read("slack.txt", chat)
    assert said(found)[2:4] == [("Ada Obi", "is that the one they closed?"), ("Bo L", "never")]
    assert who_asks(found) == {"Ada Obi"}


def test_programs_and_what_a_chat_shows_of_a_linked_page_are_no_members() -> None:
    chat = (
        "Guild: Pond\nChannel: text / next\n\n[02/06/2025 20:11] ada\nWhat next?\n\n[02/06/2025 20:12] FrogBot\n"
        "Welcome @bo! Read #rules\n\n[02/06/2025 20:13] Talbot\nA jetty, see\n\n"
        "{Embed}\nPond guide\nhttps://pond.example\n\n"
        "[02/06/2025 20:14] ada\nThanks\n"
    )
    assert said(read("next.txt", chat)) == [("ada", "What next?"), ("Talbot", "A jetty, see"), ("ada", "Thanks")]


@pytest.mark.parametrize("gone", ["此訊息已被刪除", "此消息已被删除", "تم حذف هذه الرسالة", "Usunięto tę wiadomość"])
def test_a_message_that_was_deleted_is_none_in_any_language(gone: str) -> None:
    chat = "\n".join(
        f"18/03/2025, 19:0{n} - {who}: {words}"
        for n, (who, words) in enumerate([("Bo", "Frogs"), ("Ada", gone), ("Bo", "Newts"), ("Ada", "Swans")])
    )
    assert [words for _, words in said(read("chat.txt", chat))] == ["Frogs", "Newts", "Swans"]


def test_a_page_that_posts_and_answers_below_is_who_asks_and_hearts_are_nobodys_words() -> None:
    page = (
        "Seen by the Pond\nYesterday at 17:32 · 🌐\nWhat would bring you back to the pond?\n"
        "👍❤️ Bo Lind, Rui Paz and 47 others\n"
        "11 comments · 3 shares\nLike\nComment\nShare\nBo Lind\nA jetty that holds\nLike\nReply\n22h\nRui Paz\n"
        "Fewer geese\nLike\nReply\n21h\nAuthor\nSeen by the Pond\nKeep it kind\nLike\nReply\n20h\n"
        "Ina Orr\nA ramp\nLike\nReply\n9h\n"
    )
    found = read("comments.txt", page)
    assert said(found) == [
        ("Seen by the Pond", "What would bring you back to the pond?"),
        ("Bo Lind", "A jetty that holds"),
        ("Rui Paz", "Fewer geese"),
        ("Seen by the Pond", "Keep it kind"),
        ("Ina Orr", "A ramp"),
    ]
    assert who_asks(found) == {"Seen by the Pond"}


def test_a_chair_who_gives_the_floor_by_name_leads_though_hardly_asking() -> None:
    found = talk(
        "Ms Lock: Thank you, we start with the neighbours. Mrs Obi.",
        "Mrs Obi: I have lived by the pond for nineteen years and I know each goose by its name.",
        "Ms Lock: Mr Paz, you wanted to come in.",
        "Mr Paz: Just that the jetty is gone, and so is the bench beside it.",
        "Mrs Obi: You sat on it all day.",
        "Mr Paz: I did, and I would again tomorrow.",
    )
    assert who_asks(found) == {"Ms Lock"}


@pytest.mark.parametrize(
    "opens",
    [
        "I've got four of the rowers with me. I'll just let you go.",
        "Okay, we'll walk round the pond and just shout things out as you see them.",
        "Shall we go round? What takes you back?",
        "Hi everyone. The council asks what helped. Please write here, any language.",
    ],
)
def test_who_opens_so_that_others_speak_leads(opens: str) -> None:
    found = talk(
        f"Ada: {opens}", "Bo: Geese. Lots of geese, every day.", "Rui: I swam here in the dry summer of my life.",
        "Ada: Anything that isn't a goose?", "Ina: A heron. By the pipe, three mornings running.",
        "Bo: There is no light between the jetty and the shop, start with that.",
    )  # fmt: skip
    assert who_asks(found) == {"Ada"}


def test_names_hold_small_words_and_a_typist_may_not_know_who() -> None:
    found = talk(
        "Ada Obi: What helps?", "Rhys ap Owen: One night off.", "??: He is my uncle.", "Ada Obi: And then?",
        "Rhys ap Owen: Sleep.",
    )  # fmt: skip
    assert [who for who, _ in said(found)][:2] == ["Ada Obi", "Rhys ap Owen"]
    assert [words for _, words in said(found)][2] == "He is my uncle."
    assert not any(turn.speaker == "??" for s in found.sources for turn in s.turns)


def test_a_legend_behind_present_names_the_first_of_all_and_takes_no_label_for_a_place() -> None:
    found = read(
        "notes.docx",
        docx(
            "Present: AO = Ada Obi (chair); BL = Bo Lind; W1, W2 = two women who gave no name. Apologies: Cllr Orr.",
            "AO: Who starts?", "BL: I wrote in March.", "W1: You have to cry.", "AO: And then?",
            "W2: The same lad came.",
            "W1: He did.", "BL: In May.",
        ),
    )  # fmt: skip
    assert {who for who, _ in said(found)} == {"Ada Obi", "Bo Lind", "W1", "W2"}
    assert not any("(W1)" in warning for warning in found.warnings)


def test_somebody_else_in_captions_may_begin_with_the_words_before() -> None:
    cues, shown = [], ["so we asked and", "we were told there's no room", ">> there's no room because there's no boat"]
    for n, line in enumerate(shown):
        above = shown[n - 1] + "\n" if n else ""
        cues += [f"00:00:0{n}.000 --> 00:00:0{n}.900\n{above}{line}", f"00:00:0{n}.900 --> 00:00:0{n}.910\n{line}"]
    found = read("live.en.vtt", "WEBVTT\nKind: captions\nLanguage: en\n\n" + "\n\n".join(cues) + "\n")
    assert [words for _, words in said(found)][-1] == "there's no room because there's no boat"


def test_cards_with_a_form_below_are_signed_by_what_was_filled_in() -> None:
    cards = ["Dream cards"]
    for n, (words, below) in enumerate(
        [("a pond for newts", ["Name: Bo Age: 5"]), ("a boat", ["Name: Ada O., Mill Lane"]),
         ("rain", ["Name: (left blank)"]), ("swans", ["Ina, 6"])], 1,
    ):  # fmt: skip
        cards += [f"Card {n}", f"I dream of… {words}", *below, "____________"]
    found = read("dream cards.docx", docx(*cards))
    assert [s.voice for s in found.sources if s.voice in ("Bo", "Ada O.", "Ina")] == ["Bo", "Ada O.", "Ina"]
    assert [s.attributes.get("Age") for s in found.sources] == ["5", None, None, "6"]
    assert not any("_" in words or "Name" in words or "blank" in words for _, words in said(found))


def test_a_group_signs_as_people_do_where_all_others_sign() -> None:
    found = read(
        "pledges.txt",
        "Our pledges\n\n- I will lend my punt – Bo\n- We will plant the bank – Moor Edge lot\n"
        "- I will ring my nan – Ada O\n- I walk to work – Rui\n",
    )
    assert [s.voice for s in found.sources][1] == "Moor Edge lot"


def test_what_to_call_somebody_names_them_though_one_would_rather_not_say() -> None:
    rows = as_csv(
        ["#", "Hi, I'm Ada. What should we call you?", "What is missing by the pond?", "Can we quote you?"],
        ["a1", "Big Bo", "A jetty. I walk half a mile with the boat on my back", "1"],
        ["a2", "prefer not to say", "Someone who tells the geese whose turn it is, nicely", "0"],
        ["a3", "Rui", "Frogs. There are no frogs out any more in June", "1"],
    )
    found = read("responses.csv", rows)
    assert [s.voice for s in found.sources] == ["Big Bo", "responses row 3", "Rui"]
    assert [s.permission.quotation for s in found.sources if s.permission] == ["anonymous", "no", "anonymous"]


def test_an_answer_with_a_name_beside_a_question_is_said_by_whoever_gave_it() -> None:
    rows = as_csv(
        ["Question Id", "Date", "Author", "Question", "Upvotes", "Reply"],
        ["1", "2025-05-20 18:31", "Anonymous", "Why does the ferry go everywhere except here?", "41", ""],
        ["2", "2025-05-20 18:32", "Ina", "Who gets off when a pram is on? Write", "9", "Cllr Orr: The skipper asks."],
        ["3", "2025-05-20 18:40", "Rui", "You said active eleven times. Do you mean rowing", "28", ""],
    )  # fmt: skip
    assert ("Cllr Orr", "The skipper asks.") in said(read("questions.csv", rows))


def test_a_report_of_messages_to_numbers_is_no_data_and_a_header_on_a_board_is_no_card() -> None:
    sent = as_csv(
        ["Row number", "phone number", "first name", "Template", "Type", "Job", "Status", "Time"],
        ["1", "07700900900", "Ada", "Pond reminder", "sms", "oct.csv", "Delivered", "2025-10-31 16:00:12"],
        ["2", "07700900901", "Bo", "Pond reminder", "sms", "oct.csv", "Phone off right now", "2025-10-31 16:01:12"],
    )
    assert read("sent.csv", sent).not_data
    board = as_csv(
        ["ID", "Text", "BG Color", "Position X", "Position Y", "Type", "Area", "Last Updated By"],
        ["1", "Boathouse – looking ahead, 9 Oct", "", "1", "2", "Text box", "Header", "Ada"],
        ["2", "Regattas again, with the band falling in", "#FCFE7D", "3", "4", "Sticky note", "More of", "Bo"],
        ["3", "fewer committees", "#FFBDB1", "5", "6", "Sticky note", "Less of", "Rui"],
        ["4", "a light on the jetty", "#9EDCFA", "7", "8", "Sticky note", "Dream", "Ina"],
    )
    assert len(said(read("board.csv", board))) == 3


def test_a_table_whose_sheet_goes_on_is_the_same_table() -> None:
    found = read(
        "charts.docx",
        docx("TABLE 1", "What is strong?", ("List Bullet", "the band"), "TABLE 1 cont.", "What is wrong?",
             ("List Bullet", "Nobody picks up after four"), "TABLE 2", ("List Bullet", "the geese")),
    )  # fmt: skip
    assert not any("cont" in words for _, words in said(found))
    assert found.kind is Kind.NOTE


def test_what_lawyers_add_behind_a_name_in_a_mail_is_nobodys_words() -> None:
    mail = (
        "From: Ada Obi <ada@mail.example>\nTo: team@mail.example\nSubject: My story\n"
        "Date: Mon, 10 Mar 2025 09:12:44 +0000\nMessage-ID: <a@mail.example>\n\n"
        "Dear Bo,\n\nIn May my husband rowed out in his slippers. By noon there were nine boats looking for him.\n\n"
        "Yours,\nAda\n\nSent from my iPad\n"
        "Ada Obi | Hon. Sec., Pond Trust | This email may contain confidential information.\n"
    )
    (source,) = read("story.eml", mail).sources
    assert "confidential" not in source.text and "nine boats" in source.text


def test_the_yardstick_takes_other_counts_and_brackets_for_right() -> None:
    truth = {"status": "imported", "kind": "transcript", "units": 9, "units_ok": [2, 4], "names": ["Bo (choir)"]}
    answer = {
        **{"status": "imported", "kind": "transcript", "turns": 3, "sources": 1, "warnings": [], "message": None},
        "speakers": [{"name": "Bo", "role": "unknown"}],
    }
    truth |= {"must": ["so sick of each other", "each other"], "must_not": ["\t"]}
    passages = [{"text": "so sick of each other"}, {"text": "each other"}]
    assert judge("talk.txt", truth, answer, passages).verdict == "right"


def test_a_recording_that_is_linked_and_what_a_tool_noted_of_it_are_nobodys_words() -> None:
    found = read(
        "call.txt",
        "Pond hour - March 12\nVIEW RECORDING - 42 mins (No highlights): https://calls.example/share/x8\n\n---\n\n"
        "@0:00 - Ada Obi (Pond Trust)\nMorning everyone. What would you miss?\n\n@0:14 - Bo Lind\nThe noise itself.\n\n"
        "ACTION ITEM: Ask the port about lifts - WATCH: https://calls.example/share/x8?timestamp=41.9\n\n"
        "@0:41 - Ina\nThe fish van.\n\n@1:05 - Ada Obi (Pond Trust)\nWho isn't out?\n\n"
        "@1:12 - Bo Lind\nThe new flats.\n",
    )
    assert said(found) == [
        ("Ada Obi", "Morning everyone. What would you miss?"),
        ("Bo Lind", "The noise itself."),
        ("Ina", "The fish van."),
        ("Ada Obi", "Who isn't out?"),
        ("Bo Lind", "The new flats."),
    ]


def test_signal_quotes_above_an_answer_and_names_pictures_by_their_file() -> None:
    chat = (
        "[2025-03-12, 19:04] Me: Evening. What would you keep?\n"
        "[2025-03-12, 19:06] Bo: ![IMG_2041](./media/IMG_2041.jpg)\nthat crack, by the deep end\n"
        "[2025-03-12, 19:09] Ina:\n\n"
        "> that crack, by the deep end\n\nwe patched it twice\n(- Bo: 👍, Me: ❤️ -)\n[2025-03-12, 19:20] Me: Thanks\n"
    )
    assert said(read("chat.md", chat))[1:3] == [("Bo", "that crack, by the deep end"), ("Ina", "we patched it twice")]


def test_hearts_and_marks_below_a_message_are_left_out_whatever_the_tool() -> None:
    chat = (
        "hattie — 02/06/2025 20:14\nWhat is missing?\n\nnige — 02/06/2025 20:15\na kettle\n[20:17]\noh and women\n"
        "🔥\n3\n\n"
        "pete — 02/06/2025 20:20\nnot on a monday (edited)\n\nhattie — 02/06/2025 20:22\nThursdays then?\n"
    )
    assert [words for _, words in said(read("paste.txt", chat))] == [
        *("What is missing?", "a kettle", "oh and women", "not on a monday", "Thursdays then?"),
    ]


def test_messenger_as_a_web_page_is_read_in_the_order_of_time() -> None:
    def message(who: str, text: str, when: str) -> str:
        return (
            f'<div class="pam _a6-g"><h2 class="_2pim _a6-h _a6-i">{who}</h2><div class="_a6-p"><div><div>{text}</div>'
            f'<div><ul class="_tqp"><li>👍Bo</li></ul></div></div></div><footer class="_a6-o"><div class="_a72d">{when}'
            "</div></footer></div>"
        )

    page = "".join(
        [
            message("Rui", "The kerb by the jetty", "Mar 04, 2025 9:40:31 pm"),
            message("Bo", "Bo sent a photo.", "Mar 04, 2025 9:39:00 pm"),
            message("Ada", "What should I take to the council?", "Mar 04, 2025 9:30:00 am"),
        ]
    )
    found = read("message_1.html", f"<html><body><div>Participants: Ada and Rui</div>{page}</body></html>")
    assert said(found) == [("Ada", "What should I take to the council?"), ("Rui", "The kerb by the jetty")]
    assert found.sources[0].date == "2025-03-04"


def test_a_board_numbers_its_pages_behind_its_name_and_that_is_nobody() -> None:
    pages = [["What would keep you?", words, f"Pond futures — Board {n}/3"] for n, words in
             enumerate(["a jetty that holds", "somewhere to be loud", "you never came back 1/2 way"], 1)]  # fmt: skip
    found = read("pond.pdf", pdf(pages))
    assert not any("Board" in (who or "") + words for who, words in said(found))
    assert any("you never came back 1/2 way" in words for _, words in said(found))


def test_whoever_a_head_lists_speaks_in_small_letters_too() -> None:
    head = "Attendees\nAda Obi, Bo Lind, kit w\nTranscript\n"
    reading = read(
        "meet.txt", head + "Ada Obi: Who dug it?\nBo Lind: My dad.\nkit w: Mine did.\nAda Obi: And who swims?\n"
    )
    assert ("kit w", "Mine did.") in said(reading)


def test_what_a_form_on_a_website_adds_is_nobodys_words() -> None:
    head = '"Your name","Your memory of the weir","Entry Id","Source Url","User Agent","User IP"\n'
    rows = [
        f'"{who}","{words}","{n}","https://weir.example.org/","Mozilla/5.0 (Linux; Android {n})","192.0.2.{n}"\n'
        for n, (who, words) in enumerate(
            [
                ("Ada", "We swam there before school and nobody minded."),
                ("Bo", "My dad mended the gate with a bed frame."),
            ],
            7,
        )
    ]
    assert [who for who, _ in said(read("weir.csv", head + "".join(rows)))] == ["Ada", "Bo"]
