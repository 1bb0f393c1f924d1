# Generated from FileAnnotation. Do not edit.
"""FileAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .file_annotation_source import FileAnnotationSource


@component("FileAnnotation")
class FileAnnotation(Component):
    """A member of `ResponseOutputTextAnnotationsItem`, told by `type` = `"file"`."""

    type: Literal["file"] = "file"
    source: FileAnnotationSource
    """Where it comes from."""
