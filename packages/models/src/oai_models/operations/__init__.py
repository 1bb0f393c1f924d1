# Generated from the slice of oai-models. Do not edit.
"""Operations of oai-models."""
