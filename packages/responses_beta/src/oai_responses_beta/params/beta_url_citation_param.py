# Generated from BetaUrlCitationParam. Do not edit.
"""BetaUrlCitationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaUrlCitationParamDict(TypedDict, total=False):
    """`BetaUrlCitationParam` as a mapping."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]
