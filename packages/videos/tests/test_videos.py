"""Video jobs: forms or JSON by what is given, files as they come, and warnings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from oai_videos import DeletedVideoResource, Video, VideoCharacterResource

JOB = {"id": "video_1", "object": "video", "status": "queued", "progress": 0, "error": None}
FORM = b"""\
--B
Content-Disposition: form-data; name="prompt"

A cat.
--B
Content-Disposition: form-data; name="seconds"

8
--B
Content-Disposition: form-data; name="input_reference"; filename="cat.png"
Content-Type: image/png

cat
--B--
"""

quietly = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")


def test_methods_warn_where_they_are_called(server: Any) -> None:
    server.reply(JOB)
    with pytest.warns(DeprecationWarning, match=r"videos\.create is deprecated") as caught:
        found = server(lambda c: c.videos.create(prompt="A cat."))
    assert [Path(one.filename).name for one in caught] == ["test_videos.py"]
    assert found.status == "queued"
    assert type(found) is Video


@quietly
def test_json_without_a_file(server: Any) -> None:
    server.reply(JOB, JOB)
    server(lambda c: c.videos.create(prompt="A cat.", seconds="8"))
    assert server.body == {"prompt": "A cat.", "seconds": "8"}
    reference = {"file_id": "file-1"}
    server(lambda c: c.videos.create(prompt="A cat.", input_reference=reference))
    assert server.body == {"prompt": "A cat.", "input_reference": reference}


@quietly
def test_a_form_with_a_file(server: Any) -> None:
    server.reply(JOB)
    image = ("cat.png", b"cat")
    server(lambda c: c.videos.create(prompt="A cat.", seconds="8", input_reference=image))
    assert server.form == FORM


@quietly
@pytest.mark.parametrize("method", ["edit", "extend"])
def test_sources_are_files_or_videos(server: Any, method: str) -> None:
    more = {"seconds": "4"} if method == "extend" else {}
    server.reply(JOB, JOB)
    server(lambda c: getattr(c.videos, method)(video={"id": "video_1"}, prompt="Rain.", **more))
    assert server.body == {"video": {"id": "video_1"}, "prompt": "Rain.", **more}
    server(lambda c: getattr(c.videos, method)(video=("a.mp4", b"film"), prompt="Rain.", **more))
    assert b'name="video"; filename="a.mp4"\nContent-Type: video/mp4\n\nfilm\n' in server.form


@quietly
def test_remix_is_json(server: Any) -> None:
    server.reply(JOB)
    server(lambda c: c.videos.remix("video_1", prompt="Rain."))
    assert server.body == {"prompt": "Rain."}
    assert server.target == "POST /videos/video_1/remix"


@quietly
def test_characters(server: Any) -> None:
    character = {"id": "char_1", "name": "Tom"}
    server.reply(character, character)
    made = server(lambda c: c.videos.create_character(name="Tom", video=("a.mp4", b"film")))
    assert type(made) is VideoCharacterResource
    assert b'name="name"\n\nTom\n' in server.form
    assert server(lambda c: c.videos.get_character("char_1")) == made
    assert server.target == "GET /videos/characters/char_1"


@quietly
def test_download(server: Any, tmp_path: Path) -> None:
    film = bytes(range(256))
    server.reply(httpx.Response(200, headers={"content-type": "image/webp"}, content=film))
    found = server(lambda c: c.videos.download_content("video_1", variant="thumbnail"))
    found.write_to_file(tmp_path / "cat.webp")
    assert (tmp_path / "cat.webp").read_bytes() == film
    assert server.target == "GET /videos/video_1/content?variant=thumbnail"


@quietly
def test_list_and_delete(server: Any) -> None:
    server.reply(
        {"data": [JOB], "has_more": True, "last_id": "video_1"},
        {"data": [{**JOB, "id": "video_2"}], "has_more": False},
        {"id": "video_1", "object": "video.deleted", "deleted": True},
    )
    found = server.items(lambda c: c.videos.list())
    assert [video.id for video in found] == ["video_1", "video_2"]
    deleted = server(lambda c: c.videos.delete("video_1"))
    assert type(deleted) is DeletedVideoResource
