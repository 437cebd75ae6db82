"""Lists of who permits what in tables of other makes: merged headings, legends, whole questions, statements, pages."""

from __future__ import annotations

from harvest.model import Permission
from harvest.readers.consent_lists import listed_in_document, people_listed
from harvest.readers.documents.paper.laid_out import tables_laid_out
from harvest.readers.tables.workbooks.lists_on_sheets import is_spent, people_on_sheets


def _said(header: list[str], rows: list[list[str]], note: str = "") -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in people_listed(header, rows, note) or ()}


def test_headings_over_headings_are_one_row() -> None:
    rows = [["Participant", "Permission given for", "Date"], ["", "Quoting in report", "Name with quote", ""]]
    rows += [["Ada Obi", "Y", "N", "4 June"], ["Bo Lind", "Y", "Y", "4 June"], ["Cy Day", "N", "N", "6 June"]]
    people = listed_in_document([rows], ["Permissions as given on the green form."]) or ()
    assert [one.permission.quotation for one in people] == ["anonymous", "named", "no"]


def test_a_legend_on_one_line_says_what_letters_ask() -> None:
    said = _said(
        ["Name", "Q", "N", "S"],
        [["Ada Obi", "✓", "✓", "✗"], ["Bo Lind", "✓", "✗", "✓"], ["Cy Day", "✗", "✗", "✗"]],
        "Q – we can quote you    N – we can say it was you    S – we can pass your comments to the hospital",
    )
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("named", "no")
    assert (said["Bo Lind"].quotation, said["Cy Day"].quotation) == ("anonymous", "no")


def test_a_status_and_a_restriction_hold_who_is_not_done() -> None:
    said = _said(
        ["Resident", "Status", "Attribution", "To Kent CC?", "Restriction"],
        [
            ["Ada Obi", "Complete", "Attributed", "Y", "none"],
            ["Bo Lind", "Complete", "Unattributed", "N", ""],
            ["Cy Day", "On hold", "Attributed", "Y", "none"],
            ["Dee Fox", "Complete", "Attributed", "N", "embargo till 2040"],
        ],
    )
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("named", "yes")
    assert (said["Bo Lind"].quotation, said["Bo Lind"].quotable) == ("anonymous", True)
    assert not said["Cy Day"].quotable and not said["Dee Fox"].quotable


def test_a_key_of_one_column_says_nothing_of_plain_marks_in_another() -> None:
    key = "Key: N = name ok, A = anonymous, X = refused\nExt: Y/N = can go outside the charity"
    said = _said(["Name", "Perm", "Ext"], [["Ada Obi", "N", "N"], ["Bo Lind", "A", "Y"], ["Cy Day", "X", "N"]], key)
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("named", "no")


def test_a_code_that_is_lacking_says_no_where_the_key_says_so() -> None:
    key = "A = may be printed with narrator's name; B = may be printed, narrator not to be identified; "
    key += "P = copy may go to the museum (no P: stays here); X = telephone narrator before each use"
    rows = [["Ada Obi", "AP"], ["Bo Lind", "B"], ["Cy Day", "AX"], ["Dee Fox", "BP"]]
    said = _said(["Narrator", "Code"], rows, key)
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("named", "yes")
    assert (said["Bo Lind"].quotation, said["Bo Lind"].sharing) == ("anonymous", "no")
    assert not said["Cy Day"].quotable


def test_statements_are_heard_and_what_is_not_clear_waits() -> None:
    said = _said(
        ["Tenant", "What they said when I asked about putting their words in the report"],
        [
            ["Ada Obi", "“Put my name on it in capitals, love.”"],
            ["Bo Lind", "Doesn't mind being in it as long as nobody can tell it's him"],
            ["Cy Day", "Said yes to everything but I'm not sure he understood"],
            ["Dee Fox", "Only after her appeal is decided. Then with name"],
            ["Eve Ash", "Happy with everything apart from her name"],
        ],
    )
    assert (said["Ada Obi"].quotation, said["Bo Lind"].quotation) == ("named", "anonymous")
    assert not said["Cy Day"].quotable and not said["Dee Fox"].quotable
    assert said["Eve Ash"].quotation == "anonymous"


def test_a_sheet_of_changes_holds_for_who_is_named_short() -> None:
    asked = ["Interviewee", "Agreed to use of words", "Agreed to use of name"]
    sheets = [
        ("People", [asked, ["Ada Obi", "yes", "yes"], ["Bo Lind", "yes", "no"], ["Cy Day", "yes", "yes"]]),
        (
            "Withdrawn or changed",
            [
                ["Name", "What they asked"],
                ["A. Obi", "died. Daughter asks us not to use until she has listened"],
                ["Cy Day", "name out, initials are fine, words may stay"],
                ["Bo Lind", "New phone"],
            ],
        ),
    ]
    said = {one.names[0]: one.permission for one in people_on_sheets("list.xlsx", sheets)["People"]}
    assert not said["Ada Obi"].quotable and said["Bo Lind"].quotable
    assert (said["Cy Day"].quotation, said["Cy Day"].quotable) == ("anonymous", True)


def test_a_table_on_a_page_is_read_by_where_its_cells_stand() -> None:
    page = [
        "Registre des autorisations",
        "Nom                  A. Citation              B.",
        "                                              Partenaires",
        "Solange Le Goff      Oui, avec mon nom        Oui",
        "Huguette Morvan",
        "Odile Cariou         À voir : me montrer      Non",
        "                     le texte avant",
        "Paulo Teixeira       Oui, sans mon nom        Non",
    ]
    table = next(block for block in tables_laid_out(["\n".join(page)]) or [] if isinstance(block, list))
    assert table[0] == ["Nom", "A. Citation", "B. Partenaires"]
    people = {one.names[0]: one.permission for one in people_listed(table[0], table[1:]) or ()}
    assert (people["Solange Le Goff"].quotation, people["Paulo Teixeira"].quotation) == ("named", "anonymous")
    assert not people["Huguette Morvan"].quotable and not people["Odile Cariou"].quotable


def test_headings_of_programs_and_whole_questions_ask_the_same() -> None:
    said = _said(
        ["ParticipantName", "ConsentToQuote", "ConsentToName", "ShareWithPartnerOrgs"],
        [["Ada Obi", "TRUE", "FALSE", "FALSE"], ["Bo Lind", "TRUE", "TRUE", "TRUE"], ["Cy Day", "FALSE", "", ""]],
    )
    assert [said[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day")] == ["anonymous", "named", "no"]
    asked = ["Your name", "May the museum print what you told us?", "If we print it, may we say that it was you?"]
    asked += ["The Record Office has asked for the typed interviews. May they have yours?", "Any last words?"]
    rows = [["Ada Obi", "Yes", "No", "Yes", "lovely day"], ["Bo Lind", "Yes", "Yes", "No", ""]]
    said = _said(asked, [*rows, ["Cy Day", "Yes", "Yes", "No", "Not the bit about my brother please"]])
    assert (said["Ada Obi"].quotation, said["Ada Obi"].sharing) == ("anonymous", "yes")
    assert (said["Bo Lind"].quotation, said["Bo Lind"].sharing) == ("named", "no")
    assert not said["Cy Day"].quotable


def test_quote_me_as_gives_the_name_only_where_it_is_the_own() -> None:
    rows = [["Ada Obi", "Ada Obi"], ["Bo Lind", "a carer"], ["Cy Day", "do not quote"], ["Dee Fox", "left blank"]]
    said = _said(["Carer", "Quote me as"], rows)
    assert [said[row[0]].quotation for row in rows] == ["named", "anonymous", "no", "unknown"]


def test_what_stops_somebody_in_a_column_of_another_name_holds() -> None:
    rows = [["Ada Obi", "yes", "no", "–"], ["Bo Lind", "yes", "yes", "after her mother has died"]]
    said = _said(["Voice", "Released for print", "Copy to County", "Stops"], [*rows, ["Cy Day", "no", "no", "–"]])
    assert said["Ada Obi"].quotable and not said["Bo Lind"].quotable


def test_the_time_of_a_reply_makes_nobody_grown_up() -> None:
    rows = [["Ada Obi", "Wed 09:30", "yes"], ["Bo Lind", "12/05/2025", "yes"], ["Cy Day", "Mon 08:12", "no"]]
    assert all(one.minor for one in _said(["Pupil", "Received", "Quote?"], rows).values())


def test_a_row_of_answers_in_which_a_heading_s_word_stands_begins_no_other_list() -> None:
    head = ["No", "Name", "Session", "Who they are", "Record and analyse", "Quote", "Share with partners"]
    who = ["plotholder", "carer", "nurse", "mother", "resident", "minister", "carer", "nurse", "carer"]
    names = ["Ada Obi", "Bo Lind", "Cy Day", "Di Roe", "Ed Poe", "Flo May", "Gus Lee", "Hal Orr", "Ida Kay"]
    quote = ["named", "NO", "no name", "named", "named", "NO", "named", "no name", "named"]
    told = zip(names, who, quote, strict=True)
    people = [[str(n), name, "Table 1", one, "Y", said, "Y"] for n, (name, one, said) in enumerate(told, 1)]
    (found,) = people_on_sheets("register.xlsx", [("Register", [head, *people])]).values()
    assert [one.names[0] for one in found] == names


def test_a_sheet_about_photos_beside_a_list_is_nobody_s_words() -> None:
    consent = ("forms", [["Name", "Quote?"], ["Ada Obi", "y"], ["Bo Lind", "no name"], ["Cy Day", "n"]])
    photos = ("photos", [["who", "photo ok?"], ["Ada + Bo", "y"], ["Cy", "n - not the little one"], ["lads", "n"]])
    told = ("said", [["who", "What do you love here?"], ["Ada Obi", "The lane at dusk."], ["Bo Lind", "The ferry."]])
    sheets = [consent, photos, told]
    lists = people_on_sheets("forms.xlsx", sheets)
    assert [is_spent(sheet, lists, sheets) for sheet in sheets] == [True, True, False]
