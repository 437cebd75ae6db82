"""The attacker and the invented events lie beside these tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
