# Generated from WorkflowTracingParam. Do not edit.
"""WorkflowTracingParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("WorkflowTracingParam")
class WorkflowTracingParam(Component):
    """`tracing` of `WorkflowParam`."""

    enabled: bool | None = None
    """Whether it is switched on."""
