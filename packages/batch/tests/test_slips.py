"""Slips of somebody new: what the errors say."""

from __future__ import annotations

from typing import Any

import pytest

from oai_batch import OpenAI
from oai_emulator import Emulator

LINE: Any = {"custom_id": "a", "url": "/v1/responses", "body": {"model": "m", "input": "Hi"}}


def test_one_request_goes_into_a_list() -> None:
    with (
        Emulator().client(OpenAI) as client,
        pytest.raises(TypeError, match="requests: this is one request; put it into a list"),
    ):
        client.batches.run(LINE)


def test_a_place_that_there_is_not() -> None:
    with Emulator().client(OpenAI) as client:
        results = client.batches.run([LINE], poll_interval=0.01)
        with pytest.raises(IndexError, match="there are 1 results, none at 5"):
            _ = results[5]
        assert results[-1].custom_id == "a"
