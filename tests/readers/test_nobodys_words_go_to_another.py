"""Whoever speaks under another kind of label than the rest speaks for themselves: their words go to nobody before."""

import pytest

from harvest.readers.dispatch import parse_file

SAID = [
    ("Moira", "What helped? Even a bit."),
    ("Mick D", "I was signed off with my back."),
    ("", "I moved back in with Mum in the spring."),
    ("Sunny", "I will tell you what helped, the chess clock."),
    ("Rukhsana", "Forgive me, I come late, my sister sent me."),
    ("Moira", "So it is never the big thing."),
    ("Mick D", "A left back."),
    ("Mick D", "And tea."),
    ("Sunny", "He is still terrible."),
    ("Rukhsana", "And at my hours, please."),
]
ABOVE = "{who}  \n{words}\n\n"
TIMED = "[00:01:02] {who}: {words}\n"


@pytest.mark.parametrize("shape", [ABOVE, "**{who}**\n{words}\n\n", "{who}  0:14\n{words}\n\n", TIMED])
@pytest.mark.parametrize(
    "label",
    ["Graham P.", "J.T.", "Mo & Kev", "Ann-Marie O'B.", "Graham (Strollers)", "Graham, 58", "Woman 1", "Lad in cap"],
)
def test_whoever_speaks_once_under_another_kind_of_label_is_not_glued_to_whoever_spoke_before(label, shape):
    text = "".join(shape.format(who=who or label, words=words) for who, words in SAID)
    (reading,) = parse_file("table.txt", text.encode())
    turns = {s.text[t.start : t.end]: t.speaker for s in reading.sources for t in s.turns}
    assert turns["I moved back in with Mum in the spring."].startswith(label.removesuffix(" (Strollers)"))
    assert turns["I was signed off with my back."] == "Mick D"
