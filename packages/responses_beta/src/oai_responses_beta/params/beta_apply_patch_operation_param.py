# Generated from BetaApplyPatchOperationParam. Do not edit.
"""BetaApplyPatchOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

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

if TYPE_CHECKING:
    BetaApplyPatchOperationParamLike: TypeAlias = "BetaApplyPatchOperationParam | BetaApplyPatchCreateFileOperationParamDict | BetaApplyPatchDeleteFileOperationParamDict | BetaApplyPatchUpdateFileOperationParamDict"
else:
    BetaApplyPatchOperationParamLike = Alias(
        "BetaApplyPatchOperationParam | BetaApplyPatchCreateFileOperationParamDict | BetaApplyPatchDeleteFileOperationParamDict | BetaApplyPatchUpdateFileOperationParamDict",
        __name__,
    )
