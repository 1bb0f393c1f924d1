# Generated from Heat. Do not edit.
"""Heat."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Heat")
class Heat(Component):
    """A member of `Step`, told by `type` = `"heat"`."""

    type: Literal["heat"] = "heat"
    degrees: float
