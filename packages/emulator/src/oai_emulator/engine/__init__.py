"""The pretended model: deterministic text, calls and JSON. Knows no HTTP and no state."""

from __future__ import annotations
