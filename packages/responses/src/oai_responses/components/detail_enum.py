# Generated from DetailEnum. Do not edit.
"""DetailEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

DetailEnum: TypeAlias = Literal["low", "high", "auto", "original"]
"""`detail` of `InputImageContentParamAutoParam`."""
