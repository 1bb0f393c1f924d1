# Generated from FileAnnotationSource. Do not edit.
"""FileAnnotationSource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FileAnnotationSource")
class FileAnnotationSource(Component):
    """`source` of `FileAnnotation`."""

    type: Literal["file"] = "file"
    filename: str
    """Name of the file."""
