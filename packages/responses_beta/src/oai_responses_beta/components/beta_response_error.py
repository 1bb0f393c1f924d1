# Generated from BetaResponseError. Do not edit.
"""BetaResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_error_code import BetaResponseErrorCode


@component("BetaResponseError")
class BetaResponseError(Component):
    """Why a response failed. `error` of `BetaResponse`."""

    code: BetaResponseErrorCode
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
