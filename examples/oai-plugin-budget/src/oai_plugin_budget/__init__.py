"""A plugin that keeps the calls of a client within a rate and a number of tokens."""

from __future__ import annotations

from .budget import Budget, BudgetExceededError

__all__ = ["Budget", "BudgetExceededError"]
