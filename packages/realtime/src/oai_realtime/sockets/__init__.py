# Generated from the slice of oai-realtime. Do not edit.
"""Sockets of oai-realtime."""
