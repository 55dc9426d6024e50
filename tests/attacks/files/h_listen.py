import socket


def double(x):
    server = socket.create_server(('127.0.0.1', 0))
    return server.getsockname()[1]
