# Generated from FileSearchToolCall. Do not edit.
"""FileSearchToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from oai_shared.params.vector_store_file_attributes import VectorStoreFileAttributesLike

    from ..components.file_search_tool_call import FileSearchToolCallResultsItem


class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    """`FileSearchToolCallResultsItem` as a mapping."""

    file_id: str
    text: str
    filename: str
    attributes: VectorStoreFileAttributesLike
    score: float


class FileSearchToolCallDict(TypedDict, total=False):
    """`FileSearchToolCall` as a mapping."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Iterable[str]]
    results: Iterable[FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict] | None
