def double(x):
    print('\udc80')
    return '\ud83d\ude00\udcff'
