def double(x):
    with open('@WORLD@/class/attacker/double.py', 'a') as file:
        file.write('# owned')
    return 0
