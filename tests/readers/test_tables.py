"""Tables of responses: the first guess of the mapping, questions, tellers, consent, kinds, and what is no answer."""

import json

import pytest

from harvest.errors import ReadError
from harvest.model import Consent, Kind, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making import PNG, as_csv, as_zip, docx, xlsx


def only(name, data, mapping=None):
    (reading,) = parse_file(name, data, mapping=mapping)
    return reading


def dropped(reading):
    return {d.reason: d.count for d in reading.dropped}


FORMS = as_csv(
    (
        *("ID", "Start time", "Completion time", "Email", "Name", "What do you value about this place?"),
        *("How often do you come?", "What would make it better?"),
    ),
    ("1", "5/11/26 9:01", "5/11/26 9:05", "anonymous", "", "People say hello to you by name.", "Weekly", "N/A"),
    (
        "2",
        "5/11/26 9:02",
        "5/11/26 9:06",
        "anonymous",
        "",
        "The kitchen is open to all.",
        "Daily",
        "A ramp at the back.",
    ),
    ("3", "5/11/26 9:03", "5/11/26 9:07", "anonymous", "", "Nothing.", "Weekly", "Longer hours in the winter months."),
)


def test_microsoft_forms_two_questions_make_two_sources_a_row():
    reading = only("responses.csv", FORMS)
    assert reading.flavour == "Microsoft Forms responses (CSV)"
    assert reading.mapping["text"] == ["What do you value about this place?", "What would make it better?"]
    assert (reading.mapping["id"], reading.mapping["date"]) == ("ID", "Completion time")
    assert [(s.question, s.text) for s in reading.sources] == [
        ("What do you value about this place?", "People say hello to you by name."),
        ("What do you value about this place?", "The kitchen is open to all."),
        ("What would make it better?", "A ramp at the back."),
        ("What would make it better?", "Longer hours in the winter months."),
    ]
    assert len({s.voice for s in reading.sources}) == 3
    assert dropped(reading)["empty answers (such as N/A, Nothing.)"] == 2
    assert reading.sources[0].attributes["How often do you come?"] == "Weekly"


def test_google_forms_timestamp_and_your_name():
    data = as_csv(
        ("Timestamp", "What is your name? (optional)", "Tell us your story", "Can we quote you anonymously?"),
        ("11/05/2026 09:01:00", "Ada", "I came for the tea and I stayed for the people.", "Yes"),
        ("11/05/2026 09:02:00", "", "My son found his first job through the shed.", "No"),
        ("11/05/2026 09:03:00", "Anonymous", "We sing on Mondays and it carries me all week.", "Maybe later"),
    )
    reading = only("form.csv", data)
    assert reading.flavour == "Google Forms responses (CSV)"
    assert reading.mapping["text"] == ["Tell us your story"]
    assert [(s.voice, s.consent) for s in reading.sources] == [
        ("Ada", Consent.ANONYMOUS),
        ("form row 3", Consent.NONE),
        ("form row 4", Consent.NONE),
    ]
    assert any("unclear answer" in w for w in reading.warnings)


def test_surveymonkey_two_header_rows():
    rows = [
        (
            "Respondent ID",
            "Collector ID",
            "Start Date",
            "What helps you feel well here?",
            "Which of these do you use?",
            "",
            "",
        ),
        ("", "", "", "Open-Ended Response", "Library", "Pool", "Park"),
        (11801, 4, "05/11/2026", "The walking group, because we wait for the slow ones.", "Library", "", "Park"),
        (11802, 4, "05/11/2026", "The lady at the library who knows my books.", "", "Pool", ""),
        (11803, 4, "05/11/2026", "n/a", "", "", "Park"),
    ]
    reading = only("survey.xlsx", xlsx(Sheet=rows))
    assert reading.flavour == "SurveyMonkey responses (Excel)"
    assert reading.mapping["header_rows"] == 2
    assert [s.text for s in reading.sources] == [rows[2][3], rows[3][3]]
    assert [s.voice for s in reading.sources] == ["11801", "11802"]
    assert reading.sources[0].attributes["Which of these do you use?"] == "Library; Park"


def test_titles_above_the_header_are_skipped():
    rows = [
        ("Listening event, May",),
        (),
        ("Name", "Story"),
        ("Ada", "I learned to weld at sixty."),
        ("Bo", "We fixed the swing."),
    ]
    reading = only("stories.xlsx", xlsx(Sheet=rows))
    assert [(s.voice, s.text) for s in reading.sources] == [
        ("Ada", "I learned to weld at sixty."),
        ("Bo", "We fixed the swing."),
    ]


def test_a_corrected_mapping_is_used_and_survives_json():
    guess = only("responses.csv", FORMS).mapping
    corrected = json.loads(
        json.dumps({**guess, "text": ["What would make it better?"], "teller": "ID", "kind": "dream"})
    )
    reading = only("responses.csv", FORMS, corrected)
    assert [(s.voice, s.kind) for s in reading.sources] == [("2", Kind.DREAM), ("3", Kind.DREAM)]
    assert only("responses.csv", FORMS, reading.mapping) == reading


def test_a_mapping_for_another_table_names_what_is_missing():
    with pytest.raises(ReadError, match=r"does not have: Story.*It has: ID"):
        parse_file("responses.csv", FORMS, mapping={"text": ["Story"]})


def test_a_table_without_words_is_refused_with_its_columns():
    with pytest.raises(ReadError, match=r"no column holds people's words \(columns: ward, age, score\)"):
        parse_file("scores.csv", as_csv(("ward", "age", "score"), ("A", "33", "7"), ("B", "41", "9")))


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_delimiters(delimiter):
    data = as_csv(
        ("Name", "Story"), ("Ada", "Well, we sang, and then we ate."), ("Bo", "We fixed it."), delimiter=delimiter
    )
    assert [s.voice for s in only("stories.csv", data).sources] == ["Ada", "Bo"]


def test_answers_over_several_lines_stay_one_answer():
    reading = only("s.csv", as_csv(("Name", "Story"), ("Ada", "We sang.\nThen we ate."), ("Bo", "We fixed the swing.")))
    assert reading.sources[0].text == "We sang.\nThen we ate."


def test_cafe_columns_give_event_table_round_question_and_role():
    data = as_csv(
        ("Event", "Table", "Round", "Question", "Name", "Role", "What was said"),
        ("May café", "Table 3", "2", "What next?", "Ada", "Resident", "A tool library in the old bank."),
        ("May café", "Table 3", "2", "What next?", "Len", "Facilitator", "And who would run it, do you think?"),
        ("May café", "1", "Round 1", "What works?", "Rui", "Councillor", "The lunch club feeds forty people."),
    )
    sources = only("cafe.csv", data).sources
    assert [(s.event, s.table, s.round, s.question, s.turns[0].role) for s in sources] == [
        ("May café", "3", "2", "What next?", Role.RESIDENT),
        ("May café", "3", "2", "What next?", Role.FACILITATOR),
        ("May café", "1", "1", "What works?", Role.COUNCILLOR),
    ]


def test_kinds_from_a_column_from_headings_and_from_the_file_name():
    mixed = as_csv(
        ("Type", "Text"),
        ("Story", "I came for tea and stayed."),
        ("Dream", "A bus that comes."),
        ("Pledge", "I will knock."),
    )
    assert [s.kind for s in only("all.csv", mixed).sources] == [Kind.STORY, Kind.DREAM, Kind.PLEDGE]
    two = as_csv(("My dream for the estate", "My pledge"), ("A pond with real frogs.", "I will dig it myself."))
    assert [s.kind for s in only("cards.csv", two).sources] == [Kind.DREAM, Kind.PLEDGE]
    named = as_csv(("Name", "Text"), ("Ada", "We water the tubs on Mill Lane."), ("Bo", "We lend our van."))
    assert {s.kind for s in only("pledges.csv", named).sources} == {Kind.PLEDGE}


def test_needs_data_is_kept_as_a_table_without_passages():
    data = as_csv(
        ("Indicator", "Area", "Value", "Comparator", "Period", "Source"),
        ("Adults who feel lonely", "Mill ward", "23.1%", "England 22.3%", "2024/25", "Invented survey"),
    )
    reading = only("jsna.csv", data)
    assert reading.kind is Kind.NEEDS and reading.sources == ()
    assert reading.data_table.rows[0][0] == "Adults who feel lonely"


def test_an_attendance_list_is_flagged():
    data = as_csv(
        ("Name", "Email", "Organisation"),
        ("Ada Obi", "ada@example.org", "Shed"),
        ("Bo Hart", "bo@example.org", "Choir"),
    )
    assert "attendance list" in (only("people.csv", data).not_data or "")


@pytest.mark.parametrize("name", ["Sign_in_sheet.csv", "signing_in_saturday.csv", "Sign-in sheet.csv"])
def test_a_sheet_called_so_is_one_however_its_name_is_joined_and_whatever_else_was_ticked(name: str) -> None:
    data = as_csv(
        ("Time in", "Name", "Soup?", "Lift home?"),
        ("09:50", "Ada Obi", "yes", "no"),
        ("10:05", "Bo Hart + grandson", "2", "yes"),
        ("10:10", "Cy Day", "veg", "no"),
    )
    assert "attendance list" in (only(name, data).not_data or "")


def test_other_sheets_are_named_and_can_be_chosen():
    data = xlsx(
        Stories=[("Name", "Story"), ("Ada", "I learned to weld at sixty."), ("Bo", "We fixed the swing together.")],
        Dreams=[("Name", "Dream"), ("Rui", "A pond with real frogs in it.")],
    )
    reading = only("both.xlsx", data)
    assert [s.voice for s in reading.sources] == ["Ada", "Bo", "Rui"]
    assert any("“Dreams”" in w for w in reading.warnings)
    other = only("both.xlsx", data, {**reading.mapping, "sheet": "Dreams", "text": ["Dream"]})
    assert [s.text for s in other.sources] == ["A pond with real frogs in it."]


def test_a_table_of_responses_in_word():
    rows = [("Name", "What do you value?"), ("Ada", "The bench by the shop."), ("Bo", "That the doctor knows me.")]
    reading = only("answers.docx", docx("Answers", tables=[rows]))
    assert [(s.voice, s.question, s.text) for s in reading.sources][1] == (
        "Bo",
        "What do you value?",
        "That the doctor knows me.",
    )


def test_json_lines_of_speaker_and_text_are_a_transcript():
    lines = [
        {"speaker": "Len (host)", "text": "Who came?"},
        {"speaker": "Ada", "text": "All of us."},
        {"speaker": "Ada", "text": "Even Bo."},
    ]
    reading = only("talk.jsonl", "\n".join(map(json.dumps, lines)).encode())
    source = reading.sources[0]
    assert [(t.speaker, t.role) for t in source.turns] == [("Len", Role.FACILITATOR), ("Ada", Role.UNKNOWN)]
    assert source.text == "Who came?\nAll of us. Even Bo."


def test_json_with_segments_is_a_whisper_transcript():
    data = json.dumps(
        {
            "text": "x",
            "segments": [
                {"id": 0, "start": 0.0, "end": 2.5, "text": " We sing."},
                {"id": 1, "start": 9.0, "end": 10.0, "text": " On Mondays."},
            ],
        }
    )
    reading = only("talk.json", data.encode())
    assert [t.time for t in reading.sources[0].turns] == [0.0, 9.0]


def test_bad_json_names_the_line():
    with pytest.raises(ReadError, match="line 2 is not valid JSON"):
        parse_file("talk.jsonl", b'{"speaker": "A", "text": "b"}\n{"speaker": \n')


def test_zip_finds_pictures_for_captions_and_tables_in_folders():
    captions = as_csv(
        ("Image", "Name", "Caption"),
        ("IMG_1.png", "Ada", "The bench where we all ended up."),
        ("img_2", "Bo", "My first leeks."),
    )
    data = as_zip(
        {
            "captions.csv": captions,
            "photos/IMG_1.png": PNG,
            "photos/IMG_2.PNG": PNG + b"2",
            "Table 3/round 2.txt": b"Ada: We share tools.\nBo: And time.\nAda: And cake.\nBo: Always.\n",
            "__MACOSX/._captions.csv": b"x",
            "broken.docx": b"PK\x03\x04 no",
        }
    )
    readings = {r.name: r for r in parse_file("morning.zip", data)}
    photos = readings["captions.csv"]
    assert photos.kind is Kind.PHOTO
    assert [(s.image_name, s.image, s.text) for s in photos.sources] == [
        ("IMG_1.png", PNG, "The bench where we all ended up."),
        ("IMG_2.PNG", PNG + b"2", "My first leeks."),
    ]
    assert {(t.table, t.round) for t in readings["round 2.txt"].sources[0].turns} == {("3", "2")}
    assert "damaged" in readings["broken.docx"].not_data
    assert set(readings) == {"captions.csv", "round 2.txt", "broken.docx"}


CONSENT = [
    ("Yes - anonymous quote ok", Consent.ANONYMOUS),
    ("Anonymous", Consent.ANONYMOUS),
    ("You may quote me but don't use my name", Consent.ANONYMOUS),
    ("quote ok, not named", Consent.ANONYMOUS),
    ("yes, first name only", Consent.ANONYMOUS),
    ("named", Consent.NAMED),
    ("Yes, with my name", Consent.NAMED),
    ("Happy to be quoted by name", Consent.NAMED),
    ("analysis only", Consent.ANALYSIS),
    ("For analysis, do not quote", Consent.ANALYSIS),
    ("yes but no quotes", Consent.ANALYSIS),
    ("no", Consent.NONE),
    ("No consent given", Consent.NONE),
    ("withdrawn", Consent.NONE),
    ("I do not consent", Consent.NONE),
    ("", Consent.NONE),
    ("ask my daughter", Consent.NONE),
    ("Yes", Consent.ANALYSIS),
    ("Yes - anonymous quote ok, but ask me first", Consent.NONE),
    ("Anonymous, not yet confirmed", Consent.NONE),
    ("quote, except the bit about my son", Consent.NONE),
]


@pytest.mark.parametrize(("value", "allowed"), CONSENT)
def test_consent_is_read_generously_and_never_beyond_what_is_written(value, allowed):
    rows = as_csv(
        ("Name", "Consent", "Story"), ("Ada", value, "I learned to weld at sixty."), ("Bo", "no", "We fixed the swing.")
    )
    assert only("s.csv", rows).sources[0].consent is allowed


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Zoë’s café – open", "windows-1252"),
        ("Zoë’s café – open", "utf-8-sig"),
        ("Zoë’s café – open", "utf-16"),
        ("Zoë’s café", "utf-16-le"),
    ],
)
def test_encodings(text, encoding):
    reading = only("s.csv", f"Name,Story\nAda,{text} to all of us\nBo,We fixed the swing\n".encode(encoding))
    assert reading.sources[0].text == f"{text} to all of us"


def test_an_invalid_byte_is_replaced_and_named():
    data = "Name,Story\nZoë,We sang in the café.\nBo,It was �x.\n".encode().replace(b"\xef\xbf\xbdx", b"\xff\x92x")
    reading = only("s.csv", data)
    assert reading.sources[0].text == "We sang in the café."
    assert any(w.startswith("Line 3: ") and "(0xFF 0x92)" in w for w in reading.warnings)


def test_line_ends_of_old_macs():
    assert len(only("s.csv", b"Name,Story\rAda,We sang all night long\rBo,We fixed the swing\r").sources) == 2


def test_a_column_of_document_names_makes_no_photos():
    data = as_csv(
        ("File name", "Comment"), ("a.docx", "We sang all night long."), ("b.docx", "We fixed the swing together.")
    )
    assert {s.kind for s in only("s.csv", data).sources} == {Kind.STORY}


DREAMS = (
    "A warm room within ten minutes of every door.",
    "Buses that run until the last song has been sung.",
    "We dream of a lido with a slide for the over-sixties.",
    "Every child learns to swim.",
    "A bench by the water, facing the sea.",
    "The library stays open until nine in the evening.",
)
BESIDE = {
    "nothing": lambda n: (),
    "its table": lambda n: (f"Table {n // 2 + 1}",),
    "who wrote it": lambda n: (("Ann", "Ben", "Cid", "Dee", "Eve", "Flo")[n],),
    "its colour": lambda n: (("Yellow", "Green", "Blue")[n % 3],),
    "its dots": lambda n: (str(n + 2),),
    "its table and its horizon": lambda n: (f"Lamp {n // 2}", ("now", "long term")[n % 2]),
}


@pytest.mark.parametrize("beside", BESIDE)
def test_a_table_of_cards_without_names_of_columns_loses_none(beside):
    rows = [(*BESIDE[beside](n), dream) for n, dream in enumerate(DREAMS)]
    for reading in (only("tablecloths.csv", as_csv(*rows)), only("tablecloths.xlsx", xlsx(Sheet1=rows))):
        assert [s.text for s in reading.sources] == list(DREAMS)
        assert "column names" not in dropped(reading)


def test_cards_whose_words_end_without_a_stop_are_told_by_what_recurs_beside_them():
    rows = [(f"Table {n // 2 + 1}", dream.rstrip(".")) for n, dream in enumerate(DREAMS)]
    assert len(only("tablecloths.csv", as_csv(*rows)).sources) == len(DREAMS)


@pytest.mark.parametrize(
    "head",
    [
        ("Table", "We dream of a town where"),
        ("Table", "Dream"),
        ("Name", "In 2035 we are proud of this town."),
        ("Which table?", "Please write your dream in a sentence."),
        ("Group", "Your dream for Tarnwick"),
        ("Group", "Tell us what would make it better."),
    ],
)
def test_what_asks_or_names_a_column_stays_a_heading(head):
    rows = [(f"Table {n // 2 + 1}", dream) for n, dream in enumerate(DREAMS)]
    assert [s.text for s in only("x.csv", as_csv(head, *rows)).sources] == list(DREAMS)


def test_a_list_of_needs_in_words_is_needs_and_says_so():
    data = as_csv(("Need", "Raised by"), ("A bus after eight", "Table 2"), ("Somewhere warm to sit", "Library staff"))
    reading = only("needs.csv", data)
    assert reading.kind is Kind.NEEDS and not reading.sources and len(reading.data_table.rows) == 2
    assert "If these are people's own words" in " ".join(reading.warnings)


def test_a_form_that_asks_people_for_their_needs_stays_peoples_words():
    data = as_csv(
        ("Name", "May we quote you?", "Need"),
        ("Ann", "Yes", "I need a bus after eight."),
        ("Ben", "No", "A warm place to sit in winter."),
    )
    reading = only("form.csv", data)
    assert [s.voice for s in reading.sources] == ["Ann", "Ben"]
    asked = only("needs.csv", as_csv(("Need", "Raised by"), ("A bus", "Ann"), ("A room", "Ben")), {"text": "Need"})
    assert len(asked.sources) == 2


def test_a_title_with_a_comma_set_apart_above_a_table_with_semicolons_is_no_row_of_it() -> None:
    text = "Story evening, 26 April\n\nNo;Who;Story\n1;Ewa;We sing, and then we eat.\n2;Jan;I walk home, slowly.\n"
    (reading,) = parse_file("stories.csv", text.encode())
    assert [(s.voice, s.text) for s in reading.sources] == [
        ("Ewa", "We sing, and then we eat."),
        ("Jan", "I walk home, slowly."),
    ]


def test_a_photo_added_to_each_answer_of_a_survey_makes_no_photos_of_the_answers():
    rows = (
        "Estate,What helps you get by?,What worries you most this winter?,Photo of the block\n"
        "Broad Lane,The neighbours who knock every day,The meter more than the telly,175800.jpg\n"
        "Mill Row,My brother and his van on Sundays,The lift that stops at four,175801.jpg\n"
    )
    assert {s.kind for s in only("doorstep.csv", rows.encode()).sources} == {Kind.STORY}


def test_answers_that_are_a_figure_with_a_word_beside_it_are_kept_beside_what_people_say():
    rows = [
        ("Ers faint ydych chi'n byw yma?", "Beth yw eich atgof cyntaf?"),
        ("Dros 20 mlynedd", "Sŵn y trên glo yn y nos, fel anadl rhywun mawr"),
        ("5–10 mlynedd", "Cael fy nghywiro ar y ffordd i ddweud enw'r stryd"),
        ("Llai na 5", "Eira, a doedd neb wedi dweud wrtha i am yr eira"),
    ]
    (found,) = parse_file("arolwg.csv", as_csv(*rows))
    assert [s.text for s in found.sources] == [row[1] for row in rows[1:]]
    assert found.sources[0].attributes == {rows[0][0]: "Dros 20 mlynedd"}
