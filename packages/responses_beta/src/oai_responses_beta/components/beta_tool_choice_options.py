# Generated from BetaToolChoiceOptions. Do not edit.
"""BetaToolChoiceOptions."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""A member of `BetaToolChoiceParam`."""
