# Generated from BetaProgrammaticToolCallingParam. Do not edit.
"""BetaProgrammaticToolCallingParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaProgrammaticToolCallingParam")
class BetaProgrammaticToolCallingParam(Component):
    """A member of `BetaTool`, told by `type` = `"programmatic_tool_calling"`."""

    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"
