"""Single questions and answers in many wordings: which may be quoted at once (``yes``) and which never (``no``)."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions

NEVER = [
    ("May we quote you?", "not really"),
    ("May we quote you?", "I'd prefer you didn't"),
    ("May we quote you?", "yes to the first bit, no to the rest"),
    ("May we quote you?", "y/n"),
    ("May we quote you?", "Yes and no"),
    ("May we quote you?", "no!!"),
    ("May we quote you?", "[ ] yes"),
    ("May we quote you?", "yes [ ]"),
    ("May we quote you?", "( ) Yes"),
    ("May we quote you?", "☐ Yes, with my name"),
    ("May we quote you?", "yes ☐  no ☐"),
    ("May we quote you?", "[ ] yes [x] no"),
    ("May we quote you?", "NO WAY"),
    ("May we quote you?", "hmm"),
    ("May we quote you?", "see over"),
    ("May we quote you?", "yes, once my solicitor has agreed"),
    ("May we quote you?", "I said yes to Karen but now I'm not so happy"),
    ("May we quote you?", "2"),
    ("May we quote you?", "signed"),
    ("May we quote you?", "left before the end"),
    ("May we quote you?", "Yes (under duress)"),
    ("May we quote you?", "yes - but I have changed my mind"),
    ("May we quote you?", "in principle"),
    ("May we quote you?", "over my dead body"),
    ("May we quote you?", "Please don't"),
    ("May we quote you?", "Not without asking my mum"),
    ("Would you mind if we quoted you?", "Yes"),
    ("Would you mind if we quoted you?", "Yes I would"),
    ("Do you object to your words being printed?", "yes"),
    ("Do you object to your words being printed?", "I object"),
    ("Please keep my story out of the report", "TRUE"),
    ("I would rather you did not quote me", "x"),
    ("Not to be quoted", "✓"),
    ("Opt out of quotation", "Yes"),
    ("I do not give permission for my words to be published", "Yes"),
    ("I do not give permission for my words to be published", "I agree"),
    ("Ich möchte nicht zitiert werden", "ja"),
    ("Je refuse que mes propos soient cités", "Oui"),
    ("No quiero que citen mis palabras", "Sí"),
    ("Nu sunt de acord să fiu citat", "Da"),
    ("Dydw i ddim eisiau i chi ddyfynnu fy ngeiriau", "Ydw"),
    ("میرے الفاظ استعمال نہ کریں", "جی ہاں"),
    ("لا أوافق على اقتباس كلماتي", "نعم"),
    ("请不要引用我的话", "是"),
    ("Ha isticmaalin ereyadayda", "Haa"),
    ("Dürfen wir Sie zitieren?", "lieber nicht"),
    ("Dürfen wir Sie zitieren?", "eher nein"),
    ("Pouvons-nous vous citer ?", "plutôt pas"),
    ("Pouvons-nous vous citer ?", "Non merci"),
    ("Czy możemy zacytować Twoje słowa?", "raczej nie"),
    ("Czy możemy zacytować Twoje słowa?", "tylko za moją zgodą"),
    ("A gawn ni ddyfynnu eich geiriau?", "dim diolch"),
    ("¿Podemos citar sus palabras?", "mejor no"),
    ("کیا ہم آپ کے الفاظ نقل کر سکتے ہیں؟", "ابھی نہیں"),
    ("Consent", "Yes"),
    ("Consent form returned", "Yes"),
    ("Permission level", "3"),
    ("Have you been quoted in the press before?", "Yes"),
    ("Did you see the posters?", "Yes"),
    ("Do you want a copy of the report with your quote?", "Yes"),
    ("May we use your photo on our website?", "Yes"),
    ("May we share your words with the council?", "No"),
    ("May we keep your story in the archive?", "Yes"),
    ("May we contact you about your story?", "Yes"),
    ("I understand that my words may be quoted unless I object", "x, I object"),
]
AT_ONCE = [
    ("May we quote you?", "[x] yes"),
    ("May we quote you?", "Yes (x)"),
    ("May we quote you?", "☑ Yes, with my name"),
    ("May we quote you?", "Yes."),
    ("May we quote you?", "YES!!"),
    ("May we quote you?", "Yes please, anonymously"),
    ("May we quote you?", "OK"),
    ("May we quote you?", "Of course"),
    ("May we quote you?", "Yes, you can use my name"),
    ("May we quote you?", "yes (without my name)"),
    ("Are you happy to be quoted in our report, without your name?", "I am happy"),
    ("I give permission for my words to be used anonymously in the exhibition", "Agree"),
    ("You can use what I said, but not my name", "☑"),
    ("Quote OK?", "Y"),
    ("Happy to be quoted", "y"),
    ("Dürfen wir Ihre Worte abdrucken (ohne Namen)?", "Ja, gerne"),
    ("Pouvons-nous citer vos paroles de façon anonyme ?", "Oui"),
    ("¿Da su permiso para publicar sus palabras sin su nombre?", "Sí"),
    ("Ne autorizați să publicăm cuvintele dumneavoastră?", "Da, fără nume"),
    ("Zgadzam się na anonimowe cytowanie moich słów", "Tak"),
    ("Rwy'n cytuno i chi ddyfynnu fy ngeiriau heb fy enw", "Ydw"),
    ("هل تسمح لنا بنشر كلماتك؟", "نعم، بدون اسمي"),
    ("您同意我们发表您的话吗？", "同意"),
    ("کیا ہم آپ کی باتیں شائع کر سکتے ہیں؟", "جی ہاں"),
    ("ਕੀ ਅਸੀਂ ਤੁਹਾਡਾ ਹਵਾਲਾ ਦੇ ਸਕਦੇ ਹਾਂ?", "ਹਾਂ ਜੀ"),
]


def quotable(header: str, answer: str) -> bool:
    row = read_permissions(["Story", header], [["The lock by the mill.", answer]], year=2026).rows[0]
    return row is not None and row.quotable


@pytest.mark.parametrize(("header", "answer"), NEVER)
def test_an_answer_that_is_no_clear_yes_is_never_quotable(header: str, answer: str) -> None:
    assert not quotable(header, answer)


@pytest.mark.parametrize(("header", "answer"), AT_ONCE)
def test_a_clear_yes_is_quotable(header: str, answer: str) -> None:
    assert quotable(header, answer)


def test_partners_only_under_a_question_on_sharing_is_neither_yes_nor_no() -> None:
    head = ["May we quote you?", "May we share it with our partners?"]
    said = read_permissions(head, [["Yes", "Partners only"], ["Yes", "Yes"], ["Yes", "No"]], year=2026)
    assert [row and row.sharing for row in said.rows] == ["partners", "yes", "no"]


HOW = "How may we use what you wrote? – "
NAMED, UNNAMED, NOT = (
    HOW + "You may quote me with my name",
    HOW + "You may quote me without my name",
    HOW + "Please do not quote me",
)


def test_with_the_name_ticked_alone_is_plain_where_nobody_ticks_both_and_some_the_other() -> None:
    rows = [["x", "", ""], ["", "x", ""], ["", "x", ""], ["", "", "x"]]
    said = read_permissions([NAMED, UNNAMED, NOT], rows, year=2026)
    assert [row and (row.quotation, row.hold) for row in said.rows[:2]] == [("named", ()), ("anonymous", ())]


def test_with_the_name_ticked_alone_is_held_where_others_tick_both() -> None:
    said = read_permissions([NAMED, UNNAMED, NOT], [["x", "", ""], ["x", "x", ""], ["", "x", ""]], year=2026)
    assert said.rows[0] is not None
    assert said.rows[0].hold


def test_a_form_that_is_not_signed_is_held_where_others_are() -> None:
    head = ["May we quote you?", "Signed"]
    said = read_permissions(head, [["Yes", "C. Dobbs"], ["Yes", "R.N."], ["Yes", ""], ["No", "Ola"]], year=2026)
    assert [bool(row and row.quotable) for row in said.rows] == [True, True, False, False]
    nobody = read_permissions(head, [["Yes", ""], ["Yes", ""]], year=2026)
    assert all(row and row.quotable for row in nobody.rows)


def test_sharing_it_with_nobody_in_particular_beside_a_question_on_the_name_asks_to_quote() -> None:
    head = ["Happy for us to share it?", "May we use your name?"]
    said = read_permissions(head, [["Yes", "Yes"], ["Yes", "No"], ["No", "No"]], year=2026)
    assert [row and row.quotation for row in said.rows] == ["named", "anonymous", "no"]


def test_how_words_may_be_used_is_answered_by_where_they_may_stand() -> None:
    head = ["How may we use what you have told us? (tick all that apply)"]
    ticked = [
        "Annual report;Website;",
        "Annual report;",
        "Internal learning only;",
        "Annual report;Internal learning only;",
        "",
    ]
    said = read_permissions(head, [[cell] for cell in ticked], year=2026)
    assert [bool(row and row.quotable) for row in said.rows] == [True, True, False, False, False]


def test_under_a_question_on_the_name_a_no_that_says_so_is_a_no_to_the_name_and_no_more() -> None:
    head = ["Can we quote what you said?", "If yes, can we use your name?"]
    cells = [["Yes", "Yes, use my name"], ["Yes", "No, leave my name out"], ["No", ""], ["No, leave my name out", ""]]
    said = read_permissions(head, cells, year=2026)
    assert [row and row.quotation for row in said.rows[:3]] == ["named", "anonymous", "no"]
    assert [bool(row and row.hold) for row in said.rows] == [False, False, False, True]


def test_what_a_board_notes_of_its_cards_asks_nobody() -> None:
    head, rows = ["Card Name", "Members", "Archived"], [["Paint the shed", "Ada", "false"], ["Sweep", "Bo", "true"]]
    found = read_permissions(head, rows, year=2026)
    assert not found.columns
