# Generated from BetaContainerReferenceParam. Do not edit.
"""BetaContainerReferenceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaContainerReferenceParamDict(TypedDict, total=False):
    """`BetaContainerReferenceParam` as a mapping."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
