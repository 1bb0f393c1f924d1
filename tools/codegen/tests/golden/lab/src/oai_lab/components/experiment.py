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
    """`scores` of `Experiment`."""

    self_made: float | None = wire("self-made", default=None)
    """`self-made` in JSON."""


@component("Experiment")
class Experiment(Component):
    """Result of `client.experiments.create`. Item of the list that `client.experiments.list` gives."""

    id: str
    """Unique id."""

    object: Literal["experiment"] = "experiment"
    steps: list[Step]
    state: State | None = None
    """One of `"open"`, `"closed"`."""

    scores: ExperimentScores | None = None
