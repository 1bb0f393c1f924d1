# Generated from MessageContentTextAnnotationsFilePathObject. Do not edit.
"""MessageContentTextAnnotationsFilePathObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageContentTextAnnotationsFilePathObjectFilePath")
class MessageContentTextAnnotationsFilePathObjectFilePath(Component):
    """`file_path` of `MessageContentTextAnnotationsFilePathObject`."""

    file_id: str
    """Id of the file."""


@component("MessageContentTextAnnotationsFilePathObject")
class MessageContentTextAnnotationsFilePathObject(Component):
    """A member of `MessageContentTextObjectTextAnnotationsItem`, told by `type` = `"file_path"`."""

    type: Literal["file_path"] = "file_path"
    text: str
    """The text."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """File that the text refers to."""

    start_index: int
    """Where it begins, counted in characters. At least 0."""

    end_index: int
    """Where it ends, counted in characters. At least 0."""
