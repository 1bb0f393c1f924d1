# Generated from VideoReferenceInputParam. Do not edit.
"""VideoReferenceInputParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class VideoReferenceInputParamDict(TypedDict, total=False):
    """`VideoReferenceInputParam` as a mapping."""

    id: Required[str]
