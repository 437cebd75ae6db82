"""The register of assets: named at the desk, counted in people, put right here; and which go together."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Asset, Evidence, Where
from harvest.model import AssetKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.themes import charts
from harvest.workspace import Workspace


def assets(ws: Workspace, evidence: Evidence, codebook: str, event: str | None, where: Where = ()) -> None:
    """The table, what a person puts right about an asset, and the picture with the figures of its lines."""
    found, links = verbs.planning.asset_register(ws, codebook, event, where)
    if not found:
        st.info(
            "No asset is named yet. At the desk, answer “What was seen as an asset?” on a code (key t); several with "
            "a semicolon between them. Only what is there is an asset: what is wished for stands under Dreams."
        )
        session.link("code", "Go to Code", ":material/sell:")
        return
    unsorted = sum(a.kind is None for a in found)
    left = count(unsorted, "of them has no kind yet", "of them have no kind yet") if unsorted else "Each has its kind"
    st.caption(f"{count(len(found), 'asset')} named. {left}.")
    st.dataframe(
        pd.DataFrame([_row(a) for a in found]),
        hide_index=True,
        key="assets_table",
        alt="Assets that were named, with their kind, place and how many people speak of them",
    )
    if session.coder():
        _put_right(ws, found)
    else:
        st.info("Say who you are first (in the side bar) to put names, kinds and places right.")
    st.header("Which go together", anchor=False)
    charts.show(ws, evidence, "assets", codebook, event, where)
    if links:
        rows = [
            {
                "Asset": x.one,
                "Goes with": x.other,
                "People who speak of both": x.voices,
                "Passages with both": x.passages,
            }
            for x in links
        ]
        st.dataframe(
            pd.DataFrame(rows),
            hide_index=True,
            key="assets_links",
            alt="Assets that go together, with the people and passages that speak of both",
        )


def _row(asset: Asset) -> dict[str, str | int]:
    return {
        "Asset": asset.name,
        "Kind": asset.kind.words.label if asset.kind else "",
        "Place": asset.place,
        "People": len(asset.voices),
        "Passages": len(asset.passages),
        "Under": ", ".join(asset.codes),
    }


def _put_right(ws: Workspace, found: tuple[Asset, ...]) -> None:
    by_key = {a.key: a for a in found}
    with st.container(border=True, key="asset_right"):
        key = st.selectbox("Asset", list(by_key), format_func=lambda k: by_key[k].name, key="asset_which")
        asset = by_key[key]
        with st.form(f"asset_form_{key}", border=False):
            kinds = ["", *AssetKind]
            with st.container(horizontal=True):
                name = st.text_input("What it is called", asset.name, key=f"asset_name_{key}")
                kind = st.selectbox(
                    "Kind",
                    kinds,
                    kinds.index(asset.kind or ""),
                    format_func=lambda k: AssetKind(k).words.label if k else "not said",
                    key=f"asset_kind_{key}",
                    help=" ".join(f"{k.words.label}: {k.words.meaning}" for k in AssetKind),
                )
                place = st.text_input("Place", asset.place, key=f"asset_place_{key}")
            others = ["", *(k for k in by_key if k != key)]
            same = st.selectbox(
                "Is the same as",
                others,
                format_func=lambda k: by_key[k].name if k else "no other",
                key=f"asset_same_{key}",
            )
            if st.form_submit_button("Keep", type="primary"):
                if same:
                    verbs.planning.merge_assets(ws, key, same)
                elif name.strip():
                    verbs.planning.describe_asset(ws, key, name=name, kind=kind, place=place)
                session.notify("What is said of the asset is kept.")
                st.rerun()
        if st.button("Undo", key="asset_undo", icon=":material/undo:") and verbs.planning.undo(ws):
            session.notify("Taken back.")
            st.rerun()
