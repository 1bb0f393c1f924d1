# Generated from RealtimeBetaClientEventResponseCreate. Do not edit.
"""RealtimeBetaClientEventResponseCreate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_beta_response_create_params import RealtimeBetaResponseCreateParams
    from .realtime_beta_response_create_params import RealtimeBetaResponseCreateParamsDict


class RealtimeBetaClientEventResponseCreateDict(TypedDict, total=False):
    """`RealtimeBetaClientEventResponseCreate` as a mapping."""

    event_id: str
    type: Required[Literal["response.create"]]
    response: RealtimeBetaResponseCreateParams | RealtimeBetaResponseCreateParamsDict
