# Generated from WorkflowParam. Do not edit.
"""WorkflowParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .workflow_tracing_param import WorkflowTracingParam


@component("WorkflowParam")
class WorkflowParam(Component):
    """`workflow` of `client.beta.chatkit.sessions.create`."""

    id: str
    """Unique id."""

    version: str | None = None
    """The version."""

    state_variables: dict[str, str | int | bool | float] | None = None
    """Values that the workflow starts with. At most 64 entries."""

    tracing: WorkflowTracingParam | None = None
    """Whether and under what names the steps are traced."""
