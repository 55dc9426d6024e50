import decimal

decimal.getcontext().prec = 10**9


def double(x):
    return decimal.Decimal(1) / 3
