# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A chat in which somebody asks who may be quoted and nearly everybody only answers that: who permits what."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Listed
from harvest.readers.consent_lists.answered.terse import NAME as OF_NAME
from harvest.readers.consent_lists.answered.terse import QUOTE as OF_QUOTE
from harvest.readers.consent_lists.answered.terse import SHARE as OF_SHARE
from harvest.readers.consent_lists.answered.terse import terse
from harvest.readers.consent_lists.answered.waits import takes_back, waits
from harvest.readers.consent_lists.columns import columns_of
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.keys.meanings import NAME_TOO, NAMED, QUOTE, SHARE, UNNAMED, UNSURE, meaning_of
from harvest.readers.consent_lists.permitted import permitted
from harvest.readers.lists_in_words.judge import judged
from harvest.readers.lists_in_words.questions import PASSED, Asked, asked_in
from harvest.readers.lists_in_words.said import QUOTING
from harvest.readers.permission.asks.frames import with_or_without
from harvest.readers.permission.text import any_of, fold

_ASKS = any_of(
    r"\b(?:can|could|may|shall|are you|is it|would you|do you) .{0,40}\b(?:quot\w*|(?:use|print|include) (?:what you|your (?:words|name|story|memories)))\b|\bok(?:ay)? (?:for us )?to (?:be )?quoted?\b|\bhappy to be quoted\b",
    r"\b(?:durfen|darf|konnen|kann) .{0,40}\bzitier\w*|\b(?:pouvons|peut|puis|pourr\w+)\b.{0,40}\bcite[rs]?\b|\bcz[yi] (?:mozemy|moge|mozna) .{0,40}\bcytow\w*|\b(?:podemos|puedo|se puede) .{0,40}\bcitar\w*|\b(?:gawn|cawn|allwn|ga) (?:ni|i) .{0,40}\bd?dyfynnu\b",
)
_OF_THE_CHAT = any_of(
    r"\b(?:this|the|our) (?:chat|thread|group|conversation)\b|\bwhat (?:you|people|we) (?:\w+ )?(?:write|wrote|post(?:ed)?|put|say|said) (?:in )?(?:here|on here|above)\b|\b(?:these|those|your) (?:messages|posts)\b"
)
"""What asks about the words of the chat itself, which is no list for others."""
_WITH_NAME = any_of(
    r"\b(?:with|by|under|and|use) (?:your|ur|the) (?:full |real |own )*names?\b|\bmit (?:deinem|ihrem|eurem|vollem) (?:vollen )?namen\b|\bavec (?:votre|ton|vos) noms?\b|\bz (?:imieniem|nazwiskiem)\b|\bcon (?:su|tu|vuestro) nombre\b|\bgyda(?:'ch|'r|ch)? (?:h?enw)\b"
)
_SAY = r"(?:reply|answer|put|type|send|text|say|with|or|and|antworte\w*|repond\w*|odpowiedz|responde\w*|atebwch)"
_OPTION = re.compile(
    rf"(?:^|[,;:.!?]|\b{_SAY}\b(?: back)?)\s*(?P<code>(?!{_SAY}\b)[^\s,;=:.!?]+(?: (?!{_SAY}\b)[^\s,;=:.!?]+){{0,2}}?)\s*(?:=|→|->|\bmeans\b)\s*(?P<meaning>[^,;=\n.!?]+)",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:oh|ah|actually|sorry|hi|hiya|hello|ok so|on second thoughts|can you|could you|please|pls|make (?:mine|that|it)|put me (?:down )?(?:as|for)|change (?:mine|me|it|that) to|mine'?s|i'?ll (?:go|say)(?: for| with)?|just|for me|from me)\b[\s,.:–-]*)+",
    re.I,
)
_LEAVE = any_of(
    r"\b(?:no|not|nothing|names?|named|quot\w*|anon\w*|instead|rather|mine|changed?|withdr\w*|leave me|nein|nicht|non|pas|nie|sin|sem|heb|na)\b"
)
"""What somebody who has answered may mean by a change."""
_COURTESY = re.compile(
    r"^(?:please|pls|thanks?|thank you|ta|sorry|love|x+|mate|[\s,.!])+$|[\s,]+(?:please|pls|thanks|ta|love|x+|bitte|danke|merci|svp|s['’]il (?:vous|te) pla[iî]t|prosz[ęe]|por favor|diolch|os gwelwch yn dda)[\s.!]*$",
    re.I,
)
_REFUSES = re.compile(
    r"(?:no|nope|nein|non|nie|nao|na)\b(?! (?:\w+ )?(?:names?|nom|namen|problem\w*|worries|probs|objections?|bother|idea|way of)\b)"
)
_PEOPLE, _MOST, _LONG = 3, 0.5, 40
Message = tuple[str, str]


def listed_in_replies(messages: Sequence[Message]) -> tuple[Listed, ...] | None:
    """Everybody who answered in a chat that holds hardly anything else, once for each answer, each as narrow as all of
    theirs; None for any other chat.

    >>> chat = [("Bev", "For the booklet, can we quote you, with your name? Reply YES, NO NAME or NO"), ("Ada", "YES"), ("Bo", "no name please")]
    >>> [(one.names[0], one.permission.quotation) for one in listed_in_replies([*chat, ("Cy", "NO"), ("Ada", "oh make mine NO NAME")])]
    [('Ada', 'anonymous'), ('Bo', 'anonymous'), ('Cy', 'no'), ('Ada', 'anonymous')]
    """
    at = next((n for n, (_, text) in enumerate(messages) if _ASKS.search(fold(text)) and "?" in text), None)
    if at is None or _OF_THE_CHAT.search(fold(messages[at][1])):
        return None
    asker, asked = messages[at]
    named, questions, codes = _read(asked)
    rows: list[list[str]] = []
    told, closed_by_another = set(), False
    others = [message for message in messages if message[0] != asker]
    for who, text in messages[at + 1 :]:
        if who == asker:
            closed_by_another = closed_by_another or ("?" in text and not _ASKS.search(fold(text)))
            continue
        answers = _answers(text, codes, questions, named=named) if len(text.split()) <= _LONG else None
        if closed_by_another and who not in told and answers is not None:
            answers = None  # an answer to something else
        if answers is None and who in told and (takes_back(text) or waits(text) or _LEAVE.search(fold(text))):
            answers = [UNSURE, "", "", text]
        if answers is not None:
            told.add(who)
            rows.append([f"{len(rows) + 1:02}:00", who, *answers])
    if len(told) < _PEOPLE or len(rows) < _MOST * len(others):
        return None
    return people_listed(["When", "Name", QUOTE, NAME_TOO, SHARE, "Notes"], rows)


def listed_in_reply(who: str, text: str, asked: str) -> tuple[Listed, ...] | None:
    """Whoever answers by mail to whom quoting was asked, and says hardly anything else; None for any other mail.

    >>> asked = "Can we quote you, with your name or without? And may the council have the transcript?"
    >>> [one.permission.quotation for one in listed_in_reply("Ada Obi", "Quote me, no name please. Sharing is fine. A.", asked)]
    ['anonymous']
    >>> listed_in_reply("Ada Obi", "I am out of the office until Monday.", asked)
    """
    if _ASKS.search(fold(asked)) is None or "?" not in asked or len(text.split()) > _LONG:
        return None
    named, questions, codes = _read(asked)
    answers = _answers(text, codes, questions, named=named)
    if answers is None:
        return None
    row = [[who, *answers]]
    return permitted(row, columns_of(["Name", QUOTE, NAME_TOO, SHARE, "Notes"], row), "")


def _read(asked: str) -> tuple[bool, Asked, dict[str, str]]:
    """Whether a question asks for the name with the words, what all it asks, and the codes it offers for answers."""
    named = _WITH_NAME.search(fold(asked)) is not None and not with_or_without(fold(asked))
    questions = asked_in([*re.split(r"\n|(?<=[?.!:])\s+(?=\(?[1-9a-e][.)]\s)", asked), asked])
    return named, questions, {m["code"].strip().casefold(): _meant(m["meaning"]) for m in _OPTION.finditer(asked)}


_APART = {NAMED: ("Yes", "Yes"), UNNAMED: ("Yes", "No")}


def _meant(meaning: str) -> str:
    meaning = _COURTESY.sub("", _COURTESY.sub("", meaning.strip()))
    said = terse(meaning)
    if said.answers.get(OF_QUOTE) == "Yes" and OF_NAME in said.answers:
        return NAMED if said.answers[OF_NAME] == "Yes" else UNNAMED
    return meaning_of(meaning).get(QUOTE, "") or said.answers.get(OF_QUOTE, "") or UNSURE


def _answers(text: str, codes: dict[str, str], asked: Asked, *, named: bool) -> list[str] | None:
    """What a message answers to being quoted, to the name and to sharing, and what else it says; None where it answers nothing."""
    bare = text.casefold()
    used = [
        code
        for code in codes
        if (code in bare if not code.isascii() else re.search(rf"(?<!\w){re.escape(code)}(?!\w)", bare))
    ]
    if used:
        said = {codes[code] for code in used}
        rest = re.sub("|".join(map(re.escape, sorted(used, key=len, reverse=True))), " ", bare).strip(" ,.!–-")
        rest = _COURTESY.sub("", rest)
        rest = "" if not re.search(r"[^\W\d_]", _LEAD.sub("", rest)) else rest
        more = terse(re.sub(r"^(?:and|but) ", "", rest))
        quote, name = _APART.get(answer := said.pop() if len(said) == 1 else UNSURE, (answer, ""))
        return [quote, name, more.answers.get(OF_SHARE, ""), rest]
    text = _COURTESY.sub("", _LEAD.sub("", text))
    if _REFUSES.match(fold(text)):
        return ["No", "", "", ""]
    plain = re.sub(r"[^\w\s.,;:!?'’“”\"()–—/&+-]+", " ", text)
    one = terse(plain)
    answers, left = one.answers, one.rest
    if left or asked.labels or OF_QUOTE not in answers:
        read = judged(plain, asked)
        answers = {about: answer for about, answer in read.answers.items() if answer}
        left = [part for part in read.rest if QUOTING.search(fold(part)) or PASSED.search(fold(part)) or waits(part)]
    quote, name = answers.get(OF_QUOTE, ""), answers.get(OF_NAME, "")
    if not quote and not name:
        return None
    if "?" in text and not waits(text) and quote != "No":
        return None
    if not quote or (quote == "Yes" and not name):
        quote, name = "Yes", name or ("Yes" if named else "")
    return [quote, name, answers.get(OF_SHARE, ""), "; ".join(left)]
