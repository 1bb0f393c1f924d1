# Generated from ExperimentEvent. Do not edit.
"""ExperimentEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .experiment import Experiment


@component("ExperimentEventExperimentStarted")
class ExperimentEventExperimentStarted(Component):
    """A member of `ExperimentEvent`, told by `type` = `"experiment.started"`."""

    type: Literal["experiment.started"] = "experiment.started"


@component("ExperimentEventExperimentDone")
class ExperimentEventExperimentDone(Component):
    """A member of `ExperimentEvent`, told by `type` = `"experiment.done"`."""

    type: Literal["experiment.done"] = "experiment.done"
    experiment: Experiment


if TYPE_CHECKING:
    ExperimentEvent: TypeAlias = (
        ExperimentEventExperimentStarted | ExperimentEventExperimentDone | UnknownComponent
    )
    """Event of the stream of `client.experiments.create`. Event that `client.experiments.connect` hands out. Told apart by `type`."""
else:
    ExperimentEvent = TaggedUnion(
        "ExperimentEvent",
        __name__,
        "type",
        {
            "experiment.started": "ExperimentEventExperimentStarted",
            "experiment.done": "ExperimentEventExperimentDone",
        },
    )
