"""Word, OpenDocument, RTF, PDF, Markdown and plain text: what is kept, as what, and what is said about the rest."""

import pytest

from harvest.errors import ReadError
from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making import PNG, docx, odt, pdf


def only(name, data):
    (reading,) = parse_file(name, data)
    return reading


def dropped(reading):
    return {d.reason: d.count for d in reading.dropped}


def test_teams_word_transcript_with_line_breaks_inside_paragraphs():
    data = docx(
        ("Title", "Garden talk"),
        "11 May 2026, 09:15am",
        "42m 10s",
        "Len Cooper started transcription",
        "Ada Obi   0:03\nWe saved the library together.",
        "Bo Hart   0:03\nAll of us did.",
        "Ada Obi   1:02:11\nAnd now it is open.\nEvery day.",
        "Len Cooper stopped transcription",
    )
    reading = only("Garden talk.docx", data)
    source = reading.sources[0]
    assert reading.flavour == "Teams transcript (Word)"
    assert [(t.speaker, t.time) for t in source.turns] == [("Ada Obi", 3), ("Bo Hart", 3), ("Ada Obi", 3731)]
    assert source.text.endswith("And now it is open.\nEvery day.")
    assert dropped(reading)["lines of the software or typist, nobody's words"] == 2


def test_word_headings_name_table_round_and_question():
    data = docx(
        ("Heading 1", "Table 4"),
        ("Heading 2", "Round 1"),
        ("Heading 3", "What are we proud of?"),
        "Ada: The lido.",
        "Bo: The lido, and who runs it.",
        ("Heading 2", "Round 2: What could we do next?"),
        "Ada: Swimming lessons for grown-ups.",
        "Bo: I would come.",
    )
    turns = only("notes.docx", data).sources[0].turns
    assert [(t.table, t.round, t.question) for t in turns] == [
        ("4", "1", "What are we proud of?"),
        ("4", "1", "What are we proud of?"),
        ("4", "2", "What could we do next?"),
        ("4", "2", "What could we do next?"),
    ]


def test_bold_questions_in_an_interview_without_labels_become_the_question():
    data = docx(
        ("**", "What does the club mean to you?"),
        "It is where I learned to mend things.",
        ("**", "Who else comes?"),
        "Half the street, by now.",
    )
    source = only("talk.docx", data).sources[0]
    assert [(t.question, source.text[t.start : t.end]) for t in source.turns] == [
        ("What does the club mean to you?", "It is where I learned to mend things."),
        ("Who else comes?", "Half the street, by now."),
    ]


def test_word_table_of_speaker_and_words_is_a_transcript():
    rows = [("Time", "Speaker", "Words"), ("00:01", "Ada", "We share tools."), ("00:09", "Bo", "And time.")]
    reading = only("talk.docx", docx(tables=[rows]))
    assert reading.kind is Kind.TRANSCRIPT
    assert [(t.speaker, t.time) for t in reading.sources[0].turns] == [("Ada", 1), ("Bo", 9)]


def test_word_table_of_two_columns_without_a_header_is_a_transcript():
    rows = [
        ("Interviewer", "Who helps?"),
        ("Rosa", "My sister-in-law."),
        ("Interviewer", "And?"),
        ("Rosa", "Her boys."),
    ]
    reading = only("talk.docx", docx("Interview with Rosa", tables=[rows]))
    assert [(t.speaker, t.role) for t in reading.sources[0].turns][:2] == [
        ("Interviewer", Role.FACILITATOR),
        ("Rosa", Role.UNKNOWN),
    ]


def test_quoted_answers_are_each_somebody_elses():
    data = docx("response", "“The walks got me out.”", "“I met my neighbours.”", "“More benches, please.”")
    reading = only("answers.docx", data)
    assert [s.text for s in reading.sources] == [
        "The walks got me out.",
        "I met my neighbours.",
        "More benches, please.",
    ]
    assert len({s.voice for s in reading.sources}) == 3
    assert any("different person" in w for w in reading.warnings)


def test_pledges_in_a_list_are_one_source_each_with_the_name_under_it():
    text = (
        "Our pledges\n\n- I will water the tubs on Mill Lane. – Ada\n- I will teach two people to swim. – Bo Hart\n"
        "- We will lend our van.\n"
    )
    reading = only("summit.txt", text.encode())
    assert reading.kind is Kind.PLEDGE
    assert [(s.voice, s.text) for s in reading.sources][:2] == [
        ("Ada", "I will water the tubs on Mill Lane."),
        ("Bo Hart", "I will teach two people to swim."),
    ]


def test_dreams_are_told_by_how_they_begin():
    text = "In 2035 every street has a bench.\nIn 2035 nobody eats alone.\nI dream of a bus that comes.\n"
    assert {s.kind for s in only("table 2.txt", text.encode()).sources} == {Kind.DREAM}


def test_stories_under_headings_of_their_own_are_several_sources():
    text = "# Our stories\n\n## Rosa's story\n\nI came for tea.\n\n## Len's story\n\nI stayed for the songs.\n"
    reading = only("book.md", text.encode())
    assert [(s.voice, s.text) for s in reading.sources] == [
        ("Rosa", "I came for tea."),
        ("Len", "I stayed for the songs."),
    ]


def test_marks_of_markdown_are_no_words():
    text = (
        "---\ntitle: x\n---\n# The shed\n\nWe **mend** bikes, see [the page](https://example.org). <!-- check -->\n\n"
        "> It *works*.\n"
    )
    reading = only("shed.md", text.encode())
    assert reading.sources[0].text == "We mend bikes, see the page.\nIt works."


def test_mail_broken_at_seventy_characters_is_joined_to_paragraphs():
    paragraph = (
        "When the bakery closed nobody knew what to do with the corner, until the women of number nine put out "
        "chairs and a kettle. Since then there has been somebody on that corner every single afternoon of the year."
    )
    words, lines = paragraph.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 68:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    text = "\n".join(lines) + "\n\n" + "\n".join(lines)
    assert only("mail.txt", text.encode()).sources[0].text == f"{paragraph}\n{paragraph}"


def test_words_deleted_with_track_changes_are_not_read_and_inserted_ones_are():
    import io
    import zipfile

    data = docx("We KEEP the pool.")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            body = old.read(entry)
            if entry.filename == "word/document.xml":
                body = body.replace(
                    b"<w:r><w:t>We KEEP the pool.</w:t></w:r>",
                    b'<w:r><w:t xml:space="preserve">We </w:t></w:r>'
                    b'<w:del w:id="1" w:author="x"><w:r><w:delText>lose</w:delText></w:r>'
                    b'</w:del><w:ins w:id="2" w:author="x"><w:r><w:t>keep</w:t></w:r></w:ins>'
                    b'<w:r><w:t xml:space="preserve"> the pool.</w:t></w:r>',
                )
            new.writestr(entry.filename, body)
    reading = only("tracked.docx", out.getvalue())
    assert reading.sources[0].text == "We keep the pool."
    assert dropped(reading)["words deleted with track changes"] == 1


def test_odt_headings_tables_and_speakers():
    data = odt((1, "Table 1"), "Ada: We sing.", "Bo: On Mondays.", "Ada: All of us.", "Bo: Even the tenor.")
    reading = only("notes.odt", data)
    assert [(t.speaker, t.table) for t in reading.sources[0].turns] == [("Ada", "1"), ("Bo", "1")] * 2


def test_odt_prose():
    reading = only("story.odt", odt("I never learned to swim until I was sixty.", "Then the pool opened."))
    assert reading.flavour == "OpenDocument document"
    assert reading.sources[0].text == "I never learned to swim until I was sixty.\nThen the pool opened."


def test_rtf_words_and_accents():
    data = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 Interviewer: Where?\par "
        rb"Zo\'eb: At the caf\'e9 on the hill.\par }"
    )
    reading = only("talk.rtf", data)
    source = reading.sources[0]
    assert [t.speaker for t in source.turns] == ["Interviewer", "Zoë"]
    assert source.text.endswith("At the café on the hill.")


def test_a_table_in_rich_text_is_read_by_its_columns():
    rows = [
        ("Timespan", "Content", "Speaker"),
        ("0:00.0 - 0:04.1", "Where did you dance?", "Interviewer"),
        ("0:04.1 - 0:09.0", "In the net loft.\\par On Fridays.", "Morwen"),
        ("0:09.0 - 0:11.0", "And the band?", "Interviewer"),
        ("0:11.0 - 0:19.5", "My brother and a borrowed drum.", "Morwen"),
    ]
    cells = "".join(
        r"\trowd\cellx1800\cellx7200\cellx9000 " + "".join(rf"\pard\intbl {cell}\cell " for cell in row) + r"\row "
        for row in rows
    )
    reading = only("loft.rtf", (r"{\rtf1\ansi Net loft\par " + cells + r"\pard\par}").encode())
    (source,) = reading.sources
    assert [turn.speaker for turn in source.turns] == ["Interviewer", "Morwen"] * 2
    assert "In the net loft.\nOn Fridays." in source.text
    assert "0:04.1" not in source.text and "|" not in source.text


def test_pdf_without_running_heads_and_page_numbers():
    pages = [
        ["Mill Lane stories", f"Ada: We share tools, part {n}.", f"Bo: And we share time, part {n}.", f"Page {n} of 4"]
        for n in range(1, 5)
    ]
    reading = only("stories.pdf", pdf(pages))
    source = reading.sources[0]
    assert "Mill Lane" not in source.text and "Page" not in source.text
    assert len(source.turns) == 8
    assert dropped(reading)["running heads and page numbers"] == 8


def test_a_scanned_pdf_says_what_to_do():
    with pytest.raises(ReadError, match=r"scan.*text recognition"):
        parse_file("scan.pdf", pdf([[], []]))


def test_pages_without_text_are_named():
    reading = only("mixed.pdf", pdf([["I came for the tea and stayed for the people who made it."], []]))
    assert any("1 of 2 pages have no text" in w for w in reading.warnings)


def test_a_picture_named_docx_is_refused_and_a_photo_is_flagged():
    with pytest.raises(ReadError, match="picture"):
        parse_file("notes.docx", PNG)
    reading = only("IMG_1.png", PNG)
    assert reading.kind is Kind.PHOTO and reading.sources[0].image == PNG and "caption" in (reading.not_data or "")


def test_a_word_file_with_another_suffix_is_read_and_the_name_questioned():
    reading = only("notes.txt", docx("I came for the tea and stayed."))
    assert reading.sources[0].text == "I came for the tea and stayed."
    assert any("Word document" in w for w in reading.warnings)


@pytest.mark.parametrize(
    ("name", "text", "what"),
    [
        (
            "programme.txt",
            "09:30 Registration and coffee\n10:00 Welcome by the mayor\n10:15 Round one at tables\n12:30 "
            "Lunch\n13:30 Plenary\n15:00 Close\n",
            "agenda",
        ),
        (
            "form.txt",
            "Consent form\nI have read the information sheet.\nI understand that I can withdraw at any time.\n"
            "I agree to take part in the recording.\nI consent to being quoted.\nPlease tick\nSigned:\nDate:\n",
            "consent form",
        ),
        (
            "blank v3.txt",
            "Your words, your say\nName: ____________  Date: ______\n1. May we use your words here?   Yes ☐   No ☐\n"
            "2. May your name stand beside them?   Yes ☐   No ☐\n3. May we pass them to partners?   Yes ☐   No ☐\n"
            "You can change your mind whenever you like: ring the office.\n",
            "consent form",
        ),
        (
            "people.txt",
            "Attendance list\nAda Obi ada@example.org\nBo Hart bo@example.org\nLen Cooper len@example.org\nRui "
            "D'Souza rui@example.org\n",
            "attendance list",
        ),
        (
            "questions.txt",
            "What do you value about this place?\nWhen were you proud?\nWho helped?\nWhat would you change?\n",
            "question sheet",
        ),
    ],
)
def test_what_is_not_data_is_flagged(name, text, what):
    reading = only(name, text.encode())
    assert reading.not_data and what in reading.not_data


@pytest.mark.parametrize(
    "text",
    [
        "I was asked what I value here. It took me a while. The lunch club, I said, and the woman who runs it.",
        "We met at 10:30 for coffee and a welcome. Lunch was soup. What stays with me is how long people stayed.",
        "Can you imagine? They said no. So we asked again. Why not us? And then they said yes, and here we are.",
    ],
)
def test_a_story_is_not_flagged(text):
    assert only("story.txt", text.encode()).not_data is None


@pytest.mark.parametrize("name", ["two tables.txt", "Tische.txt", "groups.txt", "TABLES.txt"])
def test_several_tables_in_a_name_are_no_table_s(name):
    readings = parse_file(name, b"Ada: What is good?\nBo: The tar.\nAda: What else?\nBo: The choir.\n")
    assert {turn.table or source.table for r in readings for source in r.sources for turn in source.turns} == {None}


def test_one_heading_with_something_beside_the_name_shows_that_the_bare_ones_are_names() -> None:
    said = "“I came here by boat one winter, and I was asked in by everybody who had a stove lit that week.”"
    page: list[str | tuple[str, str]] = [
        ("Title", "Story circle, by the stove"),
        "Written down by Effie, and read back.",
    ]
    for who in ("Angus Marr, 79, Port Sgarra", "Rhoda Matheson", "Neil Drummond (salmon farm)", "Gordon Pirie"):
        page += [("Heading 2", who), said]
    (reading,) = parse_file("Story circle (Effie).docx", docx(*page))
    assert [source.voice for source in reading.sources] == [
        "Angus Marr", "Rhoda Matheson", "Neil Drummond", "Gordon Pirie",
    ]  # fmt: skip
