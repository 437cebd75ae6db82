"""Mails, pages, books and presentations: words and what is reported as left out make up what was written."""

import html
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.mail.mail import HEAD
from harvest.readers.dropping import visible
from tests.readers.making_doors import eml, epub, msg, pptx
from tests.readers.test_nothing_lost import sliced, words

tags = st.sampled_from(
    [
        *("p", "div", "h1", "h2", "li", "blockquote", "pre", "span", "b", "em", "a", "section", "dd", "summary"),
        *("nav", "footer", "aside", "button", "script", "style", "td", "th", "title", "main", "figcaption", "noscript"),
        "textarea",
    ]
)
attributes = st.sampled_from(["", "", "", ' style="display:none"', " hidden", ' role="navigation"', ' class="x"'])
parts = st.lists(
    st.tuples(tags, attributes, words, st.sampled_from(["", "<br>", "<!--a note-->", " ", "\n"])), max_size=14
)


def accounted(name, data, written, *, head=0):
    """Every visible character of what was written is in a source, or reported as left out (a mail's head apart)."""
    try:
        (reading,) = parse_file(name, data)
    except ReadError as fault:
        assert str(fault).startswith(name)
        return
    kept = sum(visible(s.text) for s in reading.sources)
    left = sum(d.characters for d in reading.dropped if d.reason != HEAD)
    # The label of a speaker is kept as the speaker's name.
    assert kept + left == visible(unicodedata.normalize("NFC", written)) + head, reading
    sliced(reading)


def page(pieces):
    return "".join(f"<{tag}{more}>{html.escape(said)}</{tag}>{after}" for tag, more, said, after in pieces)


def said_in(pieces):
    # Words of comments count as well: "a note" has five letters.
    return "".join(said + ("a note" if "note" in after else "") for _, _, said, after in pieces)


def plain(pieces):
    return [(tag, more, said, after) for tag, more, said, after in pieces if tag not in ("script", "style")]


@given(parts)
@settings(max_examples=100, deadline=None)
def test_every_character_of_a_page_is_accounted_for(pieces):
    pieces = plain(pieces)
    accounted("page.html", f"<html><body>{page(pieces)}</body></html>".encode(), said_in(pieces))


@given(st.lists(st.lists(words, min_size=2, max_size=2), min_size=2, max_size=5), words)
@settings(max_examples=60, deadline=None)
def test_every_character_of_a_table_in_a_page_is_accounted_for(rows, after):
    table = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in rows)
    written = "".join(c for row in rows for c in row) + after
    try:
        (reading,) = parse_file("page.html", f"<table>{table}</table><p>{html.escape(after)}</p>".encode())
    except ReadError:
        return
    if reading.mapping is None:
        kept = sum(visible(s.text) for s in reading.sources)
        more = kept + sum(d.characters for d in reading.dropped) - visible(unicodedata.normalize("NFC", written))
        # Where a row pairs a name with words, a colon between the two is read (and reported) that was not written.
        assert 0 <= more <= len(rows)


lines = st.lists(
    st.one_of(
        words,
        words,
        st.sampled_from(
            [
                *("-- ", "> why?", "> yes", "Sent from my iPhone", "On Monday, Jo wrote:", "From: Jo", "To: Ada", ""),
                *("Subject: x", "-----Original Message-----", "---------- Forwarded message ---------"),
            ]
        ),
    ),
    max_size=12,
)


@given(lines, st.sampled_from(["the bench", "Fwd: the bench", "Re: the bench"]))
@example(["From: Jo", "we sang."] * 3, "the bench")
@example([*["From: Jo", "we sang.", "the café"] * 2, "From: Jo", "we sang."], "the bench")
@example(["we sang. " * 20, "-----Original Message-----", "From: Jo"], "Fwd: the bench")
@settings(max_examples=100, deadline=None)
def test_every_character_of_a_mail_is_accounted_for(said, subject):
    """What stands in the head of the mail, or of one that it forwards, is reported too but counted apart."""
    body = "\n".join(said) + "\n"
    for name, data in (("m.eml", eml(body, subject=subject)), ("m.msg", msg(body, subject=subject))):
        try:
            (reading,) = parse_file(name, data)
        except ReadError as fault:
            assert str(fault).startswith(name)
            continue
        kept = sum(visible(s.text) for s in reading.sources)
        left = sum(d.characters for d in reading.dropped)
        head = 0 if name == "m.msg" else visible("team@example.orgTue, 10 Mar 2026 09:12:00 +0000<ruth@example.org>")
        marks = visible(subject)
        written = visible(unicodedata.normalize("NFC", body))
        assert kept + left == written + head + marks + visible("Ruth Adeyemi"), (name, reading)
        sliced(reading)


@given(st.lists(st.lists(words, min_size=1, max_size=3), min_size=1, max_size=4), words)
@settings(max_examples=50, deadline=None)
def test_every_character_of_a_book_is_accounted_for(chapters, front):
    made = [f"<h1>{html.escape(c[0])}</h1>" + "".join(f"<p>{html.escape(p)}</p>" for p in c[1:]) for c in chapters]
    data = epub(*made, front=f"<p>{html.escape(front)}</p>")
    accounted("book.epub", data, "".join(w for c in chapters for w in c) + front + "Contents")


@given(st.lists(st.tuples(words, st.lists(words, max_size=3), words), min_size=1, max_size=3))
@example([("we sang.", [], "we sang."), ("ok", ["we sang. Note: yes"], "we sang."), ("ok", [], "Note: yes")])
@settings(max_examples=40, deadline=None)
def test_every_character_of_a_presentation_is_accounted_for(slides):
    data = pptx(*((title, bullets, notes) for title, bullets, notes in slides))
    accounted("deck.pptx", data, "".join(t + "".join(b) + n for t, b, n in slides))
