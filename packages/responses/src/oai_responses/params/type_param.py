# Generated from TypeParam. Do not edit.
"""TypeParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class TypeParamDict(TypedDict, total=False):
    """`TypeParam` as a mapping."""

    type: Required[Literal["type"]]
    text: Required[str]
