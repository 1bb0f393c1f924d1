# Generated from the operations of admin.organization.projects.model_permissions. Do not edit.
"""Operations of `admin.organization.projects.model_permissions`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "DELETE_PROJECT_MODEL_PERMISSIONS",
    "RETRIEVE_PROJECT_MODEL_PERMISSIONS",
    "UPDATE_PROJECT_MODEL_PERMISSIONS",
]

RETRIEVE_PROJECT_MODEL_PERMISSIONS = Operation(
    "retrieve-project-model-permissions",
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectModelPermissions",
    auth="admin",
)

UPDATE_PROJECT_MODEL_PERMISSIONS = Operation(
    "update-project-model-permissions",
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    scope="oai_admin.components",
    params="oai_admin.params:AdminOrganizationProjectsModelPermissionsUpdateParams",
    body=("mode", "model_ids"),
    required=("mode", "model_ids"),
    result="ProjectModelPermissions",
    auth="admin",
)

DELETE_PROJECT_MODEL_PERMISSIONS = Operation(
    "delete-project-model-permissions",
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    scope="oai_admin.components",
    params="oai_core.options:RequestOptions",
    result="ProjectModelPermissionsDeleteResponse",
    auth="admin",
)
