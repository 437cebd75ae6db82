"""What was heard of somebody in a file → what they permit."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Listed, Permission
from harvest.model.permissions import ELSEWHERE, IN_A_MESSAGE, NAME_BACK, NO_ELSEWHERE
from harvest.readers.lists_by_name.heard.circumstances import ABSENT
from harvest.readers.lists_by_name.heard.goes_by_form import goes_by_form
from harvest.readers.lists_by_name.heard.said import NAME, NO, OPEN, QUOTE, SHARE, YES
from harvest.readers.lists_by_name.heard.told import Told
from harvest.readers.lists_by_name.merging import LEFT_OPEN, NAMELESS, NO_BACK
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.who.of_children import age_of, may_be_answered
from harvest.readers.lists_in_words.name_put_back import puts_name_back
from harvest.readers.permission.text import fold

NOT_CLEAR, OF_A_PARENT = "not clear: “{}”", "somebody else may have answered for them: “{}”"


def listed_so(
    called: Sequence[str], told: Told, page: Page, excepted_of: Sequence[str], *, noted: bool = False
) -> Listed:
    """What is said of somebody; ``noted``: in lines that ask nothing of everybody, so that what is not said stays."""
    said = told.in_all()
    own = {*said.answers}
    absent = any(ABSENT.search(fold(text)) for text in told.texts)
    for about, answer in page.default.answers.items() if not absent else ():
        named_only = about == QUOTE and NAME in own and not said.unclear  # excepted for the name alone
        excepted = about in excepted_of and not named_only
        if about not in own and not excepted and not (about == NAME and QUOTE in own):
            said.put(about, answer)
    back = said.answers.get(QUOTE) != NO and not said.unclear and puts_name_back(" ".join(told.texts))
    named = "named" if back or said.answers.get(NAME) == YES else "anonymous"
    level = {YES: named, NO: "no"}.get(said.answers.get(QUOTE, ""), "unknown")
    unclear = dict.fromkeys(said.unclear) if level != "no" else ()
    hold = tuple(NOT_CLEAR.format(text[:200].replace("thatbody", "…")) for text in unclear)
    minor, why = max(told.young, default=(False, ""))
    if not minor:
        minor, why = (said_so := age_of(told.texts, called))[0], said_so[1] or why
    if not minor and not why and level not in ("no", "unknown"):
        by_others = (text for text in told.texts if may_be_answered(text, grown=told.grown))
        why = next(map(OF_A_PARENT.format, (text[:60] for text in by_others)), "")
    if (
        told.no_elsewhere and not back and (told.reports_no or not page.key)
    ):  # among codes it is the code before, but for a form's
        hold = (*hold, NO_ELSEWHERE)
    if page.stopped and level != "no":
        hold = (*hold, NOT_CLEAR.format(page.stopped[:60]))
    sharing = {YES: "yes", NO: "no", OPEN: "ask"}.get(said.answers.get(SHARE, ""), "unknown")
    permission = Permission(quotation=level, sharing=sharing, hold=(*hold, *([why] if why else [])), minor=minor)  # type: ignore[arg-type]
    asked = (
        "quotation",
        *(["sharing"] if SHARE in said.answers else []),
        *([NAME_BACK] if back else [NAMELESS] if said.answers.get(NAME) == NO else []),
        *([LEFT_OPEN] if said.answers.get(QUOTE) == OPEN else []),
        *([ELSEWHERE] if QUOTE not in said.answers and goes_by_form(told.texts) else []),
        *([NO_BACK] if any(no_back for *_, no_back in told.later) else []),
        *([IN_A_MESSAGE] if back or (page.unasked and not page.default) or (noted and told.of_the_rest) else []),
    )
    return Listed(tuple(called), permission, {}, tuple(sorted(asked)))


def all_names(n: int, called: Sequence[str], page: Page) -> tuple[str, ...]:
    """What somebody is known by first, and what else the file calls them."""
    return (called[0], *(name for name, who in page.otherwise.items() if who == n and name not in called))


def the_unnamed(names: Sequence[Sequence[str]], page: Page) -> tuple[Listed | None, ...]:
    """What those permit whom nothing names, where something holds for everybody who was there."""
    if (
        not page.for_the_unnamed
        or not page.widely
        or page.narrowly
        or page.default.unclear
        or page.default.answers.get(QUOTE) != YES
    ):
        return ()
    silent = (called[:1] if n not in page.told else None for n, called in enumerate(names))
    return tuple(listed_so(called, Told(), page, ()) if called is not None else None for called in silent)
