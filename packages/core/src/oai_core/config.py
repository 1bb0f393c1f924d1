"""The configuration of a client: arguments, environment, a YAML profile, defaults."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast
from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError
from .headers import check_header
from .nearest import did_you_mean
from .options import DEFAULT_TIMEOUT, Timeout
from .redaction import redact
from .timeouts import check_timeout

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_MAX_RETRIES = 2

VARIABLES = {
    "api_key": "OPENAI_API_KEY",
    "admin_api_key": "OPENAI_ADMIN_KEY",
    "organization": "OPENAI_ORG_ID",
    "project": "OPENAI_PROJECT_ID",
    "webhook_secret": "OPENAI_WEBHOOK_SECRET",
    "base_url": "OPENAI_BASE_URL",
}
"""Environment variable of each option that has one."""
HEADERS_VARIABLE = "OPENAI_CUSTOM_HEADERS"

Key = str | Callable[[], str | Awaitable[str]]


def _shown(value: Any) -> str:
    return "None" if value is None else "[redacted]"


def _names(values: Mapping[str, Any]) -> str:
    """Keys alone: values may be credentials."""
    return repr(list(values))


def _address(value: str | None) -> str:
    """An address without the password and the query that it may hold."""
    return repr(value and redact(value.partition("?")[0]))


def _secret() -> Any:
    return attrs.field(default=None, repr=_shown)


@attrs.frozen(kw_only=True)
class ClientConfig:
    """What a client was built with. Secrets do not show in its `repr`; `timeout` is in seconds."""

    api_key: Key | None = _secret()
    admin_api_key: Key | None = _secret()
    organization: str | None = None
    project: str | None = None
    webhook_secret: str | None = _secret()
    base_url: str = attrs.field(default=DEFAULT_BASE_URL, repr=_address)
    websocket_base_url: str | None = attrs.field(default=None, repr=_address)
    timeout: float | Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    default_headers: Mapping[str, str | None] = attrs.field(
        factory=dict[str, str | None], repr=_names
    )
    default_query: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=_names)
    http_client: Any = attrs.field(default=None, repr=lambda v: type(v).__name__)


def load_config(**explicit: Any) -> ClientConfig:
    """Build a configuration from arguments and surroundings.

    Raises `ConfigurationError`, naming the argument, variable or profile entry that is wrong.
    """
    options: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for values, source in (
        _profile(),
        _environment(),
        (explicit, dict.fromkeys(explicit)),
    ):
        for name, value in values.items():
            merge = name == "default_headers" and name in options
            options[name] = _merged_headers(options[name], value) if merge else value
            sources[name] = source.get(name) or name
    config = ClientConfig(**_checked(options, sources))
    if config.api_key is None and config.admin_api_key is None:
        raise ConfigurationError(
            "There is no credential: pass api_key, or set OPENAI_API_KEY "
            "(for administration admin_api_key, or OPENAI_ADMIN_KEY)."
        )
    return config


def merge_options(config: ClientConfig, **changes: Any) -> ClientConfig:
    """Apply the arguments of `with_options`.

    `default_*` are merged, `set_default_*` replace; both at once are a `ValueError`, an unknown
    name is a `TypeError`.
    """
    known = {field.name for field in attrs.fields(ClientConfig)}
    # As in the constructor None says nothing, but for the timeout, where it lifts the limit.
    changes = {k: v for k, v in changes.items() if v is not None or k == "timeout"}
    for name in ("default_headers", "default_query"):
        whole = changes.pop(f"set_{name}", None)
        part = changes.pop(name, None)
        if whole is not None and part is not None:
            raise ValueError(f"{name} and set_{name} exclude each other")
        if whole is not None:
            changes[name] = dict(whole)
        elif part is not None:
            _check_mapping(part, name)
            old = getattr(config, name)
            is_header = name == "default_headers"
            changes[name] = _merged_headers(old, part) if is_header else {**old, **part}
    for name in changes:
        if name not in known:
            hint = did_you_mean(name, known)
            raise TypeError(f"with_options() got an unexpected keyword argument {name!r}{hint}")
    return attrs.evolve(config, **_checked(changes, {}))


def _environment() -> tuple[dict[str, Any], dict[str, str]]:
    values: dict[str, Any] = {}
    for name, variable in VARIABLES.items():
        value = os.environ.get(variable)
        if value is not None and (value or name == "base_url"):
            values[name] = value
    sources = dict(VARIABLES)
    text = os.environ.get(HEADERS_VARIABLE)
    if text:
        values["default_headers"] = _parse_headers(text)
        sources["default_headers"] = HEADERS_VARIABLE
    return values, sources


def _parse_headers(text: str) -> dict[str, str | None]:
    headers: dict[str, str | None] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            name, colon, value = line.partition(":")
            if not colon or not name.strip():
                raise ConfigurationError(f"{HEADERS_VARIABLE}: line {number} is not `Name: value`")
            headers[name.strip()] = value.strip()
    return headers


def _profile() -> tuple[dict[str, Any], dict[str, str]]:
    if not os.environ.get("OAI_CONFIG") and not os.path.exists(_profile_path()):
        if os.environ.get("OAI_PROFILE"):
            raise ConfigurationError(f"OAI_PROFILE: there is no file {_profile_path()}")
        return {}, {}
    from .profiles import load_profile

    values, source = load_profile(_profile_path())
    return values, {name: f"{source}: {name}" for name in values}


def _profile_path() -> str:
    """Where the profiles are: `OAI_CONFIG`, else the user's folder for configuration."""
    named = os.environ.get("OAI_CONFIG")
    if named:
        return named
    home = os.environ.get("XDG_CONFIG_HOME") or os.environ.get("APPDATA")
    if not home:
        home = os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(home, "oai", "config.yaml")


def parse_yaml(path: str) -> Any:
    """Read a YAML file; yaml is imported only if there is one."""
    try:
        import yaml
    except ImportError as error:
        raise ConfigurationError(
            f"{path}: to read it, install PyYAML: `pip install 'oai-core[yaml]'`"
        ) from error

    try:
        with open(path, encoding="utf-8") as file:
            return yaml.safe_load(file)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        place = getattr(error, "problem_mark", None)
        line = f", line {place.line + 1}" if place is not None else ""
        raise ConfigurationError(f"{path}{line}: it is not readable as YAML") from error


def _merged_headers(
    old: Mapping[str, str | None], new: Mapping[str, str | None]
) -> dict[str, str | None]:
    """Lay `new` over `old`, without regard to case."""
    names = {name.lower() for name in new}
    return {**{name: v for name, v in old.items() if name.lower() not in names}, **new}


def _checked(options: dict[str, Any], sources: Mapping[str, str]) -> dict[str, Any]:
    """Check each option that is there; the error names where it came from."""
    for name, value in options.items():
        where = sources.get(name, name)
        if name == "base_url" and value is not None:
            options[name] = check_base_url(value, where)
        elif name == "websocket_base_url" and value is not None:
            options[name] = check_base_url(value, where, ("ws", "wss", "http", "https"))
        elif name in ("api_key", "admin_api_key") and value is not None:
            if not callable(value):
                _check_text(value, where, secret=True)
        elif name in ("organization", "project", "webhook_secret") and value is not None:
            _check_text(value, where, secret=name == "webhook_secret")
        elif name == "max_retries":
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise ConfigurationError(f"{where}: {value!r} is not a number of retries, from 0")
        elif name == "timeout":
            options[name] = _check_timeout(value, where)
        elif name == "default_query":
            _check_mapping(value, where)
        elif name == "default_headers":
            given: Mapping[str, str | None] = _check_mapping(value, where)
            for header, text in given.items():
                try:
                    check_header(header, "" if text is None else text)
                except (TypeError, ValueError) as error:
                    raise ConfigurationError(f"{where}: {error}") from None
    return options


def _check_mapping(value: Any, where: str) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    raise ConfigurationError(f"{where}: a mapping is needed, not {type(value).__name__}")


def check_base_url(url: object, where: str, schemes: tuple[str, ...] = ("http", "https")) -> str:
    """Return the address if requests can be sent below it, else raise `ConfigurationError`."""
    if not isinstance(url, str):
        url = str(url)  # an httpx.URL, for example
    if not url.strip():
        raise ConfigurationError(f"{where}: the base URL is empty")
    try:
        parts = urlsplit(url)
        valid = parts.scheme in schemes and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        valid = False
    if not valid or any(character.isspace() for character in url):
        raise ConfigurationError(f"{where}: {url!r} is not an address with {' or '.join(schemes)}")
    return url.partition("#")[0]


def _check_text(value: Any, where: str, *, secret: bool) -> None:
    if not isinstance(value, str):
        raise ConfigurationError(f"{where}: text is needed, not {type(value).__name__}")
    if not value.strip():
        raise ConfigurationError(f"{where}: it is empty")
    if not value.isascii() or not value.isprintable():
        shown = "" if secret else f" ({value!r})"
        raise ConfigurationError(
            f"{where}: it holds characters that a header cannot carry, such as a line break{shown}"
        )


def _check_timeout(value: Any, where: str) -> float | Timeout | None:
    try:
        return check_timeout(value, where)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from None
