rows = []
while True:
    rows.append(bytearray(2**20))
