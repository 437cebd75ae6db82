"""Projects as NVivo, ATLAS.ti, MAXQDA, Quirkos, QualCoder and others put them together."""

import io
import zipfile

import pytest
from docx import Document

from harvest.model import CodeRef, Consent, Kind, Polarity, Role
from harvest.refi.read import parse_qdpx
from harvest.refi.read.codes import remembered
from tests.refi.refi_foreign import ForeignTool, archive, guid, qde, selection, with_source

TEXT = "The café was warm. They sang until ten."
WARM = (0, 18)
SANG = (19, 39)


def read(data):
    return parse_qdpx("other.qdpx", data)


def one(inner="", span=WARM, number=1):
    return selection(ForeignTool(), number, TEXT, *span, inner=inner)


CODED = (
    f'<Coding guid="{guid(7)}" creatingUser="{guid(90)}" creationDateTime="2024-05-01T10:00:00Z">'
    f'<CodeRef targetGUID="{guid(1)}"/></Coding>'
)


def test_codings_come_as_the_decisions_of_their_coder():
    project = read(with_source(TEXT, one(CODED)))
    (coding,) = project.codings
    assert (coding.coder, coding.at, coding.code) == ("Kim", "2024-05-01T10:00:00Z", CodeRef("other", "warmth"))
    assert project.quotation(coding) == "The café was warm."
    assert coding.polarity is Polarity.PRESENT
    assert project.coders == ("Kim",)


def test_coder_of_the_selection_counts_where_the_coding_names_none():
    inner = CODED.replace(f'creatingUser="{guid(90)}"', "")
    data = with_source(TEXT, one(inner).replace("name=", f'modifyingUser="{guid(90).upper()}" name=', 1))
    assert read(data).codings[0].coder == "Kim"
    assert read(with_source(TEXT, one(inner))).codings[0].coder == "unnamed coder"


def test_two_coders_of_one_name_are_told_apart():
    more = f'<User guid="{guid(91)}" name="Kim"/>'
    both = one(CODED) + one(CODED.replace(guid(90), guid(91)).replace(guid(7), guid(8)), SANG, 2)
    data = with_source(TEXT, both, users=more)
    assert read(data).coders == ("Kim", "Kim (2)")


def test_users_who_coded_nothing_are_no_coders():
    more = f'<User guid="{guid(91)}" name="Lena"/>'
    data = with_source(TEXT, one(CODED), users=more)
    assert read(data).coders == ("Kim",)
    assert read(archive(ForeignTool(), qde(ForeignTool(), ""), {})).coders == ()


def test_codes_get_ids_by_name_and_keep_hierarchy_colour_and_guid():
    codes = (
        f'<Code guid="{{{guid(30).upper()}}}" name="Föod &amp; drink" isCodable="false" color="#abc">'
        f'<Description>What they ate</Description><Code guid="{guid(31)}" name="Soup" isCodable="true">'
        f'<Code guid="{guid(32)}" name="Soup" isCodable="true"/></Code></Code>'
        f'<Code guid="{guid(33)}" name="2020" isCodable="true"/><Code guid="{guid(34)}" name="感谢" isCodable="true"/>'
    )
    (book,) = read(archive(ForeignTool(), qde(ForeignTool(), "", codes=codes), {})).codebooks
    assert [(c.id, c.label, c.parent) for c in book.codes] == [
        ("food_drink", "Föod & drink", None),
        ("soup", "Soup", "food_drink"),
        ("soup_2", "Soup", "soup"),
        ("code_2020", "2020", None),
        ("code", "感谢", None),
    ]
    assert book.codes[0].colour == "#aabbcc" and book.codes[0].definition == "What they ate"
    assert remembered(book)["guids"]["food_drink"] == guid(30)
    assert remembered(book)["not_codable"] == ["food_drink"]


def test_codes_without_a_description_can_be_stored_and_read_again():
    from harvest.codebook import dump, loads

    (book,) = read(with_source(TEXT, one(CODED))).codebooks
    assert book.codes[0].definition == "Warmth"
    stored = loads(dump(book), "stored")
    assert stored.codes == book.codes and stored.definition == book.definition


def test_braces_and_letter_case_of_guids_do_not_matter():
    inner = CODED.replace(guid(1), "{" + guid(1).upper() + "}")
    assert len(read(with_source(TEXT, one(inner))).codings) == 1


def test_coding_with_a_code_that_is_not_there_is_reported():
    project = read(with_source(TEXT, one(CODED.replace(guid(1), guid(404)))))
    assert project.codings == ()
    assert "1 × coding: its code is not in the codebook of the file" in str(project.losses)


def test_comment_and_notes_become_the_memo():
    notes = (
        f'<Notes><Note guid="{guid(60)}" name="n" plainTextPath="internal://n.txt"/>'
        f'<Note guid="{guid(61)}" name="m"><PlainTextContent>on the coding</PlainTextContent></Note></Notes>'
    )
    coding = CODED.replace("</Coding>", f'<NoteRef targetGUID="{guid(61)}"/></Coding>')
    inner = f'<Description>a comment</Description>{coding}<NoteRef targetGUID="{guid(60)}"/>'
    source = f'<TextSource guid="{guid(2)}" name="T" plainTextPath="internal://t.txt">{one(inner)}</TextSource>'
    data = archive(ForeignTool(), qde(ForeignTool(), source, more=notes), {"t.txt": TEXT, "n.txt": "from a file"})
    project = read(data)
    assert project.codings[0].memo == "on the coding\n\na comment\n\nfrom a file"
    assert project.notes == ()


def test_nvivo_ties_notes_by_links_and_lists_cases_among_the_codes():
    codes = (
        f'<Code guid="{guid(1)}" name="Warmth" isCodable="true"/><Code guid="{guid(40)}" name="Anna" isCodable="true"/>'
    )
    variables = (
        f'<Variables><Variable guid="{guid(50)}" name="Cases:Age" typeOfVariable="Text"><Description/></Variable>'
        f'</Variables><Cases><Case guid="{guid(40)}" name="Anna"><Description/><VariableValue>'
        f'<VariableRef targetGUID="{guid(50)}"/><TextValue>20-29</TextValue></VariableValue></Case></Cases>'
    )
    inner = (
        one(CODED + f'<Coding guid="{guid(8)}"><CodeRef targetGUID="{guid(40)}"/></Coding>')
        + one("<Description/>", SANG, 2)
    )  # fmt: skip
    notes = (
        f'<Notes><Note guid="{guid(60)}" name="" plainTextPath="internal://n.txt" creatingUser="{guid(90)}"/></Notes>'
    )
    links = f'<Links><Link guid="{guid(70)}" originGUID="{guid(60)}" targetGUID="{guid(1002)}"/></Links>'
    source = f'<TextSource guid="{guid(2)}" name="T" plainTextPath="internal://t.txt">{inner}</TextSource>'
    data = archive(
        ForeignTool(),
        qde(ForeignTool(), source, codes=codes, before=variables, more=notes + links),
        {"t.txt": TEXT, "n.txt": "who?"},
    )
    project = read(data)
    assert [c.id for c in project.codebooks[0].codes] == ["warmth"]
    assert len(project.codings) == 1
    (anna,) = project.voices
    assert (anna.name, anna.attributes, anna.spans) == ("Anna", {"Cases:Age": "20-29"}, ((0, *WARM),))
    (note,) = project.notes
    assert (note.text, note.coder, note.source, note.start, note.end) == ("who?", "Kim", 0, *SANG)


def test_qualcoder_annotations_carry_their_own_place():
    notes = (
        f'<Notes><Note guid="{guid(60)}" creatingUser="{guid(90)}" creationDateTime="2021-01-15T23:37:54Z">'
        f"<PlainTextContent>a remark</PlainTextContent>"
        f'<PlainTextSelection guid="{guid(61)}" startPosition="19" endPosition="39"/></Note></Notes>'
    )
    project = read(with_source(TEXT, one(CODED) + f'<NoteRef targetGUID="{guid(60)}"/>', more=notes))
    (note,) = project.notes
    assert (note.text, note.source, note.start, note.end, note.coder) == ("a remark", 0, *SANG, "Kim")


def test_quirkos_and_maxqda_say_facts_of_a_source_with_a_nameless_case():
    before = (
        f'<Variables><Variable guid="{guid(50)}" name="Site" typeOfVariable="Text"/></Variables>'
        f'<Cases><Case guid="{guid(41)}"><VariableValue><VariableRef targetGUID="{guid(50)}"/>'
        f'<TextValue>North</TextValue></VariableValue><SourceRef targetGUID="{guid(2)}"/></Case></Cases>'
    )
    project = read(with_source(TEXT, one(CODED), before=before))
    assert project.sources[0].attributes == {"Site": "North"}
    assert project.voices == ()


def test_case_of_a_source_is_its_teller_with_role_and_consent_only_in_our_words():
    def case(consent):
        return (
            f'<Variables><Variable guid="{guid(50)}" name="Consent" typeOfVariable="Text"/>'
            f'<Variable guid="{guid(51)}" name="Role" typeOfVariable="Text"/></Variables>'
            f'<Cases><Case guid="{guid(41)}" name="P1"><VariableValue><VariableRef targetGUID="{guid(50)}"/>'
            f'<TextValue>{consent}</TextValue></VariableValue><VariableValue><VariableRef targetGUID="{guid(51)}"/>'
            f'<TextValue>frontline</TextValue></VariableValue><SourceRef targetGUID="{guid(2)}"/></Case></Cases>'
        )

    project = read(with_source(TEXT, before=case("anonymous")))
    assert project.sources[0].voice == "P1" and project.sources[0].kind is Kind.STORY
    assert (project.voices[0].consent, project.voices[0].role) == (Consent.ANONYMOUS, Role.FRONTLINE)
    guessed = read(with_source(TEXT, before=case("yes, I think"))).voices[0]
    assert guessed.consent is None and guessed.attributes == {"Consent": "yes, I think"}


def test_sets_of_sources_become_events_and_sets_of_codes_stay_with_the_codebook():
    sets = (
        f'<Sets><Set guid="{guid(80)}" name="Wave 1"><Description>spring</Description>'
        f'<MemberSource targetGUID="{guid(2)}"/></Set>'
        f'<Set guid="{guid(81)}" name="Good"><MemberCode targetGUID="{guid(1)}"/></Set></Sets>'
    )
    project = read(with_source(TEXT, one(CODED), more=sets))
    (event,) = project.events
    assert (event.title, event.sources, event.description) == ("Wave 1", (0,), "spring")
    assert project.sources[0].event == "Wave 1"
    assert remembered(project.codebooks[0])["sets"] == {"Good": ["warmth"]}


def test_speakers_are_found_at_line_starts_and_the_text_stays_as_it_is():
    text = "Interviewer: What helped?\nAnna: The soup.\nAnd the singing.\nInterviewer: Why?\nAnna: It was warm.\n"
    start = text.index("And the")
    project = read(with_source(text, selection(ForeignTool(), 1, text, start, start + 16)))
    source = project.sources[0]
    assert source.text == text and source.kind is Kind.TRANSCRIPT
    assert [(t.speaker, t.role, text[t.start : t.end]) for t in source.turns] == [
        ("Interviewer", Role.FACILITATOR, "What helped?"),
        ("Anna", Role.UNKNOWN, "The soup.\nAnd the singing."),
        ("Interviewer", Role.FACILITATOR, "Why?"),
        ("Anna", Role.UNKNOWN, "It was warm."),
    ]
    assert project.quotation(project.codings[0]) == "And the singing."


@pytest.mark.parametrize(
    "path", ["internal://t.txt", "internal://T.TXT", "Sources/t.txt", "internal:///t.txt", "relative:///x/t.txt"]
)
def test_text_is_found_by_its_name_however_the_path_is_written(path):
    source = f'<TextSource guid="{guid(2)}" name="T" plainTextPath="{path}">{one(CODED)}</TextSource>'
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.txt": TEXT}))
    assert project.quotation(project.codings[0]) == TEXT[slice(*WARM)]


def test_text_inside_the_project_file_is_read():
    source = (
        f'<TextSource guid="{guid(2)}" name="T"><PlainTextContent>{TEXT}</PlainTextContent>{one(CODED)}</TextSource>'
    )
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {}))
    assert project.quotation(project.codings[0]) == TEXT[slice(*WARM)]


def test_wrongly_declared_encoding_and_instructions_inside_do_no_harm():
    project = qde(
        ForeignTool(), f'<TextSource guid="{guid(2)}" name="Café" plainTextPath="t.txt">{one(CODED)}</TextSource>'
    )
    project = project.replace('encoding="utf-8"', 'encoding="utf-16"').replace("<Sources>", "<Sources><?x y?>")
    (source,) = read(archive(ForeignTool(), project, {"t.txt": TEXT})).sources
    assert source.title == "Café"


def test_project_file_in_utf_16_is_read():
    project = qde(
        ForeignTool(), f'<TextSource guid="{guid(2)}" name="Café" plainTextPath="t.txt">{one(CODED)}</TextSource>'
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as files:
        files.writestr("project.qde", project.replace('encoding="utf-8"', 'encoding="utf-16"').encode("utf-16"))
        files.writestr("t.txt", TEXT)
    assert read(made.getvalue()).sources[0].title == "Café"


def test_codes_on_a_recording_as_a_whole_come_once_where_it_has_two_transcripts():
    transcripts = "".join(f'<Transcript guid="{guid(n)}" name="T{n}" plainTextPath="t.txt"/>' for n in (4, 5))
    source = f'<AudioSource guid="{guid(3)}" name="talk.mp3">{transcripts}{CODED}</AudioSource>'
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.txt": TEXT}))
    assert [s.title for s in project.sources] == ["T4", "T5"]
    assert [project.quotation(c) for c in project.codings] == [TEXT]


def test_project_file_without_its_archive_is_read_as_far_as_it_goes():
    source = (
        f'<TextSource guid="{guid(2)}" name="T"><PlainTextContent>{TEXT}</PlainTextContent>{one(CODED)}</TextSource>'
    )
    source += f'<TextSource guid="{guid(3)}" name="Elsewhere" plainTextPath="internal://e.txt"/>'
    project = parse_qdpx("project.qde", b"\xef\xbb\xbf" + qde(ForeignTool(), source).encode())
    assert [s.title for s in project.sources] == ["T"] and len(project.codings) == 1
    assert "Elsewhere" in str(project.losses)


def test_source_whose_text_lies_outside_is_reported_with_its_codings():
    source = (
        f'<TextSource guid="{guid(2)}" name="T" plainTextPath="absolute:///home/a/secret.txt">{one(CODED)}</TextSource>'
    )
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {}))
    assert project.sources == () and project.codings == ()
    assert "its text lies outside this file (absolute:///home/a/secret.txt)" in str(project.losses)
    assert "1 × coding: its source “T” has no text here" in str(project.losses)


def test_word_file_is_read_where_there_is_no_plain_text_and_that_is_told():
    document, data = Document(), io.BytesIO()
    document.add_paragraph("The café was warm. They sang until ten.")
    document.save(data)
    source = f'<TextSource guid="{guid(2)}" name="T" richTextPath="internal://t.docx">{one(CODED)}</TextSource>'
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.docx": data.getvalue()}))
    assert project.quotation(project.codings[0]) == TEXT[slice(*WARM)]
    assert "source without plain text" in str(project.losses)


def test_plain_text_goes_before_the_word_file():
    source = (
        f'<TextSource guid="{guid(2)}" name="T" richTextPath="internal://t.docx" plainTextPath="internal://t.txt">'
        f"{one(CODED)}</TextSource>"
    )
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.docx": b"no word file", "t.txt": TEXT}))
    assert project.quotation(project.codings[0]) == TEXT[slice(*WARM)]
    assert not project.losses


def test_pdf_is_read_through_its_text_and_areas_of_pages_are_reported():
    source = (
        f'<PDFSource guid="{guid(3)}" name="Leaflet" path="internal://l.pdf">'
        f'<PDFSelection guid="{guid(4)}" page="1" firstX="1" firstY="1" secondX="2" secondY="2">{CODED}</PDFSelection>'
        f'<Representation guid="{guid(5)}" name="Representation for Leaflet" plainTextPath="internal://l.txt">{one(CODED)}'
        f"</Representation></PDFSource>"
        f'<PictureSource guid="{guid(6)}" name="Board" path="internal://b.png"/>'
    )
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"l.txt": TEXT}))
    assert [s.title for s in project.sources] == ["Leaflet"]
    assert project.quotation(project.codings[0]) == TEXT[slice(*WARM)]
    assert "1 × coding of an area of a PDF page" in str(project.losses)
    assert "picture source “Board”" in str(project.losses)


def test_recording_is_read_through_its_transcript_and_sync_points():
    source = (
        f'<AudioSource guid="{guid(3)}" name="talk.mp3" path="internal://t.mp3"><Transcript guid="{guid(4)}" '
        f'plainTextPath="internal://t.txt"><SyncPoint guid="{guid(10)}" timeStamp="0" position="19"/>'
        f'<SyncPoint guid="{guid(11)}" timeStamp="2000" position="39"/><TranscriptSelection guid="{guid(12)}" name="" '
        f'fromSyncPoint="{guid(10)}" toSyncPoint="{guid(11)}">{CODED}</TranscriptSelection></Transcript>'
        f'<AudioSelection guid="{guid(13)}" begin="0" end="2000">{CODED}</AudioSelection></AudioSource>'
    )
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.txt": TEXT}))
    assert [project.quotation(c) for c in project.codings] == [TEXT[slice(*SANG)]]
    assert "1 × coding of a stretch of a recording" in str(project.losses)


def test_code_on_a_whole_source_stands_on_its_whole_text():
    project = read(with_source(TEXT, CODED))
    assert project.quotation(project.codings[0]) == TEXT
    assert "coding without a selection" in str(project.losses)


def test_text_in_windows_letters_keeps_its_quotations():
    text = TEXT + " Señor Núñez über alles."
    inner = selection(ForeignTool(names="none"), 1, text, 40, 57)
    source = f'<TextSource guid="{guid(2)}" name="T" plainTextPath="internal://t.txt">{inner}</TextSource>'
    project = read(archive(ForeignTool(), qde(ForeignTool(), source), {"t.txt": text.encode("cp1252")}))
    assert project.quotation(project.codings[0]) == text[40:57]


def test_decomposed_accents_are_composed_and_quotations_follow():
    text = "Une e\u0301tude a\u0300 part. Puis l'e\u0301te\u0301 viendra."
    start = text.index("Puis")
    project = read(with_source(text, selection(ForeignTool(), 1, text, start, len(text))))
    assert project.quotation(project.codings[0]) == "Puis l'été viendra."


def test_polarity_named_in_a_comment_is_understood_and_not_taken_for_a_memo():
    inner = f"<Description>Warmth: lacking\nCheck this</Description>{CODED}"
    (coding,) = read(with_source(TEXT, one(inner))).codings
    assert coding.polarity is Polarity.LACKING and coding.memo == "Check this"


def test_links_and_graphs_are_reported():
    more = (
        f'<Links><Link guid="{guid(70)}" originGUID="{guid(1)}" targetGUID="{guid(1)}"/></Links>'
        f'<Graphs><Graph guid="{guid(71)}" name="map"/></Graphs>'
    )
    losses = str(read(with_source(TEXT, one(CODED), more=more)).losses)
    assert "1 × link" in losses and "1 × graph" in losses


def test_journal_of_the_project_comes_as_notes():
    notes = f'<Notes><Note guid="{guid(60)}" name="Diary"><PlainTextContent>Day one</PlainTextContent></Note></Notes>'
    (note,) = read(with_source(TEXT, one(CODED), more=notes)).notes
    assert (note.title, note.text, note.source, note.code) == ("Diary", "Day one", None, None)
