"""Operations that no group plays, by what the document says of them."""

from __future__ import annotations
