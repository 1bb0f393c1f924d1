# Generated from BetaApplyPatchOperationParam. Do not edit.
"""BetaApplyPatchOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_apply_patch_operation_param import BetaApplyPatchOperationParam
    from .beta_apply_patch_create_file_operation_param import (
        BetaApplyPatchCreateFileOperationParamDict,
    )
    from .beta_apply_patch_delete_file_operation_param import (
        BetaApplyPatchDeleteFileOperationParamDict,
    )
    from .beta_apply_patch_update_file_operation_param import (
        BetaApplyPatchUpdateFileOperationParamDict,
    )

BetaApplyPatchOperationParamLike: TypeAlias = "BetaApplyPatchOperationParam | BetaApplyPatchCreateFileOperationParamDict | BetaApplyPatchDeleteFileOperationParamDict | BetaApplyPatchUpdateFileOperationParamDict"
