# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists whose marks are explained beside them, grids typed with blanks, threads of numbered answers: what each permits."""

from __future__ import annotations

from harvest.readers.lists_by_name.codes import key_of
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.making import pdf_placed

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def read(text: str | bytes, name: str = "permissions.txt") -> list[tuple[str, str] | None]:
    """What each of the four permits: quoting and sharing; ``…`` before it for whoever is held, None for nobody heard."""
    data = text if isinstance(text, bytes) else text.encode()
    people = parse_listed_by_name(name, data, names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_a_grid_between_its_title_and_what_explains_its_letters():
    text = (
        "FERRY MUSEUM -- memory afternoon\n\n"
        "                          AO    BL    CD    DM\n"
        "                         ----  ----  ----  ----\n"
        "may be quoted             Y     Y     N     Y\n"
        "name may be given         Y     N     -     Y\n"
        "may be shared w/ county   Y     N     N     Y\n"
        "wants a copy              N     Y     Y     N\n\n"
        "AO = Ada Obi    BL = Bo Lind   CD = Cy Day\nDM = Dilys Marsh\nY yes   N no   - not asked\n"
    )
    assert read(text) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "yes")]


def test_a_key_of_letters_and_signs_below_codes():
    text = (
        "Mountain hut, what people signed\nAO   N +\nBL   W -\nCD   X -     (on call)\nDM\n\nKEY\nN  quote, name may be given\n"
        "W  words only, name kept out\nX  not to be quoted\n+  may be passed to the valley council\n-  not to be passed on\n"
        "?  couldn't decide, will say later\n\ninitials: Ada Obi, Bo Lind, Cy Day,\nDilys Marsh (Dilys was ill, not asked)\n"
    )
    assert read(text) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), None]


def test_a_dash_before_a_line_of_a_list_is_no_code():
    assert "-" not in key_of(["N  quote with name", "-  do not quote without asking"], [])


def test_a_thread_of_numbered_answers_of_which_the_last_takes_all_back():
    text = (
        "Newest at the top.\n"
        "---- On Wed 12 Mar at 20:40, Cy Day wrote:\n> I would rather you left mine out altogether.\n"
        "---- On Tue 11 Mar at 09:31, Dilys Marsh wrote:\n> Quote away, and put my name to it! Can somebody bring the long ladder?\n"
        "---- On Mon 10 Mar at 22:15, Cy Day wrote:\n> 1 yes  2 no name thanks  3 yes\n"
        "---- On Mon 10 Mar at 19:55, Bo Lind wrote:\n> 1. Yes you can use.\n> 2. Without my name please.\n> 3. No, only for our group.\n"
        "---- On Mon 10 Mar at 17:20, Ada wrote:\n> 1. Yes\n> 2. Yes, full name.\n> 3. Yes\n"
        "---- On Mon 10 Mar at 16:48, Wilma Astley wrote:\n>> 1. May we quote what you said?\n>> 2. If so, with your name?\n>> 3. May we share it with the county?\n"
    )
    assert read(text) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "unknown")]


def test_a_question_about_leave_leaves_it_open():
    text = "From: Ada Obi\nYou can quote me. Can I see it beforehand?\nFrom: Bo Lind\nYes, quote me, no name.\nFrom: Cy Day\nNo thanks, don't quote me.\n"
    assert read(text)[0] not in (("named", "unknown"), ("anonymous", "unknown"))


def test_with_the_name_in_short_and_a_body_that_a_heading_names():
    text = "Plot;Name;Quote w. name;Quote w/o name;DON'T quote;To Angling Fed.\n4;Obi, Ada;Y;;;Y\n11b;Lind, Bo;;Y;;N\n12;Day, Cy;;;Y;N\n"
    assert read(text, "plots.csv")[:3] == [("named", "yes"), ("anonymous", "no"), ("no", "no")]


def test_slips_on_pages_whose_boxes_stand_apart():
    def page(who: str, *ticked: int) -> list[list[tuple[int, str]]]:
        box = [f"[{'x' if n in ticked else ' '}]" for n in range(5)]
        quoted = ["with my name", "without my name", "I would rather not be quoted"]
        return [
            *([(40, line)] for line in ("Permission slip, Larks choir", f"Name: {who}", "You may quote what I said:")),
            *([(40, f"{one} {label}")] for one, label in zip(box, quoted, strict=False)),
            [(40, f"You may share it with the Union: {box[3]} yes"), (420, f"{box[4]} no")],
        ]

    data = pdf_placed([page(ADA, 0, 3), page(BO, 1, 4), page(CY, 2, 4), page(DI, 3)])
    assert read(data, "slips.pdf") == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("unknown", "yes")]


def test_a_ruled_line_says_where_columns_begin_though_answers_nearly_touch():
    text = (
        "Neuadd y pentref - CANIATÂD\nDyfynnu = cawn ni ddefnyddio'ch geiriau\nEnwi    = cawn ni roi'ch enw wrth y geiriau\n"
        "Enw        Dyfynnu   Enwi     Rhannu    Sylw\n---------  --------  -------  --------  ----------\n"
        "Ada        Iawn      Iawn     Iawn\nBo L.      Iawn      Na       Na\nCy         heb ateb  heb ateb heb ateb  ffonio eto\n"
        "Dilys      Na        Na       Na\n"
    )
    assert read(text)[:2] == [("named", "yes"), ("anonymous", "no")]
    assert [p and p[0] for p in read(text)[2:]] == ["unknown", "no"]


def test_headings_that_ask_nothing_by_themselves_are_spelt_out_around():
    rows = "Who,Light,Mark,Pass\nAda,yes,yes,no\nBo,yes,no,yes\nCy,no,,\n,,,\nLight = may we quote you?,,,\nMark = may we put your name beside it?,,,\nPass = may the council have it?,,,\n"
    assert read(rows, "lights.csv")[:3] == [("named", "no"), ("anonymous", "yes"), ("no", "unknown")]


def test_no_names_but_those_who_want_theirs():
    text = "Quoting: everybody who spoke said yes, except Bo, who said no.\nNames: no names please, except Ada and Cy, who both want theirs printed.\nDilys spoke too.\n"
    assert [p and p[0] for p in read(text)] == ["named", "no", "named", "anonymous"]
    less = text.replace("who both want theirs printed", "who have yet to decide")
    assert [p and p[0] for p in read(less)][:3] == ["anonymous", "no", "anonymous"]
    assert [p and p[0] for p in read("Fine to use, but not Ada.\nBo: yes\nCy: no\n")][:1] != ["anonymous"]


def test_a_key_whose_letters_are_words_and_a_slash_that_denies_one():
    text = (
        "# Permissions\n\n| who | mark | seen by |\n|---|---|---|\n| Ada | N S | jt |\n| Bo Lind | A /S | pw |\n| Cy | X S | jt |\n| Dilys | ? | |\n\n"
        "Key\nN may be quoted, name given\nA may be quoted, no name\nX not to be quoted\nS may be shared with the deanery\n? not yet asked\n"
    )
    assert read(text, "key.md") == [("named", "yes"), ("anonymous", "no"), ("no", "yes"), ("unknown", "ask")]
