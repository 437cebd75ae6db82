"""Words and what is reported as left out make up what phones, mailing lists and printed sheets leave."""

from hypothesis import example, given
from hypothesis import strategies as st

from harvest.errors import ReadError
from harvest.readers.documents.cards.printed_sheets import without_print
from harvest.readers.documents.lines import Line
from harvest.readers.documents.mail.digests import digest_in
from harvest.readers.documents.mail.mail_parts import said
from harvest.readers.documents.photos.picture_lists import as_picture_table
from harvest.readers.dropping import LeftOut, visible
from tests.readers.test_nothing_lost import accounted
from tests.readers.test_nothing_lost_in_variants import words

NAMES = st.sampled_from(["Ada Obi", "Me", "+447700900812", "王芳", "bo.k"])
BELOW = st.sampled_from(
    ["", "Tapbacks:\n    Loved by Me\n", "/Users/a/Library/Messages/Attachments/1.heic\n", "Liked “we sang”\n", "❤️\n"]
)
SHEET = st.sampled_from(
    [
        "Table host: Jo   Table number: 4 | Date: 17/09/2025",
        "Please hand this sheet to the desk",
        "(please photograph your tablecloth)",
        "Bitte dieses Blatt am Ausgang abgeben",
        "We hand everything down",
        "Round: 2\tHost: Ada",
        "",
    ]
)


_PICTURES_SENT = [
    "/Users/a/Library/Messages/Attachments/1.heic\n" if picture else "Tapbacks:\n    Loved by Me\n"
    for picture in (True, False, True, True, False)
]


@given(st.lists(st.tuples(NAMES, words, BELOW, st.integers(10, 59)), min_size=1, max_size=9))
@example([("Ada Obi", "we", below, 10) for below in _PICTURES_SENT])
def test_messages_of_a_phone(messages):
    text = "".join(f"Mar 03, 2026 10:12:{n} AM\n{who}\n{written}\n{below}\n" for who, written, below, n in messages)
    try:
        accounted("Stair.txt", text.encode())
    except ReadError as fault:
        assert "Stair.txt" in str(fault)


@given(st.lists(st.tuples(NAMES, words, st.booleans()), min_size=2, max_size=6))
def test_mails_of_a_digest(mails):
    parts = [
        f"Message: {n}\nFrom: {who} <a@b.org>\nSubject: Ours\n\n{written}\n{'-' * 25 if ruled else ''}\nand more\n"
        for n, (who, written, ruled) in enumerate(mails, 1)
    ]
    text = f"Our digest\n\n{'-' * 70}\n\n" + f"\n{'-' * 30}\n\n".join(parts) + "\nEnd of Our Digest\n"
    lines = [Line(line) for line in text.split("\n")]
    found = digest_in(lines)
    assert found is not None and len(found.mails) == len(mails)
    kept = sum(visible(said(block)) for mail in found.mails for block in mail)
    assert kept + sum(map(visible, found.around)) == visible(text)


@given(st.lists(st.one_of(SHEET, words), min_size=1, max_size=9))
def test_lines_of_a_printed_sheet(texts):
    dropped = LeftOut()
    kept = without_print([Line(text) for text in texts], dropped)
    left = sum(one.characters for one in dropped.found())
    assert sum(visible(line.text) for line in kept) + left == sum(map(visible, texts))


@given(
    st.sampled_from(["\t", " | "]),
    st.lists(st.tuples(NAMES, words), min_size=1, max_size=6),
    st.lists(words, max_size=2),
    st.lists(words, max_size=2),
)
def test_a_list_of_pictures_in_columns(mark, rows, above, below):
    listed = [mark.join((f"p{n}.jpg", who, caption)) for n, (who, caption) in enumerate(rows)]
    lines = [Line(text) for text in (*above, *listed, *below)]
    dropped = LeftOut()
    blocks = as_picture_table(lines, dropped)
    cells = [c for b in blocks for c in ([b.text] if isinstance(b, Line) else [c for row in b for c in row])]
    left = sum(one.characters for one in dropped.found())
    assert sum(map(visible, cells)) + left == sum(visible(line.text) for line in lines)
