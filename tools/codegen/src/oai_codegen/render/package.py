"""What makes a folder of modules a package: lazy tables, the client, the plugin."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Mapping

from ..surface import Surface
from ..workspace import Package
from .resources import resource_class, resource_stem
from .text import Imports, block, docstring, module, quoted

Names = Mapping[str, str]
"""Public name -> module, relative or absolute."""

CORE_NAMES = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NULL",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "PluginError",
    "RateLimitError",
    "StreamError",
    "Timeout",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "hookimpl",
)
"""Names of oai_core that a package with clients offers too: all errors, and what calls need."""


def lazy_package(header: str, doc: str, names: Names, *, version: bool = False) -> str:
    """An `__init__` whose names are imported when first used."""
    return module(
        header,
        doc,
        [
            "from typing import TYPE_CHECKING",
            "",
            "from oai_core.lazy import lazy_names",
            *(["", "from ._version import __version__ as __version__"] if version else []),
        ],
        [*_static(names), *_lazy(names, version)],
    )


def _static(names: Names) -> list[str]:
    ordered = sorted(names.items(), key=lambda pair: (pair[1].startswith("."), pair[1], pair[0]))
    return block(
        "if TYPE_CHECKING", [f"from {where} import {name} as {name}" for name, where in ordered]
    )


def _lazy(names: Names, version: bool) -> list[str]:
    by_module: dict[str, list[str]] = defaultdict(list)
    for name, where in sorted(names.items()):
        by_module[where].append(name)
    entries = [f"{quoted(where)}: {_wrapped(found)}," for where, found in sorted(by_module.items())]
    public = '{"__version__", *_TABLE}' if version else "_TABLE"
    return block(
        "else" if names else "if not TYPE_CHECKING",
        [
            f"_MODULES = {{{' '.join(entries)}}}",
            "_TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}",
            f"__all__ = sorted({public})",
            "__getattr__, __dir__ = lazy_names(__name__, _TABLE)",
        ],
    )


def client(package: Package, surface: Surface) -> str:
    """The client classes, typed for the package's own resources."""
    hidden = Imports()
    bodies: list[str] = []
    for prefix, kind in (("", "blocking"), ("Async", "async")):
        declared: list[tuple[str, str]] = []
        for resource in surface.top:
            name = f"{prefix}{resource_class(resource)}"
            hidden.add(f".resources.{resource_stem(resource)}", name)
            declared.append((resource, name))
        lines = [
            f"class {prefix}OpenAI(oai_core.{prefix}OpenAI):",
            docstring(
                f"A {kind} client, typed for the resources of {package.distribution}.".replace(
                    "A async", "An async"
                ),
                "    ",
            ),
            "",
            f'    groups = ("{package.import_name}.plugin:plugin",)',
            f'    distribution = f"{package.distribution}/{{__version__}}"',
            "",
            *(f"    {line}" for line in block("if TYPE_CHECKING", _attributes(declared))),
        ]
        bodies.append("\n".join(lines))
    return module(
        f"the surface of {package.distribution}",
        f"The clients of {package.distribution}.",
        [
            "from typing import TYPE_CHECKING",
            "",
            "import oai_core",
            "",
            "from ._version import __version__",
        ],
        block("if TYPE_CHECKING", hidden.lines()),
        ["\n\n\n".join(bodies)],
    )


def _attributes(declared: list[tuple[str, str]]) -> list[str]:
    return [f"{resource}: {name}" for resource, name in declared if "." not in resource]


def plugin(package: Package, surface: Surface) -> str:
    """The plugin with which the group registers itself."""
    entries: list[str] = []
    for resource in surface.top:
        where = f"{package.import_name}.resources.{resource_stem(resource)}"
        cls = resource_class(resource)
        entries.append(f'{quoted(resource)}: ("{where}:{cls}", "{where}:Async{cls}"),')
    names = f"{quoted(package.name)}, {quoted(package.distribution)}"
    return module(
        f"the surface of {package.distribution}",
        f"Registers the resources of {package.distribution} with every client.",
        [
            "from typing import TYPE_CHECKING",
            "",
            "import attrs",
            "",
            "from oai_core.groups import ApiGroup",
            "from oai_core.hooks import hookimpl",
        ],
        block("if TYPE_CHECKING", ["from oai_core.hooks.registry import Registry"]),
        [
            f"GROUP = ApiGroup({names}, {{{' '.join(entries)}}})",
        ],
        [
            "@attrs.define(eq=False)",
            "class GroupPlugin:",
            docstring("Adds the group.", "    "),
            "",
            "    @hookimpl",
            "    def oai_register_groups(self, registry: Registry) -> None:",
            docstring("Add the group to a client's registry.", "        "),
            "        registry.add(GROUP)",
        ],
        ["plugin = GroupPlugin()"],
    )


def _wrapped(names: list[str]) -> str:
    """Names as one string, broken over lines."""
    lines = textwrap.wrap(" ".join(names), 80, break_long_words=False)
    return (
        f"({' '.join(quoted(line + ' ') for line in lines)})"
        if len(lines) > 1
        else quoted(lines[0])
    )
