# Generated from the operations of experiments. Do not edit.
"""Operations of `experiments`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = ["CONNECT_EXPERIMENTS", "CREATE_EXPERIMENT", "LIST_EXPERIMENTS"]

CREATE_EXPERIMENT = Operation(
    "createExperiment",
    "POST",
    "/lab/experiments",
    scope="oai_lab.components",
    params="oai_lab.params:ExperimentsCreateParams",
    body=("goal", "steps"),
    required=("goal",),
    result="Experiment",
    stream="body",
    event="ExperimentEvent",
)

LIST_EXPERIMENTS = Operation(
    "listExperiments",
    "GET",
    "/lab/experiments",
    scope="oai_lab.components",
    params="oai_lab.params:ExperimentsListParams",
    query={"after": "after"},
    result="ExperimentList",
    item="Experiment",
    page=Cursor("after", "item"),
)

CONNECT_EXPERIMENTS = Operation(
    "experiments.connect",
    "GET",
    "/lab/experiments",
    scope="oai_lab.components",
    params="oai_lab.params:ExperimentsConnectParams",
    query={"goal": "goal", "bench": "bench"},
    required=("goal",),
    event="ExperimentEvent",
    const_headers={"OpenAI-Beta": "lab=v1"},
    socket="oai_lab.sockets.experiments:ExperimentsConnection",
)
