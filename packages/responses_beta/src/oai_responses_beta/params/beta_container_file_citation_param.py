# Generated from BetaContainerFileCitationParam. Do not edit.
"""BetaContainerFileCitationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaContainerFileCitationParamDict(TypedDict, total=False):
    """`BetaContainerFileCitationParam` as a mapping."""

    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]
