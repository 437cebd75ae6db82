"""Which kind of slide a live poll says its answers come from: words that people typed, or what they chose."""

from __future__ import annotations

import re

_OPEN = re.compile(
    r"[(\[]\s*(?:word ?clouds?|open[- ]?(?:ended|text|question)?|free ?text|long text|short text|q ?& ?a|wortwolke|"
    r"nuage de mots|nube de palabras|nuvola di parole|chmura słów|woordenwolk|ordmoln|cwmwl geiriau|offene frage|"
    r"question ouverte|pregunta abierta)\s*[)\]]\W*$",
    re.I,
)
_CHOSEN = re.compile(
    r"[(\[]\s*(?:scales?|rating|ranking|slider|multiple choice|single choice|select(?: answer)?|quiz|100 points|"
    r"pin on image|number|likert|nps|skala|échelle|escala|scala|schaal|skala)\b[^()\[\]]{0,20}[)\]]\W*$",
    re.I,
)


def kind_of_slide(head: str) -> str:
    """``open`` where people typed words, ``chosen`` where they chose or rated; empty where a head says neither.

    >>> kind_of_slide("Q1. One word for us (Word cloud)"), kind_of_slide("Q3. I feel heard (Scales 1-5)")
    ('open', 'chosen')
    """
    return "open" if _OPEN.search(head) else "chosen" if _CHOSEN.search(head) else ""
