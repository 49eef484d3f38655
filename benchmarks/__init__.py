"""Measurements and pictures, each made by a command of the Makefile. Nothing of the product imports this."""
