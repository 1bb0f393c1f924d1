"""Conveniences of oai-videos, written by hand."""
