# Generated from FileSearchToolCall. Do not edit.
"""FileSearchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes


@component("FileSearchToolCallResultsItem")
class FileSearchToolCallResultsItem(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""

    text: str | None = None
    filename: str | None = None
    """Name of the file."""

    attributes: VectorStoreFileAttributes | None = None
    score: float | None = None


@component("FileSearchToolCall")
class FileSearchToolCall(Component):
    """An object of `type` "file_search_call"."""

    id: str
    """Unique id."""

    type: Literal["file_search_call"] = "file_search_call"
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[FileSearchToolCallResultsItem] | None = None
