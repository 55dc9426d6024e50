def double（x）：
    return x * ２
