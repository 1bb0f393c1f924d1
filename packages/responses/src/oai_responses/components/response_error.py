# Generated from ResponseError. Do not edit.
"""ResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_error_code import ResponseErrorCode


@component("ResponseError")
class ResponseErrorObject(Component):
    """An object of the API."""

    code: ResponseErrorCode
    message: str


if TYPE_CHECKING:
    ResponseError: TypeAlias = ResponseErrorObject | None
else:
    ResponseError = Alias("ResponseErrorObject | None", __name__)
