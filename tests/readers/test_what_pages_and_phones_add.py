"""What scans, phones, slides and rich text add to words: numbers of pages, marks, footers, lists."""

from __future__ import annotations

import io

from pptx import Presentation
from pptx.util import Inches
from readers.making import as_csv
from readers.reading_back import read, said

from harvest.model import Kind
from harvest.readers.documents.lines import Line
from harvest.readers.formats.rtf import lines_and_tables

SCANNED = """WILLOW END GATHERING IN THE HALL
Table 2 - typed up from the sheets afterwards
l4 June 2022

Q1. What made you proud?

- The weir. We dug it out by hand that summer
  and by the next spring all seven of the her-
  ons came back.
- Six men carried the piano over the lock and
  sang all the way.

                       1
WILLOW END GATHERING IN THE HALL
Table 2 (cont.)

Q2. What would you try?

- Soup on the towpath. Bring whatever you own
  to sit on.
- Nothing, until the lamps are lit.

                       2
"""


def test_pages_that_a_scan_numbers_and_heads_again_hold_nothing_more_than_was_said() -> None:
    found = read("sheet.txt", SCANNED)
    assert [words for _, words in said(found)] == [
        "The weir. We dug it out by hand that summer and by the next spring all seven of the herons came back.",
        "Six men carried the piano over the lock and sang all the way.",
        "Soup on the towpath. Bring whatever you own to sit on.",
        "Nothing, until the lamps are lit.",
    ]
    (source,) = found.sources
    assert (source.date, {turn.table for turn in source.turns}) == ("2022-06-14", {"2"})


def test_a_line_of_prose_that_begins_with_a_table_is_part_of_its_sentence() -> None:
    lines = (
        "We sat by the window the whole of that evening, and then we went across to",
        "Table 2, where they had baked something with plums and were talking of the",
        "ferry. Nobody wanted to go home and the caretaker put on another kettle and",
        "told us about the winter in which the river froze as far as the second lock.",
    )
    (_, words), *rest = said(read("evening.txt", "\n".join(lines)))
    assert not rest and "across to Table 2, where they had baked" in words


def test_a_phone_that_writes_from_right_to_left_marks_its_own_lines_as_others_do() -> None:
    chat = "\n".join(
        (
            "\u200f[١٢\u200f/٤\u200f/٢٠٢٤، ٦:٠٢:١١ م] ساحة النخلة: \u200fالرسائل والمكالمات مشفرة تمامًا بين الطرفين.",
            "[١٢\u200f/٤\u200f/٢٠٢٤، ٦:٠٣:٤٠ م] هدى: ماذا تحبون في الساحة؟",
            "[١٢\u200f/٤\u200f/٢٠٢٤، ٦:٠٥:٠٢ م] سامي: ظل النخلة بعد العصر",
            "\u200f[١٢\u200f/٤\u200f/٢٠٢٤، ٦:٠٦:٠٢ م] سامي: \u200fتم استبعاد الصورة",
            "[١٢\u200f/٤\u200f/٢٠٢٤، ٦:٠٧:١٠ م] سامي: \u200fوكرسي جدي هناك",
        )
    )
    assert said(read("_chat.txt", chat)) == [
        ("هدى", "ماذا تحبون في الساحة؟"),
        ("سامي", "ظل النخلة بعد العصر"),
        ("سامي", "وكرسي جدي هناك"),
    ]


def slides(*pages: tuple[str, list[str], str]) -> bytes:
    """Slides, each with its title, a box for each card and a box at its foot."""
    deck = Presentation()
    for title, cards, foot in pages:
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = title
        for n, card in enumerate(cards):
            slide.shapes.add_textbox(Inches(1), Inches(2 + n), Inches(4), Inches(1)).text_frame.text = card
        slide.shapes.add_textbox(Inches(1), Inches(7), Inches(8), Inches(0.4)).text_frame.text = foot
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def test_what_stands_at_the_foot_of_each_slide_is_said_by_nobody() -> None:
    foot = "Quay Forum – a charity, number 00000"
    found = read("wall.pptx", slides(("What holds us?", ["The ferry", "Soup"], foot), ("What frays?", ["Ice"], foot)))
    assert [words for _, words in said(found)] == ["The ferry", "Soup", "Ice"]
    assert {left.reason: left.count for left in found.dropped}["slide numbers, dates and footers"] == 2


def test_a_card_at_the_foot_of_one_slide_stays() -> None:
    found = read(
        "wall.pptx", slides(("What holds us?", ["The ferry", "Soup"], "My aunt"), ("What frays?", ["Ice"], "Fog"))
    )
    assert [words for _, words in said(found)] == ["The ferry", "Soup", "My aunt", "Ice", "Fog"]


RICH = r"""{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\stylesheet{\s1\b Title;}}\pard\f0\b Wishes for the lock, spring night\par
Dreams\b0\par
{\b Dream 1.} A kiln that anybody may use after school.\par
{\b Dream 2.} The ferry goes on Sundays, too, and {\b dogs} ride free.\par
{\b Dream 3.} A choir without notes.\par
\pard\outlinelevel1 Beside them\par
\pard{\pntext\f0 \'b7\tab}Lamps all the way down to the weir.\par
{\listtext\pard\plain\f3 \'b7\tab}Nobody eats alone on a Friday.\par
\pard{\b\cf1 Thank }{\i you\b  all}\par}"""


def test_headings_and_lists_of_rich_text_are_read_as_those_of_other_documents() -> None:
    lines = [line for line in lines_and_tables("a.rtf", RICH.encode()) if isinstance(line, Line) and line.text.strip()]
    assert [(line.text, line.heading, line.bold, line.item) for line in lines] == [
        ("Wishes for the lock, spring night", None, True, False),
        ("Dreams", None, True, False),
        ("Dream 1. A kiln that anybody may use after school.", None, False, False),
        ("Dream 2. The ferry goes on Sundays, too, and dogs ride free.", None, False, False),
        ("Dream 3. A choir without notes.", None, False, False),
        ("Beside them", 2, False, False),
        ("Lamps all the way down to the weir.", None, False, True),
        ("Nobody eats alone on a Friday.", None, False, True),
        ("Thank you all", None, False, False),
    ]


def test_rich_text_of_a_mac_shows_no_marks_of_ours() -> None:
    text = r"""{\rtf1\ansi\cocoartf2513
\f0\b\fs24 \cf0 What we heard at the lock\
\b0 The herons\uc0\u8217  nests are back, {\b all} of them.\
{\listtext	\uc0\u8226 	}\'93Soup\'94 on Sundays\
}"""
    lines = [line for line in lines_and_tables("a.rtf", text.encode()) if isinstance(line, Line) and line.text.strip()]
    assert [(line.text, line.bold, line.item) for line in lines] == [
        ("What we heard at the lock", True, False),
        ("The herons’ nests are back, all of them.", False, False),
        ("“Soup” on Sundays", False, True),
    ]


def test_numbered_dreams_are_a_card_each_without_their_number() -> None:
    found = read("lock.rtf", RICH[: RICH.rindex(r"\pard{\b\cf1")] + "}")
    assert [words for _, words in said(found)] == [
        "A kiln that anybody may use after school.",
        "The ferry goes on Sundays, too, and dogs ride free.",
        "A choir without notes.",
        "Lamps all the way down to the weir.",
        "Nobody eats alone on a Friday.",
    ]
    assert found.kind is Kind.DREAM and len(found.sources) == 5


def test_options_that_a_form_glues_together_are_ticks_in_any_language() -> None:
    rows = [
        ("Sylw", "Pa rai?", "Beth fyddai'n helpu?"),
        ("1", "Llyfrgell;Pwll", "Drws sy'n agor cyn i'r plant gyrraedd adref"),
        ("2", "Pwll", "Bws ar nos Sul, hyd yn oed un bach"),
        ("3", "Caffi", "Dim byd arall, dw i'n hapus fel mae hi"),
        ("4", "Llyfrgell;Côr", "Rhywun i ateb y ffôn pan dw i'n galw"),
    ]
    found = read("holiadur.csv", as_csv(*rows))
    assert len(found.sources) == 4 and not any("Pwll" in words for _, words in said(found))


def test_what_somebody_wishes_others_knew_is_no_dream() -> None:
    rows = [
        ("Ref", "What do you wish your carers knew?", "What would you pass on?"),
        ("1", "That the lift is out on most mornings", "Bring a flask and a friend"),
        ("2", "I have two jobs and a boat to bail out", "Ask for Tove, she has the keys"),
    ]
    assert read("answers.csv", as_csv(*rows)).kind is Kind.STORY


def test_points_that_hang_below_their_first_line_answer_the_numbered_question_above() -> None:
    sheet = (
        "1. Was hält uns?",
        "- Die Fähre, auf der man jeden Morgen die glei-",
        "  chen Leute trifft.",
        "- Suppe am Sonntag",
        "2. Was fehlt?",
        "- Ein Licht am Wehr, damit man im Winter nicht",
        "  umkehrt.",
        "- Zeit",
    )
    (source,) = read("Plakat Tisch.txt", "\n".join(sheet)).sources
    assert [(turn.question, source.text[turn.start : turn.end]) for turn in source.turns] == [
        ("Was hält uns?", "Die Fähre, auf der man jeden Morgen die gleichen Leute trifft."),
        ("Was hält uns?", "Suppe am Sonntag"),
        ("Was fehlt?", "Ein Licht am Wehr, damit man im Winter nicht umkehrt."),
        ("Was fehlt?", "Zeit"),
    ]


def test_what_a_program_for_minutes_writes_below_a_talk_is_nobodys_words() -> None:
    talk = "\n".join(
        ("王芳 00:02", "你们喜欢什么？", "老李 00:10", "豆浆摊。", "王芳 00:21", "还有呢？", "小吴 00:30", "下棋。")
    )
    for line in ("本纪要由AI自动生成，仅供参考", "https://www.clovanote.example/r/8fj2"):
        assert said(read("talk.txt", f"{talk}\n\n{line}\n"))[-1] == ("小吴", "下棋。")


def test_a_chat_by_another_calendar_has_times_and_no_false_day() -> None:
    chat = "۱۴۰۲/۱۱/۲۵, ۱۹:۰۳ - مینا: چه چیزی را دوست دارید؟\n۱۴۰۲/۱۱/۲۵, ۱۹:۰۵ - آرش: نان داغ سر کوچه\n"
    (source,) = read("chat.txt", chat).sources
    assert source.date is None and [turn.speaker for turn in source.turns] == ["مینا", "آرش"]


def test_points_below_each_question_are_notes_and_nobodys_speech() -> None:
    sheet = (
        "Q: What is strong here?",
        "- Everybody nods (the bargees as well)",
        '- Chandlery: "my second kitchen"',
        "Q: What is in the way?",
        "- Nowhere to moor",
        "- Ice. No coal after six.",
        "Q: What should be tried?",
        "- Lamps",
        "- a stove that all may use",
    )
    found = read("session.txt", "\n".join(sheet))
    assert found.kind is Kind.NOTE and len(said(found)) == 6 and {who for who, _ in said(found)} == {None}
    assert [turn.question for turn in found.sources[0].turns][::2] == [line.partition(": ")[2] for line in sheet[::3]]


def test_an_interview_that_puts_q_before_questions_and_dashes_before_answers_stays_one() -> None:
    talk = ("Q: Where was the forge?", "A: - Below the inn.", "Q: And who owned it?", "A: - My aunt, until the flood.")
    assert [who for who, _ in said(read("talk.txt", "\n".join(talk)))] == ["Q", "A", "Q", "A"]


def test_what_stands_over_a_talk_up_to_whom_letters_stand_for_is_its_head() -> None:
    talk = """Gespräch 4
Ort: Werkstatt von Herrn L.
Gefragt hat: Tove Hansen (TH)
Erzählt hat: Emil Lund (EL)

TH: Seit wann gibt es die Werft?
EL: Seit mein Großvater die Säge fand.
TH: Und wer kam dann?
EL: Alle, die frieren mussten."""
    found = read("gespraech.txt", talk)
    assert [words for _, words in said(found)][0] == "Seit wann gibt es die Werft?"
    assert len(said(found)) == 4


def test_numbered_dreams_with_remarks_between_them_are_a_card_each() -> None:
    night = """DREAMS OF THE SECOND NIGHT
In the boathouse
Host: R. Quaye

Dream 1: I carried an oar up a hill and everybody wanted to row.

Dream 2: The river ran past the wrong side of our house.

Remark: We all turn our backs these days.

Dream 3: I had a small horse in my pocket and forgot to feed it."""
    found = read("night.txt", night)
    assert found.kind is Kind.DREAM and len(found.sources) == 4
    assert said(found)[0][1] == "I carried an oar up a hill and everybody wanted to row."
