# ruff: noqa: E501 – what people write is easier to check as it would stand
"""Chats and mails in which people answer who may be quoted, read by who is known: each speaks of their own, and nobody of another."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

EBBA, LORCAN, TANSY, PIRAN = "Ebba Quist", "Lorcan Dey-Moss", "Tansy Aboud", "Piran Hale"


def read(text: str, name: str = "answers.txt") -> list[tuple[str, str] | None]:
    """What each of the four permits: quoting and sharing; ``…`` before it for whoever is held, None for nobody heard."""
    found = parse_listed_by_name(name, text.encode(), names=[[EBBA], [LORCAN], [TANSY], [PIRAN]])
    assert found.is_list
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in found.people]


WHATSAPP = """03/02/2024, 19:01 - Bev (hall): Can I quote you? With your name or not? And may the museum have it?
03/02/2024, 19:03 - Ebba: fine to quote me, name as well. museum ok
03/02/2024, 19:05 - Lorcan D-M: same as Ebba but leave my name out
03/02/2024, 19:06 - Bev (hall): no problem Tansy
03/02/2024, 19:09 - Tansy A: is there tea after?
03/02/2024, 19:12 - Piran: you can quote me. not to the museum please
"""
TEAMS = """Bev Rook  09:31
Can I quote you? Name or no name? And may I pass it to the museum?

Ebba Quist  09:33
Yes, with my name. The museum is fine.

Lorcan Dey-Moss  09:35
Ditto Ebba, except no name

Tansy Aboud  09:36
Is there tea after?

Piran Hale  09:40
Happy to be quoted, but don't send it to the museum
"""
PASTED = """Here is what came back, latest at the top.

== Piran Hale, Thursday 8 pm ==
Quote me by all means. I'd rather it did not go to the museum.

== Tansy, Thursday ==
Automatic reply: I am on leave and will quote you a price when I am back.

== Lorcan, Wednesday 9 pm ==
On reflection take my name off, my brother would never let me hear the end of it. What I said stands.

== Lorcan, Tuesday ==
Yes to all three.

== Ebba, Monday 7 pm ==
Hi Bev, yes, yes and yes. Did Lorcan find his scarf?

> == Bev Rook, Monday ==
> May we quote you in the booklet? May we use your name? May we pass it on to the museum?
"""
POLISH = """12.03.2024, 18:00 - Ola (świetlica): Czy mogę Was zacytować? Z nazwiskiem czy bez? I czy mogę przekazać to do gminy?
12.03.2024, 18:05 - Ebba: tak, z nazwiskiem, do gminy też może iść
12.03.2024, 18:07 - Lorcan: to samo co Ebba, ale bez nazwiska
12.03.2024, 18:20 - Tansy: zastanowię się
12.03.2024, 18:31 - Piran: cytować tak, nazwisko nie, gmina nie
"""


@pytest.mark.parametrize("text", [WHATSAPP, TEAMS, PASTED, POLISH], ids=["WhatsApp", "Teams", "pasted", "Polish"])
def test_each_is_taken_at_their_own_word_and_at_whose_word_they_take(text: str) -> None:
    ebba, lorcan, tansy, piran = read(text)
    assert (ebba, lorcan, piran) == (("named", "yes"), ("anonymous", "yes"), ("anonymous", "no"))
    assert tansy is None or tansy[0] == "unknown"


def test_who_answers_the_same_follows_when_less_is_permitted_later_and_not_when_more_is() -> None:
    text = WHATSAPP.replace("Lorcan D-M: same as Ebba but leave my name out", "Lorcan: ditto Ebba")
    assert read(text)[1] == ("named", "yes")
    assert read(text + "04/02/2024, 08:00 - Ebba: take my name off please")[1] == ("anonymous", "yes")
    early = text.replace("Ebba: fine to quote me, name as well. museum ok", "Ebba: will think about it")
    assert read(early + "04/02/2024, 08:00 - Ebba: ok quote me, name too")[:2] != read(text)[:2]
    assert (read(early + "04/02/2024, 08:00 - Ebba: ok quote me, name too")[1] or ("unknown",))[0] == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "Tansy says hello. No quotes of mine please.",
        "Can we quote you?",
        "Did Ebba say I can be quoted by name?",
        "same as the others",
        "Could you leave me out?",
        "what Ebba cooked was lovely",
        "quote me once I have seen it",
    ],
)
def test_nobody_is_let_out_by_what_they_ask_or_say_of_others(said: str) -> None:
    found = read(WHATSAPP.replace("you can quote me. not to the museum please", said))
    assert found[3] is None or found[3][0] in ("no", "unknown") or found[3][0].startswith("…")
    assert found[2] is None or found[2][0] in ("no", "unknown")


def test_what_the_one_who_asks_tells_of_others_is_heard_and_what_they_say_to_them_is_not() -> None:
    told = WHATSAPP + "03/02/2024, 20:00 - Bev (hall): of course Ebba, quoted without the name\n"
    assert read(told)[0] == ("named", "yes")
    told += "03/02/2024, 20:05 - Bev (hall): Tansy rang, she is happy to be quoted but not named\n"
    assert read(told)[2] == ("anonymous", "unknown")


def test_an_answer_below_what_it_quotes_is_no_answer_of_whom_it_quotes() -> None:
    text = (
        "From: Ebba Quist <e@quist.example>\nQuote me, name and all.\n\n"
        "From: Piran Hale <p@hale.example>\nOn 3 May 2024 at 10:00, Lorcan Dey-Moss wrote:\n> I would rather not be quoted.\n"
        "Quote me, I don't mind.\n\nFrom: Tansy Aboud <t@aboud.example>\n> May we quote you?\nYes\n> With your name?\nNo\n"
    )
    ebba, lorcan, tansy, piran = (one and one[0] for one in read(text))
    assert (ebba, lorcan, tansy, piran) == ("named", "no", "anonymous", "anonymous")


def test_a_doubt_is_not_settled_by_an_answer_of_which_it_is_not_known_that_it_came_later() -> None:
    newest = "From: Ebba Quist, 9 May 10:00\nI am not sure about being quoted any more, let me think.\n"
    older = "From: Ebba Quist, 2 May 10:00\nQuote me, name and all.\n"
    others = "From: Lorcan Dey-Moss, 3 May 11:00\nQuote me, no name.\nFrom: Piran Hale, 3 May 12:00\nPlease don't quote me.\n"
    for text in (newest + others + older, older + others + newest):
        found = read(text)
        assert found[0] is not None and (found[0][0] == "unknown" or found[0][0].startswith("…"))
        assert [one and one[0] for one in found[1:]] == ["anonymous", None, "no"]


def test_who_asks_others_permits_nothing_by_that_nor_by_thanking_them() -> None:
    text = WHATSAPP.replace("Bev (hall)", "Tansy Aboud").replace("no problem Tansy", "no problem Lorcan, that's fine")
    text += "03/02/2024, 19:30 - Tansy Aboud: I'd love to use your names in the booklet, happy to share it with the museum\n"
    text += "03/02/2024, 19:31 - Tansy Aboud: Yes Ebba, quoted by name, no worries\n03/02/2024, 19:32 - Tansy A: lovely, all good\n"
    assert read(text)[2] is None or (read(text)[2] or ("",))[0].strip("…") == "unknown"
    assert [one and one[0] for n, one in enumerate(read(text)) if n != 2] == ["named", "anonymous", "anonymous"]


def test_what_somebody_would_rather_not_after_all_takes_back_what_was_spoken_of_before():
    mails = (
        "From: Ebba Quist\nSubject: my name\n\nHello Bev love, I ticked that you could put my name. I've thought again "
        "and I'd sooner you didn't. You can still use the words, the brooms and that.\n\n"
        "---------- Forwarded message ---------\nFrom: Piran Hale\nSubject: supper\n\n"
        "You can quote me by name. On second thoughts I'd rather you didn't.\n"
    )
    assert read(mails, "changes.txt") == [("anonymous", "unknown"), None, None, ("no", "unknown")]


def test_a_later_answer_in_gathered_replies_narrows_though_somebody_signs_below_it():
    mails = (
        "pasting all the replies in one place\n\n--- Ebba, Mon 14 April\n> Quote me by all means, put my name to it.\n\n"
        "--- Piran Hale, Tue 15 April\n> Yes, use it, name as well.\n\n--- Tansy, Tue 15 April\n> 1 yes, my name too\n\n"
        "--- Piran Hale, Wed 16 April\n> Bev, on second thoughts please leave my bit out, and don't pass it to the Trust.\n\n"
        "--- Ebba, Thu 17 April\n> Been thinking. Still quote me, but take my name off please.\n\nBev\n"
    )
    ebba, _, _, piran = read(mails)
    assert (ebba, piran) == (("anonymous", "unknown"), ("no", "no"))


def test_questions_counted_without_a_full_stop_and_answers_before_their_number() -> None:
    chat = (
        "12/04/2024, 18:02 - Bev (hall): Hi all. 1 ok to quote you from Tuesday? 2 name or no name? 3 ok to send it to the museum?\n"
        "12/04/2024, 18:09 - Ebba Quist: 1 yes 2 name 3 yes\n12/04/2024, 18:40 - Lorcan Dey-Moss: No to 1 and no to 3, thanks\n"
        "12/04/2024, 19:15 - Tansy A: 1 yes 2 no name 3 no\n12/04/2024, 21:30 - Piran Hale: 1 yes 2 name is fine 3 no\n"
    )
    assert read(chat) == [("named", "yes"), ("no", "no"), ("anonymous", "no"), ("named", "no")]


def test_letters_answered_above_what_was_asked_and_a_name_in_short_below() -> None:
    mail = (
        "Newest at the top.\n---- On Fri 20 Sep, Tansy Aboud wrote:\na) yes, with name b) yes\n"
        "---- On Thu 19 Sep, Piran Hale wrote:\nHappy to be quoted. I am not so keen on the council having it, so no to (b).\n"
        "---- On Thu 19 Sep, Ebba Quist wrote:\n(a) yes but without my name (b) yes go on\n"
        "---- On Wed 18 Sep, Lo Dey-Moss wrote:\nYes to both, name and all. Lorcan (Lolly)\n"
        "---- On Wed 18 Sep, Lolly Dey-Moss wrote:\nPS see you there\n"
        "---- On Tue 17 Sep, Bev Rook wrote:\n> (a) can we quote what you said, and with or without your name?\n> (b) can we pass the notes to the council?\n"
    )
    found = read(mail)
    assert found[0] == ("anonymous", "yes")
    assert found[2:] == [("named", "yes"), ("anonymous", "no")]


def test_questions_counted_by_somebody_who_answers_as_well_and_for_whom_a_parent_answers() -> None:
    chat = (
        "12/04/2024, 18:02 - Ebba Quist: Hi all. 1 may I quote you? 2 with your name? 3 may the museum have it?\n"
        "12/04/2024, 18:09 - Lorcan Dey-Moss: 1 yes 2 no 3 yes\n"
        "12/04/2024, 18:10 - Lorcan Dey-Moss: And for our Tansy, she's 9: 1 yes 2 no 3 no\n"
        "12/04/2024, 18:40 - Piran Hale: Sorry, 1 no 2 no 3 no\n12/04/2024, 18:44 - Ebba Quist: no worries Piran, mine are 1 yes 2 yes 3 no\n"
    )
    assert [p for n, p in enumerate(read(chat)) if n != 2] == [("named", "no"), ("anonymous", "yes"), ("no", "no")]


SIGNS = """[12/05/2024, 18:02:11] Bev: Thank you all! Before I type it up please each send one letter:
4 = quote me by name
5 = quote me, no name
6 = don't quote me
[12/05/2024, 18:02:40] Bev: and a 👍 if we may pass it on to the Weir Trust, 👎 if not
[12/05/2024, 18:05:19] Ebba: 4 and 👍
[12/05/2024, 18:05:58] Piran: is the hall locked
[12/05/2024, 18:11:30] Lorcan D-M: 5 👎
[12/05/2024, 18:20:47] Tansy A: 6 for me, sorry. 👎
[12/05/2024, 19:02:33] Piran: found the key. 4 👍
[13/05/2024, 07:45:51] Piran: hi, could you make mine a 5 please. my landlord reads this
"""


def test_numbers_and_thumbs_that_a_chat_explains_and_a_number_that_somebody_changes():
    assert read(SIGNS) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("anonymous", "yes")]


def test_a_number_counts_for_nothing_where_the_chat_also_asks_how_many():
    text = SIGNS.replace("4 and 👍", "2").replace(
        "[12/05/2024, 18:05:58]", "[12/05/2024, 18:05:20] Bev: how many for lunch?\n[12/05/2024, 18:05:58]"
    )
    people = parse_listed_by_name(
        "chat.txt",
        text.replace("18:11:30] Lorcan D-M: 5 👎", "18:11:30] Lorcan D-M: 5").encode(),
        names=[[EBBA], [LORCAN], [TANSY], [PIRAN]],
    ).people
    assert not any(one and one.permission.quotable for one in people)
