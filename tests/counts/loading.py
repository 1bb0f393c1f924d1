"""Programs that tell which modules they imported."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache


@cache
def imported(program: str) -> frozenset[str]:
    """The modules that a program imports, in an interpreter of its own."""
    code = f"import json, sys; before = set(sys.modules)\n{program}\n"
    code += "print(json.dumps(sorted(set(sys.modules) - before)))"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    return frozenset(json.loads(done.stdout))
