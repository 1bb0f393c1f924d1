# Generated from AutomaticThreadTitlingParam. Do not edit.
"""AutomaticThreadTitlingParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("AutomaticThreadTitlingParam")
class AutomaticThreadTitlingParam(Component):
    """An object of the API."""

    enabled: bool | None = None
