# ruff: noqa: E501 – lists are easier to check as they would stand
"""Lists that explain what they put at names – a word, a letter, a sticker, a figure – whatever it is and wherever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harvest.readers.consent_lists.keys.signs import words_of_signs
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"


def by_name(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def first(text: str, name: str = "list.txt") -> list[tuple[str, str] | None]:
    (reading,) = parse_file(name, text.encode())
    found = {one.names[0]: one.permission for one in reading.listed}
    told = [found.get(who) for who in (ADA, BO, CY, DI)]
    return [p and ("…" * bool(p.hold) + p.quotation, p.sharing) for p in told]


def letters_in_small_and_capitals() -> str:
    return (
        "I put in front of each name:\n  W = quote with name\n  w = quote without name\n  z = do not quote\n\n"
        "  W   Ada Obi      sits by the door\n  w   Bo Lind      coughs\n  z   Cy Day\n  w   Dilys Marsh\n"
    )


def test_a_capital_and_a_small_letter_are_two_signs():
    told = [("named", "unknown"), ("anonymous", "unknown"), ("no", "unknown"), ("anonymous", "unknown")]
    assert by_name(letters_in_small_and_capitals()) == told == first(letters_in_small_and_capitals())


def lists() -> Iterator[str]:
    """The same people with the same answers, by signs of many kinds."""
    said = (
        "quote me, name me, partners may have it",
        "quote me, partners may have it, but no name",
        "no quotes, nothing passed on",
    )
    for signs in (("lime", "plum", "ash"), ("🟢", "🟡", "🔴"), ("sun", "half moon", "cloud"), ("K1", "K2", "K3")):
        key = "".join(f"   {sign} - {meaning}\n" for sign, meaning in zip(signs, said, strict=True))
        at = dict(zip((ADA, BO, CY, DI), (signs[0], signs[1], signs[2], signs[0]), strict=True))
        yield f"Story tent\nKey\n{key}\nGiven out:\n" + "".join(
            f"  1.{n}5  {who}    {sign}\n" for n, (who, sign) in enumerate(at.items(), 1)
        )
        yield f"Story tent\nKey\n{key}\n" + "".join(f"{who} ......... {sign}\n" for who, sign in at.items())
        yield f"Story tent\nKey\n{key}\n" + "".join(f"- {sign}  {who}\n" for who, sign in at.items())
        yield (
            "Tent\n\n"
            + "".join(f"{s} = {m}\n\n" for s, m in zip(signs, said, strict=True))
            + "| Mark | Who | Seat |\n|---|---|---|\n"
            + "".join(f"| {sign} | {who} | 4 |\n" for who, sign in at.items())
        )


@pytest.mark.parametrize("text", [*lists()])
def test_what_stands_at_a_name_says_what_the_list_explains(text: str):
    assert by_name(text) == [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("named", "yes")]


def test_people_side_by_side_have_a_sign_each():
    plan = (
        "Where they sit\n  +-------------+   +-------------+\n  | Ada Obi   G |   | Bo Lind   R |\n  | Cy Day    A |   | Dilys Marsh  G |\n  +-------------+   +-------------+\n\n"
        "  G green   quote + name + partners fine\n  A amber   quote + partners fine, NO name\n  R red     nothing quoted, nothing passed on\n"
        "  in full for the rota: Ada Obi, Bo Lind, Cy Day, Dilys Marsh\n"
    )
    told = [("named", "yes"), ("no", "no"), ("anonymous", "yes"), ("named", "yes")]
    assert by_name(plan) == told
    assert first(plan)[1] in (None, ("no", "no"))


def test_a_sign_that_is_left_off_refuses_where_the_list_says_so():
    slips = (
        "  leaf  = you may use my words\n  wave  = and my name\n  hand  = partners may have my words too\n  bare badge = I said no to all three\n{}\n"
        "  Ada Obi       leaf, wave, hand\n  Bo Lind       leaf\n  Cy Day        bare badge\n  Dilys Marsh   leaf, hand\n"
    )
    said = by_name(slips.format("  (a sticker you leave off = no to that one)"))
    assert said == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("anonymous", "yes")]
    assert by_name(slips.format(""))[1] == ("anonymous", "unknown")


@pytest.mark.parametrize("struck", ["Struck out 3 and 4", "Crossed out 3, 4", "Not 3 or 4"])
def test_statements_that_were_struck_out_are_refused_all_of_them(struck: str):
    text = (
        "Statements\n(1) I have read the sheet\n(2) You may quote me\n(3) You may quote me by name\n(4) You may give my quotes to your partners\n\nagrees to:\n"
        f"Ada Obi - 1, 2, 3, 4. Nothing struck out\nBo Lind - 1, 2. {struck}\nCy Day - 1. Struck out 2, 3 and 4\nDilys Marsh - 1, 2, 4. Struck out 3\n"
    )
    assert by_name(text) == [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("anonymous", "yes")]


def test_no_sign_means_what_the_list_says_only_among_those_with_signs():
    text = (
        "Long table:    Ada Obi      Bo Lind *     Cy Day **\n\nApologies: Dilys Marsh\n\n"
        "No mark: quoted with the name, and our partners may have it.\n*   quoted without the name, and our partners may have it.\n**  not quoted, and nothing to the partners.\n"
    )
    said = by_name(text)
    assert said[:3] == [("named", "yes"), ("anonymous", "yes"), ("no", "no")]
    assert said[3] is None or said[3][0] not in ("named", "anonymous")


def test_a_sign_that_stands_for_children_holds_whoever_has_it():
    text = "blue = quote me, with name\npink = under 16, quote me, no name\n\nAda Obi    blue\nBo Lind    pink\nCy Day    blue\nDilys Marsh    blue\n"
    people = parse_listed_by_name("list.txt", text.encode(), names=[[ADA], [BO], [CY], [DI]]).people
    assert not people[1].permission.quotable and people[0].permission.quotable


def test_a_sign_beside_plain_answers_points_to_a_note_and_is_no_answer_itself():
    text = "| Who | Quote | Name |\n|---|---|---|\n| Ada Obi ¹ | yes | yes |\n| Bo Lind ² | yes | yes |\n| Cy Day | no | no |\n\n¹ changed her mind: no name please\n² please do not quote him after all\n"
    said = by_name(text, "list.md")
    assert said[0][0] != "named" and said[1][0] not in ("named", "anonymous") and said[2][0] == "no"


@pytest.mark.parametrize("plain", ["X means they crossed the “yes” box", "x = yes, - = no", "X = they ticked yes"])
def test_a_letter_that_stands_for_a_yes(plain: str):
    text = (
        f"slip 1   Ada Obi    quote: X   name: X   partners: X\nslip 2   Bo Lind    quote: X   name: -   partners: X   no name\nslip 3   Cy Day    quote: -   name: -   partners: -\n"
        f"slip 4   Dilys Marsh    quote: X   name: X   partners: X   in the margin: please don't quote or pass on any of it\n\n{plain}\n"
    )
    said = by_name(text)
    assert said[0] == ("named", "yes") and said[1] == ("anonymous", "yes") and said[3] == ("no", "no")
    assert said[2] is None or said[2][0] not in ("named", "anonymous")


def test_figures_that_a_table_explains_as_yes_no_and_no_answer():
    text = "id,name,q_quote,q_name,q_share\n1,Ada Obi,1,1,1\n2,Bo Lind,1,2,1\n3,Cy Day,2,2,2\n4,Dilys Marsh,9,9,9\n,,,,\ncodes:,1 = yes,2 = no,9 = not answered,\n"
    assert by_name(text, "codes.csv")[:3] == [("named", "yes"), ("anonymous", "yes"), ("no", "no")]
    assert by_name(text, "codes.csv")[3][0] == "unknown"


@pytest.mark.parametrize(
    "line",
    [
        "{who}  quote {q}  name {n}  partners {p}",
        "slip  {who}    quote: {q}   name: {n}   partners: {p}",
        "{who}    quote: {q}   name: {n}   partners: {p}",
    ],
)
def test_answers_with_blanks_between_them_are_read_without_names_as_well(line: str):
    rows = [(ADA, "yes", "yes", "yes"), (BO, "yes", "no", "yes"), (CY, "no", "no", "no"), (DI, "yes", "yes", "no")]
    text = "Slips of the day\n" + "\n".join(line.format(who=w, q=q, n=n, p=p) for w, q, n, p in rows) + "\n"
    told = [("named", "yes"), ("anonymous", "yes"), ("no", "no"), ("named", "no")]
    assert by_name(text) == told
    if not line.startswith("slip"):
        assert first(text) == told


@pytest.mark.parametrize(
    "remark",
    ["works nights, don't ring before 2", "Lunch: anything, no mushrooms", "ring after 4", "only came after lunch"],
)
def test_when_to_ring_and_what_somebody_eats_hold_nobody(remark: str):
    text = f"{ADA}: quote yes, name yes. {remark}\n{BO}: quote yes, name no\n{CY}: quote no\n"
    assert by_name(text)[0][0] == "named"


@pytest.mark.parametrize(
    "remark",
    ["ring her before you print it", "ring after 4 to check", "only after he has read it", "don't use it before 2 May"],
)
def test_who_wants_to_be_asked_still_waits(remark: str):
    text = f"{ADA}: quote yes, name yes. {remark}\n{BO}: quote yes, name no\n{CY}: quote no\n"
    assert by_name(text)[0][0] not in ("named", "anonymous")


@pytest.mark.parametrize("passing", ["May we give what you said to the organisations we work with?", "Can your words travel to the trust?", "Happy for us to pass what you told us to people we work with?"])  # fmt: skip
def test_a_question_to_whom_words_go_is_none_on_quoting(passing: str):
    asked = ("If we write about the day, may we use what you said?", "May we use your name when we do?", passing)
    rows = [(ADA, "Yes", "Yes", "Yes"), (BO, "Yes", "No", "No"), (CY, "No", "No", "Yes"), (DI, "[skipped]", "[skipped]", "Yes")]  # fmt: skip
    text = "".join(
        f"{who}\n" + "".join(f"{q}\n  {a}\n" for q, a in zip(asked, said, strict=True)) + "\n" for who, *said in rows
    )
    assert by_name(text) == [("named", "yes"), ("anonymous", "no"), ("no", "yes"), ("unknown", "yes")]


def test_a_question_with_a_dash_behind_it_was_left_blank_in_either_reading():
    text = "Ada Obi: quote: yes, name: yes, partners: yes\nBo Lind: quote: yes, name: no, partners: yes\nCy Day: quote: -, name: -, partners: -\nDilys Marsh: quote: yes, name: yes, partners: no\n"
    for said in (by_name(text), first(text)):
        assert said[0] == ("named", "yes") and said[3] == ("named", "no")
        assert said[2] is None or said[2][0] not in ("named", "anonymous")


def test_a_long_answer_beside_signs_or_none_is_read_as_fast_as_a_short_one() -> None:
    told = "we mended the bench and " * 2_000
    assert words_of_signs(told) == told
    assert words_of_signs(f"{told}✔ quote") == f"{told}✔ quote"


def test_signs_of_which_one_says_nothing_are_left_as_they_are() -> None:
    assert words_of_signs("✔ ✘ quote") == "✔ ✘ quote"
    assert words_of_signs("✔\nquote ✘\nname") == "quote: yes; name: no"


DOTS = (
    "Dots by the door\nRED dot - you may print my words with my name\nGREY dot - my words, leave my name out\n"
    "PINK dot - don't print mine\nGOLD star - the county may have mine\n{}\n\n"
    "Ada Obi: red, gold\nBo Lind: grey\nCy Day: pink\nDilys Marsh: grey, gold\n"
)


@pytest.mark.parametrize(
    "empty",
    [
        "Nothing beside your name means no, we told everybody.",
        "If there is nothing by a name, that's a no.",
        "Nothing at all stuck by somebody's name was a no",
        "No dot means no. No exceptions.",
        "An empty space next to a name counts as a no.",
        "Whoever stuck nothing said no, we had agreed that.",
        "A gap after a name is a plain no.",
    ],
)
def test_what_an_empty_place_means_is_said_of_nobody_who_has_a_sign(empty: str):
    told = [("named", "yes"), ("anonymous", "unknown"), ("no", "no"), ("anonymous", "yes")]
    assert by_name(DOTS.format(empty)) == told


@pytest.mark.parametrize(
    "against",
    [
        "Nothing here means they have agreed to print it, ask them first.",
        "Nothing of this may be printed.",
        "Nothing beside a name means no, and none of this is for print yet.",
    ],
)
def test_what_forbids_all_of_it_is_no_word_on_empty_places(against: str):
    assert all(one is None or one[0].startswith(("…", "no")) for one in by_name(DOTS.format(against)))
