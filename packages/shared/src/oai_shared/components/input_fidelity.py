# Generated from InputFidelity. Do not edit.
"""InputFidelity."""

from __future__ import annotations

from typing import Literal, TypeAlias

InputFidelity: TypeAlias = Literal["high", "low"]
"""`input_fidelity` of `client.images.edit` and `ImageGenTool`."""
