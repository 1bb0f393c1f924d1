# Generated from Wait. Do not edit.
"""Wait."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Wait")
class Wait(Component):
    """An object of `type` "wait"."""

    type: Literal["wait"] = "wait"
    seconds: int | None = None
