"""Papers: one printed document a file."""
