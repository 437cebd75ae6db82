"""Who the file is for, and what that means: what is replaced, who drops out, who could still be guessed."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Audience
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain, removal
from harvest.ui.widgets.marked_words import line, marked, where
from harvest.workspace import Workspace

SHOWN = 20


def pick() -> Audience:
    """The audience that was picked; everybody, which is the strictest, before anybody picks."""
    options = list(Audience)
    picked = st.radio(
        "Who is it for?",
        options,
        options.index(Audience.PUBLIC),
        format_func=lambda a: a.words.label,
        captions=[a.words.holds for a in options],
        key="export_audience",
    )
    return Audience(picked or Audience.PUBLIC)


def draft_note(found: verbs.protection.Leaving) -> None:
    """Beside the main act: that names in it were not looked at yet."""
    if not found.open:
        return
    left = f"**Draft.** Nobody has looked at {count(found.open, 'name', 'names')} in the words that leave"
    then = (
        "they still stand in this file. It is not to be passed on."
        if found.audience is Audience.TEAM
        else "all of them are replaced in this file. Whoever looks may let some words stand."
    )
    why = "Each spelling is counted here; Names counts a person once, and what stays here too."
    with st.container(horizontal=True, vertical_alignment="center", key="export_draft"):
        st.warning(f"{left}: {then} {why}", icon=":material/visibility_off:")
        session.link("names", "Look at them under Names", ":material/visibility_off:")


def protected(ws: Workspace, found: verbs.protection.Leaving) -> None:
    """What is replaced, what could still be guessed, who drops out; all of it for the audience that was picked."""
    _who_drops_out(found)
    st.markdown(f"**Names**, for {found.audience.words.label.lower()}")
    replaced = f"**{found.replaced:,}** replaced, {found.open:,} of them not looked at. " if found.replaced else ""
    guess = "We see no passage by which somebody who knows the area could guess who it is."
    if found.risky:
        guess = f"By **{count(found.risky, 'passage')}** somebody who knows the area could still guess who it is."
    st.markdown(f"{replaced}{guess}")
    if found.guessed:
        with st.expander("Words by which they could guess", icon=":material/person_search:", key="export_guessed"):
            st.markdown("Ask the teller before they are quoted, or replace the words in Names.")
            shown = verbs.protection.sentences(ws, found.guessed[:SHOWN])
            st.html("".join(line(marked(s.before, s.finding.text, s.after) + where(s.where)) for s in shown))
            _more(len(found.guessed))
    people = sum(len(f.voices) for f in found.few)
    if people:
        with st.expander(
            f"Fewer than five share what is recorded of them: {count(people, 'voice')}",
            icon=":material/group:",
            key="export_few",
        ):
            st.markdown("Do not print these things beside a quotation of theirs.")
            st.text("\n".join(f"• {f.recorded} – {', '.join(f.voices)}" for f in found.few[:SHOWN]))
            _more(len(found.few))


def _who_drops_out(found: verbs.protection.Leaving) -> None:
    """Why words stay here, of how many passages and voices, and whose they are."""
    st.markdown(f"**Who drops out, and why**, in the whole inquiry for {found.audience.words.label.lower()}")
    if not found.dropped:
        st.text("Nobody: every passage may leave.")
        return
    passages, voices = sum(out.passages for out in found.dropped), {v for out in found.dropped for v in out.voices}
    st.markdown(
        f"**{count(passages, 'passage')}** of **{count(len(voices), 'voice')}** will not leave, whether coded or not:"
    )
    rows = [
        {"Why": _reason(out), "Passages": f"{out.passages:,}", "Voices": f"{len(out.voices):,}"}
        for out in found.dropped
    ]
    st.table(pd.DataFrame(rows), hide_index=True, alt="How many passages and voices drop out, by reason")
    with st.expander("Whose words these are", icon=":material/group_off:", key="export_dropped"):
        st.text("\n".join(f"{out.reason.capitalize()}: {', '.join(out.voices)}" for out in found.dropped))
    if any(out.to_look_at for out in found.dropped):
        session.link("settings", "Held: look at them in Settings", ":material/pan_tool:")


def _reason(out: verbs.protection.DroppedOut) -> str:
    return plain(out.reason[:1].upper() + out.reason[1:])


def _more(n: int) -> None:
    if n > SHOWN:
        st.text(f"… and {n - SHOWN:,} more.")


def outdated(ws: Workspace) -> None:
    """Earlier exports that hold what may not leave any more: to be asked back."""
    found = verbs.protection.outdated_exports(ws)
    if not found:
        return
    with st.expander(
        f"Earlier exports that today’s rules would not allow: {len(found):,}",
        icon=":material/history:",
        key="export_outdated",
    ):
        st.markdown("They cannot be called back from here: ask whoever has them to delete them, and send the new one.")
        for n, e in enumerate(found):
            with st.container(border=True, gap="xsmall", key=f"export_outdated_{n}"):
                st.text(removal.past_export(e.export))
                st.markdown("\n".join(f"- {words}" for words in _not_allowed(e)))


def _not_allowed(e: verbs.protection.OutdatedExport) -> list[str]:
    lines = []
    for r in e.reasons:
        whose = f" of {plain(', '.join(r.voices))}" if r.voices else ""
        lines.append(f"**{count(r.passages, 'passage')}**{whose}: {plain(r.reason)}")
    if e.names:
        more = f" and {len(e.names) - SHOWN:,} more" if len(e.names) > SHOWN else ""
        listed = ", ".join(f"“{name}”" for name in e.names[:SHOWN])
        lines.append(
            f"**{count(len(e.names), 'string')}** in the clear that would be replaced now: {plain(listed)}{more}"
        )
    return lines
