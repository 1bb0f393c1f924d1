from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oai_core.headers import OMIT, Headers, check_header, merge_headers

NAMES = st.sampled_from(["Accept", "accept", "ACCEPT", "X-A", "x-a", "Authorization", "b"])
LAYERS = st.lists(
    st.dictionaries(NAMES, st.none() | st.just(OMIT) | st.text("abc", max_size=3)), max_size=4
)


@given(LAYERS)
def test_the_last_layer_wins_in_any_case(layers: list[dict[str, str | None]]) -> None:
    expected: dict[str, str] = {}
    for layer in layers:
        for name, value in layer.items():
            expected.pop(name.lower(), None)
            if isinstance(value, str):
                expected[name.lower()] = value
    merged = merge_headers({}, *layers)
    assert {name.lower(): value for name, value in merged.items()} == expected
    assert len(merged) == len(expected)


def test_one_credential_is_sent() -> None:
    base = merge_headers({}, {"Authorization": "Bearer a", "accept": "*/*"})
    merged = merge_headers(base, None, {"authorization": "Bearer b"})
    assert merged == {"accept": "*/*", "authorization": "Bearer b"}
    assert base["Authorization"] == "Bearer a"


@pytest.mark.parametrize("gone", [None, OMIT])
def test_a_header_is_omitted_in_any_case(gone: None) -> None:
    assert merge_headers({"OpenAI-Project": "p"}, {"openai-PROJECT": gone}) == {}


def test_the_result_is_a_new_dict() -> None:
    base = {"a": "1"}
    merged = merge_headers(base)
    assert merged == base
    assert merged is not base


@pytest.mark.parametrize("value", ["secret\nx: y", "secret\r", "secret\0", "secret\u20ac"])
def test_bad_values_are_refused_and_not_shown(value: str) -> None:
    with pytest.raises(ValueError, match="X-Key") as caught:
        merge_headers({}, {"X-Key": value})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\n", "\u00e9", "a\r\nb"])
@pytest.mark.parametrize("value", ["v", None])
def test_bad_names_are_refused(name: str, value: str | None) -> None:
    with pytest.raises(ValueError, match="is not a header name"):
        merge_headers({}, {name: value})


def test_values_are_strings() -> None:
    with pytest.raises(TypeError, match="X-N must be a string, not int"):
        merge_headers({}, {"X-N": 3})  # type: ignore[dict-item]


def test_blanks_around_a_value_go_and_tabs_inside_stay() -> None:
    assert check_header("a", " x\ty \t") == "x\ty"
    assert check_header("a", "caf\u00e9") == "caf\u00e9"


def test_headers_ignore_case_and_pickle() -> None:
    headers = Headers({"X-Request-ID": "r", "Set-Cookie": "s"})
    assert headers["x-request-id"] == headers.get("X-REQUEST-ID") == "r"
    assert "X-Request-Id" in headers
    assert not headers.__contains__(3)
    assert list(headers) == ["x-request-id", "set-cookie"]
    assert len(headers) == 2
    assert headers == pickle.loads(pickle.dumps(headers))
    assert "[redacted]" in repr(headers)
    assert repr(OMIT) == "OMIT"
    assert not OMIT
