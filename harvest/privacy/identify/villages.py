"""Places at large that no list knows, by what several lines say: a village is lived *in*, nobody greets it."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.privacy.identify import lexicon as lex
from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.tokens import Token

_IN = word_set("in near around across outside throughout")
_KNOWN_FIRST = 5
_NAMED = lex.TITLES | lex.FORMS_OF_ADDRESS | lex.KIN | lex.NAMING | word_set("and with")


_WHOSE = (
    lex.KIN
    | lex.FORMS_OF_ADDRESS
    | word_set(
        "family house boys girls lads lasses sisters brothers twins kids children place lot shop funeral "
        "wedding woman man"
    )
)


def _is_a_thing(before: Token, after: Token | None, t: Token) -> bool:
    """Whether it stands as a make, a game or a tool does: "a Kickstarter", "the Dreamcast version"."""
    if before.key in ("a", "an"):
        return not t.last and t.first < 3 and not (after and after.title)
    noun = after is not None and after.ordinary and not (after.title or after.initial) and after.gap == " "
    return before.key == "the" and noun and after is not None and after.key not in _WHOSE and not t.last and t.first < 3


def villages(read: Sequence[Sequence[Token]]) -> frozenset[str]:
    """The folded words that stand after "in" or "near" in some text and nowhere as a person's name would.

    >>> from harvest.privacy.identify.tokens import tokens
    >>> sorted(villages([tokens("Nothing is open in Trefellyn."), tokens("I met Bebb in Kington, near Mrs Marrable.")]))
    ['kington', 'trefellyn']
    """
    places: set[str] = set()
    people: set[str] = set()
    for found in read:
        for k, t in enumerate(found):
            if not t.title or t.ordinary or t.first >= _KNOWN_FIRST:
                continue
            before = found[k - 1] if k and t.gap == " " else None
            after = found[k + 1] if k + 1 < len(found) and found[k + 1].gap in (" ", "-") else None
            led = k > 1 and found[k - 1].gap == " " and found[k - 2].title  # "Mac an Tàilleir"
            if before is not None and not led and _is_a_thing(before, after, t):
                places.add(t.key)
                continue
            if before is not None and before.key in _IN and not t.possessive and not (after and after.title):
                places.add(t.key)
                continue
            named = before is not None and (before.key in _NAMED or (before.title and before.first >= _KNOWN_FIRST))
            acts = after is not None and not (after.initial or t.initial) and after.key in lex.DOES
            if named or acts:
                people.add(t.key)
    return frozenset(places - people)
