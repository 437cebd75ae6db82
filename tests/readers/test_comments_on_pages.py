"""Several people's comments on one web page are one turn a person's comment, whatever program made the page."""

import html
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file
from harvest.readers.dropping import visible
from tests.readers.test_nothing_lost import sliced, words

WORDPRESS = """<html><head><title>What do you love about the quay? – Harbour Blog</title></head><body>
<nav><a href="/">Home</a></nav><article class="post"><header><h1>What do you love about the quay?</h1>
<span class="byline">by <span class="author vcard"><a class="url fn">Harbour Blog</a></span></span></header>
<div class="entry-content"><p>Tell us below. We read everything.</p></div></article>
<section id="comments"><h2>3 thoughts on “What do you love about the quay?”</h2><ol class="comment-list">
<li id="comment-1" class="comment even thread-even depth-1 parent"><article id="div-comment-1" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><img alt=""><b class="fn">Dora Whitlock</b>
<span class="says">says:</span></div><div class="comment-metadata"><a href="#"><time
datetime="2025-05-03T10:12:00+00:00">
3 May 2025 at 10:12 am</time></a></div></footer><div class="comment-content"><p>The bench by the crane.</p>
<p>My dad sat there every Sunday.</p></div><div class="reply"><a class="comment-reply-link">Reply</a></div></article>
<ol class="children"><li id="comment-2" class="comment odd alt depth-2"><article class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Sunil (resident)</b>
<span class="says">says:</span></div><div class="comment-metadata"><time
datetime="2025-05-04T08:00:00+00:00">4 May 2025 at
8:00 am</time></div></footer><div class="comment-content"><p>Mine sold ice cream next to it!</p></div>
<div class="reply"><a>Reply</a></div></article></li></ol></li>
<li id="comment-3" class="comment even thread-odd depth-1"><article class="comment-body"><footer class="comment-meta">
<div class="comment-author vcard"><b class="fn">Dora Whitlock</b> <span class="says">says:</span></div></footer>
<div class="comment-content"><p>I remember him well.</p></div></article></li></ol></section>
<footer>Proudly powered</footer></body></html>"""
DISCOURSE = """<html><body><h1>What works at the allotments?</h1>
<div itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span
class="creator" itemprop="author">
<a itemprop="url"><span itemprop="name">peg_alder</span></a></span><span class="crawler-post-infos">
<time itemprop="datePublished" datetime="2025-06-01T09:00:00Z">June 1, 2025, 9:00am</time><span
itemprop="position">1</span>
</span></div><div class="post" itemprop="text"><p>We share one hose and nobody quarrels.</p></div></div>
<div itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta"><span
class="creator" itemprop="author">
<a itemprop="url"><span itemprop="name">Ike_Abara</span></a></span></div>
<div class="post" itemprop="text"><aside class="quote"><blockquote>We share one hose</blockquote></aside>
<p>And the beans climb over the fence to me.</p></div></div></body></html>"""
PLAIN_CARDS = """<div class="space-y-6"><h2>Comments (2)</h2>
<div class="bg-white p-4"><div class="flex"><h3 class="font-medium">Bea Lomax</h3><time
class="text-sm">12/05/2025</time></div>
<p class="mt-2">Our street has a piano on the pavement.</p></div>
<div class="bg-white p-4"><div class="flex"><h3 class="font-medium">Petra Unsworth</h3><time
class="text-sm">13/05/2025</time>
</div><p class="mt-2">And nobody has ever stolen it.</p></div></div>"""
QUOTES = """<main><h1>What people told us</h1>
<figure><blockquote><p>I came for the soup and stayed for the choir.</p></blockquote>
<figcaption>— <cite>Nell Obuya</cite></figcaption></figure>
<figure><blockquote><p>They kept my key for me when I was in hospital.</p></blockquote>
<figcaption>— <cite>Gus Tarn, volunteer</cite></figcaption></figure></main>"""
WALL = """<html><head><title>Pledge wall</title></head><body><main><article><h1>Pledge wall</h1>
<p>What people promised at the river day.</p><ul>{}</ul></article></main></body></html>"""
BLOCKS = '<li><blockquote class="wp-block-quote"><p>{}</p><cite>– {}</cite></blockquote></li>'
BEHIND = '<li class="item"><blockquote class="quote"><p>{}</p></blockquote><span class="author">{}</span></li>'
PROMISED = [
    ("I will carry Mr Obuya's shopping up on Fridays.", "Petra"),
    ("I'll leave the gate open for the hedgehogs.", "The Lomax family"),
    ("I will learn three words of Welsh a week.", "Sunil"),
]
ONE_STORY = """<article><h1>The winter the boiler broke</h1><p
class="byline">By <span class="author">Nell Obuya</span></p>
<p>Our caretaker came in on his day off and lit the stove.</p><p>By ten there were
thirty of us round it.</p></article>"""


@pytest.mark.parametrize(
    ("page", "said", "question", "date"),
    [
        (
            WORDPRESS,
            [
                ("Dora Whitlock", "The bench by the crane.\nMy dad sat there every Sunday."),
                ("Sunil", "Mine sold ice cream next to it!"),
                ("Dora Whitlock", "I remember him well."),
            ],
            "What do you love about the quay?",
            "2025-05-03",
        ),
        (
            DISCOURSE,
            [
                ("peg_alder", "We share one hose and nobody quarrels."),
                ("Ike_Abara", "And the beans climb over the fence to me."),
            ],
            "What works at the allotments?",
            "2025-06-01",
        ),
        (
            PLAIN_CARDS,
            [
                ("Bea Lomax", "Our street has a piano on the pavement."),
                ("Petra Unsworth", "And nobody has ever stolen it."),
            ],
            None,
            "2025-05-12",
        ),
        (
            QUOTES,
            [
                ("Nell Obuya", "I came for the soup and stayed for the choir."),
                ("Gus Tarn", "They kept my key for me when I was in hospital."),
            ],
            None,
            None,
        ),
    ],
    ids=["WordPress", "Discourse", "cards of no name", "testimonials"],
)
def test_each_comment_is_a_turn_of_whoever_wrote_it(page, said, question, date):
    (reading,) = parse_file("page.html", page.encode())
    (source,) = reading.sources
    assert reading.kind is Kind.TRANSCRIPT and reading.not_data is None
    assert [(t.speaker, source.text[t.start : t.end]) for t in source.turns] == said
    assert {t.question for t in source.turns} == {question}
    assert source.date == date
    assert any("each is a turn of whoever wrote it" in w for w in reading.warnings)


OPENED = """<p>{0} carried the first bench down on a pram. It rained for three days and nobody minded, because Oskar had
brought a tarpaulin as big as a barn, and because the soup kept coming over the wall from the kitchen of the school.</p>
<p>When it stopped, there were forty of us.</p>"""


def above(told: str, author: str) -> str:
    """The page of comments with another post above them."""
    return WORDPRESS.replace("<p>Tell us below. We read everything.</p>", told).replace(
        '<a class="url fn">Harbour Blog</a>', f'<a class="url fn">{author}</a>'
    )


def test_a_story_that_somebody_tells_above_comments_is_theirs():
    (reading,) = parse_file("page.html", above(OPENED.format("I"), "Tilda Moen").encode())
    story, comments = reading.sources
    assert (story.kind, story.voice, story.text.split("\n")[-1]) == (
        Kind.STORY,
        "Tilda Moen",
        "When it stopped, there were forty of us.",
    )
    assert [turn.speaker for turn in comments.turns] == ["Dora Whitlock", "Sunil", "Dora Whitlock"]
    assert any("Tilda Moen tells a story above the comments" in warning for warning in reading.warnings)


def test_stories_below_names_above_comments_are_those_peoples():
    told = (("Nell Ogden", "You learnt to lip-read in a week."), ("Harbir Gill", "I came on nights in 1964, by bus."))
    article = "".join(f"<h2>{who}</h2><blockquote><p>{said}</p></blockquote>" for who, said in told)
    page = WORDPRESS.replace("<p>Tell us below. We read everything.</p>", f"{article}<p>Filed under: Stories</p>")
    (reading,) = parse_file("page.html", page.encode())
    *stories, comments = reading.sources
    assert [(story.voice, story.text) for story in stories] == list(told)
    assert "Dora Whitlock" in {turn.speaker for turn in comments.turns}


@pytest.mark.parametrize(
    ("told", "author"),
    [
        (OPENED.format("They"), "Tilda Moen"),
        (OPENED.format("“I was glad,” said Oskar. They"), "Tilda Moen"),
        (OPENED.format("I"), "Harbour Blog Team"),
        (OPENED.format("I"), "admin"),
    ],
    ids=["nobody says I", "only a quotation says I", "a group", "an account"],
)
def test_an_article_above_comments_is_not_what_people_said(told, author):
    (reading,) = parse_file("page.html", above(told, author).encode())
    assert len(reading.sources) == 1 and "pram" not in reading.sources[0].text


def test_roles_beside_names_of_comments_are_roles():
    (reading,) = parse_file("page.html", WORDPRESS.encode())
    assert reading.sources[0].turns[1].role is Role.RESIDENT


def test_a_page_by_one_author_is_one_text():
    (reading,) = parse_file("boiler.html", ONE_STORY.encode())
    assert len(reading.sources) == 1 and "thirty of us" in reading.sources[0].text
    assert reading.flavour == "web page"


@given(st.lists(st.tuples(words, words), min_size=1, max_size=6), words, st.booleans())
@settings(max_examples=100, deadline=None)
def test_every_character_of_comments_and_around_them_is_accounted_for(said, around, classes):
    mark = ' class="author"' if classes else ""
    body = "".join(
        f'<div class="c"><b{mark}>{html.escape(who)}</b><p>{html.escape(what)}</p><a>Reply</a></div>'
        for who, what in said
    )
    written = unicodedata.normalize("NFC", around + "".join(who + what + "Reply" for who, what in said))
    try:
        (reading,) = parse_file("page.html", f"<body><p>{html.escape(around)}</p>{body}</body>".encode())
    except Exception as fault:
        assert "page.html" in str(fault)
        return
    kept = sum(visible(s.text) for s in reading.sources)
    assert kept + sum(d.characters for d in reading.dropped) == visible(written), reading
    sliced(reading)


@pytest.mark.parametrize("when", ["3 May, 20:11", "3 May 2026 at 9.40", "3 days ago"])
def test_a_day_inside_the_line_that_names_somebody_is_no_part_of_the_name(when: str) -> None:
    said = [("Ada Obi", "The bench by the lock."), ("Bo Lind", "Soup on Fridays."), ("Ada Obi", "And the ferry bell.")]
    cards = "".join(
        f'<div class="card"><div class="by">{who} <span class="d">{when}</span></div><p>{text}</p></div>'
        for who, text in said
    )
    page = f"<!DOCTYPE html><html><body><h1>Wall</h1>{cards}</body></html>"
    (reading,) = parse_file("wall.html", page.encode())
    (source,) = reading.sources
    assert [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns] == said


@pytest.mark.parametrize("card", [BLOCKS, BEHIND], ids=["whose it is within the quote", "behind the quote"])
def test_cards_typed_as_block_quotes_keep_their_words(card):
    page = WALL.format("".join(card.format(*one) for one in PROMISED))
    (reading,) = parse_file("wall.html", page.encode())
    assert [(s.kind, s.voice, s.text) for s in reading.sources] == [(Kind.PLEDGE, w, said) for said, w in PROMISED]


def test_a_comment_that_only_quotes_another_says_nothing():
    quoted = "<blockquote><cite>Ike Abara wrote:</cite> We share one hose.</blockquote>"
    posts = [("Ike Abara", "We share one hose."), ("Peg Alder", quoted), ("Dora Whitlock", "And the beans are mine.")]
    page = "".join(
        f'<div class="comment"><b class="author">{who}</b><time>2 June 2025</time><div>{said}</div></div>'
        for who, said in posts
    )
    (reading,) = parse_file("page.html", f"<html><body><h1>Plots</h1>{page}</body></html>".encode())
    assert [turn.speaker for turn in reading.sources[0].turns] == ["Ike Abara", "Dora Whitlock"]
    assert any("quotes of the comment" in dropped.reason for dropped in reading.dropped)
