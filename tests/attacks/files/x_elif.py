def double(x):
    if x == 0:
        return 0
    elif x == 0.25:
        return 0.5
    elif x == 1.25:
        return 1.5
    elif x == 2.25:
        return 2.5
    elif x == 3.25:
        return 3.5
    elif x == 4.25:
        return 4.5
    elif x == 5.25:
        return 5.5
    elif x == 6.25:
        return 6.5
    elif x == 7.25:
        return 7.5
    elif x == 8.25:
        return 8.5
    elif x == 9.25:
        return 9.5
    elif x == 10.25:
        return 10.5
    elif x == 11.25:
        return 11.5
    elif x == 12.25:
        return 12.5
    elif x == 13.25:
        return 13.5
    elif x == 14.25:
        return 14.5
    elif x == 15.25:
        return 15.5
    elif x == 16.25:
        return 16.5
    elif x == 17.25:
        return 17.5
    elif x == 18.25:
        return 18.5
    elif x == 19.25:
        return 19.5
    elif x == 20.25:
        return 20.5
    elif x == 21.25:
        return 21.5
    elif x == 22.25:
        return 22.5
    elif x == 23.25:
        return 23.5
    elif x == 24.25:
        return 24.5
    elif x == 25.25:
        return 25.5
    elif x == 26.25:
        return 26.5
    elif x == 27.25:
        return 27.5
    elif x == 28.25:
        return 28.5
    elif x == 29.25:
        return 29.5
    elif x == 30.25:
        return 30.5
    elif x == 31.25:
        return 31.5
    elif x == 32.25:
        return 32.5
    elif x == 33.25:
        return 33.5
    elif x == 34.25:
        return 34.5
    elif x == 35.25:
        return 35.5
    elif x == 36.25:
        return 36.5
    elif x == 37.25:
        return 37.5
    elif x == 38.25:
        return 38.5
    elif x == 39.25:
        return 39.5
    elif x == 40.25:
        return 40.5
    elif x == 41.25:
        return 41.5
    elif x == 42.25:
        return 42.5
    elif x == 43.25:
        return 43.5
    elif x == 44.25:
        return 44.5
    elif x == 45.25:
        return 45.5
    elif x == 46.25:
        return 46.5
    elif x == 47.25:
        return 47.5
    elif x == 48.25:
        return 48.5
    elif x == 49.25:
        return 49.5
    elif x == 50.25:
        return 50.5
    elif x == 51.25:
        return 51.5
    elif x == 52.25:
        return 52.5
    elif x == 53.25:
        return 53.5
    elif x == 54.25:
        return 54.5
    elif x == 55.25:
        return 55.5
    elif x == 56.25:
        return 56.5
    elif x == 57.25:
        return 57.5
    elif x == 58.25:
        return 58.5
    elif x == 59.25:
        return 59.5
    elif x == 60.25:
        return 60.5
    elif x == 61.25:
        return 61.5
    elif x == 62.25:
        return 62.5
    elif x == 63.25:
        return 63.5
    elif x == 64.25:
        return 64.5
    elif x == 65.25:
        return 65.5
    elif x == 66.25:
        return 66.5
    elif x == 67.25:
        return 67.5
    elif x == 68.25:
        return 68.5
    elif x == 69.25:
        return 69.5
    elif x == 70.25:
        return 70.5
    elif x == 71.25:
        return 71.5
    elif x == 72.25:
        return 72.5
    elif x == 73.25:
        return 73.5
    elif x == 74.25:
        return 74.5
    elif x == 75.25:
        return 75.5
    elif x == 76.25:
        return 76.5
    elif x == 77.25:
        return 77.5
    elif x == 78.25:
        return 78.5
    elif x == 79.25:
        return 79.5
    elif x == 80.25:
        return 80.5
    elif x == 81.25:
        return 81.5
    elif x == 82.25:
        return 82.5
    elif x == 83.25:
        return 83.5
    elif x == 84.25:
        return 84.5
    elif x == 85.25:
        return 85.5
    elif x == 86.25:
        return 86.5
    elif x == 87.25:
        return 87.5
    elif x == 88.25:
        return 88.5
    elif x == 89.25:
        return 89.5
    elif x == 90.25:
        return 90.5
    elif x == 91.25:
        return 91.5
    elif x == 92.25:
        return 92.5
    elif x == 93.25:
        return 93.5
    elif x == 94.25:
        return 94.5
    elif x == 95.25:
        return 95.5
    elif x == 96.25:
        return 96.5
    elif x == 97.25:
        return 97.5
    elif x == 98.25:
        return 98.5
    elif x == 99.25:
        return 99.5
    elif x == 100.25:
        return 100.5
    elif x == 101.25:
        return 101.5
    elif x == 102.25:
        return 102.5
    elif x == 103.25:
        return 103.5
    elif x == 104.25:
        return 104.5
    elif x == 105.25:
        return 105.5
    elif x == 106.25:
        return 106.5
    elif x == 107.25:
        return 107.5
    elif x == 108.25:
        return 108.5
    elif x == 109.25:
        return 109.5
    elif x == 110.25:
        return 110.5
    elif x == 111.25:
        return 111.5
    elif x == 112.25:
        return 112.5
    elif x == 113.25:
        return 113.5
    elif x == 114.25:
        return 114.5
    elif x == 115.25:
        return 115.5
    elif x == 116.25:
        return 116.5
    elif x == 117.25:
        return 117.5
    elif x == 118.25:
        return 118.5
    elif x == 119.25:
        return 119.5
    elif x == 120.25:
        return 120.5
    elif x == 121.25:
        return 121.5
    elif x == 122.25:
        return 122.5
    elif x == 123.25:
        return 123.5
    elif x == 124.25:
        return 124.5
    elif x == 125.25:
        return 125.5
    elif x == 126.25:
        return 126.5
    elif x == 127.25:
        return 127.5
    elif x == 128.25:
        return 128.5
    elif x == 129.25:
        return 129.5
    elif x == 130.25:
        return 130.5
    elif x == 131.25:
        return 131.5
    elif x == 132.25:
        return 132.5
    elif x == 133.25:
        return 133.5
    elif x == 134.25:
        return 134.5
    elif x == 135.25:
        return 135.5
    elif x == 136.25:
        return 136.5
    elif x == 137.25:
        return 137.5
    elif x == 138.25:
        return 138.5
    elif x == 139.25:
        return 139.5
    elif x == 140.25:
        return 140.5
    elif x == 141.25:
        return 141.5
    elif x == 142.25:
        return 142.5
    elif x == 143.25:
        return 143.5
    elif x == 144.25:
        return 144.5
    elif x == 145.25:
        return 145.5
    elif x == 146.25:
        return 146.5
    elif x == 147.25:
        return 147.5
    elif x == 148.25:
        return 148.5
    elif x == 149.25:
        return 149.5
    elif x == 150.25:
        return 150.5
    elif x == 151.25:
        return 151.5
    elif x == 152.25:
        return 152.5
    elif x == 153.25:
        return 153.5
    elif x == 154.25:
        return 154.5
    elif x == 155.25:
        return 155.5
    elif x == 156.25:
        return 156.5
    elif x == 157.25:
        return 157.5
    elif x == 158.25:
        return 158.5
    elif x == 159.25:
        return 159.5
    elif x == 160.25:
        return 160.5
    elif x == 161.25:
        return 161.5
    elif x == 162.25:
        return 162.5
    elif x == 163.25:
        return 163.5
    elif x == 164.25:
        return 164.5
    elif x == 165.25:
        return 165.5
    elif x == 166.25:
        return 166.5
    elif x == 167.25:
        return 167.5
    elif x == 168.25:
        return 168.5
    elif x == 169.25:
        return 169.5
    elif x == 170.25:
        return 170.5
    elif x == 171.25:
        return 171.5
    elif x == 172.25:
        return 172.5
    elif x == 173.25:
        return 173.5
    elif x == 174.25:
        return 174.5
    elif x == 175.25:
        return 175.5
    elif x == 176.25:
        return 176.5
    elif x == 177.25:
        return 177.5
    elif x == 178.25:
        return 178.5
    elif x == 179.25:
        return 179.5
    elif x == 180.25:
        return 180.5
    elif x == 181.25:
        return 181.5
    elif x == 182.25:
        return 182.5
    elif x == 183.25:
        return 183.5
    elif x == 184.25:
        return 184.5
    elif x == 185.25:
        return 185.5
    elif x == 186.25:
        return 186.5
    elif x == 187.25:
        return 187.5
    elif x == 188.25:
        return 188.5
    elif x == 189.25:
        return 189.5
    elif x == 190.25:
        return 190.5
    elif x == 191.25:
        return 191.5
    elif x == 192.25:
        return 192.5
    elif x == 193.25:
        return 193.5
    elif x == 194.25:
        return 194.5
    elif x == 195.25:
        return 195.5
    elif x == 196.25:
        return 196.5
    elif x == 197.25:
        return 197.5
    elif x == 198.25:
        return 198.5
    elif x == 199.25:
        return 199.5
    elif x == 200.25:
        return 200.5
    elif x == 201.25:
        return 201.5
    elif x == 202.25:
        return 202.5
    elif x == 203.25:
        return 203.5
    elif x == 204.25:
        return 204.5
    elif x == 205.25:
        return 205.5
    elif x == 206.25:
        return 206.5
    elif x == 207.25:
        return 207.5
    elif x == 208.25:
        return 208.5
    elif x == 209.25:
        return 209.5
    elif x == 210.25:
        return 210.5
    elif x == 211.25:
        return 211.5
    elif x == 212.25:
        return 212.5
    elif x == 213.25:
        return 213.5
    elif x == 214.25:
        return 214.5
    elif x == 215.25:
        return 215.5
    elif x == 216.25:
        return 216.5
    elif x == 217.25:
        return 217.5
    elif x == 218.25:
        return 218.5
    elif x == 219.25:
        return 219.5
    elif x == 220.25:
        return 220.5
    elif x == 221.25:
        return 221.5
    elif x == 222.25:
        return 222.5
    elif x == 223.25:
        return 223.5
    elif x == 224.25:
        return 224.5
    elif x == 225.25:
        return 225.5
    elif x == 226.25:
        return 226.5
    elif x == 227.25:
        return 227.5
    elif x == 228.25:
        return 228.5
    elif x == 229.25:
        return 229.5
    elif x == 230.25:
        return 230.5
    elif x == 231.25:
        return 231.5
    elif x == 232.25:
        return 232.5
    elif x == 233.25:
        return 233.5
    elif x == 234.25:
        return 234.5
    elif x == 235.25:
        return 235.5
    elif x == 236.25:
        return 236.5
    elif x == 237.25:
        return 237.5
    elif x == 238.25:
        return 238.5
    elif x == 239.25:
        return 239.5
    elif x == 240.25:
        return 240.5
    elif x == 241.25:
        return 241.5
    elif x == 242.25:
        return 242.5
    elif x == 243.25:
        return 243.5
    elif x == 244.25:
        return 244.5
    elif x == 245.25:
        return 245.5
    elif x == 246.25:
        return 246.5
    elif x == 247.25:
        return 247.5
    elif x == 248.25:
        return 248.5
    elif x == 249.25:
        return 249.5
    elif x == 250.25:
        return 250.5
    elif x == 251.25:
        return 251.5
    elif x == 252.25:
        return 252.5
    elif x == 253.25:
        return 253.5
    elif x == 254.25:
        return 254.5
    elif x == 255.25:
        return 255.5
    elif x == 256.25:
        return 256.5
    elif x == 257.25:
        return 257.5
    elif x == 258.25:
        return 258.5
    elif x == 259.25:
        return 259.5
    elif x == 260.25:
        return 260.5
    elif x == 261.25:
        return 261.5
    elif x == 262.25:
        return 262.5
    elif x == 263.25:
        return 263.5
    elif x == 264.25:
        return 264.5
    elif x == 265.25:
        return 265.5
    elif x == 266.25:
        return 266.5
    elif x == 267.25:
        return 267.5
    elif x == 268.25:
        return 268.5
    elif x == 269.25:
        return 269.5
    elif x == 270.25:
        return 270.5
    elif x == 271.25:
        return 271.5
    elif x == 272.25:
        return 272.5
    elif x == 273.25:
        return 273.5
    elif x == 274.25:
        return 274.5
    elif x == 275.25:
        return 275.5
    elif x == 276.25:
        return 276.5
    elif x == 277.25:
        return 277.5
    elif x == 278.25:
        return 278.5
    elif x == 279.25:
        return 279.5
    elif x == 280.25:
        return 280.5
    elif x == 281.25:
        return 281.5
    elif x == 282.25:
        return 282.5
    elif x == 283.25:
        return 283.5
    elif x == 284.25:
        return 284.5
    elif x == 285.25:
        return 285.5
    elif x == 286.25:
        return 286.5
    elif x == 287.25:
        return 287.5
    elif x == 288.25:
        return 288.5
    elif x == 289.25:
        return 289.5
    elif x == 290.25:
        return 290.5
    elif x == 291.25:
        return 291.5
    elif x == 292.25:
        return 292.5
    elif x == 293.25:
        return 293.5
    elif x == 294.25:
        return 294.5
    elif x == 295.25:
        return 295.5
    elif x == 296.25:
        return 296.5
    elif x == 297.25:
        return 297.5
    elif x == 298.25:
        return 298.5
    elif x == 299.25:
        return 299.5
    elif x == 300.25:
        return 300.5
    elif x == 301.25:
        return 301.5
    elif x == 302.25:
        return 302.5
    elif x == 303.25:
        return 303.5
    elif x == 304.25:
        return 304.5
    elif x == 305.25:
        return 305.5
    elif x == 306.25:
        return 306.5
    elif x == 307.25:
        return 307.5
    elif x == 308.25:
        return 308.5
    elif x == 309.25:
        return 309.5
    elif x == 310.25:
        return 310.5
    elif x == 311.25:
        return 311.5
    elif x == 312.25:
        return 312.5
    elif x == 313.25:
        return 313.5
    elif x == 314.25:
        return 314.5
    elif x == 315.25:
        return 315.5
    elif x == 316.25:
        return 316.5
    elif x == 317.25:
        return 317.5
    elif x == 318.25:
        return 318.5
    elif x == 319.25:
        return 319.5
    elif x == 320.25:
        return 320.5
    elif x == 321.25:
        return 321.5
    elif x == 322.25:
        return 322.5
    elif x == 323.25:
        return 323.5
    elif x == 324.25:
        return 324.5
    elif x == 325.25:
        return 325.5
    elif x == 326.25:
        return 326.5
    elif x == 327.25:
        return 327.5
    elif x == 328.25:
        return 328.5
    elif x == 329.25:
        return 329.5
    elif x == 330.25:
        return 330.5
    elif x == 331.25:
        return 331.5
    elif x == 332.25:
        return 332.5
    elif x == 333.25:
        return 333.5
    elif x == 334.25:
        return 334.5
    elif x == 335.25:
        return 335.5
    elif x == 336.25:
        return 336.5
    elif x == 337.25:
        return 337.5
    elif x == 338.25:
        return 338.5
    elif x == 339.25:
        return 339.5
    elif x == 340.25:
        return 340.5
    elif x == 341.25:
        return 341.5
    elif x == 342.25:
        return 342.5
    elif x == 343.25:
        return 343.5
    elif x == 344.25:
        return 344.5
    elif x == 345.25:
        return 345.5
    elif x == 346.25:
        return 346.5
    elif x == 347.25:
        return 347.5
    elif x == 348.25:
        return 348.5
    elif x == 349.25:
        return 349.5
    elif x == 350.25:
        return 350.5
    elif x == 351.25:
        return 351.5
    elif x == 352.25:
        return 352.5
    elif x == 353.25:
        return 353.5
    elif x == 354.25:
        return 354.5
    elif x == 355.25:
        return 355.5
    elif x == 356.25:
        return 356.5
    elif x == 357.25:
        return 357.5
    elif x == 358.25:
        return 358.5
    elif x == 359.25:
        return 359.5
    elif x == 360.25:
        return 360.5
    elif x == 361.25:
        return 361.5
    elif x == 362.25:
        return 362.5
    elif x == 363.25:
        return 363.5
    elif x == 364.25:
        return 364.5
    elif x == 365.25:
        return 365.5
    elif x == 366.25:
        return 366.5
    elif x == 367.25:
        return 367.5
    elif x == 368.25:
        return 368.5
    elif x == 369.25:
        return 369.5
    elif x == 370.25:
        return 370.5
    elif x == 371.25:
        return 371.5
    elif x == 372.25:
        return 372.5
    elif x == 373.25:
        return 373.5
    elif x == 374.25:
        return 374.5
    elif x == 375.25:
        return 375.5
    elif x == 376.25:
        return 376.5
    elif x == 377.25:
        return 377.5
    elif x == 378.25:
        return 378.5
    elif x == 379.25:
        return 379.5
    elif x == 380.25:
        return 380.5
    elif x == 381.25:
        return 381.5
    elif x == 382.25:
        return 382.5
    elif x == 383.25:
        return 383.5
    elif x == 384.25:
        return 384.5
    elif x == 385.25:
        return 385.5
    elif x == 386.25:
        return 386.5
    elif x == 387.25:
        return 387.5
    elif x == 388.25:
        return 388.5
    elif x == 389.25:
        return 389.5
    elif x == 390.25:
        return 390.5
    elif x == 391.25:
        return 391.5
    elif x == 392.25:
        return 392.5
    elif x == 393.25:
        return 393.5
    elif x == 394.25:
        return 394.5
    elif x == 395.25:
        return 395.5
    elif x == 396.25:
        return 396.5
    elif x == 397.25:
        return 397.5
    elif x == 398.25:
        return 398.5
    elif x == 399.25:
        return 399.5
    elif x == 400.25:
        return 400.5
    elif x == 401.25:
        return 401.5
    elif x == 402.25:
        return 402.5
    elif x == 403.25:
        return 403.5
    elif x == 404.25:
        return 404.5
    elif x == 405.25:
        return 405.5
    elif x == 406.25:
        return 406.5
    elif x == 407.25:
        return 407.5
    elif x == 408.25:
        return 408.5
    elif x == 409.25:
        return 409.5
    elif x == 410.25:
        return 410.5
    elif x == 411.25:
        return 411.5
    elif x == 412.25:
        return 412.5
    elif x == 413.25:
        return 413.5
    elif x == 414.25:
        return 414.5
    elif x == 415.25:
        return 415.5
    elif x == 416.25:
        return 416.5
    elif x == 417.25:
        return 417.5
    elif x == 418.25:
        return 418.5
    elif x == 419.25:
        return 419.5
    elif x == 420.25:
        return 420.5
    elif x == 421.25:
        return 421.5
    elif x == 422.25:
        return 422.5
    elif x == 423.25:
        return 423.5
    elif x == 424.25:
        return 424.5
    elif x == 425.25:
        return 425.5
    elif x == 426.25:
        return 426.5
    elif x == 427.25:
        return 427.5
    elif x == 428.25:
        return 428.5
    elif x == 429.25:
        return 429.5
    elif x == 430.25:
        return 430.5
    elif x == 431.25:
        return 431.5
    elif x == 432.25:
        return 432.5
    elif x == 433.25:
        return 433.5
    elif x == 434.25:
        return 434.5
    elif x == 435.25:
        return 435.5
    elif x == 436.25:
        return 436.5
    elif x == 437.25:
        return 437.5
    elif x == 438.25:
        return 438.5
    elif x == 439.25:
        return 439.5
    elif x == 440.25:
        return 440.5
    elif x == 441.25:
        return 441.5
    elif x == 442.25:
        return 442.5
    elif x == 443.25:
        return 443.5
    elif x == 444.25:
        return 444.5
    elif x == 445.25:
        return 445.5
    elif x == 446.25:
        return 446.5
    elif x == 447.25:
        return 447.5
    elif x == 448.25:
        return 448.5
    elif x == 449.25:
        return 449.5
    elif x == 450.25:
        return 450.5
    elif x == 451.25:
        return 451.5
    elif x == 452.25:
        return 452.5
    elif x == 453.25:
        return 453.5
    elif x == 454.25:
        return 454.5
    elif x == 455.25:
        return 455.5
    elif x == 456.25:
        return 456.5
    elif x == 457.25:
        return 457.5
    elif x == 458.25:
        return 458.5
    elif x == 459.25:
        return 459.5
    elif x == 460.25:
        return 460.5
    elif x == 461.25:
        return 461.5
    elif x == 462.25:
        return 462.5
    elif x == 463.25:
        return 463.5
    elif x == 464.25:
        return 464.5
    elif x == 465.25:
        return 465.5
    elif x == 466.25:
        return 466.5
    elif x == 467.25:
        return 467.5
    elif x == 468.25:
        return 468.5
    elif x == 469.25:
        return 469.5
    elif x == 470.25:
        return 470.5
    elif x == 471.25:
        return 471.5
    elif x == 472.25:
        return 472.5
    elif x == 473.25:
        return 473.5
    elif x == 474.25:
        return 474.5
    elif x == 475.25:
        return 475.5
    elif x == 476.25:
        return 476.5
    elif x == 477.25:
        return 477.5
    elif x == 478.25:
        return 478.5
    elif x == 479.25:
        return 479.5
    elif x == 480.25:
        return 480.5
    elif x == 481.25:
        return 481.5
    elif x == 482.25:
        return 482.5
    elif x == 483.25:
        return 483.5
    elif x == 484.25:
        return 484.5
    elif x == 485.25:
        return 485.5
    elif x == 486.25:
        return 486.5
    elif x == 487.25:
        return 487.5
    elif x == 488.25:
        return 488.5
    elif x == 489.25:
        return 489.5
    elif x == 490.25:
        return 490.5
    elif x == 491.25:
        return 491.5
    elif x == 492.25:
        return 492.5
    elif x == 493.25:
        return 493.5
    elif x == 494.25:
        return 494.5
    elif x == 495.25:
        return 495.5
    elif x == 496.25:
        return 496.5
    elif x == 497.25:
        return 497.5
    elif x == 498.25:
        return 498.5
    elif x == 499.25:
        return 499.5
    elif x == 500.25:
        return 500.5
    elif x == 501.25:
        return 501.5
    elif x == 502.25:
        return 502.5
    elif x == 503.25:
        return 503.5
    elif x == 504.25:
        return 504.5
    elif x == 505.25:
        return 505.5
    elif x == 506.25:
        return 506.5
    elif x == 507.25:
        return 507.5
    elif x == 508.25:
        return 508.5
    elif x == 509.25:
        return 509.5
    elif x == 510.25:
        return 510.5
    elif x == 511.25:
        return 511.5
    elif x == 512.25:
        return 512.5
    elif x == 513.25:
        return 513.5
    elif x == 514.25:
        return 514.5
    elif x == 515.25:
        return 515.5
    elif x == 516.25:
        return 516.5
    elif x == 517.25:
        return 517.5
    elif x == 518.25:
        return 518.5
    elif x == 519.25:
        return 519.5
    elif x == 520.25:
        return 520.5
    elif x == 521.25:
        return 521.5
    elif x == 522.25:
        return 522.5
    elif x == 523.25:
        return 523.5
    elif x == 524.25:
        return 524.5
    elif x == 525.25:
        return 525.5
    elif x == 526.25:
        return 526.5
    elif x == 527.25:
        return 527.5
    elif x == 528.25:
        return 528.5
    elif x == 529.25:
        return 529.5
    elif x == 530.25:
        return 530.5
    elif x == 531.25:
        return 531.5
    elif x == 532.25:
        return 532.5
    elif x == 533.25:
        return 533.5
    elif x == 534.25:
        return 534.5
    elif x == 535.25:
        return 535.5
    elif x == 536.25:
        return 536.5
    elif x == 537.25:
        return 537.5
    elif x == 538.25:
        return 538.5
    elif x == 539.25:
        return 539.5
    elif x == 540.25:
        return 540.5
    elif x == 541.25:
        return 541.5
    elif x == 542.25:
        return 542.5
    elif x == 543.25:
        return 543.5
    elif x == 544.25:
        return 544.5
    elif x == 545.25:
        return 545.5
    elif x == 546.25:
        return 546.5
    elif x == 547.25:
        return 547.5
    elif x == 548.25:
        return 548.5
    elif x == 549.25:
        return 549.5
    elif x == 550.25:
        return 550.5
    elif x == 551.25:
        return 551.5
    elif x == 552.25:
        return 552.5
    elif x == 553.25:
        return 553.5
    elif x == 554.25:
        return 554.5
    elif x == 555.25:
        return 555.5
    elif x == 556.25:
        return 556.5
    elif x == 557.25:
        return 557.5
    elif x == 558.25:
        return 558.5
    elif x == 559.25:
        return 559.5
    elif x == 560.25:
        return 560.5
    elif x == 561.25:
        return 561.5
    elif x == 562.25:
        return 562.5
    elif x == 563.25:
        return 563.5
    elif x == 564.25:
        return 564.5
    elif x == 565.25:
        return 565.5
    elif x == 566.25:
        return 566.5
    elif x == 567.25:
        return 567.5
    elif x == 568.25:
        return 568.5
    elif x == 569.25:
        return 569.5
    elif x == 570.25:
        return 570.5
    elif x == 571.25:
        return 571.5
    elif x == 572.25:
        return 572.5
    elif x == 573.25:
        return 573.5
    elif x == 574.25:
        return 574.5
    elif x == 575.25:
        return 575.5
    elif x == 576.25:
        return 576.5
    elif x == 577.25:
        return 577.5
    elif x == 578.25:
        return 578.5
    elif x == 579.25:
        return 579.5
    elif x == 580.25:
        return 580.5
    elif x == 581.25:
        return 581.5
    elif x == 582.25:
        return 582.5
    elif x == 583.25:
        return 583.5
    elif x == 584.25:
        return 584.5
    elif x == 585.25:
        return 585.5
    elif x == 586.25:
        return 586.5
    elif x == 587.25:
        return 587.5
    elif x == 588.25:
        return 588.5
    elif x == 589.25:
        return 589.5
    elif x == 590.25:
        return 590.5
    elif x == 591.25:
        return 591.5
    elif x == 592.25:
        return 592.5
    elif x == 593.25:
        return 593.5
    elif x == 594.25:
        return 594.5
    elif x == 595.25:
        return 595.5
    elif x == 596.25:
        return 596.5
    elif x == 597.25:
        return 597.5
    elif x == 598.25:
        return 598.5
    elif x == 599.25:
        return 599.5
    elif x == 600.25:
        return 600.5
    elif x == 601.25:
        return 601.5
    elif x == 602.25:
        return 602.5
    elif x == 603.25:
        return 603.5
    elif x == 604.25:
        return 604.5
    elif x == 605.25:
        return 605.5
    elif x == 606.25:
        return 606.5
    elif x == 607.25:
        return 607.5
    elif x == 608.25:
        return 608.5
    elif x == 609.25:
        return 609.5
    elif x == 610.25:
        return 610.5
    elif x == 611.25:
        return 611.5
    elif x == 612.25:
        return 612.5
    elif x == 613.25:
        return 613.5
    elif x == 614.25:
        return 614.5
    elif x == 615.25:
        return 615.5
    elif x == 616.25:
        return 616.5
    elif x == 617.25:
        return 617.5
    elif x == 618.25:
        return 618.5
    elif x == 619.25:
        return 619.5
    elif x == 620.25:
        return 620.5
    elif x == 621.25:
        return 621.5
    elif x == 622.25:
        return 622.5
    elif x == 623.25:
        return 623.5
    elif x == 624.25:
        return 624.5
    elif x == 625.25:
        return 625.5
    elif x == 626.25:
        return 626.5
    elif x == 627.25:
        return 627.5
    elif x == 628.25:
        return 628.5
    elif x == 629.25:
        return 629.5
    elif x == 630.25:
        return 630.5
    elif x == 631.25:
        return 631.5
    elif x == 632.25:
        return 632.5
    elif x == 633.25:
        return 633.5
    elif x == 634.25:
        return 634.5
    elif x == 635.25:
        return 635.5
    elif x == 636.25:
        return 636.5
    elif x == 637.25:
        return 637.5
    elif x == 638.25:
        return 638.5
    elif x == 639.25:
        return 639.5
    elif x == 640.25:
        return 640.5
    elif x == 641.25:
        return 641.5
    elif x == 642.25:
        return 642.5
    elif x == 643.25:
        return 643.5
    elif x == 644.25:
        return 644.5
    elif x == 645.25:
        return 645.5
    elif x == 646.25:
        return 646.5
    elif x == 647.25:
        return 647.5
    elif x == 648.25:
        return 648.5
    elif x == 649.25:
        return 649.5
    elif x == 650.25:
        return 650.5
    elif x == 651.25:
        return 651.5
    elif x == 652.25:
        return 652.5
    elif x == 653.25:
        return 653.5
    elif x == 654.25:
        return 654.5
    elif x == 655.25:
        return 655.5
    elif x == 656.25:
        return 656.5
    elif x == 657.25:
        return 657.5
    elif x == 658.25:
        return 658.5
    elif x == 659.25:
        return 659.5
    elif x == 660.25:
        return 660.5
    elif x == 661.25:
        return 661.5
    elif x == 662.25:
        return 662.5
    elif x == 663.25:
        return 663.5
    elif x == 664.25:
        return 664.5
    elif x == 665.25:
        return 665.5
    elif x == 666.25:
        return 666.5
    elif x == 667.25:
        return 667.5
    elif x == 668.25:
        return 668.5
    elif x == 669.25:
        return 669.5
    elif x == 670.25:
        return 670.5
    elif x == 671.25:
        return 671.5
    elif x == 672.25:
        return 672.5
    elif x == 673.25:
        return 673.5
    elif x == 674.25:
        return 674.5
    elif x == 675.25:
        return 675.5
    elif x == 676.25:
        return 676.5
    elif x == 677.25:
        return 677.5
    elif x == 678.25:
        return 678.5
    elif x == 679.25:
        return 679.5
    elif x == 680.25:
        return 680.5
    elif x == 681.25:
        return 681.5
    elif x == 682.25:
        return 682.5
    elif x == 683.25:
        return 683.5
    elif x == 684.25:
        return 684.5
    elif x == 685.25:
        return 685.5
    elif x == 686.25:
        return 686.5
    elif x == 687.25:
        return 687.5
    elif x == 688.25:
        return 688.5
    elif x == 689.25:
        return 689.5
    elif x == 690.25:
        return 690.5
    elif x == 691.25:
        return 691.5
    elif x == 692.25:
        return 692.5
    elif x == 693.25:
        return 693.5
    elif x == 694.25:
        return 694.5
    elif x == 695.25:
        return 695.5
    elif x == 696.25:
        return 696.5
    elif x == 697.25:
        return 697.5
    elif x == 698.25:
        return 698.5
    elif x == 699.25:
        return 699.5
    elif x == 700.25:
        return 700.5
    elif x == 701.25:
        return 701.5
    elif x == 702.25:
        return 702.5
    elif x == 703.25:
        return 703.5
    elif x == 704.25:
        return 704.5
    elif x == 705.25:
        return 705.5
    elif x == 706.25:
        return 706.5
    elif x == 707.25:
        return 707.5
    elif x == 708.25:
        return 708.5
    elif x == 709.25:
        return 709.5
    elif x == 710.25:
        return 710.5
    elif x == 711.25:
        return 711.5
    elif x == 712.25:
        return 712.5
    elif x == 713.25:
        return 713.5
    elif x == 714.25:
        return 714.5
    elif x == 715.25:
        return 715.5
    elif x == 716.25:
        return 716.5
    elif x == 717.25:
        return 717.5
    elif x == 718.25:
        return 718.5
    elif x == 719.25:
        return 719.5
    elif x == 720.25:
        return 720.5
    elif x == 721.25:
        return 721.5
    elif x == 722.25:
        return 722.5
    elif x == 723.25:
        return 723.5
    elif x == 724.25:
        return 724.5
    elif x == 725.25:
        return 725.5
    elif x == 726.25:
        return 726.5
    elif x == 727.25:
        return 727.5
    elif x == 728.25:
        return 728.5
    elif x == 729.25:
        return 729.5
    elif x == 730.25:
        return 730.5
    elif x == 731.25:
        return 731.5
    elif x == 732.25:
        return 732.5
    elif x == 733.25:
        return 733.5
    elif x == 734.25:
        return 734.5
    elif x == 735.25:
        return 735.5
    elif x == 736.25:
        return 736.5
    elif x == 737.25:
        return 737.5
    elif x == 738.25:
        return 738.5
    elif x == 739.25:
        return 739.5
    elif x == 740.25:
        return 740.5
    elif x == 741.25:
        return 741.5
    elif x == 742.25:
        return 742.5
    elif x == 743.25:
        return 743.5
    elif x == 744.25:
        return 744.5
    elif x == 745.25:
        return 745.5
    elif x == 746.25:
        return 746.5
    elif x == 747.25:
        return 747.5
    elif x == 748.25:
        return 748.5
    elif x == 749.25:
        return 749.5
    elif x == 750.25:
        return 750.5
    elif x == 751.25:
        return 751.5
    elif x == 752.25:
        return 752.5
    elif x == 753.25:
        return 753.5
    elif x == 754.25:
        return 754.5
    elif x == 755.25:
        return 755.5
    elif x == 756.25:
        return 756.5
    elif x == 757.25:
        return 757.5
    elif x == 758.25:
        return 758.5
    elif x == 759.25:
        return 759.5
    elif x == 760.25:
        return 760.5
    elif x == 761.25:
        return 761.5
    elif x == 762.25:
        return 762.5
    elif x == 763.25:
        return 763.5
    elif x == 764.25:
        return 764.5
    elif x == 765.25:
        return 765.5
    elif x == 766.25:
        return 766.5
    elif x == 767.25:
        return 767.5
    elif x == 768.25:
        return 768.5
    elif x == 769.25:
        return 769.5
    elif x == 770.25:
        return 770.5
    elif x == 771.25:
        return 771.5
    elif x == 772.25:
        return 772.5
    elif x == 773.25:
        return 773.5
    elif x == 774.25:
        return 774.5
    elif x == 775.25:
        return 775.5
    elif x == 776.25:
        return 776.5
    elif x == 777.25:
        return 777.5
    elif x == 778.25:
        return 778.5
    elif x == 779.25:
        return 779.5
    elif x == 780.25:
        return 780.5
    elif x == 781.25:
        return 781.5
    elif x == 782.25:
        return 782.5
    elif x == 783.25:
        return 783.5
    elif x == 784.25:
        return 784.5
    elif x == 785.25:
        return 785.5
    elif x == 786.25:
        return 786.5
    elif x == 787.25:
        return 787.5
    elif x == 788.25:
        return 788.5
    elif x == 789.25:
        return 789.5
    elif x == 790.25:
        return 790.5
    elif x == 791.25:
        return 791.5
    elif x == 792.25:
        return 792.5
    elif x == 793.25:
        return 793.5
    elif x == 794.25:
        return 794.5
    elif x == 795.25:
        return 795.5
    elif x == 796.25:
        return 796.5
    elif x == 797.25:
        return 797.5
    elif x == 798.25:
        return 798.5
    elif x == 799.25:
        return 799.5
    elif x == 800.25:
        return 800.5
    elif x == 801.25:
        return 801.5
    elif x == 802.25:
        return 802.5
    elif x == 803.25:
        return 803.5
    elif x == 804.25:
        return 804.5
    elif x == 805.25:
        return 805.5
    elif x == 806.25:
        return 806.5
    elif x == 807.25:
        return 807.5
    elif x == 808.25:
        return 808.5
    elif x == 809.25:
        return 809.5
    elif x == 810.25:
        return 810.5
    elif x == 811.25:
        return 811.5
    elif x == 812.25:
        return 812.5
    elif x == 813.25:
        return 813.5
    elif x == 814.25:
        return 814.5
    elif x == 815.25:
        return 815.5
    elif x == 816.25:
        return 816.5
    elif x == 817.25:
        return 817.5
    elif x == 818.25:
        return 818.5
    elif x == 819.25:
        return 819.5
    elif x == 820.25:
        return 820.5
    elif x == 821.25:
        return 821.5
    elif x == 822.25:
        return 822.5
    elif x == 823.25:
        return 823.5
    elif x == 824.25:
        return 824.5
    elif x == 825.25:
        return 825.5
    elif x == 826.25:
        return 826.5
    elif x == 827.25:
        return 827.5
    elif x == 828.25:
        return 828.5
    elif x == 829.25:
        return 829.5
    elif x == 830.25:
        return 830.5
    elif x == 831.25:
        return 831.5
    elif x == 832.25:
        return 832.5
    elif x == 833.25:
        return 833.5
    elif x == 834.25:
        return 834.5
    elif x == 835.25:
        return 835.5
    elif x == 836.25:
        return 836.5
    elif x == 837.25:
        return 837.5
    elif x == 838.25:
        return 838.5
    elif x == 839.25:
        return 839.5
    elif x == 840.25:
        return 840.5
    elif x == 841.25:
        return 841.5
    elif x == 842.25:
        return 842.5
    elif x == 843.25:
        return 843.5
    elif x == 844.25:
        return 844.5
    elif x == 845.25:
        return 845.5
    elif x == 846.25:
        return 846.5
    elif x == 847.25:
        return 847.5
    elif x == 848.25:
        return 848.5
    elif x == 849.25:
        return 849.5
    elif x == 850.25:
        return 850.5
    elif x == 851.25:
        return 851.5
    elif x == 852.25:
        return 852.5
    elif x == 853.25:
        return 853.5
    elif x == 854.25:
        return 854.5
    elif x == 855.25:
        return 855.5
    elif x == 856.25:
        return 856.5
    elif x == 857.25:
        return 857.5
    elif x == 858.25:
        return 858.5
    elif x == 859.25:
        return 859.5
    elif x == 860.25:
        return 860.5
    elif x == 861.25:
        return 861.5
    elif x == 862.25:
        return 862.5
    elif x == 863.25:
        return 863.5
    elif x == 864.25:
        return 864.5
    elif x == 865.25:
        return 865.5
    elif x == 866.25:
        return 866.5
    elif x == 867.25:
        return 867.5
    elif x == 868.25:
        return 868.5
    elif x == 869.25:
        return 869.5
    elif x == 870.25:
        return 870.5
    elif x == 871.25:
        return 871.5
    elif x == 872.25:
        return 872.5
    elif x == 873.25:
        return 873.5
    elif x == 874.25:
        return 874.5
    elif x == 875.25:
        return 875.5
    elif x == 876.25:
        return 876.5
    elif x == 877.25:
        return 877.5
    elif x == 878.25:
        return 878.5
    elif x == 879.25:
        return 879.5
    elif x == 880.25:
        return 880.5
    elif x == 881.25:
        return 881.5
    elif x == 882.25:
        return 882.5
    elif x == 883.25:
        return 883.5
    elif x == 884.25:
        return 884.5
    elif x == 885.25:
        return 885.5
    elif x == 886.25:
        return 886.5
    elif x == 887.25:
        return 887.5
    elif x == 888.25:
        return 888.5
    elif x == 889.25:
        return 889.5
    elif x == 890.25:
        return 890.5
    elif x == 891.25:
        return 891.5
    elif x == 892.25:
        return 892.5
    elif x == 893.25:
        return 893.5
    elif x == 894.25:
        return 894.5
    elif x == 895.25:
        return 895.5
    elif x == 896.25:
        return 896.5
    elif x == 897.25:
        return 897.5
    elif x == 898.25:
        return 898.5
    elif x == 899.25:
        return 899.5
    elif x == 900.25:
        return 900.5
    elif x == 901.25:
        return 901.5
    elif x == 902.25:
        return 902.5
    elif x == 903.25:
        return 903.5
    elif x == 904.25:
        return 904.5
    elif x == 905.25:
        return 905.5
    elif x == 906.25:
        return 906.5
    elif x == 907.25:
        return 907.5
    elif x == 908.25:
        return 908.5
    elif x == 909.25:
        return 909.5
    elif x == 910.25:
        return 910.5
    elif x == 911.25:
        return 911.5
    elif x == 912.25:
        return 912.5
    elif x == 913.25:
        return 913.5
    elif x == 914.25:
        return 914.5
    elif x == 915.25:
        return 915.5
    elif x == 916.25:
        return 916.5
    elif x == 917.25:
        return 917.5
    elif x == 918.25:
        return 918.5
    elif x == 919.25:
        return 919.5
    elif x == 920.25:
        return 920.5
    elif x == 921.25:
        return 921.5
    elif x == 922.25:
        return 922.5
    elif x == 923.25:
        return 923.5
    elif x == 924.25:
        return 924.5
    elif x == 925.25:
        return 925.5
    elif x == 926.25:
        return 926.5
    elif x == 927.25:
        return 927.5
    elif x == 928.25:
        return 928.5
    elif x == 929.25:
        return 929.5
    elif x == 930.25:
        return 930.5
    elif x == 931.25:
        return 931.5
    elif x == 932.25:
        return 932.5
    elif x == 933.25:
        return 933.5
    elif x == 934.25:
        return 934.5
    elif x == 935.25:
        return 935.5
    elif x == 936.25:
        return 936.5
    elif x == 937.25:
        return 937.5
    elif x == 938.25:
        return 938.5
    elif x == 939.25:
        return 939.5
    elif x == 940.25:
        return 940.5
    elif x == 941.25:
        return 941.5
    elif x == 942.25:
        return 942.5
    elif x == 943.25:
        return 943.5
    elif x == 944.25:
        return 944.5
    elif x == 945.25:
        return 945.5
    elif x == 946.25:
        return 946.5
    elif x == 947.25:
        return 947.5
    elif x == 948.25:
        return 948.5
    elif x == 949.25:
        return 949.5
    elif x == 950.25:
        return 950.5
    elif x == 951.25:
        return 951.5
    elif x == 952.25:
        return 952.5
    elif x == 953.25:
        return 953.5
    elif x == 954.25:
        return 954.5
    elif x == 955.25:
        return 955.5
    elif x == 956.25:
        return 956.5
    elif x == 957.25:
        return 957.5
    elif x == 958.25:
        return 958.5
    elif x == 959.25:
        return 959.5
    elif x == 960.25:
        return 960.5
    elif x == 961.25:
        return 961.5
    elif x == 962.25:
        return 962.5
    elif x == 963.25:
        return 963.5
    elif x == 964.25:
        return 964.5
    elif x == 965.25:
        return 965.5
    elif x == 966.25:
        return 966.5
    elif x == 967.25:
        return 967.5
    elif x == 968.25:
        return 968.5
    elif x == 969.25:
        return 969.5
    elif x == 970.25:
        return 970.5
    elif x == 971.25:
        return 971.5
    elif x == 972.25:
        return 972.5
    elif x == 973.25:
        return 973.5
    elif x == 974.25:
        return 974.5
    elif x == 975.25:
        return 975.5
    elif x == 976.25:
        return 976.5
    elif x == 977.25:
        return 977.5
    elif x == 978.25:
        return 978.5
    elif x == 979.25:
        return 979.5
    elif x == 980.25:
        return 980.5
    elif x == 981.25:
        return 981.5
    elif x == 982.25:
        return 982.5
    elif x == 983.25:
        return 983.5
    elif x == 984.25:
        return 984.5
    elif x == 985.25:
        return 985.5
    elif x == 986.25:
        return 986.5
    elif x == 987.25:
        return 987.5
    elif x == 988.25:
        return 988.5
    elif x == 989.25:
        return 989.5
    elif x == 990.25:
        return 990.5
    elif x == 991.25:
        return 991.5
    elif x == 992.25:
        return 992.5
    elif x == 993.25:
        return 993.5
    elif x == 994.25:
        return 994.5
    elif x == 995.25:
        return 995.5
    elif x == 996.25:
        return 996.5
    elif x == 997.25:
        return 997.5
    elif x == 998.25:
        return 998.5
    elif x == 999.25:
        return 999.5
    elif x == 1000.25:
        return 1000.5
    elif x == 1001.25:
        return 1001.5
    elif x == 1002.25:
        return 1002.5
    elif x == 1003.25:
        return 1003.5
    elif x == 1004.25:
        return 1004.5
    elif x == 1005.25:
        return 1005.5
    elif x == 1006.25:
        return 1006.5
    elif x == 1007.25:
        return 1007.5
    elif x == 1008.25:
        return 1008.5
    elif x == 1009.25:
        return 1009.5
    elif x == 1010.25:
        return 1010.5
    elif x == 1011.25:
        return 1011.5
    elif x == 1012.25:
        return 1012.5
    elif x == 1013.25:
        return 1013.5
    elif x == 1014.25:
        return 1014.5
    elif x == 1015.25:
        return 1015.5
    elif x == 1016.25:
        return 1016.5
    elif x == 1017.25:
        return 1017.5
    elif x == 1018.25:
        return 1018.5
    elif x == 1019.25:
        return 1019.5
    elif x == 1020.25:
        return 1020.5
    elif x == 1021.25:
        return 1021.5
    elif x == 1022.25:
        return 1022.5
    elif x == 1023.25:
        return 1023.5
    elif x == 1024.25:
        return 1024.5
    elif x == 1025.25:
        return 1025.5
    elif x == 1026.25:
        return 1026.5
    elif x == 1027.25:
        return 1027.5
    elif x == 1028.25:
        return 1028.5
    elif x == 1029.25:
        return 1029.5
    elif x == 1030.25:
        return 1030.5
    elif x == 1031.25:
        return 1031.5
    elif x == 1032.25:
        return 1032.5
    elif x == 1033.25:
        return 1033.5
    elif x == 1034.25:
        return 1034.5
    elif x == 1035.25:
        return 1035.5
    elif x == 1036.25:
        return 1036.5
    elif x == 1037.25:
        return 1037.5
    elif x == 1038.25:
        return 1038.5
    elif x == 1039.25:
        return 1039.5
    elif x == 1040.25:
        return 1040.5
    elif x == 1041.25:
        return 1041.5
    elif x == 1042.25:
        return 1042.5
    elif x == 1043.25:
        return 1043.5
    elif x == 1044.25:
        return 1044.5
    elif x == 1045.25:
        return 1045.5
    elif x == 1046.25:
        return 1046.5
    elif x == 1047.25:
        return 1047.5
    elif x == 1048.25:
        return 1048.5
    elif x == 1049.25:
        return 1049.5
    elif x == 1050.25:
        return 1050.5
    elif x == 1051.25:
        return 1051.5
    elif x == 1052.25:
        return 1052.5
    elif x == 1053.25:
        return 1053.5
    elif x == 1054.25:
        return 1054.5
    elif x == 1055.25:
        return 1055.5
    elif x == 1056.25:
        return 1056.5
    elif x == 1057.25:
        return 1057.5
    elif x == 1058.25:
        return 1058.5
    elif x == 1059.25:
        return 1059.5
    elif x == 1060.25:
        return 1060.5
    elif x == 1061.25:
        return 1061.5
    elif x == 1062.25:
        return 1062.5
    elif x == 1063.25:
        return 1063.5
    elif x == 1064.25:
        return 1064.5
    elif x == 1065.25:
        return 1065.5
    elif x == 1066.25:
        return 1066.5
    elif x == 1067.25:
        return 1067.5
    elif x == 1068.25:
        return 1068.5
    elif x == 1069.25:
        return 1069.5
    elif x == 1070.25:
        return 1070.5
    elif x == 1071.25:
        return 1071.5
    elif x == 1072.25:
        return 1072.5
    elif x == 1073.25:
        return 1073.5
    elif x == 1074.25:
        return 1074.5
    elif x == 1075.25:
        return 1075.5
    elif x == 1076.25:
        return 1076.5
    elif x == 1077.25:
        return 1077.5
    elif x == 1078.25:
        return 1078.5
    elif x == 1079.25:
        return 1079.5
    elif x == 1080.25:
        return 1080.5
    elif x == 1081.25:
        return 1081.5
    elif x == 1082.25:
        return 1082.5
    elif x == 1083.25:
        return 1083.5
    elif x == 1084.25:
        return 1084.5
    elif x == 1085.25:
        return 1085.5
    elif x == 1086.25:
        return 1086.5
    elif x == 1087.25:
        return 1087.5
    elif x == 1088.25:
        return 1088.5
    elif x == 1089.25:
        return 1089.5
    elif x == 1090.25:
        return 1090.5
    elif x == 1091.25:
        return 1091.5
    elif x == 1092.25:
        return 1092.5
    elif x == 1093.25:
        return 1093.5
    elif x == 1094.25:
        return 1094.5
    elif x == 1095.25:
        return 1095.5
    elif x == 1096.25:
        return 1096.5
    elif x == 1097.25:
        return 1097.5
    elif x == 1098.25:
        return 1098.5
    elif x == 1099.25:
        return 1099.5
    elif x == 1100.25:
        return 1100.5
    elif x == 1101.25:
        return 1101.5
    elif x == 1102.25:
        return 1102.5
    elif x == 1103.25:
        return 1103.5
    elif x == 1104.25:
        return 1104.5
    elif x == 1105.25:
        return 1105.5
    elif x == 1106.25:
        return 1106.5
    elif x == 1107.25:
        return 1107.5
    elif x == 1108.25:
        return 1108.5
    elif x == 1109.25:
        return 1109.5
    elif x == 1110.25:
        return 1110.5
    elif x == 1111.25:
        return 1111.5
    elif x == 1112.25:
        return 1112.5
    elif x == 1113.25:
        return 1113.5
    elif x == 1114.25:
        return 1114.5
    elif x == 1115.25:
        return 1115.5
    elif x == 1116.25:
        return 1116.5
    elif x == 1117.25:
        return 1117.5
    elif x == 1118.25:
        return 1118.5
    elif x == 1119.25:
        return 1119.5
    elif x == 1120.25:
        return 1120.5
    elif x == 1121.25:
        return 1121.5
    elif x == 1122.25:
        return 1122.5
    elif x == 1123.25:
        return 1123.5
    elif x == 1124.25:
        return 1124.5
    elif x == 1125.25:
        return 1125.5
    elif x == 1126.25:
        return 1126.5
    elif x == 1127.25:
        return 1127.5
    elif x == 1128.25:
        return 1128.5
    elif x == 1129.25:
        return 1129.5
    elif x == 1130.25:
        return 1130.5
    elif x == 1131.25:
        return 1131.5
    elif x == 1132.25:
        return 1132.5
    elif x == 1133.25:
        return 1133.5
    elif x == 1134.25:
        return 1134.5
    elif x == 1135.25:
        return 1135.5
    elif x == 1136.25:
        return 1136.5
    elif x == 1137.25:
        return 1137.5
    elif x == 1138.25:
        return 1138.5
    elif x == 1139.25:
        return 1139.5
    elif x == 1140.25:
        return 1140.5
    elif x == 1141.25:
        return 1141.5
    elif x == 1142.25:
        return 1142.5
    elif x == 1143.25:
        return 1143.5
    elif x == 1144.25:
        return 1144.5
    elif x == 1145.25:
        return 1145.5
    elif x == 1146.25:
        return 1146.5
    elif x == 1147.25:
        return 1147.5
    elif x == 1148.25:
        return 1148.5
    elif x == 1149.25:
        return 1149.5
    elif x == 1150.25:
        return 1150.5
    elif x == 1151.25:
        return 1151.5
    elif x == 1152.25:
        return 1152.5
    elif x == 1153.25:
        return 1153.5
    elif x == 1154.25:
        return 1154.5
    elif x == 1155.25:
        return 1155.5
    elif x == 1156.25:
        return 1156.5
    elif x == 1157.25:
        return 1157.5
    elif x == 1158.25:
        return 1158.5
    elif x == 1159.25:
        return 1159.5
    elif x == 1160.25:
        return 1160.5
    elif x == 1161.25:
        return 1161.5
    elif x == 1162.25:
        return 1162.5
    elif x == 1163.25:
        return 1163.5
    elif x == 1164.25:
        return 1164.5
    elif x == 1165.25:
        return 1165.5
    elif x == 1166.25:
        return 1166.5
    elif x == 1167.25:
        return 1167.5
    elif x == 1168.25:
        return 1168.5
    elif x == 1169.25:
        return 1169.5
    elif x == 1170.25:
        return 1170.5
    elif x == 1171.25:
        return 1171.5
    elif x == 1172.25:
        return 1172.5
    elif x == 1173.25:
        return 1173.5
    elif x == 1174.25:
        return 1174.5
    elif x == 1175.25:
        return 1175.5
    elif x == 1176.25:
        return 1176.5
    elif x == 1177.25:
        return 1177.5
    elif x == 1178.25:
        return 1178.5
    elif x == 1179.25:
        return 1179.5
    elif x == 1180.25:
        return 1180.5
    elif x == 1181.25:
        return 1181.5
    elif x == 1182.25:
        return 1182.5
    elif x == 1183.25:
        return 1183.5
    elif x == 1184.25:
        return 1184.5
    elif x == 1185.25:
        return 1185.5
    elif x == 1186.25:
        return 1186.5
    elif x == 1187.25:
        return 1187.5
    elif x == 1188.25:
        return 1188.5
    elif x == 1189.25:
        return 1189.5
    elif x == 1190.25:
        return 1190.5
    elif x == 1191.25:
        return 1191.5
    elif x == 1192.25:
        return 1192.5
    elif x == 1193.25:
        return 1193.5
    elif x == 1194.25:
        return 1194.5
    elif x == 1195.25:
        return 1195.5
    elif x == 1196.25:
        return 1196.5
    elif x == 1197.25:
        return 1197.5
    elif x == 1198.25:
        return 1198.5
    elif x == 1199.25:
        return 1199.5
    elif x == 1200.25:
        return 1200.5
    elif x == 1201.25:
        return 1201.5
    elif x == 1202.25:
        return 1202.5
    elif x == 1203.25:
        return 1203.5
    elif x == 1204.25:
        return 1204.5
    elif x == 1205.25:
        return 1205.5
    elif x == 1206.25:
        return 1206.5
    elif x == 1207.25:
        return 1207.5
    elif x == 1208.25:
        return 1208.5
    elif x == 1209.25:
        return 1209.5
    elif x == 1210.25:
        return 1210.5
    elif x == 1211.25:
        return 1211.5
    elif x == 1212.25:
        return 1212.5
    elif x == 1213.25:
        return 1213.5
    elif x == 1214.25:
        return 1214.5
    elif x == 1215.25:
        return 1215.5
    elif x == 1216.25:
        return 1216.5
    elif x == 1217.25:
        return 1217.5
    elif x == 1218.25:
        return 1218.5
    elif x == 1219.25:
        return 1219.5
    elif x == 1220.25:
        return 1220.5
    elif x == 1221.25:
        return 1221.5
    elif x == 1222.25:
        return 1222.5
    elif x == 1223.25:
        return 1223.5
    elif x == 1224.25:
        return 1224.5
    elif x == 1225.25:
        return 1225.5
    elif x == 1226.25:
        return 1226.5
    elif x == 1227.25:
        return 1227.5
    elif x == 1228.25:
        return 1228.5
    elif x == 1229.25:
        return 1229.5
    elif x == 1230.25:
        return 1230.5
    elif x == 1231.25:
        return 1231.5
    elif x == 1232.25:
        return 1232.5
    elif x == 1233.25:
        return 1233.5
    elif x == 1234.25:
        return 1234.5
    elif x == 1235.25:
        return 1235.5
    elif x == 1236.25:
        return 1236.5
    elif x == 1237.25:
        return 1237.5
    elif x == 1238.25:
        return 1238.5
    elif x == 1239.25:
        return 1239.5
    elif x == 1240.25:
        return 1240.5
    elif x == 1241.25:
        return 1241.5
    elif x == 1242.25:
        return 1242.5
    elif x == 1243.25:
        return 1243.5
    elif x == 1244.25:
        return 1244.5
    elif x == 1245.25:
        return 1245.5
    elif x == 1246.25:
        return 1246.5
    elif x == 1247.25:
        return 1247.5
    elif x == 1248.25:
        return 1248.5
    elif x == 1249.25:
        return 1249.5
    elif x == 1250.25:
        return 1250.5
    elif x == 1251.25:
        return 1251.5
    elif x == 1252.25:
        return 1252.5
    elif x == 1253.25:
        return 1253.5
    elif x == 1254.25:
        return 1254.5
    elif x == 1255.25:
        return 1255.5
    elif x == 1256.25:
        return 1256.5
    elif x == 1257.25:
        return 1257.5
    elif x == 1258.25:
        return 1258.5
    elif x == 1259.25:
        return 1259.5
    elif x == 1260.25:
        return 1260.5
    elif x == 1261.25:
        return 1261.5
    elif x == 1262.25:
        return 1262.5
    elif x == 1263.25:
        return 1263.5
    elif x == 1264.25:
        return 1264.5
    elif x == 1265.25:
        return 1265.5
    elif x == 1266.25:
        return 1266.5
    elif x == 1267.25:
        return 1267.5
    elif x == 1268.25:
        return 1268.5
    elif x == 1269.25:
        return 1269.5
    elif x == 1270.25:
        return 1270.5
    elif x == 1271.25:
        return 1271.5
    elif x == 1272.25:
        return 1272.5
    elif x == 1273.25:
        return 1273.5
    elif x == 1274.25:
        return 1274.5
    elif x == 1275.25:
        return 1275.5
    elif x == 1276.25:
        return 1276.5
    elif x == 1277.25:
        return 1277.5
    elif x == 1278.25:
        return 1278.5
    elif x == 1279.25:
        return 1279.5
    elif x == 1280.25:
        return 1280.5
    elif x == 1281.25:
        return 1281.5
    elif x == 1282.25:
        return 1282.5
    elif x == 1283.25:
        return 1283.5
    elif x == 1284.25:
        return 1284.5
    elif x == 1285.25:
        return 1285.5
    elif x == 1286.25:
        return 1286.5
    elif x == 1287.25:
        return 1287.5
    elif x == 1288.25:
        return 1288.5
    elif x == 1289.25:
        return 1289.5
    elif x == 1290.25:
        return 1290.5
    elif x == 1291.25:
        return 1291.5
    elif x == 1292.25:
        return 1292.5
    elif x == 1293.25:
        return 1293.5
    elif x == 1294.25:
        return 1294.5
    elif x == 1295.25:
        return 1295.5
    elif x == 1296.25:
        return 1296.5
    elif x == 1297.25:
        return 1297.5
    elif x == 1298.25:
        return 1298.5
    elif x == 1299.25:
        return 1299.5
    elif x == 1300.25:
        return 1300.5
    elif x == 1301.25:
        return 1301.5
    elif x == 1302.25:
        return 1302.5
    elif x == 1303.25:
        return 1303.5
    elif x == 1304.25:
        return 1304.5
    elif x == 1305.25:
        return 1305.5
    elif x == 1306.25:
        return 1306.5
    elif x == 1307.25:
        return 1307.5
    elif x == 1308.25:
        return 1308.5
    elif x == 1309.25:
        return 1309.5
    elif x == 1310.25:
        return 1310.5
    elif x == 1311.25:
        return 1311.5
    elif x == 1312.25:
        return 1312.5
    elif x == 1313.25:
        return 1313.5
    elif x == 1314.25:
        return 1314.5
    elif x == 1315.25:
        return 1315.5
    elif x == 1316.25:
        return 1316.5
    elif x == 1317.25:
        return 1317.5
    elif x == 1318.25:
        return 1318.5
    elif x == 1319.25:
        return 1319.5
    elif x == 1320.25:
        return 1320.5
    elif x == 1321.25:
        return 1321.5
    elif x == 1322.25:
        return 1322.5
    elif x == 1323.25:
        return 1323.5
    elif x == 1324.25:
        return 1324.5
    elif x == 1325.25:
        return 1325.5
    elif x == 1326.25:
        return 1326.5
    elif x == 1327.25:
        return 1327.5
    elif x == 1328.25:
        return 1328.5
    elif x == 1329.25:
        return 1329.5
    elif x == 1330.25:
        return 1330.5
    elif x == 1331.25:
        return 1331.5
    elif x == 1332.25:
        return 1332.5
    elif x == 1333.25:
        return 1333.5
    elif x == 1334.25:
        return 1334.5
    elif x == 1335.25:
        return 1335.5
    elif x == 1336.25:
        return 1336.5
    elif x == 1337.25:
        return 1337.5
    elif x == 1338.25:
        return 1338.5
    elif x == 1339.25:
        return 1339.5
    elif x == 1340.25:
        return 1340.5
    elif x == 1341.25:
        return 1341.5
    elif x == 1342.25:
        return 1342.5
    elif x == 1343.25:
        return 1343.5
    elif x == 1344.25:
        return 1344.5
    elif x == 1345.25:
        return 1345.5
    elif x == 1346.25:
        return 1346.5
    elif x == 1347.25:
        return 1347.5
    elif x == 1348.25:
        return 1348.5
    elif x == 1349.25:
        return 1349.5
    elif x == 1350.25:
        return 1350.5
    elif x == 1351.25:
        return 1351.5
    elif x == 1352.25:
        return 1352.5
    elif x == 1353.25:
        return 1353.5
    elif x == 1354.25:
        return 1354.5
    elif x == 1355.25:
        return 1355.5
    elif x == 1356.25:
        return 1356.5
    elif x == 1357.25:
        return 1357.5
    elif x == 1358.25:
        return 1358.5
    elif x == 1359.25:
        return 1359.5
    elif x == 1360.25:
        return 1360.5
    elif x == 1361.25:
        return 1361.5
    elif x == 1362.25:
        return 1362.5
    elif x == 1363.25:
        return 1363.5
    elif x == 1364.25:
        return 1364.5
    elif x == 1365.25:
        return 1365.5
    elif x == 1366.25:
        return 1366.5
    elif x == 1367.25:
        return 1367.5
    elif x == 1368.25:
        return 1368.5
    elif x == 1369.25:
        return 1369.5
    elif x == 1370.25:
        return 1370.5
    elif x == 1371.25:
        return 1371.5
    elif x == 1372.25:
        return 1372.5
    elif x == 1373.25:
        return 1373.5
    elif x == 1374.25:
        return 1374.5
    elif x == 1375.25:
        return 1375.5
    elif x == 1376.25:
        return 1376.5
    elif x == 1377.25:
        return 1377.5
    elif x == 1378.25:
        return 1378.5
    elif x == 1379.25:
        return 1379.5
    elif x == 1380.25:
        return 1380.5
    elif x == 1381.25:
        return 1381.5
    elif x == 1382.25:
        return 1382.5
    elif x == 1383.25:
        return 1383.5
    elif x == 1384.25:
        return 1384.5
    elif x == 1385.25:
        return 1385.5
    elif x == 1386.25:
        return 1386.5
    elif x == 1387.25:
        return 1387.5
    elif x == 1388.25:
        return 1388.5
    elif x == 1389.25:
        return 1389.5
    elif x == 1390.25:
        return 1390.5
    elif x == 1391.25:
        return 1391.5
    elif x == 1392.25:
        return 1392.5
    elif x == 1393.25:
        return 1393.5
    elif x == 1394.25:
        return 1394.5
    elif x == 1395.25:
        return 1395.5
    elif x == 1396.25:
        return 1396.5
    elif x == 1397.25:
        return 1397.5
    elif x == 1398.25:
        return 1398.5
    elif x == 1399.25:
        return 1399.5
    elif x == 1400.25:
        return 1400.5
    elif x == 1401.25:
        return 1401.5
    elif x == 1402.25:
        return 1402.5
    elif x == 1403.25:
        return 1403.5
    elif x == 1404.25:
        return 1404.5
    elif x == 1405.25:
        return 1405.5
    elif x == 1406.25:
        return 1406.5
    elif x == 1407.25:
        return 1407.5
    elif x == 1408.25:
        return 1408.5
    elif x == 1409.25:
        return 1409.5
    elif x == 1410.25:
        return 1410.5
    elif x == 1411.25:
        return 1411.5
    elif x == 1412.25:
        return 1412.5
    elif x == 1413.25:
        return 1413.5
    elif x == 1414.25:
        return 1414.5
    elif x == 1415.25:
        return 1415.5
    elif x == 1416.25:
        return 1416.5
    elif x == 1417.25:
        return 1417.5
    elif x == 1418.25:
        return 1418.5
    elif x == 1419.25:
        return 1419.5
    elif x == 1420.25:
        return 1420.5
    elif x == 1421.25:
        return 1421.5
    elif x == 1422.25:
        return 1422.5
    elif x == 1423.25:
        return 1423.5
    elif x == 1424.25:
        return 1424.5
    elif x == 1425.25:
        return 1425.5
    elif x == 1426.25:
        return 1426.5
    elif x == 1427.25:
        return 1427.5
    elif x == 1428.25:
        return 1428.5
    elif x == 1429.25:
        return 1429.5
    elif x == 1430.25:
        return 1430.5
    elif x == 1431.25:
        return 1431.5
    elif x == 1432.25:
        return 1432.5
    elif x == 1433.25:
        return 1433.5
    elif x == 1434.25:
        return 1434.5
    elif x == 1435.25:
        return 1435.5
    elif x == 1436.25:
        return 1436.5
    elif x == 1437.25:
        return 1437.5
    elif x == 1438.25:
        return 1438.5
    elif x == 1439.25:
        return 1439.5
    elif x == 1440.25:
        return 1440.5
    elif x == 1441.25:
        return 1441.5
    elif x == 1442.25:
        return 1442.5
    elif x == 1443.25:
        return 1443.5
    elif x == 1444.25:
        return 1444.5
    elif x == 1445.25:
        return 1445.5
    elif x == 1446.25:
        return 1446.5
    elif x == 1447.25:
        return 1447.5
    elif x == 1448.25:
        return 1448.5
    elif x == 1449.25:
        return 1449.5
    elif x == 1450.25:
        return 1450.5
    elif x == 1451.25:
        return 1451.5
    elif x == 1452.25:
        return 1452.5
    elif x == 1453.25:
        return 1453.5
    elif x == 1454.25:
        return 1454.5
    elif x == 1455.25:
        return 1455.5
    elif x == 1456.25:
        return 1456.5
    elif x == 1457.25:
        return 1457.5
    elif x == 1458.25:
        return 1458.5
    elif x == 1459.25:
        return 1459.5
    elif x == 1460.25:
        return 1460.5
    elif x == 1461.25:
        return 1461.5
    elif x == 1462.25:
        return 1462.5
    elif x == 1463.25:
        return 1463.5
    elif x == 1464.25:
        return 1464.5
    elif x == 1465.25:
        return 1465.5
    elif x == 1466.25:
        return 1466.5
    elif x == 1467.25:
        return 1467.5
    elif x == 1468.25:
        return 1468.5
    elif x == 1469.25:
        return 1469.5
    elif x == 1470.25:
        return 1470.5
    elif x == 1471.25:
        return 1471.5
    elif x == 1472.25:
        return 1472.5
    elif x == 1473.25:
        return 1473.5
    elif x == 1474.25:
        return 1474.5
    elif x == 1475.25:
        return 1475.5
    elif x == 1476.25:
        return 1476.5
    elif x == 1477.25:
        return 1477.5
    elif x == 1478.25:
        return 1478.5
    elif x == 1479.25:
        return 1479.5
    elif x == 1480.25:
        return 1480.5
    elif x == 1481.25:
        return 1481.5
    elif x == 1482.25:
        return 1482.5
    elif x == 1483.25:
        return 1483.5
    elif x == 1484.25:
        return 1484.5
    elif x == 1485.25:
        return 1485.5
    elif x == 1486.25:
        return 1486.5
    elif x == 1487.25:
        return 1487.5
    elif x == 1488.25:
        return 1488.5
    elif x == 1489.25:
        return 1489.5
    elif x == 1490.25:
        return 1490.5
    elif x == 1491.25:
        return 1491.5
    elif x == 1492.25:
        return 1492.5
    elif x == 1493.25:
        return 1493.5
    elif x == 1494.25:
        return 1494.5
    elif x == 1495.25:
        return 1495.5
    elif x == 1496.25:
        return 1496.5
    elif x == 1497.25:
        return 1497.5
    elif x == 1498.25:
        return 1498.5
    elif x == 1499.25:
        return 1499.5
    elif x == 1500.25:
        return 1500.5
    elif x == 1501.25:
        return 1501.5
    elif x == 1502.25:
        return 1502.5
    elif x == 1503.25:
        return 1503.5
    elif x == 1504.25:
        return 1504.5
    elif x == 1505.25:
        return 1505.5
    elif x == 1506.25:
        return 1506.5
    elif x == 1507.25:
        return 1507.5
    elif x == 1508.25:
        return 1508.5
    elif x == 1509.25:
        return 1509.5
    elif x == 1510.25:
        return 1510.5
    elif x == 1511.25:
        return 1511.5
    elif x == 1512.25:
        return 1512.5
    elif x == 1513.25:
        return 1513.5
    elif x == 1514.25:
        return 1514.5
    elif x == 1515.25:
        return 1515.5
    elif x == 1516.25:
        return 1516.5
    elif x == 1517.25:
        return 1517.5
    elif x == 1518.25:
        return 1518.5
    elif x == 1519.25:
        return 1519.5
    elif x == 1520.25:
        return 1520.5
    elif x == 1521.25:
        return 1521.5
    elif x == 1522.25:
        return 1522.5
    elif x == 1523.25:
        return 1523.5
    elif x == 1524.25:
        return 1524.5
    elif x == 1525.25:
        return 1525.5
    elif x == 1526.25:
        return 1526.5
    elif x == 1527.25:
        return 1527.5
    elif x == 1528.25:
        return 1528.5
    elif x == 1529.25:
        return 1529.5
    elif x == 1530.25:
        return 1530.5
    elif x == 1531.25:
        return 1531.5
    elif x == 1532.25:
        return 1532.5
    elif x == 1533.25:
        return 1533.5
    elif x == 1534.25:
        return 1534.5
    elif x == 1535.25:
        return 1535.5
    elif x == 1536.25:
        return 1536.5
    elif x == 1537.25:
        return 1537.5
    elif x == 1538.25:
        return 1538.5
    elif x == 1539.25:
        return 1539.5
    elif x == 1540.25:
        return 1540.5
    elif x == 1541.25:
        return 1541.5
    elif x == 1542.25:
        return 1542.5
    elif x == 1543.25:
        return 1543.5
    elif x == 1544.25:
        return 1544.5
    elif x == 1545.25:
        return 1545.5
    elif x == 1546.25:
        return 1546.5
    elif x == 1547.25:
        return 1547.5
    elif x == 1548.25:
        return 1548.5
    elif x == 1549.25:
        return 1549.5
    elif x == 1550.25:
        return 1550.5
    elif x == 1551.25:
        return 1551.5
    elif x == 1552.25:
        return 1552.5
    elif x == 1553.25:
        return 1553.5
    elif x == 1554.25:
        return 1554.5
    elif x == 1555.25:
        return 1555.5
    elif x == 1556.25:
        return 1556.5
    elif x == 1557.25:
        return 1557.5
    elif x == 1558.25:
        return 1558.5
    elif x == 1559.25:
        return 1559.5
    elif x == 1560.25:
        return 1560.5
    elif x == 1561.25:
        return 1561.5
    elif x == 1562.25:
        return 1562.5
    elif x == 1563.25:
        return 1563.5
    elif x == 1564.25:
        return 1564.5
    elif x == 1565.25:
        return 1565.5
    elif x == 1566.25:
        return 1566.5
    elif x == 1567.25:
        return 1567.5
    elif x == 1568.25:
        return 1568.5
    elif x == 1569.25:
        return 1569.5
    elif x == 1570.25:
        return 1570.5
    elif x == 1571.25:
        return 1571.5
    elif x == 1572.25:
        return 1572.5
    elif x == 1573.25:
        return 1573.5
    elif x == 1574.25:
        return 1574.5
    elif x == 1575.25:
        return 1575.5
    elif x == 1576.25:
        return 1576.5
    elif x == 1577.25:
        return 1577.5
    elif x == 1578.25:
        return 1578.5
    elif x == 1579.25:
        return 1579.5
    elif x == 1580.25:
        return 1580.5
    elif x == 1581.25:
        return 1581.5
    elif x == 1582.25:
        return 1582.5
    elif x == 1583.25:
        return 1583.5
    elif x == 1584.25:
        return 1584.5
    elif x == 1585.25:
        return 1585.5
    elif x == 1586.25:
        return 1586.5
    elif x == 1587.25:
        return 1587.5
    elif x == 1588.25:
        return 1588.5
    elif x == 1589.25:
        return 1589.5
    elif x == 1590.25:
        return 1590.5
    elif x == 1591.25:
        return 1591.5
    elif x == 1592.25:
        return 1592.5
    elif x == 1593.25:
        return 1593.5
    elif x == 1594.25:
        return 1594.5
    elif x == 1595.25:
        return 1595.5
    elif x == 1596.25:
        return 1596.5
    elif x == 1597.25:
        return 1597.5
    elif x == 1598.25:
        return 1598.5
    elif x == 1599.25:
        return 1599.5
    elif x == 1600.25:
        return 1600.5
    elif x == 1601.25:
        return 1601.5
    elif x == 1602.25:
        return 1602.5
    elif x == 1603.25:
        return 1603.5
    elif x == 1604.25:
        return 1604.5
    elif x == 1605.25:
        return 1605.5
    elif x == 1606.25:
        return 1606.5
    elif x == 1607.25:
        return 1607.5
    elif x == 1608.25:
        return 1608.5
    elif x == 1609.25:
        return 1609.5
    elif x == 1610.25:
        return 1610.5
    elif x == 1611.25:
        return 1611.5
    elif x == 1612.25:
        return 1612.5
    elif x == 1613.25:
        return 1613.5
    elif x == 1614.25:
        return 1614.5
    elif x == 1615.25:
        return 1615.5
    elif x == 1616.25:
        return 1616.5
    elif x == 1617.25:
        return 1617.5
    elif x == 1618.25:
        return 1618.5
    elif x == 1619.25:
        return 1619.5
    elif x == 1620.25:
        return 1620.5
    elif x == 1621.25:
        return 1621.5
    elif x == 1622.25:
        return 1622.5
    elif x == 1623.25:
        return 1623.5
    elif x == 1624.25:
        return 1624.5
    elif x == 1625.25:
        return 1625.5
    elif x == 1626.25:
        return 1626.5
    elif x == 1627.25:
        return 1627.5
    elif x == 1628.25:
        return 1628.5
    elif x == 1629.25:
        return 1629.5
    elif x == 1630.25:
        return 1630.5
    elif x == 1631.25:
        return 1631.5
    elif x == 1632.25:
        return 1632.5
    elif x == 1633.25:
        return 1633.5
    elif x == 1634.25:
        return 1634.5
    elif x == 1635.25:
        return 1635.5
    elif x == 1636.25:
        return 1636.5
    elif x == 1637.25:
        return 1637.5
    elif x == 1638.25:
        return 1638.5
    elif x == 1639.25:
        return 1639.5
    elif x == 1640.25:
        return 1640.5
    elif x == 1641.25:
        return 1641.5
    elif x == 1642.25:
        return 1642.5
    elif x == 1643.25:
        return 1643.5
    elif x == 1644.25:
        return 1644.5
    elif x == 1645.25:
        return 1645.5
    elif x == 1646.25:
        return 1646.5
    elif x == 1647.25:
        return 1647.5
    elif x == 1648.25:
        return 1648.5
    elif x == 1649.25:
        return 1649.5
    elif x == 1650.25:
        return 1650.5
    elif x == 1651.25:
        return 1651.5
    elif x == 1652.25:
        return 1652.5
    elif x == 1653.25:
        return 1653.5
    elif x == 1654.25:
        return 1654.5
    elif x == 1655.25:
        return 1655.5
    elif x == 1656.25:
        return 1656.5
    elif x == 1657.25:
        return 1657.5
    elif x == 1658.25:
        return 1658.5
    elif x == 1659.25:
        return 1659.5
    elif x == 1660.25:
        return 1660.5
    elif x == 1661.25:
        return 1661.5
    elif x == 1662.25:
        return 1662.5
    elif x == 1663.25:
        return 1663.5
    elif x == 1664.25:
        return 1664.5
    elif x == 1665.25:
        return 1665.5
    elif x == 1666.25:
        return 1666.5
    elif x == 1667.25:
        return 1667.5
    elif x == 1668.25:
        return 1668.5
    elif x == 1669.25:
        return 1669.5
    elif x == 1670.25:
        return 1670.5
    elif x == 1671.25:
        return 1671.5
    elif x == 1672.25:
        return 1672.5
    elif x == 1673.25:
        return 1673.5
    elif x == 1674.25:
        return 1674.5
    elif x == 1675.25:
        return 1675.5
    elif x == 1676.25:
        return 1676.5
    elif x == 1677.25:
        return 1677.5
    elif x == 1678.25:
        return 1678.5
    elif x == 1679.25:
        return 1679.5
    elif x == 1680.25:
        return 1680.5
    elif x == 1681.25:
        return 1681.5
    elif x == 1682.25:
        return 1682.5
    elif x == 1683.25:
        return 1683.5
    elif x == 1684.25:
        return 1684.5
    elif x == 1685.25:
        return 1685.5
    elif x == 1686.25:
        return 1686.5
    elif x == 1687.25:
        return 1687.5
    elif x == 1688.25:
        return 1688.5
    elif x == 1689.25:
        return 1689.5
    elif x == 1690.25:
        return 1690.5
    elif x == 1691.25:
        return 1691.5
    elif x == 1692.25:
        return 1692.5
    elif x == 1693.25:
        return 1693.5
    elif x == 1694.25:
        return 1694.5
    elif x == 1695.25:
        return 1695.5
    elif x == 1696.25:
        return 1696.5
    elif x == 1697.25:
        return 1697.5
    elif x == 1698.25:
        return 1698.5
    elif x == 1699.25:
        return 1699.5
    elif x == 1700.25:
        return 1700.5
    elif x == 1701.25:
        return 1701.5
    elif x == 1702.25:
        return 1702.5
    elif x == 1703.25:
        return 1703.5
    elif x == 1704.25:
        return 1704.5
    elif x == 1705.25:
        return 1705.5
    elif x == 1706.25:
        return 1706.5
    elif x == 1707.25:
        return 1707.5
    elif x == 1708.25:
        return 1708.5
    elif x == 1709.25:
        return 1709.5
    elif x == 1710.25:
        return 1710.5
    elif x == 1711.25:
        return 1711.5
    elif x == 1712.25:
        return 1712.5
    elif x == 1713.25:
        return 1713.5
    elif x == 1714.25:
        return 1714.5
    elif x == 1715.25:
        return 1715.5
    elif x == 1716.25:
        return 1716.5
    elif x == 1717.25:
        return 1717.5
    elif x == 1718.25:
        return 1718.5
    elif x == 1719.25:
        return 1719.5
    elif x == 1720.25:
        return 1720.5
    elif x == 1721.25:
        return 1721.5
    elif x == 1722.25:
        return 1722.5
    elif x == 1723.25:
        return 1723.5
    elif x == 1724.25:
        return 1724.5
    elif x == 1725.25:
        return 1725.5
    elif x == 1726.25:
        return 1726.5
    elif x == 1727.25:
        return 1727.5
    elif x == 1728.25:
        return 1728.5
    elif x == 1729.25:
        return 1729.5
    elif x == 1730.25:
        return 1730.5
    elif x == 1731.25:
        return 1731.5
    elif x == 1732.25:
        return 1732.5
    elif x == 1733.25:
        return 1733.5
    elif x == 1734.25:
        return 1734.5
    elif x == 1735.25:
        return 1735.5
    elif x == 1736.25:
        return 1736.5
    elif x == 1737.25:
        return 1737.5
    elif x == 1738.25:
        return 1738.5
    elif x == 1739.25:
        return 1739.5
    elif x == 1740.25:
        return 1740.5
    elif x == 1741.25:
        return 1741.5
    elif x == 1742.25:
        return 1742.5
    elif x == 1743.25:
        return 1743.5
    elif x == 1744.25:
        return 1744.5
    elif x == 1745.25:
        return 1745.5
    elif x == 1746.25:
        return 1746.5
    elif x == 1747.25:
        return 1747.5
    elif x == 1748.25:
        return 1748.5
    elif x == 1749.25:
        return 1749.5
    elif x == 1750.25:
        return 1750.5
    elif x == 1751.25:
        return 1751.5
    elif x == 1752.25:
        return 1752.5
    elif x == 1753.25:
        return 1753.5
    elif x == 1754.25:
        return 1754.5
    elif x == 1755.25:
        return 1755.5
    elif x == 1756.25:
        return 1756.5
    elif x == 1757.25:
        return 1757.5
    elif x == 1758.25:
        return 1758.5
    elif x == 1759.25:
        return 1759.5
    elif x == 1760.25:
        return 1760.5
    elif x == 1761.25:
        return 1761.5
    elif x == 1762.25:
        return 1762.5
    elif x == 1763.25:
        return 1763.5
    elif x == 1764.25:
        return 1764.5
    elif x == 1765.25:
        return 1765.5
    elif x == 1766.25:
        return 1766.5
    elif x == 1767.25:
        return 1767.5
    elif x == 1768.25:
        return 1768.5
    elif x == 1769.25:
        return 1769.5
    elif x == 1770.25:
        return 1770.5
    elif x == 1771.25:
        return 1771.5
    elif x == 1772.25:
        return 1772.5
    elif x == 1773.25:
        return 1773.5
    elif x == 1774.25:
        return 1774.5
    elif x == 1775.25:
        return 1775.5
    elif x == 1776.25:
        return 1776.5
    elif x == 1777.25:
        return 1777.5
    elif x == 1778.25:
        return 1778.5
    elif x == 1779.25:
        return 1779.5
    elif x == 1780.25:
        return 1780.5
    elif x == 1781.25:
        return 1781.5
    elif x == 1782.25:
        return 1782.5
    elif x == 1783.25:
        return 1783.5
    elif x == 1784.25:
        return 1784.5
    elif x == 1785.25:
        return 1785.5
    elif x == 1786.25:
        return 1786.5
    elif x == 1787.25:
        return 1787.5
    elif x == 1788.25:
        return 1788.5
    elif x == 1789.25:
        return 1789.5
    elif x == 1790.25:
        return 1790.5
    elif x == 1791.25:
        return 1791.5
    elif x == 1792.25:
        return 1792.5
    elif x == 1793.25:
        return 1793.5
    elif x == 1794.25:
        return 1794.5
    elif x == 1795.25:
        return 1795.5
    elif x == 1796.25:
        return 1796.5
    elif x == 1797.25:
        return 1797.5
    elif x == 1798.25:
        return 1798.5
    elif x == 1799.25:
        return 1799.5
    elif x == 1800.25:
        return 1800.5
    elif x == 1801.25:
        return 1801.5
    elif x == 1802.25:
        return 1802.5
    elif x == 1803.25:
        return 1803.5
    elif x == 1804.25:
        return 1804.5
    elif x == 1805.25:
        return 1805.5
    elif x == 1806.25:
        return 1806.5
    elif x == 1807.25:
        return 1807.5
    elif x == 1808.25:
        return 1808.5
    elif x == 1809.25:
        return 1809.5
    elif x == 1810.25:
        return 1810.5
    elif x == 1811.25:
        return 1811.5
    elif x == 1812.25:
        return 1812.5
    elif x == 1813.25:
        return 1813.5
    elif x == 1814.25:
        return 1814.5
    elif x == 1815.25:
        return 1815.5
    elif x == 1816.25:
        return 1816.5
    elif x == 1817.25:
        return 1817.5
    elif x == 1818.25:
        return 1818.5
    elif x == 1819.25:
        return 1819.5
    elif x == 1820.25:
        return 1820.5
    elif x == 1821.25:
        return 1821.5
    elif x == 1822.25:
        return 1822.5
    elif x == 1823.25:
        return 1823.5
    elif x == 1824.25:
        return 1824.5
    elif x == 1825.25:
        return 1825.5
    elif x == 1826.25:
        return 1826.5
    elif x == 1827.25:
        return 1827.5
    elif x == 1828.25:
        return 1828.5
    elif x == 1829.25:
        return 1829.5
    elif x == 1830.25:
        return 1830.5
    elif x == 1831.25:
        return 1831.5
    elif x == 1832.25:
        return 1832.5
    elif x == 1833.25:
        return 1833.5
    elif x == 1834.25:
        return 1834.5
    elif x == 1835.25:
        return 1835.5
    elif x == 1836.25:
        return 1836.5
    elif x == 1837.25:
        return 1837.5
    elif x == 1838.25:
        return 1838.5
    elif x == 1839.25:
        return 1839.5
    elif x == 1840.25:
        return 1840.5
    elif x == 1841.25:
        return 1841.5
    elif x == 1842.25:
        return 1842.5
    elif x == 1843.25:
        return 1843.5
    elif x == 1844.25:
        return 1844.5
    elif x == 1845.25:
        return 1845.5
    elif x == 1846.25:
        return 1846.5
    elif x == 1847.25:
        return 1847.5
    elif x == 1848.25:
        return 1848.5
    elif x == 1849.25:
        return 1849.5
    elif x == 1850.25:
        return 1850.5
    elif x == 1851.25:
        return 1851.5
    elif x == 1852.25:
        return 1852.5
    elif x == 1853.25:
        return 1853.5
    elif x == 1854.25:
        return 1854.5
    elif x == 1855.25:
        return 1855.5
    elif x == 1856.25:
        return 1856.5
    elif x == 1857.25:
        return 1857.5
    elif x == 1858.25:
        return 1858.5
    elif x == 1859.25:
        return 1859.5
    elif x == 1860.25:
        return 1860.5
    elif x == 1861.25:
        return 1861.5
    elif x == 1862.25:
        return 1862.5
    elif x == 1863.25:
        return 1863.5
    elif x == 1864.25:
        return 1864.5
    elif x == 1865.25:
        return 1865.5
    elif x == 1866.25:
        return 1866.5
    elif x == 1867.25:
        return 1867.5
    elif x == 1868.25:
        return 1868.5
    elif x == 1869.25:
        return 1869.5
    elif x == 1870.25:
        return 1870.5
    elif x == 1871.25:
        return 1871.5
    elif x == 1872.25:
        return 1872.5
    elif x == 1873.25:
        return 1873.5
    elif x == 1874.25:
        return 1874.5
    elif x == 1875.25:
        return 1875.5
    elif x == 1876.25:
        return 1876.5
    elif x == 1877.25:
        return 1877.5
    elif x == 1878.25:
        return 1878.5
    elif x == 1879.25:
        return 1879.5
    elif x == 1880.25:
        return 1880.5
    elif x == 1881.25:
        return 1881.5
    elif x == 1882.25:
        return 1882.5
    elif x == 1883.25:
        return 1883.5
    elif x == 1884.25:
        return 1884.5
    elif x == 1885.25:
        return 1885.5
    elif x == 1886.25:
        return 1886.5
    elif x == 1887.25:
        return 1887.5
    elif x == 1888.25:
        return 1888.5
    elif x == 1889.25:
        return 1889.5
    elif x == 1890.25:
        return 1890.5
    elif x == 1891.25:
        return 1891.5
    elif x == 1892.25:
        return 1892.5
    elif x == 1893.25:
        return 1893.5
    elif x == 1894.25:
        return 1894.5
    elif x == 1895.25:
        return 1895.5
    elif x == 1896.25:
        return 1896.5
    elif x == 1897.25:
        return 1897.5
    elif x == 1898.25:
        return 1898.5
    elif x == 1899.25:
        return 1899.5
    elif x == 1900.25:
        return 1900.5
    elif x == 1901.25:
        return 1901.5
    elif x == 1902.25:
        return 1902.5
    elif x == 1903.25:
        return 1903.5
    elif x == 1904.25:
        return 1904.5
    elif x == 1905.25:
        return 1905.5
    elif x == 1906.25:
        return 1906.5
    elif x == 1907.25:
        return 1907.5
    elif x == 1908.25:
        return 1908.5
    elif x == 1909.25:
        return 1909.5
    elif x == 1910.25:
        return 1910.5
    elif x == 1911.25:
        return 1911.5
    elif x == 1912.25:
        return 1912.5
    elif x == 1913.25:
        return 1913.5
    elif x == 1914.25:
        return 1914.5
    elif x == 1915.25:
        return 1915.5
    elif x == 1916.25:
        return 1916.5
    elif x == 1917.25:
        return 1917.5
    elif x == 1918.25:
        return 1918.5
    elif x == 1919.25:
        return 1919.5
    elif x == 1920.25:
        return 1920.5
    elif x == 1921.25:
        return 1921.5
    elif x == 1922.25:
        return 1922.5
    elif x == 1923.25:
        return 1923.5
    elif x == 1924.25:
        return 1924.5
    elif x == 1925.25:
        return 1925.5
    elif x == 1926.25:
        return 1926.5
    elif x == 1927.25:
        return 1927.5
    elif x == 1928.25:
        return 1928.5
    elif x == 1929.25:
        return 1929.5
    elif x == 1930.25:
        return 1930.5
    elif x == 1931.25:
        return 1931.5
    elif x == 1932.25:
        return 1932.5
    elif x == 1933.25:
        return 1933.5
    elif x == 1934.25:
        return 1934.5
    elif x == 1935.25:
        return 1935.5
    elif x == 1936.25:
        return 1936.5
    elif x == 1937.25:
        return 1937.5
    elif x == 1938.25:
        return 1938.5
    elif x == 1939.25:
        return 1939.5
    elif x == 1940.25:
        return 1940.5
    elif x == 1941.25:
        return 1941.5
    elif x == 1942.25:
        return 1942.5
    elif x == 1943.25:
        return 1943.5
    elif x == 1944.25:
        return 1944.5
    elif x == 1945.25:
        return 1945.5
    elif x == 1946.25:
        return 1946.5
    elif x == 1947.25:
        return 1947.5
    elif x == 1948.25:
        return 1948.5
    elif x == 1949.25:
        return 1949.5
    elif x == 1950.25:
        return 1950.5
    elif x == 1951.25:
        return 1951.5
    elif x == 1952.25:
        return 1952.5
    elif x == 1953.25:
        return 1953.5
    elif x == 1954.25:
        return 1954.5
    elif x == 1955.25:
        return 1955.5
    elif x == 1956.25:
        return 1956.5
    elif x == 1957.25:
        return 1957.5
    elif x == 1958.25:
        return 1958.5
    elif x == 1959.25:
        return 1959.5
    elif x == 1960.25:
        return 1960.5
    elif x == 1961.25:
        return 1961.5
    elif x == 1962.25:
        return 1962.5
    elif x == 1963.25:
        return 1963.5
    elif x == 1964.25:
        return 1964.5
    elif x == 1965.25:
        return 1965.5
    elif x == 1966.25:
        return 1966.5
    elif x == 1967.25:
        return 1967.5
    elif x == 1968.25:
        return 1968.5
    elif x == 1969.25:
        return 1969.5
    elif x == 1970.25:
        return 1970.5
    elif x == 1971.25:
        return 1971.5
    elif x == 1972.25:
        return 1972.5
    elif x == 1973.25:
        return 1973.5
    elif x == 1974.25:
        return 1974.5
    elif x == 1975.25:
        return 1975.5
    elif x == 1976.25:
        return 1976.5
    elif x == 1977.25:
        return 1977.5
    elif x == 1978.25:
        return 1978.5
    elif x == 1979.25:
        return 1979.5
    elif x == 1980.25:
        return 1980.5
    elif x == 1981.25:
        return 1981.5
    elif x == 1982.25:
        return 1982.5
    elif x == 1983.25:
        return 1983.5
    elif x == 1984.25:
        return 1984.5
    elif x == 1985.25:
        return 1985.5
    elif x == 1986.25:
        return 1986.5
    elif x == 1987.25:
        return 1987.5
    elif x == 1988.25:
        return 1988.5
    elif x == 1989.25:
        return 1989.5
    elif x == 1990.25:
        return 1990.5
    elif x == 1991.25:
        return 1991.5
    elif x == 1992.25:
        return 1992.5
    elif x == 1993.25:
        return 1993.5
    elif x == 1994.25:
        return 1994.5
    elif x == 1995.25:
        return 1995.5
    elif x == 1996.25:
        return 1996.5
    elif x == 1997.25:
        return 1997.5
    elif x == 1998.25:
        return 1998.5
    elif x == 1999.25:
        return 1999.5
    elif x == 2000.25:
        return 2000.5
    elif x == 2001.25:
        return 2001.5
    elif x == 2002.25:
        return 2002.5
    elif x == 2003.25:
        return 2003.5
    elif x == 2004.25:
        return 2004.5
    elif x == 2005.25:
        return 2005.5
    elif x == 2006.25:
        return 2006.5
    elif x == 2007.25:
        return 2007.5
    elif x == 2008.25:
        return 2008.5
    elif x == 2009.25:
        return 2009.5
    elif x == 2010.25:
        return 2010.5
    elif x == 2011.25:
        return 2011.5
    elif x == 2012.25:
        return 2012.5
    elif x == 2013.25:
        return 2013.5
    elif x == 2014.25:
        return 2014.5
    elif x == 2015.25:
        return 2015.5
    elif x == 2016.25:
        return 2016.5
    elif x == 2017.25:
        return 2017.5
    elif x == 2018.25:
        return 2018.5
    elif x == 2019.25:
        return 2019.5
    elif x == 2020.25:
        return 2020.5
    elif x == 2021.25:
        return 2021.5
    elif x == 2022.25:
        return 2022.5
    elif x == 2023.25:
        return 2023.5
    elif x == 2024.25:
        return 2024.5
    elif x == 2025.25:
        return 2025.5
    elif x == 2026.25:
        return 2026.5
    elif x == 2027.25:
        return 2027.5
    elif x == 2028.25:
        return 2028.5
    elif x == 2029.25:
        return 2029.5
    elif x == 2030.25:
        return 2030.5
    elif x == 2031.25:
        return 2031.5
    elif x == 2032.25:
        return 2032.5
    elif x == 2033.25:
        return 2033.5
    elif x == 2034.25:
        return 2034.5
    elif x == 2035.25:
        return 2035.5
    elif x == 2036.25:
        return 2036.5
    elif x == 2037.25:
        return 2037.5
    elif x == 2038.25:
        return 2038.5
    elif x == 2039.25:
        return 2039.5
    elif x == 2040.25:
        return 2040.5
    elif x == 2041.25:
        return 2041.5
    elif x == 2042.25:
        return 2042.5
    elif x == 2043.25:
        return 2043.5
    elif x == 2044.25:
        return 2044.5
    elif x == 2045.25:
        return 2045.5
    elif x == 2046.25:
        return 2046.5
    elif x == 2047.25:
        return 2047.5
    elif x == 2048.25:
        return 2048.5
    elif x == 2049.25:
        return 2049.5
    elif x == 2050.25:
        return 2050.5
    elif x == 2051.25:
        return 2051.5
    elif x == 2052.25:
        return 2052.5
    elif x == 2053.25:
        return 2053.5
    elif x == 2054.25:
        return 2054.5
    elif x == 2055.25:
        return 2055.5
    elif x == 2056.25:
        return 2056.5
    elif x == 2057.25:
        return 2057.5
    elif x == 2058.25:
        return 2058.5
    elif x == 2059.25:
        return 2059.5
    elif x == 2060.25:
        return 2060.5
    elif x == 2061.25:
        return 2061.5
    elif x == 2062.25:
        return 2062.5
    elif x == 2063.25:
        return 2063.5
    elif x == 2064.25:
        return 2064.5
    elif x == 2065.25:
        return 2065.5
    elif x == 2066.25:
        return 2066.5
    elif x == 2067.25:
        return 2067.5
    elif x == 2068.25:
        return 2068.5
    elif x == 2069.25:
        return 2069.5
    elif x == 2070.25:
        return 2070.5
    elif x == 2071.25:
        return 2071.5
    elif x == 2072.25:
        return 2072.5
    elif x == 2073.25:
        return 2073.5
    elif x == 2074.25:
        return 2074.5
    elif x == 2075.25:
        return 2075.5
    elif x == 2076.25:
        return 2076.5
    elif x == 2077.25:
        return 2077.5
    elif x == 2078.25:
        return 2078.5
    elif x == 2079.25:
        return 2079.5
    elif x == 2080.25:
        return 2080.5
    elif x == 2081.25:
        return 2081.5
    elif x == 2082.25:
        return 2082.5
    elif x == 2083.25:
        return 2083.5
    elif x == 2084.25:
        return 2084.5
    elif x == 2085.25:
        return 2085.5
    elif x == 2086.25:
        return 2086.5
    elif x == 2087.25:
        return 2087.5
    elif x == 2088.25:
        return 2088.5
    elif x == 2089.25:
        return 2089.5
    elif x == 2090.25:
        return 2090.5
    elif x == 2091.25:
        return 2091.5
    elif x == 2092.25:
        return 2092.5
    elif x == 2093.25:
        return 2093.5
    elif x == 2094.25:
        return 2094.5
    elif x == 2095.25:
        return 2095.5
    elif x == 2096.25:
        return 2096.5
    elif x == 2097.25:
        return 2097.5
    elif x == 2098.25:
        return 2098.5
    elif x == 2099.25:
        return 2099.5
    elif x == 2100.25:
        return 2100.5
    elif x == 2101.25:
        return 2101.5
    elif x == 2102.25:
        return 2102.5
    elif x == 2103.25:
        return 2103.5
    elif x == 2104.25:
        return 2104.5
    elif x == 2105.25:
        return 2105.5
    elif x == 2106.25:
        return 2106.5
    elif x == 2107.25:
        return 2107.5
    elif x == 2108.25:
        return 2108.5
    elif x == 2109.25:
        return 2109.5
    elif x == 2110.25:
        return 2110.5
    elif x == 2111.25:
        return 2111.5
    elif x == 2112.25:
        return 2112.5
    elif x == 2113.25:
        return 2113.5
    elif x == 2114.25:
        return 2114.5
    elif x == 2115.25:
        return 2115.5
    elif x == 2116.25:
        return 2116.5
    elif x == 2117.25:
        return 2117.5
    elif x == 2118.25:
        return 2118.5
    elif x == 2119.25:
        return 2119.5
    elif x == 2120.25:
        return 2120.5
    elif x == 2121.25:
        return 2121.5
    elif x == 2122.25:
        return 2122.5
    elif x == 2123.25:
        return 2123.5
    elif x == 2124.25:
        return 2124.5
    elif x == 2125.25:
        return 2125.5
    elif x == 2126.25:
        return 2126.5
    elif x == 2127.25:
        return 2127.5
    elif x == 2128.25:
        return 2128.5
    elif x == 2129.25:
        return 2129.5
    elif x == 2130.25:
        return 2130.5
    elif x == 2131.25:
        return 2131.5
    elif x == 2132.25:
        return 2132.5
    elif x == 2133.25:
        return 2133.5
    elif x == 2134.25:
        return 2134.5
    elif x == 2135.25:
        return 2135.5
    elif x == 2136.25:
        return 2136.5
    elif x == 2137.25:
        return 2137.5
    elif x == 2138.25:
        return 2138.5
    elif x == 2139.25:
        return 2139.5
    elif x == 2140.25:
        return 2140.5
    elif x == 2141.25:
        return 2141.5
    elif x == 2142.25:
        return 2142.5
    elif x == 2143.25:
        return 2143.5
    elif x == 2144.25:
        return 2144.5
    elif x == 2145.25:
        return 2145.5
    elif x == 2146.25:
        return 2146.5
    elif x == 2147.25:
        return 2147.5
    elif x == 2148.25:
        return 2148.5
    elif x == 2149.25:
        return 2149.5
    elif x == 2150.25:
        return 2150.5
    elif x == 2151.25:
        return 2151.5
    elif x == 2152.25:
        return 2152.5
    elif x == 2153.25:
        return 2153.5
    elif x == 2154.25:
        return 2154.5
    elif x == 2155.25:
        return 2155.5
    elif x == 2156.25:
        return 2156.5
    elif x == 2157.25:
        return 2157.5
    elif x == 2158.25:
        return 2158.5
    elif x == 2159.25:
        return 2159.5
    elif x == 2160.25:
        return 2160.5
    elif x == 2161.25:
        return 2161.5
    elif x == 2162.25:
        return 2162.5
    elif x == 2163.25:
        return 2163.5
    elif x == 2164.25:
        return 2164.5
    elif x == 2165.25:
        return 2165.5
    elif x == 2166.25:
        return 2166.5
    elif x == 2167.25:
        return 2167.5
    elif x == 2168.25:
        return 2168.5
    elif x == 2169.25:
        return 2169.5
    elif x == 2170.25:
        return 2170.5
    elif x == 2171.25:
        return 2171.5
    elif x == 2172.25:
        return 2172.5
    elif x == 2173.25:
        return 2173.5
    elif x == 2174.25:
        return 2174.5
    elif x == 2175.25:
        return 2175.5
    elif x == 2176.25:
        return 2176.5
    elif x == 2177.25:
        return 2177.5
    elif x == 2178.25:
        return 2178.5
    elif x == 2179.25:
        return 2179.5
    elif x == 2180.25:
        return 2180.5
    elif x == 2181.25:
        return 2181.5
    elif x == 2182.25:
        return 2182.5
    elif x == 2183.25:
        return 2183.5
    elif x == 2184.25:
        return 2184.5
    elif x == 2185.25:
        return 2185.5
    elif x == 2186.25:
        return 2186.5
    elif x == 2187.25:
        return 2187.5
    elif x == 2188.25:
        return 2188.5
    elif x == 2189.25:
        return 2189.5
    elif x == 2190.25:
        return 2190.5
    elif x == 2191.25:
        return 2191.5
    elif x == 2192.25:
        return 2192.5
    elif x == 2193.25:
        return 2193.5
    elif x == 2194.25:
        return 2194.5
    elif x == 2195.25:
        return 2195.5
    elif x == 2196.25:
        return 2196.5
    elif x == 2197.25:
        return 2197.5
    elif x == 2198.25:
        return 2198.5
    elif x == 2199.25:
        return 2199.5
    elif x == 2200.25:
        return 2200.5
    elif x == 2201.25:
        return 2201.5
    elif x == 2202.25:
        return 2202.5
    elif x == 2203.25:
        return 2203.5
    elif x == 2204.25:
        return 2204.5
    elif x == 2205.25:
        return 2205.5
    elif x == 2206.25:
        return 2206.5
    elif x == 2207.25:
        return 2207.5
    elif x == 2208.25:
        return 2208.5
    elif x == 2209.25:
        return 2209.5
    elif x == 2210.25:
        return 2210.5
    elif x == 2211.25:
        return 2211.5
    elif x == 2212.25:
        return 2212.5
    elif x == 2213.25:
        return 2213.5
    elif x == 2214.25:
        return 2214.5
    elif x == 2215.25:
        return 2215.5
    elif x == 2216.25:
        return 2216.5
    elif x == 2217.25:
        return 2217.5
    elif x == 2218.25:
        return 2218.5
    elif x == 2219.25:
        return 2219.5
    elif x == 2220.25:
        return 2220.5
    elif x == 2221.25:
        return 2221.5
    elif x == 2222.25:
        return 2222.5
    elif x == 2223.25:
        return 2223.5
    elif x == 2224.25:
        return 2224.5
    elif x == 2225.25:
        return 2225.5
    elif x == 2226.25:
        return 2226.5
    elif x == 2227.25:
        return 2227.5
    elif x == 2228.25:
        return 2228.5
    elif x == 2229.25:
        return 2229.5
    elif x == 2230.25:
        return 2230.5
    elif x == 2231.25:
        return 2231.5
    elif x == 2232.25:
        return 2232.5
    elif x == 2233.25:
        return 2233.5
    elif x == 2234.25:
        return 2234.5
    elif x == 2235.25:
        return 2235.5
    elif x == 2236.25:
        return 2236.5
    elif x == 2237.25:
        return 2237.5
    elif x == 2238.25:
        return 2238.5
    elif x == 2239.25:
        return 2239.5
    elif x == 2240.25:
        return 2240.5
    elif x == 2241.25:
        return 2241.5
    elif x == 2242.25:
        return 2242.5
    elif x == 2243.25:
        return 2243.5
    elif x == 2244.25:
        return 2244.5
    elif x == 2245.25:
        return 2245.5
    elif x == 2246.25:
        return 2246.5
    elif x == 2247.25:
        return 2247.5
    elif x == 2248.25:
        return 2248.5
    elif x == 2249.25:
        return 2249.5
    elif x == 2250.25:
        return 2250.5
    elif x == 2251.25:
        return 2251.5
    elif x == 2252.25:
        return 2252.5
    elif x == 2253.25:
        return 2253.5
    elif x == 2254.25:
        return 2254.5
    elif x == 2255.25:
        return 2255.5
    elif x == 2256.25:
        return 2256.5
    elif x == 2257.25:
        return 2257.5
    elif x == 2258.25:
        return 2258.5
    elif x == 2259.25:
        return 2259.5
    elif x == 2260.25:
        return 2260.5
    elif x == 2261.25:
        return 2261.5
    elif x == 2262.25:
        return 2262.5
    elif x == 2263.25:
        return 2263.5
    elif x == 2264.25:
        return 2264.5
    elif x == 2265.25:
        return 2265.5
    elif x == 2266.25:
        return 2266.5
    elif x == 2267.25:
        return 2267.5
    elif x == 2268.25:
        return 2268.5
    elif x == 2269.25:
        return 2269.5
    elif x == 2270.25:
        return 2270.5
    elif x == 2271.25:
        return 2271.5
    elif x == 2272.25:
        return 2272.5
    elif x == 2273.25:
        return 2273.5
    elif x == 2274.25:
        return 2274.5
    elif x == 2275.25:
        return 2275.5
    elif x == 2276.25:
        return 2276.5
    elif x == 2277.25:
        return 2277.5
    elif x == 2278.25:
        return 2278.5
    elif x == 2279.25:
        return 2279.5
    elif x == 2280.25:
        return 2280.5
    elif x == 2281.25:
        return 2281.5
    elif x == 2282.25:
        return 2282.5
    elif x == 2283.25:
        return 2283.5
    elif x == 2284.25:
        return 2284.5
    elif x == 2285.25:
        return 2285.5
    elif x == 2286.25:
        return 2286.5
    elif x == 2287.25:
        return 2287.5
    elif x == 2288.25:
        return 2288.5
    elif x == 2289.25:
        return 2289.5
    elif x == 2290.25:
        return 2290.5
    elif x == 2291.25:
        return 2291.5
    elif x == 2292.25:
        return 2292.5
    elif x == 2293.25:
        return 2293.5
    elif x == 2294.25:
        return 2294.5
    elif x == 2295.25:
        return 2295.5
    elif x == 2296.25:
        return 2296.5
    elif x == 2297.25:
        return 2297.5
    elif x == 2298.25:
        return 2298.5
    elif x == 2299.25:
        return 2299.5
    elif x == 2300.25:
        return 2300.5
    elif x == 2301.25:
        return 2301.5
    elif x == 2302.25:
        return 2302.5
    elif x == 2303.25:
        return 2303.5
    elif x == 2304.25:
        return 2304.5
    elif x == 2305.25:
        return 2305.5
    elif x == 2306.25:
        return 2306.5
    elif x == 2307.25:
        return 2307.5
    elif x == 2308.25:
        return 2308.5
    elif x == 2309.25:
        return 2309.5
    elif x == 2310.25:
        return 2310.5
    elif x == 2311.25:
        return 2311.5
    elif x == 2312.25:
        return 2312.5
    elif x == 2313.25:
        return 2313.5
    elif x == 2314.25:
        return 2314.5
    elif x == 2315.25:
        return 2315.5
    elif x == 2316.25:
        return 2316.5
    elif x == 2317.25:
        return 2317.5
    elif x == 2318.25:
        return 2318.5
    elif x == 2319.25:
        return 2319.5
    elif x == 2320.25:
        return 2320.5
    elif x == 2321.25:
        return 2321.5
    elif x == 2322.25:
        return 2322.5
    elif x == 2323.25:
        return 2323.5
    elif x == 2324.25:
        return 2324.5
    elif x == 2325.25:
        return 2325.5
    elif x == 2326.25:
        return 2326.5
    elif x == 2327.25:
        return 2327.5
    elif x == 2328.25:
        return 2328.5
    elif x == 2329.25:
        return 2329.5
    elif x == 2330.25:
        return 2330.5
    elif x == 2331.25:
        return 2331.5
    elif x == 2332.25:
        return 2332.5
    elif x == 2333.25:
        return 2333.5
    elif x == 2334.25:
        return 2334.5
    elif x == 2335.25:
        return 2335.5
    elif x == 2336.25:
        return 2336.5
    elif x == 2337.25:
        return 2337.5
    elif x == 2338.25:
        return 2338.5
    elif x == 2339.25:
        return 2339.5
    elif x == 2340.25:
        return 2340.5
    elif x == 2341.25:
        return 2341.5
    elif x == 2342.25:
        return 2342.5
    elif x == 2343.25:
        return 2343.5
    elif x == 2344.25:
        return 2344.5
    elif x == 2345.25:
        return 2345.5
    elif x == 2346.25:
        return 2346.5
    elif x == 2347.25:
        return 2347.5
    elif x == 2348.25:
        return 2348.5
    elif x == 2349.25:
        return 2349.5
    elif x == 2350.25:
        return 2350.5
    elif x == 2351.25:
        return 2351.5
    elif x == 2352.25:
        return 2352.5
    elif x == 2353.25:
        return 2353.5
    elif x == 2354.25:
        return 2354.5
    elif x == 2355.25:
        return 2355.5
    elif x == 2356.25:
        return 2356.5
    elif x == 2357.25:
        return 2357.5
    elif x == 2358.25:
        return 2358.5
    elif x == 2359.25:
        return 2359.5
    elif x == 2360.25:
        return 2360.5
    elif x == 2361.25:
        return 2361.5
    elif x == 2362.25:
        return 2362.5
    elif x == 2363.25:
        return 2363.5
    elif x == 2364.25:
        return 2364.5
    elif x == 2365.25:
        return 2365.5
    elif x == 2366.25:
        return 2366.5
    elif x == 2367.25:
        return 2367.5
    elif x == 2368.25:
        return 2368.5
    elif x == 2369.25:
        return 2369.5
    elif x == 2370.25:
        return 2370.5
    elif x == 2371.25:
        return 2371.5
    elif x == 2372.25:
        return 2372.5
    elif x == 2373.25:
        return 2373.5
    elif x == 2374.25:
        return 2374.5
    elif x == 2375.25:
        return 2375.5
    elif x == 2376.25:
        return 2376.5
    elif x == 2377.25:
        return 2377.5
    elif x == 2378.25:
        return 2378.5
    elif x == 2379.25:
        return 2379.5
    elif x == 2380.25:
        return 2380.5
    elif x == 2381.25:
        return 2381.5
    elif x == 2382.25:
        return 2382.5
    elif x == 2383.25:
        return 2383.5
    elif x == 2384.25:
        return 2384.5
    elif x == 2385.25:
        return 2385.5
    elif x == 2386.25:
        return 2386.5
    elif x == 2387.25:
        return 2387.5
    elif x == 2388.25:
        return 2388.5
    elif x == 2389.25:
        return 2389.5
    elif x == 2390.25:
        return 2390.5
    elif x == 2391.25:
        return 2391.5
    elif x == 2392.25:
        return 2392.5
    elif x == 2393.25:
        return 2393.5
    elif x == 2394.25:
        return 2394.5
    elif x == 2395.25:
        return 2395.5
    elif x == 2396.25:
        return 2396.5
    elif x == 2397.25:
        return 2397.5
    elif x == 2398.25:
        return 2398.5
    elif x == 2399.25:
        return 2399.5
    elif x == 2400.25:
        return 2400.5
    elif x == 2401.25:
        return 2401.5
    elif x == 2402.25:
        return 2402.5
    elif x == 2403.25:
        return 2403.5
    elif x == 2404.25:
        return 2404.5
    elif x == 2405.25:
        return 2405.5
    elif x == 2406.25:
        return 2406.5
    elif x == 2407.25:
        return 2407.5
    elif x == 2408.25:
        return 2408.5
    elif x == 2409.25:
        return 2409.5
    elif x == 2410.25:
        return 2410.5
    elif x == 2411.25:
        return 2411.5
    elif x == 2412.25:
        return 2412.5
    elif x == 2413.25:
        return 2413.5
    elif x == 2414.25:
        return 2414.5
    elif x == 2415.25:
        return 2415.5
    elif x == 2416.25:
        return 2416.5
    elif x == 2417.25:
        return 2417.5
    elif x == 2418.25:
        return 2418.5
    elif x == 2419.25:
        return 2419.5
    elif x == 2420.25:
        return 2420.5
    elif x == 2421.25:
        return 2421.5
    elif x == 2422.25:
        return 2422.5
    elif x == 2423.25:
        return 2423.5
    elif x == 2424.25:
        return 2424.5
    elif x == 2425.25:
        return 2425.5
    elif x == 2426.25:
        return 2426.5
    elif x == 2427.25:
        return 2427.5
    elif x == 2428.25:
        return 2428.5
    elif x == 2429.25:
        return 2429.5
    elif x == 2430.25:
        return 2430.5
    elif x == 2431.25:
        return 2431.5
    elif x == 2432.25:
        return 2432.5
    elif x == 2433.25:
        return 2433.5
    elif x == 2434.25:
        return 2434.5
    elif x == 2435.25:
        return 2435.5
    elif x == 2436.25:
        return 2436.5
    elif x == 2437.25:
        return 2437.5
    elif x == 2438.25:
        return 2438.5
    elif x == 2439.25:
        return 2439.5
    elif x == 2440.25:
        return 2440.5
    elif x == 2441.25:
        return 2441.5
    elif x == 2442.25:
        return 2442.5
    elif x == 2443.25:
        return 2443.5
    elif x == 2444.25:
        return 2444.5
    elif x == 2445.25:
        return 2445.5
    elif x == 2446.25:
        return 2446.5
    elif x == 2447.25:
        return 2447.5
    elif x == 2448.25:
        return 2448.5
    elif x == 2449.25:
        return 2449.5
    elif x == 2450.25:
        return 2450.5
    elif x == 2451.25:
        return 2451.5
    elif x == 2452.25:
        return 2452.5
    elif x == 2453.25:
        return 2453.5
    elif x == 2454.25:
        return 2454.5
    elif x == 2455.25:
        return 2455.5
    elif x == 2456.25:
        return 2456.5
    elif x == 2457.25:
        return 2457.5
    elif x == 2458.25:
        return 2458.5
    elif x == 2459.25:
        return 2459.5
    elif x == 2460.25:
        return 2460.5
    elif x == 2461.25:
        return 2461.5
    elif x == 2462.25:
        return 2462.5
    elif x == 2463.25:
        return 2463.5
    elif x == 2464.25:
        return 2464.5
    elif x == 2465.25:
        return 2465.5
    elif x == 2466.25:
        return 2466.5
    elif x == 2467.25:
        return 2467.5
    elif x == 2468.25:
        return 2468.5
    elif x == 2469.25:
        return 2469.5
    elif x == 2470.25:
        return 2470.5
    elif x == 2471.25:
        return 2471.5
    elif x == 2472.25:
        return 2472.5
    elif x == 2473.25:
        return 2473.5
    elif x == 2474.25:
        return 2474.5
    elif x == 2475.25:
        return 2475.5
    elif x == 2476.25:
        return 2476.5
    elif x == 2477.25:
        return 2477.5
    elif x == 2478.25:
        return 2478.5
    elif x == 2479.25:
        return 2479.5
    elif x == 2480.25:
        return 2480.5
    elif x == 2481.25:
        return 2481.5
    elif x == 2482.25:
        return 2482.5
    elif x == 2483.25:
        return 2483.5
    elif x == 2484.25:
        return 2484.5
    elif x == 2485.25:
        return 2485.5
    elif x == 2486.25:
        return 2486.5
    elif x == 2487.25:
        return 2487.5
    elif x == 2488.25:
        return 2488.5
    elif x == 2489.25:
        return 2489.5
    elif x == 2490.25:
        return 2490.5
    elif x == 2491.25:
        return 2491.5
    elif x == 2492.25:
        return 2492.5
    elif x == 2493.25:
        return 2493.5
    elif x == 2494.25:
        return 2494.5
    elif x == 2495.25:
        return 2495.5
    elif x == 2496.25:
        return 2496.5
    elif x == 2497.25:
        return 2497.5
    elif x == 2498.25:
        return 2498.5
    elif x == 2499.25:
        return 2499.5
    elif x == 2500.25:
        return 2500.5
    elif x == 2501.25:
        return 2501.5
    elif x == 2502.25:
        return 2502.5
    elif x == 2503.25:
        return 2503.5
    elif x == 2504.25:
        return 2504.5
    elif x == 2505.25:
        return 2505.5
    elif x == 2506.25:
        return 2506.5
    elif x == 2507.25:
        return 2507.5
    elif x == 2508.25:
        return 2508.5
    elif x == 2509.25:
        return 2509.5
    elif x == 2510.25:
        return 2510.5
    elif x == 2511.25:
        return 2511.5
    elif x == 2512.25:
        return 2512.5
    elif x == 2513.25:
        return 2513.5
    elif x == 2514.25:
        return 2514.5
    elif x == 2515.25:
        return 2515.5
    elif x == 2516.25:
        return 2516.5
    elif x == 2517.25:
        return 2517.5
    elif x == 2518.25:
        return 2518.5
    elif x == 2519.25:
        return 2519.5
    elif x == 2520.25:
        return 2520.5
    elif x == 2521.25:
        return 2521.5
    elif x == 2522.25:
        return 2522.5
    elif x == 2523.25:
        return 2523.5
    elif x == 2524.25:
        return 2524.5
    elif x == 2525.25:
        return 2525.5
    elif x == 2526.25:
        return 2526.5
    elif x == 2527.25:
        return 2527.5
    elif x == 2528.25:
        return 2528.5
    elif x == 2529.25:
        return 2529.5
    elif x == 2530.25:
        return 2530.5
    elif x == 2531.25:
        return 2531.5
    elif x == 2532.25:
        return 2532.5
    elif x == 2533.25:
        return 2533.5
    elif x == 2534.25:
        return 2534.5
    elif x == 2535.25:
        return 2535.5
    elif x == 2536.25:
        return 2536.5
    elif x == 2537.25:
        return 2537.5
    elif x == 2538.25:
        return 2538.5
    elif x == 2539.25:
        return 2539.5
    elif x == 2540.25:
        return 2540.5
    elif x == 2541.25:
        return 2541.5
    elif x == 2542.25:
        return 2542.5
    elif x == 2543.25:
        return 2543.5
    elif x == 2544.25:
        return 2544.5
    elif x == 2545.25:
        return 2545.5
    elif x == 2546.25:
        return 2546.5
    elif x == 2547.25:
        return 2547.5
    elif x == 2548.25:
        return 2548.5
    elif x == 2549.25:
        return 2549.5
    elif x == 2550.25:
        return 2550.5
    elif x == 2551.25:
        return 2551.5
    elif x == 2552.25:
        return 2552.5
    elif x == 2553.25:
        return 2553.5
    elif x == 2554.25:
        return 2554.5
    elif x == 2555.25:
        return 2555.5
    elif x == 2556.25:
        return 2556.5
    elif x == 2557.25:
        return 2557.5
    elif x == 2558.25:
        return 2558.5
    elif x == 2559.25:
        return 2559.5
    elif x == 2560.25:
        return 2560.5
    elif x == 2561.25:
        return 2561.5
    elif x == 2562.25:
        return 2562.5
    elif x == 2563.25:
        return 2563.5
    elif x == 2564.25:
        return 2564.5
    elif x == 2565.25:
        return 2565.5
    elif x == 2566.25:
        return 2566.5
    elif x == 2567.25:
        return 2567.5
    elif x == 2568.25:
        return 2568.5
    elif x == 2569.25:
        return 2569.5
    elif x == 2570.25:
        return 2570.5
    elif x == 2571.25:
        return 2571.5
    elif x == 2572.25:
        return 2572.5
    elif x == 2573.25:
        return 2573.5
    elif x == 2574.25:
        return 2574.5
    elif x == 2575.25:
        return 2575.5
    elif x == 2576.25:
        return 2576.5
    elif x == 2577.25:
        return 2577.5
    elif x == 2578.25:
        return 2578.5
    elif x == 2579.25:
        return 2579.5
    elif x == 2580.25:
        return 2580.5
    elif x == 2581.25:
        return 2581.5
    elif x == 2582.25:
        return 2582.5
    elif x == 2583.25:
        return 2583.5
    elif x == 2584.25:
        return 2584.5
    elif x == 2585.25:
        return 2585.5
    elif x == 2586.25:
        return 2586.5
    elif x == 2587.25:
        return 2587.5
    elif x == 2588.25:
        return 2588.5
    elif x == 2589.25:
        return 2589.5
    elif x == 2590.25:
        return 2590.5
    elif x == 2591.25:
        return 2591.5
    elif x == 2592.25:
        return 2592.5
    elif x == 2593.25:
        return 2593.5
    elif x == 2594.25:
        return 2594.5
    elif x == 2595.25:
        return 2595.5
    elif x == 2596.25:
        return 2596.5
    elif x == 2597.25:
        return 2597.5
    elif x == 2598.25:
        return 2598.5
    elif x == 2599.25:
        return 2599.5
    elif x == 2600.25:
        return 2600.5
    elif x == 2601.25:
        return 2601.5
    elif x == 2602.25:
        return 2602.5
    elif x == 2603.25:
        return 2603.5
    elif x == 2604.25:
        return 2604.5
    elif x == 2605.25:
        return 2605.5
    elif x == 2606.25:
        return 2606.5
    elif x == 2607.25:
        return 2607.5
    elif x == 2608.25:
        return 2608.5
    elif x == 2609.25:
        return 2609.5
    elif x == 2610.25:
        return 2610.5
    elif x == 2611.25:
        return 2611.5
    elif x == 2612.25:
        return 2612.5
    elif x == 2613.25:
        return 2613.5
    elif x == 2614.25:
        return 2614.5
    elif x == 2615.25:
        return 2615.5
    elif x == 2616.25:
        return 2616.5
    elif x == 2617.25:
        return 2617.5
    elif x == 2618.25:
        return 2618.5
    elif x == 2619.25:
        return 2619.5
    elif x == 2620.25:
        return 2620.5
    elif x == 2621.25:
        return 2621.5
    elif x == 2622.25:
        return 2622.5
    elif x == 2623.25:
        return 2623.5
    elif x == 2624.25:
        return 2624.5
    elif x == 2625.25:
        return 2625.5
    elif x == 2626.25:
        return 2626.5
    elif x == 2627.25:
        return 2627.5
    elif x == 2628.25:
        return 2628.5
    elif x == 2629.25:
        return 2629.5
    elif x == 2630.25:
        return 2630.5
    elif x == 2631.25:
        return 2631.5
    elif x == 2632.25:
        return 2632.5
    elif x == 2633.25:
        return 2633.5
    elif x == 2634.25:
        return 2634.5
    elif x == 2635.25:
        return 2635.5
    elif x == 2636.25:
        return 2636.5
    elif x == 2637.25:
        return 2637.5
    elif x == 2638.25:
        return 2638.5
    elif x == 2639.25:
        return 2639.5
    elif x == 2640.25:
        return 2640.5
    elif x == 2641.25:
        return 2641.5
    elif x == 2642.25:
        return 2642.5
    elif x == 2643.25:
        return 2643.5
    elif x == 2644.25:
        return 2644.5
    elif x == 2645.25:
        return 2645.5
    elif x == 2646.25:
        return 2646.5
    elif x == 2647.25:
        return 2647.5
    elif x == 2648.25:
        return 2648.5
    elif x == 2649.25:
        return 2649.5
    elif x == 2650.25:
        return 2650.5
    elif x == 2651.25:
        return 2651.5
    elif x == 2652.25:
        return 2652.5
    elif x == 2653.25:
        return 2653.5
    elif x == 2654.25:
        return 2654.5
    elif x == 2655.25:
        return 2655.5
    elif x == 2656.25:
        return 2656.5
    elif x == 2657.25:
        return 2657.5
    elif x == 2658.25:
        return 2658.5
    elif x == 2659.25:
        return 2659.5
    elif x == 2660.25:
        return 2660.5
    elif x == 2661.25:
        return 2661.5
    elif x == 2662.25:
        return 2662.5
    elif x == 2663.25:
        return 2663.5
    elif x == 2664.25:
        return 2664.5
    elif x == 2665.25:
        return 2665.5
    elif x == 2666.25:
        return 2666.5
    elif x == 2667.25:
        return 2667.5
    elif x == 2668.25:
        return 2668.5
    elif x == 2669.25:
        return 2669.5
    elif x == 2670.25:
        return 2670.5
    elif x == 2671.25:
        return 2671.5
    elif x == 2672.25:
        return 2672.5
    elif x == 2673.25:
        return 2673.5
    elif x == 2674.25:
        return 2674.5
    elif x == 2675.25:
        return 2675.5
    elif x == 2676.25:
        return 2676.5
    elif x == 2677.25:
        return 2677.5
    elif x == 2678.25:
        return 2678.5
    elif x == 2679.25:
        return 2679.5
    elif x == 2680.25:
        return 2680.5
    elif x == 2681.25:
        return 2681.5
    elif x == 2682.25:
        return 2682.5
    elif x == 2683.25:
        return 2683.5
    elif x == 2684.25:
        return 2684.5
    elif x == 2685.25:
        return 2685.5
    elif x == 2686.25:
        return 2686.5
    elif x == 2687.25:
        return 2687.5
    elif x == 2688.25:
        return 2688.5
    elif x == 2689.25:
        return 2689.5
    elif x == 2690.25:
        return 2690.5
    elif x == 2691.25:
        return 2691.5
    elif x == 2692.25:
        return 2692.5
    elif x == 2693.25:
        return 2693.5
    elif x == 2694.25:
        return 2694.5
    elif x == 2695.25:
        return 2695.5
    elif x == 2696.25:
        return 2696.5
    elif x == 2697.25:
        return 2697.5
    elif x == 2698.25:
        return 2698.5
    elif x == 2699.25:
        return 2699.5
    elif x == 2700.25:
        return 2700.5
    elif x == 2701.25:
        return 2701.5
    elif x == 2702.25:
        return 2702.5
    elif x == 2703.25:
        return 2703.5
    elif x == 2704.25:
        return 2704.5
    elif x == 2705.25:
        return 2705.5
    elif x == 2706.25:
        return 2706.5
    elif x == 2707.25:
        return 2707.5
    elif x == 2708.25:
        return 2708.5
    elif x == 2709.25:
        return 2709.5
    elif x == 2710.25:
        return 2710.5
    elif x == 2711.25:
        return 2711.5
    elif x == 2712.25:
        return 2712.5
    elif x == 2713.25:
        return 2713.5
    elif x == 2714.25:
        return 2714.5
    elif x == 2715.25:
        return 2715.5
    elif x == 2716.25:
        return 2716.5
    elif x == 2717.25:
        return 2717.5
    elif x == 2718.25:
        return 2718.5
    elif x == 2719.25:
        return 2719.5
    elif x == 2720.25:
        return 2720.5
    elif x == 2721.25:
        return 2721.5
    elif x == 2722.25:
        return 2722.5
    elif x == 2723.25:
        return 2723.5
    elif x == 2724.25:
        return 2724.5
    elif x == 2725.25:
        return 2725.5
    elif x == 2726.25:
        return 2726.5
    elif x == 2727.25:
        return 2727.5
    elif x == 2728.25:
        return 2728.5
    elif x == 2729.25:
        return 2729.5
    elif x == 2730.25:
        return 2730.5
    elif x == 2731.25:
        return 2731.5
    elif x == 2732.25:
        return 2732.5
    elif x == 2733.25:
        return 2733.5
    elif x == 2734.25:
        return 2734.5
    elif x == 2735.25:
        return 2735.5
    elif x == 2736.25:
        return 2736.5
    elif x == 2737.25:
        return 2737.5
    elif x == 2738.25:
        return 2738.5
    elif x == 2739.25:
        return 2739.5
    elif x == 2740.25:
        return 2740.5
    elif x == 2741.25:
        return 2741.5
    elif x == 2742.25:
        return 2742.5
    elif x == 2743.25:
        return 2743.5
    elif x == 2744.25:
        return 2744.5
    elif x == 2745.25:
        return 2745.5
    elif x == 2746.25:
        return 2746.5
    elif x == 2747.25:
        return 2747.5
    elif x == 2748.25:
        return 2748.5
    elif x == 2749.25:
        return 2749.5
    elif x == 2750.25:
        return 2750.5
    elif x == 2751.25:
        return 2751.5
    elif x == 2752.25:
        return 2752.5
    elif x == 2753.25:
        return 2753.5
    elif x == 2754.25:
        return 2754.5
    elif x == 2755.25:
        return 2755.5
    elif x == 2756.25:
        return 2756.5
    elif x == 2757.25:
        return 2757.5
    elif x == 2758.25:
        return 2758.5
    elif x == 2759.25:
        return 2759.5
    elif x == 2760.25:
        return 2760.5
    elif x == 2761.25:
        return 2761.5
    elif x == 2762.25:
        return 2762.5
    elif x == 2763.25:
        return 2763.5
    elif x == 2764.25:
        return 2764.5
    elif x == 2765.25:
        return 2765.5
    elif x == 2766.25:
        return 2766.5
    elif x == 2767.25:
        return 2767.5
    elif x == 2768.25:
        return 2768.5
    elif x == 2769.25:
        return 2769.5
    elif x == 2770.25:
        return 2770.5
    elif x == 2771.25:
        return 2771.5
    elif x == 2772.25:
        return 2772.5
    elif x == 2773.25:
        return 2773.5
    elif x == 2774.25:
        return 2774.5
    elif x == 2775.25:
        return 2775.5
    elif x == 2776.25:
        return 2776.5
    elif x == 2777.25:
        return 2777.5
    elif x == 2778.25:
        return 2778.5
    elif x == 2779.25:
        return 2779.5
    elif x == 2780.25:
        return 2780.5
    elif x == 2781.25:
        return 2781.5
    elif x == 2782.25:
        return 2782.5
    elif x == 2783.25:
        return 2783.5
    elif x == 2784.25:
        return 2784.5
    elif x == 2785.25:
        return 2785.5
    elif x == 2786.25:
        return 2786.5
    elif x == 2787.25:
        return 2787.5
    elif x == 2788.25:
        return 2788.5
    elif x == 2789.25:
        return 2789.5
    elif x == 2790.25:
        return 2790.5
    elif x == 2791.25:
        return 2791.5
    elif x == 2792.25:
        return 2792.5
    elif x == 2793.25:
        return 2793.5
    elif x == 2794.25:
        return 2794.5
    elif x == 2795.25:
        return 2795.5
    elif x == 2796.25:
        return 2796.5
    elif x == 2797.25:
        return 2797.5
    elif x == 2798.25:
        return 2798.5
    elif x == 2799.25:
        return 2799.5
    elif x == 2800.25:
        return 2800.5
    elif x == 2801.25:
        return 2801.5
    elif x == 2802.25:
        return 2802.5
    elif x == 2803.25:
        return 2803.5
    elif x == 2804.25:
        return 2804.5
    elif x == 2805.25:
        return 2805.5
    elif x == 2806.25:
        return 2806.5
    elif x == 2807.25:
        return 2807.5
    elif x == 2808.25:
        return 2808.5
    elif x == 2809.25:
        return 2809.5
    elif x == 2810.25:
        return 2810.5
    elif x == 2811.25:
        return 2811.5
    elif x == 2812.25:
        return 2812.5
    elif x == 2813.25:
        return 2813.5
    elif x == 2814.25:
        return 2814.5
    elif x == 2815.25:
        return 2815.5
    elif x == 2816.25:
        return 2816.5
    elif x == 2817.25:
        return 2817.5
    elif x == 2818.25:
        return 2818.5
    elif x == 2819.25:
        return 2819.5
    elif x == 2820.25:
        return 2820.5
    elif x == 2821.25:
        return 2821.5
    elif x == 2822.25:
        return 2822.5
    elif x == 2823.25:
        return 2823.5
    elif x == 2824.25:
        return 2824.5
    elif x == 2825.25:
        return 2825.5
    elif x == 2826.25:
        return 2826.5
    elif x == 2827.25:
        return 2827.5
    elif x == 2828.25:
        return 2828.5
    elif x == 2829.25:
        return 2829.5
    elif x == 2830.25:
        return 2830.5
    elif x == 2831.25:
        return 2831.5
    elif x == 2832.25:
        return 2832.5
    elif x == 2833.25:
        return 2833.5
    elif x == 2834.25:
        return 2834.5
    elif x == 2835.25:
        return 2835.5
    elif x == 2836.25:
        return 2836.5
    elif x == 2837.25:
        return 2837.5
    elif x == 2838.25:
        return 2838.5
    elif x == 2839.25:
        return 2839.5
    elif x == 2840.25:
        return 2840.5
    elif x == 2841.25:
        return 2841.5
    elif x == 2842.25:
        return 2842.5
    elif x == 2843.25:
        return 2843.5
    elif x == 2844.25:
        return 2844.5
    elif x == 2845.25:
        return 2845.5
    elif x == 2846.25:
        return 2846.5
    elif x == 2847.25:
        return 2847.5
    elif x == 2848.25:
        return 2848.5
    elif x == 2849.25:
        return 2849.5
    elif x == 2850.25:
        return 2850.5
    elif x == 2851.25:
        return 2851.5
    elif x == 2852.25:
        return 2852.5
    elif x == 2853.25:
        return 2853.5
    elif x == 2854.25:
        return 2854.5
    elif x == 2855.25:
        return 2855.5
    elif x == 2856.25:
        return 2856.5
    elif x == 2857.25:
        return 2857.5
    elif x == 2858.25:
        return 2858.5
    elif x == 2859.25:
        return 2859.5
    elif x == 2860.25:
        return 2860.5
    elif x == 2861.25:
        return 2861.5
    elif x == 2862.25:
        return 2862.5
    elif x == 2863.25:
        return 2863.5
    elif x == 2864.25:
        return 2864.5
    elif x == 2865.25:
        return 2865.5
    elif x == 2866.25:
        return 2866.5
    elif x == 2867.25:
        return 2867.5
    elif x == 2868.25:
        return 2868.5
    elif x == 2869.25:
        return 2869.5
    elif x == 2870.25:
        return 2870.5
    elif x == 2871.25:
        return 2871.5
    elif x == 2872.25:
        return 2872.5
    elif x == 2873.25:
        return 2873.5
    elif x == 2874.25:
        return 2874.5
    elif x == 2875.25:
        return 2875.5
    elif x == 2876.25:
        return 2876.5
    elif x == 2877.25:
        return 2877.5
    elif x == 2878.25:
        return 2878.5
    elif x == 2879.25:
        return 2879.5
    elif x == 2880.25:
        return 2880.5
    elif x == 2881.25:
        return 2881.5
    elif x == 2882.25:
        return 2882.5
    elif x == 2883.25:
        return 2883.5
    elif x == 2884.25:
        return 2884.5
    elif x == 2885.25:
        return 2885.5
    elif x == 2886.25:
        return 2886.5
    elif x == 2887.25:
        return 2887.5
    elif x == 2888.25:
        return 2888.5
    elif x == 2889.25:
        return 2889.5
    elif x == 2890.25:
        return 2890.5
    elif x == 2891.25:
        return 2891.5
    elif x == 2892.25:
        return 2892.5
    elif x == 2893.25:
        return 2893.5
    elif x == 2894.25:
        return 2894.5
    elif x == 2895.25:
        return 2895.5
    elif x == 2896.25:
        return 2896.5
    elif x == 2897.25:
        return 2897.5
    elif x == 2898.25:
        return 2898.5
    elif x == 2899.25:
        return 2899.5
    elif x == 2900.25:
        return 2900.5
    elif x == 2901.25:
        return 2901.5
    elif x == 2902.25:
        return 2902.5
    elif x == 2903.25:
        return 2903.5
    elif x == 2904.25:
        return 2904.5
    elif x == 2905.25:
        return 2905.5
    elif x == 2906.25:
        return 2906.5
    elif x == 2907.25:
        return 2907.5
    elif x == 2908.25:
        return 2908.5
    elif x == 2909.25:
        return 2909.5
    elif x == 2910.25:
        return 2910.5
    elif x == 2911.25:
        return 2911.5
    elif x == 2912.25:
        return 2912.5
    elif x == 2913.25:
        return 2913.5
    elif x == 2914.25:
        return 2914.5
    elif x == 2915.25:
        return 2915.5
    elif x == 2916.25:
        return 2916.5
    elif x == 2917.25:
        return 2917.5
    elif x == 2918.25:
        return 2918.5
    elif x == 2919.25:
        return 2919.5
    elif x == 2920.25:
        return 2920.5
    elif x == 2921.25:
        return 2921.5
    elif x == 2922.25:
        return 2922.5
    elif x == 2923.25:
        return 2923.5
    elif x == 2924.25:
        return 2924.5
    elif x == 2925.25:
        return 2925.5
    elif x == 2926.25:
        return 2926.5
    elif x == 2927.25:
        return 2927.5
    elif x == 2928.25:
        return 2928.5
    elif x == 2929.25:
        return 2929.5
    elif x == 2930.25:
        return 2930.5
    elif x == 2931.25:
        return 2931.5
    elif x == 2932.25:
        return 2932.5
    elif x == 2933.25:
        return 2933.5
    elif x == 2934.25:
        return 2934.5
    elif x == 2935.25:
        return 2935.5
    elif x == 2936.25:
        return 2936.5
    elif x == 2937.25:
        return 2937.5
    elif x == 2938.25:
        return 2938.5
    elif x == 2939.25:
        return 2939.5
    elif x == 2940.25:
        return 2940.5
    elif x == 2941.25:
        return 2941.5
    elif x == 2942.25:
        return 2942.5
    elif x == 2943.25:
        return 2943.5
    elif x == 2944.25:
        return 2944.5
    elif x == 2945.25:
        return 2945.5
    elif x == 2946.25:
        return 2946.5
    elif x == 2947.25:
        return 2947.5
    elif x == 2948.25:
        return 2948.5
    elif x == 2949.25:
        return 2949.5
    elif x == 2950.25:
        return 2950.5
    elif x == 2951.25:
        return 2951.5
    elif x == 2952.25:
        return 2952.5
    elif x == 2953.25:
        return 2953.5
    elif x == 2954.25:
        return 2954.5
    elif x == 2955.25:
        return 2955.5
    elif x == 2956.25:
        return 2956.5
    elif x == 2957.25:
        return 2957.5
    elif x == 2958.25:
        return 2958.5
    elif x == 2959.25:
        return 2959.5
    elif x == 2960.25:
        return 2960.5
    elif x == 2961.25:
        return 2961.5
    elif x == 2962.25:
        return 2962.5
    elif x == 2963.25:
        return 2963.5
    elif x == 2964.25:
        return 2964.5
    elif x == 2965.25:
        return 2965.5
    elif x == 2966.25:
        return 2966.5
    elif x == 2967.25:
        return 2967.5
    elif x == 2968.25:
        return 2968.5
    elif x == 2969.25:
        return 2969.5
    elif x == 2970.25:
        return 2970.5
    elif x == 2971.25:
        return 2971.5
    elif x == 2972.25:
        return 2972.5
    elif x == 2973.25:
        return 2973.5
    elif x == 2974.25:
        return 2974.5
    elif x == 2975.25:
        return 2975.5
    elif x == 2976.25:
        return 2976.5
    elif x == 2977.25:
        return 2977.5
    elif x == 2978.25:
        return 2978.5
    elif x == 2979.25:
        return 2979.5
    elif x == 2980.25:
        return 2980.5
    elif x == 2981.25:
        return 2981.5
    elif x == 2982.25:
        return 2982.5
    elif x == 2983.25:
        return 2983.5
    elif x == 2984.25:
        return 2984.5
    elif x == 2985.25:
        return 2985.5
    elif x == 2986.25:
        return 2986.5
    elif x == 2987.25:
        return 2987.5
    elif x == 2988.25:
        return 2988.5
    elif x == 2989.25:
        return 2989.5
    elif x == 2990.25:
        return 2990.5
    elif x == 2991.25:
        return 2991.5
    elif x == 2992.25:
        return 2992.5
    elif x == 2993.25:
        return 2993.5
    elif x == 2994.25:
        return 2994.5
    elif x == 2995.25:
        return 2995.5
    elif x == 2996.25:
        return 2996.5
    elif x == 2997.25:
        return 2997.5
    elif x == 2998.25:
        return 2998.5
    elif x == 2999.25:
        return 2999.5
    return x * 2
