"""Tries an installed release against the emulator: `try_release.py PYTHON DISTRIBUTION`."""

from __future__ import annotations

import sys
from pathlib import Path

from oai_release.smoke import smoke
from oai_release.workspace import Workspace

python, name = sys.argv[1:]
workspace = Workspace.read(Path(__file__).parents[1])
there = workspace.closure([name])
done = smoke(Path(python), workspace.get(name), workspace, there)
sys.stdout.write(f"{name}: {done}\n")
