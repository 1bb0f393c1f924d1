# Generated from FileSearchRankingOptions. Do not edit.
"""FileSearchRankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_search_ranker import FileSearchRanker


@component("FileSearchRankingOptions")
class FileSearchRankingOptions(Component):
    """An object of the API."""

    ranker: FileSearchRanker | None = None
    """The ranking to use."""

    score_threshold: float
    """Results below this score are left out. 0 to 1."""
