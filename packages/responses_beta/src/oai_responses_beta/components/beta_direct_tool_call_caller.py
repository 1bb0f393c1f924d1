# Generated from BetaDirectToolCallCaller. Do not edit.
"""BetaDirectToolCallCaller."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaDirectToolCallCaller")
class BetaDirectToolCallCaller(Component):
    """A member of `BetaToolCallCaller`, told by `type` = `"direct"`."""

    type: Literal["direct"] = "direct"
