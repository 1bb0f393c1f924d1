from __future__ import annotations

import io
import zipfile
from typing import Any

TITLE = b"---\nname: counting\ndescription: Counts things.\n---\nCount."
FILES = [
    ("files[]", ("counting/SKILL.md", TITLE, "text/markdown")),
    ("files[]", ("counting/run.py", b"print(1)", "text/x-python")),
]


def names(content: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()


def test_a_skill_and_its_versions(api: Any) -> None:
    made = api.http.post("/skills", files=FILES).json()
    assert (made["name"], made["description"]) == ("counting", "Counts things.")
    assert (made["default_version"], made["latest_version"]) == ("1", "1")
    path = f"/skills/{made['id']}"
    content = api.http.get(f"{path}/content")
    assert content.headers["content-type"] == "application/zip"
    assert names(content.content) == ["counting/SKILL.md", "counting/run.py"]
    packed = {"files": ("new.zip", content.content, "application/zip")}
    second = api.http.post(f"{path}/versions", files=packed).json()
    assert (second["version"], second["name"]) == ("2", "counting")
    assert api.get(path)["latest_version"] == "2"
    assert api.http.get(f"{path}/versions/2/content").content == content.content
    assert api.post(path, {"default_version": "2"})["default_version"] == "2"
    assert api.post(path, {"default_version": "3"}, 404)["error"]["param"] == "default_version"
    assert api.delete(f"{path}/versions/2", 400)["error"]["param"] == "version"
    assert api.delete(f"{path}/versions/1")["version"] == "1"
    assert api.get(f"{path}/versions/1", 404)
    assert api.get(f"{path}/versions")["data"] == [api.get(f"{path}/versions/2")]
    third = api.http.post(
        f"{path}/versions", data={"default": "true"}, files={"files": ("plain.txt", b"x")}
    ).json()
    assert api.get(path)["default_version"] == third["version"] == "3"
    assert api.get("/skills")["data"] == [api.get(path)]
    assert api.delete(path)["object"] == "skill.deleted"
    assert api.get(path, 404)


def test_a_skill_without_files(api: Any) -> None:
    assert api.post("/skills", {"files": []}, 400)["error"]["param"] == "files"
