"""Suggesting while people go on working: one worker a inquiry, whose state any session can show."""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError, NotAllowed
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.ui.widgets.remaining import remaining
from harvest.workspace import Workspace

_log = logging.getLogger(__name__)
RESTS = 5
"""What is suggested anew by itself takes a sixth of the time at most: a team at the desk shares the machine with it."""
SAID_FOR = 120.0
"""Seconds for which pages say that suggesting has ended."""


@dataclass
class SuggestJob:
    """A run of suggestions in a thread of its own. Sessions read its fields and call ``cancel``; nothing else.

    ``status`` is ``running``, ``done``, ``stopped`` or ``failed``; ``first`` is true once every passage has
    suggestions, though a better model may still be at work.
    """

    ws: Workspace
    again: bool = False
    status: str = "running"
    quick: bool = True
    done: int = 0
    total: int = 0
    suggestions: int = 0
    first: bool = False
    looking: bool = False
    """Whether texts are looked through for names, and ``done`` and ``total`` count these."""
    message: str = ""
    started: float = 0.0
    ended: float = 0.0
    began: tuple[float, int] = (0.0, 0)
    """When the first passages of the stage were done, and how many: from then on its pace is known."""
    _stop: threading.Event = field(default_factory=threading.Event, repr=False)
    _more: bool | None = None
    """Whether to look again for what waits, and then whether to suggest anew on all of it."""
    _ending: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _thread: threading.Thread | None = field(default=None, repr=False)

    def start(self) -> None:
        """Begin; comes back at once."""
        self.started = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="suggesting", daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop after the passages in hand; what was suggested so far is kept."""
        self._stop.set()

    def look_again(self, again: bool = False) -> bool:
        """Have it look for what waits once more before it ends; False when it has ended already."""
        with self._ending:
            if self.status != "running":
                return False
            self._more = again
            return True

    @property
    def stopping(self) -> bool:
        """Whether somebody asked it to stop and it has not yet."""
        return self.status == "running" and self._stop.is_set()

    @property
    def rested(self) -> bool:
        """Whether it ended so long ago that doing it again leaves the machine to people most of the time."""
        took = self.ended - self.started
        return self.status != "running" and time.monotonic() >= self.ended + RESTS * took

    def wait(self, seconds: float) -> None:
        """Until it has ended, at most so long."""
        if self._thread is not None:
            self._thread.join(seconds)

    def _progress(self, done: int, total: int) -> None:
        if not self.began[0]:
            self.began = (time.monotonic(), done)
        self.done, self.total = done, total

    def _run(self) -> None:
        try:
            while self._stages():
                with self._ending:  # files that are taken in from here on begin another
                    if self._more is None:
                        self._end("done")
                        return
                    self.again, self._more, self.first = self._more, None, False
            self._end("stopped")
        except HarvestError as error:
            self._end("failed", str(error))
        except Exception as error:
            _log.exception("suggesting failed")
            self._end(
                "failed", f"Suggesting stopped because of a fault in the program ({type(error).__name__}: {error})."
            )
        finally:
            self.ws.store.close()

    def _stages(self) -> bool:
        """Everything that waits now; False when somebody stopped it."""
        for stage in verbs.suggesting.next_stages(self.ws, again=self.again):
            self.quick, self.done, self.total = stage.quick, 0, len(stage.passages or ())
            self.began = (0.0, 0)
            answer = verbs.suggesting.run_stage(self.ws, stage, progress=self._progress, cancelled=self._stop.is_set)
            self.suggestions = answer["suggestions"]
            if self._stop.is_set():
                return False
            self.first = True
            self.looking, self.done, self.total, self.began = True, 0, 0, (0.0, 0)
            # Names and Export need it next; by then people code the first passages.
            verbs.protection.scan(self.ws, self._progress, self._stop.is_set)
            self.looking = False
            if self._stop.is_set():
                return False
        return True

    def _end(self, status: str, message: str = "") -> None:
        # The status comes last: whoever reads it finds the rest in place.
        self.ended, self.message = time.monotonic(), message
        self.status = status


@st.cache_resource(show_spinner=False)
def _jobs() -> dict[str, SuggestJob]:
    """The latest job of each inquiry, shared by every session of this server."""
    return {}


@st.cache_resource(show_spinner=False)
def _starting() -> threading.Lock:
    return threading.Lock()


def get_ready(ws: Workspace) -> None:
    """Once a desk is open in this process: read what learning takes, before the tenth decision asks for it."""
    if Right.SUGGEST in ws.actor.rights and not verbs.suggesting.elsewhere():
        _got_ready(verbs.suggesting.chosen_encoder(ws))


@st.cache_resource(show_spinner=False)
def _got_ready(encoder: str) -> bool:
    threading.Thread(target=verbs.suggesting.get_ready, args=(encoder,), name="getting ready", daemon=True).start()
    return True


def job(ws: Workspace) -> SuggestJob | None:
    """The latest job of this inquiry; None when none was started since the app was."""
    return _jobs().get(str(ws.path))


def running(ws: Workspace) -> bool:
    """Whether codes are being suggested in this inquiry now."""
    found = job(ws)
    return found is not None and found.status == "running"


def start(ws: Workspace, *, again: bool = False) -> SuggestJob:
    """Begin to suggest in the background; a job that runs already goes on to what waits by now."""
    if Right.SUGGEST not in ws.actor.rights:
        raise NotAllowed("You may not begin to suggest codes here.")
    with _starting():
        found = job(ws)
        if found is None or not found.look_again(again):
            # whoever began it in a team may sign out meanwhile: Harvest itself goes on
            found = _jobs()[str(ws.path)] = SuggestJob(session.machine() if ws.actor.session else ws, again)
            found.start()
    return found


def start_again(ws: Workspace) -> None:
    """Begin to suggest with what was decided meanwhile, once the last time is long enough ago."""
    found = job(ws)
    if found is None or found.rested:
        start(ws, again=True)


def show(ws: Workspace) -> None:
    """The progress of suggesting, renewed every second while it runs; nothing when nothing is to be said."""
    found = job(ws)
    if found is None:
        return
    if found.status == "running":
        st.fragment(_running, run_every=1)(found)
    elif found.status == "failed":
        st.error(plain(found.message), icon=":material/error:")
    elif time.monotonic() - found.ended < SAID_FOR:
        if found.status == "stopped":
            st.info("Suggesting was stopped. What was suggested so far is kept.", icon=":material/pause_circle:")
        else:
            st.success("Every passage has been read for suggestions. People decide which fit.", icon=":material/check:")


def _running(found: SuggestJob) -> None:
    if found.status != "running":
        st.rerun()
    with st.container(border=True, key="suggesting"):
        if found.stopping:
            st.progress(_share(found), text="Stopping after the passages in hand …")
            return
        st.progress(_share(found), text=_sentence(found))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button("Stop suggesting", key="stop_suggesting", icon=":material/stop:", on_click=found.cancel)
            st.caption("You can go on working meanwhile; every page stays usable.")


def progress_sentence(ws: Workspace) -> str:
    """How far suggesting is, for a page with no room for more; empty when none runs."""
    found = job(ws)
    return _sentence(found) if found is not None and found.status == "running" else ""


def _sentence(found: SuggestJob) -> str:
    what = "Suggesting codes" if found.quick and not found.first else "Reading again with the larger model"
    what, of = ("Looking for names and the like", "text") if found.looking else (what, "passage")
    if not found.done:
        return f"{what}: getting ready …"
    since, first = found.began
    left = remaining(time.monotonic() - since, found.done - first, found.total - first)
    return f"{what}: {found.done:,} of {count(found.total, of)}" + (f", {left}" if left else "")


def _share(found: SuggestJob) -> float:
    return min(1.0, found.done / found.total) if found.total else 0.0


def start_when_due(ws: Workspace) -> bool:
    """Begin to suggest when passages wait for it; whether there was anything to begin."""
    if not verbs.suggesting.waiting(ws):
        return False
    start(ws)
    return True
