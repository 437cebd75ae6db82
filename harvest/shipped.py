"""Finds what comes with Harvest and is no Python: codebooks, the sample event, the app's main script, its theme.

In a checkout and in an editable install these lie at the top level of the repository, beside the package. A wheel
carries the same files in the same order under ``harvest/_shipped`` (see ``setup.py``). Whoever needs one asks here.
"""

from __future__ import annotations

import os
from pathlib import Path

from harvest.errors import HarvestError

PACKAGE = Path(__file__).resolve().parent
IN_WHEEL = PACKAGE / "_shipped"


def in_wheel() -> bool:
    """Whether this Harvest was installed from a wheel, rather than from a checkout that can be edited."""
    return IN_WHEEL.is_dir()


def root() -> Path:
    """The folder under which everything shipped lies."""
    return IN_WHEEL if in_wheel() else PACKAGE.parent


def _there(path: Path, what: str) -> Path:
    if not path.exists():
        raise HarvestError(
            f"This installation of Harvest lacks {what} (looked for {path}): install Harvest again from its wheel, "
            "or run it from a whole copy of the repository."
        )
    return path


def codebooks() -> Path:
    """The folder of the codebooks that come with Harvest, or the one that HARVEST_CODEBOOKS names.

    HarvestError when there is no such folder, or none of its files is a codebook.

    >>> sorted(path.stem for path in codebooks().glob("*.yaml"))
    ['five_ways', 'toronto']
    """
    named = os.environ.get("HARVEST_CODEBOOKS")
    folder = _there(Path(named), "the folder that HARVEST_CODEBOOKS names") if named else root() / "codebooks"
    _there(folder, "its codebooks")
    if not any(path.suffix.lower() in (".yaml", ".yml") for path in folder.iterdir()):
        raise HarvestError(f"There is no codebook (a file ending in .yaml) in {folder}: an inquiry needs one.")
    return folder


def lenses() -> Path:
    """The folder of the codebooks that come with Harvest switched off: an inquiry has one when a team takes it in."""
    return _there(root() / "codebooks" / "lenses", "its lenses")


def exemplars() -> Path:
    """The folder of the sentences that the shipped models were trained on."""
    return _there(root() / "codebooks" / "exemplars", "the sentences to train from")


def sample_stories() -> Path:
    """The folder of the invented sample event."""
    return _there(root() / "sample_stories", "the sample event")


def app() -> Path:
    """The app's main script."""
    return _there(root() / "streamlit_app.py", "the app")


def app_config() -> Path:
    """Theme and limits of the app, in Streamlit's own format."""
    return _there(root() / ".streamlit" / "config.toml", "the app's theme")


def page(name: str) -> str:
    """The file of a page, as ``st.Page``, ``st.switch_page`` and ``st.page_link`` take it.

    The whole path, because a relative one would count from the main script, which in a wheel lies elsewhere.

    >>> page("code").endswith("harvest/ui/pages/code/page.py")
    True
    """
    return (PACKAGE / "ui" / "pages" / name / "page.py").as_posix()


def models() -> Path:
    """Where models got at set-up lie: HARVEST_MODELS, ``models`` in a checkout, else this user's data folder."""
    named = os.environ.get("HARVEST_MODELS")
    if named:
        return Path(named)
    if not in_wheel():
        return root() / "models"
    data = os.environ.get("XDG_DATA_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".local" / "share"
    return Path(data) / "harvest" / "models"
