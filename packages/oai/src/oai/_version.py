# Generated from pyproject.toml. Do not edit.
__version__ = "0.1.0"
