"""Helpers of the Responses group, written by hand: parsed responses, streams, resumption."""
