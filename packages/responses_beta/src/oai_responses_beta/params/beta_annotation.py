# Generated from BetaAnnotation. Do not edit.
"""BetaAnnotation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_annotation import BetaAnnotation
    from .beta_container_file_citation_body import BetaContainerFileCitationBodyDict
    from .beta_file_citation_body import BetaFileCitationBodyDict
    from .beta_file_path import BetaFilePathDict
    from .beta_url_citation_body import BetaUrlCitationBodyDict

if TYPE_CHECKING:
    BetaAnnotationLike: TypeAlias = "BetaAnnotation | BetaFileCitationBodyDict | BetaUrlCitationBodyDict | BetaContainerFileCitationBodyDict | BetaFilePathDict"
else:
    BetaAnnotationLike = Alias(
        "BetaAnnotation | BetaFileCitationBodyDict | BetaUrlCitationBodyDict | BetaContainerFileCitationBodyDict | BetaFilePathDict",
        __name__,
    )
