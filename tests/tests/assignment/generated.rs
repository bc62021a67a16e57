// Assignments. Written by tests/numpy/assignment.py; do not edit.

use ndview::prelude::*;
use ndview_tests::{Answers, counted_from, panic_message, values};

fn scalars_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[2:-5:-2] >>= 2); answers.compare("fixed (4,): a[2:-5:-2] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[2:-5:-2] >>= 2); answers.compare("run time (4,): a[2:-5:-2] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[-2:-2:3] >>= 1); answers.compare("fixed (1,): a[-2:-2:3] >>= 1", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[-2:-2:3] >>= 1); answers.compare("run time (1,): a[-2:-2:3] >>= 1", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[-2:-3:-3] += -2); answers.compare("fixed (3,): a[-2:-3:-3] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[-2:-3:-3] += -2); answers.compare("run time (3,): a[-2:-3:-3] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[:] %= 3); answers.compare("fixed (3,): a[:] %= 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[:] %= 3); answers.compare("run time (3,): a[:] %= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[-2:-1] -= 11); answers.compare("fixed (4,): a[-2:-1] -= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[-2:-1] -= 11); answers.compare("run time (4,): a[-2:-1] -= 11", values(&a)); }
}

fn scalars_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[-3:] >>= 2); answers.compare("fixed (5,): a[-3:] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[-3:] >>= 2); answers.compare("run time (5,): a[-3:] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[1:] %= -7); answers.compare("fixed (4,): a[1:] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[1:] %= -7); answers.compare("run time (4,): a[1:] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[-1::-1] = -2); answers.compare("fixed (3,): a[-1::-1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[-1::-1] = -2); answers.compare("run time (3,): a[-1::-1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0); arr!(a[:] += 3); answers.compare("fixed (2,): a[:] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0).into_erased(); arr!(a[:] += 3); answers.compare("run time (2,): a[:] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[0:-2, ...] += -2); answers.compare("fixed (4,): a[0:-2, ...] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[0:-2, ...] += -2); answers.compare("run time (4,): a[0:-2, ...] += -2", values(&a)); }
}

fn scalars_from_20(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[-4:1] |= 5); answers.compare("fixed (3,): a[-4:1] |= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[-4:1] |= 5); answers.compare("run time (3,): a[-4:1] |= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[0] <<= 2); answers.compare("fixed (3,): a[0] <<= 2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[0] <<= 2); answers.compare("run time (3,): a[0] <<= 2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[1:-2:2] = 3); answers.compare("fixed (4,): a[1:-2:2] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[1:-2:2] = 3); answers.compare("run time (4,): a[1:-2:2] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[4:-2:-1] *= -2); answers.compare("fixed (4,): a[4:-2:-1] *= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[4:-2:-1] *= -2); answers.compare("run time (4,): a[4:-2:-1] *= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[-1:2:-1, ...] *= 3); answers.compare("fixed (4,): a[-1:2:-1, ...] *= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[-1:2:-1, ...] *= 3); answers.compare("run time (4,): a[-1:2:-1, ...] *= 3", values(&a)); }
}

fn scalars_from_30(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[::1] += 3); answers.compare("fixed (3,): a[::1] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[::1] += 3); answers.compare("run time (3,): a[::1] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[:-2:2] ^= 11); answers.compare("fixed (3,): a[:-2:2] ^= 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[:-2:2] ^= 11); answers.compare("run time (3,): a[:-2:2] ^= 11", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[::1, ...] ^= -2); answers.compare("fixed (5,): a[::1, ...] ^= -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[::1, ...] ^= -2); answers.compare("run time (5,): a[::1, ...] ^= -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] += -2); answers.compare("fixed (5,): a[:] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] += -2); answers.compare("run time (5,): a[:] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[-2:2:1] %= 5); answers.compare("fixed (1,): a[-2:2:1] %= 5", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[-2:2:1] %= 5); answers.compare("run time (1,): a[-2:2:1] %= 5", values(&a)); }
}

fn scalars_from_40(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[-1::-3] *= 5); answers.compare("fixed (1,): a[-1::-3] *= 5", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[-1::-3] *= 5); answers.compare("run time (1,): a[-1::-3] *= 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[-1:1:-3, ...] = 3); answers.compare("fixed (4,): a[-1:1:-3, ...] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[-1:1:-3, ...] = 3); answers.compare("run time (4,): a[-1:1:-3, ...] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[4::-1] ^= 5); answers.compare("fixed (4,): a[4::-1] ^= 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[4::-1] ^= 5); answers.compare("run time (4,): a[4::-1] ^= 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[1:-2:2, ...] ^= 11); answers.compare("fixed (4,): a[1:-2:2, ...] ^= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[1:-2:2, ...] ^= 11); answers.compare("run time (4,): a[1:-2:2, ...] ^= 11", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[-1] = 11); answers.compare("fixed (1,): a[-1] = 11", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[-1] = 11); answers.compare("run time (1,): a[-1] = 11", values(&a)); }
}

fn scalars_from_50(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[3] = 5); answers.compare("fixed (4,): a[3] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[3] = 5); answers.compare("run time (4,): a[3] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[:] &= 3); answers.compare("fixed (3,): a[:] &= 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[:] &= 3); answers.compare("run time (3,): a[:] &= 3", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[1] <<= 1); answers.compare("fixed (5,): a[1] <<= 1", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[1] <<= 1); answers.compare("run time (5,): a[1] <<= 1", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[0:6:2] %= 5); answers.compare("fixed (5,): a[0:6:2] %= 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[0:6:2] %= 5); answers.compare("run time (5,): a[0:6:2] %= 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[3:2:-2] = 5); answers.compare("fixed (4,): a[3:2:-2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[3:2:-2] = 5); answers.compare("run time (4,): a[3:2:-2] = 5", values(&a)); }
}

fn scalars_from_60(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0); arr!(a[::1] -= -7); answers.compare("fixed (2, 3): a[::1] -= -7", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).into_erased(); arr!(a[::1] -= -7); answers.compare("run time (2, 3): a[::1] -= -7", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, )>(0); arr!(a[-2] >>= 2); answers.compare("fixed (2, 4): a[-2] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, )>(0).into_erased(); arr!(a[-2] >>= 2); answers.compare("run time (2, 4): a[-2] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0); arr!(a[-1] -= 5); answers.compare("fixed (2, 3): a[-1] -= 5", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).into_erased(); arr!(a[-1] -= 5); answers.compare("run time (2, 3): a[-1] -= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); arr!(a[-1:] ^= -2); answers.compare("fixed (3, 2): a[-1:] ^= -2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0).into_erased(); arr!(a[-1:] ^= -2); answers.compare("run time (3, 2): a[-1:] ^= -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, )>(0); arr!(a[:-2:-1] ^= -2); answers.compare("fixed (2, 4): a[:-2:-1] ^= -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, )>(0).into_erased(); arr!(a[:-2:-1] ^= -2); answers.compare("run time (2, 4): a[:-2:-1] ^= -2", values(&a)); }
}

fn scalars_from_70(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); arr!(a[-1:3:2] |= 11); answers.compare("fixed (3, 4): a[-1:3:2] |= 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-1:3:2] |= 11); answers.compare("run time (3, 4): a[-1:3:2] |= 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); arr!(a[-3] &= 5); answers.compare("fixed (3, 4): a[-3] &= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-3] &= 5); answers.compare("run time (3, 4): a[-3] &= 5", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<1>, )>(0); arr!(a[1, -1:-2:-2] = -7); answers.compare("fixed (2, 1): a[1, -1:-2:-2] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<1>, )>(0).into_erased(); arr!(a[1, -1:-2:-2] = -7); answers.compare("run time (2, 1): a[1, -1:-2:-2] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[-1:2:-2, -1] %= -2); answers.compare("fixed (4, 4): a[-1:2:-2, -1] %= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-1:2:-2, -1] %= -2); answers.compare("run time (4, 4): a[-1:2:-2, -1] %= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); arr!(a[-1, ...] = -7); answers.compare("fixed (4, 2): a[-1, ...] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); arr!(a[-1, ...] = -7); answers.compare("run time (4, 2): a[-1, ...] = -7", values(&a)); }
}

fn scalars_from_80(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0); arr!(a[-2:0:-2, ::1] = 5); answers.compare("fixed (5, 4): a[-2:0:-2, ::1] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0).into_erased(); arr!(a[-2:0:-2, ::1] = 5); answers.compare("run time (5, 4): a[-2:0:-2, ::1] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[-2, 1:] &= -2); answers.compare("fixed (4, 4): a[-2, 1:] &= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-2, 1:] &= -2); answers.compare("run time (4, 4): a[-2, 1:] &= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[5:-4:1, 4:-2:-1] = -7); answers.compare("fixed (4, 4): a[5:-4:1, 4:-2:-1] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[5:-4:1, 4:-2:-1] = -7); answers.compare("run time (4, 4): a[5:-4:1, 4:-2:-1] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[:] = 5); answers.compare("fixed (4, 4): a[:] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[:] = 5); answers.compare("run time (4, 4): a[:] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); arr!(a[:4:3] >>= 1); answers.compare("fixed (4, 2): a[:4:3] >>= 1", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); arr!(a[:4:3] >>= 1); answers.compare("run time (4, 2): a[:4:3] >>= 1", values(&a)); }
}

fn scalars_from_90(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0); arr!(a[-2:2:1] %= -7); answers.compare("fixed (1, 5): a[-2:2:1] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0).into_erased(); arr!(a[-2:2:1] %= -7); answers.compare("run time (1, 5): a[-2:2:1] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); arr!(a[3::1] |= -2); answers.compare("fixed (4, 3): a[3::1] |= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); arr!(a[3::1] |= -2); answers.compare("run time (4, 3): a[3::1] |= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); arr!(a[:, -3::1] %= 11); answers.compare("fixed (4, 5): a[:, -3::1] %= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0).into_erased(); arr!(a[:, -3::1] %= 11); answers.compare("run time (4, 5): a[:, -3::1] %= 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0); arr!(a[:1, 1:-2:-2] >>= 1); answers.compare("fixed (3, 1): a[:1, 1:-2:-2] >>= 1", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0).into_erased(); arr!(a[:1, 1:-2:-2] >>= 1); answers.compare("run time (3, 1): a[:1, 1:-2:-2] >>= 1", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); arr!(a[2:5, :] = 3); answers.compare("fixed (4, 3): a[2:5, :] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); arr!(a[2:5, :] = 3); answers.compare("run time (4, 3): a[2:5, :] = 3", values(&a)); }
}

fn scalars_from_100(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[2, ...] -= 11); answers.compare("fixed (4, 4): a[2, ...] -= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[2, ...] -= 11); answers.compare("run time (4, 4): a[2, ...] -= 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); arr!(a[-1:3] *= -7); answers.compare("fixed (3, 4): a[-1:3] *= -7", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-1:3] *= -7); answers.compare("run time (3, 4): a[-1:3] *= -7", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0); arr!(a[2:4:1] %= 5); answers.compare("fixed (3, 5): a[2:4:1] %= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0).into_erased(); arr!(a[2:4:1] %= 5); answers.compare("run time (3, 5): a[2:4:1] %= 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, )>(0); arr!(a[-5:6, ::1] <<= 1); answers.compare("fixed (5, 1): a[-5:6, ::1] <<= 1", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, )>(0).into_erased(); arr!(a[-5:6, ::1] <<= 1); answers.compare("run time (5, 1): a[-5:6, ::1] <<= 1", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0); arr!(a[-1:3:1, -5:6] >>= 2); answers.compare("fixed (3, 5): a[-1:3:1, -5:6] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0).into_erased(); arr!(a[-1:3:1, -5:6] >>= 2); answers.compare("run time (3, 5): a[-1:3:1, -5:6] >>= 2", values(&a)); }
}

fn scalars_from_110(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); arr!(a[0, ::] = -2); answers.compare("fixed (4, 1): a[0, ::] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); arr!(a[0, ::] = -2); answers.compare("run time (4, 1): a[0, ::] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0); arr!(a[4] += 5); answers.compare("fixed (5, 2): a[4] += 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0).into_erased(); arr!(a[4] += 5); answers.compare("run time (5, 2): a[4] += 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); arr!(a[0:4:-2] = 3); answers.compare("fixed (3, 4): a[0:4:-2] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); arr!(a[0:4:-2] = 3); answers.compare("run time (3, 4): a[0:4:-2] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); arr!(a[-1] -= -7); answers.compare("fixed (3, 4): a[-1] -= -7", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-1] -= -7); answers.compare("run time (3, 4): a[-1] -= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[-3] = 3); answers.compare("fixed (4, 4): a[-3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-3] = 3); answers.compare("run time (4, 4): a[-3] = 3", values(&a)); }
}

fn scalars_from_120(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[:] >>= 3); answers.compare("fixed (4, 4): a[:] >>= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[:] >>= 3); answers.compare("run time (4, 4): a[:] >>= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[-1, -1:-5:-2] = 5); answers.compare("fixed (4, 4): a[-1, -1:-5:-2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-1, -1:-5:-2] = 5); answers.compare("run time (4, 4): a[-1, -1:-5:-2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); arr!(a[-3:4, 1] = -2); answers.compare("fixed (4, 3): a[-3:4, 1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); arr!(a[-3:4, 1] = -2); answers.compare("run time (4, 3): a[-3:4, 1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[0:-2:2, 1] += 5); answers.compare("fixed (4, 4): a[0:-2:2, 1] += 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[0:-2:2, 1] += 5); answers.compare("run time (4, 4): a[0:-2:2, 1] += 5", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<3>, )>(0); arr!(a[::3] = 3); answers.compare("fixed (1, 3): a[::3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<3>, )>(0).into_erased(); arr!(a[::3] = 3); answers.compare("run time (1, 3): a[::3] = 3", values(&a)); }
}

fn scalars_from_130(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); arr!(a[4:-4:-3] = 3); answers.compare("fixed (3, 2): a[4:-4:-3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0).into_erased(); arr!(a[4:-4:-3] = 3); answers.compare("run time (3, 2): a[4:-4:-3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0); arr!(a[-2, 1] += 3); answers.compare("fixed (2, 3): a[-2, 1] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).into_erased(); arr!(a[-2, 1] += 3); answers.compare("run time (2, 3): a[-2, 1] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0); arr!(a[2::-1] ^= 3); answers.compare("fixed (1, 2): a[2::-1] ^= 3", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0).into_erased(); arr!(a[2::-1] ^= 3); answers.compare("run time (1, 2): a[2::-1] ^= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); arr!(a[::, 0:-2:-3, ...] = 5); answers.compare("fixed (4, 1): a[::, 0:-2:-3, ...] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); arr!(a[::, 0:-2:-3, ...] = 5); answers.compare("run time (4, 1): a[::, 0:-2:-3, ...] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); arr!(a[::] = -7); answers.compare("fixed (4, 3): a[::] = -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); arr!(a[::] = -7); answers.compare("run time (4, 3): a[::] = -7", values(&a)); }
}

fn scalars_from_140(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<1>, )>(0); arr!(a[-3, ::3] += -2); answers.compare("fixed (4, 2, 1): a[-3, ::3] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<1>, )>(0).into_erased(); arr!(a[-3, ::3] += -2); answers.compare("run time (4, 2, 1): a[-3, ::3] += -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0); arr!(a[0::-2, -1::-1, :] = 5); answers.compare("fixed (4, 1, 3): a[0::-2, -1::-1, :] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0).into_erased(); arr!(a[0::-2, -1::-1, :] = 5); answers.compare("run time (4, 1, 3): a[0::-2, -1::-1, :] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<2>, Len<4>, )>(0); arr!(a[-2] = 5); answers.compare("fixed (2, 2, 4): a[-2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<2>, Len<4>, )>(0).into_erased(); arr!(a[-2] = 5); answers.compare("run time (2, 2, 4): a[-2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); arr!(a[0] = 5); answers.compare("fixed (5, 4, 5): a[0] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0).into_erased(); arr!(a[0] = 5); answers.compare("run time (5, 4, 5): a[0] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, Len<3>, )>(0); arr!(a[0, ::2] %= -7); answers.compare("fixed (1, 1, 3): a[0, ::2] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, Len<3>, )>(0).into_erased(); arr!(a[0, ::2] %= -7); answers.compare("run time (1, 1, 3): a[0, ::2] %= -7", values(&a)); }
}

fn scalars_from_150(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); arr!(a[-2:, :, :2:2] &= 11); answers.compare("fixed (4, 4, 4): a[-2:, :, :2:2] &= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-2:, :, :2:2] &= 11); answers.compare("run time (4, 4, 4): a[-2:, :, :2:2] &= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<1>, )>(0); arr!(a[3:2:-1, 2:3:1] |= 3); answers.compare("fixed (4, 4, 1): a[3:2:-1, 2:3:1] |= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<1>, )>(0).into_erased(); arr!(a[3:2:-1, 2:3:1] |= 3); answers.compare("run time (4, 4, 1): a[3:2:-1, 2:3:1] |= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); arr!(a[-4, ::3] = 5); answers.compare("fixed (4, 4, 4): a[-4, ::3] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-4, ::3] = 5); answers.compare("run time (4, 4, 4): a[-4, ::3] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<3>, )>(0); arr!(a[0:2, -1] *= 3); answers.compare("fixed (2, 4, 3): a[0:2, -1] *= 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<3>, )>(0).into_erased(); arr!(a[0:2, -1] *= 3); answers.compare("run time (2, 4, 3): a[0:2, -1] *= 3", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<3>, )>(0); arr!(a[::, 1, :4] ^= -7); answers.compare("fixed (5, 3, 3): a[::, 1, :4] ^= -7", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<3>, )>(0).into_erased(); arr!(a[::, 1, :4] ^= -7); answers.compare("run time (5, 3, 3): a[::, 1, :4] ^= -7", values(&a)); }
}

fn scalars_from_160(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<3>, )>(0); arr!(a[-3, 2, 0:3] |= -7); answers.compare("fixed (4, 5, 3): a[-3, 2, 0:3] |= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<3>, )>(0).into_erased(); arr!(a[-3, 2, 0:3] |= -7); answers.compare("run time (4, 5, 3): a[-3, 2, 0:3] |= -7", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<5>, Len<4>, )>(0); arr!(a[3:-1, -5:3:3] = -2); answers.compare("fixed (5, 5, 4): a[3:-1, -5:3:3] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<5>, Len<4>, )>(0).into_erased(); arr!(a[3:-1, -5:3:3] = -2); answers.compare("run time (5, 5, 4): a[3:-1, -5:3:3] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0); arr!(a[-1:2:-2, :2, -1:4] %= 3); answers.compare("fixed (4, 1, 3): a[-1:2:-2, :2, -1:4] %= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0).into_erased(); arr!(a[-1:2:-2, :2, -1:4] %= 3); answers.compare("run time (4, 1, 3): a[-1:2:-2, :2, -1:4] %= 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<4>, )>(0); arr!(a[-5:-4:2, ...] >>= 2); answers.compare("fixed (4, 3, 4): a[-5:-4:2, ...] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-5:-4:2, ...] >>= 2); answers.compare("run time (4, 3, 4): a[-5:-4:2, ...] >>= 2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<5>, )>(0); arr!(a[-5:3:1] %= -7); answers.compare("fixed (4, 2, 5): a[-5:3:1] %= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<5>, )>(0).into_erased(); arr!(a[-5:3:1] %= -7); answers.compare("run time (4, 2, 5): a[-5:3:1] %= -7", values(&a)); }
}

fn scalars_from_170(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<4>, )>(0); arr!(a[0:3:3, -4:3] = 3); answers.compare("fixed (2, 4, 4): a[0:3:3, -4:3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<4>, )>(0).into_erased(); arr!(a[0:3:3, -4:3] = 3); answers.compare("run time (2, 4, 4): a[0:3:3, -4:3] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, Len<3>, )>(0); arr!(a[1::2] = -2); answers.compare("fixed (2, 5, 3): a[1::2] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, Len<3>, )>(0).into_erased(); arr!(a[1::2] = -2); answers.compare("run time (2, 5, 3): a[1::2] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<1>, )>(0); arr!(a[-2:2:2, :2, -1:2:3] *= 11); answers.compare("fixed (2, 3, 1): a[-2:2:2, :2, -1:2:3] *= 11", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<1>, )>(0).into_erased(); arr!(a[-2:2:2, :2, -1:2:3] *= 11); answers.compare("run time (2, 3, 1): a[-2:2:2, :2, -1:2:3] *= 11", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0); arr!(a[3, -2:1, -3] ^= 5); answers.compare("fixed (4, 1, 3): a[3, -2:1, -3] ^= 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<3>, )>(0).into_erased(); arr!(a[3, -2:1, -3] ^= 5); answers.compare("run time (4, 1, 3): a[3, -2:1, -3] ^= 5", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<3>, )>(0); arr!(a[0, :-2:2, 2::-3] <<= 2); answers.compare("fixed (3, 3, 3): a[0, :-2:2, 2::-3] <<= 2", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<3>, )>(0).into_erased(); arr!(a[0, :-2:2, 2::-3] <<= 2); answers.compare("run time (3, 3, 3): a[0, :-2:2, 2::-3] <<= 2", values(&a)); }
}

fn scalars_from_180(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, Len<3>, Len<4>, )>(0); arr!(a[-1, ...] = 5); answers.compare("fixed (1, 3, 4): a[-1, ...] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<3>, Len<4>, )>(0).into_erased(); arr!(a[-1, ...] = 5); answers.compare("run time (1, 3, 4): a[-1, ...] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<5>, Len<5>, )>(0); arr!(a[4, :3:1, -6:4:1] &= 3); answers.compare("fixed (5, 5, 5): a[4, :3:1, -6:4:1] &= 3", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<5>, Len<5>, )>(0).into_erased(); arr!(a[4, :3:1, -6:4:1] &= 3); answers.compare("run time (5, 5, 5): a[4, :3:1, -6:4:1] &= 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0); arr!(a[1, -1] = -2); answers.compare("fixed (2, 4, 2): a[1, -1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0).into_erased(); arr!(a[1, -1] = -2); answers.compare("run time (2, 4, 2): a[1, -1] = -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); arr!(a[-2, :-2:-2, -4:-2:2] = 5); answers.compare("fixed (4, 4, 3): a[-2, :-2:-2, -4:-2:2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); arr!(a[-2, :-2:-2, -4:-2:2] = 5); answers.compare("run time (4, 4, 3): a[-2, :-2:-2, -4:-2:2] = 5", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<3>, )>(0); arr!(a[-3:2, ::1, 1] += 3); answers.compare("fixed (4, 5, 3): a[-3:2, ::1, 1] += 3", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<3>, )>(0).into_erased(); arr!(a[-3:2, ::1, 1] += 3); answers.compare("run time (4, 5, 3): a[-3:2, ::1, 1] += 3", values(&a)); }
}

fn scalars_from_190(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<3>, )>(0); arr!(a[:4] = 11); answers.compare("fixed (3, 4, 3): a[:4] = 11", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<3>, )>(0).into_erased(); arr!(a[:4] = 11); answers.compare("run time (3, 4, 3): a[:4] = 11", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); arr!(a[0:6:-3, ::1, 3] *= 11); answers.compare("fixed (5, 4, 5): a[0:6:-3, ::1, 3] *= 11", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0).into_erased(); arr!(a[0:6:-3, ::1, 3] *= 11); answers.compare("run time (5, 4, 5): a[0:6:-3, ::1, 3] *= 11", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0); arr!(a[0, :1] = 3); answers.compare("fixed (2, 4, 2): a[0, :1] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0).into_erased(); arr!(a[0, :1] = 3); answers.compare("run time (2, 4, 2): a[0, :1] = 3", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<5>, )>(0); arr!(a[-2:6, 2, ...] -= -2); answers.compare("fixed (5, 3, 5): a[-2:6, 2, ...] -= -2", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<5>, )>(0).into_erased(); arr!(a[-2:6, 2, ...] -= -2); answers.compare("run time (5, 3, 5): a[-2:6, 2, ...] -= -2", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<5>, )>(0); arr!(a[2:3, 1:2:2, :2:2, ...] *= -7); answers.compare("fixed (4, 2, 5): a[2:3, 1:2:2, :2:2, ...] *= -7", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<5>, )>(0).into_erased(); arr!(a[2:3, 1:2:2, :2:2, ...] *= -7); answers.compare("run time (4, 2, 5): a[2:3, 1:2:2, :2:2, ...] *= -7", values(&a)); }
}

pub const SCALARS: &[fn(&mut Answers)] = &[scalars_from_0, scalars_from_10, scalars_from_20, scalars_from_30, scalars_from_40, scalars_from_50, scalars_from_60, scalars_from_70, scalars_from_80, scalars_from_90, scalars_from_100, scalars_from_110, scalars_from_120, scalars_from_130, scalars_from_140, scalars_from_150, scalars_from_160, scalars_from_170, scalars_from_180, scalars_from_190];

fn arrays_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[1::-1, ...] %= b); answers.compare("fixed (1,): a[1::-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[1::-1, ...] %= b); answers.compare("run time (1,): a[1::-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[1::-1, ...] %= b); answers.compare("mixed (1,): a[1::-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[-4:5] = b[::-1, ::-1]); answers.compare("fixed (4,): a[-4:5] = b[::-1, ::-1] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-4:5] = b[::-1, ::-1]); answers.compare("run time (4,): a[-4:5] = b[::-1, ::-1] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-4:5] = b[::-1, ::-1]); answers.compare("mixed (4,): a[-4:5] = b[::-1, ::-1] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[:] = [53]); answers.compare("fixed (1,): a[:] = [53]", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[:] = [53]); answers.compare("run time (1,): a[:] = [53]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[:-5:-3] = [50, 50]); answers.compare("fixed (4,): a[:-5:-3] = [50, 50]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[:-5:-3] = [50, 50]); answers.compare("run time (4,): a[:-5:-3] = [50, 50]", values(&a)); }
}

fn arrays_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, )>(0); arr!(a[-1::2] %= [54]); answers.compare("fixed (1,): a[-1::2] %= [54]", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); arr!(a[-1::2] %= [54]); answers.compare("run time (1,): a[-1::2] %= [54]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<0>, )>(100); arr!(a[-3:0] *= b); answers.compare("fixed (5,): a[-3:0] *= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[-3:0] *= b); answers.compare("run time (5,): a[-3:0] *= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[-3:0] *= b); answers.compare("mixed (5,): a[-3:0] *= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[::3] = b[...]); answers.compare("fixed (3,): a[::3] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[::3] = b[...]); answers.compare("run time (3,): a[::3] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[::3] = b[...]); answers.compare("mixed (3,): a[::3] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-4::1] = b); answers.compare("fixed (5,): a[-4::1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4::1] = b); answers.compare("run time (5,): a[-4::1] = b with b of (1,)", values(&a)); }
}

fn arrays_from_20(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4::1] = b); answers.compare("mixed (5,): a[-4::1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-6:2:2] *= b[...]); answers.compare("fixed (5,): a[-6:2:2] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-6:2:2] *= b[...]); answers.compare("run time (5,): a[-6:2:2] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-6:2:2] *= b[...]); answers.compare("mixed (5,): a[-6:2:2] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[3:5] %= b[...]); answers.compare("fixed (5,): a[3:5] %= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[3:5] %= b[...]); answers.compare("run time (5,): a[3:5] %= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[3:5] %= b[...]); answers.compare("mixed (5,): a[3:5] %= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); arr!(a[-4:4:1] = [54]); answers.compare("fixed (3,): a[-4:4:1] = [54]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); arr!(a[-4:4:1] = [54]); answers.compare("run time (3,): a[-4:4:1] = [54]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[0:-1] -= b[...]); answers.compare("fixed (3,): a[0:-1] -= b[...] with b of (2,)", values(&a)); }
}

fn arrays_from_30(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[0:-1] -= b[...]); answers.compare("run time (3,): a[0:-1] -= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[0:-1] -= b[...]); answers.compare("mixed (3,): a[0:-1] -= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); arr!(a[::] -= [56]); answers.compare("fixed (4,): a[::] -= [56]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); arr!(a[::] -= [56]); answers.compare("run time (4,): a[::] -= [56]", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[0:2] -= b); answers.compare("fixed (1,): a[0:2] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:2] -= b); answers.compare("run time (1,): a[0:2] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:2] -= b); answers.compare("mixed (1,): a[0:2] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-1:5:1] = b); answers.compare("fixed (4,): a[-1:5:1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:5:1] = b); answers.compare("run time (4,): a[-1:5:1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:5:1] = b); answers.compare("mixed (4,): a[-1:5:1] = b with b of (1,)", values(&a)); }
}

fn arrays_from_40(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-4:] += b); answers.compare("fixed (3,): a[-4:] += b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4:] += b); answers.compare("run time (3,): a[-4:] += b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4:] += b); answers.compare("mixed (3,): a[-4:] += b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[0:1] = b); answers.compare("fixed (1,): a[0:1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:1] = b); answers.compare("run time (1,): a[0:1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:1] = b); answers.compare("mixed (1,): a[0:1] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[2:0:-1] = b[...]); answers.compare("fixed (2,): a[2:0:-1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:0:-1] = b[...]); answers.compare("run time (2,): a[2:0:-1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:0:-1] = b[...]); answers.compare("mixed (2,): a[2:0:-1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100); arr!(a[3:-1:-3] += b[...]); answers.compare("fixed (3,): a[3:-1:-3] += b[...] with b of (0,)", values(&a)); }
}

fn arrays_from_50(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[3:-1:-3] += b[...]); answers.compare("run time (3,): a[3:-1:-3] += b[...] with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[3:-1:-3] += b[...]); answers.compare("mixed (3,): a[3:-1:-3] += b[...] with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-1:3] = b); answers.compare("fixed (3,): a[-1:3] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:3] = b); answers.compare("run time (3,): a[-1:3] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:3] = b); answers.compare("mixed (3,): a[-1:3] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[-4:-1:3] = b); answers.compare("fixed (3,): a[-4:-1:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-4:-1:3] = b); answers.compare("run time (3,): a[-4:-1:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-4:-1:3] = b); answers.compare("mixed (3,): a[-4:-1:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[:4:3] = b[::-1]); answers.compare("fixed (4,): a[:4:3] = b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[:4:3] = b[::-1]); answers.compare("run time (4,): a[:4:3] = b[::-1] with b of (2,)", values(&a)); }
}

fn arrays_from_60(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[:4:3] = b[::-1]); answers.compare("mixed (4,): a[:4:3] = b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[0:2, ...] += b[...]); answers.compare("fixed (3,): a[0:2, ...] += b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[0:2, ...] += b[...]); answers.compare("run time (3,): a[0:2, ...] += b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[0:2, ...] += b[...]); answers.compare("mixed (3,): a[0:2, ...] += b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100); arr!(a[-1:3:-1] %= b); answers.compare("fixed (3,): a[-1:3:-1] %= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[-1:3:-1] %= b); answers.compare("run time (3,): a[-1:3:-1] %= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[-1:3:-1] %= b); answers.compare("mixed (3,): a[-1:3:-1] %= b with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-1:, ...] %= b[::-1]); answers.compare("fixed (4,): a[-1:, ...] %= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:, ...] %= b[::-1]); answers.compare("run time (4,): a[-1:, ...] %= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:, ...] %= b[::-1]); answers.compare("mixed (4,): a[-1:, ...] %= b[::-1] with b of (1,)", values(&a)); }
}

fn arrays_from_70(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-1:] *= b[...]); answers.compare("fixed (2,): a[-1:] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:] *= b[...]); answers.compare("run time (2,): a[-1:] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-1:] *= b[...]); answers.compare("mixed (2,): a[-1:] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-6:-1:1] *= b); answers.compare("fixed (5,): a[-6:-1:1] *= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-6:-1:1] *= b); answers.compare("run time (5,): a[-6:-1:1] *= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-6:-1:1] *= b); answers.compare("mixed (5,): a[-6:-1:1] *= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[2:-2:-2, ...] -= b[::-1]); answers.compare("fixed (1,): a[2:-2:-2, ...] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:-2:-2, ...] -= b[::-1]); answers.compare("run time (1,): a[2:-2:-2, ...] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:-2:-2, ...] -= b[::-1]); answers.compare("mixed (1,): a[2:-2:-2, ...] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[::] = b); answers.compare("fixed (4,): a[::] = b with b of (4,)", values(&a)); }
}

fn arrays_from_80(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[::] = b); answers.compare("run time (4,): a[::] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[::] = b); answers.compare("mixed (4,): a[::] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0); arr!(a[-3:-1:2] += [51]); answers.compare("fixed (2,): a[-3:-1:2] += [51]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, )>(0).into_erased(); arr!(a[-3:-1:2] += [51]); answers.compare("run time (2,): a[-3:-1:2] += [51]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[-5:-3:3] = b); answers.compare("fixed (4, 4): a[-5:-3:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-5:-3:3] = b); answers.compare("run time (4, 4): a[-5:-3:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-5:-3:3] = b); answers.compare("mixed (4, 4): a[-5:-3:3] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<0>, )>(100); arr!(a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1]); answers.compare("fixed (3, 4): a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1] with b of (1, 0)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<0>, )>(100).into_erased(); arr!(a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1]); answers.compare("run time (3, 4): a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1] with b of (1, 0)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<0>, )>(100).into_erased(); arr!(a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1]); answers.compare("mixed (3, 4): a[-1:-3:-2, -5:5:-2] *= b[::-1, ::-1] with b of (1, 0)", values(&a)); }
}

fn arrays_from_90(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<2>, Len<4>, )>(100); arr!(a[0:-1, ::1, ...] = b[::-1, ::-1]); answers.compare("fixed (3, 4): a[0:-1, ::1, ...] = b[::-1, ::-1] with b of (2, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<4>, )>(100).into_erased(); arr!(a[0:-1, ::1, ...] = b[::-1, ::-1]); answers.compare("run time (3, 4): a[0:-1, ::1, ...] = b[::-1, ::-1] with b of (2, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<2>, Len<4>, )>(100).into_erased(); arr!(a[0:-1, ::1, ...] = b[::-1, ::-1]); answers.compare("mixed (3, 4): a[0:-1, ::1, ...] = b[::-1, ::-1] with b of (2, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[1:4:1] += b); answers.compare("fixed (4, 4): a[1:4:1] += b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[1:4:1] += b); answers.compare("run time (4, 4): a[1:4:1] += b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[1:4:1] += b); answers.compare("mixed (4, 4): a[1:4:1] += b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, )>(100); arr!(a[-4:-3:1, ...] *= b[...]); answers.compare("fixed (4, 2): a[-4:-3:1, ...] *= b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-4:-3:1, ...] *= b[...]); answers.compare("run time (4, 2): a[-4:-3:1, ...] *= b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-4:-3:1, ...] *= b[...]); answers.compare("mixed (4, 2): a[-4:-3:1, ...] *= b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[3] = b); answers.compare("fixed (5, 3): a[3] = b with b of (3,)", values(&a)); }
}

fn arrays_from_100(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[3] = b); answers.compare("run time (5, 3): a[3] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[3] = b); answers.compare("mixed (5, 3): a[3] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[5:-4:-2, -3:3] = b[::-1, ::-1]); answers.compare("fixed (4, 2): a[5:-4:-2, -3:3] = b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[5:-4:-2, -3:3] = b[::-1, ::-1]); answers.compare("run time (4, 2): a[5:-4:-2, -3:3] = b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[5:-4:-2, -3:3] = b[::-1, ::-1]); answers.compare("mixed (4, 2): a[5:-4:-2, -3:3] = b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[0:-2:2] = b); answers.compare("fixed (3, 5): a[0:-2:2] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:-2:2] = b); answers.compare("run time (3, 5): a[0:-2:2] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:-2:2] = b); answers.compare("mixed (3, 5): a[0:-2:2] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[-3:-4:-3, ...] *= b); answers.compare("fixed (5, 4): a[-3:-4:-3, ...] *= b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-3:-4:-3, ...] *= b); answers.compare("run time (5, 4): a[-3:-4:-3, ...] *= b with b of (1, 1)", values(&a)); }
}

fn arrays_from_110(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-3:-4:-3, ...] *= b); answers.compare("mixed (5, 4): a[-3:-4:-3, ...] *= b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[::1] *= b[::-1]); answers.compare("fixed (3, 2): a[::1] *= b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[::1] *= b[::-1]); answers.compare("run time (3, 2): a[::1] *= b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[::1] *= b[::-1]); answers.compare("mixed (3, 2): a[::1] *= b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[-4:-3, 1:-1] *= b[...]); answers.compare("fixed (4, 4): a[-4:-3, 1:-1] *= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-4:-3, 1:-1] *= b[...]); answers.compare("run time (4, 4): a[-4:-3, 1:-1] *= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-4:-3, 1:-1] *= b[...]); answers.compare("mixed (4, 4): a[-4:-3, 1:-1] *= b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-3::2] += b[...]); answers.compare("fixed (3, 4): a[-3::2] += b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3::2] += b[...]); answers.compare("run time (3, 4): a[-3::2] += b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3::2] += b[...]); answers.compare("mixed (3, 4): a[-3::2] += b[...] with b of (1,)", values(&a)); }
}

fn arrays_from_120(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<2>, Len<3>, )>(100); arr!(a[2:-4:-1] = b); answers.compare("fixed (4, 3): a[2:-4:-1] = b with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); arr!(a[2:-4:-1] = b); answers.compare("run time (4, 3): a[2:-4:-1] = b with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); arr!(a[2:-4:-1] = b); answers.compare("mixed (4, 3): a[2:-4:-1] = b with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[-3:1:1, :] %= b[...]); answers.compare("fixed (3, 4): a[-3:1:1, :] %= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-3:1:1, :] %= b[...]); answers.compare("run time (3, 4): a[-3:1:1, :] %= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-3:1:1, :] %= b[...]); answers.compare("mixed (3, 4): a[-3:1:1, :] %= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[0] *= b[...]); answers.compare("fixed (3, 4): a[0] *= b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[0] *= b[...]); answers.compare("run time (3, 4): a[0] *= b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[0] *= b[...]); answers.compare("mixed (3, 4): a[0] *= b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[-2:2:1] = b); answers.compare("fixed (3, 2): a[-2:2:1] = b with b of (2,)", values(&a)); }
}

fn arrays_from_130(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-2:2:1] = b); answers.compare("run time (3, 2): a[-2:2:1] = b with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-2:2:1] = b); answers.compare("mixed (3, 2): a[-2:2:1] = b with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[0:2, -3:-1:3] -= b); answers.compare("fixed (1, 4): a[0:2, -3:-1:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:2, -3:-1:3] -= b); answers.compare("run time (1, 4): a[0:2, -3:-1:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0:2, -3:-1:3] -= b); answers.compare("mixed (1, 4): a[0:2, -3:-1:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, )>(100); arr!(a[-5:1:2, -1::-1] = b[...]); answers.compare("fixed (5, 2): a[-5:1:2, -1::-1] = b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-5:1:2, -1::-1] = b[...]); answers.compare("run time (5, 2): a[-5:1:2, -1::-1] = b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-5:1:2, -1::-1] = b[...]); answers.compare("mixed (5, 2): a[-5:1:2, -1::-1] = b[...] with b of (1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-3:3:3, 0] += b); answers.compare("fixed (3, 3): a[-3:3:3, 0] += b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3:3:3, 0] += b); answers.compare("run time (3, 3): a[-3:3:3, 0] += b with b of (1,)", values(&a)); }
}

fn arrays_from_140(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3:3:3, 0] += b); answers.compare("mixed (3, 3): a[-3:3:3, 0] += b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<1>, )>(100); arr!(a[:, 0::-3] = b[...]); answers.compare("fixed (4, 3): a[:, 0::-3] = b[...] with b of (1, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[:, 0::-3] = b[...]); answers.compare("run time (4, 3): a[:, 0::-3] = b[...] with b of (1, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[:, 0::-3] = b[...]); answers.compare("mixed (4, 3): a[:, 0::-3] = b[...] with b of (1, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[1:2:3] *= b[...]); answers.compare("fixed (4, 4): a[1:2:3] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1:2:3] *= b[...]); answers.compare("run time (4, 4): a[1:2:3] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1:2:3] *= b[...]); answers.compare("mixed (4, 4): a[1:2:3] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[::1, 0] -= b[...]); answers.compare("fixed (3, 4): a[::1, 0] -= b[...] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[::1, 0] -= b[...]); answers.compare("run time (3, 4): a[::1, 0] -= b[...] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[::1, 0] -= b[...]); answers.compare("mixed (3, 4): a[::1, 0] -= b[...] with b of (3,)", values(&a)); }
}

fn arrays_from_150(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, Len<1>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[::] = b); answers.compare("fixed (1, 1): a[::] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[::] = b); answers.compare("run time (1, 1): a[::] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[::] = b); answers.compare("mixed (1, 1): a[::] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<4>, Len<5>, )>(100); arr!(a[:] += b); answers.compare("fixed (4, 5): a[:] += b with b of (4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<5>, )>(100).into_erased(); arr!(a[:] += b); answers.compare("run time (4, 5): a[:] += b with b of (4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<4>, Len<5>, )>(100).into_erased(); arr!(a[:] += b); answers.compare("mixed (4, 5): a[:] += b with b of (4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100); arr!(a[-1, ::1] *= b); answers.compare("fixed (1, 5): a[-1, ::1] *= b with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[-1, ::1] *= b); answers.compare("run time (1, 5): a[-1, ::1] *= b with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[-1, ::1] *= b); answers.compare("mixed (1, 5): a[-1, ::1] *= b with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[3, -2:5:2] = b[...]); answers.compare("fixed (4, 4): a[3, -2:5:2] = b[...] with b of (1,)", values(&a)); }
}

fn arrays_from_160(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[3, -2:5:2] = b[...]); answers.compare("run time (4, 4): a[3, -2:5:2] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[3, -2:5:2] = b[...]); answers.compare("mixed (4, 4): a[3, -2:5:2] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[1] = b); answers.compare("fixed (4, 4): a[1] = b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1] = b); answers.compare("run time (4, 4): a[1] = b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1] = b); answers.compare("mixed (4, 4): a[1] = b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[:, ::] = b); answers.compare("fixed (3, 3): a[:, ::] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:, ::] = b); answers.compare("run time (3, 3): a[:, ::] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:, ::] = b); answers.compare("mixed (3, 3): a[:, ::] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<4>, )>(100); arr!(a[-1:-5:-1] *= b[::-1, ::-1]); answers.compare("fixed (4, 4): a[-1:-5:-1] *= b[::-1, ::-1] with b of (4, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<4>, )>(100).into_erased(); arr!(a[-1:-5:-1] *= b[::-1, ::-1]); answers.compare("run time (4, 4): a[-1:-5:-1] *= b[::-1, ::-1] with b of (4, 4)", values(&a)); }
}

fn arrays_from_170(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<4>, )>(100).into_erased(); arr!(a[-1:-5:-1] *= b[::-1, ::-1]); answers.compare("mixed (4, 4): a[-1:-5:-1] *= b[::-1, ::-1] with b of (4, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[2:0:-3, 3:1:-3] *= b[::-1, ::-1]); answers.compare("fixed (3, 3): a[2:0:-3, 3:1:-3] *= b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[2:0:-3, 3:1:-3] *= b[::-1, ::-1]); answers.compare("run time (3, 3): a[2:0:-3, 3:1:-3] *= b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[2:0:-3, 3:1:-3] *= b[::-1, ::-1]); answers.compare("mixed (3, 3): a[2:0:-3, 3:1:-3] *= b[::-1, ::-1] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0); arr!(a[-1] %= [59, 54, 53, 51]); answers.compare("fixed (5, 4): a[-1] %= [59, 54, 53, 51]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0).into_erased(); arr!(a[-1] %= [59, 54, 53, 51]); answers.compare("run time (5, 4): a[-1] %= [59, 54, 53, 51]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100); arr!(a[::, 3:4] %= b[::-1]); answers.compare("fixed (3, 3): a[::, 3:4] %= b[::-1] with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[::, 3:4] %= b[::-1]); answers.compare("run time (3, 3): a[::, 3:4] %= b[::-1] with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<0>, )>(100).into_erased(); arr!(a[::, 3:4] %= b[::-1]); answers.compare("mixed (3, 3): a[::, 3:4] %= b[::-1] with b of (0,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[::, 0] = b); answers.compare("fixed (4, 1): a[::, 0] = b with b of (4,)", values(&a)); }
}

fn arrays_from_180(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[::, 0] = b); answers.compare("run time (4, 1): a[::, 0] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[::, 0] = b); answers.compare("mixed (4, 1): a[::, 0] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[:-4, 0] = b); answers.compare("fixed (5, 1): a[:-4, 0] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[:-4, 0] = b); answers.compare("run time (5, 1): a[:-4, 0] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[:-4, 0] = b); answers.compare("mixed (5, 1): a[:-4, 0] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[2] *= b); answers.compare("fixed (4, 3): a[2] *= b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[2] *= b); answers.compare("run time (4, 3): a[2] *= b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[2] *= b); answers.compare("mixed (4, 3): a[2] *= b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[::1, 0:] %= b[...]); answers.compare("fixed (4, 1): a[::1, 0:] %= b[...] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[::1, 0:] %= b[...]); answers.compare("run time (4, 1): a[::1, 0:] %= b[...] with b of (1, 1)", values(&a)); }
}

fn arrays_from_190(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[::1, 0:] %= b[...]); answers.compare("mixed (4, 1): a[::1, 0:] %= b[...] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-4:2, -5:2] -= b[::-1]); answers.compare("fixed (4, 5): a[-4:2, -5:2] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4:2, -5:2] -= b[::-1]); answers.compare("run time (4, 5): a[-4:2, -5:2] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4:2, -5:2] -= b[::-1]); answers.compare("mixed (4, 5): a[-4:2, -5:2] -= b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[:2:1] = b[...]); answers.compare("fixed (1, 4): a[:2:1] = b[...] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[:2:1] = b[...]); answers.compare("run time (1, 4): a[:2:1] = b[...] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[:2:1] = b[...]); answers.compare("mixed (1, 4): a[:2:1] = b[...] with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<2>, )>(0); arr!(a[:, ...] = [57, 54]); answers.compare("fixed (2, 2): a[:, ...] = [57, 54]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<2>, )>(0).into_erased(); arr!(a[:, ...] = [57, 54]); answers.compare("run time (2, 2): a[:, ...] = [57, 54]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100); arr!(a[-1:3:2] = b[::-1]); answers.compare("fixed (2, 5): a[-1:3:2] = b[::-1] with b of (5,)", values(&a)); }
}

fn arrays_from_200(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[-1:3:2] = b[::-1]); answers.compare("run time (2, 5): a[-1:3:2] = b[::-1] with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[-1:3:2] = b[::-1]); answers.compare("mixed (2, 5): a[-1:3:2] = b[::-1] with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<2>, Len<3>, )>(100); arr!(a[5:-5:-2] = b[::-1, ::-1]); answers.compare("fixed (4, 3): a[5:-5:-2] = b[::-1, ::-1] with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); arr!(a[5:-5:-2] = b[::-1, ::-1]); answers.compare("run time (4, 3): a[5:-5:-2] = b[::-1, ::-1] with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); arr!(a[5:-5:-2] = b[::-1, ::-1]); answers.compare("mixed (4, 3): a[5:-5:-2] = b[::-1, ::-1] with b of (2, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-2:1] += b[...]); answers.compare("fixed (1, 4): a[-2:1] += b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-2:1] += b[...]); answers.compare("run time (1, 4): a[-2:1] += b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-2:1] += b[...]); answers.compare("mixed (1, 4): a[-2:1] += b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-3:4] %= b); answers.compare("fixed (3, 4): a[-3:4] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3:4] %= b); answers.compare("run time (3, 4): a[-3:4] %= b with b of (1,)", values(&a)); }
}

fn arrays_from_210(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-3:4] %= b); answers.compare("mixed (3, 4): a[-3:4] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<2>, )>(100); arr!(a[:, -2:3:1] = b[::-1, ::-1, ::-1]); answers.compare("fixed (4, 3): a[:, -2:3:1] = b[::-1, ::-1, ::-1] with b of (1, 4, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, Len<2>, )>(100).into_erased(); arr!(a[:, -2:3:1] = b[::-1, ::-1, ::-1]); answers.compare("run time (4, 3): a[:, -2:3:1] = b[::-1, ::-1, ::-1] with b of (1, 4, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<2>, )>(100).into_erased(); arr!(a[:, -2:3:1] = b[::-1, ::-1, ::-1]); answers.compare("mixed (4, 3): a[:, -2:3:1] = b[::-1, ::-1, ::-1] with b of (1, 4, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0); arr!(a[-1, ...] -= [54]); answers.compare("fixed (3, 1): a[-1, ...] -= [54]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0).into_erased(); arr!(a[-1, ...] -= [54]); answers.compare("run time (3, 1): a[-1, ...] -= [54]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-4] -= b); answers.compare("fixed (4, 1): a[-4] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4] -= b); answers.compare("run time (4, 1): a[-4] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-4] -= b); answers.compare("mixed (4, 1): a[-4] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100); arr!(a[::, 2::-3] += b[...]); answers.compare("fixed (4, 1): a[::, 2::-3] += b[...] with b of (4, 1)", values(&a)); }
}

fn arrays_from_220(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::, 2::-3] += b[...]); answers.compare("run time (4, 1): a[::, 2::-3] += b[...] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::, 2::-3] += b[...]); answers.compare("mixed (4, 1): a[::, 2::-3] += b[...] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0); arr!(a[2:-1, 2] = [50]); answers.compare("fixed (4, 5): a[2:-1, 2] = [50]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0).into_erased(); arr!(a[2:-1, 2] = [50]); answers.compare("run time (4, 5): a[2:-1, 2] = [50]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<5>, Len<1>, )>(100); arr!(a[0:6, 1:2] -= b); answers.compare("fixed (5, 2): a[0:6, 1:2] -= b with b of (5, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<5>, Len<1>, )>(100).into_erased(); arr!(a[0:6, 1:2] -= b); answers.compare("run time (5, 2): a[0:6, 1:2] -= b with b of (5, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<5>, Len<1>, )>(100).into_erased(); arr!(a[0:6, 1:2] -= b); answers.compare("mixed (5, 2): a[0:6, 1:2] -= b with b of (5, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-1:1:-1] *= b); answers.compare("fixed (4, 4): a[-1:1:-1] *= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-1:1:-1] *= b); answers.compare("run time (4, 4): a[-1:1:-1] *= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-1:1:-1] *= b); answers.compare("mixed (4, 4): a[-1:1:-1] *= b with b of (4,)", values(&a)); }
}

fn arrays_from_230(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<3>, Len<2>, )>(100); arr!(a[1:, ...] += b); answers.compare("fixed (4, 2): a[1:, ...] += b with b of (3, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<2>, )>(100).into_erased(); arr!(a[1:, ...] += b); answers.compare("run time (4, 2): a[1:, ...] += b with b of (3, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<3>, Len<2>, )>(100).into_erased(); arr!(a[1:, ...] += b); answers.compare("mixed (4, 2): a[1:, ...] += b with b of (3, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[::, :2:3] -= b); answers.compare("fixed (1, 2): a[::, :2:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[::, :2:3] -= b); answers.compare("run time (1, 2): a[::, :2:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[::, :2:3] -= b); answers.compare("mixed (1, 2): a[::, :2:3] -= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-2, :1] += b[::-1]); answers.compare("fixed (3, 1): a[-2, :1] += b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2, :1] += b[::-1]); answers.compare("run time (3, 1): a[-2, :1] += b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2, :1] += b[::-1]); answers.compare("mixed (3, 1): a[-2, :1] += b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100); arr!(a[:2:3] = b); answers.compare("fixed (3, 3): a[:2:3] = b with b of (1, 3)", values(&a)); }
}

fn arrays_from_240(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[:2:3] = b); answers.compare("run time (3, 3): a[:2:3] = b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[:2:3] = b); answers.compare("mixed (3, 3): a[:2:3] = b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<5>, )>(100); arr!(a[2::-3] += b); answers.compare("fixed (2, 5): a[2::-3] += b with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<5>, )>(100).into_erased(); arr!(a[2::-3] += b); answers.compare("run time (2, 5): a[2::-3] += b with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<5>, )>(100).into_erased(); arr!(a[2::-3] += b); answers.compare("mixed (2, 5): a[2::-3] += b with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0); arr!(a[::-3, 2:1:-1] *= [56]); answers.compare("fixed (1, 5): a[::-3, 2:1:-1] *= [56]", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<5>, )>(0).into_erased(); arr!(a[::-3, 2:1:-1] *= [56]); answers.compare("run time (1, 5): a[::-3, 2:1:-1] *= [56]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-4:-1] -= b); answers.compare("fixed (4, 4): a[-4:-1] -= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-4:-1] -= b); answers.compare("run time (4, 4): a[-4:-1] -= b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-4:-1] -= b); answers.compare("mixed (4, 4): a[-4:-1] -= b with b of (4,)", values(&a)); }
}

fn arrays_from_250(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[:3:2, -4:-1:3] *= b[...]); answers.compare("fixed (3, 4): a[:3:2, -4:-1:3] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[:3:2, -4:-1:3] *= b[...]); answers.compare("run time (3, 4): a[:3:2, -4:-1:3] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[:3:2, -4:-1:3] *= b[...]); answers.compare("mixed (3, 4): a[:3:2, -4:-1:3] *= b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[0, ...] = b[...]); answers.compare("fixed (3, 4): a[0, ...] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[0, ...] = b[...]); answers.compare("run time (3, 4): a[0, ...] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[0, ...] = b[...]); answers.compare("mixed (3, 4): a[0, ...] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[:] = b); answers.compare("fixed (4, 3): a[:] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:] = b); answers.compare("run time (4, 3): a[:] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:] = b); answers.compare("mixed (4, 3): a[:] = b with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[-2, -1] = b[...]); answers.compare("fixed (5, 1, 2): a[-2, -1] = b[...] with b of (2,)", values(&a)); }
}

fn arrays_from_260(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, Len<1>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-2, -1] = b[...]); answers.compare("run time (5, 1, 2): a[-2, -1] = b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<1>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-2, -1] = b[...]); answers.compare("mixed (5, 1, 2): a[-2, -1] = b[...] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<2>, Len<1>, )>(100); arr!(a[0::1, -4:1, 0] = b[...]); answers.compare("fixed (2, 4, 2): a[0::1, -4:1, 0] = b[...] with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<1>, )>(100).into_erased(); arr!(a[0::1, -4:1, 0] = b[...]); answers.compare("run time (2, 4, 2): a[0::1, -4:1, 0] = b[...] with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<2>, Len<1>, )>(100).into_erased(); arr!(a[0::1, -4:1, 0] = b[...]); answers.compare("mixed (2, 4, 2): a[0::1, -4:1, 0] = b[...] with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<4>, )>(100); arr!(a[::1, 3::3] -= b); answers.compare("fixed (3, 4, 4): a[::1, 3::3] -= b with b of (1, 1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, Len<4>, )>(100).into_erased(); arr!(a[::1, 3::3] -= b); answers.compare("run time (3, 4, 4): a[::1, 3::3] -= b with b of (1, 1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<4>, )>(100).into_erased(); arr!(a[::1, 3::3] -= b); answers.compare("mixed (3, 4, 4): a[::1, 3::3] -= b with b of (1, 1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<5>, Len<1>, )>(100); arr!(a[-2:1:2] = b); answers.compare("fixed (2, 5, 4): a[-2:1:2] = b with b of (1, 5, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<5>, Len<1>, )>(100).into_erased(); arr!(a[-2:1:2] = b); answers.compare("run time (2, 5, 4): a[-2:1:2] = b with b of (1, 5, 1)", values(&a)); }
}

fn arrays_from_270(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<5>, Len<1>, )>(100).into_erased(); arr!(a[-2:1:2] = b); answers.compare("mixed (2, 5, 4): a[-2:1:2] = b with b of (1, 5, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-2, 2] = b[...]); answers.compare("fixed (3, 4, 4): a[-2, 2] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-2, 2] = b[...]); answers.compare("run time (3, 4, 4): a[-2, 2] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-2, 2] = b[...]); answers.compare("mixed (3, 4, 4): a[-2, 2] = b[...] with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<2>, Len<1>, )>(100); arr!(a[1:3:1, -5:4:2, -1:, ...] *= b); answers.compare("fixed (3, 4, 4): a[1:3:1, -5:4:2, -1:, ...] *= b with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<1>, )>(100).into_erased(); arr!(a[1:3:1, -5:4:2, -1:, ...] *= b); answers.compare("run time (3, 4, 4): a[1:3:1, -5:4:2, -1:, ...] *= b with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<2>, Len<1>, )>(100).into_erased(); arr!(a[1:3:1, -5:4:2, -1:, ...] *= b); answers.compare("mixed (3, 4, 4): a[1:3:1, -5:4:2, -1:, ...] *= b with b of (2, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100); arr!(a[::, ::, 2, ...] -= b); answers.compare("fixed (4, 2, 3): a[::, ::, 2, ...] -= b with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::, ::, 2, ...] -= b); answers.compare("run time (4, 2, 3): a[::, ::, 2, ...] -= b with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::, ::, 2, ...] -= b); answers.compare("mixed (4, 2, 3): a[::, ::, 2, ...] -= b with b of (4, 1)", values(&a)); }
}

fn arrays_from_280(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[1:3, 2, ::1, ...] *= b[...]); answers.compare("fixed (2, 3, 4): a[1:3, 2, ::1, ...] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1:3, 2, ::1, ...] *= b[...]); answers.compare("run time (2, 3, 4): a[1:3, 2, ::1, ...] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1:3, 2, ::1, ...] *= b[...]); answers.compare("mixed (2, 3, 4): a[1:3, 2, ::1, ...] *= b[...] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100); arr!(a[1:4:1] *= b); answers.compare("fixed (4, 4, 4): a[1:4:1] *= b with b of (3, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[1:4:1] *= b); answers.compare("run time (4, 4, 4): a[1:4:1] *= b with b of (3, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[1:4:1] *= b); answers.compare("mixed (4, 4, 4): a[1:4:1] *= b with b of (3, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100); arr!(a[-4:3:3] = b); answers.compare("fixed (3, 3, 2): a[-4:3:3] = b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-4:3:3] = b); answers.compare("run time (3, 3, 2): a[-4:3:3] = b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[-4:3:3] = b); answers.compare("mixed (3, 3, 2): a[-4:3:3] = b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-2:4, -2] = b); answers.compare("fixed (3, 4, 1): a[-2:4, -2] = b with b of (1,)", values(&a)); }
}

fn arrays_from_290(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2:4, -2] = b); answers.compare("run time (3, 4, 1): a[-2:4, -2] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2:4, -2] = b); answers.compare("mixed (3, 4, 1): a[-2:4, -2] = b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<5>, )>(100); arr!(a[3:5:2] += b[...]); answers.compare("fixed (5, 4, 5): a[3:5:2] += b[...] with b of (1, 4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, Len<5>, )>(100).into_erased(); arr!(a[3:5:2] += b[...]); answers.compare("run time (5, 4, 5): a[3:5:2] += b[...] with b of (1, 4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<5>, )>(100).into_erased(); arr!(a[3:5:2] += b[...]); answers.compare("mixed (5, 4, 5): a[3:5:2] += b[...] with b of (1, 4, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[5:2:-1, 1::-2, 2] %= b); answers.compare("fixed (4, 1, 4): a[5:2:-1, 1::-2, 2] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[5:2:-1, 1::-2, 2] %= b); answers.compare("run time (4, 1, 4): a[5:2:-1, 1::-2, 2] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[5:2:-1, 1::-2, 2] %= b); answers.compare("mixed (4, 1, 4): a[5:2:-1, 1::-2, 2] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, Len<3>, )>(0); arr!(a[0] += [54, 52, 57]); answers.compare("fixed (1, 1, 3): a[0] += [54, 52, 57]", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<1>, Len<3>, )>(0).into_erased(); arr!(a[0] += [54, 52, 57]); answers.compare("run time (1, 1, 3): a[0] += [54, 52, 57]", values(&a)); }
}

fn arrays_from_300(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[-6:2:3, 2] -= b); answers.compare("fixed (5, 3, 2): a[-6:2:3, 2] -= b with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-6:2:3, 2] -= b); answers.compare("run time (5, 3, 2): a[-6:2:3, 2] -= b with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[-6:2:3, 2] -= b); answers.compare("mixed (5, 3, 2): a[-6:2:3, 2] -= b with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<1>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[::, :3, -1, ...] *= b[::-1]); answers.compare("fixed (2, 3, 1): a[::, :3, -1, ...] *= b[::-1] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[::, :3, -1, ...] *= b[::-1]); answers.compare("run time (2, 3, 1): a[::, :3, -1, ...] *= b[::-1] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<1>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[::, :3, -1, ...] *= b[::-1]); answers.compare("mixed (2, 3, 1): a[::, :3, -1, ...] *= b[::-1] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, Len<2>, )>(100); arr!(a[::, ...] = b[::-1, ::-1, ::-1]); answers.compare("fixed (1, 2, 2): a[::, ...] = b[::-1, ::-1, ::-1] with b of (1, 2, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<2>, Len<2>, )>(100).into_erased(); arr!(a[::, ...] = b[::-1, ::-1, ::-1]); answers.compare("run time (1, 2, 2): a[::, ...] = b[::-1, ::-1, ::-1] with b of (1, 2, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<2>, Len<2>, )>(100).into_erased(); arr!(a[::, ...] = b[::-1, ::-1, ::-1]); answers.compare("mixed (1, 2, 2): a[::, ...] = b[::-1, ::-1, ::-1] with b of (1, 2, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<2>, Len<3>, Len<3>, )>(100); arr!(a[::1] = b[::-1, ::-1, ::-1, ::-1]); answers.compare("fixed (2, 3, 3): a[::1] = b[::-1, ::-1, ::-1, ::-1] with b of (1, 2, 3, 3)", values(&a)); }
}

fn arrays_from_310(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<2>, Len<3>, Len<3>, )>(100).into_erased(); arr!(a[::1] = b[::-1, ::-1, ::-1, ::-1]); answers.compare("run time (2, 3, 3): a[::1] = b[::-1, ::-1, ::-1, ::-1] with b of (1, 2, 3, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<2>, Len<3>, Len<3>, )>(100).into_erased(); arr!(a[::1] = b[::-1, ::-1, ::-1, ::-1]); answers.compare("mixed (2, 3, 3): a[::1] = b[::-1, ::-1, ::-1, ::-1] with b of (1, 2, 3, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[-5:5:3, 2::-3, -3:-5:-2] = b); answers.compare("fixed (4, 1, 4): a[-5:5:3, 2::-3, -3:-5:-2] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-5:5:3, 2::-3, -3:-5:-2] = b); answers.compare("run time (4, 1, 4): a[-5:5:3, 2::-3, -3:-5:-2] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-5:5:3, 2::-3, -3:-5:-2] = b); answers.compare("mixed (4, 1, 4): a[-5:5:3, 2::-3, -3:-5:-2] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<2>, )>(100); arr!(a[:, -5:3:3, -2:5] += b); answers.compare("fixed (3, 4, 4): a[:, -5:3:3, -2:5] += b with b of (3, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[:, -5:3:3, -2:5] += b); answers.compare("run time (3, 4, 4): a[:, -5:3:3, -2:5] += b with b of (3, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[:, -5:3:3, -2:5] += b); answers.compare("mixed (3, 4, 4): a[:, -5:3:3, -2:5] += b with b of (3, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100); arr!(a[-4:2:1] -= b[::-1, ::-1]); answers.compare("fixed (3, 4, 2): a[-4:2:1] -= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[-4:2:1] -= b[::-1, ::-1]); answers.compare("run time (3, 4, 2): a[-4:2:1] -= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
}

fn arrays_from_320(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[-4:2:1] -= b[::-1, ::-1]); answers.compare("mixed (3, 4, 2): a[-4:2:1] -= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[-2:-2, ::, 2] = b[::-1]); answers.compare("fixed (1, 4, 3): a[-2:-2, ::, 2] = b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2:-2, ::, 2] = b[::-1]); answers.compare("run time (1, 4, 3): a[-2:-2, ::, 2] = b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[-2:-2, ::, 2] = b[::-1]); answers.compare("mixed (1, 4, 3): a[-2:-2, ::, 2] = b[::-1] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[2:3, -2, ::1] = b[...]); answers.compare("fixed (3, 4, 4): a[2:3, -2, ::1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:3, -2, ::1] = b[...]); answers.compare("run time (3, 4, 4): a[2:3, -2, ::1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[2:3, -2, ::1] = b[...]); answers.compare("mixed (3, 4, 4): a[2:3, -2, ::1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<2>, )>(0); arr!(a[:, 1, -2] -= [52, 59, 57]); answers.compare("fixed (3, 3, 2): a[:, 1, -2] -= [52, 59, 57]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<2>, )>(0).into_erased(); arr!(a[:, 1, -2] -= [52, 59, 57]); answers.compare("run time (3, 3, 2): a[:, 1, -2] -= [52, 59, 57]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100); arr!(a[-4:-1, :-2:-3, 1:-2:-1] = b[...]); answers.compare("fixed (4, 3, 2): a[-4:-1, :-2:-3, 1:-2:-1] = b[...] with b of (3, 1, 1)", values(&a)); }
}

fn arrays_from_330(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-4:-1, :-2:-3, 1:-2:-1] = b[...]); answers.compare("run time (4, 3, 2): a[-4:-1, :-2:-3, 1:-2:-1] = b[...] with b of (3, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<2>, )>(0); let b = counted_from::<(Len<3>, Len<1>, Len<1>, )>(100).into_erased(); arr!(a[-4:-1, :-2:-3, 1:-2:-1] = b[...]); answers.compare("mixed (4, 3, 2): a[-4:-1, :-2:-3, 1:-2:-1] = b[...] with b of (3, 1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<5>, )>(100); arr!(a[0:-1:3, -4:1:3, 4:-6:-1] = b[...]); answers.compare("fixed (2, 3, 5): a[0:-1:3, -4:1:3, 4:-6:-1] = b[...] with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<5>, )>(100).into_erased(); arr!(a[0:-1:3, -4:1:3, 4:-6:-1] = b[...]); answers.compare("run time (2, 3, 5): a[0:-1:3, -4:1:3, 4:-6:-1] = b[...] with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<5>, )>(100).into_erased(); arr!(a[0:-1:3, -4:1:3, 4:-6:-1] = b[...]); answers.compare("mixed (2, 3, 5): a[0:-1:3, -4:1:3, 4:-6:-1] = b[...] with b of (1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[3, ::1, ...] *= b); answers.compare("fixed (4, 5, 4): a[3, ::1, ...] *= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[3, ::1, ...] *= b); answers.compare("run time (4, 5, 4): a[3, ::1, ...] *= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[3, ::1, ...] *= b); answers.compare("mixed (4, 5, 4): a[3, ::1, ...] *= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100); arr!(a[3:2:-1] *= b[::-1, ::-1]); answers.compare("fixed (4, 4, 3): a[3:2:-1] *= b[::-1, ::-1] with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[3:2:-1] *= b[::-1, ::-1]); answers.compare("run time (4, 4, 3): a[3:2:-1] *= b[::-1, ::-1] with b of (1, 3)", values(&a)); }
}

fn arrays_from_340(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[3:2:-1] *= b[::-1, ::-1]); answers.compare("mixed (4, 4, 3): a[3:2:-1] *= b[::-1, ::-1] with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100); arr!(a[:5, -2:2:3] -= b[...]); answers.compare("fixed (4, 2, 3): a[:5, -2:2:3] -= b[...] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:5, -2:2:3] -= b[...]); answers.compare("run time (4, 2, 3): a[:5, -2:2:3] -= b[...] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<3>, )>(0); let b = counted_from::<(Len<3>, )>(100).into_erased(); arr!(a[:5, -2:2:3] -= b[...]); answers.compare("mixed (4, 2, 3): a[:5, -2:2:3] -= b[...] with b of (3,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100); arr!(a[-1:3, ...] = b); answers.compare("fixed (3, 3, 4): a[-1:3, ...] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-1:3, ...] = b); answers.compare("run time (3, 3, 4): a[-1:3, ...] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<4>, )>(0); let b = counted_from::<(Len<4>, )>(100).into_erased(); arr!(a[-1:3, ...] = b); answers.compare("mixed (3, 3, 4): a[-1:3, ...] = b with b of (4,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<4>, )>(100); arr!(a[3] *= b); answers.compare("fixed (4, 4, 4): a[3] *= b with b of (4, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<4>, )>(100).into_erased(); arr!(a[3] *= b); answers.compare("run time (4, 4, 4): a[3] *= b with b of (4, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<4>, )>(100).into_erased(); arr!(a[3] *= b); answers.compare("mixed (4, 4, 4): a[3] *= b with b of (4, 4)", values(&a)); }
}

fn arrays_from_350(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[0:3, -3:-1:1] = b); answers.compare("fixed (4, 2, 2): a[0:3, -3:-1:1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[0:3, -3:-1:1] = b); answers.compare("run time (4, 2, 2): a[0:3, -3:-1:1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[0:3, -3:-1:1] = b); answers.compare("mixed (4, 2, 2): a[0:3, -3:-1:1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100); arr!(a[-2:-4:-1] %= b); answers.compare("fixed (4, 4, 3): a[-2:-4:-1] %= b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[-2:-4:-1] %= b); answers.compare("run time (4, 4, 3): a[-2:-4:-1] %= b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[-2:-4:-1] %= b); answers.compare("mixed (4, 4, 3): a[-2:-4:-1] %= b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<5>, )>(100); arr!(a[-6:-2:2, 1:3:3] = b); answers.compare("fixed (5, 4, 5): a[-6:-2:2, 1:3:3] = b with b of (1, 1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, Len<5>, )>(100).into_erased(); arr!(a[-6:-2:2, 1:3:3] = b); answers.compare("run time (5, 4, 5): a[-6:-2:2, 1:3:3] = b with b of (1, 1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<5>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<5>, )>(100).into_erased(); arr!(a[-6:-2:2, 1:3:3] = b); answers.compare("mixed (5, 4, 5): a[-6:-2:2, 1:3:3] = b with b of (1, 1, 5)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100); arr!(a[::1] *= b); answers.compare("fixed (4, 4, 3): a[::1] *= b with b of (1, 3)", values(&a)); }
}

fn arrays_from_360(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[::1] *= b); answers.compare("run time (4, 4, 3): a[::1] *= b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); arr!(a[::1] *= b); answers.compare("mixed (4, 4, 3): a[::1] *= b with b of (1, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<3>, )>(100); arr!(a[0:-4:3] -= b[...]); answers.compare("fixed (5, 4, 3): a[0:-4:3] -= b[...] with b of (1, 4, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, Len<3>, )>(100).into_erased(); arr!(a[0:-4:3] -= b[...]); answers.compare("run time (5, 4, 3): a[0:-4:3] -= b[...] with b of (1, 4, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<4>, Len<3>, )>(100).into_erased(); arr!(a[0:-4:3] -= b[...]); answers.compare("mixed (5, 4, 3): a[0:-4:3] -= b[...] with b of (1, 4, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[5::-2, -4:-1, ...] %= b); answers.compare("fixed (4, 4, 3): a[5::-2, -4:-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[5::-2, -4:-1, ...] %= b); answers.compare("run time (4, 4, 3): a[5::-2, -4:-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[5::-2, -4:-1, ...] %= b); answers.compare("mixed (4, 4, 3): a[5::-2, -4:-1, ...] %= b with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100); arr!(a[2, :2:2] = b); answers.compare("fixed (3, 2, 5): a[2, :2:2] = b with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[2, :2:2] = b); answers.compare("run time (3, 2, 5): a[2, :2:2] = b with b of (5,)", values(&a)); }
}

fn arrays_from_370(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<5>, )>(0); let b = counted_from::<(Len<5>, )>(100).into_erased(); arr!(a[2, :2:2] = b); answers.compare("mixed (3, 2, 5): a[2, :2:2] = b with b of (5,)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100); arr!(a[-2:-1:2, ...] %= b[...]); answers.compare("fixed (4, 4, 4): a[-2:-1:2, ...] %= b[...] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[-2:-1:2, ...] %= b[...]); answers.compare("run time (4, 4, 4): a[-2:-1:2, ...] %= b[...] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[-2:-1:2, ...] %= b[...]); answers.compare("mixed (4, 4, 4): a[-2:-1:2, ...] %= b[...] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<0>, Len<3>, )>(100); arr!(a[:, 1:3:-3] += b); answers.compare("fixed (5, 3, 3): a[:, 1:3:-3] += b with b of (0, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<0>, Len<3>, )>(100).into_erased(); arr!(a[:, 1:3:-3] += b); answers.compare("run time (5, 3, 3): a[:, 1:3:-3] += b with b of (0, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<5>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<0>, Len<3>, )>(100).into_erased(); arr!(a[:, 1:3:-3] += b); answers.compare("mixed (5, 3, 3): a[:, 1:3:-3] += b with b of (0, 3)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100); arr!(a[::1, ...] %= b[::-1, ::-1]); answers.compare("fixed (4, 4, 1): a[::1, ...] %= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::1, ...] %= b[::-1, ::-1]); answers.compare("run time (4, 4, 1): a[::1, ...] %= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<1>, )>(0); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); arr!(a[::1, ...] %= b[::-1, ::-1]); answers.compare("mixed (4, 4, 1): a[::1, ...] %= b[::-1, ::-1] with b of (4, 1)", values(&a)); }
}

fn arrays_from_380(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[-5:, -2:-1:1, ::1] += b); answers.compare("fixed (4, 4, 4): a[-5:, -2:-1:1, ::1] += b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-5:, -2:-1:1, ::1] += b); answers.compare("run time (4, 4, 4): a[-5:, -2:-1:1, ::1] += b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[-5:, -2:-1:1, ::1] += b); answers.compare("mixed (4, 4, 4): a[-5:, -2:-1:1, ::1] += b with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<5>, )>(0); arr!(a[-2:] *= [50]); answers.compare("fixed (2, 4, 5): a[-2:] *= [50]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<5>, )>(0).into_erased(); arr!(a[-2:] *= [50]); answers.compare("run time (2, 4, 5): a[-2:] *= [50]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<4>, )>(0); arr!(a[-2:3, -4, -2:1:-3] += [50]); answers.compare("fixed (2, 4, 4): a[-2:3, -4, -2:1:-3] += [50]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<4>, Len<4>, )>(0).into_erased(); arr!(a[-2:3, -4, -2:1:-3] += [50]); answers.compare("run time (2, 4, 4): a[-2:3, -4, -2:1:-3] += [50]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100); arr!(a[0, -2, -3:1] = b[...]); answers.compare("fixed (3, 2, 2): a[0, -2, -3:1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0, -2, -3:1] = b[...]); answers.compare("run time (3, 2, 2): a[0, -2, -3:1] = b[...] with b of (1,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<2>, )>(0); let b = counted_from::<(Len<1>, )>(100).into_erased(); arr!(a[0, -2, -3:1] = b[...]); answers.compare("mixed (3, 2, 2): a[0, -2, -3:1] = b[...] with b of (1,)", values(&a)); }
}

fn arrays_from_390(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<3>, Len<1>, )>(100); arr!(a[-3:-1] -= b); answers.compare("fixed (2, 3, 3): a[-3:-1] -= b with b of (3, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<1>, )>(100).into_erased(); arr!(a[-3:-1] -= b); answers.compare("run time (2, 3, 3): a[-3:-1] -= b with b of (3, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); let b = counted_from::<(Len<3>, Len<1>, )>(100).into_erased(); arr!(a[-3:-1] -= b); answers.compare("mixed (2, 3, 3): a[-3:-1] -= b with b of (3, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100); arr!(a[0::-1, -4:3] -= b); answers.compare("fixed (1, 4, 2): a[0::-1, -4:3] -= b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[0::-1, -4:3] -= b); answers.compare("run time (1, 4, 2): a[0::-1, -4:3] -= b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<2>, )>(0); let b = counted_from::<(Len<1>, Len<1>, Len<2>, )>(100).into_erased(); arr!(a[0::-1, -4:3] -= b); answers.compare("mixed (1, 4, 2): a[0::-1, -4:3] -= b with b of (1, 1, 2)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100); arr!(a[0:1:1, -1, :1] = b); answers.compare("fixed (1, 4, 3): a[0:1:1, -1, :1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[0:1:1, -1, :1] = b); answers.compare("run time (1, 4, 3): a[0:1:1, -1, :1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<1>, Len<4>, Len<3>, )>(0); let b = counted_from::<(Len<1>, Len<1>, )>(100).into_erased(); arr!(a[0:1:1, -1, :1] = b); answers.compare("mixed (1, 4, 3): a[0:1:1, -1, :1] = b with b of (1, 1)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100); arr!(a[1, -6:3:2] *= b[::-1, ::-1]); answers.compare("fixed (3, 5, 4): a[1, -6:3:2] *= b[::-1, ::-1] with b of (1, 4)", values(&a)); }
}

fn arrays_from_400(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1, -6:3:2] *= b[::-1, ::-1]); answers.compare("run time (3, 5, 4): a[1, -6:3:2] *= b[::-1, ::-1] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<4>, )>(0); let b = counted_from::<(Len<1>, Len<4>, )>(100).into_erased(); arr!(a[1, -6:3:2] *= b[::-1, ::-1]); answers.compare("mixed (3, 5, 4): a[1, -6:3:2] *= b[::-1, ::-1] with b of (1, 4)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100); arr!(a[3:-3] = b[::-1]); answers.compare("fixed (3, 5, 2): a[3:-3] = b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[3:-3] = b[::-1]); answers.compare("run time (3, 5, 2): a[3:-3] = b[::-1] with b of (2,)", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<2>, )>(0); let b = counted_from::<(Len<2>, )>(100).into_erased(); arr!(a[3:-3] = b[::-1]); answers.compare("mixed (3, 5, 2): a[3:-3] = b[::-1] with b of (2,)", values(&a)); }
}

pub const ARRAYS: &[fn(&mut Answers)] = &[arrays_from_0, arrays_from_10, arrays_from_20, arrays_from_30, arrays_from_40, arrays_from_50, arrays_from_60, arrays_from_70, arrays_from_80, arrays_from_90, arrays_from_100, arrays_from_110, arrays_from_120, arrays_from_130, arrays_from_140, arrays_from_150, arrays_from_160, arrays_from_170, arrays_from_180, arrays_from_190, arrays_from_200, arrays_from_210, arrays_from_220, arrays_from_230, arrays_from_240, arrays_from_250, arrays_from_260, arrays_from_270, arrays_from_280, arrays_from_290, arrays_from_300, arrays_from_310, arrays_from_320, arrays_from_330, arrays_from_340, arrays_from_350, arrays_from_360, arrays_from_370, arrays_from_380, arrays_from_390, arrays_from_400];

fn sharing_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<6>, )>(0); arr!(a[1:] = a[:-1]); answers.compare("fixed (6,): a[1:] = a[:-1]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0).into_erased(); arr!(a[1:] = a[:-1]); answers.compare("run time (6,): a[1:] = a[:-1]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0); arr!(a[:-1] = a[1:]); answers.compare("fixed (6,): a[:-1] = a[1:]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0).into_erased(); arr!(a[:-1] = a[1:]); answers.compare("run time (6,): a[:-1] = a[1:]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0); arr!(a[1:] += a[:-1]); answers.compare("fixed (6,): a[1:] += a[:-1]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0).into_erased(); arr!(a[1:] += a[:-1]); answers.compare("run time (6,): a[1:] += a[:-1]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0); arr!(a[:-1] += a[1:]); answers.compare("fixed (6,): a[:-1] += a[1:]", values(&a)); }
    { let mut a = counted_from::<(Len<6>, )>(0).into_erased(); arr!(a[:-1] += a[1:]); answers.compare("run time (6,): a[:-1] += a[1:]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[::2] = a[:3]); answers.compare("fixed (5,): a[::2] = a[:3]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[::2] = a[:3]); answers.compare("run time (5,): a[::2] = a[:3]", values(&a)); }
}

fn sharing_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:3] = a[::2]); answers.compare("fixed (5,): a[:3] = a[::2]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:3] = a[::2]); answers.compare("run time (5,): a[:3] = a[::2]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[::-1] = a); answers.compare("fixed (5,): a[::-1] = a", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[::-1] = a); answers.compare("run time (5,): a[::-1] = a", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] = a[::-1]); answers.compare("fixed (5,): a[:] = a[::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] = a[::-1]); answers.compare("run time (5,): a[:] = a[::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] += a[::-1]); answers.compare("fixed (5,): a[:] += a[::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] += a[::-1]); answers.compare("run time (5,): a[:] += a[::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[1:-1] -= a[4:1:-1]); answers.compare("fixed (5,): a[1:-1] -= a[4:1:-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[1:-1] -= a[4:1:-1]); answers.compare("run time (5,): a[1:-1] -= a[4:1:-1]", values(&a)); }
}

fn sharing_from_20(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[::2] *= a[2:]); answers.compare("fixed (5,): a[::2] *= a[2:]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[::2] *= a[2:]); answers.compare("run time (5,): a[::2] *= a[2:]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] = a[2:3]); answers.compare("fixed (5,): a[:] = a[2:3]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] = a[2:3]); answers.compare("run time (5,): a[:] = a[2:3]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] += a[0:1]); answers.compare("fixed (5,): a[:] += a[0:1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] += a[0:1]); answers.compare("run time (5,): a[:] += a[0:1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] = a[1]); answers.compare("fixed (5,): a[:] = a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] = a[1]); answers.compare("run time (5,): a[:] = a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[:] *= a[2]); answers.compare("fixed (5,): a[:] *= a[2]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[:] *= a[2]); answers.compare("run time (5,): a[:] *= a[2]", values(&a)); }
}

fn sharing_from_30(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[0] = a[4]); answers.compare("fixed (5,): a[0] = a[4]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[0] = a[4]); answers.compare("run time (5,): a[0] = a[4]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0); arr!(a[0] -= a[-1]); answers.compare("fixed (5,): a[0] -= a[-1]", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); arr!(a[0] -= a[-1]); answers.compare("run time (5,): a[0] -= a[-1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[...] = a.T); answers.compare("fixed (3, 3): a[...] = a.T", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[...] = a.T); answers.compare("run time (3, 3): a[...] = a.T", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[:] += a.T); answers.compare("fixed (3, 3): a[:] += a.T", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[:] += a.T); answers.compare("run time (3, 3): a[:] += a.T", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[0] = a[:, 1]); answers.compare("fixed (3, 3): a[0] = a[:, 1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[0] = a[:, 1]); answers.compare("run time (3, 3): a[0] = a[:, 1]", values(&a)); }
}

fn sharing_from_40(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[:, 1] += a[1]); answers.compare("fixed (3, 3): a[:, 1] += a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[:, 1] += a[1]); answers.compare("run time (3, 3): a[:, 1] += a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[...] = a[1]); answers.compare("fixed (3, 3): a[...] = a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[...] = a[1]); answers.compare("run time (3, 3): a[...] = a[1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[...] += a[:, :1]); answers.compare("fixed (3, 3): a[...] += a[:, :1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[...] += a[:, :1]); answers.compare("run time (3, 3): a[...] += a[:, :1]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0); arr!(a[1:] = a[0]); answers.compare("fixed (3, 3): a[1:] = a[0]", values(&a)); }
    { let mut a = counted_from::<(Len<3>, Len<3>, )>(0).into_erased(); arr!(a[1:] = a[0]); answers.compare("run time (3, 3): a[1:] = a[0]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[1:, 1:] = a[:-1, :-1]); answers.compare("fixed (4, 4): a[1:, 1:] = a[:-1, :-1]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[1:, 1:] = a[:-1, :-1]); answers.compare("run time (4, 4): a[1:, 1:] = a[:-1, :-1]", values(&a)); }
}

fn sharing_from_50(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[:-1, 1:] += a[1:, :-1]); answers.compare("fixed (4, 4): a[:-1, 1:] += a[1:, :-1]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[:-1, 1:] += a[1:, :-1]); answers.compare("run time (4, 4): a[:-1, 1:] += a[1:, :-1]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[::-1] = a[:, ::-1]); answers.compare("fixed (4, 4): a[::-1] = a[:, ::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[::-1] = a[:, ::-1]); answers.compare("run time (4, 4): a[::-1] = a[:, ::-1]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0); arr!(a[1:3] = a[0:2]); answers.compare("fixed (4, 4): a[1:3] = a[0:2]", values(&a)); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); arr!(a[1:3] = a[0:2]); answers.compare("run time (4, 4): a[1:3] = a[0:2]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); arr!(a[0] = a[1].T); answers.compare("fixed (2, 3, 3): a[0] = a[1].T", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0).into_erased(); arr!(a[0] = a[1].T); answers.compare("run time (2, 3, 3): a[0] = a[1].T", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); arr!(a[:, 0] = a[:, :, 0]); answers.compare("fixed (2, 3, 3): a[:, 0] = a[:, :, 0]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0).into_erased(); arr!(a[:, 0] = a[:, :, 0]); answers.compare("run time (2, 3, 3): a[:, 0] = a[:, :, 0]", values(&a)); }
}

fn sharing_from_60(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0); arr!(a[::-1] += a[0]); answers.compare("fixed (2, 3, 3): a[::-1] += a[0]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, Len<3>, )>(0).into_erased(); arr!(a[::-1] += a[0]); answers.compare("run time (2, 3, 3): a[::-1] += a[0]", values(&a)); }
}

pub const SHARING: &[fn(&mut Answers)] = &[sharing_from_0, sharing_from_10, sharing_from_20, sharing_from_30, sharing_from_40, sharing_from_50, sharing_from_60];

fn floats_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>(); arr!(a[1:] /= 4); answers.compare("fixed (5,): a[1:] /= 4", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>().into_erased(); arr!(a[1:] /= 4); answers.compare("run time (5,): a[1:] /= 4", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>(); arr!(a[::2] /= 0.5); answers.compare("fixed (5,): a[::2] /= 0.5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>().into_erased(); arr!(a[::2] /= 0.5); answers.compare("run time (5,): a[::2] /= 0.5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>(); arr!(a[:] %= 0.75); answers.compare("fixed (5,): a[:] %= 0.75", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>().into_erased(); arr!(a[:] %= 0.75); answers.compare("run time (5,): a[:] %= 0.75", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>(); arr!(a[:] %= -2.5); answers.compare("fixed (5,): a[:] %= -2.5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>().into_erased(); arr!(a[:] %= -2.5); answers.compare("run time (5,): a[:] %= -2.5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>(); arr!(a[:3] += 0.5); answers.compare("fixed (5,): a[:3] += 0.5", values(&a)); }
    { let mut a = counted_from::<(Len<5>, )>(0).astype::<f64>().into_erased(); arr!(a[:3] += 0.5); answers.compare("run time (5,): a[:3] += 0.5", values(&a)); }
}

fn floats_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>(); arr!(a[:, 1] -= 2.25); answers.compare("fixed (2, 3): a[:, 1] -= 2.25", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>().into_erased(); arr!(a[:, 1] -= 2.25); answers.compare("run time (2, 3): a[:, 1] -= 2.25", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>(); arr!(a[1] *= [0.5, 1.5, 2.5]); answers.compare("fixed (2, 3): a[1] *= [0.5, 1.5, 2.5]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>().into_erased(); arr!(a[1] *= [0.5, 1.5, 2.5]); answers.compare("run time (2, 3): a[1] *= [0.5, 1.5, 2.5]", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>(); arr!(a[...] = 7); answers.compare("fixed (2, 3): a[...] = 7", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>().into_erased(); arr!(a[...] = 7); answers.compare("run time (2, 3): a[...] = 7", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>(); arr!(a[:, ::-1] = a); answers.compare("fixed (2, 3): a[:, ::-1] = a", values(&a)); }
    { let mut a = counted_from::<(Len<2>, Len<3>, )>(0).astype::<f64>().into_erased(); arr!(a[:, ::-1] = a); answers.compare("run time (2, 3): a[:, ::-1] = a", values(&a)); }
}

pub const FLOATS: &[fn(&mut Answers)] = &[floats_from_0, floats_from_10];

fn refused_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 3): a[-3, -3:-1:3] = b with b of (2,)", panic_message(|| arr!(a[-3, -3:-1:3] = b))); assert_eq!(a, untouched, "run time (4, 3): a[-3, -3:-1:3] = b with b of (2,)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4, 4): a[-5:2:-1, ::1, 1:-1:3] = b with b of (2,)", panic_message(|| arr!(a[-5:2:-1, ::1, 1:-1:3] = b))); assert_eq!(a, untouched, "run time (4, 4, 4): a[-5:2:-1, ::1, 1:-1:3] = b with b of (2,)"); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 4): a[-1] = b with b of (2, 5)", panic_message(|| arr!(a[-1] = b))); assert_eq!(a, untouched, "run time (3, 4): a[-1] = b with b of (2, 5)"); }
    { let mut a = counted_from::<(Len<5>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5, 3): a[-1:, ...] = b with b of (4,)", panic_message(|| arr!(a[-1:, ...] = b))); assert_eq!(a, untouched, "run time (5, 3): a[-1:, ...] = b with b of (4,)"); }
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5,): a[3::2] = b with b of (2,)", panic_message(|| arr!(a[3::2] = b))); assert_eq!(a, untouched, "run time (5,): a[3::2] = b with b of (2,)"); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4,): a[2:0:-1] = b with b of (4,)", panic_message(|| arr!(a[2:0:-1] = b))); assert_eq!(a, untouched, "run time (4,): a[2:0:-1] = b with b of (4,)"); }
    { let mut a = counted_from::<(Len<3>, Len<2>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 2, 4): a[0, -3:-1, -3] = b with b of (2, 3)", panic_message(|| arr!(a[0, -3:-1, -3] = b))); assert_eq!(a, untouched, "run time (3, 2, 4): a[0, -3:-1, -3] = b with b of (2, 3)"); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 1, 2): a[:-1, 0::2, 0] = b with b of (3,)", panic_message(|| arr!(a[:-1, 0::2, 0] = b))); assert_eq!(a, untouched, "run time (4, 1, 2): a[:-1, 0::2, 0] = b with b of (3,)"); }
    { let mut a = counted_from::<(Len<1>, Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (1, 3, 3): a[2::-1] = b with b of (1, 3, 4)", panic_message(|| arr!(a[2::-1] = b))); assert_eq!(a, untouched, "run time (1, 3, 3): a[2::-1] = b with b of (1, 3, 4)"); }
    { let mut a = counted_from::<(Len<4>, Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<6>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 3, 4): a[-1, -3:-1] = b with b of (6,)", panic_message(|| arr!(a[-1, -3:-1] = b))); assert_eq!(a, untouched, "run time (4, 3, 4): a[-1, -3:-1] = b with b of (6,)"); }
}

fn refused_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 4, 2): a[3:1:-1, -4] = b with b of (3, 2)", panic_message(|| arr!(a[3:1:-1, -4] = b))); assert_eq!(a, untouched, "run time (3, 4, 2): a[3:1:-1, -4] = b with b of (3, 2)"); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 1): a[-2:2:1] = b with b of (2,)", panic_message(|| arr!(a[-2:2:1] = b))); assert_eq!(a, untouched, "run time (3, 1): a[-2:2:1] = b with b of (2,)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4): a[:-3:-2] = b with b of (1, 3, 4)", panic_message(|| arr!(a[:-3:-2] = b))); assert_eq!(a, untouched, "run time (4, 4): a[:-3:-2] = b with b of (1, 3, 4)"); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<1>, Len<4>, Len<1>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 4, 1): a[0:-1:2, :, 0:1:1, ...] = b with b of (2, 1, 4, 1)", panic_message(|| arr!(a[0:-1:2, :, 0:1:1, ...] = b))); assert_eq!(a, untouched, "run time (3, 4, 1): a[0:-1:2, :, 0:1:1, ...] = b with b of (2, 1, 4, 1)"); }
    { let mut a = counted_from::<(Len<5>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<6>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5, 5): a[-2, ::1] = b with b of (6,)", panic_message(|| arr!(a[-2, ::1] = b))); assert_eq!(a, untouched, "run time (5, 5): a[-2, ::1] = b with b of (6,)"); }
    { let mut a = counted_from::<(Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (2,): a[::, ...] = b with b of (3,)", panic_message(|| arr!(a[::, ...] = b))); assert_eq!(a, untouched, "run time (2,): a[::, ...] = b with b of (3,)"); }
    { let mut a = counted_from::<(Len<4>, Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 1, 4): a[3, 0:-2:-3, -5:-3:3] = b with b of (2, 3)", panic_message(|| arr!(a[3, 0:-2:-3, -5:-3:3] = b))); assert_eq!(a, untouched, "run time (4, 1, 4): a[3, 0:-2:-3, -5:-3:3] = b with b of (2, 3)"); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3,): a[:, ...] = b with b of (4,)", panic_message(|| arr!(a[:, ...] = b))); assert_eq!(a, untouched, "run time (3,): a[:, ...] = b with b of (4,)"); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4,): a[1:4] = b with b of (4,)", panic_message(|| arr!(a[1:4] = b))); assert_eq!(a, untouched, "run time (4,): a[1:4] = b with b of (4,)"); }
    { let mut a = counted_from::<(Len<3>, Len<5>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<5>, Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 5, 3): a[-2] = b with b of (5, 5)", panic_message(|| arr!(a[-2] = b))); assert_eq!(a, untouched, "run time (3, 5, 3): a[-2] = b with b of (5, 5)"); }
}

fn refused_from_20(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<6>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5,): a[5:-5:-1] = b with b of (6,)", panic_message(|| arr!(a[5:-5:-1] = b))); assert_eq!(a, untouched, "run time (5,): a[5:-5:-1] = b with b of (6,)"); }
    { let mut a = counted_from::<(Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (1,): a[::1] = b with b of (2, 2)", panic_message(|| arr!(a[::1] = b))); assert_eq!(a, untouched, "run time (1,): a[::1] = b with b of (2, 2)"); }
    { let mut a = counted_from::<(Len<3>, Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 4, 1): a[0] = b with b of (2,)", panic_message(|| arr!(a[0] = b))); assert_eq!(a, untouched, "run time (3, 4, 1): a[0] = b with b of (2,)"); }
    { let mut a = counted_from::<(Len<2>, Len<2>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<1>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (2, 2, 3): a[1] = b with b of (2, 1, 4)", panic_message(|| arr!(a[1] = b))); assert_eq!(a, untouched, "run time (2, 2, 3): a[1] = b with b of (2, 1, 4)"); }
    { let mut a = counted_from::<(Len<4>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 2): a[-3:3:2] = b with b of (4,)", panic_message(|| arr!(a[-3:3:2] = b))); assert_eq!(a, untouched, "run time (4, 2): a[-3:3:2] = b with b of (4,)"); }
}

pub const REFUSED: &[fn(&mut Answers)] = &[refused_from_0, refused_from_10, refused_from_20];

fn refused_compound_from_0(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<6>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4): a[-4:-3] += b with b of (6,)", panic_message(|| arr!(a[-4:-3] += b))); assert_eq!(a, untouched, "run time (4, 4): a[-4:-3] += b with b of (6,)"); }
    { let mut a = counted_from::<(Len<3>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 4): a[:3:2] += b with b of (3,)", panic_message(|| arr!(a[:3:2] += b))); assert_eq!(a, untouched, "run time (3, 4): a[:3:2] += b with b of (3,)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, Len<1>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4, 4): a[::, -5:-2:3, -1] += b with b of (2, 3, 1)", panic_message(|| arr!(a[::, -5:-2:3, -1] += b))); assert_eq!(a, untouched, "run time (4, 4, 4): a[::, -5:-2:3, -1] += b with b of (2, 3, 1)"); }
    { let mut a = counted_from::<(Len<3>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 1): a[:, 0:-2:-2] += b with b of (2, 3)", panic_message(|| arr!(a[:, 0:-2:-2] += b))); assert_eq!(a, untouched, "run time (3, 1): a[:, 0:-2:-2] += b with b of (2, 3)"); }
    { let mut a = counted_from::<(Len<4>, Len<2>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 2, 2): a[3] += b with b of (3,)", panic_message(|| arr!(a[3] += b))); assert_eq!(a, untouched, "run time (4, 2, 2): a[3] += b with b of (3,)"); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3,): a[0:2] += b with b of (3,)", panic_message(|| arr!(a[0:2] += b))); assert_eq!(a, untouched, "run time (3,): a[0:2] += b with b of (3,)"); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4,): a[-4:5, ...] += b with b of (5,)", panic_message(|| arr!(a[-4:5, ...] += b))); assert_eq!(a, untouched, "run time (4,): a[-4:5, ...] += b with b of (5,)"); }
    { let mut a = counted_from::<(Len<2>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<1>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (2, 4): a[:-1, -2:0:-3] += b with b of (3, 1)", panic_message(|| arr!(a[:-1, -2:0:-3] += b))); assert_eq!(a, untouched, "run time (2, 4): a[:-1, -2:0:-3] += b with b of (3, 1)"); }
    { let mut a = counted_from::<(Len<4>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<1>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 1): a[-5:2:1, -2:1] += b with b of (4, 1)", panic_message(|| arr!(a[-5:2:1, -2:1] += b))); assert_eq!(a, untouched, "run time (4, 1): a[-5:2:1, -2:1] += b with b of (4, 1)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<7>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4, 5): a[-2] += b with b of (7,)", panic_message(|| arr!(a[-2] += b))); assert_eq!(a, untouched, "run time (4, 4, 5): a[-2] += b with b of (7,)"); }
}

fn refused_compound_from_10(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<1>, Len<2>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (1, 2): a[-1] += b with b of (2, 4)", panic_message(|| arr!(a[-1] += b))); assert_eq!(a, untouched, "run time (1, 2): a[-1] += b with b of (2, 4)"); }
    { let mut a = counted_from::<(Len<1>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (1, 4): a[:1, 0:-1:1] += b with b of (2, 3)", panic_message(|| arr!(a[:1, 0:-1:1] += b))); assert_eq!(a, untouched, "run time (1, 4): a[:1, 0:-1:1] += b with b of (2, 3)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<4>, Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4, 3): a[4:0:-1] += b with b of (3, 4, 5)", panic_message(|| arr!(a[4:0:-1] += b))); assert_eq!(a, untouched, "run time (4, 4, 3): a[4:0:-1] += b with b of (3, 4, 5)"); }
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3,): a[-1:-3:-1] += b with b of (1, 3)", panic_message(|| arr!(a[-1:-3:-1] += b))); assert_eq!(a, untouched, "run time (3,): a[-1:-3:-1] += b with b of (1, 3)"); }
    { let mut a = counted_from::<(Len<3>, Len<3>, Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 3, 3): a[0, -2] += b with b of (5,)", panic_message(|| arr!(a[0, -2] += b))); assert_eq!(a, untouched, "run time (3, 3, 3): a[0, -2] += b with b of (5,)"); }
    { let mut a = counted_from::<(Len<3>, Len<1>, Len<1>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<3>, Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3, 1, 1): a[-4:3, 0] += b with b of (2, 3, 2)", panic_message(|| arr!(a[-4:3, 0] += b))); assert_eq!(a, untouched, "run time (3, 1, 1): a[-4:3, 0] += b with b of (2, 3, 2)"); }
    { let mut a = counted_from::<(Len<4>, Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<2>, Len<2>, Len<2>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 4, 5): a[-5:5:2, -4:2, ...] += b with b of (2, 2, 2)", panic_message(|| arr!(a[-5:5:2, -4:2, ...] += b))); assert_eq!(a, untouched, "run time (4, 4, 5): a[-5:5:2, -4:2, ...] += b with b of (2, 2, 2)"); }
    { let mut a = counted_from::<(Len<5>, Len<4>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<3>, Len<4>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5, 4, 4): a[3:0:-3] += b with b of (3, 4, 4)", panic_message(|| arr!(a[3:0:-3] += b))); assert_eq!(a, untouched, "run time (5, 4, 4): a[3:0:-3] += b with b of (3, 4, 4)"); }
    { let mut a = counted_from::<(Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4,): a[::1, ...] += b with b of (5,)", panic_message(|| arr!(a[::1, ...] += b))); assert_eq!(a, untouched, "run time (4,): a[::1, ...] += b with b of (5,)"); }
    { let mut a = counted_from::<(Len<4>, Len<5>, )>(0).into_erased(); let b = counted_from::<(Len<4>, Len<7>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 5): a[-5:] += b with b of (4, 7)", panic_message(|| arr!(a[-5:] += b))); assert_eq!(a, untouched, "run time (4, 5): a[-5:] += b with b of (4, 7)"); }
}

fn refused_compound_from_20(answers: &mut Answers) {
    { let mut a = counted_from::<(Len<3>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (3,): a[::, ...] += b with b of (5,)", panic_message(|| arr!(a[::, ...] += b))); assert_eq!(a, untouched, "run time (3,): a[::, ...] += b with b of (5,)"); }
    { let mut a = counted_from::<(Len<4>, Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<1>, Len<7>, Len<4>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (4, 5, 4): a[-3:2] += b with b of (1, 7, 4)", panic_message(|| arr!(a[-3:2] += b))); assert_eq!(a, untouched, "run time (4, 5, 4): a[-3:2] += b with b of (1, 7, 4)"); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<6>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5, 4): a[4] += b with b of (6,)", panic_message(|| arr!(a[4] += b))); assert_eq!(a, untouched, "run time (5, 4): a[4] += b with b of (6,)"); }
    { let mut a = counted_from::<(Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<0>, Len<3>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (5, 4): a[2:1, 3:4:3] += b with b of (0, 3)", panic_message(|| arr!(a[2:1, 3:4:3] += b))); assert_eq!(a, untouched, "run time (5, 4): a[2:1, 3:4:3] += b with b of (0, 3)"); }
    { let mut a = counted_from::<(Len<1>, Len<5>, Len<4>, )>(0).into_erased(); let b = counted_from::<(Len<5>, )>(100).into_erased(); let untouched = a.copy(); answers.compare("run time (1, 5, 4): a[:-2:-3, -3:-2] += b with b of (5,)", panic_message(|| arr!(a[:-2:-3, -3:-2] += b))); assert_eq!(a, untouched, "run time (1, 5, 4): a[:-2:-3, -3:-2] += b with b of (5,)"); }
}

pub const REFUSED_COMPOUND: &[fn(&mut Answers)] = &[refused_compound_from_0, refused_compound_from_10, refused_compound_from_20];
