# Generated from the operations of fine_tuning.checkpoints.permissions. Do not edit.
"""Operations of `fine_tuning.checkpoints.permissions`."""

from __future__ import annotations

from oai_core.operations import Cursor, Operation

__all__ = [
    "CREATE_FINE_TUNING_CHECKPOINT_PERMISSION",
    "DELETE_FINE_TUNING_CHECKPOINT_PERMISSION",
    "LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS",
    "RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS",
]

LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS = Operation(
    "listFineTuningCheckpointPermissions",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningCheckpointsPermissionsListParams",
    query={"project_id": "project_id", "after": "after", "limit": "limit", "order": "order"},
    result="ListFineTuningCheckpointPermissionResponse",
    item="FineTuningCheckpointPermission",
    page=Cursor("after", "last_id"),
    auth="either",
)

CREATE_FINE_TUNING_CHECKPOINT_PERMISSION = Operation(
    "createFineTuningCheckpointPermission",
    "POST",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningCheckpointsPermissionsCreateParams",
    body=("project_ids",),
    required=("project_ids",),
    result="ListFineTuningCheckpointPermissionResponse",
    item="FineTuningCheckpointPermission",
    auth="either",
)

DELETE_FINE_TUNING_CHECKPOINT_PERMISSION = Operation(
    "deleteFineTuningCheckpointPermission",
    "DELETE",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    scope="oai_fine_tuning.components",
    params="oai_core.options:RequestOptions",
    result="DeleteFineTuningCheckpointPermissionResponse",
    auth="either",
)

RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS = Operation(
    "listFineTuningCheckpointPermissions",
    "GET",
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningCheckpointsPermissionsRetrieveParams",
    query={"project_id": "project_id", "after": "after", "limit": "limit", "order": "order"},
    result="ListFineTuningCheckpointPermissionResponse",
    auth="either",
    deprecated="use `fine_tuning.checkpoints.permissions.list`.",
)
