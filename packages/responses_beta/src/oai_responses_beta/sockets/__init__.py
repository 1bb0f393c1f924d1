# Generated from the slice of oai-responses-beta. Do not edit.
"""Sockets of oai-responses-beta."""
