# Generated from the slice of oai-audio. Do not edit.
"""Operations of oai-audio."""
