"""Conveniences of oai-files, written by hand."""
