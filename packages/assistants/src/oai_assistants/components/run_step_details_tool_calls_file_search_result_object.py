# Generated from RunStepDetailsToolCallsFileSearchResultObject. Do not edit.
"""RunStepDetailsToolCallsFileSearchResultObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsFileSearchResultObjectContentItem")
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Component):
    """An object of the API."""

    type: Literal["text"] | None = None
    text: str | None = None


@component("RunStepDetailsToolCallsFileSearchResultObject")
class RunStepDetailsToolCallsFileSearchResultObject(Component):
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""

    file_name: str
    score: float
    """0 to 1."""

    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None
