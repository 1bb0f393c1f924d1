"""Waiting for videos."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from oai_core.helpers.polling import PollTimeoutError
from oai_videos import Video

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
FAST = {"openai-poll-after-ms": "1"}


def video(status: str, **fields: Any) -> httpx.Response:
    body = {"id": "video_1", "object": "video", "status": status, **fields}
    return httpx.Response(200, json=body, headers=FAST)


@pytest.mark.parametrize("last", ["completed", "failed"])
def test_poll(server: Any, last: str) -> None:
    server.reply(video("queued", progress=0), video("in_progress", progress=40), video(last))
    told: list[Any] = []
    made = server(lambda c: c.videos.poll("video_1", progress=told.append, timeout=3))
    assert (type(made), made.status) == (Video, last)
    assert [request.url.path for request in server.requests] == ["/v1/videos/video_1"] * 3
    assert [(p.what, p.done, p.total, p.unit) for p in told] == [
        ("video_1", 0, 100, "percent"),
        ("video_1", 40, 100, "percent"),
        ("video_1", 3, None, "polls"),
    ]
    assert {request.extensions["timeout"]["read"] for request in server.requests} == {3}


def test_create_and_poll(server: Any) -> None:
    server.reply(video("queued"), video("in_progress"), video("completed", progress=100))
    made = server(
        lambda c: c.videos.create_and_poll(
            prompt="a fox",
            seconds="4",
            poll_interval_ms=1,
            extra_headers={"x-a": "1"},
            extra_query={"of": "creation"},
        )
    )
    assert made.status == "completed"
    targets = [f"{r.method} {r.url.raw_path.decode()}" for r in server.requests]
    assert targets == ["POST /v1/videos?of=creation", *["GET /v1/videos/video_1"] * 2]
    assert [request.headers["x-a"] for request in server.requests] == ["1"] * 3
    assert b"a fox" in server.requests[0].content


def test_a_limit_keeps_the_video(server: Any) -> None:
    server.reply(video("queued"), video("in_progress", progress=7))
    with pytest.raises(PollTimeoutError, match="video_1 is still in_progress after 0 s") as caught:
        server(lambda c: c.videos.create_and_poll(prompt="a fox", max_wait_seconds=0))
    assert (caught.value.id, caught.value.latest.progress) == ("video_1", 7)


def test_a_wrong_argument_starts_no_video(server: Any) -> None:
    with pytest.raises(ValueError, match="poll_interval_ms: more than 0, not -1"):
        server(lambda c: c.videos.create_and_poll(prompt="a fox", poll_interval_ms=-1))
    assert server.requests == []


def test_they_are_as_deprecated_as_the_operations(server: Any) -> None:
    server.reply(video("completed"))
    with pytest.warns(DeprecationWarning, match=r"videos\.poll is deprecated") as warned:
        server(lambda c: c.videos.poll("video_1"))
    assert [warning.filename for warning in warned] == [__file__]
