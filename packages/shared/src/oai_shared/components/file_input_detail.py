# Generated from FileInputDetail. Do not edit.
"""FileInputDetail."""

from __future__ import annotations

from typing import Literal, TypeAlias

FileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""`detail` of `InputFileContent`."""
