# Generated from BetaApplyPatchOperationParam. Do not edit.
"""BetaApplyPatchOperationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_apply_patch_create_file_operation_param import BetaApplyPatchCreateFileOperationParam
    from .beta_apply_patch_delete_file_operation_param import BetaApplyPatchDeleteFileOperationParam
    from .beta_apply_patch_update_file_operation_param import BetaApplyPatchUpdateFileOperationParam

if TYPE_CHECKING:
    BetaApplyPatchOperationParam: TypeAlias = (
        BetaApplyPatchCreateFileOperationParam
        | BetaApplyPatchDeleteFileOperationParam
        | BetaApplyPatchUpdateFileOperationParam
        | UnknownComponent
    )
    """`operation` of `BetaApplyPatchToolCallItemParam`. Told apart by `type`."""
else:
    BetaApplyPatchOperationParam = TaggedUnion(
        "BetaApplyPatchOperationParam",
        __name__,
        "type",
        {
            "create_file": "BetaApplyPatchCreateFileOperationParam",
            "delete_file": "BetaApplyPatchDeleteFileOperationParam",
            "update_file": "BetaApplyPatchUpdateFileOperationParam",
        },
    )
