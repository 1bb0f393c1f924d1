# Generated from CreateProjectServiceAccountApiKeyBody. Do not edit.
"""CreateProjectServiceAccountApiKeyBody."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateProjectServiceAccountApiKeyBody")
class CreateProjectServiceAccountApiKeyBody(Component):
    """An object of the API."""

    name: str | None = None
    scopes: list[str] | None = None
