"""What the browser says when Harvest was stopped: words of ours stand where Streamlit has its own."""

from __future__ import annotations

import re
from pathlib import Path

import streamlit

from harvest.ui import lost


def test_the_words_that_are_replaced_are_still_the_ones_streamlit_says() -> None:
    ours = (Path(lost.__file__).parent / "lost.js").read_text("utf-8")
    replaced = re.findall(r'^  "(.+?)":', ours, re.MULTILINE)
    said = "".join(
        f.read_text("utf-8") for f in (Path(streamlit.__file__).parent / "static/static/js").glob("index.*.js")
    )
    assert len(replaced) == 4
    assert [words for words in replaced if words not in said] == []
