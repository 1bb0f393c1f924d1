# Generated from Wait. Do not edit.
"""Wait."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Wait")
class Wait(Component):
    """A member of `Step`, told by `type` = `"wait"`."""

    type: Literal["wait"] = "wait"
    seconds: int | None = None
