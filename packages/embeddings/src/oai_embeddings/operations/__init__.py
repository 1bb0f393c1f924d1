# Generated from the slice of oai-embeddings. Do not edit.
"""Operations of oai-embeddings."""
