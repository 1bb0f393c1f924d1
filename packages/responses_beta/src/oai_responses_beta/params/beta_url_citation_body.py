# Generated from BetaUrlCitationBody. Do not edit.
"""BetaUrlCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaUrlCitationBodyDict(TypedDict, total=False):
    """`BetaUrlCitationBody` as a mapping."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]
