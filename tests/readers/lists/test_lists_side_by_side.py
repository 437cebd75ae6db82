# ruff: noqa: E501 – lists are easier to check as they would stand
"""People beside each other in a list, boxes that hold a refusal, names sorted under heads: nobody gets another's yes."""

from __future__ import annotations

from harvest.readers.lists_by_name.reading import page_of, parse_listed_by_name
from harvest.readers.lists_by_name.who.people import Known

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"
NAMES = [[ADA], [BO], [CY], [DI]]


def read(text: str, name: str = "permissions.txt") -> list[tuple[str, str] | None]:
    """What each of the four permits: quoting and sharing; None for whoever the list says nothing of."""
    people = parse_listed_by_name(name, text.encode(), names=NAMES).people
    return [p and (p.permission.quotation, p.permission.sharing) for p in people]


def of_table(*rows: list[str]) -> list[dict[str, str]]:
    page = page_of([list(rows)], [], Known(NAMES))
    told = [page.told.get(n) for n in range(4)]
    return [{k: v for one in t.heard for k, v in one.answers.items()} if t else {} for t in told]


SEATS = "\n".join(
    [
        "Seating and badge dots,,,,",
        "RIVET,,,KEEL,",
        "Ada Obi,G ✓,,Bo Lind,A ✗",
        "Cy Day,A ✓,,Dilys Marsh,",
        '"G = green dot: use what I said, put my name on it",,,,',
        '"A = amber dot: use what I said, no name",,,,',
        "✓ / ✗ after it = may / may not go to partners. Nothing = I never asked,,,,",
    ]
)


def test_a_blank_beside_the_second_name_of_a_row_is_nobody_elses_yes():
    assert read(SEATS, "seats.csv") == [("named", "yes"), ("anonymous", "no"), ("anonymous", "yes"), None]


def test_a_refusal_in_a_box_is_a_refusal():
    text = "\n\n".join(
        f"**{who}**\n- [{one}] quote her\n- [{two}] use her name\n- [{three}] share with the council"
        for who, one, two, three in (
            (ADA, "x", "x", "x"),
            (BO, "x", "-", "n"),
            (CY, "-", "-", "x"),
            (DI, "~", " ", "?"),
        )
    )
    assert read(f"## Asked\n[x] = said yes, [-] = said no\n\n{text}\n", "list.md") == [
        ("named", "yes"),
        ("anonymous", "no"),
        ("no", "yes"),
        ("unknown", "unknown"),
    ]


def test_names_sorted_under_heads_permit_what_the_head_says():
    heads = ["Quote with name", "Quote, no name", "Do not quote"]
    each = [{"quote": "Yes", "name": "Yes"}, {"quote": "Yes", "name": "No"}, {"quote": "No"}]
    assert of_table(heads, ["Ada", "Bo L.", "Cy"], ["", "Dilys", ""]) == [*each, each[1]]
    assert of_table(heads, ["Ada", "Bo L.\nDilys", "Cy"]) == [*each, each[1]]


def test_a_child_of_somebody_in_brackets_tells_nothing_of_them():
    assert read("Ada Obi – quote with name\nHodan (Bo's) – no\nCy – quote, no name\n")[:3] == [
        ("named", "unknown"),
        None,
        ("anonymous", "unknown"),
    ]


def test_whoever_signs_for_a_child_is_not_held_as_one():
    rows = "Child,Age,Who signs,Their words?,First name?\nCy Day,9,Ada Obi (mum),yes,no\n"
    found = parse_listed_by_name("slips.csv", rows.encode(), names=NAMES).people
    assert found[0] is None
    assert found[2] is not None and found[2].permission.hold


def test_the_side_of_a_table_of_people_across_names_nobody():
    rows = [
        ["asked by phone (AO)", "", ""],
        ["", "Bo Lind", "Cy Day"],
        ["you may quote me", "✓", "✓"],
        ["…and put my name to it", "no", "✓"],
    ]
    assert of_table(*rows)[1:3] == [{"quote": "Yes", "name": "No"}, {"quote": "Yes", "name": "Yes"}]


def test_an_empty_box_for_the_name_leaves_the_words():
    rows = [
        ["Name (print)", "May be quoted", "Name may be used", "May be shared"],
        ["Ada Obi", "✓", "✓", "✓"],
        ["Bo Lind", "✓", "", "✓"],
    ]
    page = page_of([rows], ["An empty box counts as No."], Known(NAMES))
    assert page.told[1].heard[0].answers == {"quote": "Yes", "name": "No", "share": "Yes"}


def test_a_colour_changed_in_its_cell_is_what_it_is_now():
    rows = [["Who", "Quote"], ["Ada Obi", "green → now AMBER (told me 3/6)"], ["Bo Lind", "green"]]
    key = ["Green: quote them, name and all. Amber: quote, no name. Red: do not quote."]
    page = page_of([rows], key, Known(NAMES))
    assert page.told[0].heard[0].answers == {"quote": "Yes", "name": "No"}


def test_answers_numbered_as_the_questions_are():
    mail = (
        "From: Dilys Marsh\nThree questions:\n1. may we quote you?\n2. may we put your name to it?\n3. may we share it with "
        "the archive?\n\nFrom: Ada Obi\n1. Yes. 2. No, not my name please. 3. Yes.\n\nFrom: Bo Lind\n1 yes, 2 yes use my name, 3 no\n"
    )
    assert read(mail)[:2] == [("anonymous", "yes"), ("named", "no")]


CODES = (
    "KEY\nQ = quote, no name\nQN = quote with name\nX = do not quote\nS = fine to share notes with the Alliance\n"
    "-S = not to share\n\nAO   Ada Obi ....... QN  S\nBL   Bo Lind ....... Q   -S\nCD   Cy ............ QN  S\n"
    "DM   Dilys M. ...... X   -S\n\nAmendments\n* 21st: CD now X and -S.\n"
)


def test_a_code_that_a_dash_takes_back_permits_nothing_of_it():
    page = page_of([[["Who", "Code"], ["Ada Obi", "QN S"], ["Bo Lind", "Q -S"]]], CODES.splitlines()[:5], Known(NAMES))
    assert page.told[0].heard[0].answers == {"quote": "Yes", "name": "Yes", "share": "Yes"}
    assert page.told[1].heard[0].answers["share"] == "No"


def test_an_age_behind_a_name_in_a_register_makes_a_child_of_them():
    text = (
        "Present: A.O. (Ada Obi), B.L. (Bo Lind), C.D. (Cy Day, age 12)\nQuote with name: A.O.\n"
        "Quote but leave the name off: B.L., C.D. (signed by his nan)\n"
    )
    people = parse_listed_by_name("list.txt", text.encode(), names=NAMES).people
    assert people[2] is not None and people[2].permission.minor
    assert people[1] is not None and not people[1].permission.minor


def test_the_column_that_names_who_cares_for_somebody_names_who_answers_where_no_child_is_asked_for():
    rows = 'Form no,Carer,Q1 Can we quote you? Y/N,Q2 Can we use your name? Y/N\n1,"Obi, Ada (Mrs)",Y,Y\n2,"Lind, Bo",Y,N\n'
    assert read(rows, "carers.csv")[:2] == [("named", "unknown"), ("anonymous", "unknown")]


def test_somebody_in_a_heap_whom_nobody_knows_ends_no_heap():
    assert [
        p and p[0]
        for p in read("## Quote with name\nAda\n\n## Quote, no name\nthe Rev\nBo Lind\n\n## Do not quote\nCy\n")
    ] == [
        "named",
        "anonymous",
        "no",
        None,
    ]


def test_what_sends_elsewhere_and_what_is_said_of_the_children_tells_nothing_of_those_beside():
    mail = "From: Una\nAda – quote with name.\n\nChildren are on the parents' list. Bo and Cy only did the online form so look there.\n"
    people = parse_listed_by_name("who.txt", mail.encode(), names=NAMES).people
    assert people[0] is not None and people[0].permission.quotation == "named" and not people[0].permission.hold
    assert all(one is None or (not one.permission.hold and one.permission.quotation == "unknown") for one in people[1:])


def test_a_condition_that_is_but_the_name_leaves_the_words():
    assert read("Ms Obi agreed to be quoted on condition that she is not named.\nMr Lind declined to be quoted.\n")[
        :2
    ] == [
        ("anonymous", "unknown"),
        ("no", "unknown"),
    ]


def test_colours_told_in_sentences_mean_what_the_key_says_and_no_sign_beside_them_is_theirs():
    text = (
        "GREEN = quote me and put my name. YELLOW = quote me but no name. RED = please don't quote me. Gold star as well = "
        "fine for the council to have it too.\n\nTable 1\nAda Obi green with star. Bo Lind yellow, star. Cy put red. "
        "Dilys Marsh had no green on.\n"
    )
    found = read(text)
    assert [p and p[0] for p in found] == ["named", "anonymous", "no", "unknown"]
    assert found[2] is not None and found[2][1] != "yes"


def test_letters_for_yes_and_no_as_the_head_gives_them():
    rows = "Lp.,Imię,Zgoda na cytat (T/N),Z nazwiskiem (T/N),Przekazanie fundacji (T/N)\n1,Ada Obi,T,N,T\n2,Bo Lind,N,N,N\n"
    assert read(rows, "zgody.csv")[:2] == [("anonymous", "yes"), ("no", "no")]


def test_an_empty_box_is_no_yes_to_what_stands_behind_it():
    text = "# Evening\n" + "\n".join(
        f"### {who}\n- [{one}] quote\n- [{two}] use name\n- [{three}] pass to partners\n"
        for who, one, two, three in ((ADA, "x", "x", "x"), (BO, "x", " ", "x"), (CY, " ", " ", " "))
    )
    found = read(text, "list.md")
    assert found[:2] == [("named", "yes"), ("anonymous", "yes")]
    assert found[2] is None or found[2][0] in ("no", "unknown")


def test_an_afterthought_below_a_slip_takes_the_name_off():
    slips = "\n".join(
        f"Permission slip\nName: {who}\nMy words may be used: yes [X] no [ ]\nMy name may be printed: yes [X] no [ ]\n{below}"
        for who, below in (
            (ADA, ""),
            (BO, "Changed my mind about the name, leave it off please. B.L. 2 June\n"),
            (CY, ""),
        )
    )
    assert [p and p[0] for p in read(slips)[:3]] == ["named", "anonymous", "named"]


def test_a_line_on_somebody_whom_nobody_knows_is_no_heading_over_those_below():
    text = (
        "Quote me, put my name\nAda Obi – share ✓\nRattan Ji – share ✓\nBo Lind – share ✓\n"
        "NO, do not quote\nRose Tarn – share ✓\nCy Day\nDidn't get an answer\nDilys Marsh\n"
    )
    found = read(text)
    assert found[:2] == [("named", "yes"), ("named", "yes")]
    assert found[2] is not None and found[2][0] == "no"
    assert found[3] is not None and found[3][0] == "unknown"


def test_those_who_keep_the_list_stand_on_it_and_what_is_said_of_children_is_not_said_of_them():
    text = (
        "I went round with the clipboard at tea. Children are NOT on here, that is on the parents sheet. M.\n\n"
        "Quote me, put my name\nAda Obi – share ✓\nus two: Bo, Cy – share ✓\nNO, do not quote\nDilys Marsh\n"
    )
    people = parse_listed_by_name("who.txt", text.encode(), names=NAMES).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people[:3]] == [("named", "yes")] * 3
    assert all(p is not None and not p.permission.hold for p in people[:3])


def test_who_needs_no_slip_is_asked_nothing_there():
    rows = "Child,Age,Who signs,Their words?\nCy Day,9,Ada Obi (mum),yes\nBo Lind is 16 so no slip needed,,,\n"
    found = parse_listed_by_name("slips.csv", rows.encode(), names=NAMES).people
    assert found[1] is None or (found[1].permission.quotation == "unknown" and not found[1].permission.hold)


def test_what_somebody_takes_back_of_their_yes_is_all_of_it():
    text = (
        "Consents as told to me\nAda Obi: yes to being quoted by name, yes to the council.\n"
        "Bo Lind – quote with name; council yes.\nCORRECTIONS\n"
        "22 Oct. Ada has a new job. She takes back her yes, both for the leaflet and for the council.\n"
    )
    assert read(text)[:2] == [("no", "no"), ("named", "yes")]
