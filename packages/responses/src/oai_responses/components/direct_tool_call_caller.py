# Generated from DirectToolCallCaller. Do not edit.
"""DirectToolCallCaller."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DirectToolCallCaller")
class DirectToolCallCaller(Component):
    """A member of `ToolCallCaller`, told by `type` = `"direct"`."""

    type: Literal["direct"] = "direct"
