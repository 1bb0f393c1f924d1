# Generated from ResponseError. Do not edit.
"""ResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_error_code import ResponseErrorCode


@component("ResponseError")
class ResponseError(Component):
    """Why a response failed. `error` of `Response`."""

    code: ResponseErrorCode
    """A short name of what went wrong, for programs."""

    message: str
    """What happened, for people."""
