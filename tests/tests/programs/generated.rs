//! Written by `tests/numpy/programs.py`; do not edit.

use super::Printed;
use ndview::prelude::*;

pub fn kept() -> Vec<String> {
    vec![
        { let mut z = arr!((np.arange(9) * 7).reshape(3, 3)); arr!(z[0] = 1); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.sort(a)[::-1]); arr!(z[0] = 0.5); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.sort(a)[::-1][:3]); arr!(z += 1); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.argsort(a)[:3]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!((m @ m.T)[0]); arr!(z[1] = 7); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!((m + 1).T); arr!(z[0] = 0); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!((m * 2)[:, None]); arr!(z.shape).printed() },
        { let mut z = arr!(np.zeros((2, 3)).T); arr!(z[1, 1] = 2); arr!(z).printed() },
        { let mut z = arr!(np.linspace(0, 1, 9)[1:]); arr!(z *= 2); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m[m > 2].reshape(2, 2)); arr!(z[0] = 9); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m[m > 2][::-1]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m[[1, 0]].T); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); let mut z = arr!(a[i][1:]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.T.reshape(6)[1:4]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.reshape(3, 2)[1:]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.ravel()[::2]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.T.ravel()[::2]); arr!(z).printed() },
        { let mut z = arr!(np.arange(10)[::-1]); arr!(z[0] = -1); arr!(z).printed() },
        { let mut z = arr!(np.arange(12).reshape(3, 4).T); arr!(z[0, 0] = 5); arr!(z).printed() },
        { let mut z = arr!((np.arange(12) * 5).reshape(3, 4)[1:, ::2]); arr!(z -= 1); arr!(z).printed() },
        { let mut z = arr!(np.indices((2, 3)).reshape(2, -1).T); arr!(z).printed() },
        { let mut z = arr!(np.array([1, 2, 3, 4]).reshape(2, 2)); arr!(z[1] = 0); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!((-a)[1:-1]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!((a > 2)[::2]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.sqrt(m ** 2).T[::-1]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.cumsum(a)[2:]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.cumsum(axis=0)[-1]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(m.sum(axis=0)[1:]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.concatenate((a, a))[3:9].reshape(2, 3)); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.where(a > 2)[0][1:]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.unique(a, return_counts=True)[1][:2]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.flip(a * 2)); arr!(z).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); let mut z = arr!(np.swapaxes(c * 2, 0, 2)); arr!(z.shape).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.transpose(m + 1)); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.expand_dims(a + 1, 0)); arr!(z.shape).printed() },
        { let mut z = arr!(np.squeeze(np.ones((1, 3)), axis=0)); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.diagonal(m @ m.T)); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.broadcast_to(a * 2, (2, 6))); arr!(z).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); let mut z = arr!(np.moveaxis(c + 0, 0, -1)[0]); arr!(z).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); let mut z = arr!((c * 2)[1, :, 0]); arr!(z).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); let mut z = arr!((c * 2)[..., -1][0]); arr!(z).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); let mut z = arr!((c * 2)[1, 2, 3]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!((a + 1)[2]); arr!(z).printed() },
        { let mut none = Owned::from(Vec::<f64>::new()); let mut z = arr!((none + 1)[::-1]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(a.copy()[1:]); arr!(z[0] = 0); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.split(a * 2, 3)[1]); arr!(z).printed() },
        { let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); let mut z = arr!(np.meshgrid(i, i)[0][1:]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(a[1:4]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(a[::-1].copy()[:2]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(a.astype(np.int64)[::2]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.pad(m, 1)[1:-1, 1:-1]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.diff(a)[::-1] + 1); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!((m - m.mean(axis=0))[:, 0]); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.lib.stride_tricks.sliding_window_view(a, 3)); arr!(z).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.lib.stride_tricks.sliding_window_view(a * 2, 3)[::2]); arr!(z).printed() },
        { let mut z = arr!(np.lib.stride_tricks.sliding_window_view(np.arange(6), 3)); arr!(z.mean(axis=1)).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.lib.stride_tricks.sliding_window_view(m, (2, 2))[0, 1]); arr!(z).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut z = arr!(np.lib.stride_tricks.sliding_window_view(m + 1, 2, axis=1)); arr!(z.max(axis=-1)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut z = arr!(np.lib.stride_tricks.as_strided(a, (2, 3), (16, 8))); arr!(z).printed() },
    ]
}

pub fn indices() -> Vec<String> {
    vec![
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[len(a) - 1 - np.arange(len(a))]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[len(a) - 1 - np.arange(3) * 2]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m[:, len(m) - np.arange(2)]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.argsort(a) - 1]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.argsort(a)[1:] - 1]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[1 + a.argmin()]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.argmax(a) - 1]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[:np.argmax(a) - 1]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.searchsorted(np.sort(a), 4) + 1:]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.count_nonzero(a > 2) % 3]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); arr!(a[np.minimum(i + 1, 2)]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.compress([True, False, True], m, 1)).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.compress(m[:, 0] > 1, m, axis=0)).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.compress([False, True], axis=1)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut k = arr!(len(m)); let mut p = arr!(np.argmax(a)); arr!(a[[k, p]]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut k = arr!(len(m)); let mut p = arr!(np.argmax(a)); arr!(a[[0, k, p - 1, -1]]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut k = arr!(len(m) - 1); let mut p = arr!(m[0].argmin()); arr!(m[[k, p]] = m[[p, k]]); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); let mut k = arr!(len(m) - 1); let mut p = arr!(m[0].argmin()); arr!(m[[k, p], [p, k]]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[len(a) - np.array([1, 2])]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[len(a) - 1 - np.arange(3)] = 0); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[len(a) - 1 - np.arange(len(a))] = a); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[np.arange(0, 6, 2) + 1] += a[:3]); arr!(a).printed() },
    ]
}

pub fn writing() -> Vec<String> {
    vec![
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[0], a[1] = a[1], a[0]); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[0], a[1], a[2] = a[2], a[0], a[1]); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!((a[0], a[-1]) = (a[-1], a[0])); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); arr!(a[i], a[3] = 7, 8); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[:2], a[2:4] = a[2:4] * 1, a[:2] + 0); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(a[0], m[0, 0] = m[1, 1], a[2]); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(a[0], m[0] = m[0, 1], a[:3] * 2); arr!(m).printed() },
        { let mut x = arr!(1.5); let mut y = arr!(2.5); arr!(x, y = y, x + y); arr!(np.array([x, y])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut x = arr!(1.5); arr!(x, a[0] = a[1], x); arr!(a * x).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s[0, 0], s[1, 1] = 3, 2); arr!(s).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s @= s); arr!(s).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s @= np.array([[0, 1], [1, 0]])); arr!(s).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m[:, :2] @= np.array([[0.0, 1.0], [1.0, 0.0]])); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat = [1, 2, 3]); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat = [1, 2, 3, 4]); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat = 7); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat = a); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.flat = a); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.flat = 2); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat[1:3] = 0); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat[1:5] = [7, 8]); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.flat[1:3] = 0); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.flat[3] = 0); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.flat[[0, 2]] = [8, 9]); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m[:, ::-1].flat[:2] = a[:2]); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat[2] = a[0]); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat[::2] += 1); arr!(m).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.sort()); arr!(s).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.sort(axis=0)); arr!(s).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.sort(axis=-1)); arr!(s).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.sort(0)); arr!(s).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a.sort(axis=0)); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[1:].sort()); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[::-1].sort(axis=0)); arr!(a).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.T.sort(axis=0)); arr!(m).printed() },
        { let mut c = arr!(np.arange(24)).into_shape([2, 3, 4]); arr!(c[0].sort(axis=1)); arr!(c[0]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a.partition(2)); arr!(a[2]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a.partition(-1)); arr!(a[-1]).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.partition(0, axis=0)); arr!(s[0]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a[2:].partition(0)); arr!(a[2]).printed() },
        { let mut none = Owned::from(Vec::<f64>::new()); arr!(none.sort(axis=0)); arr!(none).printed() },
        { let mut u = arr!([3, 1, 2]); arr!(u[0], u[1] = u[1], u[0]); arr!(u).printed() },
        { let mut u = arr!([3, 1, 2]); arr!(u[0], u[1], u[2] = u[2], u[0], u[1]); arr!(u).printed() },
        { let mut u = arr!([3, 1, 2]); arr!(u[:2], u[2] = u[1:] + 0, u[0]); arr!(u).printed() },
        { let mut u = arr!([3, 1, 2]); arr!(u[0], u[1] = u[1] + 1, u[0] * 2); arr!(u).printed() },
        { let mut u = arr!([3, 1, 2]); let mut x = arr!(u[0]); arr!(x, u[1] = u[1], x); arr!(u * x).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(m.flat = m[::-1] * 1); arr!(m).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s.flat = s.T.copy()); arr!(s).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.put(a, [0, 1], a[2:])); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.put(a, [0, 1], a)); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); arr!(np.put(a, i, a.sum())); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.putmask(a, a > 2, a[::-1] * 1)); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.place(a, a > 2, a[:2])); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.copyto(a, a[::-1] * 1)); arr!(a).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut i = arr!(np.array([2, 0, 1], dtype=np.int64)); arr!(np.add.at(a, i, a[3:] * 1)); arr!(a).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.put_along_axis(m, np.argsort(-m, axis=1), m * 1, axis=1)); arr!(m).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.fill_diagonal(m, m[0])); arr!(m).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(a.put([0, 1], a[2:])); arr!(a).printed() },
    ]
}

pub fn lists() -> Vec<String> {
    vec![
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.array([a, a])).printed() },
        { let mut x = arr!(np.array([1, 2])); let mut y = arr!(np.array([3, 4])); arr!(np.array([x, y, x + y])).printed() },
        { let mut x = arr!(np.array([1, 2])); let mut z = arr!(np.array([x, x])); arr!(x[0] = 7); arr!(z).printed() },
        { arr!(np.array([np.arange(3), np.arange(3)])).printed() },
        { arr!(np.array([np.arange(3), np.arange(3)]).sum(axis=0)).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([m[0], m[1], m[0] * 2])).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([m, m + 1]).shape).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([m.T[0], m[:, 1]])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.array([[a, a], [a, a]]).shape).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(np.array([s, s], dtype=np.float64)[1, 0]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.sum([a, a * 2], axis=0)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.mean([a, a * 2], axis=0)).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.max([m[0], m[1]], axis=0)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.sum([a, a])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.median([a, a, a], axis=0)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.stack([a, a]).shape).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.concatenate([a, a])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.vstack([a, a]).shape).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.array([a.sum(), a.max()])).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(np.array([s.sum(), s.max()])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.array([a[0], a[1], a[0] + a[1]])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([len(a), m.size])).printed() },
        { let mut x = arr!(1.5); let mut y = arr!(2.5); arr!(np.array([x, y])).printed() },
        { let mut x = arr!(1.5); let mut y = arr!(2.5); arr!(np.array([x, y, 3])).printed() },
        { let mut none = Owned::from(Vec::<f64>::new()); arr!(np.array([none, none]).shape).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.sort([a, a[::-1]], axis=1)).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.array([a, a]).T.shape).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(np.lexsort(s)).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s[np.lexsort(s.T[::-1])]).printed() },
        { let mut s = arr!(np.array([[2, 7], [1, 8]], dtype=np.int64)); arr!(s[np.lexsort(s.T)]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.gradient(m)[0]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.gradient(m)[1]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.gradient(m)[0][0]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.gradient(a)[0]).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); arr!(np.gradient(a)[1:3]).printed() },
        { let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.gradient(m, axis=0)[0]).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.array([u, d])).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.array([d, u, u + d])).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.array([[u, d], [d, u]]).sum(axis=0)).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.sum([u, d], axis=0)).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.array([u[::-1], d[:3], u]).T).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.stack([u, d])).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.stack([u[::-1], d[:]], axis=1)).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.concatenate([u, d[1:], d[::-1], [7, 8]])).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.vstack([u, d, u + d])).printed() },
        { let mut u = arr!([3, 1, 2]); let mut d = Owned::from(vec![5_i64, 6, 7]); arr!(np.column_stack((u, d))).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([m.T[0], a[:2]])).printed() },
        { let mut a = Owned::from(vec![3.0_f64, -1.0, 4.0, 1.0, 5.0, 9.0]); let mut m = arr!([[1.0_f64, 2.0, 3.0], [4.0, 5.0, 6.0]]); arr!(np.array([m.sum(axis=0), a[:3]])).printed() },
    ]
}

pub fn any_array(m: &impl Array<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) -> Vec<String> {
    vec![
        arr!(m + 1).printed(),
        arr!(1 - m).printed(),
        arr!(-m).printed(),
        arr!(m * m).printed(),
        arr!(m + v).printed(),
        arr!(m * m.T).printed(),
        arr!(m ** 2 / 2).printed(),
        arr!(m @ v).printed(),
        arr!(m @ m).printed(),
        arr!(v @ m).printed(),
        arr!(m > 2).printed(),
        arr!((m > 1) & (m < 4)).printed(),
        arr!(m.sum()).printed(),
        arr!(m.sum(axis=0)).printed(),
        arr!(m.sum(axis=1, keepdims=True)).printed(),
        arr!(np.sum(m)).printed(),
        arr!(np.sum(m * 2, axis=0)).printed(),
        arr!(m.mean()).printed(),
        arr!(m.mean(axis=0)).printed(),
        arr!(m.std()).printed(),
        arr!(m.std(axis=1)).printed(),
        arr!(m.var()).printed(),
        arr!(m.max()).printed(),
        arr!(m.min(axis=0)).printed(),
        arr!(np.max(m)).printed(),
        arr!(m.argmax()).printed(),
        arr!(m.argmin(axis=1)).printed(),
        arr!(m.prod()).printed(),
        arr!((m > 3).any()).printed(),
        arr!((m > 0).all()).printed(),
        arr!(np.median(m)).printed(),
        arr!(np.percentile(v, 50)).printed(),
        arr!(m.cumsum()).printed(),
        arr!(m.cumsum(axis=0).cumsum(axis=1)).printed(),
        arr!(m.cumprod()).printed(),
        arr!(m.shape).printed(),
        arr!(m.ndim).printed(),
        arr!(m.size).printed(),
        arr!(m.itemsize).printed(),
        arr!(m.nbytes).printed(),
        arr!(m.dtype).printed(),
        arr!(m.T).printed(),
        arr!(m.T + m).printed(),
        arr!(m.ravel()).printed(),
        arr!(m.flatten()).printed(),
        arr!(m.copy()).printed(),
        arr!(m.reshape(-1)).printed(),
        arr!(m.reshape(4, 1)).printed(),
        arr!(m.swapaxes(0, 1)).printed(),
        arr!(m.astype(np.int64)).printed(),
        arr!(m.clip(2, 3)).printed(),
        arr!(m[0]).printed(),
        arr!(m[:, 1]).printed(),
        arr!(m[0, 1]).printed(),
        arr!(m[m > 1]).printed(),
        arr!(m[mask]).printed(),
        arr!(m[rows]).printed(),
        arr!(m[0] + v[::-1]).printed(),
        arr!(m[rows, rows]).printed(),
        arr!(v[rows]).printed(),
        arr!(np.sort(v)).printed(),
        arr!(np.sort(m, axis=0)).printed(),
        arr!(v.argsort()).printed(),
        arr!(np.exp(v)).printed(),
        arr!(np.maximum(m, 2)).printed(),
        arr!(np.where(m > 2, m, 0)).printed(),
        arr!(np.where(mask, m, v)).printed(),
        arr!(np.concatenate((v, v))).printed(),
        arr!(np.vstack((m, v))).printed(),
        arr!(np.hstack((v, v))).printed(),
        arr!(np.stack([v, v])).printed(),
        arr!(np.dot(v, v)).printed(),
        arr!(m.dot(v)).printed(),
        arr!(np.outer(v, v)).printed(),
        arr!(np.einsum("ij,j->i", m, v)).printed(),
        arr!(np.linalg.norm(v)).printed(),
        arr!(np.trace(m)).printed(),
        arr!(m.trace()).printed(),
        arr!(m.diagonal()).printed(),
        arr!(np.diag(v)).printed(),
        arr!(np.diff(v)).printed(),
        arr!(np.unique(m)).printed(),
        arr!(np.pad(v, 1)).printed(),
        arr!(np.repeat(v, 2)).printed(),
        arr!(np.tile(v, 2)).printed(),
        arr!(np.roll(v, 1)).printed(),
        arr!(np.flip(m)).printed(),
        arr!(np.allclose(m, m.T)).printed(),
        arr!(np.array_equal(m, m)).printed(),
        arr!(np.count_nonzero(mask)).printed(),
        arr!(np.nonzero(mask)[0]).printed(),
        arr!(np.full_like(m, 7)).printed(),
        arr!(np.zeros_like(v)).printed(),
        arr!(np.isin(m, v)).printed(),
        arr!(np.lib.stride_tricks.sliding_window_view(v, 2)).printed(),
        arr!(np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=1)).printed(),
        arr!(np.searchsorted(v, 1.5)).printed(),
        arr!(np.interp(1.5, v, v)).printed(),
        arr!(np.cov(m)).printed(),
        arr!(len(m)).printed(),
        arr!(abs(-m)).printed(),
        arr!(mask.sum()).printed(),
        arr!(~mask).printed(),
        arr!(mask.any(axis=0)).printed(),
    ]
}

pub fn any_float<T: Float + Printed>(m: &impl Array<T, 2>, v: &impl Array<T, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) -> Vec<String> {
    vec![
        arr!(m + 1).printed(),
        arr!(1 - m).printed(),
        arr!(-m).printed(),
        arr!(m * m).printed(),
        arr!(m + v).printed(),
        arr!(m * m.T).printed(),
        arr!(m ** 2 / 2).printed(),
        arr!(m @ v).printed(),
        arr!(m @ m).printed(),
        arr!(v @ m).printed(),
        arr!(m > 2).printed(),
        arr!((m > 1) & (m < 4)).printed(),
        arr!(m.sum()).printed(),
        arr!(m.sum(axis=0)).printed(),
        arr!(m.sum(axis=1, keepdims=True)).printed(),
        arr!(np.sum(m)).printed(),
        arr!(np.sum(m * 2, axis=0)).printed(),
        arr!(m.mean()).printed(),
        arr!(m.mean(axis=0)).printed(),
        arr!(m.std()).printed(),
        arr!(m.std(axis=1)).printed(),
        arr!(m.var()).printed(),
        arr!(m.max()).printed(),
        arr!(m.min(axis=0)).printed(),
        arr!(np.max(m)).printed(),
        arr!(m.argmax()).printed(),
        arr!(m.argmin(axis=1)).printed(),
        arr!(m.prod()).printed(),
        arr!((m > 3).any()).printed(),
        arr!((m > 0).all()).printed(),
        arr!(np.median(m)).printed(),
        arr!(np.percentile(v, 50)).printed(),
        arr!(m.cumsum()).printed(),
        arr!(m.cumsum(axis=0).cumsum(axis=1)).printed(),
        arr!(m.cumprod()).printed(),
        arr!(m.shape).printed(),
        arr!(m.ndim).printed(),
        arr!(m.size).printed(),
        arr!(m.itemsize).printed(),
        arr!(m.nbytes).printed(),
        arr!(m.dtype).printed(),
        arr!(m.T).printed(),
        arr!(m.T + m).printed(),
        arr!(m.ravel()).printed(),
        arr!(m.flatten()).printed(),
        arr!(m.copy()).printed(),
        arr!(m.reshape(-1)).printed(),
        arr!(m.reshape(4, 1)).printed(),
        arr!(m.swapaxes(0, 1)).printed(),
        arr!(m.astype(np.int64)).printed(),
        arr!(m.clip(2, 3)).printed(),
        arr!(m[0]).printed(),
        arr!(m[:, 1]).printed(),
        arr!(m[0, 1]).printed(),
        arr!(m[m > 1]).printed(),
        arr!(m[mask]).printed(),
        arr!(m[rows]).printed(),
        arr!(m[0] + v[::-1]).printed(),
        arr!(m[rows, rows]).printed(),
        arr!(v[rows]).printed(),
        arr!(np.sort(v)).printed(),
        arr!(np.sort(m, axis=0)).printed(),
        arr!(v.argsort()).printed(),
        arr!(np.exp(v)).printed(),
        arr!(np.maximum(m, 2)).printed(),
        arr!(np.where(m > 2, m, 0)).printed(),
        arr!(np.where(mask, m, v)).printed(),
        arr!(np.concatenate((v, v))).printed(),
        arr!(np.vstack((m, v))).printed(),
        arr!(np.hstack((v, v))).printed(),
        arr!(np.stack([v, v])).printed(),
        arr!(np.dot(v, v)).printed(),
        arr!(m.dot(v)).printed(),
        arr!(np.outer(v, v)).printed(),
        arr!(np.einsum("ij,j->i", m, v)).printed(),
        arr!(np.linalg.norm(v)).printed(),
        arr!(np.trace(m)).printed(),
        arr!(m.trace()).printed(),
        arr!(m.diagonal()).printed(),
        arr!(np.diag(v)).printed(),
        arr!(np.diff(v)).printed(),
        arr!(np.unique(m)).printed(),
        arr!(np.pad(v, 1)).printed(),
        arr!(np.repeat(v, 2)).printed(),
        arr!(np.tile(v, 2)).printed(),
        arr!(np.roll(v, 1)).printed(),
        arr!(np.flip(m)).printed(),
        arr!(np.allclose(m, m.T)).printed(),
        arr!(np.array_equal(m, m)).printed(),
        arr!(np.count_nonzero(mask)).printed(),
        arr!(np.nonzero(mask)[0]).printed(),
        arr!(np.full_like(m, 7)).printed(),
        arr!(np.zeros_like(v)).printed(),
        arr!(np.isin(m, v)).printed(),
        arr!(np.lib.stride_tricks.sliding_window_view(v, 2)).printed(),
        arr!(np.lib.stride_tricks.sliding_window_view(v, 2).mean(axis=1)).printed(),
        arr!(np.searchsorted(v, 1.5)).printed(),
        arr!(np.interp(1.5, v, v)).printed(),
        arr!(np.cov(m)).printed(),
        arr!(len(m)).printed(),
        arr!(abs(-m)).printed(),
        arr!(mask.sum()).printed(),
        arr!(~mask).printed(),
        arr!(mask.any(axis=0)).printed(),
        arr!(np.zeros_like(m)).printed(),
        arr!(np.ones_like(m)).printed(),
        arr!(np.full_like(m, 0.5)).printed(),
        arr!(np.empty_like(m).shape).printed(),
        arr!(np.zeros(3, dtype=T)).printed(),
        arr!(np.ones((2, 2), dtype=T)).printed(),
        arr!(np.eye(2, dtype=T)).printed(),
        arr!(np.full((2,), v[0])).printed(),
        arr!(np.arange(3, dtype=T)).printed(),
        arr!(np.linspace(v[0], v[1], 5)).printed(),
        arr!(np.array([1, 2], dtype=T)).printed(),
        arr!(rows.astype(T) * v).printed(),
        arr!(mask.astype(T)).printed(),
        arr!(m.astype(np.float64)).printed(),
        arr!(m.astype(T)).printed(),
        arr!(np.round(m / 3, 2)).printed(),
        arr!(np.floor(m / 2)).printed(),
        arr!(np.sign(m)).printed(),
        arr!(np.hypot(v, v[0])).printed(),
        arr!(np.nanmean(m, axis=0)).printed(),
        arr!(np.nansum(m)).printed(),
        arr!(np.nanmedian(v)).printed(),
        arr!(np.nan_to_num(m)).printed(),
        arr!(np.quantile(v, 0.25)).printed(),
        arr!(np.median(m, axis=0)).printed(),
        arr!(np.histogram(v, bins=4)[0]).printed(),
        arr!(np.convolve(v, v)).printed(),
        arr!(np.gradient(v)).printed(),
        arr!(np.trapezoid(v)).printed(),
        arr!(np.average(m, axis=0, weights=v)).printed(),
        arr!(np.polyval(v, 2.0)).printed(),
        arr!(np.corrcoef(v, v)).printed(),
        arr!(np.inner(v, v)).printed(),
        arr!(np.kron(v, v)).printed(),
        arr!(np.linalg.norm(m)).printed(),
        arr!(np.linalg.norm(m, axis=1)).printed(),
        arr!(np.tril(m)).printed(),
        arr!(np.triu(m)).printed(),
        arr!(np.argsort(m, axis=1)).printed(),
        arr!(np.take_along_axis(m, np.argsort(m, axis=1), axis=1)).printed(),
        arr!(np.select([m > 1, m < 0], [m, -m], 0)).printed(),
        arr!(np.minimum.reduce(m, axis=0)).printed(),
        arr!(np.add.accumulate(v)).printed(),
        arr!(np.multiply.outer(v, v)).printed(),
        arr!(np.meshgrid(v, v)[0]).printed(),
        arr!(np.insert(v, 1, 2)).printed(),
        arr!(np.append(v, 3)).printed(),
        arr!(np.delete(v, 0)).printed(),
        arr!(np.column_stack((v, v))).printed(),
        arr!(np.block([[m, m], [m, m]])).printed(),
        arr!(np.ptp(m, axis=0)).printed(),
        arr!(m.std(ddof=1)).printed(),
        arr!(m.var(axis=0, keepdims=True)).printed(),
        arr!(np.isclose(m, m).all()).printed(),
        arr!(np.isnan(m).any()).printed(),
        arr!(np.cumsum(m, axis=1)).printed(),
        arr!(np.array_split(v, 2)[0]).printed(),
        arr!(np.argwhere(m > 1)).printed(),
        arr!(np.einsum("ij,jk->ik", m, m)).printed(),
        arr!(v[:, None] - v).printed(),
        arr!(m.sum(axis=1)[:, None] * 2).printed(),
        arr!(np.unique(v, return_counts=True)[0]).printed(),
        arr!(np.digitize(v, v)).printed(),
        arr!(np.interp(v, v, v)).printed(),
        arr!(np.ediff1d(v)).printed(),
        arr!(np.broadcast_to(v, (3, 2))).printed(),
        arr!(np.stack([v, v * 2], axis=1)).printed(),
        arr!(np.array([v, v * 2])).printed(),
        arr!(np.array([v[0], v[1]])).printed(),
        arr!(np.pad(m, 1, constant_values=2)).printed(),
        arr!(np.tile(v, (2, 1))).printed(),
        arr!(np.rot90(m)).printed(),
        arr!(np.diagflat(v)).printed(),
        arr!(np.searchsorted(v, v)).printed(),
        arr!(v % 2).printed(),
        arr!(np.floor_divide(v, 2)).printed(),
        arr!(np.modf(v)[0]).printed(),
        arr!(v / len(v)).printed(),
        arr!(v * m.shape[0]).printed(),
        arr!(m[mask].mean()).printed(),
        arr!(np.sum(v * v, dtype=np.float64)).printed(),
    ]
}

pub fn writing_0(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m += 1);
}

pub fn writing_1(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m -= v);
}

pub fn writing_2(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m *= m);
}

pub fn writing_3(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m /= 2);
}

pub fn writing_4(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m **= 2);
}

pub fn writing_5(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m += m.T);
}

pub fn writing_6(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m -= m[0]);
}

pub fn writing_7(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[...] = m * 2);
}

pub fn writing_8(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[:] = m.T);
}

pub fn writing_9(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[0] = m[1] + m.sum());
}

pub fn writing_10(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[0, 1] = 9);
}

pub fn writing_11(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m.T[0] = 7);
}

pub fn writing_12(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[mask] = 0);
}

pub fn writing_13(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[mask] *= -1);
}

pub fn writing_14(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[rows] += 1);
}

pub fn writing_15(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[m > 2] = 2);
}

pub fn writing_16(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[1:, ::-1] = v);
}

pub fn writing_17(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m.fill(3));
}

pub fn writing_18(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.fill_diagonal(m, 8));
}

pub fn writing_19(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.copyto(m, v));
}

pub fn writing_20(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.put(m, [0], 5));
}

pub fn writing_21(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.add.at(m, rows, 1));
}

pub fn writing_22(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m[0, 0], m[1, 1] = m[1, 1], m[0, 0]);
}

pub fn writing_23(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m.sort(axis=0));
}

pub fn writing_24(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m @= m);
}

pub fn writing_25(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(m.flat = v);
}

pub fn writing_26(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.copyto(m, m.T));
}

pub fn writing_27(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.put(m, [0, 1], m[1]));
}

pub fn writing_28(m: &mut impl ArrayMut<f64, 2>, v: &impl Array<f64, 1>, mask: &impl Array<bool, 2>, rows: &impl Array<i64, 1>) {
    arr!(np.putmask(m, m > 1, m[::-1]));
}

/// Calls `$call` with each of them.
#[macro_export]
macro_rules! each_writing {
    ($call:ident) => {
        $call! {
            writing_0 writing_1 writing_2 writing_3 writing_4 writing_5 writing_6 writing_7 writing_8 writing_9 writing_10 writing_11 writing_12 writing_13 writing_14 writing_15 writing_16 writing_17 writing_18 writing_19 writing_20 writing_21 writing_22 writing_23 writing_24 writing_25 writing_26 writing_27 writing_28
        }
    };
}
