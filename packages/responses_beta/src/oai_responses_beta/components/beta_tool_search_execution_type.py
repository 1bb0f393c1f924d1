# Generated from BetaToolSearchExecutionType. Do not edit.
"""BetaToolSearchExecutionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolSearchExecutionType: TypeAlias = Literal["server", "client"]
"""`execution` of `BetaToolSearchCall`, `BetaToolSearchCallItemParam`, `BetaToolSearchOutput` and others."""
