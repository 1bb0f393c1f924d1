# Generated from ContainerFileCitationBody. Do not edit.
"""ContainerFileCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ContainerFileCitationBodyDict(TypedDict, total=False):
    """`ContainerFileCitationBody` as a mapping."""

    type: Required[Literal["container_file_citation"]]
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]
