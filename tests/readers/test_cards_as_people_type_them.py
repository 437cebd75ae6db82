"""Dreams, pledges, captions and flip charts in the many ways in which hosts type them up."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.test_dream_cards import cards, read, sheet, word

from harvest.model import Kind, VoiceKind
from harvest.readers.recognise.event_structure import heading_place

KILN, BACK, GOATS = "A kiln for the whole street", "Somebody rings back within a day", "Goats on the common"
FOUND = [(KILN, "1", "now", "3"), (BACK, "1", "5 yrs", "11"), (GOATS, "2", "", "2")]


@pytest.mark.parametrize(
    "text",
    [
        f"Table 1\n- {KILN} (3) now\n- {BACK} (11) 5 yrs\nTable 2\n- {GOATS} (2)\n",
        f"T1\n- {KILN} (now, 3 dots)\n- {BACK} (11 dots, 5 yrs)\nT2\n- {GOATS} (2 dots)\n",
        f"T1\n{KILN} +3, now\n{BACK} +11, 5 yrs\nT2\n{GOATS} +2\n",
        f"table one\n* {KILN} ●●● now\n* {BACK} {'●' * 11} 5 yrs\ntable two\n* {GOATS} ●●\n",
        f"T1\n[3 dots] {KILN} / now\n[11 dots] {BACK} / 5 yrs\nT2\n[2 dots] {GOATS}\n",
        f"T1\n1. {KILN} – now – votes: 3\n2. {BACK} – 5 yrs – votes: 11\nT2\n"
        f"1. {GOATS} – nobody ringed anything – votes: 2\n",
        f"Card 1 (table 1)\n{KILN}\n3 dots, ringed: now\nCard 2 (table 1)\n{BACK}\n11 dots, ringed: 5 yrs\n"
        f"Card 3 (table 2)\n{GOATS}\n2 dots, nothing ringed\n",
        f"Table 1\nCard 1: {KILN}\n  Dots: 3   Horizon: now\nCard 2: {BACK}\n  Dots: 11   Horizon: 5 yrs\nTable 2\n"
        f"Card 3: {GOATS}\n  Dots: 2   Horizon: not marked\n",
    ],
)
def test_dots_and_by_when_stand_before_behind_or_below_the_words_of_a_card(text: str) -> None:
    assert cards(read("dream cards.txt", f"Dream cards\n\n{text}")) == FOUND


def test_numbers_that_go_up_by_one_are_the_cards_own_and_no_dots() -> None:
    found = read("dreams.txt", f"Dreams\n\n- {KILN} (1)\n- {BACK} (2)\n- {GOATS} (3)\n")
    assert all("Dots" not in s.attributes for s in found.sources)


def test_a_heading_that_says_when_is_for_the_cards_below_it() -> None:
    parts = ["# Dream cards, table 2", "# Now", f"* {KILN} – 3 dots", "# In five years", f"* {BACK} – 11 dots"]
    found = read("dream cards.docx", word(*parts, "# One day", f"* {GOATS} – 2 dots"))
    assert [c[2] for c in cards(found)] == ["Now", "In five years", "One day"]


def test_columns_under_the_names_of_tables_hold_a_card_each() -> None:
    rows = [["Table 1", "Table 2"], [f"{KILN} (now) ●●●", f"{GOATS} ●●"], [f"{BACK} (5 yrs) {'●' * 11}", ""]]
    assert sorted(cards(read("dream cards.docx", word("# Dream cards", rows)))) == sorted(FOUND)


def test_a_column_whose_head_says_nothing_is_told_by_its_cells() -> None:
    rows = [["T", "card", "on the back", "marks on it"], ["T1", KILN, "now", "|||"], ["T1", BACK, "5 yrs", "●●"]]
    found = read("Wish cards.xlsx", sheet([*rows, ["T2", GOATS, None, "||"]]))
    assert [(s.text, s.table) for s in found.sources] == [(KILN, "1"), (BACK, "1"), (GOATS, "2")]
    assert found.sources[1].attributes == {"When (on the back)": "5 yrs", "Dots (marks on it)": "●●"}


def test_a_list_of_names_and_promises_is_no_talk_and_says_how_each_stands() -> None:
    text = "Pledges – Saturday 3 October 2026\n\n- Ida Marsh: sweep the steps, by 10 November 2026 (done)\n"
    text += "- Jon Ferris: lend the PA in six weeks (not yet)\n- The Thursday group: cook for all ✓\n"
    found = read("Pledges typed.txt", text)
    assert [(s.voice, s.text, s.attributes.get("Status")) for s in found.sources] == [
        ("Ida Marsh", "sweep the steps, by 10 November 2026", "done"),
        ("Jon Ferris", "lend the PA in six weeks", "not yet"),
        ("The Thursday group", "cook for all", "✓"),
    ]
    assert found.kind is Kind.PLEDGE and {s.date for s in found.sources} == {"2026-10-03"}
    assert found.sources[2].voice_kind is VoiceKind.GROUP


def test_boxes_and_lines_through_of_a_list_are_how_a_pledge_stands() -> None:
    text = "# Pledges\n\n- [x] Ida Marsh: sweep the steps\n- [ ] Jon Ferris: lend the PA\n"
    found = read("pledges.md", text + "- [ ] ~~Kit Obuya: sing~~ dropped\n- ~~Moy Chen: sew bunting~~\n")
    assert [s.attributes.get("Status") for s in found.sources] == ["[x]", None, "dropped", "struck through"]


def test_a_column_that_tells_how_pledges_stand_is_known_by_its_cells_and_permits_nothing() -> None:
    head = ["Name", "My pledge", "By", "Heard since"]
    rows = [["Ida Marsh", "sweep the towpath steps", "10 Nov", "done, see photo"]]
    rows += [["Jon Ferris", "lend the PA for the supper", "24/10/2026", "not going ahead (medical)"]]
    found = read("pledge tree.xlsx", sheet([head, *rows, ["Kit Obuya", "sort out the key cupboard", "1 Dec", None]]))
    assert [s.attributes.get("Status (Heard since)") for s in found.sources] == [*(r[3] for r in rows), None]
    assert not any(s.permission and s.permission.hold for s in found.sources)


@pytest.mark.parametrize("head", ["Signed", "Whose", "Person or group", "Name / team"])
def test_whoever_promised_is_in_a_column_of_many_names(head: str) -> None:
    found = read(
        "pledges.csv", f"Leaf,Written on it,{head},Due\n1,sweep all the steps,Ida Marsh,1 Nov\n2,sing for us,Jon Ash,\n"
    )
    assert [s.voice for s in found.sources] == ["Ida Marsh", "Jon Ash"]


def test_captions_between_bars_are_a_photo_each() -> None:
    found = read(
        "captions.txt", "Captions\n\nIMG_0012.JPG | The steps | nobody | ok\nIMG_0013.JPG | The broom | Ida | yes\n"
    )
    assert [s.image_name for s in found.sources] == ["IMG_0012.JPG", "IMG_0013.JPG"]


def test_a_table_for_short_stands_alone_on_its_line() -> None:
    for line, table in (("T3", "3"), ("T 12:", "12"), ("T3 was loud", None), ("TV", None), ("The 3", None)):
        place = heading_place(line)
        assert (place.table if place else None) == table


@pytest.mark.parametrize(
    "text",
    [
        "Topic,Indicator,Weir ward,England,Recent trend,Time period\nAge well,Falls per 1000,23.1,19.4,worse,2024/25\n",
        "Need,Where,How we know,Compared to\nToo few warm rooms,Hill Top,3 rooms,County: 9\n",
    ],
)
def test_needs_are_known_with_a_place_as_head_and_in_words(text: str) -> None:
    assert read("needs.csv", text).kind is Kind.NEEDS


def test_capitals_below_the_name_of_a_table_are_what_the_points_of_a_flip_chart_answer() -> None:
    text = "TABLE 1 (Mill)\nWHAT WORKS\nsoup night\nthe choir\n\nTABLE 2 (Weir)\nWHAT WORKS\nrowers\n\n"
    (source,) = read("flipcharts.txt", text + "WHAT DOES NOT\nmud\n").sources
    assert [(t.table, t.question) for t in source.turns] == [
        ("1", "WHAT WORKS"), ("1", "WHAT WORKS"), ("2", "WHAT WORKS"), ("2", "WHAT DOES NOT"),
    ]  # fmt: skip


def test_reactions_on_a_wall_make_it_no_chat() -> None:
    text = "Section,Subject,Body,Author,Reactions,Created at\n"
    text += f"Table 1,,{KILN},Ann,4,2026-05-02T10:00:00Z\nTable 2,,{GOATS},Bo,2,2026-05-02T10:01:00Z\n"
    found = read("padlet dreams.csv", text)
    assert [(s.text, s.table, s.kind) for s in found.sources] == [(KILN, "1", Kind.DREAM), (GOATS, "2", Kind.DREAM)]


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("ਸੁਪਨੇ – ਬਾਗ਼ 2025", "ਮੇਰਾ ਸੁਪਨਾ… (ਕਾਰਡ {})"),
        ("मेरे सपने", "मेरा सपना: {}"),
        ("Wishes for the common", "What do you wish for? (no. {})"),
    ],
)
def test_what_is_printed_on_cards_beside_their_number_is_nobodys_words(title: str, printed: str) -> None:
    told = [(KILN, "Ada, 71"), (BACK, "________"), (GOATS, "Bo, 34"), ("Lamps on the steps", "Cy")]
    cells = [f"{printed.format(n)}\n{words}.\n— {who}" for n, (words, who) in enumerate(told, 1)]
    found = read("wall.docx", docx(("Heading 1", title), tables=[[cells[:2], cells[2:]]]))
    assert [s.text for s in found.sources] == [f"{words}." for words, _ in told]
    assert {s.kind for s in found.sources} == {Kind.DREAM}
    assert [s.voice for s in found.sources if s.voice_kind is VoiceKind.PERSON] == ["Ada", "Bo", "Cy"]


def test_where_people_live_on_the_first_line_of_cells_is_no_print() -> None:
    cells = [f"Flat {n}\n{words}." for n, words in enumerate((KILN, BACK, GOATS, "Lamps on the steps"), 1)]
    found = read("wall.docx", docx(("Heading 1", "Wishes"), tables=[[cells[:2], cells[2:]]]))
    assert all("Flat" in s.text or s.table or s.voice for s in found.sources)
