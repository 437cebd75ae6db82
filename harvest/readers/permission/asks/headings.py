"""What a heading asks: the rules by their words and the model by its examples; where they differ, nobody is certain."""

from __future__ import annotations

import re
from dataclasses import replace

from harvest.readers.permission import words
from harvest.readers.permission.asks import frames, questions
from harvest.readers.permission.asks.asides import WITHOUT_NAME, with_plain_asides
from harvest.readers.permission.asks.for_ourselves import for_ourselves
from harvest.readers.permission.asks.learned import judge_heading, known_share
from harvest.readers.permission.asks.left_empty import without_how_to_leave
from harvest.readers.permission.asks.limits_asked import asks_for_limits_in_words
from harvest.readers.permission.asks.name_kept_away import with_name_kept_away
from harvest.readers.permission.asks.other_consents import asks_for_comments, asks_when, is_no_permission, names_nobody
from harvest.readers.permission.asks.plainly_asked import plainly_asked, with_posting_as_printing
from harvest.readers.permission.asks.posting_names import asks_posting_name
from harvest.readers.permission.asks.purposes import analysis_surely, purposes_of, says_of_words
from harvest.readers.permission.asks.reported import as_asked
from harvest.readers.permission.asks.supposed import supposes
from harvest.readers.permission.asks.things_brought import with_things_told
from harvest.readers.permission.asks.turned import put_plainly
from harvest.readers.permission.asks.weighed import (
    NAMES,
    POSES,
    named_alone,
    of_pictures_alone,
    standing_alone,
    weighed,
)
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.text import any_of, fold, remembered, with_sharing_as_saying, without_own_words

SURE, HARDLY, LIKELY, UNLIKELY, HARDLY_ANY = 0.8, 0.65, 0.5, 0.1, 0.4
"""From where on the model is believed by itself, is a doubt (the higher where no words are spoken of), is believed
when it says no, and is when a word alone (``Study``) made a label of it."""
KNOWN = 0.6
"""The share of a heading's words that the model must know to be asked at all."""
_BY_A_WORD = (("analysis",), ("quotation",))
_PURPOSES = ("analysis", "quotation", "sharing", "photo", "archive")
_POINTS = any_of(r"\b(?:this|that|it|these|those|above|below|following|ok|okay)\b")
"""What points to words elsewhere, which alone say what is asked."""
_EITHER = any_of(
    r"\b(?:yes (?:or|and) no|ja (?:oder|und) nein|oui ou non|si o no|sim ou nao|tak (?:lub|czy) nie|ie neu na(?:ge)?)\b"
)
"""The answers that a heading offers; its no forbids nothing."""
_AS_WELL = re.compile(r",?\s+as well(?=\W*$)", re.I)
"""What ends a question that goes on from another and asks nothing: *To partners as well?*"""
_ENGLISH = any_of(r"\b(?:the|you|your|we|is|that|with|i|my|this|it|are)\b")
_ASKS_ELSE = any_of(
    r"^\W*(?:do|did|does|is|are|was|were|has|have|would|could|can|will|should) (?!(?:we|your|my|this|it|i)\b)"
)
"""How a question begins that asks for a fact or a wish: a word of permission in it makes no permission of it."""
_ASKS_WHICH = re.compile(r"\W*(?:q?\d+[.):]? )?(?:which|what|where|when|who|how (?:many|much|long|old|often))\b.*\?\W*")
"""How a question begins that asks for no yes or no."""


@remembered
def question_of(wording: str) -> questions.Question:
    """What a header with its further wording asks.

    >>> question_of("Would you let us print your recipe in our cookbook?").purposes
    ('quotation',)
    >>> question_of("Photo with the object?").reversed
    False
    >>> question_of("Do you consent to the new bypass?").kind
    'other'
    """
    wording = as_asked(with_things_told(without_how_to_leave(without_own_words(wording))))
    if asks_for_limits_in_words(wording):
        return questions.Question("part", frame="part")
    if asks_posting_name(fold(wording)) or supposes(fold(wording)):
        return questions.Question("other")
    if (put := put_plainly(fold(wording))) is not None:
        asked = question_of(put[0])
        if asked.kind in ("other", "generic") and not asked.purposes and put[1]:
            one = standing_alone(judge_heading(fold(wording)), about=0.9, rest=0.3)
            asked = replace(asked, purposes=(one,), certain=True) if one else asked
        frame = "objection" if put[1] and asked.kind in ("asked", "label") and not asked.frame else asked.frame
        return replace(asked, kind="asked" if asked.purposes else asked.kind, reversed=put[1], frame=frame)
    wording = with_name_kept_away(with_sharing_as_saying(with_posting_as_printing(_AS_WELL.sub("", wording))))
    ruled = questions.by_rules(wording)
    text = " ".join(_EITHER.sub(" ", questions.core_of(with_plain_asides(fold(wording)))).split())
    if asks_when(text):
        return questions.Question("other", parent=ruled.parent)
    if ruled.kind in ("label", "asked") and asks_for_comments(text):
        return questions.Question("other", parent=ruled.parent)
    if not ruled.purposes and _EITHER.search(fold(wording)):
        return ruled  # how to answer, and not what is asked
    if (
        ruled.kind in ("recontact", "name", "part")
        or (ruled.frame and ruled.frame != "objection")
        or (ruled.kind == "asked" and not ruled.reversed and frames.does_not_mind(text))
        or known_share(text) < KNOWN
        or len(text.split()) > 60
    ):
        return ruled
    said = judge_heading(text)
    if said["about"] > SURE and not any(said[p] > LIKELY for p in (*_PURPOSES, "named", "unnamed", "recontact")):
        # “Photographs will be taken. Tick if you do NOT want to be in them”: what is asked stands before the question
        said = judge_heading(fold(wording)) | {"about": said["about"], "against": said["against"]}
    about = said["about"]
    if ruled.frame:
        return weighed(ruled, text, said)
    if (
        ruled.kind in ("other", "generic")
        and not ruled.purposes
        and text.count(WITHOUT_NAME) > wording.count(WITHOUT_NAME)
    ):
        # A remark on names makes no permission of a question that asks for none.
        about = min(about, judge_heading(" ".join(text.replace(WITHOUT_NAME, " ").split()))["about"])
        ruled = ruled if about >= LIKELY else questions.Question("other", parent=ruled.parent)
    another = questions.is_about_another_consent(text) or is_no_permission(text)
    if ruled.kind == "other" and another and _stands_out(said) != "quotation_with_name":
        return ruled
    if ruled.kind == "other" and about < SURE and _ASKS_WHICH.fullmatch(text):
        return ruled
    if about < HARDLY_ANY and ruled.kind == "label" and ruled.purposes in _BY_A_WORD and not says_of_words(text):
        return questions.Question("other", parent=ruled.parent)  # “Study no.”, “Name of participant (print)”
    if about < 2 * UNLIKELY and ruled.purposes == ("quotation_with_name",) and names_nobody(text):
        return questions.Question("other", parent=ruled.parent)
    if about < UNLIKELY:
        signed = ruled.signature and words.CONSENT.search(text)
        doubtful = ruled.kind in ("generic", "label") and not (ruled.reversed or signed or _POINTS.search(text))
        return questions.Question("other", parent=ruled.parent) if doubtful else ruled
    if about < LIKELY and ruled.kind == "label" and _ASKS_ELSE.search(text) and not ruled.reversed:
        return questions.Question("other", parent=ruled.parent)
    least = LIKELY if says_of_words(text) or words.CONSENT.search(text) or POSES.search(text) else HARDLY
    if about < (least if ruled.kind == "other" else LIKELY) or (
        ruled.kind == "other" and (questions.is_opinion(text) or questions.is_notice(text)) and not _stands_out(said)
    ):
        return ruled
    ruled = weighed(ruled, text, said)
    if ruled.kind == "other" or (ruled.kind == "generic" and not ruled.purposes):
        return replace(_by_model(ruled, text, said), learned=ruled.kind == "other")
    return _both(ruled, text, said)


def _stands_out(said: dict[str, float]) -> str:
    """The one purpose that the model is all but certain of; "" where there is none, or another may be meant as well."""
    one = standing_alone(said, about=0.95, sure=0.9, rest=0.15, besides=("recontact", "against"))
    return one or ("quotation_with_name" if named_alone(said, about=0.95, sure=0.95, rest=0.15) else "")


def _by_model(ruled: questions.Question, text: str, said: dict[str, float]) -> questions.Question:
    """What only the model understands; it is believed where nothing in it is doubtful."""
    if said["recontact"] > LIKELY and not any(said[p] > LIKELY for p in _PURPOSES):
        return questions.Question("recontact", ("recontact",))
    clear = said["about"] > SURE and all(not 0.35 < said[p] < 0.65 for p in _PURPOSES)
    # Where one purpose stands out alone, less of the rest needs to be sure.
    standing = [said[p] for p in (*_PURPOSES, "recontact") if said[p] >= 0.2]
    told = says_of_words(text) or not _ENGLISH.search(text)
    alone = told and len(standing) == 1 and (ruled.kind == "generic" or (said["about"] > 0.6 and standing[0] > 0.75))
    purposes = tuple(p for p in _PURPOSES if said[p] > LIKELY) if clear or alone else ()
    asks = "?" in text or words.ASK.search(text) or words.CONSENT.search(text) or _KEEPS.match(text)
    may_be = purposes or (("analysis",) if ruled.kind == "generic" else ())
    purposes = (plain,) if (plain := plainly_asked(text)) in may_be else purposes
    if not purposes and asks and (one := standing_alone(said, about=0.9, sure=LIKELY, rest=0.4)):
        purposes = (one,)
    if of_pictures_alone(text) and (said["about"] > SURE or (said["about"] > LIKELY and said["photo"] > SURE)):
        purposes = ("photo",)
    if not purposes and said["named"] > (HARDLY if NAMES.search(text) else SURE):
        purposes = ("quotation_with_name",)
    if not purposes and said["named"] > LIKELY and not (words.ASK.search(text) or words.CONSENT.search(text)):
        return questions.Question("other", parent=ruled.parent)  # whose name it is, and no question about it
    against = said["against"] > LIKELY and not _KEEPS.match(text)
    settled = (
        _KEEPS.match(text) is not None
        or said["against"] > SURE
        or (said["against"] < 0.35 and not questions.NEGATED.search(questions.bare_of(text)))
    )
    if against and not purposes and ((said["about"] > SURE and said["against"] > HARDLY) or ruled.kind != "other"):
        # An objection to everything: a tick is a no to all of it.
        return replace(ruled, kind="asked", purposes=("analysis",), reversed=True, certain=settled)
    hidden = words.UNNAMED.search(text)
    if not purposes or not settled or (hidden and said["named"] > LIKELY):
        return replace(ruled, kind="generic", purposes=())
    return replace(ruled, kind="asked", purposes=_named(purposes, said), reversed=against)


_KEEPS = re.compile(
    r"\W*(?:may |can |could |shall )?(?:we |i |you |they )?(?:keep|write|take|make|hold|store) (?:\w+ ){0,2}?"
    r"(?:notes?|records?|cop(?:y|ies)|down)\b(?!.*\b(?:not|private\w*|secret|from|out|off|back|away|confidential\w*|sel(?:f|ves))\b)"
)
"""What is kept by whoever asks, and from nobody: ``Keep notes of what they said``."""


def _named(purposes: tuple[str, ...], said: dict[str, float]) -> tuple[str, ...]:
    if said["unnamed"] > LIKELY >= said["named"]:
        quoting = "quotation_without_name"
    elif said["named"] > SURE >= said["unnamed"]:
        quoting = "quotation_with_name"
    else:
        quoting = "quotation"
    return tuple(quoting if p == "quotation" else p for p in purposes)


def _both(ruled: questions.Question, text: str, said: dict[str, float]) -> questions.Question:
    """What both understand; a difference about quoting or about the sign is for a person."""
    if ruled.reversed != (said["against"] > LIKELY) and not 0.2 < said["against"] < SURE:
        if set(ruled.purposes) <= {"photo", "sharing", "archive"}:
            return replace(ruled, reversed=True)  # the stricter: a tick objects, and nothing is permitted
        return replace(ruled, certain=False)
    one = _stands_out(said)
    quotes = bool(QUOTING & {*ruled.purposes}) and words.QUOTE.search(text) is not None
    if one in ruled.purposes and len(ruled.purposes) > 1 and not (ruled.reversed or quotes or one == "quotation"):
        ruled = replace(ruled, kind="asked", purposes=(one,))  # the stricter: nothing is printed by it
    quoting = bool(QUOTING & set(ruled.purposes))
    others = tuple(p for p in _PURPOSES[2:] if said[p] > SURE)
    if ruled.purposes == ("quotation",) and said["quotation"] < 0.1 and len(others) == 1:
        return replace(ruled, purposes=others)
    strict = "analysis" in ruled.purposes and (analysis_surely(text) or for_ourselves(text))
    if ruled.purposes == ("analysis",) and not strict and said["analysis"] < 0.3 and 0.2 < said["quotation"] < SURE:
        return replace(ruled, certain=ruled.reversed)
    if (
        not quoting
        and not strict
        and said["quotation"] > (0.9 if ruled.purposes == ("archive",) else LIKELY)
        and not (ruled.purposes == ("photo",) and (said["photo"] > LIKELY or not says_of_words(text)))
        and not (ruled.purposes == ("sharing",) and said["quotation"] < SURE and said["sharing"] > 0.4)
    ):
        rest = tuple(p for p in ruled.purposes if said.get(p, 1) > LIKELY)
        if said["quotation"] > SURE and said["against"] < 0.2 and not ruled.reversed and said["sharing"] < SURE:
            return replace(ruled, kind="asked", purposes=_named(("quotation", *rest), said))
        return replace(ruled, purposes=("quotation", *rest), certain=ruled.reversed)
    return ruled


@remembered
def asks_alone(wording: str) -> str:
    """The one purpose that a heading surely asks for, a yes to which permits just that; "" for any other.

    >>> [asks_alone(h) for h in ("May we study your answers?", "Kept in the archive?", "Study and quote it?", "Lunch?")]
    ['analysis', 'archive', '', '']
    >>> asks_alone("Only the team may read it"), asks_alone("May we use what you said?")
    ('', '')
    >>> asks_alone("Is it OK for the five of us on the team to read what you said and go over it together?")
    'analysis'
    """
    if plain := plainly_asked(fold(wording)):
        return plain
    asked = question_of(wording)
    if len(asked.purposes) != 1 or not asked.certain or asked.reversed or asked.kind not in ("asked", "label"):
        return ""
    if asked.purposes == ("analysis",):  # “May we use what you say?” may be any use
        text = fold(wording)
        only = _NO_FURTHER.search(text) is not None
        return "analysis" if not only and (analysis_surely(text) or judge_heading(text)["analysis"] > LIKELY) else ""
    return asked.purposes[0]


_NO_FURTHER = any_of(r"\b(?:only|just|internal\w*|no (?:further|one|body)|nobody|private\w*|but not|not|without)\b")
"""What makes of a question whether words may be read one of how far they may go."""


@remembered
def goes_on_to_the_name(wording: str) -> bool:
    """Whether a heading goes on from a yes to the name, so that a yes to it permits that.

    >>> goes_on_to_the_name("If yes, what about your name?"), goes_on_to_the_name("If yes, shall we hide your name?")
    (True, False)
    """
    if not frames.supposes_a_yes(fold(wording)):
        return False
    asked = question_of(wording)
    return asked.purposes == ("quotation_with_name",) and asked.certain and not asked.reversed


@remembered
def may_object(wording: str) -> bool:
    """Whether a yes under a heading may be an objection, or nobody here can tell.

    >>> may_object("Recording OK?"), may_object("Please leave me out of the recording")
    (False, True)
    """
    text = with_plain_asides(fold(wording := without_how_to_leave(wording)))
    if (
        questions.by_rules(wording).reversed
        or questions.NEGATED.search(questions.bare_of(text))
        or frames.minds(questions.bare_of(text))
    ):
        return True
    return known_share(text) < KNOWN or judge_heading(text)["against"] > 0.2


@remembered
def purposes_said(text: str) -> tuple[str, ...]:
    """Which purposes a folded option names: by its words, or where they name none by the model.

    >>> purposes_said("in the newsletter without my name")
    ('quotation_without_name',)
    """
    ruled = purposes_of(text)
    if ruled or len(text.split()) < 3 or known_share(text) < KNOWN:
        return ruled
    said = judge_heading(text)
    if said["about"] < SURE or said["recontact"] > 0.3 or any(0.35 < said[p] < 0.65 for p in _PURPOSES):
        return ()
    return _named(tuple(p for p in _PURPOSES if said[p] > SURE), said)
