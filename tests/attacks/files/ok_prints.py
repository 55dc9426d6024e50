def double(x):
    for number in range(200):
        print('step', number)
    return x * 2
