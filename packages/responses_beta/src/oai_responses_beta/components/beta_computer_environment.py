# Generated from BetaComputerEnvironment. Do not edit.
"""BetaComputerEnvironment."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""`environment` of `BetaComputerUsePreviewTool`."""
