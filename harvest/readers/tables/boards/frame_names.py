# ruff: noqa: E501 – lists of words are easier to check on one line
"""Frames of a board that was saved as one column with its link above: what heads cards there looks like one of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.tables.boards.section_heads import is_of_the_board

_ABOVE, _LEAST, _WORDS = 2, 2, 4
_FRAME = re.compile(
    r"\W*(?:(?:our|the|my|your|some|any|more|other|new|big|bright|further|general|unsere|nos|nuestras?|andere|autres|otras|inne|eraill) )*"
    r"(?:ideas?(?: for (?:change|action|later))?|solutions?|suggestions?|proposals?|actions?(?: points?)?|next steps?|hopes|fears|hopes (?:and|&) fears|worries|concerns|dreams|wishes|visions?|"
    r"likes|dislikes|strengths|weaknesses|opportunities|threats|barriers|challenges|problems|issues|assets|resources|skills|questions|comments|thoughts|notes|feedback|other|others|misc(?:ellaneous)?|"
    r"anything else|parking (?:lot|space)|car park|went well|what went well|didn['’]t go well|to improve|kudos|shout[- ]?outs|positives|negatives|pros|cons|quick wins|long[- ]term|short[- ]term|"
    r"ideen|lösungen|vorschläge|nächste schritte|wünsche|träume|sorgen|stärken|schwächen|chancen|risiken|probleme|fragen|kommentare|sonstiges|themenspeicher|"
    r"idées|solutions|propositions|prochaines étapes|rêves|souhaits|craintes|forces|faiblesses|opportunités|menaces|problèmes|remarques|divers|autres|"
    r"soluciones|propuestas|próximos pasos|sueños|deseos|miedos|fortalezas|debilidades|oportunidades|amenazas|problemas|preguntas|comentarios|otros|"
    r"idee|soluzioni|proposte|sogni|desideri|paure|problemi|domande|commenti|altro|ideias|soluções|propostas|sonhos|desejos|medos|perguntas|outros|"
    r"pomysły|rozwiązania|propozycje|marzenia|życzenia|obawy|problemy|pytania|uwagi|inne|ideeën|oplossingen|voorstellen|dromen|wensen|zorgen|problemen|vragen|overig|"
    r"syniadau|atebion|breuddwydion|dymuniadau|pryderon|problemau|cwestiynau|sylwadau|arall)\W*",
    re.I,
)
"""What people call a frame that asks nothing."""


def under_a_link(filled: Sequence[str]) -> tuple[int, list[int]] | None:
    """Where the cards of a board begin below its title and its link, and the cells that head them; None without a link.

    What asks as the first of the cells does heads cards, and so does what frames are often called, each above several.

    >>> cells = ["Our pond", "https://board.example/b/7", "What lives here?", "newts", "Bo", "What is gone?", "a", "b"]
    >>> under_a_link([*cells, "Ideas", "a raft", "a dam"]), under_a_link(["Our pond", "newts", "Ideas", "a raft", "a dam"])
    ((2, [2, 5, 8]), None)
    >>> under_a_link(["Our pond", "https://board.example/b/7", "newts", "a raft", "ideas"])
    (2, [])

    A cell that only one card stands below is a card.
    """
    link = next((n for n, cell in enumerate(filled[:_ABOVE]) if is_of_the_board(cell)), None)
    if link is None:
        return None
    first = next((n for n in range(link, len(filled)) if not is_of_the_board(filled[n])), len(filled))
    if first == len(filled):
        return None
    word = filled[first].split()[0].casefold() if asks(filled[first]) else None
    asked = {
        n for n in range(first, len(filled)) if word and asks(filled[n]) and filled[n].split()[0].casefold() == word
    }
    called = {
        n
        for n in range(first, len(filled))
        if len(filled[n].split()) <= _WORDS and filled[n][:1].isupper() and _FRAME.fullmatch(filled[n])
    }
    heads = sorted(asked | called)
    ends = [*heads[1:], len(filled)]
    apart = [n for n, end in zip(heads, ends, strict=False) if end - n > _LEAST]
    return first, apart if first in apart else []
