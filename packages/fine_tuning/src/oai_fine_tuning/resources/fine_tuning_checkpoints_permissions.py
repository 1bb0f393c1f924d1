# Generated from the resource fine_tuning.checkpoints.permissions. Do not edit.
# pyright: reportDeprecated=false
"""Which projects may use a checkpoint; needs an admin key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, method

from ..operations.fine_tuning_checkpoints_permissions import (
    CREATE_FINE_TUNING_CHECKPOINT_PERMISSION,
    DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
    LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS,
    RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.delete_fine_tuning_checkpoint_permission_response import (
        DeleteFineTuningCheckpointPermissionResponse,
    )
    from ..components.fine_tuning_checkpoint_permission import FineTuningCheckpointPermission
    from ..components.list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse,
    )
    from ..params.fine_tuning_checkpoints_permissions_create_params import (
        FineTuningCheckpointsPermissionsCreateParams,
    )
    from ..params.fine_tuning_checkpoints_permissions_list_params import (
        FineTuningCheckpointsPermissionsListParams,
    )
    from ..params.fine_tuning_checkpoints_permissions_retrieve_params import (
        FineTuningCheckpointsPermissionsRetrieveParams,
    )


class FineTuningCheckpointsPermissions(Resource):
    """Which projects may use a checkpoint; needs an admin key."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningCheckpointsPermissionsWithRawResponse
        with_streaming_response: FineTuningCheckpointsPermissionsWithStreamingResponse

    @method(LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsListParams],
    ) -> Page[FineTuningCheckpointPermission]:
        """Walk the permissions of a checkpoint.

        GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[FineTuningCheckpointPermission] = self._list(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS, params, path=(fine_tuned_model_checkpoint,)
        )
        return result

    @method(CREATE_FINE_TUNING_CHECKPOINT_PERMISSION)
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsCreateParams],
    ) -> Page[FineTuningCheckpointPermission]:
        """Let other projects of the organization use a checkpoint.

        POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Raises APIStatusError, APIConnectionError.
        """
        result: Page[FineTuningCheckpointPermission] = self._list(
            CREATE_FINE_TUNING_CHECKPOINT_PERMISSION, params, path=(fine_tuned_model_checkpoint,)
        )
        return result

    @method(DELETE_FINE_TUNING_CHECKPOINT_PERMISSION)
    def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[RequestOptions],
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Take the use of a checkpoint back from a project.

        DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteFineTuningCheckpointPermissionResponse = self._call(
            DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
            params,
            path=(fine_tuned_model_checkpoint, permission_id),
        )
        return result

    @deprecated(
        "fine_tuning.checkpoints.permissions.retrieve is deprecated: use `fine_tuning.checkpoints.permissions.list`."
    )
    @method(RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS)
    def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsRetrieveParams],
    ) -> ListFineTuningCheckpointPermissionResponse:
        """Read one page of the permissions of a checkpoint.

        GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Deprecated: use `fine_tuning.checkpoints.permissions.list`. Raises APIStatusError, APIConnectionError.
        """
        result: ListFineTuningCheckpointPermissionResponse = self._call(
            RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS, params, path=(fine_tuned_model_checkpoint,)
        )
        return result


class AsyncFineTuningCheckpointsPermissions(AsyncResource):
    """Which projects may use a checkpoint; needs an admin key."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningCheckpointsPermissionsWithRawResponse
        with_streaming_response: AsyncFineTuningCheckpointsPermissionsWithStreamingResponse

    @method(LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS)
    def list(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsListParams],
    ) -> AsyncPaginator[FineTuningCheckpointPermission]:
        """Walk the permissions of a checkpoint.

        GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[FineTuningCheckpointPermission] = self._list(
            LIST_FINE_TUNING_CHECKPOINT_PERMISSIONS, params, path=(fine_tuned_model_checkpoint,)
        )
        return result

    @method(CREATE_FINE_TUNING_CHECKPOINT_PERMISSION)
    def create(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsCreateParams],
    ) -> AsyncPaginator[FineTuningCheckpointPermission]:
        """Let other projects of the organization use a checkpoint.

        POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[FineTuningCheckpointPermission] = self._list(
            CREATE_FINE_TUNING_CHECKPOINT_PERMISSION, params, path=(fine_tuned_model_checkpoint,)
        )
        return result

    @method(DELETE_FINE_TUNING_CHECKPOINT_PERMISSION)
    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[RequestOptions],
    ) -> DeleteFineTuningCheckpointPermissionResponse:
        """Take the use of a checkpoint back from a project.

        DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}. Raises APIStatusError, APIConnectionError.
        """
        result: DeleteFineTuningCheckpointPermissionResponse = await self._call(
            DELETE_FINE_TUNING_CHECKPOINT_PERMISSION,
            params,
            path=(fine_tuned_model_checkpoint, permission_id),
        )
        return result

    @deprecated(
        "fine_tuning.checkpoints.permissions.retrieve is deprecated: use `fine_tuning.checkpoints.permissions.list`."
    )
    @method(RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS)
    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        **params: Unpack[FineTuningCheckpointsPermissionsRetrieveParams],
    ) -> ListFineTuningCheckpointPermissionResponse:
        """Read one page of the permissions of a checkpoint.

        GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions. Deprecated: use `fine_tuning.checkpoints.permissions.list`. Raises APIStatusError, APIConnectionError.
        """
        result: ListFineTuningCheckpointPermissionResponse = await self._call(
            RETRIEVE_FINE_TUNING_CHECKPOINT_PERMISSIONS, params, path=(fine_tuned_model_checkpoint,)
        )
        return result


if TYPE_CHECKING:

    class FineTuningCheckpointsPermissionsWithRawResponse:
        def __init__(self, resource: FineTuningCheckpointsPermissions) -> None:
            self.list = raw(resource.list)
            self.create = raw(resource.create)
            self.delete = raw(resource.delete)
            self.retrieve = raw(resource.retrieve)

    class FineTuningCheckpointsPermissionsWithStreamingResponse:
        def __init__(self, resource: FineTuningCheckpointsPermissions) -> None:
            self.list = streaming(resource.list)
            self.create = streaming(resource.create)
            self.delete = streaming(resource.delete)
            self.retrieve = streaming(resource.retrieve)

    class AsyncFineTuningCheckpointsPermissionsWithRawResponse:
        def __init__(self, resource: AsyncFineTuningCheckpointsPermissions) -> None:
            self.list = async_raw(resource.list)
            self.create = async_raw(resource.create)
            self.delete = async_raw(resource.delete)
            self.retrieve = async_raw(resource.retrieve)

    class AsyncFineTuningCheckpointsPermissionsWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningCheckpointsPermissions) -> None:
            self.list = async_streaming(resource.list)
            self.create = async_streaming(resource.create)
            self.delete = async_streaming(resource.delete)
            self.retrieve = async_streaming(resource.retrieve)
