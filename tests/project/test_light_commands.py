"""What a command loads: taking a file in needs no charts, no learner and no model."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.refi.refi_factory import inquiry, write_archive

HEAVY = ("altair", "sklearn", "scipy", "spacy", "torch", "streamlit", "vl_convert", "jinja2", "PIL")
COUNTED = f"""
import contextlib, io, json, sys
from harvest.cli import main
with contextlib.redirect_stdout(io.StringIO()):
    for words in json.loads(sys.argv[1]):
        with contextlib.suppress(SystemExit):
            main(words)
print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))
"""


@pytest.mark.slow
def test_taking_files_in_loads_no_charts_and_no_learner(tmp_path):
    path, project, talk = (str(tmp_path / name) for name in ("a.harvest", "given.qdpx", "given.txt"))
    Path(project).write_bytes(write_archive(inquiry())[0])
    Path(talk).write_bytes(b"Ada: We sing on Fridays.\nBen: Badly.\nAda: But loudly.\n")
    commands = [["new", path, "--title", "T", "--question", "Q?"]]
    commands += [["import", path, given, "--json"] for given in (project, talk)]
    ran = subprocess.run([sys.executable, "-c", COUNTED, json.dumps(commands)], capture_output=True, text=True)
    assert json.loads(ran.stdout.splitlines()[-1]) == [], ran.stderr


NAMES_AND_MODEL = """
import sys
from harvest.privacy.identify.entities import entities
found = entities(["Then Bill Marsh went to Leeds with his daughter."])
print("torch" in sys.modules, found[0][0][2])
import torch
print(torch.ones(2).sum().item())
"""


@pytest.mark.slow
def test_looking_for_names_loads_no_torch_and_whoever_needs_it_afterwards_gets_it():
    ran = subprocess.run([sys.executable, "-c", NAMES_AND_MODEL], capture_output=True, text=True)
    assert ran.stdout.splitlines() == ["False PERSON", "2.0"], ran.stderr
