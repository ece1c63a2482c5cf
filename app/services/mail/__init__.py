"""Mails that come as files: read without harm, matched to who is known, and kept as activities."""
