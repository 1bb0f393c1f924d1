# Generated from ComputerEnvironment. Do not edit.
"""ComputerEnvironment."""

from __future__ import annotations

from typing import Literal, TypeAlias

ComputerEnvironment: TypeAlias = Literal["windows", "mac", "linux", "ubuntu", "browser"]
"""`environment` of `ComputerUsePreviewTool`."""
