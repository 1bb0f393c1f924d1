# Generated from ResponseOutputText. Do not edit.
"""ResponseOutputText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .file_annotation import FileAnnotation
    from .url_annotation import UrlAnnotation


@component("ResponseOutputText")
class ResponseOutputText(Component):
    """An item of `content` of `AssistantMessageItem`."""

    type: Literal["output_text"] = "output_text"
    text: str
    """The text."""

    annotations: list[ResponseOutputTextAnnotationsItem]
    """Citations and file links within the text."""


if TYPE_CHECKING:
    ResponseOutputTextAnnotationsItem: TypeAlias = FileAnnotation | UrlAnnotation | UnknownComponent
    """An item of `annotations` of `ResponseOutputText`. Told apart by `type`."""
else:
    ResponseOutputTextAnnotationsItem = TaggedUnion(
        "ResponseOutputTextAnnotationsItem",
        __name__,
        "type",
        {
            "file": "FileAnnotation",
            "url": "UrlAnnotation",
        },
    )
