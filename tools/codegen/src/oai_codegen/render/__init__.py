"""Python source for the intermediate representation."""
