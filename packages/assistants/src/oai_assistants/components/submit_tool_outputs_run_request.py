# Generated from SubmitToolOutputsRunRequest. Do not edit.
"""SubmitToolOutputsRunRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("SubmitToolOutputsRunRequestToolOutputsItem")
class SubmitToolOutputsRunRequestToolOutputsItem(Component):
    """An object of the API."""

    tool_call_id: str | None = None
    output: str | None = None


@component("SubmitToolOutputsRunRequest")
class SubmitToolOutputsRunRequest(Component):
    """An object of the API."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    stream: bool | None = None
