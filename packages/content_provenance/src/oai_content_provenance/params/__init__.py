# Generated from the slice of oai-content-provenance. Do not edit.
"""Request parameters of oai-content-provenance, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .content_provenance_checks_create_params import (
        ContentProvenanceChecksCreateParams as ContentProvenanceChecksCreateParams,
    )

    ContentProvenanceCheckCreateParams: TypeAlias = ContentProvenanceChecksCreateParams
else:
    _MODULES = {
        ".content_provenance_checks_create_params": "ContentProvenanceChecksCreateParams",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"ContentProvenanceCheckCreateParams": "ContentProvenanceChecksCreateParams"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
