"""Characters that nobody sees: what means something stays, the rest is taken out and said."""

from hypothesis import given
from hypothesis import strategies as st

from harvest.passages import sentences
from harvest.readers.invisible import without_invisible
from harvest.readers.recognise.talk.turn_starts import find_start

PIECES = [
    "word",
    " ",
    "\n",
    "ليلى",
    "字",
    "👩\u200d👧",
    "\u200b",
    "\u202e",
    "\u2066",
    "\u200f",
    "\u00ad",
    "\x00",
    "می\u200cخواهم",
    "ไทย\u200bไทย",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_nothing_that_is_seen_goes_and_a_second_look_finds_nothing(text):
    seen, said = without_invisible(text)
    unseen = "\u200b\u202e\u2066\u200f\u00ad\x00\u200c\u200d"
    assert [c for c in seen if c not in unseen] == [c for c in text if c not in unseen]
    assert bool(said) == (len(seen) < len(text) and bool(said))
    assert without_invisible(seen) == (seen, ())


def test_joiners_within_words_and_emoji_stay():
    for text in (
        "نمی\u200cدانم",
        "👨\u200d👩\u200d👧",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "ไทย\u200bไทย",
    ):
        assert without_invisible(text) == (text, ())


def test_direction_marks_stay_and_hide_no_name():
    text = "\u200fليلى: (a)\u200e!"
    assert without_invisible(text)[0] == text
    assert find_start("\u200eIvo\u200f: yes").label == "Ivo"


def test_stretches_of_another_direction_are_opened_and_said():
    seen, said = without_invisible("it said \u202eegac\u202c there")
    assert seen == "it said egac there" and "2 marks that turn the direction" in said[0]


def test_sentences_end_with_the_marks_of_every_script():
    for text, count in (
        ("یہ ہے۔ کیا آپ آئے؟ جی ہاں۔", 3),
        ("ਇਹ ਹੈ। ਕੌਣ? ਅਸੀਂ।", 3),
        ("आइए॥ बैठिए।", 2),
        ("Πότε ήρθατε; Το 1974.", 2),
        ("ሰላም። ደህና ነህ፧", 2),
        ("你好！谢谢｡再见", 3),
        ("One; two; three.", 1),
    ):
        assert len(sentences(text)) == count, text
