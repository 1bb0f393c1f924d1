"""Reading and writing JSON and YAML, always the same way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeGuard

import yaml

from .problems import fail

Json = dict[str, Any]
"""A JSON object."""


def is_object(value: Any) -> TypeGuard[Json]:
    """Whether a value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a JSON array."""
    return isinstance(value, list)


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def load(path: Path) -> Json:
    """Read a JSON or YAML file that holds an object; CodegenError for anything else."""
    if not path.is_file():
        raise fail(str(path), "no such file")
    try:
        text = path.read_text(encoding="utf-8")
        data = json.loads(text) if path.suffix == ".json" else yaml.load(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError) as error:
        raise fail(str(path), f"is neither JSON nor YAML: {error}") from error
    except RecursionError:
        raise fail(str(path), "is nested too deeply to be read") from None
    if not is_object(data):
        raise fail(str(path), "is not an object")
    return data


def to_yaml(data: Json, header: str = "") -> str:
    """YAML text in the order of the data; `header` becomes a comment above it."""
    separate = json.loads(json.dumps(data))  # a value that occurs twice would become an anchor
    body = yaml.dump(separate, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return f"# {header}\n{body}" if header else str(body)


def to_json(data: Json) -> str:
    """Compact JSON text in the order of the data."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def write(path: Path, text: str) -> None:
    """Write a text file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
