# Generated from AutomaticThreadTitlingParam. Do not edit.
"""AutomaticThreadTitlingParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AutomaticThreadTitlingParam")
class AutomaticThreadTitlingParam(Component):
    """`automatic_thread_titling` of `ChatkitConfigurationParam`."""

    enabled: bool | None = None
    """Whether it is switched on."""
