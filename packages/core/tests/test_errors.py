from __future__ import annotations

import copy
import pickle
import threading
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import pytest

from oai_core import errors
from oai_core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    ContentFilterFinishReasonError,
    InternalServerError,
    InvalidWebhookSignatureError,
    LengthFinishReasonError,
    OpenAIError,
    PluginError,
    RateLimitError,
    StreamError,
    WebSocketConnectionClosedError,
    redact,
    redact_headers,
    retry_after_seconds,
    status_error,
)
from oai_core.headers import Headers
from oai_core.wire import WireRequest, WireResponse

KEY = "sk-proj-abcDEF0123456789_-xyz"


def response(status: int, content: bytes | None = b"", **headers: str) -> WireResponse:
    request = WireRequest(
        "POST",
        "https://api.test/v1/x?api_key=verysecret",
        {"Authorization": f"Bearer {KEY}"},
        b"{}",
    )
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return WireResponse(status, Headers(names), request, content, raw=threading.Lock())


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (599, "InternalServerError"),
    ],
)
def test_the_status_gives_the_class(status: int, name: str) -> None:
    error = status_error(response(status, x_request_id="req_1"), {"error": {"message": "no"}})
    assert type(error).__name__ == name
    assert (error.status_code, error.request_id, error.message) == (status, "req_1", "no")
    assert str(error) == f"{status}: no (request req_1)"
    assert error.request is error.response.request


@pytest.mark.parametrize(
    ("body", "message", "code", "param", "type_"),
    [
        (
            {"error": {"message": "m", "code": "c", "param": "p", "type": "t"}},
            *("m", "c", "p", "t"),
        ),
        ({"message": "m", "code": "c", "param": None, "type": "t"}, "m", "c", None, "t"),
        ({"error": "text"}, "text", None, None, None),
        ({"error": {"message": "m", "code": 429}}, "m", "429", None, None),
        ({"object": "error", "message": "m", "code": 400}, "m", "400", None, None),
        ({"detail": "Not Found"}, "Not Found", None, None, None),
        (
            {"detail": [{"loc": ["body", "input", 0], "msg": "required", "type": "missing"}]},
            *("input.0: required", None, "input.0", "missing"),
        ),
        (
            {"detail": [{"loc": ["query", "n"], "msg": "a"}, {"loc": ["body"], "msg": "b"}]},
            *("n: a; b", None, "n", None),
        ),
        ({"detail": {"message": "m", "code": "c"}}, "m", "c", None, None),
        ([{"error": {"message": "m", "code": 7}}], "m", "7", None, None),
        ({"error": {}}, "", None, None, None),
        ({"error": {"message": {"deep": "x"}}}, '{"deep":"x"}', None, None, None),
        ({"error": {"code": "c"}}, '{"code":"c"}', "c", None, None),
        ({"error": None, "message": "m"}, "m", None, None, None),
        ("upstream down", "upstream down", None, None, None),
        (b"bytes", "bytes", None, None, None),
        ("<html><head><title>502 Bad &amp; Gateway</title>", "502 Bad & Gateway", None, None, None),
        ("<!doctype html><p>x", "HTML page", None, None, None),
        (None, "Bad Gateway", None, None, None),
        ("", "Bad Gateway", None, None, None),
        ({}, "Bad Gateway", None, None, None),
        ([], "Bad Gateway", None, None, None),
        (17, "17", None, None, None),
        (True, "True", None, None, None),
    ],
)
def test_the_shapes_of_bodies(
    body: Any, message: str, code: str | None, param: str | None, type_: str | None
) -> None:
    error = status_error(response(502), body)
    assert message in error.message
    assert error.message
    assert (error.code, error.param, error.type) == (code, param, type_)
    assert isinstance(error, InternalServerError)


def test_a_status_without_a_name() -> None:
    assert status_error(response(599)).message == "The server sent no message."


def test_the_body_is_the_inner_error() -> None:
    assert status_error(response(400), {"error": {"code": 1}}).body == {"code": 1}
    assert status_error(response(400), {"detail": "x"}).body == {"detail": "x"}


def test_long_texts_are_cut() -> None:
    assert len(status_error(response(500), "x" * 100_000).message) < 3000


@pytest.mark.parametrize(
    "text",
    [
        f"Incorrect API key provided: {KEY}. See the docs.",
        "Incorrect API key provided: sk-abcd********wxyz.",
        f"Authorization: Bearer {KEY}",
        "authorization: Basic dXNlcjpwYXNz",
        "got Bearer abc.def-ghi here",
        '{"api_key": "hunter2", "x": 1}',
        "api-key: hunter2",
        "api key = hunter2",
        "https://user:hunter2@host/path",
        "client_secret=hunter2&x=1",
        "api_key=hunter",
        "Incorrect API key provided: hunter.",
        "api_key: 'hunter'",
        "api_key: abcdefghijklmnopqrst",
        "'access_token': 'hunter2'",
        "whsec_abcdefghijk",
        "ek_0123456789abcdef",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
    ],
)
def test_credentials_are_redacted(text: str) -> None:
    shown = redact(text)
    assert "[redacted]" in shown
    for secret in (
        KEY,
        "hunter",
        "abcdefghijkl",
        "abcd****",
        "dXNlcjpwYXNz",
        "abc.def",
        "abcdefghijk",
        "eyJz",
    ):
        assert secret not in shown
    assert "0123456789abcdef" not in shown


@pytest.mark.parametrize(
    "text",
    [
        "task-1234 and disk-usage",
        "the max_tokens parameter: 12",
        "total_tokens: 7",
        "You exceeded your quota, check your plan.",
        "api keys are rotated",
        "see https://host:8080/path",
        "api_key: text is needed, not int",
        "webhook_secret: it is empty",
        "the bearer of news",
    ],
)
def test_plain_words_stay(text: str) -> None:
    assert redact(text) in (text, text.replace("bearer of", "bearer [redacted]"))


def test_ids_of_sessions_are_no_keys() -> None:
    assert redact("session sess_C9G5QPteg4UIbotdK") == "session sess_C9G5QPteg4UIbotdK"
    assert redact("key sess-C9G5QPteg4UIbotdK") == "key [redacted]"


def test_redaction_takes_linear_time() -> None:
    started = time.perf_counter()
    for text in (
        "sk-" * 50_000,
        "a" * 200_000,
        "api key " * 30_000,
        "a_token" * 30_000,
        "x://" * 9999,
    ):
        redact(text)
    assert time.perf_counter() - started < 10  # quadratic: minutes


def test_headers_are_redacted_by_name_and_by_value() -> None:
    shown = redact_headers(
        {
            "Authorization": "Bearer x",
            "api-key": "a",
            "X_Api_Key": "b",
            "Cookie": "c",
            "x-auth-token": "d",
            "x-ratelimit-remaining-tokens": "10",
            "Idempotency-Key": "e",
            "x-note": f"my {KEY}",
        }
    )
    hidden = {name for name, value in shown.items() if value == "[redacted]"}
    assert hidden == {"Authorization", "api-key", "X_Api_Key", "Cookie", "x-auth-token"}
    assert shown["x-ratelimit-remaining-tokens"] == "10"
    assert shown["Idempotency-Key"] == "e"
    assert shown["x-note"] == "my [redacted]"


def all_errors() -> Iterator[OpenAIError]:
    head = response(429, b"{}", retry_after="2", x_request_id="req_9", set_cookie="c")
    yield OpenAIError("plain")
    yield APIError("m", head.request, body={"code": "c"})
    yield status_error(head, {"error": {"message": "m", "code": "c", "type": "t", "param": "p"}})
    yield APIConnectionError("refused", head.request, stale=True, retryable=False)
    yield APITimeoutError(request=head.request)
    yield APIResponseValidationError("not JSON", response=head, body="<html>")
    yield StreamError("cut", response=head, events=[1, 2], partial=b"data: {", cause=OSError("x"))
    yield LengthFinishReasonError(completion={"usage": 1})
    yield ContentFilterFinishReasonError()
    yield WebSocketConnectionClosedError(unsent_messages=["a", b"b"], code=1006, reason="r")
    yield InvalidWebhookSignatureError("no match")
    yield ConfigurationError("no key")
    yield PluginError("name", "oai_before_send", cause=ValueError("v"))


@pytest.mark.parametrize("error", list(all_errors()), ids=lambda error: type(error).__name__)
def test_errors_pickle(error: OpenAIError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert again.args == error.args
        assert str(again) == str(error)
        assert repr(again) == repr(error)
        same = vars(error).keys() - {"response", "request"}
        assert {name: vars(again)[name] for name in same} == {n: vars(error)[n] for n in same}
        if isinstance(again, APIStatusError):
            assert again.response.headers["X-REQUEST-ID"] == "req_9"
            assert again.response.raw is None
            assert again.response.content == b"{}"


def test_a_pickle_holds_no_credential() -> None:
    for error in all_errors():
        data = pickle.dumps(error)
        assert KEY.encode() not in data
        assert b"verysecret" not in data


def test_what_does_not_pickle_is_left_out() -> None:
    error = StreamError("cut", events=[1, threading.Lock()], partial=threading.Lock())
    again = pickle.loads(pickle.dumps(error))
    assert again.events == [1, None]
    assert again.partial is None


def test_no_repr_shows_a_secret() -> None:
    for error in all_errors():
        assert KEY not in repr(error)
    secret = status_error(response(401), {"error": {"message": KEY, "code": KEY}})
    assert KEY not in repr(secret) + str(secret) + secret.message


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"Retry-After": "0.25"}, 0.25),
        ({"retry-after": "Thu, 01 Jan 1970 00:01:40 GMT"}, 90.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:01:40 -0000"}, 90.0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, -10.0),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
)
def test_the_wait_the_server_asks_for(headers: dict[str, str], expected: float | None) -> None:
    assert retry_after_seconds(headers, now=10) == expected
    assert retry_after_seconds(Headers(headers), now=10) == expected


def test_a_date_counts_from_now() -> None:
    wait = retry_after_seconds({"retry-after": formatdate(time.time() + 30, usegmt=True)})
    assert wait is not None
    assert 27 < wait < 31
    error = status_error(response(429, retry_after="3"))
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 3.0


def test_value_errors() -> None:
    assert issubclass(ConfigurationError, ValueError)
    assert issubclass(InvalidWebhookSignatureError, ValueError)


def test_plugin_errors_name_plugin_and_hook() -> None:
    error = PluginError("tracing", "oai_before_send", cause=KeyError("span"))
    assert str(error) == "Plugin 'tracing' failed in oai_before_send: KeyError: 'span'"
    assert isinstance(error.__cause__, KeyError)
    assert str(PluginError("p", message="is no module")) == "Plugin 'p': is no module"
    assert str(PluginError("p", "h")) == "Plugin 'p' failed in h"


def test_the_excerpt() -> None:
    error = APIResponseValidationError(response=response(200, b"<html>" + b"x" * 999))
    assert error.excerpt.startswith("<html>")
    assert len(error.excerpt) == 200
    assert error.status_code == 200
    assert "<html>" in str(error)
    assert APIResponseValidationError(response=response(200)).excerpt == ""


def test_everything_public_is_listed() -> None:
    kinds = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception) and name[0] != "_"
    }
    assert kinds <= set(errors.__all__)
    for name in kinds:
        assert name in (errors.__doc__ or "")


def test_headers_on_errors_are_shown_without_credentials() -> None:
    headers = {"authorization": "Bearer sk-secret", "X-Api-Key": "secret", "accept": "*/*"}
    request = WireRequest("GET", "https://api.test/v1/x", headers)
    error = APIConnectionError(request=request)
    assert error.request is request
    assert "secret" not in repr(request.headers)
    assert "secret" not in f"{request.headers}"
    assert "'accept': '*/*'" in repr(request.headers)
    assert request.headers["authorization"] == "Bearer sk-secret", "it is what was sent"
