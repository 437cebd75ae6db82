"""Sentences behind a label on permission that say of one person after the other what they permit."""

from __future__ import annotations

import re

from harvest.readers.documents.told.told_nouns import Person
from harvest.readers.permission.lines import SAID

_WHO = r"(?:[A-Z]{1,3}\d?|[A-Z][\w'’-]*[a-zà-ÿ](?: (?:[A-Z]\.|[A-Z][\w'’-]*[a-zà-ÿ]))?)(?<!['’]s)"
_BEGINS = re.compile(
    rf"^({_WHO}(?:(?:,| and| &|,? und| et| y| i) {_WHO})*)(?:['’]s)?\s+"
    r"((?:has|have|is|are|was|were|says?|said|would|will|does|do|did|didn't|doesn't|agrees?|agreed|signed|only|wants?|wanted|prefers?|"
    r"gave|gives|asks?|asked|refused|declined|mother|mum|dad|father|parents?|happy|fine|may|can|not|no|yes)\b.*)$",
    re.S,
)


_OWN = re.compile(r"\b(?:his|her|their)\b(?= (?:own |full |first |real )?(?:name|words?|story))")
"""Whoever the sentence is about: it is their own name."""


def people_of_sentences(text: str) -> list[Person]:
    """Who permits what, a sentence a person or several; [] where fewer than two sentences begin with somebody.

    What begins with nobody is added to everybody's, so that nobody permits more than all of it says.

    >>> [(p.names, p.answers["Permission"]) for p in people_of_sentences("AB and CD have signed. EF said no.")]
    [(('AB',), 'have signed'), (('CD',), 'have signed'), (('EF',), 'said no')]
    """
    found: list[Person] = []
    others: list[str] = []
    begun = 0
    for sentence in re.split(r"(?<=[.!?;])\s+", text.strip()):
        match = _BEGINS.match(sentence.strip(" ;"))
        if match is None:
            others.append(sentence)
            continue
        begun += 1
        said = _OWN.sub("my", match[2].strip(" .;"))
        found += [Person((name,), {SAID: said}) for name in re.findall(_WHO, match[1])]
    if begun < 2:
        return []
    return [Person(p.names, {SAID: ". ".join([p.answers[SAID], *others])}) for p in found] if others else found
