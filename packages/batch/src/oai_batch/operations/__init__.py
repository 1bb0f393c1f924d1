# Generated from the slice of oai-batch. Do not edit.
"""Operations of oai-batch."""
