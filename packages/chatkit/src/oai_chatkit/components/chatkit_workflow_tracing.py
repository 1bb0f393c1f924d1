# Generated from ChatkitWorkflowTracing. Do not edit.
"""ChatkitWorkflowTracing."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatkitWorkflowTracing")
class ChatkitWorkflowTracing(Component):
    """`tracing` of `ChatkitWorkflow`."""

    enabled: bool
    """Whether it is switched on."""
