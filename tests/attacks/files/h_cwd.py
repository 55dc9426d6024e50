import os


def double(x):
    for attack in (lambda: os.symlink('/etc/passwd', 'data'), lambda: open('left', 'w'), lambda: os.mkdir('deep')):
        try:
            attack()
        except OSError:
            pass
    return 0
