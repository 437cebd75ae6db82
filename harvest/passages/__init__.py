"""Sources → passages: one to four sentences of one speaker that make one point."""

from harvest.passages.cutting import split, split_many
from harvest.passages.languages import foreign, languages
from harvest.passages.sentences import sentences

__all__ = ["foreign", "languages", "sentences", "split", "split_many"]
