# Generated from BetaAnnotation. Do not edit.
"""BetaAnnotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_container_file_citation_body import BetaContainerFileCitationBody
    from .beta_file_citation_body import BetaFileCitationBody
    from .beta_file_path import BetaFilePath
    from .beta_url_citation_body import BetaUrlCitationBody

if TYPE_CHECKING:
    BetaAnnotation: TypeAlias = (
        BetaFileCitationBody
        | BetaUrlCitationBody
        | BetaContainerFileCitationBody
        | BetaFilePath
        | UnknownComponent
    )
    """`annotation` of `BetaResponseOutputTextAnnotationAddedEvent`, `BetaResponsesServerEventResponseOutputTextAnnotationAdded` and `BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded`. An item of `annotations` of `BetaOutputTextContent`. Told apart by `type`."""
else:
    BetaAnnotation = TaggedUnion(
        "BetaAnnotation",
        __name__,
        "type",
        {
            "file_citation": "BetaFileCitationBody",
            "url_citation": "BetaUrlCitationBody",
            "container_file_citation": "BetaContainerFileCitationBody",
            "file_path": "BetaFilePath",
        },
    )
