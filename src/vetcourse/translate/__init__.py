"""The translators' workshop: extract, merge, count, check and exchange the texts of the course."""
