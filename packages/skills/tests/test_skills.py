"""Skills: uploaded as files or as an archive, and their versions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx

from oai_skills import DeletedSkill, DeletedSkillVersion, Skill, SkillVersion

SKILL = {"id": "skill_1", "object": "skill", "name": "charts", "default_version": "1"}
VERSION = {"id": "skillver_1", "object": "skill.version", "skill_id": "skill_1", "version": "2"}
MANY = b"""\
--B
Content-Disposition: form-data; name="files[]"; filename="charts/SKILL.md"
Content-Type: text/markdown

---
name: charts
---
--B
Content-Disposition: form-data; name="files[]"; filename="charts/plot.py"
Content-Type: text/x-python

pass
--B--
"""
ONE = b"""\
--B
Content-Disposition: form-data; name="files"; filename="charts.zip"
Content-Type: application/zip

PK
--B
Content-Disposition: form-data; name="default"

true
--B--
"""


def test_files_keep_their_folders(server: Any) -> None:
    server.reply(SKILL)
    files = [
        ("charts/SKILL.md", b"---\nname: charts\n---", "text/markdown"),
        ("charts/plot.py", b"pass", "text/x-python"),
    ]
    found = server(lambda c: c.skills.create(files=files))
    assert server.form == MANY
    assert server.target == "POST /skills"
    assert type(found) is Skill


def test_an_archive(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "charts.zip"
    path.write_bytes(b"PK")
    server.reply(VERSION)
    found = server(lambda c: c.skills.versions.create("skill_1", files=path, default=True))
    assert server.form == ONE
    assert server.target == "POST /skills/skill_1/versions"
    assert type(found) is SkillVersion


def test_the_default_version(server: Any) -> None:
    server.reply({**SKILL, "default_version": "2"})
    found = server(lambda c: c.skills.update("skill_1", default_version="2"))
    assert (server.body, found.default_version) == ({"default_version": "2"}, "2")


def test_versions(server: Any) -> None:
    server.reply(
        {"data": [VERSION], "has_more": True, "last_id": "skillver_1"},
        {"data": [{**VERSION, "id": "skillver_2", "version": "1"}], "has_more": False},
        VERSION,
    )
    found = server.items(lambda c: c.skills.versions.list("skill_1"))
    assert [version.version for version in found] == ["2", "1"]
    assert server.last.url.params["after"] == "skillver_1"
    assert server(lambda c: c.skills.versions.retrieve("2", skill_id="skill_1")) == found[0]
    assert server.target == "GET /skills/skill_1/versions/2"


def test_archives_come_back(server: Any, tmp_path: Path) -> None:
    archive = httpx.Response(200, headers={"content-type": "application/zip"}, content=b"PK\x00")
    server.reply(archive, httpx.Response(200, content=b"PK\x01"))
    server(lambda c: c.skills.content.retrieve("skill_1")).write_to_file(tmp_path / "a.zip")
    assert (tmp_path / "a.zip").read_bytes() == b"PK\x00"
    assert server.target == "GET /skills/skill_1/content"
    found = server(lambda c: c.skills.versions.content.retrieve("2", skill_id="skill_1"))
    assert found.content == b"PK\x01"
    assert server.target == "GET /skills/skill_1/versions/2/content"


def test_delete(server: Any) -> None:
    server.reply(
        {"id": "skillver_1", "object": "skill.version.deleted", "version": "2", "deleted": True},
        {"id": "skill_1", "object": "skill.deleted", "deleted": True},
    )
    version = server(lambda c: c.skills.versions.delete("2", skill_id="skill_1"))
    assert (type(version), version.version) == (DeletedSkillVersion, "2")
    assert type(server(lambda c: c.skills.delete("skill_1"))) is DeletedSkill
