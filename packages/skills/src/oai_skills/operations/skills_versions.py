# Generated from the operations of skills.versions. Do not edit.
"""Operations of `skills.versions`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_SKILL_VERSION",
    "DELETE_SKILL_VERSION",
    "GET_SKILL_VERSION",
    "LIST_SKILL_VERSIONS",
]

LIST_SKILL_VERSIONS = Operation(
    "ListSkillVersions",
    "GET",
    "/skills/{skill_id}/versions",
    scope="oai_skills.components",
    params="oai_skills.params:SkillsVersionsListParams",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="SkillVersionListResource",
    item="SkillVersionResource",
    page=Cursor("after", "last_id"),
)

CREATE_SKILL_VERSION = Operation(
    "CreateSkillVersion",
    "POST",
    "/skills/{skill_id}/versions",
    scope="oai_skills.components",
    params="oai_skills.params:SkillsVersionsCreateParams",
    body=("default",),
    files={"files": "many"},
    media=("multipart/form-data", "application/json"),
    required=("files",),
    result="SkillVersionResource",
)

GET_SKILL_VERSION = Operation(
    "GetSkillVersion",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="SkillVersionResource",
)

DELETE_SKILL_VERSION = Operation(
    "DeleteSkillVersion",
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="DeletedSkillVersionResource",
)
