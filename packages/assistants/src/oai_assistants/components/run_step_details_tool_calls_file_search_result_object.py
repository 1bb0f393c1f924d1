# Generated from RunStepDetailsToolCallsFileSearchResultObject. Do not edit.
"""RunStepDetailsToolCallsFileSearchResultObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsFileSearchResultObjectContentItem")
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Component):
    """An item of `content` of `RunStepDetailsToolCallsFileSearchResultObject`."""

    type: Literal["text"] | None = None
    """What kind it is."""

    text: str | None = None
    """The text."""


@component("RunStepDetailsToolCallsFileSearchResultObject")
class RunStepDetailsToolCallsFileSearchResultObject(Component):
    """An item of `results` of `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

    file_id: str
    """Id of the file."""

    file_name: str
    """Name of the file."""

    score: float
    """How well it fits or did; higher is better. 0 to 1."""

    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None
    """What is said or given, as a text or in parts."""
