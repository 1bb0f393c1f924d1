# Generated from getResponse. Do not edit.
"""Parameters of `responses.retrieve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..components.include_enum import IncludeEnum


class ResponsesRetrieveParams(RequestOptions, total=False):
    """Parameters of `responses.retrieve`."""

    include: Iterable[IncludeEnum]
    """Extra output to send along."""

    starting_after: int
    """Stream only the events after this sequence number."""

    include_obfuscation: bool
    """Pad events to hide how long their texts are."""
