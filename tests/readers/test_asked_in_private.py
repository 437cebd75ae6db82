"""A private message is left out of a chat, and heeded: what it asks to leave out holds the words of whoever sent it."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from harvest.readers.permission.wished.mailed import ASKED_PRIVATELY

CHAT = """2025-11-04 19:04:11 From Ines Prata to Everyone:
\tthe ferry man waits for everyone, that is what keeps us going
2025-11-04 19:06:40 From Ines Prata to Mo Lund (direct message):
\t{}
2025-11-04 19:11:02 From Olwen Rees to Everyone:
\ta lamp by the steps, please, it is pitch dark there by five
"""


def held(private: str) -> dict[str | None, str]:
    (found,) = parse_file("meeting_saved_chat.txt", CHAT.format(private).encode())
    assert private not in found.sources[0].text
    return {turn.speaker: turn.hold for turn in found.sources[0].turns}


def test_a_wish_in_a_private_message_holds_its_sender_alone():
    assert held("please don't use what I said about my boy") == {"Ines Prata": ASKED_PRIVATELY, "Olwen Rees": ""}


def test_other_private_messages_hold_nobody():
    assert held("is there tea after this?") == {"Ines Prata": "", "Olwen Rees": ""}


GROUP = """12/10/2025, 18:02 - Ida: ferry was late again so I walked round by the reed beds and counted forty swans
12/10/2025, 18:05 - Olwen: I have the key to the hut if anybody is cold while they wait
12/10/2025, 18:09 - Host Mo: {}
12/10/2025, 18:11 - Ida: {}
12/10/2025, 18:15 - Rhys: the notice board needs a new lid, I can bring wood
"""


def permitted(text: str) -> dict[str, str]:
    (found,) = parse_file("WhatsApp Chat with Ferry.txt", text.encode())
    return {who: said.quotation for source in found.sources for who, said in source.permissions.items()}


def test_who_is_asked_by_name_in_a_group_is_the_only_one_who_was_asked():
    for asked in (
        "Ida that's lovely, can I use it in the write-up?",
        "hey Ida can we print your words in the newsletter?",
        "can I use what you wrote in the report, Ida?",
    ):
        assert permitted(GROUP.format(asked, "yes, no name please")) == {"Ida": "anonymous"}, asked
    assert permitted(GROUP.format("Ida that's lovely, can I use it in the write-up?", "no, leave it out")) == {
        "Ida": "no"
    }


def test_who_only_is_spoken_of_is_not_asked_alone():
    for asked in (
        "Ida said it well. Can I use your messages in the write-up?",
        "Ida, all, can I use what you wrote here in the write-up?",
        "Ida and Rhys, can I use what you wrote here in the write-up?",
    ):
        assert permitted(GROUP.format(asked, "yes, no name please")).get("Olwen") == "unknown", asked


TOGETHER = """copied off my phone so it's in one place

--- Ida (the swans) ---
10/11/2025, 22:02 - Me: Ida, can I use what you said today in the booklet?
10/11/2025, 22:09 - Ida: yeah use what you like, just no name on it

--- Olwen ---
11/11/2025, 19:30 - Olwen: you left your scarf in the hut
11/11/2025, 19:41 - Me: Thank you, I'll fetch it

--- Rhys from the quay ---
12/11/2025, 20:12 - Rhys: is it Thursday we meet
12/11/2025, 20:15 - Me: It is
"""


def test_what_is_asked_in_one_of_several_chats_of_a_file_was_asked_of_nobody_in_another():
    (found,) = parse_file("work phone.txt", TOGETHER.encode())
    assert len(found.sources) == 3 and len({source.title for source in found.sources}) == 3
    assert permitted(TOGETHER) == {"Ida": "anonymous"}
    assert not any("---" in source.text or "swans" in source.text for source in found.sources)
    (plain,) = parse_file(
        "work phone.txt", TOGETHER.replace("--- Olwen ---\n", "").replace("--- Rhys from the quay ---\n", "").encode()
    )
    assert len(plain.sources) == 1


ALONE = """10/11/2025, 22:02 - Me: Ida, you went before the sheet came. Can I use what you said today in the booklet?
10/11/2025, 22:09 - Ida: {}
10/11/2025, 22:10 - Me: And are you all right with it going to the council as well
10/11/2025, 22:11 - Ida: {}
"""


def test_what_was_said_elsewhere_is_asked_in_a_chat_of_two_and_the_answer_holds_there():
    for first, second, expected in (
        ("yeah use what you like, just no name on it", "not a chance", ("anonymous", "no")),
        ("yes, no name please", "yes that's fine", ("anonymous", "yes")),
        ("yes, no name please", "who's that then", ("anonymous", "unknown")),
        ("no, rather not", "no", ("no", "no")),
    ):
        (found,) = parse_file("WhatsApp Chat with Ida.txt", ALONE.format(first, second).encode())
        (one,) = found.listed
        assert (one.names, one.permission.quotation, one.permission.sharing) == (("Ida",), *expected), first
        assert "sharing" in one.asked


def test_what_is_asked_of_the_chat_itself_holds_nowhere_else():
    (found,) = parse_file(
        "WhatsApp Chat with Ida.txt", ALONE.replace("said today", "wrote here").format("yes, no name", "no").encode()
    )
    assert not found.listed
