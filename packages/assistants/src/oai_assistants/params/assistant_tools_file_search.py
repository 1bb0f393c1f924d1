# Generated from AssistantToolsFileSearch. Do not edit.
"""AssistantToolsFileSearch in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.assistant_tools_file_search import AssistantToolsFileSearchFileSearch
    from ..components.file_search_ranking_options import FileSearchRankingOptions
    from .file_search_ranking_options import FileSearchRankingOptionsDict


class AssistantToolsFileSearchFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearchFileSearch` as a mapping."""

    max_num_results: int
    ranking_options: FileSearchRankingOptions | FileSearchRankingOptionsDict


class AssistantToolsFileSearchDict(TypedDict, total=False):
    """`AssistantToolsFileSearch` as a mapping."""

    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearch | AssistantToolsFileSearchFileSearchDict
