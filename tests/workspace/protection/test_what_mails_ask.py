# ruff: noqa: E501 – mails are easier to read on one line
"""People change their minds by mail: what is clear and narrower holds at once, all else waits for a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Audience, Consent

STORIES = (
    "Name,Story,May we quote you?,May we pass it on to our partners?\n"
    'Ottilie Farr,The ferry bell rings for everybody who waits on the far bank.,"Yes, with my name",Yes\n'
    'Desmond Pask,We mended the punt with tar and patience all winter long.,"Yes, with my name",Yes\n'
    'Imke Vaal,Swifts come back to our eaves in the second week of May.,"Yes, but not my name",Yes\n'
    'Ruben Pask,I caught nine crabs off the slipway and let them go.,"Yes, with my name",Yes\n'
    'May Tolland,Lanterns on the water made the whole street come out.,"Yes, with my name",Yes\n'
)
WORDS = {
    "Ottilie Farr": "ferry bell rings for everybody",
    "Desmond Pask": "mended the punt with tar",
    "Imke Vaal": "Swifts come back to our eaves",
    "Ruben Pask": "caught nine crabs off the slipway",
    "May Tolland": "Lanterns on the water made",
}
NAMED, NAMELESS, HELD = "named", "without the name", "held"
AS_BEFORE = dict.fromkeys(WORDS, NAMED) | {"Imke Vaal": NAMELESS}
HEAD = "From: {} <a@ferry.example>\nTo: Desmond Pask <d@ferry.example>\nSubject: {}\nDate: Mon, 2 Nov 2026 09:12:40 +0000\n\n"


def mail(sender: str, text: str, subject: str = "the ferry day") -> str:
    return HEAD.format(sender, subject) + text


def taken_in(folder: Path, text: str, *, first: bool = False, stories: str = STORIES) -> verbs.Workspace:
    files = [("stories.csv", stories), ("mail.eml", text)]
    ws = verbs.new(folder / "test.harvest", "Ferry day", "What keeps us well?").acting_as("Ana")
    for name, said in reversed(files) if first else files:
        (folder / name).write_text(said, "utf-8")
        verbs.intake.import_files(ws, [folder / name], event="Ferry day", consent=Consent.NONE)
    acts = [verbs.desk.act_from(p.id, "add", "five_ways/connect") for p in verbs.inquiry.passages(ws) if p.codeable]
    verbs.desk.decide(ws, acts)
    return ws


def stands(ws: verbs.Workspace, audience: Audience = Audience.PUBLIC) -> dict[str, str]:
    """How everybody's words stand in a pack."""
    pack = verbs.report.export_bytes(ws, "pack.csv", audience=audience).decode("utf-8")
    lines = {name: [line for line in pack.splitlines() if words in line] for name, words in WORDS.items()}
    return {
        name: HELD if not own else NAMED if any(name in line for line in own) else NAMELESS
        for name, own in lines.items()
    }


NARROWED = {
    "regret": "Desmond, I said you could use my name but on reflection I would rather you left my name off. "
    "The words you may keep and pass on as before.\nBest wishes to Imke.\nOttilie Farr",
    "in short": "Hello Desmond\nPlease use what I wrote but without my name.\nOttilie",
    "not to be named": "Dear Desmond,\nI'd prefer not to be named after all, but what I wrote can stay.\nOttilie",
    "two sentences": "Hi Desmond, lovely to see you. Please take my name out of the booklet. You can still use my story.\n"
    "Ottilie",
    "still glad": "Please don't put my name to it, Desmond. I am still glad to be quoted.\nOttilie",
    "anonymous": "Desmond,\ncould you make me anonymous please? Everything else stays as it was.\nO. Farr",
    "because of somebody": "Desmond - my sister isn't keen, so please drop my name. Happy for the story to stay in.\nOttilie",
    "what was ticked": "I ticked the box for my name but I have changed my mind about that. Leave my name off, the story is "
    "fine.\n\nOttilie Farr",
}


@pytest.mark.parametrize("text", NARROWED.values(), ids=NARROWED)
@pytest.mark.parametrize("first", [False, True], ids=["after", "before"])
def test_who_asks_that_the_name_be_left_off_stands_without_it_and_nobody_else_changes(
    tmp_path: Path, text: str, first: bool
) -> None:
    ws = taken_in(tmp_path, mail("Ottilie Farr", text), first=first)
    assert stands(ws) == AS_BEFORE | {"Ottilie Farr": NAMELESS}


WAITS = {
    "one sentence": "Dear Desmond, please take out the line about the bell, the rest is fine.\nOttilie",
    "the bit about somebody": "Desmond,\nCould you cut what I said about Imke? I should not have told that.\nOttilie",
    "all": "Dear Desmond\nI have thought about it and I would like to withdraw. Please take out everything.\nOttilie",
    "all in other words": "Desmond, I'd rather not be in it after all. Sorry.\nOttilie Farr",
    "name and words": "Desmond, I don't want my name or my story used.\nOttilie",
    "name first": "Please leave my name off. And take the story out too, thinking about it.\nOttilie",
    "use nothing": "Desmond, please don't use any of it.\nOttilie",
    "may want": "Can I see it before it goes out? I may want some bits out.\nOttilie",
    "with or without": "Nothing of mine is to be printed, with or without a name, please.\nOttilie Farr",
    "a mind that changed": "I've changed my mind about the booklet.\nOttilie",
}


@pytest.mark.parametrize("text", WAITS.values(), ids=WAITS)
def test_who_takes_words_back_or_asks_about_some_of_them_is_held_and_nobody_else(tmp_path: Path, text: str) -> None:
    ws = taken_in(tmp_path, mail("Ottilie Farr", text))
    assert stands(ws) == AS_BEFORE | {"Ottilie Farr": HELD}


WIDER = {
    "after all": "Dear Desmond, please do use my name after all.\nImke",
    "shy": "I was shy on the day. You can put my name with it now.\nImke Vaal",
}


@pytest.mark.parametrize("text", WIDER.values(), ids=WIDER)
def test_who_permits_more_stands_as_before_until_a_person_has_looked(tmp_path: Path, text: str) -> None:
    assert stands(taken_in(tmp_path, mail("Imke Vaal", text))) == AS_BEFORE


NOTHING = {
    "thanks": "Dear Desmond,\nthank you for a lovely day. The soup was good and I liked what Imke said.\nOttilie",
    "the report": "Thanks for having me, I look forward to the report.\nOttilie Farr",
    "a question": "Desmond, do you know whose scarf that was? May left it with me.\nOttilie",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_a_mail_that_asks_for_nothing_changes_nothing(tmp_path: Path, text: str) -> None:
    assert stands(taken_in(tmp_path, mail("Ottilie Farr", text))) == AS_BEFORE


def test_who_keeps_words_from_the_partners_is_quoted_and_not_passed_on(tmp_path: Path) -> None:
    ws = taken_in(
        tmp_path, mail("Ottilie Farr", "Desmond,\nplease don't send my words to the council. The booklet is fine.")
    )
    assert stands(ws) == AS_BEFORE
    assert stands(ws, Audience.PARTNER) == AS_BEFORE | {"Ottilie Farr": HELD}


def test_the_name_and_the_partners_in_one_mail(tmp_path: Path) -> None:
    text = "Desmond, take my name off please and don't pass it to the council.\nOttilie"
    ws = taken_in(tmp_path, mail("Ottilie Farr", text))
    assert stands(ws) == AS_BEFORE | {"Ottilie Farr": NAMELESS}
    assert stands(ws, Audience.PARTNER)["Ottilie Farr"] == HELD


OF_OTHERS = {
    "stopped me": (
        "See below from Ottilie, we need to take her out of everything please.\n"
        "And while I mind: May Tolland stopped me outside the shop. She did the form and said yes to her name but she has "
        "changed her mind. We can still use the story but no name on it.\nDesmond\n\n"
        "-----Original Message-----\nFrom: Ottilie Farr <o@ferry.example>\nSent: 1 November 2026 21:16\n"
        "To: Desmond Pask\nSubject: please\n\n"
        "Dear Desmond\nI am not happy about what I said. I would like to withdraw it all please. Love to Imke.\nOttilie\n",
        {"Ottilie Farr": HELD, "May Tolland": NAMELESS},
    ),
    "may be left out": ("May I ask you to take Imke's story out? She rang me.\nDesmond", {"Imke Vaal": HELD}),
    "for a child": (
        "My boy Ruben does not want his story in any more, so please take it out. Mine you can use.\nDesmond",
        {"Ruben Pask": HELD},
    ),
    "both": (
        "May and I have talked and we both want our words taken out.\nOttilie",
        {"May Tolland": HELD, "Ottilie Farr": HELD},
    ),
    "rang": ("Imke rang. She'd like hers taken out.\nOttilie says hello.\nDesmond", {"Imke Vaal": HELD}),
}


@pytest.mark.parametrize(("text", "changed"), OF_OTHERS.values(), ids=OF_OTHERS)
def test_who_passes_it_on_is_not_who_asks(tmp_path: Path, text: str, changed: dict[str, str]) -> None:
    sender = "Ottilie Farr" if text.endswith("Ottilie") else "Desmond Pask"
    ws = taken_in(tmp_path, mail(sender, text).replace("To: Desmond Pask <d", "To: Office <o"))
    assert stands(ws) == AS_BEFORE | changed


def test_two_mails_forwarded_in_one_change_each_what_its_own_writer_permits(tmp_path: Path) -> None:
    text = (
        "Two that came in. Please see they go with the sheet. D.\n\n"
        "---------- Forwarded message ---------\nFrom: Ottilie Farr <o@ferry.example>\n"
        "Date: Mon, 21 Sep 2026 at 19:40\nSubject: Saturday\n\nDear Desmond,\n"
        "I've thought about it and I'd like to withdraw. Please take out everything\nI said, and the form.\nOttilie\n\n"
        "---------- Forwarded message ---------\nFrom: May Tolland <m@ferry.example>\n"
        "Date: Tue, 22 Sep 2026 at 08:05\nSubject: my name\n\n"
        "Desmond, I said you could use my name but I would rather you\ndidn't now. The words you may keep and pass "
        "on.\nRegards to Imke.\nMay Tolland\n"
    )
    ws = taken_in(tmp_path, mail("Desmond Pask", text, "Fwd: two that came in"))
    assert stands(ws) == AS_BEFORE | {"Ottilie Farr": HELD, "May Tolland": NAMELESS}


def test_what_an_older_mail_below_had_permitted_does_not_stand_against_the_newer(tmp_path: Path) -> None:
    text = (
        "Desmond, I have thought again: leave my name off please. The story can stay.\nOttilie\n\n"
        "-----Original Message-----\nFrom: Ottilie Farr <o@ferry.example>\nSent: 1 November 2026 21:16\n"
        "To: Desmond Pask\nSubject: the booklet\n\nHello Desmond\nyes, you can use my name with the story.\nOttilie\n"
    )
    assert stands(taken_in(tmp_path, mail("Ottilie Farr", text, "RE: the booklet"))) == AS_BEFORE | {
        "Ottilie Farr": NAMELESS
    }


SOONER = (
    "I've thought about it and I'd sooner you took out everything I said at the\nhall. All of it, name and words, and "
    "don't pass it on to anybody.\nNo hard feelings, it was a good morning.\nOttilie"
)
NOT_WHO = "Please don't put my name now. You can still use what\nI said, just not who said it.\nOttilie"


@pytest.mark.parametrize(("text", "changed"), [(SOONER, HELD), (NOT_WHO, NAMELESS)])
def test_however_it_is_put_it_reaches_whoever_wrote_it(tmp_path: Path, text: str, changed: str) -> None:
    assert stands(taken_in(tmp_path, mail("Ottilie Farr", text))) == AS_BEFORE | {"Ottilie Farr": changed}


def test_who_spoke_under_initials_is_held_when_a_mail_of_that_name_takes_the_words_back(tmp_path: Path) -> None:
    ws = taken_in(tmp_path, mail("Ottie Ellen Farr", SOONER), stories=STORIES.replace("Ottilie Farr", "OEF"))
    assert stands(ws) == AS_BEFORE | {"Ottilie Farr": HELD}


@pytest.mark.parametrize(
    "text",
    [
        "At the ferry I said you could pass my words on to the council. I would rather you did not, please. Keep my name and words in your own booklet, that is no trouble.\nOttilie Farr",
        "I did say you might share it with the health board. I'd sooner you didn't. I don't mind the booklet at all.\nOttilie Farr",
    ],
)
def test_leave_to_pass_on_that_the_next_sentence_takes_back_is_taken_back_and_no_more(
    tmp_path: Path, text: str
) -> None:
    ws = taken_in(tmp_path, mail("Ottilie Farr", text))
    assert stands(ws) == AS_BEFORE
    assert stands(ws, Audience.PARTNER)["Ottilie Farr"] == HELD


def test_leave_to_pass_on_that_is_taken_back_with_the_words_holds_them(tmp_path: Path) -> None:
    text = "I said you could pass my words on to the council. I would rather you did not use any of them now.\nOttilie Farr"
    assert stands(taken_in(tmp_path, mail("Ottilie Farr", text)))["Ottilie Farr"] == HELD
