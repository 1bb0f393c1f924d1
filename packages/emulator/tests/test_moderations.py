from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from oai_emulator import Emulator
from oai_moderations import AsyncOpenAI, OpenAI

Check = Callable[[str, Any], None]
IMAGE = {"type": "image_url", "image_url": {"url": "https://example.com/gore.png"}}


def create(api: Any, given: Any, status: int = 200, **body: Any) -> Any:
    return api.post("/moderations", {"input": given, **body}, status)


def flags(result: Any) -> list[str]:
    return [name for name, flag in result["categories"].items() if flag]


@pytest.mark.parametrize(
    "given",
    ["hello", ["hello", "I will hurt you"], [{"type": "text", "text": "hi"}, IMAGE], [IMAGE], []],
)
def test_answers_conform(api: Any, conforms: Check, given: Any) -> None:
    conforms("CreateModerationResponse", create(api, given))


def test_words_decide(api: Any) -> None:
    good, bad, named = create(api, ["Good morning", "You IDIOT", "on self-harm/intent"])["results"]
    assert not good["flagged"]
    assert flags(good) == []
    assert max(good["category_scores"].values()) < 0.01
    assert bad["flagged"]
    assert flags(bad) == ["harassment"]
    assert bad["category_scores"]["harassment"] >= 0.9
    assert flags(named) == ["self-harm", "self-harm/intent"]
    assert create(api, "You IDIOT")["results"] == [bad]


def test_images_count_where_images_are_looked_at(api: Any) -> None:
    (both,) = create(api, [{"type": "text", "text": "look"}, IMAGE])["results"]
    assert flags(both) == ["violence/graphic"]
    assert both["category_applied_input_types"]["violence"] == ["text", "image"]
    assert both["category_applied_input_types"]["hate"] == ["text"]
    (image,) = create(api, [IMAGE])["results"]
    assert image["category_applied_input_types"]["hate"] == []


def test_models(api: Any) -> None:
    assert create(api, "hi")["model"] == "omni-moderation-latest"
    assert create(api, "hi", model="text-moderation-stable")["model"] == "text-moderation-stable"
    error = create(api, [IMAGE], 400, model="text-moderation-stable")["error"]
    assert error["param"] == "input"


@pytest.mark.parametrize(
    ("given", "param"), [(5, "input"), ([{"type": "sound"}], "input[0].type"), ([5], "input[0]")]
)
def test_refused_requests(api: Any, given: Any, param: str) -> None:
    assert create(api, given, 400)["error"]["param"] == param


def test_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        made = client.moderations.create(input="I will steal it")
        assert made.results[0].flagged
        assert made.results[0].categories.illicit
        assert not made.results[0].categories.illicit_violent


@pytest.mark.anyio
async def test_async_client(emulator: Emulator) -> None:
    async with emulator.async_client(AsyncOpenAI) as client:
        made = await client.moderations.create(input=["fine", "stupid"])
        assert [result.flagged for result in made.results] == [False, True]
