# Generated from C2PAValidationStateApi. Do not edit.
"""C2PAValidationStateApi."""

from __future__ import annotations

from typing import Literal, TypeAlias

C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
"""`validation_state` of `C2PAProvenanceResult`."""
