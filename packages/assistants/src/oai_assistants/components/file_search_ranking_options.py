# Generated from FileSearchRankingOptions. Do not edit.
"""FileSearchRankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


@component("FileSearchRankingOptions")
class FileSearchRankingOptions(Component):
    """`ranking_options` of `AssistantToolsFileSearchFileSearch`."""

    ranker: FileSearchRanker | None = None
    """The ranking to use. One of `"auto"`, `"default_2024_08_21"`."""

    score_threshold: float
    """Results below this score are left out. 0 to 1."""
