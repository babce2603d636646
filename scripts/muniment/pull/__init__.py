"""Posts of a live WordPress blog: what to ask of its REST interface, what an answer means, what is remembered."""
