"""What programs can see of a package, read without running it, and how two states of it differ."""

from __future__ import annotations

from .agreement import disagreements as disagreements
from .history import changes as changes
from .missing import missing_names as missing_names
