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
    starting_after: int
    include_obfuscation: bool
