"""Photos with their captions: in a zip, as loose files, in Word; a picture never goes to another's caption."""

import io

import pytest
from docx import Document
from openpyxl import Workbook
from PIL import Image

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices
from tests.readers.making import as_csv, as_zip


def png(colour):
    out = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(out, "PNG")
    return out.getvalue()


RED, BLUE, GREEN = png("red"), png("blue"), png("green")
LIST = (
    "Photos from the walk\n\nIMG_1.png: The bench where my mother waits for the bus.\n"
    "IMG_2.png – Our hall, and the door that nobody locks.\n"
)


def told(readings):
    return {s.text: (s.kind, s.image, s.image_name) for r in readings for s in r.sources}


def test_a_list_of_captions_in_a_zip_finds_its_pictures():
    found = told(parse_file("walk.zip", as_zip({"captions.txt": LIST.encode(), "IMG_1.png": RED, "IMG_2.png": BLUE})))
    assert found == {
        "The bench where my mother waits for the bus.": (Kind.PHOTO, RED, "IMG_1.png"),
        "Our hall, and the door that nobody locks.": (Kind.PHOTO, BLUE, "IMG_2.png"),
    }


def test_a_name_alone_on_its_line_is_followed_by_its_caption():
    text = "bench.JPG\nThe bench where my mother waits.\nShe knows every driver.\n\nhall.jpg\nOur hall, never locked.\n"
    (reading,) = parse_file("captions.txt", text.encode())
    assert [(s.image_name, s.text) for s in reading.sources] == [
        ("bench.JPG", "The bench where my mother waits.\nShe knows every driver."),
        ("hall.jpg", "Our hall, never locked."),
    ]
    kept = sum(len(s.text.replace(" ", "").replace("\n", "")) for s in reading.sources)
    assert kept + sum(d.characters for d in reading.dropped) == len("".join(text.split()))


def test_a_text_with_the_name_of_a_picture_is_its_caption():
    found = told(parse_file("walk.zip", as_zip({"bench.txt": b"The bench where my mother waits.", "bench.png": RED})))
    assert found == {"The bench where my mother waits.": (Kind.PHOTO, RED, "bench.png")}


def test_a_table_of_captions_still_finds_its_pictures():
    table = as_csv(("photo", "caption"), ("a.png", "The bench where she waits."), ("b.png", "Our hall, never locked."))
    found = told(parse_file("walk.zip", as_zip({"captions.csv": table, "a.png": RED, "b.png": BLUE})))
    assert found["Our hall, never locked."] == (Kind.PHOTO, BLUE, "b.png")


@pytest.mark.parametrize("column", ["Taken by", "Photographer", "Photo taken by"])
def test_a_column_says_who_took_the_picture_and_speaks_in_its_caption(column):
    table = as_csv(("photo", "caption", column), ("a.png", "The bench where she waits.", "Ilse Abara"))
    (reading,) = parse_file("captions.csv", table)
    assert [s.voice for s in reading.sources] == ["Ilse Abara"]


@pytest.mark.parametrize("asked", ["OK to show?", "Consent"])
def test_who_took_a_picture_tells_in_their_own_words_and_leave_to_show_it_is_none_to_quote(asked):
    table = as_csv(
        ("photo", "taken by", "caption (in their own words)", asked),
        ("a.png", "Ilse", "The bench where I wait.", "Y"),
        ("b.png", "Bram", "My father's lock.", "Y"),
        ("c.png", "Ilse", "Frost on my gate.", "N"),
    )
    (reading,) = parse_file("captions.csv", table)
    assert [s.voice for s in reading.sources] == ["Ilse", "Bram", "Ilse"]
    assert not any(s.permission is not None and s.permission.quotable for s in reading.sources)
    (reading,) = parse_file("captions.csv", table.replace(b" (in their own words)", b""))
    assert not any(s.voice in ("Ilse", "Bram") for s in reading.sources)


def test_a_sentence_about_a_picture_is_a_story():
    text = "Yesterday I looked at IMG_1.png again and cried. It shows my street as it was before the flood came."
    (reading,) = parse_file("story.txt", text.encode())
    assert reading.kind is Kind.STORY and reading.sources[0].text == text


def word(*parts, table=False):
    document = Document()
    if table:
        rows = document.add_table(rows=0, cols=len(parts[0]))
        for row in parts:
            for cell, held in zip(rows.add_row().cells, row, strict=True):
                if isinstance(held, bytes):
                    cell.paragraphs[0].add_run().add_picture(io.BytesIO(held))
                else:
                    cell.text = held
    else:
        for part in parts:
            if isinstance(part, bytes):
                document.add_paragraph().add_run().add_picture(io.BytesIO(part))
            else:
                document.add_paragraph(part)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


BENCH, HALL = "The bench where my mother waits for the bus.", "Our hall, and the door that nobody locks."


@pytest.mark.parametrize(
    "data",
    [
        word("Riverside walk", RED, BENCH, BLUE, HALL),
        word(BENCH, RED, HALL, BLUE),
        word((RED, BENCH), (BLUE, HALL), table=True),
        word((RED, f"Foto 1\n{BENCH}"), (BLUE, f"Foto 2\n{HALL}"), table=True),
    ],
    ids=["below", "above", "beside", "counted"],
)
def test_pictures_in_word_keep_their_captions(data):
    found = parse_file("walk.docx", data)
    assert {t: i for t, (_, i, _) in told(found).items()} == {BENCH: RED, HALL: BLUE}
    assert all(s.kind is Kind.PHOTO for r in found for s in r.sources)


def test_a_report_with_a_logo_is_no_photo_document():
    long = " ".join(["We share one ladder between eleven houses, and nobody has lost it in nine years."] * 30)
    (reading,) = parse_file("report.docx", word(RED, long))
    assert all(s.image is None for s in reading.sources)
    assert {d.reason: d.count for d in reading.dropped}["pictures"] == 1


def test_pictures_without_a_word_say_so():
    from harvest.errors import ReadError

    with pytest.raises(ReadError, match="no words"):
        parse_file("walk.docx", word(RED, BLUE))


def test_a_table_of_pictures_is_read_whatever_its_columns_are_called():
    rows = (
        "Filename,Who is in it,What,May be shown\np1.jpg,Ilse and Bram,hanging lanterns,yes\np2.jpg,nobody,frost,yes\n"
    )
    (reading,) = parse_file("lanterns.csv", rows.encode())
    assert [s.text for s in reading.sources] == ["Ilse and Bram", "hanging lanterns", "nobody", "frost"]
    assert {s.image_name for s in reading.sources} == {"p1.jpg", "p2.jpg"}
    assert all(s.kind is Kind.PHOTO for s in reading.sources)


def test_whether_people_were_asked_is_no_caption():
    rows = "File,Caption,People asked?\na.jpg,The lock at noon,no people\nb.jpg,Ilse with a lantern,she said no\n"
    (reading,) = parse_file("captions.csv", rows.encode())
    assert [s.text for s in reading.sources] == ["The lock at noon", "Ilse with a lantern"]


@pytest.mark.parametrize("between", ["  ", " ", " = ", " -> ", "\t", ": "])
def test_captions_behind_the_names_of_files_are_a_photo_each_whatever_stands_between(between: str) -> None:
    said = ["Olu with the chairs", "Ann and Bo at the urn - NO FACES ONLINE", "the long table, nobody in it"]
    lines = [f"IMG_20{41 + n}.jpg{between}{text}" for n, text in enumerate(said)]
    (found,) = parse_file("captions.txt", "\n".join(["PHOTO CAPTIONS - 24 Oct (Val's camera)", "", *lines]).encode())
    assert [source.text for source in found.sources] == said
    assert [source.image_name for source in found.sources] == ["IMG_2041.jpg", "IMG_2042.jpg", "IMG_2043.jpg"]


@pytest.mark.parametrize("heading", ["Remarks", "Notes", "Uwagi"])
def test_a_remark_beside_a_photo_is_what_may_be_done_with_it(heading: str) -> None:
    book = Workbook()
    for row in [
        ["File", "Who is in it", "Caption", heading],
        ["IMG_1.jpg", "Wal Cope", "I come for the gravy and stay for the chair by the stove.", "Wal: don't print"],
        ["IMG_2.jpg", "Dee Fox", "They are talking leeks and not prize leeks at all.", "Dee – not this one"],
        [
            "IMG_3.jpg",
            "Una Bell",
            "We dance in the kitchen when the shift is over.",
            "happy to be in it, words and name",
        ],
        ["IMG_4.jpg", "Bo Lind", "The long table in the church hall takes forty of us.", "fine to use, no name please"],
        ["IMG_5.jpg", "Ada Obi", "The dream wall was full at the end of the afternoon.", "ok"],
        ["IMG_6.jpg", "Cy Day", "Gran showed us how to turn a heel before the tea.", ""],
    ]:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    reading = parse_file("photo list.xlsx", data.getvalue())[0]
    said = [s.permission for s in reading.sources]
    assert [p is not None and p.quotable for p in said] == [False, False, True, True, False, False]
    assert [p and p.quotation for p in said][2:4] == ["named", "anonymous"]


DOOR = "My boots by the door after the first night shift."


@pytest.mark.parametrize(
    ("heads", "rows"),
    [
        (("Photo", "File", "Photographer", "Caption"), ("DSC_0112.JPG", "DSC_0118.JPG", "IMG_2207.jpg")),
        (("Bild", "Datei", "Fotograf/in", "Bildtext"), ("DSC_0112.JPG", "DSC_0118.JPG", "IMG_2207.jpg")),
        (("Photo", "", "Photographe", "Légende"), ("1", "2", "3")),
        (("Llun", "Lle", "Ffotograffydd", "Geiriau"), ("Bala", "Barmouth", "Bangor")),
        (("Zdjęcie", "Nr", "Autorka", "Podpis"), ("1", "2", "3")),
    ],
    ids=["English", "German", "French", "Welsh", "Polish"],
)
def test_a_table_of_pictures_in_word_says_in_its_columns_who_took_each(heads, rows):
    told = zip((RED, BLUE, GREEN), rows, ("Olwen", "Jens", "Olwen"), (BENCH, HALL, DOOR), strict=True)
    (reading,) = parse_file("walk.docx", word(heads, *told, table=True))
    found = [(s.voice, s.text, s.image) for s in reading.sources]
    assert found == [("Olwen", BENCH, RED), ("Jens", HALL, BLUE), ("Olwen", DOOR, GREEN)]
    assert {s.kind for s in reading.sources} == {Kind.PHOTO}


def test_a_table_of_pictures_in_word_needs_no_heads():
    rows = ((RED, "Olwen", BENCH), (BLUE, "Jens", HALL), (GREEN, "Olwen", DOOR))
    (reading,) = parse_file("captions.docx", word(*rows, table=True))
    assert [(s.image, s.voice, s.text) for s in reading.sources] == [*rows]


def test_a_no_in_a_column_or_line_beside_a_picture_in_word_is_heard():
    heads = ("Picture", "Name", "Words", "OK to print?")
    rows = ((RED, "Olwen", BENCH, "yes"), (BLUE, "Jens", HALL, "No"), (GREEN, "Mo", DOOR, ""))
    beside = parse_file("walk.docx", word(heads, *rows, table=True))
    lines = [part for p, who, words, ok in rows for part in (p, words, f"Name: {who}", f"OK to print: {ok}")]
    for (reading,) in (beside, parse_file("walk.docx", word("Our walk", *lines))):
        assert [(s.voice, s.text, s.image) for s in reading.sources] == [(w, t, p) for p, w, t, _ in rows]
        assert [s.permission and s.permission.quotable for s in reading.sources] == [True, False, False]


@pytest.mark.parametrize("label", ["", "Photo: "])
def test_labelled_lines_below_the_names_of_pictures_say_who_took_them(label):
    text = "\n\n".join(
        f"{label}IMG_{n}.jpg\nTaken by: {who}\nCaption: {words}"
        for n, (who, words) in enumerate([("Olwen", BENCH), ("Jens", HALL), ("Olwen", DOOR)])
    )
    (reading,) = parse_file("captions.txt", text.encode())
    assert [(s.voice, s.text, s.image_name) for s in reading.sources] == [
        ("Olwen", BENCH, "IMG_0.jpg"),
        ("Jens", HALL, "IMG_1.jpg"),
        ("Olwen", DOOR, "IMG_2.jpg"),
    ]


def test_pictures_side_by_side_in_word_have_the_words_below_them():
    (reading,) = parse_file("sheet.docx", word((RED, BLUE), (BENCH, HALL), table=True))
    assert [(s.image, s.text) for s in reading.sources] == [(RED, BENCH), (BLUE, HALL)]


def test_a_face_beside_each_time_somebody_speaks_makes_no_photos():
    rows = ((RED, "Ada", "So how did it start?"), (BLUE, "Bo", HALL), (RED, "Ada", "And then?"), (BLUE, "Bo", DOOR))
    (reading,) = parse_file("talk.docx", word(*rows, table=True))
    assert reading.kind is Kind.TRANSCRIPT and [t.speaker for t in reading.sources[0].turns] == ["Ada", "Bo"] * 2


def test_a_short_line_above_each_caption_may_be_a_name_and_is_told():
    (reading,) = parse_file("walk.docx", word("Walk", RED, f"Olwen\n{BENCH}", BLUE, f"Jens\n{HALL}"))
    assert any("begin with a line like “Olwen”" in warning for warning in reading.warnings)


def test_a_line_above_the_pictures_of_a_document_that_forbids_holds_for_each_of_them() -> None:
    for above, held in (("Not for publication.", True), ("Taken along the river in March.", False)):
        (found,) = parse_file("walk.docx", word("Our walk", above, RED, BENCH, BLUE, HALL))
        assert [any(turn.hold for turn in source.turns) for source in with_held_voices(found).sources] == [held] * 2


def test_the_name_of_a_file_above_a_caption_is_the_pictures_and_a_name_before_it_is_whose_words_follow() -> None:
    said = ["Ilse: My bench. I sit there.", "Bram: The lock, where I learned to row.", "Ilse: Mud on our boots."]
    parts = [
        one for n, text in enumerate(said) for one in ((RED, BLUE, GREEN)[n], f"Photo {n + 1} (DSC_{n}.JPG)", text)
    ]
    (found,) = parse_file("walk.docx", word("Our walk", *parts))
    assert [(s.voice, s.image_name) for s in found.sources] == [
        ("Ilse", "DSC_0.JPG"), ("Bram", "DSC_1.JPG"), ("Ilse", "DSC_2.JPG"),
    ]  # fmt: skip
    assert found.sources[0].text == "My bench. I sit there."


def test_themes_before_captions_are_nobodys_names() -> None:
    said = ["Bench: We sit on the bench.", "Water: I learned to row in this water.", "Bench: My boots."]
    (found,) = parse_file(
        "walk.docx", word("Our walk", *(one for n in range(3) for one in ((RED, BLUE, GREEN)[n], said[n])))
    )
    assert [s.text for s in found.sources] == said


def test_whoever_took_a_picture_tells_it_where_the_caption_is_as_they_wrote_it() -> None:
    rows = ["File,Taken by,Caption (as written on the print),Consent form?"]
    rows += [f"IMG_{n}.jpg,{who},{words},Y" for n, who, words in (
        (1, "Olu", "The step we swim from and it is loose"), (2, "Tess", "My gran's gate with the bell on it"),
        (3, "Olu", "A goose that thinks it is a boiler"))]  # fmt: skip
    (found,) = parse_file("photos.csv", "\n".join(rows).encode())
    assert [source.voice for source in found.sources] == ["Olu", "Tess", "Olu"]


def test_a_film_between_pictures_has_a_caption_of_its_own() -> None:
    lines = ["IMG_1.HEIC - the weir in spate", "VID_2.MOV - listen to it", "IMG_3.HEIC - and the quiet after"]
    (found,) = parse_file("photos.txt", "\n".join(lines).encode())
    assert [source.text for source in found.sources] == ["the weir in spate", "listen to it", "and the quiet after"]


def test_a_name_in_brackets_is_who_wrote_a_caption_where_the_title_says_that_all_sent_theirs() -> None:
    lines = [
        "IMG_1.HEIC - the weir in spate (Olu)",
        "IMG_2.HEIC - my hat",
        "IMG_3.HEIC - quiet (Mrs Tuli, photo by Bo)",
        *(f"IMG_{n}.HEIC - {told}" for n, told in enumerate(("a heron", "its feet", "the path", "mud", "us"), 4)),
    ]
    told = ["Walk words, everybody sent me theirs", "Walk photos"]
    first, second = (parse_file("walk.txt", "\n".join([top, "", *lines]).encode())[0] for top in told)
    assert [source.voice for source in first.sources][:3] == ["Olu", None, "Mrs Tuli"]
    assert first.sources[0].text == "the weir in spate"
    assert "(Olu)" in second.sources[0].text
