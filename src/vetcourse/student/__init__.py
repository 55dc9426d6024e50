"""Where student code runs: the far side, and the near side that talks to it."""
