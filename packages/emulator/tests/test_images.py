from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from oai_core import BadRequestError
from oai_emulator import Emulator
from oai_images import AsyncOpenAI, OpenAI

Json = dict[str, Any]
Check = Callable[[str, Any], None]
MODEL = "gpt-image-1"


def generate(api: Any, status: int = 200, **body: Any) -> Any:
    asked = {"model": MODEL, "prompt": "A cat", **body}
    return api.post("/images/generations", asked, status)


def edit(api: Any, files: Any, **fields: Any) -> Any:
    data = {"model": MODEL, "prompt": "With a hat", **fields}
    return api.http.post("/images/edits", data=data, files=files)


def content_of(image: Json) -> bytes:
    if "url" in image:
        head, _, text = image["url"].partition(",")
        assert head == "data:image/png;base64"
        return base64.b64decode(text)
    return base64.b64decode(image["b64_json"])


def pixels(content: bytes) -> tuple[int, int, set[bytes]]:
    """Decode a PNG file down to its lines, with all checksums."""
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    chunks: dict[bytes, bytes] = {}
    rest = content[8:]
    while rest:
        (length,) = struct.unpack(">I", rest[:4])
        name, data = rest[4:8], rest[8 : 8 + length]
        assert struct.unpack(">I", rest[8 + length : 12 + length])[0] == zlib.crc32(name + data)
        chunks[name] = data
        rest = rest[12 + length :]
    width, height, depth, kind = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (depth, kind) == (1, 3)
    assert len(chunks[b"PLTE"]) == 6
    line = 1 + (width + 7) // 8
    raw = zlib.decompress(chunks[b"IDAT"])
    assert len(raw) == line * height
    assert list(chunks)[-1] == b"IEND"
    lines = {raw[start : start + line] for start in range(0, len(raw), line)}
    assert all(one[0] == 0 for one in lines)
    return width, height, lines


PICTURE = ("cat.png", b"\x89PNG picture", "image/png")

REQUESTS: dict[str, Json] = {
    "plain": {},
    "old": {"model": "dall-e-2", "size": "256x256", "n": 2},
    "old in base64": {"model": "dall-e-3", "response_format": "b64_json", "quality": "hd"},
    "default": {"model": None},
    "another model": {"model": "gpt-test", "response_format": "url", "size": "640x480"},
    "wide": {"size": "1536x1024", "quality": "high", "n": 2},
    "transparent": {"background": "transparent", "quality": "low", "size": "auto"},
    "webp": {"output_format": "webp", "output_compression": 80},
    "jpeg": {"output_format": "jpeg", "moderation": "low", "style": "natural"},
}


@pytest.mark.parametrize("name", REQUESTS)
def test_answers_conform(api: Any, conforms: Check, name: str) -> None:
    made = generate(api, **REQUESTS[name])
    conforms("ImagesResponse", made)
    assert len(made["data"]) == REQUESTS[name].get("n", 1)


@pytest.mark.parametrize("name", ["plain", "wide", "transparent", "another model", "webp"])
@pytest.mark.parametrize("partial", [None, 0, 3])
def test_events_conform(api: Any, conforms: Check, name: str, partial: int | None) -> None:
    body = {"model": MODEL, "prompt": "A cat", **REQUESTS[name]}
    asked = {**body, "stream": True, "partial_images": partial}
    events = api.events("POST", "/images/generations", json=asked)
    for event in events:
        conforms("ImageGenStreamEvent", event)
    early = ["image_generation.partial_image"] * (partial or 0)
    number = body.get("n", 1)
    assert [event["type"] for event in events] == [*early, "image_generation.completed"] * number
    whole = generate(api, **{k: v for k, v in body.items() if k != "response_format"})
    finished = [event["b64_json"] for event in events if "usage" in event]
    assert finished == [image["b64_json"] for image in whole["data"]]
    assert len({event["b64_json"] for event in events}) == len(events)


@pytest.mark.parametrize(
    ("body", "size"),
    [
        ({}, (1024, 1024)),
        ({"size": "1024x1536"}, (1024, 1536)),
        ({"model": "dall-e-2", "size": "256x256"}, (256, 256)),
        ({"model": "gpt-image-2", "size": "333x77"}, (333, 77)),
        ({"model": "gpt-image-2", "size": "1x1"}, (1, 1)),
    ],
)
def test_images_are_png_files(api: Any, body: Json, size: tuple[int, int]) -> None:
    (image,) = generate(api, **body)["data"]
    width, height, lines = pixels(content_of(image))
    assert (width, height) == size
    assert 1 <= len(lines) <= 8


def test_the_prompt_decides_what_is_seen(api: Any) -> None:
    def drawn(**body: Any) -> list[str]:
        return [image["b64_json"] for image in generate(api, **body)["data"]]

    assert drawn() == drawn()
    assert drawn() != drawn(prompt="A dog")
    assert drawn(n=2)[:1] == drawn()
    assert len(set(drawn(n=4))) == 4
    seen = content_of(generate(api, background="transparent")["data"][0])
    assert b"tRNS" in seen
    assert base64.b64decode(drawn(output_format="jpeg")[0]).startswith(b"\xff\xd8\xff")
    revised = generate(api, model="dall-e-3")["data"][0]
    assert revised["revised_prompt"] == "A cat"


def test_usage(api: Any) -> None:
    one, two = generate(api)["usage"], generate(api, n=2, quality="high")["usage"]
    assert one["input_tokens_details"] == {"text_tokens": 2, "image_tokens": 0}
    assert two["output_tokens"] > 2 * one["output_tokens"]
    assert one["total_tokens"] == one["input_tokens"] + one["output_tokens"]
    edited = edit(api, {"image": PICTURE}).json()["usage"]
    assert edited["input_tokens_details"]["image_tokens"] > 0
    assert "usage" not in generate(api, model="dall-e-2")


BAD: dict[str, tuple[Json, str]] = {
    "prompt": ({"prompt": ""}, "prompt"),
    "number": ({"n": 11}, "n"),
    "one at a time": ({"model": "dall-e-3", "n": 2}, "n"),
    "size": ({"size": "300x300"}, "size"),
    "words": ({"model": "gpt-image-2", "size": "large"}, "size"),
    "too large": ({"model": "gpt-image-2", "size": "5000x10"}, "size"),
    "auto": ({"model": "dall-e-2", "size": "auto"}, "size"),
    "format": ({"response_format": "url"}, "response_format"),
    "background": ({"background": "transparent", "output_format": "jpeg"}, "background"),
    "partial": ({"partial_images": 1}, "partial_images"),
    "stream": ({"model": "dall-e-2", "stream": True}, "stream"),
    "unknown": ({"colour": "red"}, "colour"),
}


@pytest.mark.parametrize("name", BAD)
def test_refused_generations(api: Any, name: str) -> None:
    body, param = BAD[name]
    assert generate(api, 400, **body)["error"]["param"] == param


@pytest.mark.parametrize(
    "files",
    [
        {"image": PICTURE},
        {"image": ("a.webp", b"x"), "mask": PICTURE},
        [("image[]", PICTURE), ("image[]", ("dog.jpg", b"y", "image/jpeg"))],
        [("image", PICTURE), ("image", PICTURE)],
    ],
)
def test_edits_of_files(api: Any, conforms: Check, files: Any) -> None:
    answer = edit(api, files, input_fidelity="high", n="2")
    assert answer.status_code == 200, answer.text
    conforms("ImagesResponse", answer.json())
    assert len(answer.json()["data"]) == 2


def test_edits_see_their_images(api: Any) -> None:
    def drawn(*contents: bytes) -> Any:
        files = [("image[]", ("a.png", content, "image/png")) for content in contents]
        return edit(api, files).json()["data"]

    assert drawn(b"x") == drawn(b"x")
    assert drawn(b"x") != drawn(b"y") != drawn(b"x", b"y")


def test_edits_of_references(api: Any, conforms: Check) -> None:
    body = {"model": MODEL, "prompt": "With a hat", "images": [{"file_id": "file-1"}]}
    linked = {**body, "images": [{"image_url": "https://example.com/a.png"}]}
    first, second = (api.post("/images/edits", asked) for asked in (body, linked))
    conforms("ImagesResponse", first)
    assert first["data"] != second["data"]
    api.post("/images/edits", {**body, "images": []}, 400)
    both = {"file_id": "file-1", "image_url": "https://example.com/a.png"}
    api.post("/images/edits", {**body, "images": [both]}, 400)
    asked = {**body, "stream": True, "partial_images": 2}
    events = api.events("POST", "/images/edits", json=asked)
    for event in events:
        conforms("ImageEditStreamEvent", event)
    partial = ["image_edit.partial_image"] * 2
    assert [event["type"] for event in events] == [*partial, "image_edit.completed"]
    assert [event["partial_image_index"] for event in events[:2]] == [0, 1]


@pytest.mark.parametrize(
    ("files", "fields", "param"),
    [
        ({"image": ("a.txt", b"x", "text/plain")}, {}, "image"),
        ({"image": ("a.png", b"", "image/png")}, {}, "image"),
        ({"image": PICTURE, "mask": ("a.gif", b"x")}, {}, "mask"),
        ({"image": PICTURE}, {"prompt": ""}, "prompt"),
        ({"image": PICTURE}, {"n": "many"}, "n"),
        ({"image": PICTURE}, {"response_format": "url"}, "response_format"),
        ([("image[]", PICTURE)] * 2, {"model": "dall-e-2"}, "image"),
        ({"mask": PICTURE}, {}, "image"),
    ],
)
def test_refused_edits(api: Any, files: Any, fields: Json, param: str) -> None:
    answer = edit(api, files, **fields)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["param"] == param


def test_variations(api: Any, conforms: Check) -> None:
    def vary(content: bytes, **fields: str) -> Any:
        files = {"image": ("a.png", content, "image/png")}
        return api.http.post("/images/variations", data=fields, files=files).json()

    made = vary(b"x", n="3", size="256x256")
    conforms("ImagesResponse", made)
    assert len({image["url"] for image in made["data"]}) == 3
    assert pixels(content_of(made["data"][0]))[:2] == (256, 256)
    assert "b64_json" in vary(b"x", response_format="b64_json")["data"][0]
    assert vary(b"x")["data"] != vary(b"y")["data"]


def test_client(emulator: Emulator) -> None:
    with emulator.client(OpenAI) as client:
        made = client.images.generate(model=MODEL, prompt="A cat")
        assert made.data is not None
        text = made.data[0].b64_json
        assert text is not None
        content = base64.b64decode(text)
        edited = client.images.edit(
            model=MODEL, prompt="A hat", image=[("a.png", content), ("b.png", content)]
        )
        assert edited.data is not None
        assert len(edited.data) == 1
        varied = client.images.create_variation(image=("a.png", content), n=2)
        assert varied.data is not None
        assert len(varied.data) == 2
        with client.images.generate(
            model=MODEL, prompt="A cat", stream=True, partial_images=1
        ) as stream:
            types = [event.type for event in stream]
        assert types == ["image_generation.partial_image", "image_generation.completed"]
        with client.images.edit(
            model=MODEL, prompt="A cat", image=("a.png", content), stream=True
        ) as edits:
            assert [event.type for event in edits] == ["image_edit.completed"]
        with pytest.raises(BadRequestError):
            client.images.generate(model="dall-e-3", prompt="A cat", n=2)


@pytest.mark.anyio
async def test_async_client(emulator: Emulator) -> None:
    async with emulator.async_client(AsyncOpenAI) as client:
        made = await client.images.generate(model="dall-e-2", prompt="A cat")
        assert made.data is not None
        assert (made.data[0].url or "").startswith("data:image/png;base64,")
