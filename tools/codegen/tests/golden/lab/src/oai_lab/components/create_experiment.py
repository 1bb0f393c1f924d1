# Generated from CreateExperiment. Do not edit.
"""CreateExperiment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .step import Step


@component("CreateExperiment")
class CreateExperiment(Component):
    """Body of `client.experiments.create`."""

    goal: str
    """At most 80 characters."""

    steps: list[Step] | None = None
    stream: bool | None = None
