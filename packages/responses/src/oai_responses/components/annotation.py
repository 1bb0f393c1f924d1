# Generated from Annotation. Do not edit.
"""Annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .container_file_citation_body import ContainerFileCitationBody
    from .file_citation_body import FileCitationBody
    from .file_path import FilePath
    from .url_citation_body import UrlCitationBody

if TYPE_CHECKING:
    Annotation: TypeAlias = (
        FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath | UnknownComponent
    )
    """`annotation` of `ResponseOutputTextAnnotationAddedEvent`, `ResponsesServerEventResponseOutputTextAnnotationAdded` and `ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded`. An item of `annotations` of `OutputTextContent`. Told apart by `type`."""
else:
    Annotation = TaggedUnion(
        "Annotation",
        __name__,
        "type",
        {
            "file_citation": "FileCitationBody",
            "url_citation": "UrlCitationBody",
            "container_file_citation": "ContainerFileCitationBody",
            "file_path": "FilePath",
        },
    )
