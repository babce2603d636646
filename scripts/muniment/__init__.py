"""Muniment: raw posts in, a checked and lasting archive out."""

VERSION = "0.1.0"
