# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a line, a code or ticked options on a list say of quoting and of passing on, where all of it is understood."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.model.words_of_lists import parts_of
from harvest.readers.consent_lists.answered import terse
from harvest.readers.consent_lists.heads.purposes import OUTSIDE, purposes_of
from harvest.readers.consent_lists.keys.list_keys import codes_in
from harvest.readers.consent_lists.keys.meanings import (
    ANYONE,
    FAR,
    FIRST_NAME,
    NAME_TOO,
    NAMED,
    ONLY_PARTNERS,
    QUOTE,
    SHARE,
    TEAM_ONLY,
    UNNAMED,
    meaning_of,
)
from harvest.readers.leave.said import reads
from harvest.readers.permission.answered.partners import for_partners_alone
from harvest.readers.permission.asks.how_far import PARTNERS, TEAM, YES, how_far
from harvest.readers.permission.text import fold

Meaning = dict[str, str]
"""What one answer means, by what it is about: ``{"quotation": "named", "sharing": "partners"}``."""
UNTOLD = "ask"
"""What nobody told and nobody understands has to be asked."""
_NOT_SAID = re.compile(
    r"\b(?:did ?n[o']t|not|nothing) (?:say|said|answer\w*|ticked?|asked|filled in)\b|\bno answer\b|\bblank\b"
)
_MARK_OF = r"(?:quot\w*|names?|shar\w*|photos?)\W+(?:y|n|yes|no|ok)\b"
_MARKED = re.compile(rf"(?:{_MARK_OF}\W*){{2,}}(?:\(.*\))?", re.I)
_LABELLED = re.compile(r"[\s,;/]+(?=(?:names?|shar\w*|photos?)\b)", re.I)
_OPTION = re.compile(
    r"(?:quote|use|print|share|pass|take|show|keep|include|name|publish|say|put)\b(?!.*\b(?:y|n|yes|not?|don['’]?t|dont|never|only|first|without|unless|if|but)\b)"
)
_OFFERED = ("quotation", "quotation_with_name", "quotation_without_name", "sharing", OUTSIDE, "photo", "archive")
_SHARE_IT = re.compile(
    r"(?:(?:yes|ok|happy|fine|can|may|please|to|be|you) )*shar(?:e|ed|ing)(?: (?:it|this|them|publicly|fine|ok|yes|y|with anyone))*"
)
QUOTED = {"Yes": "yes", "No": "no", NAMED: "named", UNNAMED: "unnamed", FIRST_NAME: "unnamed"}
NAMED_SO = {"Yes": "yes", "No": "no", "first name only": "no"}
PASSED = {"Yes": "yes", "No": "no", "partners only": "partners"}
HOW_FAR = {YES: "yes", PARTNERS: "partners", TEAM: "no"}


def by_key(says: str, cell: str, key: Mapping[str, str]) -> Meaning | None:
    """What codes with a key mean; None where one is not in it, or two exclude each other."""
    codes, behind = codes_in(cell, key)
    if len(codes) != 1 and (signed := _signed_codes(cell, key)) is not None:
        return {about: value for about, value in signed.items() if about in parts_of(says)} or None
    if not codes or behind:
        return None
    found: Meaning = {}
    for code in codes:
        meant = {QUOTE: ""} if _NOT_SAID.search(fold(key[code])) else meaning_of(key[code])
        for about, value in _of_answers(meant).items():
            if found.setdefault(about, value) != value:
                return None
    asked = parts_of(says)
    if not found or not set(found) & set(asked):
        return None
    return {about: found.get(about, "blank") for about in asked}


def _signed_codes(cell: str, key: Mapping[str, str]) -> Meaning | None:
    """Codes of which one with a minus refuses (“Q -N S”), each of them in the key; None for any other cell.

    >>> key = {"q": "may be quoted", "n": "name may be given", "s": "may be shared"}
    >>> _signed_codes("Q -N S", key), _signed_codes("Q N S, but ask me", key)
    ({'quotation': 'unnamed', 'sharing': 'yes'}, None)
    """
    bare = re.sub(r"\s*\((?:[^()]*partners?[^()]*)\)\s*$", "", cell)
    codes = re.findall(r"([-–−]?)([^\W\d_]{1,2})\b", bare)
    if not codes or "".join(sign + code for sign, code in codes) != re.sub(r"[\s,/]+", "", bare):
        return None
    about = {code: purposes_of(fold(key.get(code.casefold(), ""))) for _, code in codes}
    if not all(len(purposes) == 1 and purposes[0] in _OFFERED for purposes in about.values()):
        return None
    said = {about[code][0]: "no" if sign else "yes" for sign, code in codes}
    quoted = said.get("quotation", "blank")
    if quoted == "yes":
        quoted = "named" if said.get("quotation_with_name") == "yes" else "unnamed"
    partners = for_partners_alone(cell[len(bare) :].strip(" ()"))
    passed = said.get("sharing") or said.get(OUTSIDE) or "blank"
    if bare != cell:
        passed = "partners" if passed == "yes" and partners else "ask"
    return {"quotation": quoted, "sharing": passed}


def _of_answers(meant: Mapping[str, str]) -> Meaning:
    found: Meaning = {}
    if QUOTE in meant:
        found["quotation"] = QUOTED.get(meant[QUOTE], UNTOLD) if meant[QUOTE] else "blank"
    if NAME_TOO in meant:
        found["naming"] = NAMED_SO.get(meant[NAME_TOO], UNTOLD)
    if SHARE in meant:
        found["sharing"] = PASSED.get(meant[SHARE], UNTOLD)
    if FAR in meant:
        far = {ANYONE: "yes", ONLY_PARTNERS: "partners", TEAM_ONLY: "no"}.get(meant[FAR]) or HOW_FAR.get(
            how_far(meant[FAR]), UNTOLD
        )
        found["sharing"] = far
    return found


def whole(cell: str) -> Meaning | None:
    """What a line says of quoting and of passing on, where all of it is understood."""
    if (ticked := _options(cell)) is not None:
        return ticked
    clauses = re.split(r"\s*(?:[,;.]|\bbut\b)\s*", cell)
    kept = [one for one in clauses if one and not re.search(r"\bshar\w+|\bpass\w* (?:it )?on\b", fold(one))]
    if passing(cell) == "no" and len(kept) < len([one for one in clauses if one]) and kept:
        rest = whole(", ".join(kept))  # what is not to be passed on may be quoted all the same
        return {**rest, "sharing": "no"} if rest and re.search(r"\bquot", fold(" ".join(kept))) else None
    said = terse.terse(_LABELLED.sub(", ", cell) if _MARKED.fullmatch(cell.strip(" .")) else cell)
    answers = said.answers
    if said.rest or not set(answers) & {terse.QUOTE, terse.NAME} or "?" in cell:
        return _told(cell)
    quoted, named = answers.get(terse.QUOTE, "Yes"), answers.get(terse.NAME, "")
    if quoted not in ("Yes", "No") or named not in ("", "Yes", "No", "first name only"):
        return None
    quotation = "no" if quoted == "No" else {"Yes": "named", "": "unnamed"}.get(named, "unnamed")
    far = answers.get(terse.FAR) or answers.get(terse.SHARE, "")
    sharing = {"": passing(cell), ONLY_PARTNERS: "partners", **PASSED}.get(far, UNTOLD)
    return {"quotation": quotation, "sharing": sharing}


def _options(cell: str) -> Meaning | None:
    """What boxes that were ticked in one question permit (“Quote my words, Use my name”); None for any other answer."""
    parts = [part.strip() for part in re.split(r"[,;|\n]", cell) if part.strip()]
    if not parts or not all(_OPTION.match(fold(part)) for part in parts):
        return None
    asked = {part: purposes_of(fold(part)) for part in parts}
    if not all(len(purposes) == 1 and purposes[0] in _OFFERED for purposes in asked.values()):
        return None
    ticked = {purposes[0] for purposes in asked.values()}
    quotation = "blank"
    if "quotation" in ticked or "quotation_without_name" in ticked:
        quotation = "named" if "quotation_with_name" in ticked else "unnamed"
    passed = [fold(part) for part, purposes in asked.items() if purposes[0] in ("sharing", OUTSIDE)]
    open_ = any(not re.search(r"\bpartners?\b|\bcouncil\b|\bnhs\b|\bfunders?\b", part) for part in passed)
    return {"quotation": quotation, "sharing": "yes" if open_ else "partners" if passed else "no"}


def passing(cell: str) -> str:
    """What a clause of a line says of passing on, in few plain words."""
    for clause in re.split(r"[,;.]|\band\b|\bbut\b", fold(cell)):
        if re.search(r"\bshar\w+|\bpass\w* (?:it )?on\b", clause):
            if re.search(r"\b(?:not|no|n|don'?t|never)\b", clause):
                return "no"
            return "yes" if _SHARE_IT.fullmatch(clause.strip()) else "partners" if "partner" in clause else "blank"
    return "blank"


def _told(cell: str) -> Meaning | None:
    """What a statement in everyday words says, where it is understood and holds nothing."""
    told = reads(cell)
    given = told.permission
    if not (told.clear and told.of_leave) or given.hold or given.quotation not in ("no", "anonymous", "named"):
        return None
    quotation = {"anonymous": "unnamed"}.get(given.quotation, given.quotation)
    return {"quotation": quotation, "sharing": passing(cell) if given.sharing == "unknown" else given.sharing}
