# Generated from SubmitToolOutputsRunRequest. Do not edit.
"""SubmitToolOutputsRunRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TypedDict


class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutputsItem` as a mapping."""

    tool_call_id: str
    output: str
