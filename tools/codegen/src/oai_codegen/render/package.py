"""What makes a folder of modules a package: lazy tables, the client, the plugin."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from ..naming import pascal
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
    "PollTimeoutError",
    "RateLimitError",
    "StreamError",
    "StructuredOutputError",
    "Timeout",
    "ToolContext",
    "ToolError",
    "ToolLimitError",
    "ToolRefusedError",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "hookimpl",
    "tool",
)
"""Names of oai_core that a package with clients offers too: all errors, and what calls need."""

SOCKET_NAMES = (
    "AsyncConnectionManager",
    "ConnectionManager",
    "ReconnectingEvent",
    "ReconnectingOverrides",
)
"""Those that a package with sockets offers besides, for annotations."""


def lazy_package(
    header: str,
    doc: str,
    names: Names,
    *,
    aliases: Mapping[str, str] = MappingProxyType({}),
    version: bool = False,
    parts: Sequence[str] = (),
) -> str:
    """An `__init__` whose names are imported when first used.

    `aliases` are other names for some; `parts` are packages below, whose names are public too.
    """
    return module(
        header,
        doc,
        [
            f"from typing import TYPE_CHECKING{', TypeAlias' if aliases else ''}",
            "",
            "from oai_core.lazy import lazy_names",
            *(["", "from ._version import __version__ as __version__"] if version else []),
        ],
        [*_static(names, aliases, parts), *lazy_table(names, aliases, version, parts)],
    )


def _static(names: Names, aliases: Mapping[str, str], parts: Sequence[str]) -> list[str]:
    ordered = sorted(names.items(), key=lambda pair: (pair[1].startswith("."), pair[1], pair[0]))
    imports = [f"from {where} import {name} as {name}" for name, where in ordered]
    if parts:  # first: to pyright they bring the names of modules, such as `tool`, too
        stars = [f"from {part} import *" for part in parts]
        imports = ["# isort: off", *stars, "", *imports, "# isort: on"]
    other = [f"{name}: TypeAlias = {target}" for name, target in sorted(aliases.items())]
    return block("if TYPE_CHECKING", [*imports, *([""] if other else []), *other])


def lazy_table(
    names: Names,
    aliases: Mapping[str, str] = MappingProxyType({}),
    version: bool = False,
    parts: Sequence[str] = (),
) -> list[str]:
    """The `else` branch of a lazy module: which name is in which module."""
    by_module: dict[str, list[str]] = defaultdict(list)
    for name, where in sorted(names.items()):
        by_module[where].append(name)
    entries = [f"{quoted(where)}: {_wrapped(found)}," for where, found in sorted(by_module.items())]
    lines = [
        f"_MODULES = {{{' '.join(entries)}}}",
        "_TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}",
    ]
    arguments = "__name__, _TABLE"
    public = '{"__version__", *_TABLE}' if version else "_TABLE"
    if aliases:
        public = "{*_TABLE, *_ALIASES}"
        arguments += ", _ALIASES"
        pairs = ", ".join(f"{quoted(name)}: {quoted(of)}" for name, of in sorted(aliases.items()))
        lines.append(f"_ALIASES = {{{pairs}}}")
    if parts:
        arguments += f", parts=({', '.join(map(quoted, parts))},)"
    else:
        lines.append(f"__all__ = sorted({public})")
    lines.append(f"__getattr__, __dir__ = lazy_names({arguments})")
    return block("else" if names or parts else "if not TYPE_CHECKING", lines)


def client(package: Package, surface: Surface) -> str:
    """The client classes, typed for the package's own resources."""
    hidden = Imports()
    bodies: list[str] = []
    spaces: list[str] = []
    for prefix, kind in (("", "blocking"), ("Async", "async")):
        declared: dict[str, str] = {}
        for place, resource in surface.places.items():
            name = f"{prefix}{resource_class(resource)}"
            hidden.add(f".resources.{resource_stem(resource)}", name)
            declared[place] = name
        spaces += namespaces(declared, prefix)
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
            *(f"    {line}" for line in block("if TYPE_CHECKING", attributes(declared, prefix))),
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
        block("if TYPE_CHECKING", [*hidden.lines(), *spaces]),
        ["\n\n\n".join(bodies)],
    )


def attributes(declared: Mapping[str, str], prefix: str) -> list[str]:
    """Annotations of a client's resources, and of the namespaces around some."""
    found = {name: cls for name, cls in declared.items() if "." not in name}
    found.update({space: f"{prefix}{pascal(space)}" for space in _spaces(declared)})
    return [f"{name}: {cls}" for name, cls in sorted(found.items())]


def namespaces(declared: Mapping[str, str], prefix: str) -> list[str]:
    """Classes that tell checkers what a namespace such as `client.beta` holds."""
    lines: list[str] = []
    for space in _spaces(declared):
        inside = {
            name.removeprefix(f"{space}."): cls
            for name, cls in declared.items()
            if name.startswith(f"{space}.")
        }
        lines += [
            "",
            f"class {prefix}{pascal(space)}:",
            docstring(f"Groups that are in beta, as `client.{space}`.", "    "),
            "",
            *(f"    {name}: {cls}" for name, cls in sorted(inside.items())),
        ]
    return lines


def _spaces(declared: Mapping[str, str]) -> list[str]:
    return sorted({name.partition(".")[0] for name in declared if "." in name})


def plugin(package: Package, surface: Surface) -> str:
    """The plugin with which the group registers itself."""
    entries: list[str] = []
    for place, resource in surface.places.items():
        where = f"{package.import_name}.resources.{resource_stem(resource)}"
        cls = resource_class(resource)
        entries.append(f'{quoted(place)}: ("{where}:{cls}", "{where}:Async{cls}"),')
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
