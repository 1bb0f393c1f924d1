# Generated from BetaDeletedResponse. Do not edit.
"""BetaDeletedResponse."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaDeletedResponse")
class BetaDeletedResponse(Component):
    """What a deletion answers. Result of `client.beta.responses.delete`."""

    id: str
    """Unique id."""

    object: str
    """What kind of object it is."""

    deleted: bool
    """Whether it is gone."""
