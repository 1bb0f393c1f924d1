# Generated from the operations of skills. Do not edit.
"""Operations of `skills`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_SKILL",
    "DELETE_SKILL",
    "GET_SKILL",
    "LIST_SKILLS",
    "UPDATE_SKILL_DEFAULT_VERSION",
]

LIST_SKILLS = Operation(
    "ListSkills",
    "GET",
    "/skills",
    scope="oai_skills.components",
    params="oai_skills.params:SkillsListParams",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="SkillListResource",
    item="SkillResource",
    page=Cursor("after", "last_id"),
)

CREATE_SKILL = Operation(
    "CreateSkill",
    "POST",
    "/skills",
    scope="oai_skills.components",
    params="oai_skills.params:SkillsCreateParams",
    body=(),
    files={"files": "many"},
    media=("multipart/form-data", "application/json"),
    required=("files",),
    result="SkillResource",
)

GET_SKILL = Operation(
    "GetSkill",
    "GET",
    "/skills/{skill_id}",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="SkillResource",
)

UPDATE_SKILL_DEFAULT_VERSION = Operation(
    "UpdateSkillDefaultVersion",
    "POST",
    "/skills/{skill_id}",
    scope="oai_skills.components",
    params="oai_skills.params:SkillsUpdateParams",
    body=("default_version",),
    required=("default_version",),
    result="SkillResource",
)

DELETE_SKILL = Operation(
    "DeleteSkill",
    "DELETE",
    "/skills/{skill_id}",
    scope="oai_skills.components",
    params="oai_core.options:RequestOptions",
    result="DeletedSkillResource",
)
