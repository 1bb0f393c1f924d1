"""Names that another method takes: the errors say which."""

from __future__ import annotations

from typing import Any

import pytest

from oai_emulator import Emulator
from oai_responses import OpenAI

HI: dict[str, Any] = {"model": "m", "input": "Hi"}


@pytest.mark.parametrize(
    ("name", "slip", "message"),
    [
        ("create", {"text_format": int}, r"create\(\) .* 'text_format': parse\(\) takes it"),
        ("parse", {"response_format": int}, r"parse\(\) .* Did you mean 'text_format'"),
        ("stream", {"stream": True}, r"'stream': stream\(\) says itself whether it streams"),
        ("retrieve", {"text_format": int}, "unexpected keyword argument 'text_format'"),
    ],
)
def test_a_name_of_another_method(name: str, slip: dict[str, Any], message: str) -> None:
    with Emulator().client(OpenAI) as client:
        method: Any = getattr(client.responses, name)
        given = {"response_id": "resp_1"} if name == "retrieve" else HI
        with pytest.raises(TypeError, match=message):
            method(**given, **slip)
