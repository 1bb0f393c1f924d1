# Generated from the slice of oai-evals. Do not edit.
"""Operations of oai-evals."""
