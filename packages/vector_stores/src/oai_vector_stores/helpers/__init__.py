"""Conveniences of oai-vector-stores, written by hand."""
