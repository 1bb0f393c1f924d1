"""`python -m oai_emulator`."""

from __future__ import annotations

import sys
from functools import partial

from .cli import main

# Whoever started this waits for the line with the URL.
sys.exit(main(tell=partial(print, flush=True)))
