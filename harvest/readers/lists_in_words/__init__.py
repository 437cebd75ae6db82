"""Who permits what, told in lines and sentences of any layout: people are found first, then what is said of each."""

from harvest.readers.lists_in_words.later import with_later_lines
from harvest.readers.lists_in_words.reading import listed_in_rows, listed_in_words

__all__ = ["listed_in_rows", "listed_in_words", "with_later_lines"]
