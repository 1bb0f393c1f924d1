# Generated from SubmitToolOutputsRunRequest. Do not edit.
"""SubmitToolOutputsRunRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("SubmitToolOutputsRunRequestToolOutputsItem")
class SubmitToolOutputsRunRequestToolOutputsItem(Component):
    """An item of `tool_outputs` of `client.beta.threads.runs.submit_tool_outputs`."""

    tool_call_id: str | None = None
    """Id of the call that is answered."""

    output: str | None = None
    """What your tool gave back."""


@component("SubmitToolOutputsRunRequest")
class SubmitToolOutputsRunRequest(Component):
    """Body of `client.beta.threads.runs.submit_tool_outputs`."""

    tool_outputs: list[SubmitToolOutputsRunRequestToolOutputsItem]
    """What your tools gave, one entry for each call."""

    stream: bool | None = None
    """Send the answer piece by piece, as server-sent events."""
