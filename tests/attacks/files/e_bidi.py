def double(x):
    access = 'user\u202e \u2066# only for admins\u2069 \u2066'
    print(access)
    return access
