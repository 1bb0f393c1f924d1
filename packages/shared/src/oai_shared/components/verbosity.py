# Generated from Verbosity. Do not edit.
"""Verbosity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    Verbosity: TypeAlias = Literal["low", "medium", "high"] | None
    """`verbosity` of `client.chat.completions.create` and `ResponseTextParam`."""
else:
    Verbosity = Alias('Literal["low", "medium", "high"] | None', __name__)
