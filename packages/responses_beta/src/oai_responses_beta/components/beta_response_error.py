# Generated from BetaResponseError. Do not edit.
"""BetaResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_error_code import BetaResponseErrorCode


@component("BetaResponseError")
class BetaResponseError(Component):
    """An object of the API."""

    code: BetaResponseErrorCode
    message: str
