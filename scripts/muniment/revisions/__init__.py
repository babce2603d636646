"""Changes of vocabularies and front matter by commands: the marked span is replaced, and not one other byte."""
