"""Who tells a story: in the title that names it, in the first words, behind initials in notes."""

from __future__ import annotations

from io import BytesIO

import docx

from harvest import readers
from harvest.model import Reading
from harvest.readers.held_voices import with_held_voices


def read(name: str, data: bytes) -> Reading:
    ((_, found),) = readers.read_files([(name, data)])
    assert isinstance(found, tuple), found
    return found[0]


def word(*lines: tuple[str, str]) -> bytes:
    made = docx.Document()
    for style, text in lines:
        made.add_paragraph(text, style)
    data = BytesIO()
    made.save(data)
    return data.getvalue()


def test_titles_name_who_tells_the_story_below_each() -> None:
    told = "I kept the ferry for eleven winters and never once came home dry, and I would do it again tomorrow."
    lines = [("Title", "Stories from the ferry stall")]
    for title in (
        "The rope – told by Wilf Arnott",
        "Story 2. Told by Nuria",
        "A blue door (Tade Wosik-Brun)",
        "Four — Ola B.",
    ):
        lines += [("Heading 2", title), ("Normal", told)]
    found = read("stories.docx", word(*lines))
    assert [s.voice for s in found.sources] == ["Wilf Arnott", "Nuria", "Tade Wosik-Brun", "Ola B."]


def test_a_title_with_a_month_names_nobody() -> None:
    told = "I kept the ferry for eleven winters and never once came home dry, and I would do it again tomorrow."
    found = read("x.docx", word(("Heading 1", "Stories collected at the ferry – October 2026"), ("Normal", told)))
    assert not any("October" in (s.voice or "") and len((s.voice or "").split()) < 3 for s in found.sources)


def test_first_words_name_who_tells_a_story() -> None:
    text = "I am Efe Oso-Ans and this is my story.\n\nI came with one coat. My neighbour knocked and I was not alone.\n"
    assert read("my story.txt", text.encode()).sources[0].voice == "Efe Oso-Ans"


def test_initials_that_a_line_of_the_notes_tells_are_people_and_what_follows_is_nobodys() -> None:
    lines = [
        ("Normal", "Flipchart sheets, Table 4"),
        ("Normal", "At the table: Nadia Abbot (N.A.), Gwil Tud-Hale (G.T-H.), Hope Cray (H.C.)"),
        ("Normal", "Sheet 1 – what shines"),
        ("Normal", "N.A.: the allotment gates are always open and we swap mint for rhubarb."),
        ("Normal", "G.T-H.: We carried the banner soaked and nobody would put it down."),
        ("Normal", "H.C.: My dog has more friends than me and that is how I got to know folk."),
        ("Normal", "Sheet 2 – what gets in the way"),
        ("Normal", "buses / damp / stairs at chapel"),
    ]
    turns = [t for s in read("flipchart notes.docx", word(*lines)).sources for t in s.turns]
    assert [t.speaker for t in turns if t.speaker] == ["Nadia Abbot", "Gwil Tud-Hale", "Hope Cray"]
    assert turns[-1].speaker is None


SONG = (
    "The crane song\n{}\n\nI came in on a boat as a cook, meaning to stay a winter, and that was forty years ago.\n\n"
    "I married a man who sang, and my sister and I hummed his tune at my mother's table.\n\n{}\n"
)


def test_who_heads_a_story_and_signs_it_tells_it_and_either_alone_is_nobody() -> None:
    signed = "You can print this with my name and send it to whoever wants it.\nB. Haak, 17/10/26"
    told = read("song.txt", SONG.format("Bodil Haak, Plater Street", signed).encode()).sources[0]
    assert told.voice == "Bodil Haak"
    assert told.permission is not None and told.permission.quotation == "named"
    alone = read("song.txt", SONG.format("Plater Street, Nothwick", signed).encode()).sources[0]
    assert alone.voice is None


def test_a_name_with_how_they_are_called_in_it_and_what_they_said_when_it_was_read_back() -> None:
    head = 'Told by Cyril "Nobby" Odling to the library, half-term week.'
    tail = "Read back to Nobby 29 Oct. He says: use it, and put my name on it. Fine to show the surgery as well."
    told = read("skates.txt", SONG.format(head, tail).encode()).sources[0]
    assert told.voice == "Cyril Odling"
    assert told.permission is not None and told.permission.quotation == "named"


def test_below_titles_whoever_is_named_on_the_first_line_tells_each_story_and_no_name_stands_in_it() -> None:
    told = "I kept the ferry for eleven winters and never once came home dry, and I would do it again tomorrow."
    stories = (
        ("The winter the cut froze", "Gwen Prothero-Siv", "Name on it? yes.  Share with partners? yes."),
        ("Eleven flags", "Dami (Oluwadami) Akin", "name – yes.   share – yes"),
        ("Shoes", "Jag Kaur Nij (her son put it in English)", "Permission: (not asked yet, L to ring)"),
        ("A pocket of screws", 'Iftikhar Qaz, "Iffy"', "no name please. Sharing ok"),
    )
    lines = [("Title", "Stories from the day")]
    for title, who, leave in stories:
        lines += [("Heading 2", title), ("Normal", who), ("Normal", told), ("Normal", told), ("Normal", leave)]
    found = read("stories.docx", word(*lines))
    assert [s.voice for s in found.sources] == ["Gwen Prothero-Siv", "Dami Akin", "Jag Kaur Nij", "Iftikhar Qaz"]
    assert not any(who.split()[0] in source.text for source in found.sources for _, who, _ in stories)


def test_titles_name_who_gave_a_page_or_a_letter_before_or_behind_what_it_is_called() -> None:
    told = "I kept the ferry for eleven winters and never once came home dry, and I would do it again tomorrow."
    lines = [("Title", "Stories from the ferry stall")]
    for title in (
        "Rope, by Wilf Arnott",
        "Mrs Cray's letter",
        "Ola Bea Roe - ‘Eels’",
        "a page from Tade Wosik (pencil)",
    ):
        lines += [("Heading 2", title), ("Normal", told)]
    found = read("stories.docx", word(*lines))
    assert [s.voice for s in found.sources] == ["Wilf Arnott", "Mrs Cray", "Ola Bea Roe", "Tade Wosik"]


def test_names_over_quotations_are_who_says_them_and_what_stands_around_is_nobodys() -> None:
    text = (
        "Table by the stove\nnotes in the words they used\n\n"
        "* Ola Bea Roe\n  “Fy stori i: roedd y nyrs yn canu efo hi.”\n"
        "* Wilf (Wilfie)\n  “We mended the slip\n  in one tide.”\n* Hope Cray\n  “I know every dog here.”\n"
        "* Wilf\n  “And it held.”\n\n(thanks for the cake)\n"
    )
    turns = [t for s in read("notes.txt", text.encode()).sources for t in s.turns]
    source = read("notes.txt", text.encode()).sources[0]
    assert [(t.speaker or "").split(" (")[0] for t in turns] == ["Ola Bea Roe", "Wilf", "Hope Cray", "Wilf"]
    assert source.text[turns[1].start : turns[1].end] == "We mended the slip in one tide."
    assert "cake" not in source.text


def test_whose_words_may_be_used_between_quotations_is_not_lost() -> None:
    text = (
        "* Ola Roe\n“The nurse sang to her.”\n* Wilf\n“We mended the slip.”\n(please don't quote Wilf)\n* Hope Cray\n"
        "“I know every dog.”\n"
    )
    assert "quote Wilf" in " ".join(s.text for s in read("notes.txt", text.encode()).sources)


def test_a_name_in_bold_below_each_title_tells_what_follows_and_a_child_among_them_waits() -> None:
    dreams = [
        ("The kite", "**Efe**", "I dreamt that the mill flew off and we all held on to one string of it."),
        ("Snow", "*no name*", "It snowed in the bakery and nobody minded, they rolled it into loaves."),
        ("A door", "**Nuria, aged 10**", "There was a door in the river and my brother went through it first."),
        ("The kite again", "**Wilf Arnott**", "The mill came back, and it had learned how to sing from somewhere."),
    ]
    page = "# Dreams of the mill\n\n*Written down at breakfast.*\n\n---\n\n"
    page += "\n\n".join(f"## {title}\n{name}\n\n{said}" for title, name, said in dreams)
    found = read("mill dreams.md", page.encode())
    assert [s.voice for s in found.sources][::2] == ["Efe", "Nuria"] and found.sources[3].voice == "Wilf Arnott"
    assert [s.text for s in found.sources] == [said for _, _, said in dreams]
    assert not any(name in (found.sources[1].voice or "") for name in ("no name", "Snow"))
    assert [s.voice for s in with_held_voices(found).sources if any(turn.hold for turn in s.turns)] == ["Nuria"]


def test_who_is_named_behind_whose_kin_they_are_tells_the_story_and_what_they_are_stands_beside() -> None:
    lines = [("Title", "Stories from the ferry stall")]
    for title, who, told in (
        ("The rope", "Wilf Arnott, rope hand", "I kept the ferry for eleven winters and never once came home dry."),
        ("Eels", "Wilf’s daughter, Nuria", "He brought them home in his hat, and my mother would not have them."),
        ("A lamp", "our neighbour, Tade", "We saw it from the kitchen, so we knew when to put the kettle on."),
        ("Ice", "Ola B.", "You could walk over, and I did, with the post in a pram."),
    ):
        lines += [("Heading 2", title), ("Normal", f"Told by {who}"), ("Normal", told)]
    found = read("ferry.docx", word(*lines))
    assert [s.voice for s in found.sources] == ["Wilf Arnott", "Nuria", "Tade", "Ola B."]
    assert [s.attributes.get("Beside the name") for s in found.sources][:2] == ["rope hand", "Wilf’s daughter"]
