"""`python -m oai_release`."""

from __future__ import annotations

import sys

from .cli import main

sys.exit(main())
