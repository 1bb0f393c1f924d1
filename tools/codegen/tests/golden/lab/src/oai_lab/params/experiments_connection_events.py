# Generated from the socket of experiments. Do not edit.
"""What the methods of `ExperimentsConnection` send."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .step import StepLike


class ExperimentsBenchStepAddEventParams(TypedDict, total=False):
    """Parameters of `connection.bench.step.add`."""

    step: Required[StepLike]


class ExperimentsBenchStopEventParams(TypedDict, total=False):
    """Parameters of `connection.bench.stop`."""
