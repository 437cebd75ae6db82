"""Lines that say something about a text and are none of it: who told it, who typed the sheets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from harvest.model import Role
from harvest.model.organisations import is_group
from harvest.model.punctuation import asks
from harvest.readers.documents.stories.labelled_tellers import fields_below, fields_beside
from harvest.readers.dropping import LeftOut
from harvest.readers.permission.beside_name import kind_of_part
from harvest.readers.recognise.recurring import NOBODY, after_aside, is_signature, parts_of
from harvest.readers.recognise.signatures import BESIDE, Signature, of_no_person, signed_by
from harvest.readers.recognise.talk.described import describes
from harvest.readers.recognise.talk.speakers import looks_like_name
from harvest.readers.transcripts.utterances import Utterance

_BY = re.compile(
    r"^\W*(?:(?:as )?(?:told|written|shared|spoken|recalled|remembered|contributed|a story|story)\s+(?:to .{2,40} )?)?"
    r"by\s*:?\s+"
    r"([^,!?:]{2,50}?)(?:,\s*([^:!?]{1,50}?))?\W*$",
    re.I,
)
_BY_ELSEWHERE = re.compile(
    r"^\W*(?:(?:racconto|storia|testimonianza|narrazione) di|raccontat[ao] da|(?:récit|histoire|"
    r"témoignage) d(?:e |['’])|"
    r"raconté[e]? par|(?:erzählung|geschichte|erinnerung) von|erzählt von|(?:relato|historia|testimonio|história|"
    r"relato) d[ea]|"
    r"contad[oa] por|(?:verhaal|herinnering) van|verteld door|(?:opowieść|historia|wspomnienie):|opowiedział[ay]?|"
    r"(?:stori|hanes) gan|adroddwyd gan|berättelse av|berättat av|fortelling av|fortalt av)\s*([^,!?:]{2,50}?)"
    r"(?:,\s*([^:!?]{1,50}?))?\W*$",
    re.I,
)
_COLLECTED = re.compile(
    r",?\s*\(?(?:(?:collected|recorded|written down|gathered|taken down|interviewed|typed(?: up)?) by|raccolt[oa] da|"
    r"recueillie?s? par|(?:aufgezeichnet|aufgeschrieben|gesammelt|festgehalten) von|(?:recogid|recopilad|"
    r"recolhid)[oa] por|"
    r"opgetekend door|(?:zebrał|spisał)[ay]?|casglwyd gan|upptecknad av|nedtegnet av)\s+.{2,70}$",
    re.I,
)
"""Who wrote down what somebody told, behind the teller's name."""
_HOW_TOLD = re.compile(r"\.\s+(?:told|written|recorded|spoken|collected|translated)\b[^.!?]*[.,]?$", re.I)
_OF_A_PLACE = re.compile(r"^\W*(?:storia|histoire|geschichte|historia|história|hanes|stori|verhaal)\b", re.I)
_NAME_AND_AGE = re.compile(r"^\W*[–—-]?\s*([^,.!?:\d]{2,50}?),\s*([^,:!?]{1,24}?)\W*$")
_WITH_AGE = re.compile(r"^\W*([^,.!?:\d]{4,50}?),\s*(?:aged? )?\d{1,3}(?:,\s*[^,.:!?\d]{2,40})?$")
"""How somebody signs below what they wrote: ``Stan Kowal, 81, Mill Stair``."""
SEVERAL = "Several people are named as who tells in one text here ({}), and it could not be told apart: it is nobody's."
NAMES = "names under headings (kept as tellers)"
BESIDE_LISTS = "lines before or after the lists (of whoever typed them)"
HELPERS = "names of hosts and note-takers"
_ENDED = re.compile(r"(?<![A-Z])\.$|[!?]$")
_TOGETHER = re.compile(r",\s*(?:all )?(?:together|of (?:us|them)|as one|jointly)\W*$", re.I)
_ALL_OF = re.compile(r"(?:the|our|all|every\w+|year|class)\b", re.I)
_LONGEST_LINE = 8
_ITEMS, _MOST = 5, 0.6


class _Item(Protocol):
    utterances: list[Utterance]


def bylines(
    texts: Sequence[list[Utterance]], dropped: LeftOut, titles: Sequence[str | None] = ()
) -> list[Signature | None]:
    """The teller of each text, by the line that stands at the same place in most of them: below its heading, or last.

    The lines are taken out; where others have a name and one text says that it has none, it has no teller. Below
    ``titles`` that are none themselves, a name alone will do.

    >>> one, two = [Utterance("told by Lewis, 15"), Utterance("They said no.")], [Utterance("By Ana"), Utterance("A.")]
    >>> [found and (found.name, found.attributes) for found in bylines([one, two], LeftOut())], len(one)
    ([('Lewis', {'Age': '15'}), ('Ana', {})], 1)
    """
    labelled = fields_below([[one.text for one in said] for said in texts])
    if any(labelled):
        for said, own in zip(texts, labelled, strict=True):
            for _ in range(own[1] if own else 0):
                dropped.add(NAMES, said.pop(0).text)
        return [own[0] if own else None for own in labelled]
    last = [_by(said[-1].text, plainly=True) if len(said) > 1 else None for said in texts]
    plain = sum(found is not None for found in last) >= max(2, _MOST * len(texts))
    found: list[Signature | None] = []
    plainly = names_below([[one.text for one in said] for said in texts], titles)
    first = [
        above or (_by(said[0].text) if len(said) > 1 else None) for said, above in zip(texts, plainly, strict=True)
    ]
    named = sum(who is not None for who in first) >= max(2, _MOST * len(texts))
    for said, above, below in zip(texts, first, last, strict=True):
        at, who = 0, above
        if who is None and named and len(said) > 1:
            who = _whoever(said[0].text)
        if who is None and len(said) > 1:
            last_line = said[-1].text
            at = -1
            who = below or _dashed(last_line) or _whoever(last_line) if plain else _by(last_line, told=True)
        if who is not None:
            line = said.pop(at)
            aside = after_aside(_DASH.sub("", line.text))[0] if at else ""
            dropped.add(NAMES, line.text.replace(aside, "", 1))
            said += [replace(line, text=aside)] if aside else []
        found.append(who)
    return found


def _whoever(line: str) -> Signature | None:
    """Who is told of by a byline that names nobody, where most texts have one with a name at the same place.

    >>> _whoever("by A. N. Other").name, _whoever("by the lunch club").name, _whoever("by kezia").name
    ('', 'the lunch club', 'kezia')
    >>> _whoever("by a neighbour from the flats").attributes, _whoever("By the time I came, it was gone.")
    ({'Beside the name': 'a neighbour from the flats'}, None)
    """
    found = _BY.match(line.strip())
    if NOBODY.match(line) or (found and NOBODY.match(found.group(1))):
        return Signature("", Role.UNKNOWN, None, "", {})
    if found is None or len(line.split()) > _LONGEST_LINE or _ENDED.search(line.strip()):
        return None
    name = found.group(1).strip()
    named = is_group(name) or (name.islower() and len(name.split()) <= 3 and looks_like_name(name.title()))
    if named and not describes(name):
        return Signature(name, Role.UNKNOWN, None, "", {})
    return Signature("", Role.UNKNOWN, None, "", {BESIDE: name})


def _dashed(last: str) -> Signature | None:
    """Who signs behind a dash, where most texts end with a name: a table, a group, or somebody who says more first.

    >>> _dashed("— ha ha – Ola").name, _dashed("— The lunch club").name, _dashed("— Year 3 table").table
    ('Ola', 'The lunch club', 'Year 3')
    """
    if _DASH.match(last) is None or "\n" in last:
        return None
    signed = _DASH.sub("", last).strip()
    if (table := of_no_person([signed])) is not None:
        return Signature("", Role.UNKNOWN, table or None, "", {})
    if len(signed.split()) <= _LONGEST_LINE and is_group(signed):
        return Signature(signed, Role.UNKNOWN, None, "", {})
    aside, name = after_aside(signed)
    return signed_by(parts_of(name)) if aside else None


_DASH = re.compile(r"^\s*(?:[–—]|--?\s)\s*")


def names_below(texts: Sequence[Sequence[str]], titles: Sequence[str | None]) -> list[Signature | None]:
    """Who is named by nothing but the first line of each text, where most have one below a title that is no name.

    >>> said = "They said no, and I went."
    >>> found = names_below([["Effie Strand, ferry hand", said], ["Obi", said], ["bo lund", said]],
    ...                     ["A boat", "My wall", "Rope"])
    >>> [who and who.name for who in found]
    ['Effie Strand', 'Obi', 'bo lund']
    """
    none: list[Signature | None] = [None] * len(texts)
    named = sum(1 for title in titles if not title or (looks_like_name(title) and len(title.split()) > 1))
    if len(titles) != len(texts) or named > 0.5 * len(titles):
        return none
    first = [text[0].strip() if len(text) > 1 and not fields_beside([text])[0] else "" for text in texts]
    sure = [_by(line, plainly=True) if line and not asks(line) else None for line in first]
    if sum(who is not None and bool(who.name) for who in sure) < max(2, 0.5 * len(texts)):
        return none
    return [who or _whoever(line) or _small_or_several(line) for who, line in zip(sure, first, strict=True)]


def _small_or_several(line: str) -> Signature | None:
    """A name without capitals, or a group, where other texts have a name: ``bo lund``, ``The choir, together``."""
    words = line.split()
    if not words or len(words) > _LONGEST_LINE or _ENDED.search(line):
        return None
    if is_group(line):
        return Signature(_TOGETHER.sub("", line), Role.UNKNOWN, None, "", {})
    small = line.islower() and 2 <= len(words) <= 3 and all(word.isalpha() and len(word) > 1 for word in words)
    return Signature(line, Role.UNKNOWN, None, "", {}) if small and looks_like_name(line.title()) else None


def speaks_as_one(name: str) -> bool:
    """Whether a group told a text together: ``The lunch club``, ``Our choir``."""
    return _ALL_OF.match(name) is not None and is_group(name)


def told_by_line(text: str) -> Signature | None:
    """Who is named by a line that begins by saying who told it: ``by Ada Obi``; None for a name with an age alone."""
    return _by(text) if _BY.match(text.strip()) else None


def byline(text: str) -> Signature | None:
    """Who is named by a line that is nothing but a byline, or a name with an age; None for any other.

    >>> byline("Told by Effie Strand, 71").name, byline("Told by the river, as ever, we wait for the ferry.")
    ('Effie Strand', None)
    """
    return _by(text)


def without_leave_of_one(
    tellers: Sequence[Signature | None], texts: Sequence[Sequence[Utterance]], warnings: list[str]
) -> list[Signature | None]:
    """The tellers, nobody for a text within which others are named as well: one's leave must not let out the others'.

    >>> ada = Signature("Ada Obi", Role.UNKNOWN, None, "", {})
    >>> said = [Utterance("We sang."), Utterance("by Bo Lind"), Utterance("I rowed.")]
    >>> [who.name for who in without_leave_of_one([ada, ada], [said, said[:1]], [])]
    ['', 'Ada Obi']
    """
    found = list(tellers)
    for n, (who, said) in enumerate(zip(tellers, texts, strict=True)):
        lines = (told_by_line(one.text) for one in said if one.speaker is None)
        others = dict.fromkeys(by.name for by in lines if by is not None and by.name)
        if who is not None and who.name and {*others} - {who.name}:
            warnings.append(SEVERAL.format(", ".join(dict.fromkeys([who.name, *others]))))
            found[n] = Signature("", Role.UNKNOWN, None, "", {})
    return found


def unsigned_among(tellers: Sequence[Signature | None]) -> Signature | None:
    """Nobody, for a text without a byline where most have one: what stands over it is its title. Else None.

    >>> ada = Signature("Ada Obi", Role.UNKNOWN, None, "", {})
    >>> unsigned_among([ada, ada, None]).name, unsigned_among([ada, None, None])
    ('', None)
    """
    signed = sum(who is not None for who in tellers)
    return Signature("", Role.UNKNOWN, None, "", {}) if signed >= max(2, _MOST * len(tellers)) else None


def _by(text: str, *, plainly: bool = False, told: bool = False) -> Signature | None:
    """Who is named by a line that is nothing but a byline; nobody's name where it says that there is none.

    ``plainly``: a name alone will do, since most texts have such a line. ``told``: only “told by” and the
    like will, or a name, an age and a place.
    """
    text = _HOW_TOLD.sub("", text.strip())  # how it was told, behind the name
    if len(text) > 300 or "\n" in text or len(text.split()) > (18 if _COLLECTED.search(text) else 12):
        return None
    if plainly and NOBODY.match(text):
        return Signature("", Role.UNKNOWN, None, "", {})
    bare = _COLLECTED.sub("", text)
    told_of = bare == text and _OF_A_PLACE.match(text)
    by = _BY.match(bare) or (None if told_of else _BY_ELSEWHERE.match(bare))
    if by is not None:
        beside = [part.strip(" )") for part in re.split(r"[,(]", by.group(2) or "") if part.strip(" )")]
        if NOBODY.match(by.group(1)):
            return Signature("", Role.UNKNOWN, None, "", {})
        signed_so = parts_of(", ".join([by.group(1), *beside]))
        named = looks_like_name(signed_so[0]) and len(" ".join(signed_so[1:]).split()) <= 7
        return signed_by(signed_so) if named else None
    if told:
        signed = _WITH_AGE.match(text)
        if signed is None or not looks_like_name(signed.group(1)) or len(signed.group(1).split()) < 2:
            return None
        return signed_by([part.strip() for part in text.strip(" –—-").split(",")])
    found = _NAME_AND_AGE.match(text)
    if found and len(text.split()) <= 8 and looks_like_name(found.group(1)) and kind_of_part(found.group(2)):
        return signed_by([found.group(1).strip(), found.group(2)])
    bare = text.strip(" –—-")
    bare = bare.strip("()[]") if bare[:1] in ("(", "[") else bare
    parts = [part.strip() for part in bare.split(",") if part.strip()]
    alone = plainly and parts and len(text.split()) <= 8 and not _ENDED.search(text) and is_signature(parts)
    return signed_by(parts) if alone else None


def beside_lists(items: Sequence[_Item], dropped: LeftOut) -> list[str]:
    """Takes out paragraphs before the first and after the last item of typed lists, and says which."""
    gone: list[str] = []
    for item in items:
        said = item.utterances
        listed = sum(one.new_turn for one in said)
        if listed < _ITEMS or len(said) - listed > 2:
            continue
        for at in (0, -1):
            own = said[at].question if said and (at == 0 or said[-1].question != said[-2].question) else None
            if said and not said[at].new_turn and own is None:
                dropped.add(BESIDE_LISTS, said[at].text)
                gone.append(said.pop(at).text)
    if not gone:
        return []
    return [f"Left out beside the lists, as words of whoever typed them: “{' / '.join(gone)[:160]}”."]
