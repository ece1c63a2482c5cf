"""The operations of docs/performance.md, each measured beside its limit in one run: `dev.py bench`."""
