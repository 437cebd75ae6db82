"""What somebody changes later in a chat or a forwarded mail reaches their words in every other file."""

from __future__ import annotations

from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.model import Consent

STORIES = (
    "Name,Story,May we quote you?\n"
    'Agnieszka Brück,The quarry lake froze.,"Yes, with my name"\n'
    'Elspeth Haan,We mended the punt.,"Yes, with my name"\n'
    'Oona Brack,Swifts under the eaves.,"Yes, with my name"\n'
    "Ulla Brack,Herons on the weir.,\n"
)
FORWARDED = """From: The desk <desk@lake.example>
To: The team <team@lake.example>
Subject: FW: please take me out
Date: Thu, 24 Sep 2026 08:52:11 +0100
MIME-Version: 1.0

Hi all, see below and act on it before anything gets printed.
Also: Aga phoned. Quotes still fine, but she does NOT want her name on it any more.

> From: Elsie Haan <elsie@lake.example>
> Sent: 23 September 2026 22:14
>
> Dear all, I have thought about it and I want everything out, what I said
> at the table and what I put in the form.
> Elspeth
"""
CHAT = """12/09/2026, 13:31 - Messages and calls are end-to-end encrypted.
12/09/2026, 13:36 - Oona B: The boathouse lamp is never dark, somebody always fills it.
12/09/2026, 13:38 - Oona B: I ticked my name on the sheet but changed my mind, use what I said but leave my name off
12/09/2026, 13:40 - Ulla B: Same here, I changed my mind, use what I said but leave my name off
12/09/2026, 13:41 - Tilda M: I count the swans for the trust and there were forty this year.
12/09/2026, 13:43 - Tilda M: this is wilf on mums phone hi. we need a slide into the lake
12/09/2026, 13:43 - Tilda M: Sorry that was my son!! ignore
"""


@pytest.fixture
def voices(tmp_path: Path) -> dict[str, dict[str, object]]:
    files = (("stories.csv", STORIES), ("mail.eml", FORWARDED), ("WhatsApp Chat with Lake.txt", CHAT))
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    for name, text in files:
        (tmp_path / name).write_text(text, "utf-8")
        done = verbs.intake.import_files(ws, [tmp_path / name], event="Lake day", consent=Consent.NONE)
        assert done["files"][0]["status"] == "imported", done
    return {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}


def test_whose_words_a_forwarded_mail_takes_back_is_held_under_every_form_of_the_name(
    voices: dict[str, dict[str, object]],
) -> None:
    assert voices["Elspeth Haan"]["hold"]


def test_of_whom_only_the_name_is_left_off_the_words_stand_without_it(voices: dict[str, dict[str, object]]) -> None:
    for name in ("Agnieszka Brück", "Oona Brack"):
        assert voices[name]["consent"]["quotation"] == "anonymous" and not voices[name]["hold"], name


def test_a_name_that_somebody_takes_off_in_a_chat_stays_off_whatever_a_list_says(tmp_path: Path) -> None:
    chat = (
        "14/09/2026, 09:31 - Ulla B: The boathouse lamp is never dark, somebody always fills it.\n"
        "14/09/2026, 09:40 - Oona B: Ulla, Oona here about the swifts. print what I told you, but keep my name out of "
        "it please, the office reads everything\n"
    )
    stories = "Name,Story,May we quote you?,With your name?\nOona Brack,Swifts under the eaves.,Yes,Yes\n"
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    for name, text in (("stories.csv", stories), ("WhatsApp Chat with Lake.txt", chat)):
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(ws, [tmp_path / name], event="Lake day", consent=Consent.NONE)
    (oona,) = (v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "Oona Brack")
    assert oona["consent"]["quotation"] == "anonymous" and not oona["hold"]


def test_a_message_that_leaves_a_name_off_permits_nothing(voices: dict[str, dict[str, object]]) -> None:
    assert voices["Ulla Brack"]["consent"]["quotation"] == "unknown"


def test_what_a_child_writes_at_somebodys_telephone_is_the_childs_and_held(
    voices: dict[str, dict[str, object]],
) -> None:
    assert voices["Wilf"]["hold"] and not voices["Tilda M"]["hold"]


def test_who_asks_in_a_chat_that_partners_get_nothing_is_quoted_all_the_same(tmp_path: Path) -> None:
    chat = (
        "14/09/2026, 09:31 - Ulla B: The boathouse lamp is never dark, somebody always fills it.\n"
        "14/09/2026, 09:40 - Oona B: I have slept on it. Quote me as I said, but don't pass mine on to the council "
        "or the trust after all. Changed my mind on that one.\n"
    )
    stories = (
        "Name,Story,May we quote you?,May we share it with partners?\nOona Brack,Swifts under the eaves.,Yes,Yes\n"
        "Ulla Brack,Herons on the weir.,Yes,Yes\n"
    )
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    for name, text in (("stories.csv", stories), ("WhatsApp Chat with Lake.txt", chat)):
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(ws, [tmp_path / name], event="Lake day", consent=Consent.NONE)
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    oona, ulla = voices["Oona Brack"], voices["Ulla Brack"]
    assert (oona["consent"]["quotation"], oona["consent"]["sharing"], oona["hold"]) == ("anonymous", "no", [])
    assert (ulla["consent"]["quotation"], ulla["consent"]["sharing"]) == ("anonymous", "yes")


def test_who_asks_in_a_chat_that_all_of_theirs_be_left_out_is_held_in_every_file(tmp_path: Path) -> None:
    files = (
        ("sheet.csv", "Name,Quote?,Name?\nAda Obi,Y,Y\nBo Lind,Y,Y\n"),
        (
            "talk.txt",
            "Ada Obi: We mended the weir in June.\n\nBo Lind: We sang while they did it.\n\nAda Obi: All of us.\n",
        ),
        (
            "WhatsApp Chat with Weir.txt",
            "12/09/2026, 13:31 - Messages and calls are end-to-end encrypted.\n"
            "12/09/2026, 13:36 - Bo Lind: What a day that was, thank you all for coming\n"
            "12/09/2026, 13:38 - Ada Obi: Sorry to do this. My mother is not happy with what I said about her. Please "
            "take mine out, all of it, from the write up and anything else. Sorry x\n",
        ),
    )
    ws = verbs.new(tmp_path / "test.harvest", "Weir", "What keeps us well?").acting_as("Ana")
    for name, text in files:
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / name for name, _ in files], event="Weir day", consent=Consent.NONE)
    held = {
        v["name"]
        for v in verbs.protection.voices_json(ws)["voices"]
        for one in v["recorded"]
        if one["file"] in ("", "talk.txt") and one["answers"].get("hold")
    }
    assert held == {"Ada Obi"}


def test_who_takes_a_no_back_in_a_chat_is_asked_for_and_stands_as_before_until_then(tmp_path: Path) -> None:
    chat = (
        "14/09/2026, 09:31 - Ulla B: The boathouse lamp is never dark, somebody always fills it for who comes late.\n"
        "14/09/2026, 09:33 - Elspeth H: Did anybody find a blue oilskin on the landing stage?\n"
        "14/09/2026, 09:36 - Elspeth H: Ulla that lamp. Shall we print it in the booklet?\n"
        "14/09/2026, 09:38 - Ulla B: Yes use my words but no name please\n"
        "14/09/2026, 09:40 - Oona B: I had put no name on my card. I take that back. Print my name there.\n"
        "14/09/2026, 09:41 - Elspeth H: I told Oona mine was fine. I take that back.\n"
    )
    stories = (
        "Name,Story,May we quote you?\nOona Brack,Swifts under the eaves.,Yes without my name\n"
        'Elspeth Haan,We mended the punt.,"Yes, with my name"\n'
    )
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    for name, text in (("stories.csv", stories), ("WhatsApp Chat with Lake.txt", chat)):
        (tmp_path / name).write_text(text, "utf-8")
        verbs.intake.import_files(ws, [tmp_path / name], event="Lake day", consent=Consent.NONE)
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert voices["Oona Brack"]["consent"]["quotation"] == "anonymous" and not voices["Oona Brack"]["hold"]
    assert voices["Ulla B"]["consent"]["quotation"] == "anonymous" and not voices["Ulla B"]["hold"]
    assert voices["Elspeth Haan"]["hold"], "what is taken back and may be a yes holds every word"
    waiting = {w.name: w.why for w in verbs.protection.waiting_voices(ws)}
    assert "takes a no back" in waiting["Oona B"][0]


def test_what_is_asked_in_a_chat_holds_for_whom_a_list_means_by_the_same_row(tmp_path: Path) -> None:
    chat = (
        "14/09/2026, 09:31 - Ulla B: The boathouse lamp is never dark, somebody always fills it.\n"
        "14/09/2026, 09:40 - Tomek: I put on the form that you can say it was me. Please leave my name off after all, "
        "the customers read such things. The words you can use.\n"
    )
    slips = "Signed,What it says\nT. Wolny,The lamp burns all night and I row home by it.\nU. Brack,Herons.\n"
    listed = "Your name,May we quote you?,With your name?\nTomasz Wolny,Yes,Yes\nUlla Brack,Yes,Yes\n"
    ws = verbs.new(tmp_path / "test.harvest", "Lake day", "What keeps us well?").acting_as("Ana")
    files = (("WhatsApp Chat with Lake.txt", chat), ("slips.csv", slips), ("permissions.csv", listed))
    for name, text in files:
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / name for name, _ in files], event="Lake day", consent=Consent.NONE)
    (slip,) = (v for v in verbs.protection.voices_json(ws)["voices"] if v["name"] == "T. Wolny")
    assert (slip["consent"]["quotation"], slip["hold"]) == ("anonymous", [])
