"""Mails, web pages, books and presentations: whose words they hold, and what of them is left out and counted."""

import pytest

from harvest.errors import ReadError
from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file
from tests.readers.making_doors import compound, eml, epub, msg, pptx

STORY = (
    "When the launderette closed we began to wash for each other.\n\n"
    "My machine is old but it is the biggest on the landing, so on Sundays the whole floor comes round."
)


def only(name, data):
    (reading,) = parse_file(name, data)
    return reading


def texts(reading):
    return [s.text for s in reading.sources]


def left(reading):
    return {d.reason: d.count for d in reading.dropped}


# ---- mails ----


def test_a_mail_is_its_senders_story():
    reading = only("bench.eml", eml(STORY))
    (source,) = reading.sources
    assert source.kind is Kind.STORY and source.voice == "Ruth Adeyemi" and source.date == "2026-03-10"
    assert source.text.startswith("When the launderette closed") and "ruth@" not in source.text
    assert "The bench" not in source.text


def test_what_a_mail_answers_its_signature_and_footers_are_left_out_and_counted():
    body = (
        "We share one ladder between eleven houses.\n\n"
        "-- \nRuth Adeyemi\nTreasurer, Mill Lane Allotments\n\n"
        "On Mon, 9 Mar 2026 at 18:01, Jo Host <jo@example.org> wrote:\n"
        "> What do you love about Mill Lane?\n> Jo\n"
    )
    reading = only("re.eml", eml(body, subject="Re: your question"))
    assert texts(reading) == ["We share one ladder between eleven houses."]
    said = left(reading)
    assert said["what the mail answers (quoted)"] == 3 and said["signatures and footers of mails"] == 3


def test_an_outlook_reply_ends_where_the_original_begins():
    body = (
        "The bakery keeps our keys.\r\n\r\nSent from my iPhone\r\n\r\n"
        "-----Original Message-----\r\nFrom: Jo Host\r\nSent: 09 March 2026 18:01\r\nTo: Ruth\r\n"
        "Subject: Your story\r\n\r\nPlease send us your story.\r\n"
    )
    assert texts(only("re.eml", eml(body))) == ["The bakery keeps our keys."]


def test_a_forwarded_mail_is_the_words_of_who_wrote_it():
    body = (
        "See below.\n\n---------- Forwarded message ---------\nFrom: Tom Okoro <tom@example.org>\n"
        "Date: Sun, 8 Mar 2026 at 10:00\nSubject: my story\nTo: Ruth <ruth@example.org>\n\n"
        "After the flood the mosque fed the whole of Canal Street for nine days.\n"
    )
    (source,) = only("fw.eml", eml(body, subject="Fwd: my story")).sources
    assert source.voice == "Tom Okoro"
    assert source.text == "After the flood the mosque fed the whole of Canal Street for nine days."


def test_questions_answered_between_their_lines_stay_beside_the_answers():
    body = (
        "> What do you love about your street?\nThat the door of number nine is never locked.\n\n"
        "> What would help?\nA bench halfway up the hill.\n"
    )
    reading = only("re.eml", eml(body, subject="Re: three questions"))
    turns = [t for s in reading.sources for t in s.turns]
    assert [t.question for t in turns] == ["What do you love about your street?", "What would help?"]


def test_a_mail_of_html_alone_is_read_without_its_hidden_words():
    html = (
        '<html><head><style>p{color:red}</style></head><body><div style="display:none">Preview text</div>'
        "<table><tr><td><p>Hello,</p><p>The <b>choir</b> sings in the underpass&nbsp;now.</p></td></tr></table>"
        "</body></html>"
    )
    reading = only("choir.eml", eml(None, html))
    assert texts(reading) == ["Hello,\nThe choir sings in the underpass now."]
    assert left(reading)["words that the page hides"] == 1


def test_a_flowed_mail_is_joined_again():
    data = (
        b"From: =?utf-8?q?Zo=C3=AB_Brandt?= <z@example.org>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="iso-8859-1"; format=flowed\r\nContent-Transfer-Encoding: quoted-printable'
        b"\r\n\r\nThe caf=E9 on the corner=20\r\nis where we meet.\r\n"
    )
    (source,) = only("z.eml", data).sources
    assert source.text == "The café on the corner is where we meet." and source.voice == "Zoë Brandt"


def test_attachments_are_named_and_not_read():
    reading = only("a.eml", eml(STORY, attachments={"notes.docx": b"x", "photo.jpg": b"y"}))
    assert any("notes.docx" in w and "photo.jpg" in w for w in reading.warnings)


def test_a_transcript_in_a_mail_is_a_transcript():
    talk = "Ada: We share tools.\n\nBo: And time.\n\nAda: And cake on Fridays.\n\nBo: Always cake.\n"
    (source,) = only("t.eml", eml(talk, subject="Transcript table 4")).sources
    assert source.kind is Kind.TRANSCRIPT and [t.speaker for t in source.turns] == ["Ada", "Bo", "Ada", "Bo"]


def test_a_mail_without_words_of_its_own_says_so():
    with pytest.raises(ReadError, match=r"^e\.eml: .*attach"):
        parse_file("e.eml", eml("\n", attachments={"notes.docx": b"x"}))


def test_an_outlook_file_is_read_as_the_same_mail():
    reading = only("bench.msg", msg(STORY + "\n\nSent from Outlook for iOS", attachment="photo.jpg"))
    (source,) = reading.sources
    assert source.voice == "Ruth Adeyemi" and source.text.startswith("When the launderette closed")
    assert "Outlook for iOS" not in source.text and any("photo.jpg" in w for w in reading.warnings)


def test_an_outlook_file_of_html_alone_is_read():
    assert texts(only("c.msg", msg(None, b"<p>The caf\xc3\xa9 is ours.</p>"))) == ["The café is ours."]


# ---- web pages ----

PAGE = """<!DOCTYPE html><html><head><title>Canal stories | Eastgate</title><script>var a = "steal";</script></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><div class="x"><h1>Ruth and the boats</h1>
<p>I learned to <em>steer</em> when I was&nbsp;nine,<br>and the lock keeper let me work the gates.</p>
<p>Now I teach the children &amp; their mothers.</p></div><footer>Copyright 2026 Eastgate</footer></body></html>"""


def test_a_web_page_is_its_words_without_menus_and_code():
    reading = only("boats.html", PAGE.encode())
    (source,) = reading.sources
    assert "I learned to steer when I was nine," in source.text and "teach the children & their mothers." in source.text
    assert "steal" not in source.text and "Home" not in source.text and "Copyright" not in source.text
    assert {"menus, buttons and footers of the page", "code of the page"} <= set(left(reading))


def test_a_transcript_kept_as_a_web_page_is_a_transcript():
    talk = "".join(
        f'<p class="c1"><span class="c2">{who}:</span><span> {words}</span></p>'
        for who, words in (
            ("Ines Prado", "Who looks after the garden?"),
            ("Kofi", "We all do, in turns."),
            ("Ines Prado", "And in winter?"),
            ("Kofi", "The school takes the hens."),
        )
    )
    (source,) = only("garden.htm", f"<html><body>{talk}</body></html>".encode()).sources
    assert [t.speaker for t in source.turns] == ["Ines Prado", "Kofi", "Ines Prado", "Kofi"]


def test_a_table_of_answers_in_a_web_page_is_a_table():
    rows = "".join(
        f"<tr><td>{n}</td><td>{words}</td></tr>"
        for n, words in (
            ("Ana", "The library stays open late because we sit at the desk ourselves."),
            ("Ben", "My neighbour taught me to mend nets and I taught her son."),
            ("Cy", "There is a kettle in the bus shelter and nobody has stolen it."),
        )
    )
    page = f"<html><body><table><tr><th>Name</th><th>Your story</th></tr>{rows}</table></body></html>"
    reading = only("answers.html", page.encode())
    assert [s.voice for s in reading.sources] == ["Ana", "Ben", "Cy"]


def test_the_letters_of_an_old_page_are_read_as_it_says():
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Pani Łucja zna każdego.</p></body></html>'
    assert texts(only("l.html", page.encode("iso-8859-2"))) == ["Pani Łucja zna każdego."]


def test_a_page_that_lost_its_name_is_still_a_page():
    assert only("boats.txt", PAGE.encode()).flavour == only("boats.html", PAGE.encode()).flavour


# ---- books ----


def test_each_chapter_of_a_book_is_a_story_of_its_own():
    book = epub(
        "<h1>The bridge</h1><p>My father built the bridge with eleven others and one borrowed winch.</p>",
        "<h1>The hall</h1><p>We painted the hall by night, so the wedding could be there on Saturday.</p>",
        front="<p>All rights reserved. ISBN 1</p>",
    )
    reading = only("valley.epub", book)
    assert len(reading.sources) == 2
    assert texts(reading)[0].startswith("My father built") and texts(reading)[1].startswith("We painted")
    assert left(reading)["pages of the book around its text"] == 2


def test_a_locked_book_says_what_to_do():
    import io
    import zipfile

    out = io.BytesIO(epub("<p>x</p>"))
    with zipfile.ZipFile(out, "a") as book:
        book.writestr("META-INF/rights.xml", "<rights/>")
    with pytest.raises(ReadError, match="lock"):
        parse_file("valley.epub", out.getvalue())


# ---- presentations ----


def test_slides_and_their_notes_are_read_in_order():
    deck = pptx(
        ("Table 3", ("The pharmacy rings those who do not come.", "Somebody always has a van."), "Said with pride."),
        ("Table 4", ("We have no shop but we have a boot sale.",), ""),
    )
    reading = only("wall.pptx", deck)
    assert reading.kind is Kind.NOTE
    turns = [(t.table, s.text[t.start : t.end]) for s in reading.sources for t in s.turns]
    assert ("3", "The pharmacy rings those who do not come.") in turns
    assert ("3", "Said with pride.") in turns
    assert ("4", "We have no shop but we have a boot sale.") in turns


def test_a_table_on_a_slide_is_read():
    deck = pptx(table=(("Ana", "The library stays open."), ("Ben", "We mend nets.")))
    said = " ".join(texts(only("wall.pptx", deck)))
    assert "The library stays open." in said and "We mend nets." in said


# ---- what is refused ----


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.doc", compound({"WordDocument": b"x" * 600}), r"old Word file.*\.docx"),
        ("a.xls", compound({"Workbook": b"x" * 600}), r"old Excel file.*\.xlsx"),
        ("a.ppt", compound({"PowerPoint Document": b"x" * 600}), r"old PowerPoint file.*\.pptx"),
        ("a.docx", compound({"EncryptedPackage": b"x" * 600, "EncryptionInfo": b"y"}), r"password"),
        ("talk.mp3", b"\xff\xfb\x90\x64" + bytes(400), r"recording.*transcript"),
        ("talk.m4a", b"\x00\x00\x00\x20ftypM4A " + bytes(400), r"recording.*transcript"),
        ("talk.wma", bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c") + bytes(400), r"recording.*transcript"),
        ("talk.amr", b"#!AMR\n" + bytes(400), r"recording.*transcript"),
        ("talk.aiff", b"FORM\x00\x00\x01\x00AIFF" + bytes(400), r"recording.*transcript"),
        ("old.mov", b"\x00\x00\x00\x08wide\x00\x00\x01\x00mdat" + bytes(400), r"recording.*transcript"),
        ("talk.aac", b"\xff\xf1\x50\x80" + bytes(400), r"recording.*transcript"),
        ("strange.mp3", b"\x17\x18\x19" * 300, r"recording.*transcript"),
    ],
)
def test_what_cannot_be_read_says_the_one_thing_that_helps(name, data, says):
    with pytest.raises(ReadError, match=says) as fault:
        parse_file(name, data)
    assert str(fault.value).startswith(name) and "\n" not in str(fault.value)


@pytest.mark.parametrize(
    ("name", "entries"),
    [
        ("story.pages", ("Index/Document.iwa", "Metadata/Properties.plist")),
        ("story.zip", ("Index/Document.iwa", "Metadata/Properties.plist")),
        ("story.pages", ("index.xml", "buildVersionHistory.plist", "QuickLook/Thumbnail.jpg")),
        ("story.pages", ("Index.zip", "Metadata/Properties.plist")),
    ],
)
def test_a_pages_document_says_how_to_save_it(name, entries):
    from tests.readers.making import as_zip

    with pytest.raises(ReadError, match=r"Pages.*Export.*Word"):
        parse_file(name, as_zip(dict.fromkeys(entries, b"x")))


def test_a_word_file_under_an_old_name_is_still_read():
    from tests.readers.making import docx

    assert only("story.doc", docx("I came for the tea.")).sources[0].turns[0].role is Role.UNKNOWN


FORM = (
    "Name: Wenna Pascoe\nEmail: w@example.org\nPostcode: TR1\n"
    "Your story: The tide clock in the square was broken for years.\nThen we mended it with a washing machine.\n"
    "May we quote you?: no\n"
)


def test_a_mail_that_a_web_form_sent_is_one_answer_of_that_form():
    reading = only("form.eml", eml(FORM, sender="Website <noreply@example.org>", subject="New submission"))
    (source,) = reading.sources
    assert source.voice == "Wenna Pascoe"
    assert source.text.startswith("The tide clock") and source.text.endswith("washing machine.")
    assert source.permission is not None and not source.permission.quotable
    assert "w@example.org" not in source.text


def test_a_quoted_question_is_a_heading_only_where_own_words_answer_it():
    body = (
        "Thanks Jo. We share one ladder between eleven houses.\n\n> On 9 Mar 2026, Jo wrote:\n> \n> What do you love?\n"
    )
    (source,) = only("re.eml", eml(body, subject="Re: q")).sources
    assert source.kind is Kind.STORY and all(t.question is None for t in source.turns)


def test_the_subject_names_the_table():
    (source,) = only("notes.eml", eml(STORY, subject="From table 4, round 2")).sources
    assert {(t.table, t.round) for t in source.turns} == {("4", "2")}
