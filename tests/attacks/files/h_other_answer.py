def double(x):
    text = open('@WORLD@/class/li/double.py').read()
    print(text)
    return text
