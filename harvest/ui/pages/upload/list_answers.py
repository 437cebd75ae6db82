"""What each answer in a list of who permits what means, counted, and the act that reads the file again by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.model.words_of_lists import ANSWERS, parts_of, told_parts
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

Told = dict[str, dict[str, dict[str, str]]]
OPEN, SHOWN, LONG = 14, 60, 90
NOTHING = "(empty)"
ABOUT = {"quotation": "Quoting", "sharing": "Passing on"}


def form(ws: Workspace, draft: UploadDraft, seen: verbs.intake.SeenList, columns: Mapping[str, str], key: str) -> None:
    """The meanings, those that are still to be told first, and the act."""
    left = [head for head in seen.columns if head not in columns]
    with st.form(f"{key}_form", border=False):
        told: Told = {}
        for head in seen.columns:
            if seen.answers.get(head) and parts_of(columns.get(head, "")):
                told[head] = _column(draft, seen, head, columns[head], key)
        if left:
            holds = "hold" if len(left) > 1 else "holds"
            st.warning(f"Say above what {_named(left)} {holds}, or that it is nothing of this.")
        elif "name" not in columns.values():
            st.warning("Say above which column holds the name.")
        elif not any(says in ("quotation", "all") for says in columns.values()):
            st.warning("No column says whether people may be quoted, so nobody on this list will be.")
        again = st.form_submit_button(
            "Read again as this list",
            key=f"{key}_again",
            icon=":material/refresh:",
            disabled=bool(left) or "name" not in columns.values(),
        )
    if again:
        _apply(ws, draft, seen, columns, told)


def _named(heads: list[str]) -> str:
    return " and ".join(f"“{plain(head[:40])}”" for head in heads)


def _column(
    draft: UploadDraft, seen: verbs.intake.SeenList, head: str, says: str, key: str
) -> dict[str, dict[str, str]]:
    """The answers of one column: those that nobody understands yet in the open, many others behind a click."""
    before = _told_answers(draft, seen, head)
    answers = seen.answers[head]
    open_ = [a for a in answers if not (before.get(a.text) or a.means)]
    rest = [a for a in answers if a not in open_]
    st.markdown(f"**{plain(head[:60])}**")
    at = f"{key}_{seen.table}_{seen.heading}_{seen.columns.index(head)}_{says}"
    found: dict[str, dict[str, str]] = {}
    found |= _answers(f"{at}_open", says, open_[:SHOWN], before)
    if len(open_) > SHOWN:
        st.caption(f"and {count(len(open_) - SHOWN, 'answer')} more, which hold whoever gave them")
    box = (
        st.expander(f"{count(len(rest), 'answer')} understood: look whether that is right", expanded=len(rest) <= OPEN)
        if open_ and rest
        else st.container()
    )
    with box:
        found |= _answers(f"{at}_rest", says, rest[:SHOWN], before)
    for answer in rest[SHOWN:]:
        found[answer.text] = before.get(answer.text) or dict(answer.means)
    return {text: meant for text, meant in found.items() if meant}


def _answers(
    key: str, says: str, answers: Sequence[verbs.intake.SeenAnswer], before: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """What several answers mean, beside each other where one choice is enough for each."""
    if len(parts_of(says)) > 1:
        return {one.text: _answer(f"{key}_{n}", says, one, before) for n, one in enumerate(answers)}
    with st.grid(3, min_column_width=230):
        return {one.text: _answer(f"{key}_{n}", says, one, before) for n, one in enumerate(answers)}


def _answer(
    key: str, says: str, answer: verbs.intake.SeenAnswer, before: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    """What one answer means; nothing as long as it is not told."""
    now = before.get(answer.text) or answer.means
    text = answer.text if len(answer.text) <= LONG else answer.text[:LONG] + " …"
    label = f"{plain(text) if text else NOTHING} · {count(answer.times, 'person', 'people')}"
    parts = parts_of(says)
    found = {}
    with st.container(horizontal=len(parts) > 1, vertical_alignment="bottom"):
        for n, about in enumerate(parts):
            words = {one: word for one, word in ANSWERS[about].items() if one not in answer.never or about == "child"}
            if len(parts) > 1:
                words.pop("yes" if about == "quotation" else "", None)
                words.pop("silent", None)
            options = list(words)
            value = st.selectbox(
                label if n == 0 else ABOUT[about],
                options,
                options.index(now[about]) if now.get(about) in options else None,
                format_func=words.__getitem__,
                placeholder="choose, else held",
                key=f"{key}_{about}",
                width="stretch" if len(parts) == 1 else 420 if n == 0 else 220,
            )
            if value:
                found[about] = str(value)
    return found if len(found) == len(parts) or found.get("quotation") in ("no", "blank", "ask") else {}


def _part(draft: UploadDraft, seen: verbs.intake.SeenList) -> Mapping[str, object]:
    """What was said of the table that is shown."""
    return next((part for part in told_parts(draft.mapping) if _is_of(part, seen)), {})


def _is_of(part: Mapping[str, object], seen: verbs.intake.SeenList) -> bool:
    columns = part.get("columns")
    same = isinstance(columns, Mapping) and {*columns} <= {*seen.columns}
    return same and (not part.get("table") or part["table"] == seen.table)


def told_columns(draft: UploadDraft, seen: verbs.intake.SeenList) -> dict[str, str]:
    """What was said of the columns of the table that is shown."""
    columns = _part(draft, seen).get("columns")
    return {str(head): str(says) for head, says in columns.items()} if isinstance(columns, Mapping) else {}


def _told_answers(draft: UploadDraft, seen: verbs.intake.SeenList, head: str) -> dict[str, dict[str, str]]:
    part = _part(draft, seen)
    answers, columns = part.get("answers"), part.get("columns")
    own = answers.get(head) if isinstance(answers, Mapping) else None
    if not isinstance(own, Mapping) or not isinstance(columns, Mapping):
        return {}
    about = parts_of(str(columns.get(head, "")))
    return {
        str(text): {str(k): str(v) for k, v in meant.items()} if isinstance(meant, Mapping) else {about[0]: str(meant)}
        for text, meant in own.items()
        if isinstance(meant, Mapping) or about
    }


def _apply(
    ws: Workspace, draft: UploadDraft, seen: verbs.intake.SeenList, columns: Mapping[str, str], told: Told
) -> None:
    part: dict[str, object] = {"columns": dict(columns), "answers": told}
    if seen.heading == 0 or seen.table == verbs.intake.LINES:
        part |= {"table": seen.table, "heading": seen.heading}
    others = [dict(other) for other in told_parts(draft.mapping) if not _is_of(other, seen)]
    used = dict(draft.mapping or {})
    people = {"people": used["people"]} if "people" in used else {}
    whole = [*others, part]
    if draft.remap(ws, {"list": whole if others else part, **people}):
        draft.generation += 1
        draft.known_as = ""
        keys.LISTS_OPEN.kept().discard(draft.id)
        reading = draft.read.reading
        session.notify(f"Read as a list of {count(len(reading.listed) if reading else 0, 'person', 'people')}.")
    st.rerun()
