# Generated from the slice of oai-videos. Do not edit.
"""Operations of oai-videos."""
