# Generated from Experiment. Do not edit.
"""Experiment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component, wire

if TYPE_CHECKING:
    from .state import State
    from .step import Step


@component("ExperimentScores")
class ExperimentScores(Component):
    """An object of the API."""

    self_made: float | None = wire("self-made", default=None)
    """`self-made` in JSON."""


@component("Experiment")
class Experiment(Component):
    """An object of `object` "experiment"."""

    id: str
    """Unique id."""

    object: Literal["experiment"] = "experiment"
    steps: list[Step]
    state: State | None = None
    scores: ExperimentScores | None = None
