"""The program in NumPy: prints what the microcontroller must."""

import numpy as np

F = np.float32


def show(m):
    for row in m:
        print("".join(f"{number:.3f} " for number in row))


state, covariance = np.zeros(2, F), np.eye(2, dtype=F)
step = np.array([[1.0, 0.5], [0.0, 1.0]], F)
for position in np.array([0.1, 0.6, 0.9, 1.6, 2.1, 2.4], F):
    state = step @ state
    covariance = step @ covariance @ step.T
    covariance[[0, 1], [0, 1]] += F(0.01)
    gain = covariance[:, 0] / (covariance[0, 0] + F(0.25))
    state += gain * (position - state[0])
    covariance = covariance - gain[:, None] * covariance[0]
print("filter")
show(state[None])
show(covariance)

u = np.zeros((32, 32), F)
u[8:24, 12:20] = 1
for _ in range(2):
    u[1:-1, 1:-1] = (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] + u[1:-1, 1:-1]) / 5
print("picture")
show(u[6:11, 10:15])
print(f"sum {u.sum():.2f}, above a half {np.count_nonzero(u > 0.5)}")

samples = np.zeros(8, np.int16)
for sample in [3, 14, -15, 92, 65, 35, -89, 79, 32, 38]:
    samples[1:] = samples[:-1]
    samples[0] = sample
samples[samples < 0] = 0
print(f"last {samples[0]}, largest at {samples.argmax()}, mean {samples.mean():.3f}")
