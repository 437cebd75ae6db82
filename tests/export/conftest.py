"""Lets the tests in here use tests/factories.py, which pytest does not see from a folder below."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
