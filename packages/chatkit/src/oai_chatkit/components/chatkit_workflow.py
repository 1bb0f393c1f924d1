# Generated from ChatkitWorkflow. Do not edit.
"""ChatkitWorkflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chatkit_workflow_tracing import ChatkitWorkflowTracing


@component("ChatkitWorkflow")
class ChatkitWorkflow(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracing
