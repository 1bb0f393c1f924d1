# Generated from Annotation. Do not edit.
"""Annotation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.annotation import Annotation
    from .container_file_citation_body import ContainerFileCitationBodyDict
    from .file_citation_body import FileCitationBodyDict
    from .file_path import FilePathDict
    from .url_citation_body import UrlCitationBodyDict

if TYPE_CHECKING:
    AnnotationLike: TypeAlias = "Annotation | FileCitationBodyDict | UrlCitationBodyDict | ContainerFileCitationBodyDict | FilePathDict"
else:
    AnnotationLike = Alias(
        "Annotation | FileCitationBodyDict | UrlCitationBodyDict | ContainerFileCitationBodyDict | FilePathDict",
        __name__,
    )
