# Generated from the slice of oai-lab. Do not edit.
"""Sockets of oai-lab."""
