# Generated from the slice of oai-realtime. Do not edit.
"""Operations of oai-realtime."""
