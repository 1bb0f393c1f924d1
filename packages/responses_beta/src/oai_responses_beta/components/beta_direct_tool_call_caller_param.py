# Generated from BetaDirectToolCallCallerParam. Do not edit.
"""BetaDirectToolCallCallerParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaDirectToolCallCallerParam")
class BetaDirectToolCallCallerParam(Component):
    """A member of `BetaToolCallCallerParam`, told by `type` = `"direct"`."""

    type: Literal["direct"] = "direct"
