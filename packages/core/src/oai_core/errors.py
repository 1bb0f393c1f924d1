"""Everything this package raises on purpose.

OpenAIError
├── APIError                              something went wrong between us and the server
│   ├── APIStatusError                    the server answered 4xx or 5xx
│   │   ├── BadRequestError               400
│   │   ├── AuthenticationError           401
│   │   ├── PermissionDeniedError         403
│   │   ├── NotFoundError                 404
│   │   ├── ConflictError                 409
│   │   ├── UnprocessableEntityError      422
│   │   ├── RateLimitError                429
│   │   └── InternalServerError           500 and above
│   ├── APIConnectionError                no answer: refused, reset, name not found
│   │   └── APITimeoutError               no answer in time
│   ├── APIResponseValidationError        an answer, but not of the kind that was promised
│   └── StreamError                       a stream broke off or held something unreadable
├── LengthFinishReasonError               parsing: the model stopped at the token limit
├── ContentFilterFinishReasonError        parsing: the content filter stopped the model
├── StructuredOutputError                 parsing: the output is no value of the type
├── ToolError                             a tool failed, and was to raise
├── ToolLimitError                        a run of tools came to its limits
├── PollTimeoutError                      (a TimeoutError too) waiting took too long
├── WebSocketConnectionClosedError        the connection is gone; says what was not sent
├── WebSocketQueueFullError               too much is waiting to be sent
├── InvalidWebhookSignatureError          (a ValueError too)
├── ConfigurationError                    (a ValueError too)
└── PluginError                           a plugin failed; names it and its hook

All of them pickle. A pickled error keeps its fields; of request and response it keeps what is
plain data, with credentials redacted, and it loses `__cause__`. No message and no repr holds a
credential.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from .error_bodies import EXCERPT, error_details, error_message, inner_error, shortened
from .headers import retry_after_seconds
from .redaction import REDACTED, ShownHeaders, is_sensitive_header, redact, redact_headers

if TYPE_CHECKING:
    from .wire import WireRequest, WireResponse

__all__ = [
    "REDACTED",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "PluginError",
    "RateLimitError",
    "StreamError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "is_sensitive_header",
    "redact",
    "redact_headers",
    "retry_after_seconds",
    "status_error",
]


class OpenAIError(Exception):
    """The root of the tree; `message` is also `args[0]`, with credentials redacted."""

    message: str

    def __init__(self, message: str = "") -> None:
        self.message = redact(message)
        super().__init__(self.message)

    def extend(self, sentence: str) -> None:
        """Add a sentence to the message."""
        self.message = f"{self.message.rstrip('. ')}. {redact(sentence)}"
        self.args = (self.message, *self.args[1:])

    def __reduce__(self) -> tuple[Any, ...]:
        from ._pickling import reduce_error

        return reduce_error(self)


class APIError(OpenAIError):
    """A call failed.

    `body` is the server's error object: what stands in `error`, else the whole body.
    `code`, `param` and `type` come from it; an integer code is given as a string.
    """

    request: WireRequest | None
    body: Any
    code: str | None
    param: str | None
    type: str | None

    def __init__(
        self, message: str, request: WireRequest | None = None, *, body: Any = None
    ) -> None:
        super().__init__(message)
        if request is not None:  # people print what they find on errors
            request.headers = ShownHeaders(request.headers)
        self.request = request
        self.body = body
        self.code, self.param, self.type = error_details(body)

    def __repr__(self) -> str:
        """The fields that are set, in short."""
        shown = {name: getattr(self, name, None) for name in ("status_code", "code", "param")}
        shown["type"] = self.type
        shown["request_id"] = getattr(self, "request_id", None)
        fields = "".join(f", {key}={shortened(value)}" for key, value in shown.items() if value)
        return f"{type(self).__name__}({self.message!r}{fields})"


class APIStatusError(APIError):
    """The server answered with a status of 400 or more.

    `retry_after` is the wait in seconds that the server asked for, if it did.
    """

    response: WireResponse
    status_code: int
    request_id: str | None
    retry_after: float | None

    def __init__(self, message: str, *, response: WireResponse, body: Any = None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status
        self.request_id = response.headers.get("x-request-id")
        self.retry_after = retry_after_seconds(response.headers)

    def __str__(self) -> str:
        """`429 rate_limit_exceeded: Rate limit reached (request req_1)`."""
        code = f" {redact(self.code)}" if self.code and self.code != str(self.status_code) else ""
        tail = f" (request {self.request_id})" if self.request_id else ""
        return f"{self.status_code}{code}: {self.message}{tail}"


class BadRequestError(APIStatusError):
    """400: the request is malformed or asks for something impossible."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, wrong, revoked or of the wrong kind."""


class PermissionDeniedError(APIStatusError):
    """403: the credential does not allow this."""


class NotFoundError(APIStatusError):
    """404: no such path, model or object."""


class ConflictError(APIStatusError):
    """409: another request changed the object."""


class UnprocessableEntityError(APIStatusError):
    """422: well-formed, yet not acceptable."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up (see `code`)."""


class InternalServerError(APIStatusError):
    """500 and above: the server, or something before it, failed."""


class APIConnectionError(APIError):
    """The request got no answer.

    `retryable` is false where trying again cannot help: a malformed header, an unknown URL scheme.
    `stale` says that the server closed a kept-alive connection just as it was taken for reuse.
    """

    retryable: bool
    stale: bool

    def __init__(
        self,
        message: str = "Connection error.",
        request: WireRequest | None = None,
        *,
        stale: bool = False,
        retryable: bool = True,
    ) -> None:
        super().__init__(message, request)
        self.stale = stale
        self.retryable = retryable


class APITimeoutError(APIConnectionError):
    """No answer within the limits of `timeout`."""

    def __init__(
        self, message: str = "Request timed out.", request: WireRequest | None = None
    ) -> None:
        super().__init__(message, request)


class APIResponseValidationError(APIError):
    """The status promised a result, but the body is something else: HTML, SSE, nothing.

    `excerpt` is the beginning of the body, with credentials redacted.
    """

    response: WireResponse
    status_code: int
    request_id: str | None
    excerpt: str

    def __init__(
        self,
        message: str = "The response is not what this call returns.",
        *,
        response: WireResponse,
        body: Any = None,
    ) -> None:
        raw = response.content if body is None else body
        text = raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw or "")
        self.excerpt = redact(text)[:EXCERPT]
        if self.excerpt:
            message = f"{message} The body begins: {self.excerpt!r}"
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status
        self.request_id = response.headers.get("x-request-id")


class StreamError(APIError):
    """A stream ended too soon, or an event in it could not be read.

    `events` are those received before, as far as they were kept; `partial` is what was left
    over: the bytes of half an event, or a helper's snapshot. The reason is `__cause__`.
    """

    response: WireResponse | None
    request_id: str | None
    events: Sequence[Any]
    partial: Any

    def __init__(
        self,
        message: str,
        *,
        response: WireResponse | None = None,
        body: Any = None,
        events: Sequence[Any] = (),
        partial: Any = None,
        cause: BaseException | None = None,
    ) -> None:
        super().__init__(message, None if response is None else response.request, body=body)
        self.response = response
        self.request_id = None if response is None else response.headers.get("x-request-id")
        self.events = events
        self.partial = partial
        if cause is not None:
            self.__cause__ = cause


class LengthFinishReasonError(OpenAIError):
    """The model reached its token limit, so that its output cannot be parsed."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        usage = getattr(completion, "usage", None)
        message = "The output cannot be parsed: the model reached its token limit."
        if usage is not None:
            message = f"{message} Usage: {usage!r}"
        super().__init__(message)
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """The content filter cut the output, so that it cannot be parsed."""

    completion: Any

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The output cannot be parsed: the content filter stopped the model.")
        self.completion = completion


class WebSocketConnectionClosedError(OpenAIError):
    """The connection is closed; `unsent_messages` are the frames that waited, oldest first."""

    unsent_messages: list[str | bytes]
    code: int | None
    reason: str | None

    def __init__(
        self,
        message: str = "The WebSocket connection is closed.",
        *,
        unsent_messages: Iterable[str | bytes] = (),
        code: int | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(message)
        self.unsent_messages = list(unsent_messages)
        self.code = code
        self.reason = reason


class WebSocketQueueFullError(OpenAIError):
    """The send queue holds as many bytes as it may; the message was not queued."""


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook's signature, timestamp or headers are not what the secret demands."""


class ConfigurationError(OpenAIError, ValueError):
    """An option, an environment variable or a profile is missing or malformed."""


class PluginError(OpenAIError):
    """A plugin raised, or is not usable. The plugin's own exception is `__cause__`."""

    plugin: str
    hook: str | None

    def __init__(
        self,
        plugin: str,
        hook: str | None = None,
        message: str | None = None,
        *,
        cause: BaseException | None = None,
    ) -> None:
        where = "" if hook is None else f" in {hook}"
        if message is not None:
            super().__init__(f"Plugin {plugin!r}{where}: {message}")
        elif cause is not None:
            super().__init__(f"Plugin {plugin!r} failed{where}: {type(cause).__name__}: {cause}")
        else:
            super().__init__(f"Plugin {plugin!r} failed{where}")
        self.plugin = plugin
        self.hook = hook
        if cause is not None:
            self.__cause__ = cause


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(response: WireResponse, body: Any = None) -> APIStatusError:
    """Make the error for a response of status 400 and above.

    `body` is the parsed JSON, the text or bytes where it is not JSON, or `None` where it is empty.
    Understood are `{"error": {...}}`, the bare error, `{"error": "text"}`, `{"detail": ...}` with a
    text or a list of validation errors, plain text and HTML.
    """
    status = response.status
    if isinstance(body, bytes):
        body = body.decode("utf-8", "replace")
    body = inner_error(body)
    error_type = _BY_STATUS.get(status)
    if error_type is None:
        error_type = InternalServerError if status >= 500 else APIStatusError
    message = error_message(body)
    if not message:
        from http import HTTPStatus

        try:
            message = f"{HTTPStatus(status).phrase} (the server sent no message)"
        except ValueError:
            message = "The server sent no message."
    return error_type(message, response=response, body=body)
