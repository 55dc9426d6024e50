"""Exercises in the page: the engine that runs there, and what a build puts beside the pages."""
