"""Tools: functions that a model may call, and the loop that runs them."""

from typing import TYPE_CHECKING

from ..lazy import lazy_names

if TYPE_CHECKING:
    from .context import ToolContext as ToolContext
    from .definition import FunctionTool as FunctionTool
    from .definition import Tool as Tool
    from .definition import TypeTool as TypeTool
    from .errors import ToolError as ToolError
    from .errors import ToolLimitError as ToolLimitError
    from .errors import ToolRefusedError as ToolRefusedError
    from .make import ToolSet as ToolSet
    from .make import as_tool as as_tool
    from .make import tool as tool
else:
    _MODULES = {
        ".context": "ToolContext",
        ".errors": "ToolError ToolLimitError ToolRefusedError",
        ".make": "ToolSet as_tool tool",
        ".definition": "FunctionTool Tool TypeTool",
    }
    _TABLE = {name: module for module, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
