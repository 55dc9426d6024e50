"""A bilingual, self-grading course on vocational education and common prosperity."""

__version__ = "0.1.0"
