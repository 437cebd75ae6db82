"""One disclosure control for every table by what people are: in every sheet, filter, format and later pack.

The attacker knows who (under a pseudonym) said which passage under which code where, every total, how attributes go
together and how many people of each kind there are. Unknown is which person is of which kind. For each number too small
to print, ``release`` picks people whose exchange changes it, and hides every number in any table that this exchange
changes. What is printed is then true in both worlds, and each hidden number differs between them: it can't be worked
out by whatever sums. docs/disclosure.md says what is hidden besides, and where this ends.

>>> people = {v: {"ward": "Hill" if v < 8 else "Dale"} for v in range(1, 16)}
>>> table = by_person("ward", {"food": [(v, v) for v in range(1, 12)], "bus": [(v, v) for v in range(3, 14)]}, people)
>>> made = release([table], below=5)
>>> made.tables[0].columns, made.tables[0].voices
(('Dale', 'Hill'), ((None, None), (6, 5)))
"""

from harvest.privacy.disclosure.adding_up import Sums, printable_sums
from harvest.privacy.disclosure.control import release
from harvest.privacy.disclosure.judge import meaningful, plain_names, why_not
from harvest.privacy.disclosure.nouns import Cells, Exposed, Published, Release, Table, by_person, by_place
from harvest.privacy.disclosure.record import adds, known

__all__ = [
    "Cells",
    "Exposed",
    "Published",
    "Release",
    "Sums",
    "Table",
    "adds",
    "by_person",
    "by_place",
    "known",
    "meaningful",
    "plain_names",
    "printable_sums",
    "release",
    "why_not",
]
