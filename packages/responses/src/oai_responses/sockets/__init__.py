# Generated from the slice of oai-responses. Do not edit.
"""Sockets of oai-responses."""
