// Arrays larger than any block. Written by tests/numpy/larger.py; do not edit.

use super::{Arrays, compare};
use crate::Answers;
use ndview::prelude::*;

pub(crate) fn sorted(answers: &mut Answers, arrays: &Arrays) {
    let Arrays { a, n, few, odd, m, .. } = arrays;
    compare(answers, "np.sort(a)", || arr!(np.sort(a)));
    compare(answers, "np.sort(n)", || arr!(np.sort(n)));
    compare(answers, "np.sort(few)", || arr!(np.sort(few)));
    compare(answers, "np.sort(odd)", || arr!(np.sort(odd)));
    compare(answers, "np.sort(n.astype(np.int16))", || arr!(np.sort(n.astype(i16))));
    compare(answers, "np.sort(a.astype(np.float32))", || arr!(np.sort(a.astype(f32))));
    compare(answers, "np.sort(m, axis=0)", || arr!(np.sort(m, axis=0)));
    compare(answers, "np.sort(m)", || arr!(np.sort(m)));
    compare(answers, "np.argsort(a)", || arr!(np.argsort(a)));
    compare(answers, "np.argsort(n)", || arr!(np.argsort(n)));
    compare(answers, "np.argsort(few, kind='stable')", || arr!(np.argsort(few, kind="stable")));
    compare(answers, "np.argsort(odd, kind='stable')", || arr!(np.argsort(odd, kind="stable")));
    compare(answers, "np.partition(a, 31000)[31000:31001]", || arr!(np.partition(a, 31000)[31000:31001]));
    compare(answers, "np.partition(odd, [5, 99500])[[5, 99500]]", || arr!(np.partition(odd, [5, 99500])[[5, 99500]]));
    compare(answers, "np.partition(few, 50000)[50000:50001]", || arr!(np.partition(few, 50000)[50000:50001]));
    compare(answers, "a[np.argpartition(a, 31000)[31000:31001]]", || arr!(a[np.argpartition(a, 31000)[31000:31001]]));
    compare(answers, "odd[np.argpartition(odd, [5, 99500])[[5, 99500]]]", || arr!(odd[np.argpartition(odd, [5, 99500])[[5, 99500]]]));
    compare(answers, "few[np.argpartition(few, 50000)[50000:50001]]", || arr!(few[np.argpartition(few, 50000)[50000:50001]]));
    compare(answers, "n[np.argpartition(n, [0, 70000, 100002])[[0, 70000, 100002]]]", || arr!(n[np.argpartition(n, [0, 70000, 100002])[[0, 70000, 100002]]]));
    compare(answers, "np.median(a) + a[:1]", || arr!(np.median(a) + a[:1]));
    compare(answers, "np.median(few) + a[:1]", || arr!(np.median(few) + a[:1]));
    compare(answers, "np.median(odd) + a[:1]", || arr!(np.median(odd) + a[:1]));
    compare(answers, "np.median(m, axis=0)", || arr!(np.median(m, axis=0)));
    compare(answers, "np.median(m, axis=1)", || arr!(np.median(m, axis=1)));
    compare(answers, "np.percentile(a, [5, 50, 95])", || arr!(np.percentile(a, [5, 50, 95])));
    compare(answers, "np.percentile(few, [0, 25, 100])", || arr!(np.percentile(few, [0, 25, 100])));
    compare(answers, "np.quantile(a, [0.5])", || arr!(np.quantile(a, [0.5])));
    compare(answers, "np.unique(a)", || arr!(np.unique(a)));
    compare(answers, "np.unique(few)", || arr!(np.unique(few)));
    compare(answers, "np.unique(n)", || arr!(np.unique(n)));
}

pub(crate) fn searched(answers: &mut Answers, arrays: &Arrays) {
    let Arrays { a, b, n, few, odd, up, m, .. } = arrays;
    compare(answers, "np.searchsorted(up, b)", || arr!(np.searchsorted(up, b)));
    compare(answers, "np.searchsorted(up, b, side='right')", || arr!(np.searchsorted(up, b, side="right")));
    compare(answers, "np.searchsorted(np.sort(odd), odd)", || arr!(np.searchsorted(np.sort(odd), odd)));
    compare(answers, "np.searchsorted(np.sort(odd), odd, side='right')", || arr!(np.searchsorted(np.sort(odd), odd, side="right")));
    compare(answers, "np.searchsorted(np.sort(few), few)", || arr!(np.searchsorted(np.sort(few), few)));
    compare(answers, "np.searchsorted(np.sort(few), few, side='right')", || arr!(np.searchsorted(np.sort(few), few, side="right")));
    compare(answers, "np.searchsorted(np.sort(n), a)", || arr!(np.searchsorted(np.sort(n), a)));
    compare(answers, "np.searchsorted(np.arange(100), b)", || arr!(np.searchsorted(np.arange(100), b)));
    compare(answers, "np.searchsorted(up, m)", || arr!(np.searchsorted(up, m)));
    compare(answers, "np.searchsorted(up, 17) + n[:1]", || arr!(np.searchsorted(up, 17) + n[:1]));
    compare(answers, "np.digitize(a, [-9000, -3.5, 0, 77, 40000])", || arr!(np.digitize(a, [-9000, -3.5, 0, 77, 40000])));
    compare(answers, "np.digitize(a, [4000, 300, -20.5], right=True)", || arr!(np.digitize(a, [4000, 300, -20.5], right=True)));
    compare(answers, "np.isin(a, b[:5000])", || arr!(np.isin(a, b[:5000])));
    compare(answers, "np.isin(n, [3, -7, 50001])", || arr!(np.isin(n, [3, -7, 50001])));
    compare(answers, "np.isin(odd, odd[:900])", || arr!(np.isin(odd, odd[:900])));
    compare(answers, "np.isin(m, [[2.0, 5]], invert=True)", || arr!(np.isin(m, [[2.0, 5]], invert=True)));
    compare(answers, "np.histogram(a)[0]", || arr!(np.histogram(a)[0]));
    compare(answers, "np.histogram(n, bins=97)[0]", || arr!(np.histogram(n, bins=97)[0]));
    compare(answers, "np.histogram(few, bins=[-40, -3, 0, 0.5, 7, 56])[0]", || arr!(np.histogram(few, bins=[-40, -3, 0, 0.5, 7, 56])[0]));
    compare(answers, "np.histogram(a, bins=64, range=(-4096, 4096))[0]", || arr!(np.histogram(a, bins=64, range=(-4096, 4096))[0]));
    compare(answers, "np.histogram(a, weights=b)[0]", || arr!(np.histogram(a, weights=b)[0]));
    compare(answers, "np.histogram(odd, bins=[-9.0, 0, 4])[0]", || arr!(np.histogram(odd, bins=[-9.0, 0, 4])[0]));
    compare(answers, "np.histogram(a, bins=100)[1]", || arr!(np.histogram(a, bins=100)[1]));
    compare(answers, "np.bincount(n + 50000)", || arr!(np.bincount(n + 50000)));
}

pub(crate) fn sums(answers: &mut Answers, arrays: &Arrays) {
    let Arrays { a, b, n, few, m, k, .. } = arrays;
    compare(answers, "np.convolve(a, b[:9])", || arr!(np.convolve(a, b[:9])));
    compare(answers, "np.convolve(b[:300], a)", || arr!(np.convolve(b[:300], a)));
    compare(answers, "np.convolve(a, [1, 2, 1], mode='same')", || arr!(np.convolve(a, [1, 2, 1], mode="same")));
    compare(answers, "np.convolve(a, b[:20], mode='valid')", || arr!(np.convolve(a, b[:20], mode="valid")));
    compare(answers, "np.correlate(a, b[:37])", || arr!(np.correlate(a, b[:37])));
    compare(answers, "np.correlate(a, b[:33], mode='full')", || arr!(np.correlate(a, b[:33], mode="full")));
    compare(answers, "np.correlate(b[:33], a, mode='full')", || arr!(np.correlate(b[:33], a, mode="full")));
    compare(answers, "np.correlate(n, n[:21], mode='same')", || arr!(np.correlate(n, n[:21], mode="same")));
    compare(answers, "np.convolve(few.astype(np.float32), few[:5].astype(np.float32))", || arr!(np.convolve(few.astype(f32), few[:5].astype(f32))));
    compare(answers, "np.convolve(few.astype(np.int16), few[:5].astype(np.int16))", || arr!(np.convolve(few.astype(i16), few[:5].astype(i16))));
    compare(answers, "np.convolve(a[:99], a[:99])", || arr!(np.convolve(a[:99], a[:99])));
    compare(answers, "np.cumsum(a)", || arr!(np.cumsum(a)));
    compare(answers, "np.cumsum(m, axis=0)", || arr!(np.cumsum(m, axis=0)));
    compare(answers, "np.cumsum(m, axis=1)", || arr!(np.cumsum(m, axis=1)));
    compare(answers, "np.cumsum(k)", || arr!(np.cumsum(k)));
    compare(answers, "np.maximum.accumulate(a)", || arr!(np.maximum.accumulate(a)));
    compare(answers, "np.diff(a)", || arr!(np.diff(a)));
    compare(answers, "np.gradient(a)", || arr!(np.gradient(a)));
    compare(answers, "np.trapezoid(m, axis=1)", || arr!(np.trapezoid(m, axis=1)));
    compare(answers, "np.trapezoid(m, axis=0)", || arr!(np.trapezoid(m, axis=0)));
    compare(answers, "m.sum(axis=0)", || arr!(m.sum(axis=0)));
    compare(answers, "m.sum(axis=1)", || arr!(m.sum(axis=1)));
    compare(answers, "m.max(axis=0)", || arr!(m.max(axis=0)));
    compare(answers, "m.mean(axis=1)", || arr!(m.mean(axis=1)));
    compare(answers, "m @ b[:316]", || arr!(m @ b[:316]));
    compare(answers, "m.T @ b[:316]", || arr!(m.T @ b[:316]));
}

pub(crate) fn moved(answers: &mut Answers, arrays: &Arrays) {
    let Arrays { a, b, n, few, m, k, .. } = arrays;
    compare(answers, "a * b + a", || arr!(a * b + a));
    compare(answers, "np.where(k, a, b)", || arr!(np.where(k, a, b)));
    compare(answers, "a[k]", || arr!(a[k]));
    compare(answers, "a[n[:5000] + 50000]", || arr!(a[n[:5000] + 50000]));
    compare(answers, "a.astype(np.float32)", || arr!(a.astype(f32)));
    compare(answers, "few.astype(np.int16)", || arr!(few.astype(i16)));
    compare(answers, "n.astype(np.uint8)", || arr!(n.astype(u8)));
    compare(answers, "a[::-1] + b", || arr!(a[::-1] + b));
    compare(answers, "a[::2].copy()", || arr!(a[::2].copy()));
    compare(answers, "m.T.copy()", || arr!(m.T.copy()));
    compare(answers, "m + m[0]", || arr!(m + m[0]));
    compare(answers, "m * m[:, :1]", || arr!(m * m[:, :1]));
    compare(answers, "np.concatenate((a, b))", || arr!(np.concatenate((a, b))));
    compare(answers, "np.stack((a, b), axis=1)", || arr!(np.stack((a, b), axis=1)));
    compare(answers, "np.repeat(a, 3)", || arr!(np.repeat(a, 3)));
    compare(answers, "np.tile(a, 3)", || arr!(np.tile(a, 3)));
    compare(answers, "np.pad(a, 2)", || arr!(np.pad(a, 2)));
    compare(answers, "np.roll(a, 3)", || arr!(np.roll(a, 3)));
    compare(answers, "np.take(m, [3, 1, 300], axis=1)", || arr!(np.take(m, [3, 1, 300], axis=1)));
    compare(answers, "np.flatnonzero(k)", || arr!(np.flatnonzero(k)));
    compare(answers, "np.delete(a, 1)", || arr!(np.delete(a, 1)));
    compare(answers, "np.triu(m)", || arr!(np.triu(m)));
    compare(answers, "np.rot90(m).copy()", || arr!(np.rot90(m).copy()));
}
