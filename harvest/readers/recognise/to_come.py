"""What somebody notes in the place of words that are still to come, or of a caption that there will never be."""

from __future__ import annotations

import re

_TO_COME = re.compile(
    r"^\W*(?:(?:too )?(?:blurred|blurry|dark|fuzzy|out of focus)\b.{0,40}|(?:please )?(?:leave (?:it |this )?out|"
    r"do(?:n['’]t| not) (?:use|print|show)|delete|skip)\b.{0,30}|(?:no|without(?: a)?) caption(?:\W* "
    r"(?:yet|given|provided|available|needed|wanted|written|so far|supplied|"
    r"was given|here|added|sorry|for this(?: one)?|on this(?: one)?|received|sent))*|"
    r"duplicate.{0,30}|tb[cad]|\?+|(?:caption|text|words|story|quote|title) (?:to (?:follow|come)|tb[cad]|pending|"
    r"needed|missing|"
    r"here)|(?:to be (?:added|confirmed)|coming soon|(?:add|insert|click to add|type) (?:a |the |"
    r"your )?caption\b.{0,20})|"
    r"(?:text|bildunterschrift|bildtext|legende) (?:folgt|fehlt)|légende (?:à (?:venir|suivre|compléter)|manquante)|"
    r"(?:pie de foto|leyenda|texto) (?:pendiente|por (?:añadir|venir))|didascalia (?:da aggiungere|in arrivo)|"
    r"podpis (?:później|wkrótce|do uzupełnienia)|(?:bijschrift|onderschrift) volgt|capsiwn i ddilyn)\W*$",
    re.I,
)


def is_to_come(text: str) -> bool:
    """Whether a text is such a note and nothing of anybody's.

    >>> is_to_come("(no caption yet)"), is_to_come("caption to follow"), is_to_come("No caption could say it.")
    (True, True, False)
    """
    return _TO_COME.match(text) is not None
