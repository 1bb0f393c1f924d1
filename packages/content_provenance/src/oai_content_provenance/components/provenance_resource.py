# Generated from ProvenanceResource. Do not edit.
"""ProvenanceResource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .c2_pa_provenance_result import C2PAProvenanceResult
    from .provenance_check_object import ProvenanceCheckObject
    from .synth_id_provenance_result import SynthIDProvenanceResult


@component("ProvenanceResource")
class ProvenanceResource(Component):
    """Result of `client.content_provenance_checks.create`."""

    object: ProvenanceCheckObject
    """What kind of object it is. One of `"content_provenance_check"`."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    results: list[ProvenanceResourceResultsItem]
    """The results."""


if TYPE_CHECKING:
    ProvenanceResourceResultsItem: TypeAlias = (
        C2PAProvenanceResult | SynthIDProvenanceResult | UnknownComponent
    )
    """An item of `results` of `ProvenanceResource`. Told apart by `type`."""
else:
    ProvenanceResourceResultsItem = TaggedUnion(
        "ProvenanceResourceResultsItem",
        __name__,
        "type",
        {
            "c2pa": "C2PAProvenanceResult",
            "synthid": "SynthIDProvenanceResult",
        },
    )
