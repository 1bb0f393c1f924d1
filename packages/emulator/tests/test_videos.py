from __future__ import annotations

from typing import Any

import pytest

from oai_emulator import Emulator
from packages.emulator.tests.conftest import Caller


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Time:
    return Time()


@pytest.fixture
def api(clock: Time) -> Caller:
    return Caller(Emulator(clock=clock, queue_time=1, run_time=4))


def test_a_video_is_made(api: Any, clock: Time) -> None:
    made = api.post("/videos", {"prompt": "A cat", "seconds": "8"})
    path = f"/videos/{made['id']}"
    assert (made["status"], made["progress"], made["model"]) == ("queued", 0, "sora-2")
    assert api.get(f"{path}/content", 400)["error"]["param"] == "video_id"
    clock.now = 3
    answer = api.http.get(path)
    assert (answer.json()["status"], answer.json()["progress"]) == ("in_progress", 50)
    assert answer.headers["openai-poll-after-ms"]
    clock.now = 5
    done = api.get(path)
    assert (done["status"], done["progress"], done["seconds"]) == ("completed", 100, "8")
    assert done["completed_at"]
    assert api.get("/videos")["data"] == [done]
    film = api.http.get(f"{path}/content")
    assert film.headers["content-type"] == "video/mp4"
    assert film.content[4:8] == b"ftyp"
    still = api.http.get(f"{path}/content", params={"variant": "thumbnail"})
    assert (still.headers["content-type"], still.content[:4]) == ("image/webp", b"RIFF")
    assert api.get(f"{path}/content", 400, variant="sound")
    assert api.delete(path)["object"] == "video.deleted"
    assert api.get(path, 404)


def test_videos_after_others(api: Any) -> None:
    made = api.post("/videos", {"prompt": "A cat", "size": "1280x720"})
    remix = api.post(f"/videos/{made['id']}/remix", {"prompt": "A dog"})
    assert remix["remixed_from_video_id"] == made["id"]
    assert (remix["prompt"], remix["size"]) == ("A dog", "1280x720")
    edit = api.post("/videos/edits", {"prompt": "Brighter", "video": {"id": made["id"]}})
    assert edit["size"] == "1280x720"
    longer = {"prompt": "Longer", "seconds": "12", "video": {"id": "video_x"}}
    assert api.post("/videos/extensions", longer, 404)["error"]["param"] == "video"


def test_forms_may_bring_files(api: Any) -> None:
    film = {"video": ("a.mp4", b"x", "video/mp4")}
    edit = api.http.post("/videos/edits", data={"prompt": "Brighter"}, files=film)
    assert edit.json()["prompt"] == "Brighter"
    parts = {"prompt": (None, "A"), "input_reference": ("a.png", b"x", "image/png")}
    assert api.http.post("/videos", files=parts).json()["prompt"] == "A"
    parts = {"prompt": (None, "A"), "input_reference[file_id]": (None, "file-1")}
    assert api.http.post("/videos", files=parts).json()["prompt"] == "A"


def test_characters(api: Any) -> None:
    film = {"video": ("a.mp4", b"x", "video/mp4")}
    made = api.http.post("/videos/characters", data={"name": "Ada"}, files=film).json()
    assert made["name"] == "Ada"
    assert api.get(f"/videos/characters/{made['id']}") == made
