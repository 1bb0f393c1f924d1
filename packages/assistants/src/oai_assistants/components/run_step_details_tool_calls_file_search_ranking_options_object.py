# Generated from RunStepDetailsToolCallsFileSearchRankingOptionsObject. Do not edit.
"""RunStepDetailsToolCallsFileSearchRankingOptionsObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


@component("RunStepDetailsToolCallsFileSearchRankingOptionsObject")
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Component):
    """`ranking_options` of `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

    ranker: FileSearchRanker
    """The ranking to use. One of `"auto"`, `"default_2024_08_21"`."""

    score_threshold: float
    """Results below this score are left out. 0 to 1."""
