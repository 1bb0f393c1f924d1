"""Credentials are taken out of whatever people may read: messages, logs, reprs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import cast

REDACTED = "[redacted]"

# A key in each of the forms in which keys turn up in prose: by its own prefix, after the name of
# the field that holds it, after an authentication scheme, and in the user part of a URL.
# "sess_..." is no key, but the id of a Realtime session.
_SECRETS = re.compile(
    r"""
      (?<![A-Za-z0-9]) (?: (?: sk | rk | pk | ek | whsec ) [-_] | sess- )
        [\w*+/=-]{3,} (?: \. [\w*+/=-]+ )*
    | (?<![A-Za-z0-9_-]) eyJ [A-Za-z0-9_-]{8,} \. [A-Za-z0-9_-]+ (?: \. [A-Za-z0-9_-]* )?
    | (?P<scheme> \b (?: Bearer | Basic ) \s+ ) [A-Za-z0-9._~+/*=-]+ [A-Za-z0-9_*=]
    | (?P<field>
        (?: \b api[\s_-]?key | (?<= [_-] ) (?: token | secret ) | \b password | \b authorization )
        (?: \s provided )?
        ["']? \s* [:=] \s* ["']? (?: (?: Bearer | Basic ) \s+ )?
      ) [^\s"',;&}]* [^\s"',;&}.]
    | (?P<user> \b [a-z][a-z0-9+.-]{1,20}:// ) [^\s/@]+ (?= @ )
    """,
    re.IGNORECASE | re.VERBOSE,
)

_SHORTEST_BARE_WORD = 16  # letters alone; whatever is longer, or holds a digit, is no word

_SENSITIVE_WORDS = frozenset(
    (
        "apikey",
        "auth",
        "key",
        "pass",
        "sig",
        "signature",
        "authorization",
        "cookie",
        "cookie2",
        "credential",
        "credentials",
        "passwd",
        "password",
        "secret",
        "token",
    )
)
_SECRET_MEMBERS = frozenset(
    ("api_key", "authorization", "client_secret", "password", "secret", "webhook_secret")
)
_WHOLE_KEY = re.compile(
    r"""(?: (?: sk | rk | pk | ek | whsec ) [-_] | sess- ) [\w*+/=.-]{3,}
      | (?: Bearer | Basic ) \s \S+""",
    re.VERBOSE,
)
_SENSITIVE_PARTS = ("api-key", "access-key", "subscription-key", "private-key")


def redact(text: str) -> str:
    """Replace every credential in `text` with "[redacted]"; the words around it stay."""
    return _SECRETS.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    label = match["scheme"] or match["field"] or match["user"] or ""
    value = match[0][len(label) :]
    sentence = label.rstrip().endswith(":") and "provided" not in label
    if sentence and value.isalpha() and len(value) < _SHORTEST_BARE_WORD:
        return match[0]  # as in "api_key: text is needed"
    return label + REDACTED


@lru_cache(maxsize=512)
def is_sensitive_header(name: str) -> bool:
    """Whether a header of this name carries a credential; case and `_` for `-` do not matter."""
    name = name.lower().replace("_", "-")
    if name == "idempotency-key":
        return False
    if any(part in name for part in _SENSITIVE_PARTS):
        return True
    return not _SENSITIVE_WORDS.isdisjoint(name.split("-"))


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Copy headers with the values of credentials replaced; names keep their case."""
    return {
        name: REDACTED if is_sensitive_header(name) else redact(value)
        for name, value in headers.items()
    }


class ShownHeaders(dict[str, str]):
    """Headers of a request, whose repr leaves credentials out."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show what `redact_headers` leaves."""
        return repr(redact_headers(self))


SHOWN_NUMBERS = 16  # of a longer list of numbers a repr shows only the first


def shown(name: str, value: object) -> str:
    """The repr of a member of a value that the API takes or gives; a credential is left out.

    Members of the usual names are credentials, and so are texts that look like keys as a whole:
    prose is shown as it is.
    """
    if isinstance(value, str):
        secret = name.lower() in _SECRET_MEMBERS or _WHOLE_KEY.fullmatch(value)
        return repr(REDACTED if secret else value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        inside = "headers" if name == "headers" else ""
        return f"{{{', '.join(f'{key!r}: {_member(inside, key, item)}' for key, item in pairs)}}}"
    if isinstance(value, list):
        items = cast("list[object]", value)
        if len(items) > SHOWN_NUMBERS and isinstance(items[0], float):  # a vector
            return f"[{', '.join(map(repr, items[:3]))}, ... {len(items)} items]"
        return f"[{', '.join(shown(name, item) for item in items)}]"
    return repr(value)


def _member(inside: str, key: object, value: object) -> str:
    name = str(key)
    if inside and is_sensitive_header(name):
        return repr(REDACTED)
    return shown(name, value)
