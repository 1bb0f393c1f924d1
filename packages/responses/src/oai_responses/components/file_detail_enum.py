# Generated from FileDetailEnum. Do not edit.
"""FileDetailEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileDetailEnum: TypeAlias = Literal["auto", "low", "high"]
"""`detail` of `InputFileContentParam`."""
