# Generated from MessageDeltaContentTextAnnotationsFilePathObject. Do not edit.
"""MessageDeltaContentTextAnnotationsFilePathObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("MessageDeltaContentTextAnnotationsFilePathObjectFilePath")
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Component):
    """`file_path` of `MessageDeltaContentTextAnnotationsFilePathObject`."""

    file_id: str | None = None
    """Id of the file."""


@component("MessageDeltaContentTextAnnotationsFilePathObject")
class MessageDeltaContentTextAnnotationsFilePathObject(Component):
    """A member of `MessageDeltaContentTextObjectTextAnnotationsItem`, told by `type` = `"file_path"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["file_path"] = "file_path"
    text: str | None = None
    """The text."""

    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    """File that the text refers to."""

    start_index: int | None = None
    """Where it begins, counted in characters. At least 0."""

    end_index: int | None = None
    """Where it ends, counted in characters. At least 0."""
