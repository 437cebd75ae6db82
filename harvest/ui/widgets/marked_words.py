"""People's words with a string marked in them: as they are, never read as Markdown or HTML."""

from __future__ import annotations

from html import escape

_MARK = (
    "background:light-dark(#ffe3a3,#5c4410);color:inherit;font-weight:700;text-decoration:underline;"
    "padding:0 .15em;border-radius:.2em"
)


def marked(before: str, words: str, after: str) -> str:
    """A sentence as HTML, its string marked by weight and line as well as by colour.

    >>> found = marked("Our ", "<b>Jean", " knocks")
    >>> found.startswith("Our <mark style="), "&lt;b&gt;Jean" in found
    (True, True)
    """
    return f'{escape(before)}<mark style="{_MARK}">{escape(words)}</mark>{escape(after)}'


def line(html: str, *, quiet: bool = False) -> str:
    """One line of a row; ``quiet`` for what stands beside the words."""
    style = "margin:0;overflow-wrap:anywhere" + (";opacity:.85" if quiet else "")
    return f'<p style="{style}">{html}</p>'


def where(text: str) -> str:
    """Where something stands, after the words."""
    return f' <span style="opacity:.8">({escape(text)})</span>'
