"""The desk alone on a page: ``?coder=Ana&n=2000&size=60&world=a``; decisions lie in ``DESK_FOLDER``."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import streamlit as st

sys.path.insert(0, str(Path(__file__).parent))
from desk_world import World

from harvest.ui import desk as desk_component

CODER = st.query_params.get("coder", "Ana Ortiz")
N = int(st.query_params.get("n", "27"))
SIZE = int(st.query_params.get("size", "60"))
MODE = st.query_params.get("mode", "together")
WORLD = st.query_params.get("world", "world")
DELAY = float(st.query_params.get("delay", "0"))


@st.cache_resource
def world(name: str, n: int) -> World:
    """One world for everybody in this process who names it."""
    return World(Path(os.environ["DESK_FOLDER"]) / f"{name}.json", n)


def take() -> None:
    """Does what came from the desk, each act once."""
    time.sleep(DELAY)
    known = st.session_state.setdefault("known", [])
    acts = desk_component.acts(st.session_state["desk"], known)
    known.extend(a["nonce"] for a in acts)
    for act in acts:
        pages = (N + SIZE - 1) // SIZE
        step = {"next_page": 1, "prev_page": -1}.get(act["type"], 0)
        st.session_state["page"] = max(0, min(pages - 1, st.session_state.get("page", 0) + step))
    world(WORLD, N).do(CODER, acts)


st.set_page_config(page_title="Desk", layout="wide")
st.title("Code")


@st.fragment(run_every=1)
def live() -> None:
    """The desk, drawn again when somebody has done something."""
    view = world(WORLD, N).view(CODER, st.session_state.get("page", 0), SIZE, mode=MODE)
    desk_component.desk(view, key="desk", on_act=take)


live()
