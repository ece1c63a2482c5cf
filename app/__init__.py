"""Kontor: customers, suppliers and cases in one window, with or without a server."""

__version__ = "0.1.0"
