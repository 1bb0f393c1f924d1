# Generated from the slice of oai-embeddings. Do not edit.
"""Resources of oai-embeddings."""
