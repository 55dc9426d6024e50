def double(x):
    with open('@WORLD@/victim/notes.txt', 'a') as file:
        file.write('owned')
    return 0
