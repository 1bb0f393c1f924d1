# Generated from MessageContentTextAnnotationsFilePathObject. Do not edit.
"""MessageContentTextAnnotationsFilePathObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentTextAnnotationsFilePathObjectFilePath")
class MessageContentTextAnnotationsFilePathObjectFilePath(Component):
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""


@component("MessageContentTextAnnotationsFilePathObject")
class MessageContentTextAnnotationsFilePathObject(Component):
    """An object of `type` "file_path"."""

    type: Literal["file_path"] = "file_path"
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""
