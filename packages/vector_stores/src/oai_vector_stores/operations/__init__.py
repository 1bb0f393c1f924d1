# Generated from the slice of oai-vector-stores. Do not edit.
"""Operations of oai-vector-stores."""
