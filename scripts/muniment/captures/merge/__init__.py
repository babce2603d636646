"""A capture beside what stands: which post is which, and the three-way merge of both."""
