# Generated from BetaOutputTextContentParam. Do not edit.
"""BetaOutputTextContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_output_text_content_param import (
        BetaOutputTextContentParamAnnotationsItem,
    )
    from .beta_container_file_citation_param import BetaContainerFileCitationParamDict
    from .beta_file_citation_param import BetaFileCitationParamDict
    from .beta_url_citation_param import BetaUrlCitationParamDict


class BetaOutputTextContentParamDict(TypedDict, total=False):
    """`BetaOutputTextContentParam` as a mapping."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Iterable[BetaOutputTextContentParamAnnotationsItemLike]


if TYPE_CHECKING:
    BetaOutputTextContentParamAnnotationsItemLike: TypeAlias = "BetaOutputTextContentParamAnnotationsItem | BetaFileCitationParamDict | BetaUrlCitationParamDict | BetaContainerFileCitationParamDict"
else:
    BetaOutputTextContentParamAnnotationsItemLike = Alias(
        "BetaOutputTextContentParamAnnotationsItem | BetaFileCitationParamDict | BetaUrlCitationParamDict | BetaContainerFileCitationParamDict",
        __name__,
    )
