# Generated from CreateContentProvenanceBody. Do not edit.
"""CreateContentProvenanceBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_core.multipart import FileInput


@component("CreateContentProvenanceBody")
class CreateContentProvenanceBody(Component):
    """Body of `client.content_provenance_checks.create`."""

    file: FileInput
    """The file."""
