"""What programs can see of a package, read without running it, and how two states of it differ."""

from __future__ import annotations

from .agreement import disagreements as disagreements
from .compare import compare as compare
from .missing import missing_names as missing_names
from .package import load as load
