# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Words of leave, clause by clause: what each says of quoting, of the name and of passing on, and what is not understood.

A clause is about what its words name; it says yes, no or that something is open. What takes back, limits, waits or
denies and is about nothing that is known is kept as unclear, and whoever it is said of waits.
"""

from __future__ import annotations

import re

from harvest.model.parts_left_out import part_in
from harvest.readers.consent_lists.answered.waits import NO_BACK, takes_no_back, waits
from harvest.readers.lists_by_name.heard import words
from harvest.readers.lists_by_name.heard.beside_answers import KEPT
from harvest.readers.lists_by_name.heard.circumstances import with_what_waits_apart, without_circumstances
from harvest.readers.lists_by_name.heard.clauses import about_of, verdict
from harvest.readers.lists_by_name.heard.pairs import paired
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES, Heard, plainly, stricter
from harvest.readers.lists_by_name.on_slips.parted import parted, verdicts_told
from harvest.readers.permission.answered.put_plainly import put_plainly
from harvest.readers.permission.text import fold
from harvest.readers.permission.wished.all_out import PERHAPS, SURELY, all_out


def heard(text: str, topic: str = "", order: tuple[str, ...] = (), *, heading: bool = False) -> Heard:
    """What words say, where ``topic`` is what a bare yes or no is about and ``order`` all that was asked.

    A ``heading`` says something of those below it only by words that name it.

    >>> heard("Fine to quote me, I'd rather not be named though. Don't pass it on to the council.", "quote").answers
    {'quote': 'Yes', 'name': 'No', 'share': 'No'}
    >>> heard("quote and give name").answers, heard("QUOTE BUT KEEP NAME OUT").answers, heard("Not to the library").answers
    ({'quote': 'Yes', 'name': 'Yes'}, {'quote': 'Yes', 'name': 'No'}, {'share': 'No'})
    >>> heard("yes but not the bit about her son", "quote").unclear, heard("don't quote or pass it on").answers
    (['not the bit about her son'], {'quote': 'No', 'share': 'No'})
    >>> heard("Not to the council, she doesn't want them knowing she sat in the cold")
    Heard(answers={'share': 'No'}, unclear=[])
    >>> heard("fine with all of it so long as we don't say which surgery")
    Heard(answers={}, unclear=["fine with all of it so long as we don't say which surgery"])
    """
    if not heading and _STAYS_OUT.search(fold(text)):
        return Heard({QUOTE: NO})
    text, part = with_what_waits_apart(without_circumstances(_EVER.sub("", text)))
    found = _heard(text, topic, order, heading=heading)
    found.unclear += part
    if found.answers.get(SHARE) == NO:
        found.unclear = [said for said in found.unclear if not _WHY.match(said)]
    refused = not heading and found.answers.get(QUOTE) == NO and all_out(text) != SURELY
    return (of_a_part_alone(text) if refused else None) or found


_STAYS_OUT = re.compile(
    r"(?:^|[,;.:–-]\s*|\b(?:so|and|but|then) )\W*(?:(?:he|she|they|we|hers|his|theirs|ours|all of (?:it|hers|his|theirs)|everything)(?: |(?=['’])))?"
    r"(?:(?:stays?|staying|remains?|keeps?|kept|comes|goes) (?:out|off(?= (?:till|until|unless)\b))(?= *(?:$|[,.;:!–]| - | (?:of (?:it|this|everything)|for now|for the moment|till|until|unless|altogether|completely)\b))|"
    r"(?:['’](?:s|re) |(?:is|are) )?(?:out|off)(?= (?:for now|for the moment|till|until|unless|altogether|completely)\b)(?! (?:till|until) (?:\d|noon|lunch|tea|mon|tues?|wed|thu|fri|sat|sun|next|the (?:weekend|end)|later)))"
)
"""Whoever stays out of it, for good or until they have said so themselves: ``he stays out till he says yes``."""
_EVER = re.compile(r"(?:[,;]| and| or)? (?:not|never) ever(?: again)?(?=\W*$)", re.I)
"""How firmly something is refused, which was said before: ``not the landlord, not ever``."""


_WHY = re.compile(
    r"\W*(?:(?:and|so|as|because|but|she|he|they|i) )*(?:does|do|did)(?: not|n't) want (?:them|him|it|those people|anybody there) (?:knowing|to know|hearing|to hear|finding out|to find out|seeing)\b"
)
"""Why somebody wants nothing passed on: ``doesn't want them knowing she sat in the cold``."""


def of_a_part_alone(text: str) -> Heard | None:
    """What words say that ask to leave a part out, and not all of it: that it waits; None for any others.

    >>> of_a_part_alone("not the bit about the boat, and no name"), of_a_part_alone("no quotes")
    (Heard(answers={'name': 'No'}, unclear=['not the bit about the boat, and no name']), None)
    """
    part = part_in(text)
    return None if part is None else Heard({NAME: NO} if part.no_name else {}, [text])


def _heard(text: str, topic: str, order: tuple[str, ...], *, heading: bool) -> Heard:
    text = text if heading else put_plainly(text)
    said = words.NAME_NOT_TOLD.sub("name not given", words.STAYS_FINE.sub("", _RANG_AT.sub(r"\1", fold(text))))
    said = _SOMEBODY.sub("no name", said)
    said = words.PART_OUT.sub("leave that bit out", KEPT.sub(" ", said))
    found = Heard({QUOTE: NO, SHARE: NO} if not heading and words.YES_BACK.search(said) else {})
    said = NO_BACK.sub(" ", said) if takes_no_back(said) else said
    said = words.APOSTROPHES.sub(lambda m: f"{m[1] or m[2]}n't", " ".join(said.split()))
    said = verdicts_told(parted(words.IF_NAMELESS.sub("not named", words.NOR_THAT.sub(r"\g<no>or not ", said))))
    if len(said.split()) == 1 and words.BARE.match(said):
        return found  # the name of a question, and no answer
    if topic and not heading and (words.NO_THANKS.fullmatch(said) or words.BOTH_WAYS.fullmatch(said)):
        return Heard({topic: NO if words.NO_THANKS.fullmatch(said) else OPEN})
    said = words.WORDS_ONLY.sub(
        "words ok with no name", words.NO_BEHIND.sub(" no", words.KEPT_FROM.sub(words.NOT_WITH, said))
    )
    said = re.sub(r"(?<=\w) ?[&+] ?(?=\w)(?!names?\b)", " and ", re.sub(r" ?[&+] ?(?=names?\b)", " + ", said))
    said = words.REFLECTED.sub(" ", words.BLANK_BEHIND.sub(" ", said))
    said = words.MINDED.sub(" ok ", words.AS_BEFORE.sub(" ", words.BESIDE_IT.sub(" ", said)))
    said = words.LEFT_BLANK.sub("; ", words.BLANK_TOLD.sub(" ", said))
    said = words.QUESTION.sub(r"\1 ; ", said)
    said = re.sub(r"\?+(?=\W|$)", f" {words.ASKED} ; ", said)
    if heading and words.WORDS_AND_NAME.fullmatch(said.replace(" + ", " and ")):
        return Heard({NAME: YES, QUOTE: YES})
    said = words.PAIR.sub(lambda m: paired(m, found), said)
    last: list[str] = []
    bare: list[str] = []
    pending = ""
    minds = False
    for clause in (one for one in _clauses(said) if not words.EXCEPTS.fullmatch(one)):
        kept = last == [SHARE] and found.answers.get(SHARE) == NO
        if (unasked := words.NAME_UNASKED.fullmatch(clause)) or (kept and words.NO_FURTHER.fullmatch(clause)):
            found.take(Heard({NAME: NO} if unasked else {}))
            continue
        about, says = _clause(clause, found)
        if about == ["photo"]:
            last = []
            continue
        if says is None:  # the name alone was spoken of
            if QUOTE in bare:
                found.put(QUOTE, YES)  # “words and name fine”
            pending, bare = "", []
            continue
        if not says and not about and pending and words.AND_NAME.fullmatch(clause):
            found.put(NAME, pending)  # “yes to both, words and name”
            continue
        if bare and (says in (YES, NO) and words.WHOLE.search(clause) or not says and words.ALL_OF_IT.search(clause)):
            for one in bare:  # “quote, name, museum – yes to all three”
                found.put(one, says or pending or YES)
            says, bare = says or pending or YES, []
            about = about or [next(iter(found.answers))]
        elif not says and not pending and len(clause.split()) <= 3:
            bare += about or ([NAME] if words.NAME_TOPIC.fullmatch(clause) else [])
        elif bare and about and says in (YES, NO):
            for one in bare:  # “name and words fine”
                found.put(one, says)
            bare = []
        if not about and says in (NO, OPEN) and NO in found.answers.values() and words.WHY.match(clause):
            continue
        of_no = says == NO and not about and all(found.answers.get(one) == NO for one in last or [topic])
        if (of_no and words.NO_AGAIN.fullmatch(clause)) or (not about and kept and words.NOR_THEM.fullmatch(clause)):
            continue
        if not about and says:
            whole = words.WHOLE.search(words.NAME_NO.sub(" ", clause))
            if whole and topic not in ("", QUOTE):
                about = [topic]
            elif whole:
                about = list(order) or [QUOTE, SHARE] if says == NO else list(order) or ([topic] if topic else [])
            elif last and all(found.answers.get(one, OPEN) == OPEN for one in last):
                about = last
            elif topic and topic not in found.answers and not heading and _answers(clause, says):
                about = [topic]
                pending = says
        if says == "mind":
            minds |= not about or about == [QUOTE]
            for one in about if about != [QUOTE] else []:
                found.put(one, OPEN)
            last = about or last
            continue
        if about and not says and last and pending and len(clause.split()) <= words.SHORT:
            says = pending  # names only something that the clause before allowed or refused as well
        if about and says == "silent":
            for one in about:
                if one == QUOTE:
                    found.put(one, OPEN)
        elif about and says:
            for one in about:
                found.put(one, says)
            pending = says
        elif says == NO and topic and not heading and plainly(clause):
            found.put(topic, OPEN)  # yes / no
        elif NO in found.answers.values() and _OTHERS_KNOW.match(clause):
            pass  # why: “leave her name off, her sister's husband doesn't know”
        elif says in (NO, OPEN) and not heading:
            (
                found.answers.__setitem__(QUOTE, OPEN)
                if says == OPEN and not found.answers
                else found.unclear.append(clause)
            )
        pending = says if says in (YES, NO) and not about else pending
        last = about or last
    if minds and not found.answers:
        found.put(QUOTE, OPEN)
    if heading and NAME in found.answers and QUOTE not in found.answers:
        rest = words.NAME_YES.sub(" ", words.NAME_NO.sub(" ", said))
        if words.QUOTING.search(rest) and not words.NEG.search(rest) and not words.IS_OPEN.search(rest):
            found.put(QUOTE, YES)
    if (
        NAME in found.answers
        and QUOTE not in found.answers
        and topic in ("", QUOTE)
        and not heading
        and words.STATED.match(said)
    ):
        found.put(
            QUOTE,
            NO if said.startswith(("no ", "no,", "nie", "nein", "na ", "non")) and found.answers[NAME] != NO else YES,
        )
    if not found and not heading and all_out(text) == PERHAPS:
        found.unclear.append(fold(text)[:_SHOWN])
    return found


_SOMEBODY = re.compile(
    r"\b(?:just )?(?:call (?:me|her|him)|put (?:me|her|him) (?:down )?as|say it was|make it) (?:just )?(?:an?|one of the) [a-z]+(?: [a-z]+)?(?=\s*(?:$|[.,;!]))"
)
"""How somebody wants to be called who is to be named by nothing else: ``yes but call me a mum``."""
_RANG_AT = re.compile(
    r"\b((?:rang|phoned|called|texted|messaged)(?: (?:me|us|back|in|again|the office))?)"
    r"(?:,? (?:at )?\d{1,2}[.:]\d\d(?: ?[ap]m)?)?(?: (?:from|on) \+?\(?\d[\d() -]{6,})?(?=\W|$)"
)
"""When and from which number somebody rang, which says nothing of leave."""
_SHOWN = 80
_OTHERS_KNOW = re.compile(
    r"(?:because |as |since |cos )?(?:(?:her|his|my|their|our) [\w' -]{2,40}?|[\w']+'s [\w' ]{2,30}?|(?:the )?(?:family|kids|children|neighbours)) "
    r"(?:doesn't|does not|don't|do not|didn't|did not|won't|wouldn't|mustn't|must not|isn't to|aren't to|are not to|is not to) (?:yet )?(?:know|like|approve|be happy|find out|hear)\b"
)


def _answers(clause: str, says: str) -> bool:
    """Whether a clause that is about nothing answers what was asked: ``no thanks``, and not ``you don't have to hunt``."""
    own = says == YES and words.OWN_DEED.match(clause)  # “yes I will bring the urn”
    return not own and (says == OPEN or len(clause.split()) <= 2 or words.ANSWERING.search(clause) is not None)


def _clauses(said: str) -> list[str]:
    """The clauses of folded words; what stands before a colon is one of its own where it is about nothing."""
    found = []
    for clause in words.CUT.split(said):
        label, colon, rest = clause.partition(":")
        own = colon and not (about_of(label) or words.NAME_TOPIC.search(label) or words.PHOTO.search(label))
        parts = [label, rest] if own else [clause]
        found += [bare for part in parts if (bare := part.strip(" .,:;-_*~"))]
    return found


def _clause(clause: str, found: Heard) -> tuple[list[str], str | None]:
    """What one clause is about and what it says; what it says of the name is put down at once."""
    rest, named = clause, ""
    if (no := words.NAME_NO.search(rest)) is not None:
        named = "" if re.search(r"\bnot a\b|\bno problem\b", no[0]) else NO
        rest = words.NAME_NO.sub(" ", rest)
    with_words = any(words.OF_WORDS.search(m[0]) for m in words.NAME_YES.finditer(rest))
    if (rest_yes := words.NAME_YES.sub(" ", rest)) != rest:
        refused = words.NEG.search(rest_yes) is not None and not words.QUOTING.search(rest_yes) and not named
        refused |= any(
            words.NEG.search(rest[m.start() : m.end() + 4]) is not None for m in words.NAME_YES.finditer(rest)
        )
        named = stricter(named, NO if refused else YES)
        rest = " ".join(rest_yes.split()) if not refused else ""
    rest = " ".join(rest.split())
    if named and words.IS_OPEN.search(rest):
        named = OPEN
    if named:
        found.put(NAME, named)
        if not re.search(r"\w", words.FILLERS.sub(" ", rest)):
            return [], None
    if words.PHOTO.search(rest) and not words.QUOTING.search(rest):
        return ["photo"], ""
    about = about_of(rest)
    says = verdict(rest, about) if about or not words.ELSEWHERE.match(clause) else None
    if named == YES and with_words and QUOTE not in about:
        about.append(QUOTE)  # “print the words with the name”
    if not named and says in (YES, NO) and _is_of_name(rest, about, says):
        found.put(NAME, says)  # “name and words fine”, “name not needed”
        if not about:
            return [], None
    if named == YES and not says and QUOTE in about and SHARE not in about:
        says = YES  # “put his name to every word of it”
    if named and not about:
        if says in (NO, OPEN) and named == NO:
            return [], None
        return (
            ([QUOTE], says)
            if says == YES and words.STATED.match(words.TOLD_SO.sub("", rest))
            else ([], None if says in ("", YES) else says)
        )
    why = not about and NO in found.answers.values() and words.WHY.match(clause) is not None
    if says in (YES, "") and not why and (words.is_limited(rest) or waits(rest)):
        found.unclear.append(clause)
        return about, OPEN if QUOTE in about else NO if about else ""
    return about, says


def _is_of_name(clause: str, about: list[str], says: str) -> bool:
    """Whether a clause says of the name as well what it says of words, or of the name alone."""
    if not words.OWN_NAME.search(clause) or len(clause.split()) > words.SHORT:
        return False
    if about == [QUOTE]:
        return words.BESIDE_NAME.search(clause) is not None
    return not about and (says == NO or words.STRONG.search(clause) is not None)
