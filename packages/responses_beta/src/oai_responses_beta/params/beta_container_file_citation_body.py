# Generated from BetaContainerFileCitationBody. Do not edit.
"""BetaContainerFileCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaContainerFileCitationBodyDict(TypedDict, total=False):
    """`BetaContainerFileCitationBody` as a mapping."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]
