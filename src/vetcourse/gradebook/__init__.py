"""Grade a class: jobs, an executor, one SQLite file, and the reports made from it."""
