# Generated from the slice of oai-content-provenance. Do not edit.
"""Components of oai-content-provenance."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .c2_pa_provenance_result import C2PAProvenanceResult as C2PAProvenanceResult
    from .c2_pa_validation_state_api import C2PAValidationStateApi as C2PAValidationStateApi
    from .create_content_provenance_body import (
        CreateContentProvenanceBody as CreateContentProvenanceBody,
    )
    from .provenance_check_object import ProvenanceCheckObject as ProvenanceCheckObject
    from .provenance_detection_result_api import (
        ProvenanceDetectionResultApi as ProvenanceDetectionResultApi,
    )
    from .provenance_resource import ProvenanceResource as ProvenanceResource
    from .provenance_resource import ProvenanceResourceResultsItem as ProvenanceResourceResultsItem
    from .synth_id_provenance_result import SynthIDProvenanceResult as SynthIDProvenanceResult

    ContentProvenanceCheck: TypeAlias = ProvenanceResource
else:
    _MODULES = {
        ".c2_pa_provenance_result": "C2PAProvenanceResult",
        ".c2_pa_validation_state_api": "C2PAValidationStateApi",
        ".create_content_provenance_body": "CreateContentProvenanceBody",
        ".provenance_check_object": "ProvenanceCheckObject",
        ".provenance_detection_result_api": "ProvenanceDetectionResultApi",
        ".provenance_resource": "ProvenanceResource ProvenanceResourceResultsItem",
        ".synth_id_provenance_result": "SynthIDProvenanceResult",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {"ContentProvenanceCheck": "ProvenanceResource"}
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
