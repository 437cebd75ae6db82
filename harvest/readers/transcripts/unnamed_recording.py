"""A recording typed line by line without names and with hardly any full stops: each line is a turn, nobody is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.kinds import kind_in_words, kind_of_lines
from harvest.readers.recognise.talk.asking import asks_to_tell, asks_unmarked
from harvest.readers.transcripts.utterances import Utterance

_CALLED = re.compile(
    r"(?<![^\W_])(?:recordings?|transcripts?|transcriptions?|interviews?|audio|voice (?:memos?|notes?)|focus ?groups?|"
    r"aufnahme|wywiad|nagranie|enregistrement|entretien|grabaci[oó]n|entrevista|registrazione|intervista|"
    r"opname|recordiad|cyfweliad|录音|采访|تسجيل|مقابلة|ریکارڈنگ)(?![^\W_])",
    re.I,
)
_LEAST, _ENDED, _SHORT, _LONGEST, _STAND = 5, 0.2, 0.5, 60, 0.6
_BEGINS = re.compile(
    r"\W*(?:i|im|id|ive|ill|i['’]\w+|my|me|mine|we|weve|were|we['’]\w+|our|us|it|its|it['’]s|the|theres|there|that|thats|"
    r"they|theyve|theyd|he|she|hes|shes|you|youd|your|so|well|yes|yeah|yep|aye|no|nah|oh|eh|e+|er|um|and|but|cos|because|"
    r"if|when|what|whats|how|why|who|where|could|can|would|do|does|did|is|are|was|more|some|somebody|people|folks?)\b",
    re.I,
)
_GOES_ON = re.compile(
    r"(?:^|\W)(?:the|an?|of|and|or|but|my|your|our|their|his|its|as|than|if|because|i|we|into|was|were)\W*$",
    re.I,
)
"""How a line ends that the next goes on with."""
_DASH = re.compile(r"^\s*[-–—]\s*(?=[^\W\d_])")
_TALK = 4


def read_unnamed_recording(name: str, lines: Sequence[Line], dropped: LeftOut, warnings: list[str]) -> list[Utterance]:
    """The lines of a file that is called a recording and looks like one, or in which each line stands for itself as
    what people say does; empty for any other text.

    Neither name nor look decides alone. Lines that the margin broke end anywhere; what people say in turn does not.

    >>> told = ["so I come down in 82 with one bag and a hat", "did you know anyone", "no", "oh no", "my aunt"]
    >>> len(read_unnamed_recording("nightbus recording 3.txt", [Line(text) for text in told], LeftOut(), []))
    5
    >>> broken = ["so I came in 82 with", "a bag and a hat, and", "nobody met me at the", "boat", "it was cold and"]
    >>> read_unnamed_recording("nightbus.txt", [Line(text) for text in broken], LeftOut(), [])
    []
    >>> talk = ["- so what was it like", "- cold and my aunt was late", "- and did she come", "- she came on a bike"]
    >>> [one.text for one in read_unnamed_recording("nightbus.txt", [Line(text) for text in talk], LeftOut(), [])][1]
    'cold and my aunt was late'
    """
    said = [line.text.strip() for line in lines if line.text.strip()]
    if not said or any(line.heading for line in lines) or max(len(text.split()) for text in said) > _LONGEST:
        return []
    if len(marks := [m.group() for text in said if (m := _DASH.match(text))]) == len(said):
        said = [_DASH.sub("", text) for text in said]
        if not _answer_each_other(said):
            return []
        for mark in marks:
            dropped.add("marks of lists", mark)
    elif any(line.item for line in lines) or not _stand_alone(name, said):
        return []
    warnings.append(
        f"Nobody is named and hardly anything ends with a full stop: each of {len(said)} lines is taken for a turn, "
        "and nobody is told apart. Put a name before each line if you know who spoke."
        if sum(map(ends_sentence, said)) <= _ENDED * len(said)
        else f"Nobody is named: each of {len(said)} lines behind a dash is taken for a turn, and nobody is told apart."
    )
    return [Utterance(text, new_turn=True, paragraph=True) for text in said]


def _answer_each_other(said: Sequence[str]) -> bool:
    """Whether the first line asks, others do too, and what stands between answers."""
    asking = [asks(text) or asks_unmarked(text) or asks_to_tell(text) for text in said]
    apart = not any(a and b for a, b in zip(asking, asking[1:], strict=False))
    return len(said) >= _TALK and asking[0] and sum(asking) >= 2 and apart


def _stand_alone(name: str, said: Sequence[str]) -> bool:
    """Whether hardly a line ends with a full stop and each is what somebody said."""
    if len(said) < _LEAST or sum(map(ends_sentence, said)) > _ENDED * len(said):
        return False
    longest = max(map(len, said))
    called = _CALLED.search(name.replace("_", " ")) is not None
    if called and sum(1 for text in said if len(text) <= 0.6 * longest) >= _SHORT * len(said):
        return True
    # The first word of the next line would have had room.
    room = sum(1 for a, b in zip(said, said[1:], strict=False) if len(a) + 1 + len(b.split()[0]) <= longest)
    return (
        room >= _STAND * (len(said) - 1)
        and not any(map(_GOES_ON.search, said))
        and sum(1 for text in said if _BEGINS.match(text)) >= _STAND * len(said)
        and sum(1 for text in said if text[:1].islower()) >= _STAND * len(said)
        and sum(len(text.split()) for text in said) >= _LEAST * len(said)
        and kind_in_words(name) is None
        and kind_of_lines(said) is None
    )
