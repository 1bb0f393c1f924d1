# Generated from FileSearchToolCall. Do not edit.
"""FileSearchToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.vector_store_file_attributes import VectorStoreFileAttributes


@component("FileSearchToolCallResultsItem")
class FileSearchToolCallResultsItem(Component):
    """An item of `results` of `FileSearchToolCall`."""

    file_id: str | None = None
    """Id of the file."""

    text: str | None = None
    """The text."""

    filename: str | None = None
    """Name of the file."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 pairs of your own, by which searches can filter. Values are texts, numbers or booleans. At most 16 entries."""

    score: float | None = None
    """How well it fits or did; higher is better."""


@component("FileSearchToolCall")
class FileSearchToolCall(Component):
    """A member of `ConversationItem`, `Item`, `ItemField` and others, told by `type` = `"file_search_call"`."""

    id: str
    """Unique id."""

    type: Literal["file_search_call"] = "file_search_call"
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it got, or how it stands."""

    queries: list[str]
    """What was searched for."""

    results: list[FileSearchToolCallResultsItem] | None = None
    """The results."""
