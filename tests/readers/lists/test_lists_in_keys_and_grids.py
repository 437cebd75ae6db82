# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists whose marks are explained beside them, grids typed with blanks, threads of numbered answers: what each permits."""

from __future__ import annotations

import io

from openpyxl import Workbook

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.laid_out import tables_laid_out
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.signs.keys import key_of
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


def test_figures_that_another_table_spells_out_and_ages_are_no_codes():
    book = Workbook()
    answers, labels, names = book.active, book.create_sheet("values"), book.create_sheet("who")
    assert answers is not None
    for row in (
        ["pid", "age", "con_quote", "con_share"],
        ["P01", "21", "1", "1"],
        ["P02", "20", "2", "0"],
        ["P03", "23", "0", "0"],
        ["P04", "21", "9", "9"],
    ):
        answers.append(row)
    for row in (
        ["variable", "value", "label"],
        ["con_quote", "0", "refused verbatim quotation"],
        ["con_quote", "1", "agreed, verbatim, anonymised"],
        ["con_quote", "2", "agreed, verbatim, with name"],
        ["con_quote", "9", "missing"],
        ["con_share", "0", "refused sharing transcript with data service"],
        ["con_share", "1", "agreed sharing transcript with data service"],
        ["con_share", "9", "missing"],
    ):
        labels.append(row)
    for row in (["pid", "name"], ["P01", ADA], ["P02", BO], ["P03", CY], ["P04", DI]):
        names.append(row)
    out = io.BytesIO()
    book.save(out)
    assert read(out.getvalue(), "log.xlsx")[:3] == [("anonymous", "yes"), ("named", "no"), ("no", "no")]
    assert read(out.getvalue(), "log.xlsx")[3] == ("unknown", "unknown")


def test_answers_to_a_form_whose_only_words_say_how_they_heard_of_it():
    rows = (
        "ID,Start time,Email,Your name,1. May we use what you said in our report?,2. If yes how should we describe you?,3. May we share the notes with the council?,4. How did you hear about us?\n"
        "1,04/02/2025 18:41,anonymous,Ada Obi,Yes,With my name,Yes,Facebook\n2,04/02/2025 18:52,anonymous,Bo Lind,Yes,Without my name,No,poster in the shop\n"
        "3,04/02/2025 19:10,anonymous,Cy Day,No,,No,a friend\n4,04/02/2025 20:10,anonymous,Dilys Marsh,Yes,,Yes,friend of a friend by the weir\n"
    )
    found = parse_listed_by_name("Event(1-4).csv", rows.encode(), names=[[ADA], [BO], [CY], [DI]])
    assert found.nothing_else
    assert read(rows, "Event(1-4).csv") == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("anonymous", "yes")]


def test_a_key_beside_the_rows_answers_nobody():
    rows = (
        'Bell,Who,Code,remarks,KEY\n8,Ada,N S,,"N = quote with name"\n2,Bo,A S,,"X = do not quote"\n5,Cy,X Z,,"A = quote, no name"\n'
        '1,Dilys,N Z,,"S = may share with the diocese"\n,,,,"Z = do not share"\n,,,,? = not asked\n'
    )
    assert read(rows, "codes.csv") == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("named", "no")]


def test_how_somebody_is_quoted_said_alone_below_the_name():
    text = (
        "Reading group\nLast edited by mobile_librarian, 3 times\nFor the pamphlet. “Passing on” means the federation gets it.\n"
        "Ada Obi\nby name\npassing on: yes\nBo Lind\nonly as “a reader”\npassing on: no\nCy Day\nnot at all\npassing on: no\nDilys Marsh\nfine by me, quote it\npassing on: no\n"
    )
    assert read(text) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("anonymous", "no")]


def test_another_item_of_a_list_is_not_about_whoever_the_one_before_names():
    text = "Ada Obi: quote, name ok\nBo Lind: quote, no name\nCy Day: no quotes\nAfter the meeting:\n– Ada Obi: name off please\n– Flat 9 handed an answer in: quote no, share no\n"
    assert read(text)[0] == ("anonymous", "unknown")


def test_who_answers_for_another_in_a_mail_says_nothing_less_of_their_own():
    text = (
        "From: Hana Moss\nCan I quote you? With your name?\nFrom: Ada Obi\nYes to me, use my name. For Bo: fine too, but please not his name, he's only ten.\n"
        "From: Cy Day\nSorry, only just seen this. Quote away :) And yes, my name.\nFrom: Dilys Marsh\nNo thanks, don't quote me.\n"
    )
    found = read(text)
    assert found[0] == ("named", "unknown")
    assert found[2] == ("named", "unknown")
    assert found[1] is None or found[1][0].startswith("…")


def test_lines_that_answer_by_the_numbers_of_a_register():
    text = (
        "# Plots\n3 = Ada Obi\n7A = Bo Lind\n12 = Cy Day\n15 = Dilys Marsh\n## Quoting in the leaflet\n3, 12 put names to it, fine\n"
        "7A words ok, no name (neighbours)\n15 don't quote\n## Passing the notes on\nyes from 3, 7A.\n12 no.\n"
    )
    assert read(text, "plots.md")[:2] == [("named", "yes"), ("anonymous", "yes")]
    assert read(text, "plots.md")[3] is not None
    assert [p and p[0] for p in read(text, "plots.md")][2:] == ["named", "no"]


def test_a_sign_for_what_is_open_behind_a_code_for_quoting_leaves_passing_on_open():
    rows = (
        'Plot,Holder,Code\n3a,Ada Obi,N P\n7,Bo Lind,A ?\n11,Cy Day,X\n12,Dilys Marsh,?\n,,\n"N - may be quoted, name given",,\n'
        "\"A - may be quoted, name withheld\",,\nX - don't quote and don't pass anything on,,\nP - may be passed to the council,,\n"
    )
    assert read(rows, "plots.csv") == [("named", "yes"), ("anonymous", "ask"), ("no", "no"), ("unknown", "ask")]


def test_who_made_a_sheet_signs_above_its_headings():
    rows = 'Rescue evening,,\n"(done on my knee, Dilys)",,\nwho,can we quote?,use name?\nAda,yes,yes\nBo,yes,no\nCy,no,-\nDilys Marsh,yes,yes\n'
    assert [p and p[0] for p in read(rows, "evening.csv")] == ["named", "anonymous", "no", "named"]


def coded(remark: str, code: str = "W", passed: str = "S1") -> list[tuple[str, str] | None]:
    rows = [f"1;OBI, Ada;Hill;{code};{passed};{remark}", "2;LIND, Bo;Mill;W;S9;", "3;DAY, Cy;Mill;X;S0;"]
    key = ["W;words may be printed, name may be printed", "V;words may be printed, name must not be printed"]
    key += ["X;must not be printed", "S1;may be handed to partner bodies", "S0;must not be handed to partner bodies"]
    key += ["S9;question on partner bodies not put"]
    lines = ["No.;Who;Area;Words;Partner bodies;Note", *rows, "4;MARSH, Dilys;Hill;V;S1;", "", "KEY;;;;;"]
    return read("\n".join([*lines, *(f"{one};;;;" for one in key)]), "who.csv")


def test_a_remark_that_changes_a_code_holds_in_whatever_words():
    assert coded("rang 3 May: words to be read as V from now on")[0] == ("anonymous", "yes")
    assert coded("moved to V at her own wish")[0] == ("anonymous", "yes")


def test_a_remark_that_speaks_of_another_code_and_is_not_understood_lets_nobody_out():
    assert coded("V says the warden, see the book")[0] == ("unknown", "yes")


def test_a_code_of_the_key_is_no_school_year_and_nobody_in_person():
    assert coded("") == [("named", "yes"), ("named", "ask"), ("no", "no"), ("anonymous", "yes")]


LETTERS = (
    "Asked at the gate. W = words may be quoted, N = with the name, C = may go on to the county.\n"
    "No letter means I forgot to ask.\n\n"
)


def test_a_word_that_denies_the_letter_behind_it():
    rows = "| who | W/N/C | noted |\n|---|---|---|\n| Ada Obi | W  N  C | ladder |\n| Bo Lind | W  not N  not C | |\n| Cy Day | not W, not N | happy to chat |\n| Dilys Marsh | W | |\n"
    assert read(LETTERS + rows) == [("named", "yes"), ("anonymous", "no"), ("no", "unknown"), ("anonymous", "unknown")]


def test_a_word_that_denies_the_letter_before_it():
    rows = "| who | W/N/C |\n|---|---|\n| Ada Obi | W N C |\n| Bo Lind | W N no C |\n| Cy Day | W no, N no, C no |\n| Dilys Marsh | W N no |\n"
    assert read(LETTERS + rows) == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("anonymous", "unknown")]


def test_a_word_of_their_own_that_a_list_explains_denies_its_letters():
    rows = "| who | W/N/C |\n|---|---|\n| Ada Obi | W nuhuh N C |\n| Bo Lind | W N |\n| Cy Day | nuhuh W |\n| Dilys Marsh | C |\n"
    told = LETTERS + '"nuhuh" before the letter: said no to it.\n\n' + rows
    assert read(told) == [("anonymous", "yes"), ("named", "unknown"), ("no", "unknown"), ("unknown", "yes")]


def test_a_letter_behind_a_name_that_nobody_knows_explains_no_letter():
    rows = [["Hope Ashby", "Q", "may be quoted with the name, ring her"], ["", "Q", "words, no name"]]
    assert {code: said.answers for code, said in key_of([], rows).items()} == {"q": {"quote": "Yes", "name": "No"}}


def test_a_letter_for_partners_beside_one_for_quoting_passes_words_on_besides():
    text = "Q = may be quoted\nN = may be named\nP = may go to partners (the trust, the port)\n\n"
    text += "Ada Obi   Q N P\nBo Lind   Q N\nCy Day   Q P\nDilys Marsh   Q\n"
    listed = {one.names[0]: one.permission for one in parse_file("letters.txt", text.encode())[0].listed}
    assert [(listed[who].quotation, listed[who].sharing) for who in (ADA, BO, CY, DI)] == read(text)
    assert read(text) == [("named", "yes"), ("named", "unknown"), ("anonymous", "yes"), ("anonymous", "unknown")]


def test_a_key_right_below_the_names_of_a_laid_out_table_is_none_of_its_cells():
    page = ["      Evening at the hut", "Hut   Guest                 Quote     Name      Note"]
    page += [
        "1     Ada Obi               yes       yes",
        "2     Bo Lind               yes       no        only the part on",
    ]
    page += ["                                                the bridge", "3     Cy Day                no        no"]
    blocks = tables_laid_out(["\n".join([*page, "      yes / no, - not answered"])])
    assert blocks is not None and [b.text for b in blocks if isinstance(b, Line)][-1] == "yes / no, - not answered"
    assert [b for b in blocks if not isinstance(b, Line)][0][1:] == [
        ["1", "Ada Obi", "yes", "yes", ""],
        ["2", "Bo Lind", "yes", "no", "only the part on the bridge"],
        ["3", "Cy Day", "no", "no", ""],
    ]
