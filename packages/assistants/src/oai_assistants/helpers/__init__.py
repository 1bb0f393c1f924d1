"""Conveniences of oai-assistants, written by hand."""
