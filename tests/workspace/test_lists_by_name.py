"""Lists that no known layout fits are read by who speaks in the files beside them and in the inquiry."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from harvest import workspace as verbs
from harvest.errors import ReadError

WORDS = "\n\n".join(
    f"{who}: We carried the {thing} to the weir. Nobody minded the rain at all."
    for who, thing in (("Ada Obi", "bench"), ("Bo Lind", "boat"), ("Cy Day", "kettle"))
)
LIST = """From: Jas

all the answers in one place, newest at the top.

-------- On Thu 19 Sep, Bo Lind wrote:
> On reflection please take my name off. The rest stands.

-------- On Wed 18 Sep, Ada Obi wrote:
> Happy to be quoted, name and all. Don't pass it on to the council.

-------- On Tue 17 Sep, Cy Day wrote:
> I'd rather not be quoted, sorry

-------- On Mon 16 Sep, Bo Lind wrote:
> Yes, quote me by name.
"""


@pytest.fixture
def ws(tmp_path: Path) -> verbs.Workspace:
    return verbs.new(tmp_path / "i.harvest", "I", "What is strong?").acting_as("Ana")


def permitted(ws: verbs.Workspace) -> dict[str, tuple[str, str]]:
    voices = verbs.protection.voices_json(ws)["voices"]
    return {v["name"]: (v["consent"]["quotation"], v["consent"]["sharing"]) for v in voices}


@pytest.mark.parametrize("together", [True, False])
def test_a_thread_is_read_by_who_speaks_beside_it_or_in_the_inquiry(
    ws: verbs.Workspace, tmp_path: Path, together: bool
):
    words, answers = tmp_path / "words.txt", tmp_path / "answers.txt"
    words.write_text(WORDS, "utf-8")
    answers.write_text(LIST, "utf-8")
    for files in ([words, answers],) if together else ([words], [answers]):
        verbs.intake.import_files(ws, files)
    assert permitted(ws) == {
        "Ada Obi": ("named", "no"),
        "Bo Lind": ("anonymous", "unknown"),
        "Cy Day": ("no", "unknown"),
    }


def test_a_mail_whose_answers_all_stand_in_what_it_quotes_is_a_list(ws: verbs.Workspace, tmp_path: Path):
    words, answers = tmp_path / "words.txt", tmp_path / "Re Thursday.eml"
    words.write_text(WORDS, "utf-8")
    head = "From: Jas <jas@weir.example>\nTo: box@weir.example\nSubject: Re: Thursday\nMIME-Version: 1.0\n\nHere.\n\n"
    answers.write_text(head + LIST.partition("\n\n")[2].partition("\n\n")[2], "utf-8")
    verbs.intake.import_files(ws, [words, answers])
    assert permitted(ws)["Bo Lind"] == ("anonymous", "unknown")
    assert permitted(ws)["Cy Day"] == ("no", "unknown")


def test_words_in_which_people_also_give_leave_stay_words(ws: verbs.Workspace, tmp_path: Path):
    first, second = tmp_path / "words.txt", tmp_path / "more.txt"
    first.write_text(WORDS, "utf-8")
    told = "I mended the bell by the old lock with my brother all that summer."
    second.write_text(
        "\n\n".join(f"{who}: Happy to be quoted. {told} {told}" for who in ("Ada Obi", "Bo Lind", "Cy Day"))
    )
    answer = verbs.intake.import_files(ws, [first, second])
    assert [file["kind"] for file in answer["files"]] == ["transcript", "transcript"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("table 2.txt", "ADA OBI: The bus is gone.\nBo Lind: Is it?\nADA OBI: Yes, since May.\nBo Lind: No, June.\n"),
        ("notes.txt", "Ada Obi\nHappy with the choir.\n\nBo Lind\nNo bus on Sundays.\n\nCy Day\nYes to the garden.\n"),
    ],
)
def test_what_people_who_are_known_say_of_other_things_is_no_list(ws: verbs.Workspace, name: str, text: str) -> None:
    for file in (("table 1.txt", WORDS), (name, text)):
        for item in verbs.intake.preview(ws, [(file[0], file[1].encode())]):
            verbs.intake.commit(ws, item)
    said = " ".join(p.text for p in verbs.inquiry.passages(ws))
    assert "since May" in said or "on Sundays" in said


TALK = """Kit B: I've got the recorder. The swimming club took us all in without asking.

Zosia: We share one boiler between four flats and nobody ever fell out over it.

Nomvula: I read letters out for the whole landing on Sundays.

Wiktor: Nobody is to use mine, thank you. The lift has been broken since spring.

Emeka: I mend radios in the porch and they pay me in plums.
"""
STORIES = """Zofia Krol: The man came and said it could not be mended. By the evening four families had mended it.

Nomvula Khoza: It began with one letter from the bank. Now there is a queue, and somebody brings cake.
"""
PLEDGES = """Who,I will,By when
Kit,ask about the pool,1 May 2027
Z.K.,label the boiler,2 May 2027
Nomvula K,read on Saturdays,3 May 2027
"""
MAIL = """From: Dot Ferry <dot@ferry.example>
To: Sal Winter <sal@winter.example>
Subject: who said what
Content-Type: text/plain; charset="utf-8"

Hi Sal

Here they are for what people SAID at the tables (Kit's recorder). I went through the sheets last night.

GLAD TO, WITH NAME
Zofia K, Kit (Christopher Bray), you, Bartholomew

QUOTES ARE FINE BUT LEAVE THE NAME OFF
Nomvula (the one with the letters), Emeka Obi

NO
Wiktor Lis - definitely not

NOTHING BACK
Pat, Una

Partners (the ferry and the clinic): everybody in the first two lots ticked that, apart from Nomvula who crossed it out.

Ta
Dot
"""


def test_names_listed_below_what_they_permit_are_read_though_they_go_by_other_names_elsewhere(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    texts = {"table.txt": TALK, "stories.txt": STORIES, "pledges.csv": PLEDGES, "who said what.eml": MAIL}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    answer = verbs.intake.import_files(ws, [tmp_path / name for name in texts], event="May day")
    assert [f["kind"] for f in answer["files"] if f["name"].endswith(".eml")] == ["note"]
    said = permitted(ws)
    assert {said[name] for name in ("Kit B", "Kit", "Zosia", "Zofia Krol", "Z.K.")} == {("named", "yes")}
    assert {said[name] for name in ("Nomvula", "Nomvula K", "Nomvula Khoza")} == {("anonymous", "no")}
    assert said["Emeka"] == ("anonymous", "yes")
    assert said["Wiktor"][0] == "no"


def test_headings_of_a_mail_that_lists_who_permits_what_are_nobodys_voice(ws: verbs.Workspace, tmp_path: Path) -> None:
    for name, text in {"table.txt": TALK, "who said what.eml": MAIL}.items():
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "table.txt", tmp_path / "who said what.eml"], event="May day")
    assert {*permitted(ws)} == {"Kit B", "Zosia", "Nomvula", "Wiktor", "Emeka"}


def test_a_parent_who_signs_for_a_child_is_not_who_is_listed(ws: verbs.Workspace, tmp_path: Path) -> None:
    rows = (
        "Child | Age | Parent / carer | Photo OK? | May we use what they said?",
        "Zosia Bray | 9 | Kit Bray 07700 900321 | ask me first | Yes",
        "Emeka Obi | 12 | Nomvula Obi | NO | yes",
    )
    (tmp_path / "table.txt").write_text(TALK, "utf-8")
    (tmp_path / "children.txt").write_text("\n".join(rows), "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "table.txt", tmp_path / "children.txt"], event="May day")
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert [name for name, v in voices.items() if v["minor"]] == ["Zosia", "Emeka"]
    assert voices["Kit B"]["consent"]["quotation"] == voices["Nomvula"]["consent"]["quotation"] == "unknown"


def test_a_table_taken_for_answers_is_a_list_where_it_holds_nothing_but_leave(ws: verbs.Workspace, tmp_path: Path):
    words, codes = tmp_path / "words.txt", tmp_path / "codes.csv"
    words.write_text(WORDS, "utf-8")
    key = "KEY,,,\n1,may be quoted and named,,\n2,may be quoted - never named,,\n3,not to be quoted,,\n"
    codes.write_text(
        f'{key},,,\nsurname,forename,code,note\nObi,Ada,1,\nLind,Bo,2,"hearing loop, sit near front"\nDay,Cy,3,\n'
    )
    verbs.intake.import_files(ws, [words, codes])
    assert {who: said[0] for who, said in permitted(ws).items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
    }


def test_answers_of_known_people_to_a_survey_stay_words_though_it_asks_for_leave(ws: verbs.Workspace, tmp_path: Path):
    words, survey = tmp_path / "words.txt", tmp_path / "survey.csv"
    words.write_text(WORDS, "utf-8")
    loved = "the long walk down to the weir in the rain"
    rows = ("Name,May we quote you?,What did you love?", *(f"{who},yes,{loved}" for who in ("Ada Obi", "Bo Lind")))
    survey.write_text("\n".join((*rows, f"Cy Day,no,{loved} again")))
    verbs.intake.import_files(ws, [words, survey])
    assert sum(loved in passage.text for passage in verbs.inquiry.passages(ws)) == 3


def test_one_story_in_a_table_that_asks_for_leave_stays_a_story(ws: verbs.Workspace, tmp_path: Path):
    words, stories = tmp_path / "words.txt", tmp_path / "stories.csv"
    words.write_text(WORDS, "utf-8")
    stories.write_text("name,story,may we quote you\nAda Obi,I planted a quince by the gate.,yes\n")
    verbs.intake.import_files(ws, [words, stories])
    assert any("quince" in passage.text for passage in verbs.inquiry.passages(ws))


@pytest.mark.parametrize("yes", ["yes", "✓", "y"])
def test_known_people_beside_others_on_the_list_whom_nobody_knows_are_read_where_they_stand(
    ws: verbs.Workspace, tmp_path: Path, yes: str
):
    """Tables stand below each other, people side by side; at the second nobody knows who comes first."""
    no = {"yes": "no", "✓": "x", "y": "n"}[yes]
    words, answers = tmp_path / "words.txt", tmp_path / "who said yes.xlsx"
    others = (("Nuala W J", "stove"), ("MP", "rope"), ("Bram K", "tarp"))
    more = [f"{who}: We hung the {thing} on the beam. It held all winter long." for who, thing in others]
    words.write_text("\n\n".join([WORDS, *more]), "utf-8")
    ask = "May we use what you say today?", "May we put your name by it?", "May we pass it on to the council?"
    rows = [
        ["TABLE 1", "Ada Obi", "Bo Lind", "Cy Day"],
        *([q, yes, a, yes] for q, a in zip(ask, (yes, no, yes), strict=True)),
        ["", "", "", ""],
        ["TABLE 2", "Malcolm Pugh", "Nuala W J", "Bram K"],
        *([q, yes, a, yes] for q, a in zip(ask, (yes, no, yes), strict=True)),
        ["", "", "", ""],
        ["TABLE 3", "Perpetua Rowse", "Zed Marlow", "Hew Lacey"],
        *([q, no, yes, no] for q in ask),
    ]
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(answers)
    verbs.intake.import_files(ws, [words, answers])
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert not voices["Nuala W J"]["hold"]
    assert permitted(ws)["Nuala W J"] == ("anonymous", "yes")


def test_names_under_headings_of_leave_are_no_stories_by_who_stands_above(ws: verbs.Workspace, tmp_path: Path) -> None:
    text = (
        "QUARRY EVENING - who said what is ok\n(I went round at the tea urn, HK)\n\nHAPPY TO BE QUOTED, NAME AND ALL\n"
        "- Ada Obi\n\nHAPPY TO BE QUOTED BUT NO NAME PLEASE\n- Bo Lind  (works there!)\n\nDOES NOT WANT TO BE QUOTED\n"
        "- Cy Day\n\nSHARING THE TRANSCRIPT WITH THE COMPANY\nYes: Ada, Bo\nNo: Cy\n"
    )
    (tmp_path / "who said yes.txt").write_text(text)
    (tmp_path / "words.txt").write_text(WORDS)
    answer = verbs.intake.import_files(ws, [tmp_path / "who said yes.txt", tmp_path / "words.txt"], event="E")
    assert [one["passages"] for one in answer["files"]][0] == 0
    assert permitted(ws) == {"Ada Obi": ("named", "yes"), "Bo Lind": ("anonymous", "yes"), "Cy Day": ("no", "no")}


def test_typed_slips_on_which_parents_answered_are_no_stories(ws: verbs.Workspace, tmp_path: Path) -> None:
    slips = "\n\n".join(
        f"Name: {who}\nAge: {age}\n{by}May we quote? {quote}\nWith name? {name}\nShare with the film company? NO"
        for who, age, by, quote, name in (
            ("Ada Obi", "adult", "", "YES", "YES"),
            ("Bo Lind", "12", "For under-16s, filled in by: Abena Lind-Asante (his mum)\n", "YES", "NO"),
            ("Cy Day", "adult", "", "NO", "NO"),
        )
    )
    (tmp_path / "slips.txt").write_text(slips)
    (tmp_path / "words.txt").write_text(WORDS)
    answer = verbs.intake.import_files(ws, [tmp_path / "slips.txt", tmp_path / "words.txt"], event="E")
    assert [one["passages"] for one in answer["files"]][0] == 0
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert voices["Ada Obi"]["consent"]["quotation"] == "named"
    assert voices["Bo Lind"]["minor"]
    assert voices["Cy Day"]["consent"]["quotation"] == "no"


def test_a_sheet_of_changes_beside_the_answers_holds_nobodys_story(ws: verbs.Workspace, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    for row in (
        ["Mbr", "First", "Last", "Cat", "Quote?", "Name?", "Pass on to the region?"],
        [101, "Ada", "Obi", "Adult", "yes", "yes", "yes"],
        [117, "Bo", "Lind", "Adult", "yes", "no", "yes"],
        [122, "Cy", "Day", "Adult", "yes", "yes", "no"],
    ):
        sheet.append(row)
    changes = book.create_sheet("Changes since")
    for row in (
        ["When", "Mbr", "Who", "What they said"],
        ["28 Apr", 122, "Cy", "Withdraws completely. Nothing quoted, nothing passed on."],
        ["2 May", 131, "(Hugo)", "new email address"],
        ["6 May", 117, "Bo", "Would sooner not be quoted after all. Region can still have the notes."],
    ):
        changes.append(row)
    book.save(tmp_path / "consents v3.xlsx")
    (tmp_path / "words.txt").write_text(WORDS)
    answer = verbs.intake.import_files(ws, [tmp_path / "consents v3.xlsx", tmp_path / "words.txt"], event="E")
    assert [one["passages"] for one in answer["files"]][0] == 0
    assert {name: level for name, (level, _) in permitted(ws).items()} == {
        "Ada Obi": "named",
        "Bo Lind": "no",
        "Cy Day": "no",
    }


def test_who_has_the_surname_of_somebody_who_refused_and_speaks_nowhere_waits(ws: verbs.Workspace, tmp_path: Path):
    (tmp_path / "who said what.txt").write_text(
        "Ada Obi: yes, quote with name\nNed Lind: no, not to be quoted\nCy Day: yes, with name\nVi Day: no\n"
    )
    (tmp_path / "words.txt").write_text(WORDS)
    for _ in range(2):
        verbs.intake.import_files(ws, [tmp_path / "who said what.txt", tmp_path / "words.txt"], event="E")
    held = {v["name"]: v["hold"] for v in verbs.protection.voices_json(ws)["voices"]}
    assert held["Bo Lind"] == ["a list may mean somebody else: “Ned Lind” said no and speaks nowhere by that name"]
    assert not held["Ada Obi"] and not held["Cy Day"]  # who is on the list, too, is not meant


@pytest.mark.parametrize(
    ("refused", "level", "held"),
    [
        ("M. Lind", "no", []),
        ("Mrs Lind", "named", ["a list may mean somebody else: “Mrs Lind” said no and speaks nowhere by that name"]),
    ],
)
def test_who_is_called_in_full_on_one_list_and_refused_by_less_on_another_is_not_quoted(
    ws: verbs.Workspace, tmp_path: Path, refused: str, level: str, held: list[str]
) -> None:
    (tmp_path / "form.csv").write_text(
        "Your name,May we quote you?,May we use your name?\nAda Obi,Yes,Yes\nMiriam Lind,Yes,Yes\nCy Day,Yes,No\n"
    )
    (tmp_path / "slips.csv").write_text(f"Name,May we quote you?\n{refused},No thank you\nVi Moss,Yes\nNed Hill,Yes\n")
    (tmp_path / "words.txt").write_text(WORDS.replace("Bo Lind:", "Miriam L:"))
    files = [tmp_path / name for name in ("form.csv", "slips.csv", "words.txt")]
    verbs.intake.import_files(ws, files, event="E")
    voices = {v["name"]: v for v in verbs.protection.voices_json(ws)["voices"]}
    assert (voices["Miriam L"]["consent"]["quotation"], voices["Miriam L"]["hold"]) == (level, held)
    assert not voices["Ada Obi"]["hold"] and not voices["Cy Day"]["hold"]


def test_a_short_list_of_children_is_no_story_and_holds_them(ws: verbs.Workspace, tmp_path: Path) -> None:
    (tmp_path / "childrens permissions.txt").write_text(
        "PARENT / CARER PERMISSION - Listening Week\n\nchild (age)\tparent\tphone\twords in report?\tphotos?\tsigned\n"
        "Ada Obi (11)\tVi Obi\t07700 900340\tyes without name\tno faces\tV Obi 15/10\n"
        "Bo Lind (13)\tIda Lind (nan)\t07700 900915\t\t\tgiven form, not back\n"
        "Cy Day (15, 16 in Feb)\tMax Day\t07700 900652\tyes\tnot sure, will ask his mum\tM.D.\n\n"
        "NB if they are under 16 we WAIT until Thea has spoken to the parent herself.\n"
    )
    (tmp_path / "words.txt").write_text(WORDS)
    answer = verbs.intake.import_files(ws, sorted(tmp_path.glob("*.txt")), event="E")
    assert {one["name"]: one["passages"] for one in answer["files"]}["childrens permissions.txt"] == 0
    assert all(v["minor"] for v in verbs.protection.voices_json(ws)["voices"])


NOTE = "Everybody who spoke is happy to be quoted by name, except Bo.\n"


def test_everybody_who_spoke_is_known_only_where_all_spoke_at_one_event(ws: verbs.Workspace, tmp_path: Path):
    words, note, other = tmp_path / "words.txt", tmp_path / "note.txt", tmp_path / "other.txt"
    words.write_text(WORDS, "utf-8")
    note.write_text(NOTE, "utf-8")
    other.write_text(
        WORDS.replace("Ada Obi", "Di Fox").replace("Cy Day", "Ed Gow").replace("Bo Lind", "Flo Hay"), "utf-8"
    )
    two = verbs.new(tmp_path / "two.harvest", "I", "What is strong?").acting_as("Ana")
    verbs.intake.import_files(ws, [words, note])
    verbs.intake.import_files(two, [words, other, note])
    assert permitted(ws) == {
        "Ada Obi": ("named", "unknown"),
        "Bo Lind": ("no", "unknown"),
        "Cy Day": ("named", "unknown"),
    }
    assert {quotation for quotation, _ in permitted(two).values()} <= {"unknown", "no"}


def test_a_chat_that_only_answers_who_may_be_quoted_is_a_list_and_nobodys_words(ws: verbs.Workspace, tmp_path: Path):
    said = (
        "Bev (hall): For the booklet, can I quote you? With your name?",
        "Ada: yes quote me, name too",
        "Bo L: same as Ada but no name",
        "Cy: no thanks, don't quote me",
    )
    words, chat = tmp_path / "words.txt", tmp_path / "WhatsApp Chat with Weir.txt"
    words.write_text(WORDS, "utf-8")
    chat.write_text("\n".join(f"12/05/2025, 09:{20 + n} - {text}" for n, text in enumerate(said)), "utf-8")
    verbs.intake.import_files(ws, [words, chat])
    assert permitted(ws) == {
        "Ada Obi": ("named", "unknown"),
        "Bo Lind": ("anonymous", "unknown"),
        "Cy Day": ("no", "unknown"),
    }


def test_what_is_refused_on_a_list_holds_though_the_second_reading_makes_no_list_of_it(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    words, codes = tmp_path / "words.txt", tmp_path / "codes.md"
    words.write_text(WORDS, "utf-8")
    codes.write_text(CODES, "utf-8")
    verbs.intake.import_files(ws, [words, codes])
    found = permitted(ws)
    assert found["Ada Obi"] == ("named", "yes")
    assert found["Bo Lind"][1] != "yes"
    assert found["Cy Day"][0] not in ("named", "anonymous")


CODES = (
    "KEY\n: Q = quote, no name\n: QN = quote with name\n: X = do not quote\n: S = fine to tell the council\n"
    ": nothing at all = never answered\n\nAO   Ada Obi ....... QN  S\nBL   Bo L. ....... Q   -S\n"
    "CD   Cy ............ QN  S\n\nAmendments\n* 21st: CD now X and -S.\n"
)


def test_a_chat_of_bare_answers_to_counted_questions_is_a_list(ws: verbs.Workspace, tmp_path: Path) -> None:
    words, chat = tmp_path / "words.txt", tmp_path / "WhatsApp Chat with the weir.txt"
    words.write_text(WORDS, "utf-8")
    said = ["Ada Obi: Thanks for coming! 1 may we quote you? 2 with your name? 3 may the council have it?"]
    said += ["Bo Lind: 1 yes 2 no 3 yes", "Cy Day: 1 no 2 no 3 no", "Ada Obi: and mine are 1 yes 2 yes 3 no"]
    said += ["Bo Lind: who has the kettle"]
    chat.write_text("".join(f"12/05/2024, 18:0{n} - {one}\n" for n, one in enumerate(said)), "utf-8")
    verbs.intake.import_files(ws, [words, chat])
    assert permitted(ws) == {"Ada Obi": ("named", "no"), "Bo Lind": ("anonymous", "yes"), "Cy Day": ("no", "no")}


def test_a_chat_of_numbers_and_thumbs_is_a_list_and_one_of_other_things_stays_a_chat(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    words, chat, talk = tmp_path / "words.txt", tmp_path / "Chat.txt", tmp_path / "Chat 2.txt"
    words.write_text(WORDS, "utf-8")
    asked = ["Jo: send me a number please: 1 = quote me with my name, 2 = quote me, no name, 3 = don't quote me"]
    asked += ["Jo: and 👍 if I may pass it on to the museum, 👎 if not"]
    said = ["Ada Obi: 1 👍", "Bo Lind: 2, but 👎", "Cy Day: 3 for me, sorry", "Bo Lind: what time is the last bus"]
    told = [
        "Ada Obi: the weir froze twice that winter 👍",
        "Bo Lind: we skated as far as the mill",
        "Cy Day: 2 of us fell in 👎",
    ]
    for file, lines in ((chat, asked + said), (talk, told)):
        file.write_text("".join(f"[12/05/2024, 18:0{n}:00] {one}\n" for n, one in enumerate(lines)), "utf-8")
    done = verbs.intake.import_files(ws, [words, chat, talk])
    assert permitted(ws) == {"Ada Obi": ("named", "yes"), "Bo Lind": ("anonymous", "no"), "Cy Day": ("no", "unknown")}
    assert [one["kind"] for one in done["files"]][1:] == ["note", "transcript"]


def test_what_a_sheet_of_changes_says_again_of_somebody_reaches_them_once(ws: verbs.Workspace, tmp_path: Path) -> None:
    words, sheets, book = tmp_path / "words.txt", tmp_path / "guests.xlsx", Workbook()
    words.write_text(WORDS, "utf-8")
    assert book.active is not None
    for row in (("Name", "May quote", "May print name", "May go to the council"), ("Ada Obi", "Y", "Y", "Y")):
        book.active.append(row)
    book.active.append(("Bo Lind", "N", "N", "N"))
    book.active.append(("Cy Day", "Y", "Y", "Y"))
    changes = book.create_sheet("Later")
    changes.append(("Date", "Guest", "What they told me", "By"))
    changes.append(
        ("9 Oct", "Bo Lind", "Takes back his no: we may quote him and print his name. No to the council.", "H")
    )
    changes.append(("14 Oct", "Cy Day", "Rang. Please do not quote her after all.", "H"))
    changes.append(("15 Oct", "Ada Obi", "New address only, nothing changed in her answers.", "J"))
    book.save(sheets)
    verbs.intake.import_files(ws, [words, sheets])
    said = permitted(ws)
    assert said["Ada Obi"] == ("named", "yes") and said["Bo Lind"] == ("named", "no") and said["Cy Day"][0] == "no"
    assert not any(voice["hold"] for voice in verbs.protection.voices_json(ws)["voices"] if voice["name"] == "Ada Obi")


def test_a_refusal_of_one_of_two_with_a_surname_never_becomes_the_others(ws: verbs.Workspace, tmp_path: Path) -> None:
    words, mail = tmp_path / "words.txt", tmp_path / "who is ok.txt"
    people = ("Ada Obi", "Mr. Obi", "Cy Day", "Bo Lind")
    words.write_text(
        "\n\n".join(f"{who}: We carried the bench to the weir. It rained on us." for who in people), "utf-8"
    )
    said = ["Who is ok with what", "Ada Obi, Cy Day and Bo Lind all said we can quote them with their names."]
    said += ["Mr Obi, Ada's dad, said no, he does not want to be quoted."]
    mail.write_text("\n".join(said), "utf-8")
    verbs.intake.import_files(ws, [words, mail])
    found = {who: said[0] for who, said in permitted(ws).items()}
    assert found == {"Ada Obi": "named", "Mr. Obi": "no", "Cy Day": "named", "Bo Lind": "named"}


TEXTS = """Texts to the hall's phone, copied out

Sun 8 Nov 10:02  Ada
  What a lovely afternoon, tell Bo his scones were the best x

Mon 9 Nov 18:40  Bo Lind (from the shop's phone)
  I have thought again. Please take out all I said, and off the wall as well.

Mon 9 Nov 19:05  07700 900123 (a daughter of somebody's?)
  My mum had a very nice time, has anybody seen her gloves?

Tue 10 Nov 8:15  Cy
  Please use what I said but take my name off it. And don't pass it on to the partners, I work for one of them.
"""


def test_what_is_taken_back_in_texts_that_were_copied_out_is_heeded_and_none_of_them_is_a_story(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    talk = (
        "Ada Obi: We mended the bench together.\n\nBo Lind: I bake for the choir.\n\nCy Day: The lane floods a lot.\n"
    )
    consents = "Name,May we quote you?,With your name?,May we share it with partners?\n" + "".join(
        f"{name},yes,yes,yes\n" for name in ("Ada Obi", "Bo Lind", "Cy Day")
    )
    files = [tmp_path / name for name in ("talk.txt", "consents.csv", "texts.txt")]
    for path, text in zip(files, (talk, consents, TEXTS), strict=True):
        path.write_text(text, "utf-8")
    verbs.intake.import_files(ws, files, event="Fair")
    assert permitted(ws) == {"Ada Obi": ("named", "yes"), "Bo Lind": ("no", "unknown"), "Cy Day": ("anonymous", "no")}
    assert not any("gloves" in p.text for p in verbs.inquiry.passages(ws))


def test_stories_below_days_and_names_stay_stories_though_two_ask_for_no_name(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    told = (
        "The bench stood in the rain for years until we sanded it, oiled it and carried it back under the lime tree. "
    )
    stories = "\n\n".join(
        f"Sun {day} Nov 10:0{day}  {name}\n  {told}{told}And please do not use my name."
        for day, name in ((8, "Ada Obi"), (9, "Bo Lind"))
    )
    (tmp_path / "talk.txt").write_text("Ada Obi: We mended the bench.\n\nBo Lind: I bake.\n", "utf-8")
    (tmp_path / "diary.txt").write_text(stories, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / "talk.txt", tmp_path / "diary.txt"], event="Fair")
    assert sum("lime tree" in p.text for p in verbs.inquiry.passages(ws)) >= 2


def test_a_note_that_speaks_of_partners_or_the_name_alone_leaves_what_forms_say_of_quoting(
    ws: verbs.Workspace, tmp_path: Path
) -> None:
    talk = "".join(f"{who}: We mended the {thing} at the weir.\n\n" for who, thing in PEOPLE_AND_THINGS)
    forms = "Name,May we quote you?,With your name?,May we share it with partners?\n" + "".join(
        f"{who},yes,yes,yes\n" for who, _ in PEOPLE_AND_THINGS[:-1]
    )
    notes = (
        "who rang about their words\n\n"
        "Mon 19 Oct - Cy Day rang. He withdraws, take all of his out. Told him it's done.\n"
        "Tue 20 Oct - Ada Obi, met at the lock. No change: name yes, partners no.\n"
        "Thu 22 Oct - text from Bo Lind: please take my name off\n"
        "Thu 22 Oct - Dee Fox: no form yet. partners are fine with her.\n"
        "Fri 23 Oct - Gil Roe rang about the bins. Nothing to do with this.\n"
    )
    for name, text in (("talk.txt", talk), ("forms.csv", forms), ("who rang.txt", notes)):
        (tmp_path / name).write_text(text, "utf-8")
    verbs.intake.import_files(ws, [tmp_path / n for n in ("talk.txt", "forms.csv", "who rang.txt")], event="Fair")
    said = permitted(ws)
    assert said["Ada Obi"] == ("named", "no")
    assert said["Bo Lind"][0] == "anonymous" and said["Cy Day"][0] in ("no", "unknown")
    assert said["Dee Fox"][0] == "unknown"


PEOPLE_AND_THINGS = (
    ("Ada Obi", "bench"),
    ("Bo Lind", "boat"),
    ("Cy Day", "kettle"),
    ("Gil Roe", "gate"),
    ("Dee Fox", "lamp"),
)


SHEET = "Name,May we print it?,With your name?\nAda Obi,yes,yes\nBo Lind,,\nCy Day,no,no\n"


@pytest.mark.parametrize("order", [("sheet", "calls"), ("calls", "sheet"), ("sheet calls",)])
@pytest.mark.parametrize(
    ("call", "level"),
    [
        ("rang about his empty box. Print it, put his name.", "named"),
        ("rang. His answer, to go in instead of the blank: print it, no name.", "anonymous"),
        ("rang. Print it, put his name.", "unknown"),  # nothing says that it stands in place of the blank
    ],
)
def test_a_blank_stays_one_unless_somebody_says_that_they_answer_in_place_of_it(
    ws: verbs.Workspace, tmp_path: Path, order: tuple[str, ...], call: str, level: str
) -> None:
    files = {one: tmp_path / f"{one}.{'csv' if one == 'sheet' else 'txt'}" for one in ("words", "sheet", "calls")}
    files["words"].write_text(WORDS, "utf-8")
    files["sheet"].write_text(SHEET, "utf-8")
    files["calls"].write_text(f"- Ada Obi - fine to print, with her name\n- Bo Lind {call}\n- Cy Day: no\n", "utf-8")
    verbs.intake.import_files(ws, [files["words"]])
    for those in order:
        verbs.intake.import_files(ws, [files[one] for one in those.split()])
    assert {who: quoted for who, (quoted, _) in permitted(ws).items()} == {
        "Ada Obi": "named",
        "Bo Lind": level,
        "Cy Day": "no",
    }


def test_a_file_that_cannot_be_looked_through_by_name_says_so(
    ws: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def breaks(name: str, *_: object) -> None:
        raise ReadError(f"{name}: cannot be read.")

    monkeypatch.setattr("harvest.readers.listed_by_name", breaks)
    words, notes = tmp_path / "words.txt", tmp_path / "answers.txt"
    words.write_text(WORDS, "utf-8")
    notes.write_text(LIST, "utf-8")
    answer = verbs.intake.import_files(ws, [words, notes])
    warned = {f["name"]: f["warnings"] for f in answer["files"]}
    assert any("read through it for a no" in w for w in warned["answers.txt"])
    assert {quotation for quotation, _ in permitted(ws).values()} <= {"unknown", "no"}
