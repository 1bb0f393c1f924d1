# Generated from CommandStepAdd. Do not edit.
"""CommandStepAdd."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .step import Step


@component("CommandStepAdd")
class CommandStepAdd(Component):
    """A member of `Command`, told by `type` = `"bench.step.add"`."""

    type: Literal["bench.step.add"] = "bench.step.add"
    step: Step
    stream: bool | None = None
