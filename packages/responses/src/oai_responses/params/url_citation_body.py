# Generated from UrlCitationBody. Do not edit.
"""UrlCitationBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class UrlCitationBodyDict(TypedDict, total=False):
    """`UrlCitationBody` as a mapping."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]
