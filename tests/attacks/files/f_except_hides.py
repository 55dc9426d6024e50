def double(x):
    raise ValueError("\x1b]0;owned\x07\x1b[2J\u202e\u2066" + "A" * 10000)
