# Generated from RunStepDeltaStepDetailsToolCallsFileSearchObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsFileSearchObject."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsFileSearchObject")
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Component):
    """A member of `RunStepDeltaStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"file_search"`."""

    index: int
    """Position in its list, counted from 0."""

    id: str | None = None
    """Unique id."""

    type: Literal["file_search"] = "file_search"
    file_search: dict[str, Any]
    """What concerns the search in files."""
