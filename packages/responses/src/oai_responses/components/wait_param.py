# Generated from WaitParam. Do not edit.
"""WaitParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WaitParam")
class WaitParam(Component):
    """A member of `ComputerAction`, told by `type` = `"wait"`."""

    type: Literal["wait"] = "wait"
