# Generated from the slice of oai-moderations. Do not edit.
"""Operations of oai-moderations."""
