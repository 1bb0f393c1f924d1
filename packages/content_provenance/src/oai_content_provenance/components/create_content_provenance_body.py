# Generated from CreateContentProvenanceBody. Do not edit.
"""CreateContentProvenanceBody."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("CreateContentProvenanceBody")
class CreateContentProvenanceBody(Component):
    """Body of `client.content_provenance_checks.create`."""

    file: Any
    """The file."""
