# Generated from the slice of oai-responses. Do not edit.
"""Operations of oai-responses."""
