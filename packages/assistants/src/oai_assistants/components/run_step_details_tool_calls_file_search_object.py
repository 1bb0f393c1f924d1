# Generated from RunStepDetailsToolCallsFileSearchObject. Do not edit.
"""RunStepDetailsToolCallsFileSearchObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .run_step_details_tool_calls_file_search_ranking_options_object import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from .run_step_details_tool_calls_file_search_result_object import (
        RunStepDetailsToolCallsFileSearchResultObject,
    )


@component("RunStepDetailsToolCallsFileSearchObjectFileSearch")
class RunStepDetailsToolCallsFileSearchObjectFileSearch(Component):
    """`file_search` of `RunStepDetailsToolCallsFileSearchObject`."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    """How results are ranked."""

    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None
    """The results."""


@component("RunStepDetailsToolCallsFileSearchObject")
class RunStepDetailsToolCallsFileSearchObject(Component):
    """A member of `RunStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"file_search"`."""

    id: str
    """Unique id."""

    type: Literal["file_search"] = "file_search"
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """What concerns the search in files."""
