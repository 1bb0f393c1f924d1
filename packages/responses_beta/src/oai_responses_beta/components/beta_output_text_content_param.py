# Generated from BetaOutputTextContentParam. Do not edit.
"""BetaOutputTextContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_container_file_citation_param import BetaContainerFileCitationParam
    from .beta_file_citation_param import BetaFileCitationParam
    from .beta_url_citation_param import BetaUrlCitationParam


@component("BetaOutputTextContentParam")
class BetaOutputTextContentParam(Component):
    """An item of `output` of `BetaMultiAgentCallOutputItemParam`."""

    type: Literal["output_text"] = "output_text"
    text: str
    """The text. At most 10485760 characters."""

    annotations: list[BetaOutputTextContentParamAnnotationsItem] | None = None
    """Citations and file links within the text."""


if TYPE_CHECKING:
    BetaOutputTextContentParamAnnotationsItem: TypeAlias = (
        BetaFileCitationParam
        | BetaUrlCitationParam
        | BetaContainerFileCitationParam
        | UnknownComponent
    )
    """An item of `annotations` of `BetaOutputTextContentParam`. Told apart by `type`."""
else:
    BetaOutputTextContentParamAnnotationsItem = TaggedUnion(
        "BetaOutputTextContentParamAnnotationsItem",
        __name__,
        "type",
        {
            "file_citation": "BetaFileCitationParam",
            "url_citation": "BetaUrlCitationParam",
            "container_file_citation": "BetaContainerFileCitationParam",
        },
    )
