# Generated from CommandStop. Do not edit.
"""CommandStop."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CommandStop")
class CommandStop(Component):
    """A member of `Command`, told by `type` = `"bench.stop"`."""

    type: Literal["bench.stop"] = "bench.stop"
