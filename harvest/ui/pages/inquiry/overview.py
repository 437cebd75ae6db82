"""The open inquiry: what there is, what is next, how far people got, who is missing."""

from __future__ import annotations

import re

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Consent
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.ui.pages.inquiry import invited, plan, progress_picture
from harvest.ui.session import keys
from harvest.ui.widgets import main_act, page_path, plain, theme_base
from harvest.ui.widgets.missing_voices import missing_voices
from harvest.workspace import Workspace

FILES_SHOWN = 12


def show(ws: Workspace) -> None:
    """The page of the open inquiry."""
    now = verbs.inquiry.overview(ws)
    st.markdown(f"**The question:** {plain(ws.question)}")
    plan.hint(ws.question)
    _next(ws, now)
    plan.phases(ws)
    nothing_yet = now.step is verbs.inquiry.Step.UPLOAD and not now.files
    if nothing_yet:  # before the plan, whose empty fields are for whoever has the time
        _empty()
    plan.plan(ws)
    background.show(ws)
    if nothing_yet:
        return
    _numbers(now)
    _progress(now)
    _missing(ws, now)


def _next(ws: Workspace, now: verbs.inquiry.Overview) -> None:
    """The main act: go on where people stopped."""
    step = now.step
    if step is verbs.inquiry.Step.SUGGEST and background.running(ws):
        step = verbs.inquiry.Step.CODE
    label, why, icon = _acts(now)[step]
    if not session.has_page("code" if step is verbs.inquiry.Step.SUGGEST else step.value):
        st.caption(f"Next for whoever may: {label[0].lower() + label[1:]}. {why}")
        return
    if not main_act(label, why=why, key="go_on", icon=icon):
        return
    if step is verbs.inquiry.Step.SUGGEST:
        background.start(ws)
        st.rerun()
    st.switch_page(page_path(step.value))


def _acts(now: verbs.inquiry.Overview) -> dict[verbs.inquiry.Step, tuple[str, str, str]]:
    left = count(now.to_decide, "passage is", "passages are")
    return {
        verbs.inquiry.Step.UPLOAD: ("Upload files", "Begin with the files that the event left behind.", "upload_file"),
        verbs.inquiry.Step.SUGGEST: (
            "Suggest codes",
            f"{count(now.waiting, 'passage waits', 'passages wait')} for suggestions. People decide which fit.",
            "auto_awesome_motion",
        ),
        verbs.inquiry.Step.CODE: (
            "Go on coding" if now.decided else "Start coding",
            f"{left} left to read and decide.",
            "sell",
        ),
        verbs.inquiry.Step.COMPARE: (
            "Compare",
            f"{count(now.disputed, 'code is', 'codes are')} seen differently; settle them together.",
            "compare_arrows",
        ),
        verbs.inquiry.Step.NAMES: ("Look at the names", f"{_names(now)}.", "visibility_off"),
        verbs.inquiry.Step.THEMES: ("Read the themes", "Every passage has been decided; see what stands out.", "forum"),
        verbs.inquiry.Step.EXPORT: ("Export", "Everything is decided and settled; make the evidence pack.", "download"),
    }


def _names(now: verbs.inquiry.Overview) -> str:
    """What there is to look at under Names."""
    if now.not_looked_through:
        return f"{count(now.not_looked_through, 'text has', 'texts have')} not been looked through for names yet"
    if now.names_left:
        found = count(now.names_left, "name or the like", "names and the like")
        return f"{found} that may give somebody away, replaced until a person has looked"
    return "All looked at"


def _empty() -> None:
    with st.container(border=True):
        st.markdown(
            "**Nothing has been uploaded yet.** Take what the event left behind as it is: recordings' transcripts "
            "(Zoom, Teams, Otter …), Word files, notes, stories, and tables of answers from a form. "
            "You see what was recognised before anything is kept."
        )


def _numbers(now: verbs.inquiry.Overview) -> None:
    st.header("What we have", anchor=False)
    by_kind = sorted(now.sources.items(), key=lambda item: -item[1])
    kinds = ", ".join(f"{kind.words.many} {n:,}" for kind, n in by_kind if n)
    with st.grid(5, min_column_width=150, key="numbers"):
        with st.container(border=True, height="stretch"):
            st.metric("Passages to code", f"{now.passages:,}")
            lines = [f"{now.decided:,} decided"]
            if now.not_counted:
                lines.append(f"{now.not_counted:,} not to be counted: no consent")
            if now.prompts:
                lines.append(count(now.prompts, "facilitator’s prompt", "facilitators’ prompts") + " beside")
            st.markdown("  \n".join(lines))
            session.link("code", "Read them", ":material/sell:")
        with st.container(border=True, height="stretch"):
            st.metric("Voices", f"{now.voices:,}")
            people = count(now.voices - now.groups, "person", "people")
            lines = [people + (f" and {count(now.groups, 'group')}" if now.groups else "")]
            lines += [f"{now.consents[c]:,} · {c.words.label}" for c in reversed(Consent) if now.consents.get(c)]
            if now.facilitators:
                lines.append(count(now.facilitators, "facilitator") + " beside")
            if now.uncounted:
                lines.append(f"{now.uncounted:,} not to be counted")
            if now.withdrawn:
                lines.append(f"{now.withdrawn:,} withdrawn")
            st.markdown("  \n".join(lines) or "Nobody yet")
            session.link("settings", "Consent", ":material/group:")
        with st.container(border=True, height="stretch"):
            st.metric("Sources", f"{sum(now.sources.values()):,}")
            lines = [f"Files: {kinds}" if kinds else "None yet"]
            if now.data_tables:
                lines.append(count(now.data_tables, "table of needs", "tables of needs") + " beside")
            st.markdown("  \n".join(lines))
            session.link("upload", "Add more", ":material/upload_file:")
        with st.container(border=True, height="stretch"):
            unknown = now.not_looked_through and not now.names_left
            st.metric("Names to look at", "–" if unknown else f"{now.names_left:,}")
            done = "Replaced or held in what leaves until a person has looked" if now.names_left else "All looked at"
            lines = [f"{_names(now)}." if now.not_looked_through else done]
            if now.to_look:
                lines.append(f"{count(now.to_look, 'word')} more for a look")
            st.markdown("  \n".join(lines))
            session.link("names", "Look", ":material/visibility_off:")
        with st.container(border=True, height="stretch"):
            st.metric("Events", f"{len(now.events):,}")
            st.markdown(
                plain(", ".join(e.title for e in now.events[:4])) + (" …" if len(now.events) > 4 else "")
                or "None named"
            )
            session.link("settings", "Dates", ":material/event:", {"section": "inquiry"})


def _progress(now: verbs.inquiry.Overview) -> None:
    files = [f for f in now.files if f.passages]
    if not files:
        return
    st.header("How far we are", anchor=False)
    # What needs work comes first; what is done can wait in the table.
    files.sort(key=lambda f: (f.decided == f.passages, -(f.passages - f.decided)))
    shown = files[:FILES_SHOWN]
    st.vega_lite_chart(
        spec=progress_picture.chart(shown, theme_base()), key="progress_picture", alt=progress_picture.summary(shown)
    )
    if len(files) > len(shown):
        st.caption(
            f"The {len(shown)} files with the most left to do; "
            f"{count(len(files) - len(shown), 'more is', 'more are')} in the table."
        )
    with st.expander("As a table, and on to the words", icon=":material/table:"):
        st.dataframe(
            pd.DataFrame(
                [
                    {
                        "File": f.name,
                        "Kind": f.kind.words.one,
                        "Parts": f.sources,
                        "Passages": f.passages,
                        "Decided": f.decided,
                        progress_picture.STATES[1]: f.suggested,
                        progress_picture.STATES[2]: f.waiting,
                    }
                    for f in now.files
                ]
            ),
            hide_index=True,
            key="progress_table",
            alt="Every file with how much of it is decided",
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            chosen = st.selectbox("File", files, format_func=lambda f: f.name, key="read_file")
            if st.button("Read its passages", key="read_passages", icon=":material/sell:") and chosen:
                keys.PASSAGE_TO_OPEN.set(chosen.go_on)
                st.switch_page(page_path("code"))


def _missing(ws: Workspace, now: verbs.inquiry.Overview) -> None:
    st.header("Who is missing", anchor=False)
    sentences = re.split(r"(?<=\.) (?=[A-Z0-9])", now.missing)
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in sentences))
    groups = {name: of for name, of in now.heard.items() if of}
    if groups:
        with st.expander("Voices by group", icon=":material/groups:"):
            for name, of in groups.items():
                rows = [
                    {
                        "Group": value,
                        "Voices": n,
                        "": "nobody" if n == 0 else f"fewer than {now.few}" if n < now.few else "",
                    }
                    for value, n in sorted(of.items(), key=lambda item: item[1])
                ]
                st.markdown(f"**By {plain(name)}**")
                st.dataframe(pd.DataFrame(rows), hide_index=True, key=f"heard_{name}", alt=f"Voices by {name}")
    invited.invited(ws)
    missing_voices(ws)
