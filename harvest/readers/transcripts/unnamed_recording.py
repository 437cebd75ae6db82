"""A recording typed line by line without names and with hardly any full stops: each line is a turn, nobody is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.transcripts.utterances import Utterance

_CALLED = re.compile(
    r"(?<![^\W_])(?:recordings?|transcripts?|transcriptions?|interviews?|audio|voice (?:memos?|notes?)|focus ?groups?|"
    r"aufnahme|wywiad|nagranie|enregistrement|entretien|grabaci[oó]n|entrevista|registrazione|intervista|"
    r"opname|recordiad|cyfweliad|录音|采访|تسجيل|مقابلة|ریکارڈنگ)(?![^\W_])",
    re.I,
)
_LEAST, _ENDED, _SHORT, _LONGEST = 5, 0.2, 0.5, 60


def read_unnamed_recording(name: str, lines: Sequence[Line], warnings: list[str]) -> list[Utterance]:
    """The lines of a file that is called a recording and looks like one; empty for any other text.

    Neither decides alone. Lines that the margin broke are about as long as each other; what people say in turn is not.

    >>> told = ["so I come down in 82 with one bag and a hat", "did you know anyone", "no", "oh no", "my aunt"]
    >>> len(read_unnamed_recording("nightbus recording 3.txt", [Line(text) for text in told], []))
    5
    >>> read_unnamed_recording("nightbus.txt", [Line(text) for text in told], [])
    []
    """
    said = [line.text.strip() for line in lines if line.text.strip()]
    if not _CALLED.search(name.replace("_", " ")) or len(said) < _LEAST:
        return []
    if any(line.heading or line.item for line in lines) or max(len(text.split()) for text in said) > _LONGEST:
        return []
    longest = max(map(len, said))
    short = sum(1 for text in said if len(text) <= 0.6 * longest)
    if sum(map(ends_sentence, said)) > _ENDED * len(said) or short < _SHORT * len(said):
        return []
    warnings.append(
        f"Nobody is named and hardly anything ends with a full stop: each of {len(said)} lines is taken for a turn, "
        "and nobody is told apart. Put a name before each line if you know who spoke."
    )
    return [Utterance(text, new_turn=True, paragraph=True) for text in said]
