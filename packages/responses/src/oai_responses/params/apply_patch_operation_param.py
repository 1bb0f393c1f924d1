# Generated from ApplyPatchOperationParam. Do not edit.
"""ApplyPatchOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.apply_patch_operation_param import ApplyPatchOperationParam
    from .apply_patch_create_file_operation_param import ApplyPatchCreateFileOperationParamDict
    from .apply_patch_delete_file_operation_param import ApplyPatchDeleteFileOperationParamDict
    from .apply_patch_update_file_operation_param import ApplyPatchUpdateFileOperationParamDict

if TYPE_CHECKING:
    ApplyPatchOperationParamLike: TypeAlias = "ApplyPatchOperationParam | ApplyPatchCreateFileOperationParamDict | ApplyPatchDeleteFileOperationParamDict | ApplyPatchUpdateFileOperationParamDict"
else:
    ApplyPatchOperationParamLike = Alias(
        "ApplyPatchOperationParam | ApplyPatchCreateFileOperationParamDict | ApplyPatchDeleteFileOperationParamDict | ApplyPatchUpdateFileOperationParamDict",
        __name__,
    )
