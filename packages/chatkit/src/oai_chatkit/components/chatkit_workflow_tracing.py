# Generated from ChatkitWorkflowTracing. Do not edit.
"""ChatkitWorkflowTracing."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ChatkitWorkflowTracing")
class ChatkitWorkflowTracing(Component):
    """An object of the API."""

    enabled: bool
