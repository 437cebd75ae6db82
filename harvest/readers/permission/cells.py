"""What is known of a column before its cells are read, and what one cell says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Style:
    """What is known of the column before a cell is read."""

    welsh: bool = False
    """“Na” is a no, not “not applicable”."""
    cross_is_no: bool = False
    figures: Mapping[str, str] = field(default_factory=dict)
    """Which figures stand for yes and no; without it a figure is unclear."""
    key: Mapping[str, str] = field(default_factory=dict)
    """Codes of a key in the note or header, folded, with what they mean."""
    wording: str = ""
    """The folded wording: a cell that repeats it is a tick."""
    signature: bool = False
    dated: bool = False
    """A date says when permission was given."""
    dates: bool = False
    """The note says that a date alone is a yes."""
    initials: bool = False
    """The note says that initials are a yes."""
    when: bool = False
    """The heading asks for no more than the day on which it was signed."""
    choice: str = ""
    """The answer that the wording itself asks for ("By selecting Continue I agree …")."""
    means: str = ""
    """The answer for which a tick stands: the box under "ask me first"."""
    form: bool = False
    """It asks after a form: “signed” is a yes."""
    single: bool = False
    """One answer is to be chosen: a comma parts no list."""
    frame: str = ""
    """What the answers are, as :class:`~harvest.readers.permission.asks.questions.Question` says."""
    code: bool = False
    """The words are what a code stands for, so that nobody added anything to them."""
    offered: frozenset[str] = frozenset()
    """Answers that several gave word for word, as they do where the form offers them."""
    words_apart: bool = False
    """The list offers the words by themselves, so that a name that is ticked alone permits none."""
    answered: bool = False
    """It is a question, or some wrote yes below it and some no: a no denies the objection for which it asks."""
    options: bool = False
    """Cells name what is permitted: what an answered cell leaves out is not permitted."""


OF_THE_NAME = "says only something of the name"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a cell says: ``yes``, ``no``, ``blank``, ``unclear``, ``ask``; by purpose where it names any."""

    says: str
    named: bool | None = None
    """True with the name, False without it, None: it says nothing of names."""
    hold: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    only: bool = False
    """It names all that is permitted ("analysis only")."""
    ticked: bool = False
    everything: bool = False
    """Yes to all that the column is about."""
    part: bool = False
    """With a part of the name only: the first name, initials."""

    @property
    def of_name_alone(self) -> bool:
        """Whether it refuses the name and says nothing else."""
        return self.named is False and self.hold.startswith(OF_THE_NAME)

    def under(self, purposes: Sequence[str]) -> Answer:
        """The answer to a question about these; asked about the name alone, “no, leave my name out” says all."""
        return Answer("no") if self.of_name_alone and set(purposes) == {"quotation_with_name"} else self


BLANK = Answer("blank")
