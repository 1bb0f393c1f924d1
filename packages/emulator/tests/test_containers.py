from __future__ import annotations

from typing import Any


def test_containers(api: Any) -> None:
    made = api.post("/containers", {"name": "one"})
    assert (made["name"], made["status"]) == ("one", "running")
    other = api.post("/containers", {"name": "two", "network_policy": {"type": "disabled"}})
    assert other["network_policy"] == {"type": "disabled"}
    assert api.get("/containers", name="one")["data"] == [made]
    path = f"/containers/{made['id']}"
    assert api.get(path) == made
    assert api.delete(path) == {"id": made["id"], "object": "container.deleted", "deleted": True}
    assert api.get(path, 404)


def test_files_go_into_a_container(api: Any) -> None:
    stored = api.http.post(
        "/files", data={"purpose": "user_data"}, files={"file": ("a.txt", b"abc")}
    ).json()
    made = api.post("/containers", {"name": "one", "file_ids": [stored["id"]]})
    path = f"/containers/{made['id']}/files"
    (copied,) = api.get(path)["data"]
    assert (copied["path"], copied["bytes"]) == ("/mnt/data/a.txt", 3)
    own = api.http.post(path, files={"file": ("b.bin", b"\x00\xff")}).json()
    assert api.http.get(f"{path}/{own['id']}/content").content == b"\x00\xff"
    again = api.post(path, {"file_id": stored["id"]})
    assert api.http.get(f"{path}/{again['id']}/content").content == b"abc"
    assert api.get(f"{path}/{own['id']}") == own
    assert api.delete(f"{path}/{own['id']}")["deleted"] is True
    assert api.get(f"{path}/{own['id']}/content", 404)
    assert len(api.get(path)["data"]) == 2
    assert api.post(path, {}, 400)["error"]["param"] == "file"
    assert api.post(path, {"file_id": "file-x"}, 404)["error"]["param"] == "file_id"
