"""Images: made from words, edited by upload or by reference, streamed as previews."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from oai_images import (
    ImageEditCompletedEvent,
    ImageEditPartialImageEvent,
    ImageGenCompletedEvent,
    ImageGenPartialImageEvent,
    ImageRefParam,
    ImagesResponse,
)

MADE = {"created": 1, "data": [{"b64_json": "AAEC"}]}
ONE = b"""\
--B
Content-Disposition: form-data; name="image"; filename="cat.png"
Content-Type: image/png

cat
--B
Content-Disposition: form-data; name="mask"; filename="upload"
Content-Type: application/octet-stream

mask
--B
Content-Disposition: form-data; name="prompt"

Add a hat.
--B
Content-Disposition: form-data; name="n"

2
--B
Content-Disposition: form-data; name="stream"

false
--B--
"""
MANY = b"""\
--B
Content-Disposition: form-data; name="image[]"; filename="cat.png"
Content-Type: image/png

cat
--B
Content-Disposition: form-data; name="image[]"; filename="dog.webp"
Content-Type: image/webp

dog
--B
Content-Disposition: form-data; name="prompt"

Both.
--B
Content-Disposition: form-data; name="stream"

false
--B--
"""


def test_generate(server: Any) -> None:
    server.reply({**MADE, "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}})
    found = server(lambda c: c.images.generate(model="gpt-image-test", prompt="A cat."))
    assert (found.data[0].b64_json, found.data[0].url) == ("AAEC", None)
    assert type(found) is ImagesResponse
    assert server.body == {"model": "gpt-image-test", "prompt": "A cat.", "stream": False}


def test_previews(server: Any) -> None:
    server.stream(
        {"type": "image_generation.partial_image", "partial_image_index": 0, "b64_json": "AA=="},
        {"type": "image_generation.completed", "b64_json": "AAEC"},
    )
    events = server(lambda c: c.images.generate(prompt="A cat.", stream=True, partial_images=1))
    assert [type(event) for event in events] == [ImageGenPartialImageEvent, ImageGenCompletedEvent]
    assert events[1].b64_json == "AAEC"
    assert server.body == {"prompt": "A cat.", "stream": True, "partial_images": 1}


@pytest.mark.parametrize("way", ["path", "open file", "bytes"])
def test_edit_one_image(server: Any, tmp_path: Path, way: str) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"cat")
    server.reply(MADE)
    with path.open("rb") as file:
        image = {"path": path, "open file": file, "bytes": ("cat.png", b"cat")}[way]
        server(lambda c: c.images.edit(image=image, mask=b"mask", prompt="Add a hat.", n=2))
    assert server.form == ONE
    assert server.target == "POST /images/edits"


def test_edit_many_images(server: Any) -> None:
    server.reply(MADE)
    images = [("cat.png", b"cat"), ("dog.webp", b"dog", "image/webp")]
    server(lambda c: c.images.edit(image=images, prompt="Both."))
    assert server.form == MANY


def test_edit_by_reference(server: Any) -> None:
    server.reply(MADE)
    images = [ImageRefParam(file_id="file-1"), {"image_url": "https://example.com/dog.png"}]
    server(lambda c: c.images.edit(images=images, prompt="Both."))
    assert server.body == {
        "images": [{"file_id": "file-1"}, {"image_url": "https://example.com/dog.png"}],
        "prompt": "Both.",
        "stream": False,
    }


def test_a_mask_by_reference(server: Any) -> None:
    server.reply(MADE)
    images = [{"file_id": "file-1"}]
    server(lambda c: c.images.edit(images=images, mask={"file_id": "file-2"}, prompt="A hat."))
    assert server.body["mask"] == {"file_id": "file-2"}


def test_previews_of_an_edit(server: Any) -> None:
    server.stream(
        {"type": "image_edit.partial_image", "b64_json": "AA=="},
        {"type": "image_edit.completed", "b64_json": "AAEC"},
    )
    events = server(lambda c: c.images.edit(image=b"cat", prompt="A hat.", stream=True))
    assert [type(event) for event in events] == [
        ImageEditPartialImageEvent,
        ImageEditCompletedEvent,
    ]
    assert b'name="stream"\n\ntrue\n' in server.form


def test_variations(server: Any) -> None:
    server.reply({"created": 1, "data": [{"url": "https://example.com/1.png"}]})
    found = server(lambda c: c.images.create_variation(image=("cat.png", b"cat"), n=1))
    assert found.data[0].url == "https://example.com/1.png"
    assert server.form.startswith(
        b'--B\nContent-Disposition: form-data; name="image"; filename="cat.png"\n'
    )
    assert b'name="n"\n\n1\n' in server.form
    assert b"stream" not in server.form


def test_one_variation_of_one_image(server: Any) -> None:
    with pytest.raises(TypeError, match="image: one file"):
        server(lambda c: c.images.create_variation(image=[b"cat", b"dog"]))
    assert server.requests == []
