# Generated from BetaWaitParam. Do not edit.
"""BetaWaitParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaWaitParam")
class BetaWaitParam(Component):
    """A member of `BetaComputerAction`, told by `type` = `"wait"`."""

    type: Literal["wait"] = "wait"
