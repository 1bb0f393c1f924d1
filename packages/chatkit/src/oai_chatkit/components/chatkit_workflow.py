# Generated from ChatkitWorkflow. Do not edit.
"""ChatkitWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chatkit_workflow_tracing import ChatkitWorkflowTracing


@component("ChatkitWorkflow")
class ChatkitWorkflow(Component):
    """`workflow` of `ChatSessionResource`."""

    id: str
    """Unique id."""

    version: str | None
    """The version."""

    state_variables: dict[str, str | int | bool | float] | None
    """Values that the workflow starts with."""

    tracing: ChatkitWorkflowTracing
    """Whether and under what names the steps are traced."""
