# Generated from MessageDeltaContentTextAnnotationsFilePathObject. Do not edit.
"""MessageDeltaContentTextAnnotationsFilePathObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentTextAnnotationsFilePathObjectFilePath")
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""


@component("MessageDeltaContentTextAnnotationsFilePathObject")
class MessageDeltaContentTextAnnotationsFilePathObject(Component):
    """An object of `type` "file_path"."""

    index: int
    type: Literal["file_path"] = "file_path"
    text: str | None = None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    start_index: int | None = None
    """Where it begins, counted in characters. At least 0."""

    end_index: int | None = None
    """Where it ends, counted in characters. At least 0."""
