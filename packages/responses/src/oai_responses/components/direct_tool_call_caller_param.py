# Generated from DirectToolCallCallerParam. Do not edit.
"""DirectToolCallCallerParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DirectToolCallCallerParam")
class DirectToolCallCallerParam(Component):
    """A member of `ToolCallCallerParam`, told by `type` = `"direct"`."""

    type: Literal["direct"] = "direct"
