"""Helpers of the Responses group, written by hand: parsed answers, streams that accumulate, resumption."""
