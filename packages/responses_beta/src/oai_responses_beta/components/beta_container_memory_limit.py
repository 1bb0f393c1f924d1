# Generated from BetaContainerMemoryLimit. Do not edit.
"""BetaContainerMemoryLimit."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""`memory_limit` of `BetaAutoCodeInterpreterToolParam` and `BetaContainerAutoParam`."""
