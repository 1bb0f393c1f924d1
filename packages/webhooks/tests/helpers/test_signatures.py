"""Which signatures of webhooks hold, and what is said of those that do not."""

from __future__ import annotations

import hmac
import math
from email.message import Message
from typing import Any

import httpx
import pytest

from oai_core import ConfigurationError, InvalidWebhookSignatureError
from oai_webhooks.helpers import signatures
from packages.webhooks.tests.signing import BODY, KEY, NOW, SECRET, headers, signature


def check(
    payload: Any = BODY,
    sent: Any = None,
    *,
    secret: Any = SECRET,
    tolerance: Any = 300,
    now: float = NOW,
) -> None:
    given = headers() if sent is None else sent
    signatures.check(payload, given, secret=secret, tolerance=tolerance, now=now)


def test_the_example_of_the_standard() -> None:
    """The one that https://www.standardwebhooks.com and Svix publish."""
    sent = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    check('{"test": 2432232314}', sent, secret=secret, now=1614265330)
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check('{"test":2432232314}', sent, secret=secret, now=1614265330)


@pytest.mark.parametrize("payload", [BODY, BODY.decode(), bytearray(BODY)])
def test_bodies(payload: Any) -> None:
    check(payload)


@pytest.mark.parametrize("body", [b"", b"\xff\xfe no text \x00", "ü \N{SNOWMAN}".encode()])
def test_any_bytes_are_signed(body: bytes) -> None:
    check(body, headers(body))


@pytest.mark.parametrize("body", [BODY + b"\n", BODY[:-1], BODY.replace(b" ", b""), b""])
def test_a_body_that_was_changed(body: bytes) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check(body)


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp"])
def test_headers_are_signed_too(name: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check(sent={**headers(), name: f"{NOW + 1}"})


def _upper(sent: dict[str, str]) -> Any:
    return {name.upper(): value for name, value in sent.items()}


def _wsgi(sent: dict[str, str]) -> Any:
    made = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in sent.items()}
    return {"REQUEST_METHOD": "POST", "wsgi.multithread": True, "wsgi.version": (1, 0), **made}


def _asgi(sent: dict[str, str]) -> Any:
    return [(name.encode(), value.encode()) for name, value in sent.items()]


def _email(sent: dict[str, str]) -> Any:
    made = Message()  # what http.server gives
    for name, value in sent.items():
        made[name] = value
    return made


def _lists(sent: dict[str, str]) -> Any:
    return {name: [value] for name, value in sent.items()}


FORMS = [dict, _upper, _wsgi, _asgi, _email, _lists, httpx.Headers, lambda sent: iter(sent.items())]


@pytest.mark.parametrize("form", FORMS)
def test_headers_of_every_framework(form: Any) -> None:
    check(sent=form(headers()))
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check(b"another", form(headers()))


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "", " "])
def test_a_header_is_missing(name: str, value: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=rf"headers: there is no {name}\.$"):
        check(sent={**headers(), name: value})
    with pytest.raises(ValueError, match="no webhook-id and no webhook-timestamp and no webhook-s"):
        check(sent={"content-type": "application/json"})


@pytest.mark.parametrize("sent", [3, "webhook-id: 1", b"", ["webhook-id"], [1, 2]])
def test_what_are_no_headers(sent: Any) -> None:
    with pytest.raises(TypeError, match="headers: a mapping or pairs"):
        check(sent=sent)


@pytest.mark.parametrize(
    "several",
    [
        "{right}",
        "v1,{right}",
        "v1,d3Jvbmc= v1,{right}",
        "v1,{right} v1,d3Jvbmc=",
        "v1a,d3Jvbmc= {right}",
        "v1,d3Jvbmc=,  v1,{right},",
        "v1, v1,ünïcode v1,{right}",
    ],
)
def test_one_of_several_signatures_is_enough(several: str) -> None:
    check(sent={**headers(), "webhook-signature": several.format(right=signature(BODY))})


def test_signatures_in_several_headers() -> None:
    first, *others = headers().items()
    check(sent=[first, ("webhook-signature", "v1,d3Jvbmc="), *others, first])


def test_ids_that_differ() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check(sent=[*headers().items(), ("Webhook-Id", "wh_2")])


@pytest.mark.parametrize("wrong", ["v1,", ",", "v1", "v1,ünïcode", "v1,\ud800", "v2,{right}"])
def test_no_signature_matches(wrong: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
        check(sent={**headers(), "webhook-signature": wrong.format(right=signature(BODY))})


def test_part_of_a_signature_is_not_enough() -> None:
    for wrong in (signature(BODY)[:-1], signature(BODY) + "=", signature(BODY).lower()):
        with pytest.raises(InvalidWebhookSignatureError, match="does not match"):
            check(sent={**headers(), "webhook-signature": f"v1,{wrong}"})


def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[bytes] = []

    def compare(due: bytes, candidate: bytes) -> bool:
        compared.append(candidate)
        return due == candidate

    monkeypatch.setattr(hmac, "compare_digest", compare)
    check(sent={**headers(), "webhook-signature": f"v1,{signature(BODY)} v1,d3Jvbmc="})
    assert compared == [signature(BODY).encode(), b"d3Jvbmc="]


@pytest.mark.parametrize("off", [0, 299, 300, -300])
def test_clocks_may_differ(off: int) -> None:
    check(now=NOW + off)


def test_too_old_and_too_new() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="too old: 301 s, where 300 s"):
        check(now=NOW + 301)
    with pytest.raises(InvalidWebhookSignatureError, match="too new: 301 s ahead"):
        check(now=NOW - 301)
    check(now=NOW + 301, tolerance=301)
    check(now=NOW + 1e9, tolerance=math.inf)
    check(tolerance=0, now=NOW + 0.9)
    with pytest.raises(InvalidWebhookSignatureError, match="too old: 1 s"):
        check(tolerance=0, now=NOW + 1)


@pytest.mark.parametrize("at", ["soon", "1750000000.0", "1_750_000_000", "+1750", "9" * 5000])
def test_timestamps_that_are_no_whole_numbers(at: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=r"^webhook-timestamp: '.{1,40}' is not"):
        check(sent=headers(at=at))


def test_a_timestamp_before_1970() -> None:
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        check(sent=headers(at="-5"))


@pytest.mark.parametrize("tolerance", ["300", None, True])
def test_what_is_no_tolerance(tolerance: Any) -> None:
    with pytest.raises(TypeError, match="tolerance: seconds are needed"):
        check(tolerance=tolerance)


@pytest.mark.parametrize("tolerance", [-1, math.nan])
def test_tolerances_that_make_no_sense(tolerance: float) -> None:
    with pytest.raises(ValueError, match="tolerance: seconds from 0 on"):
        check(tolerance=tolerance)


@pytest.mark.parametrize("secret", [SECRET.rstrip("="), KEY.decode()])
def test_secrets(secret: str) -> None:
    check(secret=secret)


def test_a_secret_with_padding() -> None:
    check(sent=headers(key=b"\x00\x01"), secret="whsec_AAE=")
    check(sent=headers(key=b"\x00\x01"), secret="whsec_AAE")


@pytest.mark.parametrize("secret", ["whsec_äöü", "whsec_a*b*c*d*e", "whsec_A", SECRET + "\n"])
def test_secrets_that_are_not_base64_are_not_shown(secret: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^secret: .* not base64") as caught:
        check(secret=secret)
    assert secret.removeprefix("whsec_") not in repr(caught.value)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_=="])
def test_nobody_signs_with_an_empty_key(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="secret: it is empty"):
        check(sent=headers(key=b""), secret=secret)


@pytest.mark.parametrize("secret", [KEY, 7])
def test_what_is_no_secret(secret: Any) -> None:
    with pytest.raises(TypeError, match="secret: a text is needed"):
        check(secret=secret)


@pytest.mark.parametrize("payload", [{"id": "evt_1"}, None, 3])
def test_what_is_no_body(payload: Any) -> None:
    with pytest.raises(TypeError, match="payload: the body is needed as it was received"):
        check(payload)
