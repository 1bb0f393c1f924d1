# Generated from ResponseStatus. Do not edit.
"""ResponseStatus."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseStatus: TypeAlias = Literal[
    "completed", "failed", "in_progress", "cancelled", "queued", "incomplete"
]
"""`status` of `Response`."""
