# Generated from AssistantToolsFileSearch. Do not edit.
"""AssistantToolsFileSearch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_search_ranking_options import FileSearchRankingOptions


@component("AssistantToolsFileSearchFileSearch")
class AssistantToolsFileSearchFileSearch(Component):
    """`file_search` of `AssistantToolsFileSearch`."""

    max_num_results: int | None = None
    """How many results at most. 1 to 50."""

    ranking_options: FileSearchRankingOptions | None = None
    """How results are ranked."""


@component("AssistantToolsFileSearch")
class AssistantToolsFileSearch(Component):
    """A member of `AssistantObjectToolsItem`, `CreateAssistantRequestToolsItem`, `CreateRunRequestToolsItem` and others, told by `type` = `"file_search"`."""

    type: Literal["file_search"] = "file_search"
    file_search: AssistantToolsFileSearchFileSearch | None = None
    """What concerns the search in files."""
