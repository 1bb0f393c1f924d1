# Generated from the slice of oai-vector-stores. Do not edit.
"""Resources of oai-vector-stores."""
