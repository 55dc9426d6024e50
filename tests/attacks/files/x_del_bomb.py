class Bomb:
    def __del__(self):
        while True:
            pass


def double(x):
    Bomb()
    return 0
