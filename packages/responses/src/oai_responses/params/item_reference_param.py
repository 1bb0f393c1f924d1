# Generated from ItemReferenceParam. Do not edit.
"""ItemReferenceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ItemReferenceParamDict(TypedDict, total=False):
    """`ItemReferenceParam` as a mapping."""

    type: Literal["item_reference"] | None
    id: Required[str]
