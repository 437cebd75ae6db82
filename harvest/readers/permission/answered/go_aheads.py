"""Whole answers that tell others to go ahead, as people say it in Ireland, Scotland, the North and elsewhere."""

from __future__ import annotations

_AWAY = "work fire quote print use share plough batter blast crack"
_ON = "go carry batter drive plough crack"
_SOFT = ["", "aye ", "yes ", "yeah ", "sure ", "ah ", "oh ", "ay "]
_SAID = [
    *(f"{verb} away" for verb in _AWAY.split()),
    *(f"{verb} on" for verb in _ON.split()),
    *("all right", "alright", "grand", "that's grand", "it's grand", "you're grand", "grand so", "grand by me"),
    *("no bother", "not a bother", "no bother at all", "not a bother on me", "away you go", "go for your life"),
    *("work away so", "fire away so", "surely", "indeed", "knock yourself out", "have at it"),
    *("champion", "of course you can", "of course you may", "no problem at all go ahead", "right you are"),
]
GO_AHEADS = frozenset(
    soft + said + tail
    for word in _SOFT
    for soft in {word, word.replace(" ", ", ")}
    for said in _SAID
    for tail in ("", " then", " sure", " pet", " love")
)
"""Under an objection they may mean either."""
CONFIRMED = frozenset(
    who + said
    for who in ("", "i ", "we ", "yes ", "yes, ", "yes i ", "hereby ", "i hereby ")
    for said in (
        "confirm",
        "confirmed",
        "confirms",
        "consent",
        "consented",
        "permit",
        "accept",
        "approve",
        "authorise",
        "authorize",
    )
) | frozenset(
    ["willing", "i am willing", "yes willing", "i'm willing", "confirmed yes", "affirmative", "in favour", "opted in"]
)
"""Whole answers of those who were asked to confirm, as officials word them."""
AGREED = GO_AHEADS | CONFIRMED
NOT_CONFIRMED = frozenset(
    who + denies + said
    for who in ("", "no ", "no, ")
    for denies in ("not ", "is not ", "un")
    for said in ("confirmed", "consented", "accepted", "agreeable", "willing", "cleared", "endorsed", "in favour")
) | frozenset(
    who + denies + said
    for who in ("", "i ", "we ", "no i ", "no, i ")
    for denies in ("do not ", "don't ", "cannot ", "can't ", "will not ")
    for said in ("confirm", "consent", "permit", "accept", "approve", "authorise", "authorize", "agree")
)
"""The same of those who would not."""
