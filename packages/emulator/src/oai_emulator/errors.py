"""Failures in the API's own format."""

from __future__ import annotations

from .values import JsonObject


class ApiError(Exception):
    """An answer with an error status. The body is `{"error": {message, type, param, code}}`."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        type: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.headers = headers or {}

    def body(self) -> JsonObject:
        """Give the JSON body of the answer."""
        error = {
            "message": self.message,
            "type": self.type,
            "param": self.param,
            "code": self.code,
        }
        return {"error": error}


class ConnectionDropped(Exception):
    """The connection is to be cut here; of a socket, after `half` of a message."""

    def __init__(self, half: str = "") -> None:
        super().__init__(half)
        self.half = half


def not_found(kind: str, id: str, *, param: str | None = None) -> ApiError:
    """Say that there is no such object (status 404)."""
    return ApiError(404, f"{kind} with id '{id}' not found.", param=param)


def bad_request(message: str, *, param: str | None = None, code: str | None = None) -> ApiError:
    """Refuse a request (status 400)."""
    return ApiError(400, message, param=param, code=code)
