"""Shapes that tools and people leave: cards with a form on each, polls alone, service lines behind a dash, scripts."""

from __future__ import annotations

import io

from docx import Document

from harvest.model import Kind
from harvest.readers.dispatch import parse_file


def saved(document: Document) -> bytes:
    document.save(out := io.BytesIO())
    return out.getvalue()


def test_a_form_on_each_card_stays_with_the_words_above_it() -> None:
    document = Document()
    table = document.add_table(2, 2)
    cards = [
        "My dream for the Mill is\na place to dance\nName: Aisha      Age: 9\n☒ You may share my card",
        "My dream for the Mill is\nthe big wheel turns again\nName: Ron Tattersall   Age: 81\n☐ You may share my card",
        "My dream for the Mill is\na roof garden with bees\nName: Tomasz      Age: 27\n☐ You may share my card",
        "My dream for the Mill is\na nursery on the ground floor\nName:       Age: 34\n☒ You may share my card",
    ]
    for cell, text in zip((c for row in table.rows for c in row.cells), cards, strict=True):
        cell.text = text
    (reading,) = parse_file("Dream cards.docx", saved(document))
    assert reading.kind is Kind.DREAM
    told = {source.voice: source.text for source in reading.sources}
    assert told["Aisha"] == "a place to dance" and told["Ron Tattersall"] == "the big wheel turns again"
    shared = {source.voice: source.permission.sharing for source in reading.sources if source.permission}
    assert shared["Aisha"] == "yes" and shared["Ron Tattersall"] == "no"


def test_a_chat_of_polls_alone_is_no_data() -> None:
    polls = "".join(
        f"12/05/2026, 09:14 - {who}: POLL:\nWhich?\nOPTION: one (2 votes)\n" for who in ("Ada Obi", "Bo", "Cy")
    )
    (reading,) = parse_file("WhatsApp Chat with Hall.txt", polls.encode())
    assert not reading.sources and reading.not_data


def test_who_began_to_record_said_nothing() -> None:
    document = Document()
    for line in (
        "Anna Kowalczyk – rozpoczęto transkrypcję",
        "Anna Kowalczyk   0:03\nDzień dobry wszystkim, witam na spotkaniu. Co dzisiaj nie działa?",
        "Zbigniew Wrona   0:35\nDach. Dach nie działa.",
        "Maja Lis   0:53\nTe godziny są dla nikogo.",
        "Anna Kowalczyk – zatrzymano transkrypcję",
    ):
        document.add_paragraph(line)
    (reading,) = parse_file("Spotkanie.docx", saved(document))
    assert not any("transkrypcję" in source.text for source in reading.sources)


def test_stories_below_names_in_a_script_without_capitals_are_told_apart() -> None:
    document = Document()
    document.add_heading("ਸਾਡੀਆਂ ਕਹਾਣੀਆਂ", 1)
    document.add_paragraph("ਬਜ਼ੁਰਗਾਂ ਦੀ ਸਭਾ, ਮਾਰਚ 2025")
    for name in ("ਗੁਰਬਚਨ ਸਿੰਘ", "ਸੁਰਜੀਤ ਕੌਰ", "ਮਹਿੰਦਰ ਪਾਲ"):
        document.add_heading(name, 2)
        document.add_paragraph("ਮੈਂ 1963 ਵਿੱਚ ਇੱਥੇ ਆਇਆ ਸੀ। ਮੇਰੇ ਕੋਲ ਤਿੰਨ ਪੌਂਡ ਤੇ ਇੱਕ ਸੂਟਕੇਸ ਸੀ।")
    (reading,) = parse_file("stories.docx", saved(document))
    assert [source.voice for source in reading.sources] == ["ਗੁਰਬਚਨ ਸਿੰਘ", "ਸੁਰਜੀਤ ਕੌਰ", "ਮਹਿੰਦਰ ਪਾਲ"]


def test_a_committees_table_of_actions_holds_no_pledges() -> None:
    rows = "No.,Minute ref.,Action,Owner,Due / RAG\n1,3.2,Obtain three quotes for fire doors,PS,31 July A\n"
    rows += "2,3.4,Renew licence,KA,1 July G\n"
    (reading,) = parse_file("Actions log.csv", rows.encode())
    assert reading.not_data


def test_a_voice_note_typed_up_is_its_speakers() -> None:
    text = "Dai Tyres - voice note to Menna's phone, Sat 3 Oct, 3 min 12\n\n"
    text += "I've got the tyre place on the bottom road, and I jumped the wall because the Sunday School had oranges.\n"
    (reading,) = parse_file("Dai voice note.txt", text.encode())
    assert [source.voice for source in reading.sources] == ["Dai Tyres"]


def test_a_story_below_a_name_is_no_answer_of_the_interview_above_it() -> None:
    made = Document()
    made.add_heading("Stories, the ones Vi did with the phone", 1)
    made.add_heading("Alf Brind, on the bench by the top lock", 2)
    for line in ("V: What has kept you here, Alf?", "A: I was born in the lock cottage.", "V: One wish?", "A: A gate."):
        made.add_paragraph(line)
    made.add_heading("Winnie S.", 2)
    made.add_paragraph("I did hair on the high street for forty-one years, and I still do it for two of them.")
    made.add_paragraph("One of them does my feet.")
    turns = parse_file("stories.docx", saved(made))[0].sources[0].turns
    assert [turn.speaker for turn in turns] == ["V", "A", "V", "A", "Winnie S"]
